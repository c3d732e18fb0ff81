"""The reason of a rule as a finding gives it."""

from __future__ import annotations


def first_sentence(why: str) -> str:
    """The reason in one sentence: what stands before the first stop that ends one."""
    paragraph = " ".join(why.split("\n\n", 1)[0].split())
    for index in range(len(paragraph) - 1):
        if paragraph[index] in ".?!" and paragraph[index + 1] == " " and paragraph[index + 2 : index + 3].isupper():
            return paragraph[: index + 1]
    return paragraph
