"""Rule engines from PyPI, and Python in floats: one unit at a time, the same rules for each in its own notation.

A task names the figures and gives a leaf each as an expression of Python; figures are given by name, as people do.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.from_python import rows, written
from benchmarks.notations import ZEN, JsonLogic
from benchmarks.rules import Kind

UNITS, SLOW_UNITS, SLOWEST_UNITS = 500, 100, 5  # of a round
COMPARED, COMPARED_SLOWLY = 20_000, 200
Points = Sequence[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What engines are to score: figures with their kinds, leaves, and units by name."""

    kinds: Mapping[str, Kind]
    leaves: Mapping[str, str]
    units: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """Who scores units: how, and of how many it is asked in a round, or compared on."""

    name: str
    score: Callable[[Any], Points]
    given: Sequence[Any]
    timed: int = UNITS
    compared: int = COMPARED

    def run(self) -> list[Points]:
        """Score the units of a round."""
        score = self.score
        return [score(each) for each in self.given[: self.timed]]


def in_python(task: Task) -> Peer:
    """Take the expressions as they are."""
    leaves, namespace = ", ".join(task.leaves.values()), {}
    text = f"from math import floor\ndef points({', '.join(task.kinds)}):\n    return [{leaves}]\n"
    exec(text, namespace)  # a text of our own
    given = [tuple(unit.values()) for unit in task.units]
    return Peer(name="by hand, in floats", score=lambda unit: namespace["points"](*unit), given=given)


def in_datalogic(task: Task) -> Peer:
    """Write the rules in JSONLogic: one compiled rule that gives all leaves."""
    import datalogic_py

    rule = datalogic_py.Engine().compile([written(leaf, JsonLogic()) for leaf in task.leaves.values()])
    return Peer(name="datalogic-py, JSONLogic", score=rule.evaluate, given=task.units)


def in_zen(task: Task) -> Peer:
    """Write the rules as one compiled expression of ZEN."""
    import zen

    expression = zen.compile_expression(f"[{', '.join(written(leaf, ZEN) for leaf in task.leaves.values())}]")
    return Peer(name="zen-engine, expression", score=expression.evaluate, given=task.units)


def in_zen_graph(task: Task) -> Peer:
    """Write the rules as a graph of ZEN with a decision table for each leaf."""
    import zen

    names = [f"points_{key}" for key in task.leaves]
    decision = zen.ZenEngine().create_decision(json.dumps(graph(dict(zip(names, task.leaves.values(), strict=True)))))

    def score(unit: Any) -> Points:
        found = decision.evaluate(unit)["result"]
        return [found[name] for name in names]

    return Peer(name="zen-engine, graph", score=score, given=task.units, timed=SLOW_UNITS, compared=COMPARED_SLOWLY)


def graph(leaves: Mapping[str, str]) -> dict[str, Any]:
    """Give the graph: from the input through the table of each leaf to the output."""
    ends = [_node("in", "inputNode"), _node("out", "outputNode")]
    tables = [{**_node(name, "decisionTableNode"), "content": _table(name, leaf)} for name, leaf in leaves.items()]
    pairs = [pair for name in leaves for pair in (("in", name), (name, "out"))]
    edges = [{"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"} for a, b in pairs]
    return {"nodes": [*ends, *tables], "edges": edges}


def _node(name: str, kind: str) -> dict[str, Any]:
    return {"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}}


def _table(name: str, leaf: str) -> dict[str, Any]:
    cases, otherwise = rows(leaf, ZEN)
    return {
        "hitPolicy": "first",
        "inputs": [{"id": "when", "name": "when", "type": "expression"}],
        "outputs": [{"id": "then", "name": "then", "type": "expression", "field": name}],
        "rules": [
            {"_id": str(at), "when": when, "then": then} for at, (when, then) in enumerate([*cases, ("", otherwise)])
        ],
    }


def in_openfisca(task: Task) -> Peer:
    """Write the rules as a model of OpenFisca, asked for one unit at a time."""
    import numpy

    from benchmarks.openfisca_model import Model

    model = Model(task.kinds, task.leaves)

    def score(unit: Mapping[str, Any]) -> Points:
        with numpy.errstate(all="ignore"):  # the branch that is not taken may divide by 0
            return [float(column[0]) for column in model.score(unit, 1)]

    given = [{name: numpy.array([value]) for name, value in unit.items()} for unit in task.units[:COMPARED_SLOWLY]]
    return Peer(name="OpenFisca, single", score=score, given=given, timed=SLOWEST_UNITS, compared=COMPARED_SLOWLY)


ENGINES = (in_python, in_datalogic, in_zen, in_zen_graph, in_openfisca)
