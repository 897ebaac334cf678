"""The query of a set: hostile names and texts, faults of rows, wide numbers, and what a file says of itself."""

import datetime
import re
from decimal import Decimal
from fractions import Fraction

import duckdb
import pytest

from parlang.ir.facts import Facts
from parlang.ir.violations import violations
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends import to_sql as target
from parlang_compiler.backends.columns.program import program_of
from parlang_compiler.backends.sql.names import Names
from parlang_compiler.backends.to_sql import to_sql
from parlang_compiler.document.errors import NotPrintable
from sql_tables import Duck, files_for, row_of
from test_group_figures import group_set

HEAD = """\
criteria set x "X"
  instrument [x] "X"
  scale 10
  round criteria to 2 decimals
  source illustrative

"""
PLAN = """\
criterion 1 "Plan" [select] maximum 10
  figures
    planned "Tasks planned" : count of "tasks", 1 or more
    done    "Tasks done"    : count of "tasks", not more than planned
    share   "Share"         : ratio with 2 decimals, from 0% to 100%
    day     "Day"           : date
    grade   "Grade"         : one of { good "Good"; bad "Bad" }
  score by formula done / planned × maximum
"""


def compiled(text=HEAD + PLAN):
    outcome = compile_sources([Source(name="x.par", text=text)])
    assert not outcome.failed, outcome.diagnostics
    return outcome.value


RULESET = compiled()
COLUMNS = program_of(RULESET)
SOUND = {"select.planned": 10, "select.done": 9, "select.share": Decimal("0.5"), "select.grade": "good"}


DUCK = Duck()


def units(*changes, files=None, ruleset=RULESET):
    """What the query gives for sound units that were changed so."""
    columns = COLUMNS if ruleset is RULESET else program_of(ruleset)
    empty = row_of(columns, "", Facts(year=2024))
    rows = [{**empty, **SOUND, "unit": f"u{at}", **each} for at, each in enumerate(changes)]
    return DUCK.rows(files or files_for(ruleset, "duckdb"), rows)


# --- faults ---------------------------------------------------------------------------------


FAULTS = (
    ({"select.planned": 0}, "select.planned: below"),
    ({"select.planned": -5, "select.done": -1}, "select.planned: below; select.done: below"),
    ({"select.planned": 10**12}, "select.planned: above"),
    ({"select.share": Decimal("1.01")}, "select.share: above"),
    ({"select.grade": "Good"}, "select.grade: level"),
    ({"select.done": 11}, "select.done: done không quá planned"),
    ({"period": 1}, "period: below"),
    ({"unit": " "}, "unit: none"),
)


def test_what_is_wrong_with_a_row_is_told_and_the_row_has_no_score():
    rows = units(*(change for change, _ in FAULTS))
    assert [row["faults"] for row in rows] == [faults for _, faults in FAULTS]
    for row in rows:
        assert row["status"] == "refused"
        assert [row[name] for name in ("total", "maximum", "points@select", "missing@select")] == [None] * 4


def test_single_values_are_refused_as_the_interpreter_refuses_them():
    values = {"select.planned": Fraction(0), "select.share": Fraction(2), "select.grade": "none"}
    found = [f"{each.figure}: {each.what}" for each in violations(RULESET, Facts(year=2024, values=values))]
    (row,) = units({"select.planned": 0, "select.done": None, "select.share": Decimal(2), "select.grade": "none"})
    assert sorted(row["faults"].split("; ")) == sorted(found)


def test_a_column_of_another_type_is_read_exactly_or_refused():
    files = files_for(RULESET, "duckdb")
    table = re.sub(
        r'"select.(share|planned)" \S+(?: \d\))?(, \d+\))?', r'"select.\1" DOUBLE', files["figures.duckdb.sql"]
    )
    assert table.count("DOUBLE") == 2
    nan, more, sound = units(
        {"select.planned": float("nan")},
        {"select.share": 0.12345678},
        {"select.share": 0.29, "select.planned": 10.0},
        files={**files, "figures.duckdb.sql": table},
    )
    assert [nan["faults"], more["faults"]] == ["select.planned: above", "select.share: grain"]
    assert (sound["faults"], sound["total"]) == ("", Decimal("9.00"))


def test_a_unit_that_stands_twice_is_refused_twice():
    connection = duckdb.connect()
    files = files_for(RULESET, "duckdb")
    connection.execute(files["figures.duckdb.sql"])
    for period in (2023, 2024, 2024):
        connection.execute(
            'INSERT INTO figures ("unit", "period", "select.planned", "select.done") VALUES (?, ?, 10, 9)',
            ["A", period],
        )
    found = connection.execute(files["score.duckdb.sql"]).fetchall()
    assert sorted((row[1], row[3], row[4]) for row in found) == [
        (2023, "scored", ""), (2024, "refused", "unit: twice"), (2024, "refused", "unit: twice"),
    ]  # fmt: skip


def test_a_missing_figure_makes_a_leaf_pending_and_is_named():
    row, last_day = units({"select.done": None}, {"select.day": datetime.date(2024, 12, 31)})
    assert last_day["status"] == "scored"
    found = [row[name] for name in ("status", "total", "points@select", "missing@select", "faults")]
    assert found == ["pending", None, None, "select.done", ""]


# --- groups ---------------------------------------------------------------------------------


def ranked_points(*members):
    """The points that the rank of each unit gives; a member is its figure and whether it is ranked."""
    ruleset = group_set()
    columns = program_of(ruleset)
    rows = [
        {**row_of(columns, f"u{at}", Facts(year=2024)), "hang.sipas": sipas, "ranked": ranked}
        for at, (sipas, ranked) in enumerate(members)
    ]
    return [row["points@hang"] for row in DUCK.rows(files_for(ruleset, "duckdb"), rows)]


def test_nobody_waits_for_a_unit_that_is_not_ranked():
    assert ranked_points((Decimal("0.9"), None), (Decimal("0.8"), True), (None, False)) == [3, 2, None]


def test_everybody_waits_for_a_unit_that_is_ranked_or_has_faults():
    assert ranked_points((Decimal("0.9"), None), (Decimal("0.8"), True), (None, True)) == [None] * 3
    assert ranked_points((Decimal("0.9"), None), (Decimal("0.8"), True), (Decimal(2), True)) == [None] * 3


def test_a_unit_alone_has_no_group():
    assert ranked_points((Decimal("0.9"), True)) == [None]


# --- names and texts ------------------------------------------------------------------------

HOSTILE = r"it's \"quoted\" -- */ /* x; DROP TABLE figures; \\ `tick` % {0} é"


def test_hostile_words_stay_words():
    said = f'"{HOSTILE}"'
    ruleset = compiled(HEAD + PLAN.replace('"Plan"', said).replace('"Tasks planned"', said))
    for name, made in to_sql(ruleset, "*/ -- \n;").items():
        body = made[made.index("\n\n") :]
        assert body.count("/*") == body.count("*/") > 0, name
        assert re.findall(r";\s*$", made) != [], name
    row = units({}, ruleset=ruleset)[0]
    assert row["total"] == Decimal("9.00")


def test_words_of_sql_are_names_and_long_names_are_cut_alike():
    names = Names(63)
    long = [f"missing@{'a' * 60}.{end}" for end in ("mot", "hai")]
    first, second = map(names.shown, long)
    assert first != second
    assert max(len(each.encode()) for each in (first, second)) <= 63
    assert [names.shown(each) for each in long] == [first, second]
    assert names.shortened == {first: long[0], second: long[1]}
    assert names.shown("missing@a") == "missing@a"
    assert len(Names(63).shown("é" * 40).encode()) <= 63


def test_no_binary_fraction_stands_in_a_file():
    for name, made in to_sql(RULESET, "x").items():
        assert "FLOAT" not in made.upper(), name
        assert "DOUBLE" not in made, name


# --- what cannot be -------------------------------------------------------------------------


def test_a_set_that_does_not_round_is_refused():
    with pytest.raises(NotPrintable) as problem:
        to_sql(compiled((HEAD + PLAN).replace("  round criteria to 2 decimals\n", "")), "")
    (told,) = problem.value.diagnostics
    assert (told.code, told.span.line) == ("E1401", 1)


def test_numbers_too_wide_for_a_database_name_their_figure():
    wide = PLAN.replace("1 or more", "from 1 to 1,000,000,000,000,000").replace(
        "done / planned", "done × done × done / (planned × planned × planned)"
    )
    with pytest.raises(NotPrintable) as problem:
        to_sql(compiled(HEAD + wide), "")
    (told,) = problem.value.diagnostics
    assert (told.code, told.figure, told.span.line) == ("E1431", "select.planned", 9)


def test_numbers_beyond_64_bits_are_exact():
    wide = PLAN.replace("1 or more", "from 1 to 1,000,000,000,000").replace(
        "not more", "from 0 to 1,000,000,000,000, not more"
    )
    wide = wide.replace("done / planned", "done × done / (planned × planned)")
    ruleset = compiled(HEAD + wide)
    files = files_for(ruleset, "duckdb", "postgres", "spark")
    types = {"duckdb": "INT128", "postgres": "DECIMAL", "spark": "DECIMAL(38, 0)"}
    for dialect, kind in types.items():  # of PostgreSQL without a precision: then it is of any
        assert f"AS {kind}) * CAST(" in files[f"score.{dialect}.sql"]
    done = (10**12 - 1, 707106781186)
    rows = units(*({"select.planned": 10**12, "select.done": each} for each in done), ruleset=ruleset)
    assert [row["total"] for row in rows] == [Decimal("10.00"), Decimal("5.00")]


def test_without_the_package_that_writes_sql_it_is_said(monkeypatch):
    monkeypatch.setattr(target, "WRITER", "sqlglot_that_is_not_there")
    with pytest.raises(NotPrintable) as problem:
        to_sql(RULESET, "")
    assert [each.code for each in problem.value.diagnostics] == ["E1433"]


# --- what a file says of itself -------------------------------------------------------------


def test_each_file_says_what_it_was_made_from_and_is_the_same_twice():
    files = to_sql(RULESET, "sha256:abc")
    assert list(files) == [
        f"{what}.{each}.sql" for each in ("duckdb", "postgres", "spark") for what in ("figures", "score")
    ]
    for made in files.values():
        head = made[: made.index("\n\n")]
        assert all(each in head for each in ("x, revision x", "sha256:abc", "Format: 1", "MINH HỌA"))
    assert to_sql(RULESET, "sha256:abc") == files
