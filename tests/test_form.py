"""The form as a workbook: what it holds, what may be typed where, what it says before anything is typed."""

import re
from datetime import date
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from border import P, small_set
from forms import HEAD, compiled, form_of_spec, outcome_of, typed_in
from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.walk import each_part, leaves
from parlang_compiler.form.cells import ABOUT, IDENTITY, RULES, SCORES, WORKINGS
from parlang_compiler.form.filled import Filled
from parlang_compiler.form.form import LONGEST, form_of
from parlang_compiler.form.formulas import Cell, Infix, Number, Text, depth, written
from parlang_compiler.form.shown import status
from parlang_compiler.form.to_xlsx import to_xlsx

SPEC_2022 = "spec/par-index-tinh/minh-hoa-2022"
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}[0-9]+|[RrCc][0-9]*")


@pytest.fixture(scope="module")
def form():
    return form_of_spec(SPEC_2022)


@pytest.fixture(scope="module")
def data(form):
    return to_xlsx(form)


@pytest.fixture(scope="module")
def book(data):
    return load_workbook(BytesIO(data))


@pytest.fixture(scope="module")
def values(data):
    return load_workbook(BytesIO(data), data_only=True)


# --- what it holds --------------------------------------------------------------------------


def test_every_part_stands_with_its_number_its_name_and_its_maximum(form, book):
    sheet = book[SCORES]
    for block, part in zip(form.layout.blocks, each_part(form.ruleset), strict=True):
        number, name = sheet[f"A{block.first}"], sheet[f"B{block.first}"].value
        assert (number.value, number.data_type) == (part.number, "s")
        assert name.casefold() == part.name.casefold()
        shown = [sheet[f"D{row}"].value for row in range(block.first, block.first + block.rows)]
        assert all(any(figure.label in (each or "") for each in shown) for figure, _ in block.figures)


def test_only_what_is_to_be_filled_in_is_unlocked(form, book):
    entries = {(entry.cell.sheet, entry.cell.address) for entry in form.layout.entries}
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        below = {place for area in sheet.merged_cells.ranges for place in [*area.cells][1:]}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.has_style and (cell.row, cell.column) not in below:
                    unlocked = not cell.protection.locked
                    assert unlocked == ((sheet.title, cell.coordinate) in entries), cell


def test_the_workings_and_the_identity_are_hidden(book):
    states = {sheet.title: sheet.sheet_state for sheet in book.worksheets}
    assert states == {ABOUT: "visible", SCORES: "visible", RULES: "visible", WORKINGS: "hidden", IDENTITY: "hidden"}


def test_every_figure_may_hold_only_what_is_declared(form, book):
    kinds = {
        "count": "whole", "money": "whole", "rank": "whole", "ratio": "decimal", "number": "decimal", "date": "date",
        "yes_no": "list", "level": "list",
    }  # fmt: skip
    rules = {}
    for sheet in (book[ABOUT], book[SCORES]):
        for rule in sheet.data_validations.dataValidation:
            for area in rule.sqref.ranges:
                rules[sheet.title, area.coord] = rule
    for entry in form.layout.entries:
        figure = entry.figure
        if figure is None:
            continue
        rule = rules[entry.cell.sheet, entry.cell.address]
        assert rule.type == kinds[figure.kind] if figure.grain == 1 or rule.type != "whole" else "decimal"
        if figure.kind in ("count", "ratio") and figure.high is not None:
            assert float(rule.formula1) == float(figure.low)
            assert float(rule.formula2) == float(figure.high)


def test_the_choices_of_a_level_stand_in_the_workings(form, book):
    rules = [rule for rule in book[SCORES].data_validations.dataValidation if str(rule.formula1).startswith(WORKINGS)]
    levels = [figure for figure in form.ruleset.figures if figure.kind == "level" and figure.owner != "unit"]
    assert len(rules) == len(levels)
    for rule, figure in zip(rules, levels, strict=True):
        area = rule.formula1.partition("!")[2].replace("$", "")
        assert [cell.value for (cell,) in book[WORKINGS][area]] == [level.label for level in figure.levels]


def test_every_figure_has_a_name_that_a_workbook_takes(form, book):
    names = {name: each.attr_text for name, each in book.defined_names.items()}
    figures = [entry for entry in form.layout.entries if entry.figure is not None]
    places = {f"'{entry.cell.sheet}'!${entry.cell.column}${entry.cell.row}" for entry in figures}
    assert set(names.values()) == places
    assert len(names) == len({name.casefold() for name in names}) == len(figures)
    assert all(NAME.fullmatch(name) and not LIKE_A_CELL.fullmatch(name) and len(name) <= 255 for name in names)
    assert "tc_1_1_2_giao" in names
    assert "dv_mien_nui" in names


def test_the_form_says_what_it_is(form, book, data):
    facts = {row[0].value: row[1].value for row in book[IDENTITY].iter_rows(max_row=4, max_col=2)}
    ruleset = form.ruleset
    expected = {"format": "1", "index": ruleset.index, "revision": ruleset.revision, "hash": form.source_hash}
    assert facts == expected
    listed = [row for row in book[IDENTITY].iter_rows(min_row=7, values_only=True) if row[0]]
    assert [row[:3] for row in listed] == [(e.id, e.cell.sheet, e.cell.address) for e in form.layout.entries]
    with ZipFile(BytesIO(data)) as archive:
        own = ElementTree.fromstring(archive.read("docProps/custom.xml"))
        times = {each.date_time for each in archive.infolist()}
        core = archive.read("docProps/core.xml").decode()
    texts = {each.get("name"): "".join(each.itertext()) for each in own}
    assert texts == {f"parlang-{name}": value for name, value in expected.items()}
    assert times == {(1980, 1, 1, 0, 0, 0)}
    assert set(re.findall(r"\d{4}-\d\d-\d\dT", core)) == {"1980-01-01T"}


def test_a_form_made_twice_is_the_same_to_the_byte(form, data):
    assert to_xlsx(form_of(form.ruleset, form.source_hash)) == data


def test_an_illustration_says_so_on_every_page(book):
    for sheet in (book[ABOUT], book[SCORES], book[RULES]):
        assert "BẢN MINH HỌA" in sheet.oddHeader.right.text
        assert "BẢN MINH HỌA" in sheet.oddFooter.center.text
    assert any(cell.value == "BẢN MINH HỌA" for row in book[ABOUT].iter_rows(max_row=5) for cell in row)


def test_pages_are_landscape_a4_with_the_margins_of_official_documents(book):
    for sheet in (book[ABOUT], book[SCORES], book[RULES]):
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        margins = sheet.page_margins
        assert [round(each * 25.4) for each in (margins.left, margins.right, margins.top, margins.bottom)] == [
            30, 15, 20, 20,
        ]  # fmt: skip
    assert book[SCORES].print_title_rows == "$2:$2"
    assert book[SCORES].freeze_panes == "C3"


# --- before anything is typed ---------------------------------------------------------------


def test_an_empty_form_has_no_points_and_says_what_it_waits_for(form, values):
    sheet = values[SCORES]
    for block in form.layout.blocks:
        points, state = sheet[f"F{block.first}"].value, sheet[f"G{block.first}"].value
        assert points in (None, "")
        part = block.part
        if part.rule is None:
            assert state.startswith("Còn chờ ")
        elif not form.widths[part.path].live:
            assert state == "Do chương trình tính"
        else:
            assert state == ("Chờ kết quả điều tra" if part.method == "survey" else "Chờ số liệu")


def test_every_formula_carries_what_it_comes_to(form, values):
    filled, facts = Filled(form), Facts()
    for row in range(2, len(form.workings.rows) + 2):
        found, expected = values[WORKINGS][f"C{row}"].value, filled.value(Cell(WORKINGS, "C", row))
        assert found == (None if expected == "" else expected)  # the text of no letters is an empty value
    for part in leaves(form.ruleset):
        leaf = score_leaf(part, facts, form.ruleset.points_decimals)
        live = form.widths[part.path].live
        assert values[WORKINGS][form.outcomes[part.path].address].value == ("P" if live else "R")
        assert leaf.status == "pending"


def test_formulas_stay_within_the_limits_of_workbooks(form):
    for row in form.workings.rows:
        assert len(written(row.formula, WORKINGS)) <= LONGEST
        assert depth(row.formula) <= 60


# --- what is typed --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small():
    return form_of(small_set(), "0")


@pytest.mark.parametrize(
    ("short", "value", "expected"),
    [
        ("giao", 10, 10),
        ("giao", 10.5, "E"),
        ("giao", -1, "E"),
        ("giao", "10", "E"),
        ("giao", True, "E"),
        ("giao", None, ""),
        ("giao", "", ""),
        ("ty_le", 0.9117, 9117),
        ("ty_le", 0.1 + 0.2, 3000),
        ("ty_le", 0.91175, "E"),
        ("ty_le", 1.5, "E"),
        ("mat_do", 0.1, 10),
        ("mat_do", 4999.99, 499999),
        ("mat_do", 0.005, "E"),
        ("mien_nui", "Có", 1),
        ("mien_nui", "không", 0),
        ("mien_nui", "chưa rõ", "E"),
        ("muc", "Kịp thời", 0),
        ("muc", "Chậm", 1),
        ("muc", "Ch*", "E"),
        ("ban_hanh", 44926, date(2022, 12, 31).toordinal()),
        ("ban_hanh", 59, "E"),
    ],
)
def test_what_is_typed_becomes_the_whole_number_or_is_refused(small, short, value, expected):
    keys = {entry.figure.short: entry.figure.key for entry in small.layout.entries if entry.figure is not None}
    key = "chi_dao.ke_hoach.hai_long.ty_le" if short == "ty_le" else keys[short]
    cell = next(entry.cell for entry in small.layout.entries if entry.figure is not None and entry.figure.key == key)
    assert Filled(small, {cell: value}).value(small.inputs[key]) == expected


def states(form, typed):
    """How the first leaf stands."""
    block = next(block for block in form.layout.blocks if block.part.rule is not None)
    return Filled(form, typed).of(status(block, form))


def test_the_form_says_how_a_leaf_stands(small):
    cells = {entry.id: entry.cell for entry in small.layout.entries}
    path = f"{P}.hoan_thanh"
    done = typed_in(small, giao=10, hoan_thanh=10)
    assert states(small, {}) == "Chờ số liệu"
    assert states(small, typed_in(small, giao="mười", hoan_thanh=10)) == "Số liệu chưa hợp lệ"
    assert states(small, typed_in(small, giao=9, hoan_thanh=10)).startswith("Trái điều kiện: ")
    assert states(small, done) == "Thiếu tài liệu (2)"
    done |= {cells[f"evidence:{path}:1"]: "BC 12/BC-UBND"}
    assert states(small, done) == "Thiếu tài liệu (1)"
    done |= {cells[f"justification:{path}"]: "Biên bản gửi sau"}
    assert states(small, done) == "Đủ"
    del done[cells[f"evidence:{path}:1"]]
    assert states(small, done) == "Thiếu tài liệu (1), đã giải trình"
    assert states(small, {cells[f"not_arising:{path}"]: "Có"}).startswith("Thiếu tài liệu")
    assert outcome_of(Filled(small, {cells[f"not_arising:{path}"]: "Có"}), path) == 4
    broken = typed_in(small, giao=9, hoan_thanh=10)
    assert outcome_of(Filled(small, broken), path) == "M"


NEEDS_EVIDENCE = (
    HEAD
    + """\
tiêu chí 1 "Báo cáo" [bao_cao] điểm tối đa 10
  số liệu
    đã_gửi "Đã gửi" : có/không
  chấm điểm theo đã_gửi
    có    : 10
    không : 0
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Báo cáo năm"
    bắt buộc "Phụ lục"
  thiếu tài liệu kiểm chứng: 0 điểm
"""
)


def test_that_documents_are_there_is_known_from_their_cells():
    form = form_of(compiled(NEEDS_EVIDENCE), "0")
    cells = {entry.id: entry.cell for entry in form.layout.entries}
    sent = {cells["figure:bao_cao.da_gui"]: "Có"}
    first, second = cells["evidence:bao_cao:1"], cells["evidence:bao_cao:2"]
    assert outcome_of(Filled(form, sent), "bao_cao") == "P"
    assert outcome_of(Filled(form, sent | {first: "BC 1"}), "bao_cao") == 0
    assert outcome_of(Filled(form, sent | {first: "BC 1", second: "  "}), "bao_cao") == 0
    assert outcome_of(Filled(form, sent | {first: "BC 1", second: "PL"}), "bao_cao") == 10
    assert outcome_of(Filled(form, {first: "BC 1"}), "bao_cao") == 0


# --- hostile texts --------------------------------------------------------------------------

HOSTILE = "Tỷ lệ < 80% & \"đạt\" > $A$1 # _x_ *mọi* = +1 'nháy'"


def test_texts_of_any_letters_stand_as_they_are():
    name, note = HOSTILE.replace('"', "”"), "Ghi chú dài. " * 155
    evidence = "".join(f'    bắt buộc "Tài liệu số {n} & <{n}>"\n' for n in range(1, 41))
    text = f"""{HEAD}tiêu chí 1 "{name}" [la] điểm tối đa 5
  số liệu
    mức "={name}" : một trong {{ a "=1+1" ; b "*" ; c "+84" ; d "a,b;c" }}
  chấm điểm theo mức
    a : 5
    b : 4
    c : 3
    d : 0
  luôn phát sinh
  tài liệu kiểm chứng
{evidence}  hướng dẫn "{note}"

tiêu chí 2 "=HYPERLINK(A1)" [kia] điểm tối đa 5
  số liệu
    gửi "@SUM(1)" : có/không
  chấm điểm theo gửi
    có    : 5
    không : 0
  luôn phát sinh
"""
    ruleset = compiled(text)
    form = form_of(ruleset, "0")
    sheet = load_workbook(BytesIO(to_xlsx(form)))[SCORES]
    texts = [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    formulas = [cell.coordinate for cell in texts if cell.data_type == "f"]
    assert all(cell[0] in "CFGMA" for cell in formulas)
    shown = {cell.value for cell in texts}
    assert {name, "=HYPERLINK(A1)", f"={name}", "@SUM(1)"} <= shown
    assert {f"Tài liệu số {n} & <{n}>" for n in range(1, 41)} <= {each.split(": ")[-1] for each in shown} | shown
    points = [outcome_of(Filled(form, typed_in(form, muc=label)), "la") for label in ("=1+1", "*", "+84", "a,b;c")]
    assert points == [5, 4, 3, 0]


def test_a_text_in_a_formula_is_quoted():
    assert written(Text('a"b'), WORKINGS) == '"a""b"'
    assert written(Infix("-", Number(1), Infix("-", Number(2), Number(-3))), WORKINGS) == "1-(2-(-3))"
    assert written(Cell(SCORES, "E", 3), WORKINGS) == "'Tự chấm'!E3"
