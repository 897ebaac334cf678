"""An item of a checklist or a deduction: «hoàn thành 100% kế hoạch», «mỗi báo cáo gửi chậm»."""

from __future__ import annotations

from parlang.ir.nodes import Expr, Item, PointsIf, PointsPer
from parlang.prose.conditions import condition, counted_thing, subject
from parlang.prose.naming import kind_of
from parlang.prose.numbers import points
from parlang.prose.sentences.bands import label_in_brackets
from parlang.prose.wording import Wording


def item_key(item: Item, wording: Wording) -> str:
    """Say what an item is given for."""
    match item:
        case PointsIf(condition=asked):
            words = condition(asked, wording)
        case PointsPer(count=count):
            words = each(count, wording)
    return words + label_in_brackets(words, item.label)


def each(count: Expr, wording: Wording) -> str:
    """Say «mỗi sáng kiến được công nhận»; by its unit where the words do not begin with «số»."""
    counted = counted_thing(count, wording)
    if counted is not None:
        return wording.say(f"mỗi {counted}", f"each {counted}")
    _, unit = kind_of(count, wording)
    words = subject(count, wording)
    return wording.say(f"mỗi {unit or 'đơn vị'} của {words}", f"each {unit or 'unit'} of {words}")


def at_most(item: Item, wording: Wording) -> str:
    """Say the cap of an item, if it has one."""
    match item:
        case PointsPer(cap=cap) if cap is not None:
            text = points(cap, wording.language)
            return wording.say(f", nhưng tối đa không quá {text}", f", but at most {text}")
        case _:
            return ""
