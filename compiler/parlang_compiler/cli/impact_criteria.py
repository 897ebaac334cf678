"""What moves points, by domain and by criterion, and what could not be replayed."""

from __future__ import annotations

from typing import TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.render import visible
from parlang.ir.nodes import Part
from parlang.prose.naming import number_and_name
from parlang_compiler.cli.impact_words import Shown, heading
from parlang_compiler.cli.wrapping import fitting
from parlang_compiler.impact.overall import CriterionMove, NotReplayed

MOST_CRITERIA = 10
MOST_FIGURES = 2  # figures that a line names


def write_domains(console: Console, shown: Shown) -> None:
    """Write how each domain moves, in the mean of the units."""
    part = "" if shown.impact.whole else shown.say(", phần so sánh được", ", the comparable part")
    heading(console, shown.say(f"Bình quân theo lĩnh vực{part}", f"Mean by domain{part}"))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    heads = (
        ("Lĩnh vực", "Domain"),
        ("Tối đa", "Max"),
        ("Bình quân", "Mean"),
        ("Đơn vị tăng", "Gain"),
        ("giảm", "Lose"),
    )
    for place, words in enumerate(heads):
        table.add_column(shown.say(*words), justify="right" if place else "left", no_wrap=bool(place))
    for each in shown.impact.overall.domains:
        table.add_row(
            visible(number_and_name(each.domain.shown)),
            _both(each.domain.old, each.domain.new, shown),
            shown.signed(each.mean),
            str(each.counts.gaining),
            str(each.counts.losing),
        )
    console.print(table)


def _both(old: Part | None, new: Part | None, shown: Shown) -> str:
    before, after = ("–" if part is None else shown.number(part.maximum) for part in (old, new))
    return before if before == after else f"{before} → {after}"


def write_criteria(console: Console, stream: TextIO, shown: Shown) -> None:
    """Write the criteria by which most points are won or lost."""
    moving = [each for each in shown.impact.overall.criteria if each.gained or each.lost]
    ordered = sorted(moving, key=lambda each: -max(each.gained, each.lost))
    kept = ordered if shown.everything else ordered[:MOST_CRITERIA]
    if not kept:
        return
    heading(console, shown.say("Tiêu chí làm thay đổi điểm nhiều nhất", "The criteria that move points most"))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    heads = (
        ("Tiêu chí", "Criterion"),
        ("Đơn vị tăng", "Gain"),
        ("được", "won"),
        ("Đơn vị giảm", "Lose"),
        ("mất", "lost"),
    )
    for place, words in enumerate(heads):
        table.add_column(shown.say(*words), justify="right" if place else "left", no_wrap=bool(place))
    for each in kept:
        table.add_row(*_criterion_cells(each, shown))
    console.print(table)
    if len(kept) < len(ordered):
        rest = len(ordered) - len(kept)
        more = shown.say(f"và {rest} tiêu chí khác thay đổi ít hơn: thêm --all", f"and {rest} more criteria: --all")
        console.print(Text(fitting(more, stream)), soft_wrap=True)


def _criterion_cells(each: CriterionMove, shown: Shown) -> tuple[str, ...]:
    gone = shown.say(" (bỏ)", " (dropped)") if not each.criterion.new else ""
    return (
        visible(number_and_name(each.criterion.shown) + gone),
        str(each.counts.gaining) if each.counts.gaining else "",
        shown.number(each.gained) if each.gained else "",
        str(each.counts.losing) if each.counts.losing else "",
        shown.number(each.lost) if each.lost else "",
    )


def write_not_replayed(console: Console, stream: TextIO, shown: Shown) -> None:
    """Write what waits for figures, those that the new rules ask for first."""
    found = shown.impact.overall.not_replayed
    by_rules = [each for each in found if any(one.why != "not_given" for one in each.after)]
    others = len(found) - len(by_rules)
    if not found:
        return
    heading(console, shown.say("Chưa chấm lại được", "Not replayed"))
    lines = [_not_replayed(each, shown) for each in by_rules]
    if others:
        units = max(each.units for each in found if each not in by_rules)
        lines.append(
            shown.say(
                f"{others} mục khác chờ số liệu năm trước, nhiều nhất ở {units} đơn vị",
                f"{others} more items wait for figures of last year, of at most {units} units",
            )
        )
    for line in lines:
        console.print(Text(fitting(f"  {line}", stream)), soft_wrap=True)


def _not_replayed(each: NotReplayed, shown: Shown) -> str:
    lacking = [one for one in each.after if one.why != "not_given"]
    labels = [f"«{one.figure.label if one.figure is not None else one.key}»" for one in lacking[:MOST_FIGURES]]
    rest = len(lacking) - len(labels)
    more = shown.say(f" và {rest} số liệu khác", f" and {rest} more") if rest else ""
    ends = f"[{shown.number(each.least)}; {shown.number(each.most)}]"
    why = {
        "new": shown.say("số liệu mới", "new figures"),
        "redefined": shown.say("số liệu định nghĩa lại", "figures redefined"),
        "refused": shown.say("giá trị không còn hợp lệ", "values no longer allowed"),
    }[next(one.why for one in lacking if one.why != "not_given")]
    units = shown.say(f"{each.units} đơn vị", f"{each.units} units")
    return visible(f"{number_and_name(each.criterion.shown)}: {ends} — {units}, {why}: {', '.join(labels)}{more}")
