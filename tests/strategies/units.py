"""Whole units of a real set, drawn from a seed: at and beside the bounds of each leaf, some figures missing.

A set of a hundred leaves has hundreds of figures: a search that shrinks takes its time, a seed does not.
"""

from parlang_compiler.testing.choosing import ByRandom
from parlang_compiler.testing.drawing import drawn
from parlang_compiler.testing.spaces import space_of_set

SHARES = (0, 0, 1, 3)  # how many figures in ten are missing


def bounds_by_figure(ruleset):
    """What is worked out once for all units of a set."""
    return space_of_set(ruleset)


def random_unit(_, space, rng):
    """What is known of one unit; every constraint is respected."""
    return drawn(space, ByRandom(rng), missing=rng.choice(SHARES))
