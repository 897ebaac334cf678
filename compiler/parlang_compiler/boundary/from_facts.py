"""Facts → a case that can be read back: each value as its declaration reads it.

Before::

    Facts(year=2024, values={"a.b.giao": Fraction(50), "unit.mien_nui": True, "parameters.muc": Fraction(4, 5)})

After::

    {"unit": {"name": "…", "mien_nui": "có"}, "period": "2024", "parameters": {"muc": "80%"},
     "figures": {"a.b": {"giao": "50"}}}
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Figure, Ruleset
from parlang.prose.numbers import decimals_of
from parlang_compiler.boundary.owners import NAME, PARAMETERS, UNIT

HUNDRED = 100


def from_facts(facts: Facts, ruleset: Ruleset, name: str) -> dict[str, Any]:
    """Give the case of a unit of this name."""
    figures = {each.key: each for each in ruleset.figures}
    groups: dict[str, dict[str, str]] = {}
    for key, value in facts.values.items():
        groups.setdefault(figures[key].owner, {})[figures[key].short] = written(figures[key], value)
    case: dict[str, Any] = {"unit": {NAME: name, **groups.pop(UNIT, {})}}
    if facts.year is not None:
        case["period"] = str(facts.year)
    parameters: Mapping[str, str] = groups.pop(PARAMETERS, {})
    case |= {"parameters": dict(parameters)} if parameters else {}
    case |= {"figures": groups} if groups else {}
    case |= {"not_arising": sorted(facts.not_arising)} if facts.not_arising else {}
    return case


def written(figure: Figure, value: Value) -> str:
    """Write a value as it may be reported; decimals stand after a comma, thousands are not grouped."""
    match value:
        case bool():
            return "có" if value else "không"
        case str():
            return value
        case _:
            return _number(figure, value)


def _number(figure: Figure, value: Fraction) -> str:
    match figure.kind:
        case "date":
            return date.fromordinal(int(value)).isoformat()
        case "ratio":
            return f"{decimal(value * HUNDRED)}%"
        case _:
            return decimal(value)


def decimal(value: Fraction) -> str:
    """Write a number whose decimals end: `0,5`, `2000000`; three decimals get a fourth, so as to be no thousands."""
    digits = decimals_of(value)
    if digits is None:
        raise ValueError(f"the decimals of {value} do not end")
    digits = digits + 1 if digits == 3 else digits
    whole, rest = divmod(abs(value.numerator) * 10**digits // value.denominator, 10**digits)
    text = f"{whole},{rest:0{digits}d}" if digits else str(whole)
    return f"-{text}" if value < 0 else text
