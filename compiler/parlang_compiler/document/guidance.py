"""The guidance document: everything a unit needs to score itself, made from the rules alone.

It carries no official number, place, day or signature: those are given by whoever issues it.
"""

from __future__ import annotations

from collections.abc import Iterator

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
from parlang_compiler.document.names import captioned, mark_of, outside_called, titled
from parlang_compiler.document.nodes import (
    FORMAT,
    Block,
    Column,
    Document,
    Metadata,
    Row,
    Section,
    Table,
    bullets,
    cell,
    header,
    text,
)
from parlang_compiler.document.worked_examples import worked_examples

KIND = "HƯỚNG DẪN TỰ ĐÁNH GIÁ, CHẤM ĐIỂM"
BANNER = "bộ tiêu chí này được lập để minh họa, không phải văn bản chính thức của cơ quan có thẩm quyền."

EXAMPLES = (
    "Số liệu trong ví dụ là giả định, lấy đúng tại mỗi mức và lệch một đơn vị nhỏ nhất so với mức; "
    "điểm do chính các quy định nêu trên tính ra."
)


def guidance(ruleset: Ruleset, source_hash: str) -> Document:
    """Make the guidance document of a revision."""
    mark = mark_of(ruleset)
    return Document(
        metadata=Metadata(
            index=ruleset.index,
            revision=ruleset.revision,
            source_hash=source_hash,
            format=FORMAT,
            language="vi",
            mark=mark,
        ),
        kind=KIND,
        title=ruleset.name,
        opening=() if mark is None else (text(f"{mark}: {BANNER}", "strong", "mark"),),
        sections=tuple(_sections(ruleset, source_hash)),
    )


def _sections(ruleset: Ruleset, source_hash: str) -> Iterator[Section]:
    yield Section(id="thong-tin", title="Thông tin chung", blocks=(_facts_table(ruleset, source_hash),))
    yield Section(id="quy-dinh-chung", title="Quy định chung", blocks=(bullets(general_rules(ruleset), ordered=True),))
    yield Section(id="tieu-chi", title="Tiêu chí và cách chấm điểm", blocks=(criteria_table(ruleset),))
    if ruleset.outside:
        yield Section(id="thuong-phat", title=outside_called(ruleset), blocks=(outside_table(ruleset),))
    if ruleset.grading is not None:
        sentences = grades_sentences(ruleset.grading, wording(ruleset, "vi"))
        yield Section(id="xep-loai", title="Xếp loại", blocks=tuple(map(text, sentences)))
    if ruleset.figures:
        yield Section(id="so-lieu", title="Số liệu báo cáo", blocks=_figures(ruleset))
    if interpretations := _interpretations(ruleset):
        items = bullets(interpretations, ordered=True)
        yield Section(id="cach-hieu", title="Cách hiểu thống nhất", blocks=(items,))
    if bases := _legal_bases(ruleset):
        yield Section(id="can-cu", title="Căn cứ", blocks=(bullets(bases, ordered=True),))
    if examples := worked_examples(ruleset):
        yield Section(id="vi-du", title="Ví dụ tính điểm", blocks=(text(EXAMPLES, kind="note"),), sections=examples)


def _facts_table(ruleset: Ruleset, source_hash: str) -> Table:
    return Table(
        id="bang-thong-tin",
        caption=text(captioned("Thông tin về bộ tiêu chí", ruleset), "strong"),
        columns=(Column(width=70), Column(width=182)),
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


def _figures(ruleset: Ruleset) -> tuple[Block, ...]:
    words, reported = wording(ruleset, "vi"), constraints_on_reported(ruleset)
    conditions = tuple(upper_first(condition(each.condition, words)) + "." for each in reported)
    blocks: tuple[Block, ...] = (figures_table(ruleset),)
    if conditions:
        blocks += (text("Số liệu phải thỏa mãn:"), bullets(conditions))
    for sentence, table in computed_tables(ruleset):
        blocks += (text(sentence), table)
    return blocks


def _interpretations(ruleset: Ruleset) -> tuple[str, ...]:
    """Gather how the text is understood, each with the part it stands at."""
    of_parts = (f"{titled(part)}: {words}" for part in each_part(ruleset) for words in part.notes.interpretations)
    return (*ruleset.notes.interpretations, *of_parts)


def _legal_bases(ruleset: Ruleset) -> tuple[str, ...]:
    """Gather the legal bases, each once."""
    of_parts = (words for part in each_part(ruleset) for words in part.notes.legal_bases)
    return tuple(dict.fromkeys((*ruleset.notes.legal_bases, *of_parts)))
