"""Where the benchmarks find our backends for columns and JavaScript.

Each gives what its peers give, so that all are compared and timed alike.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.workloads import NO_HASH
from parlang.ir.nodes import Ruleset
from parlang_compiler.targets import Order, artefacts

Frame = Any  # of Polars
YEAR = 2024


def batch(ruleset: Ruleset, frame: Frame) -> Callable[[], Frame]:
    """Give what scores a frame of whole numbers, its columns named as the evaluator's arguments: points of leaves."""
    from parlang_compiler.batch import batch as scorer_of

    keys = {argument_of(figure.key): figure.key for figure in ruleset.figures}
    plan = scorer_of(ruleset).points(frame.rename(keys), period=YEAR)
    return plan.collect


def argument_of(key: str) -> str:
    """Name the argument of an evaluator that takes a figure."""
    return key.replace(".", "__").replace("-", "_")


def javascript(ruleset: Ruleset, folder: Path) -> Path:
    """Write the module into a folder; it exports `points`, which takes the figures in the order of the evaluator."""
    for made in artefacts(Order(ruleset=ruleset, source_hash=NO_HASH), ["javascript"]):
        (folder / made.path).write_bytes(made.data)
    return folder / "evaluator.mjs"
