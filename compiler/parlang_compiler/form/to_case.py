"""A form that was read → the file of cases that `eval` takes, in one spelling of each value."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import yaml

from parlang.ir.facts import Facts
from parlang_compiler.boundary.from_facts import decimal, from_facts
from parlang_compiler.boundary.stage_points import stated_points
from parlang_compiler.form.read import ReadForm

HEAD = "# Đọc từ biểu tự chấm của {index} [{revision}] bằng «parlang read».\n"


def case_of(form: ReadForm) -> dict[str, Any]:
    """Give the case of the unit."""
    ruleset, given = form.ruleset, form.unit.assessment
    # That documents are complete is known from the documents: it is not said a second time.
    derived = {figure.key for figure in ruleset.figures if figure.computed == "evidence"}
    values = {key: value for key, value in form.facts.values.items() if key not in derived}
    facts = Facts(year=form.facts.year, values=values, not_arising=form.facts.not_arising)
    case = {"index": ruleset.index, "revision": ruleset.revision, **from_facts(facts, ruleset, form.unit.name)}
    case |= {"evidence": {path: list(shown) for path, shown in given.evidence.items()}} if given.evidence else {}
    case |= {"justification": dict(given.justification)} if given.justification else {}
    stage = _appraised(form)
    return case | ({"stages": {"appraised": stage}} if stage else {})


def _appraised(form: ReadForm) -> dict[str, Any]:
    stage = form.unit.assessment.stages.get("appraised")
    if stage is None:
        return {}
    stated = stated_points(form.unit, "appraised", form.ruleset).value or {}
    points = {path: _written(each.points) for path, each in stated.items()}
    return ({"points": points} if points else {}) | ({"reason": dict(stage.reason)} if stage.reason else {})


def _written(points: Fraction) -> str:
    return decimal(points)


def case_text(form: ReadForm) -> str:
    """Give the text of the file."""
    head = HEAD.format(index=form.ruleset.index, revision=form.ruleset.revision)
    return head + yaml.safe_dump(case_of(form), allow_unicode=True, sort_keys=False, width=120)
