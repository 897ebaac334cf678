"""What a refuted proof is told as: the finding in words, replayed, at the case that it is about."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words


class Refuted(Diagnostic):
    """A question about a rule whose answer is no; `said_vi` and `said_en` are the finding in words."""

    said_vi: str
    said_en: str

    def facts(self, language: Language) -> dict[str, str]:
        return {"said": self.said_vi if language == "vi" else self.said_en}


class RuleHasGap(Refuted):
    """Figures for which no case speaks."""

    code: ClassVar[str] = "E1001"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="viết thêm trường hợp cho chỗ hở, nối liền hai mức, hoặc thêm `còn lại : …`",
        help_en="write a case for the gap, let two cases meet, or add `the rest : …`",
    )


class CasesOverlap(Refuted):
    """Figures for which two bands speak, with different points."""

    code: ClassVar[str] = "E1002"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="mỗi giá trị chỉ thuộc một mức: dùng `trên`, `dưới` cho đầu không được gồm vào",
        help_en="each value belongs to one case: use `above`, `below` for the end that is left out",
    )


class CasesOverlapMildly(Refuted):
    """Two bands that agree where both speak, or two branches that differ where the first decides."""

    code: ClassVar[str] = "W1003"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="nên để mỗi số liệu thuộc một trường hợp; trong các `trường hợp`, trường hợp viết trước được dùng",
        help_en="better let each figure belong to one case; of branches, the one that is written first applies",
    )


class PointsOutOfBounds(Refuted):
    """Figures that give points below 0 or above the maximum."""

    code: ClassVar[str] = "E1004"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="khai báo quan hệ giữa các số liệu (`không quá …`), hoặc sửa điểm, mức trần, điểm tối đa",
        help_en="declare how the figures are related (`not more than …`), or mend the points, the cap, the maximum",
    )


class MaximumOutOfReach(Refuted):
    """A maximum that no figures give."""

    code: ClassVar[str] = "E1005"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="sửa điểm tối đa, điểm của các mức, hoặc khoảng giá trị đã khai báo của số liệu",
        help_en="mend the maximum, the points of the cases, or the declared range of the figures",
    )


class CaseOutOfReach(Refuted):
    """A case into which no figures fall."""

    code: ClassVar[str] = "E1006"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="bỏ trường hợp này, sửa mốc của nó, hoặc sửa các trường hợp đứng trước đã lấy hết",
        help_en="drop the case, mend its marks, or mend the cases before it that leave nothing",
    )


class BetterScoresLess(Refuted):
    """A better figure that scores less."""

    code: ClassVar[str] = "E1007"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="sửa điểm, hoặc sửa chiều tốt đã khai báo (`càng cao càng tốt`, `càng thấp càng tốt`)",
        help_en="mend the points, or the direction that is declared (`higher is better`, `lower is better`)",
    )


class DividesByZero(Refuted):
    """Figures for which a rule divides by 0."""

    code: ClassVar[str] = "E1008"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="khai báo số liệu `từ 1 trở lên`, hoặc viết `không phát sinh khi … bằng 0`",
        help_en="declare the figure `1 or more`, or write `does not arise when … is exactly 0`",
    )


class ArisesAlwaysOrNever(Refuted):
    """A criterion that never arises, or never does not."""

    code: ClassVar[str] = "E1009"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="sửa điều kiện `không phát sinh khi …`, hoặc viết `luôn phát sinh`",
        help_en="mend the condition `does not arise when …`, or write `always arises`",
    )


class GradesNotSound(Refuted):
    """Totals without a grade, or with two, or a grade that no unit can have."""

    code: ClassVar[str] = "E1010"
    words: ClassVar[Words] = Words(
        vi="{said}",
        en="{said}",
        help_vi="sửa các mức hoặc điều kiện xếp loại",
        help_en="mend the bounds or the conditions of the grades",
    )


class DeclaredFinding(Refuted):
    """A refuted proof that the revision declares as a finding, with the sentence that causes it."""

    code: ClassVar[str] = "W1011"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="đã ghi trong findings.md: {said}",
        en="declared in findings.md: {said}",
        help_vi="phát hiện này đã được ghi nhận cùng câu văn gây ra nó",
        help_en="this finding is on record with the sentence that causes it",
    )


class NotProved(Diagnostic):
    """Questions that are not answered, one note for all."""

    criteria: tuple[str, ...]
    amount: int
    reason_vi: str
    reason_en: str
    code: ClassVar[str] = "N1012"
    severity: ClassVar[Severity] = "note"
    words: ClassVar[Words] = Words(
        vi="{amount} câu hỏi chưa chứng minh được, ở {criteria}; {reason}",
        en="{amount} questions are not decided, of {criteria}; {reason}",
        help_vi="chạy `parlang prove` để xem từng câu hỏi",
        help_en="run `parlang prove` to see each question",
    )

    def facts(self, language: Language) -> dict[str, str]:
        shown = ", ".join(self.criteria[:MOST_LISTED]) + (", …" if len(self.criteria) > MOST_LISTED else "")
        reason = self.reason_vi if language == "vi" else self.reason_en
        return {"amount": str(self.amount), "criteria": shown, "reason": reason}


MOST_LISTED = 8
