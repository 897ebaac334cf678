"""The impact of a change of rules as people read it: who gains, who loses, by which criteria, what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from rich.text import Text

from parlang.diagnostics.render import visible
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.impact_criteria import write_criteria, write_domains, write_not_replayed
from parlang_compiler.cli.impact_units import write_group
from parlang_compiler.cli.impact_words import Shown, marks, title
from parlang_compiler.cli.wrapping import fitting
from parlang_compiler.impact.overall import Counts


def write_impact(stream: TextIO, shown: Shown) -> None:
    """Write what the change does to all units together."""
    console = console_for(stream)
    for number_of_line, line in enumerate(_head(shown)):
        console.print(Text(fitting(line, stream), style="" if number_of_line else "bold"), soft_wrap=True)
    for group in shown.impact.groups:
        write_group(console, stream, group, shown)
    write_domains(console, shown)
    write_criteria(console, stream, shown)
    write_not_replayed(console, stream, shown)


def _head(shown: Shown) -> Iterator[str]:
    impact = shown.impact
    yield title(shown)
    yield from marks(shown)
    yield from _compared(shown)
    units = len(impact.units)
    part = "" if impact.whole else shown.say(" theo phần so sánh được", " by the comparable part")
    yield f"{units} {shown.say('đơn vị', 'units')}{part}: {_counted(impact.overall.by_part, shown)}"
    if not impact.whole:
        said = _counted(impact.overall.by_total, shown, whole=True)
        yield shown.say(
            f"theo tổng điểm, dù số liệu còn thiếu là bao nhiêu: {said}", f"by total, come what may: {said}"
        )
    if impact.rules.old.grading is not None and impact.rules.new.grading is not None:
        changed, unknown = impact.overall.grades_changed, impact.overall.grades_unknown
        open_ones = shown.say(f", {unknown} chưa biết", f", {unknown} unknown") if unknown else ""
        yield shown.say(f"đổi xếp loại: {changed} đơn vị", f"grade changed: {changed} units") + open_ones
    for name in impact.refused:
        said = shown.say("chưa chấm được vì có lỗi", "not scored, for it has errors")
        yield f"{visible(name) or '?'}: {said}"


def _compared(shown: Shown) -> Iterator[str]:
    """Say how much of the rules is compared; it may be more for one unit than for another."""
    impact = shown.impact
    if impact.whole or not impact.units:
        return
    total = len(impact.rules.criteria)
    found = [each.unit.moves.compared for each in impact.units]
    fewest, most = min(found), max(found)
    span = str(most) if fewest == most else shown.say(f"{fewest} đến {most}", f"{fewest} to {most}")
    yield shown.say(
        f"phần so sánh được: {span}/{total} mục; mục còn lại chờ số liệu mà năm trước chưa có",
        f"the comparable part: {span}/{total} items; the others wait for figures that were not reported",
    )


def _counted(counts: Counts, shown: Shown, *, whole: bool = False) -> str:
    said = [
        shown.say(f"tăng {counts.gaining}", f"{counts.gaining} gain"),
        shown.say(f"giảm {counts.losing}", f"{counts.losing} lose"),
        shown.say(f"không đổi {counts.unchanged}", f"{counts.unchanged} unchanged"),
    ]
    if counts.untold:
        open_vi = f"còn tùy {counts.untold}" if whole else f"không so sánh được {counts.untold}"
        open_en = f"{counts.untold} undecided" if whole else f"{counts.untold} not comparable"
        said.append(shown.say(open_vi, open_en))
    return " · ".join(said)
