"""Laws of published results: what comes of rounding real points always agrees, what rounding cannot do never does."""

from fractions import Fraction
from math import floor

from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import each_part
from parlang.pipeline import compile_sources
from parlang.prose.numbers import number as number_text
from parlang.runtime.rounding import rounded
from parlang.source import Source
from parlang_compiler.boundary.compare_published import compare_published
from parlang_compiler.boundary.published_worth import METHODS, scale_of
from parlang_compiler.boundary.read_published import METHODS as WORDS
from parlang_compiler.boundary.read_published import Number, Published
from strategies.values import NOWHERE

HEAD = 'bộ tiêu chí bo "Bộ"\n  văn bản [thu] "Thử"\n  thang điểm {}\n  nguồn minh họa\n'
DOMAIN = '\nlĩnh vực {number} "L" [d{number}] điểm tối đa {maximum}\n'
LEAF = '\ntiêu chí {number} "T" [c{id}] điểm tối đa {maximum}\n  đánh giá qua {method}\n  chưa viết\n'
leaf = st.tuples(st.integers(1, 40).map(lambda quarters: Fraction(quarters, 4)), st.sampled_from(METHODS))
shapes = st.lists(st.lists(leaf, min_size=1, max_size=4), min_size=1, max_size=5)
shares = st.fractions(0, 1, max_denominator=997)


def ruleset_of(shape):
    """A frame of domains, of criteria with their maxima and methods."""
    text = HEAD.format(number_text(sum(maximum for below in shape for maximum, _ in below)))
    for number, below in enumerate(shape, start=1):
        text += DOMAIN.format(number=number, maximum=number_text(sum(maximum for maximum, _ in below)))
        for one, (maximum, method) in enumerate(below, start=1):
            words = {"number": f"{number}.{one}", "id": f"{number}_{one}", "method": WORDS[method][0]}
            text += LEAF.format(maximum=number_text(maximum), **words)
    return compile_sources([Source(name="bo.par", text=text)]).value


def scale_for(ruleset):
    return scale_of(ruleset, score_unit(ruleset, Facts()).parts)


def printed(value, decimals, *, short=False):
    """The number as it is printed: rounded half up, with or without the zeros at its end."""
    value = rounded(value, decimals)
    while short and decimals and (value * 10 ** (decimals - 1)).denominator == 1:
        decimals -= 1
    return Number(value=value, decimals=decimals, span=NOWHERE)


@st.composite
def real_results(draw):
    """A set, and the exact points of a unit: by part, by method, in total."""
    ruleset = ruleset_of(draw(shapes))
    points = {}
    for part in reversed(list(each_part(ruleset))):
        below = [points[each.path] for each in part.parts]
        points[part.path] = sum(below) if below else part.maximum * draw(shares)
    methods = {}
    for part in each_part(ruleset):
        if not part.parts:
            methods[part.method] = methods.get(part.method, Fraction(0)) + points[part.path]
    return ruleset, points, methods, sum(points[part.path] for part in ruleset.parts)


def some(draw, numbers):
    return {key: number for key, number in numbers.items() if draw(st.booleans())}


@given(st.data(), real_results(), st.integers(2, 4))
def test_what_was_rounded_from_real_points_always_agrees(data, result, decimals):
    ruleset, points, methods, total = result
    short = data.draw(st.booleans())
    maximum = sum(part.maximum for part in ruleset.parts)

    def told(value):
        return printed(value, decimals, short=short)

    published = Published(
        parts=some(data.draw, {path: told(value) for path, value in points.items()}),
        methods=some(data.draw, {method: told(value) for method, value in methods.items()}),
        total=data.draw(st.sampled_from([None, told(total)])),
        percent=data.draw(st.sampled_from([None, told(total * 100 / maximum)])),
        rank=None,
    )
    assert compare_published("A", published, scale_for(ruleset))[1] == ()


@given(real_results(), st.integers(0, 4), st.integers(-12, 12), st.booleans())
def test_a_total_agrees_if_and_only_if_rounding_can_have_moved_it_so_far(result, decimals, moved, by_method):
    ruleset, points, methods, _ = result
    decimals += 2
    inside = {path: value for path, value in points.items() if "." not in path}
    numbers = {key: printed(value, decimals) for key, value in (methods if by_method else inside).items()}
    if by_method:  # a method that is not published might be worth something
        numbers |= {each: printed(Fraction(0), decimals) for each in METHODS if each not in numbers}
    total = sum(number.value for number in numbers.values()) + Fraction(moved, 10**decimals)
    published = Published(
        parts={} if by_method else numbers,
        methods=numbers if by_method else {},
        total=Number(value=total, decimals=decimals, span=NOWHERE),
        percent=None,
        rank=None,
    )
    notes, contradictions = compare_published("A", published, scale_for(ruleset))
    allowed = floor(Fraction(len(numbers) + 1, 2))
    possible = 0 <= total <= sum(part.maximum for part in ruleset.parts)
    assert (contradictions == ()) == (possible and abs(moved) <= allowed)
    assert bool(notes) == (contradictions == () and moved != 0)


@given(real_results(), st.sampled_from([-1, 1]))
def test_an_index_agrees_with_the_total_only_within_rounding(result, side):
    ruleset, _, _, total = result
    maximum = sum(part.maximum for part in ruleset.parts)
    given_total, exact = printed(total, 2), printed(total, 2).value * 100 / maximum
    beyond = Fraction(100, 200 * maximum) + Fraction(1, 200)
    for index, agrees in ((rounded(exact, 2), True), (rounded(exact + side * (beyond + Fraction(1, 100)), 2), False)):
        number = Number(value=index, decimals=2, span=NOWHERE)
        published = Published(parts={}, methods={}, total=given_total, percent=number, rank=None)
        assert (compare_published("A", published, scale_for(ruleset))[1] == ()) == agrees
