"""A million units at once, points of all leaves: Polars, DuckDB, NumPy and OpenFisca on the synthetic set.

Every run is a process of its own, in turn. What it gives is compared with the exact points before its time is told: all
leaves of 2,000 rows with the hand-written Python, the totals of all rows with those of NumPy in whole numbers.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks import synthetic
from benchmarks.batch_peers import KEPT, PEAKS, PEERS
from benchmarks.drawing import columns
from benchmarks.rules import POINT_UNIT, Rule
from benchmarks.workloads import hand

ROWS, ROUNDS = 1_000_000, 3
EXACT = "NumPy by hand"
FLOATS = frozenset({"OpenFisca"})  # peers that may differ from the exact points
COPIED, CORES, NUMBER = 1 << 28, 2, 8  # bytes copied, by how many threads; bytes of a number


@dataclass(slots=True)
class Runs:
    """What the runs of a peer took."""

    seconds: list[float] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)


def run() -> None:
    """Compare, and time in turn."""
    if not PEAKS.exists():
        print("left out: what memory a process came to need is read as Linux tells it")
        return
    import numpy

    rules = synthetic.rules()
    given = columns(rules, ROWS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each, column in given.items():
            numpy.save(folder / f"{each}.npy", column)
        moved = sum(column.nbytes for column in given.values()) + ROWS * len(rules) * NUMBER
        first = exact_rows(rules, given)
        del given
        runs, copies = _rounds(folder, first)
    _tell(runs, median(copies), moved)


def exact_rows(rules: list[Rule], given: dict[str, Any]) -> list[list[int]]:
    """Score the first rows by the hand-written Python."""
    score = hand(rules)
    rows = zip(*(column[:KEPT].tolist() for column in given.values()), strict=True)
    return [list(score(*row, period=2024)[:-1]) for row in rows]


def _rounds(folder: Path, first: list[list[int]]) -> tuple[dict[str, Runs], list[float]]:
    """Run each peer once a round, the exact one first; the first round also compares, and says who is left out."""
    copies, totals = [], None
    runs = {name: Runs() for name in sorted(PEERS, key=lambda each: each != EXACT)}
    for at in range(ROUNDS):
        copies.append(copied())
        for name in tuple(runs):
            said = _process(name, folder)
            if "missing" in said:
                print(f"{name}: left out, {said['missing']}")
                del runs[name]
                continue
            runs[name].seconds.append(said["seconds"])
            runs[name].memory.append(said["memory"])
            if at == 0:
                totals = _compared(name, folder, first, totals)
    return runs, copies


def _process(name: str, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.batch_peers", name, str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


def _compared(name: str, folder: Path, first: list[list[int]], totals: Any) -> Any:
    """Tell what differs from the exact points; an exact peer must not differ. Give the exact totals."""
    import numpy

    leaves, found = numpy.load(folder / "leaves.npy"), numpy.load(folder / "totals.npy")
    off = numpy.abs(leaves - numpy.array(first))
    if totals is None:
        totals = found
    wrong = int((found != totals).sum())
    largest = int(numpy.abs(found - totals).max())
    print(
        f"{name:<24} {int((off > 0).sum())} of {off.size} leaves differ, by {int(off.max()) / POINT_UNIT:g} at most;"
        f" {wrong} of {len(found)} totals ({wrong / len(found):.2%}), by {largest / POINT_UNIT:g} at most"
    )
    if name not in FLOATS and (off.any() or wrong):
        raise AssertionError(f"{name} does not score the same rules")
    return totals


def copied() -> float:
    """Measure how many bytes a second are moved, read and written, by plain copies on all cores."""
    import numpy

    pairs = [
        (numpy.ones(COPIED // CORES, numpy.uint8), numpy.empty(COPIED // CORES, numpy.uint8)) for _ in range(CORES)
    ]
    with ThreadPoolExecutor(CORES) as pool:
        for _ in range(2):  # the first touches the memory
            start = perf_counter()
            list(pool.map(lambda pair: numpy.copyto(pair[1], pair[0]), pairs))
            seconds = perf_counter() - start
    return 2 * COPIED / seconds


def _tell(runs: dict[str, Runs], bandwidth: float, moved: int) -> None:
    print(f"{ROWS:,} rows, {moved / 1e9:.2f} GB of figures and points; a copy moves {bandwidth / 1e9:.1f} GB/s")
    base = next(iter(runs))
    for name, taken in sorted(runs.items(), key=lambda pair: median(pair[1].seconds)):
        seconds = median(taken.seconds)
        ratio = median(a / b for a, b in zip(taken.seconds, runs[base].seconds, strict=True))
        print(
            f"{name:<24} {seconds:>7.2f} s {ROWS / seconds:>12,.0f} rows/s   {ratio:>5.2f} × {base}"
            f"   {median(taken.memory) / 1e9:>5.2f} GB more at its peak   {moved / seconds / bandwidth:>4.0%} of a copy"
        )
