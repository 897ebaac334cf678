"""A set of three criteria, for tests that look at what is written."""

from dataclasses import replace
from fractions import Fraction

from parlang.ir import nodes as ir
from parlang.syntax.nodes import YearReference
from strategies.rulesets import part
from strategies.values import INDEX, NOWHERE, number, within

PATH = "chi_dao.hoan_thanh"


def figure(owner, short, kind, label, **shape):
    return ir.Figure(
        key=f"{owner}.{short}", owner=owner, short=short, name=short, label=label, kind=kind, span=NOWHERE, **shape
    )


ASSIGNED = figure(PATH, "giao", "count", "Số nhiệm vụ đề ra", unit="nhiệm vụ", low=Fraction(1), high=Fraction(1000))
DONE = figure(PATH, "hoan_thanh", "count", "Số đã hoàn thành", unit="nhiệm vụ", low=Fraction(0), high=Fraction(1000))
PEOPLE = figure("dan_so", "dan_so", "count", "Dân số", unit="người", low=Fraction(0), high=Fraction(10**9))
HIGHLAND = figure("unit", "mien_nui", "yes_no", "Đơn vị miền núi")
SENT = figure("bao_cao", "ngay_gui", "date", "Ngày gửi báo cáo", low=Fraction(1), high=Fraction(3652059))
FIGURES = (HIGHLAND, ASSIGNED, DONE, PEOPLE, SENT)


def ref(one):
    return ir.FigureRef(key=one.key)


def band(case, when, base, increment=None, label=None):
    return ir.Band(case=case, when=when, points=ir.Points(base=base, increment=increment), label=label, span=NOWHERE)


FULL = ir.MaximumPoints(value=Fraction(1))
SHARE = ir.Named(
    name="tỷ_lệ",
    label=None,
    kind="ratio",
    value=ir.Arithmetic(operator="/", left=ref(DONE), right=ref(ASSIGNED)),
)
COMPLETION = ir.Bands(
    subject=SHARE,
    kind="ratio",
    unit=None,
    bands=(
        band("1", within(SHARE, number(1), True, number(1), True), FULL),
        band(
            "2",
            within(SHARE, number(Fraction(4, 5)), True, number(1), False),
            ir.Arithmetic(operator="*", left=SHARE, right=FULL),
        ),
        band("3", within(SHARE, None, False, number(Fraction(4, 5)), False), number(0)),
    ),
)
MARK = ir.If(condition=ref(HIGHLAND), yes=number(1_500_000), no=number(2_000_000))
GROWTH = ir.Increment(
    direction="up", whole=False, subject=ref(PEOPLE), mark=MARK, step=Fraction(60_000), of_mark=False,
    unit="người", percentage_points=False, gain=Fraction(1, 2), cap=Fraction(25),
)  # fmt: skip
POPULATION = ir.Bands(
    subject=ref(PEOPLE),
    kind="count",
    unit="người",
    bands=(
        band("1", within(ref(PEOPLE), None, False, MARK, True), number(10)),
        band("2", within(ref(PEOPLE), MARK, False, None, False), number(10), GROWTH),
    ),
)
LAST_DAY = ir.DayOf(day=31, month=12, year=YearReference.BEFORE)
REPORT = ir.Bands(
    subject=ref(SENT),
    kind="date",
    unit=None,
    bands=(
        band("1", within(ref(SENT), None, False, LAST_DAY, True), number(Fraction(1, 2))),
        band("2", None, number(0)),
    ),
)
NOTHING = ir.DoesNotArise(
    condition=within(ref(ASSIGNED), None, False, number(1), True), treatment="not_assessed", span=NOWHERE
)
LEAVES = (
    part(PATH, "1.1", Fraction(1), rule=COMPLETION),
    part("dan_so", "1.2", Fraction(25), rule=POPULATION),
    part("bao_cao", "1.3", Fraction(1, 2), rule=REPORT, does_not_arise=NOTHING),
)
NOT_MORE = ir.Constraint(
    owner=PATH,
    condition=within(ref(DONE), None, False, ref(ASSIGNED), True),
    text="hoàn_thành không quá giao",
    span=NOWHERE,
)
RULESET = ir.Ruleset(
    index=INDEX,
    name="Chỉ số cải cách hành chính",
    revision="minh-hoa-2022",
    instrument="Bảng minh họa 2022",
    in_force=None,
    in_force_end=None,
    first_year=None,
    scale=Fraction(53, 2),
    points_decimals=2,
    index_decimals=2,
    level_names=(),
    unit_name="tỉnh",
    published_counts=None,
    notes=ir.Notes(provenance=ir.Provenance(kind="illustrative", against=None)),
    figures=FIGURES,
    constraints=(NOT_MORE,),
    parts=(part("chi_dao", "1", Fraction(53, 2), level="domain", parts=LEAVES),),
    outside=(),
    grading=None,
)


def worded(words):
    """The same set where every text that people read is `words`."""
    parts = tuple(replace(each, name=words) for each in LEAVES)
    return replace(
        RULESET,
        name=words,
        revision=words,
        instrument=words,
        notes=ir.Notes(provenance=ir.Provenance(kind="verified", against=words)),
        figures=tuple(replace(each, label=words, unit=words) for each in FIGURES),
        constraints=(replace(NOT_MORE, text=words),),
        parts=(replace(RULESET.parts[0], name=words, parts=parts),),
    )


def with_leaf(rule, figures, condition=None, path="a"):
    """A set of one leaf with a rule and figures of its own, and a constraint on them."""
    constraints = () if condition is None else (replace(NOT_MORE, owner=path, condition=condition),)
    leaf = part(path, "1.1", Fraction(10), rule=rule)
    return replace(RULESET, figures=figures, constraints=constraints, parts=(replace(RULESET.parts[0], parts=(leaf,)),))
