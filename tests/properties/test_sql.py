"""Laws of SQL: a row of the query says what the interpreter says of the unit, of its group and of its grade."""

import contextlib
import random
from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conftest import PROFILE
from parlang.ir import nodes as ir
from parlang.ir.facts import Facts
from parlang.ir.group import Member, with_group_figures
from parlang.ir.quotas import beyond_quotas
from parlang.ir.ranking import ranks
from parlang.ir.violations import violations
from parlang.pipeline import compile_sources
from parlang_compiler.backends.columns.program import program_of
from parlang_compiler.backends.to_sql import to_sql
from parlang_compiler.document.errors import NotPrintable
from properties.test_shipped_units import FOLDERS, compiled
from sql_tables import Duck, Postgres, check_unit, files_for, is_decimal, postgres_server, row_of, spark_session
from strategies.facts import facts
from strategies.programs.facts import facts_for
from strategies.programs.sets import programs as texts
from strategies.programs.sets import sources_of
from strategies.rulesets import GRADES, GRADING, part, rare_bands, related_bands, rulesets
from strategies.units import bounds_by_figure, random_unit
from strategies.values import NOWHERE

DEEP = PROFILE == "nightly"
SOME, FEW = (400, 200) if DEEP else (6, 3)  # a query is planned for each example: that is what takes time
IN_SPARK = 10  # in `make nightly` alone: Spark takes seconds to compile a query
FORMS = (rulesets(), rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands))
programs = (
    st.one_of(*FORMS)
    .filter(is_decimal)
    .flatmap(lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=4, max_size=8)))
)


@cache
def duck():
    return Duck()


@pytest.fixture(scope="module")
def postgres():
    with postgres_server() as connection:
        if connection is None:
            pytest.skip("there is no PostgreSQL server")
        yield Postgres(connection)


@pytest.fixture(scope="module")
def spark():
    with spark_session() if DEEP else contextlib.nullcontext() as found:
        if found is None:
            pytest.skip("`make nightly` asks a Spark, which it installs where there is Java")
        yield found


def written(ruleset, dialect):
    """The files, or nothing of a set whose numbers the database does not hold."""
    try:
        return files_for(ruleset, dialect)
    except NotPrintable as problem:
        if [each.code for each in problem.diagnostics] != ["E1431"]:
            raise
        return assume(False)


def agrees(database, program):
    """Each unit is a group of its own: the figures of a group are those that it gives itself."""
    ruleset, inputs = program
    columns, files = program_of(ruleset), written(ruleset, database.dialect)
    rows = database.rows(files, [row_of(columns, f"u{at}", known, group=f"g{at}") for at, known in enumerate(inputs)])
    for row, known in zip(rows, inputs, strict=True):
        expected = check_unit(ruleset, columns, row, known)
        if expected.status == "scored" and ruleset.grading is not None:
            assert row["grade"] == expected.grade


@settings(max_examples=SOME)
@given(programs)
def test_duckdb_gives_what_the_interpreter_gives(program):
    agrees(duck(), program)


@settings(max_examples=FEW)
@given(texts(), st.data())
def test_duckdb_scores_by_a_text_as_the_interpreter_does(written_set, data):
    """A text has all that a set may have: cases of grades, figures of the group, reused rules."""
    ruleset = compile_sources(sources_of(written_set)).value
    assume(is_decimal(ruleset))
    units = [data.draw(facts_for(ruleset)) for _ in range(4)]
    sound = [each for each in units if not violations(ruleset, each)]
    assume(sound)
    agrees(duck(), (ruleset, sound))


def test_postgres_gives_what_the_interpreter_gives(postgres):
    @settings(max_examples=FEW)
    @given(programs)
    def law(program):
        agrees(postgres, program)

    law()


def test_spark_gives_what_the_interpreter_gives(spark):
    @settings(max_examples=IN_SPARK)
    @given(programs)
    def law(program):
        agrees(spark, program)

    law()


# --- groups ---------------------------------------------------------------------------------

X, Y = ir.FigureRef(key="a.x"), ir.FigureRef(key="a.y")
SHARE = ir.Arithmetic(operator="/", left=X, right=Y)
yes_no = st.booleans()


def figure(short, **fields):
    given = {"kind": "number", "decimals": 2, "grain": 100, "low": Fraction(-3), "high": Fraction(12)} | fields
    return ir.Figure(key=f"a.{short}", owner="a", short=short, name=short, label=short, span=NOWHERE, **given)


REPORTED = (figure("x"), figure("y", kind="count", decimals=0, grain=1, low=Fraction(1), high=Fraction(9)))


@st.composite
def group_figures(draw):
    """Figures of the group of every kind, with what a rule may say of them."""
    made = []
    for at, what in enumerate(draw(st.permutations(["rank", "rank", "sum", "count", "highest", "lowest"]))):
        rank = what == "rank"
        group = ir.GroupFigure(
            what=what,
            of=draw(st.sampled_from([X, X, SHARE])) if rank else X,
            direction=draw(st.sampled_from(["high_to_low", "low_to_high"])) if rank else None,
            ties_share_worse=rank and draw(yes_no),
            with_unranked=rank and draw(yes_no),
            without_itself=not rank and draw(yes_no),
            without_pending=draw(yes_no),
        )
        ends = {"low": Fraction(1), "high": Fraction(1000), "grain": 1, "decimals": 0}
        if what == "sum":
            ends = {"low": Fraction(-3000), "high": Fraction(12000)}
        elif what in ("highest", "lowest"):
            ends = {}
        made.append(figure(f"g{at}", kind="count" if rank or what == "count" else "number", group=group, **ends))
    return tuple(made)


def quota(level, beyond, among):
    return st.builds(
        ir.Quota,
        level=st.just(level),
        beyond=st.just(beyond),
        among=st.just(among),
        share=st.sampled_from([Fraction(1, 5), Fraction(1, 3), Fraction(1, 2), Fraction(0)]),
        at_least=st.integers(0, 2),
        span=st.just(NOWHERE),
    )


TOP, MIDDLE, LOW = (key for key, _, _ in GRADES)
quotas = st.tuples(quota(TOP, MIDDLE, (TOP, MIDDLE)), quota(MIDDLE, LOW, (MIDDLE,)))


@st.composite
def grouped(draw):
    """A set whose leaves are worth the figures of the group, and units of two groups."""
    computed = draw(group_figures())
    rules = [(f"a{at}", each.key) for at, each in enumerate((REPORTED[0], *computed))]
    worth = [
        part(f"a.{path}", path, Fraction(10), rule=ir.Formula(points=ir.FigureRef(key=key), span=NOWHERE))
        for path, key in rules
    ]
    domain = part("a", "1", Fraction(10 * len(worth)), level="domain", parts=tuple(worth))
    base = replace(draw(rulesets()), points_decimals=2, index_decimals=draw(st.sampled_from([0, None])), outside=())
    by = draw(st.sampled_from(["points", "index"]))
    grading = replace(GRADING, by=by, quotas=draw(st.sampled_from([(), draw(quotas)])))
    ruleset = replace(
        base, figures=(*REPORTED, *computed), constraints=(), parts=(domain,), grading=grading, scale=domain.maximum
    )
    xs = (
        st.one_of(st.none(), st.integers(-3, 4), st.integers(-3, 4), st.integers(-3, 4))
        if draw(yes_no)
        else st.integers(0, 4)
    )
    amount, units = draw(st.integers(1, 7)), []
    for _ in range(amount):
        x, y = draw(xs), draw(st.integers(1, 3))
        values = {"a.y": Fraction(y)} | ({} if x is None else {"a.x": Fraction(x, draw(st.sampled_from([1, 2])))})
        units.append((Member(facts=Facts(year=2024, values=values), ranked=draw(st.integers(0, 3)) > 0), draw(yes_no)))
    return ruleset, units


def groups_agree(database, program):
    ruleset, units = program
    columns, files = program_of(ruleset), written(ruleset, database.dialect)
    rows = database.rows(
        files,
        [
            row_of(
                columns, f"u{at}", member.facts, group="B" if other else None, ranked=None if member.ranked else False
            )
            for at, (member, other) in enumerate(units)
        ],
    )
    for chosen in (False, True):
        here = [(row, member) for row, (member, other) in zip(rows, units, strict=True) if other is chosen]
        group_agrees(ruleset, columns, here)


def group_agrees(ruleset, columns, here):
    known = with_group_figures(ruleset, [member for _, member in here])
    cards = [check_unit(ruleset, columns, row, each) for (row, _), each in zip(here, known, strict=True)]
    measure = [each.total if ruleset.grading.by == "points" else each.percent for each in cards]
    placed = {
        at: each
        for at, (each, card, (_, member)) in enumerate(zip(measure, cards, here, strict=True))
        if member.ranked and card.status == "scored" and each is not None
    }
    places = ranks(placed.items())
    assert [row["rank"] for row, _ in here] == [places.get(at) for at in range(len(here))]
    graded = {at: card.grade for at, card in enumerate(cards) if card.status == "scored"}
    beyond = {}
    if len(here) > 1 and len(graded) == len(here) and None not in graded.values():
        beyond = beyond_quotas(
            ruleset.grading.quotas, graded, {at: each or Fraction(0) for at, each in enumerate(measure)}
        )
    for at, (row, _) in enumerate(here):
        assert row["grade"] == (beyond[at].grade if at in beyond else graded.get(at))
        if ruleset.grading.quotas:
            assert row["quota"] == (beyond[at].quota if at in beyond else None)


@settings(max_examples=SOME)
@given(grouped())
def test_duckdb_knows_the_group_as_the_interpreter_does(program):
    groups_agree(duck(), program)


def test_postgres_knows_the_group_as_the_interpreter_does(postgres):
    @settings(max_examples=FEW)
    @given(grouped())
    def law(program):
        groups_agree(postgres, program)

    law()


def test_spark_knows_the_group_as_the_interpreter_does(spark):
    @settings(max_examples=IN_SPARK)
    @given(grouped())
    def law(program):
        groups_agree(spark, program)

    law()


# --- the criteria of this repository --------------------------------------------------------

UNITS = 500 if DEEP else 12
SHIPPED = [each for each in FOLDERS if DEEP or each.parent.name.startswith("phan-loai") or "qd-2948" in each.name]


def random_rows(ruleset, columns):
    """Units of a set, drawn from a seed."""
    space, rng = bounds_by_figure(ruleset), random.Random(307)
    units = [random_unit(ruleset, space, rng) for _ in range(UNITS)]
    units = [replace(each, year=max(each.year or 2026, ruleset.first_year or 2026)) for each in units]
    return units, [row_of(columns, f"u{at}", known, group=f"g{at}") for at, known in enumerate(units)]


def shipped_agrees(database, folder):
    ruleset = compiled(folder)
    if ruleset.points_decimals is None:
        with pytest.raises(NotPrintable):
            to_sql(ruleset, "")
        return
    columns = program_of(ruleset)
    units, rows = random_rows(ruleset, columns)
    found = database.rows(written(ruleset, database.dialect), rows)
    for row, known in zip(found, units, strict=True):
        expected = check_unit(ruleset, columns, row, known)
        if ruleset.grading is not None:
            assert row["grade"] == (expected.grade if expected.status == "scored" else None)


@pytest.mark.parametrize("folder", SHIPPED, ids=[f"{each.parent.name}/{each.name}" for each in SHIPPED])
def test_duckdb_scores_the_shipped_sets(folder):
    shipped_agrees(duck(), folder)


@pytest.mark.parametrize("folder", SHIPPED[-1:], ids=[each.parent.name for each in SHIPPED[-1:]])
def test_postgres_scores_a_shipped_set(folder, postgres):
    shipped_agrees(postgres, folder)


@pytest.mark.parametrize("folder", SHIPPED[-1:], ids=[each.parent.name for each in SHIPPED[-1:]])
def test_spark_scores_a_shipped_set(folder, spark):
    shipped_agrees(spark, folder)
