"""ID → the parts that are meant: by full id, by number, or by the last name of the id."""

from __future__ import annotations

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, leaves
from parlang.text import without_accents
from parlang_compiler.files.errors import UnknownPart


def parts_named(ruleset: Ruleset, name: str | None) -> tuple[Part, ...]:
    """Give the parts at the top for no name, else the one part that a name means; none if it is not clear."""
    if name is None:
        return (*ruleset.parts, *ruleset.outside)
    plain = without_accents(name).lower()
    parts = tuple(each_part(ruleset))
    for found in (
        [part for part in parts if part.path == plain],
        [part for part in parts if part.number == name],
        [part for part in parts if part.path.rpartition(".")[2] == plain],
    ):
        if len(found) == 1:
            return (found[0],)
    return ()


def unknown(ruleset: Ruleset, name: str) -> UnknownPart:
    """Say that no part, or more than one, is meant by a name."""
    return UnknownPart(name=name, example=next((leaf.path for leaf in leaves(ruleset)), ruleset.index))
