"""A lost point in words: why, and the least that would have helped."""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.explain import Explanation, NextStep
from parlang.ir.facts import Facts
from parlang.ir.nodes import Figure, Part, Ruleset
from parlang.prose import Language, figure_label, figure_text
from parlang.prose.naming import affirmed, denied
from parlang.prose.numbers import number, percentage_points
from parlang.prose.values_in_words import value_in_words
from parlang.prose.wording import wording
from parlang_compiler.boundary.why_in_words import why_in_words


def lost_in_words(explanation: Explanation, part: Part, facts: Facts, ruleset: Ruleset, language: Language) -> str:
    """Say why points were lost: «mất 0,1/1: 9/10 = 90%, từ 80% đến dưới 100%; cần thêm 1 nhiệm vụ»."""
    lost, maximum = number(explanation.lost, language), number(explanation.maximum, language)
    head = f"mất {lost}/{maximum}" if language == "vi" else f"lost {lost}/{maximum}"
    why = why_in_words(explanation, part, facts, ruleset, language)
    told = [f"{head}: {why}" if why else head]
    if explanation.next_step is not None:
        told.append(step_in_words(explanation.next_step, ruleset, language))
    return "; ".join(told)


def rounding_in_words(explanation: Explanation, part: Part, facts: Facts, ruleset: Ruleset, language: Language) -> str:
    """Say that a score reaches the maximum only by rounding, and what it was made of."""
    head = "đạt điểm tối đa chỉ do làm tròn" if language == "vi" else "reaches the maximum only by rounding"
    why = why_in_words(explanation, part, facts, ruleset, language)
    return f"{head}: {why}" if why else head


def step_in_words(step: NextStep, ruleset: Ruleset, language: Language) -> str:
    """Say the least change of a figure: «cần thêm 1 nhiệm vụ để được 1 điểm»."""
    figure = next(figure for figure in ruleset.figures if figure.key == step.figure)
    points = number(step.points, language)
    reach = f"để được {points}" if language == "vi" else f"to reach {points}"
    if isinstance(step.after, bool) and language == "vi":
        state = (affirmed if step.after else denied)(figure, wording(ruleset, language))
        return f"cần «{state}» {reach}"
    if step.change is None or figure.kind == "rank":
        after = figure_text(figure, step.after, language)
        if language == "en":
            return f"needs «{figure_label(figure, language)}»: {after}, {reach}"
        place = "thứ " if figure.kind == "rank" else ""
        return f"cần «{figure_label(figure, language)}»: {place}{after}, {reach}"
    return f"{_change(figure, step.change, language)} («{figure_label(figure, language)}») {reach}"


def _change(figure: Figure, change: Fraction, language: Language) -> str:
    said = _size(figure, abs(change), language)
    if figure.kind == "date":
        if language == "vi":
            return f"cần {'muộn' if change > 0 else 'sớm'} hơn {said}"
        return f"needs to be {said} {'later' if change > 0 else 'earlier'}"
    if language == "vi":
        return f"cần {'thêm' if change > 0 else 'bớt'} {said}"
    fewer = "fewer" if figure.kind == "count" else "less"
    return f"needs {said} {'more' if change > 0 else fewer}"


def _size(figure: Figure, size: Fraction, language: Language) -> str:
    match figure.kind:
        case "date" if language == "vi":
            return f"{number(size, language)} ngày"
        case "date":
            return f"{number(size, language)} day{'' if size == 1 else 's'}"
        case "ratio":
            return percentage_points(size, language)
        case _:
            return value_in_words(figure, size, language)
