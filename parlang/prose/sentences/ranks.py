"""Ranks, published or computed: «Thuộc 10 tỉnh, thành phố có kết quả cao nhất được tính 3 điểm; thuộc 10 …»."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.nodes import Bands, Branches, Const, FigureRef, Rule, Within
from parlang.prose.groups import ranked_by, ranked_thing, ranking_sentence
from parlang.prose.naming import RANKED, after, lower_first
from parlang.prose.numbers import count
from parlang.prose.wording import Wording
from parlang.syntax.nodes import BoundKind

UNDER_THE_CENTRE = " trực thuộc trung ương"


def rank_keys(bands: Bands, wording: Wording) -> tuple[str, ...] | None:
    """Say bands that count from the first rank down, each beginning where the last one ended; else None."""
    keys: list[str] = []
    reached = 0
    units = (bands.unit or wording.unit_name or "đơn vị").removesuffix(UNDER_THE_CENTRE)
    for band in bands.bands:
        match band.when:
            case None if keys:
                keys.append(wording.say(f"các {units} còn lại", "the rest"))
            case Within(
                phrase=BoundKind.FROM_TO,
                low=Const(value=low),
                high=Const(value=high),
                subject=FigureRef(key=key),
            ) if low == reached + 1:
                many = count(high - reached, wording.language)
                keys.append(_of(many, units, key, wording, first=not keys))
                reached = int(high)
            case _:
                return None
    return tuple(keys)


def _of(many: str, units: str, key: str, wording: Wording, *, first: bool) -> str:
    if not first:
        return wording.say(f"thuộc {many} {units} tiếp theo", f"among the next {many}")
    figure = wording.figures[key]
    group = ranked_by(figure)
    result = lower_first(after(figure.label, RANKED) or figure.label) if group is None else ranked_thing(group, wording)
    end = "thấp nhất" if group is not None and group.direction == "low_to_high" else "cao nhất"
    return wording.say(f"thuộc {many} {units} có kết quả {end} về {result}", f"among the first {many} by {result}")


def rankings(rule: Rule, wording: Wording) -> tuple[str, ...]:
    """Say how the units are ranked of which bands count the first, once each."""
    counted = (bands for bands in _bands_of(rule) if bands.kind == "rank" and rank_keys(bands, wording) is not None)
    said = (ranking_sentence(bands, wording) for bands in counted)
    return tuple(dict.fromkeys(each for each in said if each is not None))


def _bands_of(rule: Rule) -> Iterator[Bands]:
    match rule:
        case Bands():
            yield rule
        case Branches(branches=branches):
            yield from (branch.result for branch in branches if isinstance(branch.result, Bands))
        case _:
            return
