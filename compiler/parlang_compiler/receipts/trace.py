"""A score → why each criterion has its points: the case that fired, its sentence, the exact figures, the line.

Before::

    Scored(facts={"ke_hoach.giao": 10, "ke_hoach.xong": 9}, …)

After::

    {"id": "ke_hoach", "case": "band_2", "sentence": "từ 80% đến dưới 100%: …",
     "figures": {"ke_hoach.giao": "10", "ke_hoach.xong": "9"}, "file": "bo/ban-dau/tieu-chi.par", "line": 14}
"""

from __future__ import annotations

from datetime import date
from typing import Any

from parlang.ir.nodes import Figure, Part
from parlang.ir.walk import PERIOD, inputs_of_leaf, leaves
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.receipts.models import FigurePut
from parlang_compiler.receipts.rules import Rules


def trace_of(rules: Rules, scored: Scored) -> dict[str, Any]:
    """Give the trace of a unit at a stage."""
    card = scored.scorecard
    told = {each.id: each for each in card.parts}
    figures = {each.key: each for each in rules.ruleset.figures}
    return {
        "unit": card.unit,
        "period": card.period,
        "stage": card.stage,
        "leaves": [
            {
                "id": leaf.path,
                "case": None if (case := told[leaf.path].case) is None else case.id,
                "sentence": None if case is None else case.text,
                "figures": _put_in(leaf, scored, figures),
                "file": rules.called(told[leaf.path].file),
                "line": told[leaf.path].line,
            }
            for leaf in leaves(rules.ruleset)
        ],
    }


def _put_in(leaf: Part, scored: Scored, figures: dict[str, Figure]) -> dict[str, FigurePut]:
    facts = scored.facts
    year = None if facts.year is None else str(facts.year)
    keys = inputs_of_leaf(leaf)
    return {key: year if key == PERIOD else _exact(figures[key], scored) for key in keys}


def _exact(figure: Figure, scored: Scored) -> FigurePut:
    value = scored.facts.values.get(figure.key)
    match value:
        case None | bool() | str():
            return value
        case _ if figure.kind == "date":
            return date.fromordinal(int(value)).isoformat()
        case _:
            return numeral(value)
