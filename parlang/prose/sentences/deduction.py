"""A deduction: «Mỗi báo cáo gửi chậm trừ 0,25 điểm; …; tổng điểm trừ không quá điểm tối đa của tiêu chí.»"""

from __future__ import annotations

from parlang.ir.nodes import Deduction, Item
from parlang.prose.numbers import points
from parlang.prose.sentences.items import at_most, item_key
from parlang.prose.wording import Wording


def deduction_sentence(rule: Deduction, wording: Wording) -> str:
    """Say a deduction, without capital and full stop; in a penalty it leaves less to take off."""
    if wording.penalty:
        clauses = "; ".join(_less(item, wording) for item in rule.items)
        return wording.say(
            f"điểm trừ là điểm tối đa của tiêu chí, bớt đi: {clauses}",
            f"the points off are the maximum of the criterion, less: {clauses}",
        )
    floor = wording.say(
        "tổng điểm trừ không quá điểm tối đa của tiêu chí",
        "together not more than the maximum of the criterion",
    )
    return "; ".join((*(_clause(item, wording) for item in rule.items), floor))


def _less(item: Item, wording: Wording) -> str:
    gain = points(item.gain, wording.language)
    return f"{item_key(item, wording)}: {wording.say('bớt ', '')}{gain}{at_most(item, wording)}"


def _clause(item: Item, wording: Wording) -> str:
    gain = points(item.gain, wording.language)
    key = item_key(item, wording)
    return wording.say(f"{key} trừ {gain}", f"{key} deducts {gain}") + at_most(item, wording)
