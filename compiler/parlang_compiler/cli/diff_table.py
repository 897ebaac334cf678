"""A comparison for people: totals first, then the changes by weight, a line each; with `--details` where and how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.diagnostic import Language
from parlang.diagnostics.render import visible
from parlang.diff.changes import SEVERITIES, Change, Comparison, Direction, Severity
from parlang.diff.counting import counts_of
from parlang.diff.telling.changes import DIRECTION_NAMES, KIND_NAMES, SEVERITY_NAMES, ChangeTeller, signed
from parlang.ir.nodes import Part
from parlang.ir.walk import part_and_below
from parlang.prose.naming import number_and_name
from parlang.prose.numbers import number
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.wrapping import fitting
from parlang_compiler.document.names import mark_of

STYLES: dict[Direction, str] = {
    "stricter": "red",
    "looser": "green",
    "mixed": "yellow",
    "incomparable": "magenta",
    "undecided": "bold magenta",
    "none": "",
}
IN_ONE_LINE: tuple[Severity, ...] = ("minor", "editorial")  # told by kind, unless details are asked for
ARROW = " → "
HEADS = (("Khoản", "Item"), ("Tiêu chí", "Criterion"), ("Thay đổi", "Change"), ("Chiều", "Way"), ("Nội dung", "What"))
NAME_AT = 1  # the column of names
LONGEST_NAME = 30
LONGEST_DOMAIN = 72
LEAST = 20  # columns of what is said, however narrow the terminal
LEVELS = ("criterion", "sub_criterion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is shown, and how."""

    comparison: Comparison
    language: Language
    details: bool

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language."""
        return vi if self.language == "vi" else en

    @property
    def teller(self) -> ChangeTeller:
        """Give what says the changes."""
        return ChangeTeller(comparison=self.comparison, language=self.language)


def write_comparison(stream: TextIO, shown: Shown) -> None:
    """Write the totals, then the changes."""
    console = console_for(stream)
    for line in _heading(shown):
        console.print(Text(fitting(visible(line), stream), style="bold"), soft_wrap=True)
    if shown.comparison.is_empty:
        console.print(shown.say("không có gì thay đổi", "nothing changed"))
        return
    console.print(_totals(shown))
    for line in _in_all(shown):
        console.print(Text(fitting(visible(line), stream)), soft_wrap=True)
    for severity in SEVERITIES:
        changes = [each for each in shown.comparison.changes if each.severity == severity]
        if changes:
            _write_level(console, stream, severity, changes, shown)
    if not shown.details:
        more = shown.say("từng vùng số liệu, kèm ví dụ: thêm --details", "each region with an example: --details")
        console.print(Text(fitting(more, stream), style="dim"), soft_wrap=True)


def _heading(shown: Shown) -> Iterator[str]:
    old, new = shown.comparison.old, shown.comparison.new
    yield f"{new.index}: [{old.revision}]{ARROW}[{new.revision}] {new.name}"
    mark = mark_of(new) or mark_of(old)
    if mark is not None:
        yield mark


def _totals(shown: Shown) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 2, 0, 0))
    table.add_column("", no_wrap=True, overflow="ellipsis", max_width=LONGEST_DOMAIN)
    for head in (("điểm tối đa", "maximum"), ("tiêu chí", "criteria"), ("tiêu chí thành phần", "sub-criteria")):
        table.add_column(shown.say(*head), justify="right", no_wrap=True, min_width=len(shown.say(*head)))
    for each in shown.comparison.totals.tops:
        part = each.after or each.before
        name = "" if part is None else number_and_name(part)
        table.add_row(Text(visible(name)), *_sides(each.before, each.after, shown))
    old, new = shown.comparison.old, shown.comparison.new
    scales = (number(each.scale, shown.language) for each in (old, new))
    counts = (tuple(str(counts_of(each)[level]) for level in LEVELS) for each in (old, new))
    numbers = (_both(before, after) for before, after in zip(*counts, strict=True))
    table.add_row(Text(shown.say("Cả bộ tiêu chí", "The whole set"), style="bold"), _both(*scales), *numbers)
    return table


def _sides(before: Part | None, after: Part | None, shown: Shown) -> Iterator[str]:
    yield _both(*(shown.teller.counted(side) for side in (before, after)))
    for level in LEVELS:
        yield _both(*("·" if side is None else str(_below(side, level)) for side in (before, after)))


def _below(part: Part, level: str) -> int:
    return sum(each.level == level for each in part_and_below(part))


def _both(before: str, after: str) -> str:
    return before if before == after else f"{before}{ARROW}{after}"


def _in_all(shown: Shown) -> Iterator[str]:
    totals = shown.comparison.totals
    least, most = (signed(each, shown.language) for each in (totals.least, totals.most))
    yield shown.say(
        f"tổng điểm của một đơn vị đổi trong khoảng từ {least} đến {most} (chặn ngoài, trước khi làm tròn)",
        f"the total of a unit moves between {least} and {most} (outer bounds, before rounding)",
    )
    ways = Counter(each.direction for each in shown.comparison.items)
    said = (f"{ways[way]} {DIRECTION_NAMES[way][shown.language == 'en']}" for way in STYLES if ways[way])
    count = len(shown.comparison.items)
    yield shown.say(f"{count} sửa đổi: ", f"{count} amendments: ") + ", ".join(said)


def _write_level(console: Console, stream: TextIO, severity: Severity, changes: Sequence[Change], shown: Shown) -> None:
    words = SEVERITY_NAMES[severity][shown.language == "en"]
    heading = shown.say(f"thay đổi {words}: {len(changes)}", f"{words} changes: {len(changes)}")
    console.print(Text(heading, style="bold"), soft_wrap=True)
    if severity in IN_ONE_LINE and not shown.details:
        for line in _by_kind(changes, shown):
            console.print(Text(fitting(visible(f"  {line}"), stream)), soft_wrap=True)
        return
    if shown.details:
        _write_details(console, stream, changes, shown)
    else:
        console.print(_table(changes, shown, console.width))


def _by_kind(changes: Sequence[Change], shown: Shown) -> Iterator[str]:
    kinds = dict.fromkeys(each.kind for each in changes)
    for kind in kinds:
        of_kind = [each for each in changes if each.kind == kind]
        numbers = list(dict.fromkeys(_number(each, shown) for each in of_kind))
        yield f"{KIND_NAMES[kind][shown.language == 'en']}: {', '.join(numbers)}"


def _number(change: Change, shown: Shown) -> str:
    parts = change.new or change.old
    if not parts:
        return shown.say("cả bộ", "the set")
    part = change.old[0] if len(change.new) > 1 else parts[0]
    return part.number or part.path


def _table(changes: Sequence[Change], shown: Shown, width: int) -> Table:
    """Give a line for each change; those of one item that say the same of several criteria are one."""
    rows = [_row(each, several, shown) for each, several in _together(changes, shown)]
    heads = [shown.say(*head) for head in HEADS]
    widths = [max(len(head), *(len(row[at]) for row in rows)) for at, head in enumerate(heads)]
    widths[NAME_AT] = min(widths[NAME_AT], LONGEST_NAME)
    widths[-1] = max(LEAST, width - sum(widths[:-1]) - 2 * len(widths))  # what is said is cut where the line ends
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    for head, columns in zip(heads, widths, strict=True):
        table.add_column(head, no_wrap=True, overflow="ellipsis", width=columns + 1)
    for row in rows:
        table.add_row(*row)
    return table


def _row(change: Change, several: Sequence[Change], shown: Shown) -> tuple[Text, ...]:
    numbers = ", ".join(_number(one, shown) for one in several)
    return (
        Text(", ".join(change.items)),
        Text(visible(numbers if len(several) > 1 else shown.teller.part(change))),
        Text(KIND_NAMES[change.kind][shown.language == "en"]),
        Text(shown.teller.direction(change), style=STYLES[change.direction]),
        Text(visible(_first(change, shown))),
    )


def _together(changes: Sequence[Change], shown: Shown) -> Iterator[tuple[Change, list[Change]]]:
    """Put changes of one item that say the same together; what a change of scoring tells, too, is left out."""
    scored = {each.id for each in changes if each.kind == "points_changed"}
    told = ("points_moved", "benchmark_to_constant", "constant_to_benchmark")
    alike: dict[tuple[object, ...], list[Change]] = {}
    for each in changes:
        if not (each.kind in told and each.id in scored):
            alike.setdefault((each.items, each.kind, each.direction, _first(each, shown)), []).append(each)
    yield from ((several[0], several) for several in alike.values())


def _first(change: Change, shown: Shown) -> str:
    """Say the one region that there is, else what a change comes to and how many regions it has."""
    regions = 0 if change.effect is None else len(change.effect.regions)
    if regions > 1:
        count = shown.say(f"{regions} vùng số liệu: ", f"{regions} regions: ")
        return count + shown.teller.what(change)
    return shown.teller.briefly(change)


def _write_details(console: Console, stream: TextIO, changes: Sequence[Change], shown: Shown) -> None:
    teller = shown.teller
    for each in changes:
        item = f"[{', '.join(each.items)}] " if each.items else ""
        way = teller.direction(each)
        kind = KIND_NAMES[each.kind][shown.language == "en"]
        head = f"  {item}{teller.part(each)} — {kind}{f' ({way})' if way else ''}: {teller.what(each)}"
        console.print(Text(fitting(visible(head), stream), style=STYLES[each.direction]), soft_wrap=True)
        for line in teller.details(each):
            console.print(Text(fitting(visible(f"    {line}"), stream)), soft_wrap=True)
