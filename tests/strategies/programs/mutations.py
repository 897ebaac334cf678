"""One good program → its neighbours: a bound moved, a phrase swapped, a band or clause lost, another name."""

from dataclasses import fields, is_dataclass, replace
from fractions import Fraction

from hypothesis import strategies as st

from parlang.source import Span
from parlang.syntax import nodes as n
from strategies.programs.conditions import ENDS
from strategies.programs.place import number
from strategies.values import NOWHERE

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


def found_at_once(path, node):
    """The maxima of parts, the scale, and what a head must have: any change of one is refused."""
    in_a_sum = isinstance(node, n.Number) and path[-1] in ("maximum", "points")
    return in_a_sum or ("head" in path and path[-1] == "clauses")


def alternatives(node, called):
    """The nodes that could stand in the place of another; `called` are the names of the set."""
    match node:
        case tuple():
            return other_lists(node)
        case n.Number(value=value):
            near = (value + 1, abs(value - 1), value / 2, value * 10, value + Fraction("0.01"), *NUMBERS)
            return [replace(node, percent=not node.percent), *(replace(node, value=each) for each in near)]
        case n.Name() | n.Let():
            return [replace(node, name=each) for each in called]
        case n.Bound():
            return other_bounds(node)
        case n.DateBound(low=low, high=high):
            end, kind = low if high is None else high, n.DateBoundKind
            after = [n.DateBound(kind=each, low=end, span=NOWHERE) for each in (kind.ON, kind.FROM, kind.AFTER)]
            return [*after, *(n.DateBound(kind=each, high=end, span=NOWHERE) for each in (kind.BEFORE, kind.THROUGH))]
        case n.DayLiteral() | n.InYear():
            return [replace(node, year=each) for each in (1000, 1900, 2023, 9999, *n.YearReference)]
        case n.WithinDays():
            return [replace(node, days=each) for each in (0, 1, 3660)]
        case n.Arithmetic():
            return [*(replace(node, operator=each) for each in "+-*/"), node.left, node.right]
        case n.If():
            return [replace(node, yes=node.no, no=node.yes), node.yes, node.condition]
        case n.Compare():
            return [node.subject, n.Not(operand=node, span=NOWHERE)]
        case n.Extremum(which=which):
            return [replace(node, which="least" if which == "greatest" else "greatest")]
        case n.Rounded(operand=operand):
            return [operand, *(replace(node, decimals=each) for each in (0, 6))]
        case n.GroupValue():
            return other_group_values(node)
        case n.Increment(direction=direction, whole=whole):
            return [replace(node, direction="up" if direction == "down" else "down"), replace(node, whole=not whole)]
        case n.Step():
            of_mark = replace(node, percent=True, unit=None, percentage_points=False)
            return [replace(node, value=Fraction(0)), replace(node, unit=None), of_mark]
        case n.DoesNotArise(treatment=treatment):
            return [replace(node, treatment="maximum" if treatment == "not_assessed" else "not_assessed")]
        case n.RatioType() | n.CountType():
            return [kind(span=NOWHERE) for kind in (n.RankType, n.DateType, n.YesNoType)]
        case n.EvidenceMissing():
            return [replace(node, treatment=each) for each in ("zero", "pending", "justify")]
        case n.ScoreValue():
            whole = [replace(node, what=each, path=None) for each in ("total", "in_scale", "index")]
            return [*whole, *(replace(node, what="part", path=each) for each in ("p1", "p1.p1_1", "khong_co"))]
        case n.Quota(level=level, beyond=beyond):
            shares = [replace(node.share, value=Fraction(each)) for each in (0, 100, 101)]
            other = [replace(node, level=beyond, beyond=level), replace(node, beyond=level), replace(node, at_least=9)]
            return [*other, *(replace(node, share=each) for each in shares)]
        case n.Grading(by=by):
            return [replace(node, by="points" if by == "index" else "index")]
        case _:
            return []


def other_group_values(value):
    """The same figure as another figure of the group, or with other options."""
    ranks = [replace(value, what="rank", direction=way, options=()) for way in ("high_to_low", "low_to_high")]
    others = [replace(value, what=each, direction=None) for each in ("mean", "sum", "highest", "lowest")]
    options = ("ties_share_worse", "without_itself", "with_unranked", "without_pending")
    return [*ranks, *others, replace(value, options=()), *(replace(value, options=(each,)) for each in options)]


def other_lists(items):
    """The list with an item lost, said twice, or in the place of its neighbour."""
    if len(items) < 2 or not is_dataclass(items[0]) or isinstance(items[0], n.Part | n.File):
        return []
    places = range(len(items))
    lost = [(*items[:at], *items[at + 1 :]) for at in places]
    doubled = [(*items[:at], items[at], *items[at:]) for at in places]
    swapped = [(*items[:at], *reversed(items[at : at + 2]), *items[at + 2 :]) for at in places[:-1]]
    return [*lost, *lost, *doubled, *swapped]


def other_bounds(bound):
    """The same ends in other phrases, or the other way round."""
    low = bound.low if bound.low is not None else bound.high
    high = bound.high if bound.high is not None else bound.low
    given = ({"low": low, "high": high}, {"low": high, "high": low})
    return [
        n.Bound(kind=kind, **{end: ends[end] for end in ENDS[kind]}, span=NOWHERE)
        for ends in given
        for kind in n.BoundKind
    ]


@st.composite
def mutated(draw, program):
    """A program with one or two changes."""
    for _ in range(draw(st.integers(1, 2))):
        every = [(path, node) for path, node in sites(program) if path and not found_at_once(path, node)]
        called = sorted({node.name for _, node in every if isinstance(node, n.Name)}) or ["x"]
        found = [(path, options) for path, node in every if (options := alternatives(node, called))]
        path, options = draw(st.sampled_from(found))
        as_number = isinstance(options[0], n.Name) and path[-1] in OPERANDS and draw(st.booleans())
        program = replaced(program, path, draw(st.sampled_from(list(map(number, NUMBERS)) if as_number else options)))
    return program
