"""Paper → what its lines are: which one is the Quốc hiệu, the number, the date, a recipient, the title of an annex.

Lines are known by what they say and where they stand, never by how they look: how they look is then checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Literal

from parlang_compiler.layout.lines import Line, Paper, words_of

Kind = Literal["letter", "titled", "annex", "unknown"]

TYPES = {  # the abbreviation in the sign, by the type (Phụ lục III)
    "NGHỊ QUYẾT": "NQ", "QUYẾT ĐỊNH": "QĐ", "CHỈ THỊ": "CT", "QUY CHẾ": "QC", "QUY ĐỊNH": "QyĐ", "THÔNG CÁO": "TC",
    "THÔNG BÁO": "TB", "HƯỚNG DẪN": "HD", "CHƯƠNG TRÌNH": "CTr", "KẾ HOẠCH": "KH", "PHƯƠNG ÁN": "PA", "ĐỀ ÁN": "ĐA",
    "DỰ ÁN": "DA", "BÁO CÁO": "BC", "BIÊN BẢN": "BB", "TỜ TRÌNH": "TTr", "HỢP ĐỒNG": "HĐ", "CÔNG ĐIỆN": "CĐ",
    "BẢN GHI NHỚ": "BGN", "BẢN THỎA THUẬN": "BTT", "GIẤY ỦY QUYỀN": "GUQ", "GIẤY MỜI": "GM",
    "GIẤY GIỚI THIỆU": "GGT", "GIẤY NGHỈ PHÉP": "GNP", "PHIẾU GỬI": "PG", "PHIẾU CHUYỂN": "PC", "PHIẾU BÁO": "PB",
}  # fmt: skip
WITH_BASES = ("QUYẾT ĐỊNH", "NGHỊ QUYẾT")  # elsewhere «Căn cứ …» opens a sentence of the text
ANNEX = re.compile(r"phụ lục(?:\s+(?P<number>[ivxlc]+|\d+|[a-zđ]))?\s*[.:]?", re.IGNORECASE)
DASHES = re.compile(r"[-–—_=*.…~\s]{3,}")  # a rule made of letters
_NUMBER = re.compile(r"số\s*[:.…/]|số\s+\d", re.IGNORECASE)
_DATE = re.compile(r"ngày\b.*(?:tháng|/|\d)", re.IGNORECASE)
_ABOUT = re.compile(r"(?:v\s*/\s*v|về việc)\b", re.IGNORECASE)
_BASIS = ("căn cứ", "theo đề nghị", "xét ", "thực hiện ")
_POWERS = re.compile(r"(?:TM|KT|TL|TUQ|Q)\.")
_COPIES = re.compile(r"[^\W\d]{1,6}\.?\s*\(?\d+\)?\.?")
_ATTACHED = re.compile(r"\(?\s*(?:ban hành )?kèm theo\b", re.IGNORECASE)
_HIGHEST = 30  # written lines among which the heading stands
_BEFORE_ANNEX = 3  # lines that may stand before the head of an annex in a file of its own
_NEAR = 8  # lines after the heading among which the name of the type stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """An annex: its head «Phụ lục I», its title, the note «(Kèm theo …)», all its written lines."""

    head: Line
    titles: tuple[Line, ...]
    note: Line | None
    lines: tuple[Line, ...]

    @property
    def number(self) -> str:
        """Give its number as it is written; empty for the only one."""
        found = ANNEX.fullmatch(self.head.text)
        return (found["number"] or "") if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A paper with what its lines were taken for."""

    paper: Paper
    kind: Kind
    heading: tuple[Line, ...]  # all written lines at the top, up to the text
    nation: Line | None
    motto: Line | None
    superiors: tuple[Line, ...]
    agency: tuple[Line, ...]
    number: Line | None
    date: Line | None
    about: tuple[Line, ...]
    title: Line | None
    subject: tuple[Line, ...]
    bases: tuple[Line, ...]
    addressees: tuple[Line, ...]  # the first says «Kính gửi»
    body: tuple[Line, ...]
    recipients: Line | None
    receivers: tuple[Line, ...]
    powers: tuple[Line, ...]
    signer: Line | None
    copies: Line | None
    annexes: tuple[Annex, ...]

    @property
    def layout_tables(self) -> frozenset[int]:
        """Give the tables that only set lines side by side."""
        lines = (*self.heading, self.recipients, *self.powers)
        return frozenset(line.cell.table for line in lines if line is not None and line.cell is not None)

    @property
    def named(self) -> frozenset[int]:
        """Give the paragraphs that have a name of their own."""
        annexes = (line for each in self.annexes for line in (each.head, *each.titles, each.note))
        closing = (self.recipients, *self.receivers, *self.powers, self.signer, self.copies)
        text = (self.title, *self.subject, *self.bases, *self.addressees, *self.body)
        return frozenset(line.number for line in (*self.heading, *text, *closing, *annexes) if line is not None)


def recognised(paper: Paper) -> Recognised:
    """Say what the lines of a paper are."""
    written = tuple(paper.written)
    heads = [at for at, line in enumerate(written) if _opens_annex(line)]
    alone = bool(heads) and heads[0] < _BEFORE_ANNEX and not any(line.cell for line in written[: heads[0]])
    main = () if alone else written[: heads[0]] if heads else written
    annexes = tuple(_annex(written[start:end]) for start, end in pairwise((*heads, len(written))))
    nation = _first(main[:_HIGHEST], lambda line: folded(line).startswith("cộng hòa xã hội"))
    heading = _heading(main, nation)
    column = nation.cell.column if nation is not None and nation.cell is not None else 1
    left = tuple(line for line in heading if line.cell is not None and line.cell.column < column)
    right = tuple(line for line in heading if line not in left)
    number = _first(left or right, lambda line: bool(_NUMBER.match(line.text)))
    after = tuple(line for line in left if number is not None and line.number > number.number)
    about = tuple(line for line in (after or left) if _ABOUT.match(line.text) or (after and line in after))
    block = _agency(tuple(takewhile(lambda line: line is not number and line not in about, left)))
    title = _first(main[len(heading) : len(heading) + _NEAR], _is_type)
    text = _Text(main, heading, title)
    closing = _Closing(main)
    used = {line.number for line in (*heading, title, *text.subject, *text.bases, *text.addressees) if line}
    last = max(used, default=0)
    return Recognised(
        paper=paper,
        kind=_kind(title, about, text.addressees, is_annex=alone),
        heading=heading,
        nation=nation,
        motto=_first(heading, lambda line: folded(line).startswith("độc lập")),
        superiors=block[0],
        agency=block[1],
        number=number,
        date=_first(right, lambda line: bool(_DATE.search(line.text))),
        about=about,
        title=title,
        subject=text.subject,
        bases=text.bases,
        addressees=text.addressees,
        body=tuple(line for line in main if last < line.number < closing.start and line.cell is None),
        recipients=closing.recipients,
        receivers=closing.receivers,
        powers=closing.powers,
        signer=closing.signer,
        copies=closing.copies,
        annexes=annexes,
    )


def folded(line: Line) -> str:
    """Give the words of a line for finding them: small letters, one way of writing tones, no signs."""
    text = re.sub(r"[^\w]+", " ", line.text.casefold()).strip()
    return text.replace("hoà", "hòa").replace("uỷ", "ủy")


def type_of(line: Line) -> str | None:
    """Give the name of the type that a line says: alone, or before the rest of a title."""
    said = words_of(line.text.upper().replace("HOÀ", "HÒA").replace("UỶ", "ỦY")).rstrip(":")
    exact = next((name for name in TYPES if said == name), None)
    return exact or next((name for name in TYPES if line.is_upper and said.startswith(f"{name} ")), None)


def _first(lines: Iterable[Line], holds: Callable[[Line], bool]) -> Line | None:
    return next((line for line in lines if holds(line)), None)


def _is_type(line: Line) -> bool:
    return line.cell is None and type_of(line) is not None


def _opens_annex(line: Line) -> bool:
    return line.cell is None and not line.continued and bool(ANNEX.fullmatch(line.text))


def _heading(main: Sequence[Line], nation: Line | None) -> tuple[Line, ...]:
    """Give the lines of the heading: to the last one in a table before the text goes on outside of tables."""
    start = 0 if nation is None else main.index(nation) + 1
    rest = main[start : start + _HIGHEST]
    known = 0
    for at, line in enumerate(rest):
        if line.cell is None and not _belongs(line):
            break
        known = at + 1
    found = tuple(main[: start + known])
    return found if nation is not None or any(map(_belongs, found)) else ()


def _belongs(line: Line) -> bool:
    """Tell whether a line belongs to the heading though it stands in no table."""
    kept = folded(line).startswith(("độc lập tự do", "cộng hòa xã hội")) or DASHES.fullmatch(line.text)
    dated = _DATE.search(line.text) and len(line.text) < 60 and not line.text.endswith((".", ";", ":"))
    return bool(kept or dated or _NUMBER.match(line.text))


def _agency(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Part the names above the number: the last is who issues; one of three and more may take several lines."""
    names = tuple(line for line in lines if not DASHES.fullmatch(line.text))
    own = 1
    while len(names) > 2 and own < len(names) - 1 and all(line.all("bold") for line in names[-own - 1 :]):
        own += 1
    return names[:-own], names[-own:]


def _kind(title: Line | None, about: Sequence[Line], addressees: Sequence[Line], *, is_annex: bool) -> Kind:
    if is_annex:
        return "annex"
    if title is not None:
        return "titled"
    return "letter" if about or addressees else "unknown"


class _Text:
    """What stands between the heading and the text."""

    def __init__(self, main: Sequence[Line], heading: Sequence[Line], title: Line | None) -> None:
        rest = [line for line in main[len(heading) :] if line.cell is None]
        after = rest[rest.index(title) + 1 :] if title is not None else []
        self.subject = _subject(after)
        behind = [line for line in after[len(self.subject) :] if not line.is_upper]
        has_bases = title is not None and type_of(title) in WITH_BASES
        opened = next((at for at, line in enumerate(behind[:_NEAR]) if _is_basis(line)), len(behind))
        self.bases = tuple(takewhile(_is_basis, behind[opened:])) if has_bases else ()
        self.addressees = _addressees(main)


def _is_basis(line: Line) -> bool:
    return line.text.casefold().startswith(_BASIS)


def _is_to(line: Line) -> bool:
    return line.text.casefold().startswith("kính gửi")


def _subject(lines: Sequence[Line]) -> tuple[Line, ...]:
    if not lines or _is_basis(lines[0]) or _is_to(lines[0]) or len(lines[0].text) > 400:
        return ()
    more = takewhile(lambda line: line.all("bold") and line.shape.align == "center" and not line.is_upper, lines[1:])
    return (lines[0], *more)


def _addressees(main: Sequence[Line]) -> tuple[Line, ...]:
    start = next((at for at, line in enumerate(main) if _is_to(line)), None)
    if start is None:
        return ()
    return (main[start], *takewhile(lambda line: line.text.startswith(("-", "–")), main[start + 1 :]))


class _Closing:
    """What stands behind the text: recipients on the left, who signs on the right."""

    def __init__(self, main: Sequence[Line]) -> None:
        self.recipients = _first(reversed(main), lambda line: line.text.casefold().startswith("nơi nhận"))
        start = self.recipients or _first(reversed(main), lambda line: bool(_POWERS.match(line.text)))
        same = [line for line in main if start is not None and start.cell is not None and _beside(line, start)]
        self.start = min((line.number for line in same), default=start.number if start else _END)
        listed = self._listed(main, same)
        self.copies = _first(listed, lambda line: bool(_COPIES.fullmatch(line.text)))
        self.receivers = tuple(line for line in listed if line is not self.copies)
        own = self.recipients.cell.column if self.recipients and self.recipients.cell else -1
        right = [line for line in same if line.cell is not None and line.cell.column != own]
        self.powers, self.signer = _signature(right)

    def _listed(self, main: Sequence[Line], same: Sequence[Line]) -> list[Line]:
        head = self.recipients
        if head is None:
            return []
        if head.cell is None:
            return list(takewhile(lambda line: line.text.startswith(("-", "–")), main[main.index(head) + 1 :]))
        column = head.cell.column
        return [line for line in same if line.number > head.number and line.cell and line.cell.column == column]


_END = 10**9


def _beside(line: Line, other: Line) -> bool:
    return line.cell is not None and other.cell is not None and line.cell.table == other.cell.table


def _signature(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Line | None]:
    """Part who signs as what from the name: the name is small letters, or stands below the room for the signature."""
    powers: list[Line] = []
    for line in lines:
        apart = powers and line.number - powers[-1].number > 2
        if apart or not (line.is_upper or not powers):
            break
        powers.append(line)
    names = [line for line in lines[len(powers) :] if line.text[0] not in "([{…._<«"]
    return tuple(powers), names[-1] if names else None


def _annex(lines: Sequence[Line]) -> Annex:
    head, rest = lines[0], [line for line in lines[1:6] if line.cell is None]
    note = _first(rest, lambda line: bool(_ATTACHED.match(line.text)))
    if note is not None:
        titles = rest[: rest.index(note)]
    else:
        titles = rest[:1] + list(takewhile(lambda line: line.is_upper, rest[1:]))
    return Annex(head=head, titles=tuple(titles), note=note, lines=tuple(lines))
