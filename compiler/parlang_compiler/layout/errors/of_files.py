"""What can be wrong with a file whose layout is to be checked, before its layout is asked."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Words

_SAVE_VI = "mở bằng Word hoặc LibreOffice rồi lưu lại với dạng DOCX (Word Document)"
_SAVE_EN = "open it in Word or LibreOffice and save it as DOCX (Word Document)"


class NotAnArchive(Diagnostic):
    """The file is of another kind altogether."""

    code: ClassVar[str] = "E1351"
    words: ClassVar[Words] = Words(
        vi="`{path}` không phải là tệp DOCX", en="`{path}` is no DOCX file", help_vi=_SAVE_VI, help_en=_SAVE_EN
    )
    path: str


class OldDocument(Diagnostic):
    """A document as Word wrote it before 2007."""

    code: ClassVar[str] = "E1352"
    words: ClassVar[Words] = Words(
        vi="`{path}` là tệp DOC cũ, không phải DOCX",
        en="`{path}` is an old DOC file, not a DOCX",
        help_vi=_SAVE_VI,
        help_en=_SAVE_EN,
    )
    path: str


class Protected(Diagnostic):
    """A document that opens with a password."""

    code: ClassVar[str] = "E1353"
    words: ClassVar[Words] = Words(
        vi="`{path}` được bảo vệ bằng mật khẩu",
        en="`{path}` is protected by a password",
        help_vi="bỏ mật khẩu (File, Info, Protect Document) rồi lưu lại",
        help_en="remove the password (File, Info, Protect Document) and save it again",
    )
    path: str


class Damaged(Diagnostic):
    """An archive or a part that cannot be read to its end."""

    code: ClassVar[str] = "E1354"
    words: ClassVar[Words] = Words(
        vi="`{path}` bị hỏng hoặc bị cắt ngắn, không đọc được",
        en="`{path}` is damaged or cut off and cannot be read",
        help_vi="lấy lại tệp gốc; nếu Word còn mở được thì mở rồi lưu lại",
        help_en="take the file again from where it comes; if Word still opens it, save it again",
    )
    path: str


class NotADocument(Diagnostic):
    """An office file that is no text: a workbook, a presentation."""

    code: ClassVar[str] = "E1355"
    words: ClassVar[Words] = Words(
        vi="`{path}` không có phần lời của một văn bản Word",
        en="`{path}` has no text of a Word document",
        help_vi="kiểm tra xem có nhầm với tệp XLSX, PPTX không",
        help_en="check that it is not a XLSX or PPTX file",
    )
    path: str


class TooMuch(Diagnostic):
    """A document that unpacks to more than any real one."""

    code: ClassVar[str] = "E1356"
    words: ClassVar[Words] = Words(
        vi="phần chữ của `{path}` bung ra hơn {limit} MB",
        en="the text of `{path}` unpacks to more than {limit} MB",
        help_vi="kiểm tra xem có nhầm tệp không; nếu không, hãy chia thành nhiều tệp",
        help_en="check that it is the right file; if it is, split it into several",
    )
    path: str
    limit: int


class Declares(Diagnostic):
    """A part that declares entities, which may unfold without end or reach other files."""

    code: ClassVar[str] = "E1357"
    words: ClassVar[Words] = Words(
        vi="`{path}` có khai báo DOCTYPE hoặc thực thể XML trong `{part}`, không được đọc",
        en="`{path}` declares a DOCTYPE or XML entities in `{part}` and is not read",
        help_vi="Word không ghi như vậy: đừng mở tệp này nếu không rõ nguồn gốc",
        help_en="Word writes no such thing: do not open the file unless you know where it comes from",
    )
    path: str
    part: str


class TooLong(Diagnostic):
    """More paragraphs than any real document."""

    code: ClassVar[str] = "E1358"
    words: ClassVar[Words] = Words(
        vi="`{path}` có hơn {most} đoạn, kể cả trong bảng",
        en="`{path}` has more than {most} paragraphs, those of tables included",
        help_vi="chia văn bản thành nhiều tệp",
        help_en="split the document into several files",
    )
    path: str
    most: int


class StrictDocument(Diagnostic):
    """A document in the strict variant of the format, whose names are others."""

    code: ClassVar[str] = "E1359"
    words: ClassVar[Words] = Words(
        vi="`{path}` được lưu theo dạng Strict Open XML",
        en="`{path}` is saved as Strict Open XML",
        help_vi="lưu lại với dạng Word Document (*.docx) thông thường",
        help_en="save it again as an ordinary Word Document (*.docx)",
    )
    path: str
