"""A program of columns → the query that scores every row of the table of figures.

Before::

    Program(stages=(("linh_vuc_1", …), ("counted", …), ("parts", …), …))

After::

    WITH read AS (…)       -- the table: figures as whole numbers, and what is wrong with them
       , checked AS (…)    -- conditions between figures; `faults` is all that is wrong with a row
       , sound AS (…)      -- rows without faults; figures of the group are there
       , "leaves@linh_vuc_1" AS (…) … , parts AS (…), …
    SELECT unit, period, status, …

Each step keeps the columns before it and adds its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from sqlglot import exp

from parlang.ir.group import MOST_UNITS
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import PERIOD, each_part
from parlang.lowered.nodes import Compare, Constant, Floor, Given, Product
from parlang.prose.naming import number_and_name
from parlang.prose.numbers import decimals_of
from parlang_compiler.backends.columns.grades import GRADE
from parlang_compiler.backends.columns.nodes import Cases, Cell, Column, Missing, Nothing, Program, When
from parlang_compiler.backends.columns.totals import BONUS, MAXIMUM, PENALTY, PERCENT, POINTS, TOTAL
from parlang_compiler.backends.sql import group
from parlang_compiler.backends.sql.cells import Writer, joined, plain
from parlang_compiler.backends.sql.dialects import Dialect
from parlang_compiler.backends.sql.errors import TooManyColumns
from parlang_compiler.backends.sql.table import FIGURES, GIVEN, GROUP, RANKED, UNIT, faults, literal, whole
from parlang_compiler.backends.sql.values import number
from parlang_compiler.document.errors import NotPrintable

MISREAD, BETWEEN_FAULTS = "misread", "; "
READ, CHECKED, VALUED, GROUPED, SOUND = "read", "checked", "valued", "grouped", "sound"
SCORED = "scored"  # what the last step is called where it is joined
GIVEN_PERIOD = GIVEN + PERIOD
OF_A_ROW = (
    UNIT,
    GIVEN_PERIOD,
    GROUP,
    RANKED,
    group.UNITS,
    group.TIMES,
    MISREAD,
    group.FAULTS,
    group.MEASURE,
    group.RANK,
)


def refuse_many_columns(ruleset: Ruleset, program: Program, dialect: Dialect) -> None:
    """Refuse a set whose last step would have more columns than the database gives a query."""
    made = len(program.inputs) + 2 * len(program.windows) + sum(1 for _ in program.columns()) + len(program.quotas)
    columns = made + len(OF_A_ROW)
    if dialect.columns is not None and columns > dialect.columns:
        fault = TooManyColumns(dialect=dialect.name, columns=columns, most=dialect.columns, span=ruleset.span)
        raise NotPrintable((fault,))


def query_of(ruleset: Ruleset, writer: Writer) -> exp.Select:
    """Give the query that scores by a set."""
    return _Query(ruleset, writer).made()


class _Query:
    def __init__(self, ruleset: Ruleset, writer: Writer) -> None:
        self.ruleset, self.writer, self.program = ruleset, writer, writer.program
        self.steps: list[tuple[str, exp.Select]] = []

    def made(self) -> exp.Select:
        self.add(READ, FIGURES, [*self.identity(), *self.wholes(), self.misread()], keep=False)
        self.add(CHECKED, READ, [self.faults()])
        self.group()
        self.leaves()
        self.ranks()
        query = self.result()
        for name, step in self.steps:
            query.with_(self.writer.names.identifier(name), as_=step, copy=False, materialized=self.kept, append=True)
        return query

    @property
    def kept(self) -> bool | None:
        return True if self.writer.dialect.keeps else None

    def add(self, name: str, before: str, columns: Sequence[exp.Expr], *, keep: bool = True) -> None:
        """Add a step: the columns of the one before, if they are kept, and its own."""
        chosen = [exp.Star(), *columns] if keep else list(columns)
        self.steps.append((name, exp.select(*chosen, copy=False).from_(self.source(before), copy=False)))

    def source(self, name: str) -> exp.Table:
        return exp.Table(this=self.writer.names.identifier(name))

    # --- what is read -----------------------------------------------------------------------

    def identity(self) -> Iterator[exp.Expr]:
        """Give who a row is of, how often it stands in the table, and how many units its group has."""
        writer = self.writer
        unit, period, name, ranked = (writer.column(each, FIGURES) for each in (UNIT, PERIOD, GROUP, RANKED))
        yield writer.named(unit, UNIT)
        yield writer.named(period, GIVEN_PERIOD)
        yield writer.named(name, GROUP)
        yield writer.named(exp.Coalesce(this=ranked, expressions=[exp.true()]), RANKED)
        for counted, by in ((group.UNITS, (period, name)), (group.TIMES, (unit, period))):
            count = exp.Window(this=exp.Count(this=exp.Star()), partition_by=[each.copy() for each in by])
            yield writer.named(count, counted)

    def wholes(self) -> Iterator[exp.Expr]:
        for each in self.program.inputs:
            grouped = each.figure is not None and each.figure.group is not None
            yield self.writer.named(whole(self.writer, each), GIVEN + each.name if grouped else each.name)

    def misread(self) -> exp.Expr:
        """Give what is wrong with single values."""
        found = list(faults(self.writer, self.ruleset.first_year))
        return self.writer.named(joined(found, BETWEEN_FAULTS), MISREAD, "what is wrong with single values")

    def faults(self) -> exp.Expr:
        """Give all that is wrong with a row."""
        writer = self.writer
        single = exp.Nullif(this=writer.column(MISREAD), expression=exp.Literal.string(""))
        found = [single, *self.row_faults()]
        for place, check in enumerate(self.program.checks, start=1):
            broken = exp.not_(writer.condition(check.condition, f"check@{place}"), copy=False)
            first = next(iter(check.needs), PERIOD)
            said = exp.Literal.string(f"{first}: {' '.join(check.constraint.text.split())}")
            found.append(group.held(exp.and_(*writer.given(check.needs), broken, copy=False), said))
        return writer.named(joined(found, BETWEEN_FAULTS), group.FAULTS)

    def row_faults(self) -> Iterator[exp.Expr]:
        writer = self.writer
        blank = exp.or_(
            writer.column(UNIT).is_(exp.null()),
            exp.EQ(this=exp.Trim(this=writer.column(UNIT)), expression=exp.Literal.string("")),
            copy=False,
        )
        yield group.held(blank, exp.Literal.string(f"{UNIT}: none"))
        twice = exp.GT(this=writer.column(group.TIMES), expression=number(1))
        yield group.held(twice, exp.Literal.string(f"{UNIT}: twice"))
        if self.program.windows:
            many = exp.GT(this=writer.column(group.UNITS), expression=number(MOST_UNITS))
            yield group.held(many, exp.Literal.string(f"{GROUP}: more than {MOST_UNITS} units"))

    def group(self) -> None:
        """Add the figures of the group; what a unit gives itself is kept. Then leave out rows with faults."""
        writer, last = self.writer, CHECKED
        if self.program.windows:
            self.add(VALUED, CHECKED, list(group.values(writer)))
            self.add(GROUPED, VALUED, list(group.figures(writer)))
            last = GROUPED
        keys = [each.figure.key for each in self.program.windows]
        known = [
            writer.named(
                exp.Coalesce(this=writer.column(GIVEN + key), expressions=[writer.column(group.of_group(key))]), key
            )
            for key in keys
        ]
        self.add(SOUND, last, known)
        self.steps[-1][1].where(group.no_faults(writer), copy=False)

    # --- what is scored ---------------------------------------------------------------------

    def leaves(self) -> None:
        """Add every stage of the program, those of leaves with the names of their parts."""
        parts = {part.path: part for part in each_part(self.ruleset)}
        tops = {part.path for part in (*self.ruleset.parts, *self.ruleset.outside)}
        leaf_of = {each.points.name: each.path for each in self.program.leaves}
        part_of = {each.points.name: each.path for each in self.program.parts}
        for place, (stage, columns) in enumerate(self.program.stages):
            of_leaves = place < len(tops)
            name = f"leaves@{stage}" if of_leaves else stage
            made = [self.column(column, leaf_of if of_leaves else part_of, parts) for column in columns]
            if made:
                self.add(name, self.steps[-1][0], made)
                self.steps[-1][1].comments = [plain(number_and_name(parts[stage]))] if of_leaves else None

    def column(self, column: Column, path_of: dict[str, str], parts: dict[str, Part]) -> exp.Expr:
        path = path_of.get(column.name)
        return self.writer.made(column, None if path is None else number_and_name(parts[path]))

    def ranks(self) -> None:
        """Add what units are ranked by, their rank, and the grades that quotas leave."""
        writer = self.writer
        measure = _measure(self.ruleset, self.program, writer)
        self.add(group.MEASURE, self.steps[-1][0], [writer.made(measure)])
        self.add(group.RANK, group.MEASURE, [writer.named(group.rank_of_score(writer), group.RANK)])
        for place, quota in enumerate(self.program.quotas, start=1):
            self.add(f"quota@{place}", self.steps[-1][0], [group.after_quota(writer, quota, place)])

    # --- what comes out ---------------------------------------------------------------------

    def result(self) -> exp.Select:
        """Give the last SELECT: every row of the table, those without faults with their score."""
        last, writer = self.steps[-1][0], self.writer
        columns = [*self.of_row(last), *self.of_totals(), *self.of_leaves(), *self.of_parts()]
        same_unit = exp.EQ(this=writer.column(UNIT, SCORED), expression=writer.column(UNIT, CHECKED))
        same_year = exp.NullSafeEQ(
            this=writer.column(GIVEN_PERIOD, SCORED), expression=writer.column(GIVEN_PERIOD, CHECKED)
        )
        scored = exp.Table(this=writer.names.identifier(last), alias=exp.TableAlias(this=exp.to_identifier(SCORED)))
        return (
            exp.select(*columns, copy=False)
            .from_(self.source(CHECKED), copy=False)
            .join(scored, on=exp.and_(same_unit, same_year, copy=False), join_type="left", copy=False)
        )

    def scored(self, name: str) -> exp.Column:
        return self.writer.column(name, SCORED)

    def of_row(self, last: str) -> Iterator[exp.Expr]:
        writer = self.writer
        yield writer.named(writer.column(UNIT, CHECKED), UNIT)
        yield writer.named(writer.column(GIVEN_PERIOD, CHECKED), PERIOD)
        yield writer.named(writer.column(GROUP, CHECKED), GROUP)
        refused = exp.NEQ(this=writer.column(group.FAULTS, CHECKED), expression=group.NO_FAULTS.copy())
        pending = self.scored(TOTAL).is_(exp.null())
        words = ((refused, "refused"), (pending, "pending"))
        arms = [exp.If(this=test, true=exp.Literal.string(word)) for test, word in words]
        yield writer.named(exp.Case(ifs=arms, default=exp.Literal.string("scored")), "status")
        yield writer.named(writer.column(group.FAULTS, CHECKED), group.FAULTS)

    def of_totals(self) -> Iterator[exp.Expr]:
        for name in (TOTAL, POINTS, MAXIMUM, BONUS, PENALTY):
            yield self.exact(name, self.program.scale)
        if self.program.percent_unit is not None:
            yield self.exact(PERCENT, self.program.percent_unit)
        yield self.writer.named(self.scored(group.RANK), group.RANK)
        if self.ruleset.grading is not None:
            yield self.writer.named(self.scored(group.grade_name(len(self.program.quotas))), GRADE)
            if self.program.quotas:
                yield self.writer.named(group.quota_taken(self.writer, self.program.quotas), "quota")

    def of_leaves(self) -> Iterator[exp.Expr]:
        for leaf in self.program.leaves:
            yield self.exact(leaf.points.name, self.program.unit)
            for column in (leaf.case, leaf.missing):
                yield self.writer.named(self.scored(column.name), column.name)

    def of_parts(self) -> Iterator[exp.Expr]:
        for part in self.program.parts:
            for column in (part.points, part.maximum):
                yield self.exact(column.name, self.program.scale)

    def exact(self, name: str, scale: int) -> exp.Expr:
        """Give a whole number of 1/scale as an exact decimal."""
        writer, decimals = self.writer, _decimals_of(scale)
        most = max(map(abs, writer.ranges[name]))
        digits = max(len(str(most * 10**decimals // scale)), decimals + 1)
        if digits > writer.dialect.precision:
            raise writer.too_wide(name, most.bit_length() + 1)
        value: exp.Expr = self.scored(name)
        if scale > 1:
            value = exp.Mul(this=value, expression=literal(Fraction(1, scale)))
        return writer.named(exp.cast(value, f"DECIMAL({digits}, {decimals})", copy=False), name)


def _decimals_of(scale: int) -> int:
    """Give the decimals that every whole number of 1/scale has at most."""
    decimals = decimals_of(Fraction(1, scale))
    if decimals is None:
        raise ValueError(f"1/{scale} is no decimal number")
    return decimals


def _measure(ruleset: Ruleset, program: Program, writer: Writer) -> Column:
    """Give what units are ranked and held to quotas by: the total where grades are by points, else the index.

    An index that is not rounded is points over maximum: times the square of the greatest maximum it orders as it does.
    """
    if ruleset.grading is not None and ruleset.grading.by == "points":
        return Column(name=group.MEASURE, cell=Given(TOTAL), range=writer.ranges[TOTAL])
    if program.percent_unit is not None:
        return Column(name=group.MEASURE, cell=Given(PERCENT), range=writer.ranges[PERCENT])
    most = writer.ranges[MAXIMUM][1]
    index = Floor(Product((Constant(most * most), Given(POINTS))), Given(MAXIMUM))
    none = Compare("<=", Given(MAXIMUM), Constant(0))
    cell: Cell = Cases((When(Missing((POINTS,)), Nothing()), When(none, Nothing())), index)
    least, high = writer.ranges[POINTS]
    ends = (min(0, least) * most * most, max(0, high) * most * most)
    return Column(name=group.MEASURE, cell=cell, range=ends)
