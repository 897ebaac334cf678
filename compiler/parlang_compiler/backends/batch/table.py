"""A table of units → a table of scores: read, checked, made whole by its groups, scored, placed and shown.

Before::

    unit     period   ke_hoach.giao   ke_hoach.hoan_thanh
    Tỉnh A   2024     10              9
    Tỉnh B   2024     10              11

After::

    unit     period   status    total   …   ke_hoach.points   faults
    Tỉnh A   2024     scored    0.90        0.90
    Tỉnh B   2024     refused                                 ke_hoach.hoan_thanh, ke_hoach.giao: contradiction
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from parlang.ir.group import MOST_UNITS, constraints_on_reported
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import PERIOD, inputs_in
from parlang.lowered.of_set import lower_set
from parlang_compiler.backends.batch.faults import faults_told
from parlang_compiler.backends.batch.groups import GROUP, OK, RANKED, SIZE, STRAY, Groups, own_name
from parlang_compiler.backends.batch.integers import Integers, type_of_range
from parlang_compiler.backends.batch.layout import Layout, layout_of
from parlang_compiler.backends.batch.results import results
from parlang_compiler.backends.batch.stages import expressions_of
from parlang_compiler.backends.batch.standing import SCORED, Standing
from parlang_compiler.backends.batch.taking import GROUP_NAME, UNIT_NAME, Pass, Taking, contradicted, same_name
from parlang_compiler.backends.batch.texts import NOWHERE
from parlang_compiler.backends.columns.nodes import Check, Program
from parlang_compiler.backends.columns.totals import TOTAL
from parlang_compiler.backends.columns.widths import ranges_in
from parlang_compiler.boundary.columns import GROUP as GROUP_COLUMN
from parlang_compiler.boundary.columns import RANKED as RANKED_COLUMN
from parlang_compiler.boundary.half_given import half_given

TWICE = "twice@"
_OF_UNITS = {UNIT_NAME, GROUP_NAME, f"raw@{PERIOD}"}


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is the same in every row, and what is to be told."""

    known: Mapping[str, int]  # the parameters of the year, and the year where no column gives it
    period: int | None = None
    details: bool = False
    unique: bool = False  # no unit stands twice: nobody has to look


class Scoring:
    """The way of one table."""

    def __init__(self, ruleset: Ruleset, program: Program, schema: pl.Schema, asked: Asked) -> None:
        self.ruleset, self.program, self.asked = ruleset, program, asked
        self.layout: Layout = layout_of(ruleset, program, schema, asked.known)
        dated = PERIOD in self.layout.fixed
        known = dict(asked.known)
        if not dated and asked.period is not None:
            known[PERIOD] = asked.period
        self.integers = Integers(ranges_in(program), known)
        self.taking = Taking(ruleset, program, self.layout, self.integers, asked.period)
        self.computed = {each.figure.key for each in program.windows}
        self.groups = Groups(
            integers=self.integers,
            keys=(GROUP, PERIOD) if dated else (GROUP,),
            nullable={each.name for each in program.inputs if each.figure is not None or each.name == PERIOD}
            - known.keys(),
            given=self.computed & self.layout.figures.keys(),
            all_ranked=RANKED_COLUMN not in self.layout.fixed,
        )

    @property
    def ranks(self) -> bool:
        """Tell whether units are placed: only where the table says which of them are together."""
        return GROUP_COLUMN in self.layout.fixed

    def scored(self, frame: pl.LazyFrame) -> pl.LazyFrame:
        """Score the table."""
        first, *passes = self.taking.passes()
        frame = frame.select(**first)
        for each in passes:
            frame = frame.with_columns(**each)
        for made in (self.whole(), self.scores(), self.placed()):
            for each in made:
                frame = frame.with_columns(**each)
        kept = results(self.program, self.ruleset, self.layout, self.asked, ranks=self.ranks)
        return frame.with_columns(faults=faults_told(self.taking.words)).select(kept)

    def counted(self, frame: pl.LazyFrame) -> tuple[int, bool]:
        """Count the rows, and tell whether no unit stands twice, by eight bytes of each: what is alike there may be."""
        first, units, *_ = self.taking.passes()
        needed = {name: first[name] for name in first if name in _OF_UNITS}
        keys = {name: units[name] for name in units if name in {GROUP, PERIOD}}
        made = frame.select(**needed).with_columns(**keys).select(self.unit_key().hash(0))
        hashes = made.collect(engine="streaming").to_series()
        ordered = hashes.sort()
        return len(hashes), not (ordered == ordered.shift(1)).any()

    # --- the group --------------------------------------------------------------------------

    def whole(self) -> Iterator[Pass]:
        """Give what is missing in every row, who is refused, and the figures of the group."""
        yield {**dict(self.lacking()), **dict(self.twice())}
        yield {OK: self.ok()}
        windows = self.program.windows
        if windows:
            given = {given_name(key): pl.col(key).is_not_null() for key in sorted(self.groups.given)}
            yield {SIZE: self.groups.size(), **{own_name(each): self.groups.own(each) for each in windows}, **given}
            yield {name: found for each in windows for name, found in self.groups.between(each).items()}
            yield {each.figure.key: self.groups.figure(each) for each in windows}
            yield dict(self.after_groups())
            yield {OK: self.ok()}

    def lacking(self) -> Iterator[tuple[str, pl.Expr]]:
        """Give nothing for the inputs that the table does not have."""
        for name in sorted(self.taking.absent()):
            yield name, pl.lit(None, dtype=type_of_range(self.integers.ranges[name]))
        if PERIOD not in self.layout.fixed:
            yield STRAY, pl.lit(value=False)
        if RANKED_COLUMN not in self.layout.fixed:
            yield RANKED, pl.lit(value=True)

    def twice(self) -> Iterator[tuple[str, pl.Expr]]:
        """Tell which units stand more than once in a group and year."""
        if not self.asked.unique:
            self.taking.words[TWICE] = "unit: twice"
            yield TWICE, self.unit_key().is_duplicated()

    def unit_key(self) -> pl.Expr:
        """Give what tells units apart."""
        return pl.struct(same_name(pl.col(UNIT_NAME)).alias("unit"), *self.groups.keys)

    def ok(self) -> pl.Expr:
        """Tell whether nothing is wrong with a row."""
        return ~pl.any_horizontal(list(self.taking.words))

    def after_groups(self) -> Iterator[tuple[str, pl.Expr]]:
        """Tell what shows only once the group is known: that it is too big, or not what a unit says of it."""
        words = self.taking.words
        words["too_big@"] = "group: too_big"
        yield "too_big@", pl.col(SIZE) > MOST_UNITS
        given = self.groups.given
        for key in sorted(given):
            for fault in half_given(self.ruleset, {key}, NOWHERE):
                lacks = ~pl.col(given_name(fault.missing)) if fault.missing in given else pl.lit(value=True)
                words[f"half@{key}"] = f"{key}: half_given"
                yield f"half@{key}", pl.col(given_name(key)) & lacks
        if not given:
            return
        for number, check in enumerate(self.group_checks(), start=1):
            found = contradicted(check, self.integers, self.taking.absent() - self.computed)
            if found is not None:
                name = f"group_contradiction@{number}"
                words[name] = f"{', '.join(inputs_in(check.constraint.condition))}: contradiction"
                yield name, found & pl.any_horizontal([pl.col(given_name(key)) for key in sorted(given)])

    def group_checks(self) -> Iterator[Check]:
        """Give the constraints between what the group comes to: they are asked where a unit gives some of it."""
        reported = constraints_on_reported(self.ruleset)
        for constraint, condition in lower_set(self.ruleset).constraints:
            if constraint not in reported:
                yield Check(constraint=constraint, condition=condition, needs=inputs_in(constraint.condition))

    # --- scores and places ------------------------------------------------------------------

    def scores(self) -> Iterator[Pass]:
        """Give the columns of the program, of what is missing in some row."""
        yield from expressions_of(self.program, self.groups.nullable, self.integers.known)

    def placed(self) -> Iterator[Pass]:
        """Give who is scored, and where there are groups, ranks and the grades that quotas leave."""
        yield {SCORED: pl.col(OK) & pl.col(TOTAL).is_not_null()}
        if self.ranks:
            yield from Standing(program=self.program, groups=self.groups).passes()


def given_name(key: str) -> str:
    """Name what tells whether a unit gives a figure of its group itself."""
    return f"given@{key}"
