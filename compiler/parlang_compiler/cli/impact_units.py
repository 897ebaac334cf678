"""Units under other rules, a table for each group: totals, ranks and grades before and after, and what moves them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.render import visible
from parlang_compiler.boundary.collation import collated
from parlang_compiler.boundary.score_words import STAGE_NAMES
from parlang_compiler.cli.impact_words import Shown, called, grade_text, heading, part_text, rank_text, total_text
from parlang_compiler.cli.wrapping import fitting
from parlang_compiler.impact.places import Group
from parlang_compiler.impact.whole import Placed

MOST_UNITS = 20
MOST_CAUSES = 2  # criteria named beside a unit

Cell = Callable[[Placed], str]
Justify = Literal["left", "right"]


def write_group(console: Console, stream: TextIO, group: Group, shown: Shown) -> None:
    """Write the table of a group: those that gain most and lose most, or all."""
    units = [each for each in shown.impact.units if each.group is group]
    chosen = units if shown.everything else _largest(units)
    heading(console, _group_title(group, shown))
    console.print(_units_table(group, sorted(chosen, key=_in_order), shown))
    if len(chosen) < len(units):
        rest = len(units) - len(chosen)
        more = shown.say(f"và {rest} đơn vị khác thay đổi ít hơn: thêm --all", f"and {rest} more units: --all")
        console.print(Text(fitting(more, stream)), soft_wrap=True)
    for line in _standing(group, shown):
        console.print(Text(fitting(line, stream)), soft_wrap=True)


def _largest(units: Sequence[Placed]) -> list[Placed]:
    """Give those that gain most and those that lose most, half of each as far as there are so many."""
    if len(units) <= MOST_UNITS:
        return list(units)
    by_change = sorted(units, key=_in_order)
    gaining = sum(each.unit.moves.change > 0 for each in units)
    losing = sum(each.unit.moves.change < 0 for each in units)
    half = MOST_UNITS // 2
    first = min(max(half, MOST_UNITS - losing), gaining)
    last = MOST_UNITS - first
    return [*by_change[:first], *by_change[len(by_change) - last :]]


def _in_order(each: Placed) -> tuple[object, ...]:
    """Order by the change, the largest gain first; what cannot be compared stands last."""
    moves = each.unit.moves
    return not moves.compared, -moves.change, collated(each.name)


def _group_title(group: Group, shown: Shown) -> str:
    standing = group.standing
    period = "" if standing.period is None else shown.say(f", năm {standing.period}", f", year {standing.period}")
    name = "" if standing.group is None else f" — {visible(standing.group)}"
    return STAGE_NAMES[standing.stage][shown.language == "en"] + period + name


def _units_table(group: Group, units: Sequence[Placed], shown: Shown) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    columns = [*_score_columns(shown), *_rank_columns(group, shown), *_grade_columns(shown)]
    columns.append((shown.say("Nhiều nhất ở", "Most by"), lambda each: causes(each, shown), "left"))
    for head, _, justify in columns:
        table.add_column(head, justify=justify, no_wrap=justify == "right")
    for each in units:
        table.add_row(*(Text(cell(each)) for _, cell, _ in columns), style=_style(each))
    return table


def _style(each: Placed) -> str:
    change = each.unit.moves.change
    return "green" if change > 0 else "red" if change < 0 else ""


def _score_columns(shown: Shown) -> list[tuple[str, Cell, Justify]]:
    columns: list[tuple[str, Cell, Justify]] = [
        (shown.say("Đơn vị", "Unit"), lambda each: visible(each.name), "left"),
        (shown.say("Trước", "Before"), lambda each: total_text(each.unit.before, shown), "right"),
        (shown.say("Sau", "After"), lambda each: total_text(each.unit.after, shown), "right"),
    ]
    if not shown.impact.whole:
        columns.append((shown.say("So sánh được", "Comparable"), lambda each: part_text(each, shown), "right"))
    columns.append((shown.say("Tăng, giảm", "Change"), lambda each: _change(each, shown), "right"))
    return columns


def _change(each: Placed, shown: Shown) -> str:
    return shown.signed(each.unit.moves.change) if each.unit.moves.compared else "?"


def _rank_columns(group: Group, shown: Shown) -> list[tuple[str, Cell, Justify]]:
    head = shown.say("Hạng", "Rank") + ("*" if group.provisional or not group.by_total else "")
    if group.by_total:
        return [(head, lambda each: rank_text(each), "right")]
    return [(head, lambda each: rank_text(each), "right")] if len(group.by_part) > 1 else []


def _grade_columns(shown: Shown) -> list[tuple[str, Cell, Justify]]:
    rules = shown.impact.rules
    if rules.old.grading is None and rules.new.grading is None:
        return []
    return [(shown.say("Xếp loại", "Grade"), lambda each: grade_text(each, shown), "left")]


def causes(each: Placed, shown: Shown) -> str:
    """Name the criteria that move a unit most."""
    moving = sorted(each.unit.moves.moving(), key=lambda move: (-abs(move.change), move.place))
    parts = [(shown.impact.rules.criteria[move.place].shown, move.change) for move in moving[:MOST_CAUSES]]
    return "; ".join(f"{called(part)} {shown.signed(change)}" for part, change in parts)


def _standing(group: Group, shown: Shown) -> Iterator[str]:
    if not group.by_total and len(group.by_part) > 1:
        yield shown.say(
            f"* hạng tạm thời, xếp theo {len(group.common)} mục so sánh được ở mọi đơn vị có đủ điểm năm trước",
            f"* provisional ranks, by the {len(group.common)} items that are comparable for all units ranked before",
        )
    elif group.by_total and group.provisional:
        yield shown.say(
            f"* hạng tạm thời, trong {len(group.by_total)} đơn vị có đủ điểm trước và sau",
            f"* provisional ranks, among the {len(group.by_total)} units with both totals",
        )
    if group.standing.refused:
        yield shown.say(
            f"thiếu {group.standing.refused} đơn vị có lỗi số liệu", f"units with errors: {group.standing.refused}"
        )
