"""Published ranks: «Thuộc 10 tỉnh, thành phố có kết quả cao nhất được tính 3 điểm; thuộc 10 … tiếp theo»."""

from __future__ import annotations

from parlang.ir.nodes import Bands, Const, FigureRef, Within
from parlang.prose.naming import RANKED, after, lower_first
from parlang.prose.numbers import count
from parlang.prose.wording import Wording
from parlang.syntax.nodes import BoundKind

UNDER_THE_CENTRE = " trực thuộc trung ương"


def rank_keys(bands: Bands, wording: Wording) -> tuple[str, ...] | None:
    """Say bands that count from the first rank down, each beginning where the last one ended; else None."""
    keys: list[str] = []
    reached = 0
    units = (bands.unit or wording.unit_name).removesuffix(UNDER_THE_CENTRE)
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
    label = wording.figures[key].label
    result = lower_first(after(label, RANKED) or label)
    return wording.say(f"thuộc {many} {units} có kết quả cao nhất về {result}", f"among the first {many} by {result}")
