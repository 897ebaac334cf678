"""The charts of a group: the total of each unit in the order of ranks, and the share that each domain obtained.

The number beside a bar is written exactly, as in the tables; only the length of the bar is a binary number.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import altair as alt

from parlang.ir.scorecard import HUNDRED
from parlang_compiler.boundary.score_words import STAGE_NAMES
from parlang_compiler.document.names import MARK, captioned, in_points, mark_of, titled
from parlang_compiler.document.nodes import Picture, text
from parlang_compiler.impact.axis_of_names import names_axis
from parlang_compiler.impact.drawing import Spec, Titled, drawn_as_svg
from parlang_compiler.reports.by_part import Statistics
from parlang_compiler.reports.of_group import GroupScores
from parlang_compiler.reports.words import cut_words, given

MOST = 70  # bars of one chart
WIDTH, LINE, GAP = 460, 15, 7
LETTERS = 52  # of a line beside the bars
ROOM = 1.18  # beyond the longest bar, for the number beside it
COLOUR = "#2f6690"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar: what it is called, how long it is, and the number beside it."""

    name: str
    value: Fraction
    words: str


def chart_of_totals(of: GroupScores, suffix: str) -> Picture:
    """Draw the totals of the units that have one, best first."""
    units = [each for each in of.ranked if each.result.total is not None]
    bars = [
        Bar(
            name=f"{each.scorecard.rank}. {given(each.scorecard.unit)}",
            value=each.result.total or Fraction(0),
            words=in_points(each.result.total or Fraction(0), of.ruleset),
        )
        for each in units[:MOST]
    ]
    rest = len(units) - len(bars)
    cut = f"; {len(bars)} đơn vị đầu, không vẽ {rest} đơn vị sau" if rest else ""
    return _picture(of, bars, "Tổng điểm của các đơn vị", f"điểm{cut}", f"bieu-do-tong-diem{suffix}")


def chart_of_domains(of: GroupScores, statistics: Statistics, suffix: str) -> Picture:
    """Draw the share of the maximum that each domain obtained, over all units."""
    known = [statistics[part.path] for part in of.ruleset.parts]
    shares = [(each.part, each.points * HUNDRED / each.maximum) for each in known if each.maximum > 0]
    bars = [Bar(name=titled(part), value=share, words=f"{cut_words(share)}%") for part, share in shares]
    words = "% điểm đạt được so với điểm tối đa"
    return _picture(of, bars, "Tỷ lệ điểm đạt được theo từng phần", words, f"bieu-do-linh-vuc{suffix}")


def _picture(of: GroupScores, bars: Sequence[Bar], title: str, what: str, name: str) -> Picture:
    stage = STAGE_NAMES[of.standing.stage][0]
    below = [f"{of.ruleset.index} [{of.ruleset.revision}]; {stage}; {what}"]
    below += [MARK] if mark_of(of.ruleset) else []
    return Picture(
        id=name,
        caption=text(captioned(title, of.ruleset), "strong"),
        svg=drawn_as_svg(_bars_chart(bars), Titled(title=title, below=tuple(below))),
        words=f"{title}: " + "; ".join(f"{bar.name}: {bar.words}" for bar in bars),
    )


def _bars_chart(bars: Sequence[Bar]) -> Spec:
    rows = [_row(bar, place) for place, bar in enumerate(bars)]
    longest = max((row["value"] for row in rows), default=0.0) or 1.0
    shortest = min(0.0, *(row["value"] for row in rows)) if rows else 0.0
    scale = alt.Scale(domain=[shortest * ROOM, longest * ROOM], nice=False)
    axis = alt.Axis(title=None, labelExpr="replace(format(datum.value, '~f'), '.', ',')", grid=True, tickCount=5)
    lines = max((len(row["name"]) for row in rows), default=1)
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        y=alt.Y("place:O", axis=names_axis(rows), scale=alt.Scale(paddingInner=0.3))
    )
    drawn = base.mark_bar(color=COLOUR).encode(x=alt.X("value:Q", scale=scale, axis=axis))
    beside = base.mark_text(align="left", dx=4, fontSize=12).encode(x=alt.X("value:Q", scale=scale), text="text:N")
    height = (LINE * lines + GAP) * len(rows)
    found: Spec = alt.layer(drawn, beside).properties(width=WIDTH, height=height).to_dict()
    return found


def _row(bar: Bar, place: int) -> dict[str, Any]:
    name = textwrap.wrap(bar.name, LETTERS)
    return {"place": place, "name": name, "value": float(bar.value), "text": bar.words}
