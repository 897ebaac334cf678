"""What can be wrong with who issues a document, and what can keep one from being laid out."""

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
