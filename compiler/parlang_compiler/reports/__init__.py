"""Reports of scores: of one unit, why and what it may still do; of a group, who stands where."""
