"""Answers as JSON to be remembered, and back: numbers as fractions, levels apart from other texts.

Before::

    Facts(year=None, values={"a.giao": Fraction(50), "a.kip_thoi": "som", "unit.mien_nui": True})

After::

    {"year": null, "values": {"a.giao": "50", "a.kip_thoi": ["som"], "unit.mien_nui": true}}
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from parlang.ir.facts import Facts, Value
from parlang.prove.answers import Answer, Finding, Side


def answers_to_json(answers: tuple[Answer, ...]) -> list[Any]:
    """Give answers as JSON."""
    return [
        {
            "name": answer.name,
            "verdict": answer.verdict,
            "findings": [_finding(each) for each in answer.findings],
            "reached": [[case, _facts(facts)] for case, facts in answer.reached],
        }
        for answer in answers
    ]


def answers_from_json(document: Any) -> tuple[Answer, ...]:
    """Read answers; whatever is not as it was written raises (KeyError, TypeError, ValueError, AttributeError)."""
    return tuple(
        Answer(
            name=each["name"],
            verdict=each["verdict"],
            findings=tuple(_read_finding(one) for one in each["findings"]),
            reached=tuple((str(case), _read_facts(facts)) for case, facts in each["reached"]),
        )
        for each in document
    )


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "severity": finding.severity,
        "witness": [_facts(each) for each in finding.witness],
        "points": [_number(each) for each in finding.points],
        "cases": list(finding.cases),
        "figure": finding.figure,
        "region": [_side(each) for each in finding.region],
        "what": finding.what,
    }


def _read_finding(document: Any) -> Finding:
    return Finding(
        severity=document["severity"],
        witness=tuple(_read_facts(each) for each in document["witness"]),
        points=tuple(_read_number(each) for each in document["points"]),
        cases=tuple(document["cases"]),
        figure=document["figure"],
        region=tuple(_read_side(each) for each in document["region"]),
        what=document["what"],
    )


def _side(side: Side) -> list[Any]:
    return [side.key, _number(side.low), side.low_closed, _number(side.high), side.high_closed, side.from_mark]


def _read_side(document: Any) -> Side:
    key, low, low_closed, high, high_closed, from_mark = document
    return Side(
        key=key,
        low=_read_number(low),
        low_closed=low_closed,
        high=_read_number(high),
        high_closed=high_closed,
        from_mark=from_mark,
    )


def _facts(facts: Facts) -> dict[str, Any]:
    return {"year": facts.year, "values": {key: _value(value) for key, value in facts.values.items()}}


def _read_facts(document: Any) -> Facts:
    return Facts(year=document["year"], values={key: _read_value(value) for key, value in document["values"].items()})


def _value(value: Value) -> Any:
    match value:
        case bool():
            return value
        case str():
            return [value]
        case _:
            return str(value)


def _read_value(document: Any) -> Value:
    if isinstance(document, bool):
        return document
    return str(document[0]) if isinstance(document, list) else Fraction(document)


def _number(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _read_number(document: Any) -> Fraction | None:
    return None if document is None else Fraction(document)
