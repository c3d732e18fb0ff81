"""A quotation is attributed twice: “…,” said the mayor of the town. The town of Ruthven said.

Translation engines make a sentence of its own out of a title that a link held. Only sentences count that hold a
speaker and a verb of speech and nothing that was said, directly behind an attribution that ends its own
sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from textlint.authoring import Document, Hit, bad, good, hit, pattern, rule

SAID = pattern(
    r"[,.?!][”\"’]\s(?:said|says|added|told\s\w+|explained|stated|noted)\s[^.“”\"\n]{3,240}+(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Jr|Sr|[A-Z]))[.]\s{1,2}"
    r"(?P<hit>(?:The\s|A\s)?\p{Lu}[\p{L}’'-]{1,30}(?:\s(?:of|the|for|and|\p{Lu}[\p{L}’'-]{0,30})){0,10}\s"
    r"(?:said|says|added|stated|noted|explained)[.])(?=\s*+(?:\Z|[^\s“\"]))"
)


@rule(
    summary="Quotation attributed twice",
    message="“{match}” says nothing: the words before it were attributed already. Look the sentence up in its source.",
    severity="warning",
    confidence="medium",
    profile="desk",
    languages=["en"],
    trigger=[" said.", " says.", " added.", " stated.", " noted.", " explained."],
    measured="0 findings in 5.1 million words of clean text, and one, right, in 2.9 million words of scraped and machine-translated text.",
    examples=[
        bad(
            "“We will build it,” said Ann Bell, head of the harbour office. ⟦The Free Town of Ruthven said.⟧ Work begins in May."
        ),
        bad("“It is late,” said the mayor of the town. ⟦Ann Bell said.⟧"),
        good("“We will build it,” said Ann Bell, head of the office. The town said it was late. “It is,” Bell said."),
        good("“We will build it,” said Dr. Bell said.”"),
        good("“It is late,” said the mayor. Ann Bell said. “We know.”"),
    ],
)
def doubled_attribution(document: Document, options: None) -> Iterator[Hit]:
    for match in SAID.finditer(document.text):
        yield hit(match.span("hit"))
