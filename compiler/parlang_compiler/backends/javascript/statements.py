"""The steps of a leaf become statements, in one of three manners.

Before::

    Choose(hoan_thanh >= giao → Give 100, otherwise → Give 0)

After, as `Judged`, as `Returned` and as `Assigned`::

    if (giao === undefined …) {                    if (hoan_thanh >= giao) {      if (hoan_thanh >= giao) {
      return pending(["giao", giao], …);             return 100n;                   p1 = 100;
    }                                              }                              } else {
    if (hoan_thanh >= giao) {                      return 0n;                       p1 = 0;
      return [100, "1", []];                                                      }
    }
    return [0, "2", []];
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from parlang.lowered.nodes import Choose, Gap, Give, LeaveOut, Pend, Tree
from parlang_compiler.backends.javascript.code import EQUALITY, OR, STEP, Atom, Chain, Code, array, call, laid_out
from parlang_compiler.backends.javascript.expressions import Names, condition_code, value_code
from parlang_compiler.backends.javascript.text import quoted


@dataclass(frozen=True, slots=True)
class Judged:
    """return [points, case, missing]; `known` are the inputs that earlier steps have found given"""

    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Returned:
    """return points"""


@dataclass(frozen=True, slots=True)
class Assigned:
    """target = points; null is left out, and a leaf without a rule leaves the target undefined"""

    target: str


Manner: TypeAlias = Judged | Returned | Assigned


def statements(tree: Tree, manner: Manner, names: Names, indent: int) -> list[str]:
    """Give the statements of a tree of steps."""
    margin = " " * indent
    match tree:
        case Choose(needs, _, _):
            asked, manner = _asked(needs, manner, names, margin)
            return [*asked, *_choose(tree, manner, names, indent)]
        case Give(needs):
            asked, manner = _asked(needs, manner, names, margin)
            return [*asked, *_give(tree, manner, names, margin)]
        case LeaveOut(case):
            return _outcome("null", quoted(case), manner, margin)
        case Pend():
            return _outcome("undefined", "null", manner, margin)
        case Gap():
            return [f'{margin}throw new Error("no case holds");']
        case _:
            assert_never(tree)


def _choose(tree: Choose, manner: Manner, names: Names, indent: int) -> list[str]:
    margin, assigned = " " * indent, isinstance(manner, Assigned)
    lines: list[str] = []
    for arm in tree.arms:
        opening = f"{margin}}} else if (" if lines and assigned else f"{margin}if ("
        lines += laid_out(opening, condition_code(arm.condition, names), ") {")
        lines += statements(arm.tree, manner, names, indent + STEP)
        lines += [] if assigned else [f"{margin}}}"]
    if not assigned or not tree.arms:
        return lines + statements(tree.otherwise, manner, names, indent)
    if isinstance(tree.otherwise, Choose) and tree.otherwise.arms:
        first, *rest = statements(tree.otherwise, manner, names, indent)
        return [*lines, f"{margin}}} else {first[indent:]}", *rest]
    return [*lines, f"{margin}}} else {{", *statements(tree.otherwise, manner, names, indent + STEP), f"{margin}}}"]


def _asked(needs: tuple[str, ...], manner: Manner, names: Names, margin: str) -> tuple[list[str], Manner]:
    if not isinstance(manner, Judged):
        return [], manner
    new = [key for key in needs if key not in manner.known]
    if not new:
        return [], manner
    first, *rest = [Chain(EQUALITY, Atom(names.figures[key]), (("===", Atom("undefined")),)) for key in new]
    condition: Code = Chain(OR, first, tuple(("||", test) for test in rest)) if rest else first
    pairs = (array(Atom(quoted(key)), Atom(names.figures[key])) for key in new)
    lines = [
        *laid_out(f"{margin}if (", condition, ") {"),
        *laid_out(f"{margin}  return ", call("pending", *pairs), ";"),
        f"{margin}}}",
    ]
    return lines, replace(manner, known=manner.known | set(new))


def _give(give: Give, manner: Manner, names: Names, margin: str) -> list[str]:
    code = value_code(give.points, names)
    if give.over is not None:
        code = array(code, value_code(give.over, names))
    match manner:
        case Judged():
            return laid_out(f"{margin}return ", array(code, Atom(quoted(give.case)), Atom("[]")), ";")
        case Returned():
            return laid_out(f"{margin}return ", code, ";")
        case Assigned(target):
            return laid_out(f"{margin}{target} = ", code, ";")
        case _:
            assert_never(manner)


def _outcome(points: str, case: str, manner: Manner, margin: str) -> list[str]:
    match manner:
        case Judged():
            return [f"{margin}return [null, {case}, []];"]
        case Returned():
            return [f"{margin}return {points};"]
        case Assigned(target):
            return [f"{margin}{target} = {points};"]
        case _:
            assert_never(manner)
