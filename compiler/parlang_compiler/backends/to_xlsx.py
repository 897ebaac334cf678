"""Ruleset → the self-scoring form of a unit, as a workbook whose points are live formulas."""

from __future__ import annotations

from parlang.ir.nodes import Ruleset
from parlang_compiler.form.form import form_of
from parlang_compiler.form.to_xlsx import to_xlsx as written


def to_xlsx(ruleset: Ruleset, source_hash: str) -> bytes:
    """Give the empty form."""
    return written(form_of(ruleset, source_hash))
