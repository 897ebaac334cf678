"""Exact answers without a solver, for bands whose points follow one value in straight pieces."""
