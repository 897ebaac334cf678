"""What the laws over the years found, for people: a table for every two revisions, then what goes against a law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TextIO

from rich import box
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.diagnostic import Language
from parlang.diagnostics.render import visible
from parlang.prose.numbers import number
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.wrapping import fitting
from parlang_compiler.testing.asking import Asked
from parlang_compiler.testing.telling import counterexample_lines, title, tried
from parlang_compiler.testing.verdicts import LawResult, Verdict

_MARKS: Mapping[Verdict, tuple[str, str]] = {
    "holds": ("✓", "green"),
    "fails": ("✗", "bold red"),
    "not_applicable": ("-", "dim"),
}


def write_years(stream: TextIO, name: str, found: Sequence[Asked], language: Language) -> None:
    """Write every two revisions with their laws, those that are skipped with the reason, and the count."""
    console = console_for(stream)
    for each in found:
        console.print(Text(visible(_heading(each, language)), style="bold"), soft_wrap=True)
        if each.results:
            console.print(_table(each.results, language))
        for line in _against(each, language):
            console.print(Text(fitting(visible(line), stream)), soft_wrap=True)
    console.print(Text(fitting(visible(_count(name, found, language)), stream), style="bold"), soft_wrap=True)


def _heading(each: Asked, language: Language) -> str:
    old, new = each.pair.old, each.pair.new
    heading = f"{new.index} [{old.revision}] → [{new.revision}]"
    if each.pair.skipped is None:
        return heading
    why = each.pair.skipped[language == "en"]
    return f"{heading}: {'không thử' if language == 'vi' else 'not tried'}, [{new.revision}] {why}"


def _table(results: Sequence[LawResult], language: Language) -> Table:
    vi = language == "vi"
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    table.add_column("", no_wrap=True)
    table.add_column("Quy luật" if vi else "Law")
    table.add_column("Đã thử" if vi else "Tried", justify="right", no_wrap=True)
    table.add_column("Bỏ qua" if vi else "Skipped", justify="right", no_wrap=True)
    for each in results:
        sign, style = _MARKS[each.verdict]
        skipped = number(Fraction(each.skipped), language) if each.skipped else ""
        table.add_row(Text(sign, style=style), Text(title(each.name, language)), tried(each, language), skipped)
    return table


def _against(each: Asked, language: Language) -> Iterator[str]:
    for result in each.results:
        if result.counterexample is not None:
            yield f"✗ {title(result.name, language)}:"
            yield from (f"  {line}" for line in counterexample_lines(result.counterexample, language))


def _count(name: str, found: Sequence[Asked], language: Language) -> str:
    vi = language == "vi"
    results = [result for each in found for result in each.results if result.verdict != "not_applicable"]
    if not results:
        nothing = "không có hai phiên bản liên tiếp để thử" if vi else "no two consecutive revisions to try"
        return f"{name}: {nothing}"
    held = sum(each.verdict == "holds" for each in results)
    examples = number(Fraction(sum(each.tried for each in results if each.counted == "examples")), language)
    if vi:
        return f"{held}/{len(results)} quy luật đúng; {examples} ví dụ"
    return f"{held}/{len(results)} laws hold; {examples} examples"
