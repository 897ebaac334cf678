"""What can be wrong with names, types and units."""

from __future__ import annotations

from fractions import Fraction
from typing import ClassVar

from parlang.checked.types import Type
from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang.diagnostics.places import place_words
from parlang.source import Span
from parlang.syntax.numbers import write_number

_KINDS = {
    "count": ("số lượng", "a count"),
    "ratio": ("tỷ lệ", "a ratio"),
    "number": ("số", "a number"),
    "money": ("số tiền", "an amount of money"),
    "rank": ("thứ hạng", "a rank"),
    "date": ("ngày", "a date"),
    "yes_no": ("có/không", "yes or no"),
    "level": ("mức", "a level"),
    "points": ("điểm", "points"),
}


def type_words(kind: Type, language: Language) -> str:
    """Say what a value is: «số lượng (nhiệm vụ)»."""
    vi, en = _KINDS[kind.kind]
    word = vi if language == "vi" else en
    return f"{word} ({kind.unit})" if kind.unit else word


class UnknownName(Diagnostic):
    """A name that nothing declares here."""

    name: str
    similar: str | None = None
    code: ClassVar[str] = "E0301"
    words: ClassVar[Words] = Words(
        vi="không có số liệu hay giá trị nào tên `{name}` ở đây",
        en="nothing is named `{name}` here",
        help_vi="{hint}",
        help_en="{hint}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        if self.similar is not None:
            hint = f"có phải `{self.similar}`?" if language == "vi" else f"did you mean `{self.similar}`?"
        elif language == "vi":
            hint = "khai báo trong `số liệu`, `tham số` hoặc `tính` của tiêu chí này hoặc của phần chứa nó"
        else:
            hint = "declare it in `figures`, `parameters` or `let` of this part or of one above it"
        return {"name": self.name, "hint": hint}


class DuplicateName(Diagnostic):
    """A name declared twice where both are seen."""

    name: str
    first: Span
    code: ClassVar[str] = "E0302"
    words: ClassVar[Words] = Words(
        vi="`{name}` đã được khai báo ở {where}",
        en="`{name}` is declared on {where} already",
        help_vi="đặt tên khác; phần bên dưới thấy mọi tên của phần chứa nó",
        help_en="choose another name; a part sees every name of the parts above it",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"name": self.name, "where": place_words(self.first, self.span, language)}


class ConfusableName(Diagnostic):
    """Two names that differ only in spelling or accents, so that their outside keys collide."""

    name: str
    other: str
    key: str
    code: ClassVar[str] = "E0303"
    words: ClassVar[Words] = Words(
        vi="`{name}` và `{other}` có chung mã bên ngoài `{key}`",
        en="`{name}` and `{other}` have the same outside key `{key}`",
        help_vi="đặt tên khác nhau cả khi bỏ dấu",
        help_en="choose names that differ without their accents too",
    )


class UnknownLevel(Diagnostic):
    """A level that the figure does not have."""

    name: str
    figure: str
    levels: str
    code: ClassVar[str] = "E0304"
    words: ClassVar[Words] = Words(
        vi="`{figure}` không có mức `{name}`",
        en="`{figure}` has no level `{name}`",
        help_vi="các mức: {levels}",
        help_en="its levels: {levels}",
    )


class TypeMismatch(Diagnostic):
    """Two values that cannot be compared or added."""

    left: Type
    right: Type
    code: ClassVar[str] = "E0401"
    words: ClassVar[Words] = Words(
        vi="không thể so sánh hay cộng trừ {left} với {right}",
        en="{left} and {right} cannot be compared or added",
        help_vi="hai vế phải cùng loại và cùng đơn vị",
        help_en="both sides must be of one kind and unit",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"left": type_words(self.left, language), "right": type_words(self.right, language)}


class PercentOrNumber(Diagnostic):
    """A ratio beside a bare number: 80 of a ratio is 8000%."""

    number: Fraction
    code: ClassVar[str] = "E0402"
    words: ClassVar[Words] = Words(
        vi="`{number}` đứng cạnh một tỷ lệ mà không có `%`",
        en="`{number}` stands beside a ratio without `%`",
        help_vi="viết `{number}%` nếu là phần trăm; nếu là số đếm thì so với số liệu, không so với tỷ lệ",
        help_en="write `{number}%` if it is a percentage; a count is compared with a figure, not with a ratio",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"number": write_number(self.number, language)}


class NoSense(Diagnostic):
    """An operation that makes no sense on these values."""

    operation: str
    left: Type
    right: Type
    code: ClassVar[str] = "E0403"
    words: ClassVar[Words] = Words(
        vi="không làm được phép `{operation}` giữa {left} và {right}",
        en="`{operation}` makes no sense between {left} and {right}",
        help_vi="phép tính chỉ dùng cho số; ngày chỉ trừ được cho ngày",
        help_en="arithmetic is for numbers; a date can only be subtracted from a date",
    )

    def facts(self, language: Language) -> dict[str, str]:
        left, right = type_words(self.left, language), type_words(self.right, language)
        return {"operation": self.operation.replace("*", "×"), "left": left, "right": right}


class ConditionWanted(Diagnostic):
    """A number where a condition belongs."""

    found: Type
    code: ClassVar[str] = "E0404"
    words: ClassVar[Words] = Words(
        vi="ở đây cần một điều kiện, không phải {found}",
        en="a condition belongs here, not {found}",
        help_vi="viết điều kiện đủ cả mức: `số_hình_thức từ 2 trở lên`, hoặc tên một số liệu có/không",
        help_en="write the whole condition: `forms is 2 or more`, or the name of a yes/no figure",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": type_words(self.found, language)}


class NumberWanted(Diagnostic):
    """A condition, date or level where a number belongs."""

    found: Type
    code: ClassVar[str] = "E0405"
    words: ClassVar[Words] = Words(
        vi="ở đây cần một số, không phải {found}",
        en="a number belongs here, not {found}",
        help_vi="có/không và mức không có `từ … đến …`: viết tên số liệu, hoặc `bằng tên_mức`",
        help_en="yes/no and levels have no `from … to …`: write the name, or `is exactly level_name`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": type_words(self.found, language)}


class PointsWanted(Diagnostic):
    """What a case is worth is not a number of points."""

    found: Type
    code: ClassVar[str] = "E0406"
    words: ClassVar[Words] = Words(
        vi="điểm phải là một số, không phải {found}",
        en="points must be a number, not {found}",
        help_vi="tỷ lệ thì nhân với điểm: `tỷ_lệ × điểm tối đa`; số đếm thì viết `cộng điểm`, `… điểm cho mỗi …`",
        help_en="multiply a ratio by points: `ratio × maximum`; for a count write `add points`, `… points per …`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": type_words(self.found, language)}


class WrongKey(Diagnostic):
    """A band whose key does not fit what is scored by."""

    found: Type
    code: ClassVar[str] = "E0407"
    words: ClassVar[Words] = Words(
        vi="mức này không dùng được khi chấm điểm theo {found}",
        en="this case does not fit scoring by {found}",
        help_vi="số, tỷ lệ: `từ … đến dưới …`; ngày: `đến hết ngày …`; có/không: `có`, `không`; mức: tên mức",
        help_en="numbers and ratios: `from … to below …`; dates: `through …`; yes/no: `yes`, `no`; levels: their names",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": type_words(self.found, language)}


class PercentStepOfRatio(Diagnostic):
    """«cứ thêm 5%» of a ratio: percentage points, or percent of the mark?"""

    number: Fraction
    code: ClassVar[str] = "E0408"
    words: ClassVar[Words] = Words(
        vi="`{number}%` của một tỷ lệ có hai cách hiểu",
        en="`{number}%` of a ratio can be read in two ways",
        help_vi="viết `{number} điểm phần trăm`; nếu ý là {number}% của mức thì tính ra rồi ghi số đó",
        help_en="write `{number} percentage points`; if {number}% of the mark is meant, work it out and write that",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"number": write_number(self.number, language)}


class WrongStepUnit(Diagnostic):
    """The unit of a step is not the unit of what is scored by; None is a step in percentage points, of a ratio."""

    found: str | None
    wanted: str | None
    code: ClassVar[str] = "E0409"
    words: ClassVar[Words] = Words(
        vi="bước tăng ghi {found}, số liệu tính bằng {wanted}",
        en="the step says {found}, the figure is in {wanted}",
        help_vi="viết bước bằng {wanted}",
        help_en="write the step in {wanted}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": _step_words(self.found, language), "wanted": _step_words(self.wanted, language)}


def _step_words(unit: str | None, language: Language) -> str:
    if unit is None:
        return "`điểm phần trăm`" if language == "vi" else "`percentage points`"
    if not unit:
        return "số không có đơn vị" if language == "vi" else "a number without a unit"
    return f"`{unit}`"


class RangeWanted(Diagnostic):
    """A figure that is not a count must say its range."""

    name: str
    code: ClassVar[str] = "E0410"
    words: ClassVar[Words] = Words(
        vi="`{name}` chưa khai báo khoảng giá trị",
        en="`{name}` does not declare its range",
        help_vi="thêm ví dụ `từ 0% đến 100%` sau kiểu; giá trị ngoài khoảng là lỗi nhập",
        help_en="add for instance `, from 0% to 100%` after the type; a value outside is an input error",
    )


class EmptyRange(Diagnostic):
    """Limits that leave no value."""

    name: str
    code: ClassVar[str] = "E0411"
    words: ClassVar[Words] = Words(
        vi="khoảng giá trị của `{name}` không chứa giá trị nào",
        en="the range of `{name}` holds no value",
        help_vi="xem lại hai đầu của khoảng",
        help_en="look again at the two ends",
    )


class TooBig(Diagnostic):
    """Named values that stand for more than can be worked out."""

    name: str
    limit: int
    depth: int
    code: ClassVar[str] = "E0412"
    words: ClassVar[Words] = Words(
        vi="`{name}` khi thay hết tên thì dài quá {limit} phép tính hoặc lồng quá {depth} tầng",
        en="`{name}` with every name replaced is longer than {limit} operations or nested more than {depth} deep",
        help_vi="viết gọn lại; các `tính` đang chồng lên nhau",
        help_en="make it shorter; the named values pile up",
    )


class DirectionOfWords(Diagnostic):
    """A better direction declared for something that has no order."""

    name: str
    code: ClassVar[str] = "E0413"
    words: ClassVar[Words] = Words(
        vi="`{name}` không có thứ tự, không thể càng cao hay càng thấp càng tốt",
        en="`{name}` has no order: neither higher nor lower is better",
    )


class FigureWanted(Diagnostic):
    """Scoring by a yes/no or a level that is not itself a figure."""

    found: Type
    code: ClassVar[str] = "E0414"
    words: ClassVar[Words] = Words(
        vi="chấm điểm theo {found} phải nêu tên một số liệu, không phải một giá trị tính ra",
        en="scoring by {found} takes the name of a figure, not a value worked out",
        help_vi="nêu tên số liệu, hoặc viết `chấm điểm` với các `trường hợp …`",
        help_en="name the figure, or write `score` with `case …`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": type_words(self.found, language)}


class LevelsWanted(Diagnostic):
    """«thuộc một trong» said of something that has no levels."""

    found: Type
    code: ClassVar[str] = "E0415"
    words: ClassVar[Words] = Words(
        vi="`thuộc một trong` chỉ dùng cho số liệu có các mức, không dùng cho {found}",
        en="`is any of` is for a figure with levels, not for {found}",
        help_vi="với số thì viết mức: `từ … đến …`, nối bằng `hoặc` nếu có nhiều khoảng",
        help_en="for numbers write a bound: `is from … to …`, several of them joined by `or`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": type_words(self.found, language)}


class PointsInPercent(Diagnostic):
    """A percentage where a number of points belongs: «5% điểm»."""

    number: Fraction
    code: ClassVar[str] = "E0416"
    words: ClassVar[Words] = Words(
        vi="ở đây cần số điểm, không phải `{number}%`",
        en="a number of points belongs here, not `{number}%`",
        help_vi="ghi số điểm, ví dụ `0,5`",
        help_en="write the points, such as `0.5`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"number": write_number(self.number, language)}


class PercentWanted(Diagnostic):
    """A bare number where a percentage belongs: «tốt 1» may be 1% or 100%."""

    number: Fraction
    code: ClassVar[str] = "E0417"
    words: ClassVar[Words] = Words(
        vi="`{number}` ở đây phải ghi bằng phần trăm",
        en="`{number}` must be a percentage here",
        help_vi="viết `{percent}%`; trọn vẹn là `100%`",
        help_en="write `{percent}%`; the whole is `100%`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        percent = self.number * 100 if self.number <= 1 else self.number
        return {"number": write_number(self.number, language), "percent": write_number(percent, language)}


class ScoreOutsideGrades(Diagnostic):
    """A score asked for where it is not known yet."""

    code: ClassVar[str] = "E0431"
    words: ClassVar[Words] = Words(
        vi="điểm và chỉ số của đơn vị chỉ được hỏi trong điều kiện xếp loại",
        en="points and index of the unit can be asked only in the conditions of grades",
        help_vi="ở đây chúng chưa có: chỉ dùng được trong `trường hợp … : loại` dưới `xếp loại …`",
        help_en="they are not known here: use them in `case … : grade` under `grade by …`",
    )
