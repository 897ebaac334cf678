"""Why a set cannot be columns of whole numbers."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Words


class PointsNotRounded(Diagnostic):
    """A set whose points are not rounded: no column of whole numbers holds them."""

    code: ClassVar[str] = "E1401"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí `{index}` không làm tròn điểm, nên không có cột số nguyên nào giữ đúng điểm",
        en="the criteria `{index}` do not round points: no column of whole numbers holds them exactly",
        help_vi="thêm `làm tròn điểm tiêu chí đến 2 chữ số thập phân` vào phần đầu, nếu văn bản cho phép; "
        "hoặc chấm bằng `parlang eval`",
        help_en="add `round criteria to 2 decimals` to the head, if the text allows it; or score with `parlang eval`",
    )
    index: str
