"""The instrument and the comparison say the same: nothing declared without effect, nothing changed in silence."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diff.changes import Change
from parlang.diff.telling.changes import ChangeTeller
from parlang.ir.nodes import Amendment, Part
from parlang.ir.walk import each_part
from parlang.prose.naming import number_and_name
from parlang_compiler.testing.pair import SCORING, Pair
from parlang_compiler.testing.search import Search
from parlang_compiler.testing.verdicts import Fault, LawResult, not_applicable, of_faults

OF_SET = ("head", "grades")
WORDS_ALONE = ("rename", "renumber", "move")  # kinds that declare no change of points


def every_amendment_shows(pair: Pair, _: Search) -> LawResult:
    """Look for an amendment of which the comparison shows nothing: of its parts, under its number."""
    if pair.line is None:
        return not_applicable("every_amendment_shows", "amendments")
    amendments = pair.new.amendments
    faults = tuple(_without_change(pair, amendments))
    return of_faults("every_amendment_shows", len(amendments), "amendments", faults)


def every_change_is_declared(pair: Pair, _: Search) -> LawResult:
    """Look for a change that no amendment declares."""
    if pair.line is None:
        return not_applicable("every_change_is_declared", "changes")
    faults = tuple(_undeclared(pair, each) for each in pair.comparison.changes if not _is_declared(pair, each))
    return of_faults("every_change_is_declared", len(pair.comparison.changes), "changes", faults)


def _without_change(pair: Pair, amendments: tuple[Amendment, ...]) -> Iterator[Fault]:
    names = {part.path: part for ruleset in (pair.old, pair.new) for part in each_part(ruleset)}
    for each in amendments:
        if not any(_shows(each, change, pair.new.index) for change in pair.comparison.changes):
            about = _about(each, names)
            yield Fault(
                said=(
                    f"{_item(each, 'khoản')}sửa đổi {about[0]}, nhưng so sánh không thấy gì đổi ở đó",
                    f"{_item(each, 'item')}amends {about[1]}, but the comparison shows no change there",
                )
            )


def _shows(amendment: Amendment, change: Change, index: str) -> bool:
    if amendment.item is not None and amendment.item not in change.items:
        return False
    if amendment.kind in OF_SET:  # what the head says may show in any criterion, under the number of its item
        return amendment.item is not None or change.id == index
    return not {*amendment.before, *amendment.after}.isdisjoint(_paths(change))


def _paths(change: Change) -> set[str]:
    """Give the parts of a change, and those above them: what is added as a whole shows by what stands below it."""
    paths = {part.path for part in (*change.old, *change.new)}
    return {above for path in paths for above in _and_above(path)}


def _and_above(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition(".")[0]


def _item(amendment: Amendment, word: str) -> str:
    return "" if amendment.item is None else f"{word} {amendment.item} "


def _about(amendment: Amendment, names: dict[str, Part]) -> tuple[str, str]:
    parts = [names[path] for path in (*amendment.after, *amendment.before) if path in names]
    if not parts:
        return "cả bộ tiêu chí", "the whole set"
    said = f"«{number_and_name(parts[0])}»"
    return said, said


def _is_declared(pair: Pair, change: Change) -> bool:
    """Tell whether the comparison names who made a change; of points, an amendment that may change them."""
    if not change.declared or change.kind not in SCORING:
        return change.declared
    about = (each for each in pair.new.amendments if each.kind not in WORDS_ALONE)
    paths = _paths(change)
    return any(each.kind in OF_SET or not paths.isdisjoint((*each.before, *each.after)) for each in about)


def _undeclared(pair: Pair, change: Change) -> Fault:
    vi, en = (ChangeTeller(comparison=pair.comparison, language=language) for language in ("vi", "en"))
    return Fault(
        said=(
            f"«{vi.part(change)}» đổi, nhưng không sửa đổi nào nêu ra: {vi.what(change)}",
            f"«{en.part(change)}» changed, but no amendment declares it: {en.what(change)}",
        )
    )
