"""The JavaScript evaluator of a set: its module, the types of it, and which leaves need BigInts."""

from parlang_compiler.backends.javascript.declarations import to_declarations
from parlang_compiler.backends.javascript.module import FORMAT, to_module, widths_told

__all__ = ["FORMAT", "to_declarations", "to_module", "widths_told"]
