"""Rules that give other points, or are written otherwise, and maxima that moved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from parlang.diff.changes import Change, Effect, Kind
from parlang.diff.effect_of import is_same
from parlang.diff.grouping import Group
from parlang.diff.matching import Matching
from parlang.diff.pairing import Both, Pairing, pairing_of
from parlang.diff.regions.effects import turned
from parlang.ir.nodes import Figure, Part, Unwritten
from parlang.ir.walk import PERIOD, inputs_of_leaf, is_penalty

EffectOf: TypeAlias = Callable[[Pairing], Effect]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one group asks for: the pairing, and the figures that only one side needs."""

    group: Group
    pairing: Pairing
    dropped: tuple[Figure, ...]
    new: tuple[Figure, ...]

    @property
    def is_comparable(self) -> bool:
        """Tell whether points can be compared: no figure stands in the place of another."""
        return not (self.dropped and self.new)


def asked_by_groups(both: Both) -> tuple[Asked, ...]:
    """Give what the rules of each group ask for that both revisions have."""
    return tuple(asked_by(group, both) for group in both.matching.groups if group.old and group.new)


def asked_by(group: Group, both: Both) -> Asked:
    """Give what the rules of a group ask for."""
    pairing = pairing_of(group, both)
    old, new = ({key for part in side for key in inputs_of_leaf(part)} for side in (pairing.old, pairing.new))
    figures = both.setting.figures
    gone, come = sorted(old - new - {PERIOD}), sorted(new - old - {PERIOD})
    left = {each.key for each in both.matching.new.figures} if gone else set()
    came = {both.keys.get(each.key, each.key) for each in both.matching.old.figures} if come else set()
    return Asked(
        group=group,
        pairing=pairing,
        dropped=tuple(figures[key] for key in gone if key not in left),
        new=tuple(figures[key] for key in come if key not in came),
    )


def id_of(group: Group) -> str:
    """Give the path of a group: of the part that is new, if there is one; else of the first that was split."""
    return group.new[0].path if len(group.new) == 1 else group.old[0].path


def points_changed(both: Both, groups: Iterable[Asked], effect_of: EffectOf) -> Iterator[Change]:
    """Give for each group of leaves with other rules what that does to points."""
    for asked in groups:
        group = asked.group
        written = [not any(isinstance(part.rule, Unwritten) for part in side) for side in (group.old, group.new)]
        if not all(written):
            yield from _first_written(group, *written)
            continue
        if is_same(asked.pairing.old, asked.pairing.new):
            continue
        yield from _compared(asked, effect_of, both)


def _first_written(group: Group, old: bool, new: bool) -> Iterator[Change]:
    """Tell a rule that is written for the first time, or no longer is; what is not written yet is not compared."""
    if old != new:
        kind: Kind = "written" if new else "unwritten"
        yield Change(id=id_of(group), kind=kind, direction="mixed", old=group.old, new=group.new)


def _compared(asked: Asked, effect_of: EffectOf, both: Both) -> Iterator[Change]:
    group = asked.group
    change = Change(id=id_of(group), kind="points_changed", old=group.old, new=group.new)
    if not asked.is_comparable:
        yield replace(
            change,
            kind="figures_redefined",
            direction="incomparable",
            before=tuple(each.key for each in asked.dropped),
            after=tuple(each.key for each in asked.new),
        )
        return
    effect = effect_of(asked.pairing)
    if is_penalty(group.new[0], both.matching.new):
        effect = _taken_off(effect)
    kind = "rewritten" if effect.direction == "none" else "points_changed"
    yield replace(change, kind=kind, direction=effect.direction, effect=effect)  # type: ignore[arg-type]  # one of two
    yield from _benchmark(asked, change, both)


def _taken_off(effect: Effect) -> Effect:
    """Give the effect of points that are taken off: more of them is stricter."""
    return replace(
        effect,
        direction=turned(effect.direction),
        regions=tuple(replace(each, direction=turned(each.direction)) for each in effect.regions),
        gain=effect.loss,
        loss=effect.gain,
        taken_off=True,
    )


def _benchmark(asked: Asked, change: Change, both: Both) -> Iterator[Change]:
    """Tell whether a rule no longer hangs on what is known only of all units, or of the year; or now does."""
    old, new = (_benchmarks(side, both) for side in (asked.pairing.old, asked.pairing.new))
    keys = tuple(each.key for each in (*old, *new))
    if old and not new:
        yield replace(change, kind="benchmark_to_constant", before=keys)
    elif new and not old:
        yield replace(change, kind="constant_to_benchmark", after=keys)


def _benchmarks(parts: tuple[Part, ...], both: Both) -> list[Figure]:
    keys = dict.fromkeys(key for part in parts for key in inputs_of_leaf(part) if key != PERIOD)
    figures = (both.setting.figures[key] for key in keys)
    return [each for each in figures if each.owner == "parameters" or each.group is not None]


def points_moved(matching: Matching) -> Iterator[Change]:
    """Give the parts that have another maximum; split and merged ones are compared as a whole."""
    for old, new in matching.same:
        if old.maximum != new.maximum:
            yield Change(
                id=new.path,
                kind="points_moved",
                old=(old,),
                new=(new,),
                before=(str(old.maximum),),
                after=(str(new.maximum),),
            )
