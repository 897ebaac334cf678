"""A line for each unit, from the place that it had to the one it has: long lines are great moves.

Each unit has a row of its own, so that names never lie over each other, however many units there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt

from parlang.diagnostics.diagnostic import Language
from parlang_compiler.boundary.collation import collated
from parlang_compiler.impact.axis_of_names import quoted
from parlang_compiler.impact.chart_words import compared, say, warnings
from parlang_compiler.impact.drawing import LOSE, SAME, WIN, Spec, Titled
from parlang_compiler.impact.places import Group, Places
from parlang_compiler.impact.whole import Impact

MOST = 70  # rows of one chart; of more units those with the greatest moves are drawn
WIDTH, ROW = 520, 15
MOST_TICKS = 14
Row = tuple[str, Places]


def ranks_chart(impact: Impact, group: Group, language: Language) -> tuple[Spec, Titled]:
    """Give the chart of a group, and what stands above it."""
    places = group.by_total or group.by_part
    everybody = [(group.units[at].before.scorecard.unit, place) for at, place in places.items()]
    chosen = _chosen(everybody)
    rows = [_row(name, place, at) for at, (name, place) in enumerate(chosen)]
    last = max(max(place.before, place.after) for _, place in chosen)
    scale = alt.Scale(domain=[1, last], nice=False, padding=10)
    ranks = alt.Axis(title=say(language, "thứ hạng", "rank"), orient="top", grid=True, format="d", values=_ticks(last))
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        y=alt.Y("place:O", axis=_names(rows), scale=alt.Scale(padding=0.5)),
        color=alt.Color("colour:N", scale=None, legend=None),
    )
    lines = base.mark_rule(strokeWidth=2).encode(x=alt.X("before:Q", scale=scale, axis=ranks), x2="after:Q")
    before = base.mark_point(size=34, filled=False, fill="white", opacity=1).encode(x=alt.X("before:Q", scale=scale))
    after = base.mark_point(size=40, filled=True, opacity=1).encode(x=alt.X("after:Q", scale=scale))
    chart = alt.layer(lines, before, after).properties(width=WIDTH, height=ROW * len(rows))
    return chart.to_dict(), _titled(impact, group, len(everybody) - len(chosen), language)


def _ticks(last: int) -> list[int]:
    """Give the ranks that are written above: the first, and round ones that have room beside each other."""
    step = next(size for size in (1, 5, 10, 50, 100, 500, 1000, last) if last / size <= MOST_TICKS)
    return [1, *range(max(step, 2), last + 1, step)]


def _chosen(rows: Sequence[Row]) -> list[Row]:
    kept = sorted(rows, key=lambda row: (-abs(row[1].move), collated(row[0])))[:MOST]
    return sorted(kept, key=lambda row: (row[1].after, row[1].before, collated(row[0])))


def _row(name: str, places: Places, at: int) -> dict[str, Any]:
    move = f" ({places.move:+d})".replace("-", "−") if places.move else ""
    return {
        "place": at,
        "name": f"{name}: {places.before} → {places.after}{move}",
        "before": places.before,
        "after": places.after,
        "colour": WIN if places.move > 0 else LOSE if places.move < 0 else SAME,
    }


def _names(rows: Sequence[dict[str, Any]]) -> alt.Axis:
    names = ", ".join(quoted(row["name"]) for row in rows)
    return alt.Axis(
        title=None,
        labelExpr=f"[{names}][datum.value]",
        ticks=False,
        domain=False,
        labelFontSize=11,
        labelOverlap=False,
        grid=False,
    )


def _titled(impact: Impact, group: Group, left_out: int, language: Language) -> Titled:
    how = say(language, "○ trước   ● sau; xanh: lên hạng, đỏ: xuống hạng", "○ before   ● after; green: up, red: down")
    below = [compared(impact, language), *warnings(impact, language)]
    if group.provisional or not group.by_total:
        part = "" if group.by_total else say(language, ", theo phần so sánh được", ", by the comparable part")
        below.append(say(language, "hạng tạm thời", "provisional ranks") + part)
    if left_out:
        below.append(
            say(
                language,
                f"không vẽ {left_out} đơn vị thay đổi ít nhất",
                f"{left_out} units that move least are left out",
            )
        )
    name = "" if group.standing.group is None else f" — {group.standing.group}"
    return Titled(title=say(language, "Thứ hạng trước và sau", "Ranks before and after") + name, below=(*below, how))
