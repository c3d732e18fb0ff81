"""Run the rules that a document wakes; stamp their hits into findings."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from textlint.catalog import checker
from textlint.catalog.checker import Check
from textlint.catalog.template import fill
from textlint.engine.absorb import absorb
from textlint.engine.gates import looks, passes
from textlint.engine.judge import judged
from textlint.engine.why import first_sentence
from textlint.model import Document, Failure, Finding, Fix, Hit, Rule, Safety
from textlint.triggers import Waker

MESSAGE_WORDS = 60
"""Characters of a match that a message quotes; the frame shows the rest."""

_TRUST = (Safety.DISPLAY, Safety.UNSAFE, Safety.SAFE)


class Outcome(NamedTuple):
    """What was found in one text, in order, and what went wrong on the way."""

    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()


class Engine:
    """Rules ready to look at documents. Holds no text, compiles on first use, and can be pickled."""

    def __init__(self, rules: Sequence[Rule], scanner: str = "") -> None:
        self.rules = tuple(rules)
        self._judges = tuple(rule for rule in self.rules if rule.counts)
        self._waker = Waker([rule for rule in self.rules if not rule.counts], scanner)
        self._checks: dict[str, Check] = {}

    def find(self, document: Document, skip: Container[str] = ()) -> Outcome:
        """Every finding of the rules not in `skip`. A rule that raises or runs out of time is a failure."""
        found: dict[object, Finding] = {}
        failures: list[Failure] = []
        absorbing: set[str] = set()
        for rule in self._waker.awake(document.text):
            if rule.name in skip or not looks(rule, document):
                continue
            if rule.absorbs:
                absorbing.add(rule.name)
            try:
                for finding in self._findings(rule, document):
                    found.setdefault(finding.order, finding)
            except TimeoutError:
                failures.append(
                    Failure(
                        "took too long on this text and was stopped; the rule's pattern has to be mended", rule.name
                    )
                )
            except Exception as reason:
                failures.append(
                    Failure(f"raised {type(reason).__name__}: {reason}; this is a bug in the rule", rule.name)
                )
        ordered = absorb(sorted(found.values(), key=lambda finding: finding.order), absorbing)
        return Outcome(self._judged(document, ordered, skip), tuple(failures))

    def _judged(self, document: Document, findings: tuple[Finding, ...], skip: Container[str]) -> tuple[Finding, ...]:
        """`findings` and what the judges say of them. What a block took in is furniture's, not the text's."""
        judges = (rule for rule in self._judges if rule.name not in skip and looks(rule, document))
        verdicts = [verdict for judge in judges if (verdict := judged(judge, findings, document))]
        return tuple(sorted((*verdicts, *findings), key=lambda finding: finding.order)) if verdicts else findings

    def _findings(self, rule: Rule, document: Document) -> list[Finding]:
        check = self._checks.get(rule.name)
        if check is None:
            check = self._checks[rule.name] = checker(rule)
        hits = [hit for hit in check(document) if _is_sound(hit, document.text) and passes(rule, document, hit)]
        return list(_stamped(rule, document, hits)) if len(hits) >= rule.minimum else []

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_checks": {}}


def _is_sound(hit: Hit, text: str) -> bool:
    """True for a hit with edits that can be applied; a rule that gives another has a bug, and raises here."""
    if not 0 <= hit.start <= hit.end <= len(text):
        raise ValueError(f"a hit at {hit.start}–{hit.end} of a text of {len(text)} characters")
    done = 0
    for edit in sorted(hit.edits):
        if not 0 <= edit.start <= edit.end <= len(text):
            raise ValueError(f"an edit at {edit.start}–{edit.end} of a text of {len(text)} characters")
        if edit.start < done:
            raise ValueError(f"edits overlap at {edit.start}")
        done = edit.end
    return True


def _stamped(rule: Rule, document: Document, hits: list[Hit]) -> Iterator[Finding]:
    why = first_sentence(rule.why)
    for hit in hits:
        found = document.text[hit.start : hit.end]
        fix = _fix(rule, hit, document.text)
        yield Finding(
            rule=rule.name,
            start=hit.start,
            end=hit.end,
            message=fill(rule.message, _values(hit, found)),
            severity=rule.severity,
            confidence=rule.confidence,
            fix=fix,
            text=found,
            why=why,
        )


def _values(hit: Hit, found: str) -> dict[str, str]:
    words = {"match": found, "fix": hit.edits[0].text if hit.edits else "", **hit.values}
    return {name: _brief(value) for name, value in words.items()}


def _brief(words: str) -> str:
    line = " ".join(words.split()) if words.strip() else words
    if len(line) <= MESSAGE_WORDS:
        return line
    return f"{line[: MESSAGE_WORDS - 20].rstrip()} … {line[-16:].lstrip()}"


def _fix(rule: Rule, hit: Hit, text: str) -> Fix | None:
    """What `hit` would change; None where the edits leave everything as it is."""
    edits = tuple(edit for edit in hit.edits if text[edit.start : edit.end] != edit.text)
    if not edits or rule.fix is None:
        return None
    safety = min(rule.fix, hit.safety or rule.fix, key=_TRUST.index)
    return Fix(edits, safety, "" if safety is Safety.SAFE else rule.because, rule.removes)
