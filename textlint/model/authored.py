"""How a Python rule states itself: the `rule` decorator, examples with marked spans, and `hit`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from textlint.model.document import Document
from textlint.model.edit import Edit, Safety
from textlint.model.finding import Hit
from textlint.model.rule import Example

OPENING, CLOSING = "⟦", "⟧"

Find = Callable[[Document, Any], Iterator[Hit]]
F = TypeVar("F", bound=Find)


class Authored(NamedTuple):
    """What a decorated function carries: its statement, its options type, and itself."""

    find: Find
    options: type | None
    fields: Mapping[str, Any] = {}


def rule(*, options: type | None = None, examples: Iterable[Example], **fields: Any) -> Callable[[F], F]:
    """State a rule. `fields` are those of `Rule` as a declarative rule file names them.

    `options` is a frozen dataclass with a default for each field; an instance arrives as the second argument.
    `trigger` may be a function that gives it: a long one is then made for the index alone.
    """
    if options is not None and not dataclasses.is_dataclass(options):
        raise TypeError("options must be a frozen dataclass")

    def state(find: F) -> F:
        stated = Authored(find, options, {**fields, "examples": tuple(examples)})
        find.textlint_rule = stated  # type: ignore[attr-defined]
        return find

    return state


def unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text and spans of `marked`, in which ⟦ and ⟧ stand round each expected finding; they may nest."""
    text = ""
    open_spans: list[int] = []
    spans: list[tuple[int, int]] = []
    for opened, part in enumerate(marked.split(OPENING)):
        if opened:
            open_spans.append(len(text))
        for closed, words in enumerate(part.split(CLOSING)):
            if closed and not open_spans:
                raise ValueError(f"⟧ without ⟦ in the example {marked!r}")
            if closed:
                spans.append((open_spans.pop(), len(text)))
            text += words
    if open_spans:
        raise ValueError(f"⟦ without ⟧ in the example {marked!r}")
    return text, tuple(sorted(spans))


def bad(marked: str, fixed: str | None = None, *, markup: str = "text", **options: Any) -> Example:
    """An example with the defect; ⟦ ⟧ mark the exact span, `fixed` is the text that the rule's fixes make."""
    text, spans = unmark(marked)
    if not spans:
        raise ValueError(f"a bad example needs ⟦ and ⟧ round the defect: {marked!r}")
    return Example(text, spans, fixed, markup, options)


def good(text: str, *, markup: str = "text", **options: Any) -> Example:
    """A near miss: a text on which the rule must stay silent."""
    if OPENING in text and CLOSING in text:
        raise ValueError(f"a good example has no {OPENING} {CLOSING}, as nothing is found in it: {text!r}")
    return Example(text, (), None, markup, options)


def hit(
    span: tuple[int, int],
    *,
    replace: str | None = None,
    edits: Iterable[Edit] = (),
    safety: Safety | None = None,
    **values: str,
) -> Hit:
    """A hit on `span`. `replace` is the usual edit: other words for the whole span; `values` fill the message."""
    repairs = (*edits, *((Edit(*span, replace),) if replace is not None else ()))
    return Hit(*span, values=values, edits=repairs, safety=safety)
