"""Violations found by the language → what is told of them, at the place where the figure was given."""

from __future__ import annotations

from collections.abc import Mapping

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.facts import Facts
from parlang.ir.nodes import Constraint, Ruleset
from parlang.ir.violations import Violation
from parlang.ir.walk import PERIOD, inputs_in
from parlang.prose.values_in_words import value_in_words
from parlang.source import Span
from parlang_compiler.boundary.errors import BadPeriod
from parlang_compiler.boundary.value_errors import Contradiction


def from_violation(violation: Violation, ruleset: Ruleset, facts: Facts, places: Mapping[str, Span]) -> Diagnostic:
    """Say a violation; what a single value can break was refused when the value was read."""
    if violation.constraint is not None:
        return _contradiction(violation.constraint, ruleset, facts, places)
    if violation.figure == PERIOD:
        return BadPeriod(text=str(facts.year))
    raise AssertionError(f"{violation.figure} was read and is yet {violation.what}")


def _contradiction(constraint: Constraint, ruleset: Ruleset, facts: Facts, places: Mapping[str, Span]) -> Contradiction:
    figures = {figure.key: figure for figure in ruleset.figures}
    keys = [key for key in inputs_in(constraint.condition) if key in facts.values]
    values = tuple(
        (
            figures[key].label,
            (
                value_in_words(figures[key], facts.values[key], "vi"),
                value_in_words(figures[key], facts.values[key], "en"),
            ),
        )
        for key in keys
    )
    return Contradiction(
        values=values,
        condition=constraint.text,
        where=f"{constraint.span.source}:{constraint.span.line}",
        span=next((places[key] for key in keys if key in places), None),
    )
