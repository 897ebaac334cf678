"""Arms that all ask where one figure lies become a search: ends in rising order, and the arm between each two.

Before::

    x < 10               → …
    x >= 10 and x < 20   → …
    x >= 20              → …

After::

    Lookup(key=x, starts=(10, 20), arms=(0, 1, 2)): the arm of 15 is the second, for one start is not above it

A quotient that is compared with numbers, as `5 * a >= 4 * b`, is asked on a grid that has all these numbers:
floor(a × grid / b) tells which of them it has reached, floor and ceiling together which of them it is beyond.
Arms may come in any order, leave gaps and overlap: the first that holds decides, as it does in steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from heapq import heappop, heappush
from itertools import groupby
from math import ceil, floor, lcm
from operator import itemgetter
from typing import TypeAlias

from parlang.lowered import whole
from parlang.lowered.nodes import AllOf, Choose, Compare, Condition, NotSo, Operator, Tree, Value
from parlang.lowered.ranges import Range, range_of
from parlang.lowered.whole import Monomial, Terms

FINEST = 10**12  # a finer grid would make long numbers of short ones
OPPOSITE: Mapping[Operator, Operator] = {">=": "<", ">": "<=", "<=": ">", "<": ">="}

Question: TypeAlias = tuple[Operator, Terms]  # terms operator 0
End: TypeAlias = int | None  # on the line of the key; None where there is none
Stretch: TypeAlias = tuple[End, End]  # start <= key < stop


@dataclass(frozen=True, slots=True)
class Lookup:
    """The arm at a key: as many starts as are not above it give its place in `arms`; one past the last is otherwise."""

    key: Value
    starts: tuple[int, ...]
    arms: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """numerator / divisor, the divisor above zero; `grid` of its parts are one, and None where the divisor is 1."""

    numerator: Terms
    divisor: Terms
    grid: int | None


def flattened(tree: Choose, asked: Iterable[str]) -> Choose:
    """Give one step for steps in a row of which the later ones need no further inputs."""
    known, arms, otherwise = {*asked, *tree.needs}, [*tree.arms], tree.otherwise
    while isinstance(otherwise, Choose) and known.issuperset(otherwise.needs):
        arms += otherwise.arms
        otherwise = otherwise.otherwise
    return Choose(tree.needs, tuple(arms), otherwise)


def trees_of(tree: Choose) -> tuple[Tree, ...]:
    """Give what follows each arm, and what follows where none holds."""
    return (*(arm.tree for arm in tree.arms), tree.otherwise)


def lookup_of(tree: Choose, ranges: Mapping[str, Range]) -> Lookup | None:
    """Give the search that finds the arm; None where the arms ask anything else."""
    asked = [_questions(arm.condition) for arm in tree.arms]
    questions = [each for each in asked if each is not None]
    if not questions or len(questions) < len(asked):
        return None
    line = _line([terms for each in questions for _, terms in each], ranges)
    if line is None:
        return None
    found = list(_segments([_common(_stretch(each, line) for each in arm) for arm in questions]))
    starts, arms = tuple(start for start, _ in found[1:]), tuple(arm for _, arm in found)
    key, starts = _key(line, starts)
    return Lookup(whole.value_of(key), starts, arms)


def _questions(condition: Condition) -> list[Question] | None:
    """Give the comparisons that hold together; None where something else is asked."""
    match condition:
        case Compare(operator, left, right):
            return [(operator, whole.add((whole.terms_of_value(left), whole.scale(whole.terms_of_value(right), -1))))]
        case NotSo(Compare(operator, left, right)) if operator != "==":
            return _questions(Compare(OPPOSITE[operator], left, right))
        case AllOf(items):
            found = [_questions(item) for item in items]
            return None if None in found else [each for below in found for each in below or ()]
        case _:
            return None


# --- the line -------------------------------------------------------------------------------


def _line(asked: list[Terms], ranges: Mapping[str, Range]) -> _Line | None:
    """Give the line on which all that is asked lies: every one is a · numerator + b · divisor."""
    for numerator, divisor in _halves(asked):
        if not all(_is_on(each, numerator, divisor) for each in asked):
            continue
        if divisor == {(): 1}:
            return _Line(numerator, divisor, None)
        if range_of(whole.value_of(divisor), ranges)[0] < 1:
            continue
        grid = lcm(*(_mark(each, numerator, divisor).denominator for each in asked))
        return _Line(numerator, divisor, grid) if grid <= FINEST else None
    return None


def _halves(asked: list[Terms]) -> Iterator[tuple[Terms, Terms]]:
    """Give what may stand above and below: terms that always go together, in the same proportion."""
    first = asked[0]
    other = next((each for each in asked if not _is_multiple(each, first)), None)
    if other is None:
        return
    together: dict[Fraction | None, Terms] = {}
    for term in dict.fromkeys((*first, *other)):
        one, two = first.get(term, 0), other.get(term, 0)
        together.setdefault(Fraction(two, one) if one else None, {})[term] = one or two
    if len(together) == 2:
        one_part, other_part = map(_primitive, together.values())
        if () in one_part:
            yield other_part, one_part
        elif () in other_part:
            yield one_part, other_part
        else:
            yield from ((one_part, other_part), (other_part, one_part))


def _primitive(terms: Terms) -> Terms:
    shared = whole.content_of(terms)
    return whole.divide(terms, shared if terms.get((), next(iter(terms.values()))) > 0 else -shared)


def _is_multiple(terms: Terms, of: Terms) -> bool:
    if terms.keys() != of.keys():
        return False
    term = next(iter(of))
    return all(terms[each] * of[term] == terms[term] * of[each] for each in of)


def _is_on(terms: Terms, numerator: Terms, divisor: Terms) -> bool:
    above, below = _share(terms, numerator), _share(terms, divisor)
    return above != 0 and terms == whole.add((whole.scale(numerator, above), whole.scale(divisor, below)))


def _share(terms: Terms, part: Terms) -> int:
    """Give how often a part stands in terms, if it does."""
    term: Monomial = next(iter(part))
    return terms.get(term, 0) // part[term]


def _mark(terms: Terms, numerator: Terms, divisor: Terms) -> Fraction:
    """Give where the terms are zero: numerator / divisor is that."""
    return Fraction(-_share(terms, divisor), _share(terms, numerator))


# --- its parts ------------------------------------------------------------------------------


def _stretch(question: Question, line: _Line) -> Stretch:
    """Give where the comparison holds: of whole numbers, or of points (even) and what lies between them (odd)."""
    operator, terms = question
    mark = _mark(terms, line.numerator, line.divisor)
    if _share(terms, line.numerator) < 0:
        operator = whole.FLIPPED[operator]
    if line.grid is None:
        at, beyond = ceil(mark), floor(mark) + 1
    else:
        at = 2 * int(mark * line.grid)
        beyond = at + 1
    match operator:
        case ">=":
            return at, None
        case ">":
            return beyond, None
        case "<":
            return None, at
        case "<=":
            return None, beyond
        case "==":
            return at, beyond


def _common(stretches: Iterable[Stretch]) -> Stretch:
    both = list(stretches)
    return (
        max((start for start, _ in both if start is not None), default=None),
        min((stop for _, stop in both if stop is not None), default=None),
    )


def _segments(stretches: list[Stretch]) -> Iterator[tuple[int, int]]:
    """Give where the deciding arm changes, and the arm from there on; the first place stands for everything below."""
    ends = sorted({end for stretch in stretches for end in stretch if end is not None})
    lowest, highest = ends[0] - 1, ends[-1] + 1
    by_start = sorted(
        (lowest if start is None else start, arm, highest if stop is None else stop)
        for arm, (start, stop) in enumerate(stretches)
    )
    for _, run in groupby(_deciding(by_start, [lowest, *ends], len(stretches)), key=itemgetter(1)):
        yield next(run)


def _deciding(by_start: list[tuple[int, int, int]], places: list[int], otherwise: int) -> Iterator[tuple[int, int]]:
    """Give the first arm that holds at each place."""
    waiting, there = by_start[::-1], list[tuple[int, int]]()
    for place in places:
        while waiting and waiting[-1][0] <= place:
            _, arm, stop = waiting.pop()
            heappush(there, (arm, stop))
        while there and there[0][1] <= place:
            heappop(there)
        yield place, there[0][0] if there else otherwise


def _key(line: _Line, starts: tuple[int, ...]) -> tuple[Terms, tuple[int, ...]]:
    """Give what is searched for, and the starts as it counts: half of both if only points, or only gaps, begin one."""
    if line.grid is None:
        return line.numerator, starts
    scaled = whole.scale(line.numerator, line.grid)
    below = whole.floor(scaled, line.divisor)
    above = whole.scale(whole.floor(whole.scale(scaled, -1), line.divisor), -1)
    odd = {start % 2 for start in starts}
    if odd == {0}:
        return below, tuple(start // 2 for start in starts)
    if odd == {1}:
        return above, tuple(start // 2 + 1 for start in starts)
    return whole.add((below, above)), starts
