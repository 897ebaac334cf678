"""The guidance document: what it says comes from the rules, and no name of a drafter becomes markup."""

import re
import unicodedata
from dataclasses import replace
from fractions import Fraction
from html.parser import HTMLParser

import pytest
from hypothesis import given
from markdown import Markdown

import by_hand as ir
from by_hand import MAXIMUM, bands, figure, named, over, points, ref, times, within
from documents import blocks_of, table, words, words_of
from parlang.ir.nodes import (
    Checklist,
    Constraint,
    Deduction,
    DoesNotArise,
    EvidenceItem,
    Notes,
    Provenance,
    Unwritten,
)
from parlang.syntax.nodes import BoundKind as B
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.nodes import FORMAT, Table
from parlang_compiler.document.to_html import to_html
from parlang_compiler.document.to_markdown import to_markdown
from strategies.rulesets import rulesets

HASH = "sha256:0123abcd"
MARK = "BẢN MINH HỌA"
HOSTILE = """Kế hoạch <b>"CCHC"</b> & 'năm' | *một* _hai_ `ba` [bốn](#x) {#y} <script>alert(1)</script> ~~s~~"""
SHARE = named(
    "tỷ_lệ", "Tỷ lệ hoàn thành kế hoạch", over(ref("chi_dao.hoan_thanh.xong"), ref("chi_dao.hoan_thanh.giao"))
)


def completion(name="Mức độ hoàn thành kế hoạch CCHC", **notes):
    rule = bands(
        SHARE,
        "ratio",
        None,
        (within(SHARE, B.EXACTLY, "100%"), MAXIMUM),
        (within(SHARE, B.FROM_BELOW, "80%", "100%"), times(SHARE, MAXIMUM)),
        (within(SHARE, B.BELOW, None, "80%"), 0),
    )
    return ir.part("chi_dao.hoan_thanh", rule, 1, number="1.1", name=name, level="criterion", notes=Notes(**notes))


def reports():
    late = ir.points_per("1/4", ref("chi_dao.bao_cao.cham"))
    nothing = DoesNotArise(
        condition=within(ref("chi_dao.bao_cao.cham"), B.EXACTLY, 9), treatment="not_assessed", span=ir.NOWHERE
    )
    rule = Deduction(items=(late,), span=ir.NOWHERE)
    return ir.part(
        "chi_dao.bao_cao", rule, "1/2", number="1.2", name="Báo cáo", level="criterion", does_not_arise=nothing
    )


def frame():
    return ir.part("chi_dao.khung", Unwritten(span=ir.NOWHERE), 8, number="1.3", name="Sáng kiến", level="criterion")


FIGURES = (
    figure("chi_dao.hoan_thanh.giao", "Số nhiệm vụ đề ra", "count", "nhiệm vụ", low=1, high=100_000),
    figure(
        "chi_dao.hoan_thanh.xong",
        "Số nhiệm vụ đã hoàn thành",
        "count",
        "nhiệm vụ",
        low=0,
        high=100_000,
        direction="higher",
    ),
    figure("chi_dao.bao_cao.cham", "Số báo cáo gửi chậm", "count", "báo cáo", low=0, high=12),
)
DONE_AT_MOST = Constraint(
    owner="chi_dao.hoan_thanh",
    condition=within(ref("chi_dao.hoan_thanh.xong"), B.NOT_MORE, None, ref("chi_dao.hoan_thanh.giao")),
    text="xong không quá giao",
    span=ir.NOWHERE,
)


def small_set(leaf=None, **given):
    parts = [completion() if leaf is None else leaf, reports(), frame()]
    domain = ir.part(
        "chi_dao",
        None,
        "19/2",
        number="1",
        name="Công tác chỉ đạo, điều hành",
        level="domain",
        parts=parts,
        method=None,
    )
    return ir.ruleset([domain], FIGURES, scale="19/2", constraints=[DONE_AT_MOST], **given)


def verified(built):
    return replace(built, notes=Notes(provenance=Provenance(kind="verified", against="bản gốc")))


def rows(found):
    return [
        ["\n".join(w for block in cell.blocks for w in words_of(block)) for cell in row.cells] for row in found.rows
    ]


class Page(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.heard = [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]

    def handle_data(self, data):
        self.heard.append(data)

    @property
    def text(self):
        return "".join(self.heard)


def site_page(document):
    """The page that the site makes of the Markdown."""
    site = Markdown(extensions=["admonition", "attr_list", "footnotes", "md_in_html", "tables", "toc"])
    return Page(site.convert(to_markdown(document)))


# --- what it says ---------------------------------------------------------------------------


def test_the_table_has_a_row_for_each_part_and_the_total():
    found = rows(table(guidance(small_set(), HASH), "bang-diem"))
    assert [row[:3] for row in found] == [
        ["1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "9,50"],
        ["1.1", "Mức độ hoàn thành kế hoạch CCHC", "1,00"],
        ["1.2", "Báo cáo", "0,50"],
        ["1.3", "Sáng kiến", "8,00"],
        ["", "Tổng cộng", "9,50"],
    ]
    assert found[1][3].startswith("Tỷ lệ hoàn thành kế hoạch đạt 100%: 1 điểm; từ 80% đến dưới 100% thì điểm")
    assert found[3][3] == "Chưa viết."


def test_the_notes_of_a_part_stand_in_its_row():
    leaf = completion(
        interpretations=("đến hết ngày 31/12",),
        guidance=("chỉ thống kê nhiệm vụ",),
        legal_bases=("Nghị quyết số 76/NQ-CP",),
        evidence=(EvidenceItem(kind="required", text="Báo cáo"), EvidenceItem(kind="optional", text="Quyết định")),
    )
    document = guidance(small_set(leaf), HASH)
    row = rows(table(document, "bang-diem"))[1]
    assert row[4] == "Báo cáo\nQuyết định (nếu có)"
    assert row[5].split("\n") == [
        "Đánh giá qua: thẩm định",
        "Được hiểu là: đến hết ngày 31/12",
        "Hướng dẫn: chỉ thống kê nhiệm vụ",
        "Căn cứ: Nghị quyết số 76/NQ-CP",
        "Số nhiệm vụ đã hoàn thành: càng cao càng tốt",
    ]
    said = list(words(document))
    assert "1.1. Mức độ hoàn thành kế hoạch CCHC: đến hết ngày 31/12" in said
    assert said.count("Nghị quyết số 76/NQ-CP") == 1


def test_the_figures_are_listed_with_range_and_conditions():
    document = guidance(small_set(), HASH)
    assert rows(table(document, "bang-so-lieu"))[1] == [
        "chi_dao.hoan_thanh.xong",
        "Số nhiệm vụ đã hoàn thành\ncàng cao càng tốt",
        "số lượng (nhiệm vụ)",
        "từ 0 đến 100.000",
        "1.1. Mức độ hoàn thành kế hoạch CCHC",
    ]
    assert "Số nhiệm vụ đã hoàn thành không quá số nhiệm vụ đề ra." in set(words(document))


def test_examples_stand_at_each_bound_and_beside():
    found = rows(table(guidance(small_set(), HASH), "bang-vi-du-chi_dao-hoan_thanh"))
    seen = {row[1]: (row[2], row[3]) for row in found}
    share = "tỷ lệ hoàn thành kế hoạch × điểm tối đa"
    assert seen == {
        "100%": ("1,00", "đạt 100%: 1 điểm"),
        "99%": ("0,99", f"từ 80% đến dưới 100%: {share}"),
        "81%": ("0,81", f"từ 80% đến dưới 100%: {share}"),
        "80%": ("0,80", f"từ 80% đến dưới 100%: {share}"),
        "79%": ("0,00", "dưới 80%: 0 điểm"),
    }
    assert "Số nhiệm vụ đã hoàn thành: 80 nhiệm vụ\nSố nhiệm vụ đề ra: 100 nhiệm vụ" in {row[0] for row in found}


def test_examples_show_each_deduction_and_what_does_not_arise():
    found = rows(table(guidance(small_set(), HASH), "bang-vi-du-chi_dao-bao_cao"))
    assert [(row[0], row[2]) for row in found] == [
        ("Số báo cáo gửi chậm: 0 báo cáo", "0,50"),
        ("Số báo cáo gửi chậm: 01 báo cáo", "0,25"),
        ("Số báo cáo gửi chậm: 02 báo cáo", "0,00"),
        ("Số báo cáo gửi chậm: 03 báo cáo", "0,00"),
        ("Số báo cáo gửi chậm: 09 báo cáo", "không đánh giá"),
    ]


def test_an_increment_is_shown_at_its_mark_after_a_step_and_at_its_cap():
    people = ref("dan.so")
    grows = ir.growing(people, 2_000_000, 60_000, "người", "1/2", 25)
    rule = bands(
        people,
        "count",
        "người",
        (within(people, B.AT_MOST, None, 2_000_000), 10),
        (within(people, B.ABOVE, 2_000_000), points(10, grows)),
    )
    leaf = ir.part("dan", rule, 25, number="1", name="Quy mô dân số", level="criterion")
    built = ir.ruleset([leaf], [figure("dan.so", "Dân số", "count", "người", low=0, high=10**9)], scale=25)
    seen = {row[1]: row[2] for row in rows(table(guidance(built, HASH), "bang-vi-du-dan"))}
    assert seen["2.000.000 người"] == "10,00"
    assert seen["2.000.001 người"] == "10,00\nchưa làm tròn: ≈ 10,000008"
    assert seen["2.060.000 người"] == "10,50"
    assert seen["3.800.000 người"] == seen["3.800.001 người"] == "25,00"


def test_every_number_of_points_in_the_examples_is_the_interpreters():
    document = guidance(small_set(), HASH)
    shown = [cell.value for row in table(document, "bang-vi-du-chi_dao-hoan_thanh").rows for cell in row.cells]
    assert {value for value in shown if value is not None} == {Fraction(n, 100) for n in (100, 99, 81, 80, 0)}


def test_the_only_figure_of_a_criterion_is_not_named_in_its_notes():
    leaf = ir.part("dan", Unwritten(span=ir.NOWHERE), 1, number="1", name="Quy mô dân số", level="criterion")
    built = ir.ruleset([leaf], [figure("dan.so", "Dân số", "count", "người", direction="lower")])
    assert "Số liệu: càng thấp càng tốt" in rows(table(guidance(built, HASH), "bang-diem"))[0][5]


def test_bonus_and_penalty_have_a_table_of_their_own():
    item = ir.points_per("1/2", ref("chi_dao.bao_cao.cham"), 2)
    bonus = ir.part("thuong.a", Checklist(items=(item,), span=ir.NOWHERE), 2, number="T1", name="Thưởng A")
    outside = ir.part("thuong", None, 2, number="", name="Điểm thưởng", level="bonus", parts=[bonus], method=None)
    found = rows(table(guidance(small_set(outside=[outside]), HASH), "bang-diem-ngoai"))
    assert [row[1] for row in found] == ["Điểm thưởng", "Thưởng A"]
    assert "tổng" not in " ".join(row[1] for row in found)


def test_everything_is_in_normal_form_c():
    document = guidance(small_set(), HASH)
    assert all(unicodedata.is_normalized("NFC", each) for each in words(document))
    assert unicodedata.is_normalized("NFC", to_html(document))
    assert unicodedata.is_normalized("NFC", to_markdown(document))


def test_numbers_have_a_decimal_comma():
    said = "\n".join(words(guidance(small_set(), HASH)))
    numbers = re.findall(
        r"(?<![\w.])\d+\.(?!\d{3}\b)\d+(?![\w.])", re.sub(r"^\d+(\.\d+)*(\. |$)", "", said, flags=re.M)
    )
    assert numbers == []


# --- the mark of an illustration ------------------------------------------------------------


def test_an_illustration_says_so_at_the_top_in_captions_and_in_metadata():
    document = guidance(small_set(), HASH)
    assert document.metadata.mark == MARK
    assert next(words_of(document.opening[0])).startswith(MARK)
    tables = [block for block in blocks_of(document) if isinstance(block, Table)]
    assert tables
    for each in tables:
        assert MARK in next(words_of(each.caption))


def test_a_verified_text_has_no_mark():
    document = guidance(verified(small_set()), HASH)
    assert document.metadata.mark is None
    assert MARK not in to_html(document)
    assert MARK not in to_markdown(document)
    assert "đã đối chiếu với bản gốc" in set(words(document))


def test_a_verified_text_with_one_illustrative_part_has_the_mark():
    leaf = completion(provenance=Provenance(kind="illustrative", against=None))
    assert guidance(verified(small_set(leaf)), HASH).metadata.mark == MARK


def test_a_printed_page_repeats_the_mark():
    page = Page(to_html(guidance(small_set(), HASH)))
    assert ("div", {"class": "every-page", "aria-hidden": "true"}) in page.tags
    assert re.search(r"@media print \{.*\.every-page \{ display: block; position: fixed", page.text, re.S)


# --- renderers ------------------------------------------------------------------------------


def hostile_set():
    leaf = completion(HOSTILE, guidance=(HOSTILE,), evidence=(EvidenceItem(kind="required", text=HOSTILE),))
    return small_set(leaf, name=HOSTILE, instrument=HOSTILE)


def folded(text):
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("read", [lambda document: Page(to_html(document)), site_page], ids=["html", "markdown"])
def test_names_cannot_inject_markup(read):
    page = read(guidance(hostile_set(), HASH))
    plain = read(guidance(small_set(), HASH))
    tags = {tag for tag, _ in page.tags}
    assert tags - {tag for tag, _ in plain.tags} == set()
    assert "y" not in page.ids
    assert folded(page.text).count(HOSTILE) >= 4


@pytest.mark.parametrize(
    "head", ["# một", "- hai", "1. ba", "+ bốn", "    năm", "> sáu", "| bảy", "!!! tám", "--- chín"]
)
def test_a_line_of_markdown_stays_a_line(head):
    built = replace(small_set(), notes=Notes(guidance=(head,), interpretations=(head,)))
    page = site_page(guidance(built, HASH))
    assert head.strip() in folded(page.text)
    plain = site_page(guidance(replace(built, notes=Notes(guidance=("x",), interpretations=("x",))), HASH))
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]


def test_the_page_names_its_language_source_and_format():
    page = Page(to_html(guidance(small_set(), HASH)))
    metas = {attrs.get("name"): attrs.get("content") for tag, attrs in page.tags if tag == "meta"}
    assert ("html", {"lang": "vi"}) in page.tags
    assert metas["parlang-source-hash"] == HASH
    assert metas["parlang-revision"] == "minh-hoa-2022"
    assert metas["parlang-format"] == FORMAT


def test_the_page_needs_nothing_else():
    page = Page(to_html(guidance(small_set(), HASH)))
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe"}
    assert "url(" not in page.text
    assert all(attrs["href"].startswith("#") for tag, attrs in page.tags if tag == "a")


@pytest.mark.parametrize("read", [lambda document: Page(to_html(document)), site_page], ids=["html", "markdown"])
def test_identifiers_are_ascii_and_unique(read):
    ids = read(guidance(small_set(), HASH)).ids
    assert {"tieu-chi", "muc-chi_dao-hoan_thanh", "vi-du-chi_dao-hoan_thanh"} <= set(ids)
    assert all(each.isascii() for each in ids)
    assert len(ids) == len(set(ids))


def test_header_cells_have_a_scope():
    page = Page(to_html(guidance(small_set(), HASH)))
    assert {attrs.get("scope") for tag, attrs in page.tags if tag == "th"} == {"col", "row"}


def test_building_twice_gives_the_same_bytes():
    first, second = (guidance(small_set(), HASH) for _ in range(2))
    assert first == second
    assert to_html(first) == to_html(second)
    assert to_markdown(first) == to_markdown(second)


# --- laws -----------------------------------------------------------------------------------


@given(rulesets())
def test_every_set_has_a_guidance(built):
    document = guidance(built, HASH)
    assert to_html(document)
    assert to_markdown(document)
