"""All units together: who gains and who loses, by domain and by criterion, and what could not be replayed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.nodes import Figure, Ruleset
from parlang_compiler.impact.criteria import Criterion, Domain
from parlang_compiler.impact.replay import Replayed, Rules
from parlang_compiler.impact.sums import ZERO, added

Why: TypeAlias = Literal["new", "redefined", "refused", "not_given"]
Certainty: TypeAlias = Literal["gains", "loses", "unchanged", "undecided"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many units gain, lose, stay as they are, and cannot be told of."""

    gaining: int
    losing: int
    unchanged: int
    untold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainMove:
    """How a domain moves the comparable part: points of all units together, and the mean of the units replayed."""

    domain: Domain
    change: Fraction
    mean: Fraction
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionMove:
    """What a criterion moves: how many units, and by how much in all."""

    criterion: Criterion
    counts: Counts
    gained: Fraction
    lost: Fraction  # above 0

    @property
    def change(self) -> Fraction:
        """Give what all units together win."""
        return self.gained - self.lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A figure for want of which something cannot be replayed, and why it is missing."""

    key: str
    why: Why
    figure: Figure | None  # None is the evaluation year


@dataclass(frozen=True, slots=True, kw_only=True)
class NotReplayed:
    """A criterion that some units cannot be compared in: the figures that are missing, by the old rules or the new.

    `least` and `most` bound what it may be worth to any of these units by the new rules.
    """

    criterion: Criterion
    units: int
    before: tuple[Missing, ...]
    after: tuple[Missing, ...]
    least: Fraction
    most: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Overall:
    """What the change of rules does to all units."""

    by_part: Counts  # by the comparable part
    by_total: Counts  # by totals: certain only where the intervals do not meet
    grades_changed: int
    grades_unknown: int
    domains: tuple[DomainMove, ...]
    criteria: tuple[CriterionMove, ...]
    not_replayed: tuple[NotReplayed, ...]


def overall(rules: Rules, units: Sequence[Replayed]) -> Overall:
    """Put all units together."""
    grades = [grade_changed(each) for each in units]
    return Overall(
        by_part=_counts(each.moves.change if each.moves.compared else None for each in units),
        by_total=_certain([certainty_of(each) for each in units]),
        grades_changed=grades.count(True),
        grades_unknown=0 if rules.old.grading is None and rules.new.grading is None else grades.count(None),
        domains=tuple(_domains(rules, units)),
        criteria=tuple(_criterion(rules, place, units) for place in range(len(rules.criteria))),
        not_replayed=tuple(_not_replayed(rules, units)),
    )


def change_of(unit: Replayed) -> tuple[Fraction, Fraction]:
    """Give the least and the most that the total of a unit may change by: outer bounds where something is pending."""
    before, after = unit.before.result, unit.after.result
    return after.least - before.most, after.most - before.least


def certainty_of(unit: Replayed) -> Certainty:
    """Tell what is certain of the total of a unit, whatever its missing figures are."""
    least, most = change_of(unit)
    if least > 0:
        return "gains"
    if most < 0:
        return "loses"
    return "unchanged" if least == most == 0 else "undecided"


def grade_changed(unit: Replayed) -> bool | None:
    """Tell whether the grade of a unit is another one; None where one of the two is not known."""
    before, after = unit.before.result.grade, unit.after.result.grade
    return None if before is None or after is None else before != after


def _counts(changes: Iterable[Fraction | None]) -> Counts:
    found = list(changes)
    known = [each for each in found if each is not None]
    return Counts(
        gaining=sum(each.numerator > 0 for each in known),
        losing=sum(each.numerator < 0 for each in known),
        unchanged=sum(each.numerator == 0 for each in known),
        untold=len(found) - len(known),
    )


def _certain(answers: Sequence[Certainty]) -> Counts:
    return Counts(
        gaining=answers.count("gains"),
        losing=answers.count("loses"),
        unchanged=answers.count("unchanged"),
        untold=answers.count("undecided"),
    )


# --- by domain and criterion ------------------------------------------------------------------


def _domains(rules: Rules, units: Sequence[Replayed]) -> Iterator[DomainMove]:
    for place, domain in enumerate(rules.domains):
        own = [each.moves.domains[place] for each in units]
        change = added(own)
        yield DomainMove(domain=domain, change=change, mean=change / len(own) if own else ZERO, counts=_counts(own))


def _criterion(rules: Rules, place: int, units: Sequence[Replayed]) -> CriterionMove:
    moves = [each.moves.each[place] for each in units]
    changes = [move.change if move.comparable else None for move in moves]
    known = [each for each in changes if each is not None]
    return CriterionMove(
        criterion=rules.criteria[place],
        counts=_counts(changes),
        gained=added(each for each in known if each.numerator > 0),
        lost=-added(each for each in known if each.numerator < 0),
    )


# --- what could not be replayed ---------------------------------------------------------------


def _not_replayed(rules: Rules, units: Sequence[Replayed]) -> Iterator[NotReplayed]:
    for place, criterion in enumerate(rules.criteria):
        waiting = [(each, each.moves.each[place]) for each in units if not each.moves.each[place].comparable]
        if waiting:
            before = dict.fromkeys(key for _, move in waiting for key in move.before.figures)
            after = dict.fromkeys(key for _, move in waiting for key in move.after.figures)
            refused = frozenset(key for each, _ in waiting for key in each.refused)
            yield NotReplayed(
                criterion=criterion,
                units=len(waiting),
                before=tuple(_missing(rules.old, key, "not_given") for key in before),
                after=tuple(_missing(rules.new, key, _why(rules, key, refused)) for key in after),
                least=min(move.after.least for _, move in waiting),
                most=max(move.after.most for _, move in waiting),
            )


def _missing(ruleset: Ruleset, key: str, why: Why) -> Missing:
    return Missing(key=key, why=why, figure=next((each for each in ruleset.figures if each.key == key), None))


def _why(rules: Rules, key: str, refused: Collection[str]) -> Why:
    matching = rules.matching
    if key in refused:
        return "refused"
    if key in matching.redefined.values():
        return "redefined"
    return "not_given" if key in matching.figures.values() else "new"
