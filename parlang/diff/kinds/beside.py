"""What a part says beside its rule: figures, evidence, the way of assessing, words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from parlang.diff.changes import Change, Direction
from parlang.diff.effect_of import is_same
from parlang.diff.grouping import Group
from parlang.diff.kinds.points import Asked, id_of
from parlang.diff.matching import Matching
from parlang.diff.pairing import Both
from parlang.ir.nodes import EvidenceItem, Part

STRENGTH = {"optional": 0, "replaceable": 1, "required": 2}
OWED = {None: 0, "justify": 1, "pending": 2, "zero": 3}


def figures_changed(matching: Matching, groups: Iterable[Asked]) -> Iterator[Change]:
    """Give the groups some of whose figures are new, or no longer asked for, and those of the set itself."""
    for asked in groups:
        group = asked.group
        if asked.is_comparable and (asked.dropped or asked.new):
            yield Change(
                id=id_of(group),
                kind="figures_changed",
                old=group.old,
                new=group.new,
                before=tuple(each.key for each in asked.dropped),
                after=tuple(each.key for each in asked.new),
            )
    yield from _of_set(matching)


def _of_set(matching: Matching) -> Iterator[Change]:
    old, new = matching.old, matching.new
    kept = set(matching.figures.values())
    for each in old.figures:
        if each.owner == "unit" and each.key not in matching.figures:
            yield Change(id=new.index, kind="figures_changed", before=(each.key,))
    for each in new.figures:
        if each.owner == "unit" and each.key not in kept:
            yield Change(id=new.index, kind="figures_changed", after=(each.key,))


def evidence(matching: Matching) -> Iterator[Change]:
    """Give the parts that ask for other documents, or owe more without them; of split and merged ones, all together."""
    grouped = {part.path for group in matching.groups for part in (*group.old, *group.new)}
    containers = (Group(old=(old,), new=(new,)) for old, new in matching.same if not {old.path, new.path} & grouped)
    for group in (*containers, *(each for each in matching.groups if each.old and each.new)):
        direction = _evidence_direction(group)
        if direction is not None:
            before, after = (
                tuple(f"{each.kind}: {each.text}" for each in _items(side)) for side in (group.old, group.new)
            )
            yield Change(
                id=id_of(group),
                kind="evidence",
                direction=direction,
                old=group.old,
                new=group.new,
                before=tuple(each for each in before if each not in after),
                after=tuple(each for each in after if each not in before),
            )


def _items(parts: tuple[Part, ...]) -> list[EvidenceItem]:
    return [each for part in parts for each in part.notes.evidence]


def _evidence_direction(group: Group) -> Direction | None:
    """Tell which way documents went; None where they are the same."""
    owed = tuple(max(map(_owed, side)) for side in (group.old, group.new))
    before, after = (_asked(_items(side)) for side in (group.old, group.new))
    if before == after and owed[0] == owed[1]:
        return None
    more = owed[1] > owed[0] or any(after[text] > before.get(text, -1) for text in after)
    less = owed[1] < owed[0] or any(before[text] > after.get(text, -1) for text in before)
    return "mixed" if more and less else "stricter" if more else "looser"


def _owed(part: Part) -> int:
    return OWED[None if part.without_evidence is None else part.without_evidence.treatment]


def _asked(items: Iterable[EvidenceItem]) -> Mapping[str, int]:
    return {each.text: STRENGTH[each.kind] for each in items}


def method(matching: Matching) -> Iterator[Change]:
    """Give the parts that are assessed in another way."""
    for old, new in matching.same:
        if old.method != new.method and (old.rule is None) == (new.rule is None):
            yield Change(
                id=new.path,
                kind="method",
                old=(old,),
                new=(new,),
                before=(old.method or "",),
                after=(new.method or "",),
            )


def words(both: Both) -> Iterator[Change]:
    """Give the parts of which only words are others: notes, labels, what bounds are called."""
    relabelled = set(_relabelled(both.matching))
    for old, new in both.matching.same:
        before, after = (_said(each, old, new) for each in (old, new))
        here = both.here(old)
        other_words = _phrases(here) != _phrases(new) and is_same((here,), (new,))
        if before != after or other_words or old.path in relabelled:
            yield Change(
                id=new.path,
                kind="words",
                old=(old,),
                new=(new,),
                before=tuple(each for each in before if each not in after),
                after=tuple(each for each in after if each not in before),
            )


def _said(part: Part, old: Part, new: Part) -> tuple[str, ...]:
    """Give what a part says in words, and that it always arises, if it is the same kind of part before and after."""
    notes = part.notes
    source = () if notes.provenance is None else (f"{notes.provenance.kind}: {notes.provenance.against or ''}",)
    day = () if notes.data_date is None else (f"{notes.data_date.day}/{notes.data_date.month}/{notes.data_date.year}",)
    arises = ("luôn phát sinh",) if part.always_arises and (old.rule is None) == (new.rule is None) else ()
    counts = () if part.published_counts is None else (" + ".join(map(str, part.published_counts)),)
    return (*notes.guidance, *notes.interpretations, *notes.legal_bases, *source, *day, *arises, *counts)


def _phrases(part: Part) -> object:
    """Give a rule with its words: what is the same without them may still be said otherwise."""
    return None if part.rule is None else (part.rule, part.does_not_arise)


def _relabelled(matching: Matching) -> Iterator[str]:
    """Give the old parts of which some figure is called otherwise."""
    labels = {each.key: each.label for each in matching.new.figures}
    for each in matching.old.figures:
        now = matching.figures.get(each.key)
        if now is not None and labels[now] != each.label:
            yield each.owner
