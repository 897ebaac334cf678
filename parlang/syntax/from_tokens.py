"""Reading single tokens: numbers, names, texts, ids and dates; each fault is told and reading goes on."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from lark import Token
from lark.tree import Meta

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang.syntax.errors import (
    NoSuchDay,
    NoSuchYear,
    NotWhole,
    ReservedName,
    ThreeDecimals,
    WrongId,
    WrongNumber,
    WrongPath,
)
from parlang.syntax.keywords import reserved_words
from parlang.syntax.nodes import Surface
from parlang.syntax.numbers import read_number, suggest_number, three_decimals, write_number
from parlang.text import without_accents

_ESCAPED = re.compile(r"\\(.)")
_BLANKS = re.compile(r"\s+")
FORMS = {"_": re.compile(r"[a-z][a-z0-9_]{0,63}"), "-": re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")}


class TokenReader:
    """Reads the tokens of one part; `findings` gathers what was wrong with them."""

    def __init__(self, *, source: str, surface: Surface, first_line: int) -> None:
        self.source, self.surface, self.first_line = source, surface, first_line
        self.findings: list[Diagnostic] = []

    def span(self, place: Meta | Token) -> Span:
        """Give the place of a tree or token in the whole source."""
        return Span(
            source=self.source,
            line=place.line + self.first_line - 1,  # type: ignore[operator]  # positions are propagated
            column=place.column,  # type: ignore[arg-type]
            end_line=place.end_line + self.first_line - 1,  # type: ignore[operator]
            end_column=place.end_column,  # type: ignore[arg-type]
        )

    def number(self, token: Token) -> Fraction:
        """Read a number as official texts write it."""
        value = read_number(token, self.surface)
        if value is not None:
            if three_decimals(token, self.surface):
                shown = write_number(value, self.surface)
                self.findings.append(ThreeDecimals(text=str(token), read=shown, span=self.span(token)))
            return value
        meant = suggest_number(token, self.surface)
        suggestion = f"; `{meant}`?" if meant else ""
        self.findings.append(WrongNumber(text=_short(token), suggestion=suggestion, span=self.span(token)))
        return Fraction(1)

    def whole(self, token: Token, limit: int) -> int:
        """Read a whole number from 0 to `limit`."""
        value = self.number(token)
        if value.denominator == 1 and value <= limit:
            return value.numerator
        self.findings.append(NotWhole(text=_short(token), limit=limit, span=self.span(token)))
        return limit

    def year(self, token: Token) -> int:
        """Read a year, which is never grouped."""
        if re.fullmatch(r"[1-9]\d{3}", token):
            return int(token)
        self.findings.append(NoSuchYear(text=_short(token), span=self.span(token)))
        return 2000

    def name(self, token: Token) -> str:
        """Read a name; a keyword is refused."""
        name = str(token)
        if name.lower() in reserved_words():
            self.findings.append(ReservedName(name=name, span=self.span(token)))
        return name

    def text(self, tokens: list[Token]) -> str:
        """Read one quoted text, or several that follow each other as one."""
        parts = (_ESCAPED.sub(r"\1", token[1:-1]) for token in tokens)
        return _BLANKS.sub(" ", " ".join(parts)).strip()

    def identity(self, token: Token, joint: str) -> str:
        """Read an id: `[ke_hoach]` with joint `_`, a label `[qd-876-2022]` with joint `-`."""
        text = token.removeprefix("[").removesuffix("]").strip()
        if FORMS[joint].fullmatch(text) and len(text) <= 64:
            return text
        near = re.sub(r"[^a-z0-9]+", joint, without_accents(text).lower()).strip(joint)
        suggestion = f": `{near[:64]}`" if FORMS[joint].fullmatch(near[:64]) else ""
        finding = WrongId(text=_short(token), joint=joint, suggestion=suggestion, span=self.span(token))
        self.findings.append(finding)
        return near or "x"

    def path(self, token: Token) -> str:
        """Read the path of a part, `[chi_dao.ke_hoach]`: ids with dots between them."""
        text = token.removeprefix("[").removesuffix("]").strip()
        if all(map(FORMS["_"].fullmatch, text.split("."))):
            return text
        near = ".".join(
            re.sub(r"[^a-z0-9]+", "_", each).strip("_") for each in without_accents(text).lower().split(".")
        )
        good = all(map(FORMS["_"].fullmatch, near.split(".")))
        suggestion = f": `[{near}]`" if good else ""
        self.findings.append(WrongPath(text=_short(token), suggestion=suggestion, span=self.span(token)))
        return near if good else "x"

    def day(self, token: Token) -> tuple[int, int, int | None]:
        """Read `31/12/2022` or `31/12` as day, month and year; 29/02 without a year is refused."""
        day, month, *year = (int(each) for each in token.split("/"))
        try:
            date(year[0] if year else 2001, month, day)
            if year and year[0] < 1000:
                raise ValueError
        except ValueError:
            self.findings.append(NoSuchDay(text=str(token), span=self.span(token)))
            return 1, 1, (2000 if year else None)
        return day, month, (year[0] if year else None)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "…"
