"""A template was published as if it were a text.

The name of its field stands there in place of the value. Square brackets alone prove nothing: editors put their own
words in them ([North Korea], [sic], [12], [laughs]). Names with underscores, a closed list of field names and orders
such as [Insert Date] count; a single word only behind a salutation, in a line of credits or where it is shouted.
Never the text of a link, an index, words in quotation marks, or a text that speaks about templates or programs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from textlint.authoring import (
    Document,
    Hit,
    Pattern,
    RegionKind,
    Safety,
    bad,
    good,
    hit,
    is_technical,
    lexicon,
    line_at,
    pattern,
    region_at,
    removal,
    rule,
)

NAMES = lexicon(__file__, "field_names.txt")
SHOUTED = lexicon(__file__, "shouted_fields.txt")
BARE = lexicon(__file__, "bare_fields.txt")
PARTS = frozenset(lexicon(__file__, "field_parts.txt"))
CREDIT_WORDS = frozenset(lexicon(__file__, "credit_words.txt"))
TRADE = lexicon(__file__, "trade_words.txt")
TECHNICAL = lexicon(__file__, "technical_words.txt")

EDITORIAL = frozenset({"citation_needed", "to_be_continued", "spoiler_alert", "off_topic", "not_found"})
"""Jokes of editors and forums, written as if they were fields."""
ADDRESSING = frozenset({
    "dein", "deine", "ihr", "ihre", "il", "je", "jouw", "la", "nama", "seu", "su", "sua", "tu", "twoje", "tên",
    "uw", "votre", "your", "ваше", "你的名字", "您的名字", "您的姓名",
})  # fmt: skip
"""First words of names that speak to the one who has to fill them in."""
LONGEST = 120
SPEECH = 400
"""Characters that are looked back for the mark that opens a quotation."""
MOST_LINES = 3
"""Lines of credits with fields that an article may have; more of them are a form, and nothing in it is furniture."""

FIELD = r"""(?x)(?:(?<![\w\]\)\\!\#$@&+=\[])|(?<=[\p{Han}\p{Hiragana}\p{Katakana}])) \[\s?+(?:
      (?P<snake>\p{Ll}++(?:_[\p{Ll}0-9]++)++ | [A-Z]++(?:_[A-Z0-9]++)++ | [A-Z][a-z]++(?:_[A-Z][a-z]++)++)
    | (?P<sure>(?![^\[\]\n]{0,60}\b(?i:coin|joke|laugh|expletive|pun|meme|rant|random|sarcas\w*|evil|favou?rite|clever
          |witty|generic|any|deity|god|swear|curse|choice|majesty|honou?r|grace|excellency|highness|lordship|ladyship
          |holiness|eminence|worship)\b)(?:
          \L<shouted>
        | (?:I(?:NSERT|nsert)|F(?:ILL\ IN|ill\ in)|E(?:NTER|nter)|Add\ [Yy]our|A(?:DD\ YOUR)|Type\ [Yy]our|Paste)
          \ [\p{L}][\p{L}'’/&.,\ -]{2,50}+
        | (?i:insert|enter|add|paste)\ (?:(?i:your|the|a|an)\ )?+(?:\w++\ ){0,2}?(?i:dates?|links?|url|hyperlink|images?
          |photos?|pictures?|logo|screenshot|chart|graph|phone\ number|e-?mail|address|citation|source|contact\ details
          |statistics?|company\ name|author(?:’s|'s)?\ name)(?:\ here)?+
        | Name\ of\ [A-Z\p{L}][\p{L}'’/\ -]{2,40}+ | NAME\ OF\ [A-Z'’/\ -]{2,40}+
        | Your(?:\ [A-Z][\w’'-]*+){2,4} | YOUR(?:\ [A-Z][A-Z’'-]*+){1,4}
        | (?:[A-Z]\w*+\ ){0,3}(?:N(?:ame|AME)|T(?:itle|ITLE)|T(?:ext|EXT)|L(?:ink|INK)|D(?:ate|ATE)|I(?:mage|MAGE)
          |P(?:hoto|HOTO)|V(?:ideo|IDEO)|L(?:ogo|OGO)|C(?:aption|APTION)|H(?:eadline|EADLINE)|URL)\ (?:(?:[Gg]oes|GOES)\ )?+(?:[Hh]ere|HERE)
        | (?:[A-Z][a-z]++\ ){1,3}(?:Name|Address|Number|Email) | TODO:\ [^\]\n]{2,60}+
        | M(?:r|s|rs)\.?/M(?:r|s|rs)\b[^\]\n]{0,30}+))
    | (?P<named>(?i:\L<names>))
    | (?P<bare>(?i:\L<bare>))
    )\s?+\](?![\(\[=]|\w(?<![\p{Han}\p{Hiragana}\p{Katakana}])|:\s*+(?:https?:|/|<))"""
ANY_FIELD = pattern(r"\[[\w'’. -]{2,40}+\]")
WORD = pattern(r"[\p{L}\p{N}]++")
SALUTATION = pattern(
    r"""(?ix)(?<![\w"“„«'‘])(?:dear|hi|hello|hey|greetings|good\s(?:morning|afternoon|evening)|hallo|liebe[rs]?|moin
    |sehr\sgeehrte[rs]?|guten\s(?:tag|morgen)|cher|chère|bonjour|estimad[oa]s?|hola|querid[oa]|gentile|car[oa]|ciao
    |geachte|beste|prezad[oa]|olá|drogi|szanown[ya]|здравствуйте|уважаем\w{2}|sayın|merhaba|xin\schào|kính\sgửi
    |©|\(c\)|copyright),?\s(?:(?:mr|mrs|ms|dr|prof|herr|frau|mme|m|sr|sra)\.?\s)?+\Z"""
)
ADVERT = pattern(r"\[ad_\d{1,2}+\]")
ATTRIBUTION = pattern(
    r"(?<!\w)(?:[Aa]ccording to|[Ss]tudy by|[Ss]urvey by|[Rr]eport by|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]egundo|[Ss]econdo)\s\Z"
)
QUOTES = frozenset("\"“”„'‘’«»`")
LINKS = frozenset({
    "a", "am", "at", "da", "de", "del", "den", "di", "dr", "el", "em", "en", "first", "for", "here", "il", "in",
    "le", "link", "of", "on", "op", "the", "this",
})  # fmt: skip
"""Words of credits that alone do not make a line one."""
PERSONAL = frozenset({
    "city", "client", "company", "customer", "date", "email", "firstname", "lastname", "name", "nom", "nome",
    "recipient",
})  # fmt: skip
"""Bare fields that count beside one that is sure; the others may be the text of a link."""


@dataclass(frozen=True)
class Options:
    """`names` count in any case, `shouted` only in capitals, `bare` only in slots; all stand in brackets."""

    names: tuple[str, ...] = NAMES
    shouted: tuple[str, ...] = SHOUTED
    bare: tuple[str, ...] = BARE


@lru_cache(maxsize=4)
def fields(options: Options) -> Pattern:
    return pattern(FIELD, names=options.names, shouted=options.shouted, bare=options.bare)


@rule(
    summary="Template field that nobody filled in",
    message="“{match}” is a template field that was never filled in. Put the value in its place, or take it out.",
    severity="error",
    confidence="high",
    profile="gate",
    fix="safe",
    removes=True,
    because="What belongs in place of the field may be known, and the line is more than a credit.",
    options=Options,
    trigger=["["],
    measured="No finding in 4.9 million words of clean English, German, French, Vietnamese and Chinese text and "
    "documentation; all 3 in 3.5 million words of scraped pages and machine translation are right.",
    examples=[
        bad("The bridge opens in May.\n\nSource by ⟦[author_name]⟧\n", "The bridge opens in May.\n"),
        bad(
            "⟦[ad_1]⟧\n\nThe river rose by two metres overnight.\n\nPosted on ⟦[date]⟧ by ⟦[Author]⟧",
            "The river rose by two metres overnight.\n",
        ),
        bad("Dear ⟦[First Name]⟧,\nthank you for joining ⟦[Company Name]⟧."),
        bad("Hello ⟦[name]⟧, your visit to our shop in ⟦[CITY]⟧ is booked for ⟦[INSERT DATE]⟧."),
        bad("Sehr geehrte Frau ⟦[Nachname]⟧,\nmit freundlichen Grüßen\n⟦[Ihr Name]⟧"),
        bad("Cordialement,\n⟦[Votre nom]⟧"),
        bad("Call us at ⟦[insert phone number]⟧ or see ⟦[Link Here]⟧ for more."),
        bad("According to ⟦[Source]⟧, the river has never been lower."),
        bad("The number on the door is ⟦[ticket no]⟧.", **{"extend-names": ["ticket no"]}),
        good("According to [source] code and to [the author] it rose, and [Source] was the word."),
        good("“They want [North Korea] to stop,” the envoy said [sic], citing a study [12] [...] [laughs]."),
        good("He said he loved [your wife] and that [the company] had [company name withheld] as a client."),
        good("My boss at [company name] told me so, and so did [insert name of pompous politician]."),
        good("Call list[first_name] and see [first_name](https://example.org), or [date]: https://example.org/date."),
        good("A merge tag such as [first_name] is replaced when the mail goes out."),
        good("[Date] palms grow here. On [date unknown] the [author] of the letter left."),
        good("Copy this letter:\n\n> I, [Your Name], hereby resign.", markup="markdown"),
        good("The form wants “[your name]” filled in first."),
    ],
)
def bracketed_field(document: Document, options: Options) -> Iterator[Hit]:
    found = [match for match in fields(options).finditer(document.text) if not is_excused(document.text, match)]
    if not found or is_technical(document, TRADE, ()):
        return
    technical = is_technical(document, TRADE, TECHNICAL)
    beside = not technical and any(is_sure(match) for match in found)
    lines_of = [credit_line(document, match.start()) for match in found]
    several = len({line.start for line in lines_of if line}) > MOST_LINES
    for match, line in zip(found, lines_of, strict=True):
        if technical:
            speaks = line is not None and line.is_credit
        else:
            speaks = (
                is_sure(match)
                or is_own(match, options)
                or stands_in_slot(document, match.start(), line)
                or (beside and is_likely(match))
            )
        if speaks and not is_quoted(document, match.start()):
            yield hit(match.span(), **repair(document, match, line, several))


def is_excused(text: str, match: Any) -> bool:
    """Whether a field is a joke, a quotation of itself, or the first half of a pair of tags."""
    name = match[0][1:-1].strip()
    quoted = not match["snake"] and stands_in_speech(text, match.start())
    quoted = quoted or (
        text[match.start() - 1 : match.start()] in QUOTES and text[match.end() : match.end() + 1] in QUOTES
    )
    return quoted or name.casefold() in EDITORIAL or f"[/{name}]" in text[match.end() : match.end() + 2_000]


def stands_in_speech(text: str, offset: int) -> bool:
    """Whether a quotation is open at `offset` on its line: there, brackets are an editor's."""
    before = text[max(0, offset - SPEECH) : offset].rpartition("\n")[2]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1 or before.count("«") > before.count("»")


def is_sure(match: Any) -> bool:
    named = match["named"]
    if match["snake"]:
        return match["snake"].casefold().startswith("ad_") or not PARTS.isdisjoint(match["snake"].casefold().split("_"))
    return bool(match["sure"]) or bool(named and (named.split()[0].casefold() in ADDRESSING or named != named.lower()))


def is_own(match: Any, options: Options) -> bool:
    """Whether somebody put the name on the list: they know their templates."""
    return bool(match["named"]) and match["named"].casefold() in {*options.names} - {*NAMES}


def is_likely(match: Any) -> bool:
    return bool(match["named"]) or (match["bare"] or "").casefold() in PERSONAL


def is_quoted(document: Document, offset: int) -> bool:
    """Whether a field stands in a block quotation: the words of a letter that readers are to copy."""
    region = region_at(document, offset)
    return region is not None and region.kind is RegionKind.QUOTATION


@dataclass(frozen=True)
class CreditLine:
    """A line in which nothing stands but fields, words of credits, numbers and marks."""

    start: int
    words: tuple[str, ...]
    is_advert: bool
    is_apart: bool

    @property
    def is_credit(self) -> bool:
        return self.is_advert or any(word not in LINKS and not word.isnumeric() for word in self.words)

    @property
    def has_number(self) -> bool:
        return any(any(map(str.isnumeric, word)) for word in self.words)


def credit_line(document: Document, offset: int) -> CreditLine | None:
    """The line of `offset`, if it is nothing but a credit with fields for its values."""
    line = line_at(document, offset)
    if line.end - line.start > LONGEST:
        return None
    text = document.text[line.start : line.end].strip()
    words = tuple(match[0] for match in WORD.finditer(ANY_FIELD.compiled.sub(" ", text).casefold()))
    if not all(word in CREDIT_WORDS or word.isnumeric() for word in words):
        return None
    region = region_at(document, offset)
    apart = region is not None and line.start <= region.start and region.end <= line.end
    return CreditLine(line.start, words, ADVERT.fullmatch(text) is not None, apart)


def stands_in_slot(document: Document, offset: int, line: CreditLine | None) -> bool:
    """Whether a value has to stand here: behind a salutation, an attribution, or in a line of credits."""
    if line is not None and line.is_credit:
        return True
    text, start = document.text, max(0, offset - 40)
    attributed = text[offset + 1 : offset + 2].isupper() and ATTRIBUTION.search(text, start, offset)
    return bool(attributed) or SALUTATION.search(text, start, offset) is not None


def repair(document: Document, match: Any, line: CreditLine | None, several: bool) -> dict[str, Any]:
    """The removal of a whole line of credits; what stands in a sentence only its author can mend."""
    if line is None or not line.is_apart or not (line.is_credit or "_" in match[0]):
        return {}
    safe = line.is_credit and not line.has_number and not several
    return {"edits": (removal(document, *match.span()),), "safety": Safety.SAFE if safe else Safety.UNSAFE}
