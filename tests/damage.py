"""Clean articles of our own, and the damage that scraping, copying and machine translation do to them.

`articles` makes clean texts; `damaged` makes them with defects. Both know the *facts* of a text: the numbers,
names, addresses and quoted words that whoever mends it has to keep. Damage is only done between facts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from hypothesis import strategies as st

from textlint.model import Edit, apply_edits
from textlint.model.authored import unmark

SENTENCES: dict[str, tuple[str, ...]] = {
    "en": (
        "The council of ⟦Aldermoor⟧ paid ⟦4,200⟧ crowns for the ferry on ⟦12 May 1994⟧.",
        "It did not sink, although the winter of ⟦1996⟧ was hard and the ice stood ⟦2.5⟧ metres high.",
        "“⟦We never thought of selling it⟧,” said ⟦Maud Hollis⟧, who keeps the books of the harbour.",
        "Visitors find the timetable at ⟦https://ferry.example.org/times?day=3⟧, and may write to ⟦desk@example.org⟧.",
        "The crossing takes ⟦35⟧ minutes; the last boat leaves at ⟦9:40⟧ in the evening.",
        "Nobody lives on the far shore any more, but the orchard is still looked after by ⟦Dr. Penhale⟧.",
        "In ⟦Norway⟧ and ⟦New Zealand⟧ similar boats are in use, some of them more than a hundred years old.",
        "Whether the bridge will be built, no one could say: the plans, drawn by ⟦Ines Carrow⟧, are in a drawer.",
        "He asked for tea, bread and ⟦two⟧ eggs; they brought him soup.",
    ),
    "de": (
        "Die Gemeinde ⟦Aldermoor⟧ bezahlte am ⟦12. Mai 1994⟧ genau ⟦4.200⟧ Kronen für die Fähre.",
        "„⟦Wir haben nie an einen Verkauf gedacht⟧“, sagte ⟦Maud Hölzer⟧ über die alte Brücke am Fluß.",
        "Der Fahrplan steht unter ⟦https://faehre.example.org/zeiten⟧ und ist nicht schwer zu lesen.",
    ),
    "fr": (
        "La commune d’⟦Aldermoor⟧ a payé ⟦4200⟧ couronnes pour le bac, le ⟦12 mai 1994⟧.",
        "« ⟦Nous n’avons jamais pensé à le vendre⟧ », a dit ⟦Maud Hélier⟧, qui tient les comptes du port.",
    ),
    "es": (
        "El pueblo de ⟦Aldermoor⟧ pagó ⟦4200⟧ coronas por la barca el ⟦12 de mayo de 1994⟧.",
        "«⟦Nunca pensamos en venderla⟧», dijo ⟦Maud Peña⟧, que lleva las cuentas del puerto.",
    ),
    "ru": (
        "Община ⟦Олдермур⟧ заплатила ⟦4200⟧ крон за паром ⟦12 мая 1994⟧ года.",
        "«⟦Мы никогда не думали его продавать⟧», сказала ⟦Мод Холлис⟧.",
    ),
    "zh": ("⟦奥德穆尔⟧镇于⟦1994⟧年为这艘渡轮支付了⟦4200⟧克朗。", "“⟦我们从未想过卖掉它⟧，”⟦霍利斯⟧说。"),
}  # fmt: skip
"""Invented sentences, with ⟦ ⟧ round their facts."""

TITLES = ("The ferry of Aldermoor", "How a harbour lost its boat, and found it again", "Notes on an orchard")

FURNITURE = (
    "Share this article", "Read more", "Advertisement", "Related articles", "Back to top", "Facebook", "0 Comments",
    "Subscribe to our newsletter", "Leave a Reply Cancel reply", "© 2021 Harbour News. All rights reserved.",
    "Tags: ferry, harbour, ice", "Source by [author_name]", "[ad_1]", "{{ article.title }}", "undefined", "* * *",
    "We use cookies to improve your experience.", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "Warning: Undefined variable $ad in /srv/page.php on line 31", "-----", "&nbsp;", "<br>", "\ufffd",
    "\N{ZERO WIDTH SPACE}",
)  # fmt: skip
"""Lines that a page puts between paragraphs and a scraper keeps."""


class Article(NamedTuple):
    """A text, and the facts in it in order."""

    text: str
    facts: tuple[str, ...]


Span = tuple[int, int]
Hurt = Callable[[str, Sequence[Span]], list[Edit]]
"""Damage: from a text and its facts to every edit that could be made to it."""


def _free(text: str, facts: Sequence[Span]) -> list[int]:
    """Offsets that stand in no fact and beside none."""
    taken = {place for start, end in facts for place in range(start - 1, end + 1)}
    return [place for place in range(len(text)) if place not in taken]


def _in_place(find: Callable[[str, int], bool], *forms: str) -> Hurt:
    """Damage to single characters that `find` knows; in a form, {} is the character itself."""

    def edits(text: str, facts: Sequence[Span]) -> list[Edit]:
        places = [place for place in _free(text, facts) if find(text, place)]
        return [Edit(place, place + 1, form.replace("{}", text[place])) for place in places for form in forms]

    return edits


def _is_gap(text: str, at: int) -> bool:
    return text[at] == " " and 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()


def _double(text: str, facts: Sequence[Span]) -> list[Edit]:
    gaps = [place for place in _free(text, facts) if _is_gap(text, place)]
    words = ((one, other) for one, other in pairwise(gaps) if text[one + 1 : other].isalpha())
    return [Edit(other, other, text[one:other]) for one, other in words]


def _mojibake(text: str, facts: Sequence[Span]) -> list[Edit]:
    def broken(character: str) -> str:
        return character.encode().decode("cp1252", "ignore")

    return [Edit(at, at + 1, broken(text[at])) for at in _free(text, facts) if not text[at].isascii()]


def _is_joint(text: str, at: int) -> bool:
    return text[at] == " " and at > 0 and text[at - 1] in ",;."


HURTS: dict[str, Hurt] = {
    "blanks": _in_place(_is_gap, "  ", "\t", "\N{NO-BREAK SPACE}", "   "),
    "unseen": _in_place(_is_gap, "\N{ZERO WIDTH SPACE}{}", "{}\ufeff", "\N{SOFT HYPHEN}{}"),
    "stray stop": _in_place(_is_gap, ". "),
    "controls": _in_place(_is_gap, "\x92 ", " \x00", "\x1b[0m "),
    "mark apart": _in_place(lambda text, at: text[at] in ",;:!?", " {}"),
    "mark twice": _in_place(lambda text, at: text[at] in ",;.", "{}{}"),
    "mark joined": _in_place(_is_joint, ""),
    "look-alikes": _in_place(lambda text, at: text[at] == "a", "\N{CYRILLIC SMALL LETTER A}"),
    "entities": _in_place(lambda text, at: text[at] in "’“”&", "&rsquo;", "&amp;quot;"),
    "line ends": _in_place(_is_gap, "\n", "\n\n", "\r\n"),
    "surrogates": _in_place(_is_gap, "\ud800", " \udcff "),
    "word twice": _double,
    "mojibake": _mojibake,
}


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Clean articles of a title and a few paragraphs, mostly in English."""
    marked = draw(_marked())
    text, facts = unmark(marked)
    return Article(text, tuple(text[start:end] for start, end in facts))


@st.composite
def _marked(draw: st.DrawFn) -> str:
    language = draw(st.sampled_from(["en", "en", "en", *SENTENCES]))
    joint = "" if language == "zh" else " "
    paragraph = st.lists(st.sampled_from(SENTENCES[language]), min_size=1, max_size=4, unique=True).map(joint.join)
    paragraphs = draw(st.lists(paragraph, min_size=1, max_size=4, unique=True))
    title = draw(st.sampled_from(["", *TITLES])) if language == "en" else ""
    return "\n\n".join([*([title] if title else []), *paragraphs]) + draw(st.sampled_from(["\n", ""]))


@st.composite
def damaged(draw: st.DrawFn, kinds: Sequence[str] = tuple(HURTS), most: int = 6) -> Article:
    """Articles with defects of `kinds`, and lines of furniture between their paragraphs."""
    text, facts = unmark(draw(_marked()))
    known = tuple(text[start:end] for start, end in facts)
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=most))
    edits: list[Edit] = []
    for kind in chosen:
        possible = HURTS[kind](text, facts)
        if possible:
            edits.append(draw(st.sampled_from(possible)))
    apart = {edit.start: edit for edit in edits}
    text = apply_edits(text, [edit for at, edit in apart.items() if not {at - 1, at - 2} & set(apart)])
    blocks = text.split("\n\n")
    for line in draw(st.lists(st.sampled_from(FURNITURE), max_size=4)):
        blocks.insert(draw(st.integers(0, len(blocks))), line)
    return Article(draw(st.sampled_from(["\n\n", "\n", "\n\n\n\n", "\r\n\r\n"])).join(blocks), known)
