"""Entries of all units → the same entries, with the figures that are computed from each group.

Units stand in one group that share its name, the year and the stage. A unit of the group that has not come to the
stage, or was refused for its errors, is one that has not reported: the figures of the group wait for it. So do those
of every group of which a refused unit may be one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Severity, Words
from parlang.ir.facts import Facts
from parlang.ir.group import FEWEST_UNITS, MOST_UNITS, Member, group_figures, with_group_figures
from parlang.ir.nodes import Ruleset
from parlang.ir.violations import violations
from parlang.ir.walk import grade_cases, inputs_in, inputs_of_leaf, leaves
from parlang.outcome import Outcome
from parlang_compiler.boundary.from_violations import from_violation
from parlang_compiler.boundary.half_given import half_given
from parlang_compiler.boundary.membership import GroupKey, group_of, may_be_of, ranks_asked
from parlang_compiler.boundary.models import STAGES, StageName
from parlang_compiler.boundary.tree import place

if TYPE_CHECKING:
    from parlang_compiler.boundary.read_cases import Unit
    from parlang_compiler.boundary.score_cases import Entries, Entry


class GroupWanted(Diagnostic):
    """A unit stands alone, and its rules ask for figures of the whole group."""

    code: ClassVar[str] = "W0811"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="`{unit}` đứng một mình: {figures} chỉ tính được khi có đủ các đơn vị của nhóm",
        en="`{unit}` stands alone: {figures} can be computed only with all units of the group",
        help_vi="cho vào cùng một tệp mọi đơn vị của nhóm, hoặc ghi thẳng các số liệu này nếu đã biết",
        help_en="give all units of the group in one file, or give these figures themselves where they are known",
    )
    unit: str
    figures: str


class GroupTooBig(Diagnostic):
    """A group of more units than ranks and sums are made for."""

    code: ClassVar[str] = "E0761"
    words: ClassVar[Words] = Words(
        vi="nhóm có {units} đơn vị, nhiều hơn {most} đơn vị mà thứ hạng và tổng cả nhóm tính được",
        en="the group has {units} units, more than the {most} that ranks and sums of a group are made for",
        help_vi="chia các đơn vị thành nhiều nhóm bằng `group:`",
        help_en="part the units into groups with `group:`",
    )
    units: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A unit of a group, with its entry at each stage that it has come to."""

    unit: Unit
    entries: dict[StageName, Entry]


def with_groups(
    ruleset: Ruleset, units: Sequence[Unit], read: Sequence[Entries], period: int | None
) -> tuple[Entries, ...]:
    """Add the figures of the group to the facts of every unit; what each unit gives itself is kept."""
    if not group_figures(ruleset):
        return tuple(read)
    found: dict[GroupKey, list[int]] = {}
    for at, unit in enumerate(units):
        found.setdefault(group_of(unit, period), []).append(at)
    refused = [unit for unit, entries in zip(units, read, strict=True) if entries.value is None]
    added: dict[int, Entries] = {}
    for key, places in found.items():
        strays = [unit for unit in refused if group_of(unit, period) != key and may_be_of(unit, key, period)]
        completed = _completed(ruleset, [(units[at], read[at]) for at in places], strays)
        added |= zip(places, completed, strict=True)
    return tuple(added[at] for at in range(len(read)))


def _completed(ruleset: Ruleset, group: Sequence[tuple[Unit, Entries]], strays: Sequence[Unit]) -> Iterator[Entries]:
    if len(group) > MOST_UNITS:
        fault = GroupTooBig(units=len(group), most=MOST_UNITS, span=place(group[0][0].tree, "unit"))
        yield Outcome(None, (*group[0][1].diagnostics, fault))
        for _, other in group[1:]:
            yield Outcome(None, other.diagnostics)
        return
    places = [_Place(unit=unit, entries={each.stage: each for each in read.value or ()}) for unit, read in group]
    places += [_Place(unit=unit, entries={}) for unit in strays]
    for stage in STAGES:
        _add(ruleset, places, stage)
    for each, (_, read) in zip(places[: len(group)], group, strict=True):
        if read.value is None:
            yield read
        else:
            entries = tuple(each.entries.values())
            faults = tuple(_disagreeing(ruleset, read.value, entries))
            found = (*read.diagnostics, *faults, *_alone(ruleset, entries, len(places)))
            yield Outcome(None if faults else entries, found)


def _add(ruleset: Ruleset, places: Sequence[_Place], stage: StageName) -> None:
    """Put the figures of the group into the entries of a stage."""
    if not any(stage in each.entries for each in places):
        return
    facts = with_group_figures(ruleset, [_member(each, stage) for each in places])
    for each, found in zip(places, facts, strict=True):
        if stage in each.entries:
            each.entries[stage] = replace(each.entries[stage], facts=found)


def _member(each: _Place, stage: StageName) -> Member:
    """Give what is known of a unit at a stage; nobody's rank waits for one that is not to be ranked."""
    entry = each.entries.get(stage)
    if entry is None:
        return Member(facts=Facts(), ranked=ranks_asked(each.unit).value is not False)
    return Member(facts=entry.facts, ranked=entry.ranked)


def _disagreeing(ruleset: Ruleset, before: Sequence[Entry], after: Sequence[Entry]) -> Iterator[Diagnostic]:
    """Ask again where a unit gave some figures of its group itself: they must go with those that were computed."""
    keys = {each.key for each in group_figures(ruleset)}
    for entry, completed in zip(before, after, strict=True):
        yield from half_given(ruleset, entry.facts.values, place(entry.unit.tree, "unit"))
        if keys.intersection(entry.facts.values) and entry.facts != completed.facts:
            places = dict.fromkeys(keys, place(entry.unit.tree, "unit"))
            faults = violations(ruleset, completed.facts)
            yield from (from_violation(each, ruleset, completed.facts, places) for each in faults)


def _alone(ruleset: Ruleset, entries: Sequence[Entry], units: int) -> Iterator[Diagnostic]:
    """Tell a unit without its group which figures its rules ask for in vain."""
    if units >= FEWEST_UNITS:
        return
    asked = {key for part in leaves(ruleset) for key in inputs_of_leaf(part)}
    asked.update(inputs_in(*(case.condition for case in grade_cases(ruleset))))
    for entry in entries[:1]:
        wanted = [each for each in group_figures(ruleset) if each.key in asked and each.key not in entry.facts.values]
        if wanted:
            listed = ", ".join(f"`{each.key}`" for each in wanted)
            yield GroupWanted(unit=entry.unit.name, figures=listed, span=place(entry.unit.tree, "unit"))
