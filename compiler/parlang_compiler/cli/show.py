"""`parlang show`: the outline of a set, or one part with its rule, its figures and its notes."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from parlang.diagnostics.diagnostic import Language
from parlang.ir.group import constraints_on_reported
from parlang.ir.nodes import Computed, Figure, Notes, Part, Ruleset
from parlang.ir.walk import each_part, inputs_of_leaf, part_and_below
from parlang.prose import figure_label, rule_sentences
from parlang.prose.conditions import condition
from parlang.prose.days import data_date_sentence
from parlang.prose.numbers import amount, number
from parlang.prose.sentences.grades import grades_sentences
from parlang.prose.wording import wording
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.cli.check import visible_lines
from parlang_compiler.cli.finding import parts_named, unknown
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.plain_rule import plain_rule
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.cli.wrapping import for_people

COMPUTED: dict[Computed, tuple[str, str]] = {
    "group": ("tính từ cả nhóm, ", "computed from the group, "),
    "score": ("tính từ điểm, ", "computed from the score, "),
    "evidence": ("xác định từ tài liệu đã nộp, ", "known from the documents given, "),
}


def run(arguments: Namespace, session: Session) -> Result:
    """Show the set, or the part that ID means."""
    loaded = load(arguments.spec, session)
    ruleset = loaded.ruleset
    if ruleset is None:
        return loaded.failed
    named = parts_named(ruleset, arguments.id)
    sources = by_name(loaded.sources)
    if not named:
        fault = unknown(ruleset, arguments.id)
        return Result(diagnostics=(*loaded.diagnostics, fault), sources=sources)
    shown = tuple(below for part in named for below in part_and_below(part))
    if arguments.id is None and not arguments.plain:
        lines = list(_outline(ruleset, session))
    else:
        lines = [line for part in shown for line in _part(part, ruleset, session, plain=arguments.plain)]
    return Result(
        document={
            "index": ruleset.index,
            "revision": ruleset.revision,
            "name": ruleset.name,
            "scale": numeral(ruleset.scale),
            "data_date": _data_date(ruleset.notes, session),
            "grades": list(_grades(ruleset, session)),
            "parts": [_document(part, ruleset, session, plain=arguments.plain) for part in shown],
        },
        write=for_people(visible_lines(lines)),
        diagnostics=loaded.diagnostics,
        sources=sources,
    )


def _outline(ruleset: Ruleset, session: Session) -> Iterator[str]:
    yield f"{ruleset.index} [{ruleset.revision}] {ruleset.name}"
    scale = number(ruleset.scale, session.language)
    yield session.say(f"{ruleset.instrument}; thang điểm {scale}", f"{ruleset.instrument}; scale {scale}")
    for part in each_part(ruleset):
        maximum = number(part.maximum, session.language)
        indent = "  " * (part.path.count(".") + 1)
        yield f"{indent}{f'{part.number} {part.name}'.strip()} [{part.path}] {maximum}"
    date = _data_date(ruleset.notes, session)
    yield from () if date is None else (date,)
    yield from _grades(ruleset, session)


def _data_date(notes: Notes, session: Session) -> str | None:
    return None if notes.data_date is None else data_date_sentence(notes.data_date, session.language)


def _grades(ruleset: Ruleset, session: Session) -> tuple[str, ...]:
    words = wording(ruleset, session.language)
    return () if ruleset.grading is None else grades_sentences(ruleset.grading, words)


def _part(part: Part, ruleset: Ruleset, session: Session, *, plain: bool) -> Iterator[str]:
    maximum = number(part.maximum, session.language)
    yield f"{f'{part.number} {part.name}'.strip()} [{part.path}]"
    yield session.say(f"  điểm tối đa {maximum}", f"  maximum {maximum}") + f"  {part.span.source}:{part.span.line}"
    for figure in _figures_of(part, ruleset):
        computed = "" if figure.computed is None else session.say(*COMPUTED[figure.computed])
        values = values_of(figure, session.language)
        yield f"  {figure.short}: {figure_label(figure, session.language)} ({computed}{values})"
    for constraint in constraints_on_reported(ruleset):
        if constraint.owner == part.path:
            asked = condition(constraint.condition, wording(ruleset, session.language))
            yield session.say(f"  điều kiện số liệu: {asked}", f"  figures satisfy: {asked}")
    for sentence in rule_sentences(part, ruleset, session.language):
        yield f"  {sentence}"
    if plain:
        yield from (f"    {line}" for line in plain_rule(part, ruleset))
    if part.notes.data_date is not None:
        yield f"  {data_date_sentence(part.notes.data_date, session.language)}"
    for text in part.notes.interpretations:
        yield session.say(f"  được hiểu là: {text}", f"  interpreted as: {text}")
    for item in part.notes.evidence:
        yield session.say(f"  tài liệu kiểm chứng: {item.text}", f"  evidence: {item.text}")
    for text in part.notes.legal_bases:
        yield session.say(f"  căn cứ: {text}", f"  legal basis: {text}")
    for text in part.notes.guidance:
        yield session.say(f"  hướng dẫn: {text}", f"  guidance: {text}")
    yield ""


def _figures_of(part: Part, ruleset: Ruleset) -> list[Figure]:
    """Give the figures that a part declares or its rule asks for."""
    asked = inputs_of_leaf(part) if part.rule is not None else ()
    return [figure for figure in ruleset.figures if figure.owner == part.path or figure.key in asked]


def values_of(figure: Figure, language: Language) -> str:
    """Say which values a figure may take."""
    if figure.kind == "yes_no":
        return "có/không" if language == "vi" else "yes/no"
    if figure.kind == "level":
        return "; ".join(level.key for level in figure.levels)
    kind = "number" if figure.kind == "count" else figure.kind
    low, high = (None if end is None else amount(end, kind, language) for end in (figure.low, figure.high))
    unit = f" {figure.unit}" if figure.unit else ""
    if low is not None and high is not None:
        return f"từ {low} đến {high}{unit}" if language == "vi" else f"from {low} to {high}{unit}"
    end = low or high or ""
    return f"{end}{unit}".strip() or figure.kind


def _document(part: Part, ruleset: Ruleset, session: Session, *, plain: bool) -> dict[str, Any]:
    return {
        "id": part.path,
        "number": part.number,
        "name": part.name,
        "level": part.level,
        "maximum": numeral(part.maximum),
        "rule": list(rule_sentences(part, ruleset, session.language)),
        "figures": [
            {
                "key": figure.key,
                "label": figure_label(figure, session.language),
                "kind": figure.kind,
                "unit": figure.unit,
                "low": _end(figure, figure.low),
                "high": _end(figure, figure.high),
                "levels": [level.key for level in figure.levels],
                "computed": figure.computed,
            }
            for figure in _figures_of(part, ruleset)
        ],
        "data_date": _data_date(part.notes, session),
        "evidence": [{"kind": item.kind, "text": item.text} for item in part.notes.evidence],
        "interpretations": list(part.notes.interpretations),
        "file": part.span.source,
        "line": part.span.line,
        **({"plain": list(plain_rule(part, ruleset))} if plain else {}),
    }


def _end(figure: Figure, end: Fraction | None) -> str | None:
    """Write an end of a range for tools: a day as `2020-01-01`."""
    if end is None:
        return None
    return date.fromordinal(int(end)).isoformat() if figure.kind == "date" else numeral(end)
