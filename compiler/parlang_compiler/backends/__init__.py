"""What comes out of a set: evaluators, each from the same arithmetic on integers."""
