"""Units as rows of the table of figures, and the query over them in a database: what laws of SQL are told through."""

import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import duckdb

from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang.prose.numbers import decimals_of
from parlang_compiler.backends.columns.nodes import declared_name
from parlang_compiler.backends.columns.totals import scale_of
from parlang_compiler.backends.sql import text
from parlang_compiler.backends.sql.dialects import DIALECTS
from parlang_compiler.backends.sql.names import Names

HASH = "sha256:0"
SPARK = Path(__file__).parents[1] / "build" / "spark" / "bin" / "python"  # made by `make nightly`
BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


def files_for(ruleset, *dialects):
    """The files of some dialects only: writing one takes a while."""
    chosen = [DIALECTS[each] for each in dialects]
    return {name: made for each in chosen for name, made in text.files_of_dialect(ruleset, HASH, each).items()}


def is_decimal(ruleset):
    """Whether every sum is a decimal number, as in every set that is written."""
    return ruleset.points_decimals is not None and decimals_of(Fraction(1, scale_of(ruleset))) is not None


# --- rows -----------------------------------------------------------------------------------


def row_of(program, unit, known, **more):
    """What is known of a unit, as the columns of the table have it."""
    row = {"unit": unit, "period": known.year, "group": None, "ranked": None, **more}
    absent = {declared_name(path) for path in known.not_arising}
    for each in program.inputs:
        if each.figure is not None:
            row[each.name] = natural(each.figure, known.values.get(each.name))
        elif each.name.startswith("not_arising@"):
            row[each.name] = each.name in absent
    return row


def natural(figure, value):
    if value is None or figure.kind in ("yes_no", "level"):
        return value
    if figure.kind == "date":
        return date.fromordinal(int(value))
    return int(value) if figure.grain == 1 else Decimal(value.numerator) / Decimal(value.denominator)


# --- databases ------------------------------------------------------------------------------


class Duck:
    """A table of figures and a query in DuckDB."""

    dialect = "duckdb"

    def __init__(self, connection=None):
        self.connection = duckdb.connect() if connection is None else connection

    def rows(self, files, rows):
        """What the query gives for these rows, in their order; their units differ."""
        names = Names(DIALECTS[self.dialect].name_bytes)
        self.connection.execute("DROP TABLE IF EXISTS figures")
        self.connection.execute(files[f"figures.{self.dialect}.sql"])
        self.insert([names.shown(each) for each in rows[0]], [list(row.values()) for row in rows])
        found = self.connection.execute(files[f"score.{self.dialect}.sql"])
        by_unit = {}
        for row in found.fetchall():
            made = dict(zip((each[0] for each in found.description), row, strict=True))
            by_unit[made["unit"]] = Row(made, names)
        assert len(by_unit) == len(rows)
        return [by_unit[row["unit"]] for row in rows]

    def insert(self, names, values):
        listed, places = ", ".join(f'"{name}"' for name in names), ", ".join(["?"] * len(names))
        self.connection.executemany(f"INSERT INTO figures ({listed}) VALUES ({places})", values)


class Postgres(Duck):
    """The same in PostgreSQL."""

    dialect = "postgres"

    def insert(self, names, values):
        listed, places = ", ".join(f'"{name}"' for name in names), ", ".join(["%s"] * len(names))
        with self.connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO figures ({listed}) VALUES ({places})", values)


class Spark:
    """The same in a local Spark, which runs beside in an environment of its own."""

    dialect = "spark"

    def __init__(self, process):
        self.process = process

    def rows(self, files, rows):
        job = {"table": files["figures.spark.sql"], "query": files["score.spark.sql"], "rows": rows}
        self.process.stdin.write(json.dumps(job, default=str) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "error" not in answer, answer["error"]
        names = Names(DIALECTS[self.dialect].name_bytes)
        by_unit = {made["unit"]: Row(made, names) for made in answer["rows"]}
        assert len(by_unit) == len(answer["rows"]) == len(rows)
        return [by_unit[row["unit"]] for row in rows]


@contextlib.contextmanager
def spark_session():
    """A Spark that answers; None where its environment was not made."""
    if not SPARK.exists():
        yield None
        return
    started = [SPARK, Path(__file__).parent / "spark" / "score.py"]
    process = subprocess.Popen(
        started, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    )
    try:
        yield Spark(process)
    finally:
        process.stdin.close()
        process.wait(timeout=60)
        process.stdout.close()


class Row:
    """A row that is asked by the names of columns before any was shortened."""

    def __init__(self, made, names):
        self.made, self.names = made, names

    def __getitem__(self, name):
        return self.made[self.names.shown(name)]


@contextlib.contextmanager
def postgres_server():
    """A connection to a server of its own, on a socket in a folder of its own; None where there is no server."""
    import psycopg

    if not BINARIES or (os.getuid() == 0 and shutil.which("runuser") is None):
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    try:
        as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        if as_user:
            shutil.chown(folder, "postgres")
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
        made = [*as_user, BINARIES[-1] / "initdb", "-D", folder / "data", "-A", "trust", "-U", "parlang", "-E", "UTF8"]
        subprocess.run([*made, "--no-sync", "--locale=C"], check=True, timeout=60, **quiet)
        started = [*as_user, BINARIES[-1] / "postgres", "-D", folder / "data", "-k", folder, "-h", "", "-F"]
        server = subprocess.Popen(started, **quiet)
        try:
            with _connected(psycopg, folder) as connection:
                yield connection
        finally:
            server.terminate()
            server.wait(timeout=30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _connected(psycopg, folder):
    for _ in range(100):
        with contextlib.suppress(psycopg.OperationalError):
            return psycopg.connect(host=str(folder), user="parlang", dbname="postgres", autocommit=True)
        time.sleep(0.1)
    raise TimeoutError("the server does not answer")


# --- what is compared -----------------------------------------------------------------------


def exact(value):
    return None if value is None else Fraction(value)


def texts(value):
    return [each for each in value.split(", ") if each]


def check_unit(ruleset, program, row, known):
    """A row of the query says what the interpreter says of a unit."""
    expected = score_unit(ruleset, known)
    by_path = {part.path: part for part in expected.parts}
    assert (row["status"], row["faults"]) == (expected.status, "")
    for part, leaf in zip(leaves(ruleset), program.leaves, strict=True):
        one = score_leaf(part, known, ruleset.points_decimals)
        found = (exact(row[leaf.points.name]), row[leaf.case.name], texts(row[leaf.missing.name]))
        assert found == (one.points, one.case, list(one.missing)), leaf.path
    for part in program.parts:
        scored = by_path[part.path]
        points = scored.points if scored.status == "scored" else None
        assert (exact(row[part.points.name]), exact(row[part.maximum.name])) == (points, scored.maximum), part.path
    for name in ("points", "maximum", "bonus", "penalty", "total"):
        assert exact(row[name]) == getattr(expected, name), name
    if program.percent_unit is not None:
        assert exact(row["percent"]) == expected.percent
    return expected
