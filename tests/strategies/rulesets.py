"""Sets of rules, well typed and complete, of every form: bands tile their range, divisors are never zero."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from hypothesis import strategies as st

from parlang.ir import nodes as ir
from parlang.syntax.nodes import BoundKind
from strategies.values import (
    INDEX,
    NO_NOTES,
    NOWHERE,
    Scope,
    amounts,
    conditions,
    counts,
    dates,
    expressions,
    flags,
    gains,
    grain_of,
    highs,
    marks,
    number,
    subjects,
    within,
)


@st.composite
def ends_of_bands(draw, subject, scope):
    """Marks in rising order, and for each whether it belongs to the band below it; sometimes a figure moves one."""
    found = {each.value for each in draw(st.lists(marks(subject, scope), min_size=1, max_size=4))}
    if draw(st.integers(0, 2)) == 0:  # a band of one value, where open and closed ends matter most
        found.add(max(found) + grain_of(subject, scope))
    found = sorted(found)
    ends = [number(value) for value in found]
    if len(ends) == 1 and draw(st.booleans()):
        moved = ir.Arithmetic(operator="*", left=number(Fraction(3, 4)), right=ends[0])
        choice = ir.If(condition=draw(flags(scope)), yes=moved, no=ends[0])
        ends = [ir.Named(name="mốc", label=None, value=choice, kind="number")]
    return [(end, draw(st.booleans())) for end in ends]


def tiles(subject, ends):
    """Conditions that cover every value of the subject once."""
    first, last = ends[0], ends[-1]
    yield within(subject, None, False, first[0], first[1])
    for (low, low_below), (high, high_below) in pairwise(ends):
        yield within(subject, low, not low_below, high, high_below)
    yield within(subject, last[0], not last[1], None, False)


@st.composite
def points(draw, scope, subject=None, mark=None):
    base = draw(st.one_of(amounts.map(number), st.just(ir.MaximumPoints(value=scope.maximum))))
    if subject is None:
        return ir.Points(base=draw(st.one_of(st.just(base), expressions(scope, depth=1))))
    match draw(st.integers(0, 3)):
        case 0:
            share = ir.Arithmetic(operator="*", left=subject, right=ir.MaximumPoints(value=scope.maximum))
            return ir.Points(base=share)
        case 1 | 2 if mark is not None:
            return ir.Points(base=base, increment=draw(increments(subject, mark, scope)))
        case _:
            return ir.Points(base=base)


@st.composite
def increments(draw, subject, mark, scope):
    of_mark = isinstance(mark, ir.Const) and mark.value > 0 and draw(st.booleans())
    steps = [Fraction(1, 100), Fraction(1, 20), Fraction(1), Fraction(5), Fraction(1000)]
    return ir.Increment(
        direction=draw(st.sampled_from(["up", "down"])),
        whole=draw(st.booleans()),
        subject=subject,
        mark=mark,
        step=draw(st.sampled_from(steps)),
        of_mark=of_mark,
        unit=None,
        percentage_points=False,
        gain=draw(gains),
        cap=scope.maximum,
    )


@st.composite
def bands(draw, scope, prefix=""):
    subject = draw(st.one_of(subjects(scope), subjects(scope), dates(scope)))
    return draw(bands_of(scope, subject, draw(ends_of_bands(subject, scope)), prefix))


@st.composite
def rare_bands(draw, scope):
    """What random rules seldom hold: a divisor below zero or of either sign, and bands of a single value."""
    if draw(st.booleans()):
        count = scope.add("count", low=Fraction(0), high=Fraction(7))
        places = draw(st.lists(st.integers(0, 7), min_size=2, max_size=5, unique=True))
        return draw(bands_of(scope, count, [(number(n), draw(st.booleans())) for n in sorted(places)]))
    below = scope.add("count", low=Fraction(1), high=Fraction(9))
    either = ir.Arithmetic(operator="-", left=ir.Arithmetic(operator="*", left=number(2), right=below), right=number(7))
    divisor = draw(st.sampled_from([ir.Negative(operand=below), either]))
    share = ir.Arithmetic(operator="/", left=draw(counts(scope)), right=divisor)
    places = draw(st.lists(st.integers(-6, 6), min_size=1, max_size=3, unique=True))
    return draw(bands_of(scope, share, [(number(Fraction(n, 2)), draw(st.booleans())) for n in sorted(places)]))


@st.composite
def long_bands(draw, scope):
    """So many bands that a backend searches them: of a figure or a quotient, in any order, often with gaps."""
    subject = draw(st.one_of(long_subjects(scope), st.builds(long_quotient, st.just(scope), st.integers(0, 3))))
    places = draw(st.lists(st.integers(0, 130), min_size=9, max_size=24, unique=True))
    grain = grain_of(subject, scope)
    return draw(bands_of(scope, subject, [(number(n * grain), draw(st.booleans())) for n in sorted(places)]))


def long_subjects(scope):
    shapes = st.sampled_from([("count", 1, 0, 140), ("number", 10, -3, 11), ("rank", 1, 1, 120), ("ratio", 100, 0, 1)])
    return shapes.map(lambda each: scope.add(each[0], grain=each[1], low=Fraction(each[2]), high=Fraction(each[3])))


def long_quotient(scope, form):
    above = scope.add("count", low=Fraction(0), high=Fraction(99))
    below = scope.add("count", low=Fraction(1), high=Fraction(120))
    more = ir.Arithmetic(operator="+", left=below, right=number(3))
    divisor = (below, more, ir.Negative(operand=below), number(7))[form]
    return ir.Arithmetic(operator="/", left=above, right=divisor)


@st.composite
def related_bands(draw, scope):
    """Bands of one of three figures that constraints tie together, some of them by an `and`."""
    first, second, third = (scope.add("count", low=Fraction(0), high=Fraction(12)) for _ in range(3))
    limit, other = (number(draw(st.integers(1, 11))) for _ in range(2))
    related = [
        within(first, second, True, third, True),
        within(first, None, False, ir.Arithmetic(operator="+", left=second, right=third), True),
        both(within(first, None, False, limit, True), within(third, None, False, other, True)),
        both(within(first, None, False, second, True), within(third, other, True, None, False)),
        within(ir.Arithmetic(operator="-", left=ir.Arithmetic(operator="+", left=first, right=third), right=third),
               second, True, None, False),
    ]  # fmt: skip
    for condition in draw(st.lists(st.sampled_from(related), min_size=1, max_size=2)):
        scope.constraints.append(ir.Constraint(owner=scope.path, condition=condition, text="…", span=NOWHERE))
    end = draw(st.sampled_from([second, third, limit, other]))
    alone = draw(st.booleans())
    tiled = draw(bands_of(scope, first, [(end, draw(st.booleans()))], prefix="" if alone else "2."))
    if alone:
        return tiled
    asked = ir.Branch(
        case="1",
        condition=within(third, None, False, limit, True),
        result=ir.Points(base=number(1)),
        label=None,
        span=NOWHERE,
    )
    return ir.Branches(branches=(asked, replace(asked, case="2", condition=None, result=tiled)))


def both(*items):
    return ir.And(items=items, listed=False)


@st.composite
def bands_of(draw, scope, subject, ends, prefix=""):
    whens = list(tiles(subject, ends))
    nearest = [ends[0][0], *(end for end, _ in ends)]
    order = draw(st.permutations(range(len(whens))))
    rest = draw(st.booleans())
    made = []
    for place, n in enumerate(order, start=1):
        last = rest and place == len(order)
        worth = draw(points(scope, subject=subject, mark=nearest[n]))
        made.append(
            ir.Band(
                case=f"{prefix}{place}",
                when=None if last else whens[n],
                points=worth,
                label=None,
                span=NOWHERE,
            )
        )
    return ir.Bands(subject=subject, kind="number", unit=None, bands=tuple(made))


@st.composite
def branches(draw, scope):
    amount = draw(st.integers(1, 3))
    made = []
    for n in range(1, amount + 1):
        condition = None if n == amount else draw(conditions(scope))
        result = draw(st.one_of(bands(scope, prefix=f"{n}."), points(scope)))
        made.append(ir.Branch(case=str(n), condition=condition, result=result, label=None, span=NOWHERE))
    return ir.Branches(branches=tuple(made))


def items(scope):
    caps = st.one_of(st.none(), amounts)
    condition = st.builds(ir.PointsIf, gain=gains, condition=conditions(scope), label=st.none(), span=st.just(NOWHERE))
    per = st.builds(ir.PointsPer, gain=gains, count=counts(scope), cap=caps, label=st.none(), span=st.just(NOWHERE))
    return st.lists(st.one_of(condition, per), min_size=1, max_size=4).map(tuple)


@st.composite
def surveys(draw, scope):
    worths = draw(st.lists(st.sampled_from([0, 20, 60, 100]), min_size=1, max_size=3))
    answers = tuple(
        ir.AnswerLevel(key=f"muc_{n}", name=f"mức_{n}", worth=Fraction(worth, 100))
        for n, worth in enumerate(worths, start=1)
    )
    groups = []
    for n in range(draw(st.integers(1, 3))):
        asked = tuple(scope.add("count", low=Fraction(0), high=Fraction(draw(highs))) for _ in worths)
        total = asked[0]
        for each in asked[1:]:
            total = ir.Arithmetic(operator="+", left=total, right=each)
        answered = within(total, number(1), True, None, False)
        scope.constraints.append(ir.Constraint(owner=scope.path, condition=answered, text="…", span=NOWHERE))
        groups.append(ir.RespondentGroup(name=f"nhóm {n}", weight=draw(gains), counts=asked))
    return ir.Survey(groups=tuple(groups), levels=answers, span=NOWHERE)


def rules(scope):
    return st.one_of(
        bands(scope),
        bands(scope),
        branches(scope),
        st.builds(ir.Formula, points=expressions(scope), span=st.just(NOWHERE)),
        st.builds(ir.Checklist, items=items(scope), span=st.just(NOWHERE)),
        st.builds(ir.Deduction, items=items(scope), span=st.just(NOWHERE)),
        surveys(scope),
        # An unwritten rule is rare, for it pends whatever else it is asked.
        st.integers(0, 9).flatmap(lambda n: bands(scope) if n else st.just(ir.Unwritten(span=NOWHERE))),
    )


@st.composite
def leaves(draw, path, number_shown, shared, form=rules):
    maximum = draw(st.sampled_from([Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(10)]))
    scope = Scope(path=path, maximum=maximum, shared=shared)
    rule = draw(form(scope))
    nothing = None
    if draw(st.integers(0, 3)) == 0:
        nothing = ir.DoesNotArise(
            condition=draw(conditions(scope)),
            treatment=draw(st.sampled_from(["maximum", "not_assessed"])),
            span=NOWHERE,
        )
    leaf = part(path, number_shown, maximum, rule=rule, does_not_arise=nothing)
    return leaf, scope


def part(path, number_shown, maximum, **fields):
    defaults = {
        "level": "criterion", "name": f"Tiêu chí {number_shown}", "method": None, "combine": "sum", "parts": (),
        "rule": None, "does_not_arise": None, "always_arises": False, "notes": NO_NOTES, "span": NOWHERE,
    }  # fmt: skip
    return ir.Part(path=path, number=number_shown, maximum=maximum, **(defaults | fields))


# --- sets -----------------------------------------------------------------------------------


@st.composite
def domains(draw, n, shared, form):
    made = [
        draw(leaves(f"linh_vuc_{n}.tieu_chi_{m}", f"{n}.{m}", shared, form))
        for m in range(1, draw(st.integers(1, 2)) + 1)
    ]
    combine = draw(st.sampled_from(["sum", "sum", "highest"]))
    worth = [leaf.maximum for leaf, _ in made]
    maximum = max(worth) if combine == "highest" else sum(worth)
    parts = tuple(leaf for leaf, _ in made)
    domain = part(f"linh_vuc_{n}", str(n), maximum, level="domain", combine=combine, parts=parts)
    return domain, [scope for _, scope in made]


@st.composite
def outside_sections(draw, shared):
    kind = draw(st.sampled_from(["bonus", "penalty"]))
    if draw(st.booleans()):  # a section that is a leaf itself
        leaf, scope = draw(leaves(kind, "", shared))
        return replace(leaf, level=kind, maximum=draw(amounts)), [scope]
    leaf, scope = draw(leaves(f"{kind}.muc", "", shared))
    section = part(kind, "", draw(amounts), level=kind, parts=(leaf,))
    return section, [scope]


GRADES = (("xuat_sac", Fraction(5), None), ("kha", Fraction(2), Fraction(5)), ("yeu", None, Fraction(2)))
GRADING = ir.Grading(
    by="points",
    grades=tuple(
        ir.Grade(
            key=key,
            name=key,
            label=key,
            low=low,
            low_closed=True,
            high=high,
            high_closed=False,
            phrase=BoundKind.FROM_TO,
            span=NOWHERE,
        )
        for key, low, high in GRADES
    ),
)


@st.composite
def rulesets(draw, form=rules):
    """A complete set of one to four leaves, with or without points outside the scale."""
    unit_flag = ir.Figure(
        key="unit.mien_nui", owner="unit", short="mien_nui", name="miền_núi", label="Đơn vị miền núi",
        kind="yes_no", span=NOWHERE,
    )  # fmt: skip
    shared = (unit_flag,)
    made = [draw(domains(n, shared, form)) for n in range(1, draw(st.integers(1, 2)) + 1)]
    outside = [draw(outside_sections(shared))] if draw(st.booleans()) else []
    scopes = [scope for _, found in (*made, *outside) for scope in found]
    parts = tuple(domain for domain, _ in made)
    return ir.Ruleset(
        index=INDEX,
        name="Bộ tiêu chí",
        revision="thu-nghiem",
        instrument="Bảng thử nghiệm",
        in_force=None,
        in_force_end=None,
        first_year=None,
        scale=sum((each.maximum for each in parts), Fraction(0)),
        points_decimals=draw(st.sampled_from([0, 1, 2, 2, 2, 4, None])),
        index_decimals=draw(st.sampled_from([0, 2, None])),
        level_names=(),
        unit_name="tỉnh",
        published_counts=None,
        notes=ir.Notes(provenance=ir.Provenance(kind="illustrative", against=None)),
        figures=(*shared, *(figure for scope in scopes for figure in scope.figures)),
        constraints=tuple(constraint for scope in scopes for constraint in scope.constraints),
        parts=parts,
        outside=tuple(section for section, _ in outside),
        grading=draw(st.sampled_from([None, GRADING])),
    )
