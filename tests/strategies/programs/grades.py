"""Grades: cases that ask for figures and scores, bounds side by side, quotas."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, pairwise

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs.conditions import conditions
from strategies.programs.place import bound, name, number, text
from strategies.values import NOWHERE

SHARES = tuple(map(Fraction, ("0.25", "0.5", "0.75", "1")))
CALLED = ("xuất_sắc", "tốt", "khá", "yếu")
LEVELS = ("domain", "criterion", "sub_criterion")


@dataclass(frozen=True)
class Graded:
    """What grades are made for: the points of the scale, the parts by path, what is rounded."""

    scale: Fraction
    maxima: dict[str, Fraction]
    points_decimals: int | None
    index_decimals: int | None


def graded(parts, scale, points_decimals, index_decimals):
    """The parts of a set by path, from their order and their levels."""
    paths = accumulate(parts, _path, initial=((), ()))
    maxima = {".".join(ids): part.maximum.value for part, (_, ids) in zip(parts, list(paths)[1:], strict=True)}
    return Graded(scale, maxima, points_decimals, index_decimals)


def _path(before, part):
    """The levels and ids down to a part, from those of the part before it."""
    levels, ids = before
    if isinstance(part, n.OutsideScale):
        return ("outside",), (part.id,)
    at = LEVELS.index(part.level)
    above = [level == "outside" or LEVELS.index(level) < at for level in levels]
    kept = above.index(False) if False in above else len(above)
    return (*levels[:kept], part.level), (*ids[:kept], part.id)


@st.composite
def gradings(draw, place, of):
    """Grades side by side, cases before them, and quotas."""
    by = draw(st.sampled_from(["points", "index"]))
    bounds = draw(bounds_of(of.scale if by == "points" else Fraction(1), percent=by == "index"))
    grades = tuple(
        n.Grade(bound=each, level=level(called, f"Loại {at}"), span=NOWHERE)
        for at, (each, called) in enumerate(zip(bounds, CALLED, strict=False), start=1)
    )
    known = [each.level.name for each in grades]
    cases = [draw(grade_cases(place, of, known)) for _ in range(draw(st.integers(0, 3)))]
    quotas = [draw(quotas_of([*known, *(each.level.name for each in cases)])) for _ in range(draw(st.integers(0, 2)))]
    return n.Grading(by=by, grades=grades, cases=tuple(cases), quotas=tuple(quotas), span=NOWHERE)


@st.composite
def bounds_of(draw, whole, percent):
    """Bounds side by side, the highest first."""

    def written(end):
        return number(end, percent=percent)

    ends = sorted({whole * share for share in draw(st.lists(st.sampled_from(SHARES), min_size=1, max_size=3))})
    belongs = {end: draw(st.booleans()) for end in ends}
    bounds = [bound(written(ends[-1]), not belongs[ends[-1]], None, True)]
    for low, high in reversed(list(pairwise(ends))):
        bounds.append(bound(written(low), not belongs[low], written(high), belongs[high]))
    return [*bounds, bound(None, True, written(ends[0]), belongs[ends[0]])]


def level(called, label=None):
    return n.Level(name=called, label=None if label is None else text(label), span=NOWHERE)


@st.composite
def grade_cases(draw, place, of, known):
    called = draw(st.sampled_from([*known, "đặc_biệt"]))
    return n.GradeCase(condition=draw(asked(place, of)), level=level(called), span=NOWHERE)


@st.composite
def asked(draw, place, of):
    """What a case asks: a figure, a score, or several of both."""
    kinds = [conditions(place), *([score_conditions(of)] * 2 if can_ask(of) else [])]
    some = tuple(draw(draw(st.sampled_from(kinds))) for _ in range(draw(st.integers(1, 3))))
    if len(some) == 1:
        return draw(st.sampled_from([some[0], n.Not(operand=some[0], span=NOWHERE)]))
    match draw(st.integers(0, 3)):
        case 0:
            return n.Logic(operator="or", items=some, span=NOWHERE)
        case 1:
            return n.AllOf(items=some, span=NOWHERE)
        case _:
            return n.Logic(operator="and", items=some, span=NOWHERE)


def can_ask(of):
    return of.points_decimals is not None or of.index_decimals is not None


@st.composite
def score_conditions(draw, of):
    """A score on one side of a mark; a score may be asked for only where it is rounded."""
    whats = ["total", "in_scale", "part", "part"] if of.points_decimals is not None else []
    whats += ["index"] if of.index_decimals is not None else []
    what = draw(st.sampled_from(whats))
    path = draw(st.sampled_from(sorted(of.maxima))) if what == "part" else None
    most = Fraction(1) if what == "index" else of.maxima[path] if path else of.scale
    mark = number(most * draw(st.sampled_from([Fraction(0), *SHARES])), percent=what == "index")
    at_least = draw(st.booleans())
    limit = bound(mark, draw(st.booleans()), None, True) if at_least else bound(None, True, mark, draw(st.booleans()))
    return n.Compare(subject=n.ScoreValue(what=what, path=path, span=NOWHERE), bound=limit, span=NOWHERE)


@st.composite
def quotas_of(draw, called):
    best_first = [each for each in CALLED if each in called]
    called = sorted(set(called))
    limited, beyond = draw(st.permutations(called))[:2]
    if {limited, beyond} <= set(best_first):  # who is beyond a quota is never graded better
        limited, beyond = sorted((limited, beyond), key=best_first.index)
    among = {limited, *draw(st.lists(st.sampled_from(called), max_size=2))}
    return n.Quota(
        level=name(limited),
        share=number(draw(st.sampled_from(["0", "0.2", "0.333", "0.5", "1"])), percent=True),
        among=tuple(map(name, sorted(among))),
        at_least=draw(st.integers(0, 3)),
        beyond=name(beyond),
        span=NOWHERE,
    )
