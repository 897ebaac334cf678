"""Units that name no year beside others of their group that do: they are ranked apart, which is seldom meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words
from parlang_compiler.boundary.folding import same_name
from parlang_compiler.boundary.tree import place

if TYPE_CHECKING:
    from parlang_compiler.boundary.read_cases import Unit


class UnitsWithoutYear(Diagnostic):
    """Some units of a group name their evaluation year and some do not."""

    code: ClassVar[str] = "W0719"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{who} không ghi năm đánh giá, các đơn vị khác cùng nhóm ghi {years}: hai bên được xếp hạng riêng",
        en="{who} no assessment year, other units of the group give {years}: the two are ranked apart",
        help_vi="ghi năm ở `period` của từng đơn vị, cả khi ô bên trên đã ghi; không gộp ô{option}",
        help_en="write the year in `period` of each unit, though it stands in the cell above; merge no cells{option}",
    )
    unit: str  # the first of them
    count: int
    years: tuple[str, ...]  # those of the others

    def facts(self, language: Language) -> dict[str, str]:
        """Give who, which years, and the option that helps where they are one."""
        vi, more = language == "vi", self.count > 1
        who = f"{self.count} đơn vị (đầu tiên là `{self.unit}`)" if more else f"`{self.unit}`"
        if not vi:
            who = f"{self.count} units (the first is `{self.unit}`) give" if more else f"`{self.unit}` gives"
        one = self.years[0] if len(self.years) == 1 else None
        told = f"; hoặc chạy với --period {one}" if vi else f"; or run with --period {one}"
        return {"who": who, "years": ", ".join(self.years), "option": "" if one is None else told}


def without_year(units: Sequence[Unit], period: int | None) -> Iterator[UnitsWithoutYear]:
    """Tell each group that mixes both; `period` is the year of the units that name none."""
    if period is not None:
        return
    groups: dict[str, list[Unit]] = {}
    for unit in units:
        groups.setdefault(same_name(unit.assessment.group or ""), []).append(unit)
    for group in groups.values():
        years = tuple(sorted({each.assessment.period for each in group if each.assessment.period is not None}))
        silent = [each for each in group if each.assessment.period is None]
        if years and silent:
            first = silent[0]
            yield UnitsWithoutYear(unit=first.name, count=len(silent), years=years, span=place(first.tree, "unit"))
