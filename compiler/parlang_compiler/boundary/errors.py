"""What can be wrong with the document of cases: its form, and the names that it uses."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words


class BadYaml(Diagnostic):
    """The text is no YAML."""

    code: ClassVar[str] = "E0701"
    words: ClassVar[Words] = Words(
        vi="không đọc được YAML ở đây: {problem}",
        en="this is not YAML: {problem}",
        help_vi="kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy; giá trị có dấu : hoặc # thì đặt trong dấu nháy",
        help_en="check the indentation, colons and quotes; quote a value that holds : or #",
    )
    problem: str

    def facts(self, language: Language) -> dict[str, str]:
        said = self.problem
        if language == "vi":
            said = next((vi for en, vi in _YAML_PROBLEMS.items() if said.startswith(en)), said)
        return {"problem": said}


_YAML_PROBLEMS = {
    "mapping values are not allowed": "dấu hai chấm không được đứng ở đây",
    "did not find expected key": "thiếu khóa, hoặc thụt đầu dòng không đều",
    "expected <block end>": "thiếu khóa, hoặc thụt đầu dòng không đều",
    "could not find expected ':'": "thiếu dấu hai chấm sau khóa",
    "found character that cannot start any token": "ký tự không dùng được ở đây",
    "found character '\\t'": "không dùng phím Tab để thụt đầu dòng",
    "found unexpected end of stream": "dấu nháy chưa đóng",
    "did not find expected ',' or": "thiếu dấu phẩy hoặc dấu đóng ngoặc",
    "expected ',' or": "thiếu dấu phẩy hoặc dấu đóng ngoặc",
    "expected one document": "chỉ được có một tài liệu YAML trong một tệp",
    "found undefined alias": "dùng tên neo chưa có",
    "control characters are not allowed": "có ký tự điều khiển",
    "special characters are not allowed": "có ký tự điều khiển",
}


class BadJson(Diagnostic):
    """The text is no JSON."""

    code: ClassVar[str] = "E0702"
    words: ClassVar[Words] = Words(
        vi="không đọc được JSON ở đây: cần {wanted}",
        en="this is not JSON: {wanted} is expected",
        help_vi="kiểm tra dấu phẩy, dấu ngoặc và dấu nháy kép",
        help_en="check the commas, brackets and double quotes",
    )
    expected: str

    def facts(self, language: Language) -> dict[str, str]:
        return {"wanted": _JSON_WANTED[self.expected][language == "en"]}


_JSON_WANTED = {
    "value": ("một giá trị", "a value"),
    "value or ]": ("một giá trị hoặc dấu ]", "a value or ]"),
    "key": ("một khóa trong nháy kép", "a key in double quotes"),
    "key or }": ("một khóa trong nháy kép hoặc dấu }", "a key in double quotes or }"),
    ":": ("dấu hai chấm", "a colon"),
    ", or end": ("dấu phẩy hoặc dấu đóng ngoặc", "a comma or a closing bracket"),
    "end": ("hết tệp", "the end of the file"),
}


class DuplicateKey(Diagnostic):
    """A key stands twice in one mapping: which value is meant cannot be known."""

    code: ClassVar[str] = "E0703"
    words: ClassVar[Words] = Words(
        vi="`{key}` đã có ở dòng {first}",
        en="`{key}` already stands in line {first}",
        help_vi="giữ lại một giá trị",
        help_en="keep one of the values",
    )
    key: str
    first: int


class TooDeep(Diagnostic):
    """Nested deeper than any case."""

    code: ClassVar[str] = "E0704"
    words: ClassVar[Words] = Words(
        vi="lồng nhau quá {deepest} tầng",
        en="nested more than {deepest} levels deep",
        help_vi="một trường hợp chấm điểm chỉ cần sáu tầng; kiểm tra xem có nhầm tệp không",
        help_en="a case needs six levels; check that it is the right file",
    )
    deepest: int


class TooManyValues(Diagnostic):
    """More values than any file of cases, counting each reuse of an anchor."""

    code: ClassVar[str] = "E0705"
    words: ClassVar[Words] = Words(
        vi="có quá {most} giá trị (tính cả phần dùng lại qua neo của YAML)",
        en="more than {most} values (each reuse of a YAML anchor counts)",
        help_vi="chia thành nhiều tệp",
        help_en="split it into several files",
    )
    most: int


class KeyNotText(Diagnostic):
    """A list, a mapping or nothing stands where a key is needed."""

    code: ClassVar[str] = "E0706"
    words: ClassVar[Words] = Words(
        vi="khóa phải là một tên",
        en="a key must be a name",
        help_vi="viết `khóa: giá trị`",
        help_en="write `key: value`",
    )


class YamlTag(Diagnostic):
    """A YAML tag such as `!!python/object`: values are texts, nothing is made from them."""

    code: ClassVar[str] = "E0707"
    words: ClassVar[Words] = Words(
        vi="không dùng thẻ YAML `{tag}`",
        en="the YAML tag `{tag}` is not allowed",
        help_vi="bỏ thẻ; kiểu của giá trị do bộ tiêu chí quy định",
        help_en="remove the tag; the criteria say what type a value has",
    )
    tag: str


class EmptyCases(Diagnostic):
    """There is nothing to score."""

    code: ClassVar[str] = "E0708"
    words: ClassVar[Words] = Words(
        vi="`{path}` không có trường hợp nào",
        en="`{path}` holds no case",
        help_vi="ghi `unit:` (một đơn vị) hoặc `units:` (danh sách đơn vị)",
        help_en="write `unit:` (one unit) or `units:` (a list of them)",
    )
    path: str


class UnknownField(Diagnostic):
    """A field that cases do not have."""

    code: ClassVar[str] = "E0709"
    words: ClassVar[Words] = Words(
        vi="không có mục `{name}`",
        en="there is no field `{name}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    name: str
    similar: str | None
    known: tuple[str, ...]

    def facts(self, language: Language) -> dict[str, str]:
        return {"name": self.name, "advice": did_you_mean(self.similar, self.known, language)}


class MissingField(Diagnostic):
    """A field that every case has."""

    code: ClassVar[str] = "E0710"
    words: ClassVar[Words] = Words(
        vi="thiếu mục `{name}`",
        en="the field `{name}` is missing",
        help_vi="một đơn vị cần ít nhất `unit:` với `name:`",
        help_en="a unit needs at least `unit:` with `name:`",
    )
    name: str


class WrongShape(Diagnostic):
    """A list where a value is needed, or the like."""

    code: ClassVar[str] = "E0711"
    words: ClassVar[Words] = Words(
        vi="`{name}` phải là {wanted}",
        en="`{name}` must be {wanted}",
        help_vi="{example}",
        help_en="{example}",
    )
    name: str
    shape: str  # "mapping", "list", "value"

    def facts(self, language: Language) -> dict[str, str]:
        vi, en, example_vi, example_en = _SHAPES[self.shape]
        wanted, example = (vi, example_vi) if language == "vi" else (en, example_en)
        return {"name": self.name, "wanted": wanted, "example": example}


_SHAPES = {
    "mapping": (
        "các dòng `khóa: giá trị`",
        "lines of `key: value`",
        "thụt đầu dòng rồi ghi mỗi dòng một `khóa: giá trị`",
        "indent, with one `key: value` on each line",
    ),
    "list": (
        "một danh sách",
        "a list",
        "ghi mỗi mục một dòng, bắt đầu bằng dấu gạch ngang",
        "one item on each line, after a hyphen",
    ),
    "value": (
        "một giá trị",
        "one value",
        "ghi một giá trị ngay sau dấu hai chấm",
        "one value after the colon",
    ),
}


class UnknownPath(Diagnostic):
    """An id that no part of the set has."""

    code: ClassVar[str] = "E0712"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí không có mã `{name}`",
        en="the criteria have no id `{name}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    name: str
    similar: str | None
    example: str

    def facts(self, language: Language) -> dict[str, str]:
        full = "dùng mã đầy đủ, thí dụ `{}`" if language == "vi" else "use the full id, such as `{}`"
        advice = did_you_mean(self.similar, (), language) or full.format(self.example)
        return {"name": self.name, "advice": advice}


class UnknownFigure(Diagnostic):
    """A figure that the part does not have."""

    code: ClassVar[str] = "E0713"
    words: ClassVar[Words] = Words(
        vi="{where} không có số liệu `{name}`",
        en="{where} has no figure `{name}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    name: str
    owner: str  # number and name of the part; empty for the unit and for parameters
    group: str  # "part", "unit", "parameters"
    similar: str | None
    known: tuple[tuple[str, str], ...]  # key and label of each figure there is

    def facts(self, language: Language) -> dict[str, str]:
        labels = dict(self.known)
        near = f"`{self.similar}` ({labels.get(self.similar, '')})" if self.similar else ""
        known = tuple(f"`{key}` ({label})" for key, label in self.known)
        ask = "có phải là {}?" if language == "vi" else "did you mean {}?"
        return {
            "name": self.name,
            "where": _WHERE[self.group][language == "en"].format(self.owner),
            "advice": ask.format(near) if near else _among(known, language),
        }


_WHERE = {
    "part": ("tiêu chí {}", "criterion {}"),
    "unit": ("đối tượng đánh giá", "the assessed unit"),
    "parameters": ("phần tham số", "the parameters"),
}


class BadPeriod(Diagnostic):
    """An evaluation year is a year."""

    code: ClassVar[str] = "E0714"
    words: ClassVar[Words] = Words(
        vi="năm đánh giá `{text}` không phải là một năm",
        en="the assessment year `{text}` is not a year",
        help_vi="ghi bốn chữ số, thí dụ 2024",
        help_en="write four digits, such as 2024",
    )
    text: str


class PeriodNotServed(Diagnostic):
    """The revision begins with a later year."""

    code: ClassVar[str] = "E0715"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí [{revision}] dùng từ năm đánh giá {first}, không dùng cho năm {year}",
        en="the criteria [{revision}] serve from the assessment year {first} on, not {year}",
        help_vi="dùng phiên bản của năm đó, hoặc sửa `period:`",
        help_en="use the revision of that year, or correct `period:`",
    )
    revision: str
    first: int
    year: int


class OtherSet(Diagnostic):
    """The case was made for another index or revision."""

    code: ClassVar[str] = "E0716"
    words: ClassVar[Words] = Words(
        vi="trường hợp này dành cho `{meant}`, không phải `{given}`",
        en="this case is meant for `{meant}`, not for `{given}`",
        help_vi="dùng đúng bộ tiêu chí, hoặc sửa mục `index:`, `revision:`",
        help_en="use the right criteria, or correct `index:` or `revision:`",
    )
    meant: str
    given: str


class CannotNotArise(Diagnostic):
    """A criterion that always arises was declared not to."""

    code: ClassVar[str] = "E0717"
    words: ClassVar[Words] = Words(
        vi="tiêu chí {part} không có quy định về trường hợp không phát sinh",
        en="criterion {part} does not provide for not arising",
        help_vi="bỏ mã này khỏi `not_arising:` và cung cấp số liệu",
        help_en="take this id out of `not_arising:` and give its figures",
    )
    part: str


class UnitTwice(Diagnostic):
    """Two units of one group have the same name."""

    code: ClassVar[str] = "E0718"
    words: ClassVar[Words] = Words(
        vi="đơn vị `{name}` (năm {period}) đã có ở dòng {first}{of_file}",
        en="the unit `{name}` (year {period}) already stands in line {first}{of_file}",
        help_vi="mỗi đơn vị ghi một lần cho mỗi năm; số liệu của các bước đánh giá ghi trong `stages:`",
        help_en="write each unit once a year; the figures of later stages belong in `stages:`",
    )
    name: str
    period: str
    first: int
    file: str  # where line `first` is

    def facts(self, language: Language) -> dict[str, str]:
        here = self.span is not None and self.span.source == self.file
        of_file = f" của tệp `{self.file}`" if language == "vi" else f" of `{self.file}`"
        return {"name": self.name, "period": self.period, "first": str(self.first), "of_file": "" if here else of_file}


def did_you_mean(similar: str | None, known: tuple[str, ...], language: Language) -> str:
    """Ask whether the near name is meant, or list what there is."""
    if similar is not None:
        return f"có phải là `{similar}`?" if language == "vi" else f"did you mean `{similar}`?"
    return _among(tuple(f"`{each}`" for each in known), language)


def _among(known: tuple[str, ...], language: Language) -> str:
    if not known:
        return ""
    listed = "; ".join(known[:12]) + ("; …" if len(known) > 12 else "")
    return f"có: {listed}" if language == "vi" else f"there are: {listed}"
