"""Two revisions → all that changed, on one screen: each kind of change, who made it, and what it does in all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from parlang.diff.attribution import attribution_of
from parlang.diff.changes import KINDS, Change, Comparison, Counted, Effect, ItemChange, Totals
from parlang.diff.effect_of import effect_of
from parlang.diff.following import Line
from parlang.diff.kinds import beside, declared, parts, points, whole
from parlang.diff.matching import Matching
from parlang.diff.pairing import both_of
from parlang.diff.regions.effects import together
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, is_penalty, is_within
from parlang.prove.solving.solver import Solver


def compare(matching: Matching, line: Line | None, solver: Solver | None) -> Comparison:
    """Give all changes between two revisions."""
    both = both_of(matching)
    asked = points.asked_by_groups(both)
    found = [
        *whole.scale(matching),
        *whole.grades(matching),
        *parts.removed(matching),
        *parts.added(matching),
        *parts.split(matching),
        *parts.merged(matching),
        *points.points_changed(both, asked, lambda pairing: effect_of(pairing, solver)),
        *points.points_moved(matching),
        *declared.combined(matching),
        *parts.moved(matching),
        *beside.figures_changed(matching, asked),
        *declared.declared(matching),
        *declared.constraints(both),
        *beside.evidence(matching),
        *beside.method(matching),
        *whole.rounding(matching),
        *parts.renumbered(matching),
        *parts.renamed(matching),
        *declared.level(matching),
        *beside.words(both),
        *whole.head(matching),
    ]
    names = attribution_of(line, matching.old, matching.new)
    changes = tuple(_ordered(map(names.attributed, found), matching))
    return Comparison(
        old=matching.old,
        new=matching.new,
        changes=changes,
        totals=_totals(matching, changes),
        items=tuple(_items(changes)),
    )


def _ordered(changes: Iterable[Change], matching: Matching) -> list[Change]:
    """Sort by weight, then by place: what is gone stands where it stood."""
    place = {part.path: at for at, part in enumerate(each_part(matching.old))}
    place |= {part.path: at for at, part in enumerate(each_part(matching.new))}
    weight = {kind: at for at, kind in enumerate(KINDS)}
    return sorted(changes, key=lambda each: (weight[each.kind], place.get(each.id, -1)))


def _items(changes: tuple[Change, ...]) -> Iterator[ItemChange]:
    """Gather changes by the number of what made them, in the order of the numbers; what nothing declares comes last."""
    numbers = sorted({number for each in changes for number in each.items}, key=_as_number)
    for number in numbers:
        made = tuple(each for each in changes if number in each.items)
        reasons = [reason for each in made for reason in each.reasons]
        yield ItemChange(
            number=number,
            reason=reasons[0] if reasons else None,
            direction=together(each.direction for each in made),
            changes=made,
        )
    rest = tuple(each for each in changes if not each.items)
    if rest:
        yield ItemChange(number=None, reason=None, direction=together(each.direction for each in rest), changes=rest)


def _as_number(text: str) -> tuple[str, int, str]:
    above, _, own = text.rpartition(" ")
    digits = "".join(each for each in own if each.isdigit())
    return above, int(digits or 0), own


# --- in all -----------------------------------------------------------------------------------


def _totals(matching: Matching, changes: tuple[Change, ...]) -> Totals:
    moves = [_moved(each, matching) for each in changes]
    return Totals(
        tops=tuple(_tops(matching)),
        least=sum((least for least, _ in moves), Fraction(0)),
        most=sum((most for _, most in moves), Fraction(0)),
    )


def _tops(matching: Matching) -> Iterator[Counted]:
    old, new = matching.old, matching.new
    was = {after.path: before for before, after in matching.same}
    tops = (*new.parts, *new.outside)
    for part in tops:
        yield Counted(id=part.path, before=was.get(part.path), after=part)
    kept = {was[part.path].path for part in tops if part.path in was}
    for part in (*old.parts, *old.outside):
        if part.path not in kept:
            yield Counted(id=part.path, before=part, after=None)


def _moved(change: Change, matching: Matching) -> tuple[Fraction, Fraction]:
    """Give the least and the most by which a change can move the total of a unit, by itself."""
    none = Fraction(0)
    old, new = _maximum(change.old), _maximum(change.new)
    match change.kind:
        case "added" if change.direction != "none":
            least, most = none, new
        case "removed" if change.direction != "none":
            least, most = -old, none
        case "figures_redefined" | "combined" | "written" | "unwritten":
            least, most = -old, new
        case "moved" if _counts_otherwise(change, matching):
            least, most = -max(old, new), max(old, new)
        case "points_moved" if change.new and change.new[0].level in ("bonus", "penalty"):
            least, most = -abs(new - old), abs(new - old)
        case "points_changed" if change.effect is not None:
            return _by_effect(change.effect, old, new)
        case _:
            return none, none
    penalty = any(_is_taken_off(part, matching) for part in (*change.old, *change.new))
    return (-most, -least) if penalty else (least, most)


def _by_effect(effect: Effect, old: Fraction, new: Fraction) -> tuple[Fraction, Fraction]:
    """Give what an effect allows; where it is not known, or something is no longer assessed, all there is."""
    if effect.verdict == "undecided" or effect.in_or_out:
        return -old, new
    loss, gain = (Fraction(0) if each is None else each.points for each in (effect.loss, effect.gain))
    return -loss, gain


def _counts_otherwise(change: Change, matching: Matching) -> bool:
    """Tell whether a part that moved stands now where points add up in another way: outside the scale, highest only."""
    places = ((change.old, matching.old), (change.new, matching.new))
    old, new = ({_counted(part, own) for part in side} for side, own in places)
    return old != new or any(highest for highest, _ in (*old, *new))


def _counted(part: Part, ruleset: Ruleset) -> tuple[bool, str]:
    above = [each for each in each_part(ruleset) if part.path.startswith(f"{each.path}.")]
    outside = next((each.level for each in ruleset.outside if is_within(part, each)), "")
    return any(each.combine == "highest" for each in above), outside


def _maximum(parts: Iterable[Part]) -> Fraction:
    return sum((part.maximum for part in parts), Fraction(0))


def _is_taken_off(part: Part, matching: Matching) -> bool:
    return any(is_penalty(part, ruleset) for ruleset in (matching.old, matching.new))
