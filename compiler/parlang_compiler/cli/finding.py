"""What a user calls by name → what is meant: an ID the parts, a name the units."""

from __future__ import annotations

from collections.abc import Iterable

from parlang.diagnostics.suggest import nearest
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, leaves
from parlang.text import without_accents
from parlang_compiler.boundary.collation import collated
from parlang_compiler.boundary.folding import folded, same_name
from parlang_compiler.files.errors import SeveralUnits, UnknownPart, UnknownUnit


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


def units_named(names: Iterable[str], wanted: str) -> frozenset[str]:
    """Give the names that are meant: as written, else without accents, else the one of which it is a part."""
    known = frozenset(names)
    exact = frozenset(name for name in known if same_name(name) == same_name(wanted))
    plain = frozenset(name for name in known if folded(name) == folded(wanted))
    within = frozenset(units_with(known, wanted))
    return exact or plain or (within if len(within) == 1 else frozenset())


def units_with(names: Iterable[str], wanted: str) -> list[str]:
    """Give the names of which one is a part, in the order of the Vietnamese alphabet."""
    return sorted({name for name in names if folded(wanted) in folded(name)}, key=collated)


def unit_not_found(names: Iterable[str], wanted: str) -> UnknownUnit | SeveralUnits:
    """Say that no unit, or more than one, is meant by a name."""
    known = tuple(names)
    several = units_with(known, wanted)
    if several:
        return SeveralUnits(name=wanted, units=tuple(several))
    spellings = {folded(name): name for name in known}
    near = nearest(folded(wanted), spellings)
    return UnknownUnit(name=wanted, similar=None if near is None else spellings[near])
