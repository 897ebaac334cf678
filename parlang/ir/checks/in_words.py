"""Runs of values in words: a bound for numbers, whole ends for counts, days for dates.

Before::

    (28, 30) of a count         [70, 80) of a ratio         (31/12, 02/01) of a date

After::

    giá trị bằng 29             giá trị từ 70% đến dưới 80%       các ngày sau 31/12 và trước 02/01
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.diagnostics.diagnostic import Language
from parlang.ir.checks.marks import Marks
from parlang.ir.checks.segments import Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class InWords:
    """How values of one subject are said; `grain` 1 is whole numbers."""

    marks: Marks
    grain: int

    def of(self, run: Sequence[Segment]) -> tuple[str, str]:
        """Say a run of neighbouring segments, in Vietnamese and in English."""
        low, high, closed_low, closed_high = self._ends(run[0], run[-1])
        shape = ("" if low is None else "[" if closed_low else "(") + (
            "" if high is None else "]" if closed_high else ")"
        )
        vi, en = (_DATES if self.marks.kind == "date" else _NUMBERS)["=" if low is not None and low == high else shape]
        return self._said(vi, low, high, "vi"), self._said(en, low, high, "en")

    def _ends(self, first: Segment, last: Segment) -> tuple[Fraction | None, Fraction | None, bool, bool]:
        low, high, closed_low, closed_high = first.low, last.high, first.is_point, last.is_point
        if self.grain != 1 or self.marks.kind == "date":
            return low, high, closed_low, closed_high
        if low is not None and not closed_low:
            low, closed_low = Fraction(math.floor(low) + 1), True
        if high is not None and not closed_high:
            high, closed_high = Fraction(math.ceil(high) - 1), True
        return low, high, closed_low, closed_high

    def _said(self, shape: str, low: Fraction | None, high: Fraction | None, language: Language) -> str:
        return shape.format(*("" if end is None else self.marks.text(end, language) for end in (low, high)))


_NUMBERS = {
    "=": ("giá trị bằng {0}", "exactly {0}"),
    "[]": ("giá trị từ {0} đến {1}", "from {0} to {1}"),
    "[)": ("giá trị từ {0} đến dưới {1}", "from {0} to below {1}"),
    "(]": ("giá trị trên {0} đến {1}", "above {0} up to {1}"),
    "()": ("giá trị trên {0} đến dưới {1}", "above {0} to below {1}"),
    "[": ("giá trị từ {0} trở lên", "{0} or more"),
    "(": ("giá trị trên {0}", "above {0}"),
    "]": ("giá trị từ {1} trở xuống", "{1} or less"),
    ")": ("giá trị dưới {1}", "below {1}"),
    "": ("mọi giá trị", "any value"),
}
_DATES = {
    "=": ("ngày {0}", "the day {0}"),
    "[]": ("các ngày từ {0} đến hết {1}", "the days from {0} through {1}"),
    "[)": ("các ngày từ {0} và trước {1}", "the days from {0} and before {1}"),
    "(]": ("các ngày sau {0} đến hết {1}", "the days after {0} through {1}"),
    "()": ("các ngày sau {0} và trước {1}", "the days after {0} and before {1}"),
    "[": ("các ngày từ {0}", "the days from {0}"),
    "(": ("các ngày sau {0}", "the days after {0}"),
    "]": ("các ngày đến hết {1}", "the days through {1}"),
    ")": ("các ngày trước {1}", "the days before {1}"),
    "": ("mọi ngày", "any day"),
}
