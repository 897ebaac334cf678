"""What the set says of itself: its scale, how it rounds, its grades, and the rest of its head."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from parlang.diff.changes import Change, Direction, Extent
from parlang.diff.effect_of import wordless
from parlang.diff.matching import Matching
from parlang.ir.grading import ASSESSED, PART
from parlang.ir.nodes import Grade, Grading, Ruleset
from parlang.ir.rewrite import with_keys


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
    """Give other grades; what only goes along with a part that moved is none."""
    old, new = _followed(matching), matching.new.grading
    if old != new:
        direction: Direction = "mixed" if old is None or new is None else _grades_direction(old, new)
        yield replace(_change(matching, "grades", _marks(old), _marks(new)), direction=direction)


def _followed(matching: Matching) -> Grading | None:
    """Give the old grades with the points of parts under the paths that these have now."""
    grading = matching.old.grading
    if grading is None:
        return None
    keys = {f"{name}{old.path}": f"{name}{new.path}" for old, new in matching.same for name in (PART, ASSESSED)}
    followed = with_keys(grading, {key: now for key, now in keys.items() if key != now})
    return replace(followed, scores=() if matching.new.grading is None else matching.new.grading.scores)


def _grades_direction(old: Grading, new: Grading) -> Direction:
    """Tell whether every grade takes more, or less; mixed where that is not how they differ."""
    alike = (old.by, _wordless(old), len(old.grades)) == (new.by, _wordless(new), len(new.grades))
    marks = list(zip(map(_mark, old.grades), map(_mark, new.grades), strict=True)) if alike else []
    ways: set[Direction] = {"stricter" if now > was else "looser" for was, now in marks if now != was}
    return ways.pop() if len(ways) == 1 else "none" if alike and not ways else "mixed"


def _wordless(grading: Grading) -> tuple[object, ...]:
    return tuple(wordless(each.condition) for each in grading.cases), len(grading.quotas)


def _mark(grade: Grade) -> tuple[Fraction, bool]:
    """Give where a grade begins: above a mark is more than from it on."""
    return (Fraction(-1), False) if grade.low is None else (grade.low, not grade.low_closed)


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
