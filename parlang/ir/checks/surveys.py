"""Weights of the groups of respondents and worths of the answers."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import AnswerOutOfRange, WeightsNotWhole
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Ruleset, Survey
from parlang.ir.walk import leaves


def surveys_weighed(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell weights that do not add up to 100%, and answers worth more than all."""
    for part in leaves(ruleset):
        if isinstance(part.rule, Survey):
            yield from _weighed(part.rule)


def _weighed(survey: Survey) -> Iterator[Diagnostic]:
    total = sum((group.weight for group in survey.groups), Fraction(0))
    if total != 1:
        yield WeightsNotWhole(total=total, span=survey.span)
    for level in survey.levels:
        if not 0 <= level.worth <= 1:
            yield AnswerOutOfRange(name=level.name, span=survey.span)
