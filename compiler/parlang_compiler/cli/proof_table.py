"""What proofs found, for people: a row of verdicts for each criterion, then each witness in a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TextIO

from rich import box
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.diagnostic import Language
from parlang.diagnostics.render import visible
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import leaves
from parlang.prove.answers import CHECKS, Answer, CheckName, Proof
from parlang.prove.telling.in_words import Teller, reason_in_words
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.proofs import Proved
from parlang_compiler.cli.wrapping import fitting
from parlang_compiler.proofs.columns import COLUMNS

Pair = tuple[str, str]
LONGEST_NAME = 40

QUESTIONS: Mapping[CheckName, Pair] = {
    "gap": ("không hở", "no gap"),
    "overlap": ("không chồng nhau", "no overlap"),
    "bounds": ("trong khung điểm", "points in bounds"),
    "max_reachable": ("đạt được điểm tối đa", "maximum reachable"),
    "case_reachable": ("trường hợp nào cũng đạt được", "cases reachable"),
    "monotone": ("số liệu tốt hơn không ít điểm hơn", "better never less"),
    "division": ("không chia cho 0", "no division by 0"),
    "does_not_arise": ("có lúc phát sinh, có lúc không", "may arise and may not"),
    "grades": ("mỗi tổng điểm một loại", "one grade each"),
    "jump": ("điểm không nhảy", "no jump"),
}
FAULTS: Mapping[CheckName, Pair] = {
    "gap": ("chỗ hở", "gap"),
    "overlap": ("chồng nhau", "overlap"),
    "bounds": ("ngoài khung điểm", "out of bounds"),
    "max_reachable": ("không tới điểm tối đa", "maximum out of reach"),
    "case_reachable": ("trường hợp thừa", "idle case"),
    "monotone": ("tốt hơn mà ít điểm hơn", "better scores less"),
    "division": ("chia cho 0", "division by 0"),
    "does_not_arise": ("không phát sinh", "does not arise"),
    "grades": ("xếp loại", "grades"),
    "jump": ("điểm nhảy", "jump"),
}
_MARKS: Mapping[str, tuple[str, str]] = {
    "proved": ("✓", "green"),
    "refuted": ("✗", "bold red"),
    "warning": ("!", "bold yellow"),
    "note": ("•", "cyan"),
    "undecided": ("?", "bold magenta"),
    "not_applicable": ("-", "dim"),
}
_LEGEND: Pair = (
    "✓ đúng với mọi số liệu · ✗ bị bác bỏ · ! cảnh báo, hoặc trong findings.md · • ghi chú · ? chưa biết · - không hỏi",
    "✓ holds for all figures · ✗ refuted · ! warning, or declared in findings.md · • note · ? not known · - not asked",
)


def write_proofs(stream: TextIO, ruleset: Ruleset, found: Proved, language: Language) -> None:
    """Write the table, the witnesses, the notes, and how many questions there were."""
    console = console_for(stream)
    console.print(Text(visible(f"{ruleset.index} [{ruleset.revision}] {ruleset.name}"), style="bold"), soft_wrap=True)
    console.print(_table(ruleset, found, language))
    console.print(Text(fitting(_LEGEND[language == "en"], stream), style="dim"), soft_wrap=True)
    for heading, lines in _sections(ruleset, found, language):
        if lines:
            console.print(Text(heading, style="bold"), soft_wrap=True)
            for line in lines:
                console.print(Text(fitting(visible(f"  {line}"), stream)), soft_wrap=True)
    console.print(Text(fitting(_count(found, language), stream), style="bold"), soft_wrap=True)


def _table(ruleset: Ruleset, found: Proved, language: Language) -> Table:
    en = language == "en"
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    numbers = [part.number for part in leaves(ruleset)]
    table.add_column("No." if en else "Số", no_wrap=True, min_width=max(map(len, [*numbers, "Số"])))
    table.add_column("Name" if en else "Tên")  # the only one that gives way on a narrow terminal
    for name in CHECKS:
        table.add_column(COLUMNS[name][en], justify="center", no_wrap=True, min_width=len(COLUMNS[name][en]))
    parts = {part.path: part for part in leaves(ruleset)}
    for proof in found.proofs:
        number, called = _called(proof, parts, ruleset, language)
        marks = (_mark(proof, answer, found) for answer in proof.answers)
        table.add_row(Text(number), Text(visible(_cut(called))), *marks)
    return table


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def _called(proof: Proof, parts: Mapping[str, Part], ruleset: Ruleset, language: Language) -> Pair:
    part = parts.get(proof.id)
    if part is None:
        return "", "cả bộ tiêu chí" if language == "vi" else "the whole set"
    return part.number, part.name


def _mark(proof: Proof, answer: Answer, found: Proved) -> Text:
    severities = {each.severity for each in answer.findings}
    kind: str = answer.verdict
    if (proof.id, answer.name) in found.declared and answer.verdict == "refuted":
        kind = "warning"
    elif severities and "error" not in severities:
        kind = "warning" if "warning" in severities else "note"
    sign, style = _MARKS[kind]
    return Text(sign, style=style)


def _sections(ruleset: Ruleset, found: Proved, language: Language) -> Iterator[tuple[str, list[str]]]:
    vi = language == "vi"
    yield ("bị bác bỏ:" if vi else "refuted:", list(_refuted(ruleset, found, language)))
    yield ("chưa biết:" if vi else "not known:", list(_undecided(ruleset, found, language)))
    yield ("ghi chú:" if vi else "notes:", list(_notes(ruleset, found, language)))


def _refuted(ruleset: Ruleset, found: Proved, language: Language) -> Iterator[str]:
    """Tell each refutation as its diagnostic does, with its place and what to do."""
    parts = {part.path: part for part in leaves(ruleset)}
    for each in found.refuted:
        part = parts.get(each.id)
        number = "" if part is None else f"{part.number or part.path} "
        yield f"{number}{FAULTS[each.check][language == 'en']}: {each.diagnostic.message(language)}"
        span = each.diagnostic.span
        place = "" if span is None else f"{span.source}:{span.line}: "
        yield f"    {place}{each.diagnostic.help(language)}"


def _notes(ruleset: Ruleset, found: Proved, language: Language) -> Iterator[str]:
    for part, proof in _with_parts(ruleset, found):
        teller = Teller(ruleset=ruleset, part=part, language=language)
        number = "" if part is None else f"{part.number or part.path} "
        for answer in proof.answers:
            for each in (one for one in answer.findings if one.severity == "note"):
                yield f"{number}{FAULTS[answer.name][language == 'en']}: {teller.finding(answer.name, each)}"


def _undecided(ruleset: Ruleset, found: Proved, language: Language) -> Iterator[str]:
    """Tell for each reason and check, in one line, of which criteria it is not known."""
    waiting: dict[tuple[CheckName, str], list[str]] = {}
    for part, proof in _with_parts(ruleset, found):
        for answer in proof.answers:
            if answer.verdict == "undecided" and answer.reason not in (None, "parts"):
                called = ruleset.index if part is None else part.number or part.path
                waiting.setdefault((answer.name, reason_in_words(answer.reason, language)), []).append(called)
    for (name, reason), numbers in waiting.items():
        yield f"{QUESTIONS[name][language == 'en']}: {', '.join(numbers)} — {reason}"


def _with_parts(ruleset: Ruleset, found: Proved) -> Iterator[tuple[Part | None, Proof]]:
    parts = {part.path: part for part in leaves(ruleset)}
    return ((parts.get(proof.id), proof) for proof in found.proofs)


def _count(found: Proved, language: Language) -> str:
    asked, held, unknown = len(found.asked), len(found.held), len(found.undecided)
    refuted = sum(each.verdict == "refuted" for each in found.asked)
    waiting = asked - held - unknown - refuted
    if language == "vi":
        rest = f", {waiting} chưa hỏi được khi còn tiêu chí bị bác bỏ" if waiting else ""
        return f"{asked} câu hỏi: {held} đúng với mọi số liệu, {refuted} bị bác bỏ, {unknown} chưa biết{rest}"
    rest = f", {waiting} to be asked once no criterion is refuted" if waiting else ""
    return f"{asked} questions: {held} hold for all figures, {refuted} refuted, {unknown} not known{rest}"
