"""What stands above and below an official paper: two columns without lines, as Nghị định 30/2020/NĐ-CP sets them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parlang_compiler.document.docx.markup import CellMarkup, RowMarkup, paragraph, rule, run, table, twips
from parlang_compiler.document.letter_widths import EM, advance
from parlang_compiler.document.nodes import Closing, Document, Letterhead

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
LEFT, RIGHT = 62.0, 103.0  # millimetres: the name of the nation stays on one line of 95,7
MOTTO_WIDTH = 60.5  # millimetres, bold at 14 points
SHARE_OF_RULE = 0.4  # of the length of the words above: a third to a half
ROOM_TO_SIGN = 4  # lines
ONE_LINE = 60  # letters of an addressee that stand beside «Kính gửi:»
MILLIMETRES_IN_POINT = 25.4 / 72


def letterhead_markup(head: Letterhead) -> Iterator[str]:
    """Give the heading of a paper: issuer and nation, number and day, its kind and subject, or for whom it is."""
    widths = (twips(LEFT), twips(RIGHT))
    rows = (
        RowMarkup(cells=(CellMarkup(content="".join(_issuer(head))), CellMarkup(content="".join(_nation())))),
        RowMarkup(cells=(CellMarkup(content="".join(_number(head))), CellMarkup(content=_day(head)))),
    )
    yield table(widths, rows, borders=False)
    if head.kind is None:
        yield from _addressees(head.addressees)
        return
    yield paragraph(run(head.kind), "Title", '<w:spacing w:before="360"/>')
    yield paragraph(run(head.subject), "Title", '<w:spacing w:before="0"/>')
    yield _rule_below(head.subject, 14, LEFT + RIGHT)


def _issuer(head: Letterhead) -> Iterator[str]:
    if head.superior is not None:
        yield paragraph(run(head.superior, size=13), "Head")
    yield paragraph(run(head.issuer, bold=True, size=13), "Head")
    yield _rule_below(head.issuer, 13, LEFT)


def _nation() -> Iterator[str]:
    yield paragraph(run(NATION, bold=True, size=13), "Head")
    yield paragraph(run(MOTTO, bold=True, size=14), "Head")
    yield rule(MOTTO_WIDTH, RIGHT)


def _number(head: Letterhead) -> Iterator[str]:
    yield paragraph(run(head.number, size=13), "Head")
    if head.kind is None:
        yield paragraph(run(head.subject, size=12), "Head", '<w:spacing w:before="120"/>')


def _day(head: Letterhead) -> str:
    return paragraph(run(head.place_and_day, italic=True, size=14), "Head")


def _addressees(names: Sequence[str]) -> Iterator[str]:
    if len(names) == 1:
        aside = '<w:spacing w:before="360" w:after="120"/>'
        yield paragraph(run(f"Kính gửi: {names[0]}"), "Head" if len(names[0]) < ONE_LINE else "BodyText", aside)
    elif names:
        yield paragraph(run("Kính gửi:"), "Normal", f'<w:spacing w:before="360"/><w:ind w:left="{twips(35)}"/>')
        for line in _each_on_a_line(names):
            yield paragraph(run(line), "Normal", f'<w:ind w:left="{twips(55)}"/>')


def _each_on_a_line(names: Sequence[str]) -> Iterator[str]:
    for place, name in enumerate(names, 1):
        yield f"- {name}{'.' if place == len(names) else ';'}"


def closing_markup(closing: Closing) -> str:
    """Give the end of a paper: who gets it, and the place for the signature."""
    widths = (twips(75), twips(90))
    row = RowMarkup(
        cells=(CellMarkup(content="".join(_recipients(closing))), CellMarkup(content="".join(_signature(closing))))
    )
    return paragraph("", "Normal") + table(widths, (row,), borders=False)


def _recipients(closing: Closing) -> Iterator[str]:
    yield paragraph(run("Nơi nhận:", bold=True, italic=True, size=12), "Normal")
    for line in _each_on_a_line(closing.recipients):
        yield paragraph(run(line, size=11), "Normal")


def _signature(closing: Closing) -> Iterator[str]:
    for line in closing.authority:
        yield paragraph(run(line, bold=True), "Head")
    yield from [paragraph("", "Head")] * ROOM_TO_SIGN
    yield paragraph("" if closing.signer is None else run(closing.signer, bold=True), "Head")


def title_markup(document: Document) -> Iterator[str]:
    """Give the heading of a plain paper: its kind and its title."""
    yield paragraph(run(document.kind), "Title")
    yield paragraph(run(document.title), "Title", '<w:spacing w:before="0" w:after="120"/>')


def _rule_below(words: str, size: float, room: float) -> str:
    return rule(min(width_of(words, size), room) * SHARE_OF_RULE, room)


def width_of(words: str, size: float) -> float:
    """Give about how long bold words are, in millimetres, set in one line."""
    return sum(map(advance, words)) * size * MILLIMETRES_IN_POINT / EM
