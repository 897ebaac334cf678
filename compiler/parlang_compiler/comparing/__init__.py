"""Comparisons as they leave the process: mapping files, proposals, effects that are remembered, formats."""
