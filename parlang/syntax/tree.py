"""The parts of a set put in their places: a part belongs to the last part before it of a higher level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from parlang.syntax.nodes import AnyPart, Grading, OutsideScale, Part

RANK = {"domain": 0, "criterion": 1, "sub_criterion": 2}


@dataclass(slots=True)
class Placed:
    """A part and the parts below it."""

    part: Part | OutsideScale
    below: list[Placed] = field(default_factory=list)


@dataclass(slots=True)
class Forest:
    """All parts of a set: those in the scale, those outside, and the lists of grades."""

    inside: list[Placed] = field(default_factory=list)
    outside: list[Placed] = field(default_factory=list)
    gradings: list[Grading] = field(default_factory=list)


def placed(parts: Sequence[AnyPart]) -> Forest:
    """Put parts, in the order in which they are written, in their places."""
    forest = Forest()
    open_parts: list[tuple[int, list[Placed]]] = [(-1, forest.inside)]
    for part in parts:
        match part:
            case Grading():
                forest.gradings.append(part)
            case OutsideScale():
                section = Placed(part)
                forest.outside.append(section)
                open_parts = [(-1, section.below)]
            case Part(level=level):
                _put(part, RANK[level], open_parts)
    return forest


def _put(part: Part, rank: int, open_parts: list[tuple[int, list[Placed]]]) -> None:
    while open_parts[-1][0] >= rank:
        open_parts.pop()
    place = Placed(part)
    open_parts[-1][1].append(place)
    open_parts.append((rank, place.below))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A placed part with its path and the parts above it, the outermost first."""

    placed: Placed
    path: str
    above: tuple[Part | OutsideScale, ...]


def each_placed(places: Iterable[Placed], above: tuple[Part | OutsideScale, ...] = ()) -> Iterator[Standing]:
    """Give every part, depth first, with what it stands under."""
    for each in places:
        path = ".".join((*(part.id for part in above), each.part.id))
        yield Standing(placed=each, path=path, above=above)
        yield from each_placed(each.below, (*above, each.part))
