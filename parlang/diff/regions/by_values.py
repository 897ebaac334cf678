"""Yes/no figures and levels one value after the other: each gives simpler rules, what they have in common is joined.

Before, of rules with another mark for mountainous units::

    miền_núi yes: tỷ_lệ from above 0% to below 95%, stricter          miền_núi no: from above 0% to below 98%, looser

After::

    two regions, each with its value of miền_núi; where both were alike there would be one without
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice, product
from math import prod
from typing import TypeAlias

from parlang.diff.changes import Direction, Effect, Region, Witness
from parlang.diff.held import NEVER, Held, constraint_held, with_held
from parlang.diff.pairing import NotComparable, Pairing, witness_of
from parlang.diff.regions.effects import MOST_REGIONS, direction_of, greatest, in_one, together
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Condition, Figure, FigureRef, IsLevel, Not
from parlang.ir.walk import PERIOD
from parlang.prove.rule import LIKELY_YEARS

MOST = 64  # combinations of values that are looked at one by one
Combination: TypeAlias = tuple[bool | str, ...]


def discrete(pairing: Pairing) -> tuple[Figure, ...]:
    """Give the yes/no figures and levels that rules ask for; none where they have too many values together."""
    found = tuple(each for each in pairing.figures() if each.kind in ("yes_no", "level"))
    return found if prod(len(values_of(each)) for each in found) <= MOST else ()


def values_of(figure: Figure) -> tuple[bool | str, ...]:
    """Give all values of a yes/no figure or of levels."""
    return tuple(level.key for level in figure.levels) if figure.kind == "level" else (True, False)


def held_pairings(pairing: Pairing, figures: Sequence[Figure]) -> Iterator[tuple[Combination, Pairing]]:
    """Give the rules with every combination of values that may be."""
    for values in product(*map(values_of, figures)):
        held: Held = {figure.key: value for figure, value in zip(figures, values, strict=True)}
        known = tuple(constraint_held(each, held) for each in pairing.constraints)
        if any(each.condition == NEVER for each in known):
            continue
        rulesets = replace(pairing.setting.ruleset, constraints=known)
        yield (
            values,
            replace(
                pairing,
                old=tuple(with_held(part, held) for part in pairing.old),
                new=tuple(with_held(part, held) for part in pairing.new),
                setting=replace(pairing.setting, ruleset=rulesets),
                constraints=known,
            ),
        )


def joined(pairing: Pairing, figures: Sequence[Figure], effects: Mapping[Combination, Effect]) -> Effect:
    """Put the effects of all combinations together, each of them decided; those that are alike are said once."""
    regions: list[Region] = []
    for conditions, held, effect in _told(figures, effects):
        regions += _regions(pairing, conditions, held, effect)
    complete = all(each.complete for each in effects.values())
    if complete and len(regions) <= MOST_REGIONS:
        return in_one(tuple(regions))
    examples: dict[Direction, Witness] = {each.direction: each.witness for each in regions if each.direction != "mixed"}
    unlisted = (
        _whole(pairing, each, _held(figures, at)) for at, effect in effects.items() for each in effect.witnesses
    )
    examples |= {direction_of(each): each for each in unlisted}
    return Effect(
        direction=together(each.direction for each in regions),
        regions=tuple(regions) if len(regions) <= MOST_REGIONS else (),
        complete=False,
        witnesses=tuple(examples.values()),
        gain=greatest(each.gain for each in effects.values()),
        loss=greatest(each.loss for each in effects.values()),
        in_or_out=any(each.in_or_out for each in effects.values()),
    )


def _told(
    figures: Sequence[Figure], effects: Mapping[Combination, Effect]
) -> Iterator[tuple[tuple[Condition, ...], Held, Effect]]:
    """Give what is alike once, with the values that tell it from the rest; the figure that parts best comes first."""
    first = next(iter(effects.values()), None)
    if first is None:
        return
    if all(_alike(each, first) for each in effects.values()):
        yield (), _held(figures, next(iter(effects))), first
        return
    at = min(range(len(figures)), key=lambda place: _mixture(figures[place], place, effects))
    for values in _values_alike(figures[at], at, effects):
        below = {combination: each for combination, each in effects.items() if combination[at] == values[0]}
        for conditions, now, effect in _told(figures, below):
            yield (_asked(figures[at], values), *conditions), now, effect


def _held(figures: Sequence[Figure], combination: Combination) -> Held:
    return {figure.key: value for figure, value in zip(figures, combination, strict=True)}


def _mixture(figure: Figure, at: int, effects: Mapping[Combination, Effect]) -> int:
    """Count how many unlike effects stand together once a figure is known: of one that has no say, too many."""
    groups = [
        [each for combination, each in effects.items() if combination[at] == value] for value in values_of(figure)
    ]
    there = [group for group in groups if group]
    if len(there) < 2:
        return 10**6
    return sum(len(_unlike(group)) for group in there)


def _unlike(effects: Sequence[Effect]) -> list[Effect]:
    found: list[Effect] = []
    for each in effects:
        if not any(_alike(each, other) for other in found):
            found.append(each)
    return found


def _values_alike(figure: Figure, at: int, effects: Mapping[Combination, Effect]) -> Iterator[tuple[bool | str, ...]]:
    """Give the values of a figure, those under which all else is alike together."""
    seen: list[tuple[dict[Combination, Effect], list[bool | str]]] = []
    for value in values_of(figure):
        here = {(*each[:at], *each[at + 1 :]): effect for each, effect in effects.items() if each[at] == value}
        if not here:
            continue
        same = next((values for other, values in seen if _all_alike(here, other)), None)
        if same is None:
            seen.append((here, [value]))
        else:
            same.append(value)
    yield from (tuple(values) for _, values in seen)


def _all_alike(one: Mapping[Combination, Effect], other: Mapping[Combination, Effect]) -> bool:
    return one.keys() == other.keys() and all(_alike(each, other[combination]) for combination, each in one.items())


def _alike(one: Effect, other: Effect) -> bool:
    """Tell whether two effects say the same, whatever their examples."""
    pairs = zip(one.regions, other.regions, strict=False)
    same = (one.direction, len(one.regions), one.complete) == (other.direction, len(other.regions), other.complete)
    return same and all(_said(each) == _said(its) for each, its in pairs) and (one.complete or one is other)


def _said(region: Region) -> tuple[object, ...]:
    return region.when, region.before, region.after, region.direction, region.largest


def _asked(figure: Figure, values: tuple[bool | str, ...]) -> Condition:
    subject = FigureRef(key=figure.key)
    if figure.kind == "level":
        return IsLevel(subject=subject, levels=tuple(str(each) for each in values))
    return subject if values[0] else Not(operand=subject)


def _regions(pairing: Pairing, conditions: tuple[Condition, ...], held: Held, effect: Effect) -> Iterator[Region]:
    """Give the regions of an effect with the values under which it holds; one for all where it has no list."""
    if effect.direction == "none":
        return
    if effect.regions:
        for each in effect.regions:
            yield replace(each, when=(*conditions, *each.when), witness=_whole(pairing, each.witness, held))
        return
    yield Region(
        when=conditions,
        before=(),
        after=(),
        direction=effect.direction,
        witness=_whole(pairing, effect.witnesses[-1], held),
        largest=None if effect.in_or_out else greatest((effect.gain, effect.loss)),
    )


def _whole(pairing: Pairing, witness: Witness, held: Held) -> Witness:
    """Give a unit with the values that were held, and with all else that the rules ask for; asked again, as a whole.

    What no longer counts once values are held is asked for all the same: any value will do that is allowed.
    """
    values = {**held, **witness.facts.values}
    left = [each for each in pairing.figures() if each.key not in values]
    year = witness.facts.year or (LIKELY_YEARS[0] if PERIOD in pairing.inputs else None)
    for chosen in islice(product(*map(_ends, left)), MOST):
        others = {each.key: value for each, value in zip(left, chosen, strict=True)}
        found = witness_of(pairing, Facts(year=year, values={**values, **others}))
        if found is not None and _seen(found) == _seen(witness):
            return found
    raise NotComparable(pairing.new[0].path)


def _seen(witness: Witness) -> tuple[object, ...]:
    return witness.before, witness.after, witness.pending, witness.assessed


def _ends(figure: Figure) -> tuple[Value, ...]:
    """Give values of a figure that are likely to go with others."""
    if figure.kind in ("yes_no", "level"):
        return values_of(figure)
    ends = (figure.low, figure.high, Fraction(0), Fraction(1))
    return tuple(dict.fromkeys(each for each in ends if each is not None))
