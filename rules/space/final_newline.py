"""The editor or program that saved it added none.

The last line of the text has no line end. Tools that join files, and editors, expect one. A text of a single line is
a field or a title, not a file, and is left alone. The line end that the text itself uses is added.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, rule

LINE_ENDS = ("\r\n", "\n", "\r")


@rule(
    summary="No line end at the end of the text",
    message="The last line has no line end; most tools expect one.",
    severity="info",
    confidence="high",
    profile="desk",
    fix="safe",
    protected=True,
    trigger={"always": "a line end is white space, which the scan does not see; only the last character is read"},
    measured="Right by its nature: 783 findings in 3.9 million words of clean English and Markdown, as a fifth of the files of one repository have no last line end, and texts cut out of a page never do; hence not in the gate.",
    examples=[
        bad("One.\nTwo.⟦⟧", "One.\nTwo.\n"),
        bad("One.\r\n\r\nTwo.⟦⟧", "One.\r\n\r\nTwo.\r\n"),
        bad("# One\n\nTwo.⟦⟧", "# One\n\nTwo.\n", markup="markdown"),
        good("One.\nTwo.\n"),
        good("One.\r\nTwo.\r\n"),
        good("One line alone"),
        good(""),
    ],
)
def final_newline(document: Document, options: None) -> Iterator[Hit]:
    text = document.text
    if not text or text.endswith(("\n", "\r")):
        return
    line_end = next((end for end in LINE_ENDS if end in text), "")
    if line_end:
        yield hit((len(text), len(text)), replace=line_end)
