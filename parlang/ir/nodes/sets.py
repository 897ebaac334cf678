"""A whole set, with the changes that made it."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from parlang.ir.nodes.figures import Figure
from parlang.ir.nodes.grades import AmendmentKind, Grading
from parlang.ir.nodes.parts import Constraint, Notes, Part
from parlang.source import Span
from parlang.syntax.nodes import LevelKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """A change by which a revision came out of the one that it amends.

    `before` are the paths of the parts that it is about in that revision, `after` in this one. Parts below are not
    listed: the numbers and paths of what stands below a renumbered or moved part follow it. Of a part split into
    parts below it, `after` has the part itself, then the new ones. The head and the grades have no path.
    """

    kind: AmendmentKind
    item: str | None  # the number of its item («khoản 10») in the instrument
    reason: str | None  # its own, else that of its item
    before: tuple[str, ...]
    after: tuple[str, ...]
    says: tuple[str, ...] = ()  # the terminals of the clauses that it restates: "ROUND_POINTS", "MAXIMUM"
    drops: tuple[str, ...] = ()  # the names that are no longer used
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruleset:
    """A revision of an index, complete.

    How it came about, `amends` and `amendments`, does not count in comparison: the merged text has the same rules.
    """

    index: str
    name: str
    revision: str
    instrument: str
    in_force: int | None  # ordinal of the first day
    in_force_end: int | None  # ordinal of the last day
    first_year: int | None
    scale: Fraction
    points_decimals: int | None  # each leaf is rounded half up to these decimals; None: not rounded
    index_decimals: int | None  # likewise the index, in percent
    level_names: tuple[tuple[LevelKind, str], ...]  # what the set calls its levels
    unit_name: str
    published_counts: tuple[int, int] | None  # criteria and sub-criteria, as published
    notes: Notes
    figures: tuple[Figure, ...]
    constraints: tuple[Constraint, ...]
    parts: tuple[Part, ...]
    outside: tuple[Part, ...]  # bonus and penalty, outside the scale
    grading: Grading | None
    amends: str | None = field(default=None, compare=False)  # the label of the revision that it amends
    amendments: tuple[Amendment, ...] = field(default=(), compare=False)  # of the last instrument, as written
    span: Span | None = field(default=None, compare=False, repr=False)  # of its head
