"""The JSON Schema of rules.json: one definition for each kind of node, made from what the nodes declare.

Before::

    Record("Rounded", {"operand": Either(…), "decimals": Whole(), "percent": Flag()})

After::

    "Rounded": {"type": "object", "properties": {"kind": {"const": "Rounded"}, "operand": {"oneOf": […]}, …},
                "required": ["kind", "operand", "decimals", "percent"], "additionalProperties": false}

The schema is of the format, not of a set. What no schema can say (a figure that is declared) is asked when it is read.
"""

from __future__ import annotations

from typing import Any, assert_never

from parlang.ir.shapes import (
    KIND,
    Either,
    Flag,
    Many,
    Node,
    Number,
    Record,
    Row,
    Shape,
    Text,
    Whole,
    Words,
    written_name,
)
from parlang.ir.to_json import rule_records
from parlang.lowered.rules_json import FORMAT, WHAT
from parlang.lowered.to_json import integer_records
from parlang_compiler.backends.to_schema import DEFINITIONS, DIALECT

EXACT = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+|/[0-9]+)?$"}
WHOLE_TEXT = {"type": "string", "pattern": r"^-?[0-9]+$"}
TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
FLAG = {"type": "boolean"}
TREES = ("Choose", "Give", "LeaveOut", "Pend", "Gap")
CONDITIONS = ("Compare", "Holds", "Among", "AllOf", "AnyOf", "NotSo", "Declared")


def rules_schema() -> dict[str, Any]:
    """Give the schema of a file of rules."""
    records = [*rule_records().values(), *integer_records().values()]
    return {
        "$schema": DIALECT,
        "$id": f"urn:parlang:rules:{FORMAT}",
        "title": "parlang rules",
        **_object(
            format={"const": FORMAT},
            what={"const": WHAT},
            index=TEXT,
            revision=TEXT,
            source_sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"},
            rules=_node("Ruleset"),
            integers=_integers(),
        ),
        "$defs": {each.kind: _record(each) for each in records},
    }


def _record(record: Record) -> dict[str, Any]:
    fields = {written_name(name): _shape(shape) for name, shape in record.fields.items()}
    return _object(**{KIND: {"const": record.kind}, **fields})


def _shape(shape: Shape) -> dict[str, Any]:
    match shape:
        case Number():
            return EXACT
        case Whole():
            return WHOLE
        case Text():
            return TEXT
        case Flag():
            return FLAG
        case Words(words, _):
            return {"enum": list(words)}
        case Many(item):
            return _list(_shape(item))
        case Row(items):
            return {"type": "array", "prefixItems": list(map(_shape, items)), "items": False, "minItems": len(items)}
        case Node(kind):
            return _node(kind)
        case Either(options, optional):
            nothing = [{"type": "null"}] if optional else []
            # Quotient stands in no tree on integers: it has no definition.
            return {"oneOf": [*map(_shape, (each for each in options if each != Node("Quotient"))), *nothing]}
        case _:
            assert_never(shape)


def _node(*kinds: str) -> dict[str, Any]:
    found = [{"$ref": f"{DEFINITIONS}{kind}"} for kind in kinds]
    return found[0] if len(found) == 1 else {"oneOf": found}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"oneOf": [schema, {"type": "null"}]}


def _integers() -> dict[str, Any]:
    needs, condition = _list(TEXT), _node(*CONDITIONS)
    section = _object(path=TEXT, level=TEXT, maximum=EXACT, combine={"enum": ["sum", "highest"]}, parts=_list({}))
    section["properties"]["parts"] = _list({"$ref": "#/properties/integers/properties/sections/items"})
    leaf = _object(path=TEXT, unit=_or_null(WHOLE), bits=WHOLE, may_not_arise=FLAG, tree=_node(*TREES))
    figure = _object(
        key=TEXT,
        owner=_or_null(TEXT),
        short=TEXT,
        type=TEXT,
        grain=WHOLE,
        levels=needs,
        computed=_or_null(TEXT),
        low=WHOLE_TEXT,
        high=WHOLE_TEXT,
    )
    return _object(
        inputs=_list(figure),
        constraints=_list(_object(text=TEXT, needs=needs, condition=condition)),
        leaves=_list(leaf),
        sections=_list(section),
        outside=_list({"$ref": "#/properties/integers/properties/sections/items"}),
        index_decimals=_or_null(WHOLE),
        grading=_or_null(_grading(needs, condition)),
    )


def _grading(needs: dict[str, Any], condition: dict[str, Any]) -> dict[str, Any]:
    asked = _object(needs=needs, condition=condition)
    return _object(
        by={"enum": ["points", "index"]},
        scores=_list(_object(key=TEXT, grain=WHOLE)),
        cases=_list(_object(key=TEXT, conditions=_list(asked))),
        grades=_list(_object(key=TEXT, low=_or_null(EXACT), low_closed=FLAG, high=_or_null(EXACT), high_closed=FLAG)),
    )
