"""What can be wrong with a receipt, and with making one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words
from parlang_compiler.boundary.score_words import STAGE_NAMES
from parlang_compiler.receipts.signature_errors import NO_KEY

LONGEST = 60  # signs of a value that are told

# What a part of a receipt is called.
PARTS = {
    "rules": ("quy tắc", "rules"),
    "inputs": ("số liệu", "inputs"),
    "result": ("kết quả", "result"),
    "trace": ("diễn giải", "trace"),
    "signature": ("chữ ký", "signature"),
}


def part_called(part: str, language: Language) -> str:
    """Call a part of a receipt."""
    return PARTS.get(part, (part, part))[language == "en"]


def shortened(text: str, at: int) -> str:
    """Give a value in few signs, those around the first that differs among them."""
    start = max(0, min(at - LONGEST // 2, len(text) - LONGEST))
    cut = text[start : start + LONGEST]
    return f"{'…' if start else ''}{cut}{'…' if start + LONGEST < len(text) else ''}"


class NoReceipt(Diagnostic):
    """Units with errors have no score: what was scored of the others would not be the whole."""

    code: ClassVar[str] = "E1461"
    words: ClassVar[Words] = Words(
        vi="không lập biên nhận: số liệu hoặc bộ tiêu chí có lỗi",
        en="no receipt is made: the cases or the criteria have errors",
        help_vi="sửa các lỗi được nêu, hoặc bỏ các đơn vị có lỗi ra khỏi tệp số liệu, rồi chấm lại",
        help_en="mend the errors that are told, or take the units with errors out of the cases, and score again",
    )


class NotAReceipt(Diagnostic):
    """A JSON document of another shape."""

    code: ClassVar[str] = "E1462"
    words: ClassVar[Words] = Words(
        vi="`{path}` không phải là biên nhận: không đúng ở `{where}`",
        en="`{path}` is not a receipt: it is wrong at `{where}`",
        help_vi="dùng nguyên tệp do `parlang eval SPEC CASES --receipt TỆP` ghi ra",
        help_en="use the file as `parlang eval SPEC CASES --receipt FILE` wrote it",
    )
    path: str
    where: str


class UnknownReceiptFormat(Diagnostic):
    """A receipt of another version of the format."""

    code: ClassVar[str] = "E1463"
    words: ClassVar[Words] = Words(
        vi="biên nhận có định dạng `{found}`, ở đây chỉ đọc được `{known}`",
        en="the receipt has the format `{found}`; here only `{known}` is read",
        help_vi="kiểm tra bằng phiên bản parlang đã lập biên nhận (mục `compiler`)",
        help_en="verify it with the version of parlang that made it (field `compiler`)",
    )
    found: str
    known: str


class NotCanonical(Diagnostic):
    """The same value may be there, and the bytes are others than those that were written."""

    code: ClassVar[str] = "E1464"
    words: ClassVar[Words] = Words(
        vi="biên nhận đã bị viết lại: từ cột này không còn là dạng chuẩn",
        en="the receipt was written again: from this column on it is not in its canonical form",
        help_vi="dùng nguyên tệp đã ghi ra: không xuống dòng, không dấu cách, khóa xếp thứ tự và không lặp, "
        "số để trong ngoặc kép",
        help_en="use the file as it was written: no line breaks or spaces, keys sorted and none twice, "
        "numbers in quotes",
    )


class NotJson(Diagnostic):
    """A text that ends too early, or is no JSON at all."""

    code: ClassVar[str] = "E1465"
    words: ClassVar[Words] = Words(
        vi="biên nhận không đọc được từ chỗ này: không phải JSON, hoặc bị cắt mất một phần",
        en="the receipt cannot be read from here: it is no JSON, or a part was cut off",
        help_vi="chép lại nguyên tệp đã ghi ra",
        help_en="copy the file again as it was written",
    )


class RulesNotFound(Diagnostic):
    """The rules of a receipt are not where they are looked for."""

    code: ClassVar[str] = "E1466"
    words: ClassVar[Words] = Words(
        vi="không tìm thấy bộ tiêu chí của biên nhận: không có thư mục `{path}`",
        en="the rules of the receipt are not found: there is no folder `{path}`",
        help_vi="chỉ đến bộ tiêu chí: parlang verify BIÊN-NHẬN SPEC, hoặc --specs THƯ-MỤC",
        help_en="point at the rules: parlang verify RECEIPT SPEC, or --specs FOLDER",
    )
    path: str


class OtherRevision(Diagnostic):
    """The rules that are given are of another set or revision than the receipt names."""

    code: ClassVar[str] = "E1467"
    words: ClassVar[Words] = Words(
        vi="biên nhận ghi `{named}`, quy tắc được đưa là `{given}`",
        en="the receipt names `{named}`, the rules given are `{given}`",
        help_vi="chỉ đến thư mục của đúng phiên bản; nếu đã đúng thì biên nhận đã bị sửa",
        help_en="point at the folder of that revision; if it is that one, the receipt was altered",
    )
    named: str
    given: str


class RulesChanged(Diagnostic):
    """The texts of the rules are not those that the units were scored by."""

    code: ClassVar[str] = "E1468"
    words: ClassVar[Words] = Words(
        vi="quy tắc khác với khi chấm: biên nhận ghi mã `{said}`, ở đây là `{computed}`",
        en="the rules are not those of the receipt: it has the hash `{said}`, here it is `{computed}`",
        help_vi="lấy đúng văn bản bộ tiêu chí đã dùng khi chấm; nếu đã đúng thì biên nhận đã bị sửa",
        help_en="take the texts of the rules as they were when it was made; if these are they, the receipt was altered",
    )
    said: str
    computed: str


class InputsAltered(Diagnostic):
    """The inputs are not those whose hash the receipt has."""

    code: ClassVar[str] = "E1469"
    words: ClassVar[Words] = Words(
        vi="số liệu trong biên nhận không khớp mã băm của nó: biên nhận ghi `{said}`, tính lại là `{computed}`",
        en="the inputs in the receipt do not have the hash that it says: `{said}`, computed again `{computed}`",
        help_vi="số liệu hoặc mã băm đã bị sửa; lấy lại biên nhận gốc",
        help_en="the inputs or the hash were altered; take the original of the receipt",
    )
    said: str
    computed: str


class ReceiptDiffers(Diagnostic):
    """The receipt says one thing, the rules another."""

    code: ClassVar[str] = "E1470"
    words: ClassVar[Words] = Words(
        vi="{part}: {who}, `{field}`: biên nhận ghi `{said}`, tính lại là `{computed}`, khác từ ký tự thứ {digit}",
        en="{part}: {who}, `{field}`: the receipt says `{said}`, computed again it is `{computed}`, "
        "from sign {digit} on",
        help_vi="biên nhận đã bị sửa, hoặc quy tắc không còn như khi chấm",
        help_en="the receipt was altered, or the rules are no longer those that it was made by",
    )
    part: str
    unit: str
    stage: str | None
    place: str
    field: str
    said: str
    computed: str
    digit: int

    def facts(self, language: Language) -> dict[str, str]:
        return {
            **super().facts(language),
            "part": part_called(self.part, language),
            "who": ", ".join((*self._unit(language), *(f"`{each}`" for each in (self.place,) if each))) or "—",
            "said": shortened(self.said, self.digit),
            "computed": shortened(self.computed, self.digit),
        }

    def _unit(self, language: Language) -> Iterator[str]:
        names = STAGE_NAMES.get(self.stage or "")
        if self.unit:
            yield f"`{self.unit}`" if names is None else f"`{self.unit}` ({names[language == 'en']})"


class WordsDiffer(Diagnostic):
    """Another version of the compiler puts the same scores into other words."""

    code: ClassVar[str] = "W1471"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="mọi con số đều đúng, có {count} câu khác lời: biên nhận do parlang {said} lập, ở đây là {here}",
        en="all figures hold, {count} sentences are in other words: parlang {said} made the receipt, this is {here}",
        help_vi="muốn so từng câu thì kiểm tra bằng parlang {said}",
        help_en="to compare the sentences too, verify with parlang {said}",
    )
    count: int
    said: str
    here: str


class ReceiptTooLarge(Diagnostic):
    """A receipt that could not be read back."""

    code: ClassVar[str] = "E1479"
    words: ClassVar[Words] = Words(
        vi="biên nhận lớn hơn {limit} MB nên không ghi",
        en="the receipt would be larger than {limit} MB and is not written",
        help_vi="chấm từng nhóm đơn vị, mỗi nhóm một biên nhận",
        help_en="score the groups of units one by one, each with its receipt",
    )
    limit: int


# With these nothing can be said of the receipt: the command could not run.
CANNOT_RUN = (UnknownReceiptFormat, RulesNotFound, *NO_KEY)
