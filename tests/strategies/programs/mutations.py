"""One good program → its neighbours: a bound moved, a phrase swapped, a band or clause lost, another name."""

from dataclasses import fields, is_dataclass, replace
from fractions import Fraction

from hypothesis import strategies as st

from parlang.source import Span
from parlang.syntax import nodes as n
from strategies.programs.conditions import ENDS
from strategies.programs.place import number
from strategies.rulesets import NOWHERE

OPERANDS = ("left", "right", "operand", "count", "base", "yes", "no")  # where a number may stand for a name
NUMBERS = tuple(map(Fraction, ("0", "0.01", "0.5", "1", "2", "3", "20", "100", "1000000000")))


def sites(tree, path=()):
    """Every node, and every list of nodes, with the way to it."""
    if isinstance(tree, Span):
        return
    yield path, tree
    if is_dataclass(tree):
        for each in fields(tree):
            yield from sites(getattr(tree, each.name), (*path, each.name))
    elif isinstance(tree, tuple):
        for at, each in enumerate(tree):
            yield from sites(each, (*path, at))


def replaced(tree, path, new):
    """The tree with another node at the end of a path."""
    if not path:
        return new
    step, *rest = path
    if isinstance(tree, tuple):
        return (*tree[:step], replaced(tree[step], rest, new), *tree[step + 1 :])
    return replace(tree, **{step: replaced(getattr(tree, step), rest, new)})


def mutable(node):
    match node:
        case tuple():
            return len(node) > 1 and is_dataclass(node[0]) and not isinstance(node[0], n.Part | n.File)
        case (
            n.Number() | n.Name() | n.Bound() | n.DateBound() | n.DayLiteral() | n.Arithmetic() | n.If()
            | n.Increment() | n.DoesNotArise() | n.Compare() | n.Extremum() | n.Step() | n.RatioType()
            | n.CountType() | n.Grading() | n.InYear() | n.WithinDays() | n.Let()
        ):  # fmt: skip
            return True
        case _:
            return False


def found_at_once(path, node):
    """The maxima of parts, the scale, and what a head must have: any change of one is refused."""
    in_a_sum = isinstance(node, n.Number) and path[-1] in ("maximum", "points")
    return in_a_sum or ("head" in path and path[-1] == "clauses")


@st.composite
def changed(draw, node, called):
    """A node that could stand in the place of another."""
    match node:
        case tuple():
            return draw(changed_list(node))
        case n.Number(value=value):
            near = [value + 1, abs(value - 1), value / 2, value * 10, value + Fraction("0.01"), *NUMBERS]
            return draw(
                st.sampled_from(
                    [*(replace(node, value=each) for each in near), replace(node, percent=not node.percent)]
                )
            )
        case n.Name():
            return replace(node, name=draw(st.sampled_from(called)))
        case n.Let():
            return replace(node, name=draw(st.sampled_from(called)))
        case n.Bound():
            return draw(changed_bound(node))
        case n.DateBound(low=low, high=high):
            end = low if high is None else high
            return draw(
                st.sampled_from(
                    [
                        n.DateBound(kind=n.DateBoundKind.ON, low=end, span=NOWHERE),
                        n.DateBound(kind=n.DateBoundKind.FROM, low=end, span=NOWHERE),
                        n.DateBound(kind=n.DateBoundKind.AFTER, low=end, span=NOWHERE),
                        n.DateBound(kind=n.DateBoundKind.BEFORE, high=end, span=NOWHERE),
                        n.DateBound(kind=n.DateBoundKind.THROUGH, high=end, span=NOWHERE),
                    ]
                )
            )
        case n.DayLiteral() | n.InYear():
            return replace(node, year=draw(st.sampled_from([1000, 1900, 2023, 9999, *n.YearReference])))
        case n.WithinDays():
            return replace(node, days=draw(st.sampled_from([0, 1, 3660])))
        case n.Arithmetic():
            return draw(st.sampled_from([*(replace(node, operator=each) for each in "+-*/"), node.left, node.right]))
        case n.If():
            return draw(st.sampled_from([replace(node, yes=node.no, no=node.yes), node.yes, node.condition]))
        case n.Compare():
            return draw(st.sampled_from([node.subject, n.Not(operand=node, span=NOWHERE)]))
        case n.Extremum():
            return replace(node, which="least" if node.which == "greatest" else "greatest")
        case n.Increment():
            return replace(
                node,
                direction=draw(st.sampled_from(["up", "down"])),
                whole=draw(st.booleans()),
            )
        case n.Step():
            return draw(
                st.sampled_from(
                    [
                        replace(node, value=Fraction(0)),
                        replace(node, unit=None),
                        replace(node, percent=True, unit=None, percentage_points=False),
                    ]
                )
            )
        case n.DoesNotArise(treatment=treatment):
            return replace(node, treatment="maximum" if treatment == "not_assessed" else "not_assessed")
        case n.RatioType() | n.CountType():
            return draw(
                st.sampled_from([n.RankType(span=NOWHERE), n.DateType(span=NOWHERE), n.YesNoType(span=NOWHERE)])
            )
        case n.Grading():
            return replace(node, by="points" if node.by == "index" else "index")
        case _:
            raise AssertionError(node)


@st.composite
def changed_list(draw, items):
    """A list with an item lost, said twice, or in the place of its neighbour."""
    at = draw(st.integers(0, len(items) - 1))
    match draw(st.integers(0, 4)):
        case 0 | 1 | 2:
            return (*items[:at], *items[at + 1 :])
        case 3:
            return (*items[:at], items[at], *items[at:])
        case _:
            return (*items[:at], *reversed(items[at : at + 2]), *items[at + 2 :])


@st.composite
def changed_bound(draw, bound):
    """The same ends in another phrase."""
    kind = draw(st.sampled_from(n.BoundKind))
    ends = [bound.low if bound.low is not None else bound.high, bound.high if bound.high is not None else bound.low]
    if draw(st.booleans()):
        ends.reverse()
    given = dict(zip(("low", "high"), ends, strict=True))
    return n.Bound(kind=kind, **{end: given[end] for end in ENDS[kind]}, span=NOWHERE)


@st.composite
def mutated(draw, program):
    """A program with one or two changes."""
    for _ in range(draw(st.integers(1, 2))):
        found = [
            (path, node) for path, node in sites(program) if path and mutable(node) and not found_at_once(path, node)
        ]
        called = sorted({node.name for _, node in found if isinstance(node, n.Name)}) or ["x"]
        if not found:
            return program
        path, node = draw(st.sampled_from(found))
        as_number = isinstance(node, n.Name) and path[-1] in OPERANDS and draw(st.booleans())
        new = number(draw(st.sampled_from(NUMBERS))) if as_number else draw(changed(node, called))
        program = replaced(program, path, new)
    return program
