"""What goes against a law, in the drafter's words: the criterion, its figures with their labels, both scores."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import assert_never

from parlang.diagnostics.diagnostic import Language
from parlang.diff.telling.regions import ARROW, RegionTeller, teller_of
from parlang.ir.walk import PERIOD, inputs_of_leaf
from parlang.prose.naming import number_and_name, upper_first
from parlang.prose.numbers import number
from parlang.prose.values_in_words import ValuesOf
from parlang_compiler.testing.laws import TITLES
from parlang_compiler.testing.verdicts import Case, Counted, Counterexample, Fault, LawResult, Said

COUNTED: Mapping[Counted, Said] = {
    "examples": ("ví dụ", "examples"),
    "criteria": ("tiêu chí", "criteria"),
    "parts": ("phần", "parts"),
    "figures": ("số liệu", "figures"),
    "amendments": ("sửa đổi", "amendments"),
    "changes": ("thay đổi", "changes"),
}


def title(name: str, language: Language) -> str:
    """Say what a law is about."""
    return TITLES[name][language == "en"]


def tried(result: LawResult, language: Language) -> str:
    """Say what a law was tried on: «4.538 ví dụ»."""
    return f"{number(Fraction(result.tried), language)} {COUNTED[result.counted][language == 'en']}"


def counterexample_lines(found: Counterexample, language: Language) -> tuple[str, ...]:
    """Say what goes against a law, a line for each thing."""
    match found:
        case Fault(said=said):
            return (said[language == "en"],)
        case Case():
            return tuple(_lines(found, language))
        case _:
            assert_never(found)


def _lines(case: Case, language: Language) -> Iterator[str]:
    vi = language == "vi"
    teller = teller_of(case.effect, case.ruleset, language)
    name = number_and_name(case.part)
    yield f"{name}: {case.said[language == 'en']}"
    yield from (f"  {each}" for each in _figures(case, teller))
    points = f"{teller.points(case.points.before)}{ARROW}{teller.points(case.points.after)}"
    yield f"  {'điểm' if vi else 'points'}: {points}"
    if case.region is not None:
        yield f"  {'khoảng' if vi else 'region'}: {teller.region(case.region)}"


def _figures(case: Case, teller: RegionTeller) -> Iterator[str]:
    values = ValuesOf(facts=case.facts, words=teller.words)
    if PERIOD in inputs_of_leaf(case.part) and case.facts.year is not None:
        yield f"{teller.say('Năm đánh giá', 'Assessment year')}: {case.facts.year}"
    yield from (upper_first(values.figure(key)) for key in case.facts.values)
