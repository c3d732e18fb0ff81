"""Markdown as prose: what is shown, what never is, and that an edit means in the source what it meant in the view."""

from __future__ import annotations

import gzip
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.formats.markdown_text import SHAPES, Text, texts
from textlint.formats import project
from textlint.formats.carry import carry
from textlint.formats.projection import Projection
from textlint.model import OPAQUE, Edit, RegionKind, apply_edits

WORD = re.compile(rf"(?:{'|'.join(SHAPES)})\d+w")
HIDDEN = re.compile(r"ZQ\d+ZQ")
REPLACEMENTS = (
    "", "other", "x ", " x", "“x”", ",", "*", "_", "`", "#", "- ", "> ", "1. ", "<b>", "]", "&amp;", "\n", "\n\n",
    "    ", "---", "$", "|", "{{<", "\\", "é",
)  # fmt: skip
CORPORA = os.environ.get("TEXTLINT_MARKDOWN_CORPORA", "")


def view(source: str) -> str:
    return project(source, "markdown").document.text


def parts(source: str) -> list[tuple[str, str]]:
    document = project(source, "markdown").document
    return [(region.kind.value, document.text[region.start : region.end]) for region in document.regions]


def sound(projection: Projection) -> None:
    """Segments cover the view in order and without a gap; an exact one says the same in both; regions lie in it."""
    text, source = projection.document.text, projection.source
    at = shown = 0
    for segment in projection.segments:
        assert segment.view_start == at < segment.view_end
        assert shown <= segment.source_start <= segment.source_end <= len(source)
        at, shown = segment.view_end, segment.source_end
        if segment.exact:
            assert text[segment.view_start : at] == source[segment.source_start : shown]
            assert projection.span(segment.view_start, at) == (segment.source_start, shown)
    assert at == len(text)
    end = 0
    for region in projection.document.regions:
        assert end <= region.start < region.end <= at
        assert text[region.start : region.end].strip() == text[region.start : region.end]
        end = region.end


@given(texts)
@settings(deadline=None)
def test_all_prose_and_nothing_but_prose_is_shown(made: Text) -> None:
    projection = project(made.source, "markdown")
    sound(projection)
    text = projection.document.text
    assert not HIDDEN.search(text)
    assert WORD.findall(text) == made.prose
    for match in WORD.finditer(text):
        start, end = projection.span(*match.span())
        assert made.source[start:end] == match[0]


@given(texts, st.data())
@settings(deadline=None)
def test_an_edit_means_the_same_in_the_source_or_is_refused(made: Text, data: st.DataObject) -> None:
    projection = project(made.source, "markdown")
    text = projection.document.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 12, len(text))))
    if data.draw(st.booleans()):  # whole lines
        start, end = text.rfind("\n", 0, start) + 1, text.find("\n", end) + 1 or len(text)
    edit = Edit(start, end, data.draw(st.sampled_from(REPLACEMENTS)))
    (carried,) = carry(projection, [(edit,)])
    if carried is not None:
        changed = apply_edits(made.source, list(carried))
        assert view(changed) == apply_edits(text, [edit])
        hidden = HIDDEN.findall(changed)
        assert hidden == made.hidden or (not edit.text and set(hidden) < set(made.hidden))  # a link goes with its line


@given(texts)
@settings(deadline=None)
def test_no_word_is_beyond_repair(made: Text) -> None:
    """Refusing all is no way to be safe: any word of prose can be replaced, all of them at once."""
    projection = project(made.source, "markdown")
    fixes = [(Edit(*match.span(), f"new{match.end()}"),) for match in WORD.finditer(projection.document.text)]
    carried = carry(projection, fixes)
    assert None not in carried
    changed = apply_edits(made.source, [edit for edits in carried if edits for edit in edits])
    assert view(changed) == apply_edits(projection.document.text, [edit for (edit,) in fixes])


SIGNS = st.sampled_from("*_`~[](){}<>!#>-+=|:.$%&;\\\"'/^1ax \t\n\r\x00\ud800é\N{NO-BREAK SPACE}\ufeff")
HOSTILE = st.one_of(st.text(SIGNS, max_size=60), st.text(st.characters(exclude_categories=[]), max_size=40))


@given(HOSTILE, st.integers(0, 60), st.integers(0, 3), st.sampled_from(REPLACEMENTS))
@settings(deadline=None, max_examples=300)
@example("[a] :b", 3, 1, "")
@example("<b, c>", 2, 1, "")
@example("wow! [a](b)", 4, 1, "")
@example("a\n\n---", 2, 1, "")
@example("2 * 3 * 4", 3, 1, "")
@example("In 1986. A year", 0, 3, "")
@example("# a # b", 3, 2, "")
@example("{{x < a >}}", 2, 1, "")
def test_no_text_is_too_strange(source: str, at: int, size: int, words: str) -> None:
    projection = project(source, "markdown")
    sound(projection)
    text = projection.document.text
    edit = Edit(min(at, len(text)), min(at + size, len(text)), words)
    (carried,) = carry(projection, [(edit,)])
    if carried is not None:
        assert view(apply_edits(source, list(carried))) == apply_edits(text, [edit])


REPEATED = (
    "[", "![", "`", "``a", "> ", "- ", "*a", "_", "<", "<a ", "<!--", "&", "$", "{{<", "{%", "{#", "\\(", "[a]: b\n",
    "[^a]", "|a", "a|b\n-|-\n", ": a\n", "[[a|", "{.a", " {#a}", ":::", "\x00", "é", "\r", "\t",
    "\ud800", "> - ", "{\"a\":",
)  # fmt: skip


@pytest.mark.parametrize("unit", REPEATED)
def test_endless_markup_is_no_trouble(unit: str) -> None:
    sound(project(unit * (100_000 // len(unit)), "markdown"))


def test_what_is_shown_and_as_what() -> None:
    source = (
        "---\ntitle: no\n---\n# A *b* `no` {#no}\n\nOne [two](no \"no\"), ![no](no) &amp; three\\*\nfour  \nfive.\n\n"
        "> quoted\n\n> [!NOTE]\n> noted\n\n> [!info]- Folded\n\n- item\n- [x] done\n\n"
        "| c | d |\n|---|---|\n| `no` | e |\n\nTerm\n: meaning\n\n[^1]: note\n\n```\nno\n```\n\n<p>\nno\n</p>\n"
    )  # fmt: skip
    o = OPAQUE
    assert parts(source) == [
        ("heading", f"A b {o}"), ("paragraph", f"One two, {o} & three*\nfour\nfive."), ("quotation", "quoted"),
        ("paragraph", "noted"), ("quotation", f"{o} Folded"), ("list-item", "item"), ("list-item", "done"),
        ("cell", "c"), ("cell", "d"), ("opaque", o), ("cell", "e"), ("list-item", "Term"), ("list-item", "meaning"),
        ("paragraph", "note"), ("opaque", o), ("opaque", o),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Ask {{ name }} or [[name]] or [name].", "Ask {{ name }} or [[name]] or [name]."),
        ("Pay $5 or US$6 now.", "Pay $5 or US$6 now."),
        ("A rule\n\n---\n\nof a text", "A rule\n\nof a text"),
        ("---\n\nNo key here\n\n---\n", "No key here\n"),
        ('{ "a" } is a set.', '{ "a" } is a set.'),
        ("C:\\dir and \\[caption] and \\(see there\\)", "C:\\dir and [caption] and (see there)"),
        ("An import tax from abroad.\n\nimport duties fell.", "An import tax from abroad.\n\nimport duties fell."),
        ("What!!! note it ::: here", "What!!! note it ::: here"),
    ],
)
def test_prose_that_looks_like_markup_is_shown(source: str, shown: str) -> None:
    assert view(source) == shown


@pytest.mark.parametrize(
    "source",
    [
        '{"a": {"b": "c"}}\n', "+++\na = 1\n+++\n", "---\n# c\na: b\n...\n", "---\n---\n", "<!-- a -->", "{{< a >}}",
        "{{< highlight go >}}\na\n{{< /highlight >}}", "{% raw %}a{% endraw %}\n\n[a]: b", "import { A } from 'a'\n",
        "export const a = 1;\n", '!!! tip "A"\n', "[TOC]\n", "*[AB]: A b\n", "[a]: <b c> 'd'\n", "    a\n",
    ],
)  # fmt: skip
def test_what_is_never_shown(source: str) -> None:
    assert view(source).replace(OPAQUE, "").strip() == ""


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [
        ("a *b* c", "a b", "x"),  # through emphasis
        ("a [b](c) d", "b d", "x"),  # through a link
        ("[b](c) d", "b", ""),  # a link without words
        ("| a | b |\n|--|--|\n| c | d |", "c", ""),  # a row without a cell
        ("[name]\n\n[name]: a", "name", "other"),  # a link that would lose its target
        ("a `c` b", OPAQUE, ""),
        ("a &amp; b", "&", "and"),
        ("a  \nb", "\n", " "),  # a hard break
        ("- a\n- b", "a", ""),
        ("a\n\n```\nc\n```\n\nb", "a\n\n", ""),
    ],
)
def test_edits_through_markup_are_refused(source: str, old: str, new: str) -> None:
    projection = project(source, "markdown")
    start = projection.document.text.index(old)
    (carried,) = carry(projection, [(Edit(start, start + len(old), new),)])
    changed = source if carried is None else apply_edits(source, list(carried))
    assert carried is None or (source, old, changed) == ("a\n\n```\nc\n```\n\nb", "a\n\n", "```\nc\n```\n\nb")


@pytest.mark.parametrize(
    ("source", "gone", "left"),
    [
        ("a\n\n[Back](#top)\n\nb\n", "Back\n\n", "a\n\nb\n"),
        ("---\nt: u\n---\n[Back](#top) ![i](j)\n\nb\n", f"Back {OPAQUE}\n\n", "---\nt: u\n---\nb\n"),
        ("a\n\n**Back** `c` to top", f"\nBack {OPAQUE} to top", "a\n"),
        ("a\n\nb *c*\n\nd\n", "\n\nb c", "a\n\nd\n"),
        ("a\n\nb *c*\n", "\n\nb c", "a\n"),
        ("a\n\n- *b* c\n- d\n", "b c\n", "a\n\n- d\n"),
        ("> [a](b)\r\n> c\r\n", "a\r\n", "> c\r\n"),
        ("# [a](b)\n\nc\n", "a\n\n", "c\n"),
        ("[a](b)\n\n[r]: x\n\nc\n", "a\n\n", "[r]: x\n\nc\n"),
        ("# [a](b)\n\n[r]: x\n\nc\n", "a\n\n", None),  # the address would go too
        ("[a](b)\n\n<!-- x -->\n\nc\n\nd\n", "a\n\nc\n\n", None),
        ("a\n\n```\nb\n```\n\nc\n", f"{OPAQUE}\n\n", None),
        ("| a | b |\n|---|---|\n| *c* | d |\n", "c\n", None),  # the other cell would move
        ("[a](b) c\n", "a", None),
    ],
)
def test_lines_go_with_all_their_markup(source: str, gone: str, left: str | None) -> None:
    projection = project(source, "markdown")
    start = projection.document.text.index(gone)
    (carried,) = carry(projection, [(Edit(start, start + len(gone), ""),)])
    assert (None if carried is None else apply_edits(source, list(carried))) == left


@pytest.mark.parametrize(
    ("source", "old", "new", "changed"),
    [
        ("see [ x](y) z", "  ", " ", "see [x](y) z"),
        ("see [x ](y) z", "  ", " ", "see [x](y) z"),
        ("see [x.](y). Z", "..", ".", "see [x](y). Z"),
        ("see **x**, , z", "x, ,", "x,", "see **x**, z"),
        ("read the [the whole](y) z", " the", "", "read [the whole](y) z"),
        ("read [the](y) the *end* z", "the ", "", "read [the](y) *end* z"),
    ],
)
def test_edits_across_markup_that_change_one_side_only(source: str, old: str, new: str, changed: str) -> None:
    projection = project(source, "markdown")
    start = projection.document.text.index(old)
    (carried,) = carry(projection, [(Edit(start, start + len(old), new),)])
    assert carried is not None
    assert apply_edits(source, list(carried)) == changed


def test_one_bad_fix_does_not_spoil_the_others() -> None:
    source = "In 1986. A year\n\n" + "teh word\n\n" * 50
    projection = project(source, "markdown")
    fixes = [(Edit(0, 3, ""),)] + [
        (Edit(m.start(), m.end(), "the"),) for m in re.finditer("teh", projection.document.text)
    ]
    carried = carry(projection, fixes)
    assert carried[0] is None
    assert None not in carried[1:]


def real_files() -> Iterator[str]:
    for path in sorted(Path(CORPORA).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for number, line in enumerate(lines) if number % 25 == 0)


def markup_bytes(source: str) -> list[object]:
    """Everything of a source but its prose: kinds of events, addresses, code, raw markup."""
    from pyromark import Options, events

    options = Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_DEFINITION_LIST
    options |= Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
    found: list[object] = []
    code = False
    for event in events(source.encode("utf-8", "replace").decode(), options=options):
        name = next(iter(event)) if isinstance(event, dict) else event
        if name in ("Start", "End") and "CodeBlock" in str(event):
            code = name == "Start"
        if name != "Text" or code:
            found.append(str(event))
    return found


@pytest.mark.skipif(not CORPORA, reason="TEXTLINT_MARKDOWN_CORPORA names no folder of *.jsonl.gz with real Markdown")
def test_real_files_keep_their_markup_when_every_fiftieth_word_changes() -> None:
    refused = count = 0
    for source in real_files():
        projection = project(source, "markdown")
        sound(projection)
        words = list(re.finditer(r"(?<![\w#@/.-])[a-z]{3,}(?![\w/.-])", projection.document.text))[::50]
        fixes = [(Edit(*match.span(), "word"),) for match in words]
        carried = [edits for edits in carry(projection, fixes) if edits is not None]
        count += len(fixes)
        refused += len(fixes) - len(carried)
        changed = apply_edits(source, [edit for edits in carried for edit in edits])
        assert markup_bytes(changed) == markup_bytes(source)
    assert refused <= count / 100


@pytest.mark.parametrize("block", ["```\nb\n```", "    b", "<div>\nb\n</div>", "<table>\n<td>b\n</table>"])
def test_code_and_raw_html_between_paragraphs_leave_a_sign(block: str) -> None:
    """Else `and then` behind an example would seem to begin a text out of nothing."""
    assert view(f"a\n\n{block}\n\nc\n") == f"a\n\n{OPAQUE}\n\nc\n"


@pytest.mark.parametrize("block", ["<!-- b -->", "[b]: c", "---", "{{< b >}}", "::: b\n"])
def test_what_leaves_no_sign(block: str) -> None:
    assert view(f"a\n\n{block}\n\nc\n") == "a\n\nc\n"


def test_alerts_speak_for_the_author_and_quotations_do_not() -> None:
    assert [kind for kind, _ in parts("> [!TIP]\n> a b\n\n> a b")] == [RegionKind.PARAGRAPH, RegionKind.QUOTATION]
