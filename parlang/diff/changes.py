"""What a comparison of two revisions finds: changes of parts, and where in the figures points differ.

Points are those before rounding. A region holds for all figures that both revisions allow: inside it points differ
everywhere, in one direction; outside all regions of a part nothing changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.facts import Facts
from parlang.ir.nodes import Condition, Figure, Part, Points, Ruleset

Kind: TypeAlias = Literal[
    "added",
    "removed",
    "written",  # the rule of a frame, for the first time
    "unwritten",
    "split",
    "merged",
    "moved",  # to another group
    "renumbered",
    "renamed",
    "points_moved",  # another maximum
    "points_changed",  # points differ, by region of the figures
    "rewritten",  # written otherwise, and the same for all figures: proved
    "figures_redefined",  # asks for other figures in place of old ones: points cannot be compared
    "figures_changed",  # some figures are new, or are no longer asked for
    "declared",  # a figure may be other values, or is better the other way
    "constraints",  # figures satisfy something else together
    "combined",  # a group is worth the sum of its parts, or the highest of them
    "level",  # what was a criterion is a sub-criterion, or the like
    "benchmark_to_constant",
    "constant_to_benchmark",
    "evidence",
    "method",  # assessed in another way: by appraisal, by survey
    "words",
    "rounding",
    "scale",
    "grades",
    "head",  # something else that the set says of itself
]
Direction: TypeAlias = Literal["none", "stricter", "looser", "mixed", "incomparable", "undecided"]
Severity: TypeAlias = Literal["major", "moderate", "minor", "editorial"]

KINDS: dict[Kind, Severity] = {
    "scale": "major",
    "grades": "major",
    "removed": "major",
    "added": "major",
    "written": "major",
    "unwritten": "major",
    "split": "major",
    "merged": "major",
    "figures_redefined": "major",
    "points_changed": "moderate",
    "points_moved": "moderate",
    "benchmark_to_constant": "moderate",
    "constant_to_benchmark": "moderate",
    "combined": "moderate",
    "moved": "minor",
    "declared": "minor",
    "constraints": "minor",
    "figures_changed": "minor",
    "evidence": "minor",
    "method": "minor",
    "rounding": "minor",
    "rewritten": "editorial",
    "renumbered": "editorial",
    "renamed": "editorial",
    "level": "editorial",
    "words": "editorial",
    "head": "editorial",
}
"""Every kind, those of the greatest weight first, with its level."""
SEVERITIES: tuple[Severity, ...] = ("major", "moderate", "minor", "editorial")


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A unit, by figures of both revisions (`Effect.figures`), and its points under the old and the new rules.

    None: it has no points; `pending` says of which side that is for want of documents. `assessed` is the share of the
    maximum of each side that is assessed. All was asked of the interpreter.
    """

    facts: Facts
    before: Fraction | None
    after: Fraction | None
    pending: tuple[bool, bool] = (False, False)
    assessed: tuple[Fraction, Fraction] = (Fraction(1), Fraction(1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """The most that points move one way: never more.

    `reached`: some unit moves just so far. Else it is a limit on a share, to which units come as near as their figures
    are fine, or a bound of the solver, which is off by a thousandth at most.
    """

    points: Fraction
    reached: bool


Worth: TypeAlias = Points | Literal["left_out", "pending"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Figures for which points differ: all conditions hold. What they are worth before and after is a sum.

    `cases` are those of the rules before and after that decide, where each side has one.
    """

    when: tuple[Condition, ...]
    before: tuple[Worth, ...]
    after: tuple[Worth, ...]
    direction: Direction
    witness: Witness
    largest: Extent | None  # None where one side has no points
    cases: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a change of rules does to points.

    `complete` says that the regions are all that there are. Where they cannot be listed there are none, and `witnesses`
    has one unit that gains and one that loses, as far as there are any. `figures` are those of both revisions that the
    rules ask for, under the keys of the new one; `verdict` says whether what stands here is proved for all figures.
    """

    direction: Direction
    regions: tuple[Region, ...] = ()
    complete: bool = True
    witnesses: tuple[Witness, ...] = ()
    gain: Extent | None = None  # None: none, where the verdict is proved
    loss: Extent | None = None
    in_or_out: bool = (
        False  # some units go into or out of what is assessed, or wait: `gain` and `loss` are of the others
    )
    taken_off: bool = False  # of a penalty: more points are worse
    verdict: Literal["proved", "undecided"] = "proved"
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of one part, or of the set itself (`id` is then that of the index).

    `old` and `new` are the parts that it is about; a split has several new ones, a merge several old ones. `id` is the
    path in the new revision, of what is gone that in the old one. `items` are the numbers of the changes of the
    instrument that made it. `before` and `after` say it where it is a value.
    """

    id: str
    kind: Kind
    direction: Direction = "none"
    old: tuple[Part, ...] = ()
    new: tuple[Part, ...] = ()
    items: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    declared: bool = False  # the instrument says so
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    effect: Effect | None = None
    largest: Extent | None = None  # of a change of rounding: by leaf

    @property
    def severity(self) -> Severity:
        """Give the level of its kind."""
        return KINDS[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChange:
    """One numbered change of the instrument, with the direction of all that it does together."""

    number: str | None
    reason: str | None
    direction: Direction
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A part at the top with its maximum and what stands below it, before and after; None: it is not there."""

    id: str
    before: Part | None
    after: Part | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The parts at the top, those outside the scale last, and how far the total of a unit can move, before rounding.

    `least` and `most` add what each change can do by itself: outer bounds.
    """

    tops: tuple[Counted, ...]
    least: Fraction
    most: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All changes from one revision to another: those of the greatest weight first, then by place."""

    old: Ruleset
    new: Ruleset
    changes: tuple[Change, ...]
    totals: Totals
    items: tuple[ItemChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing changed."""
        return not self.changes
