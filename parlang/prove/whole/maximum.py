"""The whole scale can be reached: all criteria have all their points at once, for one unit.

Rules that share no figure are reached each by itself. Those that share one are asked together, for each choice of the
yes/no figures and levels that they share; so no question holds more rules than it must.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product

from parlang.ir.facts import Facts
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING
from parlang.lowered.nodes import AllOf, AnyOf, Compare, Condition, Constant, Given
from parlang.prove.answers import Answer, Finding, Reason, proved, refuted, undecided
from parlang.prove.rule import RuleInQuestion, facts_of, space_of
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import NEVER, Found, Solver
from parlang.prove.whole.units import Examples, scored, shared_inputs

MOST_CHOICES = 64
Choice = Mapping[str, int]
WHOLE = "whole"


def scale_reachable(examples: Sequence[Examples], solver: Solver | None) -> Answer:
    """Ask for a unit that has all points of the scale."""
    rules = [each.rule for each in examples]
    ruleset = rules[0].setting.ruleset
    shared = shared_inputs(examples)
    choices = list(islice(_choices(rules, shared), MOST_CHOICES + 1))
    stuck: tuple[RuleInQuestion, ...] = ()
    known = len(choices) <= MOST_CHOICES
    for choice in choices[:MOST_CHOICES]:
        found = _unit(examples, shared, choice, solver)
        if isinstance(found, Facts):
            score = scored(ruleset, found)
            if score is not None and score.points == score.maximum == ruleset.scale:
                return proved("max_reachable", ((WHOLE, found),))
            known = False
        else:
            stuck, sure = found
            known = known and sure
    reason: Reason = "no_solver" if solver is None else "limit"
    if not known:
        return undecided("max_reachable", reason)
    return refuted("max_reachable", Finding(severity="error", cases=tuple(rule.part.path for rule in stuck)))


def _choices(rules: Sequence[RuleInQuestion], shared: frozenset[str]) -> Iterator[Choice]:
    """Give each choice of the yes/no figures and levels that rules share."""
    spaces = {key: rule.space.ranges[key] for rule in rules for key in rule.inputs if key in shared}
    figures = rules[0].setting.figures if rules else {}
    keys = [key for key in spaces if key in figures and figures[key].kind in ("yes_no", "level")]
    ranges = (range(spaces[key][1], spaces[key][0] - 1, -1) for key in keys)  # yes first
    for values in product(*ranges):
        yield dict(zip(keys, values, strict=True))


def _unit(
    examples: Sequence[Examples], shared: frozenset[str], choice: Choice, solver: Solver | None
) -> Facts | tuple[tuple[RuleInQuestion, ...], bool]:
    """Give a unit with all points, or the rules that cannot be reached together and whether that is sure."""
    chosen = facts_of(choice, examples[0].rule.setting).values if examples else {}
    parts: list[Facts] = []
    for group in _groups(examples, shared - choice.keys()):
        best = group[0].best if len(group) == 1 else None
        if best is not None and all(best.values.get(key, value) == value for key, value in chosen.items()):
            parts.append(best)
            continue
        found = _together(group, choice, solver)
        if isinstance(found, str):
            return tuple(each.rule for each in group), found == NEVER
        parts.append(facts_of(found, group[0].rule.setting))
    years = (each.year for each in parts if each.year is not None)
    values = {key: value for each in parts for key, value in each.values.items()}
    return Facts(year=next(years, None), values={**values, **chosen})


def _groups(examples: Sequence[Examples], shared: frozenset[str]) -> list[list[Examples]]:
    """Give the rules in groups of which no two share a figure."""
    groups: list[tuple[frozenset[str], list[Examples]]] = []
    for each in examples:
        keys = shared.intersection(each.inputs)
        touching = [group for group in groups if not keys.isdisjoint(group[0])]
        groups = [group for group in groups if group not in touching]
        joined = [one for _, group in touching for one in group]
        groups.append((keys.union(*(group[0] for group in touching)), [*joined, each]))
    return [group for _, group in groups]


def _together(group: Sequence[Examples], choice: Choice, solver: Solver | None) -> Found | str:
    inputs = dict.fromkeys(key for each in group for key in each.inputs)
    constraints = dict.fromkeys(one for each in group for one in each.constraints)
    session = session_of(space_of(inputs, constraints, group[0].rule.setting), solver)
    asked = [AnyOf(tuple(_reached(each.rule))) for each in group]
    result = session.find(*asked, *_chosen(choice, inputs))
    return result if isinstance(result, str) else {**choice, **result}


def _reached(rule: RuleInQuestion) -> Iterator[Condition]:
    for outcome, points in rule.outcomes.with_points:
        if outcome.case not in (NOT_ARISING, NO_EVIDENCE):
            yield AllOf((*outcome.conditions, Compare("==", points, Constant(rule.part.maximum))))


def _chosen(choice: Choice, inputs: Iterable[str]) -> Iterator[Condition]:
    there = set(inputs)
    for key, value in choice.items():
        if key in there:
            yield Compare("==", Given(key), Constant(value))
