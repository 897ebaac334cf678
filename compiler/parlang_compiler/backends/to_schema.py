"""Ruleset → JSON Schema: the shape of its cases, with every figure by name, and of the scores that come back.

Values are texts, as cases are read: a schema says their pattern; their range stands in words and as
`x-minimum` and `x-maximum`, for a form that wants to help. Names (ids, keys, levels, yes and no) are accepted beyond
the schema in any case and without accents, which no schema can say.
"""

from __future__ import annotations

import json
from typing import Any

from parlang.ir.nodes import Figure, Ruleset
from parlang.ir.walk import each_part, leaves
from parlang.prose.naming import number_and_name
from parlang_compiler.boundary.models import STAGES, Scorecard
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.read_published import METHODS

COMPUTED = {
    "group": "Not asked of the unit: computed from all units of its group, unless it is given.",
    "score": "Not asked of the unit: computed from its score.",
    "evidence": "Known from the documents under `evidence` of the case; what is given here goes before them.",
}
DIALECT = "https://json-schema.org/draft/2020-12/schema"
FORMAT = 1
DEFINITIONS = "#/$defs/"
UNIT = "unit"
PARAMETERS = "parameters"

_DIGITS = "[0-9]+"
_DATE = r"^\s*([0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\s*$"
_BLANK = r"^\s*$"  # a text with nothing in it is a value that is not given
_YES_NO = ("có", "không", "co", "khong", "yes", "no", "true", "false")
_NUMBER: dict[str, Any] = {"type": ["string", "number", "null"]}
_TEXT = {"type": ["string", "number", "boolean", "null"]}


def to_schema(ruleset: Ruleset, source_hash: str) -> str:
    """Give the schema of a file of cases; `$defs` holds that of one unit and of a scorecard."""
    document = {
        "$schema": DIALECT,
        "$id": f"urn:parlang:{ruleset.index}:{ruleset.revision}",
        "title": ruleset.name,
        "description": ruleset.instrument,
        "x-format": FORMAT,
        "x-index": ruleset.index,
        "x-revision": ruleset.revision,
        "x-source-sha256": source_hash,
        "oneOf": [
            {"$ref": "#/$defs/Assessment"},
            {"type": "array", "items": {"$ref": "#/$defs/Assessment"}},
            _many(ruleset),
        ],
        "$defs": definitions(ruleset),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def definitions(ruleset: Ruleset) -> dict[str, Any]:
    """Give the schemas of a unit and of a scorecard, which refer to each other below `DEFINITIONS`."""
    scorecard = _inlined(Scorecard.model_json_schema(mode="serialization"))
    return {"Assessment": _assessment(ruleset), "Scorecard": scorecard}


def _many(ruleset: Ruleset) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "units": {"type": "array", "items": {"$ref": "#/$defs/Assessment"}},
            "period": _PERIOD,
            "index": {"enum": [ruleset.index, None]},
            "revision": {"enum": [ruleset.revision, None]},
            "group": _TEXT,
            "parameters": _parameters(ruleset),
        },
        "required": ["units"],
        "additionalProperties": False,
    }


_PERIOD: dict[str, Any] = {
    "type": ["string", "integer", "null"],
    "pattern": r"^\s*([0-9]{4})?\s*$",
    "minimum": 1000,
    "maximum": 9999,
}


def _parameters(ruleset: Ruleset) -> dict[str, Any]:
    return _of_figures([each for each in ruleset.figures if each.owner == PARAMETERS])


def _assessment(ruleset: Ruleset) -> dict[str, Any]:
    """Give the schema of one unit: the fields of the model, with the figures of this set in them."""
    unit = {**_of_figures([figure for figure in ruleset.figures if figure.owner == UNIT]), "type": "object"}
    unit["properties"] = {"name": {"type": ["string", "number", "boolean"]}, **unit["properties"]}
    ids = [part.path for part in each_part(ruleset)]
    optional = [leaf.path for leaf in leaves(ruleset) if leaf.does_not_arise is not None]
    stage = {
        "type": ["object", "null"],
        "properties": {
            "figures": {"$ref": "#/$defs/Assessment/properties/figures"},
            "points": _by_id(ids, _NUMBER),
            "reason": {"type": ["string", "object", "null"]},
            "expected": {"$ref": "#/$defs/Assessment/properties/expected"},
        },
        "additionalProperties": False,
    }
    properties = {
        "unit": {"anyOf": [{"type": ["string", "number", "boolean"]}, {**unit, "required": ["name"]}]},
        "period": _PERIOD,
        "index": {"enum": [ruleset.index, None]},
        "revision": {"enum": [ruleset.revision, None]},
        "group": _TEXT,
        "ranked": {"enum": [*_YES_NO, True, False, None]},
        "figures": _figures(ruleset),
        "stages": {
            "type": ["object", "null"],
            "properties": dict.fromkeys(STAGES, stage),
            "additionalProperties": False,
        },
        "parameters": _parameters(ruleset),
        "not_arising": {
            "type": ["array", "string", "null"],
            "items": {"enum": [*optional, None]},
            **({"if": {"type": "string"}, "then": {"enum": optional}} if optional else {}),
        },
        "evidence": _by_id(ids, {"type": ["string", "array", "null"], "items": {"type": ["string", "null"]}}),
        "justification": _by_id(ids, {"type": ["string", "null"]}),
        "expected": {"type": ["object", "null"], "description": "What a worked case says its score is."},
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
    methods = [name for method, words in METHODS.items() for name in (method, *words)]
    return {
        "type": ["object", "null"],
        "description": "What was made public of a real result; it is tested, never scored.",
        "properties": {
            "parts": _by_id(ids, _NUMBER),
            "methods": _by_id(list(dict.fromkeys(methods)), _NUMBER),
            "total": _NUMBER,
            "percent": _NUMBER,
            "rank": {"type": ["string", "integer", "null"]},
        },
        "additionalProperties": False,
    }


def _by_id(ids: list[str], value: dict[str, Any]) -> dict[str, Any]:
    return {"type": ["object", "null"], "propertyNames": {"enum": ids}, "additionalProperties": value}


def _figures(ruleset: Ruleset) -> dict[str, Any]:
    owners = {ruleset.index: ruleset.name, **{part.path: number_and_name(part) for part in each_part(ruleset)}}
    properties: dict[str, Any] = {}
    for owner, words in owners.items():
        own = [figure for figure in ruleset.figures if figure.owner == owner]
        if own:
            properties[owner] = {"title": words, **_of_figures(own)}
    return {"type": ["object", "null"], "properties": properties, "additionalProperties": False}


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
            names = [name for level in figure.levels for name in (level.key, level.name, level.label)]
            return {"enum": [*dict.fromkeys((*names, *(name.replace("_", " ") for name in names))), None]}
        case "date":
            return {"type": ["string", "null"], "pattern": f"{_DATE}|{_BLANK}"}
        case "ratio":
            return {"type": ["string", "null"], "pattern": rf"^\s*{_written(figure)}\s*%\s*$|{_BLANK}"}
        case _:
            numbers = "integer" if figure.decimals == 0 else "number"
            return {
                "type": ["string", numbers, "null"],
                "pattern": rf"^\s*{_written(figure)}\s*$|{_BLANK}",
                **_whole_ends(figure),
            }


def _written(figure: Figure) -> str:
    """Give the pattern of a number as people write it: plain, or with its thousands grouped by dots or by commas."""
    sign = "[+−-]?" if figure.low is None or figure.low < 0 else "[+]?"
    decimals = f"[0-9]{{1,{figure.decimals}}}0*" if figure.decimals else "0+"
    plain = rf"{_DIGITS}([.,]{decimals})?"
    groups = (
        rf"[0-9]{{1,3}}(({group}[0-9]{{3}}){{2,}}({mark}{decimals})?|{group}[0-9]{{3}}{mark}{decimals})"
        for group, mark in ((r"\.", ","), (",", r"\."))
    )
    return f"{sign}({'|'.join((plain, *groups))})"


def _whole_ends(figure: Figure) -> dict[str, int]:
    """Give the ends that bind a number of JSON; a text is bound by the words beside it."""
    ends = (("minimum", figure.low), ("maximum", figure.high))
    return {name: int(end) for name, end in ends if end is not None and end.denominator == 1}


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
