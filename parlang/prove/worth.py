"""What one case of a rule is worth for given figures, whether or not it is the case that applies to them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.nodes import Bands, Branches, Part, Points


def worth_of(alone: Bands | Branches, part: Part, facts: Facts) -> Fraction | None:
    """Give the points of a rule that has one case, as if it applied, before rounding.

    None of bands in a branch, and where it divides by 0.
    """
    if isinstance(alone, Bands):
        anyway: Bands | Branches = replace(alone, bands=tuple(replace(each, when=None) for each in alone.bands))
    elif all(isinstance(each.result, Points) for each in alone.branches):
        anyway = Branches(branches=tuple(replace(each, condition=None) for each in alone.branches))
    else:
        return None
    try:
        return score_leaf(replace(part, rule=anyway, does_not_arise=None, without_evidence=None), facts, None).points
    except ZeroDivisionError:
        return None
