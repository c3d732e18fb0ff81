"""The library's heart: texts in, findings or clean text out. No printing, no files, no settings."""

from __future__ import annotations

import warnings
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from textlint.catalog import Catalog, configured, load_catalog
from textlint.engine import Engine, Outcome, is_counted, reconsidered
from textlint.fixing import Repair, guarded, repair
from textlint.formats import project
from textlint.formats.carry import carry
from textlint.formats.projection import Projection
from textlint.model import Confidence, Edit, Finding, Fix, Profile, Rule, Safety
from textlint.suppress import allowed, apply_marks, read_marks, untrusted_marks
from textlint.text.nearest import did_you_mean

RISKS = ("safe", "likely")
IN_MARKUP = "Markup stands inside the words it would change."


class UnknownRule(ValueError):
    """A selector names no rule and no family."""


class RuleFailureWarning(UserWarning):
    """A rule raised, or took too long, on a text; its findings are missing."""


class Result(NamedTuple):
    """A cleaned text: `edits` turn the given text into `text`; `findings` are what is left, in `text`."""

    text: str
    edits: tuple[Edit, ...]
    findings: list[Finding]


class Linter:
    """Rules and settings for many texts. Pure: the same text gives the same findings. Can be pickled.

    `select`, `extend_select` and `ignore` take names of rules and families. A family in `select` narrows the
    profile to it; a rule's own name switches it on in every profile; `extend_select` adds whatever the
    profile. A rule that judges a text by what others found counts those of the profile, selected or not, but
    nothing that is ignored, marked or allowed. `options` maps rules to their options, `packs` are folders of
    rules (or installed packs), `allow` phrases in which nothing is reported. `language` is an ISO 639-1 code, or
    "" to tell by the text.

    Raises UnknownRule for a selector that is none, CatalogError for a broken rule file or option, and
    ValueError for an unknown profile or confidence.
    """

    def __init__(
        self,
        *,
        profile: str = "gate",
        select: Sequence[str] = (),
        extend_select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        language: str = "",
        options: Mapping[str, Mapping[str, Any]] | None = None,
        allow: Sequence[str] = (),
        min_confidence: str = "low",
        packs: Sequence[Path | str] = (),
        trust_inline: bool = True,
        scanner: str = "",
    ) -> None:
        _check_lists(select=select, extend_select=extend_select, ignore=ignore, allow=allow, packs=packs)
        _rank(Profile, profile, "profile")
        self._least = _rank(Confidence, min_confidence, "confidence")
        self.profile = Profile(profile)
        self.catalog = load_catalog(tuple(packs))
        on = _selected(self.catalog, self.profile, select, extend_select, ignore)
        self.rules = tuple(_configured(self.catalog, on, options or {}))
        self._on = frozenset(rule.name for rule in self.rules)
        self._judges = tuple(rule for rule in self.rules if rule.counts)
        asked = _asked(self.catalog, self.profile, self._judges, self._on, ignore)
        self._engine = Engine((*self.rules, *_configured(self.catalog, asked, options or {})), scanner)
        self._language = language
        self._allow = tuple(allow)
        self._trust_inline = trust_inline

    def lint(self, text: str, *, markup: str = "text") -> list[Finding]:
        """Every finding in `text`, in order. A rule that fails is warned of, and its findings are missing."""
        outcome = self.check(text, markup=markup)
        _warn(outcome)
        return list(outcome.findings)

    def clean(self, text: str, *, risk: str = "safe", markup: str = "text") -> Result:
        """`text` repaired: with safe fixes, or, at the risk "likely", with unsafe ones too."""
        done = self.repair(text, risk=risk, markup=markup)
        _warn(done.outcome)
        return Result(done.text, done.edits, list(done.outcome.findings))

    def check(self, text: str, *, markup: str = "text", ignore: Sequence[str] = ()) -> Outcome:
        """As `lint`, with failures as data; `ignore` takes more rules away for this text."""
        off = {rule.name for rule in self._engine.rules if _matches(rule, ignore)}
        outcome = look(self._engine, text, markup, self._language, off)
        findings = list(_sure(outcome.findings, self._least))
        if self._allow:
            findings = list(allowed(findings, text, self._allow))
        findings = self._marked(text, markup, findings, off)
        if self._judges:
            findings = self._heard(reconsidered(self._judges, findings))
        ordered = sorted(findings, key=lambda finding: finding.order)
        return Outcome(guarded(text, ordered), outcome.failures)

    def repair(self, text: str, *, risk: str = "safe", markup: str = "text", ignore: Sequence[str] = ()) -> Repair:
        """As `clean`, with the findings that were applied and with failures as data."""
        if risk not in RISKS:
            raise ValueError(f"The risk {risk!r} is unknown. It has to be one of {', '.join(RISKS)}.")
        return repair(text, lambda now: self.check(now, markup=markup, ignore=ignore), unsafe=risk == "likely")

    def _heard(self, findings: list[Finding]) -> list[Finding]:
        """`findings` without those that were only asked for by a judge."""
        silent = {rule.name for rule in self._engine.rules} - self._on
        return [finding for finding in findings if finding.rule not in silent]

    def _marked(self, text: str, markup: str, findings: list[Finding], off: Collection[str]) -> list[Finding]:
        if "textlint:" not in text:
            return findings
        marks = read_marks(text, markup)
        if not marks:
            return findings
        if not self._trust_inline:
            return [*findings, *untrusted_marks(marks, text)]
        known = {*self.catalog.by_name, *(rule.family for rule in self.catalog.rules)}
        ran = (self._on - set(off)).__contains__
        kept, _ = apply_marks(
            findings,
            marks,
            text,
            known.__contains__,
            ran,
            names=known,
            current=lambda name: _current(self.catalog, (name,))[0],
        )
        return list(kept)


def lint(text: str, *, profile: str = "gate", markup: str = "text", **settings: Any) -> list[Finding]:
    """Every finding in `text`; `settings` are those of `Linter`, which is made anew: keep one for many texts."""
    return _linter(profile, **settings).lint(text, markup=markup)


def clean(text: str, *, risk: str = "safe", profile: str = "gate", markup: str = "text", **settings: Any) -> Result:
    """`text` repaired at a `risk`, "safe" or "likely"; `settings` are those of `Linter`."""
    return _linter(profile, **settings).clean(text, risk=risk, markup=markup)


@lru_cache(maxsize=4)
def _plain_linter(profile: str) -> Linter:
    return Linter(profile=profile)


def _linter(profile: str, **settings: Any) -> Linter:
    return Linter(profile=profile, **settings) if settings else _plain_linter(profile)


def look(engine: Engine, text: str, markup: str, language: str = "", off: Container[str] = ()) -> Outcome:
    """What `engine` finds in the prose of `text`, with offsets in `text` itself."""
    projection = project(text, markup, language)
    outcome = engine.find(projection.document, off)
    return outcome._replace(findings=_in_source(projection, outcome.findings))


def _warn(outcome: Outcome) -> None:
    for failure in outcome.failures:
        warnings.warn(f"{failure.rule} {failure.message}".strip(), RuleFailureWarning, stacklevel=3)


def _selected(
    catalog: Catalog, profile: Profile, select: Sequence[str], extend: Sequence[str], ignore: Sequence[str]
) -> list[Rule]:
    for selector in (*select, *extend, *ignore):
        _check_selector(catalog, selector)
    select, extend, ignore = (_current(catalog, names) for names in (select, extend, ignore))
    chosen = []
    for rule in catalog.rules:
        within = rule.profile.rank <= profile.rank
        on = (within and _matches(rule, select)) or rule.name in select if select else within
        if (on or _matches(rule, extend)) and not _matches(rule, ignore):
            chosen.append(rule)
    return chosen


def _asked(
    catalog: Catalog, profile: Profile, judges: Sequence[Rule], on: Container[str], ignore: Sequence[str]
) -> list[Rule]:
    """Rules of the profile that are not selected but counted by a judge: they look, and nobody hears of it."""
    if not judges:
        return []
    ignore = _current(catalog, ignore)
    return [
        rule._replace(absorbs=False)
        for rule in catalog.rules
        if rule.name not in on
        and not rule.counts
        and rule.profile.rank <= profile.rank
        and any(is_counted(judge, rule.name) for judge in judges)
        and not _matches(rule, ignore)
    ]


def _matches(rule: Rule, selectors: Iterable[str]) -> bool:
    return any(rule.name == selector or rule.name.startswith(f"{selector.rstrip('/')}/") for selector in selectors)


def _current(catalog: Catalog, names: Sequence[str]) -> tuple[str, ...]:
    """Names of today for names that rules had before."""
    found = [(name, catalog.find(name)) for name in names]
    return tuple(rule.name if rule else name for name, rule in found)


def _check_selector(catalog: Catalog, selector: str) -> None:
    if catalog.find(selector) or any(_matches(rule, (selector,)) for rule in catalog.rules):
        return
    names = {*catalog.by_name, *(rule.family for rule in catalog.rules)}
    raise UnknownRule(
        f"No rule or family is called “{selector}”.{did_you_mean(selector, names)} `textlint rules` lists them."
    )


def _configured(catalog: Catalog, rules: Iterable[Rule], options: Mapping[str, Mapping[str, Any]]) -> Iterable[Rule]:
    for name in options:
        if catalog.find(name) is None:
            _check_selector(catalog, name)
            raise UnknownRule(f"Options are set for “{name}”, which is a family. Set them for one rule.")
    current = {found.name: chosen for name, chosen in options.items() if (found := catalog.find(name))}
    return (configured(rule, current[rule.name]) if rule.name in current else rule for rule in rules)


def _check_lists(**given: Sequence[object]) -> None:
    for name, value in given.items():
        if isinstance(value, str):
            raise ValueError(f"{name} is {value!r}, but has to be a list. Write {name}=[{value!r}].")


def _rank(choices: type[Profile] | type[Confidence], value: str, what: str) -> int:
    """The rank of a profile or confidence."""
    if value not in tuple(choices):
        raise ValueError(f"The {what} {value!r} is unknown. It has to be one of {', '.join(choices)}.")
    return choices(value).rank


def _sure(findings: Iterable[Finding], least: int) -> Iterator[Finding]:
    """Findings of at least a confidence; of a block that is less sure, the parts that are not."""
    for finding in findings:
        if finding.confidence.rank >= least:
            yield finding
        else:
            yield from _sure(finding.parts, least)


def _in_source(projection: Projection, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings of the view as findings of the source."""
    if projection.again is None:
        return tuple(findings)
    fixes = [finding.fix.edits for finding in _each(findings) if finding.fix]
    carried = iter(carry(projection, fixes)) if fixes else iter(())
    return tuple(_placed(projection, finding, carried) for finding in findings)


def _each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """`findings` and their parts, each before its own."""
    for finding in findings:
        yield finding
        yield from _each(finding.parts)


def _placed(projection: Projection, finding: Finding, carried: Iterator[tuple[Edit, ...] | None]) -> Finding:
    """A finding in the source, with the next of the carried fixes if it has one."""
    start, end = projection.span(finding.start, finding.end)
    fix = finding.fix
    if fix is not None:
        edits = next(carried)
        fix = fix._replace(edits=edits) if edits is not None else Fix((), Safety.DISPLAY, IN_MARKUP, fix.removes)
    parts = tuple(_placed(projection, part, carried) for part in finding.parts)
    return finding._replace(start=start, end=end, text=projection.source[start:end], fix=fix, parts=parts)
