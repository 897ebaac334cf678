"""Prove the largest set for all figures, and rules of ever more cases.

Nothing is remembered between rounds. Cold is a process of its own, with the solver loaded; warm is `parlang check` with
all answers remembered.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from time import perf_counter

from benchmarks.timing import interleaved, report
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.prose.numbers import number
from parlang.prove.of_rule import Asking
from parlang.prove.of_set import prove_set
from parlang.prove.rule import rule_in_question
from parlang.prove.setting import setting_of
from parlang.prove.solving.z3.solver import Z3Solver
from parlang.runtime.rounding import rounded
from parlang.source import Source

SPEC = Path(__file__).parents[1] / "spec" / "par-index-tinh" / "minh-hoa-2022"
ROUNDS, SLOWEST = 3, 10
SIZES = (50, 100, 200, 400, 1000)
HEAD = """\
bộ tiêu chí rat-dai "Rất dài"
  văn bản [thu] "Một quy tắc dài"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Một quy tắc dài" [dai] điểm tối đa 10
  số liệu
    x "Số x" : số lượng "việc" từ 0 đến 1.000.000, càng cao càng tốt
"""


def largest() -> Ruleset:
    """Read the largest set."""
    sources = [Source(name=path.name, text=path.read_text(encoding="utf-8")) for path in sorted(SPEC.glob("*.par"))]
    ruleset = compile_sources(sources).value
    if ruleset is None:
        raise ValueError("the set does not compile")
    return ruleset


def of_many_bands(size: int) -> Ruleset:
    """Make a rule of so many bands on one count."""
    marks = range(1, size)
    bands = [f"    từ {at * 100} đến dưới {(at + 1) * 100} : {_points(at, size)}" for at in marks]
    text = HEAD + "\n".join(["  chấm điểm theo x", "    dưới 100 : 0", *bands, f"    từ {size * 100} trở lên : 10"])
    return _compiled(text)


def of_many_branches(size: int) -> Ruleset:
    """Make a rule of so many branches, which no line holds."""
    branches = [f"    trường hợp x từ {at * 100} trở lên : {_points(at, size)}" for at in range(size - 1, 0, -1)]
    first = f"    trường hợp x từ {size * 100} trở lên : 10"
    return _compiled(HEAD + "\n".join(["  chấm điểm", first, *branches, "    các trường hợp còn lại : 0"]))


def _points(at: int, size: int) -> str:
    return number(rounded(Fraction(at, size) * 10, 2))


def _compiled(text: str) -> Ruleset:
    outcome = compile_sources([Source(name="dai.par", text=text + "\n")])
    if outcome.value is None or outcome.failed:
        raise ValueError([each.message("en") for each in outcome.diagnostics])
    return outcome.value


def run() -> None:
    """Time the set, its rules and checks, what the command takes, and growth."""
    ruleset = largest()
    solver = Z3Solver()
    seconds = interleaved(
        {
            "with the solver": lambda: list(prove_set(ruleset, solver)),
            "without it": lambda: list(prove_set(ruleset, None)),
        },
        rounds=ROUNDS,
    )
    print(f"{sum(1 for _ in leaves(ruleset))} leaves; {ROUNDS} rounds")
    report(seconds, per=1, unit="set", against="without it")
    _by_rule_and_check(ruleset, solver)
    _commands()
    for name, made in (("bands on a line", of_many_bands), ("branches by the solver", of_many_branches)):
        for size in SIZES:
            (part,) = leaves(rules := made(size))
            start = perf_counter()
            Asking(rule_in_question(part, setting_of(rules)), solver).answers()
            spent = perf_counter() - start
            print(f"{name}: {size} cases {spent:.2f} s, {spent / size * 1000:.2f} ms a case")


def _by_rule_and_check(ruleset: Ruleset, solver: Z3Solver) -> None:
    setting = setting_of(ruleset)
    by_rule: dict[str, float] = {}
    by_check: dict[str, float] = defaultdict(float)
    for part in leaves(ruleset):
        start = perf_counter()
        asking = Asking(rule_in_question(part, setting), solver)
        for name in asking.names:
            begun = perf_counter()
            asking.answer(name)
            by_check[name] += perf_counter() - begun
        by_rule[part.path] = perf_counter() - start
    print(f"median rule {statistics.median(by_rule.values()) * 1000:.1f} ms")
    for name, spent in sorted(by_check.items(), key=lambda pair: -pair[1]):
        print(f"  {name}: {spent * 1000:.0f} ms")
    print(f"slowest {SLOWEST} rules:")
    for path, spent in sorted(by_rule.items(), key=lambda pair: -pair[1])[:SLOWEST]:
        print(f"  {path}: {spent * 1000:.0f} ms")


def _commands() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PARLANG_CACHE": folder, "PYTHONDONTWRITEBYTECODE": ""}
        command = [sys.executable, "-m", "parlang_compiler"]
        _spent([*command, "check", "--no-prove", str(SPEC)], environment)  # so that everything is compiled
        cold = _spent([*command, "prove", str(SPEC)], environment)
        warm = statistics.median(_spent([*command, "check", str(SPEC)], environment) for _ in range(ROUNDS))
        bare = statistics.median(
            _spent([*command, "check", "--no-prove", str(SPEC)], environment) for _ in range(ROUNDS)
        )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"`parlang prove`, nothing remembered: {cold:.2f} s, at most {peak} MB")
    print(f"`parlang check`, all remembered: {warm:.2f} s, {warm / bare:.2f} x `--no-prove` ({bare:.2f} s)")


def _spent(command: list[str], environment: dict[str, str]) -> float:
    start = perf_counter()
    subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return perf_counter() - start
