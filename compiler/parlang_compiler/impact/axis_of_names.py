"""An axis of names beside bars, each broken into lines and centred on its bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt

HALF_LINE = 7  # of a name


def names_axis(rows: Sequence[dict[str, Any]]) -> alt.Axis:
    """Write the name of each row beside its bar: its `name` are the lines, its `place` where it stands."""
    names = {str(row["place"]): row["name"] for row in rows}
    lines = ", ".join(f"'{place}': [{', '.join(map(quoted, each))}]" for place, each in names.items())
    centred = [{"test": f"datum.value == {row['place']}", "value": -HALF_LINE * (len(row["name"]) - 1)} for row in rows]
    return alt.Axis(
        title=None,
        labelExpr=f"({{{lines}}})[datum.value]",
        labelOffset={"condition": centred, "value": 0},
        labelLineHeight=2 * HALF_LINE,
        ticks=False,
        domain=False,
        labelPadding=8,
    )


def quoted(text: str) -> str:
    """Write a text as an expression of a chart has it."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
