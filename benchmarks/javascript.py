"""JavaScript in Node: hand-written functions of the same rules, and our module once it is there.

The figures of the synthetic set are whole numbers below 2^53, so that Number suffices and a rounded-down quotient is
exact. Results are compared with the exact points first.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import exact, our_backends, synthetic
from benchmarks.notations import JAVASCRIPT
from benchmarks.rules import POINT_UNIT, Rule
from benchmarks.timing import report
from benchmarks.workloads import made_up

UNITS, ROUNDS, REPEATED = 2_000, 9, 20
BY_HAND = "by hand"
RUNNER = """\
import { readFileSync } from "node:fs";

const [given, rounds, repeated, ...files] = process.argv.slice(2);
const units = JSON.parse(readFileSync(given, "utf8"));
const peers = [];
for (const file of files) peers.push((await import(file)).points);
const scored = peers.map((points) => units.map((unit) => Array.from(points(...unit), String)));
const seconds = peers.map(() => []);
for (let round = 0; round <= Number(rounds); round += 1) {
  peers.forEach((points, at) => {
    let kept = 0;
    const start = process.hrtime.bigint();
    for (let again = 0; again < Number(repeated); again += 1) {
      for (const unit of units) kept += points(...unit).length;
    }
    const taken = Number(process.hrtime.bigint() - start) / 1e9;
    if (round > 0 && kept > 0) seconds[at].push(taken / Number(repeated));
  });
}
console.log(JSON.stringify({ scored, seconds }));
"""


def hand_text(rules: list[Rule]) -> str:
    """Write the rules in JavaScript: a line a leaf."""
    names = ", ".join(figure.name for rule in rules for figure in rule.figures)
    lines = "".join(f"  const p{at} = {exact.leaf(rule, JAVASCRIPT)};\n" for at, rule in enumerate(rules, start=1))
    leaves = [f"p{at}" for at in range(1, len(rules) + 1)]
    return f"export function points({names}) {{\n{lines}  return [{', '.join(leaves)}, {' + '.join(leaves)}];\n}}\n"


def run() -> None:
    """Compare, then time in turn within one process of Node."""
    node = shutil.which("node")
    if node is None:
        print("node is not on this machine, left out")
        return
    rules, work = synthetic.rules(), made_up(UNITS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {BY_HAND: folder / "by_hand.mjs"}
        files[BY_HAND].write_text(hand_text(rules), encoding="utf-8")
        files["ours"] = our_backends.javascript(work.ruleset, folder)
        said = _in_node(node, folder, files, work.units)
    expected = [[str(each) for each in unit] for unit in work.points(work.by_hand)]
    for peer, scored in zip(files, said["scored"], strict=True):
        wrong = sum(found != right for found, right in zip(scored, expected, strict=True))
        if wrong:
            raise AssertionError(f"{peer} differs from the exact points on {wrong} of {UNITS} units")
    print(f"{UNITS} units, {len(rules)} leaves each, all equal, points in 1/{POINT_UNIT}; {ROUNDS} rounds")
    seconds = dict(zip(files, said["seconds"], strict=True))
    report(seconds, per=UNITS, unit="unit", against=BY_HAND)
    print(f"{UNITS / median(seconds[BY_HAND]):,.0f} units a second by hand")


def _in_node(node: str, folder: Path, files: Mapping[str, Path], units: list[Any]) -> dict[str, Any]:
    runner, given = folder / "runner.mjs", folder / "units.json"
    runner.write_text(RUNNER, encoding="utf-8")
    given.write_text(json.dumps(units), encoding="utf-8")
    command = [node, str(runner), str(given), str(ROUNDS), str(REPEATED), *(path.as_uri() for path in files.values())]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    said: dict[str, Any] = json.loads(done.stdout)
    return said
