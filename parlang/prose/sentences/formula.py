"""A formula for all figures: «Điểm đánh giá = (số tiền đã nộp/số tiền phải nộp) × điểm tối đa.»"""

from __future__ import annotations

from parlang.ir.nodes import Expr, Formula
from parlang.prose.expressions import expression, formula, letters_for, write_out
from parlang.prose.wording import Wording

FEW = 2  # figures that stand by their words; more get letters


def formula_sentence(rule: Formula, wording: Wording) -> str:
    """Say a formula, without full stop."""
    left = (
        wording.say("điểm trừ = ", "points off = ") if wording.penalty else wording.say("điểm đánh giá = ", "points = ")
    )
    return left + _right_side(rule.points, wording)


def _right_side(points: Expr, wording: Wording) -> str:
    written_out = write_out(points)
    if len(letters_for(written_out, wording)) <= FEW:
        return expression(written_out, wording)
    text, legend = formula(points, wording)
    return text + legend
