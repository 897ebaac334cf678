"""The official table: each part with its maximum, how it is scored, its evidence and notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parlang.ir.nodes import Figure, Part, Provenance, Ruleset
from parlang.ir.walk import part_and_below
from parlang.prose import rule_sentences
from parlang.prose.days import data_date_sentence
from parlang.prose.sentences.evidence import evidence_line
from parlang_compiler.document.names import METHODS, anchor, captioned, in_points, level_called, outside_called
from parlang_compiler.document.nodes import (
    Cell,
    Column,
    Emphasis,
    Paragraph,
    Row,
    Table,
    bullets,
    cell,
    header,
    labelled,
    text,
)

COLUMNS = (
    Column(width=15, align="center"),
    Column(width=50),
    Column(width=18, align="center"),
    Column(width=80),
    Column(width=42),
    Column(width=47),
)
STYLES: dict[str, Emphasis] = {"domain": "strong", "criterion": "strong", "bonus": "strong", "penalty": "strong"}
DIRECTIONS = {"higher": "càng cao càng tốt", "lower": "càng thấp càng tốt"}


def criteria_table(ruleset: Ruleset) -> Table:
    """Give the table of the parts within the scale."""
    total = Row(
        kind="total",
        cells=(
            cell(),
            cell(text("Tổng cộng", "strong")),
            cell(text(in_points(ruleset.scale, ruleset), "strong"), value=ruleset.scale),
            Cell(blocks=(), span=3),
        ),
    )
    return _table("bang-diem", f"Bảng tiêu chí và cách chấm điểm: {ruleset.name}", ruleset.parts, ruleset, (total,))


def outside_table(ruleset: Ruleset) -> Table:
    """Give the table of bonus and penalty, which stand outside the scale."""
    return _table("bang-diem-ngoai", f"{outside_called(ruleset)} ngoài thang điểm", ruleset.outside, ruleset, ())


def _table(name: str, caption: str, parts: tuple[Part, ...], ruleset: Ruleset, totals: tuple[Row, ...]) -> Table:
    figures = {figure.key: figure for figure in ruleset.figures}
    owned: dict[str, list[Figure]] = defaultdict(list)
    for figure in ruleset.figures:
        owned[figure.owner].append(figure)
    below = [below for part in parts for below in part_and_below(part)]
    levels = "/".join(dict.fromkeys(level_called(each, ruleset) for each in below))
    return Table(
        id=name,
        caption=text(captioned(caption, ruleset), "strong"),
        columns=COLUMNS,
        header=header("STT", levels, "Điểm tối đa", "Cách chấm điểm", "Tài liệu kiểm chứng", "Ghi chú"),
        rows=(*(_row(each, ruleset, figures, owned.get(each.path, ())) for each in below), *totals),
    )


def _row(part: Part, ruleset: Ruleset, figures: Mapping[str, Figure], owned: Sequence[Figure]) -> Row:
    style = STYLES.get(part.level, "plain")
    name = part.name.upper() if part.level == "domain" else part.name
    said = (cell(*rule_sentences(part, ruleset, figures=figures)), _evidence(part), cell(*_notes(part, owned)))
    empty = not any(each.blocks for each in said)
    return Row(
        kind=part.level,
        id=anchor("muc", part.path),
        cells=(
            cell(text(part.number, style), header=True),
            cell(text(name, style)),
            cell(text(in_points(part.maximum, ruleset), style), value=part.maximum),
            *((Cell(blocks=(), span=len(said)),) if empty else said),
        ),
    )


def _evidence(part: Part) -> Cell:
    lines = [evidence_line(item, "vi") for item in part.notes.evidence]
    return cell(bullets(lines, ordered=True)) if len(lines) > 1 else cell(*lines)


def _notes(part: Part, owned: Sequence[Figure]) -> Iterator[Paragraph]:
    if part.method is not None:
        yield labelled("Đánh giá qua:", METHODS[part.method])
    if part.notes.data_date is not None:
        yield text(data_date_sentence(part.notes.data_date, "vi"))
    for words in part.notes.interpretations:
        yield labelled("Được hiểu là:", words)
    for words in part.notes.guidance:
        yield labelled("Hướng dẫn:", words)
    for words in part.notes.legal_bases:
        yield labelled("Căn cứ:", words)
    for figure in owned:
        if figure.direction is not None:
            yield labelled("Số liệu:" if len(owned) == 1 else f"{figure.label}:", DIRECTIONS[figure.direction])
    if part.always_arises:
        yield text("Luôn phát sinh.", "emphasis")
    if part.notes.provenance is not None:
        yield labelled("Nguồn:", provenance(part.notes.provenance))


def provenance(given: Provenance) -> str:
    """Say whether a text was verified, and against what."""
    if given.kind == "illustrative":
        return "minh họa, không phải văn bản chính thức"
    return f"đã đối chiếu với {given.against}" if given.against else "đã đối chiếu"
