"""Show diagnostics: as text with the source line for people, as JSON objects for tools."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, TypeAlias, TypedDict

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity
from parlang.source import Source, Span, written_place

Style = Literal["error", "warning", "note", "place", "help"]
Paint: TypeAlias = Callable[[Style, str], str]

WIDEST = 100  # columns of source shown; a longer line is seen through a window
_ACTING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # control, format, half of a pair, ends of lines
BEFORE = 40  # columns kept before the fault in such a window

_SEVERITY: Mapping[Language, Mapping[Severity, str]] = {
    "vi": {"error": "lỗi", "warning": "cảnh báo", "note": "ghi chú"},
    "en": {"error": "error", "warning": "warning", "note": "note"},
}
_HELP: Mapping[Language, str] = {"vi": "gợi ý", "en": "help"}


class JsonDiagnostic(TypedDict):
    """A diagnostic as tools read it; a fact of no file has no place."""

    code: str
    severity: Severity
    file: str | None
    line: int | None
    column: int | None
    message: str
    help: str


def plain(style: Style, text: str) -> str:
    """Give the text without colour."""
    return text


def to_json(diagnostics: Iterable[Diagnostic], language: Language) -> list[JsonDiagnostic]:
    """Give diagnostics as objects of the contract, in order."""
    return [
        JsonDiagnostic(
            code=each.code,
            severity=each.severity,
            file=each.span.source if each.span else None,
            line=each.span.line if each.span else None,
            column=each.span.column if each.span else None,
            message=visible(each.message(language)),
            help=visible(each.help(language)),
        )
        for each in diagnostics
    ]


def to_text(
    diagnostics: Iterable[Diagnostic],
    sources: Mapping[str, Source],
    language: Language,
    paint: Paint = plain,
) -> str:
    """Give diagnostics for people, an empty line between two; `sources` are looked up by name."""
    shown = [_one(each, sources, language, paint) for each in diagnostics]
    return "\n\n".join(shown) + "\n" if shown else ""


def _one(each: Diagnostic, sources: Mapping[str, Source], language: Language, paint: Paint) -> str:
    severity = paint(each.severity, f"{_SEVERITY[language][each.severity]} {each.code}")
    lines = [f"{severity}: {visible(each.message(language))}"]
    margin = "  "
    if each.span is not None:
        margin = " " * (len(str(each.span.line)) + 1)
        source = sources.get(each.span.source)
        place = written_place(each.span) if source is None else source.where(each.span)
        lines.append(paint("place", f"{margin[:-1]}--> {visible(place)}"))
        if source is not None:
            lines += _excerpt(source, each.span, each.severity, paint)
    advice = each.help(language)
    if advice:
        lines.append(f"{margin}= {paint('help', _HELP[language])}: {visible(advice)}")
    return "\n".join(lines)


def _excerpt(source: Source, span: Span, severity: Severity, paint: Paint) -> list[str]:
    line = unicodedata.normalize("NFC", source.line(span.line)).rstrip("\r")
    if not line.strip():
        return []
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    end = min(max(end, start + 1), max(len(line), start + 1))
    line, start, end = _window(line, start, end)
    mark = paint(severity, "^" * max(1, _width(line[start:end])))
    margin = " " * (len(str(span.line)) + 1)
    gap = "".join(letter if letter == "\t" else " " * _width(letter) for letter in line[:start])
    return [
        paint("place", f"{margin}|"),
        f"{paint('place', f'{span.line} |')} {visible(line)}",
        f"{paint('place', f'{margin}|')} {gap}{mark}",
    ]


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """Cut a long line to what stands around the fault, and move the fault with it."""
    if len(line) <= WIDEST:
        return line, start, end
    first = max(0, min(start - BEFORE, len(line) - WIDEST))
    cut = line[first : first + WIDEST]
    end = min(end, first + WIDEST)
    lead = "…" if first else ""
    tail = "…" if first + WIDEST < len(line) else ""
    return f"{lead}{cut}{tail}", start - first + len(lead), end - first + len(lead)


def _width(text: str) -> int:
    return sum(map(_columns, text))


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1


def visible(text: str) -> str:
    """Give a text in which control and format characters cannot act on a terminal."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(each) in _ACTING and each != "\t" else each for each in text
    )
