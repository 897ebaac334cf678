"""A long row of bands becomes a search of its ends and a table of its points.

Before::

    Choose(x < 10 → Give 0; x < 20 → Give 5; … 3,000 of them)

After: see `bands`. Where bands have formulas, these are numbered, and the one that is meant is found by halves::

    band = …                         # found as points are
    which = WHICH_1[band]
    if which < 1:
        return min(2 * x, 100)
    else:
        return POINTS_1[band]
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from parlang.lowered.lookup import Lookup, flattened, lookup_of, trees_of
from parlang.lowered.nodes import Choose, Constant, Give, Tree, needs_of
from parlang_compiler.backends.python.bands import FEWEST, Rows, Tables, find
from parlang_compiler.backends.python.code import Atom, Call, flat
from parlang_compiler.backends.python.expressions import Names, value_code
from parlang_compiler.backends.python.manners import Assigned, Judged, Manner
from parlang_compiler.backends.python.text import quoted

BAND, WHICH = "band", "which"  # variables of the statements
NOTHING = {"POINTS": "0", "EXACT": "(0, 1)", "JUDGED": "(None, None, ())"}  # in place of a formula; never read

Below = Callable[[Tree, Manner, Names, int], list[str]]
Block = Callable[[int], list[str]]  # statements, at an indent


def search_of(tree: Choose, manner: Manner, names: Names) -> tuple[Choose, Lookup] | None:
    """Give the row of bands that a step is and how they are searched; None if it asks anything else, or of few."""
    if names.tables is None:
        return None
    row = flattened(tree, manner.known if isinstance(manner, Judged) else needs_of(tree))
    lookup = lookup_of(row, names.tables.ranges) if len(row.arms) >= FEWEST else None
    return None if lookup is None or len(lookup.starts) < FEWEST else (row, lookup)


def searched(
    row: Choose, lookup: Lookup, manner: Manner, names: Names, tables: Tables, indent: int, below: Below
) -> list[str]:
    """Give the statements that find the points, or first the band and then its formula."""
    trees, margin, key = trees_of(row), " " * indent, value_code(lookup.key, names)
    worth = {arm: _row(trees[arm], manner) for arm in dict.fromkeys(lookup.arms)}
    kind = _kind(trees, manner)
    items = [worth[arm] or NOTHING[kind] for arm in lookup.arms]
    formulas = [arm for arm, found in worth.items() if found is None]
    points = Rows(items, tables.named(kind, items) if len(formulas) < len(worth) else None)
    if not formulas:
        return find(lookup, points, key, _giving(manner), tables, margin)
    blocks = [_block(trees[arm], manner, names, below) for arm in formulas]
    if len(formulas) < len(worth):
        blocks.append(lambda at: [f"{' ' * at}{_giving(manner)} {points.at(BAND)}"])
    numbers = {arm: str(number) for number, arm in enumerate(formulas)}
    which = tables.named("WHICH", (numbers.get(arm, str(len(formulas))) for arm in lookup.arms))
    return [
        *find(lookup, Rows([str(place) for place in range(len(items))]), key, f"{BAND} =", tables, margin),
        f"{margin}{WHICH} = {which}[{BAND}]",
        *_by_halves(blocks, 0, indent),
    ]


def _block(tree: Tree, manner: Manner, names: Names, below: Below) -> Block:
    return lambda at: below(tree, manner, names, at)


def _by_halves(blocks: Sequence[Block], first: int, indent: int) -> list[str]:
    if len(blocks) == 1:
        return blocks[0](indent)
    half, margin = len(blocks) // 2, " " * indent
    return [
        f"{margin}if {WHICH} < {first + half}:",
        *_by_halves(blocks[:half], first, indent + 4),
        f"{margin}else:",
        *_by_halves(blocks[half:], first + half, indent + 4),
    ]


def _row(tree: Tree, manner: Manner) -> str | None:
    """Give what a step is worth if it is the same for every unit that comes to it."""
    match tree:
        case Give(needs, Constant() as points, case, None | Constant() as over):
            if isinstance(manner, Judged) and not manner.known.issuperset(needs):
                return None
            number = value_code(points, Names({}))
            exact = number if over is None else Call("", (number, value_code(over, Names({}))))
            return flat(Call("", (exact, Atom(quoted(case)), Atom("()"))) if isinstance(manner, Judged) else exact)
        case _:
            return None


def _kind(trees: Sequence[Tree], manner: Manner) -> str:
    if isinstance(manner, Judged):
        return "JUDGED"
    return "EXACT" if any(isinstance(tree, Give) and tree.over is not None for tree in trees) else "POINTS"


def _giving(manner: Manner) -> str:
    return f"{manner.target} =" if isinstance(manner, Assigned) else "return"
