"""The console of tables: colours on a terminal, plain columns for anything else."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console

WIDTH = 120  # columns where there is no terminal to ask


def console_for(stream: TextIO) -> Console:
    """Give a console that colours on a terminal only, and guesses nothing from the text."""
    width = None if stream.isatty() else WIDTH
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
