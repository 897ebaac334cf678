"""What the checks are called where there is little room: in the table of `parlang prove`, and in what is on record."""

from __future__ import annotations

from collections.abc import Mapping

from parlang.prove.answers import CheckName

COLUMNS: Mapping[CheckName, tuple[str, str]] = {
    "gap": ("hở", "gap"),
    "overlap": ("chồng", "over"),
    "bounds": ("khung", "bound"),
    "max_reachable": ("tối đa", "max"),
    "case_reachable": ("đạt", "reach"),
    "monotone": ("tăng", "mono"),
    "division": ("chia", "div"),
    "does_not_arise": ("KPS", "arise"),
    "grades": ("loại", "grade"),
    "jump": ("nhảy", "jump"),
}
"""Each check in Vietnamese and English."""
