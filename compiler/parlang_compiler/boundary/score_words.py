"""What is said of a score wherever it is shown: its stage, its percent, its grade, and in which order units stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias

from parlang.diagnostics.diagnostic import Language
from parlang.ir.grading import label_of
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import part_and_below
from parlang.prose.numbers import number
from parlang.runtime.rounding import rounded
from parlang_compiler.boundary.collation import collated

if TYPE_CHECKING:
    from parlang_compiler.boundary.score_cases import Scored

Order: TypeAlias = Literal["score", "name"]
SHOWN_DECIMALS = 2  # of a percent that the set does not round
STAGE_NAMES: Mapping[str, tuple[str, str]] = {
    "self": ("tự đánh giá", "self-assessment"),
    "appraised": ("thẩm định", "appraisal"),
    "appraised_first": ("thẩm định lần một", "first appraisal"),
    "appraised_second": ("thẩm định lần hai", "second appraisal"),
    "survey": ("điều tra xã hội học", "survey"),
}


def waits_for_evidence(part: Part, scored: Scored) -> bool:
    """Tell whether a part is pending for want of its documents, not of figures."""
    without = part.without_evidence
    if without is None or without.asked is None or without.treatment != "pending":
        return False
    return scored.facts.values.get(without.asked.key) is False


def outside_of(ruleset: Ruleset, level: Literal["bonus", "penalty"]) -> frozenset[str]:
    """Give the paths of all that is bonus, or penalty."""
    tops = (top for top in ruleset.outside if top.level == level)
    return frozenset(below.path for top in tops for below in part_and_below(top))


def percent_text(each: Scored, language: Language) -> str:
    """Write the percent of a unit's own maximum, cut to what people read if the set does not round it."""
    percent = each.result.percent
    if percent is None or each.result.status == "pending":
        return ""
    return share_text(percent, language)


def share_text(percent: Fraction, language: Language) -> str:
    """Write a number of percent: as it is where its decimals are few, else cut: 200/3 is `≈ 66,67`."""
    cut = rounded(percent, SHOWN_DECIMALS)
    if (percent * 10**SHOWN_DECIMALS).denominator == 1 or (percent * 10**6).denominator == 1:
        return number(percent, language)
    return f"≈ {number(cut, language)}"


def grade_called(each: Scored, ruleset: Ruleset) -> str:
    """Write the grade of a unit as the set calls it."""
    if ruleset.grading is None or each.result.grade is None:
        return ""
    return label_of(ruleset.grading, each.result.grade)


def in_order(units: Sequence[Scored], order: Order) -> list[Scored]:
    """Sort by rank, then what has none by percent, then what is pending; equals by name."""
    by_name = sorted(units, key=lambda each: collated(each.scorecard.unit))
    if order == "name":
        return by_name
    return sorted(by_name, key=_place)


def _place(each: Scored) -> tuple[bool, bool, int | Fraction]:
    card, result = each.scorecard, each.result
    if card.rank is not None:
        return False, False, card.rank
    return True, result.status == "pending", -(result.percent or result.most)
