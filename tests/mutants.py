"""Rules on integers with one thing changed: a bound by a step, an end opened or closed, a constant.

A set of vectors is good if it tells each mutant from the rule, wherever the two differ at all.
"""

from dataclasses import fields, is_dataclass, replace
from fractions import Fraction

from parlang.lowered.evaluate import Inputs, take
from parlang.lowered.nodes import Compare, Constant, Leaf, Sum

OTHER_END = {">=": (">",), ">": (">=",), "<=": ("<",), "<": ("<=",), "==": (">=", "<=")}


def mutants(leaf):
    """Every mutant of a leaf, with what was changed in it."""
    for what, tree in _mutants(leaf.tree):
        yield what, Leaf(leaf.path, tree, leaf.unit)


def _mutants(node):
    for what, changed in _here(node):
        yield what, changed
    if isinstance(node, tuple):
        for place, each in enumerate(node):
            for what, changed in _mutants(each):
                yield what, (*node[:place], changed, *node[place + 1 :])
    elif is_dataclass(node):
        for field in fields(node):
            for what, changed in _mutants(getattr(node, field.name)):
                yield what, replace(node, **{field.name: changed})


def _here(node):
    match node:
        case Compare(operator, left, right):
            yield from (("end", Compare(other, left, right)) for other in OTHER_END[operator])
            yield from (("bound", Compare(operator, Sum((left, Constant(step))), right)) for step in (1, -1))
        case Constant(value):
            yield from (("constant", Constant(value + step)) for step in (1, -1))


def outcome(leaf, given, declared=False):
    """What the steps of a leaf come to; a mutant may fail, which tells it too."""
    try:
        taken = take(leaf, Inputs(values=given, declared=declared))
        points = None if taken.points is None else Fraction(*taken.points)
    except (ArithmeticError, AssertionError, ValueError) as problem:
        return type(problem).__name__
    return taken.status, points, taken.case, taken.missing


def survivors(leaf, tried):
    """The mutants that no trial (figures, declared) tells from a leaf; and how many mutants there are."""
    expected = [outcome(leaf, *each) for each in tried]
    made = list(mutants(leaf))
    alive = [
        each for each in made if all(outcome(each[1], *one) == two for one, two in zip(tried, expected, strict=True))
    ]
    return alive, len(made)


def vectors_of_leaf(group):
    """The figures of the vectors of a leaf, as the file has them."""
    for each in group["vectors"]:
        pairs = zip(group["inputs"], each["given"], strict=True)
        yield {key: int(text) for key, text in pairs if text is not None}, each["declared"]
