"""The whole scale can be reached: all that counts has all its points at once, for one unit.

Needs that share no figure are reached each by itself. Those that share one are asked together, for each choice of the
yes/no figures and levels that they share; so no question holds more rules than it must.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product

from parlang.ir.facts import Facts
from parlang.ir.nodes import Ruleset
from parlang.lowered.nodes import Compare, Constant, Given
from parlang.prove.answers import Answer, Finding, Reason, proved, refuted, undecided
from parlang.prove.rule import RuleInQuestion, facts_of, space_of, year_of
from parlang.prove.setting import Setting
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import NEVER, Found, Solver
from parlang.prove.whole.needs import Need, needs_of
from parlang.prove.whole.units import Examples, scored, shared_inputs

MOST_CHOICES = 64
Choice = Mapping[str, int]
WHOLE = "whole"


def scale_reachable(examples: Sequence[Examples], ruleset: Ruleset, solver: Solver | None) -> Answer:
    """Ask for a unit that has all points of the scale."""
    by_path = {each.rule.part.path: each for each in examples}
    needs = [need for part in ruleset.parts for need in needs_of(part, by_path)]
    setting = examples[0].rule.setting
    shared = shared_inputs(needs)
    asked = (key for need in needs for key in need.inputs)
    chosen = [key for key in dict.fromkeys(asked) if key in shared and _is_choice(key, setting)]
    groups = _groups(needs, shared.difference(chosen))
    choices = list(islice(_choices(chosen, setting), MOST_CHOICES + 1))
    stuck: tuple[RuleInQuestion, ...] = ()
    known = len(choices) <= MOST_CHOICES
    for choice in choices[:MOST_CHOICES]:
        found = _unit(groups, setting, choice, solver)
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


def _is_choice(key: str, setting: Setting) -> bool:
    """Tell whether an input is a yes/no figure or a level."""
    return key in setting.figures and setting.figures[key].kind in ("yes_no", "level")


def _choices(keys: Sequence[str], setting: Setting) -> Iterator[Choice]:
    """Give each choice of some yes/no figures and levels."""
    ranges = space_of(keys, (), setting).ranges
    for values in product(*(range(ranges[key][1], ranges[key][0] - 1, -1) for key in keys)):  # yes first
        yield dict(zip(keys, values, strict=True))


def _unit(
    groups: Sequence[Sequence[Need]], setting: Setting, choice: Choice, solver: Solver | None
) -> Facts | tuple[tuple[RuleInQuestion, ...], bool]:
    """Give a unit with all points, or the rules that cannot be reached together and whether that is sure."""
    chosen = facts_of(choice, setting).values
    parts: list[Facts] = []
    for group in groups:
        best = group[0].best if len(group) == 1 else None
        if best is not None and all(best.values.get(key, value) == value for key, value in chosen.items()):
            parts.append(best)
            continue
        found = _together(group, setting, choice, solver)
        if isinstance(found, str):
            return tuple(each.rule for need in group for each in need.examples), found == NEVER
        parts.append(facts_of(found, setting))
    years = (each.year for each in parts if each.year is not None)
    values = {key: value for each in parts for key, value in each.values.items()}
    return Facts(year=next(years, year_of(setting)), values={**values, **chosen})


def _groups(needs: Sequence[Need], shared: frozenset[str]) -> list[list[Need]]:
    """Give the needs in groups of which no two share a figure."""
    groups: list[tuple[frozenset[str], list[Need]]] = []
    for each in needs:
        keys = shared.intersection(each.inputs)
        touching = [group for group in groups if not keys.isdisjoint(group[0])]
        groups = [group for group in groups if group not in touching]
        joined = [one for _, group in touching for one in group]
        groups.append((keys.union(*(group[0] for group in touching)), [*joined, each]))
    return [group for _, group in groups]


def _together(group: Sequence[Need], setting: Setting, choice: Choice, solver: Solver | None) -> Found | str:
    inputs = dict.fromkeys(key for need in group for key in need.inputs)
    constraints = dict.fromkeys(one for need in group for one in need.constraints)
    session = session_of(space_of(inputs, constraints, setting), solver)
    chosen = (Compare("==", Given(key), Constant(value)) for key, value in choice.items() if key in inputs)
    result = session.find(*(need.condition for need in group), *chosen)
    return result if isinstance(result, str) else {**choice, **result}
