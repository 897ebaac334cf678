"""What can be wrong with a filled form, and what the form cannot work out itself."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words
from parlang_compiler.form.live import Reason

_AGAIN_VI = "tạo lại biểu bằng `parlang build SPEC --target xlsx --out THƯ_MỤC` rồi chuyển số liệu sang"
_AGAIN_EN = "make the form again with `parlang build SPEC --target xlsx --out DIR` and copy the figures over"


class NotAForm(Diagnostic):
    """A workbook that no `build` has made."""

    code: ClassVar[str] = "E1301"
    words: ClassVar[Words] = Words(
        vi="`{path}` không phải là biểu tự chấm do parlang tạo",
        en="`{path}` is no self-scoring form made by parlang",
        help_vi="bảng số liệu có cột `unit` thì chấm bằng `parlang eval`; còn biểu tự chấm thì "
        "phải giữ nguyên trang ẩn `parlang`",
        help_en="a table of figures with a column `unit` is scored by `parlang eval`; a form has to keep its "
        "hidden sheet `parlang`",
    )
    path: str


class OtherRevision(Diagnostic):
    """A form that was made from other rules than those it is read by."""

    code: ClassVar[str] = "E1302"
    words: ClassVar[Words] = Words(
        vi="biểu này được tạo từ {made}, không phải từ {given}",
        en="this form was made from {made}, not from {given}",
        help_vi=f"đọc bằng đúng phiên bản đã tạo ra biểu, hoặc {_AGAIN_VI}",
        help_en=f"read it by the revision that it was made from, or {_AGAIN_EN}",
    )
    made: str
    given: str


class OtherFormat(Diagnostic):
    """A form laid out by another version of the program."""

    code: ClassVar[str] = "E1303"
    words: ClassVar[Words] = Words(
        vi="biểu này có khuôn dạng `{found}`, chương trình này đọc khuôn dạng `{known}`",
        en="this form has the format `{found}`, this program reads the format `{known}`",
        help_vi=f"dùng đúng phiên bản chương trình đã tạo ra biểu, hoặc {_AGAIN_VI}",
        help_en=f"use the version of the program that made the form, or {_AGAIN_EN}",
    )
    found: str
    known: str


class RowsGone(Diagnostic):
    """Rows of the form that are not there any more."""

    code: ClassVar[str] = "E1304"
    words: ClassVar[Words] = Words(
        vi="trang «{sheet}» đã mất {count} dòng; mục và thứ tự dòng trong mục: {where}",
        en="the sheet «{sheet}» has lost rows: {count}; criterion and place of the row in it: {where}",
        help_vi=f"không xóa dòng của biểu, mục không có số liệu thì để trống; {_AGAIN_VI}",
        help_en=f"delete no rows of the form, leave cells empty instead; {_AGAIN_EN}",
    )
    sheet: str
    count: int
    where: str


class RowTwice(Diagnostic):
    """A row of the form that was copied: which of the two holds cannot be known."""

    code: ClassVar[str] = "E1305"
    words: ClassVar[Words] = Words(
        vi="trang «{sheet}»: dòng này lặp lại dòng {first} ({where})",
        en="sheet «{sheet}»: this row repeats row {first} ({where})",
        help_vi="xóa dòng chép thêm, giữ lại một dòng",
        help_en="delete the copy and keep one row",
    )
    sheet: str
    first: int
    where: str


class CellsMerged(Diagnostic):
    """Cells that were made one, so that what was filled in is lost but for the first."""

    code: ClassVar[str] = "E1306"
    words: ClassVar[Words] = Words(
        vi="trang «{sheet}»: các ô {area} đã bị trộn, trong đó có ô để điền {cell}",
        en="sheet «{sheet}»: the cells {area} were merged, and the cell {cell} is to be filled in",
        help_vi="bỏ trộn ô, rồi điền lại từng ô",
        help_en="unmerge them, and fill each cell in again",
    )
    sheet: str
    area: str
    cell: str


class NoUnitName(Diagnostic):
    """A form that does not say whose it is."""

    code: ClassVar[str] = "E1307"
    words: ClassVar[Words] = Words(
        vi="biểu chưa ghi tên đơn vị, ở ô {cell} của trang «{sheet}»",
        en="the form names no unit, in the cell {cell} of the sheet «{sheet}»",
        help_vi="điền tên đơn vị rồi đọc lại",
        help_en="fill in the name of the unit",
    )
    cell: str
    sheet: str


class ColumnsMoved(Diagnostic):
    """Columns that were inserted or deleted."""

    code: ClassVar[str] = "E1308"
    words: ClassVar[Words] = Words(
        vi="trang «{sheet}»: không thấy cột ẩn `{title}` ở chỗ cũ; đã có cột bị thêm hoặc bị xóa",
        en="sheet «{sheet}»: the hidden column `{title}` is not where it was; columns were inserted or deleted",
        help_vi=f"bỏ cột đã thêm; nếu đã xóa cột thì {_AGAIN_VI}",
        help_en=f"delete the columns that were inserted; if some were deleted, {_AGAIN_EN}",
    )
    sheet: str
    title: str


class RowsMoved(Diagnostic):
    """Rows that stand elsewhere than they were made: they are read where they are."""

    code: ClassVar[str] = "W1309"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="trang «{sheet}»: {count} dòng không ở chỗ cũ, đầu tiên là {where}",
        en="sheet «{sheet}»: rows not where they were: {count}, the first is {where}",
        help_vi="số liệu vẫn được đọc đúng theo mã ẩn của từng dòng; không thêm, xóa hay xếp lại dòng của biểu",
        help_en="figures are read by the hidden id of each row; insert, delete and sort no rows of the form",
    )
    sheet: str
    count: int
    where: str


class PointsChanged(Diagnostic):
    """Points in the form that are not those of the rules: a formula was changed, or was not worked out again."""

    code: ClassVar[str] = "W1310"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{part}: biểu ghi {shown}, tính lại theo số liệu là {computed}",
        en="{part}: the form shows {shown}, the figures give {computed}",
        help_vi="điểm tính lại được dùng; công thức trong biểu đã bị sửa, hoặc biểu chưa được tính lại trước khi lưu",
        help_en="what is computed here counts; a formula was changed, or the form was saved before it was worked out",
    )
    part: str
    shown: str
    computed_vi: str
    computed_en: str

    def facts(self, language: Language) -> dict[str, str]:
        computed = self.computed_vi if language == "vi" else self.computed_en
        shown = self.shown.replace(",", ".") if language == "en" else self.shown
        return {"part": self.part, "shown": shown, "computed": computed}


class FiguresMissing(Diagnostic):
    """Figures that the unit has not filled in."""

    code: ClassVar[str] = "W1311"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="còn thiếu {count} số liệu, của mục (ở ô): {where}",
        en="figures missing: {count}; criterion (cell): {where}",
        help_vi="mục thiếu số liệu thì còn chờ, chưa có điểm",
        help_en="what they are needed for is pending and has no points",
    )
    count: int
    where: str


class EvidenceMissing(Diagnostic):
    """Required documents that stand for points and are not named."""

    code: ClassVar[str] = "W1312"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{count} mục có điểm mà thiếu tài liệu kiểm chứng bắt buộc: {where}",
        en="criteria with points but without required evidence: {count}; {where}",
        help_vi="ghi tài liệu vào cột «Tài liệu của đơn vị», hoặc giải trình",
        help_en="name the documents in the column of the unit, or justify",
    )
    count: int
    where: str


class LoweredInForm(Diagnostic):
    """Appraised points below the own ones without a reason."""

    code: ClassVar[str] = "W1313"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{part}: điểm thẩm định {after} thấp hơn điểm tự chấm {before} mà không ghi lý do",
        en="{part}: the appraised points {after} are below the own ones, {before}, and no reason is given",
        help_vi="ghi lý do vào cột «Lý do điều chỉnh»",
        help_en="give the reason in the column of reasons",
    )
    part: str
    before_vi: str
    before_en: str
    after_vi: str
    after_en: str

    def facts(self, language: Language) -> dict[str, str]:
        vi = language == "vi"
        before, after = (self.before_vi, self.after_vi) if vi else (self.before_en, self.after_en)
        return {"part": self.part, "before": before, "after": after}


_WHY: dict[Reason, tuple[str, str, str, str]] = {
    "wide": (
        "số tính giữa chừng cần {bits} bit, vì `{figure}` có thể rất lớn",
        "numbers on the way need {bits} bits, for `{figure}` may be very large",
        "khai báo phạm vi hẹp hơn cho các số liệu của mục, như `từ 0 đến 100.000`",
        "declare narrower ranges for its figures, such as `from 0 to 100,000`",
    ),
    "unrounded": (
        "bộ tiêu chí không làm tròn điểm, và mẫu số phụ thuộc số liệu",
        "the criteria do not round points, and the denominator depends on figures",
        "thêm `làm tròn điểm tiêu chí đến 2 chữ số thập phân` ở phần đầu, nếu văn bản cho phép",
        "add `round criteria to 2 decimals` to the head, if the text allows it",
    ),
    "long": (
        "công thức dài hơn giới hạn của bảng tính",
        "its formula is longer than a workbook allows",
        "tách mục thành nhiều mục nhỏ hơn",
        "split it into smaller ones",
    ),
}


class LeftToRead(Diagnostic):
    """A leaf whose points the form does not work out: `read` does."""

    code: ClassVar[str] = "W1314"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{part}: biểu không tự tính được điểm, vì {why}; `parlang read` sẽ tính",
        en="{part}: the form does not work its points out, for {why}; `parlang read` does",
        help_vi="{mend}",
        help_en="{mend}",
    )
    part: str
    reason: Reason
    bits: int
    figure: str

    def facts(self, language: Language) -> dict[str, str]:
        why_vi, why_en, mend_vi, mend_en = _WHY[self.reason]
        why, mend = (why_vi, mend_vi) if language == "vi" else (why_en, mend_en)
        return {"part": self.part, "why": why.format(bits=self.bits, figure=self.figure), "mend": mend}
