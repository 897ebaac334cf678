"""The scores of many units as people read them: a table for each group, a line for each unit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TextIO

from rich import box
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.diagnostic import Language
from parlang.diagnostics.render import visible
from parlang.ir.nodes import Ruleset
from parlang.prose.numbers import number
from parlang_compiler.boundary.quotas import quotas_wait
from parlang_compiler.boundary.ranks import Standing
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import STAGE_NAMES, Order, grade_called, in_order, percent_text
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.wrapping import fitting


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a table is made from: the rules, and the language and order of its lines."""

    ruleset: Ruleset
    language: Language
    order: Order

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language."""
        return vi if self.language == "vi" else en


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    head: str
    cell: Callable[[Scored], str]
    justify: Literal["left", "right"] = "right"


def write_groups(stream: TextIO, standings: Sequence[Standing], shown: Shown) -> None:
    """Write the table of each group; nothing where there is none."""
    if not standings:
        return
    console = console_for(stream)
    for standing in standings:
        console.print(Text(fitting(visible(_title(standing, shown)), stream), style="bold"), soft_wrap=True)
        columns = _columns(standing, shown)
        ranked = [each for each in standing.units if each.scorecard.ranked]
        apart = [each for each in standing.units if not each.scorecard.ranked]
        if ranked:
            rank = _Column(head=shown.say("Hạng", "Rank"), cell=rank_text)
            console.print(_table((rank, *columns), in_order(ranked, shown.order)))
        for line in _standing(standing, shown):
            console.print(Text(fitting(line, stream)), soft_wrap=True)
        if apart:
            heading = shown.say("chấm điểm, không xếp hạng:", "scored, not ranked:")
            console.print(Text(heading, style="bold"), soft_wrap=True)
            console.print(_table(columns, in_order(apart, shown.order)))
        console.print()
    more = shown.say(
        "điểm từng tiêu chí: thêm --details hoặc --unit TÊN", "points by criterion: --details or --unit NAME"
    )
    console.print(Text(fitting(more, stream)), soft_wrap=True)


def rank_text(each: Scored) -> str:
    """Write the rank of a unit; nothing where it has none."""
    return "" if each.scorecard.rank is None else str(each.scorecard.rank)


def _title(standing: Standing, shown: Shown) -> str:
    stage = STAGE_NAMES[standing.stage][shown.language == "en"]
    period = "" if standing.period is None else shown.say(f", năm {standing.period}", f", year {standing.period}")
    group = "" if standing.group is None else f" — {standing.group}"
    return f"{shown.ruleset.index} [{shown.ruleset.revision}]{period} — {stage}{group}"


def _columns(standing: Standing, shown: Shown) -> tuple[_Column, ...]:
    """Give the columns that say something: those that would say the same of all units are left out."""
    units, language = standing.units, shown.language
    maxima = {each.result.maximum for each in units}
    shared = f"/{number(next(iter(maxima)), language)}" if len(maxima) == 1 else ""
    columns = [
        _Column(head=shown.say("Đơn vị", "Unit"), cell=lambda each: visible(each.scorecard.unit), justify="left"),
        _Column(head=shown.say("Điểm", "Points") + shared, cell=lambda each: _total(each, language)),
    ]
    if len(maxima) > 1:
        own = _Column(head=shown.say("Tối đa", "Max"), cell=lambda each: number(each.result.maximum, language))
        columns.append(own)
    columns.append(_Column(head="%", cell=lambda each: percent_text(each, language)))
    if shown.ruleset.grading is not None:
        grade = _Column(
            head=shown.say("Xếp loại", "Grade"), cell=lambda each: grade_called(each, shown.ruleset), justify="left"
        )
        columns.append(grade)
    if any(each.result.missing for each in units):
        missing = _Column(head=shown.say("Thiếu", "Missing"), cell=_missing)
        columns.append(missing)
    return tuple(columns)


def _total(each: Scored, language: Language) -> str:
    result = each.result
    if result.total is not None:
        return number(result.total, language)
    return f"[{number(result.least, language)}; {number(result.most, language)}]"


def _missing(each: Scored) -> str:
    return str(len(each.result.missing)) if each.result.missing else ""


def _table(columns: Sequence[_Column], units: Sequence[Scored]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in columns:
        # A name may be broken where the screen is narrow; a number may not.
        table.add_column(column.head, justify=column.justify, no_wrap=column.justify == "right")
    for each in units:
        style = "yellow" if each.result.status == "pending" else ""
        table.add_row(*(Text(column.cell(each)) for column in columns), style=style)
    return table


def _standing(standing: Standing, shown: Shown) -> Iterator[str]:
    """Say what the ranks still wait for, and the quotas of grades."""
    if standing.provisional:
        yield _provisional(standing, shown)
    if quotas_wait(standing.units, standing.missing, shown.ruleset):
        ungraded = standing.refused > 0 or any(each.result.grade is None for each in standing.units)
        yield shown.say(
            f"hạn mức xếp loại chưa áp dụng, còn đơn vị chưa {'có loại' if ungraded else 'đủ số liệu'}",
            f"quotas of grades not applied, some units {'have no grade yet' if ungraded else 'are pending'}",
        )


def _provisional(standing: Standing, shown: Shown) -> str:
    pending, refused = standing.pending, standing.refused
    waits = [
        *([shown.say(f"còn {pending} đơn vị chưa đủ số liệu", f"units pending: {pending}")] if pending else []),
        *([shown.say(f"{refused} đơn vị có lỗi số liệu", f"units with errors: {refused}")] if refused else []),
    ]
    head = shown.say("tạm xếp", "provisional ranks") if standing.ranked else shown.say("chưa xếp hạng", "no ranks yet")
    return f"{head}, {', '.join(waits)}"


def place_in_words(each: Scored, standing: Standing, shown: Shown) -> str:
    """Say which place a unit has among those of its group; nothing where it stands alone."""
    if len(standing.units) == 1 and not standing.refused:
        return ""
    if not each.scorecard.ranked:
        return shown.say("không xếp hạng", "not ranked")
    if each.scorecard.rank is None:
        return ""
    waits = "; ".join(_standing(standing, shown))
    place = f"{each.scorecard.rank}/{standing.ranked}"
    said = shown.say(f"xếp hạng {place}", f"rank {place}")
    return f"{said} ({waits})" if waits else said
