"""The trials of a leaf: figures at and beside every turn, the ends of their ranges, each value, each missing figure.

Where there are too many the last ones are left out, and told: what is at a turn stands before what is merely likely.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import PERIOD
from parlang.lowered.evaluate import Inputs, Taken, take
from parlang.lowered.nodes import Leaf, needs_of
from parlang.lowered.of_set import LoweredSet
from parlang_compiler.document.trials import Index, trials
from parlang_compiler.testing.drawing import drawn, is_complete
from parlang_compiler.testing.spaces import space_of_leaf
from parlang_compiler.vectors.allowed import Allowed
from parlang_compiler.vectors.choosing import BySequence
from parlang_compiler.vectors.moving import Moved, beside, nearest
from parlang_compiler.vectors.turns import Turn, turns_of
from parlang_compiler.vectors.whole_figures import Figures, Whole, whole_of_facts

Why: TypeAlias = Literal["missing", "declared", "at", "beside", "nearest", "end", "value", "usual"]
Far: TypeAlias = tuple[int, int]  # from a turn; then how many figures are 0, which often hides what a turn does
MOST = 160  # of one leaf
DRAWN = 24
SCENES = 3  # of each case and each kind of unit, from which figures are moved
MOST_KINDS = 12  # cases times kinds of unit
SEED = 20_240_101
NOT_MOVED = ("yes_no", "level")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """Figures of a leaf to be scored, and why they are tried."""

    why: Why
    given: Whole
    declared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the trials of every leaf of a set need, made once."""

    ruleset: Ruleset
    lowered: LoweredSet
    allowed: Allowed
    index: Index
    figures: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Trials:
    """The trials of a leaf, and how many more there were."""

    inputs: tuple[str, ...]
    tried: tuple[Trial, ...]
    left_out: int


def trials_of_leaf(part: Part, known: Known) -> Trials:
    """Give the trials of a leaf, none twice, the weightiest first."""
    leaf = known.lowered.leaves[part.path]
    found: dict[tuple[bool, tuple[tuple[str, int], ...]], Trial] = {}
    for each in _Leaf(part, leaf, known).each():
        found.setdefault((each.declared, tuple(sorted(each.given.items()))), each)
    kept = tuple(found.values())
    return Trials(inputs=needs_of(leaf.tree), tried=kept[:MOST], left_out=max(0, len(kept) - MOST))


class _Leaf:
    def __init__(self, part: Part, leaf: Leaf, known: Known) -> None:
        self.part, self.leaf, self.known = part, leaf, known
        self.needs = needs_of(leaf.tree)
        self.movable = [key for key in self.needs if self._kind(key) not in NOT_MOVED and key != PERIOD]
        self.scenes = list(self._scenes())
        self.by_kind = self._by_kind()
        self.by_case = {kind[0]: scenes for kind, scenes in reversed(self.by_kind.items())}

    def each(self) -> Iterator[Trial]:
        """Give trials, the weightiest first."""
        yield from self._missing()
        yield from self._declared()
        yield from self._at_turns()
        yield from self._ends()
        yield from self._values()
        yield from (Trial(why="usual", given=each) for scenes in self.by_kind.values() for each in scenes)

    def _kind(self, key: str) -> str:
        return PERIOD if key == PERIOD else self.known.figures[key].kind

    def _scenes(self) -> Iterator[dict[str, int]]:
        """Give complete figures: those that show the cases of the rule in documents, some that are drawn, and others.

        The others differ in one yes/no or level: so each case is met by each kind of unit, where that may be.
        """
        space, sequence = space_of_leaf(self.part, self.known.ruleset), BySequence(SEED)
        made = [drawn(space, sequence) for _ in range(DRAWN)]
        found = []
        for facts in (*trials(self.part, self.known.index), *(each for each in made if is_complete(space, each))):
            whole = whole_of_facts(facts, self.known.figures)
            given = {key: whole[key] for key in self.needs if key in whole}
            if len(given) == len(self.needs) and self.known.allowed.keeps(given):
                found.append(given)
        yield from found
        others = ({**given, key: value} for given in found for key, value in self._choices())
        yield from (each for each in others if self.known.allowed.keeps(each))

    def _choices(self) -> Iterator[tuple[str, int]]:
        for key in self.needs:
            if self._kind(key) in NOT_MOVED:
                low, high = self.known.lowered.inputs.ranges[key]
                yield from ((key, value) for value in range(low, high + 1))

    def _by_kind(self) -> dict[tuple[object, ...], list[dict[str, int]]]:
        """Give some scenes of each case that each kind of unit comes to, the first of each case first."""
        found: dict[tuple[object, ...], list[dict[str, int]]] = {}
        for given in self.scenes:
            kind = (self._taken(given).case, *(given[key] for key in self.needs if self._kind(key) in NOT_MOVED))
            found.setdefault(kind, []).append(given)
        first = {kind[0]: kind for kind in reversed(found)}
        ordered = [*(kind for kind in found if kind in first.values()), *found]
        return {kind: found[kind][:SCENES] for kind in list(dict.fromkeys(ordered))[:MOST_KINDS]}

    def _taken(self, given: Whole, *, declared: bool = False) -> Taken:
        return take(self.leaf, Inputs(values=given, declared=declared))

    def _missing(self) -> Iterator[Trial]:
        yield Trial(why="missing", given={})
        for scenes in self.by_case.values():
            for key in self.needs:
                yield Trial(why="missing", given={one: value for one, value in scenes[0].items() if one != key})

    def _declared(self) -> Iterator[Trial]:
        if self.part.does_not_arise is not None:
            yield Trial(why="declared", given={}, declared=True)
            yield from (Trial(why="declared", given=scenes[0], declared=True) for scenes in self.by_case.values())

    def _at_turns(self) -> Iterator[Trial]:
        """Give the figures nearest to each turn: for each side, figure that was moved, and case that came of it."""
        for turn in turns_of(self.leaf):
            nearest: dict[tuple[object, ...], tuple[Far, Trial]] = {}
            for key, far, trial in self._about(turn):
                if key not in nearest or far < nearest[key][0]:
                    nearest[key] = far, trial
            yield from (trial for _, trial in nearest.values())

    def _about(self, turn: Turn) -> Iterator[tuple[tuple[object, ...], Far, Trial]]:
        movable = [key for key in self.movable if key in turn.inputs]
        fixed = [key for key in turn.inputs if key not in movable]
        for kind_of_unit, scenes in self.by_kind.items():
            first = scenes is self.by_case[kind_of_unit[0]]
            for place, scene in enumerate(scenes):
                for number, gap in enumerate(turn.gaps(scene)):
                    hows: list[tuple[Why, Iterator[Moved]]] = [("beside", beside(gap, scene, movable))]
                    if first and place == 0:
                        hows.append(("nearest", nearest(gap, scene, movable)))
                    for how, key, given in ((how, *each) for how, found in hows for each in found):
                        far = gap(given)
                        if far is not None and self.known.allowed.keeps(given):
                            side, came = (far > 0) - (far < 0), self._taken(given).case
                            trial = Trial(why=how if side else "at", given=given)
                            kind = tuple(given[each] for each in fixed)
                            yield (number, side, key, how, came, kind), (abs(far), _zeros(given)), trial

    def _ends(self) -> Iterator[Trial]:
        for key in self.needs:
            for end in self.known.lowered.inputs.ranges[key]:
                yield from self._with("end", key, end)
        for place in (0, 1):
            ends = {key: self.known.lowered.inputs.ranges[key][place] for key in self.needs}
            if self.known.allowed.keeps(ends):
                yield Trial(why="end", given=ends)

    def _values(self) -> Iterator[Trial]:
        for key, value in self._choices():
            yield from self._with("value", key, value)

    def _with(self, why: Why, key: str, value: int) -> Iterator[Trial]:
        """Give one trial with a value for each case that it is tried from, where it is allowed."""
        came: set[str | None] = set()
        for given in ({**scene, key: value} for scenes in self.by_kind.values() for scene in scenes):
            if self.known.allowed.keeps(given) and (case := self._taken(given).case) not in came:
                came.add(case)
                yield Trial(why=why, given=given)


def _zeros(given: Whole) -> int:
    return list(given.values()).count(0)
