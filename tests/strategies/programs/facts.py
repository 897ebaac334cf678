"""Facts of a unit that the declarations and constraints of a set allow, heavy at and beside every bound."""

from parlang_compiler.testing import units


def facts_for(ruleset):
    """What is known of one unit: no violation, and often some figures missing."""
    return units(ruleset, missing=True)
