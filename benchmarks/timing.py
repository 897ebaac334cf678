"""Timing two or more callables in turn, so that a drift of the machine falls on all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter


def interleaved(
    peers: Mapping[str, Callable[[], object]], *, rounds: int, clock: Callable[[], float] = perf_counter
) -> dict[str, list[float]]:
    """Run each peer once a round, after one round that does not count; give the seconds of each run.

    `time.process_time` is the clock for work of one thread whose seconds matter, on a machine that others use too.
    """
    seconds: dict[str, list[float]] = {name: [] for name in peers}
    for counted in range(rounds + 1):
        for name, run in peers.items():
            start = clock()
            run()
            if counted:
                seconds[name].append(clock() - start)
    return seconds


def report(seconds: Mapping[str, list[float]], *, per: int, unit: str, against: str) -> None:
    """Print the median of each peer per unit of work, and its ratio against one of them, round by round."""
    base = seconds[against]
    for name, runs in seconds.items():
        ratio = median(own / other for own, other in zip(runs, base, strict=True))
        print(f"{name:<44} {median(runs) / per * 1e6:>12.2f} µs per {unit}   {ratio:>6.2f} × {against}")
