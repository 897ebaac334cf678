"""What can be wrong with what a worked case expects, and that it is not what the rules give."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words
from parlang_compiler.boundary.errors import did_you_mean
from parlang_compiler.boundary.value_errors import Both, in_language


class ExpectationFails(Diagnostic):
    """The rules give something else than the worked case says."""

    code: ClassVar[str] = "E0751"
    words: ClassVar[Words] = Words(
        vi="đơn vị {unit}: {what} là {actual}, không phải {expected} như mong đợi",
        en="unit {unit}: {what}: {actual}, not {expected} as expected",
        help_vi="{why}",
        help_en="{why}",
    )
    unit: str
    stage: str | None  # None for the self-assessment
    what: Both
    expected: Both
    actual: Both
    why: Both

    def facts(self, language: Language) -> dict[str, str]:
        stage = "" if self.stage is None else f", {'bước' if language == 'vi' else 'stage'} `{self.stage}`"
        told = {name: in_language(getattr(self, name), language) for name in ("what", "expected", "actual", "why")}
        return {"unit": f"`{self.unit}`{stage}", **told}


class NoSuchExpectation(Diagnostic):
    """What is expected or published stands under the name of something that has no points, such as a figure."""

    code: ClassVar[str] = "E0752"
    words: ClassVar[Words] = Words(
        vi="`{name}` là {what}, không phải một phần có điểm",
        en="`{name}` is {what}, not a part that has points",
        help_vi="{advice}",
        help_en="{advice}",
    )
    name: str
    owner: str | None  # the id of the part whose figure it is; None for the set

    def facts(self, language: Language) -> dict[str, str]:
        vi = language == "vi"
        if self.owner is None:
            what = "cả bộ tiêu chí" if vi else "the whole set"
            advice = "ghi tổng điểm ở `total:`" if vi else "write the total under `total:`"
        else:
            what = "một số liệu" if vi else "a figure"
            advice = f"ghi mã của tiêu chí: `{self.owner}`" if vi else f"write the id of the criterion: `{self.owner}`"
        return {"name": self.name, "what": what, "advice": advice}


class NotAnExpectation(Diagnostic):
    """A text that is no value of what is expected."""

    code: ClassVar[str] = "E0753"
    words: ClassVar[Words] = Words(
        vi="{what} mong đợi không thể là `{text}`",
        en="{what} cannot be expected to be `{text}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    what: Both
    text: str
    shape: str  # "number", "interval", "rank"

    def facts(self, language: Language) -> dict[str, str]:
        what, advice = in_language(self.what, language), in_language(_SHAPES[self.shape], language)
        return {"what": what, "text": self.text, "advice": advice}


_SHAPES: dict[str, Both] = {
    "number": (
        "ghi một số, `pending` (còn chờ số liệu) hoặc `left_out` (không đánh giá)",
        "write a number, `pending` or `left_out`",
    ),
    "interval": (
        "ghi hai số: ít nhất và nhiều nhất, thí dụ [60, 75]; số có dấu phẩy đặt trong nháy",
        "write two numbers, the least and the most, such as [60, 75]",
    ),
    "rank": (
        "ghi thứ hạng bằng một số nguyên từ 1 trở lên, hoặc `pending`",
        "write the rank as a whole number from 1 on, or `pending`",
    ),
}


class NoSuchGrade(Diagnostic):
    """A grade that the set does not have."""

    code: ClassVar[str] = "E0754"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí không có loại `{text}`",
        en="the criteria have no grade `{text}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    text: str
    similar: str | None
    known: tuple[str, ...]

    def facts(self, language: Language) -> dict[str, str]:
        none = (
            "bộ tiêu chí này không xếp loại: bỏ mục `grade:`" if language == "vi" else "it has no grades: leave it out"
        )
        return {"text": self.text, "advice": did_you_mean(self.similar, self.known, language) or none}


class NoSuchCase(Diagnostic):
    """A case that the rule of the criterion does not have."""

    code: ClassVar[str] = "E0755"
    words: ClassVar[Words] = Words(
        vi="tiêu chí {part} không có trường hợp `{text}`",
        en="criterion {part} has no case `{text}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    part: str
    text: str
    known: tuple[str, ...]

    def facts(self, language: Language) -> dict[str, str]:
        none = (
            "chỉ tiêu chí có cách chấm điểm mới có trường hợp"
            if language == "vi"
            else "only a criterion with a rule of its own has cases"
        )
        return {"part": self.part, "text": self.text, "advice": did_you_mean(None, self.known, language) or none}


class NothingExpected(Diagnostic):
    """A file to test with, of which no unit says what it expects."""

    code: ClassVar[str] = "W0756"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="`{path}` không ghi kết quả mong đợi nào",
        en="`{path}` expects nothing",
        help_vi="ghi ở mỗi đơn vị mục `expected:` với điểm tính tay, thí dụ `expected: {{total: 9,4}}`",
        help_en="give each unit `expected:` with points worked out by hand, such as `expected: {{total: 9.4}}`",
    )
    path: str


class CoverageBelow(Diagnostic):
    """The worked cases try less of the rules than was asked for."""

    code: ClassVar[str] = "E0757"
    words: ClassVar[Words] = Words(
        vi="mới thử {reached}/{total} trường hợp của quy tắc ({percent}%), ngưỡng là {threshold}%",
        en="{reached} of the {total} cases of the rules are tried ({percent}%), the threshold is {threshold}%",
        help_vi="thêm vào tệp số liệu những đơn vị rơi vào các trường hợp chưa thử, với kết quả mong đợi tính tay",
        help_en="add units that fall into the cases not tried, with what is expected of them worked out by hand",
    )
    reached: int
    total: int
    percent: Both
    threshold: Both

    def facts(self, language: Language) -> dict[str, str]:
        return {
            "reached": str(self.reached),
            "total": str(self.total),
            "percent": in_language(self.percent, language),
            "threshold": in_language(self.threshold, language),
        }
