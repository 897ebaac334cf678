"""The rules of a group of parts before and after, over the figures of both: under the keys of the new revision."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from parlang.diff.changes import Witness
from parlang.diff.grouping import Group
from parlang.diff.matching import Matching
from parlang.ir.facts import Facts
from parlang.ir.interpret import LeafScore, RuleGap, score_leaf
from parlang.ir.nodes import Constraint, Figure, Part
from parlang.ir.rewrite import with_keys
from parlang.ir.walk import PERIOD, inputs_of_leaf
from parlang.prove.replay import are_allowed
from parlang.prove.rule import RuleInQuestion, rule_in_question
from parlang.prove.setting import Setting, constraints_between, left_out_is_nothing

OLD = "old "  # goes before the key of an old figure whose key means something else now


class NotComparable(Exception):
    """A side has no rule that can be scored: it is not written, or leaves a gap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """Two revisions over one set of figures: those of the new one, and those of the old one that it has not.

    A value counts that both allow; `setting` holds the constraints of both.
    """

    matching: Matching
    keys: Mapping[str, str]  # old key → key here, where it is another one
    setting: Setting

    def here(self, old: Part) -> Part:
        """Give an old part with its figures under the keys that they have here."""
        asked = inputs_of_leaf(old) if old.rule is not None else ()
        return with_keys(old, self.keys) if any(key in self.keys for key in asked) else old


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """The leaves of a group before and after; the maximum of each side is that of its leaves together.

    `worthless` are the paths of those that are worth 0 when they are left out: outside the scale, and where the highest
    of several counts.
    """

    old: tuple[Part, ...]
    new: tuple[Part, ...]
    setting: Setting
    constraints: tuple[Constraint, ...]
    worthless: frozenset[str] = frozenset()

    @property
    def inputs(self) -> tuple[str, ...]:
        """Give what the rules of both sides ask for, in order of first mention."""
        return tuple(dict.fromkeys(key for part in (*self.old, *self.new) for key in inputs_of_leaf(part)))

    def question(self, part: Part) -> RuleInQuestion:
        """Give a leaf as proofs ask about it."""
        return rule_in_question(part, self.setting)

    def figures(self) -> tuple[Figure, ...]:
        """Give the figures of its inputs."""
        return tuple(self.setting.figures[key] for key in self.inputs if key != PERIOD)


def both_of(matching: Matching) -> Both:
    """Put the figures and constraints of two revisions together."""
    old, new = matching.old, matching.new
    there = {each.key for each in new.figures}
    left = {each.key: each.key if each.key not in there else OLD + each.key for each in old.figures}
    keys = {key: now for key, now in {**left, **matching.figures}.items() if key != now}
    before = {keys.get(each.key, each.key): each for each in old.figures}
    figures = [_common(each, before.get(each.key)) for each in new.figures]
    figures += [replace(each, key=key) for key, each in before.items() if key not in there]
    moved = (replace(each, condition=with_keys(each.condition, keys)) for each in old.constraints)
    both = replace(new, figures=tuple(figures), constraints=_once((*new.constraints, *moved)))
    scores = () if new.grading is None else new.grading.scores
    setting = Setting(ruleset=both, figures={each.key: each for each in (*figures, *scores)})
    return Both(matching=matching, keys=keys, setting=setting)


def _common(new: Figure, old: Figure | None) -> Figure:
    """Give a figure with the values that both revisions allow."""
    if old is None or new.low is None or old.low is None or new.high is None or old.high is None:
        return new
    return replace(new, low=max(new.low, old.low), high=min(new.high, old.high), grain=min(new.grain, old.grain))


def _once(constraints: Iterable[Constraint]) -> tuple[Constraint, ...]:
    return tuple({each.condition: each for each in constraints}.values())


def pairing_of(group: Group, both: Both) -> Pairing:
    """Give the rules of a group over the figures of both."""
    old = tuple(map(both.here, group.old))
    setting = both.setting
    known = constraints_between((key for part in (*old, *group.new) for key in inputs_of_leaf(part)), setting)
    sides = ((group.old, both.matching.old), (group.new, both.matching.new))
    worthless = frozenset(part.path for side, own in sides for part in side if left_out_is_nothing(part, own))
    return Pairing(old=old, new=group.new, setting=setting, constraints=known, worthless=worthless)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Where the leaves of a side stand together: points before rounding, whether some wait, and what is assessed.

    `cases` are those that decide, leaf by leaf; "" where a rule has but one.
    """

    points: Fraction | None
    pending: bool
    assessed: Fraction
    cases: tuple[str, ...]


def stand(parts: Sequence[Part], facts: Facts, worthless: Container[str] = ()) -> Stand:
    """Ask the interpreter. Raises `NotComparable` where no case speaks, or it is divided by 0."""
    scores = [(part, _scored(part, facts)) for part in parts]
    found = [each.points for _, each in scores if each.points is not None]
    out = [part for part, each in scores if each.status == "left_out"]
    found += [Fraction(0) for part in out if part.path in worthless]
    return Stand(
        points=sum(found, Fraction(0)) if found else None,
        pending=any(each.status == "pending" for _, each in scores),
        assessed=assessed_share(parts, out, worthless),
        cases=tuple(each.case or "" for _, each in scores),
    )


def _scored(part: Part, facts: Facts) -> LeafScore:
    try:
        return score_leaf(part, facts, None)
    except (RuleGap, ZeroDivisionError) as problem:
        raise NotComparable(part.path) from problem


def assessed_share(parts: Sequence[Part], out: Iterable[Part], worthless: Container[str]) -> Fraction:
    """Give the share of the maximum of leaves that is left once some are not assessed."""
    whole = sum((part.maximum for part in parts), Fraction(0))
    gone = sum((part.maximum for part in out if part.path not in worthless), Fraction(0))
    return 1 - gone / whole if whole else Fraction(1)


def is_allowed(pairing: Pairing, facts: Facts) -> bool:
    """Tell whether a unit may report such figures under both revisions."""
    return are_allowed(facts, pairing.setting, pairing.constraints)


def witness_of(pairing: Pairing, facts: Facts) -> Witness | None:
    """Ask the interpreter for both sides; None where the figures are not allowed."""
    return witness_from(facts, *stands_of(pairing, facts)) if is_allowed(pairing, facts) else None


def stands_of(pairing: Pairing, facts: Facts) -> tuple[Stand, Stand]:
    """Ask the interpreter where both sides stand."""
    before, after = (stand(side, facts, pairing.worthless) for side in (pairing.old, pairing.new))
    return before, after


def witness_from(facts: Facts, before: Stand, after: Stand) -> Witness:
    """Give a unit with where it stands."""
    return Witness(
        facts=facts,
        before=before.points,
        after=after.points,
        pending=(before.pending, after.pending),
        assessed=(before.assessed, after.assessed),
    )
