"""Rules whose points are the same all over a cell of the figures: every cell is scored, those that differ are boxes.

Before, of báo_cáo_chậm and báo_cáo_thiếu, each from 0 to 4::

    0,25 điểm đối với mỗi báo_cáo_chậm          0,2 điểm đối với mỗi báo_cáo_chậm
    0,5 điểm đối với mỗi báo_cáo_thiếu          0,5 điểm đối với mỗi báo_cáo_thiếu

After, of a maximum of 0,5::

    báo_cáo_chậm từ 1 đến 2, báo_cáo_thiếu bằng 0
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import ceil, prod
from typing import TypeAlias

from parlang.diff.changes import Direction, Effect, Extent, Region, Witness
from parlang.diff.pairing import Pairing, witness_of
from parlang.diff.regions.boxes import Box, boxes_of
from parlang.diff.regions.effects import direction_of, in_one
from parlang.diff.regions.worths import formula_of, worth_at
from parlang.ir.checks.segments import Line, Segment, segments
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import (
    Bands,
    Branches,
    Checklist,
    Condition,
    Const,
    Deduction,
    Expr,
    Figure,
    FigureRef,
    Formula,
    IsLevel,
    Item,
    Not,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Rule,
    Within,
)
from parlang.ir.relations import plain
from parlang.ir.walk import inputs_in, operands
from parlang.prove.answers import Side, on_whole_numbers
from parlang.prove.regions.beside_mark import within_of

_Kind: TypeAlias = tuple[Direction, "Fraction | None", "Fraction | None"]
_SAME: _Kind = ("none", None, None)
MOST_CELLS = 20_000
MOST_VALUES = 500  # of one figure that are looked at one by one
NUMBERS = ("count", "ratio", "number", "money", "rank", "points")


class _NoCells(Exception):
    """The rule does not go by cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    figure: Figure
    cut: Sequence[Segment]

    def value(self, at: int) -> Value:
        """Give the value that stands for a cell."""
        sample = self.cut[at].sample
        match self.figure.kind:
            case "yes_no":
                return sample == 1
            case "level":
                return self.figure.levels[int(sample)].key
            case _:
                return sample


def by_cells(pairing: Pairing, most: int = MOST_CELLS) -> Effect | None:
    """Give the boxes in which points differ; None if points do not go by cells, or there are more than `most`."""
    try:
        marks = _marks(pairing)
    except _NoCells:
        return None
    axes = [_axis(figure, marks.get(figure.key, set())) for figure in pairing.figures()]
    known = [axis for axis in axes if axis is not None]
    if len(known) < len(axes) or prod(len(axis.cut) for axis in known) > most or _askew(pairing, known):
        return None
    return _effect(pairing, known)


def _effect(pairing: Pairing, axes: list[_Axis]) -> Effect:
    found: dict[tuple[int, ...], Witness | None] = {}
    for cell in product(*(range(len(axis.cut)) for axis in axes)):
        facts = Facts(values={axis.figure.key: axis.value(at) for axis, at in zip(axes, cell, strict=True)})
        found[cell] = witness_of(pairing, facts)
    by_formula = [all(formula_of(part) for part in side) for side in (pairing.old, pairing.new)]
    kinds = {cell: None if each is None else _kind(each, *by_formula) for cell, each in found.items()}
    sizes = [len(axis.cut) for axis in axes]
    regions = [_region(pairing, axes, box, kind[0], found) for kind, box in boxes_of(kinds, sizes, _SAME)]
    return in_one(tuple(regions))


def _kind(witness: Witness, old_by_formula: bool, new_by_formula: bool) -> _Kind:
    """Give which way points move in a cell, and what is the same all over a region: points that no formula gives."""
    direction = direction_of(witness)
    if direction == "none":
        return _SAME
    before = None if old_by_formula else witness.before
    after = None if new_by_formula else witness.after
    return direction, before, after


def _region(
    pairing: Pairing,
    axes: list[_Axis],
    box: Box,
    kind: Direction,
    found: Mapping[tuple[int, ...], Witness | None],
) -> Region:
    witnesses = [each for cell in product(*box) if (each := found[cell]) is not None]
    first = witnesses[0]
    moved = [
        abs(each.after - each.before)
        for each in witnesses
        if kind != "mixed" and each.before is not None and each.after is not None
    ]
    return Region(
        when=tuple(each for axis, run in zip(axes, box, strict=True) for each in _asked(axis, run)),
        before=worth_at(pairing.old, witnesses, 0),
        after=worth_at(pairing.new, witnesses, 1),
        direction=kind,
        witness=first,
        largest=Extent(points=max(moved), reached=True) if moved else None,
    )


def _asked(axis: _Axis, run: range) -> Iterator[Condition]:
    """Say which values of a figure a run of cells is; nothing where it is all of them."""
    if len(run) == len(axis.cut):
        return
    figure, subject = axis.figure, FigureRef(key=axis.figure.key)
    if figure.kind == "yes_no":
        yield subject if run.start == 1 else Not(operand=subject)
    elif figure.kind == "level":
        yield IsLevel(subject=subject, levels=tuple(figure.levels[at].key for at in run))
    else:
        yield _within(axis, run)


def _within(axis: _Axis, run: range) -> Within:
    first, last = axis.cut[run.start], axis.cut[run.stop - 1]
    alone = run.start == run.stop - 1 and first.is_point
    low = first.low if alone or run.start > 0 else None
    high = last.high if alone or run.stop < len(axis.cut) else None
    side = Side(
        key=None,
        low=low,
        low_closed=low is not None and first.is_point,
        high=high,
        high_closed=high is not None and last.is_point,
    )
    side = on_whole_numbers(side) if axis.figure.grain == 1 else side
    return within_of(side, FigureRef(key=axis.figure.key), percent=axis.figure.kind == "ratio")


# --- where the figures are cut ----------------------------------------------------------------


def _axis(figure: Figure, marks: set[Fraction]) -> _Axis | None:
    if figure.kind in ("yes_no", "level"):
        last = len(figure.levels) - 1 if figure.kind == "level" else 1
        places = [Fraction(at) for at in range(last + 1)]
        return _Axis(figure=figure, cut=tuple(Segment(low=at, high=at, sample=at) for at in places))
    if figure.kind not in NUMBERS:
        return None
    line = Line(low=figure.low, high=figure.high, grain=figure.grain)
    return _Axis(figure=figure, cut=tuple(segments(marks, line)))


def _askew(pairing: Pairing, axes: list[_Axis]) -> bool:
    """Tell whether what figures satisfy together cuts through a cell of more than one value."""
    asked = {key for each in pairing.constraints for key in inputs_in(each.condition)}
    return any(not all(each.is_point for each in axis.cut) for axis in axes if axis.figure.key in asked)


def _marks(pairing: Pairing) -> dict[str, set[Fraction]]:
    marks: dict[str, set[Fraction]] = {}
    for part in (*pairing.old, *pairing.new):
        if part.does_not_arise is not None:
            _of_condition(part.does_not_arise.condition, marks)
        _of_rule(part.rule, part, marks, pairing)
    for key in {key for each in pairing.constraints for key in inputs_in(each.condition)}:
        figure = pairing.setting.figures.get(key)
        if figure is not None and figure.kind in NUMBERS:
            _each_value(figure, marks)
    return marks


def _each_value(figure: Figure, marks: dict[str, set[Fraction]], most: int | None = None) -> None:
    """Cut a figure at each of its values; at the first `most` only, where the others are alike."""
    if figure.low is None or figure.high is None:
        raise _NoCells
    count = int((figure.high - figure.low) * figure.grain) + 1
    if most is None and count > MOST_VALUES:
        raise _NoCells
    step, kept = Fraction(1, figure.grain), count if most is None else min(count, most)
    marks.setdefault(figure.key, set()).update(figure.low + step * at for at in range(kept))


def _of_rule(rule: Rule | Points | None, part: Part, marks: dict[str, set[Fraction]], pairing: Pairing) -> None:
    match rule:
        case Points(base=base, increment=None) | Formula(points=base):
            _same_everywhere(base)
        case Bands(bands=bands):
            for band in bands:
                _of_condition(band.when, marks)
                _of_rule(band.points, part, marks, pairing)
        case Branches(branches=branches):
            for branch in branches:
                _of_condition(branch.condition, marks)
                _of_rule(branch.result, part, marks, pairing)
        case Checklist(items=items) | Deduction(items=items):
            most = part.maximum if isinstance(rule, Deduction) else None
            for item in items:
                _of_item(item, most, marks, pairing)
        case _:
            raise _NoCells


def _of_item(item: Item, most: Fraction | None, marks: dict[str, set[Fraction]], pairing: Pairing) -> None:
    """Cut a count at each value until its points are capped, or nothing is left to be taken off."""
    match item:
        case PointsIf(condition=condition, gain=gain):
            _of_condition(condition, marks)
        case PointsPer(count=count, gain=gain, cap=cap):
            subject = plain(count)
            if not isinstance(subject, FigureRef) or gain <= 0:
                raise _NoCells
            figure = pairing.setting.figures[subject.key]
            limits = [each for each in (cap, most) if each is not None]
            if figure.grain != 1 or figure.low != 0:
                raise _NoCells
            _each_value(figure, marks, ceil(min(limits) / gain) + 1 if limits else None)
    if gain < 0:
        raise _NoCells


def _of_condition(condition: Condition | None, marks: dict[str, set[Fraction]]) -> None:
    match condition:
        case None | IsLevel() | FigureRef():
            return
        case Within(subject=subject, low=low, high=high):
            figure = plain(subject)
            if not isinstance(figure, FigureRef):
                raise _NoCells
            for end in (low, high):
                if end is not None:
                    marks.setdefault(figure.key, set()).add(_number(end))
        case _:
            for each in operands(condition):
                _of_condition(each, marks)  # type: ignore[arg-type]  # of conditions joined, each is one


def _number(end: Expr) -> Fraction:
    mark = plain(end)
    if not isinstance(mark, Const):
        raise _NoCells
    return mark.value


def _same_everywhere(base: Expr) -> None:
    if inputs_in(base):
        raise _NoCells
