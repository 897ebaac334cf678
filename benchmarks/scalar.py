"""One unit at a time: our evaluator, hand-written Python and rule engines from PyPI, on two sets of rules.

Every peer is given the same figures and gives the points of all leaves. What it gives is compared with the exact points
first, and what differs is told; a peer that is not installed is left out, and said so. Times are of the processor.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from operator import itemgetter
from time import process_time
from typing import Any

from benchmarks.engines import COMPARED, ENGINES, Peer, Task
from benchmarks.rules import POINT_UNIT
from benchmarks.tasks import of_par_index, of_synthetic
from benchmarks.timing import interleaved, report
from benchmarks.workloads import Scorer, Workload, made_up, par_index

ROUNDS, PAR_INDEX_UNITS = 7, 1_000
OTHER_RULES = 0.01  # floats differ now and then; more than one leaf in a hundred is no rounding
AIMS = {  # how many times what we take, at least
    "datalogic-py, JSONLogic": 2.4,
    "zen-engine, expression": 3.4,
    "zen-engine, graph": 24,
    "OpenFisca, single": 250,
}


def run() -> None:
    """Take the two sets one after the other."""
    for make, task_of, count in ((made_up, of_synthetic, COMPARED), (par_index, of_par_index, PAR_INDEX_UNITS)):
        work = make(count)
        _run(work, task_of(work))


def _run(work: Workload, task: Task) -> None:
    """Compare all with the exact points, then time them in turn."""
    exact = work.points(work.by_hand)
    if exact != work.points(work.ours):
        raise AssertionError(f"{work.name}: the evaluator and the hand-written Python disagree")
    print(f"{work.name}: ours and Python by hand agree on {len(exact)} units")
    others = list(_installed(task))
    for peer in others:
        compare(peer, exact)
    _time([*_exact(work), *others])


def _installed(task: Task) -> Iterator[Peer]:
    for make in ENGINES:
        try:
            yield make(task)
        except ImportError as missing:
            print(f"{make.__name__}: left out, {missing.name} is not installed")


def compare(peer: Peer, exact: Sequence[Sequence[int | None]]) -> None:
    """Tell how many leaves and totals differ from the exact ones, and by how much; refuse what is another rule."""
    totals, leaves, largest, count = 0, 0, 0, min(peer.compared, len(exact))
    for unit, (*right, total) in zip(peer.given[:count], exact, strict=False):
        found = [round(value * POINT_UNIT) for value in peer.score(unit)]
        off = [abs(a - (b or 0)) for a, b in zip(found, right, strict=True)]
        leaves += sum(each > 0 for each in off)
        totals += sum(found) != total
        largest = max(largest, *off)
    every = count * (len(exact[0]) - 1)
    print(
        f"{peer.name:<28} {totals} of {count} totals differ ({totals / count:.2%}), {leaves} of {every} leaves,"
        f" by {largest / POINT_UNIT:g} at most"
    )
    if leaves > every * OTHER_RULES:
        raise AssertionError(f"{peer.name} does not score the same rules")


def _exact(work: Workload) -> list[Peer]:
    """Give ours, also out of a dictionary as the engines have it, and the hand-written Python."""
    ours, hand = _of_year(work.ours, work.years[0]), _of_year(work.by_hand, work.years[0])
    names = [name for name in inspect.signature(work.ours).parameters if name != "period"]
    by_name, in_order = [dict(zip(names, unit, strict=True)) for unit in work.units], itemgetter(*names)
    return [
        Peer(name="ours", score=lambda unit: ours(*unit), given=work.units),
        Peer(name="ours, out of a dictionary", score=lambda unit: ours(*in_order(unit)), given=by_name),
        Peer(name="by hand", score=lambda unit: hand(*unit), given=work.units),
    ]


def _of_year(score: Scorer, year: int) -> Any:
    return partial(score, period=year)


def _time(peers: Iterable[Peer]) -> None:
    by_name = {peer.name: peer for peer in peers}
    seconds = interleaved({name: peer.run for name, peer in by_name.items()}, rounds=ROUNDS, clock=process_time)
    each = {name: [run / by_name[name].timed for run in runs] for name, runs in seconds.items()}
    report(each, per=1, unit="unit", against="ours")
    print("aims, at least:", "; ".join(f"{name} {aim:g} × ours" for name, aim in AIMS.items()))
