"""What can be wrong with who issues a document or with its template, and what can keep one from being laid out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, TypeVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang.outcome import Outcome
from parlang.source import Source, Span

Made = TypeVar("Made")


class IssueShape(Diagnostic):
    """Something in `issue.yaml` that does not belong there."""

    code: ClassVar[str] = "E1331"
    words: ClassVar[Words] = Words(
        vi="thông tin ban hành: {problem_vi}",
        en="who issues the document: {problem_en}",
        help_vi="mỗi dòng là một mục: {known}",
        help_en="each line is one of: {known}",
    )
    problem_vi: str
    problem_en: str
    known: str


class BadTemplate(Diagnostic):
    """A template that cannot be read or filled."""

    code: ClassVar[str] = "E1332"
    words: ClassVar[Words] = Words(
        vi="không dùng được mẫu `{path}`: {problem_vi}",
        en="the template `{path}` cannot be used: {problem_en}",
        help_vi="mẫu là một tệp .docx lưu từ Word, các chỗ điền viết trong {{{{ }}}} và {{% %}}",
        help_en="a template is a .docx saved by Word, with {{{{ }}}} and {{% %}} where something is to be filled in",
    )
    path: str
    problem_vi: str
    problem_en: str


class NoSuchField(Diagnostic):
    """A template that asks for what a document does not have."""

    code: ClassVar[str] = "E1333"
    words: ClassVar[Words] = Words(
        vi="mẫu `{path}` hỏi `{field}`, văn bản không có",
        en="the template `{path}` asks for `{field}`, which a document does not have",
        help_vi="các tên dùng được: {known}",
        help_en="the names that can be used: {known}",
    )
    path: str
    field: str
    known: str


class TemplateWithoutMark(Diagnostic):
    """A template in which an illustration would not say on every page that it is one."""

    code: ClassVar[str] = "E1334"
    words: ClassVar[Words] = Words(
        vi="mẫu `{path}` không ghi «{mark}» ở mọi trang, mà bộ tiêu chí này là minh họa",
        en="the template `{path}` does not say «{mark}» on every page, and these criteria are an illustration",
        help_vi="viết {{{{ mark }}}} vào đầu trang hoặc chân trang của mẫu, cả trang đầu",
        help_en="write {{{{ mark }}}} into the header or the footer of the template, of its first page too",
    )
    path: str
    mark: str


class NotPrintable(Exception):
    """A document that cannot be laid out; nothing of it is written."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(diagnostics[0].message("en"))
        self.diagnostics = diagnostics


class NoGlyph(Diagnostic):
    """A character that the typeface of official documents does not have, or that nobody sees."""

    code: ClassVar[str] = "E1341"
    words: ClassVar[Words] = Words(
        vi="không in được ký tự {called} trong «{around}»: phông chữ Tinos không có ký tự này",
        en="the character {called} in «{around}» cannot be printed: the typeface Tinos does not have it",
        help_vi="thay bằng chữ hoặc ký hiệu khác; ký tự không nhìn thấy thì xóa đi",
        help_en="put a letter or another sign in its place; delete it if it cannot be seen",
    )
    character: str
    around: str

    def facts(self, language: Language) -> dict[str, str]:
        name = f"U+{ord(self.character):04X}"
        seen = unicodedata.category(self.character)[0] not in "CZ"
        return {**super().facts(language), "called": f"`{self.character}` ({name})" if seen else name}


def laid_out(make: Callable[[], Made], sources: Sequence[Source]) -> Outcome[Made]:
    """Make what lays documents out; what cannot be printed is told where it stands in the texts."""
    try:
        return Outcome(make())
    except NotPrintable as problem:
        return Outcome(None, _placed(problem.diagnostics, sources))


def _placed(found: Iterable[Diagnostic], sources: Sequence[Source]) -> tuple[Diagnostic, ...]:
    """Point at the first place in the texts where a character stands that has no glyph."""
    return tuple(
        each.moved(span) if isinstance(each, NoGlyph) and (span := _first(each.character, sources)) else each
        for each in found
    )


def _first(character: str, sources: Iterable[Source]) -> Span | None:
    for source in sources:
        for number, line in enumerate(source.text.split("\n"), start=1):
            column = line.find(character) + 1
            if column:
                return Span(source=source.name, line=number, column=column, end_line=number, end_column=column + 1)
    return None
