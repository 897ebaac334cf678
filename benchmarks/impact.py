"""Units replayed under two revisions, against the interpreter asked twice for each of them.

Made-up units of the 2022 illustration under that of 2024. The replay also translates figures, sets criteria against
each other, ranks and adds up; from 100 units on it asks generated evaluators. The totals of the two are compared first.
"""

from __future__ import annotations

from fractions import Fraction

from benchmarks.scoring import SPECS
from benchmarks.timing import interleaved, report
from parlang.ir.intervals import Worked
from parlang.ir.scorecard import score_unit
from parlang_compiler.boundary.score_cases import Wanted
from parlang_compiler.cli.comparing import load_pair
from parlang_compiler.cli.session import Session
from parlang_compiler.impact.made_cases import readings_of
from parlang_compiler.impact.replay import Readings, Rules, replay, rules_of
from parlang_compiler.impact.synthetic import made_up
from parlang_compiler.impact.whole import Impact, impact_of

INDEX = SPECS / "par-index-tinh"
FEW, MANY, ROUNDS = 63, 1_000, 3
WANTED = Wanted(parts=False)


def rules() -> Rules:
    """Give the two revisions, put together."""
    session = Session(language="vi", format="text", strict=False)
    pair = load_pair(str(INDEX / "minh-hoa-2022"), str(INDEX / "minh-hoa-2024"), session)
    if pair.matching is None:
        raise AssertionError(pair.diagnostics)
    return rules_of(pair.matching)


def replayed(both: Rules, readings: Readings) -> Impact:
    """Replay units, and put the changes together."""
    return impact_of(both, replay(both, readings, WANTED))


def twice(both: Rules, readings: Readings) -> list[tuple[Fraction | None, Fraction | None]]:
    """Score each unit by both rules and do nothing else."""
    worked: tuple[Worked, Worked] = ({}, {})
    facts = [(entry.facts, both.matching.facts(entry.facts)) for each in readings.entries for entry in each.value or ()]
    scored = ((score_unit(both.old, one, worked[0]), score_unit(both.new, other, worked[1])) for one, other in facts)
    return [(before.total, after.total) for before, after in scored]


def run() -> None:
    """Time a few units and many."""
    both = rules()
    for units in (FEW, MANY):
        readings = readings_of(made_up(both.old, units, seed=1))
        totals = [each.unit.before.result.total for each in replayed(both, readings).units]
        assert totals == [pair[0] for pair in twice(both, readings)]
        peers = {
            "score_unit twice": lambda readings=readings: twice(both, readings),
            "replay": lambda readings=readings: replayed(both, readings),
        }
        seconds = interleaved(peers, rounds=ROUNDS)
        print(f"{units} units, {ROUNDS} rounds")
        report(seconds, per=units, unit="unit", against="score_unit twice")
