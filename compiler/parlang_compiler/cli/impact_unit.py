"""One unit under other rules: each criterion that moves it, and what waits for figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from rich import box
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.render import visible
from parlang.prose.naming import number_and_name
from parlang_compiler.boundary.score_words import STAGE_NAMES
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.impact_words import (
    Shown,
    grade_text,
    heading,
    marks,
    part_text,
    rank_text,
    title,
    total_text,
)
from parlang_compiler.cli.wrapping import fitting
from parlang_compiler.impact.moves import Move, Side
from parlang_compiler.impact.overall import change_of
from parlang_compiler.impact.whole import Placed


def write_unit(stream: TextIO, each: Placed, shown: Shown) -> None:
    """Write what the change of rules does to one unit at a stage."""
    console = console_for(stream)
    console.print(Text(fitting(_title(each, shown), stream), style="bold"), soft_wrap=True)
    for line in (title(shown), *marks(shown), *_totals(each, shown)):
        console.print(Text(fitting(line, stream)), soft_wrap=True)
    moving = sorted(each.unit.moves.moving(), key=lambda move: (-abs(move.change), move.place))
    if moving:
        heading(console, shown.say("Tiêu chí thay đổi", "Criteria that move"))
        console.print(_table(moving, shown))
    waiting = list(_waiting(each, shown))
    if waiting:
        heading(console, shown.say("Chưa chấm lại được", "Not replayed"))
    for line in waiting:
        console.print(Text(fitting(f"  {line}", stream)), soft_wrap=True)
    console.print()


def _title(each: Placed, shown: Shown) -> str:
    card = each.unit.before.scorecard
    period = "" if card.period is None else shown.say(f", năm {card.period}", f", year {card.period}")
    return f"{visible(card.unit)} — {STAGE_NAMES[card.stage][shown.language == 'en']}{period}"


def _totals(each: Placed, shown: Shown) -> Iterator[str]:
    unit = each.unit
    least, most = change_of(unit)
    change = shown.signed(least) if least == most else f"[{shown.signed(least)}; {shown.signed(most)}]"
    before, after = total_text(unit.before, shown), total_text(unit.after, shown)
    yield shown.say(f"tổng điểm: {before} → {after}, thay đổi {change}", f"total: {before} → {after}, change {change}")
    if least != most and unit.moves.compared:
        said = f"{part_text(each, shown)}, {shown.signed(unit.moves.change)}"
        maxima = f"{shown.number(unit.moves.maximum_before)} → {shown.number(unit.moves.maximum_after)}"
        count = f"{unit.moves.compared}/{len(unit.moves.each)}"
        yield shown.say(
            f"phần so sánh được ({count} mục, tối đa {maxima}): {said}",
            f"the comparable part ({count} items, maximum {maxima}): {said}",
        )
    if place := rank_text(each):
        by_part = "" if each.group.by_total else shown.say(" (tạm thời, phần so sánh được)", " (comparable part)")
        yield shown.say(f"hạng{by_part}: {place}", f"rank{by_part}: {place}")
    if grade := grade_text(each, shown):
        yield shown.say(f"xếp loại: {grade}", f"grade: {grade}")


def _table(moving: list[Move], shown: Shown) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    heads = (("Tiêu chí", "Criterion"), ("Trước", "Before"), ("Sau", "After"), ("Tăng, giảm", "Change"))
    for place, words in enumerate(heads):
        table.add_column(shown.say(*words), justify="right" if place else "left", no_wrap=bool(place))
    for move in moving:
        criterion = shown.impact.rules.criteria[move.place]
        gone = shown.say(" (bỏ)", " (dropped)") if not criterion.new else ""
        before = shown.number(move.before.least) if criterion.old else "–"
        after = shown.number(move.after.least) if criterion.new else "–"
        style = "green" if move.change > 0 else "red"
        name = visible(number_and_name(criterion.shown) + gone)
        table.add_row(name, before, after, shown.signed(move.change), style=style)
    return table


def _waiting(each: Placed, shown: Shown) -> Iterator[str]:
    for move in each.unit.moves.waiting():
        name = number_and_name(shown.impact.rules.criteria[move.place].shown)
        before, after = (_side(side, shown) for side in (move.before, move.after))
        missing = move.after.figures or move.before.figures
        ruleset = shown.impact.rules.new if move.after.figures else shown.impact.rules.old
        labels = {figure.key: figure.label for figure in ruleset.figures}
        listed = "; ".join(f"«{labels.get(key, key)}»" for key in missing)
        lacking = shown.say(f"thiếu {listed}", f"missing {listed}") if listed else ""
        yield visible(f"{name}: {before} → {after}{', ' if lacking else ''}{lacking}")


def _side(side: Side, shown: Shown) -> str:
    if side.known:
        return shown.number(side.least)
    return f"[{shown.number(side.least)}; {shown.number(side.most)}]"
