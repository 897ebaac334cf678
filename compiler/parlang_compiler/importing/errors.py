"""What can be wrong with a table that a draft is to be made of."""

from __future__ import annotations

from typing import ClassVar, Literal

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words


class BadTableFile(Diagnostic):
    """A file that no table can be read from."""

    code: ClassVar[str] = "E1381"
    words: ClassVar[Words] = Words(
        vi="không đọc được bảng từ `{path}`: {why}",
        en="no table can be read from `{path}`: {why}",
        help_vi="mở bằng Word, Excel hoặc LibreOffice rồi lưu lại dạng .docx hoặc .xlsx, không đặt mật khẩu",
        help_en="open it in Word, Excel or LibreOffice and save it again as .docx or .xlsx, without a password",
    )
    path: str
    kind: Literal["other", "old", "broken", "unpacked"]

    def facts(self, language: Language) -> dict[str, str]:
        vi, en = {
            "other": ("đây không phải là tệp .docx hay .xlsx", "it is no .docx or .xlsx file"),
            "old": (
                "đây là tệp .doc, .xls kiểu cũ, hoặc tệp có mật khẩu",
                "it is an old .doc, .xls, or has a password",
            ),
            "broken": ("tệp bị hỏng", "the file is damaged"),
            "unpacked": ("tệp giải nén ra quá lớn", "it is too large once unpacked"),
        }[self.kind]
        return {"path": self.path, "why": vi if language == "vi" else en}


class NoCriteriaTable(Diagnostic):
    """No table has a column of names and one of maxima."""

    code: ClassVar[str] = "E1382"
    words: ClassVar[Words] = Words(
        vi="`{path}` không có bảng tiêu chí nào ({count} bảng đã xem)",
        en="`{path}` has no table of criteria ({count} tables were looked at)",
        help_vi="bảng tiêu chí có dòng đầu ghi tên cột, ít nhất là «Tiêu chí» (hoặc «Lĩnh vực», «Nội dung») và "
        "«Điểm tối đa» (hoặc «Thang điểm», «Điểm chuẩn»)",
        help_en="the first row of a table of criteria names its columns, at least «Tiêu chí» (or «Lĩnh vực», "
        "«Nội dung») and «Điểm tối đa» (or «Thang điểm», «Điểm chuẩn»)",
    )
    path: str
    count: int


class OldLetters(Diagnostic):
    """A text in the letters of an old Vietnamese font."""

    code: ClassVar[str] = "E1383"
    words: ClassVar[Words] = Words(
        vi="chữ trong `{path}` theo bảng mã {encoding}, không phải Unicode",
        en="the text of `{path}` is in {encoding}, not in Unicode",
        help_vi="chuyển mã sang Unicode dựng sẵn (ví dụ bằng UniKey), chọn phông Times New Roman, rồi lưu lại",
        help_en="convert the text to Unicode, choose the font Times New Roman, and save it again",
    )
    path: str
    encoding: str


class NumbersAsDays(Diagnostic):
    """Numbers of rows that a workbook has turned into days."""

    code: ClassVar[str] = "E1384"
    words: ClassVar[Words] = Words(
        vi="{count} số thứ tự đã bị Excel đổi thành ngày, đầu tiên là `{text}`",
        en="{count} numbers of rows were turned into days, the first is `{text}`",
        help_vi="chọn cả cột, định dạng là Văn bản (Text), rồi ghi lại số thứ tự",
        help_en="format the whole column as text, then write the numbers again",
    )
    count: int
    text: str


class NumberedByEditor(Diagnostic):
    """Numbers of rows that the editor counts: they are not in the text."""

    code: ClassVar[str] = "E1385"
    words: ClassVar[Words] = Words(
        vi="{count} số thứ tự do Word tự đánh, không có trong chữ của bảng",
        en="{count} numbers of rows are counted by Word and are not in the text of the table",
        help_vi="trong Word: Alt+F11, Ctrl+G, gõ `ActiveDocument.ConvertNumbersToText`, Enter, rồi lưu lại",
        help_en="in Word: Alt+F11, Ctrl+G, type `ActiveDocument.ConvertNumbersToText`, Enter, then save it again",
    )
    count: int


class NoParts(Diagnostic):
    """A table of criteria without a row that has a number."""

    code: ClassVar[str] = "E1386"
    words: ClassVar[Words] = Words(
        vi="bảng tiêu chí không có dòng nào mang số thứ tự",
        en="the table of criteria has no row with a number",
        help_vi="ghi số thứ tự bằng chữ ở cột STT, như `1`, `1.1`, `1.1.1`",
        help_en="write the numbers as text in the column STT: `1`, `1.1`, `1.1.1`",
    )


class TableLeftOut(Diagnostic):
    """A table of criteria that is not the one taken."""

    code: ClassVar[str] = "W1387"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{name} cũng là bảng tiêu chí nhưng có cột khác, nên không nhập; đã nhập {taken}",
        en="{name} is a table of criteria too, with other columns: it is left out; {taken} is taken",
        help_vi="để riêng bảng này trong một tệp rồi nhập, nếu cần",
        help_en="put this table into a file of its own to import it",
    )
    name: str
    taken: str


class NestedTable(Diagnostic):
    """A table inside a cell."""

    code: ClassVar[str] = "W1388"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="có bảng lồng trong ô; mỗi dòng của bảng con được nhập thành một dòng chữ",
        en="there is a table inside a cell; each of its rows is taken as a line of text",
        help_vi="đối chiếu lại nội dung của ô này trong bản nháp",
        help_en="check what the draft has of this cell",
    )


class BoxesIgnored(Diagnostic):
    """Text that floats beside the tables."""

    code: ClassVar[str] = "W1389"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="bỏ qua {count} khung chữ (text box) trong `{path}`",
        en="{count} text boxes in `{path}` are ignored",
        help_vi="nếu khung chữ có nội dung của bảng thì chép vào ô",
        help_en="copy into a cell what belongs to the table",
    )
    path: str
    count: int


class NumberTwice(Diagnostic):
    """Two rows with one number."""

    code: ClassVar[str] = "W1390"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="số thứ tự `{number}` có hai lần: `{first}` và `{second}`",
        en="the number `{number}` is there twice: `{first}` and `{second}`",
        help_vi="đánh lại một trong hai số; bản nháp giữ nguyên như trong bảng",
        help_en="renumber one of the two; the draft keeps them as they are written",
    )
    number: str
    first: str
    second: str


class NumbersAsNumbers(Diagnostic):
    """Numbers of rows that a workbook keeps as decimal numbers: 1.1 and 1.10 are one."""

    code: ClassVar[str] = "W1391"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="{count} số thứ tự là số chứ không phải chữ, đầu tiên là `{text}`: 1.1 và 1.10 khi ấy là một",
        en="{count} numbers of rows are numbers and not text, the first is `{text}`: 1.1 and 1.10 are then one",
        help_vi="chọn cả cột, định dạng là Văn bản (Text), rồi ghi lại số thứ tự",
        help_en="format the whole column as text, then write the numbers again",
    )
    count: int
    text: str


class NoMaximum(Diagnostic):
    """A part whose maximum is missing or cannot be read."""

    code: ClassVar[str] = "W1392"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="`{part}` {fault_vi}; bản nháp ghi {taken}",
        en="`{part}` {fault_en}; the draft has {taken}",
        help_vi="ghi điểm tối đa bằng số, như `0,5`",
        help_en="write the maximum as a number, as `0,5`",
    )
    part: str
    text: str
    taken: str

    def facts(self, language: Language) -> dict[str, str]:
        shown = self.text if len(self.text) <= 40 else self.text[:37] + "…"
        vi = f"có điểm tối đa không đọc được là `{shown}`" if shown else "không có điểm tối đa"
        en = f"has the maximum `{shown}`, which cannot be read" if shown else "has no maximum"
        return {"part": self.part, "fault_vi": vi, "fault_en": en, "taken": self.taken}


class SumsDiffer(Diagnostic):
    """A maximum that is not the sum of those below it."""

    code: ClassVar[str] = "W1393"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="`{part}`: điểm tối đa {maximum}, các phần cộng lại {total}",
        en="`{part}`: the maximum is {maximum}, its parts add up to {total}",
        help_vi="sửa một trong các số; bản nháp giữ nguyên như trong bảng",
        help_en="mend one of the numbers; the draft keeps them as they are written",
    )
    part: str
    maximum: str
    total: str


class TooDeep(Diagnostic):
    """Rows of a fourth level."""

    code: ClassVar[str] = "W1394"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="bảng có {count} dòng ở cấp thứ tư, đầu tiên là `{part}`; chúng được ghi vào cách chấm của mục chứa chúng",
        en="{count} rows are of a fourth level, the first is `{part}`; they become part of the rule above them",
        help_vi="bộ tiêu chí có nhiều nhất ba cấp: lĩnh vực, tiêu chí, tiêu chí thành phần",
        help_en="a set has three levels at most: domain, criterion, sub-criterion",
    )
    count: int
    part: str


class BadNumber(Diagnostic):
    """What stands in the column of numbers and is none."""

    code: ClassVar[str] = "W1395"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="`{text}` không phải là số thứ tự; dòng này được coi là nội dung của dòng trên",
        en="`{text}` is no number of a row; the row is taken as part of the one above it",
        help_vi="số thứ tự viết như `1`, `1.1`, `1.1.1`, `I`, `a)`",
        help_en="numbers are written as `1`, `1.1`, `1.1.1`, `I`, `a)`",
    )
    text: str


class RowUnplaced(Diagnostic):
    """A row without a number before the first that has one."""

    code: ClassVar[str] = "W1396"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="bỏ qua dòng `{text}`: không có số thứ tự và đứng trước mọi mục",
        en="the row `{text}` is left out: it has no number and stands before all parts",
        help_vi="ghi số thứ tự cho dòng này nếu đó là một mục",
        help_en="number the row if it is a part",
    )
    text: str


class FigureUnread(Diagnostic):
    """A row of the table of figures that says no declaration."""

    code: ClassVar[str] = "W1397"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="không đọc được số liệu `{key}`: loại `{kind}`, phạm vi `{extent}`",
        en="cannot read the figure `{key}`: kind `{kind}`, range `{extent}`",
        help_vi="khai báo số liệu này bằng tay trong bản nháp",
        help_en="declare the figure by hand in the draft",
    )
    key: str
    kind: str
    extent: str
