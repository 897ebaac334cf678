"""Which numbered changes of an instrument made a change: by the part that they are about, and by what they restate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from parlang.diff.changes import Change, Kind
from parlang.diff.following import Line, once_each, turned, went
from parlang.ir.nodes import Amendment, Ruleset
from parlang.ir.walk import each_part
from parlang.syntax.clauses import RULES
from parlang.syntax.to_text.clauses import METHODS

RULE_KINDS: tuple[Kind, ...] = (
    "written",
    "unwritten",
    "points_changed",
    "rewritten",
    "figures_redefined",
    "figures_changed",
    "benchmark_to_constant",
    "constant_to_benchmark",
)

_STRUCTURE = ("replace", "split", "merge", "add", "repeal")
_NAMES = frozenset({"LET", "FIGURES", "PARAMETERS", "UNITS", "NO_LONGER_USED"})  # what the rules below see, too
_RULE = frozenset({*RULES.values(), *_NAMES, "FIGURES_SATISFY", "NOT_ARISING", "EVIDENCE_MISSING", "MAXIMUM"})
_NOTES = frozenset({"GUIDANCE", "INTERPRETED", "LEGAL_BASIS", "DATA_THROUGH", "ILLUSTRATIVE", "VERIFIED", "CONSISTS"})
# What an amendment restates where it makes a change of a kind; none: it is of another sort.
_CLAUSES: dict[Kind, frozenset[str]] = {
    **dict.fromkeys(RULE_KINDS, _RULE),
    "points_moved": frozenset({"MAXIMUM"}),
    "declared": _NAMES,
    "constraints": frozenset({"FIGURES_SATISFY", *_NAMES}),
    "combined": frozenset({"HIGHEST_ONLY"}),
    "evidence": frozenset({"EVIDENCE", "EVIDENCE_MISSING"}),
    "method": frozenset(METHODS.values()),
    "words": _NOTES | (_RULE - {"MAXIMUM"}) | {"ALWAYS_ARISES"},
    "rounding": frozenset({"ROUND_POINTS", "ROUND_INDEX"}),
    "scale": frozenset({"SCALE"}),
    "head": _NOTES | {"NAME", "CALL", "UNITS", "EVIDENCE"},
}
_KINDS: dict[Kind, tuple[str, ...]] = {
    "renumbered": ("renumber", "move", "replace"),
    "renamed": ("rename", "replace"),
    "moved": ("move",),
    "removed": ("repeal", "replace"),
    "added": ("add", "replace", "split"),
    "split": ("split",),
    "merged": ("merge",),
    "grades": ("grades",),
    "level": ("replace", "move"),
}


_TURNED: dict[Kind, Kind] = {"added": "removed", "removed": "added", "split": "merged", "merged": "split"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """The amendments that lead from one revision to the other, each with the number that it is called by."""

    numbered: tuple[tuple[str | None, Amendment], ...]
    index: str
    names: dict[str, str]  # of figures by key
    backwards: bool = False  # the old revision is the later one

    def attributed(self, change: Change) -> Change:
        """Give a change with the numbers and the reasons of the amendments that made it."""
        made = self._made(change)
        return replace(
            change,
            items=once_each(number for number, _ in made if number is not None),
            reasons=once_each(each.reason for _, each in made if each.reason is not None),
            declared=bool(made),
        )

    def _made(self, change: Change) -> Sequence[tuple[str | None, Amendment]]:
        """Give the amendments that made a change; else those of what a rule sees from above: names of its group."""
        made = [pair for pair in self.numbered if self._is_about(pair[1], change) and self._fits(pair[1], change)]
        if made or change.kind not in (*RULE_KINDS, "words"):
            return made
        return [pair for pair in self.numbered if self._is_seen_by(pair[1], change)]

    def _is_about(self, amendment: Amendment, change: Change) -> bool:
        if change.id == self.index and not (change.old or change.new):
            return amendment.kind in ("head", "grades")
        touched = {*amendment.before, *amendment.after}
        paths = {part.path for part in (*change.old, *change.new)}
        if change.kind in ("renumbered", "moved", "added", "removed"):  # what stands below goes along
            return any(path == each or path.startswith(f"{each}.") for path in paths for each in touched)
        return not touched.isdisjoint(paths)

    def _is_seen_by(self, amendment: Amendment, change: Change) -> bool:
        """Tell whether an amendment restates names of a part above, or of the set."""
        touched = {*amendment.before, *amendment.after}
        above = any(part.path.startswith(f"{each}.") for part in (*change.old, *change.new) for each in touched)
        return (above or amendment.kind == "head") and not _NAMES.isdisjoint(amendment.says)

    def _fits(self, amendment: Amendment, change: Change) -> bool:
        if amendment.drops and change.kind == "figures_changed" and change.id == self.index:
            return any(self.names.get(key) in amendment.drops for key in (*change.before, *change.after))
        kind = _TURNED.get(change.kind, change.kind) if self.backwards else change.kind
        if kind in _KINDS:
            return amendment.kind in _KINDS[kind]
        if amendment.kind in _STRUCTURE:
            return True
        return not _CLAUSES[change.kind].isdisjoint(amendment.says)


def attribution_of(line: Line | None, old: Ruleset, new: Ruleset) -> Attribution:
    """Give the amendments of a line; where it has several instruments each number says of which."""
    revisions = () if line is None else line.revisions
    several = len(revisions) > 2
    numbered = tuple(
        (_number(each.item, one.revision if several else None), _at_the_ends(each, at, revisions) if several else each)
        for at, one in enumerate(revisions)
        for each in one.amendments
        if at > 0
    )
    return Attribution(
        numbered=numbered,
        index=new.index,
        names={each.key: each.name for each in (*old.figures, *new.figures)},
        backwards=line is not None and revisions[0].revision != old.revision,
    )


def _at_the_ends(amendment: Amendment, at: int, revisions: tuple[Ruleset, ...]) -> Amendment:
    """Give an amendment with the paths that its parts have in the first and in the last revision of a line."""
    first, last = revisions[:at], revisions[at:]
    back = turned(went(Line(revisions=first)), (part.path for part in each_part(first[-1])))
    on = went(Line(revisions=last))
    return replace(
        amendment,
        before=once_each(path for each in amendment.before for path in back.get(each, ())),
        after=once_each(path for each in amendment.after for path in on.get(each, ())),
    )


def _number(item: str | None, revision: str | None) -> str | None:
    return item if revision is None or item is None else f"{revision}: {item}"
