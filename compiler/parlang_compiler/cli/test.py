"""`parlang test`: do the worked cases of a revision come out as expected, and which cases of its rules do they try.

Published results, which come without figures, are tested for whether their numbers agree.
"""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.coverage import Coverage, coverage
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.boundary.compare_published import Contradiction
from parlang_compiler.boundary.examine import Examined, below_threshold, examine_cases
from parlang_compiler.boundary.examine_published import ExaminedPublished, examine_published
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.read_cases import Unit, read_cases
from parlang_compiler.boundary.score_cases import Wanted
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.coverage_text import Tested, rule_words, write_tested
from parlang_compiler.cli.loading import Loaded, load
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.files.cases import LARGEST_CASES
from parlang_compiler.files.errors import BadCommand, StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT, read_source

CASES = "cases.yaml"  # beside the criteria
NOTHING: Mapping[str, Any] = {"cases": [], "coverage": None}
_PERCENT = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,9}))? ?%?")


def run(arguments: Namespace, session: Session) -> Result:
    """Test every unit that says what it expects, or of which a result was published; with `--years`, the laws."""
    if arguments.years:
        from parlang_compiler.cli.years import run_years  # only then: comparing takes longer to load

        return run_years(arguments, session)
    threshold = _threshold(arguments.threshold, session)
    if isinstance(threshold, Diagnostic):
        return Result(document=NOTHING, diagnostics=(threshold,))
    if arguments.spec == arguments.cases == STANDARD_INPUT:
        return Result(document=NOTHING, diagnostics=(StandardInputTwice(),))
    loaded = load(arguments.spec, session)
    if loaded.ruleset is None:
        return Result(document=NOTHING, diagnostics=loaded.diagnostics, sources=by_name(loaded.sources))
    source = _cases(arguments, loaded, session)
    read = source.then(read_cases)
    texts = (*loaded.sources, *(() if source.value is None else (source.value,)))
    faults = (*loaded.diagnostics, *read.diagnostics)
    if source.value is None or read.value is None:
        return Result(document=NOTHING, diagnostics=faults, sources=by_name(texts))
    tested = _tested(loaded.ruleset, source.value, read.value, threshold, session)
    return Result(
        document=tested.document,
        write=tested.write,
        diagnostics=(*faults, *tested.diagnostics),
        sources=by_name(texts),
    )


def _tested(
    ruleset: Ruleset, source: Source, units: Sequence[Unit], threshold: Fraction | None, session: Session
) -> Result:
    wanted = Wanted(language=session.language, period=session.choice.period)
    outcome, published = examine_cases(ruleset, units, wanted, source.name), examine_published(ruleset, units, wanted)
    examined, results = outcome.value or (), published.value or ()
    scored = [each.scored for each in examined if each.scored is not None]
    reached = coverage(ruleset, ((each.facts, each.result) for each in scored))
    tested = Tested(path=source.name, units=tuple(units), examined=examined, published=results, reached=reached)
    return Result(
        document={
            "cases": [*map(_case, examined), *(_published(each, session) for each in results)],
            "coverage": _coverage(reached, ruleset, session),
        },
        write=lambda stream: write_tested(stream, ruleset, tested, session.language),
        diagnostics=(*outcome.diagnostics, *published.diagnostics, *below_threshold(reached, threshold)),
    )


def _threshold(text: str | None, session: Session) -> Fraction | BadCommand | None:
    """Read a percentage, with a decimal comma or a point."""
    if text is None:
        return None
    found = _PERCENT.fullmatch(text)
    value = None if found is None else Fraction(f"{found[1]}.{found[2] or 0}")
    if value is None or value > 100:
        vi = f"--threshold: `{text}` không phải là tỷ lệ phần trăm từ 0 đến 100"
        en = f"--threshold: `{text}` is not a percentage from 0 to 100"
        return BadCommand(problem=session.say(vi, en), command=f"{COMMAND} test")
    return value


def _cases(arguments: Namespace, loaded: Loaded, session: Session) -> Outcome[Source]:
    """Read the file that is named, else the one that lies beside the criteria."""
    if arguments.cases is None and arguments.spec == STANDARD_INPUT:
        vi = f"tiêu chí đọc từ đầu vào chuẩn không có {CASES} bên cạnh, cần --cases"
        en = f"criteria from standard input have no {CASES} beside them, --cases is needed"
        return Outcome(None, (BadCommand(problem=session.say(vi, en), command=f"{COMMAND} test"),))
    beside = Path(loaded.sources[-1].name).parent / CASES
    return read_source(str(beside) if arguments.cases is None else arguments.cases, LARGEST_CASES)


def _case(examined: Examined) -> dict[str, Any]:
    scored = examined.scored
    return {
        "unit": examined.unit.name,
        "period": examined.unit.assessment.period if scored is None else scored.scorecard.period,
        "stage": examined.stage,
        "status": "passed" if examined.passed else "failed",
        "differences": [
            {"id": each.id, "field": each.field, "expected": each.expected, "actual": each.actual}
            for each in examined.differences
        ],
        "notes": [],
    }


def _published(examined: ExaminedPublished, session: Session) -> dict[str, Any]:
    """Tell a published result as a case of no stage: it is not scored, and has notes."""
    return {
        "unit": examined.unit.name,
        "period": examined.period,
        "stage": None,
        "status": "passed" if examined.passed else "failed",
        "differences": [_contradiction(each) for each in examined.contradictions],
        "notes": [{"id": each.id, "field": each.field, "text": session.say(*each.text)} for each in examined.notes],
    }


def _contradiction(each: Contradiction) -> dict[str, Any]:
    """Tell a published number and the number, or the two ends, that the others allow."""
    least, most = map(numeral, each.ends)
    allowed = least if least == most else [least, most]
    return {"id": each.id, "field": each.field, "expected": numeral(each.published), "actual": allowed}


def _coverage(reached: Coverage, ruleset: Ruleset, session: Session) -> dict[str, Any]:
    words = (rule_words(rule, ruleset, session.language) for rule in reached.rules)
    return {
        "percent": None if reached.percent is None else numeral(reached.percent),
        "reached": reached.reached,
        "total": reached.total,
        "rules": [
            {
                "id": said.id,
                "number": said.number,
                "name": said.name,
                "cases": [
                    {"id": case.id, "text": text, "reached": case.id in rule.reached}
                    for case, text in zip(rule.cases, said.cases, strict=True)
                ],
            }
            for rule, said in zip(reached.rules, words, strict=True)
        ],
    }
