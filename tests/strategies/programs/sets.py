"""Whole sets: a head, parts in one file or two, grades; and their text in either language."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import count

from hypothesis import strategies as st

from parlang.source import Source
from parlang.syntax import nodes as n
from parlang.syntax.to_text import to_text
from strategies.programs import figures as f
from strategies.programs.grades import graded, gradings
from strategies.programs.parts import SHAPES, branch, data_dates, outside, prose, provenances, shared_figures, style_of
from strategies.programs.place import Place, points, text
from strategies.values import NOWHERE

surfaces = st.sampled_from(["vi", "en"])


@dataclass(frozen=True, repr=False)
class Program:
    """A set as its files are written; it is shown as its text."""

    files: tuple[n.File, ...]

    def __repr__(self):
        return "\n" + "\n".join(each.text for each in sources_of(self))

    def _repr_pretty_(self, printer, cycle):
        printer.text(repr(self))


def sources_of(program, surface=None):
    """The texts of a set."""
    return [
        Source(name=f"{at:02}.par", text=to_text(each, surface or each.surface))
        for at, each in enumerate(program.files)
    ]


# --- the set --------------------------------------------------------------------------------


@st.composite
def programs(draw):
    """A set in one file, or the head with the first parts in one and the others in another."""
    style = style_of(draw(st.sampled_from([0, 1, 2, 2, 2, 4, None])))
    place = Place(serial=count(1), pro_rata=draw(st.booleans()))
    units = draw(of_units(place))
    if draw(st.booleans()):
        draw(f.ratios(place, as_parameter=True))
    draw(shared_figures(place))
    shape = draw(st.sampled_from(SHAPES))
    made = [draw(branch(place, shape, str(at), style)) for at in range(1, draw(st.integers(1, 3)) + 1)]
    scale = sum(maximum for _, maximum in made)
    parts = [each for parts, _ in made for each in parts]
    at = len(parts) if draw(st.booleans()) else draw(st.integers(0, len(parts)))
    for section in range(1, draw(st.sampled_from([0, 0, 1, 2])) + 1):
        parts += draw(outside(place, section, style))
    index_decimals = draw(st.sampled_from([None, 0, 2]))
    if draw(st.booleans()):
        parts.append(draw(gradings(place, graded(parts, scale, style.decimals, index_decimals))))
    clauses = (*draw(head_clauses(place, style, scale, index_decimals)), units, *place.clauses(), *draw(head_notes()))
    head = n.Head(index="bo-tieu-chi", name=text("Bộ tiêu chí"), clauses=clauses, span=NOWHERE)
    first = n.File(surface="vi", head=head, parts=tuple(parts[:at]))
    rest = n.File(surface="vi", head=None, parts=tuple(parts[at:]))
    return Program((first, rest) if rest.parts else (first,))


@st.composite
def of_units(draw, above):
    """Figures of a unit, which all rules see."""
    place = above.below(Fraction(0))
    for kind in draw(st.lists(st.sampled_from([f.flags, f.levels, f.counts]), max_size=2)):
        draw(kind(place))
    above.seen += place.seen
    return n.AssessedUnits(name=text("tỉnh, thành phố"), figures=tuple(place.figures), span=NOWHERE)


@st.composite
def head_clauses(draw, place, style, scale, index_decimals):
    made = [n.Instrument(label="thu-nghiem", name=text("Bảng thử nghiệm"), span=NOWHERE)]
    if draw(st.booleans()):
        end = draw(st.sampled_from([None, f.day(31, 12, 2030)]))
        made.append(n.InForce(start=f.day(10, 11, 2022), end=end, span=NOWHERE))
    if draw(st.booleans()):
        made.append(n.YearsFrom(year=2022, span=NOWHERE))
    made.append(n.Scale(points=points(scale), span=NOWHERE))
    if style.decimals is not None:
        made.append(n.Rounding(what="points", decimals=style.decimals, span=NOWHERE))
    if index_decimals is not None:
        made.append(n.Rounding(what="index", decimals=index_decimals, span=NOWHERE))
    return [*made, *([n.ProRata(span=NOWHERE)] if place.pro_rata else [])]


@st.composite
def head_notes(draw):
    made = [draw(provenances)]
    if draw(st.booleans()):
        made.append(n.Interpretation(text=draw(prose), span=NOWHERE))
    if draw(st.booleans()):
        made.append(draw(data_dates))
    if draw(st.booleans()):
        made.append(n.LevelCalled(level="domain", name=text("nhóm"), span=NOWHERE))
    if draw(st.booleans()):
        made.append(n.Consists(criteria=draw(st.integers(0, 9)), sub_criteria=0, span=NOWHERE))
    return made
