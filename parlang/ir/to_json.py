"""Rules → JSON: every node with its `kind`, every number as a text, nothing left out but places.

Before::

    Rounded(operand=FigureRef(key="dan_so.dan_so"), decimals=0)

After::

    {"kind": "Rounded", "operand": {"kind": "FigureRef", "key": "dan_so.dan_so"}, "decimals": 0, "percent": false}
"""

from __future__ import annotations

import json
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeAlias

from parlang.ir import nodes
from parlang.ir.nodes import Ruleset
from parlang.ir.shapes import KIND, Either, Many, Node, Number, Records, Row, Shape, records_of, written_name

Json: TypeAlias = Any  # what the module `json` writes
WIDTH = 100  # what is shorter stands in one line


@cache
def rule_records() -> Records:
    """Give the records of all that rules are made of."""
    return records_of(nodes, Ruleset)


def to_json(ruleset: Ruleset) -> Json:
    """Give a set as JSON."""
    return plain(ruleset, rule_records())


def plain(node: object, records: Records) -> Json:
    """Give a node, and all below it, as JSON."""
    kind = type(node).__name__
    shapes = records[kind].fields
    written = {written_name(name): _plain(getattr(node, name), shape, records) for name, shape in shapes.items()}
    return {KIND: kind} | written


def _plain(value: Any, shape: Shape, records: Records) -> Json:
    match shape:
        case Node():
            return plain(value, records)
        case Number():
            return exact(value)
        case Many(item):
            return [_plain(each, item, records) for each in value]
        case Row(items):
            return [_plain(each, item, records) for each, item in zip(value, items, strict=True)]
        case Either(options, _):
            return None if value is None else _plain(value, _taken(value, options), records)
        case _:
            return value.value if isinstance(value, Enum) else value


def _taken(value: object, options: tuple[Shape, ...]) -> Shape:
    """Give the shape that a value has: nodes are told by their kind, and none of the others holds one."""
    node = Node(type(value).__name__)
    return node if node in options else next(each for each in options if not isinstance(each, Node))


def exact(value: Fraction | int) -> str:
    """Write a number exactly, with a decimal point and as few digits as it has; `1/3` where decimals do not end."""
    number = Fraction(value)
    places = next((n for n in range(number.denominator.bit_length()) if 10**n % number.denominator == 0), None)
    if places is None:
        return f"{number.numerator}/{number.denominator}"
    digits = f"{abs(number.numerator) * 10**places // number.denominator:0{places + 1}d}"
    sign = "-" if number < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def json_text(document: Json, deepest: int) -> str:
    """Write a document with a line for each thing down to a depth: two revisions can be compared by lines."""
    return _laid_out(document, 0, deepest) + "\n"


def _laid_out(value: Json, depth: int, deepest: int) -> str:
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or len(flat) <= WIDTH or depth >= deepest:
        return flat
    keyed = isinstance(value, dict)
    items = [(f"{json.dumps(key, ensure_ascii=False)}: ", value[key]) for key in value] if keyed else []
    items += [] if keyed else [("", each) for each in value]
    lines = [f"{' ' * (depth + 1)}{name}{_laid_out(each, depth + 1, deepest)}" for name, each in items]
    first, last = "{}" if keyed else "[]"
    return f"{first}\n" + ",\n".join(lines) + f"\n{' ' * depth}{last}"
