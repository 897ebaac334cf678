"""Syntax trees of every kind of node, as the reader can give them; not well typed, and without places."""

from fractions import Fraction
from unicodedata import normalize

from hypothesis import strategies as st

from parlang.source import Span
from parlang.syntax import nodes as n
from parlang.syntax.keywords import reserved_words

NOWHERE = Span(source="generated", line=1, column=1, end_line=1, end_column=2)
PLACE = st.just(NOWHERE)


def node(of, /, **parts):
    return st.builds(of, span=PLACE, **parts)


def hidden(strategy):
    """The same strategy without its description, which would grow with all that it is made of."""

    @st.composite
    def drawn(draw):
        return draw(strategy)

    return drawn()


def some(items, least=1, most=3):
    return st.lists(items, min_size=least, max_size=most).map(tuple)


# --- words and numbers ----------------------------------------------------------------------

SYLLABLES = (
    *("tỷ", "lệ", "giao", "hoàn", "thành", "đơn", "vị", "ngày", "trên", "số", "điểm", "Kỳ", "hóa", "ủy", "x", "a1"),
    *("2", "Đợt", "quá", "của", "không", "từ", "or", "more", "less", "add", "in", "year", "formula", "the", "rest"),
)
names = (
    st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=3)
    .map("_".join)
    .filter(lambda name: not name[0].isdigit() and name.lower() not in reserved_words())
)
WORDS = (
    *("Báo cáo", "kế hoạch", "100%", "0,5", "ngày 31/12", "Đ", "ŋ", "例", "🙂", normalize("NFC", "e\u0323\u0301q")),
    *('"trích"', "“cong”", '"', "\\", "\\\\", "#", "# không phải chú thích", "|", ":", ";", "{", "[a]"),
    *("điểm tối đa", "criteria set", "lĩnh vực 1"),
)
values = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
long_values = st.lists(st.sampled_from(WORDS), min_size=10, max_size=60).map(" ".join)
texts = node(n.Text, value=values)
long_texts = node(n.Text, value=st.one_of(values, long_values))
labels = st.one_of(st.none(), texts)
ids = st.from_regex(r"[a-z][a-z0-9_]{0,12}", fullmatch=True)
set_labels = st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)
paths = st.lists(ids, min_size=1, max_size=3).map(".".join)
part_numbers = st.from_regex(r"(?:[0-9]{1,2}|[IVX]{1,3}|[a-zĐđ])(?:\.[0-9A-Za-zĐđ]{1,2}){0,3}", fullmatch=True)
decimals = st.integers(0, 6)
years = st.integers(1000, 9999)

amounts = st.one_of(
    st.sampled_from(list(map(Fraction, ("0", "1", "1/2", "1/4", "80", "100", "999", "1000")))),
    st.integers(0, 10**24 - 1).map(Fraction),
    st.builds(lambda whole, places: Fraction(whole, 10**places), st.integers(0, 10**12), st.integers(0, 12)),
    st.builds(lambda places: Fraction(1, 10**places), st.integers(0, 23)),
)
numbers = node(n.Number, value=amounts, percent=st.booleans())
plain_names = node(n.Name, name=names)

# --- bounds ---------------------------------------------------------------------------------

BOTH = (n.BoundKind.FROM_TO, n.BoundKind.FROM_BELOW, n.BoundKind.ABOVE_TO, n.BoundKind.ABOVE_BELOW)
LOW = (n.BoundKind.AT_LEAST, n.BoundKind.ABOVE, n.BoundKind.EXACTLY)
HIGH = (n.BoundKind.AT_MOST, n.BoundKind.BELOW, n.BoundKind.NOT_MORE)
DATE = n.DateBoundKind
references = st.sampled_from(n.YearReference)
dates = node(n.DayLiteral, day=st.integers(1, 28), month=st.integers(1, 12), year=years)
days_of_year = node(n.DayLiteral, day=st.integers(1, 28), month=st.integers(1, 12), year=references)
leap_days = node(n.DayLiteral, day=st.just(29), month=st.just(2), year=st.just(2024))
days = st.one_of(dates, days_of_year, leap_days, plain_names)


def number_bounds(ends):
    return st.one_of(
        node(n.Bound, kind=st.sampled_from(BOTH), low=ends, high=ends),
        node(n.Bound, kind=st.sampled_from(LOW), low=ends),
        node(n.Bound, kind=st.sampled_from(HIGH), high=ends),
    )


date_bounds = st.one_of(
    node(n.DateBound, kind=st.sampled_from((DATE.FROM, DATE.AFTER, DATE.ON)), low=days),
    node(n.DateBound, kind=st.sampled_from((DATE.THROUGH, DATE.BEFORE)), high=days),
    node(n.DateBound, kind=st.just(DATE.FROM_THROUGH), low=days, high=days),
    node(n.InYear, year=st.one_of(years, references)),
    node(n.WithinDays, days=st.integers(0, 3660), start=days),
)


def bounds(ends):
    return st.one_of(number_bounds(ends), date_bounds)


# --- expressions ----------------------------------------------------------------------------

GROUP_OPTIONS = ("ties_share_worse", "without_itself", "with_unranked", "without_pending")
group_options = st.lists(st.sampled_from(GROUP_OPTIONS), max_size=3).map(tuple)
group_values = st.one_of(
    node(
        n.GroupValue,
        what=st.just("rank"),
        of=plain_names,
        direction=st.sampled_from(("high_to_low", "low_to_high")),
        options=group_options,
    ),
    node(
        n.GroupValue,
        what=st.sampled_from(("mean", "sum", "highest", "lowest")),
        of=plain_names,
        options=group_options,
    ),
)
atoms = st.one_of(numbers, plain_names, node(n.MaximumPoints), group_values)


def compound(inner):
    return st.one_of(
        node(n.Arithmetic, operator=st.sampled_from("+-*/"), left=inner, right=inner),
        node(n.Arithmetic, operator=st.sampled_from("+-*/"), left=inner, right=inner),
        node(n.Negative, operand=inner),
        node(n.If, condition=inner, yes=inner, no=inner),
        node(n.Extremum, which=st.sampled_from(("least", "greatest")), items=some(inner, least=2)),
        node(n.Rounded, operand=inner, decimals=decimals),
        node(n.Rounded, operand=inner, decimals=st.integers(0, 6)),
        node(n.Compare, subject=inner, bound=bounds(inner)),
        st.one_of(logic("and", inner), logic("or", inner)),
        node(n.AllOf, items=some(inner)),
        node(n.Not, operand=inner),
        node(n.Among, subject=inner, levels=some(plain_names)),
    )


def logic(operator, inner):
    """The reader takes «(a và b) và c» for «a và b và c», so no item has the operator of the whole."""
    items = hidden(inner).filter(lambda item: not (isinstance(item, n.Logic) and item.operator == operator))
    return node(n.Logic, operator=st.just(operator), items=some(items, least=2))


expressions = hidden(st.recursive(atoms, compound, max_leaves=8))
short = hidden(st.one_of(atoms, atoms, expressions))

# --- figures --------------------------------------------------------------------------------

levels = node(n.Level, name=names, label=labels)
figure_types = st.one_of(
    node(n.CountType, unit=values),
    node(n.RatioType, decimals=decimals),
    node(n.NumberType, unit=st.one_of(st.none(), values), decimals=decimals),
    node(n.MoneyType, unit=values),
    node(n.RankType, among=st.one_of(st.none(), values)),
    node(n.DateType),
    node(n.YesNoType),
    node(n.OneOfType, levels=some(levels)),
)
figures = hidden(
    node(
        n.Figure,
        name=names,
        label=labels,
        type=figure_types,
        limits=some(bounds(short), least=0, most=2),
        direction=st.sampled_from((None, "higher", "lower")),
    )
)

# --- rules ----------------------------------------------------------------------------------

UNITS = ("người", "nhiệm vụ", "km2", "đơn vị", "ngày làm việc", "tasks")
steps = st.one_of(
    node(n.Step, value=amounts, unit=st.sampled_from((None, *UNITS, "điểm"))),
    node(n.Step, value=amounts, unit=st.sampled_from((None, *UNITS)), percent=st.just(True)),
    node(n.Step, value=amounts, percentage_points=st.just(True)),
)
increments = node(
    n.Increment,
    direction=st.sampled_from(("up", "down")),
    whole=st.booleans(),
    step=steps,
    gain=numbers,
    cap=numbers,
)
points = node(n.Points, base=short, increment=st.one_of(st.none(), increments))
keys = st.one_of(hidden(bounds(short)), plain_names, node(n.Yes), node(n.No), node(n.Rest))
bands = node(n.Band, key=keys, points=points, label=labels)
band_lists = node(n.Bands, subject=short, bands=some(bands))
conditions = st.one_of(st.none(), short)
reuses = node(n.Reuse, path=paths, index=set_labels, revision=set_labels)
branches = st.one_of(
    node(n.Branch, condition=conditions, result=band_lists),
    node(n.Branch, condition=conditions, result=reuses),
    node(n.Branch, condition=conditions, result=points, label=labels),
)
items = st.one_of(
    node(n.PointsIf, gain=numbers, condition=short, label=labels),
    node(n.PointsPer, gain=numbers, count=short, cap=st.one_of(st.none(), numbers), label=labels),
)
surveys = node(
    n.Survey,
    groups=some(node(n.RespondentGroup, name=texts, weight=numbers), least=0),
    levels=some(node(n.AnswerLevel, name=names, worth=numbers)),
)
rules = st.one_of(
    band_lists,
    node(n.Branches, branches=some(branches)),
    node(n.Formula, points=expressions),
    node(n.Checklist, items=some(items)),
    node(n.Deduction, items=some(items)),
    surveys,
    reuses,
    node(n.Unwritten),
)

# --- clauses and parts ----------------------------------------------------------------------

level_kinds = st.sampled_from(("domain", "criterion", "sub_criterion"))
evidence = node(n.EvidenceItem, kind=st.sampled_from(("required", "optional", "replaceable")), text=texts)
instruments = node(n.Instrument, label=set_labels, name=texts)
facts = st.one_of(
    node(n.InForce, start=dates, end=st.one_of(st.none(), dates)),
    node(n.YearsFrom, year=years),
    node(n.Scale, points=numbers),
    node(n.Rounding, what=st.sampled_from(("points", "index")), decimals=decimals),
    node(n.ProRata),
    node(n.Provenance, kind=st.just("illustrative")),
    node(n.Provenance, kind=st.just("verified"), against=long_texts),
    node(n.Consists, criteria=st.integers(0, 10_000), sub_criteria=st.integers(0, 10_000)),
    node(n.LevelCalled, level=level_kinds, name=texts),
    node(n.AssessedBy, method=st.sampled_from(("appraisal", "survey", "statistics", "satisfaction"))),
    node(n.AlwaysArises),
    node(n.HighestOnly),
    node(n.EvidenceMissing, treatment=st.sampled_from(("zero", "pending", "justify"))),
    node(n.DataDate, day=st.one_of(dates, days_of_year)),
)
prose = st.one_of(*(node(kind, text=long_texts) for kind in (n.Interpretation, n.LegalBasis, n.Guidance)))
of_figures = st.one_of(
    node(n.AssessedUnits, name=texts, figures=some(figures, least=0)),
    node(n.Figures, figures=some(figures)),
    node(n.Parameters, figures=some(figures)),
    node(n.FiguresSatisfy, condition=expressions),
    node(n.Let, name=names, label=labels, value=expressions),
    node(n.DoesNotArise, condition=expressions, treatment=st.sampled_from(("maximum", "not_assessed"))),
    node(n.Evidence, items=some(evidence)),
    node(n.NoLongerUsed, names=some(plain_names)),
)
own_clauses = hidden(st.one_of(facts, prose, of_figures, rules, rules))
clauses = hidden(st.one_of(instruments, own_clauses, own_clauses, own_clauses, own_clauses))
heads = node(n.Head, index=set_labels, name=texts, clauses=some(clauses, least=0))
parts = node(
    n.Part,
    level=level_kinds,
    number=part_numbers,
    name=texts,
    id=ids,
    maximum=numbers,
    clauses=some(clauses, least=0, most=4),
)
outside = node(
    n.OutsideScale,
    kind=st.sampled_from(("bonus", "penalty")),
    name=texts,
    id=ids,
    maximum=numbers,
    clauses=some(clauses, least=0),
)
gradings = node(
    n.Grading,
    by=st.sampled_from(("points", "index")),
    grades=some(node(n.Grade, bound=number_bounds(short), level=levels)),
    cases=some(node(n.GradeCase, condition=short, level=levels), least=0),
    quotas=some(
        node(
            n.Quota,
            level=plain_names,
            share=numbers,
            among=some(plain_names),
            at_least=st.integers(0, 100),
            beyond=plain_names,
        ),
        least=0,
        most=2,
    ),
)
any_parts = hidden(st.one_of(parts, parts, parts, outside, gradings))
surfaces = st.sampled_from(("vi", "en"))


def files(surface=surfaces):
    with_head = st.builds(n.File, surface=surface, head=heads, parts=some(any_parts, least=0))
    without_head = st.builds(n.File, surface=surface, head=st.none(), parts=some(any_parts))
    return hidden(st.one_of(with_head, without_head, amending_files(surface)))


# --- instruments that amend -----------------------------------------------------------------


@st.composite
def amending_heads(draw, index=set_labels, base=set_labels, revision=set_labels, clauses=own_clauses):
    """A head whose instrument has the label of the revision or none, as the reader asks for."""
    label = draw(revision)
    named = node(n.Instrument, label=st.sampled_from((None, label)), name=texts)
    said = draw(some(st.one_of(named, clauses), least=0))
    return n.AmendingHead(index=draw(index), base=draw(base), revision=label, clauses=said, span=NOWHERE)


def changes(path=paths, clause=clauses):
    """Changes of the parts of these paths."""
    maximum, number = st.one_of(st.none(), numbers), st.one_of(st.none(), part_numbers)
    said, reason = some(clause, least=0), st.one_of(st.none(), long_texts)
    return hidden(
        st.one_of(
            node(n.ChangeItem, number=part_numbers, reason=reason),
            node(n.AmendHead, name=labels, reason=reason, clauses=said),
            node(n.Amend, path=path, maximum=maximum, reason=reason, clauses=said),
            node(n.Replace, path=path, reason=reason),
            node(n.Add, parent=st.one_of(st.none(), path), reason=reason),
            node(n.Repeal, path=path, reason=reason),
            node(n.Renumber, path=path, number=part_numbers, reason=reason),
            node(n.Rename, path=path, name=texts, reason=reason),
            node(n.Move, path=path, parent=path, number=number, reason=reason),
            node(n.Split, path=path, reason=reason),
            node(n.Merge, paths=some(path, least=2), reason=reason),
        )
    )


def amending_files(surface=surfaces, head=None, change=None, part=any_parts):
    """Files of instruments; one without a head has a change, by which it is known."""
    change = changes() if change is None else change
    mixed = st.lists(st.one_of(change, change, part), max_size=5)
    with_head = st.builds(
        n.AmendingFile, surface=surface, head=amending_heads() if head is None else head, parts=mixed.map(tuple)
    )
    without_head = st.builds(
        n.AmendingFile,
        surface=surface,
        head=st.none(),
        parts=st.builds(lambda first, rest: (first, *rest), change, mixed),
    )
    return hidden(st.one_of(with_head, with_head, without_head))


# --- comments -------------------------------------------------------------------------------

comment_texts = st.sampled_from(("#", "# ghi chú", '# "nháy"', "# tiêu chí 1", "## a # b", "#x\\"))


between = st.one_of(st.just(""), comment_texts, comment_texts.map("    {}".format))


@st.composite
def with_comments(draw, layouts):
    """A text with comments behind some lines and between others, blanks and blank lines put in."""
    lines = []
    for line in draw(layouts).split("\n"):
        lines += draw(st.one_of(st.just([]), st.just([]), st.lists(between, max_size=3)))
        behind = draw(st.one_of(st.none(), st.none(), comment_texts)) if line.strip() else None
        lines.append(line if behind is None else f"{line} {behind}")
    return "\n".join(lines)
