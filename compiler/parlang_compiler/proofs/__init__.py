"""Proofs outside the language: the solver if it is there, what is remembered of rules, what revisions declare."""
