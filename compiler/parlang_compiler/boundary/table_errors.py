"""What can be wrong with a table of cases: its columns, its rows, and the file that it stands in."""

from __future__ import annotations

from typing import ClassVar, Literal

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words


class NoUnitColumn(Diagnostic):
    """No column says which unit a row is about."""

    code: ClassVar[str] = "E0740"
    words: ClassVar[Words] = Words(
        vi="bảng không có cột `unit`",
        en="the table has no column `unit`",
        help_vi="dòng đầu là tên cột: `unit` (tên đơn vị), `period` (năm), rồi các số liệu; "
        "lấy mẫu bằng `parlang build SPEC --target csv`",
        help_en="the first row names the columns: `unit` (its name), `period` (the year), then the figures; "
        "`parlang build SPEC --target csv` makes an empty table",
    )


class UnknownColumn(Diagnostic):
    """A column that the criteria do not have."""

    code: ClassVar[str] = "E0741"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí không có cột `{name}`",
        en="the criteria have no column `{name}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    name: str
    similar: tuple[str, str] | None  # the name of a column that is near, and what it is for
    example: str

    def facts(self, language: Language) -> dict[str, str]:
        vi = language == "vi"
        if self.similar is not None:
            near, label = self.similar
            meant = f"`{near}` ({label})" if label else f"`{near}`"
            return {"name": self.name, "advice": f"có phải là {meant}?" if vi else f"did you mean {meant}?"}
        said = (
            "tên cột là mã tiêu chí, dấu chấm, tên số liệu, như `{}`; `parlang build SPEC --target csv` cho đủ các cột"
            if vi
            else "a column is called by the id of the criterion, a dot and the figure, as `{}`; "
            "`parlang build SPEC --target csv` gives all of them"
        )
        return {"name": self.name, "advice": said.format(self.example)}


class ColumnTwice(Diagnostic):
    """Two columns hold the same figure."""

    code: ClassVar[str] = "E0742"
    words: ClassVar[Words] = Words(
        vi="cột `{name}` có hai lần: cột thứ {first} và cột thứ {second}",
        en="the column `{name}` is there twice: columns {first} and {second}",
        help_vi="giữ lại một cột",
        help_en="keep one of them",
    )
    name: str
    first: int
    second: int


class CellOutsideColumns(Diagnostic):
    """A value below no name of a column."""

    code: ClassVar[str] = "E0743"
    words: ClassVar[Words] = Words(
        vi="`{text}` nằm ở cột thứ {column}, cột này không có tên",
        en="`{text}` stands in column {column}, which has no name",
        help_vi="ghi tên cột ở dòng đầu, hoặc xóa giá trị này",
        help_en="name the column in the first row, or clear the cell",
    )
    text: str
    column: int


class CellCount(Diagnostic):
    """A row of a `,`-separated file with more or fewer cells than there are columns."""

    code: ClassVar[str] = "E0744"
    words: ClassVar[Words] = Words(
        vi="dòng này có {given} ô, dòng tên cột có {wanted}; {count} dòng không khớp",
        en="this row has {given} cells, the row of names has {wanted}; rows that differ: {count}",
        help_vi='tệp ngăn ô bằng dấu phẩy: đặt số có dấu phẩy thập phân trong nháy ("0,5"), '
        "hoặc lưu lại với dấu chấm phẩy",
        help_en='cells are separated by commas: quote a number with a decimal comma ("0,5"), or separate by semicolons',
    )
    given: int
    wanted: int
    count: int


class OpenQuote(Diagnostic):
    """A quoted cell that does not end, or goes on after its quote."""

    code: ClassVar[str] = "E0745"
    words: ClassVar[Words] = Words(
        vi="ô mở dấu nháy ở đây nhưng không kết thúc bằng dấu nháy",
        en="a quoted cell begins here and does not end with its quote",
        help_vi='đóng dấu nháy ở cuối ô; dấu nháy bên trong ghi hai lần: "Tỉnh ""A"""',
        help_en='close the quote at the end of the cell; write one inside it twice: "Unit ""A"""',
    )


class EmptyTable(Diagnostic):
    """A table without a unit."""

    code: ClassVar[str] = "E0746"
    words: ClassVar[Words] = Words(
        vi="bảng `{path}` chưa có đơn vị nào",
        en="the table `{path}` has no unit yet",
        help_vi="ghi mỗi đơn vị một dòng dưới dòng tên cột; dòng bắt đầu bằng # không được đọc",
        help_en="write a row for each unit below the names of the columns; a row that begins with # is not read",
    )
    path: str


class RowWithoutName(Diagnostic):
    """A row with figures and no unit."""

    code: ClassVar[str] = "E0747"
    words: ClassVar[Words] = Words(
        vi="dòng này có số liệu mà không có tên đơn vị",
        en="this row has figures and no unit",
        help_vi="ghi tên đơn vị ở cột `unit`, cả khi ô bên trên đã ghi; không gộp ô",
        help_en="write the unit in the column `unit`, though it stands in the row above; do not merge cells",
    )


class RowsDisagree(Diagnostic):
    """Two rows of a unit, for two stages, say different things of the unit itself."""

    code: ClassVar[str] = "E0748"
    words: ClassVar[Words] = Words(
        vi="cột `{column}` của đơn vị `{unit}` khác với dòng {first}",
        en="the column `{column}` of the unit `{unit}` differs from row {first}",
        help_vi="các bước đánh giá của một đơn vị chỉ được khác nhau ở số liệu của tiêu chí",
        help_en="the stages of a unit may differ in the figures of criteria only",
    )
    column: str
    unit: str
    first: int


class TableTooLarge(Diagnostic):
    """More rows, columns or cells than any table of units."""

    code: ClassVar[str] = "E0749"
    words: ClassVar[Words] = Words(
        vi="bảng có quá {most} {things}",
        en="the table has more than {most} {things}",
        help_vi="kiểm tra xem có nhầm tệp không; nếu không, hãy chia thành nhiều tệp",
        help_en="check that it is the right file; if it is, split it into several",
    )
    what: Literal["rows", "columns", "cells"]
    most: int

    def facts(self, language: Language) -> dict[str, str]:
        things = {"rows": "dòng", "columns": "cột", "cells": "ô có giá trị"}[self.what]
        most = f"{self.most:,}"
        if language == "vi":
            return {"most": most.replace(",", "."), "things": things}
        return {"most": most, "things": self.what}


class BadWorkbook(Diagnostic):
    """A file that is called a workbook and cannot be read as one."""

    code: ClassVar[str] = "E0770"
    words: ClassVar[Words] = Words(
        vi="không đọc được `{path}`: {why}",
        en="cannot read `{path}`: {why}",
        help_vi="mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx hoặc CSV UTF-8, không đặt mật khẩu",
        help_en="open it in Excel or LibreOffice and save it again as .xlsx or CSV UTF-8, without a password",
    )
    path: str
    kind: Literal["other", "old", "broken", "unpacked"]

    def facts(self, language: Language) -> dict[str, str]:
        vi, en = {
            "other": ("đây không phải là tệp .xlsx", "it is no .xlsx file"),
            "old": ("đây là tệp .xls kiểu cũ, hoặc tệp có mật khẩu", "it is an old .xls file, or has a password"),
            "broken": ("tệp bị hỏng", "the file is damaged"),
            "unpacked": ("tệp giải nén ra quá lớn", "it is too large once unpacked"),
        }[self.kind]
        return {"path": self.path, "why": vi if language == "vi" else en}


class NotComputed(Diagnostic):
    """A formula whose value no program has stored."""

    code: ClassVar[str] = "E0771"
    words: ClassVar[Words] = Words(
        vi="ô {cell} có công thức nhưng chưa có kết quả",
        en="the cell {cell} has a formula and no result",
        help_vi="mở bằng Excel hoặc LibreOffice rồi lưu lại, hoặc dán giá trị thay công thức",
        help_en="open it in Excel or LibreOffice and save it again, or paste the value over the formula",
    )
    cell: str


class CellError(Diagnostic):
    """#DIV/0!, #REF! and the like."""

    code: ClassVar[str] = "E0772"
    words: ClassVar[Words] = Words(
        vi="ô {cell} có lỗi `{text}`",
        en="the cell {cell} holds the error `{text}`",
        help_vi="sửa công thức, hoặc để trống nếu chưa có số liệu",
        help_en="mend the formula, or leave the cell empty if there is no figure yet",
    )
    cell: str
    text: str


class Computed(Diagnostic):
    """Values that formulas left behind when the workbook was last saved."""

    code: ClassVar[str] = "W0773"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{count} ô là công thức, đầu tiên là ô {cell}; dùng kết quả của lần lưu gần nhất",
        en="{count} cells are formulas, the first is {cell}; the results saved last are used",
        help_vi="dán giá trị thay công thức trước khi gửi, để số liệu không phụ thuộc vào tệp khác",
        help_en="paste the values over the formulas before sending, so that no figure depends on another file",
    )
    count: int
    cell: str


class SeveralTables(Diagnostic):
    """Two sheets of a workbook hold a table of units."""

    code: ClassVar[str] = "E0774"
    words: ClassVar[Words] = Words(
        vi="nhiều trang tính có cột `unit`: {sheets}",
        en="several sheets have a column `unit`: {sheets}",
        help_vi="để một bảng trong một tệp; nhiều bảng thì lưu thành nhiều tệp trong một thư mục",
        help_en="keep one table in a file; save several as several files of one folder",
    )
    sheets: str


class SheetSkipped(Diagnostic):
    """A sheet that is no table of units."""

    code: ClassVar[str] = "W0775"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="trang tính `{sheet}` không có cột `unit` ở dòng đầu, không được đọc",
        en="the sheet `{sheet}` has no column `unit` in its first row and is not read",
        help_vi="nếu trang này có số liệu, hãy ghi tên cột ở dòng đầu; nếu chỉ là hướng dẫn thì không sao",
        help_en="if it holds figures, name the columns in its first row; if it only explains, all is well",
    )
    sheet: str
