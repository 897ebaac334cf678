"""Does not arise: «Trường hợp trong năm không phát sinh … thì được tính điểm tối đa.»"""

from __future__ import annotations

from parlang.ir.nodes import Condition, DoesNotArise, Within
from parlang.prose.conditions import addressed, counted_thing, is_zero
from parlang.prose.wording import Wording

TREATMENTS = {
    "maximum": ("thì được tính điểm tối đa", "full points"),
    "not_assessed": (
        ("thì không đánh giá tiêu chí này; điểm tối đa của tiêu chí không tính vào tổng điểm tối đa của đơn vị"),
        "the criterion is not assessed, and its maximum does not count towards that of the unit",
    ),
}
TAKEN_OFF = {**TREATMENTS, "maximum": ("thì bị trừ điểm tối đa", "all points off")}


def not_arising_sentence(rule: DoesNotArise, wording: Wording) -> str:
    """Say when there is nothing to assess and what that is worth, without capital and full stop."""
    treatment = wording.say(*(TAKEN_OFF if wording.penalty else TREATMENTS)[rule.treatment])
    return f"{_case(rule.condition, wording)}{wording.say(' ', ': ')}{treatment}"


def _case(asked: Condition, wording: Wording) -> str:
    match asked:
        case Within(subject=subject) if is_zero(asked, wording):
            counted = counted_thing(subject, wording)
            if counted is not None:
                return wording.say(f"trường hợp trong năm không phát sinh {counted}", f"where there is no {counted}")
            return addressed(asked, wording)
        case _:
            return addressed(asked, wording)
