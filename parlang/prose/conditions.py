"""Conditions in words: «có văn bản triển khai», «tỷ lệ hoàn thành từ 80% trở lên và …»."""

from __future__ import annotations

from typing import assert_never

from parlang.ir.nodes import (
    And,
    Arithmetic,
    Condition,
    Expr,
    FigureRef,
    IsLevel,
    Named,
    Not,
    Or,
    Within,
)
from parlang.prose import bounds, expressions, numbers
from parlang.prose.naming import (
    affirmed,
    after,
    denied,
    figure_name,
    is_shared_level,
    kind_of,
    kind_of_unit,
    level,
    lower_first,
    thing_counted,
    value_name,
)
from parlang.prose.wording import Wording


def condition(asked: Condition, wording: Wording) -> str:
    """Say a condition."""
    match asked:
        case FigureRef(key=key):
            return affirmed(wording.figures[key], wording)
        case Not(operand=FigureRef(key=key)):
            return denied(wording.figures[key], wording)
        case Not(operand=operand):
            inner = condition(operand, wording)
            return wording.say(f"không đáp ứng điều kiện ({inner})", f"not ({inner})")
        case Within():
            return within(asked, wording)
        case IsLevel():
            return is_level(asked, wording)
        case And(items=items, listed=True):
            return wording.say("đáp ứng đồng thời các điều kiện: ", "all of these conditions hold: ") + lettered(
                items, wording
            )
        case And(items=items):
            return wording.say(" và ", " and ").join(_inside(each, wording) for each in items)
        case Or(items=items):
            return wording.say(" hoặc ", " or ").join(_inside(each, wording) for each in items)
        case _:
            assert_never(asked)


def within(asked: Within, wording: Wording) -> str:
    """Say a bound with its subject: «tỷ lệ hoàn thành từ 80% trở lên», «không có vấn đề phát hiện»."""
    none = none_of(asked, wording)
    if none is not None:
        return none
    return compared(asked, wording)


def compared(asked: Within, wording: Wording) -> str:
    """Say what is compared and its bound: «tỷ lệ hoàn thành đạt 100%», but «tỷ lệ xã đạt bằng 100%»."""
    what, lies = subject(asked.subject, wording), bounds.bound(asked, wording)
    if wording.language == "en":
        kind, _ = kind_of(asked.subject, wording)
        return f"{what} {'falls' if kind == 'date' else 'is'} {lies}"
    said_twice = what.endswith(" đạt") and lies.startswith("đạt ")
    return f"{what} bằng {lies.removeprefix('đạt ')}" if said_twice else f"{what} {lies}"


def none_of(asked: Within, wording: Wording) -> str | None:
    """Say that a count is zero: «không có nhiệm vụ quá hạn»; None if it is not that."""
    counted = counted_thing(asked.subject, wording)
    if counted is None or not is_zero(asked, wording):
        return None
    return wording.say(f"không có {counted}", f"no {counted}")


def is_zero(asked: Within, wording: Wording) -> bool:
    """Tell whether a bound says that a count is exactly zero."""
    kind, _ = kind_of(asked.subject, wording)
    return kind == "count" and bounds.is_constant(asked.low, 0) and bounds.is_constant(asked.high, 0)


def counted_thing(expr: Expr, wording: Wording) -> str | None:
    """Give what an expression counts, from its words."""
    match expr:
        case FigureRef(key=key):
            return thing_counted(wording.figures[key].label)
        case Named(label=str() as label):
            return thing_counted(label)
        case _:
            return None


def subject(expr: Expr, wording: Wording) -> str:
    """Say what is compared: a date by what happens on it, anything else by its words."""
    match expr:
        case FigureRef(key=key) if wording.figures[key].kind == "date" and wording.language == "vi":
            label = wording.figures[key].label
            return lower_first(after(label, ("Ngày ",)) or label)
        case FigureRef(key=key):
            return wording.letters.get(key) or figure_name(wording.figures[key], wording)
        case Named():
            return lower_first(value_name(expr, wording))
        case Arithmetic():
            return f"({expressions.expression(expr, wording)})"
        case _:
            return expressions.expression(expr, wording)


def is_level(asked: IsLevel, wording: Wording) -> str:
    """Say that a figure has one of its levels: «loại đơn vị là tỉnh»."""
    figure = wording.figures[asked.subject.key]
    names = [lower_first(level(figure, key).label) for key in asked.levels]
    name = figure_name(figure, wording)
    if len(names) == 1:
        return wording.say(f"{name} là {names[0]}", f"{name} is {names[0]}")
    listed = "; ".join(names)
    return wording.say(f"{name} thuộc một trong: ({listed})", f"{name} is any of ({listed})")


def addressed(asked: Condition, wording: Wording) -> str:
    """Open a sentence for some units only: «đối với thành phố», «trường hợp có tỷ lệ điều tiết»."""
    match asked:
        case IsLevel(subject=FigureRef(key=key), levels=(only,)) if wording.figures[
            key
        ].owner == "unit" and not is_shared_level(wording.figures[key], only, wording):
            name = lower_first(level(wording.figures[key], only).label)
            return wording.say(f"đối với {name}", f"for {name}")
        case FigureRef(key=key) if (kind := kind_of_unit(wording.figures[key])) is not None:
            return wording.say(f"đối với {kind}", f"for {kind}")
        case _:
            words = condition(asked, wording)
            return wording.say(f"trường hợp {words}", f"where {words}")


def lettered(items: tuple[Condition, ...], wording: Wording) -> str:
    """Say conditions as a lettered list: «a) …; b) …»."""
    return "; ".join(numbers.lettered(_inside(each, wording) for each in items))


def _inside(asked: Condition, wording: Wording) -> str:
    text = condition(asked, wording)
    match asked:
        case And() | Or():
            return f"({text})"
        case _:
            return text
