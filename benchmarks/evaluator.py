"""The generated evaluator, points only and with cases and reasons, against hand-written Python of the same rules.

Three sets: Nghị định 307 for provinces, the illustrative PAR INDEX of 2022, the synthetic set. Figures are already
validated and near the bounds of the rules. The two are compared on every unit first.
"""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

from benchmarks.timing import interleaved, report
from benchmarks.workloads import Workload, made_up, par_index, provinces

ROUNDS, REPEATED = 15, 5
WORK: tuple[tuple[Callable[[int], Workload], int], ...] = ((provinces, 1_000), (par_index, 300), (made_up, 1_000))


def run() -> None:
    """Compare the two on every unit, then time them in turn."""
    for make, count in WORK:
        work = make(count)
        by_hand, judged = work.points(work.by_hand), work.points(work.judge)
        if not work.points(work.ours) == by_hand == [(*each.points, each.total) for each in judged]:
            raise AssertionError(f"{work.name}: they disagree")
        seconds = interleaved(
            {
                "by hand": lambda work=work: [work.points(work.by_hand) for _ in range(REPEATED)],
                "generated": lambda work=work: [work.points(work.ours) for _ in range(REPEATED)],
                "generated, with cases": lambda work=work: [work.points(work.judge) for _ in range(REPEATED)],
            },
            rounds=ROUNDS,
            clock=process_time,
        )
        print(f"{work.name}, {len(work.units[0])} figures: {count} units, all equal; {ROUNDS} rounds")
        report(seconds, per=count * REPEATED, unit="unit", against="by hand")
