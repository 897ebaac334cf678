"""Two revisions of a set, compared: what changed, by which change of the instrument, for which figures, by how much."""
