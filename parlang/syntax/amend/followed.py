"""The lists of grades, whose conditions name parts by their paths, after parts were moved.

Before::

    chuyển [tac_dong.sipas] sang [so_hoa] thành 7.4
    trường hợp điểm của [tac_dong.sipas] từ 5 trở lên : loại_A

After::

    trường hợp điểm của [so_hoa.sipas] từ 5 trở lên : loại_A

Grades restated in the same instrument name parts as all its changes do, by the paths of the text that is amended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from parlang.syntax import nodes as n
from parlang.syntax.amend.nodes import Place, Written, each_place
from parlang.syntax.walk import changed


def paths_followed(tops: Iterable[Place], whole: Mapping[str, Written]) -> dict[str, str]:
    """Give the new path of each part whose path is another now; `whole` are those that were changed as a whole.

    A part replaced by one with its id is still that part, wherever the parts above it were moved.
    """
    places = list(each_place(tops))
    by_part = {id(place.part): path for path, place in places}
    moved = {place.base: path for path, place in places if place.base is not None}
    for old, written in whole.items():
        new = written.parts.tops
        if isinstance(written.change, n.Replace) and new[0].part.id == old.rpartition(".")[2]:
            moved[old] = by_part.get(id(new[0].part), old)
    return {old: new for old, new in moved.items() if old != new}


def with_paths(gradings: Iterable[n.Grading], moved: Mapping[str, str]) -> tuple[n.Grading, ...]:
    """Give lists of grades that name parts by their new paths."""

    def follow(score: n.ScoreValue) -> n.ScoreValue:
        return replace(score, path=moved.get(score.path or "", score.path))

    return tuple(changed(each, n.ScoreValue, follow) if moved else each for each in gradings)
