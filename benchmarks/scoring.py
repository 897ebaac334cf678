"""`parlang eval` of 63 provinces by the largest spec, the whole command: as YAML, as CSV, as a workbook.

The provinces are the worked cases of the spec, taken in turn under 63 names; a figure that a case does not give is
at an end of its range, so that all are scored. They are timed once more with nothing but their names: then every
criterion is pending, and the interval of each is worked out.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from copy import deepcopy
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

import yaml
from openpyxl import Workbook

from benchmarks.timing import interleaved, report
from parlang.ir.nodes import Figure, Ruleset
from parlang.ir.violations import violations
from parlang.prose.numbers import amount
from parlang.source import Source
from parlang_compiler.boundary.columns import figure_columns
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.to_csv import to_csv
from parlang_compiler.boundary.to_facts import to_facts
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.files.specs import revision_folders

SPECS = Path(__file__).parents[1] / "spec"
UNITS, ROUNDS = 63, 5
Case = dict[str, Any]


def largest() -> tuple[Path, Ruleset]:
    """Give the revision with the most figures among those that have worked cases."""
    folders = [folder for folder in revision_folders(SPECS) if (folder / "cases.yaml").exists()]
    session = Session(language="vi", format="text", strict=False)
    found = [(folder, load(str(folder), session).ruleset) for folder in folders]
    return max(((folder, rules) for folder, rules in found if rules), key=lambda pair: len(pair[1].figures))


def provinces(folder: Path, ruleset: Ruleset) -> list[Case]:
    """Give 63 units made of the worked cases."""
    path = folder / "cases.yaml"
    units = read_cases(Source(name=str(path), text=path.read_text(encoding="utf-8"))).value or ()
    fields = {"unit", "period", "figures", "parameters"}
    cases = [completed(unit.assessment.model_dump(include=fields), ruleset) for unit in units]
    return [_named(cases[place % len(cases)], f"Tỉnh {place + 1}") for place in range(UNITS)]


def completed(case: Case, ruleset: Ruleset) -> Case:
    """Give the figures that a unit lacks: those of a criterion all at one end of their ranges, if that may be."""
    columns = [column for column in figure_columns(ruleset) if not _at(case, column.path)]
    owners = dict.fromkeys(column.path[:-1] for column in columns)
    for owner, end in product(owners, ("low", "high")):
        trial = deepcopy(case)
        for column in columns:
            if column.path[:-1] == owner and column.figure is not None and not _at(case, column.path):
                _put(trial, column.path, _end(column.figure, end))
        if trial != case and is_sound(trial, ruleset):
            case = trial
    return case


def is_sound(case: Case, ruleset: Ruleset) -> bool:
    """Tell whether the figures of a case agree with each other."""
    (unit,) = read_cases(Source(name="case.yaml", text=yaml.safe_dump(case, allow_unicode=True))).value or ()
    given = to_facts(unit, "self", ruleset).value
    return given is not None and not violations(ruleset, given.facts)


def _named(case: Case, name: str) -> Case:
    return {**case, "unit": {**case["unit"], "name": name}}


def _at(case: Case, path: tuple[str, ...]) -> str:
    found: Any = case
    for step in path:
        found = found.get(step, {})
    return found or ""


def _put(case: Case, path: tuple[str, ...], text: str) -> None:
    for step in path[:-1]:
        case = case.setdefault(step, {})
    case[path[-1]] = text


def _end(figure: Figure, end: str) -> str:
    if figure.kind == "yes_no":
        return "có"
    if figure.kind == "level":
        return figure.levels[0].key
    value: Fraction = getattr(figure, end) or Fraction(0)
    return amount(value, figure.kind, "vi") if figure.kind in ("date", "ratio") else str(int(value))


def table(cases: list[Case], ruleset: Ruleset) -> list[list[str]]:
    """Write units as rows, below the names of the columns."""
    columns = figure_columns(ruleset)
    rows = [[case["unit"]["name"], case["period"] or "", *(_at(case, each.path) for each in columns)] for case in cases]
    return [["unit", "period", *(column.name for column in columns)], *rows]


def write(folder: Path, cases: list[Case], ruleset: Ruleset) -> list[Path]:
    """Write the same units in each form, and their names alone."""
    files = [folder / name for name in ("tinh.yaml", "tinh.csv", "tinh.xlsx", "ten.yaml")]
    names = [{"unit": case["unit"]["name"], "period": case["period"]} for case in cases]
    rows = table(cases, ruleset)
    files[0].write_text(yaml.safe_dump({"units": cases}, allow_unicode=True), encoding="utf-8")
    files[1].write_text(to_csv(rows, "vi"), encoding="utf-8")
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
    book.save(files[2])
    files[3].write_text(yaml.safe_dump({"units": names}, allow_unicode=True), encoding="utf-8")
    return files


def _evaluate(spec: Path, cases: Path) -> None:
    command = [sys.executable, "-m", "parlang_compiler", "eval", str(spec), str(cases)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def run() -> None:
    """Time whole processes in turn, an empty one beside them."""
    spec, ruleset = largest()
    with tempfile.TemporaryDirectory() as name:
        files = write(Path(name), provinces(spec, ruleset), ruleset)
        nothing = {"python -c pass": lambda: subprocess.run([sys.executable, "-c", "pass"], check=True)}
        peers = {f"eval of {UNITS} units, {path.name}": (lambda path=path: _evaluate(spec, path)) for path in files}
        seconds = interleaved({**nothing, **peers}, rounds=ROUNDS)
    print(f"{spec.relative_to(SPECS)}: {len(ruleset.figures)} figures, {UNITS} units, {ROUNDS} rounds")
    report(seconds, per=1, unit="command", against="python -c pass")
