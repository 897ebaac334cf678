"""What `build` tells of the form: how wide the numbers of each leaf are, and which leaves are left to `read`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang_compiler.boundary.to_facts import part_words
from parlang_compiler.form.errors import LeftToRead
from parlang_compiler.form.form import form_of
from parlang_compiler.form.live import LeafWidth


def form_widths(ruleset: Ruleset) -> dict[str, LeafWidth]:
    """Give the width of every leaf, by path."""
    return dict(form_of(ruleset, "").widths)


def widths_told(widths: dict[str, LeafWidth]) -> dict[str, dict[str, Any]]:
    """Give widths as the JSON document has them."""
    return {
        path: {"bits": each.width.bits, "figure": each.width.figure, "live": each.live} for path, each in widths.items()
    }


def left_to_read(widths: dict[str, LeafWidth], ruleset: Ruleset) -> Iterator[Diagnostic]:
    """Name each leaf that the form does not work out, and how that is mended."""
    for part in leaves(ruleset):
        found = widths[part.path]
        if found.reason is not None:
            yield LeftToRead(
                part=part_words(part),
                reason=found.reason,
                bits=found.width.bits,
                figure=found.width.figure or "",
                span=part.span,
            )
