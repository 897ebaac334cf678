"""The rule of a part of another set, put in the place where it is named.

Before::

    chấm điểm
      trường hợp là_đô_thị như [dan_so] của bộ tiêu chí phan-loai-dvhc-phuong [nd-307-2025]
      các trường hợp còn lại như [dan_so] của bộ tiêu chí phan-loai-dvhc-xa [nd-307-2025]

After::

    the figures, named values, conditions and notes that the two rules need, and branches made of theirs:
    one whose condition is «là_đô_thị» joined by «và» to its own, and so on

What stands in the reusing part already, in the same words, is not taken twice; a named value that means something
else there is called otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest_path
from parlang.library import Find
from parlang.outcome import Outcome
from parlang.source import Source
from parlang.syntax import nodes as n
from parlang.syntax.amend import read_whole
from parlang.syntax.amend.nodes import Whole
from parlang.syntax.reuse.errors import (
    ReusedArises,
    ReusedDatesDiffer,
    ReusedMaximumDiffers,
    ReusedNoRule,
    ReusedPartUnknown,
    ReusedSetUnknown,
    ReusedTooFar,
    ReusedWhole,
    ReuseInCircle,
)
from parlang.syntax.reuse.taken import Lender, fitted, taken
from parlang.syntax.tree import Placed, each_placed, placed

Load = Callable[[str, str], Outcome[Sequence[n.File]] | None]
"""The files of a revision of a set, merged and complete, by the id of the set and the label of the revision."""

LONGEST_WAY = 20  # sets that reuse one another, one behind the other: far beyond any in use
RULES = (n.Bands, n.Branches, n.Formula, n.Checklist, n.Deduction, n.Survey, n.Unwritten)
ARISING = (n.AlwaysArises, n.DoesNotArise)


Way: TypeAlias = tuple[tuple[str, str], ...]
"""The sets that are being read, each for the one before it: the id of the index and the label of the revision."""


def read_complete(sources: Sequence[Source], find: Find) -> Outcome[Whole]:
    """Read the texts of a revision, merged if it amends another one, with every reused rule in its place."""
    return _completed(read_whole(sources, find), Known(find=find), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Where other sets come from, and those that were completed without a fault: each is read once."""

    find: Find
    files: dict[tuple[str, str], Sequence[n.File]] = field(default_factory=dict)


def _completed(read: Outcome[Whole], known: Known, way: Way) -> Outcome[Whole]:
    whole = read.value
    if whole is None:
        return read
    own = (*way, *_names(whole.files))
    reused = with_reused(whole.files, lambda index, revision: _load(index, revision, known, own), own)
    return Outcome(replace(whole, files=reused.value or ()), (*read.diagnostics, *reused.diagnostics))


def _names(files: Sequence[n.File]) -> Way:
    """Give the id of the index and the label of the revision, if there is a head that says them."""
    head = next((file.head for file in files if file.head is not None), None)
    instruments = [each for each in head.clauses if isinstance(each, n.Instrument)] if head is not None else []
    return ((head.index, instruments[0].label or ""),) if head is not None and instruments else ()


def _load(index: str, revision: str, known: Known, way: Way) -> Outcome[Sequence[n.File]] | None:
    """Load a revision; texts that say they are another one are not it, and following them might never end."""
    if (index, revision) in known.files:
        return Outcome(known.files[index, revision])
    sources = known.find(index, revision)
    if not sources:
        return None
    read = read_whole(sources, known.find)
    if read.value is not None and _names(read.value.files) != ((index, revision),):
        return None
    read = _completed(read, known, way)
    if read.value is None or read.failed:
        return Outcome(None if read.value is None else read.value.files, read.diagnostics)
    known.files[index, revision] = read.value.files
    return Outcome(read.value.files)


def with_reused(files: Sequence[n.File], load: Load, way: Way = ()) -> Outcome[tuple[n.File, ...]]:
    """Give the files with every reused rule in its place."""
    found: list[Diagnostic] = []
    head = next((file.head for file in files if file.head is not None), None)
    forest = placed([part for file in files for part in file.parts])
    load = cache(load)
    changed = {
        id(each.placed.part): _Borrowing(each.placed.part, (head, *each.above), load, way, found).part()
        for each in each_placed((*forest.inside, *forest.outside))
        if any(map(_reuses, each.placed.part.clauses))
    }
    if not changed:
        return Outcome(tuple(files))
    return Outcome(tuple(_with(file, changed) for file in files), tuple(found))


def _with(file: n.File, changed: dict[int, n.Part | n.OutsideScale]) -> n.File:
    return replace(file, parts=tuple(changed.get(id(part), part) for part in file.parts))


def _reuses(clause: n.Clause) -> bool:
    """Tell whether a clause names the rule of another set."""
    if isinstance(clause, n.Branches):
        return any(isinstance(each.result, n.Reuse) for each in clause.branches)
    return isinstance(clause, n.Reuse)


@dataclass(slots=True)
class _Borrowing:
    """A part that reuses rules, and what stands above it."""

    own: n.Part | n.OutsideScale
    above: tuple[n.Head | n.Part | n.OutsideScale | None, ...]
    load: Load
    way: Way
    found: list[Diagnostic]

    def part(self) -> n.Part | n.OutsideScale:
        """Give the part with its reused rules in their place; where one fails the part is damaged."""
        before = len(self.found)
        own = self.own
        for clause in own.clauses:
            if isinstance(clause, n.Reuse):
                own = self._whole(own, clause)
            elif isinstance(clause, n.Branches):
                own = self._in_branches(own, clause)
        return own if len(self.found) == before else replace(self._bare(own), damaged=True)

    def _bare(self, own: n.Part | n.OutsideScale) -> n.Part | n.OutsideScale:
        """Give the part without rules that were not found: they were told, and nothing more can be asked."""
        written = (n.Unwritten(span=each.span) if _reuses(each) else each for each in own.clauses)
        return replace(own, clauses=tuple(written))

    def _whole(self, own: n.Part | n.OutsideScale, reuse: n.Reuse) -> n.Part | n.OutsideScale:
        lender = self._lender(reuse)
        if lender is None:
            return own
        lender = fitted(lender, self._seen(own))
        arises = [each for each in lender.clauses if isinstance(each, ARISING)]
        keeps = any(isinstance(each, ARISING) for each in own.clauses)
        at = own.clauses.index(reuse)
        given = (*self._given(own, lender, reuse), lender.rule, *(() if keeps else arises))
        return replace(own, clauses=(*own.clauses[:at], *given, *own.clauses[at + 1 :]))

    def _in_branches(self, own: n.Part | n.OutsideScale, rule: n.Branches) -> n.Part | n.OutsideScale:
        at = own.clauses.index(rule)
        given: list[n.Clause] = []
        branches: list[n.Branch] = []
        for branch in rule.branches:
            if not isinstance(branch.result, n.Reuse):
                branches.append(branch)
                continue
            lender = self._lender(branch.result)
            if lender is None:
                return own
            self._same_date(lender, given, branch.result)
            holder = replace(own, clauses=(*own.clauses, *given))
            lender = fitted(lender, self._seen(holder))
            given += self._given(holder, lender, branch.result)
            branches += self._branches(branch, lender, branch.result)
        whole = replace(rule, branches=tuple(branches))
        return replace(own, clauses=(*own.clauses[:at], *given, whole, *own.clauses[at + 1 :]))

    def _branches(self, branch: n.Branch, lender: Lender, reuse: n.Reuse) -> Iterator[n.Branch]:
        """Give the branches that a lent rule makes under the condition of the branch that names it."""
        whole = next((each for each in lender.clauses if _of_whole(each)), None)
        if whole is not None:
            evidence = isinstance(whole, n.EvidenceMissing)
            self.found.append(ReusedArises(path=reuse.path, evidence=evidence, span=reuse.span))
        match lender.rule:
            case n.Bands():
                yield replace(branch, result=lender.rule)
            case n.Formula(points=base, span=span):
                yield replace(branch, result=n.Points(base=base, span=span))
            case n.Branches(branches=branches):
                yield from (replace(each, condition=both(branch.condition, each.condition)) for each in branches)
            case _:
                self.found.append(ReusedWhole(path=reuse.path, span=reuse.span))

    def _same_date(self, lender: Lender, given: Sequence[n.Clause], reuse: n.Reuse) -> None:
        """Tell a day of the figures that another branch took along, and that is not that of this one."""
        for first in given:
            for date in lender.clauses:
                if isinstance(first, n.DataDate) and isinstance(date, n.DataDate) and first != date:
                    self.found.append(ReusedDatesDiffer(path=reuse.path, first=first.span, span=reuse.span))

    def _given(self, own: n.Part | n.OutsideScale, lender: Lender, reuse: n.Reuse) -> tuple[n.Clause, ...]:
        return tuple(taken(lender, self._seen(own), own.clauses, reuse, self.found))

    def _seen(self, own: n.Part | n.OutsideScale) -> list[n.Clause]:
        return [clause for each in (*self.above, own) if each is not None for clause in each.clauses]

    def _lender(self, reuse: n.Reuse) -> Lender | None:
        """Find the part whose rule is meant."""
        if (reuse.index, reuse.revision) in self.way:
            self.found.append(ReuseInCircle(index=reuse.index, revision=reuse.revision, span=reuse.span))
            return None
        if len(self.way) > LONGEST_WAY:
            self.found.append(ReusedTooFar(limit=LONGEST_WAY, span=reuse.span))
            return None
        loaded = self.load(reuse.index, reuse.revision)
        if loaded is None or loaded.value is None or loaded.failed:
            self.found.append(self._not_loaded(reuse, () if loaded is None else loaded.diagnostics))
            return None
        return self._found_in(loaded.value, reuse)

    def _not_loaded(self, reuse: n.Reuse, found: Sequence[Diagnostic]) -> Diagnostic:
        """Say why a set could not be had: it is not there, has errors, or reuses what it is reused by."""
        circles = ((each.index, each.revision) for each in found if isinstance(each, ReuseInCircle))
        if any(names in self.way for names in circles):
            return ReuseInCircle(index=reuse.index, revision=reuse.revision, span=reuse.span)
        if any(isinstance(each, ReusedTooFar) for each in found):
            return ReusedTooFar(limit=LONGEST_WAY, span=reuse.span)
        return ReusedSetUnknown(index=reuse.index, revision=reuse.revision, unreadable=bool(found), span=reuse.span)

    def _found_in(self, files: Sequence[n.File], reuse: n.Reuse) -> Lender | None:
        forest = placed([part for file in files for part in file.parts])
        paths = {each.path: each for each in each_placed((*forest.inside, *forest.outside))}
        place = paths.get(reuse.path)
        if place is None:
            similar = nearest_path(reuse.path, paths)
            self.found.append(ReusedPartUnknown(path=reuse.path, similar=similar, span=reuse.span))
            return None
        rule = next((each for each in place.placed.part.clauses if isinstance(each, RULES)), None)
        if rule is None or isinstance(rule, n.Unwritten):
            self.found.append(ReusedNoRule(path=reuse.path, span=reuse.span))
            return None
        self._same_maximum(place.placed, reuse)
        head = next((file.head for file in files if file.head is not None), None)
        above = tuple(clause for each in (head, *place.above) if each is not None for clause in each.clauses)
        return Lender(rule=rule, clauses=place.placed.part.clauses, above=above)

    def _same_maximum(self, lent: Placed, reuse: n.Reuse) -> None:
        theirs, ours = lent.part.maximum.value, self.own.maximum.value
        if theirs != ours:
            told = ReusedMaximumDiffers(path=reuse.path, theirs=theirs, ours=ours, span=reuse.span)
            self.found.append(told)


def _of_whole(clause: n.Clause) -> bool:
    """Tell whether a clause decides a score whatever the branch: of a branch alone it cannot be said."""
    if isinstance(clause, n.EvidenceMissing):
        return clause.treatment != "justify"
    return isinstance(clause, n.DoesNotArise)


def both(outer: n.Expr | None, inner: n.Expr | None) -> n.Expr | None:
    """Give the condition that both hold; None is «các trường hợp còn lại», which asks nothing."""
    if outer is None or inner is None:
        return outer if inner is None else inner
    items = (*_items(outer), *_items(inner))
    return n.Logic(operator="and", items=items, span=outer.span)


def _items(condition: n.Expr) -> tuple[n.Expr, ...]:
    """«a và b» joined to c is «a và b và c»."""
    if isinstance(condition, n.Logic) and condition.operator == "and":
        return condition.items
    return (condition,)
