"""The annexes of the guidance and of the decision: the criteria, and all that is needed to apply them.

They are numbered in the order in which they stand; what a set has nothing of makes no annex.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from parlang.ir.group import constraints_on_reported
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part
from parlang.prose.conditions import condition
from parlang.prose.naming import upper_first
from parlang.prose.numbers import day, number
from parlang.prose.sentences.grades import grades_sentences
from parlang.prose.wording import wording
from parlang_compiler.document.criteria_table import criteria_table, outside_table, provenance
from parlang_compiler.document.figures_table import computed_tables, figures_table
from parlang_compiler.document.general_rules import general_rules
from parlang_compiler.document.names import captioned, outside_called, titled
from parlang_compiler.document.nodes import Annex, Block, Column, Row, Section, Table, bullets, cell, header, text
from parlang_compiler.document.worked_examples import worked_examples

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
END = text("./.")  # Nghị định 30/2020/NĐ-CP, phụ lục III: behind the text and behind each annex
CRITERIA = "Bảng tiêu chí và cách chấm điểm"
EXAMPLES = (
    "Số liệu trong ví dụ là giả định, lấy đúng tại mỗi mức và lệch một đơn vị nhỏ nhất so với mức; "
    "điểm do chính các quy định nêu trên tính ra."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """An annex that has no number yet."""

    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    landscape: bool = True


def annexes(ruleset: Ruleset, source_hash: str, attached: str) -> tuple[Annex, ...]:
    """Give the annexes of a revision; `attached` is the line that says what they belong to."""
    drafts = tuple(_drafts(ruleset, source_hash))
    return tuple(
        Annex(
            id=f"phu-luc-{place}",
            number=f"Phụ lục {ROMAN[place - 1]}",
            title=draft.title,
            attached=attached,
            blocks=draft.blocks if draft.sections else (*draft.blocks, END),
            sections=ended(draft.sections),
            landscape=draft.landscape,
        )
        for place, draft in enumerate(drafts, 1)
    )


def ended(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Put the mark of the end behind the last words, however deep they stand."""
    if not sections:
        return ()
    *before, last = sections
    if last.sections:
        return (*before, replace(last, sections=ended(last.sections)))
    return (*before, replace(last, blocks=(*last.blocks, END)))


def listed(behind: tuple[Annex, ...]) -> str:
    """Name each annex, as the body of a paper must."""
    return "; ".join(f"{annex.number} - {annex.title}" for annex in behind)


def _drafts(ruleset: Ruleset, source_hash: str) -> Iterator[_Draft]:
    yield _Draft(title=CRITERIA, sections=tuple(_of_criteria(ruleset)))
    if ruleset.figures:
        section = Section(id="so-lieu", title="Số liệu phải báo cáo", blocks=_figures(ruleset))
        yield _Draft(title="Số liệu báo cáo", sections=(section,))
    if readings := tuple(_readings(ruleset)):
        yield _Draft(title="Cách hiểu thống nhất và căn cứ", sections=readings, landscape=False)
    if examples := worked_examples(ruleset):
        yield _Draft(title="Ví dụ tính điểm", blocks=(text(EXAMPLES, kind="note"),), sections=examples)
    yield _Draft(title="Thông tin về bộ tiêu chí", blocks=(_facts_table(ruleset, source_hash),), landscape=False)


def _of_criteria(ruleset: Ruleset) -> Iterator[Section]:
    yield Section(id="quy-dinh-chung", title="Quy định chung", blocks=(bullets(general_rules(ruleset), ordered=True),))
    yield Section(id="tieu-chi", title="Tiêu chí và cách chấm điểm", blocks=(criteria_table(ruleset),))
    if ruleset.outside:
        yield Section(id="thuong-phat", title=outside_called(ruleset), blocks=(outside_table(ruleset),))
    if ruleset.grading is not None:
        sentences = grades_sentences(ruleset.grading, wording(ruleset, "vi"))
        yield Section(id="xep-loai", title="Xếp loại", blocks=tuple(map(text, sentences)))


def _figures(ruleset: Ruleset) -> tuple[Block, ...]:
    words, reported = wording(ruleset, "vi"), constraints_on_reported(ruleset)
    conditions = tuple(upper_first(condition(each.condition, words)) + "." for each in reported)
    blocks: tuple[Block, ...] = (figures_table(ruleset),)
    if conditions:
        blocks += (text("Số liệu phải thỏa mãn:"), bullets(conditions))
    for sentence, table in computed_tables(ruleset):
        blocks += (text(sentence), table)
    return blocks


def _readings(ruleset: Ruleset) -> Iterator[Section]:
    if interpretations := _interpretations(ruleset):
        items = bullets(interpretations, ordered=True)
        yield Section(id="cach-hieu", title="Cách hiểu thống nhất", blocks=(items,))
    if bases := legal_bases(ruleset):
        yield Section(id="can-cu", title="Căn cứ", blocks=(bullets(bases, ordered=True),))


def _interpretations(ruleset: Ruleset) -> tuple[str, ...]:
    """Gather how the text is understood, each with the part it stands at."""
    of_parts = (f"{titled(part)}: {words}" for part in each_part(ruleset) for words in part.notes.interpretations)
    return (*ruleset.notes.interpretations, *of_parts)


def legal_bases(ruleset: Ruleset) -> tuple[str, ...]:
    """Gather the legal bases, each once."""
    of_parts = (words for part in each_part(ruleset) for words in part.notes.legal_bases)
    return tuple(dict.fromkeys((*ruleset.notes.legal_bases, *of_parts)))


def _facts_table(ruleset: Ruleset, source_hash: str) -> Table:
    return Table(
        id="bang-thong-tin",
        caption=text(captioned("Thông tin về bộ tiêu chí", ruleset), "strong"),
        columns=(Column(width=50), Column(width=115)),
        header=header("Nội dung", "Thông tin"),
        rows=tuple(
            Row(kind="plain", cells=(cell(text(name, "strong"), header=True), cell(words)))
            for name, words in _facts(ruleset, source_hash)
        ),
    )


def _facts(ruleset: Ruleset, source_hash: str) -> Iterator[tuple[str, str]]:
    yield "Bộ tiêu chí", ruleset.name
    yield "Văn bản", ruleset.instrument
    if ruleset.in_force is not None:
        end = "" if ruleset.in_force_end is None else f" đến hết ngày {day(ruleset.in_force_end)}"
        yield "Hiệu lực", f"từ ngày {day(ruleset.in_force)}{end}"
    if ruleset.first_year is not None:
        yield "Áp dụng", f"từ năm đánh giá {ruleset.first_year}"
    yield "Đối tượng đánh giá", ruleset.unit_name
    yield "Thang điểm", f"{number(ruleset.scale)} điểm"
    if ruleset.notes.provenance is not None:
        yield "Nguồn", provenance(ruleset.notes.provenance)
    yield "Mã bộ tiêu chí, phiên bản", f"{ruleset.index}, {ruleset.revision}"
    yield "Mã băm của nguồn", source_hash
