"""Every figure that is asked for is used."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import UnusedFigure
from parlang.ir.checks.unsure import Unsure
from parlang.ir.group import group_figures
from parlang.ir.nodes import Ruleset, Unwritten
from parlang.ir.walk import grade_cases, inputs_in, inputs_of_leaf, leaves


def figures_used(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell figures that no rule uses; of an unfinished frame nothing is asked beyond its written leaves."""
    used = {key for part in leaves(ruleset) for key in inputs_of_leaf(part)}
    used |= {key for each in ruleset.constraints for key in inputs_in(each.condition)}
    used |= {key for case in grade_cases(ruleset) for key in inputs_in(case.condition)}
    used |= {key for each in group_figures(ruleset) if each.group is not None for key in inputs_in(each.group.of)}
    if any(isinstance(part.rule, Unwritten) for part in leaves(ruleset)):
        return
    for figure in ruleset.figures:
        if figure.key not in used and figure.owner != "unit" and figure.computed is None:
            yield UnusedFigure(name=figure.name, span=figure.span)
