"""Figures: what is reported, or worked out before, and the values it may be."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from parlang.checked.symbols import Computed as Computed
from parlang.source import Span
from parlang.syntax.nodes import Direction

if TYPE_CHECKING:
    from parlang.ir.nodes.expressions import Expr

ValueKind = Literal["count", "ratio", "number", "money", "rank", "date", "yes_no", "level", "points"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelName:
    """A named level: `key` stands in cases and code (`kip_thoi`), `name` in rules, `label` in documents."""

    key: str
    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What is reported: its keys, its words and the values it may take.

    `grain` is the least denominator: every value times `grain` is a whole number. `low` and `high` are the
    declared range, both included; None for yes/no and levels. A date's range is in ordinals.
    """

    key: str  # full: "chi_dao.ke_hoach.hoan_thanh.giao"
    owner: str  # path of the part, "unit", "parameters", or the index
    short: str  # outside key without accents: "giao"
    name: str  # as the drafter wrote it: "giao", "tỷ_lệ"
    label: str  # for people: "Số nhiệm vụ đề ra trong kế hoạch"
    kind: ValueKind
    unit: str | None = None
    decimals: int = 0  # as people write it; for a ratio, of the percent
    grain: int = 1
    low: Fraction | None = None
    high: Fraction | None = None
    levels: tuple[LevelName, ...] = ()
    direction: Direction | None = None
    computed: Computed | None = None  # not reported by a unit: worked out before, from what
    group: GroupFigure | None = None  # of one that is computed from the group: how
    label_en: str | None = None  # the words in English, where they are ours and not the drafter's
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFigure:
    """A figure that is not reported but computed from the facts of all units of the group; see `group`.

    `of` is worked out for each unit. `direction` and `ties_share_worse` are of a rank alone. A rank counts the ranked
    units and the unit itself (`with_unranked`: all); anything else counts all units (`without_itself`: all but the
    unit). While one of the counted has no value there is none of the group either (`without_pending`: those that
    have none are not counted).
    """

    what: Literal["rank", "sum", "count", "highest", "lowest"]
    of: Expr
    direction: Literal["high_to_low", "low_to_high"] | None = None
    ties_share_worse: bool = False
    without_itself: bool = False
    with_unranked: bool = False
    without_pending: bool = False
