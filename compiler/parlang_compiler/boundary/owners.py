"""What a case calls the places of figures that stand in no part."""

UNIT = "unit"  # figures of the unit itself
PARAMETERS = "parameters"  # of the year
NAME = "name"  # of the unit, beside its figures
