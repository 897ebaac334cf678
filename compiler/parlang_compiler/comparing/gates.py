"""`--fail-on`: which changes whoever compares does not want: a level of weight, a direction, one not declared.

Before::

    stricter,undeclared

After::

    one finding for each gate that some change meets, with the parts it is about
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from parlang.diff.changes import Change, Comparison
from parlang_compiler.comparing.errors import GateHit
from parlang_compiler.comparing.gate_names import GATES

MOST_LISTED = 8


def gates_in(text: str) -> tuple[str, ...] | None:
    """Read a list of gates; None if one of them is none."""
    gates = tuple(each.strip() for each in text.split(","))
    return gates if all(each in GATES for each in gates) else None


def gates_hit(comparison: Comparison, gates: Iterable[str]) -> Iterator[GateHit]:
    """Tell each gate that a change meets; what may be stricter for some is stricter, too."""
    for gate in gates:
        met = [each for each in comparison.changes if meets(each, gate, comparison)]
        if met:
            paths = list(dict.fromkeys(each.id for each in met))
            more = "" if len(paths) <= MOST_LISTED else f", … (+{len(paths) - MOST_LISTED})"
            yield GateHit(gate=gate, count=len(met), listed=", ".join(paths[:MOST_LISTED]) + more)


def meets(change: Change, gate: str, comparison: Comparison) -> bool:
    """Tell whether a change is what a gate keeps out."""
    match gate:
        case "any":
            return True
        case "undeclared":
            return comparison.new.amends == comparison.old.revision and not change.declared
        case "stricter" | "looser":
            return change.direction in (gate, "mixed")
        case _:
            return gate in (change.direction, change.severity)
