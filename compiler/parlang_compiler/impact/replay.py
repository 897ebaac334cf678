"""Units and two revisions → every unit at each of its stages, scored by the rules of both.

The old side is what `eval` gives. The new side has the same figures under their new keys; what the rules themselves
make of figures (a rank in the group, a mean, the list of documents) is made again by the new rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diff.matching import Matching
from parlang.ir.intervals import Worked
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang_compiler.boundary.quotas import with_quotas
from parlang_compiler.boundary.ranks import with_ranks
from parlang_compiler.boundary.read_cases import Unit, once
from parlang_compiler.boundary.score_cases import Entries, Entry, Scored, Wanted, read_entries, score_entries
from parlang_compiler.boundary.with_groups import with_groups
from parlang_compiler.boundary.without_year import without_year
from parlang_compiler.impact.criteria import Criterion, Domain, criteria_of, domains_of
from parlang_compiler.impact.moves import Mover, Moves
from parlang_compiler.impact.quick import WORTH_IT, is_plain, scorer_of, told_briefly
from parlang_compiler.impact.translate import Translator, translated, translator_of

Both: TypeAlias = tuple[Sequence[Entry], Sequence[Entry]]
Watch: TypeAlias = Callable[[Sequence[Both]], Iterable[Both]]
"""What goes through the units while they are scored, and may tell how far that is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """A unit at a stage by both rules: its scores, its points by criterion, and the figures the new rules refuse."""

    before: Scored
    after: Scored
    moves: Moves
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """Units with what is known of each, by the old rules; None stands for one that has errors."""

    units: tuple[Unit, ...]
    entries: tuple[Entries, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """All units that could be replayed, those that have errors, and what was found on the way."""

    units: tuple[Replayed, ...]
    refused: tuple[Unit, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Two revisions with what is worked out once for all units."""

    matching: Matching
    translator: Translator
    domains: tuple[Domain, ...]
    criteria: tuple[Criterion, ...]

    outside: frozenset[int]  # places of criteria beyond the scale: no part of an index

    @property
    def old(self) -> Ruleset:
        """Give the revision before."""
        return self.matching.old

    @property
    def new(self) -> Ruleset:
        """Give the revision after."""
        return self.matching.new


def rules_of(matching: Matching) -> Rules:
    """Give two revisions that were put together, ready to replay units."""
    criteria = criteria_of(matching)
    return Rules(
        matching=matching,
        translator=translator_of(matching),
        domains=domains_of(matching),
        criteria=criteria,
        outside=frozenset(place for place, each in enumerate(criteria) if each.is_outside),
    )


def read_units_of(ruleset: Ruleset, units: Sequence[Unit], wanted: Wanted) -> Readings:
    """Read the facts of every unit at each of its stages."""
    undated = tuple(without_year([unit for unit in units if not unit.unplaced], wanted.period))
    single = once(units, wanted.period)
    kept = single.value or ()
    entries = tuple(read_entries(ruleset, unit, wanted) for unit in kept)
    return Readings(units=kept, entries=entries, diagnostics=(*undated, *single.diagnostics))


def replay(rules: Rules, readings: Readings, wanted: Wanted, watch: Watch = iter) -> Replay:
    """Score every unit by both rules, then rank and grade the units of each side."""
    before = with_groups(rules.old, readings.units, readings.entries, wanted.period)
    refused_figures: dict[int, tuple[str, ...]] = {}
    told = [_translated(rules, each, refused_figures) for each in _sound(readings.entries, before)]
    after = with_groups(rules.new, readings.units, told, wanted.period)
    pairs = [(old.value or (), _entries(new, plain)) for old, new, plain in zip(before, after, told, strict=True)]
    scored, faults = _scored(rules, pairs, wanted, watch)
    refused = tuple(unit for unit, each in zip(readings.units, before, strict=True) if each.value is None)
    olds = _ranked(rules.old, [each.before for each in scored], refused, wanted)
    news = _ranked(rules.new, [each.after for each in scored], refused, wanted)
    units = tuple(
        replace(each, before=old, after=new, refused=refused_figures.get(id(each.before.unit), ()))
        for each, old, new in zip(scored, olds, news, strict=True)
    )
    said = tuple(fault for each in before for fault in each.diagnostics)
    found = (*said, *(fault for each in after for fault in each.diagnostics if fault not in said), *faults)
    return Replay(units=units, refused=refused, diagnostics=(*readings.diagnostics, *found))


def _sound(read: Sequence[Entries], completed: Sequence[Entries]) -> Iterator[Entries]:
    """Give what units told, before the figures of the group, but for those whose group was found wanting."""
    for plain, whole in zip(read, completed, strict=True):
        yield Outcome(plain.value) if whole.value is not None else Outcome(None)


def _translated(rules: Rules, entries: Entries, refused: dict[int, tuple[str, ...]]) -> Entries:
    if entries.value is None:
        return entries
    found: list[Entry] = []
    for each in entries.value:
        given = translated(each.facts, each.unit.assessment, rules.translator)
        found.append(replace(each, facts=given.facts, stated={}))
        if given.refused:
            refused[id(each.unit)] = tuple(dict.fromkeys((*refused.get(id(each.unit), ()), *given.refused)))
    return Outcome(tuple(found))


def _entries(completed: Entries, plain: Entries) -> Sequence[Entry]:
    """Give the entries with the figures of the group; without them where the group cannot be made."""
    return completed.value if completed.value is not None else plain.value or ()


def _scored(
    rules: Rules, pairs: Sequence[Both], wanted: Wanted, watch: Watch
) -> tuple[list[Replayed], list[Diagnostic]]:
    """Score every unit by both rules; many that stand for themselves are scored quickly."""
    if len(pairs) >= WORTH_IT and all(is_plain(old) for old, _ in pairs):
        return list(_quickly(rules, watch(pairs))), []
    return _one_by_one(rules, pairs, wanted, watch)


def _one_by_one(
    rules: Rules, pairs: Sequence[Both], wanted: Wanted, watch: Watch
) -> tuple[list[Replayed], list[Diagnostic]]:
    """Score as `eval` does, which holds what people stated of points against the old rules."""
    found: list[Replayed] = []
    faults: list[Diagnostic] = []
    mover = Mover(rules.criteria, len(rules.domains))
    worked: tuple[Worked, Worked] = ({}, {})
    brief = replace(wanted, parts=False)
    for old, new in watch(pairs):
        before = score_entries(rules.old, old, brief, worked[0])
        after = score_entries(rules.new, new, brief, worked[1])
        faults += before.diagnostics
        found += (_both(mover, *both) for both in zip(before.value or (), after.value or (), strict=True))
    return found, faults


def _quickly(rules: Rules, pairs: Iterable[Both]) -> Iterator[Replayed]:
    before, after = scorer_of(rules.old), scorer_of(rules.new)
    mover = Mover(rules.criteria, len(rules.domains), shared=before.shared and after.shared)
    for old, new in pairs:
        for one, other in zip(old, new, strict=True):
            yield _both(mover, told_briefly(rules.old, one, before), told_briefly(rules.new, other, after))


def _both(mover: Mover, before: Scored, after: Scored) -> Replayed:
    moves = mover.moves(before.result, after.result)
    return Replayed(before=_brief(before), after=_brief(after), moves=moves)


def _brief(scored: Scored) -> Scored:
    """Forget the parts, which the moves have: of many units they would fill the memory."""
    return replace(scored, result=replace(scored.result, parts=()))


def _ranked(ruleset: Ruleset, scored: Sequence[Scored], refused: Sequence[Unit], wanted: Wanted) -> tuple[Scored, ...]:
    ranked = with_ranks(scored, ruleset.grading)
    return with_quotas(ranked, ruleset, refused, wanted.language, wanted.period)
