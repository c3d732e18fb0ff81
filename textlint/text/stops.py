"""Full stops inside sentences: a stop before a word in lower case that nothing explains."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex

from textlint.model import Document, Region, RegionKind
from textlint.text.abbreviations import abbreviations, every_abbreviation
from textlint.text.casing import writes_capitals
from textlint.text.kept import compiled
from textlint.text.language import FUNCTION_WORDS, language
from textlint.text.lexicon import read_words
from textlint.text.near import region_at
from textlint.text.protected import is_protected

_STOP = compiled(r"(?<=[\p{L}\p{M}\d%][”’»)]?)\.(?=[^\S\r\n]{1,3}\p{Ll})")
_BEFORE = compiled(
    r"(?<![\p{L}\p{M}\p{N}_@#/.,-])(?P<word>[\p{L}\p{M}'’-]{2,40}|(?:1\d|20)\d\d|\d{1,3}(?:,\d{3})+|\d{1,3}%)[”’»)]?\Z"
)
_NEXT = compiled(r"\s{1,3}(?P<next>[\p{L}\p{M}]{1,30}+(?:['’-][\p{L}\p{M}]{1,20}+)?+)")
_AFTER = compiled(r"[,;!?…]*+(?:[\s)”’»\x22\x27]|\Z)|\.(?:[\s)”’»\x22\x27]|\Z)|:\s|[-–—](?=\s)")
_TAIL = compiled(r"\s(?:of|in|for|from|at|on|with|between|against|among|during|towards?)\s|[.!?](?:\s|\Z)")
_ADDRESS = compiled(r"https?:|\bwww\b|\bpic\b|@")
_ONE_WORD = compiled(r"\s{1,3}\p{Ll}[\p{L}'’-]{0,19}[.!?](?:\s|\Z)")
_TOGGLE = compiled(r"\b(?:less|more)\s+\p{Lu}|\w+\s*\n")
_NOT = compiled("n['’]t$")
_PART = compiled("['’-]")

_CODE = compiled(r"(?<!:)//\s|::|[-=]>|[{}]|\w\(\)|\w_\w|\w\.\w{1,30}+\(|\s=\s")

AROUND = 100
"""Characters before a stop in which an address with spaces in it may have begun."""

GOES_ON = {
    "de": "des zwischen gegen über unter nach vor durch ohne wegen während seit bis aus bei um oder aber dass weil wenn"
    " als sein seine seiner ihre ihrer eines einer einem einen",
    "fr": "de à d'un d'une ou mais où entre contre sous selon depuis vers chez sans après avant lors afin dont leur"
    " leurs ses son sa comme",
    "es": "a en o ni pero sin sobre entre desde hasta hacia contra según tras durante cuando donde le les lo",
    "pt": "de em ou mas nem sem sobre entre desde até contra segundo após durante quando onde à às pela pelos pelas",
    "it": "a in o ma né da dal dalla tra fra su sul sulla senza contro verso dopo prima durante quando dove degli"
    " delle",
    "nl": "in of tot tegen over onder tussen door zonder tijdens na sinds om als dat omdat terwijl zijn haar hun",
    "pl": "o u ze we ku przed przy między przeciw bez według podczas lub oraz ani gdy gdzie żeby",
    "cs": "v k ke u od za při před mezi proti bez během nebo ani když kde aby",
    "sv": "i mot under över mellan efter före utan eller men när där hos genom",
    "da": "i mod under over mellem efter før uden eller men når hvor hos gennem",
    "no": "i mot under over mellom etter før uten eller men når hvor hos gjennom",
    "ru": "и в на не с что по как это из от так же для а но или его её их был была были к о за до при уже во об"
    " у з та що як це від або був була були про й",
    "tr": "ki ise veya göre karşı sonra önce kadar gibi",
    "id": "atau tetapi karena sebagai oleh antara terhadap tentang setelah sebelum",
    "vi": "hoặc nhưng vì theo bởi giữa về sau trước tại từ",
    "ro": "a al ale ai sau dar fără între după înainte despre către",
}
"""Words with which a sentence goes on; together with the function words they are all that counts outside English."""


NEVER_LAST = {
    "en": "the and of an or but than into their its our my your whose every as",
    "de": "der die das den dem des ein eine einen einem einer eines und oder von für zur zum im am vom beim ins"
    " als dass",
    "fr": "le la les un une des du de au aux et ou dans par sur sans chez leur leurs ses mes nos vos",
    "es": "el los las un una unos unas del al de en con por para y que su sus sin entre como",
    "pt": "os um uma dos das do da ao aos em com por para que seu sua seus suas sem entre como pelo pela no na",
    "it": "il lo gli un uno una del della dei delle dello di da in con per che al alla nel nella sul sulla dal dalla"
    " ed",
    "nl": "het een en van voor met de bij tot zijn haar hun dat",
    "pl": "na do od ze za po przez dla przed przy między oraz lub czy",
    "cs": "na do od ze za po pro při před mezi nebo že",
    "sv": "och att en ett av för med den som från till",
    "da": "og at en et af for med den som fra til",
    "no": "og at en et av for med den som fra til",
    "ru": "на не от из для при или что как это под над без между через об во со ко та що від або який про",
    "tr": "ve bir ile için veya",
    "id": "dan yang di dengan untuk dari ke oleh pada para",
    "vi": "và của các những một với trong cho là",
    "ro": "și de la cu pe un din pentru ale sau",
    "hu": "az és hogy egy",
}
"""Words that end no sentence: behind them any word may go on. Abbreviations win."""


@dataclass(frozen=True, slots=True)
class StrayStop:
    """A stop inside a sentence: the word before it begins at `start`, the next word is `[next, end)`."""

    start: int
    stop: int
    next: int
    end: int
    region: Region


def stray_stops(document: Document) -> tuple[StrayStop, ...]:
    """Stops that stand in the middle of a sentence, in order; none where the author writes without capitals."""
    return document.once(_stray_stops)


def _stray_stops(document: Document) -> tuple[StrayStop, ...]:
    text = document.text
    found = [stray for match in _STOP.finditer(text) if (stray := _stray(document, match.start()))]
    return tuple(found) if found and writes_capitals(document) else ()


def _stray(document: Document, stop: int) -> StrayStop | None:
    text = document.text
    before = _BEFORE.search(text, max(0, stop - 44), stop)
    after = _NEXT.match(text, stop + 1, min(len(text), stop + 60))
    if before is None or after is None:
        return None
    code = language(document)
    if not _may_end(before["word"], code) or not _may_follow(text, before["word"], after, code):
        return None
    start, end = before.start("word"), after.end("next")
    region = region_at(document, stop)
    if region is None or end >= region.end or not _is_prose(text, region) or is_protected(document, start, end):
        return None
    if _ADDRESS.search(text, max(region.start, stop - AROUND), stop) or _is_staccato(text, start, after):
        return None
    if _CODE.search(text, max(region.start, stop - AROUND), min(region.end, end + AROUND)):
        return None
    return StrayStop(start, stop, after.start("next"), end, region)


def _may_end(word: str, code: str) -> bool:
    """Whether `word` may end a sentence: it is no abbreviation, no initial, no title."""
    if word.casefold() in (abbreviations(code) if code else every_abbreviation()):
        return False
    if not word[0].isalpha():
        return code == "en"
    if word[0].isupper():
        return len(word) > (3 if code == "en" else 4) and word[1:].islower()
    if code == "en" or len(word) > 4 or word in never_last(code):
        return True
    return code == "" and word in english_words()


def _may_follow(text: str, before: str, after: regex.Match[str], code: str) -> bool:
    """Whether the next word is one of the language, not a handle, a command, a trade mark or the end of an address."""
    word, end = after["next"], after.end()
    if (
        not word.islower()
        or _TOGGLE.match(text, after.start("next"))
        or not _AFTER.match(text, end)
        or (text[end : end + 1] in (".", ")") and (len(word) == 1 or word in abbreviations(code)))
    ):
        return False
    if len(word) > 2 and before in never_last(code):
        return True
    if code in ("en", ""):
        if _NOT.search(word) or english_words().issuperset(_PART.split(word)[: 2 if "-" in word else 1]):
            return True
        return code == "en" and len(word) > 3 and word.isascii() and word.isalpha() and bool(_TAIL.match(text, end))
    return word in function_words(code)


def _is_staccato(text: str, start: int, after: regex.Match[str]) -> bool:
    """“Worst. day. ever.”: sentences of one word each are a manner, not an accident."""
    alone = (
        start < 2 or text[:start].rstrip()[-1:] in ".!?"
        if start < 40
        else text[start - 40 : start].rstrip()[-1:] in ".!?"
    )
    one = text[after.end() : after.end() + 1] in ".!?"
    return one and (alone or _ONE_WORD.match(text, after.end() + 1) is not None)


def _is_prose(text: str, region: Region) -> bool:
    """A region that begins with anything but a small letter."""
    if region.kind is RegionKind.CELL or region.kind is RegionKind.OPAQUE:
        return False
    head = text[region.start : min(region.end, region.start + 20)]
    return not next((character for character in head if character.isalpha()), "a").islower()


@cache
def english_words() -> frozenset[str]:
    """English words that are written small."""
    return read_words(Path(__file__).with_name("english.txt"))


@cache
def never_last(code: str) -> frozenset[str]:
    """Words of a language with which no sentence ends."""
    return frozenset(NEVER_LAST.get(code, "").split())


@cache
def function_words(code: str) -> frozenset[str]:
    """The commonest small words of a language."""
    return frozenset((FUNCTION_WORDS.get(code, "") + " " + GOES_ON.get(code, "")).split())
