"""The report of results: the ranking, each domain and criterion over all units, what differs, and who still waits.

Units of different groups are ranked apart: then each group has a section of its own, with all of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parlang.ir.nodes import Ruleset
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.document.names import captioned, illustration, metadata_of
from parlang_compiler.document.nodes import (
    Annex,
    Column,
    Document,
    Picture,
    Row,
    Section,
    Table,
    cell,
    header,
    text,
)
from parlang_compiler.reports.by_part import (
    Statistics,
    criteria_table,
    domains_blocks,
    lost_most,
    lost_most_blocks,
)
from parlang_compiler.reports.differences import differences_blocks
from parlang_compiler.reports.of_group import GroupScores, statistics_of
from parlang_compiler.reports.ranking import ranking_blocks, total_words
from parlang_compiler.reports.unit import Titled, numbered
from parlang_compiler.reports.words import given

KIND = "BÁO CÁO KẾT QUẢ"
NO_NAME = "Các đơn vị không ghi nhóm"
ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")),
    *((9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def group_report(
    ruleset: Ruleset,
    source_hash: str,
    groups: Sequence[GroupScores],
    *,
    charts: bool = True,
) -> Document:
    """Make the report of the groups of one year; without `charts` it has tables alone."""
    period = groups[0].standing.period
    made = [_Group(of, number if len(groups) > 1 else 0, charts=charts) for number, of in enumerate(groups, 1)]
    return Document(
        metadata=metadata_of(ruleset, source_hash),
        kind=KIND,
        title=ruleset.name if period is None else f"{ruleset.name} năm {period}",
        opening=illustration(ruleset),
        sections=made[0].sections() if len(made) == 1 else tuple(each.section() for each in made),
        annexes=tuple(each.annex() for each in made),
        landscape=True,
    )


class _Group:
    """A group on its way into the report: `number` is 0 where it is the only one."""

    def __init__(self, of: GroupScores, number: int, *, charts: bool) -> None:
        self.of = of
        self.number = number
        self.charts = charts
        self.suffix = f"-{number}" if number else ""
        self.annex_number = f"Phụ lục {roman(number)}" if number else "Phụ lục"
        self.statistics: Statistics = statistics_of(of.ruleset, of.ranked)

    @property
    def name(self) -> str:
        """Give the name of the group."""
        return given(self.of.standing.group or "") or NO_NAME

    def sections(self) -> tuple[Section, ...]:
        """Give what is told of the group."""
        return tuple(numbered(self._titled()))

    def section(self) -> Section:
        """Give the same as one section with others below."""
        below = tuple(numbered(self._titled(), f"{self.number}."))
        return Section(id=f"nhom{self.suffix}", title=f"{self.number}. {self.name}", blocks=(), sections=below)

    def annex(self) -> Annex:
        """Give every criterion of the group."""
        title = "Kết quả theo từng tiêu chí"
        return Annex(
            id=f"phu-luc{self.suffix}",
            number=self.annex_number,
            title=f"{title}: {self.name}" if self.number else title,
            attached=None,
            blocks=(criteria_table(self.of, self.statistics, self.suffix),),
        )

    def _titled(self) -> Iterator[Titled]:
        of, suffix = self.of, self.suffix
        yield f"xep-hang{suffix}", "Kết quả và xếp hạng", (*ranking_blocks(of, suffix), *self._chart_of_totals())
        domains = (*domains_blocks(of, self.statistics, suffix), *self._chart_of_domains())
        see = text(f"Kết quả của từng tiêu chí ở {self.annex_number} kèm theo báo cáo này.")
        yield f"linh-vuc{suffix}", "Kết quả theo từng phần", (*domains, see)
        if lost := lost_most(of.ruleset, self.statistics):
            yield f"mat-diem{suffix}", "Tiêu chí mất nhiều điểm", tuple(lost_most_blocks(of, lost, suffix))
        if of.first:
            yield f"chenh-lech{suffix}", "Chênh lệch giữa các lần đánh giá", tuple(differences_blocks(of, suffix))
        if waiting := tuple(_waiting(of)):
            yield f"con-cho{suffix}", "Đơn vị còn chờ", (_waiting_table(of, waiting, suffix),)

    def _chart_of_totals(self) -> Iterator[Picture]:
        if self.charts and any(each.result.status == "scored" for each in self.of.ranked):
            from parlang_compiler.reports.charts import chart_of_totals  # an extra: it may not be installed

            yield chart_of_totals(self.of, self.suffix)

    def _chart_of_domains(self) -> Iterator[Picture]:
        if self.charts and any(self.statistics[part.path].scores for part in self.of.ruleset.parts):
            from parlang_compiler.reports.charts import chart_of_domains

            yield chart_of_domains(self.of, self.statistics, self.suffix)


def _waiting(of: GroupScores) -> Iterator[tuple[str, str, str]]:
    """Give the units whose result is not known: its name, why, and between which ends it is."""
    for each in of.ranked + of.apart:
        if each.result.status == "pending":
            yield each.scorecard.unit, _wants(each), total_words(each, of)
    yield from ((name, "Chưa có kết quả ở lần đánh giá này", "") for name in of.absent)
    yield from ((name or "?", "Số liệu có lỗi, chưa chấm được", "") for name in of.refused)


def _wants(each: Scored) -> str:
    missing = len(each.result.missing)
    return f"Còn thiếu {missing} số liệu" if missing else "Còn mục chưa chấm được"


def _waiting_table(of: GroupScores, waiting: Sequence[tuple[str, str, str]], suffix: str) -> Table:
    return Table(
        id=f"bang-con-cho{suffix}",
        caption=text(captioned("Đơn vị còn chờ", of.ruleset), "strong"),
        columns=(Column(width=90), Column(width=92), Column(width=70, align="center")),
        header=header("Đơn vị", "Lý do", "Tổng điểm có thể đạt"),
        rows=tuple(
            Row(kind="plain", cells=(cell(given(name), header=True), cell(why), cell(total)))
            for name, why, total in waiting
        ),
    )


def roman(number: int) -> str:
    """Write the number of an annex: `IV`."""
    written = ""
    for value, letters in ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written
