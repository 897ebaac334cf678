"""A rule by its sentences, each form tried in turn; the first that takes whole sentences is it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from parlang.reading.engine import Reader
from parlang.reading.grammar.bands import bands
from parlang.reading.grammar.branches import arm, arms, branches_of
from parlang.reading.grammar.expressions import formula
from parlang.reading.grammar.items import checklist, deduction
from parlang.reading.grammar.survey import EVERYONE, answers, groups
from parlang.syntax import nodes as n

HIGHEST = (
    "có đồng thời nhiều yếu tố ưu tiên thì chỉ được áp dụng một yếu tố có mức điểm cao nhất",
    "có đồng thời nhiều nội dung thì chỉ được áp dụng một nội dung có mức điểm cao nhất",
    "có đồng thời nhiều yếu tố ưu tiên thì chỉ được áp dụng một yếu tố có mức điểm trừ cao nhất",
    "có đồng thời nhiều nội dung thì chỉ được áp dụng một nội dung có mức điểm trừ cao nhất",
)
T = TypeVar("T")
WHOLE = 100  # per cent


def rule_of(readers: Sequence[Reader]) -> n.Rule | None:
    """Read a rule that is one sentence or several; None if it is none."""
    if len(readers) == 1:
        return _of_one(readers[0])
    return _survey(readers) or _branches(readers)


def whole_sentence(reader: Reader, read: Callable[[Reader, int], Iterable[tuple[int, T]]]) -> T | None:
    """Give what a phrase says that is a whole sentence."""
    end = len(reader.words)
    found = next((value for at, value in read(reader, 0) if at == end), None)
    reader.read = reader.read or found is not None
    if found is None:
        for at, _ in read(reader, 0):
            reader.missed(at, "hết câu")
    return found


def _of_one(reader: Reader) -> n.Rule | None:
    for read in (_unwritten, _formula, checklist, deduction, bands):
        found = whole_sentence(reader, read)
        if found is not None:
            return found
    return _points_only(reader) or _branches([reader])


def _unwritten(reader: Reader, place: int) -> Iterable[tuple[int, n.Rule]]:
    for end in reader.one_of(place, "chưa viết"):
        yield end, n.Unwritten(span=reader.span(place, end))


def _formula(reader: Reader, place: int) -> Iterable[tuple[int, n.Rule]]:
    what = "điểm trừ =" if reader.known.context.penalty else "điểm đánh giá ="
    for start in reader.one_of(place, what):
        for end, points in formula(reader, start):
            yield end, n.Formula(points=points, span=reader.span(place, end))


def _points_only(reader: Reader) -> n.Branches | None:
    found = whole_sentence(reader, arms)
    branches = None if found is None else branches_of(found)
    return None if branches is None else n.Branches(branches=branches, span=reader.span(0, len(reader.words)))


def _branches(readers: Sequence[Reader]) -> n.Branches | None:
    """Read branches that are a sentence each."""
    found = [whole_sentence(reader, arm) for reader in readers]
    arms_read = tuple(each for each in found if each is not None)
    branches = branches_of(arms_read) if len(arms_read) == len(found) else None
    span = readers[0].span(0, len(readers[0].words))
    return None if branches is None else n.Branches(branches=branches, span=span)


def _survey(readers: Sequence[Reader]) -> n.Survey | None:
    if len(readers) != 2:
        return None
    levels, asked = whole_sentence(readers[0], answers), whole_sentence(readers[1], groups)
    if levels is None or asked is None:
        return None
    everyone = len(asked) == 1 and asked[0].name.value == EVERYONE and asked[0].weight.value == WHOLE
    return n.Survey(groups=() if everyone else asked, levels=levels, span=readers[0].span(0, len(readers[0].words)))
