"""What a change of rules does to points, for all figures: each way of saying it tried, the most exact first."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from parlang.diff.changes import Effect
from parlang.diff.held import with_held
from parlang.diff.pairing import NotComparable, Pairing
from parlang.diff.regions.by_cases import MOST_PAIRS, by_cases
from parlang.diff.regions.by_values import Combination, discrete, held_pairings, joined
from parlang.diff.regions.cells import MOST_CELLS, by_cells
from parlang.diff.regions.effects import UNCHANGED, UNDECIDED
from parlang.diff.regions.line import by_line
from parlang.ir.nodes import Band, Branch, Deduction, Named, Part, PointsIf, PointsPer, Survey, Within
from parlang.ir.rewrite import rewritten
from parlang.prove.solving.solver import Solver
from parlang.syntax.nodes import BoundKind

N = TypeVar("N")
FEWEST_PAIRS = 12  # of cases, that are looked at however many combinations there are


def effect_of(pairing: Pairing, solver: Solver | None) -> Effect:
    """Give where points differ, by how much, and which way."""
    try:
        found = _effect(pairing, solver)
    except NotComparable:
        found = UNDECIDED
    return replace(found, figures=pairing.figures())


def _effect(pairing: Pairing, solver: Solver | None, share: int = 1) -> Effect:
    """Give the effect; `share` is among how many combinations of values the work is shared out."""
    if is_same(pairing.old, pairing.new):
        return UNCHANGED
    plain = replace(pairing, old=_worked_out(pairing.old), new=_worked_out(pairing.new))
    exact = by_line(plain) or by_cells(plain, MOST_CELLS // share)
    if exact is not None:
        return exact
    figures = discrete(plain)
    if not figures:  # marks by the names that the drafter gave them
        return by_cases(pairing, solver, max(MOST_PAIRS // share, FEWEST_PAIRS))
    effects: dict[Combination, Effect] = {}
    held = list(held_pairings(pairing, figures))
    for values, each in held:
        effects[values] = _effect(each, solver, len(held))
        if effects[values].verdict == "undecided":
            return UNDECIDED
    return joined(pairing, figures, effects)


def _worked_out(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Give leaves in which what hangs on no figure is worked out: 75% × 2.000.000 is 1.500.000."""
    return tuple(with_held(part, {}) for part in parts)


def is_same(old: tuple[Part, ...], new: tuple[Part, ...]) -> bool:
    """Tell whether rules are the same but for their words."""
    if tuple(map(_as_written, old)) == tuple(map(_as_written, new)):
        return True
    return tuple(map(_meaning, old)) == tuple(map(_meaning, new))


def _as_written(part: Part) -> tuple[object, ...]:
    return part.rule, part.does_not_arise, part.without_evidence, part.maximum


def _meaning(part: Part) -> tuple[object, ...]:
    of_maximum = isinstance(part.rule, Deduction | Survey) or part.does_not_arise is not None
    said = (part.rule, part.does_not_arise, part.without_evidence)
    return (*map(wordless, said), part.maximum if of_maximum else None)


def wordless(node: N) -> N:
    """Give a node without its words: named values stand as what they are, bounds in one phrase."""
    return rewritten(node, _without_words)


def _without_words(node: object) -> object:
    match node:
        case Named(value=value):
            return value
        case Within():
            return replace(node, phrase=BoundKind.EXACTLY)
        case Band() | Branch():
            return replace(node, label=None, case="")
        case PointsIf() | PointsPer():
            return replace(node, label=None)
        case _:
            return node
