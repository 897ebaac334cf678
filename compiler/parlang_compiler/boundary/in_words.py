"""A lost point in words: what the figures gave, which case that is, and the least that would have helped."""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.evaluate import value_of
from parlang.ir.explain import Explanation, NextStep
from parlang.ir.facts import Facts, Value
from parlang.ir.interpret import score_leaf
from parlang.ir.nodes import Arithmetic, Bands, Branches, Expr, Figure, FigureRef, Named, Part, Ruleset, Survey
from parlang.prose import Language, case_sentence, figure_text
from parlang.prose.numbers import decimals_of, number, percent
from parlang.runtime.rounding import rounded

SHOWN_DECIMALS = 2
MOST_DECIMALS = 12


def lost_in_words(explanation: Explanation, part: Part, facts: Facts, ruleset: Ruleset, language: Language) -> str:
    """Say why points were lost: «mất 0,1/1: 9/10 = 90%, từ 80% đến dưới 100%; cần thêm 1 nhiệm vụ»."""
    lost, maximum = number(explanation.lost, language), number(explanation.maximum, language)
    head = f"mất {lost}/{maximum}" if language == "vi" else f"lost {lost}/{maximum}"
    why = why_in_words(explanation, part, facts, ruleset, language)
    told = [f"{head}: {why}" if why else head]
    if explanation.next_step is not None:
        told.append(step_in_words(explanation.next_step, ruleset, language))
    return "; ".join(told)


def step_in_words(step: NextStep, ruleset: Ruleset, language: Language) -> str:
    """Say the least change of a figure: «cần thêm 1 nhiệm vụ để được 1 điểm»."""
    figure = next(figure for figure in ruleset.figures if figure.key == step.figure)
    points = number(step.points, language)
    reach = f"để được {points}" if language == "vi" else f"to reach {points}"
    if step.change is None:
        after = figure_text(figure, step.after, language)
        need = "cần" if language == "vi" else "needs"
        return f"{need} «{figure.label}»: {after}, {reach}"
    return f"{_change(figure, step.change, language)} («{figure.label}») {reach}"


def value_in_words(figure: Figure, value: Value, language: Language) -> str:
    """Write the value of a figure; a count of things as it is counted, not as documents pad it."""
    if figure.kind == "count" and isinstance(value, Fraction):
        return f"{number(value, language)} {figure.unit}" if figure.unit else number(value, language)
    return figure_text(figure, value, language)


def _change(figure: Figure, change: Fraction, language: Language) -> str:
    vi = language == "vi"
    size = abs(change)
    if figure.kind == "date":
        days = number(size, language)
        if vi:
            return f"cần {'muộn' if change > 0 else 'sớm'} hơn {days} ngày"
        return f"needs to be {days} days {'later' if change > 0 else 'earlier'}"
    if figure.kind == "ratio":
        unit = "điểm phần trăm" if vi else "percentage points"
        said = f"{number(size * 100, language)} {unit}"
    else:
        said = value_in_words(figure, size, language)
    if vi:
        return f"cần {'thêm' if change > 0 else 'bớt'} {said}"
    return f"needs {said} {'more' if change > 0 else 'less'}"


def why_in_words(explanation: Explanation, part: Part, facts: Facts, ruleset: Ruleset, language: Language) -> str:
    """Say what the figures gave, and which case that is: «9/10 = 90%, từ 80% đến dưới 100%»."""
    figures = {figure.key: figure for figure in ruleset.figures}
    if isinstance(part.rule, Survey):
        return _mean_answer(part, facts, language)
    bands = _bands_of(part, explanation.case)
    if bands is None:
        given = ((figures[key], value) for key, value in explanation.figures if key in figures)
        return "; ".join(f"{one.label}: {value_in_words(one, value, language)}" for one, value in given)
    subject = _subject(bands, figures, facts, language)
    case = case_sentence(part, explanation.case, ruleset, language, facts=facts).rpartition(": ")[0]
    return case if case.endswith(subject) else f"{subject}, {case}"


def _mean_answer(part: Part, facts: Facts, language: Language) -> str:
    """Say what the answers came to: the counts themselves are not for the unit to change."""
    points = score_leaf(part, facts, None).points or Fraction(0)
    mean = percent(rounded(points / part.maximum, SHOWN_DECIMALS + 2), language)
    return f"bình quân theo mức trả lời {mean}" if language == "vi" else f"mean of the answers {mean}"


def _bands_of(part: Part, case: str) -> Bands | None:
    match part.rule:
        case Bands() as bands:
            return bands
        case Branches(branches=branches):
            found = (one.result for one in branches if isinstance(one.result, Bands))
            return next((one for one in found if case in {band.case for band in one.bands}), None)
        case _:
            return None


def _subject(bands: Bands, figures: dict[str, Figure], facts: Facts, language: Language) -> str:
    plain: Expr = bands.subject
    while isinstance(plain, Named):
        plain = plain.value
    if isinstance(plain, FigureRef):
        return value_in_words(figures[plain.key], facts.values[plain.key], language)
    worth = _worth(value_of(plain, facts), bands, language)
    if isinstance(plain, Arithmetic) and plain.operator == "/":
        left, right = (number(value_of(one, facts), language) for one in (plain.left, plain.right))
        return f"{left}/{right} {worth}"
    return worth.removeprefix("= ")


def _near(value: Fraction) -> Fraction:
    """Cut a value to few decimals, but never to a whole number: beside a bound that would deny the case."""
    cuts = (rounded(value, decimals) for decimals in range(SHOWN_DECIMALS, MOST_DECIMALS + 1))
    return next((cut for cut in cuts if cut.denominator != 1), value)


def _worth(value: Fraction, bands: Bands, language: Language) -> str:
    """Write a computed value, cut to what people read: `= 90%`, `≈ 66,67%`."""
    ratio = bands.kind == "ratio"
    scaled = value * 100 if ratio else value
    exact = decimals_of(scaled) is not None and (decimals_of(scaled) or 0) <= SHOWN_DECIMALS
    shown = scaled if exact else _near(scaled)
    text = percent(shown / 100, language) if ratio else number(shown, language)
    unit = f" {bands.unit}" if bands.unit and not ratio else ""
    return f"{'=' if exact else '≈'} {text}{unit}"
