"""What a reader should know of the set as it stands: interpretations chosen, and how much is written."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import Interpreted, WrittenSoFar
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.ir.walk import each_part, leaves, leaves_of


def interpretations_listed(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """List the places where the text was read in one of several ways."""
    for text in ruleset.notes.interpretations:
        yield Interpreted(text=text, span=ruleset.span)
    for part in each_part(ruleset):
        for text in part.notes.interpretations:
            yield Interpreted(text=text, span=part.span)


def written_so_far(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell how much of an unfinished frame is written."""
    every = [part for top in ruleset.parts for part in leaves_of(top)]
    written = [part for part in every if not isinstance(part.rule, Unwritten)]
    unwritten = [part for part in leaves(ruleset) if _left(part, unsure)]
    if unwritten:
        points = sum((part.maximum for part in written), Fraction(0))
        yield WrittenSoFar(
            written=len(written), leaves=len(every), points=points, scale=ruleset.scale, span=ruleset.span
        )


def _left(part: Part, unsure: Unsure) -> bool:
    return isinstance(part.rule, Unwritten) and part.path not in unsure.damaged
