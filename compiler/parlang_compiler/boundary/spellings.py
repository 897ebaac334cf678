"""Two spellings of one name, `hoàn_thành` and `hoan_thanh`, in one block: which value is meant cannot be known."""

from __future__ import annotations

from collections.abc import Iterator

from parlang_compiler.boundary.errors import DuplicateKey
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.tree import Fields, Scalar, Tree, tree_at

FIGURES = "figures"
NAMED = ("unit", "parameters", FIGURES, "points", "reason", "evidence", "justification")


def spelt_twice(unit: Unit) -> Iterator[DuplicateKey]:
    """Name the ids, figures and parameters of a unit that stand a second time in another spelling."""
    stages = tree_at(unit.tree, "stages")
    below = stages.values if isinstance(stages, Fields) else ()
    for whole in (unit.tree, *below):
        for name in NAMED:
            block = tree_at(whole, name)
            yield from _in_block(block)
            if name == FIGURES and isinstance(block, Fields):
                for figures in block.values:
                    yield from _in_block(figures)


def _in_block(block: Tree | None) -> Iterator[DuplicateKey]:
    first: dict[str, Scalar] = {}
    for key in block.keys if isinstance(block, Fields) else ():
        before = first.setdefault(folded(key.text or ""), key)
        if before is not key:
            yield DuplicateKey(key=key.text or "", first=before.span.line, span=key.span)
