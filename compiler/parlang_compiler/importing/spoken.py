"""What a table says of a rule, as sentences: answers on lines of their own become one sentence.

Before::

    - Từ 80% trở lên: 0,5 điểm
    - Dưới 80%: 0 điểm

After::

    Từ 80% trở lên: 0,5 điểm; dưới 80%: 0 điểm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parlang.text import lower_first
from parlang_compiler.importing.rows import BULLET, Entry

_END = ".;,"


def sentences_of(entry: Entry) -> tuple[str, ...]:
    """Give the sentences of a part: its answers, then what stands in the column of rules."""
    answers = (_together(entry.options),) if entry.options else ()
    return (*answers, *_joined(entry.rule))


def lines_of_rule(entry: Entry) -> tuple[str, ...]:
    """Give the lines as they stand in the table, for whoever writes the rule."""
    return (*(f"- {each}" for each in entry.options), *entry.rule)


def _joined(lines: Sequence[str]) -> Iterator[str]:
    """Put lines behind dashes, that follow each other, into one sentence; a line that ends in a colon opens it."""
    open_lines: list[str] = []
    for line in lines:
        if BULLET.match(line):
            open_lines.append(BULLET.sub("", line, count=1))
            continue
        if open_lines:
            yield _together(open_lines)
        open_lines = []
        if line.endswith(":"):
            open_lines = [line]
        else:
            yield line
    if open_lines:
        yield _together(open_lines)


def _together(pieces: Sequence[str]) -> str:
    first, *others = (each.rstrip(f" {_END}") for each in pieces)
    opening = f"{first} " if first.endswith(":") and others else ""
    rest = [lower_first(each) for each in others] if opening else [first, *map(lower_first, others)]
    return f"{opening}{'; '.join(rest)}."
