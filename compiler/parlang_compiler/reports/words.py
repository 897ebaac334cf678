"""How reports write points: what is known as one number, what waits as its two ends, what is left out as a dash.

Before::

    PartScore(status="pending", points=None, least=Fraction(1, 2), most=Fraction(1))

After::

    «từ 0,50 đến 1,00»
"""

from __future__ import annotations

from fractions import Fraction

from parlang.diagnostics.render import visible
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import PERIOD
from parlang.prose import figure_label
from parlang.prose.numbers import SHOWN_DECIMALS, decimals_of, number
from parlang.runtime.rounding import rounded
from parlang_compiler.boundary.models import StageName
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import STAGE_NAMES, waits_for_evidence
from parlang_compiler.document.names import in_points
from parlang_compiler.document.nodes import Cell, Emphasis, cell, text

NOT_ASSESSED = "–"
BLANK = "…" * 20  # a place to fill in
HUNDRED = Fraction(100)
INTERVALS = (
    "Điểm ghi «từ … đến …» là của phần còn chờ: mức thấp nhất và mức cao nhất còn có thể đạt (chặn ngoài). "
    "Số liệu còn thiếu không được coi là bằng 0."
)


def stage_column(stage: StageName) -> str:
    """Name the points of a stage: «Điểm tự đánh giá»."""
    return f"Điểm {STAGE_NAMES[stage][0]}"


def ends(least: Fraction, most: Fraction, ruleset: Ruleset) -> str:
    """Write points that are not known yet."""
    return f"từ {in_points(least, ruleset)} đến {in_points(most, ruleset)}"


def score_text(score: PartScore, ruleset: Ruleset) -> str:
    """Write the points of a part."""
    if score.status == "left_out":
        return NOT_ASSESSED
    if score.points is None:
        return ends(score.least, score.most, ruleset)
    return in_points(score.points, ruleset)


def score_cell(score: PartScore, ruleset: Ruleset, style: Emphasis = "plain", beside: Fraction | None = None) -> Cell:
    """Give the cell of a part's points; with its own maximum where that is not the one that stands `beside`."""
    own = score.maximum
    other = score.status != "left_out" and beside not in (None, own)
    words = score_text(score, ruleset) + (f" (tối đa {in_points(own, ruleset)})" if other else "")
    return cell(text(words, style), value=score.points)


def maximum_cell(score: PartScore, ruleset: Ruleset, style: Emphasis = "plain") -> Cell:
    """Give the cell of a part's own maximum."""
    if score.status == "left_out":
        return cell(text(NOT_ASSESSED, style))
    return cell(text(in_points(score.maximum, ruleset), style), value=score.maximum)


def points_cell(value: Fraction, ruleset: Ruleset, style: Emphasis = "plain") -> Cell:
    """Give the cell of points that are known."""
    return cell(text(in_points(value, ruleset), style), value=value)


def share_cell(points: Fraction | None, maximum: Fraction, style: Emphasis = "plain") -> Cell:
    """Give the cell of the share of a maximum, in percent; empty where there is none to tell."""
    if points is None or maximum == 0:
        return cell()
    share = points * HUNDRED / maximum
    return cell(text(cut_words(share), style), value=share)


def cut_words(value: Fraction, decimals: int = SHOWN_DECIMALS) -> str:
    """Write a number that was worked out with so many decimals, marked where more are cut: `65,00`, `≈ 66,67`."""
    digits = decimals_of(value)
    if digits is not None and digits <= decimals:
        return number(value, decimals=decimals)
    return f"≈ {number(rounded(value, decimals), decimals=decimals)}"


def mean_words(value: Fraction, ruleset: Ruleset) -> str:
    """Write points that were worked out, a mean, with the decimals of the set."""
    return cut_words(value, SHOWN_DECIMALS if ruleset.points_decimals is None else ruleset.points_decimals)


def signed(value: Fraction, ruleset: Ruleset) -> str:
    """Write a difference of points: `+0,25`, `−1,00`."""
    return f"+{in_points(value, ruleset)}" if value > 0 else in_points(value, ruleset)


def given(words: str) -> str:
    """Write a text that a unit gave: letters that act on a page or a terminal are shown as what they are."""
    return visible(" ".join(words.split()))


def named(part: Part) -> str:
    """Give the number of a part, or its name where it has none."""
    return part.number or part.name


def labels_of(ruleset: Ruleset) -> dict[str, str]:
    """Give what the figures are called, and the year among them."""
    return {each.key: figure_label(each, "vi") for each in ruleset.figures} | {PERIOD: "năm đánh giá"}


def what_waits(part: Part, score: PartScore, scored: Scored, labels: dict[str, str]) -> str:
    """Say for what a leaf waits: figures, documents, or a rule that is not written yet."""
    if score.missing:
        return "; ".join(labels[key] for key in score.missing)
    if waits_for_evidence(part, scored):
        return "tài liệu kiểm chứng"
    return "quy tắc chấm điểm chưa được viết"


def state_of(part: Part, score: PartScore, scored: Scored, labels: dict[str, str]) -> str:
    """Say the state of a leaf that has no case: left out, or what it waits for."""
    if score.status == "left_out":
        return "Không đánh giá"
    return f"Còn chờ: {what_waits(part, score, scored, labels)}"
