"""The figures of the whole group: from what all its units report to the same, with what is computed from them.

Before, of `sipas`::

    a: 90 · b: 80 · c: 90 · d: 70

After, `sipas_hang` from high to low, `sipas_tong`, `sipas_so_don_vi`::

    a: 1, 330, 4 · b: 3, 330, 4 · c: 1, 330, 4 · d: 4, 330, 4

1.  A value is worked out for each unit; a unit has none while one of its inputs is missing.
2.  A rank counts the units that are ranked, and always the unit itself; `with_unranked`, all. A sum, a count, a highest
    and a lowest count all units, ranked or not; `without_itself`, all but the unit.
3.  While one of the counted has no value, there is none of the group: a rank or a mean is known once everybody has
    reported. `without_pending`, those that have none are not counted; a rank needs the unit's own value all the same.
4.  Nothing is made of nobody, so that a count is never 0; and nothing of a group of one unit: there the rest of the
    group is not known.
5.  What a unit gives itself is kept: a system that knows the group gives the figures of the group as any others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, assert_never

from parlang.ir.evaluate import given, value_of
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Constraint, Figure, FigureRef, GroupFigure, Ruleset
from parlang.ir.once import once
from parlang.ir.ranking import BestFirst, Ties, ranks
from parlang.ir.walk import inputs_in

FEWEST_UNITS = 2
MOST_UNITS = 1_000  # of a group, as declared ranks run to 1.000: so far reach the ranges of ranks, sums and counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A unit of a group: what is known of it, and whether it takes part in rankings."""

    facts: Facts
    ranked: bool = True


def with_group_figures(ruleset: Ruleset, members: Sequence[Member]) -> tuple[Facts, ...]:
    """Give the facts of the units of one group, in their order, with the figures of the group added."""
    added: list[dict[str, Value]] = [{} for _ in members]
    for figure in group_figures(ruleset) if len(members) >= FEWEST_UNITS else ():
        for own, value in zip(added, _of_group(figure, members), strict=True):
            own |= {} if value is None else {figure.key: value}
    return tuple(
        replace(member.facts, values={**own, **member.facts.values}) if own else member.facts
        for member, own in zip(members, added, strict=True)
    )


@once
def group_figures(ruleset: Ruleset) -> tuple[Figure, ...]:
    """Give the figures of a set that are computed from the group."""
    return tuple(figure for figure in ruleset.figures if figure.group is not None)


def constraints_on_reported(ruleset: Ruleset) -> tuple[Constraint, ...]:
    """Give the constraints that a unit is to keep: not those between what the group comes to."""
    computed = {figure.key for figure in group_figures(ruleset)}
    return tuple(each for each in ruleset.constraints if computed.isdisjoint(inputs_in(each.condition)))


def _of_group(figure: Figure, members: Sequence[Member]) -> Iterator[Fraction | None]:
    """Give what the figure is for each unit; None where it is not known."""
    group = figure.group
    if group is None:
        raise TypeError(f"{figure.key} is not a figure of the group")
    values = [_own(group, member.facts) for member in members]
    found: dict[tuple[int, ...], Mapping[int, Fraction]] = {}  # by who counts: mostly the same for all
    for place in range(len(members)):
        counted = tuple(at for at, each in enumerate(members) if _counts(group, each, itself=at == place))
        if counted not in found:
            found[counted] = _among(group, {at: values[at] for at in counted}, len(members))
        yield found[counted].get(place)


def _own(group: GroupFigure, facts: Facts) -> Fraction | None:
    known = all(given(key, facts) for key in inputs_in(group.of))
    return value_of(group.of, facts) if known else None


def _counts(group: GroupFigure, member: Member, *, itself: bool) -> bool:
    if group.what == "rank":
        return member.ranked or itself or group.with_unranked
    return not (itself and group.without_itself)


def _among(group: GroupFigure, values: Mapping[int, Fraction | None], units: int) -> Mapping[int, Fraction]:
    """Give what the figure is, by unit, where these count; nothing where it is not known."""
    known = {at: value for at, value in values.items() if value is not None}
    if not known or (len(known) < len(values) and not group.without_pending):
        return {}
    if group.what == "rank":
        return _ranks(group, known)
    return dict.fromkeys(range(units), _aggregate(group.what, tuple(known.values())))


def _aggregate(what: Literal["sum", "count", "highest", "lowest"], values: Sequence[Fraction]) -> Fraction:
    match what:
        case "sum":
            return sum(values, Fraction(0))
        case "count":
            return Fraction(len(values))
        case "highest":
            return max(values)
        case "lowest":
            return min(values)
        case _:
            assert_never(what)


def _ranks(group: GroupFigure, values: Mapping[int, Fraction]) -> Mapping[int, Fraction]:
    best: BestFirst = "high" if group.direction == "high_to_low" else "low"
    ties: Ties = "worse" if group.ties_share_worse else "better"
    return ranks(values.items(), best=best, ties=ties)


# --- when one unit's own figure were another ------------------------------------------------


def after_change(ruleset: Ruleset, facts: Facts, key: str, value: Value, asked: Collection[str]) -> Facts | None:
    """Give the facts of a unit whose own figure were another: the figures of its group follow.

    What does not follow without knowing the other units, as a rank, is taken out; None where it is one of `asked`.
    """
    values = {**facts.values, key: value}
    for figure in group_figures(ruleset):
        if figure.group is None or figure.key not in facts.values or key not in inputs_in(figure.group.of):
            continue
        followed = _followed(figure, figure.group, facts, key, value)
        if followed is not None:
            values[figure.key] = followed
        elif figure.key in asked:
            return None
        else:
            del values[figure.key]
    return replace(facts, values=values)


def _followed(figure: Figure, group: GroupFigure, facts: Facts, key: str, value: Value) -> Fraction | None:
    now, before = facts.values[figure.key], facts.values.get(key)
    if not isinstance(now, Fraction) or group.what == "rank":
        return None
    if group.without_itself or group.what == "count":
        return now
    if not (group.of == FigureRef(key=key) and isinstance(before, Fraction) and isinstance(value, Fraction)):
        return None
    match group.what:
        case "sum":
            return now - before + value
        case "highest":
            return None if before == now and value < now else max(now, value)
        case "lowest":
            return None if before == now and value > now else min(now, value)
        case _:
            assert_never(group.what)
