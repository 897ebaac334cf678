"""A file of cases → the units in it, each with its places, so that a bad value is found again.

Before::

    period: 2022
    units:
      - unit: {name: Tỉnh A}
        figures: …

After::

    Unit(assessment=Assessment(unit={"name": "Tỉnh A"}, period="2022", …), tree=…)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.errors import (
    EmptyCases,
    MissingField,
    UnitTwice,
    UnknownField,
    WrongShape,
)
from parlang_compiler.boundary.folding import same_name
from parlang_compiler.boundary.from_json import from_json
from parlang_compiler.boundary.from_yaml import from_yaml
from parlang_compiler.boundary.membership import GroupKey, group_of
from parlang_compiler.boundary.models import Assessment, Expected, Model, Published, Stage, StageName
from parlang_compiler.boundary.tree import Fields, Items, Scalar, Tree, place, scalar_at, to_plain

UNITS = "units"
SHARED = ("period", "index", "revision", "group", "parameters")  # may stand beside `units:` for all of them
EXPECTED = "expected"
PUBLISHED = "published"
PLACED_BY = ("group", "period")  # what tells of which group a unit is


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit as it was given; a refused one has errors that were told when it was read.

    `unplaced` are those of its group and its year that cannot be known: it may be of any.
    """

    assessment: Assessment
    tree: Tree
    refused: bool = False
    unplaced: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """Give the name of the unit."""
        return self.assessment.unit.get("name") or ""


def read_cases(source: Source) -> Outcome[tuple[Unit, ...]]:
    """Read every unit of a file; those that are well formed are given though others are not."""
    units = read_units(source)
    if units.value is None:
        return units
    single = once(units.value)
    return Outcome(single.value, (*units.diagnostics, *single.diagnostics))


def read_units(source: Source) -> Outcome[tuple[Unit, ...]]:
    """Read every unit of one of several files: whether one stands twice is asked of all of them together."""
    read = from_json if _is_json(source) else from_yaml
    return read(source).then(lambda tree: _units(source, tree))


def _is_json(source: Source) -> bool:
    if source.name.endswith((".yaml", ".yml")):
        return False
    return source.name.endswith(".json") or source.text.lstrip()[:1] in {"{", "["}


def _units(source: Source, tree: Tree) -> Outcome[tuple[Unit, ...]]:
    faults: list[Diagnostic] = []
    units: list[Unit] = []
    for each in _each_unit(tree, faults):
        unit = unit_of(each)
        units.append(unreadable(each) if unit.value is None else unit.value)
        faults += unit.diagnostics
    if not units and faults:
        return Outcome(None, tuple(faults))
    if not units:
        faults.append(EmptyCases(path=source.name))
    return Outcome(tuple(units), tuple(faults))


def _each_unit(tree: Tree, faults: list[Diagnostic]) -> Iterator[Tree]:
    match tree:
        case Items(items=items):
            yield from items
        case Fields() if (units := tree.get(UNITS)) is not None:
            known = (UNITS, *SHARED)
            faults += [_unknown(key, known) for key in tree.keys if key.text not in known]
            if isinstance(units, Items):
                yield from (_with_shared(each, tree) for each in units.items)
            elif not (isinstance(units, Scalar) and units.text is None):
                faults.append(WrongShape(name=UNITS, shape="list", span=place(tree, UNITS, key=True)))
        case Fields() | Scalar():
            yield tree


def _with_shared(unit: Tree, whole: Fields) -> Tree:
    if not isinstance(unit, Fields):
        return unit
    pairs = [
        (key, value)
        for key, value in zip(whole.keys, whole.values, strict=True)
        if key.text in SHARED and unit.key(key.text) is None
    ]
    return Fields(
        keys=(*unit.keys, *(key for key, _ in pairs)),
        values=(*unit.values, *(value for _, value in pairs)),
        span=unit.span,
    )


def unit_of(tree: Tree) -> Outcome[Unit]:
    """Take the tree of one unit for what it says."""
    try:
        assessment = Assessment.model_validate(to_plain(tree))
    except ValidationError as problem:
        found = problem.errors(include_url=False, include_context=False, include_input=False)
        return Outcome(None, tuple(_fault(tree, each) for each in found))
    if assessment.unit.get("name") is None:
        return Outcome(None, (MissingField(name="name", span=place(tree, "unit")),))
    return Outcome(Unit(assessment=assessment, tree=tree))


def unreadable(tree: Tree) -> Unit:
    """Keep of a unit that cannot be read who it is, as far as that goes: its group waits for it.

    A group or a year that it does not give may stand in a field whose name is misspelt.
    """
    name = scalar_at(tree, "unit") or scalar_at(tree, "unit", "name")
    group, period = (scalar_at(tree, each) for each in PLACED_BY)
    assessment = Assessment(
        unit={"name": None if name is None else name.text},
        group=None if group is None else group.text,
        period=None if period is None else period.text,
    )
    unplaced = frozenset(each for each in PLACED_BY if getattr(assessment, each) is None)
    return Unit(assessment=assessment, tree=tree, refused=True, unplaced=unplaced)


def lost_units(name: str) -> Unit:
    """Stand in for the units of a file that cannot be read: how many there are, and of which groups, is not known."""
    span = Span(source=name, line=1, column=1, end_line=1, end_column=2)
    tree = Scalar(text=None, span=span)
    return Unit(assessment=Assessment(unit={"name": name}), tree=tree, refused=True, unplaced=frozenset(PLACED_BY))


def _fault(tree: Tree, problem: ErrorDetails) -> Diagnostic:
    """Say a finding of the model in our words, at its place."""
    path = tuple(each for each in problem["loc"] if each != "[key]")
    name = next((str(each) for each in reversed(path) if isinstance(each, str)), "unit")
    at_key = place(tree, *path, key=True)
    match problem["type"]:
        case "extra_forbidden":
            return _unknown(Scalar(text=name, span=at_key), tuple(_model_at(path[:-1]).model_fields))
        case "missing":
            return MissingField(name=name, span=tree.span)
        case "literal_error":
            return _unknown(Scalar(text=name, span=at_key), get_args(StageName))
        case "dict_type" | "model_type":
            return WrongShape(name=name, shape="mapping", span=at_key)
        case "list_type":
            return WrongShape(name=name, shape="list", span=at_key)
        case _:
            return WrongShape(name=name, shape="value", span=at_key)


def _model_at(path: Sequence[str | int]) -> type[Model]:
    if EXPECTED in path:
        return Expected
    if PUBLISHED in path:
        return Published
    return Stage if path else Assessment


def _unknown(key: Scalar, known: tuple[str, ...]) -> UnknownField:
    name = key.text or ""
    return UnknownField(name=name, similar=nearest(name, known), known=known, span=key.span)


def once(units: Iterable[Unit], period: int | None = None) -> Outcome[tuple[Unit, ...]]:
    """Refuse each unit that stands a second time in one group: which of the two is meant cannot be known.

    Letters in other case or another normal form are the same; `period` is the year of units that name none.
    """
    first: dict[tuple[str, GroupKey], Unit] = {}
    kept: list[Unit] = []
    faults: list[Diagnostic] = []
    for unit in units:
        before = first.setdefault((same_name(unit.name), group_of(unit, period)), unit) if unit.name else unit
        if before is unit or unit.refused:
            kept.append(unit)
        else:
            kept.append(replace(unit, refused=True))
            faults.append(_twice(unit, before, period))
    return Outcome(tuple(kept), tuple(faults))


def _twice(unit: Unit, before: Unit, period: int | None) -> UnitTwice:
    at, span = place(before.tree, "unit"), place(unit.tree, "unit")
    return UnitTwice(name=unit.name, period=group_of(unit, period)[1] or "?", first=at.line, file=at.source, span=span)
