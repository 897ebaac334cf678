"""Reports as tests look at them: made-up units scored, the tables of a document, and the numbers that stand in them."""

import re
from fractions import Fraction

from parlang_compiler.boundary.models import Assessment
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.score_cases import Entry, Wanted, score_entries, told_in_full
from parlang_compiler.boundary.tree import Fields
from parlang_compiler.document.nodes import ItemList, Paragraph, Table
from parlang_compiler.impact.made_cases import NOWHERE
from parlang_compiler.reports.of_unit import unit_scores
from parlang_compiler.reports.unit import unit_report

HASH = "sha256:0123abcd"
INTERVAL = re.compile(r"từ (\S+) đến (\S+)")


def unit_of(name, facts, **given):
    period = None if facts.year is None else str(facts.year)
    assessment = Assessment(unit={"name": name}, period=period, **given)
    return Unit(assessment=assessment, tree=Fields(keys=(), values=(), span=NOWHERE))


def scored_at(ruleset, at, name="Đơn vị thử", *, full=True, ranked=True, **given):
    """A unit scored at its stages, `{"self": facts, …}`."""
    unit = unit_of(name, next(iter(at.values())), **{"stages": {stage: {} for stage in at}, **given})
    entries = [Entry(unit=unit, stage=stage, facts=facts, stated={}, ranked=ranked) for stage, facts in at.items()]
    scored = score_entries(ruleset, entries, Wanted(parts=False)).value
    return tuple(told_in_full(ruleset, each, "vi") for each in scored) if full else scored


def report_of(ruleset, at, place="", **given):
    scored = scored_at(ruleset, at, **given)
    return unit_report(unit_scores(ruleset, HASH, scored, scored[0], place)), scored


def blocks_of(document):
    """Every block of a document, those of its sections and annexes among them."""
    yield from document.opening
    for section in document.sections:
        yield from _of_section(section)
    for annex in document.annexes:
        yield from annex.blocks
        for below in annex.sections:
            yield from _of_section(below)


def _of_section(section):
    yield from section.blocks
    for below in section.sections:
        yield from _of_section(below)


def tables_of(document):
    return {block.id: block for block in blocks_of(document) if isinstance(block, Table)}


def words(block):
    match block:
        case Paragraph():
            return "".join(run.text for run in block.runs)
        case ItemList():
            return "; ".join(map(words, block.items))
        case Table():
            rows = (*block.header, *block.rows)
            return "\n".join(" | ".join(map(cell_text, row.cells)) for row in rows)
        case _:
            return block.words


def cell_text(cell):
    return "; ".join(map(words, cell.blocks))


def texts(table):
    """The rows of a table as texts, by the heads of its columns."""
    heads = [cell_text(cell) for cell in table.header[0].cells]
    return [dict(zip(heads, map(cell_text, row.cells), strict=True)) for row in table.rows]


def exact(text):
    """The number that a text shows: `1.234,50`, `−1/3`."""
    plain = text.replace(".", "").replace(",", ".").replace("−", "-")
    return Fraction(plain)


def interval(text):
    found = INTERVAL.fullmatch(text)
    return None if found is None else (exact(found[1]), exact(found[2]))
