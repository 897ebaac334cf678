"""The official paper as DOCX: the words are those of the model, the layout is that of Nghị định 30/2020/NĐ-CP."""

import re
import unicodedata
from io import BytesIO

import docx
import pytest
from hypothesis import given

from documents import paper_words, words
from docx_reading import W, in_pdf, pages_of, paragraphs, part
from office import needs_office
from parlang_compiler.document.decision import decision
from parlang_compiler.document.docx.letterhead import MOTTO, NATION, width_of
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.issue import Issue
from parlang_compiler.document.nodes import Document, Picture, text
from parlang_compiler.document.to_docx import to_docx
from strategies.rulesets import rulesets
from test_guidance import HASH, HOSTILE, MARK, completion, small_set, verified

ISSUE = Issue(
    issuer="Bộ Nội vụ",
    sign="BNV-CCHC",
    place="Hà Nội",
    period=2024,
    addressees=("Các bộ", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"),
    recipients=("Như trên", "Lưu: VT, CCHC"),
    authority=("KT. Bộ trưởng", "Thứ trưởng"),
    signer="Nguyễn Văn A",
)
FURNITURE = {NATION, MOTTO, "Kính gửi:", "Nơi nhận:"}
BEFORE = re.compile(r"^(\d+\. |– |- |Kính gửi: )")


def paper(ruleset=None, issue=ISSUE):
    return guidance(ruleset or small_set(), HASH, issue)


def same_words(document):
    """Whether a paper has the words of its model and no others, in their order."""
    found = [BEFORE.sub("", words) for words in paragraphs(to_docx(document)) if words not in FURNITURE]
    wanted = [BEFORE.sub("", " ".join(words.splitlines())) for words in paper_words(document) if words.strip()]
    assert len(found) == len(wanted)
    for shown, told in zip(found, wanted, strict=True):
        assert shown.casefold().rstrip(".;") == told.casefold().rstrip(".;")


def test_the_words_are_those_of_the_model_in_their_order():
    same_words(paper())
    same_words(decision(small_set(), HASH, ISSUE))


@given(rulesets())
def test_the_words_of_any_rules_are_those_of_the_model(ruleset):
    same_words(guidance(ruleset, HASH, ISSUE))


def test_no_words_become_markup_and_none_are_lost():
    leaf = completion(name=HOSTILE)
    found = paragraphs(to_docx(paper(small_set(leaf))))
    assert any(HOSTILE in words for words in found)
    control = to_docx(paper(small_set(completion(name="a\x0bb\x00c"))))
    assert any("b\ufffdc" in words for words in paragraphs(control))


def test_the_same_paper_is_the_same_bytes():
    assert to_docx(paper()) == to_docx(paper())


def test_the_properties_say_where_it_comes_from():
    told = docx.Document(BytesIO(to_docx(paper()))).core_properties
    assert (told.identifier, told.version, told.subject) == (HASH, paper().metadata.format, MARK)
    assert told.keywords == "par-index-tinh, minh-hoa-2022"


# --- layout ---------------------------------------------------------------------------------


def test_pages_are_a4_with_the_margins_of_the_decree_and_annexes_count_their_own():
    sections = docx.Document(BytesIO(to_docx(paper()))).sections
    document = paper()
    assert [each.orientation for each in sections] == [0, *(int(annex.landscape) for annex in document.annexes)]
    for each in sections:
        assert sorted((round(each.page_width.mm), round(each.page_height.mm))) == [210, 297]
        margins = (each.top_margin, each.bottom_margin, each.left_margin, each.right_margin)
        assert [round(margin.mm) for margin in margins] == [20, 20, 30, 15]
        assert each.different_first_page_header_footer
        assert each.first_page_header.paragraphs[0].text == ""
        assert each.header.paragraphs[0]._element.findtext(f".//{W}instrText").strip() == "PAGE"
        assert each._sectPr.find(f"{W}pgNumType").get(f"{W}start") == "1"


def test_an_illustration_says_so_on_every_page_and_a_verified_text_nowhere():
    sections = docx.Document(BytesIO(to_docx(paper()))).sections
    for each in sections:
        assert each.footer.paragraphs[0].text == each.first_page_footer.paragraphs[0].text == MARK
    data = to_docx(paper(verified(small_set())))
    assert all(MARK not in words for words in paragraphs(data))
    assert docx.Document(BytesIO(data)).sections[0].footer.paragraphs[0].text == ""


def test_rows_are_not_split_and_headers_repeat():
    tables = [each for each in part(to_docx(paper())).iter(f"{W}tbl") if each.find(f".//{W}tblBorders") is not None]
    assert tables
    for table in tables:
        rows = table.findall(f"{W}tr")
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert rows[1].find(f"{W}trPr/{W}tblHeader") is None
        widths = [int(each.get(f"{W}w")) for each in table.find(f"{W}tblGrid")]
        for row in rows:
            assert sum(int(each.get(f"{W}w")) for each in row.iter(f"{W}tcW")) == sum(widths)


def test_every_style_is_in_times_new_roman_and_vietnamese():
    styles = part(to_docx(paper()), "word/styles.xml")
    fonts = styles.find(f".//{W}docDefaults//{W}rFonts")
    assert {fonts.get(f"{W}{slot}") for slot in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert len(list(styles.iter(f"{W}rFonts"))) == 1  # nothing says otherwise
    assert styles.find(f".//{W}docDefaults//{W}lang").get(f"{W}val") == "vi-VN"


def test_texts_are_composed():
    assert all(unicodedata.is_normalized("NFC", words) for words in paragraphs(to_docx(paper())))


def test_the_rule_below_the_issuer_is_a_third_to_a_half_of_its_name():
    assert abs(width_of(NATION, 13) - 95.7) < 0.5  # measured with the font


def test_a_picture_has_words_for_whoever_does_not_see_it():
    pytest.importorskip("vl_convert")
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    picture = Picture(id="hinh", caption=text("Hình 1"), svg=svg, words="một hình chữ nhật")
    document = paper()
    drawn = Document(metadata=document.metadata, kind="BÁO CÁO", title="Thử", opening=(picture,), sections=())
    data = to_docx(drawn)
    assert 'descr="một hình chữ nhật"' in etree_text(data)
    assert to_docx(drawn) == data
    same_words(drawn)


def etree_text(data):
    from lxml import etree

    return etree.tostring(part(data), encoding="unicode")


# --- on the real thing ----------------------------------------------------------------------


@needs_office
def test_an_office_program_shows_it_as_it_is_meant(tmp_path):
    document = paper()
    pages = pages_of(in_pdf(to_docx(document), tmp_path))
    shown = " ".join("".join(page for _, _, page in pages).split())
    assert NATION in shown  # on one line
    assert pages[0][2].split()[0] != "1"  # the first page has no number
    lying = [page for page in pages if page[0] > page[1]]
    assert lying
    numbers = re.findall(r"\d+(?:,\d+)?", " ".join(words(document)))
    told = re.findall(r"\d+(?:,\d+)?", shown)
    missing = {each for each in numbers if each not in told}
    assert not missing
    assert all(MARK in page for _, _, page in pages)
