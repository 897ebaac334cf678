"""A group by domain and by criterion: means, who is highest and lowest, and where most points were lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, part_and_below
from parlang_compiler.boundary.collation import collated
from parlang_compiler.document.criteria_table import STYLES
from parlang_compiler.document.names import captioned, in_points, level_called
from parlang_compiler.document.nodes import Block, Cell, Column, Emphasis, Row, Table, cell, header, text
from parlang_compiler.reports.losses import has_highest
from parlang_compiler.reports.of_group import GroupScores, PartStatistics
from parlang_compiler.reports.words import given, mean_words, points_cell, share_cell

MOST_LOST = 20  # rows
MOST_NAMES = 3
COUNTED = (
    "Bình quân, cao nhất, thấp nhất chỉ tính trên các đơn vị đã có điểm ở mục đó; đơn vị còn chờ số liệu và đơn vị "
    "không đánh giá mục đó không tính vào, không coi là 0 điểm."
)
HIGHEST = "Ở mục chỉ tính mức cao nhất, điểm mất của từng tiêu chí bên dưới không phải là điểm mất của mục."
Statistics = Mapping[str, PartStatistics]
_NUMBER, _POINTS = Column(width=15, align="center"), Column(width=22, align="center")


def domains_blocks(of: GroupScores, statistics: Statistics, suffix: str) -> Iterator[Block]:
    """Give each domain over all units."""
    yield text(COUNTED, kind="note")
    names = "/".join(dict.fromkeys(level_called(part, of.ruleset) for part in of.ruleset.parts))
    yield Table(
        id=f"bang-linh-vuc{suffix}",
        caption=text(captioned("Kết quả theo từng phần", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=73), *(_POINTS,) * 4, Column(width=38), Column(width=38)),
        header=header("STT", names, "Điểm tối đa", "Số đơn vị", "Bình quân", "Tỷ lệ (%)", "Cao nhất", "Thấp nhất"),
        rows=tuple(_domain(of, statistics[part.path]) for part in (*of.ruleset.parts, *of.ruleset.outside)),
    )


def _domain(of: GroupScores, known: PartStatistics) -> Row:
    found = known.ends
    ends = (cell(), cell()) if found is None else tuple(_end(of, known, end) for end in reversed(found))
    return Row(kind="plain", cells=(*_head(known, of.ruleset), *ends))


def _head(known: PartStatistics, ruleset: Ruleset, style: Emphasis = "plain") -> tuple[Cell, ...]:
    mean, part = known.mean, known.part
    return (
        cell(text(part.number, style), header=True),
        cell(text(part.name, style)),
        points_cell(part.maximum, ruleset, style),
        _count(len(known.scores), style),
        cell() if mean is None else cell(text(mean_words(mean, ruleset), style), value=mean),
        share_cell(known.points if known.scores else None, known.maximum, style),
    )


def _count(count: int, style: Emphasis = "plain") -> Cell:
    return cell(text(str(count), style), value=Fraction(count))


def _end(of: GroupScores, known: PartStatistics, end: Fraction) -> Cell:
    return cell(text(in_points(end, of.ruleset), "strong"), several(known.at(end)), value=end)


def several(units: Iterable[str]) -> str:
    """Name some units, and count the others."""
    names = sorted(units, key=collated)
    rest = len(names) - MOST_NAMES
    more = f" và {rest} đơn vị khác" if rest > 0 else ""
    return "; ".join(map(given, names[:MOST_NAMES])) + more


def lost_most(ruleset: Ruleset, statistics: Statistics) -> list[PartStatistics]:
    """Give the leaves within the scale where units lost points, most first; equals in the order of the set."""
    inside = (statistics[part.path] for top in ruleset.parts for part in part_and_below(top) if part.rule is not None)
    return sorted((each for each in inside if each.lost > 0), key=lambda each: -each.lost)[:MOST_LOST]


def lost_most_blocks(of: GroupScores, lost: Sequence[PartStatistics], suffix: str) -> Iterator[Block]:
    """Give the criteria where most points were lost, by all units together."""
    if has_highest(of.ruleset):
        yield text(HIGHEST, kind="note")
    yield Table(
        id=f"bang-mat-diem{suffix}",
        caption=text(captioned("Tiêu chí mất nhiều điểm nhất", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=105), *(_POINTS,) * 6),
        header=header(
            "STT", "Tiêu chí", "Điểm tối đa", "Số đơn vị", "Bình quân", "Tỷ lệ (%)", "Tổng điểm mất", "Đơn vị mất điểm"
        ),
        rows=tuple(
            Row(
                kind="plain",
                cells=(
                    *_head(each, of.ruleset),
                    points_cell(each.lost, of.ruleset, "strong"),
                    _count(each.losing),
                ),
            )
            for each in lost
        ),
    )


def criteria_table(of: GroupScores, statistics: Statistics, suffix: str) -> Table:
    """Give every part over all units."""
    levels = "/".join(dict.fromkeys(level_called(part, of.ruleset) for part in each_part(of.ruleset)))
    return Table(
        id=f"bang-tieu-chi{suffix}",
        caption=text(captioned("Kết quả theo từng tiêu chí", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=127), *(_POINTS,) * 5),
        header=header("STT", levels, "Điểm tối đa", "Số đơn vị", "Bình quân", "Tỷ lệ (%)", "Còn chờ"),
        rows=tuple(_criterion(part, statistics[part.path], of.ruleset) for part in each_part(of.ruleset)),
    )


def _criterion(part: Part, known: PartStatistics, ruleset: Ruleset) -> Row:
    style = STYLES.get(part.level, "plain")
    return Row(kind=part.level, cells=(*_head(known, ruleset, style), _count(known.waiting, style)))
