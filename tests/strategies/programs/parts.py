"""Parts of one to three levels whose maxima add up, sections outside the scale, and what they say beside rules."""

from dataclasses import dataclass
from fractions import Fraction

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs import figures as f
from strategies.programs.place import points, text
from strategies.programs.rules import rules
from strategies.values import NOWHERE

LEVELS = ("domain", "criterion", "sub_criterion")
SHAPES = (("criterion",), ("domain", "criterion"), ("criterion", "sub_criterion"), LEVELS)
methods = st.sampled_from(["appraisal", "survey", "statistics", "satisfaction"])


@dataclass(frozen=True)
class Style:
    """What holds all over a set."""

    decimals: int | None
    maxima: tuple[Fraction, ...]


def style_of(decimals):
    fine = () if decimals == 0 else ("0.5", "1.5", "2.5")
    return Style(decimals=decimals, maxima=tuple(map(Fraction, ("1", "2", "10", *fine))))


# --- notes ----------------------------------------------------------------------------------

prose = st.sampled_from(
    [
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
        "Chỉ thống kê nhiệm vụ hoàn thành đến hết ngày 31/12 của năm đánh giá.",
        'Văn bản được hiểu theo nghĩa «rộng», kể cả "dự thảo" và phụ lục kèm theo, trừ khi có quy định khác.',
    ]
).map(text)


data_dates = st.builds(
    n.DataDate,
    day=st.builds(
        n.DayLiteral,
        day=st.sampled_from([1, 28]),
        month=st.sampled_from([6, 12]),
        year=st.sampled_from([2024, *n.YearReference]),
        span=st.just(NOWHERE),
    ),
    span=st.just(NOWHERE),
)


@st.composite
def notes(draw, *, of_leaf=False):
    """What a part says beside its rule."""
    kinds = draw(st.lists(st.sampled_from([n.Interpretation, n.LegalBasis, n.Guidance]), max_size=2))
    made = [kind(text=draw(prose), span=NOWHERE) for kind in kinds]
    if draw(st.booleans()):
        kind = st.sampled_from(["required", "optional", "replaceable"])
        item = st.builds(n.EvidenceItem, kind=kind, text=prose, span=st.just(NOWHERE))
        items = tuple(draw(st.lists(item, min_size=1, max_size=2)))
        made.append(n.Evidence(items=items, span=NOWHERE))
        if of_leaf and any(each.kind != "optional" for each in items) and draw(st.booleans()):
            treatment = draw(st.sampled_from(["zero", "pending", "justify"]))
            made.append(n.EvidenceMissing(treatment=treatment, span=NOWHERE))
    if draw(st.integers(0, 3)) == 0:
        made.append(draw(data_dates))
    if draw(st.integers(0, 3)) == 0:
        made.append(draw(provenances))
    return made


provenances = st.one_of(
    st.just(n.Provenance(kind="illustrative", span=NOWHERE)),
    st.builds(n.Provenance, kind=st.just("verified"), against=prose, span=st.just(NOWHERE)),
)


# --- parts ----------------------------------------------------------------------------------


@st.composite
def leaf(draw, above, level, shown, style):
    """A part with a rule; the figures that the rule asks for stand in it."""
    place = above.below(draw(st.sampled_from(style.maxima)))
    rule, arises = draw(rules(place))
    method = [n.AssessedBy(method=draw(methods), span=NOWHERE)] if draw(st.booleans()) else []
    said = [] if arises is None else [arises]
    clauses = (*method, *place.clauses(), rule, *said, *draw(notes(of_leaf=True)))
    return [heading(level, shown, place.maximum, clauses)], place.maximum


@st.composite
def branch(draw, above, levels, shown, style):
    """A part with parts below it, or a leaf."""
    if len(levels) == 1 or draw(st.integers(0, 3)) == 0:
        return draw(leaf(above, levels[0], shown, style))
    place = above.below(Fraction(0))
    draw(shared_figures(place))
    below = [draw(branch(place, levels[1:], f"{shown}.{at}", style)) for at in range(1, draw(st.integers(1, 2)) + 1)]
    maxima = [maximum for _, maximum in below]
    highest = draw(st.integers(0, 4)) == 0
    maximum = max(maxima) if highest else sum(maxima)
    only = [n.HighestOnly(span=NOWHERE)] if highest else []
    top = heading(levels[0], shown, maximum, (*only, *place.clauses(), *draw(notes())))
    return [top, *(each for parts, _ in below for each in parts)], maximum


@st.composite
def shared_figures(draw, place):
    """Figures that stand above the rules which use them."""
    for kind in draw(st.lists(st.sampled_from([f.counts, f.flags, f.dates, f.ratios, f.levels]), max_size=2)):
        draw(kind(place))


def heading(level, shown, maximum, clauses):
    return n.Part(
        level=level,
        number=shown,
        name=text(f"Nội dung {shown}"),
        id="p" + shown.lower().replace(".", "_"),
        maximum=points(maximum),
        clauses=tuple(clauses),
        span=NOWHERE,
    )


@st.composite
def outside(draw, above, at, style):
    """A section outside the scale: with a rule of its own, or with parts below it, which it caps."""
    kind = draw(st.sampled_from(["bonus", "penalty"]))
    below, clauses, maximum = [], (), Fraction(2)
    if draw(st.booleans()):
        made = [draw(leaf(above, "criterion", f"UT{at}{end}", style)) for end in "ab"[: draw(st.integers(1, 2))]]
        below = [each for parts, _ in made for each in parts]
        highest = draw(st.booleans())
        maximum = max(most for _, most in made) if highest else draw(st.sampled_from(style.maxima))
        clauses = (n.HighestOnly(span=NOWHERE),) if highest else ()
    else:
        place = above.below(maximum)
        rule, arises = draw(rules(place))
        clauses = (*place.clauses(), rule, *([] if arises is None else [arises]))
    section = n.OutsideScale(
        kind=kind, name=text("Điểm ngoài thang"), id=f"ngoai_{at}", maximum=points(maximum), clauses=clauses,
        span=NOWHERE,
    )  # fmt: skip
    return [section, *below]
