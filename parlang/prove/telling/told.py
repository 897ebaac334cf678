"""Answers as diagnostics: each finding at the case that it is about; what is not decided in one note."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import leaves, place_of
from parlang.prose.naming import lower_first
from parlang.prove.answers import Answer, CheckName, Finding, Proof
from parlang.prove.telling.errors import (
    ArisesAlwaysOrNever,
    BetterScoresLess,
    CaseOutOfReach,
    CasesOverlap,
    CasesOverlapMildly,
    DividesByZero,
    GradesNotSound,
    MaximumOutOfReach,
    NotProved,
    PointsOutOfBounds,
    Refuted,
    RuleHasGap,
)
from parlang.prove.telling.in_words import Teller, reason_in_words
from parlang.source import Span

_KINDS: Mapping[CheckName, type[Refuted]] = {
    "gap": RuleHasGap,
    "overlap": CasesOverlap,
    "bounds": PointsOutOfBounds,
    "max_reachable": MaximumOutOfReach,
    "case_reachable": CaseOutOfReach,
    "monotone": BetterScoresLess,
    "division": DividesByZero,
    "does_not_arise": ArisesAlwaysOrNever,
    "grades": GradesNotSound,
}


def diagnostics_of(proofs: Sequence[Proof], ruleset: Ruleset) -> tuple[Diagnostic, ...]:
    """Tell what is refuted, then what is not decided; notes are not told."""
    parts = {part.path: part for part in leaves(ruleset)}
    told = [each for proof in proofs for _, each in told_of(proof, parts.get(proof.id), ruleset)]
    return (*told, *not_proved(proofs, ruleset))


def told_of(proof: Proof, part: Part | None, ruleset: Ruleset) -> Iterator[tuple[Answer, Refuted]]:
    """Tell what is refuted of a part, or of the set (no part), each beside the answer that it is of."""
    for answer in proof.answers:
        for finding in answer.findings:
            if finding.severity != "note":
                yield answer, _told(answer.name, finding, part, ruleset)


def _told(name: CheckName, finding: Finding, part: Part | None, ruleset: Ruleset) -> Refuted:
    kind = _KINDS[name]
    if name == "overlap" and finding.severity == "warning":
        kind = CasesOverlapMildly
    return kind(
        said_vi=lower_first(Teller(ruleset=ruleset, part=part, language="vi").finding(name, finding)),
        said_en=lower_first(Teller(ruleset=ruleset, part=part, language="en").finding(name, finding)),
        span=_place(finding, part, ruleset),
    )


def _place(finding: Finding, part: Part | None, ruleset: Ruleset) -> Span | None:
    if part is not None:
        return place_of(part, finding.cases[-1] if finding.cases else None)
    if ruleset.grading is None:
        return ruleset.span
    spans = {each.key: each.span for each in ruleset.grading.grades}
    spans |= {each.key: each.span for each in ruleset.grading.cases}
    return next((spans[key] for key in finding.cases if key in spans), ruleset.span)


def not_proved(proofs: Sequence[Proof], ruleset: Ruleset) -> Iterator[Diagnostic]:
    """Tell, once for each reason, which criteria have questions that are not decided."""
    parts = {part.path: part for part in leaves(ruleset)}
    open_ones = [
        (proof.id, answer.reason)
        for proof in proofs
        for answer in proof.answers
        if answer.verdict == "undecided" and answer.reason is not None and answer.reason != "parts"
    ]
    for reason in dict.fromkeys(reason for _, reason in open_ones):
        ids = [path for path, why in open_ones if why == reason]
        names = dict.fromkeys((parts[each].number or each) if each in parts else each for each in ids)
        yield NotProved(
            criteria=tuple(names),
            amount=len(ids),
            reason_vi=reason_in_words(reason, "vi"),
            reason_en=reason_in_words(reason, "en"),
        )
