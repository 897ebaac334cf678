"""Days and years in words: `31/12 của năm trước liền kề năm đánh giá`."""

from __future__ import annotations

from parlang.ir.nodes import DayOf
from parlang.prose.wording import Language, Wording
from parlang.syntax.nodes import YearReference

YEARS = {
    YearReference.EVALUATION: ("năm đánh giá", "the evaluation year"),
    YearReference.BEFORE: ("năm trước liền kề năm đánh giá", "the year before the evaluation year"),
    YearReference.AFTER: ("năm sau liền kề năm đánh giá", "the year after the evaluation year"),
}


def day_of(day: DayOf, wording: Wording, *, year: bool = True) -> str:
    """Write a day, with its year unless that is said beside it."""
    text = f"{day.day:02d}/{day.month:02d}"
    match day.year:
        case int():
            return f"{text}/{day.year:04d}"
        case YearReference():
            return f"{text} {wording.say('của', 'of')} {year_of(day.year, wording)}" if year else text


def year_of(year: int | YearReference, wording: Wording) -> str:
    """Write a year: `2022`, `năm đánh giá`."""
    match year:
        case int():
            return wording.say(f"năm {year}", str(year))
        case YearReference():
            return wording.say(*YEARS[year])


def data_date_sentence(day: DayOf, language: Language) -> str:
    """Say up to what day figures are taken: «Số liệu tính đến hết ngày 31/12 của năm đánh giá.»"""
    wording = Wording(language=language, figures={}, unit_name="")
    said = day_of(day, wording)
    return wording.say(f"Số liệu tính đến hết ngày {said}.", f"Figures are of the time through {said}.")
