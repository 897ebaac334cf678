"""A mean is a sum and a count: a unit that gives one of them itself has to give both."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Words
from parlang.ir.group import group_figures
from parlang.ir.nodes import Figure, Ruleset
from parlang.source import Span


class HalfGiven(Diagnostic):
    """The sum of a group is given and not the count of its units, or the other way round."""

    code: ClassVar[str] = "E0762"
    words: ClassVar[Words] = Words(
        vi="`{given}` được ghi mà `{missing}` thì không: hai số này cùng làm nên một số bình quân của nhóm",
        en="`{given}` is given and `{missing}` is not: the two make one mean of the group",
        help_vi="ghi cả hai, hoặc bỏ cả hai để tính từ các đơn vị của nhóm",
        help_en="give both, or neither: then they are computed from the units of the group",
    )
    given: str
    missing: str


def half_given(ruleset: Ruleset, known: Collection[str], span: Span) -> Iterator[HalfGiven]:
    """Name each sum that is given without its count, and each count without its sum."""
    figures = group_figures(ruleset)
    for one in figures:
        for other in figures:
            if one.key in known and other.key not in known and _make_a_mean(one, other):
                yield HalfGiven(given=one.key, missing=other.key, span=span)


def _make_a_mean(one: Figure, other: Figure) -> bool:
    if one.group is None or other.group is None or {one.group.what, other.group.what} != {"sum", "count"}:
        return False
    alike = (one.group.without_itself, one.group.without_pending) == (
        other.group.without_itself,
        other.group.without_pending,
    )
    return alike and one.group.of == other.group.of
