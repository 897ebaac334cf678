"""Made-up units of a set, from a seed: for trying a draft where no figures are at hand yet.

Each figure stands near a mark of its rule, where a change of rules is felt. The figures are what declarations and
constraints allow; they say nothing of any real unit, and whatever is made from them says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from random import Random

from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Constraint, Figure, Ruleset
from parlang.ir.violations import broken, fault_in
from parlang.ir.walk import constraints_by_input, figures_in, inputs_of_leaf, leaves
from parlang.text import upper_first
from parlang_compiler.boundary.owners import PARAMETERS, UNIT
from parlang_compiler.impact.near_marks import Choice, anything, choices_of, near

SOME_YEAR = 2024
MOST = 10_000
LONGEST_KIND = 24  # letters of the name of a kind of unit, beyond which it is a description
TRIES = 12  # ways that are tried of giving a criterion its figures, before it is left without


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A unit that was made up."""

    name: str
    facts: Facts


@dataclass(slots=True)
class _Maker:
    """A set, with what is worked out once for all units."""

    ruleset: Ruleset
    speaking: Mapping[str, tuple[tuple[Constraint, tuple[str, ...]], ...]]  # with all figures that each speaks of
    leaves: tuple[tuple[tuple[Figure, ...], tuple[Choice, ...]], ...]  # the figures of each, and what they may be
    own: tuple[Figure, ...]  # those that are reported; the others are worked out
    shared: dict[str, Value] = field(default_factory=dict)  # parameters of the year


def made_up(ruleset: Ruleset, count: int, seed: int) -> tuple[Made, ...]:
    """Make so many units; the same for the same seed, whatever the machine."""
    random = Random(seed)
    maker = _maker(ruleset)
    _fill(maker, [each for each in maker.own if each.owner == PARAMETERS], maker.shared, random)
    places = {figure.key: _places(figure, count, random) for figure in maker.own if figure.kind == "rank"}
    width = max(2, len(str(count)))
    called = called_so(ruleset)
    return tuple(
        Made(
            name=f"{called} {at + 1:0{width}d}",
            facts=_unit(maker, random, {key: found[at] for key, found in places.items() if found}),
        )
        for at in range(count)
    )


def called_so(ruleset: Ruleset) -> str:
    """Give what made-up units are called, as no real one is: «Tỉnh giả định»."""
    kind = ruleset.unit_name.partition(",")[0].strip()
    return f"{upper_first(kind)} giả định" if kind and len(kind) <= LONGEST_KIND else "Đơn vị giả định"


def _maker(ruleset: Ruleset) -> _Maker:
    known = [(each, figures_in(each.condition)) for each in ruleset.constraints]
    figures = {each.key: each for each in ruleset.figures}
    choices = choices_of(ruleset)
    asked = {part.path: [figures[key] for key in inputs_of_leaf(part) if key in figures] for part in leaves(ruleset)}
    return _Maker(
        ruleset=ruleset,
        speaking={key: tuple(known[at] for at in found) for key, found in constraints_by_input(ruleset).items()},
        leaves=tuple((tuple(each for each in own if each.group is None), choices[path]) for path, own in asked.items()),
        own=tuple(each for each in ruleset.figures if each.computed is None and each.group is None),
    )


def _places(figure: Figure, count: int, random: Random) -> list[Fraction]:
    """Give every unit a place of its own in a ranking that is reported; none where there are not enough places."""
    low = Fraction(1) if figure.low is None else figure.low
    found = [low + at for at in range(count)]
    random.shuffle(found)
    return found if fault_in(figure, low + count - 1) is None else []


def _unit(maker: _Maker, random: Random, places: Mapping[str, Value]) -> Facts:
    values: dict[str, Value] = dict(maker.shared)
    _fill(maker, [each for each in maker.own if each.owner == UNIT], values, random)
    for key, place in places.items():
        _put(maker, values, {key: place})
    for figures, choices in maker.leaves:
        _leaf(maker, [each for each in figures if each.key not in values], choices, values, random)
    _fill(maker, [each for each in maker.own if each.key not in values], values, random)
    return Facts(year=_year(maker), values=values)


def _leaf(
    maker: _Maker, own: Sequence[Figure], choices: Sequence[Choice], values: dict[str, Value], random: Random
) -> None:
    """Give a criterion its figures: near one of its marks, better figures more often than worse ones."""
    for _ in range(TRIES if own and choices else 0):
        choice = choices[max(random.randrange(len(choices)), random.randrange(len(choices)))]
        found = near(choice, own, random)
        if found and _put(maker, values, found):
            break
    _fill(maker, [each for each in own if each.key not in values], values, random)


def _fill(maker: _Maker, figures: Sequence[Figure], values: dict[str, Value], random: Random) -> None:
    """Give figures values by themselves; one that fits with nothing is left out."""
    for figure in figures:
        any(_put(maker, values, {figure.key: value}) for value in _tried(maker, figure, values, random))


def _tried(maker: _Maker, figure: Figure, values: Mapping[str, Value], random: Random) -> Iterator[Value]:
    """Give some values, then those of the figures that it must go with, then the least that it may be."""
    found = (anything(figure, random) for _ in range(TRIES))
    yield from (value for value in found if value is not None)
    others = (key for _, keys in maker.speaking.get(figure.key, ()) for key in keys)
    beside = (values[key] for key in dict.fromkeys(others) if key in values)
    yield from (value for value in beside if fault_in(figure, value) is None)
    if figure.low is not None:
        yield figure.low


def _put(maker: _Maker, values: dict[str, Value], more: Mapping[str, Value]) -> bool:
    """Add values that are sound by themselves, if the constraints that can be asked now hold."""
    speaking = [each for key in more for each in maker.speaking.get(key, ())]
    keys = {key for _, keys in speaking for key in keys}
    together = {key: more[key] if key in more else values[key] for key in keys if key in more or key in values}
    asked = {id(each): each for each, _ in speaking}.values()
    if next(broken(asked, Facts(year=_year(maker), values=together)), None) is not None:
        return False
    values.update(more)
    return True


def _year(maker: _Maker) -> int:
    return maker.ruleset.first_year or SOME_YEAR
