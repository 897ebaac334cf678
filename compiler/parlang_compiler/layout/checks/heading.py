"""C01–C10, C19: Quốc hiệu, Tiêu ngữ, who issues, number, place and date, title, subject, bases, addressees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parlang_compiler.layout.checks.rules import rule_faults
from parlang_compiler.layout.checks.wanted import Wanted, finding, looks
from parlang_compiler.layout.checks.widths import width_of
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.errors.of_headings import (
    About,
    Addressees,
    Agency,
    Bases,
    Motto,
    Nation,
    Number,
    PlaceAndDate,
    Subject,
    Superior,
    TypeName,
)
from parlang_compiler.layout.lines import Line, words_of
from parlang_compiler.layout.names import millimetres, twips
from parlang_compiler.layout.recognised import TYPES, Recognised, type_of

NATION = frozenset({"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"})
MOTTO = "Độc lập - Tự do - Hạnh phúc"
IN_CAPITALS = Wanted(sizes=(12, 13), bold=True, upper=True, aligns=("center",))
OF_SUPERIORS = Wanted(sizes=(12, 13), bold=False, upper=True, aligns=("center",))
OF_MOTTO = Wanted(sizes=(13, 14), bold=True, upper=False, aligns=("center",))
OF_NUMBER = Wanted(sizes=(13, 13), aligns=("center",))
OF_DATE = Wanted(sizes=(13, 14), italic=True, upper=False, aligns=("center",))
OF_TYPE = Wanted(sizes=(13, 14), bold=True, upper=True, aligns=("center",))
OF_SUBJECT = Wanted(sizes=(13, 14), bold=True, upper=False, aligns=("center",))
OF_ABOUT = Wanted(sizes=(12, 13), upper=False, aligns=("center",))
OF_BASES = Wanted(sizes=(13, 14), italic=True, upper=False)
OF_ADDRESSEES = Wanted(sizes=(13, 14), upper=False)

SPARE = twips(1)  # letters of other fonts are a little narrower
GAP = 6 * 20  # twips above the subject of a công văn
_BLANK = r"[\s.…_]*"
_SIGN = r"[A-ZĐ]+(?:-[A-ZĐ&]+)*"
_ISSUED = re.compile(
    rf"Số: ?(?:{_BLANK}|0[1-9]|[1-9]\d+)(?:/\d{{4}})?/(?P<sign>(?:QyĐ|CTr|TTr|TrS|{_SIGN})(?:-[A-ZĐ&]+)*)"
)
_DATED = re.compile(
    rf"(?P<place>\S.*?), ngày (?:(?P<day>\d{{1,2}}|{_BLANK}) )?tháng "
    rf"(?:(?P<month>\d{{1,2}}|{_BLANK}) )?năm (?P<year>\d{{4}}|(?:20)?{_BLANK})"
)
_LEADING_ZERO = {1, 2}  # of months; the others have none
_TO = re.compile(r"Kính gửi:")


def nation(read: Recognised) -> Iterator[LayoutFinding]:
    """C01: the Quốc hiệu, exact, on one line."""
    line = read.nation
    if line is None:
        if read.kind != "annex":
            yield finding(read, Nation, 1, "không có Quốc hiệu", "there is no Quốc hiệu")
        return
    if words_of(line.text.upper()) not in NATION:
        yield finding(read, Nation, line, "không đúng nguyên văn, hoặc lẫn chữ khác", "not these words alone")
        return
    yield from looks(read, Nation, line, IN_CAPITALS)
    needed, given = width_of(line), line.cell.width if line.cell is not None else None
    if given is not None and needed > given + SPARE:
        room, text = millimetres(given), millimetres(needed)
        yield finding(
            read,
            Nation,
            line,
            f"không đủ chỗ trên một dòng: chữ dài {text} mm, ô rộng {room} mm",
            f"no room on one line: the text takes {text} mm, the cell has {room} mm",
        )


def motto(read: Recognised) -> Iterator[LayoutFinding]:
    """C02: the Tiêu ngữ, exact, with a rule as long as it is below."""
    line = read.motto
    if line is None:
        if read.kind != "annex":
            yield finding(read, Motto, read.nation or 1, "không có Tiêu ngữ", "there is no Tiêu ngữ")
        return
    if words_of(line.text) != MOTTO:
        yield finding(read, Motto, line, f"không đúng nguyên văn «{MOTTO}»", f"not the words «{MOTTO}»")
        return
    yield from looks(read, Motto, line, OF_MOTTO)
    for said in rule_faults(read, line, least=0.9, most=1.1):
        yield finding(read, Motto, line, said.vi, said.en)


def superiors(read: Recognised) -> Iterator[LayoutFinding]:
    """C03: the direct superior, above who issues."""
    for line in read.superiors:
        yield from looks(read, Superior, line, OF_SUPERIORS)


def agency(read: Recognised) -> Iterator[LayoutFinding]:
    """C04: who issues, with a rule of a third to a half of its length below."""
    if not read.agency:
        if read.kind != "annex":
            yield finding(read, Agency, 1, "không có tên cơ quan ban hành", "who issues is not named")
        return
    for line in read.agency:
        yield from looks(read, Agency, line, IN_CAPITALS)
    for said in rule_faults(read, read.agency[-1], least=0.3, most=0.55):
        yield finding(read, Agency, read.agency[-1], said.vi, said.en)


def number(read: Recognised) -> Iterator[LayoutFinding]:
    """C05: number and sign."""
    line = read.number
    if line is None:
        if read.kind != "annex":
            yield finding(read, Number, 1, "không có số, ký hiệu", "there is no number and sign")
        return
    yield from looks(read, Number, line, OF_NUMBER)
    found = _ISSUED.fullmatch(words_of(line.text))
    if found is None:
        yield finding(read, Number, line, f"`{line.text}` không đúng cách ghi", f"`{line.text}` is not written so")
    elif read.title is not None and (name := type_of(read.title)) is not None:
        if found["sign"].partition("-")[0] != TYPES[name]:
            yield finding(
                read, Number, line, f"ký hiệu của {name} là {TYPES[name]}", f"the sign of {name} is {TYPES[name]}"
            )
    elif read.kind == "letter" and found["sign"].partition("-")[0] in {*TYPES.values(), "CV"}:
        yield finding(
            read, Number, line, "công văn không có chữ viết tắt tên loại", "a công văn has no abbreviation of a type"
        )


def place_and_date(read: Recognised) -> Iterator[LayoutFinding]:
    """C06: `Hà Nội, ngày 05 tháng 01 năm 2026`."""
    line = read.date
    if line is None:
        if read.kind != "annex":
            yield finding(read, PlaceAndDate, 1, "không có địa danh, ngày tháng năm", "there is no place and date")
        return
    yield from looks(read, PlaceAndDate, line, OF_DATE)
    found = _DATED.fullmatch(words_of(line.text))
    if found is None:
        yield finding(
            read, PlaceAndDate, line, f"`{line.text}` không đúng cách ghi", f"`{line.text}` is not so written"
        )
    elif not (_is_day(found["day"] or "") and _is_month(found["month"] or "")):
        yield finding(
            read,
            PlaceAndDate,
            line,
            "ngày dưới 10 và tháng 1, 2 phải có số 0 phía trước; tháng khác thì không",
            "a day below 10 and the months 1 and 2 have a 0 before them, other months have none",
        )


def _is_day(text: str) -> bool:
    return not text.isdigit() or (len(text) == 2 and 1 <= int(text) <= 31)


def _is_month(text: str) -> bool:
    if not text.isdigit():
        return True
    month = int(text)
    return 1 <= month <= 12 and text == (f"{month:02}" if month in _LEADING_ZERO else str(month))


def type_name(read: Recognised) -> Iterator[LayoutFinding]:
    """C07: the name of the type; a công văn has `V/v` in its place."""
    yield from looks(read, TypeName, read.title, OF_TYPE)
    if read.kind == "unknown":
        yield finding(read, TypeName, 1, "không có tên loại, cũng không có «V/v»", "neither a type nor «V/v» is there")


def subject(read: Recognised) -> Iterator[LayoutFinding]:
    """C08: the subject of a named document, with a rule of a third to a half of the line below."""
    if read.title is not None and not read.subject:
        yield finding(read, Subject, read.title, "không có trích yếu ở dòng riêng", "no line tells the subject")
    for line in read.subject:
        yield from looks(read, Subject, line, OF_SUBJECT)
    if read.subject:
        for said in rule_faults(read, read.subject[-1], least=0.3, most=0.55):
            yield finding(read, Subject, read.subject[-1], said.vi, said.en)


def about(read: Recognised) -> Iterator[LayoutFinding]:
    """C09: the subject of a công văn, below its number."""
    if read.kind == "letter" and not read.about:
        yield finding(read, About, read.number or 1, "công văn không có trích yếu «V/v …»", "no «V/v …» is there")
    for at, line in enumerate(read.about):
        yield from looks(read, About, line, OF_ABOUT)
        if at == 0 and not re.match(r"V/v \S", line.text):
            yield finding(read, About, line, "không mở đầu bằng «V/v »", "does not begin with «V/v »")
    if read.about and read.number is not None and _is_close(read.number, read.about[0]):
        yield finding(read, About, read.about[0], "cách số, ký hiệu chưa đến 6 pt", "less than 6 pt below the number")


def _is_close(above: Line, below: Line) -> bool:
    """Tell whether two lines of one cell follow each other with less room than is set."""
    follows = above.cell == below.cell and below.number == above.number + 1
    return follows and above.shape.after + below.shape.before < GAP


def bases(read: Recognised) -> Iterator[LayoutFinding]:
    """C10: the bases, one a line, `;` after each and `.` after the last."""
    for line in read.bases:
        yield from looks(read, Bases, line, OF_BASES)
        end = "." if line is read.bases[-1] else ";"
        if not line.text.endswith(end):
            yield finding(read, Bases, line, f"không kết thúc bằng `{end}`", f"does not end with `{end}`")


def addressees(read: Recognised) -> Iterator[LayoutFinding]:
    """C19: one addressee on the line of «Kính gửi:», several below it."""
    if not read.addressees:
        if read.kind == "letter":
            yield finding(read, Addressees, 1, "công văn không có «Kính gửi:»", "no «Kính gửi:» is there")
        return
    head, *listed = read.addressees
    for line in read.addressees:
        yield from looks(read, Addressees, line, OF_ADDRESSEES)
    if not _TO.match(head.text):
        yield finding(read, Addressees, head, "không mở đầu bằng «Kính gửi:»", "does not begin with «Kính gửi:»")
    for line in listed:
        end = "." if line is listed[-1] else ";"
        if not line.text.endswith(end):
            yield finding(read, Addressees, line, f"không kết thúc bằng `{end}`", f"does not end with `{end}`")
    if listed and head.text.rstrip(": ").casefold() != "kính gửi":
        yield from _mixed(read, head)


def _mixed(read: Recognised, head: Line) -> Iterator[LayoutFinding]:
    yield finding(
        read,
        Addressees,
        head,
        "có nhiều nơi nhận mà nơi đầu đứng cùng dòng «Kính gửi:»",
        "there are several, and the first stands on the line of «Kính gửi:»",
    )
