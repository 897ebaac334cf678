"""A deduction: «Mỗi báo cáo gửi chậm trừ 0,25 điểm; …; tổng điểm trừ không quá điểm tối đa của tiêu chí.»"""

from __future__ import annotations

from parlang.ir.nodes import Deduction, Item
from parlang.prose.numbers import points
from parlang.prose.sentences.items import at_most, item_key
from parlang.prose.wording import Wording


def deduction_sentence(rule: Deduction, wording: Wording) -> str:
    """Say a deduction, without capital and full stop."""
    floor = wording.say(
        "tổng điểm trừ không quá điểm tối đa của tiêu chí",
        "the deductions are not more than the maximum of the criterion",
    )
    return "; ".join((*(_clause(item, wording) for item in rule.items), floor))


def _clause(item: Item, wording: Wording) -> str:
    gain = points(item.gain, wording.language)
    key = item_key(item, wording)
    return wording.say(f"{key} trừ {gain}", f"{key} deducts {gain}") + at_most(item, wording)
