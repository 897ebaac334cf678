"""`parlang test --years`: do the laws over the years hold between each revision and the one that it amends."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from parlang_compiler.boundary.from_facts import written
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.cli.years_table import write_years
from parlang_compiler.files.errors import BadCommand
from parlang_compiler.testing.asking import Asked, asked
from parlang_compiler.testing.folders import years_of_index
from parlang_compiler.testing.search import EXAMPLES
from parlang_compiler.testing.telling import counterexample_lines
from parlang_compiler.testing.verdicts import Case, Counterexample, LawResult

MOST_EXAMPLES = 100_000


def run_years(arguments: Namespace, session: Session) -> Result:
    """Ask the laws of every two consecutive revisions in the folder of an index."""
    examples = _examples(arguments.examples)
    if examples is None:
        return Result(document={"years": []}, diagnostics=(_bad_number(arguments.examples, session),))
    years = years_of_index(arguments.spec, session)
    found = tuple(asked(each, examples) for each in years.pairs)
    broken = tuple(fault for each in found for fault in each.broken)
    return Result(
        document={"years": [_pair(each, session) for each in found]},
        write=(lambda stream: write_years(stream, arguments.spec, found, session.language))
        if not years.diagnostics
        else None,
        diagnostics=(*years.diagnostics, *broken),
        sources=by_name(years.sources),
    )


def _examples(text: str | None) -> int | None:
    if text is None:
        return EXAMPLES
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    return number if 1 <= number <= MOST_EXAMPLES else None


def _bad_number(text: str, session: Session) -> BadCommand:
    vi = f"--examples: `{text}` không phải là số từ 1 đến {MOST_EXAMPLES}"
    en = f"--examples: `{text}` is not a number from 1 to {MOST_EXAMPLES}"
    return BadCommand(problem=session.say(vi, en), command=f"{COMMAND} test")


def _pair(each: Asked, session: Session) -> dict[str, Any]:
    skipped = each.pair.skipped
    return {
        "old": each.pair.old.revision,
        "new": each.pair.new.revision,
        "skipped": None if skipped is None else session.say(*skipped),
        "laws": [_law(result, session) for result in each.results],
    }


def _law(result: LawResult, session: Session) -> dict[str, Any]:
    found = result.counterexample
    return {
        "name": result.name,
        "tried": result.tried,
        "counted": result.counted,
        "skipped": result.skipped,
        "verdict": result.verdict,
        "counterexample": None if found is None else _counterexample(found, session),
    }


def _counterexample(found: Counterexample, session: Session) -> dict[str, Any]:
    case = found if isinstance(found, Case) else None
    return {
        "text": list(counterexample_lines(found, session.language)),
        "id": None if case is None else case.part.path,
        "period": None if case is None or case.facts.year is None else str(case.facts.year),
        "figures": {} if case is None else _figures(case),
        "before": None if case is None or case.points.before is None else numeral(case.points.before),
        "after": None if case is None or case.points.after is None else numeral(case.points.after),
    }


def _figures(case: Case) -> dict[str, str]:
    figures = {each.key: each for each in case.effect.figures}
    return {key: written(figures[key], value) for key, value in case.facts.values.items()}
