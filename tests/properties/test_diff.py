"""Laws of comparisons on random rules: regions are just where points differ, and a comparison mirrors itself."""

from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from parlang.diff.compare import compare
from parlang.diff.effect_of import effect_of
from parlang.diff.matching import matched
from parlang.diff.pairing import both_of, is_allowed, pairing_of
from parlang.diff.regions.by_cases import by_cases
from parlang.diff.regions.line import by_line
from parlang.ir.evaluate import holds
from parlang.ir.facts import Facts
from parlang.ir.interpret import RuleGap, score_leaf
from parlang.ir.walk import PERIOD, leaves
from parlang.prove.solving.z3.solver import Z3Solver
from strategies.facts import facts
from strategies.revisions import revised, tiled_twice

FEWER = settings(max_examples=settings().max_examples // 3)
TURNED = {"stricter": "looser", "looser": "stricter"}


def pairings(old, new):
    whole = both_of(matched(old, new))
    return [pairing_of(group, whole) for group in whole.matching.groups if group.old and group.new]


class Stands(NamedTuple):
    """Points of the leaves of a side before rounding, whether some wait for documents, the share that is assessed."""

    points: Fraction | None
    pending: bool
    assessed: Fraction


def stands(pairing, side, known):
    """Where the leaves of a side stand; None if they leave a gap, or divide by 0."""
    parts = getattr(pairing, side)
    try:
        scores = [score_leaf(part, known, None) for part in parts]
    except (RuleGap, ZeroDivisionError):
        return None
    out = {part.path for part, each in zip(parts, scores, strict=True) if each.status == "left_out"}
    points = [each.points for each in scores if each.points is not None]
    points += [Fraction(0) for path in out & pairing.worthless]
    whole = sum(part.maximum for part in parts)
    counted = sum(part.maximum for part in parts if part.path not in out - pairing.worthless)
    return Stands(
        points=sum(points) if points else None,
        pending=any(each.status == "pending" for each in scores),
        assessed=counted / whole if whole else Fraction(1),
    )


def both(pairing, known):
    return stands(pairing, "old", known), stands(pairing, "new", known)


def own(pairing, known):
    """What a unit says of the inputs of both rules; None if it does not say all, or says what it may not."""
    keys = [key for key in pairing.inputs if key != PERIOD]
    if any(key not in known.values for key in keys) or (PERIOD in pairing.inputs and known.year is None):
        return None
    mine = Facts(year=known.year, values={key: known.values[key] for key in keys})
    return mine if is_allowed(pairing, mine) else None


def inside(region, known):
    try:
        return all(holds(each, known) for each in region.when)
    except ZeroDivisionError:  # there is no such share
        return False


def seen(pairing, effect, known):
    """Hold one unit against what is said of all."""
    before, after = both(pairing, known)
    if before is None or after is None:
        return
    comparable = before[1:] == after[1:] and before.points is not None and after.points is not None
    moved = after.points - before.points if comparable else Fraction(0)
    around = [region for region in effect.regions if inside(region, known)]
    if effect.complete:
        assert bool(around) == (before != after)
    elif before != after:
        assert effect.direction != "none"
    for region in around if effect.complete else ():
        assert region.direction == (("looser" if moved > 0 else "stricter") if comparable else "mixed")
        assert region.largest is None or abs(moved) <= region.largest.points
    assert moved <= (effect.gain.points if effect.gain else 0)
    assert -moved <= (effect.loss.points if effect.loss else 0)


@FEWER
@given(revised(), st.data())
def test_points_differ_just_where_a_region_says_so(revisions, data):
    old, new = revisions
    known = data.draw(st.lists(facts(new), min_size=8, max_size=8))
    for pairing in pairings(old, new):
        effect = effect_of(pairing, Z3Solver())
        if effect.verdict == "proved":
            for each in (mine for one in known if (mine := own(pairing, one)) is not None):
                seen(pairing, effect, each)


@given(tiled_twice())
def test_every_point_of_a_small_grid_is_in_a_region_or_the_same(revisions):
    (pairing,) = pairings(*revisions)
    effect = effect_of(pairing, Z3Solver())
    assert effect.verdict == "proved"
    for each in grid(pairing):
        seen(pairing, effect, each)


def grid(pairing):
    """Every unit there can be."""
    figures = pairing.figures()
    ranges = [range(int(each.low * each.grain), int(min(each.high, 20) * each.grain) + 1) for each in figures]
    for numbers in product(*ranges):
        values = {each.key: Fraction(number, each.grain) for each, number in zip(figures, numbers, strict=True)}
        known = Facts(values=values)
        if is_allowed(pairing, known):
            yield known


@FEWER
@given(revised())
def test_every_witness_is_a_unit_whose_points_move_as_said(revisions):
    for pairing in pairings(*revisions):
        effect = effect_of(pairing, Z3Solver())
        for region in effect.regions:
            shown = region.witness
            assert is_allowed(pairing, shown.facts)
            assert inside(region, shown.facts)
            assert both(pairing, shown.facts) == told(shown)
        for each in effect.witnesses:
            assert told(each) == both(pairing, each.facts)


def told(witness):
    return tuple(map(Stands, (witness.before, witness.after), witness.pending, witness.assessed))


@FEWER
@given(st.one_of(revised(), tiled_twice(most=10**9)))
def test_a_comparison_turned_round_mirrors_itself(revisions):
    old, new = revisions
    for there, back in zip(pairings(old, new), pairings(new, old), strict=True):
        one, other = effect_of(there, Z3Solver()), effect_of(back, Z3Solver())
        assume("undecided" not in (one.verdict, other.verdict))
        assert (one.direction, one.gain, one.loss, one.complete) == (
            TURNED.get(other.direction, other.direction),
            other.loss,
            other.gain,
            other.complete,
        )
        assert {said(each) for each in one.regions} == {turned(each) for each in other.regions}


def said(region):
    return frozenset(region.when), region.direction, region.largest, region.before, region.after


def turned(region):
    direction = TURNED.get(region.direction, region.direction)
    return frozenset(region.when), direction, region.largest, region.after, region.before


@FEWER
@given(tiled_twice(most=10**9))
def test_the_line_and_the_cases_come_to_the_same(revisions):
    (pairing,) = pairings(*revisions)
    exact = by_line(pairing)
    assume(exact is not None)
    solved = by_cases(pairing, Z3Solver())
    assume(solved.verdict == "proved")
    assert solved.direction == exact.direction
    for one, other in ((solved.gain, exact.gain), (solved.loss, exact.loss)):
        assert most(one) <= most(other) + Fraction(1, 500)  # a solver brackets what is not come to
        if other is None or other.reached:
            assert most(one) >= most(other) - Fraction(1, 500)
        else:  # the limit on a share; figures may be too coarse to come near it
            assert most(one) >= max(moved(each.witness) for each in exact.regions if each.largest == other)


def moved(witness):
    return abs(witness.after - witness.before)


def most(extent):
    return Fraction(0) if extent is None else extent.points


@FEWER
@given(revised().map(lambda pair: pair[0]))
def test_a_revision_compared_with_itself_has_no_change(ruleset):
    again = replace(ruleset, revision="sau")
    assert compare(matched(ruleset, again), None, Z3Solver()).changes == ()


@FEWER
@given(revised())
def test_what_changed_is_a_rule_that_is_another(revisions):
    old, new = revisions
    before, after = ({part.path: part.rule for part in leaves(ruleset)} for ruleset in revisions)
    for change in compare(matched(old, new), None, Z3Solver()).changes:
        assert change.kind in ("points_changed", "rewritten")
        assert before[change.id] != after[change.id]
