"""Which language a text is in, by its script and its function words; cheap, and asked for only on need.

A detector such as py3langid knows more languages and short texts better, but costs the start-up of a whole
run (NumPy alone 100 ms). Rules only ask "is this certainly not my language?", for which counting a dozen
function words per language is enough; a text in which none stands out is "" and no rule is kept from it.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from textlint.model import Document
from textlint.text.kept import compiled

FUNCTION_WORDS = {
    "en": "the of and to in is that for was with on it as are by at from this be have he has his they not but",
    "de": "der die das und ist nicht mit von dem den ein eine auf für sich auch des im zu wird als sind werden",
    "fr": "le la les de en un et est des une dans du pour que qui sur pas avec au par ce il sont cette aux plus était",
    "es": "el la los de en un lo las y que una por con para del se su al es como más pero fue sus este entre está son",
    "pt": "o os as de um e que uma por com para do da não em dos das ao no na são mais foi pelo sua também",
    "it": "il lo la gli di un e che una per con del della di non sono è dei nel alla anche più le si come questo",
    "nl": "de het een en van dat niet met voor zijn op is te aan er maar ook bij werd uit naar heeft worden",
    "pl": "i w nie na się z że do jest o to jak przez po dla od są ale za był który oraz tym",
    "cs": "a se na je v že s z do o to jako pro byl ale které po podle také jsou který od",
    "sv": "och att det som en på är av för med den till inte om har ett från var men de kan vid",
    "da": "og at det som en på er af for med den til ikke om har et fra var men de kan ved",
    "no": "og at det som en på er av for med den til ikke om har et fra var men de kan ved",
    "fi": "ja on ei että se hän oli mutta kun joka myös ovat kuin tai sekä mukaan jo vain niin",
    "ro": "și în de la cu pe un o este nu că din care pentru mai au fost sunt prin sau",
    "hu": "a az és hogy nem is egy ez de volt csak már meg mint azt még ki el van",
    "tr": "ve bir bu da de için ile olarak çok olan daha en gibi ama kadar ne sonra olduğu",
    "vi": "và của là có cho được trong với các những không một này khi đã người từ ông tại",
    "id": "dan yang di dengan untuk dari ini pada itu tidak dalam akan adalah ke oleh juga telah kepada",
    "la": "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt",
}
_SCRIPTS = (
    ("ru", compiled(r"\p{Cyrillic}")),
    ("zh", compiled(r"\p{Han}")),
    ("ja", compiled(r"[\p{Hiragana}\p{Katakana}]")),
    ("ko", compiled(r"\p{Hangul}")),
    ("ar", compiled(r"\p{Arabic}")),
    ("he", compiled(r"\p{Hebrew}")),
    ("hi", compiled(r"\p{Devanagari}")),
    ("th", compiled(r"\p{Thai}")),
    ("el", compiled(r"\p{Greek}")),
)
_WORD = compiled(r"[^\W\d_]+")
SAMPLE = 20_000
"""Characters looked at; a longer text is judged by its beginning."""


def language(document: Document) -> str:
    """ISO 639-1 code of a document's language: the declared one, else the guessed one, else ""."""
    return document.once(_language_of)


@cache
def _by_word() -> dict[str, list[str]]:
    """The languages of each function word."""
    found: dict[str, list[str]] = {}
    for code, words in FUNCTION_WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(code)
    return found


def _language_of(document: Document) -> str:
    return document.language or guess_language(document.text[:SAMPLE])


def guess_language(text: str) -> str:
    """The language whose function words stand out in `text`, or ""; Cyrillic is always "ru".

    At least three function words and a third more than any other language are asked for, so that short
    texts and lists of names stay undecided.
    """
    script = _script(text)
    if script:
        return script
    counts: Counter[str] = Counter()
    by_word = _by_word()
    for word in _WORD.findall(text.lower()):
        for code in by_word.get(word, ()):
            counts[code] += 1
    if not counts:
        return ""
    (best, most), *rest = counts.most_common(2)
    runner_up = rest[0][1] if rest else 0
    return best if most >= 3 and most * 3 >= runner_up * 4 else ""


def _script(text: str) -> str:
    if text.isascii():
        return ""
    letters = sum(map(str.isalpha, text))
    for code, pattern in _SCRIPTS:
        share = len(pattern.findall(text))
        if share * 3 > letters:
            return "ja" if code == "zh" and _SCRIPTS[2][1].search(text) else code
    return ""
