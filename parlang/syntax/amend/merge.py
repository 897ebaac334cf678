"""The parts of a text with all changes of one instrument made at once.

Before::

    lĩnh vực 1 [a]                 đánh số lại [a.y] thành 1.1
      tiêu chí 1.1 [x]             đánh số lại [a.x] thành 1.2
      tiêu chí 1.2 [y]             bổ sung vào [a]: tiêu chí 1.3 [z]

After::

    lĩnh vực 1 [a]
      tiêu chí 1.1 [y]
      tiêu chí 1.2 [x]
      tiêu chí 1.3 [z]

Paths name parts of the text before; each part is built once, from the top down, with what is ordered for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.clauses import left_by_splitting, restated
from parlang.syntax.amend.errors import NumberWanted
from parlang.syntax.amend.followed import paths_followed, with_paths
from parlang.syntax.amend.nodes import HEAD, AnyNumbered, Place, Places, Written
from parlang.syntax.amend.numbers import following, is_below, number_keys
from parlang.syntax.amend.standing import splits_below
from parlang.syntax.clauses import IN_PART
from parlang.syntax.tree import RANK


def merged_parts(base: Places, known: dict[str, Place], changes: Sequence[Written], found: list[Diagnostic]) -> Places:
    """Give the parts after the changes, which go together; `known` are the parts before by their paths."""
    return _Merging(_ordered(changes), known, found).whole(base)


@dataclass(slots=True)
class _Orders:
    """What the changes say, each by the part that it is about."""

    amend: dict[str, list[n.Amend]] = field(default_factory=dict)
    name: dict[str, n.Text] = field(default_factory=dict)
    number: dict[str, str] = field(default_factory=dict)
    whole: dict[str, Written] = field(default_factory=dict)  # repealed, replaced, split or merged
    moved: dict[str, n.Move] = field(default_factory=dict)
    moved_to: dict[str, list[str]] = field(default_factory=dict)
    added: dict[str, list[Place]] = field(default_factory=dict)
    sections: list[Place] = field(default_factory=list)
    gradings: list[n.Grading] = field(default_factory=list)


def _ordered(changes: Iterable[Written]) -> _Orders:
    orders = _Orders()
    for written in changes:
        match written.change:
            case n.Amend(path=path) as change:
                orders.amend.setdefault(path, []).append(change)
            case n.Rename(path=path, name=name):
                orders.name[path] = name
            case n.Renumber(path=path, number=number):
                orders.number[path] = number
            case n.Move() as change:
                _order_move(change, orders)
            case n.Repeal(path=path) | n.Replace(path=path) | n.Split(path=path):
                orders.whole[path] = written
            case n.Merge(paths=paths):
                orders.whole |= dict.fromkeys(paths, written)
            case n.Add(parent=parent):
                orders.added.setdefault(parent or HEAD, []).extend(written.parts.inside)
                orders.sections += written.parts.outside
            case n.Grading() as grading:
                orders.gradings.append(grading)
            case n.AmendHead() | n.ChangeItem():
                pass  # nothing that is about a part
    return orders


def _order_move(change: n.Move, orders: _Orders) -> None:
    orders.moved[change.path] = change
    orders.moved_to.setdefault(change.parent, []).append(change.path)
    if change.number is not None:
        orders.number[change.path] = change.number


@dataclass(frozen=True, slots=True)
class _Merging:
    orders: _Orders
    base: dict[str, Place]
    found: list[Diagnostic]

    def whole(self, base: Places) -> Places:
        outside = (place for each in base.outside for place in self._built(each, "", ""))
        merged = Places(
            inside=self._below(base.inside, HEAD, "", ""),
            outside=(*outside, *self.orders.sections),
        )
        moved = paths_followed(merged.tops, self.orders.whole)
        return replace(merged, gradings=with_paths(self.orders.gradings or base.gradings, moved))

    def _built(self, place: Place, old_above: str, new_above: str) -> tuple[Place, ...]:
        """Give what stands in the place of a part: itself as amended, others, or nothing."""
        written = self.orders.whole.get(place.base or "")
        if written is None:
            return (self._kept(place, old_above, new_above),)
        match written.change:
            case n.Merge(paths=paths):
                return written.parts.tops if place.base == paths[0] else ()
            case n.Split() if splits_below(place.part, written.parts):
                clauses = left_by_splitting(place.part.clauses)
                part = replace(self._numbered(place.part, place.base, old_above, new_above), clauses=clauses)
                return (Place(part=part, base=place.base, below=_sorted(written.parts.inside)),)
            case _:
                return written.parts.tops

    def _kept(self, place: Place, old_above: str, new_above: str) -> Place:
        path = place.base or ""
        part = self._numbered(place.part, path, old_above, new_above)
        name = self.orders.name.get(path, part.name)
        part = replace(part, name=name)
        for change in self.orders.amend.get(path, ()):
            part = _amended(part, change)
        below = self._below(place.below, path, number_of(place.part), number_of(part))
        return Place(part=part, base=place.base, below=below)

    def _numbered(self, part: AnyNumbered, path: str | None, old_above: str, new_above: str) -> AnyNumbered:
        if not isinstance(part, n.Part):
            return part
        given = self.orders.number.get(path or "")
        return replace(part, number=given or following(part.number, old_above, new_above))

    def _below(self, places: Iterable[Place], path: str, old: str, new: str) -> tuple[Place, ...]:
        """Give the parts of a parent: those that stay, those moved there, those added."""
        staying = [each for each in places if each.base not in self.orders.moved]
        arriving = [place for each in self.orders.moved_to.get(path, ()) for place in self._arrived(each, new)]
        adding = self.orders.added.get(path, [])
        built = [place for each in staying for place in self._built(each, old, new)]
        touched = arriving or adding or any(self._touches(each) for each in staying)
        return _sorted([*built, *arriving, *adding]) if touched else tuple(built)

    def _arrived(self, path: str, new_above: str) -> tuple[Place, ...]:
        """Give a part that is moved here, with its own number: without a new one the old has to go here."""
        arrived = self._built(self.base[path], "", "")
        for each in arrived:
            number = number_of(each.part)
            if path not in self.orders.number and not is_below(number, new_above):
                span = first_line(self.orders.moved[path].span)
                self.found.append(NumberWanted(number=number, above=new_above, span=span))
        return arrived

    def _touches(self, place: Place) -> bool:
        return place.base in self.orders.number or place.base in self.orders.whole


def _amended(part: AnyNumbered, change: n.Amend) -> AnyNumbered:
    return replace(
        part,
        maximum=part.maximum if change.maximum is None else change.maximum,
        clauses=restated(part.clauses, change.clauses, IN_PART),
        damaged=part.damaged or change.damaged,
    )


def number_of(part: AnyNumbered) -> str:
    """Give the number of a part; a bonus or penalty has none."""
    return part.number if isinstance(part, n.Part) else ""


def _sorted(places: Sequence[Place]) -> tuple[Place, ...]:
    """Sort parts of one parent by number; those of a lower level first, else they would be read as parts of others."""
    keys = number_keys(number_of(each.part) for each in places)

    def key(place: Place) -> tuple[int, object]:
        rank = RANK[place.part.level] if isinstance(place.part, n.Part) else -1
        return -rank, keys[number_of(place.part)]

    return tuple(sorted(places, key=key))
