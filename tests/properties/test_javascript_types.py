"""The types of every shipped set, read strictly by TypeScript where it is installed."""

import shutil
import subprocess

import pytest

from parlang_compiler.backends.to_javascript import to_declarations, to_module
from properties.test_shipped_units import FOLDERS, compiled

TSC = shutil.which("tsc")
OPTIONS = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--moduleResolution", "nodenext"]
USE = """
import * as set from "./evaluator.mjs";
const card: set.Score = set.score({ a: { b: "1,5", c: 2, d: true } }, { period: 2026, notArising: new Set<string>() });
for (const { points, missing } of card.leaves) {
  const text: string = set.formatPoints(points);
  const labels: string[] = missing.map((key) => (key === "period" ? key : set.FIGURES[key].label));
  console.log(text, labels);
}
const key: set.FigureKey = set.POINTS_FIGURES[0]!;
const whole = set.readFigure(key, null);
if (whole !== null) console.log(set.formatFigure(key, whole));
// @ts-expect-error no set has this figure
set.readFigure("x.y.z", "1");
// @ts-expect-error a date of JavaScript is no figure
set.score({ a: { b: new Date() } });
"""


@pytest.mark.skipif(TSC is None, reason="TypeScript is not installed")
def test_the_types_of_shipped_sets_are_sound(tmp_path):
    for folder in FOLDERS:
        ruleset = compiled(folder)
        place = tmp_path / folder.parent.name / folder.name
        place.mkdir(parents=True)
        for name, make in (("evaluator.mjs", to_module), ("evaluator.d.mts", to_declarations)):
            (place / name).write_text(make(ruleset, "sha256:0"), "utf-8")
        # A set that is not written yet has no figure to ask for.
        (place / "use.mts").write_text(USE if ruleset.figures else 'import "./evaluator.mjs";\n', "utf-8")
    files = sorted((*tmp_path.rglob("use.mts"), *tmp_path.rglob("*.d.mts")))
    command = [TSC, *OPTIONS, "--lib", "es2022,dom", *files]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
