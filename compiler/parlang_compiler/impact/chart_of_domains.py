"""A bar for each domain: the points that it wins or loses in the mean of the units."""

from __future__ import annotations

import textwrap
from typing import Any

import altair as alt

from parlang.diagnostics.diagnostic import Language
from parlang_compiler.impact.axis_of_names import names_axis
from parlang_compiler.impact.chart_words import compared, say, signed, warnings
from parlang_compiler.impact.drawing import LOSE, SAME, WIN, Spec, Titled
from parlang_compiler.impact.overall import DomainMove
from parlang_compiler.impact.whole import Impact

WIDTH, ROW = 420, 44
LETTERS = 52  # of a line beside the bars
ROOM = 0.35  # beyond the longest bar, for the number beside it


def domains_chart(impact: Impact, language: Language) -> tuple[Spec, Titled]:
    """Give the chart, and what stands above it."""
    moves = impact.overall.domains
    rows = [_row(each, at, language) for at, each in enumerate(moves)]
    widest = max((abs(row["points"]) for row in rows), default=0.0) or 1.0
    scale = alt.Scale(domain=[-widest * (1 + ROOM), widest * (1 + ROOM)], nice=False)
    point = say(language, ",", ".")
    axis = alt.Axis(
        title=say(language, "điểm bình quân tăng, giảm", "mean points won or lost"),
        labelExpr=f"replace(replace(format(datum.value, '~f'), '.', '{point}'), '-', '−')",
        grid=True,
        tickCount=5,
    )
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        y=alt.Y("place:O", axis=names_axis(rows), scale=alt.Scale(paddingInner=0.35))
    )
    bars = base.mark_bar().encode(
        x=alt.X("points:Q", scale=scale, axis=axis), color=alt.Color("colour:N", scale=None, legend=None)
    )
    right = base.mark_text(align="left", dx=4, fontSize=12).encode(x=alt.X("points:Q", scale=scale), text="text:N")
    left = base.mark_text(align="right", dx=-4, fontSize=12).encode(x=alt.X("points:Q", scale=scale), text="text:N")
    rule = alt.Chart(alt.InlineData(values=[{"points": 0}])).mark_rule(color="#555555").encode(x="points:Q")
    chart = alt.layer(
        bars, right.transform_filter("datum.points >= 0"), left.transform_filter("datum.points < 0"), rule
    ).properties(width=WIDTH, height=ROW * len(rows))
    title = say(language, "Điểm bình quân thay đổi theo lĩnh vực", "Mean change of points by domain")
    return chart.to_dict(), Titled(title=title, below=(compared(impact, language), *warnings(impact, language)))


def _row(move: DomainMove, place: int, language: Language) -> dict[str, Any]:
    part = move.domain.shown
    name = f"{part.number}. {part.name}" if part.number else part.name
    return {
        "place": place,
        "name": textwrap.wrap(name, LETTERS),
        "points": float(move.mean),
        "text": signed(move.mean, language),
        "colour": WIN if move.mean > 0 else LOSE if move.mean < 0 else SAME,
    }
