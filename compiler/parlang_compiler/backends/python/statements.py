"""The steps of a leaf become statements, in one of three manners.

Before::

    Choose(hoan_thanh >= giao → Give 100, otherwise → Give 0)

After, as `Returned`, as `Judged` and as `Assigned`::

    if hoan_thanh >= giao:        if hoan_thanh is None or giao is None:                 if hoan_thanh >= giao:
        return 100                    return pending(("giao", giao), …)                      p1 = 100
    return 0                      if hoan_thanh >= giao:                                 else:
                                      return 100, "1", ()                                    p1 = 0
                                  return 0, "2", ()
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from parlang.lowered import whole
from parlang.lowered.nodes import Choose, Constant, Gap, Give, Greatest, Least, LeaveOut, Pend, Product, Tree, Value
from parlang_compiler.backends.python.code import COMPARISON, OR, Atom, Call, Chain, Code, flat, laid_out
from parlang_compiler.backends.python.expressions import Names, condition_code, value_code
from parlang_compiler.backends.python.manners import Assigned, Judged, Manner, Returned
from parlang_compiler.backends.python.searched import search_of, searched
from parlang_compiler.backends.python.text import LINE, quoted


def statements(tree: Tree, manner: Manner, names: Names, indent: int) -> list[str]:
    """Give the statements of a tree of steps."""
    margin = " " * indent
    match tree:
        case Choose(needs, _, _):
            asked, manner = _asked(needs, manner, names, margin)
            search = search_of(tree, manner, names)
            if search is not None and names.tables is not None:
                return [*asked, *searched(*search, manner, names, names.tables, indent, statements)]
            return [*asked, *_choose(tree, manner, names, indent)]
        case Give(needs, points, case, over):
            asked, manner = _asked(needs, manner, names, margin)
            return [*asked, *_give(points, over, case, manner, names, margin)]
        case LeaveOut(case):
            return _outcome("None", case, manner, margin)
        case Pend():
            lines = _outcome("None", None, manner, margin)
            flag = manner.pending if isinstance(manner, Assigned) else None
            return lines if flag is None else [*lines, f"{margin}{flag} = True"]
        case Gap():
            return [f'{margin}raise AssertionError("no case holds")']
        case _:
            assert_never(tree)


def _choose(tree: Choose, manner: Manner, names: Names, indent: int) -> list[str]:
    margin, lines = " " * indent, []
    word = "if"
    for arm in tree.arms:
        lines += laid_out(f"{margin}{word} ", condition_code(arm.condition, names), ":")
        lines += statements(arm.tree, manner, names, indent + 4)
        word = "elif"
    if not isinstance(manner, Assigned) or not tree.arms:
        return lines + statements(tree.otherwise, manner, names, indent)
    if isinstance(tree.otherwise, Choose) and tree.otherwise.arms and not search_of(tree.otherwise, manner, names):
        first, *rest = statements(tree.otherwise, manner, names, indent)
        return [*lines, f"{margin}el{first[indent:]}", *rest]
    return [*lines, f"{margin}else:", *statements(tree.otherwise, manner, names, indent + 4)]


def _asked(needs: tuple[str, ...], manner: Manner, names: Names, margin: str) -> tuple[list[str], Manner]:
    if not isinstance(manner, Judged):
        return [], manner
    new = [key for key in needs if key not in manner.known]
    if not new:
        return [], manner
    tests = [Chain(COMPARISON, Atom(names.figures[key]), (("is", Atom("None")),)) for key in new]
    condition: Code = Chain(OR, tests[0], tuple(("or", test) for test in tests[1:])) if tests[1:] else tests[0]
    pairs = tuple(Call("", (Atom(quoted(key)), Atom(names.figures[key]))) for key in new)
    lines = laid_out(f"{margin}if ", condition, ":")
    lines += laid_out(f"{margin}    return ", Call("pending", pairs))
    return lines, replace(manner, known=manner.known | set(new))


def _give(points: Value, over: Value | None, case: str, manner: Manner, names: Names, margin: str) -> list[str]:
    points = _scaled(points)
    if isinstance(manner, Assigned) and isinstance(points, Least | Greatest) and len(points.items) == 2:
        item, end = points.items
        if isinstance(end, Constant) and over is None:
            return _bounded(item, end, "<" if isinstance(points, Greatest) else ">", manner, names, margin)
    code = value_code(points, names)
    if over is not None:
        code = Call("", (code, value_code(over, names)))
    match manner:
        case Returned():
            return laid_out(f"{margin}return ", code)
        case Judged():
            return _judgement(code, case, margin)
        case Assigned(target):
            return laid_out(f"{margin}{target} = ", code)
        case _:
            assert_never(manner)


def _scaled(value: Value) -> Value:
    """Give the least of multiples for a multiple of the least, so that the bound reads as points."""
    match value:
        case Product((Constant(factor), Least(items) | Greatest(items) as extremum)) if factor > 0:
            scaled = (whole.scale(whole.terms_of_value(item), int(factor)) for item in items)
            return type(extremum)(tuple(map(whole.value_of, scaled)))
        case _:
            return value


def _judgement(points: Code, case: str, margin: str) -> list[str]:
    judged = Call("", (points, Atom(quoted(case)), Atom("()")))
    line = f"{margin}return {flat(judged)[1:-1]}"
    return [line] if len(line) <= LINE else laid_out(f"{margin}return ", judged)


def _bounded(item: Value, end: Constant, operator: str, manner: Assigned, names: Names, margin: str) -> list[str]:
    bound = value_code(end, names)
    test = Chain(COMPARISON, Atom(manner.target), ((operator, bound),))
    return [
        *laid_out(f"{margin}{manner.target} = ", value_code(item, names)),
        *laid_out(f"{margin}if ", test, ":"),
        *laid_out(f"{margin}    {manner.target} = ", bound),
    ]


def _outcome(points: str, case: str | None, manner: Manner, margin: str) -> list[str]:
    match manner:
        case Returned():
            return [f"{margin}return {points}"]
        case Judged():
            shown = "None" if case is None else quoted(case)
            return [f"{margin}return {points}, {shown}, ()"]
        case Assigned(target):
            return [f"{margin}{target} = {points}"]
        case _:
            assert_never(manner)
