"""Why a leaf has its points, in words: what the figures gave, and which case that is."""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.explain import Explanation
from parlang.ir.facts import Facts
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING, score_leaf
from parlang.ir.nodes import Band, Bands, Branches, Const, FigureRef, IsLevel, Named, Part, Ruleset, Survey, Within
from parlang.ir.reached import reached_by
from parlang.ir.relations import plain
from parlang.prose import Language, case_key
from parlang.prose.naming import affirmed, denied
from parlang.prose.numbers import nearly
from parlang.prose.values_in_words import ValuesOf, values_of


def why_in_words(explanation: Explanation, part: Part, facts: Facts, ruleset: Ruleset, language: Language) -> str:
    """Say what the figures gave, and which case that is: «9/10 = 90%, từ 80% đến dưới 100%»."""
    values = values_of(facts, ruleset, language)
    if explanation.case in (NOT_ARISING, NO_EVIDENCE):
        return case_key(part, explanation.case, ruleset, language, facts=facts)
    if isinstance(part.rule, Survey):
        return _mean_answer(part, values)
    found = _fired(part, explanation.case)
    if found is None:
        return _looked_at(explanation, part, values)
    given = _given(*found, values)
    key = case_key(part, explanation.case, ruleset, language, facts=facts)
    return ", ".join(each for each in (given, key) if each)


def _mean_answer(part: Part, values: ValuesOf) -> str:
    """Say what the answers came to: the counts themselves are not for the unit to change."""
    points = score_leaf(part, values.facts, None).points or Fraction(0)
    mean = nearly(points / part.maximum, "ratio", None, values.words.language)
    return values.words.say(f"bình quân theo mức trả lời {mean}", f"mean of the answers {mean}")


def _looked_at(explanation: Explanation, part: Part, values: ValuesOf) -> str:
    """Say the named values that a rule is made of; the figures, where it names none."""
    seen = () if part.rule is None else reached_by(part.rule, explanation.case, values.facts)
    if not any(isinstance(each, Named) for each in seen):
        known = (key for key, _ in explanation.figures if key in values.words.figures)
        return "; ".join(map(values.figure, known))
    return values.listed(seen)


def _fired(part: Part, case: str) -> tuple[Bands, Band] | None:
    """Give the list of bands in which a case is, and its band."""
    match part.rule:
        case Bands() as bands:
            lists = [bands]
        case Branches(branches=branches):
            lists = [one.result for one in branches if isinstance(one.result, Bands)]
        case _:
            lists = []
    return next(((bands, band) for bands in lists for band in bands.bands if band.case == case), None)


def _given(bands: Bands, band: Band, values: ValuesOf) -> str:
    """Say what was compared with the bounds; nothing where the case itself says it."""
    match plain(bands.subject), band.when:
        case FigureRef(key=key), None if bands.kind == "yes_no":
            return (affirmed if values.facts.values[key] is True else denied)(values.words.figures[key], values.words)
        case FigureRef(), when if when is not None and (bands.kind == "yes_no" or _is_one_value(when)):
            return ""
        case _:
            told = values.worked_out(bands.subject, bands.kind, bands.unit)
            return values.words.say(f"thứ {told}", told) if bands.kind == "rank" else told


def _is_one_value(when: object) -> bool:
    match when:
        case IsLevel(levels=(_,)):
            return True
        case Within(low=Const() as low, high=high):
            return low == high
        case _:
            return False
