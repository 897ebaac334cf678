"""What is scored: three sets of rules, each with our evaluator, hand-written Python and units near the bounds.

The hand-written Python of two of them was written by hand; that of the synthetic set is written from its plain
description by `exact.py`, which knows nothing of parlang.
"""

from __future__ import annotations

import importlib.util
import inspect
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from benchmarks import by_hand, by_hand_par_index, exact, synthetic
from benchmarks.drawing import FEW
from benchmarks.drawing import drawn as drawn_columns
from benchmarks.notations import PYTHON
from benchmarks.rules import Rule
from parlang.ir.facts import Facts
from parlang.ir.nodes import Figure, Ruleset
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.to_python import to_python
from parlang_compiler.testing.choosing import ByRandom
from parlang_compiler.testing.drawing import drawn, is_complete
from parlang_compiler.testing.spaces import space_of_set

SPECS = Path(__file__).parents[1] / "spec"
PROVINCES, PAR_INDEX = SPECS / "phan-loai-dvhc-tinh" / "nd-307-2025", SPECS / "par-index-tinh" / "minh-hoa-2022"
NO_HASH = "0" * 64
Unit = tuple[int | bool, ...]
Scorer = Callable[..., tuple[int | None, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """A set, two ways to score it, and units: the figures in the order of both, and the year where it is asked."""

    name: str
    ruleset: Ruleset
    ours: Scorer
    judge: Scorer  # ours too, with cases and what is missing
    by_hand: Scorer
    units: list[Unit]
    years: list[int]

    def points(self, scorer: Scorer) -> list[tuple[int | None, ...]]:
        """Score all units."""
        if "period" in inspect.signature(scorer).parameters:
            return [scorer(*unit, period=year) for unit, year in zip(self.units, self.years, strict=True)]
        return [scorer(*unit) for unit in self.units]


def compiled(sources: list[Source]) -> Ruleset:
    """Read and check texts that are known to be sound."""
    outcome = compile_sources(sources)
    if outcome.value is None or outcome.failed:
        raise ValueError([each.message("en") for each in outcome.diagnostics])
    return outcome.value


def of_spec(folder: Path) -> Ruleset:
    """Read a shipped revision."""
    return compiled([Source(name=str(each), text=each.read_text("utf-8")) for each in sorted(folder.glob("*.par"))])


def evaluator(ruleset: Ruleset) -> ModuleType:
    """Make the evaluator of a set and load it from a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "evaluator.py")
        path.write_text(to_python(ruleset, NO_HASH), encoding="utf-8")
        return load(path)


def load(path: Path) -> ModuleType:
    """Load a module from its file."""
    spec = importlib.util.spec_from_file_location("evaluator", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def shipped(name: str, folder: Path, hand: Scorer, count: int, seed: int = 307) -> Workload:
    """Give a shipped set, with units drawn at and beside the bounds of its rules."""
    ruleset = of_spec(folder)
    module = evaluator(ruleset)
    ours = module.points
    space, chooser = space_of_set(ruleset), ByRandom(Random(seed))
    known: list[Facts] = []
    while len(known) < count:
        facts = drawn(space, chooser)
        if is_complete(space, facts):
            known.append(facts)
    units = [_in_order(ours, whole_numbers(ruleset, facts)) for facts in known]
    years = [facts.year or max(space.years) for facts in known]
    return Workload(name=name, ruleset=ruleset, ours=ours, judge=module.judge, by_hand=hand, units=units, years=years)


def whole_numbers(ruleset: Ruleset, facts: Facts) -> dict[str, Any]:
    """Give figures as an evaluator takes them, by the name of its argument."""
    values = {each: _whole(each, facts.values[each.key]) for each in ruleset.figures}
    return {_argument(each, ruleset.index): value for each, value in values.items()}


def _argument(figure: Figure, index: str) -> str:
    """Name a figure as an evaluator does: one of the whole set stands under the index."""
    key = figure.key if figure.owner else f"{index}.{figure.key}"
    return key.replace(".", "__").replace("-", "_")


def _whole(figure: Figure, value: Any) -> int | bool:
    if figure.kind == "level":
        return [level.key for level in figure.levels].index(value)
    return value if isinstance(value, bool) else int(Fraction(value) * figure.grain)


def _in_order(scorer: Scorer, named: dict[str, Any]) -> Unit:
    return tuple(named[name] for name in inspect.signature(scorer).parameters if name != "period")


def provinces(count: int) -> Workload:
    """Give Nghị định 307 for provinces: 20 leaves."""
    return shipped("Nghị định 307, 20 leaves", PROVINCES, by_hand.points, count)


def par_index(count: int) -> Workload:
    """Give the illustrative PAR INDEX: 95 leaves."""
    return shipped("PAR INDEX 2022 (illustration), 95 leaves", PAR_INDEX, by_hand_par_index.points, count)


def made_up(count: int, most: int = FEW) -> Workload:
    """Give the synthetic set: 88 leaves."""
    rules = synthetic.rules()
    ruleset = compiled([Source(name="tong-hop.par", text=synthetic.text(rules))])
    module, columns = evaluator(ruleset), drawn_columns(rules, count, most)
    ours = module.points
    units = [_in_order(ours, dict(zip(columns, row, strict=True))) for row in zip(*columns.values(), strict=True)]
    name = "synthetic, 88 leaves"
    return Workload(
        name=name,
        ruleset=ruleset,
        ours=ours,
        judge=module.judge,
        by_hand=hand(rules),
        units=units,
        years=[2024] * count,
    )


@cache
def _hand_of(text: str) -> Scorer:
    namespace: dict[str, Any] = {}
    exec(compile(text, "by hand", "exec"), namespace)  # a text of our own
    return namespace["points"]


def hand(rules: list[Rule]) -> Scorer:
    """Give the integer Python of the synthetic set."""
    return _hand_of(hand_text(rules))


def hand_text(rules: list[Rule]) -> str:
    """Write it: a line a leaf."""
    names = ", ".join(figure.name for rule in rules for figure in rule.figures)
    lines = "".join(f"    p{at} = {exact.leaf(rule, PYTHON)}\n" for at, rule in enumerate(rules, start=1))
    leaves = [f"p{at}" for at in range(1, len(rules) + 1)]
    return f"def points({names}, *, period):\n{lines}    return ({', '.join(leaves)}, {' + '.join(leaves)})\n"
