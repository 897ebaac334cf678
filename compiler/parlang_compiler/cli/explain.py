"""`parlang explain`: why this score — the rule, the figures, the case that fired, what was lost."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import PERIOD, each_part, inputs_of_leaf, part_and_below
from parlang.prose import figure_label, rule_sentences
from parlang.prose.numbers import number
from parlang.prose.values_in_words import value_in_words
from parlang_compiler.boundary.in_words import lost_in_words, rounding_in_words
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import STAGE_NAMES, waits_for_evidence
from parlang_compiler.cli.check import visible_lines
from parlang_compiler.cli.finding import parts_named
from parlang_compiler.cli.scoring import Asked, score
from parlang_compiler.cli.session import Result, Session
from parlang_compiler.cli.wrapping import for_people


def run(arguments: Namespace, session: Session) -> Result:
    """Explain every leaf of each unit, or of the one named; with ID those at and below it."""
    found = score(arguments.spec, arguments.case, session, Asked(unit=arguments.unit, part=arguments.id))
    ruleset = found.ruleset
    parts = () if ruleset is None else parts_named(ruleset, arguments.id)
    if ruleset is None or not parts:
        return Result(document={"units": []}, diagnostics=found.diagnostics, sources=found.sources)
    wanted = {below.path for part in parts for below in part_and_below(part)}
    lines = [line for each in found.scored for line in _unit(each, ruleset, wanted, session)]
    return Result(
        document={"units": [_document(each, ruleset, wanted, session) for each in found.scored]},
        write=for_people(visible_lines(lines)),
        diagnostics=found.diagnostics,
        sources=found.sources,
        pending=any(
            part.status == "pending" for each in found.scored for part in each.scorecard.parts if part.id in wanted
        ),
    )


def _document(scored: Scored, ruleset: Ruleset, wanted: set[str], session: Session) -> dict[str, Any]:
    """Give the scorecard with only the parts asked for, each with its rule and its figures."""
    card = scored.scorecard.model_dump(mode="json")
    parts = {part.path: part for part in each_part(ruleset)}
    card["parts"] = [
        {
            **told,
            "rule": list(rule_sentences(parts[told["id"]], ruleset, session.language)),
            "figures": [
                {"key": key, "label": label, "value": value}
                for key, label, value in _figures(parts[told["id"]], scored, ruleset, session)
            ],
        }
        for told in card["parts"]
        if told["id"] in wanted
    ]
    return card


def _unit(scored: Scored, ruleset: Ruleset, wanted: set[str], session: Session) -> Iterator[str]:
    from parlang_compiler.cli.score_table import grade_lines

    stage = STAGE_NAMES[scored.stage][session.language == "en"]
    yield f"{scored.scorecard.unit} — {stage}"
    for part in each_part(ruleset):
        if part.path in wanted and part.rule is not None:
            yield ""
            yield from _leaf(part, scored, ruleset, session)
    if ruleset.parts and all(top.path in wanted for top in ruleset.parts):
        yield from ("", *grade_lines(ruleset, scored, session.language))
    yield ""


def _leaf(part: Part, scored: Scored, ruleset: Ruleset, session: Session) -> Iterator[str]:
    told = next(each for each in scored.scorecard.parts if each.id == part.path)
    result = next(each for each in scored.result.parts if each.path == part.path)
    language = session.language
    yield f"{part.number} {part.name} [{part.path}]".strip()
    yield f"  {told.file}:{told.line}"
    for sentence in rule_sentences(part, ruleset, language):
        yield f"  {sentence}"
    for _, label, value in _figures(part, scored, ruleset, session):
        yield f"  {label}: {value if value is not None else session.say('chưa có', 'missing')}"
    maximum = number(part.maximum, language)
    match result.status:
        case "scored" if result.points is not None:
            case = f" — {told.case.text}" if told.case is not None else ""
            yield f"  → {number(result.points, language)}/{maximum}{case}"
        case "left_out":
            yield session.say("  → không đánh giá", "  → not assessed")
        case _ if not result.missing and told.missing_evidence and waits_for_evidence(part, scored):
            yield session.say("  → chờ bổ sung tài liệu kiểm chứng", "  → waits for evidence")
        case _:
            ends = f"[{number(result.least, language)}; {number(result.most, language)}]/{maximum}"
            yield session.say(f"  → chưa đủ số liệu: {ends}", f"  → pending: {ends}")
    explanation = scored.explanations.get(part.path)
    if explanation is not None and explanation.lost > 0:
        yield f"  {lost_in_words(explanation, part, scored.facts, ruleset, language)}"
    elif explanation is not None and explanation.only_by_rounding:
        yield f"  {rounding_in_words(explanation, part, scored.facts, ruleset, language)}"
    for text in told.missing_evidence:
        yield session.say(f"  thiếu tài liệu kiểm chứng: {text}", f"  evidence missing: {text}")


def _figures(part: Part, scored: Scored, ruleset: Ruleset, session: Session) -> Iterator[tuple[str, str, str | None]]:
    figures = {figure.key: figure for figure in ruleset.figures}
    for key in inputs_of_leaf(part):
        if key == PERIOD:
            label = session.say("Năm đánh giá", "Assessment year")
            yield key, label, None if scored.facts.year is None else str(scored.facts.year)
        else:
            value = scored.facts.values.get(key)
            told = None if value is None else value_in_words(figures[key], value, session.language)
            yield key, figure_label(figures[key], session.language), told
