"""The criteria of this repository: interpreter and JavaScript evaluator agree on units drawn from a seed.

8 units a set in `make test`, 2,000 in `make nightly`.
"""

import random

import pytest

from conftest import EXAMPLES, PROFILE
from javascript import needs_node
from parlang_compiler.backends.to_javascript import to_module
from properties.test_javascript_evaluator import HASH, check_points, check_scores
from properties.test_shipped_units import FOLDERS, compiled
from strategies.units import bounds_by_figure, random_unit

UNITS = 2_000 if PROFILE == "nightly" else 8
BATCH = 8


@needs_node
@pytest.mark.parametrize("folder", FOLDERS, ids=[f"{each.parent.name}/{each.name}" for each in FOLDERS])
def test_the_javascript_evaluator_of_a_shipped_set_gives_what_the_interpreter_gives(folder, record_property):
    ruleset = compiled(folder)
    text = to_module(ruleset, HASH)
    bounds, rng = bounds_by_figure(ruleset), random.Random(307)
    for _ in range(UNITS // BATCH):
        units = [random_unit(ruleset, bounds, rng) for _ in range(BATCH)]
        check_scores(ruleset, units, text)
        check_points(ruleset, units, text)
    record_property(EXAMPLES, UNITS)
