"""Facts under the old rules → facts under the new ones: what a unit told, and nothing that the old rules made of it.

Before::

    unit reports giao, hoàn_thành, its documents; the old rules add: hạng (of the group), đủ_tài_liệu

After::

    giao, hoàn_thành under the keys of the new rules; đủ_tài_liệu asked again by the new list of documents

1.  A figure goes over if it is the same figure; one that was redefined does not.
2.  A figure of the group is worked out again, unless the unit gave it and it is still worked out in the same way.
3.  Documents are the same where their words are. A document that is new was never asked for: whether it is there is
    not known, and the criterion waits for it.
4.  A value that the new declarations refuse is no longer a value; it counts as missing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from parlang.diff.matching import Matching
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Constraint, EvidenceItem, Figure, GroupFigure, Part
from parlang.ir.violations import broken, fault_in
from parlang.ir.walk import PERIOD, each_part, inputs_in, leaves
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.models import Assessment, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A leaf of the new rules that depends on its documents, with the one that it was."""

    key: str
    new: Part
    old: Part | None
    old_key: str | None  # the figure that says that all of the same documents are there


@dataclass(frozen=True, slots=True, kw_only=True)
class Translator:
    """What is the same for all units: how figures are called now, and what is to be asked again."""

    matching: Matching
    again: frozenset[str]  # figures of the new rules that are not taken over
    evidence: tuple[Asked, ...]
    narrowed: Mapping[str, Figure]  # figures that may have been what they may no longer be
    constraints: tuple[Constraint, ...]  # those that the old rules did not ask for
    may_not_arise: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """The facts of a unit for the new rules, and the figures and declarations that these refuse."""

    facts: Facts
    refused: tuple[str, ...] = ()


def translator_of(matching: Matching) -> Translator:
    """Give what the translation of every unit needs."""
    was = {new.path: old for old, new in matching.same}
    evidence = tuple(_asked(part, was.get(part.path)) for part in leaves(matching.new) if _evidence_key(part))
    again = (*(each.key for each in evidence), *_group_again(matching))
    return Translator(
        matching=matching,
        again=frozenset(again),
        evidence=evidence,
        narrowed={figure.key: figure for figure in _narrowed(matching)},
        constraints=tuple(_new_constraints(matching)),
        may_not_arise=frozenset(part.path for part in each_part(matching.new) if part.does_not_arise is not None),
    )


def translated(facts: Facts, assessment: Assessment, by: Translator) -> Translated:
    """Give what a unit told, for the new rules."""
    moved = by.matching.facts(facts)
    values: dict[str, Value] = {key: value for key, value in moved.values.items() if key not in by.again}
    for each in by.evidence:
        complete = _complete(each, facts, assessment)
        if complete is not None:
            values[each.key] = complete
    return _allowed(by, replace(moved, values=values))


# --- figures of the group ---------------------------------------------------------------------


def _group_again(matching: Matching) -> Iterable[str]:
    news = {each.key: each for each in matching.new.figures}
    for figure in matching.old.figures:
        now = matching.figures.get(figure.key)
        if now is not None and news[now].group is not None and not _same_group(figure, news[now], matching.figures):
            yield now


def _same_group(old: Figure, new: Figure, keys: Mapping[str, str]) -> bool:
    if old.group is None or new.group is None:
        return False
    inputs = [keys.get(key) for key in inputs_in(old.group.of)]
    return inputs == list(inputs_in(new.group.of)) and _way(old.group) == _way(new.group)


def _way(group: GroupFigure) -> tuple[object, ...]:
    options = (group.ties_share_worse, group.without_itself, group.with_unranked, group.without_pending)
    return (group.what, type(group.of), group.direction, *options)


# --- documents --------------------------------------------------------------------------------


def _evidence_key(part: Part | None) -> str | None:
    without = None if part is None else part.without_evidence
    return None if without is None or without.asked is None else without.asked.key


def _asked(part: Part, old: Part | None) -> Asked:
    same = old is not None and _needed(old) == _needed(part)
    return Asked(key=_evidence_key(part) or "", new=part, old=old, old_key=_evidence_key(old) if same else None)


def _needed(part: Part) -> list[EvidenceItem]:
    return [item for item in part.notes.evidence if item.kind != "optional"]


def _complete(asked: Asked, facts: Facts, assessment: Assessment) -> bool | None:
    """Tell whether all documents of the new rules are there; None where that was never asked."""
    if asked.old_key is not None and asked.old_key in facts.values:
        return facts.values[asked.old_key] is True
    needed = _needed(asked.new)
    if not needed or asked.old is None:
        return None if needed else True
    told = {folded(name): texts for name, texts in assessment.evidence.items()}.get(asked.old.path)
    if told is None:
        return None
    justified = any(text for name, text in assessment.justification.items() if folded(name) == asked.old.path)
    answers = [_is_there(item, asked.old, told, justified=justified) for item in needed]
    return False if False in answers else None if None in answers else True


def _is_there(item: EvidenceItem, old: Part, told: list[Text], *, justified: bool) -> bool | None:
    if item.kind == "replaceable" and justified:
        return True
    place = next((at for at, each in enumerate(old.notes.evidence) if each.text == item.text), None)
    return None if place is None else place < len(told) and told[place] is not None


# --- what the new declarations refuse ---------------------------------------------------------


def _narrowed(matching: Matching) -> Iterator[Figure]:
    news = {each.key: each for each in matching.new.figures}
    for figure in matching.old.figures:
        now = matching.figures.get(figure.key)
        if now is not None and not _takes_all(news[now], figure):
            yield news[now]


def _takes_all(new: Figure, old: Figure) -> bool:
    """Tell whether a figure may still be all that it might be."""
    low = new.low is None or (old.low is not None and new.low <= old.low)
    high = new.high is None or (old.high is not None and new.high >= old.high)
    levels = {level.key for level in new.levels}.issuperset(level.key for level in old.levels)
    return low and high and levels and new.grain % old.grain == 0 and new.kind == old.kind


def _new_constraints(matching: Matching) -> Iterator[Constraint]:
    asked = [each.condition for each in matching.old.constraints]
    for each in matching.new.constraints:
        kept = all(matching.figures.get(key) == key for key in inputs_in(each.condition) if key != PERIOD)
        if not (kept and each.condition in asked):
            yield each


def _allowed(by: Translator, facts: Facts) -> Translated:
    """Leave out what the new declarations refuse: of a constraint that does not hold, all that it speaks of."""
    out = {key for key in facts.values if key in by.narrowed and fault_in(by.narrowed[key], facts.values[key])}
    out |= facts.not_arising - by.may_not_arise
    facts = _without(facts, out)
    for constraint in broken(by.constraints, facts):
        out |= {key for key in inputs_in(constraint.condition) if key in facts.values}
    refused = tuple(sorted(out))
    return Translated(facts=_without(facts, out), refused=refused)


def _without(facts: Facts, out: Collection[str]) -> Facts:
    if not out:
        return facts
    values = {key: value for key, value in facts.values.items() if key not in out}
    return replace(facts, values=values, not_arising=facts.not_arising.difference(out))
