"""What fixes change: a unified diff for programs, a word diff for people, a list of the fixes applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textlint.model import DocumentReport, Edit, Finding
from textlint.reporters import Sink
from textlint.reporters.cells import ELLIPSIS, cells, end_of, ends_of, start_of
from textlint.reporters.frame import bracketed
from textlint.reporters.style import Styled, line, paint, width_of, wrapped
from textlint.reporters.summary import counted
from textlint.reporters.visible import exact, visible
from textlint.reporters.words import Piece, compared, edited, packed
from textlint.text.lines import Places

_KEPT = 40
"""Cells of unchanged text kept on each side of a change; what is longer gives way to …."""

_STYLES = {"+": "new", "-": "removed", "@": "place"}


def write_unified(document: DocumentReport, sink: Sink) -> None:
    """Write what was or would be changed so that `patch -p0` and `git apply -p0` can apply it."""
    if not document.changed or document.before is None:
        return
    from difflib import unified_diff

    path = _quoted(document.path)
    before, after = _lines(document.before), _lines(document.text)
    for row in unified_diff(before, after, path, path, lineterm="\n"):
        body = row.removesuffix("\n")
        shown = visible(body) if sink.terminal or sink.colour else body
        sink.write(paint(shown, _STYLES.get(row[:1], ""), sink) + "\n")
        if body == row:
            sink.write("\\ No newline at end of file\n")


def _lines(text: str) -> list[str]:
    """Lines as `patch` knows them: only LF ends one."""
    rows = text.split("\n")
    return [row + "\n" for row in rows[:-1]] + ([rows[-1]] if rows[-1] else [])


def _quoted(path: str) -> str:
    """A file name as git writes it: quoted where it holds what would break the line."""
    if path.isprintable() and '"' not in path and "\\" not in path:
        return path + "\t" if " " in path else path
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    octal = (f"\\{byte:03o}" if byte < 0x20 or byte > 0x7E else chr(byte) for byte in _bytes(escaped))
    return f'"{"".join(octal)}"'


def _bytes(path: str) -> bytes:
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")


def write_words(document: DocumentReport, sink: Sink) -> None:
    """Write each changed paragraph with its words struck and inserted in place."""
    if not document.changed or document.before is None:
        return
    sink.write(paint(visible(document.path), "path", sink) + "\n")
    changes = (
        _by_edits(document.before, document.edits) if document.edits else _by_lines(document.before, document.text)
    )
    for number, pieces in changes:
        parts = list(_flowed(pieces, sink.colour))
        label = Styled(f"{number}  ", "place")
        sink.write(wrapped([label, *parts], sink, indent=6, first=max(0, 6 - cells(label.text))) + "\n")
    sink.write("\n")


def _by_edits(before: str, edits: Sequence[Edit]) -> Iterator[tuple[int, list[Piece]]]:
    """The line number before, and the pieces, of every run of lines that edits touch."""
    places = Places(before)
    for group in _touching(edits, places):
        start, end, pieces = edited(before, group)
        first, last = (places.lines[places.at(offset)[0] - 1] for offset in (start, max(start, end - 1)))
        around = Piece("same", before[first.start : start]), Piece("same", before[end : last.end])
        yield places.at(start)[0], packed((around[0], *pieces, around[1]))


def _touching(edits: Sequence[Edit], places: Places) -> Iterator[list[Edit]]:
    """Edits in order, together where one begins on the line on which another ends."""
    group: list[Edit] = []
    for edit in sorted(edits):
        if group and places.at(edit.start)[0] > places.at(max(group[-1].start, group[-1].end - 1))[0]:
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _by_lines(before: str, after: str) -> Iterator[tuple[int, list[Piece]]]:
    """The same where nobody knows the edits."""
    from difflib import SequenceMatcher

    old, new = _lines(before), _lines(after)
    for kind, first, last, start, stop in SequenceMatcher(None, old, new).get_opcodes():
        if kind != "equal":
            yield first + 1, compared("".join(old[first:last]), "".join(new[start:stop]))


def _flowed(pieces: list[Piece], colour: bool) -> Iterator[Styled]:
    for index, piece in enumerate(pieces):
        if piece.kind != "same":
            yield bracketed(piece.kind, ends_of(piece.text, 400, exact), colour)
        else:
            yield Styled(_kept(piece.text, index == 0, index == len(pieces) - 1))


def _kept(text: str, first: bool, last: bool) -> str:
    """Unchanged text, of which only what stands next to a change is kept."""
    if first and last:
        return ends_of(text, 2 * _KEPT)
    if first:
        return end_of(text, _KEPT)
    if last:
        return start_of(text.rstrip("\r\n"), _KEPT)
    return ends_of(text, 2 * _KEPT)


def write_fixes(document: DocumentReport, sink: Sink) -> None:
    """List the fixes that were or would be applied to a file: place, rule, before and after."""
    if not document.applied:
        return
    title = f"{visible(document.path)}: {counted(len(document.applied), 'fix')}"
    sink.write(paint(title.replace("fixs", "fixes"), "path", sink) + "\n")
    places = Places(document.text if document.before is None else document.before)
    for finding in document.applied:
        head = f"  {_place(finding, document, places)}  "
        rule = f"{visible(finding.rule)}  "
        room = (width_of(sink) - cells(head + rule)) // 2 - 3
        parts = [Styled(head, "place"), Styled(rule, "rule"), *_change(finding, max(room, 12), sink.colour)]
        sink.write(line(parts, sink) + "\n")
    sink.write("\n")


def _place(finding: Finding, document: DocumentReport, places: Places) -> str:
    """Where the words stood before; of a fix that another fix made possible, no place is known there."""
    before = document.text if document.before is None else document.before
    if before[finding.start : finding.end] != finding.text:
        return "later"
    return "{}:{}".format(*places.at(finding.start))


def _change(finding: Finding, room: int, colour: bool) -> Iterator[Styled]:
    """The words of a finding before and after its fix."""
    new = _mended(finding)
    old = finding.text if new else finding.text.strip("\r\n") or finding.text
    room = room if new else 2 * room
    if old:
        yield bracketed("old", ends_of(old, room, exact), colour)
    if old and new:
        yield Styled(" → ")
    if new:
        yield bracketed("new", ends_of(new, room, exact), colour)
    if not old and not new:
        yield Styled(ELLIPSIS)


def _mended(finding: Finding) -> str:
    """What the fix makes of the finding's words; edits that lie outside them are not shown."""
    new, done = [], finding.start
    for edit in sorted(finding.fix.edits) if finding.fix else ():
        if done <= edit.start and edit.end <= finding.end:
            new += [finding.text[done - finding.start : edit.start - finding.start], edit.text]
            done = edit.end
    return "".join((*new, finding.text[done - finding.start :]))
