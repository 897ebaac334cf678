"""Figures of the group, ranks and quotas as windows over the units of one group and year.

Before::

    thứ hạng của sipas, from high to low

After, of units whose value is v, where nobody of the ranked lacks it::

    1 + units ranked whose v is not below, less those whose v is the same

A rank is counted, not `RANK()`: a unit that is not ranked has the rank that it would have among those that are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlglot import exp

from parlang.ir.group import FEWEST_UNITS
from parlang.ir.nodes import GroupFigure, Quota
from parlang.ir.walk import PERIOD
from parlang.lowered.ranges import range_of
from parlang_compiler.backends.columns.nodes import Window
from parlang_compiler.backends.columns.totals import TOTAL
from parlang_compiler.backends.sql.cells import Writer
from parlang_compiler.backends.sql.table import GIVEN, GROUP, RANKED, UNIT
from parlang_compiler.backends.sql.values import all_of, number

UNITS, TIMES, FAULTS, GRADE, MEASURE, RANK = "units", "times", "faults", "grade", "measure", "rank"
NO_FAULTS = exp.Literal.string("")


def no_faults(writer: Writer) -> exp.Expr:
    """Ask of a row that nothing is wrong with it."""
    return exp.EQ(this=writer.column(FAULTS), expression=NO_FAULTS.copy())


def value_name(window: Window) -> str:
    """Name what each unit is worth for a figure of the group."""
    return f"value@{window.figure.key}"


def of_group(key: str) -> str:
    """Name what the group comes to, before what the unit gives itself."""
    return f"group@{key}"


def values(writer: Writer) -> Iterator[exp.Expr]:
    """Give what each sound unit is worth for each figure of the group."""
    for window in writer.program.windows:
        known = all_of([no_faults(writer), *writer.given(window.needs)])
        value = exp.Case(ifs=[exp.If(this=known, true=writer.value(window.value, window.figure.key))])
        ends = writer.ranges[value_name(window)] = range_of(window.value, writer.ranges)
        yield writer.named(writer.cast_to(value, ends), value_name(window))


def figures(writer: Writer) -> Iterator[exp.Expr]:
    """Give each figure of the group for each unit of it."""
    for window in writer.program.windows:
        made = _Figure(writer, window).made()
        ends = writer.ranges[window.figure.key]
        yield writer.named(writer.cast_to(made, ends), of_group(window.figure.key), window.figure.label)


def over(
    writer: Writer,
    what: exp.Expr,
    *,
    by: Sequence[exp.Expr] = (),
    order: exp.Expr | None = None,
    frame: tuple[str, str] | None = None,
    kind: str = "RANGE",
) -> exp.Expr:
    """Give an aggregate over the units of the group of a row; `by` parts them further."""
    parts = [writer.column(GIVEN + PERIOD), writer.column(GROUP), *by]
    window = exp.Window(this=what, partition_by=parts)
    if order is not None:
        window.set("order", exp.Order(expressions=[order]))
    if frame is not None:
        window.set("spec", exp.WindowSpec(kind=kind, **_ends(frame)))
    return window


def _ends(frame: tuple[str, str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, end in zip(("start", "end"), frame, strict=True):
        point, _, side = end.rpartition(" ")
        if end == "CURRENT ROW":
            found[name] = end
        else:
            found[name] = number(int(point)) if point.isdigit() else point
            found[f"{name}_side"] = side
    return found


def count_of(value: exp.Expr) -> exp.Expr:
    """Count the rows that have a value."""
    return exp.Count(this=value)


def held(condition: exp.Expr, value: exp.Expr) -> exp.Expr:
    """Give a value where a condition holds, else nothing."""
    return exp.Case(ifs=[exp.If(this=condition, true=value)])


UP_TO_EQUALS = ("UNBOUNDED PRECEDING", "CURRENT ROW")


class _Figure:
    """One figure of the group."""

    def __init__(self, writer: Writer, window: Window) -> None:
        if window.figure.group is None:
            raise TypeError(f"{window.figure.key} is not a figure of the group")
        self.writer, self.window = writer, window
        self.group: GroupFigure = window.figure.group

    def value(self) -> exp.Expr:
        return self.writer.column(value_name(self.window))

    def made(self) -> exp.Expr:
        few = exp.LT(this=self.writer.column(UNITS), expression=number(FEWEST_UNITS))
        unknown = [exp.If(this=each, true=exp.null()) for each in (few, *self.unknown())]
        known = self.rank() if self.group.what == "rank" else self.aggregate()
        return exp.Case(ifs=unknown, default=known)

    def unknown(self) -> Iterator[exp.Expr]:
        """Give when the figure is not known."""
        if self.group.what == "rank":
            yield self.value().is_(exp.null())
        if not self.group.without_pending:
            yield exp.GT(this=self.lacking(), expression=number(0))
        elif self.group.what != "rank":
            yield exp.LT(this=self.counted(), expression=number(1))

    def lacking(self) -> exp.Expr:
        """Count those of the counted that have no value."""
        lacks = self.value().is_(exp.null())
        if self.group.what == "rank":
            asked = [] if self.group.with_unranked else [self.writer.column(RANKED)]
            return over(self.writer, count_of(held(all_of([*asked, lacks]), number(1))))
        found = over(self.writer, count_of(held(lacks, number(1))))
        return self.without_own(found, lacks)

    def without_own(self, found: exp.Expr, counts: exp.Expr) -> exp.Expr:
        if not self.group.without_itself:
            return found
        own = exp.Case(ifs=[exp.If(this=counts.copy(), true=number(1))], default=number(0))
        return exp.Sub(this=found, expression=own)

    # --- ranks ------------------------------------------------------------------------------

    def rank(self) -> exp.Expr:
        """Count those that are ranked and not worse; who is not ranked counts for itself."""
        ranked = None if self.group.with_unranked else self.writer.column(RANKED)
        counted = self.value() if ranked is None else held(ranked, self.value())
        order = exp.Ordered(this=self.value(), desc=self.group.direction == "high_to_low", nulls_first=False)
        as_good = over(self.writer, count_of(counted), order=order, frame=UP_TO_EQUALS)
        if self.group.ties_share_worse:
            if ranked is None:
                return as_good
            itself = exp.Case(ifs=[exp.If(this=ranked.copy(), true=number(0))], default=number(1))
            return exp.Add(this=as_good, expression=itself)
        equal = over(self.writer, count_of(counted.copy()), by=[self.value()])
        return exp.Sub(this=exp.Add(this=as_good, expression=number(1)), expression=equal)

    # --- sums, counts and ends --------------------------------------------------------------

    def counted(self) -> exp.Expr:
        return self.without_own(
            over(self.writer, count_of(self.value())), exp.not_(self.value().is_(exp.null()), copy=False)
        )

    def aggregate(self) -> exp.Expr:
        match self.group.what:
            case "count":
                return self.counted()
            case "sum":
                return self.sum()
            case _:
                return self.extreme()

    def sum(self) -> exp.Expr:
        ends = self.writer.ranges[self.window.figure.key]
        total = over(self.writer, exp.Sum(this=self.writer.cast_to(self.value(), ends)))
        if not self.group.without_itself:
            return total
        own = exp.Coalesce(this=self.value(), expressions=[number(0)])
        return exp.Sub(this=total, expression=own)

    def extreme(self) -> exp.Expr:
        kind = exp.Max if self.group.what == "highest" else exp.Min
        if not self.group.without_itself:
            return over(self.writer, kind(this=self.value()))
        before = self.beside(kind, ("UNBOUNDED PRECEDING", "1 PRECEDING"))
        after = self.beside(kind, ("1 FOLLOWING", "UNBOUNDED FOLLOWING"))
        first = exp.Coalesce(this=before, expressions=[after])
        second = exp.Coalesce(this=after.copy(), expressions=[before.copy()])
        joined = exp.Greatest if kind is exp.Max else exp.Least
        return joined(this=first, expressions=[second], ignore_nulls=True)

    def beside(self, kind: type[exp.Func], frame: tuple[str, str]) -> exp.Expr:
        """Give the highest or the lowest of the units before, or after, in the order of their names."""
        order = exp.Ordered(this=self.writer.column(UNIT), nulls_first=False)
        return over(self.writer, kind(this=self.value()), order=order, frame=frame, kind="ROWS")


# --- the rank of the score, and quotas ------------------------------------------------------


def rank_of_score(writer: Writer) -> exp.Expr:
    """Rank the units that are scored and to be ranked, by what they are measured by; equals share the better."""
    asked = [writer.column(TOTAL), writer.column(MEASURE)]
    ranked = all_of([writer.column(RANKED), *(exp.not_(each.is_(exp.null()), copy=False) for each in asked)])
    order = exp.Ordered(this=writer.column(MEASURE), desc=True, nulls_first=False)
    return held(ranked, over(writer, exp.Anonymous(this="RANK"), by=[exp.paren(ranked.copy())], order=order))


def grade_name(quota: int) -> str:
    """Name the grade that is left after a quota; of none it is the one that is earned."""
    return GRADE if quota == 0 else f"{GRADE}@{quota}"


def after_quota(writer: Writer, quota: Quota, place: int) -> exp.Expr:
    """Give the grades that a quota leaves: those beyond it have another; no quota is asked before all are graded."""
    before = writer.column(grade_name(place - 1))
    has_it = exp.EQ(this=before, expression=exp.Literal.string(quota.level))
    graded = held(exp.not_(writer.column(TOTAL).is_(exp.null()), copy=False), writer.column(GRADE))
    everybody = exp.EQ(this=over(writer, count_of(graded)), expression=writer.column(UNITS))
    group = exp.GT(this=writer.column(UNITS), expression=number(1))
    best = exp.Ordered(this=_measure(writer), desc=True, nulls_first=False)
    as_good = over(writer, count_of(held(has_it.copy(), number(1))), order=best, frame=UP_TO_EQUALS)
    out = exp.GT(this=as_good, expression=_limit(writer, quota))
    beyond = exp.If(this=all_of([has_it, group, everybody, out]), true=exp.Literal.string(quota.beyond))
    return writer.named(exp.Case(ifs=[beyond], default=before.copy()), grade_name(place))


def _measure(writer: Writer) -> exp.Expr:
    return exp.Coalesce(this=writer.column(MEASURE), expressions=[number(0)])


def _limit(writer: Writer, quota: Quota) -> exp.Expr:
    """Give how many units may have the grade: of the grades before any quota, part of a unit not counted."""
    among = exp.In(this=writer.column(GRADE), expressions=[exp.Literal.string(each) for each in quota.among])
    counted = over(writer, count_of(held(among, number(1))))
    share = writer.dialect.divided(
        exp.Mul(this=number(quota.share.numerator), expression=counted), number(quota.share.denominator)
    )
    return exp.Greatest(this=share, expressions=[number(quota.at_least)], ignore_nulls=True)


def quota_taken(writer: Writer, quotas: Sequence[Quota]) -> exp.Expr:
    """Give the number of the last quota that took the grade of a unit, if one did."""
    taken = [
        exp.If(
            this=exp.NEQ(this=writer.column(grade_name(place)), expression=writer.column(grade_name(place - 1))),
            true=number(place),
        )
        for place in range(len(quotas), 0, -1)
    ]
    return exp.Case(ifs=taken) if taken else exp.null()
