"""The JavaScript evaluator, points only, against hand-written JavaScript of the same rules, in one Node process.

Nghị định 307 for provinces: 20 leaves, figures already validated. The two are compared on every unit first.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from benchmarks.timing import report
from benchmarks.workloads import provinces

MODULE = Path(__file__).parents[1] / "generated" / "phan-loai-dvhc-tinh" / "nd-307-2025" / "evaluator.mjs"
UNITS, REPEATED, ROUNDS = 5_000, 10, 31


def run() -> None:
    """Compare the two on every unit, then time them in turn."""
    node = shutil.which("node")
    if node is None:
        print("Node is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        cases = Path(folder, "units.json")
        cases.write_text(json.dumps(provinces(UNITS).units * REPEATED), "utf-8")
        driver = Path(__file__).with_suffix(".mjs")
        command = [node, driver, MODULE, cases, str(ROUNDS)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    print(f"{UNITS} units, 20 leaves each, all equal; {ROUNDS} rounds of {REPEATED} times all")
    report(json.loads(done.stdout), per=UNITS * REPEATED, unit="unit", against="by hand")
