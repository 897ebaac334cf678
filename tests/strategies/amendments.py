"""Instruments that amend: made for a set whose paths are known, and to be merged with it."""

from dataclasses import replace

from hypothesis import strategies as st

from parlang.source import Source
from parlang.syntax import nodes as n
from parlang.syntax.to_text import to_text
from parlang.syntax.tree import each_placed, placed
from strategies.programs.place import number, text
from strategies.programs.sets import sources_of
from strategies.syntax_trees import amending_files, amending_heads, any_parts, changes, clauses, hidden, own_clauses
from strategies.values import NOWHERE

INDEX, BASE, REVISION = "bo-tieu-chi", "thu-nghiem", "sua-doi"


def day(year):
    return n.DayLiteral(day=1, month=1, year=year, span=NOWHERE)


def head(base=BASE, revision=REVISION, year=2024):
    """The head of an instrument that says all it has to say."""
    said = (
        n.Instrument(label=None, name=text("Văn bản sửa đổi"), span=NOWHERE),
        n.InForce(start=day(year), span=NOWHERE),
        n.YearsFrom(year=year, span=NOWHERE),
        n.Provenance(kind="verified", against=text("bản in"), span=NOWHERE),
    )
    return n.AmendingHead(index=INDEX, base=base, revision=revision, clauses=said, span=NOWHERE)


def instrument(*parts, **of_head):
    return n.AmendingFile(surface="vi", head=head(**of_head), parts=parts)


def as_source(file, name="sua-doi.par"):
    return Source(name=name, text=to_text(file))


def finding(*revisions):
    """What finds revisions given as label and texts."""
    known = dict(revisions)
    return lambda _index, revision: known.get(revision)


def base_finder(written):
    return finding((BASE, sources_of(written)))


def standing(written):
    """The parts of a set with their paths."""
    forest = placed([part for file in written.files for part in file.parts])
    return list(each_placed((*forest.inside, *forest.outside)))


def numbered(written):
    return [each for each in standing(written) if isinstance(each.placed.part, n.Part)]


# --- changes that can be made ---------------------------------------------------------------


def unwritten(part, identity, suffix):
    """A part of the level of another, not written yet."""
    return n.Part(
        level=part.level,
        number=part.number + suffix,
        name=text("Phần mới"),
        id=identity,
        maximum=part.maximum,
        clauses=(n.Unwritten(span=NOWHERE),),
        span=NOWHERE,
    )


@st.composite
def one_change(draw, at, serial):
    """A change of a part, and the parts that belong to it; the new ones are called by their serial number."""
    part, path = at.placed.part, at.path
    kind = draw(st.sampled_from(("rename", "renumber", "repeal", "replace", "split", "amend", "amend", "notes")))
    new = unwritten(part, f"moi_{serial}", "x")
    match kind:
        case "rename":
            return [n.Rename(path=path, name=text("Tên mới"), reason=None, span=NOWHERE)]
        case "renumber":
            return [n.Renumber(path=path, number=f"{part.number}.z{serial}", reason=text("r"), span=NOWHERE)]
        case "repeal":
            return [n.Repeal(path=path, reason=None, span=NOWHERE)]
        case "replace":
            return [n.Replace(path=path, reason=None, span=NOWHERE), new]
        case "split":
            other = unwritten(part, f"khac_{serial}", "y")
            return [n.Split(path=path, reason=None, span=NOWHERE), new, other]
        case "amend":
            said = tuple(
                draw(st.lists(st.sampled_from(part.clauses), unique_by=id, max_size=3)) if part.clauses else ()
            )
            maxima = (part.maximum, number(part.maximum.value * 2))
            maximum = draw(st.sampled_from((None, *maxima) if said else maxima))  # something is amended
            return [n.Amend(path=path, maximum=maximum, reason=None, clauses=said, span=NOWHERE)]
        case _:
            noted = (n.Guidance(text=text("Ghi chú mới"), span=NOWHERE), n.Interpretation(text=text("x"), span=NOWHERE))
            return [n.Amend(path=path, maximum=None, reason=None, clauses=noted, span=NOWHERE)]


@st.composite
def instruments(draw, written):
    """An instrument that amends some parts of a set, each in one way, none of them below another."""
    drawn = draw(st.lists(st.sampled_from(numbered(written)), unique_by=lambda each: each.path, max_size=5))
    paths = {at.path for at in drawn}
    chosen = [at for at in drawn if not any(at.path.startswith(f"{path}.") for path in paths)]
    made = [draw(one_change(at, serial)) for serial, at in enumerate(chosen)]
    item = n.ChangeItem(number="1", reason=text("lý do"), span=NOWHERE)
    return instrument(item, *(part for each in made for part in each))


# --- any changes at all ---------------------------------------------------------------------


@st.composite
def wild_instruments(draw, written):
    """An instrument of any changes, most of parts that there are, with clauses and parts that fit nowhere."""
    known = [each.path for each in standing(written)]
    path = st.sampled_from([*known, *known, "khong.co"])
    own = [part for file in written.files for part in file.parts]
    heads = amending_heads(
        index=st.just(INDEX), base=st.sampled_from((BASE, BASE, BASE, "khac")), revision=st.just(REVISION),
        clauses=own_clauses,
    )  # fmt: skip
    said = st.one_of(clauses, *(st.sampled_from(part.clauses) for part in own[:4] if getattr(part, "clauses", ())))
    part = hidden(st.one_of(any_parts, st.sampled_from(own)))
    files = amending_files(st.just("vi"), head=heads, change=changes(path, said), part=part)
    return replace(draw(files), comments=())
