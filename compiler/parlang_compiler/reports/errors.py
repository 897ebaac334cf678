"""What can be wrong when reports are made."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Severity, Words


class NoCharts(Diagnostic):
    """The report of a group is made without its charts: what draws them is not installed."""

    code: ClassVar[str] = "W1321"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="báo cáo kết quả không có biểu đồ: thiếu {package}",
        en="the report of the group has no charts: {package} is missing",
        help_vi='cài thêm: pip install "parlang[charts]"; các bảng của báo cáo vẫn đủ',
        help_en='install it: pip install "parlang[charts]"; the tables of the report are all there',
    )
    package: str


class NoSuchStage(Diagnostic):
    """No unit was scored at the stage that is asked for."""

    code: ClassVar[str] = "E1322"
    words: ClassVar[Words] = Words(
        vi="không có đơn vị nào được chấm ở lần `{stage}`",
        en="no unit was scored at the stage `{stage}`",
        help_vi="các lần có trong tệp số liệu: {known}; bỏ --stage để lấy lần mặc định",
        help_en="the stages of these cases: {known}; leave out --stage for the default one",
    )
    stage: str
    known: str
