"""The criteria of this repository: interpreter and Python evaluator agree on units drawn from a seed.

200 units a set in `make test`, 10,000 in `make nightly`.
"""

import random
from pathlib import Path

import pytest

from conftest import EXAMPLES, PROFILE
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang_compiler.backends.to_python import to_python
from parlang_compiler.files.choice import Choice
from parlang_compiler.files.library import Library
from parlang_compiler.files.specs import read_spec, revision_folders
from properties.test_evaluators import HASH, exact, loaded, scored
from strategies.units import bounds_by_figure, random_unit

FOLDERS = revision_folders(Path(__file__).parents[2] / "spec")
UNITS = 10_000 if PROFILE == "nightly" else 200
WHOLE = 10  # one in so many is also added up by both, which takes longer


def compiled(folder):
    sources = read_spec(folder.as_posix(), Choice(), lambda _: ()).value
    outcome = compile_sources(sources, Library(sources).find)
    assert not outcome.failed
    return outcome.value


@pytest.mark.parametrize("folder", FOLDERS, ids=[f"{each.parent.name}/{each.name}" for each in FOLDERS])
def test_the_python_evaluator_of_a_shipped_set_gives_what_the_interpreter_gives(folder, record_property):
    ruleset = compiled(folder)
    module, bounds, rng = loaded(to_python(ruleset, HASH)), bounds_by_figure(ruleset), random.Random(307)
    for number in range(UNITS):
        known = random_unit(ruleset, bounds, rng)
        score = scored(module, ruleset, known)
        found = {leaf.path: leaf for leaf in score.leaves}
        for part in leaves(ruleset):
            expected, leaf = score_leaf(part, known, ruleset.points_decimals), found[part.path]
            got = (leaf.status, exact(leaf.points), leaf.case, leaf.missing)
            assert got == (expected.status, expected.points, expected.case, expected.missing), (part.path, known)
        if number % WHOLE == 0:
            whole = score_unit(ruleset, known)
            assert (score.status, exact(score.total), exact(score.percent)) == (
                whole.status,
                whole.total,
                whole.percent,
            )
            assert score.grade == (whole.grade if whole.status == "scored" else None)
    record_property(EXAMPLES, UNITS)
