"""Two consecutive revisions with their comparison, as the laws ask about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from parlang.diff.changes import Change, Comparison, Effect, Kind
from parlang.diff.compare import compare
from parlang.diff.following import Line
from parlang.diff.grouping import Group
from parlang.diff.matching import Matching, matched
from parlang.diff.pairing import Both, NotComparable, Pairing, both_of, is_allowed, pairing_of, stand
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.ir.walk import inputs_of_leaf, is_penalty
from parlang.prove.solving.solver import Solver
from parlang_compiler.testing.marks import marks_in
from parlang_compiler.testing.spaces import Space, space_of, years_of

SCORING: tuple[Kind, ...] = ("points_changed", "rewritten", "figures_redefined")


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """What a unit is worth under both revisions; None: it is not assessed, or has no points yet."""

    before: Fraction | None
    after: Fraction | None

    @property
    def rise(self) -> Fraction | None:
        """Give how far points move up; None where a side has none."""
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """Leaves that belong together, before and after, and what the comparison says of their points.

    `keys` gives for each figure of the old rules the key under which its value stands where both sides are asked.
    """

    group: Group
    pairing: Pairing
    change: Change | None
    keys: Mapping[str, str]
    penalty: bool

    @property
    def part(self) -> Part:
        """Give the leaf that it is called by: the new one, or the one that was split."""
        return self.group.old[0] if len(self.group.new) > 1 else self.group.new[0]

    @property
    def effect(self) -> Effect | None:
        """Give what is said of points, as far as it is proved."""
        effect = None if self.change is None else self.change.effect
        return None if effect is None or effect.verdict == "undecided" else effect

    @property
    def points_may_change(self) -> bool:
        """Tell whether the comparison says anything but that points are the same."""
        return self.change is not None and self.change.kind != "rewritten"

    def gain(self, points: Points) -> Fraction | None:
        """Give how far a total goes up with these points: of a penalty, down."""
        return -points.rise if points.rise is not None and self.penalty else points.rise

    @cached_property
    def space(self) -> Space:
        """Give the space of its figures: marks of both revisions and of the regions, what both declare."""
        regions = () if self.effect is None else tuple(each.when for each in self.effect.regions)
        return space_of(
            self.pairing.figures(),
            self.pairing.constraints,
            marks_in((self.pairing.new, self.pairing.old, regions)),
            years_of(self.pairing.setting.ruleset),
        )

    def points(self, facts: Facts) -> Points | None:
        """Ask the rules as each revision has them; None where one of them cannot be scored."""
        if not is_allowed(self.pairing, facts):
            return None
        old: dict[str, Value] = {key: facts.values[now] for key, now in self.keys.items() if now in facts.values}
        try:
            before = stand(self.group.old, Facts(year=facts.year, values=old), self.pairing.worthless)
            after = stand(self.group.new, facts, self.pairing.worthless)
            return Points(before=before.points, after=after.points)
        except NotComparable:
            return None


@dataclass(frozen=True, kw_only=True)
class Pair:
    """An old and a new revision. Without a `line` nothing says how one became the other."""

    old: Ruleset
    new: Ruleset
    line: Line | None
    matching: Matching
    comparison: Comparison

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """Give the leaves that both revisions have, with rules that are written on both sides."""
        both = both_of(self.matching)
        return tuple(
            self._criterion(group, both)
            for group in self.matching.groups
            if group.old and group.new and not is_unwritten(group)
        )

    @property
    def unwritten(self) -> int:
        """Count the leaves that both revisions have, and of which a side is not written."""
        return sum(1 for each in self.matching.groups if each.old and each.new and is_unwritten(each))

    def _criterion(self, group: Group, both: Both) -> Criterion:
        about = _paths(group.old), _paths(group.new)
        return Criterion(
            group=group,
            pairing=pairing_of(group, both),
            change=next((each for each in self.comparison.changes if _scoring(each, about)), None),
            keys={key: both.keys.get(key, key) for part in group.old for key in inputs_of_leaf(part)},
            penalty=is_penalty(group.new[0], self.new),
        )


def pair_of(old: Ruleset, new: Ruleset, solver: Solver | None = None) -> Pair:
    """Compare two revisions; where the new one amends the old one, by what it declares."""
    line = Line(revisions=(old, new)) if new.amends == old.revision else None
    matching = matched(old, new, line)
    return Pair(old=old, new=new, line=line, matching=matching, comparison=compare(matching, line, solver))


def is_unwritten(group: Group) -> bool:
    """Tell whether a rule of a group is not written."""
    return any(isinstance(part.rule, Unwritten) for part in (*group.old, *group.new))


def _scoring(change: Change, about: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    return change.kind in SCORING and (_paths(change.old), _paths(change.new)) == about


def _paths(parts: tuple[Part, ...]) -> tuple[str, ...]:
    return tuple(part.path for part in parts)
