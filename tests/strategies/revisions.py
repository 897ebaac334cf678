"""Two revisions of a set: random rules, one or two numbers of them changed, or bands over the same values made anew."""

from dataclasses import fields, replace
from fractions import Fraction

from hypothesis import strategies as st

from parlang.ir import nodes as ir
from parlang.ir.walk import leaves
from strategies.rulesets import rare_bands, related_bands, rulesets
from strategies.sound_rules import subjects, tiled_over

AMOUNTS = ("gain", "cap", "step", "value")
CHANGES = (Fraction(1, 100), Fraction(-1, 100), Fraction(1, 4), Fraction(-1, 4), Fraction(1), Fraction(-1), Fraction(5))


def sites(node, way=()):
    """Where a rule has a number that may be another one: its way down, and the number."""
    if isinstance(node, tuple):
        for at, each in enumerate(node):
            yield from sites(each, (*way, at))
    elif hasattr(node, "__dataclass_fields__") and not isinstance(node, ir.Figure):
        for each in fields(node):
            value = getattr(node, each.name)
            if isinstance(value, Fraction) and each.name in AMOUNTS:
                yield (*way, each.name), value
            else:
                yield from sites(value, (*way, each.name))


def changed(node, way, value):
    """The same with another number at the end of a way."""
    first, *rest = way
    if isinstance(first, int):
        below = changed(node[first], rest, value) if rest else value
        return (*node[:first], below, *node[first + 1 :])
    return replace(node, **{first: changed(getattr(node, first), rest, value) if rest else value})


@st.composite
def other_numbers(draw, rule):
    """A rule with one or two of its numbers changed."""
    for _ in range(draw(st.integers(1, 2))):
        places = list(sites(rule))
        if not places:
            return rule
        way, value = draw(st.sampled_from(places))
        moved = value + draw(st.sampled_from(CHANGES))
        if way[-1] == "value" or moved > 0:  # a gain, a cap or a step stays above 0
            rule = changed(rule, way, moved)
    return rule


def with_rule(part, path, rule):
    if part.path == path:
        return replace(part, rule=rule)
    return replace(part, parts=tuple(with_rule(each, path, rule) for each in part.parts))


def with_rules(ruleset, rules):
    """A set with other rules, by path."""
    for path, rule in rules.items():
        ruleset = replace(
            ruleset,
            parts=tuple(with_rule(each, path, rule) for each in ruleset.parts),
            outside=tuple(with_rule(each, path, rule) for each in ruleset.outside),
        )
    return ruleset


@st.composite
def revised(draw):
    """A random set, and the same with some numbers changed."""
    form = draw(st.sampled_from([None, None, rare_bands, related_bands]))
    old = draw(rulesets() if form is None else rulesets(form=form))
    found = list(leaves(old))
    picked = draw(st.lists(st.sampled_from(found), min_size=1, max_size=2, unique_by=lambda part: part.path))
    new = with_rules(old, {part.path: draw(other_numbers(part.rule)) for part in picked})
    return old, replace(new, revision="sau")


@st.composite
def tiled_twice(draw, most=20):
    """Two sets of one criterion scored by bands over the same few values."""
    subject = draw(subjects().filter(lambda found: found[2] <= most))
    old, new = (draw(tiled_over(subject)) for _ in range(2))
    return old.ruleset(), replace(new.ruleset(), revision="sau")
