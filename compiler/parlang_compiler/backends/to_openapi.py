"""Ruleset → OpenAPI 3.1: how a service that scores a unit is asked, and what it answers.

Before::

    schema.json: {"$defs": {"Assessment": …, "Scorecard": …}}

After::

    openapi.json: {"openapi": "3.1.0", "paths": {"/score": {"post": …}},
                   "components": {"schemas": {"Assessment": …, "Scorecard": …, "Findings": …}}}

The schemas are those of the target `schema`, letter by letter but for where they refer to. What is wrong with a case is
told as the command line tells it.
"""

from __future__ import annotations

import json
from typing import Any

from parlang.ir.nodes import Ruleset
from parlang_compiler.backends.to_schema import DEFINITIONS, DIALECT, definitions

VERSION = "3.1.0"
FORMAT = 1
COMPONENTS = "#/components/schemas/"


def to_openapi(ruleset: Ruleset, source_hash: str) -> str:
    """Give the description of a service."""
    document = {
        "openapi": VERSION,
        "info": {
            "title": ruleset.name,
            "summary": f"{ruleset.index} [{ruleset.revision}]",
            "description": ruleset.instrument,
            "version": ruleset.revision,
            "x-format": FORMAT,
            "x-index": ruleset.index,
            "x-source-sha256": source_hash,
        },
        "jsonSchemaDialect": DIALECT,
        "paths": {"/score": {"post": _score()}},
        "components": {"schemas": _referring({**definitions(ruleset), "Findings": FINDINGS})},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _score() -> dict[str, Any]:
    return {
        "operationId": "score",
        "summary": "Score one unit in one year; what is missing is pending, never zero.",
        "requestBody": {"required": True, "content": _json("Assessment")},
        "responses": {
            "200": {"description": "The score, exact: points are decimal texts.", "content": _json("Scorecard")},
            "422": {"description": "What is wrong with the case; nothing is scored.", "content": _json("Findings")},
        },
    }


def _json(schema: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"{COMPONENTS}{schema}"}}}


_WHOLE = {"type": ["integer", "null"], "minimum": 1}
FINDINGS: dict[str, Any] = {
    "type": "object",
    "properties": {
        "format": {"const": 1},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "code": {"type": "string", "pattern": "^[EWN][0-9]{4}$"},
                    "severity": {"enum": ["error", "warning", "note"]},
                    "file": {"type": ["string", "null"]},
                    "line": _WHOLE,
                    "column": _WHOLE,
                    "message": {"type": "string"},
                    "help": {"type": ["string", "null"]},
                },
                "required": ["code", "severity", "message"],
            },
        },
    },
    "required": ["diagnostics"],
}


def _referring(node: Any) -> Any:
    """Let schemas refer to where they stand here."""
    if isinstance(node, dict):
        return {key: _moved(value) if key == "$ref" else _referring(value) for key, value in node.items()}
    return [_referring(each) for each in node] if isinstance(node, list) else node


def _moved(target: str) -> str:
    return COMPONENTS + target.removeprefix(DEFINITIONS)
