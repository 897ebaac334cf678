"""Conformance vectors: figures at and beside every bound of a set, and what the interpreter says they are worth."""
