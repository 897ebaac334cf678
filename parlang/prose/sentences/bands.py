"""Bands: «Tỷ lệ từ 30% trở lên: 0,5 điểm; từ 20% đến dưới 30%: 0,25 điểm; dưới 20%: 0 điểm.»

What is measured is said once, before the first bound, or not at all where its unit says it: «Từ 30 thủ tục
trở lên». Levels and yes/no are said by their own words. Published ranks: see `ranks`.
"""

from __future__ import annotations

from parlang.ir.nodes import Band, Bands, Condition, Const, FigureRef, IsLevel, Not, Within
from parlang.prose.bounds import bound
from parlang.prose.conditions import compared, condition, counted_thing, none_of, subject
from parlang.prose.naming import (
    affirmed,
    denied_briefly,
    is_shared_level,
    kind_of,
    level,
    lower_first,
    spoken,
    upper_first,
)
from parlang.prose.numbers import quantity
from parlang.prose.sentences.ranks import rank_keys
from parlang.prose.sentences.worth import fixed_points, worth
from parlang.prose.wording import Wording

OF_YEAR = "parameters"  # what nobody reports, and no unit of measure brings to mind


def bands_sentence(bands: Bands, wording: Wording, *, named: bool = False) -> str:
    """Say a list of bands, without capital and full stop; `named` when the subject was said before."""
    counted = bands.kind == "rank" or any(band.points.increment for band in bands.bands)
    clauses, before = [], None
    for key, band in zip(band_keys(bands, wording, named=named), bands.bands, strict=True):
        text = f"{key}{label_in_brackets(key, band.label)}"
        clauses.append(text + worth(band.points, before, counted=counted, wording=wording))
        before = fixed_points(band.points.base)
    return "; ".join(clauses)


def band_keys(bands: Bands, wording: Wording, *, named: bool = False) -> tuple[str, ...]:
    """Say when each band applies."""
    ranks = None if bands.kind != "rank" else rank_keys(bands, wording)
    if ranks is not None:
        return ranks
    return tuple(
        _opening(bands, key, band, wording) if place == 0 and not named else key
        for place, band in enumerate(bands.bands)
        for key in (band_key(bands, band, wording, first=place == 0),)
    )


def keys_alone(bands: Bands, wording: Wording) -> tuple[str, ...]:
    """Say when each band applies where it stands by itself, without what is measured."""
    ranks = None if bands.kind != "rank" else rank_keys(bands, wording)
    return ranks or tuple(band_key(bands, band, wording, first=True) for band in bands.bands)


def band_key(bands: Bands, band: Band, wording: Wording, *, first: bool = False) -> str:
    """Say when a band applies, without what is measured; the first one denies in full."""
    match band.when:
        case None:
            return wording.say("các trường hợp còn lại", "otherwise")
        case Within(subject=measured) as when if measured == bands.subject:
            return none_of(when, wording) or _so_many(when, wording) or bound(when, wording)
        case IsLevel(subject=measured, levels=(only,)) if measured == bands.subject:
            return lower_first(level(wording.figures[measured.key], only).label)
        case FigureRef(key=key):
            return affirmed(wording.figures[key], wording)
        case Not(operand=FigureRef(key=key)):
            return denied_briefly(wording.figures[key], wording) if not first else condition(band.when, wording)
        case _:
            return condition(band.when, wording)


def label_in_brackets(said: str, label: str | None) -> str:
    """Give the drafter's words for a case, unless they were just said."""
    if label is None or _folded(label) in _folded(said):
        return ""
    return f" ({label})"


def _opening(bands: Bands, key: str, band: Band, wording: Wording) -> str:
    """Say the first band with what is measured, unless its unit says that."""
    match band.when:
        case Within(subject=measured) as when if measured == bands.subject and not none_of(when, wording):
            if wording.language == "en" or not _unit_says_it(bands, key, wording):
                return compared(when, wording)
            unit = _who_is_assessed(bands, wording)
            return unit + bound(when, wording) if unit else key
        case IsLevel(subject=FigureRef(key=of), levels=(only,)) if is_shared_level(wording.figures[of], only, wording):
            return condition(band.when, wording)
        case None:
            return subject(bands.subject, wording) + wording.say(" ở mọi mức", " of any value")
        case _:
            return key


def _so_many(when: Within, wording: Wording) -> str | None:
    """Say that there are just so many things, where what is counted is not said: «có 01 vi phạm»."""
    kind, unit = kind_of(when.subject, wording)
    match when.low:
        case Const(value=value) if when.low == when.high and kind == "count" and unit and wording.language == "vi":
            return f"có {quantity(value, kind, unit)}"
        case _:
            return None


def _who_is_assessed(bands: Bands, wording: Wording) -> str:
    """Name the unit that is assessed, as decrees do that add points: «Tỉnh từ 2.000.000 người trở xuống».

    Of things that are counted, it has them: «Tỉnh có từ 10 đơn vị hành chính cấp huyện trở xuống».
    """
    if "," in wording.unit_name or not any(band.points.increment for band in bands.bands):
        return ""
    return f"{wording.unit_name} {'' if counted_thing(bands.subject, wording) is None else 'có '}"


def _unit_says_it(bands: Bands, said: str, wording: Wording) -> bool:
    """Tell whether the unit of measure is said, and that of one figure only, so that it says what is measured."""
    match bands.subject:
        case FigureRef(key=key):
            figure = wording.figures[key]
            alike = any(each.unit == figure.unit and each.owner != OF_YEAR for each in wording.beside(figure))
            counted = figure.kind == "count" and figure.owner != OF_YEAR
            return counted and figure.unit is not None and figure.unit in said and not alike
        case _:
            return False


def _folded(text: str) -> str:
    return spoken(text).casefold()


def said_condition(asked: Condition, wording: Wording) -> str:
    """Say a condition at the head of a sentence."""
    return upper_first(condition(asked, wording))
