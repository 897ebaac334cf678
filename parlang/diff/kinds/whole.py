"""What the set says of itself: its scale, how it rounds, its grades, and the rest of its head."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from parlang.diff.changes import Change, Direction, Extent
from parlang.diff.matching import Matching
from parlang.ir.nodes import Grading, Ruleset


def scale(matching: Matching) -> Iterator[Change]:
    """Give another scale."""
    old, new = matching.old, matching.new
    if old.scale != new.scale:
        yield _change(matching, "scale", (str(old.scale),), (str(new.scale),))


def rounding(matching: Matching) -> Iterator[Change]:
    """Give other rounding of points and of the index, each with the most that it does to one leaf, or to the index."""
    old, new = matching.old, matching.new
    for name in ("points_decimals", "index_decimals"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            change = _change(matching, "rounding", (f"{name}: {before}",), (f"{name}: {after}",))
            yield replace(change, largest=_most(before, after))


def _most(before: int | None, after: int | None) -> Extent:
    """Give half a unit of the coarser rounding: just there one goes up and the other not."""
    coarser = min(each for each in (before, after) if each is not None)
    return Extent(points=Fraction(1, 2 * 10**coarser), reached=True)


def grades(matching: Matching) -> Iterator[Change]:
    """Give other grades."""
    old, new = matching.old.grading, matching.new.grading
    if old != new:
        direction: Direction = "mixed" if old is None or new is None else _grades_direction(old, new)
        yield replace(_change(matching, "grades", _marks(old), _marks(new)), direction=direction)


def _grades_direction(old: Grading, new: Grading) -> Direction:
    """Tell whether every grade takes more, or less; mixed where that is not how they differ."""
    before, after = ({each.key: each.low for each in grading.grades} for grading in (old, new))
    alike = (old.by, old.cases, old.quotas, list(before)) == (new.by, new.cases, new.quotas, list(after))
    marks = [(before[key] or Fraction(0), after.get(key) or Fraction(0)) for key in before] if alike else []
    ways = {"stricter" if now > was else "looser" for was, now in marks if now != was}
    return "mixed" if len(ways) != 1 else ways.pop()  # type: ignore[return-value]  # one of the two


def _marks(grading: Grading | None) -> tuple[str, ...]:
    return () if grading is None else tuple(f"{each.key}: {each.low}" for each in grading.grades)


def head(matching: Matching) -> Iterator[Change]:
    """Give the rest of the head: names of levels and units, published counts, notes; not the time it is in force."""
    before, after = (dict(_rest(each)) for each in (matching.old, matching.new))
    differing = [name for name in before if before[name] != after[name]]
    if differing:
        yield _change(
            matching,
            "head",
            tuple(f"{name}: {_shown(before[name])}" for name in differing),
            tuple(f"{name}: {_shown(after[name])}" for name in differing),
        )


def _rest(ruleset: Ruleset) -> Iterator[tuple[str, object]]:
    yield "name", ruleset.name
    yield "unit_name", ruleset.unit_name
    yield "level_names", ruleset.level_names
    yield "published_counts", ruleset.published_counts
    yield "guidance", ruleset.notes.guidance
    yield "interpretations", ruleset.notes.interpretations
    yield "legal_bases", ruleset.notes.legal_bases
    yield "provenance", ruleset.notes.provenance
    yield "data_date", ruleset.notes.data_date
    yield "evidence", tuple(each.text for each in ruleset.notes.evidence)


def _shown(value: object) -> str:
    match value:
        case None:
            return ""
        case tuple():
            return "; ".join(map(_shown, value))
        case _:
            return str(value)


def _change(matching: Matching, kind: str, before: tuple[str, ...], after: tuple[str, ...]) -> Change:
    return Change(
        id=matching.new.index,
        kind=kind,  # type: ignore[arg-type]  # given by the functions above
        before=before,
        after=after,
    )
