"""Assessment → facts: every text is read by the declaration of its figure.

Before::

    figures: {chi_dao.ke_hoach.hoan_thanh: {giao: "10", hoàn_thành: "9"}}

After::

    {"chi_dao.ke_hoach.hoan_thanh.giao": 10, "chi_dao.ke_hoach.hoan_thanh.hoan_thanh": 9}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Figure, Part, Ruleset
from parlang.ir.walk import each_part, leaves
from parlang.outcome import Outcome
from parlang.source import Span
from parlang_compiler.boundary.errors import (
    BadPeriod,
    CannotNotArise,
    OtherSet,
    PeriodNotServed,
    UnknownFigure,
    UnknownPath,
)
from parlang_compiler.boundary.evidence import missing_evidence
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.membership import is_year
from parlang_compiler.boundary.models import StageName, Text
from parlang_compiler.boundary.owners import NAME, PARAMETERS, UNIT
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.tree import Scalar, place, scalar_at
from parlang_compiler.boundary.value_errors import CommaInBraces
from parlang_compiler.boundary.values import read_value


@dataclass(slots=True)
class _Reading:
    """What was read so far of one unit at one stage, and where each value stands."""

    unit: Unit
    ruleset: Ruleset
    paths: dict[str, str]
    values: dict[str, Value] = field(default_factory=dict)
    places: dict[str, Span] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The facts of a unit at a stage, and where each figure was given."""

    facts: Facts
    places: dict[str, Span]


def to_facts(unit: Unit, stage: StageName, ruleset: Ruleset, period: int | None = None) -> Outcome[Given]:
    """Read a unit at a stage; `period` is the evaluation year of a unit that names none."""
    reading = _Reading(unit, ruleset, _paths(ruleset))
    assessment = unit.assessment
    _right_set(reading)
    year = _year(reading, period)
    own = {key: text for key, text in assessment.unit.items() if key != NAME}
    _figures(reading, UNIT, own, (UNIT,))
    _figures(reading, PARAMETERS, assessment.parameters, (PARAMETERS,))
    _all_figures(reading, assessment.figures, ("figures",))
    if stage in assessment.stages:
        _all_figures(reading, assessment.stages[stage].figures, ("stages", stage, "figures"))
    _evidence(reading)
    not_arising = frozenset(_not_arising(reading))
    facts = Facts(year=year, values=reading.values, not_arising=not_arising)
    return Outcome(Given(facts=facts, places=reading.places), tuple(reading.faults))


def _evidence(reading: _Reading) -> None:
    """Tell of each leaf that depends on it whether its evidence is complete; not told is not known.

    What was given as a figure stands: an appraiser may find a document wanting, or take another one for it.
    """
    assessment = reading.unit.assessment
    told = {folded(name) for name in assessment.evidence}
    for part in leaves(reading.ruleset):
        if part.without_evidence is not None and part.without_evidence.asked is not None:
            complete = not missing_evidence(assessment, part)
            if complete or part.path in told:
                reading.values.setdefault(part.without_evidence.asked.key, complete)


def find_path(ruleset: Ruleset, name: str) -> str | None:
    """Give the id that is meant by a name, in other case or with accents; None if there is none."""
    return _meant(name, _paths(ruleset))


def _paths(ruleset: Ruleset) -> dict[str, str]:
    """Give the parts, and the set itself, by their names without case and accents; the set also by its own name."""
    found = {folded(part.path): part.path for part in each_part(ruleset)}
    found.setdefault(folded(ruleset.index), ruleset.index)
    return {**found, ruleset.index: ruleset.index}


def _meant(name: str, paths: dict[str, str]) -> str | None:
    return paths.get(name) or paths.get(folded(name))


def unknown_path(ruleset: Ruleset, name: str, span: Span | None) -> UnknownPath:
    """Say that there is no such id, and which is near: by its number, its last name, or its spelling."""
    parts = tuple(each_part(ruleset))
    told = [part.path for part in parts if name in {part.number, part.path.rpartition(".")[2]}]
    similar = told[0] if len(told) == 1 else nearest(folded(name), [part.path for part in parts])
    example = next((part.path for part in leaves(ruleset)), ruleset.index)
    return UnknownPath(name=name, similar=similar, example=example, span=span)


def part_words(part: Part) -> str:
    """Call a part by its number and name."""
    return f"{part.number} «{part.name}»".strip()


def _right_set(reading: _Reading) -> None:
    assessment, ruleset = reading.unit.assessment, reading.ruleset
    for name, meant, given in (
        ("index", assessment.index, ruleset.index),
        ("revision", assessment.revision, ruleset.revision),
    ):
        if meant is not None and meant != given:
            reading.faults.append(OtherSet(meant=meant, given=given, span=place(reading.unit.tree, name)))


def _year(reading: _Reading, period: int | None) -> int | None:
    text = reading.unit.assessment.period
    span = place(reading.unit.tree, "period")
    if text is not None and not is_year(text):
        reading.faults.append(BadPeriod(text=text, span=span))
        return None
    year, first = period if text is None else int(text), reading.ruleset.first_year
    if first is not None and year is not None and year < first:
        fault = PeriodNotServed(revision=reading.ruleset.revision, first=first, year=year, span=span)
        reading.faults.append(fault)
    return year


def _all_figures(reading: _Reading, figures: dict[str, dict[str, Text]], at: tuple[str, ...]) -> None:
    for name, given in figures.items():
        path = _meant(name, reading.paths)
        if path is None:
            span = place(reading.unit.tree, *at, name, key=True)
            reading.faults.append(unknown_path(reading.ruleset, name, span))
        else:
            _figures(reading, path, given, (*at, name))


def _figures(reading: _Reading, owner: str, given: dict[str, Text], at: tuple[str, ...]) -> None:
    own = [figure for figure in reading.ruleset.figures if figure.owner == owner]
    known = {folded(name): figure for figure in own for name in (figure.name, figure.short)}
    tree = reading.unit.tree
    before: str | None = None
    for key in given:
        figure = known.get(folded(key))
        scalar = scalar_at(tree, *at, key)
        if figure is None and _is_rest(key) and scalar is not None and scalar.text is None and before is not None:
            reading.faults.append(CommaInBraces(before=before, after=key, span=place(tree, *at, key, key=True)))
        elif figure is None:
            span = place(tree, *at, key, key=True)
            reading.faults.append(_unknown_figure(reading.ruleset, owner, key, own, span))
        elif scalar is not None and scalar.text is not None:
            _value(reading, figure, scalar)
        before = None if scalar is None else scalar.text


def _is_rest(key: str) -> bool:
    """Tell whether a key is what a comma in braces leaves of a number: `17%` of `91,17%`."""
    return key.removesuffix("%").rstrip().isdecimal()


def _value(reading: _Reading, figure: Figure, scalar: Scalar) -> None:
    value = read_value(figure, scalar)
    if isinstance(value, Diagnostic):
        reading.faults.append(value)
    else:
        reading.values[figure.key] = value
        reading.places[figure.key] = scalar.span


def _unknown_figure(ruleset: Ruleset, owner: str, key: str, own: list[Figure], span: Span | None) -> UnknownFigure:
    part = next((part for part in each_part(ruleset) if part.path == owner), None)
    names = {folded(name): figure.short for figure in own for name in (figure.label, figure.name, figure.short)}
    similar = nearest(folded(key), names)
    return UnknownFigure(
        name=key,
        owner=owner if part is None else part_words(part),
        group=owner if owner in {UNIT, PARAMETERS} else "part",
        similar=None if similar is None else names[similar],
        known=tuple((figure.short, figure.label) for figure in own),
        span=span,
    )


def _not_arising(reading: _Reading) -> Iterator[str]:
    ruleset = reading.ruleset
    by_path = {part.path: part for part in each_part(ruleset)}
    for number, name in enumerate(reading.unit.assessment.not_arising):
        if name is None:
            continue
        span = place(reading.unit.tree, "not_arising", number)
        part = by_path.get(find_path(ruleset, name) or "")
        if part is None:
            reading.faults.append(unknown_path(ruleset, name, span))
        elif part.does_not_arise is None:
            reading.faults.append(CannotNotArise(part=part_words(part), span=span))
        else:
            yield part.path
