"""A set as columns over columns: what backends that score many units at once have in common."""
