"""What can be wrong with rules and sums that are well written one by one."""

from __future__ import annotations

from fractions import Fraction
from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words
from parlang.syntax.numbers import write_number

MOST_LISTED = 10


def number_text(value: Fraction, language: Language) -> str:
    """Write an exact number in the reader's language."""
    try:
        return write_number(value, language)
    except ValueError:
        return str(value)


class SumMismatch(Diagnostic):
    """The maxima of the parts do not add up to the whole."""

    name: str
    whole: Fraction
    parts: Fraction
    code: ClassVar[str] = "E0620"
    words: ClassVar[Words] = Words(
        vi="`{name}`: điểm tối đa {whole}, các phần cộng lại {parts}",
        en="`{name}`: the maximum is {whole}, its parts add up to {parts}",
        help_vi="lệch {difference}; sửa điểm tối đa của phần này hoặc của các phần con",
        help_en="they differ by {difference}; mend the maximum of this part or of its parts",
    )

    def facts(self, language: Language) -> dict[str, str]:
        whole, parts = number_text(self.whole, language), number_text(self.parts, language)
        difference = number_text(abs(self.whole - self.parts), language)
        return {"name": self.name, "whole": whole, "parts": parts, "difference": difference}


class HighestMismatch(SumMismatch):
    """The highest maximum among the parts is not that of the whole, where only the highest counts."""

    code: ClassVar[str] = "E0621"
    words: ClassVar[Words] = Words(
        vi="`{name}`: điểm tối đa {whole}, phần cao nhất {parts}",
        en="`{name}`: the maximum is {whole}, its highest part {parts}",
        help_vi="khi chỉ tính mức cao nhất, điểm tối đa bằng điểm tối đa của phần cao nhất",
        help_en="where only the highest counts, the maximum is that of the highest part",
    )


class CountMismatch(Diagnostic):
    """The published counts of criteria are not those of the rows."""

    published: str
    found: str
    code: ClassVar[str] = "W0622"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="văn bản công bố {published}, đếm được {found} (tiêu chí, tiêu chí thành phần)",
        en="the text says {published}, there are {found} (criteria, sub-criteria)",
        help_vi="xem thiếu hay thừa dòng nào; nếu chính văn bản công bố lệch thì ghi `được hiểu là`",
        help_en="see which row is wanting or too many; if the published text itself is off, say `interpreted as`",
    )


class MaximumNotPositive(Diagnostic):
    """A maximum of 0."""

    name: str
    code: ClassVar[str] = "E0623"
    words: ClassVar[Words] = Words(
        vi="`{name}` có điểm tối đa bằng 0",
        en="the maximum of `{name}` is 0",
        help_vi="điểm tối đa phải lớn hơn 0",
        help_en="a maximum must be above 0",
    )


class MaximumTooFine(Diagnostic):
    """A maximum with more decimals than points are rounded to."""

    name: str
    maximum: Fraction
    decimals: int
    code: ClassVar[str] = "E0624"
    words: ClassVar[Words] = Words(
        vi="`{name}`: điểm tối đa {maximum} lẻ hơn mức làm tròn {decimals} chữ số thập phân",
        en="`{name}`: the maximum {maximum} is finer than the rounding to {decimals} decimals",
        help_vi="không đơn vị nào đạt đúng được điểm này; sửa điểm tối đa hoặc mức làm tròn",
        help_en="no unit could reach it exactly; mend the maximum or the rounding",
    )

    def facts(self, language: Language) -> dict[str, str]:
        shown = number_text(self.maximum, language)
        return {"name": self.name, "maximum": shown, "decimals": str(self.decimals)}


class Gap(Diagnostic):
    """A value for which no band speaks."""

    value_vi: str
    value_en: str
    code: ClassVar[str] = "E0501"
    words: ClassVar[Words] = Words(
        vi="không mức nào nói về {value}",
        en="no case speaks of {value}",
        help_vi="nối liền hai mức cạnh nhau, hoặc thêm `còn lại : …`",
        help_en="let the two cases meet, or add `the rest : …`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"value": self.value_vi if language == "vi" else self.value_en}


class Overlap(Gap):
    """A value for which two bands speak, with different points."""

    other: int
    code: ClassVar[str] = "E0502"
    words: ClassVar[Words] = Words(
        vi="mức này và mức ở dòng {other} cùng nói về {value} mà điểm khác nhau",
        en="this case and that on line {other} both speak of {value}, with different points",
        help_vi="mỗi giá trị chỉ thuộc một mức: dùng `trên`, `dưới` cho đầu không được gồm vào",
        help_en="each value belongs to one case: use `above`, `below` for the end that is left out",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"value": self.value_vi if language == "vi" else self.value_en, "other": str(self.other)}


class AgreeingOverlap(Overlap):
    """A value for which two bands speak, with the same points."""

    code: ClassVar[str] = "W0503"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="mức này và mức ở dòng {other} cùng nói về {value}; điểm bằng nhau",
        en="this case and that on line {other} both speak of {value}; the points are the same",
        help_vi="nên để mỗi giá trị thuộc một mức",
        help_en="better let each value belong to one case",
    )


class NotShownComplete(Diagnostic):
    """Bands whose marks cannot be ordered here, without a rest."""

    code: ClassVar[str] = "E0504"
    words: ClassVar[Words] = Words(
        vi="không chắc các mức phủ hết mọi giá trị",
        en="the cases are not shown to cover every value",
        help_vi="thêm `còn lại : …`; các mốc ở đây phụ thuộc nhiều số liệu nên không so được với nhau",
        help_en="add `the rest : …`; the marks depend on several figures and cannot be compared here",
    )


class OtherwiseWanted(Diagnostic):
    """Branches without a last one for all other cases, or with branches after it."""

    code: ClassVar[str] = "E0505"
    words: ClassVar[Words] = Words(
        vi="các trường hợp phải kết thúc bằng đúng một `các trường hợp còn lại`",
        en="branches must end in exactly one `otherwise`",
        help_vi="thêm `các trường hợp còn lại : …` ở cuối",
        help_en="add `otherwise : …` at the end",
    )


class RestNotLast(Diagnostic):
    """«còn lại» with cases after it."""

    code: ClassVar[str] = "E0506"
    words: ClassVar[Words] = Words(
        vi="sau `còn lại` không thể có mức nào nữa",
        en="no case can follow `the rest`",
        help_vi="đưa `còn lại` xuống cuối",
        help_en="put `the rest` last",
    )


class CapBeyondMaximum(Diagnostic):
    """A cap that lies above the maximum."""

    cap: Fraction
    maximum: Fraction
    code: ClassVar[str] = "E0509"
    words: ClassVar[Words] = Words(
        vi="mức trần {cap} điểm cao hơn điểm tối đa {maximum}",
        en="the cap of {cap} points is above the maximum {maximum}",
        help_vi="mức trần không vượt điểm tối đa của tiêu chí",
        help_en="a cap does not exceed the maximum of the criterion",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"cap": number_text(self.cap, language), "maximum": number_text(self.maximum, language)}


class StepNotPositive(Diagnostic):
    """A step that is 0, or a percentage of a mark that may be 0."""

    code: ClassVar[str] = "E0510"
    words: ClassVar[Words] = Words(
        vi="bước tăng có thể bằng 0",
        en="the step may be 0",
        help_vi="bước phải lớn hơn 0; nếu là phần trăm của mốc thì mốc phải khai báo lớn hơn 0",
        help_en="a step must be above 0; if it is percent of the mark, declare the mark above 0",
    )


class MayDivideByZero(Diagnostic):
    """A denominator that the declarations allow to be 0."""

    code: ClassVar[str] = "E0511"
    words: ClassVar[Words] = Words(
        vi="mẫu số có thể bằng 0",
        en="the denominator may be 0",
        help_vi="khai báo số liệu `từ 1 trở lên`, hoặc thêm `không phát sinh khi … bằng 0: …`",
        help_en="declare the figure `1 or more`, or add `does not arise when … is exactly 0: …`",
    )


class MayDivideOutsideRules(MayDivideByZero):
    """The same in a condition on figures, a figure of the group, or a grade: nothing that is proved asks about it."""


class MissingLevels(Diagnostic):
    """Levels of a figure for which no case speaks."""

    levels: str
    code: ClassVar[str] = "E0512"
    words: ClassVar[Words] = Words(
        vi="chưa nói về {levels}",
        en="nothing is said of {levels}",
        help_vi="thêm mức còn thiếu, hoặc `còn lại : …`",
        help_en="add what is wanting, or `the rest : …`",
    )


class RepeatedLevel(Diagnostic):
    """A level for which two cases speak."""

    level: str
    code: ClassVar[str] = "E0513"
    words: ClassVar[Words] = Words(
        vi="`{level}` đã có mức điểm ở trên",
        en="`{level}` has its points above already",
        help_vi="giữ lại một",
        help_en="keep one of them",
    )


class WeightsNotWhole(Diagnostic):
    """The weights of the groups of respondents do not add up to 100%."""

    total: Fraction
    code: ClassVar[str] = "E0514"
    words: ClassVar[Words] = Words(
        vi="trọng số các nhóm cộng lại {total}%, không phải 100%",
        en="the weights of the groups add up to {total}%, not to 100%",
        help_vi="xem lại các trọng số; lệch vì làm tròn thì dồn phần lệch vào một nhóm",
        help_en="look again at the weights; let one group bear what rounding left over",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"total": number_text(self.total * 100, language)}


class AnswerOutOfRange(Diagnostic):
    """An answer worth more than 100%."""

    name: str
    code: ClassVar[str] = "E0515"
    words: ClassVar[Words] = Words(
        vi="mức trả lời `{name}` có giá trị ngoài khoảng 0% đến 100%",
        en="the answer `{name}` is worth something outside 0% to 100%",
        help_vi="100% là trọn điểm tối đa của tiêu chí",
        help_en="100% is the whole maximum of the criterion",
    )


class CapBelowBase(Diagnostic):
    """A cap below the points that it is added to: they would be cut."""

    cap: Fraction
    base: Fraction
    code: ClassVar[str] = "E0516"
    words: ClassVar[Words] = Words(
        vi="mức trần {cap} điểm thấp hơn mức khởi điểm {base} điểm",
        en="the cap of {cap} points is below the {base} points that it starts from",
        help_vi="sửa mức trần hoặc mức khởi điểm",
        help_en="mend the cap or the points that it starts from",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"cap": number_text(self.cap, language), "base": number_text(self.base, language)}


class EmptyBand(Diagnostic):
    """A band whose ends are the wrong way round."""

    code: ClassVar[str] = "E0517"
    words: ClassVar[Words] = Words(
        vi="mức này không chứa giá trị nào: đầu dưới cao hơn đầu trên",
        en="this case holds no value: its lower end is above its upper end",
        help_vi="đổi chỗ hai đầu, hoặc sửa lại mức",
        help_en="change the two ends round, or mend the case",
    )


class PointsBeyond(Diagnostic):
    """A case worth more than the maximum, or less than nothing, for all figures."""

    maximum: Fraction
    code: ClassVar[str] = "E0518"
    words: ClassVar[Words] = Words(
        vi="điểm ở đây luôn nằm ngoài khoảng từ 0 đến điểm tối đa {maximum}",
        en="the points here always lie outside 0 to the maximum {maximum}",
        help_vi="sửa điểm của mức này, hoặc điểm tối đa của tiêu chí",
        help_en="mend the points of this case, or the maximum of the criterion",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"maximum": number_text(self.maximum, language)}


class PointsSometimesBeyond(Diagnostic):
    """A rule that some allowed figures take outside 0 to the maximum; the points were worked out for them."""

    maximum: Fraction
    points: Fraction
    code: ClassVar[str] = "W0519"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="có số liệu hợp lệ cho {points} điểm, ngoài khoảng từ 0 đến điểm tối đa {maximum}",
        en="some allowed figures give {points} points, outside 0 to the maximum {maximum}",
        help_vi="thêm `nhưng tối đa không quá … điểm`, sửa công thức, hoặc khai báo khoảng giá trị hẹp hơn",
        help_en="add `but at most … points`, mend the formula, or declare a narrower range",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"points": number_text(self.points, language), "maximum": number_text(self.maximum, language)}


class LabelDisagrees(Diagnostic):
    """A number inside a label that is none of the bounds beside it."""

    number: str
    code: ClassVar[str] = "W0630"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="lời ghi nói `{number}`, mức điểm bên cạnh thì không",
        en="the label says `{number}`, the case beside it does not",
        help_vi="sửa lời ghi hoặc sửa mức cho khớp nhau",
        help_en="mend the label or the case, so that they agree",
    )


class NoEvidence(Diagnostic):
    """Appraised criteria without evidence, by their numbers."""

    criteria: tuple[str, ...]
    code: ClassVar[str] = "W0631"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{count} tiêu chí đánh giá qua thẩm định mà không nêu tài liệu kiểm chứng: {criteria}",
        en="criteria appraised without naming evidence ({count}): {criteria}",
        help_vi='thêm `tài liệu kiểm chứng` với `bắt buộc "…"` hoặc `nếu có "…"`',
        help_en='add `evidence` with `required "…"` or `optional "…"`',
    )

    def facts(self, language: Language) -> dict[str, str]:
        more = ", …" if len(self.criteria) > MOST_LISTED else ""
        return {"count": str(len(self.criteria)), "criteria": ", ".join(self.criteria[:MOST_LISTED]) + more}


class UnusedFigure(Diagnostic):
    """A figure that no rule uses."""

    name: str
    code: ClassVar[str] = "W0632"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="số liệu `{name}` không tiêu chí nào dùng đến",
        en="no rule uses the figure `{name}`",
        help_vi="bỏ đi, hoặc xem tiêu chí nào quên dùng",
        help_en="leave it out, or see which rule forgot it",
    )


class Interpreted(Diagnostic):
    """A place where the text was read in one of several ways."""

    text: str
    code: ClassVar[str] = "N0801"
    severity: ClassVar[Severity] = "note"
    words: ClassVar[Words] = Words(vi="được hiểu là: {text}", en="interpreted as: {text}")


class WrittenSoFar(Diagnostic):
    """How much of a frame is written."""

    written: int
    leaves: int
    points: Fraction
    scale: Fraction
    code: ClassVar[str] = "N0802"
    severity: ClassVar[Severity] = "note"
    words: ClassVar[Words] = Words(
        vi="đã viết {written}/{leaves} tiêu chí chấm điểm, {points}/{scale} điểm",
        en="{written} of {leaves} rules are written, {points} of {scale} points",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {
            "written": str(self.written),
            "leaves": str(self.leaves),
            "points": number_text(self.points, language),
            "scale": number_text(self.scale, language),
        }
