"""The Python evaluator of a set."""

from parlang_compiler.backends.python.module import FORMAT, to_python

__all__ = ["FORMAT", "to_python"]
