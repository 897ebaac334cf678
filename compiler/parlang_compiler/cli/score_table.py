"""A score as people read it: a table, the totals, and a line for each thing that was lost or is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TextIO

from rich import box
from rich.table import Table
from rich.text import Text

from parlang.diagnostics.diagnostic import Language
from parlang.diagnostics.render import visible
from parlang.ir.grading import label_of
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import PERIOD, each_part, part_and_below
from parlang.prose import figure_label
from parlang.prose.numbers import number
from parlang_compiler.boundary.in_words import lost_in_words, rounding_in_words
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import STAGE_NAMES, outside_of, waits_for_evidence
from parlang_compiler.boundary.why_in_words import why_in_words
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.wrapping import fitting

Pair = tuple[str, str]

_COLUMNS: tuple[Pair, ...] = (
    ("Số", "No."),
    ("Tên", "Name"),
    ("Điểm/tối đa", "Points/max"),
    ("Trường hợp", "Case"),
    ("Mất", "Lost"),
)


def write_score(stream: TextIO, ruleset: Ruleset, scored: Scored, language: Language, place: str = "") -> None:
    """Write the score of a unit at a stage; `place` says its rank, if it has one."""
    console = console_for(stream)
    console.print(Text(fitting(visible(_title(scored, language)), stream), style="bold"), soft_wrap=True)
    console.print(_table(ruleset, scored, language))
    for line in (*_totals(ruleset, scored, language), *([place] if place else [])):
        console.print(Text(fitting(line, stream)), soft_wrap=True)
    for heading, lines in _remarks(ruleset, scored, language):
        if lines:
            console.print(Text(heading, style="bold"), soft_wrap=True)
            for line in lines:
                console.print(Text(fitting(f"  {line}", stream)), soft_wrap=True)
    console.print()


def _title(scored: Scored, language: Language) -> str:
    card = scored.scorecard
    stage = STAGE_NAMES[card.stage][language == "en"]
    period = "" if card.period is None else f", {'năm' if language == 'vi' else 'year'} {card.period}"
    return f"{card.unit}{period} — {stage} — {card.index} [{card.revision}]"


def _table(ruleset: Ruleset, scored: Scored, language: Language) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for names, justify in zip(_COLUMNS, ("left", "left", "right", "left", "right"), strict=True):
        table.add_column(names[language == "en"], justify=justify)  # type: ignore[arg-type]  # three words
    parts = {part.path: part for part in each_part(ruleset)}
    told = {part.id: part for part in scored.scorecard.parts}
    bonus = outside_of(ruleset, "bonus")  # what it does not give is not lost
    for result in scored.result.parts:
        part = parts[result.path]
        case = told[result.path].case
        explained = scored.explanations.get(result.path) if result.path not in bonus else None
        table.add_row(
            Text(part.number),
            Text(f"{'  ' * part.path.count('.')}{part.name}"),
            Text(_points(result, language)),
            Text(case.text if case is not None else _status(result, part, scored, language)),
            Text(number(explained.lost, language) if explained is not None and explained.lost else ""),
            style="" if result.path in bonus and part.rule is not None else _style(result, part),
        )
    return table


def _style(result: PartScore, part: Part) -> str:
    if part.rule is None:
        return "bold"
    if result.status == "pending":
        return "yellow"
    return "" if result.points is None or result.points >= result.maximum else "red"


def _points(result: PartScore, language: Language) -> str:
    if result.status == "left_out":
        return "-"
    maximum = number(result.maximum, language)
    if result.points is not None:
        return f"{number(result.points, language)}/{maximum}"
    return f"[{_ends(result.least, result.most, language)}]/{maximum}"


def _ends(least: Fraction, most: Fraction, language: Language) -> str:
    return f"{number(least, language)}; {number(most, language)}"


def _status(result: PartScore, part: Part, scored: Scored, language: Language) -> str:
    if part.rule is None:
        return ""
    pending: Pair = ("chưa đủ số liệu", "pending") if result.missing else ("chưa viết quy tắc", "unwritten")
    if result.status == "pending" and not result.missing and waits_for_evidence(part, scored):
        pending = ("chờ bổ sung tài liệu kiểm chứng", "waits for evidence")
    words: Mapping[str, Pair] = {"pending": pending, "left_out": ("không đánh giá", "not assessed")}
    return words.get(result.status, ("", ""))[language == "en"]


def _totals(ruleset: Ruleset, scored: Scored, language: Language) -> Iterator[str]:
    result = scored.result
    vi = language == "vi"
    maximum = number(result.maximum, language)
    if result.total is None:
        ends = _ends(result.least, result.most, language)
        yield f"tổng điểm trong khoảng [{ends}]/{maximum}" if vi else f"total within [{ends}]/{maximum}"
    else:
        total = number(result.total, language)
        yield f"tổng điểm {total}/{maximum}" if vi else f"total {total}/{maximum}"
    if ruleset.outside and result.bonus is not None and result.penalty is not None:
        bonus, penalty = number(result.bonus, language), number(result.penalty, language)
        yield f"trong đó thưởng {bonus}, phạt {penalty}" if vi else f"of which bonus {bonus}, penalty {penalty}"
    if result.percent is not None and ruleset.index_decimals is not None:
        percent = number(result.percent, language)
        yield f"chỉ số {percent}%" if vi else f"index {percent}%"
    yield from grade_lines(ruleset, scored, language)


def grade_lines(ruleset: Ruleset, scored: Scored, language: Language) -> Iterator[str]:
    """Say the grade, and why where it is not that of its total; or which figures it still wants."""
    grading, result, told = ruleset.grading, scored.result, scored.scorecard.grade_case
    if grading is None:
        return
    head = "xếp loại" if language == "vi" else "grade"
    if result.grade is not None:
        by_bound = told is None or told.id.startswith("bound_")
        why = "" if told is None or by_bound else f" — {told.text}"
        yield f"{head}: {label_of(grading, result.grade)}{why}"
    elif result.grade_missing:
        labels = _labels(ruleset, language)
        wanted = "; ".join(labels[key] for key in result.grade_missing)
        none = "chưa xếp được, còn thiếu" if language == "vi" else "none yet for want of"
        yield f"{head}: {none}: {wanted}"


def _remarks(ruleset: Ruleset, scored: Scored, language: Language) -> Iterator[tuple[str, list[str]]]:
    vi = language == "vi"
    waiting = {part.path for part in each_part(ruleset) if waits_for_evidence(part, scored)}
    yield ("điểm bị mất:" if vi else "points lost:", list(_lost(ruleset, scored, language)))
    yield ("điểm phạt:" if vi else "penalty points:", list(_penalties(ruleset, scored, language)))
    yield ("chưa có số liệu:" if vi else "figures missing:", list(_missing(ruleset, scored, language)))
    yield (
        "thiếu tài liệu kiểm chứng:" if vi else "evidence missing:",
        [
            f"{part.number or part.id}: {text}"
            for part in scored.scorecard.parts
            if part.status == "scored" or part.id in waiting
            for text in part.missing_evidence
        ],
    )


def _lost(ruleset: Ruleset, scored: Scored, language: Language) -> Iterator[str]:
    outside = {below.path for top in ruleset.outside for below in part_and_below(top)}
    for part in each_part(ruleset):
        explanation = scored.explanations.get(part.path)
        if explanation is None or part.path in outside:
            continue
        name = part.number or part.path
        if explanation.lost > 0:
            yield f"{name} {lost_in_words(explanation, part, scored.facts, ruleset, language)}"
        elif explanation.only_by_rounding:
            yield f"{name} {rounding_in_words(explanation, part, scored.facts, ruleset, language)}"


def _penalties(ruleset: Ruleset, scored: Scored, language: Language) -> Iterator[str]:
    tops = (top for top in ruleset.outside if top.level == "penalty")
    for part in (below for top in tops for below in part_and_below(top)):
        explanation = scored.explanations.get(part.path)
        if explanation is not None and explanation.points > 0:
            why = why_in_words(explanation, part, scored.facts, ruleset, language)
            yield f"{part.number or part.path} {number(explanation.points, language)}: {why}"


def _labels(ruleset: Ruleset, language: Language) -> dict[str, str]:
    labels = {figure.key: figure_label(figure, language) for figure in ruleset.figures}
    return labels | {PERIOD: "năm đánh giá" if language == "vi" else "the assessment year"}


def _missing(ruleset: Ruleset, scored: Scored, language: Language) -> Iterator[str]:
    labels = _labels(ruleset, language)
    numbers = {part.path: part.number or part.path for part in each_part(ruleset) if part.rule is not None}
    for result in scored.result.parts:
        if result.path in numbers and result.missing:
            yield f"{numbers[result.path]}: {'; '.join(labels[key] for key in result.missing)}"
