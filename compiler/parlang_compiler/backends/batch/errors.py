"""What can be wrong with a table of a great many units: told before a row is scored."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words

MOST_NAMED = 8
WHOLE = "whole"  # a number of grains, an ordinal of a day, a place of a level


class BatchRefused(Exception):
    """A table that is not scored, and why."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(f"{each.code}: {each.message('en')}" for each in diagnostics))
        self.diagnostics = diagnostics


class BatchNotInstalled(Diagnostic):
    """The package that scores whole tables is not there."""

    code: ClassVar[str] = "E1411"
    words: ClassVar[Words] = Words(
        vi="chưa cài phần chấm điểm hàng loạt: thiếu {package}",
        en="what scores whole tables is not installed: {package} is missing",
        help_vi='cài thêm: pip install "parlang[batch]"; tệp YAML, CSV nhỏ vẫn chấm được khi không có --out',
        help_en='install it: pip install "parlang[batch]"; small files are scored without --out',
    )
    package: str


class TableUnreadable(Diagnostic):
    """A file that is not what its name says, or is damaged."""

    code: ClassVar[str] = "E1412"
    words: ClassVar[Words] = Words(
        vi="không đọc được bảng `{path}`: {reason}",
        en="the table `{path}` cannot be read: {reason}",
        help_vi="tệp có thể hỏng, tải dở, hoặc không đúng loại mà tên ghi; không có kết quả nào được ghi ra",
        help_en="the file may be damaged, cut off, or not of the kind that its name says; no result was written",
    )
    path: str
    reason: str


class NoUnits(Diagnostic):
    """No column names the units."""

    code: ClassVar[str] = "E1413"
    words: ClassVar[Words] = Words(
        vi="bảng không có cột `unit` ghi tên đơn vị; các cột đang có: {columns}",
        en="the table has no column `unit` with the names of the units; it has {columns}",
        help_vi="thêm cột `unit`; `parlang build SPEC --target csv` cho biết đủ tên các cột",
        help_en="add a column `unit`; `parlang build SPEC --target csv` gives the names of all columns",
    )
    columns: str


class ColumnUnknown(Diagnostic):
    """A column that the criteria do not have: its values would be lost."""

    code: ClassVar[str] = "E1414"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí không có cột `{name}`",
        en="the criteria have no column `{name}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    name: str
    similar: str | None

    def facts(self, language: Language) -> dict[str, str]:
        vi = language == "vi"
        if self.similar is not None:
            advice = f"có phải là `{self.similar}`?" if vi else f"did you mean `{self.similar}`?"
        else:
            advice = "bỏ cột này khỏi bảng, hoặc sửa tên" if vi else "leave the column out, or mend its name"
        return {"name": self.name, "advice": advice}


class ColumnAgain(Diagnostic):
    """Two columns for one figure."""

    code: ClassVar[str] = "E1415"
    words: ClassVar[Words] = Words(
        vi="cột `{name}` và cột `{other}` cùng là `{meant}`",
        en="the columns `{name}` and `{other}` are both `{meant}`",
        help_vi="giữ lại một cột",
        help_en="keep one of them",
    )
    name: str
    other: str
    meant: str


class ColumnMistyped(Diagnostic):
    """A column of a type that the figure cannot be read from exactly."""

    code: ClassVar[str] = "E1416"
    words: ClassVar[Words] = Words(
        vi="cột `{name}` có kiểu {found}, số liệu này cần {wanted}",
        en="the column `{name}` is of type {found}, this figure takes {wanted}",
        help_vi="chuyển cột sang kiểu đó trước khi chấm; kiểu văn bản như trong biểu cũng được",
        help_en="cast the column before scoring; texts as they stand in a form will do too",
    )
    name: str
    found: str
    kind: str

    def facts(self, language: Language) -> dict[str, str]:
        return {"name": self.name, "found": self.found, "wanted": wanted_of(self.kind, language)}


def wanted_of(kind: str, language: Language) -> str:
    """Say which types a kind of figure is read from."""
    vi = language == "vi"
    match kind:
        case "yes_no":
            return "Boolean hoặc văn bản có/không" if vi else "Boolean or texts yes/no"
        case "level":
            return "văn bản ghi mức" if vi else "texts that name the level"
        case "date":
            return "Date hoặc văn bản ngày/tháng/năm" if vi else "Date or texts day/month/year"
        case "text":
            return "văn bản" if vi else "texts"
        case "whole":
            return "số nguyên" if vi else "whole numbers"
        case "period":
            return "số nguyên hoặc văn bản ghi năm" if vi else "whole numbers or texts that give the year"
        case _:
            return "số nguyên, Decimal hoặc văn bản" if vi else "whole numbers, Decimal or texts"


class ColumnsAbsent(Diagnostic):
    """Figures that the table has no column for: they are missing in every row."""

    code: ClassVar[str] = "W1417"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="bảng không có cột của {count} số liệu, coi như chưa có ở mọi đơn vị: {names}",
        en="the table has no column for {count} figures, which are missing for every unit: {names}",
        help_vi="tiêu chí cần các số liệu này sẽ là chưa chấm được; kiểm tra tên cột nếu đã có số liệu",
        help_en="what needs them is pending; look at the names of the columns if the figures are known",
    )
    count: int
    names: str


class NoRows(Diagnostic):
    """A table without a unit."""

    code: ClassVar[str] = "E1418"
    words: ClassVar[Words] = Words(
        vi="bảng `{path}` không có dòng nào",
        en="the table `{path}` has no row",
        help_vi="ghi mỗi đơn vị một dòng",
        help_en="give a row for each unit",
    )
    path: str


class NotRounded(Diagnostic):
    """A set that does not round points: no whole number holds them."""

    code: ClassVar[str] = "E1419"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí [{revision}] không làm tròn điểm tiêu chí nên không chấm hàng loạt được",
        en="the criteria [{revision}] do not round points, so that whole tables cannot be scored",
        help_vi="ghi `làm tròn điểm tiêu chí đến … chữ số thập phân` ở phần đầu, hoặc bỏ --out",
        help_en="say how points are rounded in the head of the set, or leave out --out",
    )
    revision: str


class NumbersTooWide(Diagnostic):
    """Ranges are so wide that the arithmetic of a rule does not fit 128 bits."""

    code: ClassVar[str] = "E1420"
    words: ClassVar[Words] = Words(
        vi="phép tính với `{figure}` cần {bits} bit, nhiều hơn {most} bit mà bảng tính được",
        en="arithmetic with `{figure}` needs {bits} bits, more than the {most} that tables have",
        help_vi="khai báo khoảng giá trị hẹp hơn cho số liệu này",
        help_en="declare a narrower range for this figure",
    )
    figure: str
    bits: int
    most: int


class TableKind(Diagnostic):
    """A file whose name does not say what kind of table it is, or of a kind that is not read or written."""

    code: ClassVar[str] = "E1421"
    words: ClassVar[Words] = Words(
        vi="`{path}` không phải tên tệp bảng: cần .parquet, .arrow, .ipc hoặc .csv",
        en="`{path}` is not the name of a table: .parquet, .arrow, .ipc or .csv",
        help_vi="đổi đuôi tên tệp; với các loại tệp số liệu khác, bỏ --out",
        help_en="change the ending of the name; for other kinds of files leave out --out",
    )
    path: str


class OutWanted(Diagnostic):
    """A table is to be scored, and nothing says where the scores go."""

    code: ClassVar[str] = "E1422"
    words: ClassVar[Words] = Words(
        vi="`{path}` là bảng lớn: ghi --out TỆP để lưu điểm",
        en="`{path}` is a table: say with --out FILE where the scores go",
        help_vi="ví dụ: --out diem.parquet",
        help_en="as in: --out scores.parquet",
    )
    path: str


class OutIsInput(Diagnostic):
    """The scores would overwrite the figures."""

    code: ClassVar[str] = "E1423"
    words: ClassVar[Words] = Words(
        vi="--out `{path}` chính là tệp số liệu",
        en="--out `{path}` is the table of figures itself",
        help_vi="đặt tên khác cho tệp điểm",
        help_en="give the scores another name",
    )
    path: str


class StagesInTable(Diagnostic):
    """A table of stages: a row of a later one does not stand alone."""

    code: ClassVar[str] = "E1424"
    words: ClassVar[Words] = Words(
        vi="cột `{name}` chỉ dùng được khi chấm không có --out: bảng lớn có mỗi đơn vị một dòng",
        en="the column `{name}` is for scoring without --out: a table has one row for each unit",
        help_vi="tách mỗi bước đánh giá thành một tệp và bỏ cột này",
        help_en="make a file of each stage and leave the column out",
    )
    name: str


class ParameterWrong(ValueError):
    """A parameter of the year that is none, that a column gives too, or whose value cannot be read."""


def listed(names: list[str]) -> str:
    """Name the first few."""
    more = ", …" if len(names) > MOST_NAMED else ""
    return ", ".join(f"`{name}`" for name in names[:MOST_NAMED]) + more
