"""The ends of a region in words: «tỷ lệ trên 79% đến dưới 80%», «có cấp huyện: không»."""

from __future__ import annotations

from collections.abc import Mapping

from parlang.ir.facts import Value
from parlang.ir.nodes import Figure, ValueKind
from parlang.prose.figures import figure_text
from parlang.prose.numbers import amount
from parlang.prose.wording import Language
from parlang.prove.answers import Side

_SHAPES: Mapping[str, tuple[str, str]] = {
    "=": ("bằng {0}", "exactly {0}"),
    "[]": ("từ {0} đến {1}", "from {0} to {1}"),
    "[)": ("từ {0} đến dưới {1}", "from {0} to below {1}"),
    "(]": ("trên {0} đến {1}", "above {0} up to {1}"),
    "()": ("trên {0} đến dưới {1}", "above {0} to below {1}"),
    "[": ("từ {0} trở lên", "{0} or more"),
    "(": ("trên {0}", "above {0}"),
    "]": ("từ {1} trở xuống", "{1} or less"),
    ")": ("dưới {1}", "below {1}"),
    "": ("mọi giá trị", "any value"),
}


def side_in_words(side: Side, name: str, kind: ValueKind, language: Language, figure: Figure | None = None) -> str:
    """Say what a region asks of one figure, which is called `name`."""
    if figure is not None and kind in ("yes_no", "level"):
        return f"{name}: {_listed(side, figure, language)}"
    ends = ["" if end is None else amount(end, _plain(kind), language) for end in (side.low, side.high)]
    return f"{name} {_SHAPES[_shape(side)][language == 'en'].format(*ends)}"


def _plain(kind: ValueKind) -> ValueKind:
    """Give the kind whose numbers are written as they are: a count in a bound has no leading zero."""
    return "number" if kind == "count" else kind


def _shape(side: Side) -> str:
    if side.low is not None and side.low == side.high:
        return "="
    low = "" if side.low is None else "[" if side.low_closed else "("
    return low + ("" if side.high is None else "]" if side.high_closed else ")")


def _listed(side: Side, figure: Figure, language: Language) -> str:
    """Say the levels, or yes and no, from one place to another."""
    last = len(figure.levels) - 1 if figure.kind == "level" else 1
    low = 0 if side.low is None else int(side.low)
    high = last if side.high is None else int(side.high)
    return ", ".join(figure_text(figure, _value(place, figure), language) for place in range(low, high + 1))


def _value(place: int, figure: Figure) -> Value:
    return figure.levels[place].key if figure.kind == "level" else place == 1
