"""A checklist: «Điểm đánh giá là tổng điểm các nội dung đạt được: …: 0,25 điểm; …: 0,25 điểm.»

One item that counts things is a sentence: «Mỗi sáng kiến được công nhận được tính 0,5 điểm, nhưng tối đa …»;
in a penalty «Mỗi báo cáo gửi chậm trừ 0,5 điểm».
"""

from __future__ import annotations

from parlang.ir.nodes import Checklist, Item, PointsIf, PointsPer
from parlang.prose.numbers import points
from parlang.prose.sentences.items import at_most, item_key
from parlang.prose.sentences.worth import points_said
from parlang.prose.wording import Wording


def checklist_sentence(rule: Checklist, wording: Wording) -> str:
    """Say a checklist, without capital and full stop."""
    clauses = "; ".join(_clause(item, wording) for item in rule.items)
    match rule.items:
        case (PointsPer(),):
            return clauses
        case _:
            if wording.penalty:
                return wording.say(
                    f"điểm trừ là tổng điểm trừ của các nội dung: {clauses}",
                    f"the points off are the sum of: {clauses}",
                )
            return wording.say(
                f"điểm đánh giá là tổng điểm các nội dung đạt được: {clauses}",
                f"the points are the sum of what is achieved: {clauses}",
            )


def _clause(item: Item, wording: Wording) -> str:
    key = item_key(item, wording)
    match item:
        case PointsIf(gain=gain):
            return f"{key}: {points_said(gain, wording)}"
        case PointsPer(gain=gain):
            text = points(gain, wording.language)
            worth = (
                wording.say(f" trừ {text}", f" takes {text} off")
                if wording.penalty
                else wording.say(f" được tính {text}", f" is worth {text}")
            )
            return key + worth + at_most(item, wording)
