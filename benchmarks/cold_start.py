"""Cold starts: `parlang check` of the small spec beside `import lark`, and one unit by the largest evaluator.

The evaluator is first compiled by Python, then loaded as it was compiled: the first start of an installation, and every
other one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.timing import interleaved, report

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "spec" / "phan-loai-dvhc-tinh" / "nd-307-2025"
EVALUATOR = ROOT / "generated" / "par-index-tinh" / "minh-hoa-2022" / "evaluator.py"
ROUNDS = 15
ONE_UNIT = """
import evaluator
asked = evaluator.points.__code__.co_argcount
evaluator.points(*[1] * asked, period=2024)
"""


def _process(*arguments: str, folder: Path | None = None, keep: bool = True) -> None:
    """Run Python; `keep` lets it write what it compiles, whatever the environment says."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    if folder is None:
        environment = dict(os.environ)
    elif not keep:
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, cwd=folder, env=environment)


def run() -> None:
    """Time whole processes in turn."""
    seconds = interleaved(
        {
            "python -c pass": lambda: _process("-c", "pass"),
            "import lark": lambda: _process("-c", "import lark"),
            "parlang check (cold)": lambda: _process("-m", "parlang_compiler", "check", str(SPEC)),
        },
        rounds=ROUNDS // 2,
    )
    report(seconds, per=1, unit="start", against="python -c pass")
    with tempfile.TemporaryDirectory() as name:
        kept, new = Path(name, "kept"), Path(name, "new")
        for folder in (kept, new):
            folder.mkdir()
            shutil.copy(EVALUATOR, folder / "evaluator.py")
        _evaluators(kept, new)


def _evaluators(kept: Path, new: Path) -> None:
    seconds = interleaved(
        {
            "python -c pass": lambda: _process("-c", "pass", folder=kept),
            "points of one unit, compiled before": lambda: _process("-c", ONE_UNIT, folder=kept),
            "points of one unit, compiled now": lambda: _process("-c", ONE_UNIT, folder=new, keep=False),
        },
        rounds=ROUNDS,
    )
    report(seconds, per=1, unit="start", against="python -c pass")
    bare = seconds["python -c pass"]
    for what, runs in list(seconds.items())[1:]:
        over = sorted(own - other for own, other in zip(runs, bare, strict=True))[ROUNDS // 2]
        print(f"{what}: {over * 1000:.0f} ms over a bare start")


if __name__ == "__main__":
    run()
