"""What can be wrong when units are replayed under other rules."""

from __future__ import annotations

from typing import ClassVar, Literal

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words


class CasesOfOther(Diagnostic):
    """Cases that were written for the revision that they are to be replayed under."""

    code: ClassVar[str] = "E0060"
    words: ClassVar[Words] = Words(
        vi="các đơn vị này viết cho [{theirs}], không phải cho [{wanted}]: {why}",
        en="these units are written for [{theirs}], not for [{wanted}]: {why}",
        help_vi="cho số liệu đã chấm theo [{wanted}], hoặc đổi chỗ hai phiên bản",
        help_en="give the figures that were scored under [{wanted}], or swap the two revisions",
    )
    theirs: str
    wanted: str
    sign: Literal["revision", "period", "figure"]
    found: str

    def facts(self, language: Language) -> dict[str, str]:
        vi = {
            "revision": "trong tệp ghi phiên bản này",
            "period": f"năm đánh giá {self.found} thuộc phiên bản này",
            "figure": f"chỉ phiên bản này có `{self.found}`",
        }
        en = {
            "revision": "the file says so",
            "period": f"it serves the assessment year {self.found}",
            "figure": f"only this one has `{self.found}`",
        }
        return {**super().facts(language), "why": (vi if language == "vi" else en)[self.sign]}


class ChartsNotInstalled(Diagnostic):
    """Charts were asked for, and the packages that draw them are not there."""

    code: ClassVar[str] = "E0061"
    words: ClassVar[Words] = Words(
        vi="chưa cài phần vẽ biểu đồ: thiếu {package}",
        en="what draws charts is not installed: {package} is missing",
        help_vi='cài thêm: pip install "parlang[charts]"; hoặc bỏ --charts',
        help_en='install it: pip install "parlang[charts]"; or leave out --charts',
    )
    package: str


class FigureRefused(Diagnostic):
    """Values of last year that the declarations of the new revision do not allow."""

    code: ClassVar[str] = "W0062"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="[{revision}] không nhận `{figure}` của {units} đơn vị: {names}",
        en="[{revision}] does not accept `{figure}` of {units} units: {names}",
        help_vi="chấm lại như chưa có số liệu này; xem khoảng giá trị và ràng buộc trong bộ tiêu chí mới",
        help_en="they are replayed as if the figure were missing; see its range and constraints in the new criteria",
    )
    revision: str
    figure: str
    units: int
    names: str
