"""The rows of the comparison in three columns: a row for each part that changed, in the order of the numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from parlang.diff.changes import Change, Comparison
from parlang.diff.telling.changes import DIRECTION_NAMES, KIND_NAMES, ChangeTeller
from parlang.diff.telling.shapes import shapes
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part
from parlang.prose import rule_sentences
from parlang.prose.naming import upper_first
from parlang.prose.numbers import number
from parlang.prose.sentences.evidence import evidence_line
from parlang_compiler.document.names import anchor, titled
from parlang_compiler.document.nodes import Cell, Paragraph, Row, RowKind, Run, cell, labelled, text

NEW, GONE = "(Dòng mới)", "(Bãi bỏ)"
NOTHING = "·"
ALIKE = 0.5  # a likeness of lines of text
_RULE = ("points_changed", "rewritten", "figures_redefined", "figures_changed", "added", "removed", "split", "merged")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Touched:
    """Parts before and after that belong in one row, and what changed about them."""

    old: tuple[Part, ...]
    new: tuple[Part, ...]
    changes: tuple[Change, ...]


def dossier_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Give the rows: what the set says of itself first, then part by part."""
    of_set = [each for each in comparison.changes if not each.old and not each.new]
    first = [_set_row(of_set, comparison)] if of_set else []
    return (*first, *(_row(each, comparison) for each in _touched(comparison)))


def _touched(comparison: Comparison) -> list[_Touched]:
    """Gather the changes of each part; those of a split or a merge go together with it."""
    groups: dict[str, list[Change]] = {}
    for each in comparison.changes:
        if each.old or each.new:
            groups.setdefault(each.id, []).append(each)
    touched = [_gathered(changes) for changes in groups.values()]
    place = _places(comparison)
    return sorted(touched, key=lambda each: min(place[part.path] for part in (*each.new, *each.old)))


def _gathered(changes: list[Change]) -> _Touched:
    widest = max(changes, key=lambda each: len(each.old) + len(each.new))
    return _Touched(old=widest.old, new=widest.new, changes=tuple(changes))


def _places(comparison: Comparison) -> dict[str, tuple[int, int]]:
    """Give the order of the numbers: what is gone stands behind what stood before it and is still there."""
    place = {part.path: (at, 0) for at, part in enumerate(each_part(comparison.new))}
    last = (-1, 0)
    for at, part in enumerate(each_part(comparison.old), start=1):
        if part.path in place:
            last = place[part.path]
        else:
            place[part.path] = (last[0], at)
    return place


def _row(touched: _Touched, comparison: Comparison) -> Row:
    kinds = {each.kind for each in touched.changes}
    left = _side(touched.old, comparison.old, kinds)
    right = _side(touched.new, comparison.new, kinds)
    kind: RowKind = "added" if not left else "removed" if not right else "plain"
    return Row(
        kind=kind,
        id=anchor("thay-doi", touched.changes[0].id),
        cells=(
            Cell(blocks=tuple(map(text, left)) or (text(NEW, "emphasis"),)),
            Cell(blocks=tuple(_marked(left, right)) or (text(GONE, "emphasis"),)),
            Cell(blocks=tuple(_explained(touched, comparison))),
        ),
    )


def _side(parts: Sequence[Part], ruleset: Ruleset, kinds: Iterable[str]) -> list[str]:
    """Say what a part says of what changed: its name and maximum always, its rule, evidence or notes where they did."""
    asked = set(kinds)
    lines: list[str] = []
    for part in parts:
        lines.append(f"{titled(part)} (điểm tối đa {number(part.maximum)})")
        if not asked.isdisjoint(_RULE):
            lines += rule_sentences(part, ruleset)
        if not asked.isdisjoint(("evidence", "added", "removed", "split", "merged")):
            lines += [f"Tài liệu kiểm chứng: {evidence_line(item, 'vi')}" for item in part.notes.evidence]
        if not asked.isdisjoint(("words", "added")):
            lines += [f"Hướng dẫn: {each}" for each in part.notes.guidance]
            lines += [f"Được hiểu là: {each}" for each in part.notes.interpretations]
    return lines


def _marked(before: Sequence[str], after: Sequence[str]) -> Iterator[Paragraph]:
    """Set the words in italics that are others than before, each line held against the one that it is most like."""
    for line in after:
        yield changed_words(_nearest(line, before), line) if before else text(line)


def _nearest(line: str, before: Sequence[str]) -> str:
    """Give the line of before that has most in common with a line, if that is about half."""
    if line in before:
        return line
    likeness = {each: SequenceMatcher(None, each, line, autojunk=False).ratio() for each in before}
    best = max(likeness, key=lambda each: likeness[each])
    return best if likeness[best] > ALIKE else ""


def changed_words(before: str, after: str) -> Paragraph:
    """Give a line in which the words that were not there before are in italics."""
    old, new = before.split(" "), after.split(" ")
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    runs = [
        Run(text=" ".join(new[start:stop]), style="plain" if tag == "equal" else "emphasis")
        for tag, _, _, start, stop in matcher.get_opcodes()
        if stop > start
    ]
    spaced = [Run(text=run.text + (" " if at < len(runs) - 1 else ""), style=run.style) for at, run in enumerate(runs)]
    return Paragraph(runs=tuple(spaced))


# --- the third column -------------------------------------------------------------------------


def _explained(touched: _Touched, comparison: Comparison) -> Iterator[Paragraph]:
    changes = touched.changes
    teller = ChangeTeller(comparison=comparison, language="vi")
    yield from _made_by(changes)
    for each in changes:
        yield _change(each, teller)
        yield from map(text, teller.regions(each))
    for old, new in zip(touched.old, touched.new, strict=False):
        if any(each.kind == "points_changed" for each in changes):
            yield from (text(each) for each in shapes(old, comparison.old, new, comparison.new, "vi"))
    for basis in dict.fromkeys(basis for part in touched.new for basis in part.notes.legal_bases):
        yield labelled("Căn cứ:", basis)


def _made_by(changes: Sequence[Change]) -> Iterator[Paragraph]:
    items = list(dict.fromkeys(number for each in changes for number in each.items))
    if items:
        yield text(f"Khoản {', '.join(items)}", "strong")
    reasons = list(dict.fromkeys(reason for each in changes for reason in each.reasons))
    if reasons:
        yield labelled("Lý do:", "; ".join(reasons))


def _change(change: Change, teller: ChangeTeller) -> Paragraph:
    kind, way = upper_first(KIND_NAMES[change.kind][0]), DIRECTION_NAMES[change.direction][0]
    said = teller.what(change)
    return labelled(f"{kind}:", said if change.direction == "none" else f"{way}; {said}")


def _set_row(changes: Sequence[Change], comparison: Comparison) -> Row:
    """Give the row of what the set says of itself: each change with what was and what is."""
    teller = ChangeTeller(comparison=comparison, language="vi")
    sides = [teller.sides(each) for each in changes]
    return Row(
        kind="plain",
        id="thay-doi-chung",
        cells=(
            cell(text("Quy định chung", "strong"), *(_or(before, NEW) for before, _ in sides)),
            cell(
                text("Quy định chung", "strong"),
                *(_or(after, GONE) if after == NOTHING else changed_words(before, after) for before, after in sides),
            ),
            Cell(blocks=tuple(block for each in changes for block in (*_made_by([each]), _change(each, teller)))),
        ),
    )


def _or(words: str, nothing: str) -> Paragraph:
    return text(nothing, "emphasis") if words == NOTHING else text(words)
