"""`parlang check` of the small spec from a cold start, with bare Python and `import lark` beside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.timing import interleaved, report

SPEC = Path(__file__).parents[1] / "spec" / "phan-loai-dvhc-tinh" / "nd-307-2025"
ROUNDS = 7


def _process(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


def run() -> None:
    """Time whole processes in turn."""
    seconds = interleaved(
        {
            "python -c pass": lambda: _process("-c", "pass"),
            "import lark": lambda: _process("-c", "import lark"),
            "parlang check (cold)": lambda: _process("-m", "parlang_compiler", "check", str(SPEC)),
        },
        rounds=ROUNDS,
    )
    report(seconds, per=1, unit="start", against="python -c pass")
