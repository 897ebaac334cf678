"""Two rules on one day, of which the marks lie in the evaluation year: tried around each mark in years of each kind.

The comparison for all figures knows no years, so that these rules would be left undecided.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.checks.marks import SAMPLE_YEARS, ends_of
from parlang.ir.evaluate import value_of
from parlang.ir.facts import Facts
from parlang.ir.interpret import LeafScore, score_leaf
from parlang.ir.nodes import Bands, FigureRef, Part
from parlang.ir.relations import plain
from parlang.ir.walk import PERIOD, inputs_of_leaf
from parlang.notes.beside import Beside

AROUND = (-1, 0, 1)


def day_apart(whole: Part, beside: Beside) -> tuple[Facts, LeafScore, LeafScore] | None:
    """Give a day for which two rules give other points, with what the second and the rule of the leaf give."""
    for facts in _days(whole, beside):
        theirs, ours = score_leaf(whole, facts, None), score_leaf(beside.part, facts, None)
        if theirs.points != ours.points:
            return facts, theirs, ours
    return None


def _days(whole: Part, beside: Beside) -> Iterator[Facts]:
    key = _day_asked(whole, beside)
    if key is None or not isinstance(whole.rule, Bands):
        return
    figure, ends = beside.figures[key], tuple(ends_of(whole.rule))
    for year in SAMPLE_YEARS:
        for day in (value_of(end, Facts(year=year)) + step for end in ends for step in AROUND):
            if (figure.low is None or day >= figure.low) and (figure.high is None or day <= figure.high):
                yield Facts(year=year, values={key: day})


def _day_asked(whole: Part, beside: Beside) -> str | None:
    """Give the only figure that both rules ask for, if it is a day."""
    asked = {*inputs_of_leaf(whole), *inputs_of_leaf(beside.part)} - {PERIOD}
    match whole.rule:
        case Bands(kind="date", subject=subject) if len(asked) == 1:
            found = plain(subject)
            return found.key if isinstance(found, FigureRef) else None
        case _:
            return None
