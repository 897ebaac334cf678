"""Increments: «thì cứ thêm 60.000 người được tính thêm 0,5 điểm, nhưng tối đa không quá 25 điểm»."""

from __future__ import annotations

from parlang.ir.nodes import Increment
from parlang.prose.naming import kind_of
from parlang.prose.numbers import count, number, percent, percentage_points, points
from parlang.prose.wording import Language, Wording

PRO_RATA = {
    "vi": (
        "Điểm tăng thêm được tính theo tỷ lệ phần trăm của mức chênh lệch so với mức được tính điểm tăng thêm "
        "của tiêu chí đó."
    ),
    "en": "Added points are in proportion: part of a step counts for that part of its points.",
}
WHOLE_STEPS = {
    "vi": "«Cứ thêm đủ», «cứ giảm đủ»: chỉ tính điểm tăng thêm cho mỗi mức đủ; phần chưa đủ không được tính.",
    "en": "Each full step counts; what does not fill a step does not.",
}


def increment(added: Increment, wording: Wording, *, goes_on: bool) -> str:
    """Say how points grow with each step; `goes_on` after points that were already said."""
    gain, cap = points(added.gain, wording.language), points(added.cap, wording.language)
    if wording.language == "en":
        return _in_english(added, wording)
    join = ", " if goes_on else " thì "
    way = "cứ thêm" if added.direction == "up" else "cứ giảm"
    full = " đủ" if added.whole else ""
    uncounted = "; phần chưa đủ không được tính" if added.whole else ""
    more = "bị trừ thêm" if wording.penalty else "được tính thêm"
    grows = f"{way}{full} {step(added, wording)} {more} {gain}"
    return f"{join}{grows}, nhưng tối đa không quá {cap}{uncounted}"


def _in_english(added: Increment, wording: Wording) -> str:
    """Say the same after points that were said: « and, for each further 60,000 people, 0.5 points more, …»."""
    way = "each full" if added.whole else "each further" if added.direction == "up" else "each"
    below = " below" if added.direction == "down" else ""
    gain, cap = points(added.gain, "en"), points(added.cap, "en")
    return f" and, for {way} {step(added, wording)}{below}, {gain} more, but at most {cap}"


def step(added: Increment, wording: Wording) -> str:
    """Write the size of a step: `60.000 người`, `5 điểm phần trăm`, `5%` of the mark."""
    if added.of_mark:
        return percent(added.step, wording.language) + wording.say(" của mức này", " of that mark")
    if added.percentage_points:
        return percentage_points(added.step, wording.language)
    kind, _ = kind_of(added.subject, wording)
    text = count(added.step, wording.language) if kind == "count" else number(added.step, wording.language)
    return f"{text} {added.unit}" if added.unit else text


def meaning_of_steps(language: Language, *, whole: bool) -> str:
    """Say how increments are counted: in proportion, or by whole steps."""
    return (WHOLE_STEPS if whole else PRO_RATA)[language]
