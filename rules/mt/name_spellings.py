"""Each engine and each source spells in its own way.

A person's or firm's name stands in two spellings on one page. Engines spell a name anew in each sentence, and pages
that are put together from several sources keep the spelling of each. Which spelling is right the text cannot tell, so
the rarer one is reported. Only names that are no words and no known places count, and only a letter inside the name
or the ending of a Slavic one (-sky, -skyy, -skiy) may differ: plurals, adjectives, accents, British and American
spellings and pairs such as Johnson and Johnston are left alone. So are two people: where each spelling has a first
name of its own, both are right.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from textlint.authoring import Document, Hit, bad, english_words, good, hit, language, lexicon, pattern, rule

TITLES = frozenset(lexicon(__file__, "titles.txt"))
PLACES = frozenset(lexicon(__file__, "names.txt"))
TWINS = frozenset(frozenset(line.split()) for line in lexicon(__file__, "twin_names.txt"))

CAPITAL = pattern(r"(?<![\w@#&/\\.=<{\[_*~’'-])\p{Lu}\p{Ll}{5,22}+(?![\w@/-]|\.\w)")
BEFORE = pattern(r"(?<![\w’'-])(?P<word>\p{L}[\p{L}’'-]{0,24})\.?[^\S\n]\Z")
ENDING = pattern(r"(?<=.{4})(?:iy|yy|ii|ij|yi|y|i)\Z")
SPELLING = pattern(
    r"(?i)\b(?:mis)?spel(?:l(?:ed|ing|ings)|t)\b|\btransliterat|\btranscri(?:bed|ption)\b|\broman[iz]s?ation\b"
)

MOST_ALIKE = 6
"""Names that differ in one and the same letter; of more than these none is a slip of another."""


class Names:
    """The names of a text, where each stands, and behind which first names."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self.places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for match in CAPITAL.finditer(document.text):
            self.places[match[0]].append(match.span())
        for name in list(self.places):
            if name in PLACES or name.lower() in english_words():
                del self.places[name]
        self._behind: dict[str, tuple[bool, set[str]]] = {}

    def count(self, name: str) -> int:
        return len(self.places[name])

    def behind(self, name: str) -> tuple[bool, set[str]]:
        """Whether a name stands inside a sentence anywhere, and the first names before it."""
        if name not in self._behind:
            inside, firsts = False, set()
            for start, _ in self.places[name]:
                before = BEFORE.search(self._text, max(0, start - 30), start)
                if before is not None:
                    inside = True
                    if is_first_name(self._text, before.start("word"), before["word"]):
                        firsts.add(before["word"])
            self._behind[name] = (inside, firsts)
        return self._behind[name]

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Pairs of names that may be one, the rarer (or later) first."""
        alike: defaultdict[str, list[str]] = defaultdict(list)
        for name in self.places:
            for key in {name, ending(name), *(name[:i] + name[i + 1 :] for i in range(1, len(name)))}:
                alike[key].append(name)
        seen = set()
        for names in alike.values():
            if 1 < len(names) <= MOST_ALIKE:
                ranked = sorted(names, key=lambda name: (self.count(name), -self.places[name][0][0]))
                for pair in combinations(ranked, 2):
                    if pair not in seen:
                        seen.add(pair)
                        yield pair

    def are_one(self, rarer: str, usual: str) -> bool:
        """Whether two spellings are surely of one name."""
        slavic = ending(rarer) == ending(usual)
        if not slavic and not differs_inside(rarer, usual):
            return False
        if frozenset((rarer, usual)) in TWINS or plain(rarer) == plain(usual):
            return False
        (inside, mine), (also_inside, theirs) = self.behind(rarer), self.behind(usual)
        shared = bool(mine & theirs)
        if not (inside and also_inside) or (mine and theirs and not shared):
            return False
        return slavic or shared or self.count(usual) > 1


def is_first_name(text: str, start: int, word: str) -> bool:
    """Whether a word before a name is one too: capitals that only begin a sentence, and titles, are none."""
    if word[0].islower() or word.lower() in TITLES:
        return False
    begins = text[max(0, start - 3) : start].rstrip(" “\"‘'(")[-1:] in ("", "\n", ".", "!", "?", ":")
    return not (begins and word.lower() in english_words())


def ending(name: str) -> str:
    """A Slavic name with one spelling of its ending for all."""
    return ENDING.sub("y", name)


def plain(name: str) -> str:
    """A name without accents, and without what British and American spelling differ in."""
    letters = "".join(sign for sign in unicodedata.normalize("NFD", name) if sign.isalpha() and sign.isascii())
    for british, american in (("ae", "e"), ("oe", "e"), ("our", "or"), ("z", "s"), ("ue", "u")):
        letters = letters.replace(british, american)
    return letters


def differs_inside(one: str, other: str) -> bool:
    """Whether one letter is missing, wrong or moved by one place, and not in the ending."""
    short, long = sorted((one, other), key=len)
    start = next((i for i, sign in enumerate(short) if sign != long[i]), len(short))
    end = 0
    while end < len(short) - start and short[-1 - end] == long[-1 - end]:
        end += 1
    here, there = short[start : len(short) - end], long[start : len(long) - end]
    if end < 1 or len(there) > 2 or (len(there) == 2 and here != there[::-1]):
        return False
    return 0 < start < len(short) - 1


@rule(
    summary="Name in two spellings",
    message="“{match}” is spelt “{fix}” elsewhere in this text ({times}). Use one spelling for one name.",
    severity="info",
    confidence="medium",
    profile="desk",
    fix="display",
    because="Which of the two spellings is right, the text does not say.",
    languages=["en"],
    trigger={"always": "any word with a capital may be a name"},
    measured="20 of 20 names right that it found in 7 million words: 7 in 4 million of clean English and documentation, all slips "
    "of their authors, 12 in 1.7 million of scraped news and 1 in a forum; in 3 of them the rarer spelling was the right one.",
    examples=[
        bad(
            "Volodymyr Zelensky came at noon. ⟦Zelenskyy⟧ spoke, and Zelensky was heard.",
            "Volodymyr Zelensky came at noon. Zelensky spoke, and Zelensky was heard.",
        ),
        bad(
            "It was said of Ingrid Halvorsen that Halvorsen was late. Then ⟦Halversen⟧ came, and so did Mr ⟦Havlorsen⟧.",
            "It was said of Ingrid Halvorsen that Halvorsen was late. Then Halvorsen came, and so did Mr Halvorsen.",
        ),
        good("She met Johnson and Johnston, Maria and Mario, and both Montreal and Montréal with Johnson in it."),
        good(
            "Brian Halvorsen and Jan Halversen met. Brian Halvorsen and then Halvorsen again was heard by Jan Halversen."
        ),
        good(
            "The Ruritanian and the Ruritanians said that in Ruritania the Smithers and Smither were known, and Smither."
        ),
        good("They wrote of Halvorsen, also spelt Halversen, and of Halvorsen again."),
    ],
)
def name_spellings(document: Document, options: None) -> Iterator[Hit]:
    if language(document) != "en":
        return
    names = Names(document)
    reported = set()
    for rarer, usual in names.pairs():
        if rarer in reported or not names.are_one(rarer, usual):
            continue
        if SPELLING.search(document.text):
            return
        reported.add(rarer)
        times = names.count(usual)
        yield hit(names.places[rarer][0], replace=usual, times="once" if times == 1 else f"{times} times")
