"""Laws of the search for a band: the arm that is found is the first whose condition holds."""

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from parlang.lowered import whole
from parlang.lowered.evaluate import Inputs, truth_of, whole_of
from parlang.lowered.lookup import flattened, lookup_of
from parlang.lowered.nodes import ALWAYS, AllOf, AnyOf, Arm, Choose, Compare, Constant, Gap, Given, NotSo
from parlang.runtime.bands import cells

RANGES = {"a": (-40, 40), "b": (1, 9)}
A, B = {(Given("a"),): 1}, {(Given("b"),): 1}
LINES = ((A, {(): 1}), (A, B), (A, whole.add((B, {(): 2}))), (whole.add((A, {(): 3})), B), (whole.scale(A, 2), B))


def questions(line):
    """Comparisons of a quotient with any number, either way round: of them alone, of two together, denied."""
    above, below = line
    operators = st.sampled_from([">=", ">", "<=", "<", "=="])
    sizes = st.sampled_from([-3, -2, -1, 1, 2, 3])
    differences = st.builds(
        lambda size, mark: whole.add((whole.scale(above, size), whole.scale(below, mark))), sizes, st.integers(-40, 40)
    )
    plain = st.builds(whole.compare, operators, differences)
    denied = plain.map(lambda each: NotSo(each) if each.operator != "==" else each)
    return st.one_of(plain, plain, denied, st.lists(plain, min_size=1, max_size=2).map(lambda each: AllOf(tuple(each))))


steps = st.sampled_from(LINES).flatmap(lambda line: st.lists(questions(line), min_size=1, max_size=9))


def choice(conditions):
    return Choose((), tuple(Arm(each, Gap()) for each in conditions), Gap())


@given(steps, st.lists(st.tuples(st.integers(-40, 40), st.integers(1, 9)), min_size=5, max_size=20))
def test_the_arm_that_is_found_is_the_first_that_holds(conditions, units):
    lookup = lookup_of(choice(conditions), RANGES)
    if lookup is None:
        return
    for a, b in units:
        inputs = Inputs(values={"a": a, "b": b})
        holding = [place for place, each in enumerate(conditions) if truth_of(each, inputs)]
        found = lookup.arms[bisect_right(lookup.starts, whole_of(lookup.key, inputs))]
        assert found == (holding[0] if holding else len(conditions))


@given(steps)
def test_ends_rise_and_neighbours_differ(conditions):
    lookup = lookup_of(choice(conditions), RANGES)
    if lookup is not None:
        assert list(lookup.starts) == sorted(set(lookup.starts))
        assert len(lookup.arms) == len(lookup.starts) + 1
        assert all(one != other for one, other in zip(lookup.arms, lookup.arms[1:], strict=False))


def at_least(*marks, subject="a"):
    return choice([Compare(">=", Given(subject), Constant(each)) for each in marks])


def test_a_row_of_bands_is_found_whatever_its_order():
    assert lookup_of(at_least(30, 10, 20), RANGES).starts == (10, 30)
    assert lookup_of(at_least(30, 20, 10), RANGES).arms == (3, 2, 1, 0)


def test_what_is_no_row_is_left():
    mixed = choice([*(arm.condition for arm in at_least(1, 2).arms), Compare(">=", Given("b"), Constant(3))])
    either = choice([AnyOf((Compare("<", Given("a"), Constant(1)), Compare(">", Given("a"), Constant(2))))])
    product = {(Given("a"), Given("b")): 1}
    unrelated = choice([whole.compare(">=", whole.add((A, {(): n}, whole.scale(product, n)))) for n in (1, 2, 4)])
    for each in (mixed, either, unrelated, choice([]), choice([ALWAYS, NotSo(Compare("==", Given("a"), Constant(1)))])):
        assert lookup_of(each, RANGES) is None


def test_a_divisor_that_may_be_zero_is_not_divided_by():
    quotient = choice([whole.compare(">=", whole.add((A, whole.scale(B, -n)))) for n in range(8, 0, -1)])
    assert lookup_of(quotient, RANGES).starts == tuple(range(1, 9))
    assert lookup_of(quotient, {**RANGES, "b": (0, 9)}) is None


def test_a_grid_is_not_made_too_fine():
    primes = (10007, 10009, 10037, 10039)
    quotient = choice([whole.compare(">=", whole.add((whole.scale(A, n), whole.scale(B, -1)))) for n in primes])
    assert lookup_of(quotient, RANGES) is None


def test_steps_in_a_row_are_one_where_nothing_more_is_asked():
    last = Choose(("b",), (Arm(Compare(">=", Given("b"), Constant(3)), Gap()),), Gap())
    first = Choose(("a",), at_least(1).arms, Choose(("a",), at_least(2).arms, last))
    assert len(flattened(first, ()).arms) == 2
    assert len(flattened(first, ("b",)).arms) == 3


@given(st.lists(st.integers(-300, 300), min_size=1, max_size=20, unique=True).map(sorted), st.integers(0, 6))
def test_a_cell_says_what_a_search_finds(ends, shift):
    starts = tuple(ends)
    table = cells(starts, range(len(starts) + 1), shift)
    for number in range(starts[0], starts[-1]):
        found, searched = table[number - starts[0] >> shift], bisect_right(starts, number)
        inside = range((number - starts[0] >> shift << shift) + starts[0], number + 1)
        assert found == searched or (found is None and shift > 0)
        if found is None:
            last = inside[0] + (1 << shift) - 1
            assert bisect_right(starts, inside[0]) < bisect_right(starts, last) or last >= starts[-1]
