"""What `parlang test` tells people: each unit, how many cases of the rules were tried, and those that were not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TextIO

from rich.text import Text

from parlang.diagnostics.diagnostic import Language
from parlang.diagnostics.render import visible
from parlang.ir.coverage import Coverage, RuleCoverage
from parlang.ir.nodes import Ruleset, Unwritten
from parlang.ir.walk import leaves
from parlang.prose.numbers import number
from parlang.prose.rule_cases import grade_sentence, rule_case_sentence
from parlang_compiler.boundary.examine import Examined
from parlang_compiler.boundary.examine_published import ExaminedPublished
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.score_words import STAGE_NAMES
from parlang_compiler.boundary.value_errors import in_language
from parlang_compiler.cli.console import console_for

Line = tuple[str, str]  # text, style


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWords:
    """A criterion, or the grades of the set, and its cases in words, in their order."""

    id: str
    number: str
    name: str
    cases: tuple[str, ...]


def rule_words(rule: RuleCoverage, ruleset: Ruleset, language: Language) -> RuleWords:
    """Say the cases of a criterion; grades stand under the id of the index."""
    part, grading = rule.part, ruleset.grading
    if part is None:
        grades = () if grading is None else rule.cases
        said = tuple(grade_sentence(case, grading, ruleset, language) for case in grades if grading is not None)
        return RuleWords(id=ruleset.index, number="", name="xếp loại" if language == "vi" else "grades", cases=said)
    figures = {figure.key: figure for figure in ruleset.figures}
    said = tuple(rule_case_sentence(part, case, ruleset, language, figures=figures) for case in rule.cases)
    return RuleWords(id=part.path, number=part.number, name=part.name, cases=said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """What came of testing the units of a file."""

    path: str
    units: tuple[Unit, ...]
    examined: tuple[Examined, ...]
    published: tuple[ExaminedPublished, ...]
    reached: Coverage


def write_tested(stream: TextIO, ruleset: Ruleset, tested: Tested, language: Language) -> None:
    """Write how the units came out and what they try of the rules."""
    console = console_for(stream)
    head = [(f"{ruleset.index} [{ruleset.revision}], {tested.path}", "bold")]
    for text, style in (*head, *_units(tested, language), *_tried(ruleset, tested.reached, language)):
        console.print(Text(visible(text), style=style), soft_wrap=True)


def _units(tested: Tested, language: Language) -> Iterator[Line]:
    vi = language == "vi"
    for unit in tested.units:
        own = [each for each in tested.examined if each.unit is unit]
        results = [each for each in tested.published if each.unit is unit]
        yield from (_unit(each, language) for each in own)
        for result in results:
            yield from _result(result, language)
        if not own and not results:
            said = "không ghi kết quả mong đợi" if vi else "nothing is expected"
            yield f"  {'không thử ' if vi else 'untested'}  {unit.name}: {said}", "yellow"
    if tested.examined:
        yield f"{_passed(tested.examined)} {'kết quả đúng như mong đợi' if vi else 'results are as expected'}", ""
    if tested.published:
        said = "kết quả công bố không mâu thuẫn" if vi else "published results are consistent"
        yield f"{_passed(tested.published)} {said}", ""


def _passed(examined: Sequence[Examined | ExaminedPublished]) -> str:
    return f"{sum(each.passed for each in examined)}/{len(examined)}"


def _unit(examined: Examined, language: Language) -> Line:
    vi = language == "vi"
    name = examined.unit.name
    if examined.stage != "self":
        name = f"{name} — {STAGE_NAMES[examined.stage][not vi]}"
    if examined.passed:
        return f"  {'đúng      ' if vi else 'passed  '}  {name}", ""
    if examined.scored is None:
        why = "chưa chấm được vì có lỗi" if vi else "not scored, for it has errors"
    elif examined.differences:
        many = len(examined.differences)
        why = f"{many} chỗ khác mong đợi" if vi else f"{many} not as expected"
    else:
        why = "kết quả mong đợi có lỗi" if vi else "what is expected has errors"
    return f"  {'không đúng' if vi else 'failed  '}  {name}: {why}", "red"


def _result(result: ExaminedPublished, language: Language) -> Iterator[Line]:
    vi = language == "vi"
    name = f"{result.unit.name} — {'kết quả công bố' if vi else 'published result'}"
    if result.passed:
        yield f"  {'đúng      ' if vi else 'passed  '}  {name}", ""
    else:
        yield f"  {'không đúng' if vi else 'failed  '}  {name}: {_why(result, language)}", "red"
    for note in result.notes:
        yield f"  {' ' * (10 if vi else 8)}  {in_language(note.text, language)}", ""


def _why(result: ExaminedPublished, language: Language) -> str:
    vi, many = language == "vi", len(result.contradictions)
    if many:
        return f"{many} chỗ mâu thuẫn" if vi else f"{many} contradictions"
    return "có lỗi trong số liệu hoặc kết quả" if vi else "the figures or the result have errors"


def _tried(ruleset: Ruleset, reached: Coverage, language: Language) -> Iterator[Line]:
    vi = language == "vi"
    if reached.percent is not None:
        share = f"{reached.reached}/{reached.total}"
        percent = number(reached.percent, language)
        tried = f"đã thử {share} trường hợp của quy tắc" if vi else f"{share} cases of the rules are tried"
        yield f"{tried} ({percent}%)", ""
    unwritten = sum(isinstance(leaf.rule, Unwritten) for leaf in leaves(ruleset))
    if unwritten:
        yield f"{unwritten} {'tiêu chí chưa viết quy tắc' if vi else 'criteria have no rule yet'}", ""
    if any(rule.unreached for rule in reached.rules):
        yield "chưa thử:" if vi else "not tried:", "bold"
    for rule in reached.rules:
        yield from _unreached(rule, ruleset, language)


def _unreached(rule: RuleCoverage, ruleset: Ruleset, language: Language) -> Iterator[Line]:
    if not rule.unreached:
        return
    said = rule_words(rule, ruleset, language)
    yield f"  {said.number} {said.name}".replace("   ", "  "), ""
    for case, text in zip(rule.cases, said.cases, strict=True):
        if case.id not in rule.reached:
            yield f"    {text}", ""
