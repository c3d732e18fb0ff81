"""What a safe fix may never do, checked on its result, whatever the rule promised.

A fix that breaks a guard is not lost: it becomes unsafe, with the guard's reason.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence

import regex

from textlint.model import Edit, Finding, Fix, Safety, apply_edits
from textlint.text.escapes import spelled
from textlint.text.kept import compiled
from textlint.text.lookalikes import as_seen
from textlint.text.reread import is_reread

MOST_REMOVED = 0.5
"""Share of a document's letters that fixes together may remove; real trailers of short pages reach two fifths."""

AROUND = 100
"""Characters of context on each side: enough to see the word, number or name that an edit cuts into."""
LONGEST_WORD = 600
"""Characters through which such a word, or address, is followed to where it begins."""
LONGEST_QUOTATION = 600
"""Characters of a quotation; a longer one is two marks that do not belong together."""

_NUMBER = compiled(r"\p{Nd}+")
_ADDRESS = compiled(r"(?:https?://|www\.)[^\s<>\"“”]+|(?<![\w.+-])[\w.+-]++@[\w-]+\.[\w.]+", regex.IGNORECASE)
_NAME = compiled(r"\b\p{Lu}[\p{L}\p{M}'’-]*")
_QUOTED = compiled(
    r"“[^“”]{1,N}”|«[^«»]{1,N}»|„[^„“”]{1,N}[“”]|(?<![^\s(\[—–])\"(?=\S)[^\"]{1,N}(?<=\S)\"(?!\w)".replace(
        "N", f"{LONGEST_QUOTATION}"
    )
)
_NEGATION = compiled(
    r"\b(?:not?|never|none|nobody|nothing|neither|nor|without|cannot"
    r"|[a-z]+[ \xa0]?n(?:[ \xa0]?['’][ \xa0]?|[^\sa-z]{1,9})t"
    r"|nicht|kein\w*|nie|niemals|ohne|ne|pas|jamais|sans|nunca|jamás|sin|não|sem|non|mai|senza"
    r"|niet|geen|zonder|nie|bez|не|ни|нет|без|ні|немає|değil|không|tidak|bukan)\b",
    regex.IGNORECASE,
)
_APART = compiled(r"\s(?=['’])|(?<=['’])\s")
_BESIDE = compiled(r"[^a-z]+")
_LETTERS = compiled(r"[\p{L}\p{N}]+")


def guarded(text: str, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """`findings` of `text`, with every safe fix that would harm it made unsafe."""
    removed = _removed_share(text, findings)
    return tuple(_guard(text, finding, removed) for finding in findings)


def _guard(text: str, finding: Finding, removed: float) -> Finding:
    fix = finding.fix
    if fix is None or fix.safety is not Safety.SAFE:
        return finding
    if fix.removes:
        reason = "It would take away more than half of the text." if removed > MOST_REMOVED else ""
    else:
        reason = harm(text, fix)
    return finding._replace(fix=fix._replace(safety=Safety.UNSAFE, because=reason)) if reason else finding


def _removed_share(text: str, findings: Sequence[Finding]) -> float:
    """How much of `text` all safe removals together would take away."""
    fixes = (finding.fix for finding in findings)
    edits = [edit for fix in fixes if fix and fix.removes and fix.safety is Safety.SAFE for edit in fix.edits]
    gone = done = 0
    for edit in sorted(edits):
        gone += _weight(text[max(done, edit.start) : edit.end])
        done = max(done, edit.end)
    return gone / max(1, _weight(text)) if gone else 0.0


def _weight(text: str) -> int:
    return sum(map(str.isalnum, text))


def harm(text: str, fix: Fix) -> str:
    """Why `fix` is not safe on `text`, as a sentence; "" where nothing it must keep is lost.

    The same bytes in another encoding, and a letter spelled out, say what they said: damage that looks like a name or
    a negation is none.
    """
    if all(_says_the_same(text[edit.start : edit.end], edit.text) for edit in fix.edits):
        return ""
    old, new = _before_and_after(text, fix, AROUND)
    found = next((reason for guard in _GUARDS if (reason := guard(old, new))), "") if old != new else ""
    if found:
        return found
    if any(_takes_words(text, edit) for edit in fix.edits):
        return "It would take words away."
    old, new = _before_and_after(text, fix, LONGEST_QUOTATION)
    return _quotations(old, new) if old != new and any(map(old.__contains__, '“«„"')) else ""


def _says_the_same(old: str, new: str) -> bool:
    return is_reread(old, new) or (new != "" and spelled(old) == new)


def _before_and_after(text: str, fix: Fix, around: int) -> tuple[str, str]:
    """What stands `around` a fix, from the beginning of a word on: as it is, and as it would be."""
    start = max(0, fix.start - around)
    end = min(len(text), fix.end + around)
    head = text[max(0, start - LONGEST_WORD) : start]
    if head and not head[-1].isspace():
        start -= len(head.split()[-1])
    before = text[start:end]
    after = apply_edits(before, [Edit(edit.start - start, edit.end - start, edit.text) for edit in fix.edits])
    return _unescaped(before), _unescaped(after)


def _takes_words(text: str, edit: Edit) -> bool:
    """Whether words go and nothing comes, unless the same stand right beside them once more.

    A single letter with an accent may be what damage made of nothing.
    """
    if edit.text.strip():
        return False
    span = text[edit.start : edit.end]
    gone = _plain(_unescaped(_unescaped(span)))
    if not gone or (len(gone) == 1 and not gone.isascii()):
        return False
    reach = 2 * len(span) + AROUND
    left, right = text[max(0, edit.start - reach) : edit.start], text[edit.end : edit.end + reach]
    return not (_plain(left).endswith(gone) or _plain(right).startswith(gone))


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def _numbers(old: str, new: str) -> str:
    left, right = ([_value(digits) for digits in _NUMBER.findall(text)] for text in (old, new))
    return "" if left == right else "It would change a number."


def _value(digits: str) -> str:
    """The digits of any script as ASCII ones."""
    return digits if digits.isascii() else "".join(str(unicodedata.decimal(digit)) for digit in digits)


def _addresses(old: str, new: str) -> str:
    return "" if _ADDRESS.findall(old) == _ADDRESS.findall(new) else "It would change an address."


def _negations(old: str, new: str) -> str:
    """Negations stay. An accented one may come where letters were damaged, and so may the apostrophe of “don’t”."""
    left, right = (Counter(map(_bare, _NEGATION.findall(text))) for text in (old, new))
    made = any(word.isascii() for word in right - left)
    return "It would change a negation." if left - right or made else ""


def _bare(negation: str) -> str:
    """A negation without its apostrophe, or what became of it, and without a blank in it."""
    word = negation.casefold()
    return word if word.isalpha() else _BESIDE.sub("", word)


def _names(old: str, new: str) -> str:
    """Names stay, in any case; words with damaged or accented letters are what re-coding has to change."""
    old, new = as_seen(old), as_seen(new)
    left, right = _ascii_names(old), _ascii_names(new)
    lost = _absent(left - right, new.casefold())
    made = _absent(right - left, _APART.sub("", old.casefold()))
    return "It would change a name." if lost or made else ""


def _ascii_names(text: str) -> set[str]:
    return {name.casefold() for name in _NAME.findall(text) if name.isascii()}


def _absent(names: set[str], text: str) -> bool:
    return any(name not in text for name in names)


def _quotations(old: str, new: str) -> str:
    """The words of quoted speech stay, whatever becomes of space and of letters that were damaged."""
    words, at = _plain(new), 0
    for match in _QUOTED.finditer(old):
        quoted = _plain(match[0])
        if not (match[0].isascii() or quoted.isascii()):
            continue
        place = words.find(quoted, at)
        if place < 0 and quoted not in words:
            return "It would change quoted words."
        at = max(at, place)
    return ""


def _plain(text: str) -> str:
    return "".join(_LETTERS.findall(unicodedata.normalize("NFKC", as_seen(text)).casefold()))


_GUARDS: tuple[Callable[[str, str], str], ...] = (_numbers, _addresses, _negations, _names)
