"""Labels and notes held against the rule that they stand beside.

A note is free text: what does not read as an official sentence is passed over. What reads as a rule, or as a case of
one, must not give other points than the rule does. A look at the words goes first, so that a set without such notes
pays nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset, Unwritten
from parlang.ir.walk import leaves
from parlang.notes.words import labels_to_read, notes_to_read

__all__ = ["notes_agree"]


def notes_agree(ruleset: Ruleset) -> Iterator[Diagnostic]:
    """Tell labels and notes that say other bounds or points than the rule beside them."""
    for part in leaves(ruleset):
        notes, labels = tuple(notes_to_read(part)), tuple(labels_to_read(part))
        if (notes or labels) and not isinstance(part.rule, Unwritten):
            from parlang.notes.held import held_against_rule  # the reader is loaded where there is something to read

            yield from held_against_rule(part, ruleset, notes, labels)
