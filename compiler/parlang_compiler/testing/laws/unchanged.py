"""A criterion of which the comparison says nothing, or that it is only written otherwise, scores the same."""

from __future__ import annotations

from parlang.ir.facts import Facts
from parlang_compiler.testing.pair import Pair, Points
from parlang_compiler.testing.search import Question, Search, answered
from parlang_compiler.testing.verdicts import LawResult

SAID = (
    "so sánh nói điểm không đổi, nhưng hai phiên bản cho điểm khác nhau",
    "the comparison says that points are the same, but the two revisions score otherwise",
)


def unchanged_scores_the_same(pair: Pair, search: Search) -> LawResult:
    """Ask each criterion without a change of points whether some unit has other points under the new revision."""
    unchanged = (each for each in pair.criteria if not each.points_may_change)
    questions = (Question(criterion=each, against=_differs, said=SAID) for each in unchanged)
    return answered("unchanged_scores_the_same", pair, questions, search, pair.unwritten)


def _differs(_: Facts, points: Points) -> bool:
    return points.before != points.after
