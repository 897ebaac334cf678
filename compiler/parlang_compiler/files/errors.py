"""What can go wrong with files and with the command line."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words

MOST_LISTED = 20  # names told of those that fit


class NotFound(Diagnostic):
    """There is no such file or folder."""

    code: ClassVar[str] = "E0001"
    words: ClassVar[Words] = Words(
        vi="không có tệp hoặc thư mục `{path}`",
        en="there is no file or folder `{path}`",
        help_vi="kiểm tra lại đường dẫn, kể cả chữ hoa, chữ thường và dấu",
        help_en="check the path, with its capitals and accents",
    )
    path: str


class NotReadable(Diagnostic):
    """The system refuses to read it."""

    code: ClassVar[str] = "E0002"
    words: ClassVar[Words] = Words(
        vi="không đọc được `{path}`: {reason}",
        en="cannot read `{path}`: {reason}",
        help_vi="kiểm tra quyền đọc của tệp hoặc thư mục này",
        help_en="check the permission to read this file or folder",
    )
    path: str
    reason: str


class TooLarge(Diagnostic):
    """The file is larger than any real one."""

    code: ClassVar[str] = "E0003"
    words: ClassVar[Words] = Words(
        vi="tệp `{path}` quá lớn: chỉ đọc tệp đến {limit} MB",
        en="the file `{path}` is too large: files of up to {limit} MB are read",
        help_vi="kiểm tra xem có nhầm tệp không; nếu không, hãy chia thành nhiều tệp",
        help_en="check that it is the right file; if it is, split it into several",
    )
    path: str
    limit: int


class NotText(Diagnostic):
    """The file holds something other than text."""

    code: ClassVar[str] = "E0004"
    words: ClassVar[Words] = Words(
        vi="`{path}` không phải là tệp văn bản thuần: {what}",
        en="`{path}` is not a plain text file: {what}",
        help_vi="lưu lại dưới dạng văn bản thuần, bảng mã UTF-8",
        help_en="save it as plain text in UTF-8",
    )
    path: str
    kind: str  # "docx", "pdf", "nul", …

    def facts(self, language: Language) -> dict[str, str]:
        nul = "có ký tự NUL" if language == "vi" else "it holds a NUL character"
        made = "đây là tệp {}" if language == "vi" else "it is a {} file"
        what = nul if self.kind == "nul" else made.format(self.kind)
        return {"path": self.path, "what": what}


class NotUtf8(Diagnostic):
    """A byte that UTF-8 does not allow."""

    code: ClassVar[str] = "E0005"
    words: ClassVar[Words] = Words(
        vi="`{path}` không phải bảng mã UTF-8: gặp byte 0x{byte:0>2} ở dòng {line}",
        en="`{path}` is not in UTF-8: byte 0x{byte:0>2} stands in line {line}",
        help_vi="mở bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8",
        help_en="open it in an editor and save it again in UTF-8",
    )
    path: str
    byte: str
    line: int


class OtherEncoding(Diagnostic):
    """The encoding was recognised, and it is not UTF-8."""

    code: ClassVar[str] = "E0006"
    words: ClassVar[Words] = Words(
        vi="`{path}` dùng bảng mã {encoding}, không phải UTF-8",
        en="`{path}` is in {encoding}, not in UTF-8",
        help_vi="chuyển văn bản sang Unicode dựng sẵn (UTF-8) rồi lưu lại",
        help_en="convert the text to Unicode and save it in UTF-8",
    )
    path: str
    encoding: str


class NotAFile(Diagnostic):
    """A folder, a device or a socket stands where a file is needed."""

    code: ClassVar[str] = "E0007"
    words: ClassVar[Words] = Words(
        vi="`{path}` không phải là một tệp thông thường",
        en="`{path}` is not an ordinary file",
        help_vi="chỉ đến một tệp văn bản",
        help_en="point at a text file",
    )
    path: str


class NoCriteria(Diagnostic):
    """A folder without criteria."""

    code: ClassVar[str] = "E0008"
    words: ClassVar[Words] = Words(
        vi="thư mục `{path}` không có tệp .par nào",
        en="the folder `{path}` holds no .par file",
        help_vi="chỉ đến thư mục của một phiên bản (chứa các tệp .par) hoặc của một bộ tiêu chí",
        help_en="point at the folder of a revision (with its .par files) or of an index",
    )
    path: str


class RevisionNotChosen(Diagnostic):
    """An index with several revisions, and none was chosen."""

    code: ClassVar[str] = "E0009"
    words: ClassVar[Words] = Words(
        vi="`{path}` có nhiều phiên bản: {revisions}",
        en="`{path}` has several revisions: {revisions}",
        help_vi="chọn theo năm đánh giá (--period 2024), theo ngày hiệu lực (--on 31/12/2024), "
        "hoặc chỉ thẳng đến thư mục của một phiên bản",
        help_en="choose by assessment year (--period 2024), by legal date (--on 2024-12-31), "
        "or point at the folder of one revision",
    )
    path: str
    revisions: str


class UndatedRevisions(Diagnostic):
    """Revisions that say nothing of the time by which one was chosen: one of them may be the one that is meant."""

    code: ClassVar[str] = "W0024"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="chọn phiên bản của `{path}` mà chưa xét {revisions}: phần đầu không ghi {lacking}",
        en="a revision of `{path}` was chosen without {revisions}, whose head does not say {lacking}",
        help_vi="nếu cần phiên bản đó thì chỉ thẳng đến thư mục của nó, hoặc ghi thời gian vào phần đầu",
        help_en="if that one is meant, point at its folder, or write its time into its head",
    )
    path: str
    revisions: str
    by_day: bool

    def facts(self, language: Language) -> dict[str, str]:
        vi, en = ("hiệu lực từ ngày", "in force from") if self.by_day else ("năm đánh giá từ", "assessment years from")
        return {**super().facts(language), "lacking": f"`{vi if language == 'vi' else en}`"}


class NoRevisionFor(Diagnostic):
    """No revision serves the year or the day."""

    code: ClassVar[str] = "E0010"
    words: ClassVar[Words] = Words(
        vi="`{path}` không có phiên bản nào dùng cho {when}",
        en="`{path}` has no revision for {when}",
        help_vi="các phiên bản hiện có: {revisions}",
        help_en="the revisions there are: {revisions}",
    )
    path: str
    when: str
    revisions: str


class BadCommand(Diagnostic):
    """The command line cannot be understood; `problem` is said by the reader of arguments."""

    code: ClassVar[str] = "E0011"
    words: ClassVar[Words] = Words(
        vi="câu lệnh không đúng: {problem}",
        en="the command cannot be understood: {problem}",
        help_vi="xem `{command} --help`",
        help_en="see `{command} --help`",
    )
    problem: str
    command: str


class UnknownTarget(Diagnostic):
    """A target that the compiler does not make."""

    code: ClassVar[str] = "E0012"
    words: ClassVar[Words] = Words(
        vi="không có đích `{name}`",
        en="there is no target `{name}`",
        help_vi="các đích: {known}",
        help_en="the targets are: {known}",
    )
    name: str
    known: str


class NotWritable(Diagnostic):
    """The system refuses to write; what stood there is untouched."""

    code: ClassVar[str] = "E0013"
    words: ClassVar[Words] = Words(
        vi="không ghi được vào `{path}`: {reason}",
        en="cannot write to `{path}`: {reason}",
        help_vi="chọn thư mục khác hoặc kiểm tra quyền ghi; các tệp sẵn có được giữ nguyên",
        help_en="choose another folder or check the permission to write; existing files are untouched",
    )
    path: str
    reason: str


class OutsideFolder(Diagnostic):
    """An output would stand outside the folder that was given."""

    code: ClassVar[str] = "E0014"
    words: ClassVar[Words] = Words(
        vi="không ghi `{path}`: nằm ngoài thư mục kết quả `{folder}`",
        en="`{path}` is not written: it lies outside the output folder `{folder}`",
        help_vi="bỏ liên kết hoặc đổi tên dẫn ra ngoài thư mục kết quả",
        help_en="remove the link or the name that leads out of the output folder",
    )
    path: str
    folder: str


class AlreadyThere(Diagnostic):
    """A new revision would overwrite files."""

    code: ClassVar[str] = "E0015"
    words: ClassVar[Words] = Words(
        vi="`{path}` đã có, không ghi đè",
        en="`{path}` is already there and is not overwritten",
        help_vi="chọn một tên chưa có, hoặc một thư mục rỗng",
        help_en="choose a name that does not exist, or an empty folder",
    )
    path: str


class UnknownPart(Diagnostic):
    """A path that no part of the set has."""

    code: ClassVar[str] = "E0016"
    words: ClassVar[Words] = Words(
        vi="không có tiêu chí `{name}` trong bộ tiêu chí này",
        en="there is no criterion `{name}` in this set",
        help_vi="dùng mã đầy đủ, thí dụ `{example}`, hoặc số thứ tự",
        help_en="use the full id, such as `{example}`, or the number",
    )
    name: str
    example: str


class StandardInputTwice(Diagnostic):
    """Standard input can be read once."""

    code: ClassVar[str] = "E0017"
    words: ClassVar[Words] = Words(
        vi="chỉ một trong các đầu vào được là `-` (đầu vào chuẩn)",
        en="only one of the inputs may be `-` (standard input)",
        help_vi="ghi các đầu vào còn lại vào tệp",
        help_en="keep the other inputs in files",
    )


class NotFormatted(Diagnostic):
    """`format --check` met a text that the formatter would change."""

    code: ClassVar[str] = "E0018"
    words: ClassVar[Words] = Words(
        vi="`{path}` chưa được trình bày theo chuẩn",
        en="`{path}` is not formatted",
        help_vi="chạy `parlang format --write {path}`",
        help_en="run `parlang format --write {path}`",
    )
    path: str


class Broken(Diagnostic):
    """A fault of this program, not of its user."""

    code: ClassVar[str] = "E0019"
    words: ClassVar[Words] = Words(
        vi="lỗi bên trong chương trình: {problem}",
        en="a fault inside the program: {problem}",
        help_vi="đặt PARLANG_DEBUG=1 rồi chạy lại để xem chi tiết và gửi cho người phát triển",
        help_en="set PARLANG_DEBUG=1 and run it again for the details, and send them to the maintainers",
    )
    problem: str


class NoCaseFiles(Diagnostic):
    """A folder without a file of cases."""

    code: ClassVar[str] = "E0022"
    words: ClassVar[Words] = Words(
        vi="thư mục `{path}` không có tệp số liệu nào",
        en="the folder `{path}` holds no file of cases",
        help_vi="đặt vào đó các tệp .yaml, .yml, .json, .csv hoặc .xlsx; thư mục con không được đọc",
        help_en="put .yaml, .yml, .json, .csv or .xlsx files into it; folders below it are not read",
    )
    path: str


class UnknownUnit(Diagnostic):
    """No unit among those given is called so."""

    code: ClassVar[str] = "E0023"
    words: ClassVar[Words] = Words(
        vi="không có đơn vị `{name}` trong số liệu",
        en="there is no unit `{name}` among the cases",
        help_vi="{advice}",
        help_en="{advice}",
    )
    name: str
    similar: str | None

    def facts(self, language: Language) -> dict[str, str]:
        if self.similar is not None:
            advice = f"có phải là `{self.similar}`?" if language == "vi" else f"did you mean `{self.similar}`?"
        elif language == "vi":
            advice = "bỏ --unit để xem tên các đơn vị"
        else:
            advice = "leave out --unit to see what the units are called"
        return {"name": self.name, "advice": advice}


class SeveralUnits(Diagnostic):
    """A part of the names of several units."""

    code: ClassVar[str] = "E0025"
    words: ClassVar[Words] = Words(
        vi="`{name}` là một phần tên của {count} đơn vị",
        en="`{name}` is a part of the names of {count} units",
        help_vi="ghi rõ hơn một tên trong số này: {listed}",
        help_en="write more of one of these names: {listed}",
    )
    name: str
    units: tuple[str, ...]

    def facts(self, language: Language) -> dict[str, str]:
        listed = "; ".join(f"`{each}`" for each in self.units[:MOST_LISTED])
        more = "; …" if len(self.units) > MOST_LISTED else ""
        return {"name": self.name, "count": str(len(self.units)), "listed": listed + more}


class RulesWithoutTexts(Diagnostic):
    """Rules in JSON where texts are wanted: they hold what the texts mean, not the texts."""

    code: ClassVar[str] = "E1458"
    words: ClassVar[Words] = Words(
        vi="`{path}` là quy tắc dạng JSON, không có lời văn để hợp nhất",
        en="`{path}` holds rules in JSON, and no text to be merged",
        help_vi="hợp nhất từ thư mục có các tệp .par của bộ tiêu chí",
        help_en="consolidate the folder that has the .par files of the criteria",
    )
    path: str
