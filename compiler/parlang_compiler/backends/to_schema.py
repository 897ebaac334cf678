"""Ruleset → JSON Schema: the shape of its cases, with every figure by name, and of the scores that come back.

Values are texts, as cases are read: a schema says their pattern; their range stands in words and as
`x-minimum` and `x-maximum`, for a form that wants to help.
"""

from __future__ import annotations

import json
from typing import Any

from parlang.ir.nodes import Figure, Part, Ruleset
from parlang.ir.walk import each_part, leaves
from parlang_compiler.boundary.models import Assessment, Scorecard
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.read_published import METHODS

COMPUTED = {
    "group": "Not asked of the unit: computed from all units of its group, unless it is given.",
    "score": "Not asked of the unit: computed from its score.",
    "evidence": "Known from the documents under `evidence` of the case; what is given here goes before them.",
}
DIALECT = "https://json-schema.org/draft/2020-12/schema"
FORMAT = 1
UNIT = "unit"
PARAMETERS = "parameters"

_DIGITS = "[0-9]+"
_GROUPED = r"[0-9]{1,3}(\.[0-9]{3}){2,}"
_DATE = r"^([0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})$"
_YES_NO = ("có", "không", "yes", "no", "true", "false")


def to_schema(ruleset: Ruleset, source_hash: str) -> str:
    """Give the schema of a file of cases; `$defs` holds that of one unit and of a scorecard."""
    unit = _assessment(ruleset)
    document = {
        "$schema": DIALECT,
        "$id": f"urn:parlang:{ruleset.index}:{ruleset.revision}",
        "title": ruleset.name,
        "description": ruleset.instrument,
        "x-format": FORMAT,
        "x-index": ruleset.index,
        "x-revision": ruleset.revision,
        "x-source-sha256": source_hash,
        "oneOf": [{"$ref": "#/$defs/Assessment"}, _many()],
        "$defs": {"Assessment": unit, "Scorecard": _inlined(Scorecard.model_json_schema(mode="serialization"))},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _many() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "units": {"type": "array", "items": {"$ref": "#/$defs/Assessment"}},
            "period": _PERIOD,
            "index": {"type": "string"},
            "revision": {"type": "string"},
            "group": {"type": "string"},
            "parameters": {"type": "object"},
        },
        "required": ["units"],
        "additionalProperties": False,
    }


_PERIOD: dict[str, Any] = {"type": ["string", "integer", "null"], "pattern": "^[0-9]{4}$"}


def _assessment(ruleset: Ruleset) -> dict[str, Any]:
    """Give the schema of one unit: the fields of the model, with the figures of this set in them."""
    unit = {**_of_figures([figure for figure in ruleset.figures if figure.owner == UNIT]), "type": "object"}
    unit["properties"] = {"name": {"type": "string"}, **unit["properties"]}
    figures = _figures(ruleset)
    ids = [part.path for part in each_part(ruleset)]
    optional = [leaf.path for leaf in leaves(ruleset) if leaf.does_not_arise is not None]
    stage = {
        "type": "object",
        "properties": {
            "figures": {"$ref": "#/$defs/Assessment/properties/figures"},
            "points": _by_id(ids, {"type": ["string", "number", "null"]}),
            "reason": {"type": ["string", "object", "null"]},
            "expected": {"$ref": "#/$defs/Assessment/properties/expected"},
        },
        "additionalProperties": False,
    }
    stages = Assessment.model_json_schema()["properties"]["stages"]["propertyNames"]["enum"]
    properties = {
        "unit": {"anyOf": [{"type": "string"}, {**unit, "required": ["name"]}]},
        "period": _PERIOD,
        "index": {"const": ruleset.index},
        "revision": {"const": ruleset.revision},
        "group": {"type": ["string", "null"]},
        "ranked": {"enum": [*_YES_NO, True, False, None]},
        "figures": figures,
        "stages": {"type": "object", "properties": dict.fromkeys(stages, stage), "additionalProperties": False},
        "parameters": _of_figures([each for each in ruleset.figures if each.owner == PARAMETERS]),
        "not_arising": {"type": "array", "items": {"enum": optional}} if optional else {"type": "array"},
        "evidence": _by_id(ids, {"type": ["string", "array", "null"], "items": {"type": ["string", "null"]}}),
        "justification": _by_id(ids, {"type": ["string", "null"]}),
        "expected": {"type": "object", "description": "What a worked case says its score is."},
        "published": _published(ids),
    }
    return {
        "type": "object",
        "description": "One unit in one year; only `unit` with its name is required, what is not given is pending.",
        "properties": properties,
        "required": ["unit"],
        "additionalProperties": False,
    }


def _published(ids: list[str]) -> dict[str, Any]:
    number: dict[str, Any] = {"type": ["string", "number", "null"]}
    methods = [name for method, words in METHODS.items() for name in (method, *words)]
    return {
        "type": ["object", "null"],
        "description": "What was made public of a real result; it is tested, never scored.",
        "properties": {
            "parts": _by_id(ids, number),
            "methods": _by_id(list(dict.fromkeys(methods)), number),
            "total": number,
            "percent": number,
            "rank": {"type": ["string", "integer", "null"]},
        },
        "additionalProperties": False,
    }


def _by_id(ids: list[str], value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "propertyNames": {"enum": ids}, "additionalProperties": value}


def _figures(ruleset: Ruleset) -> dict[str, Any]:
    owners = {ruleset.index: ruleset.name, **{part.path: _words(part) for part in each_part(ruleset)}}
    properties: dict[str, Any] = {}
    for owner, words in owners.items():
        own = [figure for figure in ruleset.figures if figure.owner == owner]
        if own:
            properties[owner] = {"title": words, **_of_figures(own)}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _words(part: Part) -> str:
    return f"{part.number} {part.name}".strip()


def _of_figures(figures: list[Figure]) -> dict[str, Any]:
    return {
        "type": ["object", "null"],
        "properties": {figure.short: _figure(figure) for figure in figures},
        "additionalProperties": False,
    }


def _figure(figure: Figure) -> dict[str, Any]:
    schema: dict[str, Any] = {"title": figure.label, **_type(figure), "x-kind": figure.kind}
    if figure.unit is not None:
        schema["x-unit"] = figure.unit
    if figure.kind != "date":
        schema |= {
            name: numeral(end)
            for name, end in (("x-minimum", figure.low), ("x-maximum", figure.high))
            if end is not None
        }
    if figure.direction is not None:
        schema["x-better"] = figure.direction
    if figure.computed is not None:
        schema["x-computed"] = figure.computed
        schema["description"] = COMPUTED[figure.computed]
    return schema


def _type(figure: Figure) -> dict[str, Any]:
    match figure.kind:
        case "yes_no":
            return {"enum": [*_YES_NO, True, False, None]}
        case "level":
            return {"enum": [*(level.key for level in figure.levels), None]}
        case "date":
            return {"type": ["string", "null"], "pattern": _DATE}
        case "ratio":
            return {"type": ["string", "null"], "pattern": f"^{_sign(figure)}{_decimal(figure.decimals)} ?%$"}
        case _:
            numbers = "integer" if figure.decimals == 0 else "number"
            return {
                "type": ["string", numbers, "null"],
                "pattern": f"^{_sign(figure)}({_decimal(figure.decimals)}|{_GROUPED})$",
                **_whole_ends(figure),
            }


def _sign(figure: Figure) -> str:
    return "-?" if figure.low is None or figure.low < 0 else ""


def _whole_ends(figure: Figure) -> dict[str, int]:
    """Give the ends that bind a number of JSON; a text is bound by the words beside it."""
    ends = (("minimum", figure.low), ("maximum", figure.high))
    return {name: int(end) for name, end in ends if end is not None and end.denominator == 1}


def _decimal(decimals: int) -> str:
    return rf"{_DIGITS}([.,][0-9]{{1,{decimals}}}0*)?" if decimals else _DIGITS


def _inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """Put the definitions of a model where they are used, so that `$defs` holds only what is public."""
    definitions = schema.pop("$defs", {})

    def resolve(node: Any) -> Any:
        if isinstance(node, dict):
            if "$ref" in node:
                return resolve(definitions[node["$ref"].rpartition("/")[2]])
            return {key: resolve(value) for key, value in node.items()}
        return [resolve(each) for each in node] if isinstance(node, list) else node

    resolved: dict[str, Any] = resolve(schema)
    return resolved
