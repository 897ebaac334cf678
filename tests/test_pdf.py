"""The PDF of a document: its words, its layout by Nghị định 30/2020, its letters, and what it says of itself."""

import io
import os
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfminer.pdftypes import resolve1

from papers import GUIDE, MARK, NUMBERED, PICTURE, RULE, criteria, decision, letter, plain
from parlang_compiler.cli.main import main
from parlang_compiler.document import fonts
from parlang_compiler.document.errors import NotPrintable
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.nodes import Annex, Cell, Closing, Column, Row, Run, Section, Table, cell, header, text
from parlang_compiler.document.to_pdf import to_pdf
from pdf_reading import outside, pages_of, row_texts, said, squeezed, unread
from strategies.rulesets import rulesets

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặỳỷỹýỵỪỬỮỨỰĐ"
SIGNS = "-*_#$<>@[]{}()\\/~`'\"^=+|&%!?.,:;«»…–≥≤×½₫" + "\u00a0"
HOSTILE = (
    "#panic(1)", "$x$", "*a*", "_b_", "- c", "+ d", "= e", "/ f: g", "// h", "/* i", "<j>", "@k", "[l]", "\\n", "---",
    "...", '"m"', "'n'", "~", "1) o", "`p`", "https://q.vn/?r=1&s=2#t", "a\nb", "c\td", "{u}", "#let x = 1",
)  # fmt: skip
hostile = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(LETTERS + SIGNS + " ", max_size=40)), max_size=4).map(
    " ".join
)
SHOWN_ON_ONE_PAGE = 3  # examples of a law that compiles: each takes a third of a second


@pytest.fixture(scope="module")
def of_letter():
    return to_pdf(letter())


# --- words ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "document",
    [letter(), decision(), plain(PICTURE, NUMBERED, criteria(3), landscape=True), letter(closing=None)],
    ids=["letter", "decision", "plain", "no closing"],
)
def test_the_pages_say_what_the_document_says_in_its_order(document):
    assert unread(document, pages_of(to_pdf(document))) == ""


def test_every_word_and_number_stands_there_whole(of_letter):
    words = {word for texts in said(letter()) for word in texts.split()}
    assert {word for page in pages_of(of_letter) for word in page.words} == words


@given(rulesets())
@settings(max_examples=SHOWN_ON_ONE_PAGE)
def test_the_guidance_of_any_set_says_on_paper_what_its_document_says(ruleset):
    document = guidance(ruleset, "sha256:0123abcd")
    pages = pages_of(to_pdf(document))
    assert unread(document, pages) == ""
    assert [outside(page) for page in pages if outside(page)] == []


@given(st.lists(hostile, min_size=12, max_size=12))
@settings(max_examples=12)
def test_no_text_is_read_as_markup(texts):
    one, two, three, four, five, six, *more = (f"x{each}x" for each in texts)
    table = Table(
        id="bang",
        caption=text(one),
        columns=(Column(width=60), Column(width=100)),
        header=header(two, three),
        rows=(Row(kind="plain", cells=(cell(four), cell(five, text(six, "emphasis")))),),
    )
    annex = Annex(id="a", number="Phụ lục", title=more[0], attached=more[1], blocks=(table,))
    document = letter(
        opening=(text(more[2], "strong"),),
        sections=(Section(id="b", title=more[3], blocks=(text(more[4], kind="note"),)),),
        annexes=(annex,),
        closing=Closing(recipients=(more[5],), authority=(one,), signer=two),
        title=more[0],
    )
    assert unread(document, pages_of(to_pdf(document))) == ""


def test_what_is_not_composed_is_composed():
    pages = pages_of(to_pdf(plain(text(unicodedata.normalize("NFD", GUIDE[0])))))
    assert squeezed(GUIDE[0]) in pages[0].text


# --- layout -----------------------------------------------------------------------------------


def test_pages_are_a4_and_wide_annexes_lie_on_the_long_side(of_letter):
    sizes = [(round(page.width), round(page.height)) for page in pages_of(of_letter)]
    assert sizes == [(210, 297), (297, 210), (297, 210), (297, 210), (210, 297), (210, 297)]


def test_the_first_page_of_each_part_has_no_number_and_the_others_count_from_it(of_letter):
    assert [page.number for page in pages_of(of_letter)] == ["", "", "2", "3", "", "2"]


def test_numbers_stand_in_the_middle_of_the_top_margin(of_letter):
    for page in pages_of(of_letter):
        for digit in (each for each in page.margin if each["text"].isdigit()):
            middle = (digit["x0"] + digit["x1"]) / 2 * 25.4 / 72
            assert middle == pytest.approx(30 + (page.width - 45) / 2, abs=1)
            assert round(digit["size"]) == 13


@pytest.mark.parametrize("document", [letter(), decision()], ids=["letter", "decision"])
def test_no_letter_stands_in_a_margin(document):
    assert [outside(page) for page in pages_of(to_pdf(document)) if outside(page)] == []


def test_sizes_are_those_of_the_decree(of_letter):
    assert set().union(*(page.sizes for page in pages_of(of_letter))) == {11, 12, 13, 14}
    first = pages_of(of_letter)[0]
    assert styles(first, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == {("Tinos-Bold", 13)}
    assert styles(first, "Độc lập - Tự do - Hạnh phúc") == {("Tinos-Bold", 14)}
    assert styles(first, "Hà Nội, ngày 05 tháng 01 năm 2026") == {("Tinos-Italic", 14)}
    assert styles(first, "Nơi nhận:") == {("Tinos-BoldItalic", 12)}
    assert styles(first, "- Lưu: VT, CCHC.") == {("Tinos", 11)}
    assert styles(first, "THỨ TRƯỞNG") == {("Tinos-Bold", 14)}


def styles(page, words):
    """In which faces and sizes some words of a page are set."""
    start = page.text.index(squeezed(words))
    letters = [each for each in page.body if each["text"].strip()][start : start + len(squeezed(words))]
    return {(each["fontname"].split("+")[-1], round(each["size"])) for each in letters}


def test_the_nation_and_its_motto_stand_on_one_line_each(of_letter):
    with pdfplumber.open(io.BytesIO(of_letter)) as pdf:
        lines = [each["text"] for each in pdf.pages[0].extract_text_lines()]
    assert any(line.endswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") for line in lines)
    assert any(line.endswith("Độc lập - Tự do - Hạnh phúc") for line in lines)


def test_the_rule_below_the_motto_is_as_long_as_it_and_that_below_the_issuer_a_part(of_letter):
    with pdfplumber.open(io.BytesIO(of_letter)) as pdf:
        page = pdf.pages[0]
        issuer, motto = sorted(each["width"] for each in page.lines if each["height"] < 1)[:2]
        words = page.search("Độc lập - Tự do - Hạnh phúc")[0]
        name = page.search("BỘ NỘI VỤ")[0]
    assert motto == pytest.approx(words["x1"] - words["x0"], abs=1)
    assert 1 / 3 <= issuer / (name["x1"] - name["x0"]) <= 1 / 2


def test_paragraphs_are_justified_and_their_first_lines_stand_in(of_letter):
    with pdfplumber.open(io.BytesIO(of_letter)) as pdf:
        lines = pdf.pages[0].extract_text_lines()
    first = next(at for at, each in enumerate(lines) if each["text"].startswith("Thực hiện Đề án"))
    assert lines[first]["x0"] * 25.4 / 72 == pytest.approx(42.7, abs=0.3)
    assert lines[first + 1]["x0"] * 25.4 / 72 == pytest.approx(30, abs=0.3)
    assert [lines[at]["x1"] * 25.4 / 72 for at in (first, first + 1)] == [pytest.approx(195, abs=0.3)] * 2


def test_headers_are_repeated_and_a_row_stays_on_one_page(of_letter):
    table = criteria()
    pages = [page.text for page in pages_of(of_letter)[1:4]]
    head = squeezed("".join(row_texts(table.header[0])))
    assert [page.count(head) for page in pages] == [1, 1, 1]
    for row in table.rows:
        assert sum(squeezed("".join(row_texts(row))) in page for page in pages) == 1


def test_what_names_the_rows_below_it_is_not_left_alone_at_the_foot_of_a_page():
    rows = [replace(row, kind="sub_criterion") for row in criteria(1).rows[1:]]
    named = [row for place in range(30) for row in (criteria(0, RULE).header[0], *rows)][1:]
    groups = [replace(row, kind="criterion") if row.kind == "header" else row for row in named]
    document = plain(replace(criteria(), rows=tuple(groups)), landscape=True)
    title = squeezed("".join(row_texts(criteria().header[0])))
    pages = pages_of(to_pdf(document))
    assert len(pages) > 5
    assert [page.number for page in pages if page.text.endswith(title)] == []


# --- what is too large ------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["a" * 400, "https://bonoivu.gov.vn/" + "van-ban/" * 60, "Ư" * 300])
def test_a_word_wider_than_its_column_or_the_page_breaks(word):
    table = replace(criteria(0), rows=(Row(kind="plain", cells=(*map(cell, ("1", word, "1", "x")), cell())),))
    document = plain(text(word), table, annexes=(replace(letter().annexes[0], title=word, blocks=()),))
    pages = pages_of(to_pdf(document))
    assert unread(document, pages) == ""
    assert [outside(page) for page in pages if outside(page)] == []


def test_a_word_in_two_styles_breaks_too():
    wide = replace(text("x"), runs=(Run(text="m" * 60), Run(text="m" * 60, style="strong"), Run(text=" xong")))
    assert [outside(page) for page in pages_of(to_pdf(plain(wide))) if outside(page)] == []


@pytest.mark.parametrize("length", [2_000, 12_000])
def test_a_long_note_goes_on_over_the_pages(length):
    note = ("Được hiểu là: số liệu trong năm. " * (length // 20))[:length]
    row = Row(kind="plain", cells=(*map(cell, ("1", "Kế hoạch", "1,00", "x")), cell(text(note, kind="note"))))
    document = plain(replace(criteria(2), rows=(row, *criteria(2).rows)), landscape=True)
    pages = pages_of(to_pdf(document))
    assert [outside(page) for page in pages if outside(page)] == []
    heads = "".join(row_texts(criteria().header[0]))
    expected = squeezed("".join(said(document)) + heads * (len(pages) - 1))
    assert sorted("".join(page.text for page in pages)) == sorted(expected)


@pytest.mark.parametrize("table", [criteria(0), replace(criteria(2), header=())], ids=["no rows", "no header"])
def test_a_table_without_rows_or_header_is_laid_out(table):
    document = plain(table, landscape=True)
    assert unread(document, pages_of(to_pdf(document))) == ""


def test_cells_that_are_wide_or_missing_keep_the_columns():
    rows = (
        Row(kind="total", cells=(Cell(blocks=(text("Cộng"),), span=2), cell("10,00"))),
        Row(kind="plain", cells=()),
    )
    document = plain(replace(criteria(1), rows=rows), landscape=True)
    assert unread(document, pages_of(to_pdf(document))) == ""


# --- letters ----------------------------------------------------------------------------------


def test_tinos_is_embedded_and_nothing_else(of_letter):
    used = set().union(*(page.fonts for page in pages_of(of_letter)))
    assert {re.sub(r"^[A-Z]{6}\+", "", each) for each in used} <= {"Tinos", *(f"Tinos-{each}" for each in fonts.FACES)}
    with pdfplumber.open(io.BytesIO(of_letter)) as pdf:
        found = [pdf.doc.getobj(each) for xref in pdf.doc.xrefs for each in xref.get_objids()]
    described = [each for each in found if isinstance(each, dict) and "FontName" in each]
    assert len(described) >= len(used)
    assert all("FontFile2" in each for each in described)


@pytest.mark.parametrize(
    "character", ["漢", "✅", "\u200b", "\u00ad", "\u202e", "\x07", "\ud800", "\ue000", "\U0001f1fb"]
)
def test_a_character_without_a_glyph_is_refused_wherever_it_stands(character):
    words = f"Kế hoạch {character} năm"
    for document in (
        plain(text(words)),
        plain(replace(PICTURE, svg=PICTURE.svg.replace("Lĩnh vực", words))),
        letter(closing=replace(letter().closing, signer=words)),
        letter(annexes=(replace(letter().annexes[0], title=words),)),
    ):
        with pytest.raises(NotPrintable) as refused:
            to_pdf(document)
        (found,) = refused.value.diagnostics
        assert (found.code, found.character) == ("E1341", character)
        assert f"U+{ord(character):04X}" in found.message("vi")


def test_each_character_is_told_once():
    with pytest.raises(NotPrintable) as refused:
        to_pdf(plain(text("漢字 漢字"), criteria(2, "漢字 ✅")))
    assert sorted(each.character for each in refused.value.diagnostics) == ["✅", "字", "漢"]


def test_all_vietnamese_letters_can_be_printed():
    letters = [chr(each) for each in (*range(0x20, 0x7F), *range(0x1EA0, 0x1EFA))] + list(
        "ĂăÂâĐđÊêÔôƠơƯưÝýỳ₫≥≤×–…«»‘’“”→·"
    )
    assert [each for each in letters if each not in fonts.printable()] == []


def test_a_typeface_that_is_not_there_stops_the_build(monkeypatch):
    monkeypatch.setattr(fonts, "FAMILY", "Không Có")
    with pytest.raises(AssertionError, match="không có"):
        to_pdf(plain(text("Chữ")))


def test_widths_are_those_of_the_page():
    (page,) = pages_of(to_pdf(plain(text(LETTERS))))
    face = fonts.face("Regular")
    measured = {each["text"]: each["x1"] - each["x0"] for each in page.body if each["fontname"].endswith("+Tinos")}
    assert len(measured) > 40
    for letter_, width in measured.items():
        assert width == pytest.approx(face.widths[letter_] / face.units * 14, abs=0.01)


# --- what the file says of itself -------------------------------------------------------------


def test_it_is_an_accessible_document_for_keeping(of_letter):
    with pdfplumber.open(io.BytesIO(of_letter)) as pdf:
        catalog = pdf.doc.catalog
        about = resolve1(catalog["Metadata"]).get_data().decode()
        assert resolve1(catalog["Lang"]) == b"vi"
        assert resolve1(catalog["MarkInfo"])["Marked"] is True
        kinds = [kind for each in pdf.structure_tree for kind in _kinds(each)]
        told = pdf.metadata
    assert {"H1", "H2", "Table", "TH", "TD"} <= set(kinds)
    assert kinds.count("TH") >= len(criteria().columns)
    for tag, value in (("pdfaid:part", "2"), ("pdfaid:conformance", "A"), ("pdfuaid:part", "1")):
        assert f"<{tag}>{value}</{tag}>" in about
    assert told["Title"] == f"CÔNG VĂN: Hướng dẫn chấm điểm ({MARK})"
    for fact in ("par-index-tinh", "minh-hoa-2022", "sha256:0123abcd", "format 1"):
        assert fact in told["Keywords"]
        assert fact.split()[-1] in told["Subject"]


def _kinds(node):
    yield node["type"]
    for each in node.get("children", ()):
        yield from _kinds(each)


def test_a_picture_has_words_for_whoever_does_not_see_it():
    data = to_pdf(plain(PICTURE))
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        assert PICTURE.words in str(pdf.structure_tree)


def test_the_mark_is_on_every_page_and_only_where_there_is_one(of_letter):
    for page in pages_of(of_letter):
        assert page.across == squeezed(MARK)
        assert squeezed(MARK) in squeezed("".join(each["text"] for each in page.margin))
    (page,) = pages_of(to_pdf(plain(text("Chữ"))))
    assert (page.across, page.margin) == ("", [])


def test_the_same_document_has_the_same_bytes_elsewhere(of_letter, tmp_path):
    program = (
        "import sys, papers; from parlang_compiler.document.to_pdf import to_pdf; "
        "sys.stdout.buffer.write(to_pdf(papers.letter()))"
    )
    paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "7", "TZ": "Asia/Ho_Chi_Minh"}
    other = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, cwd=tmp_path, env=environment
    )
    assert other.stdout == of_letter


# --- the command ------------------------------------------------------------------------------

SPEC = Path(__file__).parent.parent / "spec" / "phan-loai-dvhc-tinh" / "nd-307-2025"


def test_the_command_makes_the_guidance(tmp_path, capsys):
    assert main(["build", str(SPEC), "--target", "pdf", "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'guidance.pdf'}\n"
    data = (tmp_path / "guidance.pdf").read_bytes()
    assert data.startswith(b"%PDF-1.7")
    assert "V/vhướngdẫntựđánhgiá,chấmđiểm" in pages_of(data)[0].text


def test_nothing_is_written_where_a_character_cannot_be_printed(tmp_path, capsys):
    text_of = (SPEC / "phu-luc-1.par") if (SPEC / "phu-luc-1.par").exists() else next(SPEC.glob("*.par"))
    spec, out = tmp_path / "tieu-chi.par", tmp_path / "ket-qua"
    spec.write_text(text_of.read_text("utf-8").replace('"', '"漢 ', 1), "utf-8")
    assert main(["--lang", "vi", "build", str(spec), "--target", "markdown,pdf", "--out", str(out)]) == 1
    assert "E1341" in capsys.readouterr().err
    assert not out.exists()
