"""One function that judges all leaves at once, on figures already validated: points, cases, what is missing, the total.

Before::

    judge_a(x), judge_b(x, y): the judges of the leaves

After::

    def judge(a__x: int | None, b__y: int | None, *, period: int | None = None) -> Judgement:
        p1, c1, m1 = judge_a(a__x)
        p2, c2, m2 = judge_b(a__x, b__y)
        cases = (c1, c2)
        total = None if None in cases else (p1 or 0) + (p2 or 0)
        return Judgement((p1, p2), cases, (m1, m2), total)
"""

from __future__ import annotations

from collections.abc import Sequence

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import PERIOD
from parlang_compiler.backends.python.code import COMPARISON, Atom, Call, Chain, Choice, Code, laid_out
from parlang_compiler.backends.python.leaves import LeafCode, definition
from parlang_compiler.backends.python.text import docstring, names_of, quoted
from parlang_compiler.backends.python.totals import Total

JUDGEMENT = '''\
class Judgement(NamedTuple):
    """The leaves in order: points in 1/UNIT (None is pending or left out), the case (None is pending), what is missing.

    The total is in 1/TOTAL_UNIT; None as long as a leaf is pending.
    """

    points: tuple[{one} | None, ...]
    cases: tuple[str | None, ...]
    missing: tuple[tuple[str, ...], ...]
    total: {one} | None
'''


def judgement_class(ruleset: Ruleset) -> list[str]:
    """Give the class of what `judge` gives."""
    return JUDGEMENT.format(one="Exact" if ruleset.points_decimals is None else "int").splitlines()


def judge_function(ruleset: Ruleset, leaves: Sequence[LeafCode]) -> list[str]:
    """Give the function `judge`."""
    asked = {key for code in leaves for key in code.inputs()}
    arguments = names_of([figure.key for figure in ruleset.figures if figure.key in asked])
    parameters = [f"{name}: int | None" for name in arguments.values()]
    lines = definition("judge", [*parameters, "*", "period: int | None = None", DECLARED], "Judgement")
    lines += docstring(ABOUT, 4)
    numbers = {code.part.path: number for number, code in enumerate(leaves, start=1)}
    for code in leaves:
        at = numbers[code.part.path]
        lines += laid_out(f"    p{at}, c{at}, m{at} = ", _judged(code, arguments | {PERIOD: PERIOD}))
    points, missing = (tuple(Atom(f"{letter}{at}") for at in numbers.values()) for letter in "pm")
    total = Total(ruleset, {path: f"p{at}" for path, at in numbers.items()}, dict.fromkeys(numbers, ("left_out",)))
    known = Choice(Atom("None"), Chain(COMPARISON, Atom("None"), (("in", Atom("cases")),)), total.code())
    lines += laid_out("    cases = ", Call("", tuple(Atom(f"c{at}") for at in numbers.values())))
    lines += laid_out("    total = ", known)
    judgement = Call("Judgement", (Call("", points), Atom("cases"), Call("", missing), Atom("total")))
    return [*lines, *laid_out("    return ", judgement)]


DECLARED = "not_arising: Collection[str] = ()"
ABOUT = [
    "Judge every leaf, and give the total, for figures already validated; None is a figure that is missing.",
    "",
    "Figures are whole numbers as in FIGURES. not_arising: paths of the leaves that are declared not to arise.",
]


def _judged(code: LeafCode, names: dict[str, str]) -> Code:
    arguments: list[Code] = [Atom(names[key]) for key in code.inputs()]
    if code.part.does_not_arise is not None:
        arguments.append(Atom(f"not_arising={quoted(code.part.path)} in not_arising"))
    return Call(code.judge_name(), tuple(arguments))
