"""A mark that a sentence gives to a case, where the rule has another: points are the same, but do not change there.

Before::

    từ 80% trở lên : 10        «Đạt từ 85% trở lên được 10 điểm»

After::

    of 85% the rule knows nothing: it gives 10 from 80% on
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.ir.checks.marks import SAMPLE_YEARS
from parlang.ir.nodes import FigureRef, Rule, ValueKind, Within
from parlang.ir.relations import plain
from parlang.notes.beside import Beside, InBoth
from parlang.notes.ends import End, Side, end_of
from parlang.notes.words import listings_of
from parlang.prose.conditions import condition
from parlang.prose.naming import kind_of
from parlang.prose.numbers import points
from parlang.prose.sentences.worth import fixed_points
from parlang.prose.wording import Language

SIDES: tuple[Side, ...] = ("low", "high")
SHARE = (Fraction(0), Fraction(1))  # where shares begin and end by themselves


def mark_difference(said: Rule | None, beside: Beside) -> InBoth | None:
    """Say the case of the rule that a sentence gives another mark, in both languages."""
    for when, worth in _fixed(said):
        same = [ruled for ruled, points_there in _fixed(beside.part.rule) if points_there == worth]
        wider = [ruled for ruled in same if _holds_all(ruled, when, beside)]
        if wider and not any(_ends_with(ruled, when, beside) for ruled in wider):
            return _told(wider[0], worth, beside, "vi"), _told(wider[0], worth, beside, "en")
    return None


def _fixed(rule: Rule | None) -> Iterator[tuple[Within, Fraction]]:
    """Give the bounds of a rule whose points are the same for all figures."""
    for listing in listings_of(rule):
        for band in listing.bands:
            worth = fixed_points(band.points.base) if band.points.increment is None else None
            if isinstance(band.when, Within) and worth is not None:
                yield band.when, worth


def _holds_all(ruled: Within, when: Within, beside: Beside) -> bool:
    """Tell whether a case of the rule has all values of another, which is more than one value."""
    if plain(ruled.subject) != plain(when.subject) or (when.low is not None and when.low == when.high):
        return False
    (low, high), (first, last) = _ends(ruled, beside), _ends(when, beside)
    return _reaches(low, first, 1) and _reaches(high, last, -1)


def _reaches(ruled: End | None, said: End | None, sign: int) -> bool:
    if ruled is None or said is None:
        return ruled is None
    if isinstance(ruled.at, Fraction) and isinstance(said.at, Fraction) and ruled.at != said.at:
        return sign * ruled.at < sign * said.at
    return ruled.at == said.at and ruled.closed >= said.closed


def _ends_with(ruled: Within, when: Within, beside: Beside) -> bool:
    """Tell whether each end that a sentence says is one of the case, or where the values end by themselves."""
    pairs = zip(_ends(ruled, beside), _ends(when, beside), strict=True)
    return all(said is None or said == end or said.at in _natural(when, beside) for end, said in pairs)


def _natural(when: Within, beside: Beside) -> tuple[Fraction | None, ...]:
    match plain(when.subject):
        case FigureRef(key=key):
            return beside.figures[key].low, beside.figures[key].high
        case _:
            return SHARE if _kind(when, beside) == "ratio" else ()


def _ends(when: Within, beside: Beside) -> tuple[End | None, End | None]:
    low, high = (end_of(when, side, _kind(when, beside), SAMPLE_YEARS[0]) for side in SIDES)
    return low, high


def _kind(when: Within, beside: Beside) -> ValueKind:
    return kind_of(when.subject, beside.words("vi"))[0]


def _told(ruled: Within, worth: Fraction, beside: Beside, language: Language) -> str:
    where, gives = condition(ruled, beside.words(language)), points(worth, language)
    return f"quy tắc cho {gives} với {where}" if language == "vi" else f"the rule gives {gives} with {where}"
