"""What sentences speak of: figures, named values and levels, by the phrases that are known of them."""

from __future__ import annotations

from collections.abc import Sequence

from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.known import Thing, Way
from parlang.reading.words import written
from parlang.syntax import nodes as n

WANTED: dict[Way, str] = {
    "name": "tên số liệu",
    "happening": "việc có ngày",
    "counted": "tên việc được đếm",
    "ranked": "tên số liệu để xếp hạng",
    "so": "nội dung có/không",
    "not_so": "nội dung có/không, nói phủ định",
    "unit_kind": "loại đơn vị",
}


@remembered
def thing(reader: Reader, place: int, way: Way) -> Found[Thing]:
    """Read a phrase for a figure or a named value."""
    found = False
    for end, meant in reader.known.ways[way].found(reader.words, place):
        chosen = _nearest(meant)
        if chosen is None:
            reader.doubt(place, end, tuple(each.name for each in meant))
            continue
        found = True
        yield end, chosen
    if not found:
        reader.missed(place, WANTED[way])


def _nearest(meant: Sequence[Thing]) -> Thing | None:
    """Give what is meant: the figure of the criterion before those of others; None where two stand equally near."""
    first, *others = meant
    return None if any(each.owner == first.owner for each in others) else first


@remembered
def named(reader: Reader, place: int) -> Found[n.Name]:
    """Read the name of a figure or of a named value."""
    for end, found in thing(reader, place, "name"):
        yield end, name_of(reader, found, place, end)


def name_of(reader: Reader, found: Thing, place: int, end: int) -> n.Name:
    """Give what rules call a thing."""
    return n.Name(name=found.name, span=reader.span(place, end))


@remembered
def level(reader: Reader, place: int) -> Found[tuple[Thing, n.Name]]:
    """Read the words of a level, with the figure that has it."""
    found = False
    for end, meant in reader.known.levels.found(reader.words, place):
        for owner, name in meant:
            found = True
            if len(meant) == 1:
                yield end, (owner, n.Name(name=name, span=reader.span(place, end)))
    if not found:
        reader.missed(place, "tên một mức")


@remembered
def level_of(reader: Reader, place: int, owner: Thing) -> Found[n.Name]:
    """Read the words of a level of one figure."""
    for end, meant in reader.known.levels.found(reader.words, place):
        for each, name in meant:
            if each == owner:
                yield end, n.Name(name=name, span=reader.span(place, end))
    reader.missed(place, "tên một mức")


@remembered
def unit(reader: Reader, place: int) -> Found[str]:
    """Read a unit of measure, one of the figures' or made of two of them."""
    for end, meant in reader.known.units.found(reader.words, place):
        yield end, meant[0]
        for sign in ("×", "/"):
            after = reader.at(end, sign)
            for last, other in () if after is None else unit(reader, after):
                yield last, f"{meant[0]} × {other}" if sign == "×" else f"{meant[0]}/{other}"


@remembered
def in_brackets(reader: Reader, place: int) -> Found[n.Text | None]:
    """Read the drafter's words for a case, in brackets; nothing where there are none."""
    yield place, None
    for start in reader.one_of(place, "("):
        depth = 1
        for end in range(start, len(reader.words)):
            depth += (reader.words[end].folded == "(") - (reader.words[end].folded == ")")
            if depth == 0:
                yield end + 1, n.Text(value=written(reader.words[start:end]), span=reader.span(start, end))
                return
