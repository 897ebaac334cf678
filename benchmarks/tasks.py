"""The two tasks of the rule engines: the synthetic set, and the illustrative PAR INDEX of 2022.

What people give to an engine is made here from the whole numbers that our evaluator takes: a ratio as a number, a date
of the PAR INDEX as a day counted from the beginning of its year.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from datetime import date
from typing import Any

from benchmarks import by_hand_par_index, floats, par_index_in_floats, synthetic
from benchmarks.engines import Task
from benchmarks.notations import PYTHON
from benchmarks.rules import RATIO_UNIT, Kind
from benchmarks.workloads import Workload

RATIOS = frozenset({"index_81", "mean_722"})
LEVELS = frozenset({"kind", "published_321", "result_431"})
DAY, ISSUED = "day_111", "issued_on"


def of_synthetic(work: Workload) -> Task:
    """Give the 88 rules."""
    rules = synthetic.rules()
    kinds: dict[str, Kind] = {figure.name: figure.kind for rule in rules for figure in rule.figures}
    units = [
        {name: value / RATIO_UNIT if kinds[name] == "ratio" else value for name, value in zip(kinds, unit, strict=True)}
        for unit in work.units
    ]
    return Task(kinds=kinds, leaves={rule.key: floats.leaf(rule, PYTHON) for rule in rules}, units=units)


def of_par_index(work: Workload) -> Task:
    """Give the 95 rules."""
    names = [name for name in inspect.signature(by_hand_par_index.points).parameters if name != "period"]
    units = [dict(_plain(names, unit, year)) for unit, year in zip(work.units, work.years, strict=True)]
    kinds = {name: _kind(name, value) for name, value in units[0].items()}
    return Task(kinds=kinds, leaves=par_index_in_floats.LEAVES, units=units)


def _plain(names: list[str], unit: tuple[Any, ...], year: int) -> Iterator[tuple[str, Any]]:
    for name, value in zip(names, unit, strict=True):
        if name == ISSUED:
            yield DAY, value - date(year, 1, 1).toordinal()
        else:
            yield name, value / RATIO_UNIT if name in RATIOS else value


def _kind(name: str, value: Any) -> Kind:
    """Tell the kind of a figure; a count may be larger than 32 bits."""
    if isinstance(value, bool):
        return "yes_no"
    if name in RATIOS:
        return "ratio"
    return "day" if name == DAY else "level" if name in LEVELS else "amount"
