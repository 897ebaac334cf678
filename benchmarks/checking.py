"""Parse and check a spec of 3,000 lines, with Lark alone beside it.

The spec is domain 1 of the illustrative PAR INDEX, repeated under other numbers and ids.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.timing import interleaved, report
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang.syntax.chunks import chunks
from parlang.syntax.from_text import read_file
from parlang.syntax.parsers import parser

SPEC = Path(__file__).parents[1] / "spec" / "par-index-tinh" / "minh-hoa-2022"
LINES, ROUNDS = 3_000, 7


def long_spec(lines: int = LINES) -> str:
    """Make a spec of about so many lines."""
    head = (SPEC / "00-dau.par").read_text(encoding="utf-8")
    domain = (SPEC / "01-chi-dao.par").read_text(encoding="utf-8")
    text, number = head, 0
    while text.count("\n") < lines:
        number += 1
        text += "\n" + _renumbered(domain, number)
    return text


def _renumbered(domain: str, number: int) -> str:
    return (
        domain.replace("[chi_dao]", f"[chi_dao_{number}]")
        .replace("lĩnh vực 1 ", f"lĩnh vực {number} ")
        .replace("tiêu chí 1.", f"tiêu chí {number}.")
        .replace("thành phần 1.", f"thành phần {number}.")
    )


def run() -> None:
    """Time Lark alone, reading, and the whole check."""
    text, names = long_spec(), count(1)
    pieces, lark = chunks(text, "vi"), parser("vi")

    def unread() -> Source:  # a text that was read is remembered by its name: give it another
        return Source(name=f"spec {next(names)}", text=text)

    seconds = interleaved(
        {
            "Lark alone": lambda: [lark.parse(piece.text) for piece in pieces],
            "read into the syntax tree": lambda: read_file(unread()),
            "read and check": lambda: compile_sources([unread()]),
        },
        rounds=ROUNDS,
        clock=process_time,
    )
    lines = text.count("\n")
    print(f"{lines} lines, {len(pieces)} parts; {ROUNDS} rounds")
    report(seconds, per=1, unit="spec", against="Lark alone")
    for name, runs in seconds.items():
        print(f"{name}: {lines / median(runs):,.0f} lines a second of processor time")
