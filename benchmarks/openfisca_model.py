"""Rules as an OpenFisca model: a variable a figure, a variable with a formula a leaf.

OpenFisca keeps a number as a 32-bit float and a count as a 32-bit integer; its formulas are NumPy on whole columns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from benchmarks.from_python import written
from benchmarks.notations import OPENFISCA
from benchmarks.rules import RATIO_UNIT, Kind

YEAR = "2024"
PLAIN: Mapping[Kind, type] = {"count": int, "amount": float, "level": int, "day": int, "yes_no": bool, "ratio": float}


class Model:
    """A tax and benefit system, as OpenFisca calls it, of figures with their kinds and leaves in Python."""

    def __init__(self, kinds: Mapping[str, Kind], leaves: Mapping[str, str]) -> None:
        from openfisca_core.entities import Entity
        from openfisca_core.taxbenefitsystems import TaxBenefitSystem

        self.entity = Entity("province", "provinces", "A province", "")
        self.system = TaxBenefitSystem([self.entity])
        self.kinds, self.leaves = kinds, [f"points_{key}" for key in leaves]
        for name, kind in kinds.items():
            self._variable(name, PLAIN[kind], None)
        for name, expression in zip(self.leaves, leaves.values(), strict=True):
            self._variable(name, float, _formula(expression))

    def _variable(self, name: str, value_type: type, formula: Callable[..., Any] | None) -> None:
        from openfisca_core.periods import DateUnit
        from openfisca_core.variables import Variable

        said = {"value_type": value_type, "entity": self.entity, "definition_period": DateUnit.YEAR, "label": name}
        self.system.add_variable(type(name, (Variable,), {**said, **({"formula": formula} if formula else {})}))

    def score(self, columns: Mapping[str, Any], count: int) -> list[Any]:
        """Give the points of each leaf as a column."""
        from openfisca_core.simulation_builder import SimulationBuilder

        simulation = SimulationBuilder().build_default_simulation(self.system, count)
        for name in self.kinds:
            simulation.set_input(name, YEAR, columns[name])
        return [simulation.calculate(name, YEAR) for name in self.leaves]


def columns_of(kinds: Mapping[str, Kind], given: Mapping[str, Any]) -> dict[str, Any]:
    """Give whole numbers as OpenFisca takes them: columns, a ratio as a number."""
    import numpy

    columns = {name: numpy.atleast_1d(numpy.asarray(given[name])) for name in kinds}
    return {name: column / RATIO_UNIT if kinds[name] == "ratio" else column for name, column in columns.items()}


def _formula(expression: str) -> Callable[..., Any]:
    text = f"def formula(province, period):\n    return {written(expression, OPENFISCA)}\n"
    namespace: dict[str, Any] = {}
    exec(f"from numpy import floor, logical_and, maximum, minimum, where\n{text}", namespace)  # a text of our own
    formula: Callable[..., Any] = namespace["formula"]
    return formula
