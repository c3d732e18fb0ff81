"""What a safe fix may never do, checked on its result, whatever the rule promised.

A fix that breaks a guard is not lost: it becomes unsafe, with the guard's reason.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from textlint.model import Edit, Finding, Fix, Safety, apply_edits
from textlint.text.kept import compiled
from textlint.text.lookalikes import as_seen

MOST_REMOVED = 0.5
"""Share of a document's letters that fixes together may remove; real trailers of short pages reach two fifths."""

AROUND = 300
"""Characters of context on each side: enough to see the word, number or quotation that an edit cuts into."""

_NUMBER = compiled(r"[0-9]+")
_ADDRESS = compiled(r"(?:https?://|www\.)[^\s<>\"“”]+|[\w.+-]+@[\w-]+\.[\w.]+", regex.IGNORECASE)
_NAME = compiled(r"\b\p{Lu}[\p{L}\p{M}'’-]*")
_QUOTED = compiled(r"“[^“”]{1,600}”|«[^«»]{1,600}»|„[^„“”]{1,600}[“”]")
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
    return replace(finding, fix=replace(fix, safety=Safety.UNSAFE, because=reason)) if reason else finding


def _removed_share(text: str, findings: Sequence[Finding]) -> float:
    gone = sum(
        _weight(text[edit.start : edit.end]) for f in findings if f.fix and f.fix.removes for edit in f.fix.edits
    )
    return gone / max(1, _weight(text)) if gone else 0.0


def _weight(text: str) -> int:
    return sum(map(str.isalnum, text))


def harm(text: str, fix: Fix) -> str:
    """Why `fix` is not safe on `text`, as a sentence; "" where nothing it must keep is lost."""
    start = max(0, fix.start - AROUND)
    end = min(len(text), fix.end + AROUND)
    while start and not text[start - 1].isspace() and fix.start - start < 2 * AROUND:
        start -= 1
    before = text[start:end]
    after = apply_edits(before, [Edit(edit.start - start, edit.end - start, edit.text) for edit in fix.edits])
    if before == after:
        return ""
    old, new = _unescaped(before), _unescaped(after)
    return next((reason for guard in _GUARDS if (reason := guard(old, new))), "")


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def _numbers(old: str, new: str) -> str:
    return "" if _NUMBER.findall(old) == _NUMBER.findall(new) else "It would change a number."


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
    left, right = _APART.sub("", old.casefold()), new.casefold()
    lost = {name for name in _NAME.findall(old) if name.isascii() and name.casefold() not in right}
    made = {name for name in _NAME.findall(new) if name.isascii() and name.casefold() not in left}
    return "It would change a name." if lost or made else ""


def _quotations(old: str, new: str) -> str:
    """The words of quoted speech stay, whatever becomes of space and of letters that were damaged."""
    words = _plain(new)
    for match in _QUOTED.finditer(old):
        quoted = _plain(match[0])
        if (match[0].isascii() or quoted.isascii()) and quoted not in words:
            return "It would change quoted words."
    return ""


def _plain(text: str) -> str:
    return "".join(_LETTERS.findall(unicodedata.normalize("NFKC", as_seen(text)).casefold()))


_GUARDS: tuple[Callable[[str, str], str], ...] = (_numbers, _addresses, _negations, _names, _quotations)
