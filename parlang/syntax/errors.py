"""What can be wrong with the text itself: characters, words, phrases, numbers and dates."""

from __future__ import annotations

from typing import ClassVar, Literal

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words


class Decomposed(Diagnostic):
    """The text is not NFC: letters and their marks are apart."""

    code: ClassVar[str] = "W0101"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="chữ có dấu ở dạng tổ hợp rời (NFD)",
        en="accented letters are decomposed (NFD)",
        help_vi="đã đọc như chữ dựng sẵn (NFC); `parlang format --write` ghi lại tệp cho đúng",
        help_en="read as composed letters (NFC); `parlang format --write` mends the file",
    )


class InvisibleCharacter(Diagnostic):
    """A non-breaking, zero-width or other blank that looks like a space or like nothing."""

    shown: str
    code: ClassVar[str] = "W0102"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="ký tự trắng đặc biệt {shown} (thường do dán từ Word)",
        en="a special blank {shown} (often pasted from Word)",
        help_vi="đã đọc như dấu cách thường hoặc bỏ đi; `parlang format --write` ghi lại tệp cho đúng",
        help_en="read as an ordinary space or left out; `parlang format --write` mends the file",
    )


class LookAlike(Diagnostic):
    """A letter of another alphabet that looks like đ or Đ, outside a quoted text."""

    character: str
    shown: str
    meant: str
    code: ClassVar[str] = "E0103"
    words: ClassVar[Words] = Words(
        vi="`{character}` ({shown}) trông giống `{meant}` nhưng là chữ khác",
        en="`{character}` ({shown}) looks like `{meant}` but is another letter",
        help_vi="gõ lại chữ `{meant}`",
        help_en="type the letter `{meant}`",
    )


class LookAlikeInText(LookAlike):
    """The same inside a quoted text or a comment, where it harms search only."""

    code: ClassVar[str] = "W0104"
    severity: ClassVar[Severity] = "warning"


class CurlyQuote(Diagnostic):
    """A curly quote where a straight one belongs."""

    character: str
    code: ClassVar[str] = "E0105"
    words: ClassVar[Words] = Words(
        vi="dấu nháy cong `{character}` (thường do dán từ Word)",
        en="a curly quote `{character}` (often pasted from Word)",
        help_vi='dùng dấu nháy thẳng `"`',
        help_en='use the straight quote `"`',
    )


class ControlCharacter(Diagnostic):
    """A character that no text has: the file may not be a text at all."""

    shown: str
    code: ClassVar[str] = "E0106"
    words: ClassVar[Words] = Words(
        vi="ký tự điều khiển {shown} trong văn bản",
        en="a control character {shown} in the text",
        help_vi="tệp có thể không phải văn bản thuần; lưu lại ở dạng UTF-8",
        help_en="the file may not be plain text; save it as UTF-8",
    )


class NoBeginning(Diagnostic):
    """The file does not begin with a keyword that begins a part."""

    found: str
    code: ClassVar[str] = "E0110"
    words: ClassVar[Words] = Words(
        vi="tệp phải bắt đầu bằng `bộ tiêu chí` (hoặc `criteria set`), không phải `{found}`",
        en="a file must begin with `criteria set` (or `bộ tiêu chí`), not `{found}`",
        help_vi="`parlang new` viết sẵn một bộ tiêu chí mẫu",
        help_en="`parlang new` writes a model to start from",
    )


class EmptyFile(Diagnostic):
    """There is nothing but blanks and comments."""

    code: ClassVar[str] = "E0111"
    words: ClassVar[Words] = Words(
        vi="tệp không có nội dung",
        en="the file is empty",
        help_vi="`parlang new` viết sẵn một bộ tiêu chí mẫu",
        help_en="`parlang new` writes a model to start from",
    )


class Unexpected(Diagnostic):
    """The text does not fit here; `expected` are the things that would, keywords in backticks."""

    found: str
    expected: tuple[str, ...]
    similar: str | None = None
    code: ClassVar[str] = "E0112"
    words: ClassVar[Words] = Words(
        vi="không hiểu `{found}` ở đây",
        en="`{found}` does not fit here",
        help_vi="{hint}",
        help_en="{hint}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"found": self.found, "hint": self._hint(language)}

    def _hint(self, language: Language) -> str:
        if self.similar is not None:
            return f"có phải `{self.similar}`?" if language == "vi" else f"did you mean `{self.similar}`?"
        shown = ", ".join(self.expected[:8])
        if not shown:
            return ""
        more = ", …" if len(self.expected) > 8 else ""
        return f"ở đây có thể là: {shown}{more}" if language == "vi" else f"here may stand: {shown}{more}"


class EndsTooSoon(Diagnostic):
    """A part ends before it is complete."""

    expected: tuple[str, ...]
    code: ClassVar[str] = "E0113"
    words: ClassVar[Words] = Words(
        vi="phần này kết thúc khi còn thiếu",
        en="this part ends before it is complete",
        help_vi="cần thêm một trong: {shown}",
        help_en="one of these is wanting: {shown}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"shown": ", ".join(self.expected[:8])}


class MixedSurfaces(Diagnostic):
    """A keyword of the other language."""

    found: str
    meant: str
    code: ClassVar[str] = "E0114"
    words: ClassVar[Words] = Words(
        vi="`{found}` là từ khóa của ngôn ngữ kia; một tệp chỉ dùng một ngôn ngữ",
        en="`{found}` is a keyword of the other language; a file keeps to one",
        help_vi="viết `{meant}`",
        help_en="write `{meant}`",
    )


class UnclosedText(Diagnostic):
    """A quoted text without its closing quote on the line."""

    code: ClassVar[str] = "E0115"
    words: ClassVar[Words] = Words(
        vi='thiếu dấu `"` đóng trên dòng này',
        en='the closing `"` is missing on this line',
        help_vi='văn bản dài viết thành nhiều đoạn `"…" "…"` trên các dòng liền nhau',
        help_en='write a long text as several `"…" "…"` on following lines',
    )


class TooDeep(Diagnostic):
    """Expressions nested or chained beyond reason."""

    limit: int
    code: ClassVar[str] = "E0116"
    words: ClassVar[Words] = Words(
        vi="biểu thức lồng nhau quá {limit} tầng",
        en="expressions nested more than {limit} deep",
        help_vi="tách ra bằng `tính tên = …`",
        help_en="split it with `let name = …`",
    )


class TooManyErrors(Diagnostic):
    """Reading stopped: the rest was not read."""

    code: ClassVar[str] = "E0117"
    words: ClassVar[Words] = Words(
        vi="quá nhiều lỗi; phần sau chưa đọc",
        en="too many errors; the rest was not read",
        help_vi="sửa các lỗi trên rồi chạy lại",
        help_en="mend those above and run again",
    )


class MisplacedHead(Diagnostic):
    """A set opened inside a file: its head stands once, at the beginning."""

    code: ClassVar[str] = "E0118"
    words: ClassVar[Words] = Words(
        vi="`bộ tiêu chí` chỉ đứng một lần, ở đầu tệp",
        en="`criteria set` stands once, at the beginning of a file",
        help_vi="mỗi bộ tiêu chí viết trong một thư mục riêng",
        help_en="each set has a folder of its own",
    )


class WrongEscape(Diagnostic):
    """A backslash in a quoted text before anything but a quote or a backslash."""

    found: str
    code: ClassVar[str] = "E0119"
    words: ClassVar[Words] = Words(
        vi='`{found}` trong văn bản: dấu `\\` chỉ đứng trước `"` hoặc `\\`',
        en='`{found}` in a text: a `\\` stands only before `"` or `\\`',
        help_vi="viết `\\\\` nếu cần chính dấu `\\`",
        help_en="write `\\\\` for a `\\` itself",
    )


class RefusedPhrase(Diagnostic):
    """A phrase that readers take in different ways."""

    phrase: str
    why_vi: str
    why_en: str
    instead_vi: str
    instead_en: str
    code: ClassVar[str] = "E0201"
    words: ClassVar[Words] = Words(
        vi="`{phrase}` không được dùng: {why_vi}",
        en="`{phrase}` is not accepted: {why_en}",
        help_vi="viết {instead_vi}",
        help_en="write {instead_en}",
    )


class WrongNumber(Diagnostic):
    """A number written otherwise than official texts write it."""

    text: str
    suggestion: str
    code: ClassVar[str] = "E0202"
    words: ClassVar[Words] = Words(
        vi="`{text}` không phải cách viết số",
        en="`{text}` is not how a number is written",
        help_vi="số thập phân viết `0,5`, hàng nghìn viết `500.000`{suggestion}",
        help_en="decimals are written `0.5`, thousands `500,000`{suggestion}",
    )


class ThreeDecimals(Diagnostic):
    """A decimal that looks like thousands written in the other language."""

    text: str
    read: str
    code: ClassVar[str] = "W0210"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="`{text}` được đọc là số thập phân {read}",
        en="`{text}` is read as the decimal number {read}",
        help_vi="nếu là hàng nghìn thì viết dấu chấm: `1.500`; nếu là số thập phân thì bỏ các số 0 thừa ở cuối",
        help_en="if thousands are meant write a comma: `1,500`; if it is a decimal leave out the zeros at its end",
    )


class NotWhole(Diagnostic):
    """A number with decimals where a whole one belongs."""

    text: str
    code: ClassVar[str] = "E0203"
    words: ClassVar[Words] = Words(
        vi="`{text}` phải là số nguyên không âm, tối đa {limit}",
        en="`{text}` must be a whole number, at most {limit}",
    )
    limit: int


class NoSuchDay(Diagnostic):
    """A date that the calendar does not have."""

    text: str
    code: ClassVar[str] = "E0204"
    words: ClassVar[Words] = Words(
        vi="không có ngày `{text}`",
        en="there is no day `{text}`",
        help_vi="ngày viết `31/12/2022`, hoặc `31/12 của năm đánh giá`",
        help_en="a date is written `31/12/2022`, or `31/12 of the evaluation year`",
    )


class NoSuchYear(Diagnostic):
    """A year that is not four digits."""

    text: str
    code: ClassVar[str] = "E0209"
    words: ClassVar[Words] = Words(
        vi="`{text}` không phải năm",
        en="`{text}` is not a year",
        help_vi="năm viết bốn chữ số, không có dấu: `2024`",
        help_en="a year is four digits, without marks: `2024`",
    )


class WrongId(Diagnostic):
    """An id or label of the wrong form."""

    text: str
    code: ClassVar[str] = "E0205"
    words: ClassVar[Words] = Words(
        vi="`{text}` không phải mã",
        en="`{text}` is not an id",
        help_vi="mã chỉ gồm chữ thường không dấu, chữ số và `{joint}`{suggestion}",
        help_en="an id has lower-case letters without accents, digits and `{joint}`{suggestion}",
    )
    joint: str
    suggestion: str


class ReservedName(Diagnostic):
    """A keyword used as a name."""

    name: str
    code: ClassVar[str] = "E0206"
    words: ClassVar[Words] = Words(
        vi="`{name}` là từ khóa, không dùng làm tên",
        en="`{name}` is a keyword and cannot be a name",
        help_vi="đặt tên khác, ví dụ `{name}_1` hoặc tên nhiều tiếng nối bằng `_`",
        help_en="choose another name, such as `{name}_1` or several words joined by `_`",
    )


class MixedLogic(Diagnostic):
    """«và» and «hoặc» side by side without brackets."""

    code: ClassVar[str] = "E0207"
    words: ClassVar[Words] = Words(
        vi="`và` và `hoặc` đứng cạnh nhau mà không có ngoặc",
        en="`and` and `or` side by side without brackets",
        help_vi="viết ngoặc để rõ phần nào đi với nhau: `(a và b) hoặc c`, hay `a và (b hoặc c)`",
        help_en="put brackets around what belongs together: `(a and b) or c`, or `a and (b or c)`",
    )


class MonthEndBefore(Diagnostic):
    """«trước ngày» the last day of a month: the last day itself is then too late."""

    text: str
    code: ClassVar[str] = "W0208"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="`trước ngày {text}` không gồm chính ngày đó",
        en="`before date {text}` leaves that day out",
        help_vi="nếu ngày đó vẫn kịp, viết `đến hết ngày {text}`",
        help_en="if that day is still in time, write `through {text}`",
    )


class LabelWanted(Diagnostic):
    """A set whose instrument has no label: nothing could name the revision."""

    code: ClassVar[str] = "E0120"
    words: ClassVar[Words] = Words(
        vi="văn bản thiếu nhãn của phiên bản",
        en="the instrument has no label of the revision",
        help_vi='viết nhãn trong ngoặc vuông: `văn bản [qd-876-2022] "…"`',
        help_en='write the label in square brackets: `instrument [qd-876-2022] "…"`',
    )


class NoPointsWanted(Diagnostic):
    """A score without evidence is 0 points, or waits, or is justified: nothing between."""

    code: ClassVar[str] = "E0121"
    words: ClassVar[Words] = Words(
        vi="thiếu tài liệu kiểm chứng thì chỉ có thể là `0 điểm`, `chờ bổ sung` hoặc `giải trình`",
        en="without evidence it is `0 points`, `pending` or `justify`",
        help_vi="mức điểm khác khi thiếu tài liệu thì viết thành một mức của cách chấm điểm",
        help_en="other points without evidence are a case of the rule itself",
    )


class WrongPath(Diagnostic):
    """The path of a part in the wrong form."""

    text: str
    suggestion: str
    code: ClassVar[str] = "E0122"
    words: ClassVar[Words] = Words(
        vi="`{text}` không phải đường dẫn đến một tiêu chí",
        en="`{text}` is not the path of a part",
        help_vi="đường dẫn là các mã nối bằng dấu chấm, như `[chi_dao.ke_hoach]`{suggestion}",
        help_en="a path is ids joined by dots, such as `[chi_dao.ke_hoach]`{suggestion}",
    )


class OtherLabel(Diagnostic):
    """An instrument that amends names its revision twice, differently."""

    found: str
    wanted: str
    code: ClassVar[str] = "E0123"
    words: ClassVar[Words] = Words(
        vi="nhãn `[{found}]` khác nhãn `[{wanted}]` ở dòng đầu",
        en="the label `[{found}]` is not `[{wanted}]` of the first line",
        help_vi='bỏ nhãn này: chỉ viết `văn bản "…"`',
        help_en='leave this label out: write `instrument "…"`',
    )


class ChangeWithoutInstrument(Diagnostic):
    """A change in a file that does not amend."""

    code: ClassVar[str] = "E0124"
    words: ClassVar[Words] = Words(
        vi="tệp này mở một bộ tiêu chí, không sửa đổi bộ nào: ở đây không có gì để sửa đổi",
        en="this file opens a set and amends none: there is nothing here to amend",
        help_vi="viết trong tệp riêng, mở bằng `sửa đổi, bổ sung bộ tiêu chí … [phiên bản cũ] thành [phiên bản mới]`",
        help_en="write it in a file of its own, opened by `amend criteria set … [old revision] into [new revision]`",
    )


class TwoDirections(Diagnostic):
    """A figure that says twice which way is better."""

    name: str
    code: ClassVar[str] = "E0125"
    words: ClassVar[Words] = Words(
        vi="`{name}` nói hai lần chiều nào là tốt",
        en="`{name}` says twice which way is better",
        help_vi="giữ một trong hai: `càng cao càng tốt` hoặc `càng thấp càng tốt`",
        help_en="keep one of the two: `higher is better` or `lower is better`",
    )


class GradesOutOfOrder(Diagnostic):
    """A case of grades after a bound, or a quota before one: the order is that in which they are asked."""

    row: Literal["case", "quota"]
    code: ClassVar[str] = "E0126"
    words: ClassVar[Words] = Words(
        vi="{where}",
        en="{where}",
        help_vi="trường hợp được xét trước, rồi đến các mức, sau cùng là hạn mức: viết theo thứ tự đó",
        help_en="cases are asked first, then bounds, quotas at the end: write them in that order",
    )

    def facts(self, language: Language) -> dict[str, str]:
        if language == "vi":
            return {"where": "trường hợp đứng trước các mức" if self.row == "case" else "hạn mức đứng sau các mức"}
        return {"where": "a case stands before the bounds" if self.row == "case" else "a quota stands after the bounds"}
