"""Whether a mutant can be told from its rule at all: asked of a solver, for all figures that the declarations allow."""

import z3

from parlang.lowered import nodes as n

LIMIT = 2_000_000  # solver steps
SIGNS = {
    ">=": lambda a, b: a >= b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    "<": lambda a, b: a < b,
    "==": lambda a, b: a == b,
}


def told_apart(leaf, mutant, lowered):
    """Complete figures for which the two differ; None if there are none; "unknown" where the solver does not say."""
    solver = z3.Solver()
    solver.set("rlimit", LIMIT)
    keys = n.needs_of(leaf.tree)
    if n.inputs_of(*n.terms_of(leaf.tree)) and any(isinstance(each, n.Day) for each in _terms(leaf)):
        return "unknown"
    for key in keys:
        low, high = lowered.inputs.ranges[key]
        solver.add(z3.Int(key) >= low, z3.Int(key) <= high)
    for _, condition in lowered.constraints:
        asked = set(n.inputs_of(condition))
        if asked and asked <= set(keys) and not any(isinstance(each, n.Day) for each in n.each_term(condition)):
            solver.add(_condition(condition))
    cases = {}
    one, other = (_outcome(each.tree, cases) for each in (leaf, mutant))
    solver.add(z3.Or(one[0] != other[0], one[1] * other[2] != other[1] * one[2]))
    answer = solver.check()
    if answer == z3.unsat:
        return None
    if answer == z3.unknown:
        return "unknown"
    model = solver.model()
    return {key: model.eval(z3.Int(key), model_completion=True).as_long() for key in keys}


def _terms(leaf):
    return (each for root in n.terms_of(leaf.tree) for each in n.each_term(root))


def _outcome(tree, cases):
    """What complete figures come to: the number of the case, the points and what they are over."""
    match tree:
        case n.Choose(_, arms, otherwise):
            found = _outcome(otherwise, cases)
            for arm in reversed(arms):
                asked, here = _condition(arm.condition), _outcome(arm.tree, cases)
                found = tuple(z3.If(asked, yes, no) for yes, no in zip(here, found, strict=True))
            return found
        case n.Give(_, points, case, over):
            over = z3.IntVal(1) if over is None else _value(over)
            return z3.IntVal(cases.setdefault(case, len(cases))), _value(points), over
        case n.LeaveOut(case):
            return z3.IntVal(cases.setdefault(f"left out {case}", len(cases))), z3.IntVal(0), z3.IntVal(1)
        case _:
            return z3.IntVal(cases.setdefault(type(tree).__name__, len(cases))), z3.IntVal(0), z3.IntVal(1)


def _value(value):
    match value:
        case n.Constant(number):
            return z3.IntVal(int(number))
        case n.Given(key):
            return z3.Int(key)
        case n.Sum(items):
            return z3.Sum([_value(each) for each in items])
        case n.Product(items):
            return z3.Product([_value(each) for each in items])
        case n.Floor(numerator, divisor):
            return _value(numerator) / _value(divisor)
        case n.Least(items) | n.Greatest(items):
            found, *rest = map(_value, items)
            for each in rest:
                found = z3.If(each < found if isinstance(value, n.Least) else each > found, each, found)
            return found
        case n.Select(condition, yes, no):
            return z3.If(_condition(condition), _value(yes), _value(no))


def _condition(condition):
    match condition:
        case n.Compare(operator, left, right):
            return SIGNS[operator](_value(left), _value(right))
        case n.Holds(key):
            return z3.Int(key) == 1
        case n.Among(key, places):
            return z3.Or([z3.Int(key) == place for place in places])
        case n.AllOf(items):
            return z3.And([_condition(each) for each in items])
        case n.AnyOf(items):
            return z3.Or([_condition(each) for each in items])
        case n.NotSo(operand):
            return z3.Not(_condition(operand))
        case n.Declared():
            return z3.BoolVal(False)
