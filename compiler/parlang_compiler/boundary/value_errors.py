"""What can be wrong with a value: it does not fit the declaration of its figure."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words
from parlang_compiler.boundary.errors import did_you_mean

Both: TypeAlias = tuple[str, str]
"""A value as Vietnamese and as English texts write it."""


def in_language(both: Both | None, language: Language) -> str:
    """Give the writing of a language; empty when there is no value."""
    return "" if both is None else both[language == "en"]


class NotANumber(Diagnostic):
    """A text stands where a number belongs."""

    code: ClassVar[str] = "E0721"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` phải là một số, không phải `{text}`",
        en="the figure `{label}` must be a number, not `{text}`",
        help_vi="chỉ ghi chữ số, thí dụ 12 hoặc 0,5; không ghi đơn vị tính",
        help_en="write digits only, such as 12 or 0.5, without the unit",
    )
    label: str
    text: str


class AmbiguousNumber(Diagnostic):
    """`500.000` is five hundred thousand or five hundred."""

    code: ClassVar[str] = "E0722"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}`: `{text}` có thể đọc là {grouped} hoặc {decimal}",
        en="the figure `{label}`: `{text}` can be read as {grouped} or as {decimal}",
        help_vi="{advice}",
        help_en="{advice}",
    )
    label: str
    text: str
    grouped: str
    decimal: str
    padded: str
    whole: bool  # the figure has no decimals, so only one of the two can be meant

    def facts(self, language: Language) -> dict[str, str]:
        vi = language == "vi"
        if self.whole:
            advice = f"số liệu này là số nguyên: ghi {self.grouped}" if vi else f"it is a whole number: {self.grouped}"
        elif vi:
            advice = f"ghi {self.grouped} nếu là số nguyên, hoặc {self.padded} nếu là số thập phân"
        else:
            advice = f"write {self.grouped} for the whole number, or {self.padded} for the decimal one"
        read = {"grouped": self.grouped, "decimal": self.decimal}
        return {"label": self.label, "text": self.text, "advice": advice, **read}


class CommaInBraces(Diagnostic):
    """`{tỷ_lệ: 91,17%}`: inside braces YAML ends the value at the comma."""

    code: ClassVar[str] = "E0736"
    words: ClassVar[Words] = Words(
        vi="trong dấu ngoặc nhọn, dấu phẩy tách `{before}` và `{after}` thành hai mục",
        en="inside braces the comma splits `{before}` and `{after}` into two entries",
        help_vi='đặt số trong nháy: "{before},{after}"',
        help_en='put the number in quotes: "{before},{after}"',
    )
    before: str
    after: str


class TooManyDecimals(Diagnostic):
    """More decimals than the figure declares."""

    code: ClassVar[str] = "E0723"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` có tối đa {decimals} chữ số thập phân, `{text}` có nhiều hơn",
        en="the figure `{label}` has at most {decimals} decimals, `{text}` has more",
        help_vi="làm tròn theo quy định của số liệu này trước khi nhập",
        help_en="round it as this figure is defined before giving it",
    )
    label: str
    text: str
    decimals: int


class NotWhole(Diagnostic):
    """A count is whole."""

    code: ClassVar[str] = "E0724"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` phải là số nguyên, không phải `{text}`",
        en="the figure `{label}` must be a whole number, not `{text}`",
        help_vi="kiểm tra lại số liệu",
        help_en="check the figure",
    )
    label: str
    text: str


class BareRatio(Diagnostic):
    """A ratio without its percent sign: `0,8` may be 80% or 0,8%."""

    code: ClassVar[str] = "E0725"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` là tỷ lệ, `{text}` thiếu dấu %",
        en="the figure `{label}` is a ratio, `{text}` lacks its percent sign",
        help_vi="ghi kèm dấu %, thí dụ 80% hoặc 91,17%",
        help_en="write the percent sign, as in 80% or 91.17%",
    )
    label: str
    text: str


class NotARatio(Diagnostic):
    """A percent sign after a figure that is no ratio."""

    code: ClassVar[str] = "E0726"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` không phải là tỷ lệ, `{text}` thừa dấu %",
        en="the figure `{label}` is not a ratio, `{text}` must not have a percent sign",
        help_vi="ghi số lượng, không ghi tỷ lệ",
        help_en="write the number itself, not a ratio",
    )
    label: str
    text: str


class OutOfRange(Diagnostic):
    """Outside the declared range: a negative count, a ratio above 100%."""

    code: ClassVar[str] = "E0727"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}`: {value} nằm ngoài phạm vi {range}",
        en="the figure `{label}`: {value} is outside its range {range}",
        help_vi="kiểm tra lại số liệu; phạm vi do bộ tiêu chí quy định",
        help_en="check the figure; the criteria declare its range",
    )
    label: str
    value: str
    low: Both | None
    high: Both | None

    def facts(self, language: Language) -> dict[str, str]:
        """Give the facts as text, with words where a fact needs them."""
        vi = language == "vi"
        low, high = in_language(self.low, language), in_language(self.high, language)
        if low and high:
            said = f"từ {low} đến {high}" if vi else f"from {low} to {high}"
        elif low:
            said = f"từ {low} trở lên" if vi else f"{low} or more"
        else:
            said = f"từ {high} trở xuống" if vi else f"{high} or less"
        return {"label": self.label, "value": self.value, "range": said}


class NotADate(Diagnostic):
    """A text stands where a date belongs."""

    code: ClassVar[str] = "E0728"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` phải là một ngày, không phải `{text}`",
        en="the figure `{label}` must be a date, not `{text}`",
        help_vi="ghi ngày/tháng/năm, thí dụ 31/12/2022, hoặc 2022-12-31",
        help_en="write day/month/year, such as 31/12/2022, or 2022-12-31",
    )
    label: str
    text: str


class NoSuchDay(Diagnostic):
    """30/02: the calendar has no such day."""

    code: ClassVar[str] = "E0729"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}`: không có ngày `{text}`",
        en="the figure `{label}`: there is no day `{text}`",
        help_vi="kiểm tra lại; thứ tự là ngày/tháng/năm",
        help_en="check it; the order is day/month/year",
    )
    label: str
    text: str


class NotYesOrNo(Diagnostic):
    """Something else than yes or no."""

    code: ClassVar[str] = "E0730"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` phải là `có` hoặc `không`, không phải `{text}`",
        en="the figure `{label}` must be `yes` or `no`, not `{text}`",
        help_vi="ghi có hoặc không (yes, no, true, false cũng được)",
        help_en="write yes or no (có, không, true, false will do)",
    )
    label: str
    text: str


class UnknownLevel(Diagnostic):
    """A level that the figure does not have."""

    code: ClassVar[str] = "E0731"
    words: ClassVar[Words] = Words(
        vi="số liệu `{label}` không có mức `{text}`",
        en="the figure `{label}` has no level `{text}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    label: str
    text: str
    similar: str | None
    known: tuple[str, ...]

    def facts(self, language: Language) -> dict[str, str]:
        """Give the facts as text, with words where a fact needs them."""
        return {
            "label": self.label,
            "text": self.text,
            "advice": did_you_mean(self.similar, self.known, language),
        }


class Contradiction(Diagnostic):
    """Figures that cannot be true together: more done than planned."""

    code: ClassVar[str] = "E0732"
    words: ClassVar[Words] = Words(
        vi="số liệu mâu thuẫn: {values} không thỏa điều kiện «{condition}»",
        en="the figures contradict each other: {values} do not satisfy «{condition}»",
        help_vi="kiểm tra lại các số liệu này; điều kiện ở {where}",
        help_en="check these figures; the condition stands in {where}",
    )
    values: tuple[tuple[str, Both], ...]  # label and value of each figure
    condition: str
    where: str

    def facts(self, language: Language) -> dict[str, str]:
        """Give the facts as text, with words where a fact needs them."""
        values = "; ".join(f"`{label}` = {in_language(value, language)}" for label, value in self.values)
        return {"values": values, "condition": self.condition, "where": self.where}


class PointsOutOfRange(Diagnostic):
    """Points stated at a stage that the criterion cannot be worth."""

    code: ClassVar[str] = "E0733"
    words: ClassVar[Words] = Words(
        vi="tiêu chí {part} được từ 0 đến {maximum} điểm, không thể là `{text}`",
        en="criterion {part} is worth from 0 to {maximum} points, not `{text}`",
        help_vi="kiểm tra lại số điểm",
        help_en="check the points",
    )
    part: str
    text: str
    maximum: Both

    def facts(self, language: Language) -> dict[str, str]:
        """Give the facts as text, with words where a fact needs them."""
        return {"part": self.part, "text": self.text, "maximum": in_language(self.maximum, language)}


class PointsDiffer(Diagnostic):
    """The points a stage gives are not those of the rules for its figures."""

    code: ClassVar[str] = "W0734"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="tiêu chí {part}: điểm ghi là {given}, tính theo số liệu là {computed}",
        en="criterion {part}: {given} points are stated, the figures give {computed}",
        help_vi="kiểm tra lại số liệu hoặc số điểm",
        help_en="check the figures or the points",
    )
    part: str
    given: Both
    computed: Both

    def facts(self, language: Language) -> dict[str, str]:
        """Give the facts as text, with words where a fact needs them."""
        given, computed = (in_language(each, language) for each in (self.given, self.computed))
        return {"part": self.part, "given": given, "computed": computed}


class LoweredWithoutReason(Diagnostic):
    """An appraisal lowers a score and does not say why."""

    code: ClassVar[str] = "W0735"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="tiêu chí {part}: điểm giảm từ {before} xuống {after} mà không nêu lý do",
        en="criterion {part}: the points fall from {before} to {after} and no reason is given",
        help_vi="ghi lý do ở mục `reason:` của bước đánh giá này",
        help_en="give the reason under `reason:` of this stage",
    )
    part: str
    before: Both
    after: Both

    def facts(self, language: Language) -> dict[str, str]:
        """Give the facts as text, with words where a fact needs them."""
        before, after = (in_language(each, language) for each in (self.before, self.after))
        return {"part": self.part, "before": before, "after": after}
