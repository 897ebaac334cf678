"""How far scoring is: a bar on standard error, only on a terminal, and only once it takes long."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

PATIENCE = 1.0  # seconds that pass before anything is shown

T = TypeVar("T")


def watched(items: Sequence[T], words: str) -> Iterator[T]:
    """Go through items and show how many are done."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    task = progress.add_task(words, total=len(items))
    begun = perf_counter()
    try:
        for item in items:
            yield item
            progress.advance(task)
            if not progress.live.is_started and perf_counter() - begun > PATIENCE:
                progress.start()
    finally:
        progress.stop()


@contextmanager
def waiting(words: str) -> Iterator[None]:
    """Show for how long something has been going on of which nobody knows how far it is."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        progress.add_task(words, total=None)
        yield
