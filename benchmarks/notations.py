"""How each peer writes a sum, a test and a choice: as text (Python, JavaScript, SQL, ZEN), as JSON, as columns."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Protocol, TypeVar

from benchmarks.rules import Comparison, Figure

T = TypeVar("T")
COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq, ">=": operator.ge, ">": operator.gt, "<=": operator.le, "<": operator.lt,
}  # fmt: skip


class Notation(Protocol[T]):
    """What `exact.py` and `floats.py` write with."""

    def figure(self, figure: Figure) -> T: ...  # noqa: D102 - the names say it
    def number(self, value: float) -> T: ...  # noqa: D102
    def plus(self, left: T, right: T) -> T: ...  # noqa: D102
    def minus(self, left: T, right: T) -> T: ...  # noqa: D102
    def times(self, left: T, right: T) -> T: ...  # noqa: D102
    def divide(self, left: T, right: T) -> T: ...  # noqa: D102
    def floor_divide(self, left: T, right: T) -> T: ...  # noqa: D102
    def floor(self, value: T) -> T: ...  # noqa: D102
    def least(self, left: T, right: T) -> T: ...  # noqa: D102
    def most(self, left: T, right: T) -> T: ...  # noqa: D102
    def compare(self, left: T, comparison: Comparison, right: T) -> T: ...  # noqa: D102
    def both(self, left: T, right: T) -> T: ...  # noqa: D102
    def choose(self, cases: Sequence[tuple[T, T]], otherwise: T) -> T: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Expressions as text: each operation is a pattern, sums and products are put in brackets once."""

    case: str  # of the test {0}, its value {1} and the rest {2}
    least_of: str
    most_of: str
    floor_of: str
    floored: str  # the quotient of whole numbers
    equal: str = "=="
    conjunction: str = "{} and {}"
    name: str = "{}"

    def figure(self, figure: Figure) -> str:  # noqa: D102
        return self.name.format(figure.name)

    def number(self, value: float) -> str:  # noqa: D102
        return str(value)

    def plus(self, left: str, right: str) -> str:  # noqa: D102
        return f"({left} + {right})"

    def minus(self, left: str, right: str) -> str:  # noqa: D102
        return f"({left} - {right})"

    def times(self, left: str, right: str) -> str:  # noqa: D102
        return f"{left} * {right}"

    def divide(self, left: str, right: str) -> str:  # noqa: D102
        return f"{left} / {right}"

    def floor_divide(self, left: str, right: str) -> str:  # noqa: D102
        return self.floored.format(left, right if right.isidentifier() or right.isdigit() else f"({right})")

    def floor(self, value: str) -> str:  # noqa: D102
        return self.floor_of.format(value)

    def least(self, left: str, right: str) -> str:  # noqa: D102
        return self.least_of.format(left, right)

    def most(self, left: str, right: str) -> str:  # noqa: D102
        return self.most_of.format(left, right)

    def compare(self, left: str, comparison: Comparison, right: str) -> str:  # noqa: D102
        return f"{left} {self.equal if comparison == '==' else comparison} {right}"

    def both(self, left: str, right: str) -> str:  # noqa: D102
        return self.conjunction.format(left, right)

    def choose(self, cases: Sequence[tuple[str, str]], otherwise: str) -> str:  # noqa: D102
        if not cases:
            return otherwise
        chosen = reduce(lambda rest, case: self.case.format(*case, rest), reversed(cases), otherwise)
        return f"({chosen})"


PYTHON = Text(
    case="{1} if {0} else {2}", least_of="min({}, {})", most_of="max({}, {})", floor_of="floor({})", floored="{} // {}"
)
JAVASCRIPT = Text(
    case="{0} ? {1} : {2}", least_of="Math.min({}, {})", most_of="Math.max({}, {})", floor_of="Math.floor({})",
    floored="Math.floor({} / {})", equal="===", conjunction="{} && {}",
)  # fmt: skip
SQL = Text(
    case="CASE WHEN {0} THEN {1} ELSE {2} END", least_of="least({}, {})", most_of="greatest({}, {})",
    floor_of="floor({})", floored="({} // {})", equal="=", conjunction="{} AND {}",
)  # fmt: skip
ZEN = Text(
    case="{0} ? {1} : {2}", least_of="min([{}, {}])", most_of="max([{}, {}])", floor_of="floor({})",
    floored="floor({} / {})",
)  # fmt: skip

OPENFISCA = Text(
    case="where({0}, {1}, {2})", least_of="minimum({}, {})", most_of="maximum({}, {})", floor_of="floor({})",
    floored="{} // {}", conjunction="logical_and({}, {})", name='province("{}", period)',
)  # fmt: skip


class JsonLogic:
    """Expressions as JSON, in the operators of JSONLogic."""

    def figure(self, figure: Figure) -> Any:  # noqa: D102
        return {"var": figure.name}

    def number(self, value: float) -> Any:  # noqa: D102
        return value

    def floor(self, value: Any) -> Any:  # noqa: D102
        return {"floor": [value]}

    def compare(self, left: Any, comparison: Comparison, right: Any) -> Any:  # noqa: D102
        return {"===" if comparison == "==" else comparison: [left, right]}

    def choose(self, cases: Sequence[tuple[Any, Any]], otherwise: Any) -> Any:  # noqa: D102
        return {"if": [*(each for case in cases for each in case), otherwise]} if cases else otherwise

    def floor_divide(self, left: Any, right: Any) -> Any:  # noqa: D102
        return self.floor({"/": [left, right]})

    plus, minus, times, divide, least, most, both = (
        lambda self, left, right, name=name: {name: [left, right]} for name in ("+", "-", "*", "/", "min", "max", "and")
    )


@dataclass(frozen=True, slots=True)
class Columns:
    """Whole columns at a time, by operators: NumPy arrays, or expressions of Polars."""

    column: Callable[[Figure], Any]
    when: Callable[[Any, Any, Any], Any]  # the test, its value and the rest
    least: Callable[[Any, Any], Any]
    most: Callable[[Any, Any], Any]
    floor: Callable[[Any], Any]
    number: Callable[[float], Any] = lambda value: value

    plus, minus, times = map(staticmethod, (operator.add, operator.sub, operator.mul))
    divide, floor_divide, both = map(staticmethod, (operator.truediv, operator.floordiv, operator.and_))

    def figure(self, figure: Figure) -> Any:  # noqa: D102
        return self.column(figure)

    def compare(self, left: Any, comparison: Comparison, right: Any) -> Any:  # noqa: D102
        return COMPARE[comparison](left, right)

    def choose(self, cases: Sequence[tuple[Any, Any]], otherwise: Any) -> Any:  # noqa: D102
        return reduce(lambda rest, case: self.when(*case, rest), reversed(cases), otherwise)
