"""Long lines on a terminal: broken between words, what follows set in below what it goes on.

What is piped, or written to a file, keeps its lines whole: other programs read it line by line.
"""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable
from typing import TextIO

HANGING = 2  # columns by which the rest of a line is set in
NARROWEST = 20  # columns below which nothing is gained by breaking


def for_people(text: str) -> Callable[[TextIO], None]:
    """Give a way to write a text for people."""

    def write(stream: TextIO) -> None:
        stream.write("".join(f"{fitting(line, stream)}\n" for line in text.splitlines()))

    return write


def fitting(line: str, stream: TextIO) -> str:
    """Break a line to the width of a terminal; leave it as it is for anything else."""
    return wrapped(line, shutil.get_terminal_size().columns) if stream.isatty() else line


def wrapped(line: str, width: int) -> str:
    """Break a line between words; a word that is wider alone, such as a long id, stays whole."""
    if len(line) <= width or width < NARROWEST:
        return line
    indent = len(line) - len(line.lstrip())
    return textwrap.fill(
        line.lstrip(),
        width=width,
        initial_indent=" " * indent,
        subsequent_indent=" " * min(indent + HANGING, width // 2),
        break_long_words=False,
        break_on_hyphens=False,
    )
