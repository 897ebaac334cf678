"""CSV: what stands in a table is read as the same text would be in YAML; what cannot be read has its place."""

import re
import unicodedata
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from border import P, codes, small_set, words
from parlang.ir.walk import leaves
from parlang.source import Source
from parlang_compiler.backends.to_case_table import to_case_table
from parlang_compiler.boundary import table
from parlang_compiler.boundary.from_csv import from_csv
from parlang_compiler.boundary.to_csv import to_csv
from tables import DAY, DONE, GIAO, LEVEL, NUMBER, RATIO, csv, scores, values


def row_of(*pairs, separator=";"):
    """A table of one unit from pairs of a column and its text."""
    names, texts = zip(("unit", "Tỉnh A"), *pairs, strict=True)
    return f"{separator.join(names)}\n{separator.join(texts)}\n"


def one(*pairs, **how):
    (read,), found = values(csv(row_of(*pairs, **how)))
    assert found == []
    return read


# --- columns --------------------------------------------------------------------------------


def test_each_kind_of_figure_is_read_from_its_column():
    found = one(
        (GIAO, "10"), (RATIO, "91,17%"), (DAY, "31/12/2022"), (LEVEL, "Kịp thời"), (NUMBER, "8,25"), ("mien_nui", "có")
    )
    assert found == {
        GIAO: 10,
        RATIO: Fraction(9117, 10000),
        DAY: date(2022, 12, 31).toordinal(),
        LEVEL: "kip_thoi",
        NUMBER: Fraction(33, 4),
        "unit.mien_nui": True,
    }


@pytest.mark.parametrize(
    "name", ["mien_nui", "Miền_Núi", "MIỀN NÚI", "unit.mien_nui", unicodedata.normalize("NFD", "miền núi")]
)
def test_a_column_is_found_without_its_case_and_accents(name):
    assert one((name, "có")) == {"unit.mien_nui": True}


@pytest.mark.parametrize(
    "name", ["Chi_Dao.Kế_Hoạch.Hoan_Thanh.Giao", "chi_dao.ke_hoach.hoan_thanh.GIAO", "bo-thu.dân số"]
)
def test_a_column_of_a_criterion_is_found_likewise(name):
    assert list(one((name, "10")).values()) == [10]


def test_a_column_that_is_not_there_is_a_figure_that_is_missing():
    (score,), found = scores(csv("unit\nTỉnh A\n"))
    assert found == ()
    assert score.scorecard.status == "pending"


@pytest.mark.parametrize(
    ("header", "code", "hint"),
    [
        ("unit;chi_dao.ke_hoach.hoan_thanh.giaoo", "E0741", "giao"),
        ("unit;mat_do.mat_do", "E0741", NUMBER),
        ("unit;periood", "E0741", "period"),
        ("unit;xyz", "E0741", "--target csv"),
        ("unit;mien_nui;Miền núi", "E0742", "giữ lại"),
        ("unit;UNIT", "E0742", "giữ lại"),
        ("ten;period", "E0740", "`unit`"),
        ("units;period", "E0741", "unit"),
    ],
)
def test_a_bad_header_is_refused_with_a_hint(header, code, hint):
    outcome = csv(f"{header}\nA;\n")
    assert outcome.value is None
    assert code in codes(outcome.diagnostics)
    assert any(hint in each.help("vi") for each in outcome.diagnostics)
    words(outcome.diagnostics)


def test_an_unknown_column_is_told_once_at_its_place():
    (found,) = csv("unit;period;xyz\nA;2022;1\nB;2022;2\n").diagnostics
    assert (found.span.line, found.span.column, found.span.end_column) == (1, 13, 16)


def test_a_misspelt_column_of_units_is_told_once():
    assert codes(csv("unitt;period\nA;2022\n").diagnostics) == ["E0741"]


# --- values ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [(NUMBER, "0,5", "1/2"), (NUMBER, "0.5", "1/2"), (GIAO, "2.000.000", "2000000"), (RATIO, "91.17%", "9117/10000")],
)
def test_numbers_are_read_by_the_rules_of_yaml(column, text, value):
    assert one((column, text))[column] == Fraction(value)


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        (NUMBER, "1.500", "E0722"),
        (GIAO, "500.000", "E0722"),
        (RATIO, "0,9", "E0725"),
        (GIAO, "mười", "E0721"),
        (GIAO, "1,5", "E0724"),
        (DAY, "30/02/2022", "E0729"),
        (LEVEL, "chưa rõ", "E0731"),
        ("mien_nui", "1", "E0730"),
        ("period", "22", "E0714"),
        ("stage", "apraised", "E0709"),
        ("ranked", "có lẽ", "E0730"),
        ("not_arising", "x.y", "E0712"),
    ],
)
def test_a_bad_value_is_refused_at_its_cell(column, text, code):
    units, found = scores(csv(row_of((column, text))))
    assert not units
    assert [each.code for each in found] == [code]
    assert (found[0].span.line, found[0].span.column) == (2, 8)
    words(found)


def test_a_bad_row_leaves_the_others():
    units, found = scores(csv(f"unit;{GIAO}\nA;mười\nB;5\n"))
    assert [each.scorecard.unit for each in units] == ["B"]
    assert codes(found) == ["E0721"]


# --- rows -----------------------------------------------------------------------------------


def test_rows_of_labels_and_empty_rows_are_not_read():
    text = f"\ufeff\n# Bảng nhập;;\nunit;{GIAO};{DONE}\n# Đơn vị;Số nhiệm vụ;Đã xong\n;;\nTỉnh A;10;9\n#;1;\n".lstrip(
        "\ufeff"
    )
    (read,), found = values(csv(text))
    assert found == []
    assert read == {GIAO: 10, DONE: 9}


@pytest.mark.parametrize("text", ["", "\n\n", "unit;period\n", "unit;period\n# Đơn vị;Năm\n;;\n"])
def test_a_table_without_units_says_so(text):
    assert codes(csv(text).diagnostics) == ["E0746"]


def test_an_empty_table_that_was_just_made_says_so_and_nothing_else():
    text = to_case_table(small_set(), "sha256:0").removeprefix("\ufeff")
    assert codes(csv(text).diagnostics) == ["E0746"]


def test_the_table_that_is_made_has_every_column_and_a_label_each():
    header, labels, *rest = to_case_table(small_set(), "0").splitlines()
    names = header.removeprefix("\ufeff").split(";")
    assert names[:2] == ["unit", "period"]
    assert len(names) == len(labels.split(";")) == len(small_set().figures) + 3
    assert ("not_arising" in names) == any(leaf.does_not_arise is not None for leaf in leaves(small_set()))
    assert labels.startswith("# ")
    assert "1.1.1 Số nhiệm vụ đề ra (nhiệm vụ)" in labels
    assert all(line.startswith("#") for line in rest)


def test_figures_without_a_unit_are_refused():
    (found,) = csv(f"unit;{GIAO}\n;5\n").diagnostics
    assert (found.code, found.span.line) == ("E0747", 2)


def test_a_value_below_no_name_is_refused():
    outcome = csv("unit;period;;\nA;2022;;x\n")
    assert codes(outcome.diagnostics) == ["E0743"]
    assert [unit.refused for unit in outcome.value] == [True]


@pytest.mark.parametrize("name", ["Tỉnh A", " tỉnh  a", unicodedata.normalize("NFD", "Tỉnh A")])
def test_a_unit_twice_is_refused_however_it_is_written(name):
    outcome = csv(f"unit;period\nTỉnh A;2022\n{name};2022\n")
    (found,) = outcome.diagnostics
    assert (found.code, found.first, found.span.line) == ("E0718", 2, 3)


def test_tones_tell_units_apart():
    assert csv("unit\nHà Nam\nHạ Nam\n").diagnostics == ()


def test_a_unit_may_stand_in_two_years_and_in_two_groups():
    units, found = scores(csv("unit;period;group\nA;2022;\nA;2023;\nA;2022;miền núi\n"))
    assert codes(found) == []
    assert len(units) == 3


# --- stages ---------------------------------------------------------------------------------


def test_a_row_of_a_later_stage_changes_figures_of_its_unit():
    text = f"unit;stage;{GIAO};{DONE};reason\nA;;10;9;\nA;appraised;;8;thiếu báo cáo\n"
    units, found = scores(csv(text))
    assert found == ()
    assert [(each.stage, each.facts.values[GIAO], each.facts.values[DONE]) for each in units] == [
        ("self", 10, 9),
        ("appraised", 10, 8),
    ]


def test_points_that_fall_without_a_reason_are_told():
    assert codes(scores(csv(f"unit;stage;{GIAO};{DONE}\nA;;10;9\nA;appraised;;8\n"))[1]) == ["W0735"]


def test_a_unit_may_have_a_later_stage_alone():
    units, found = scores(csv(f"unit;stage;{GIAO}\nA;appraised;10\n"))
    assert (codes(found), [each.stage for each in units]) == ([], ["appraised"])


def test_rows_of_a_unit_may_not_disagree_about_it():
    outcome = csv("unit;stage;mien_nui\nA;;có\nA;appraised;không\n")
    assert codes(outcome.diagnostics) == ["E0748"]
    assert outcome.value[0].refused


def test_a_stage_twice_is_a_unit_twice():
    assert codes(csv("unit;stage\nA;appraised\nA;appraised\n").diagnostics) == ["E0718"]


# --- form -----------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_separator_is_that_of_the_names(separator):
    assert one((GIAO, "10"), (DONE, "9"), separator=separator) == {GIAO: 10, DONE: 9}


def test_a_number_in_quotes_may_hold_the_separator():
    assert one((NUMBER, '"8,25"'), (GIAO, "3"), separator=",") == {NUMBER: Fraction(33, 4), GIAO: 3}


def test_unquoted_decimal_commas_refuse_the_file():
    outcome = csv(f"unit,{NUMBER},{GIAO}\nA,8,25,3\nB,7,3\nC,1,5,2\n")
    (found,) = outcome.diagnostics
    assert outcome.value is None
    assert (found.code, found.span.line, found.count) == ("E0744", 2, 2)
    assert "nháy" in found.help("vi")


@pytest.mark.parametrize("text", ['unit\n"A', 'unit;period\n"A"x;2022\n', 'unit\n"A""'])
def test_a_quote_that_is_not_closed_is_refused_where_it_opens(text):
    (found,) = csv(text).diagnostics
    assert (found.code, found.span.line, found.span.column) == ("E0745", 2, 1)


def test_places_are_right_after_a_cell_of_many_lines():
    _, found = values(csv(f'unit;reason;{GIAO}\n"Tỉnh\nA";"một\nhai";mười\n'))
    assert [(each.span.line, each.span.column) for each in found] == [(4, 6)]


def test_a_table_has_its_limits(monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 3)
    assert codes(csv("unit\nA\nB\n").diagnostics) == []
    assert codes(csv("unit\nA\nB\nC\n").diagnostics) == ["E0749"]
    monkeypatch.setattr(table, "MOST_COLUMNS", 2)
    assert codes(csv("unit;a;b\n").diagnostics) == ["E0749"]
    monkeypatch.setattr(table, "MOST", 2)
    assert codes(csv("unit;period\nA;2022\n").diagnostics) == ["E0749"]


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=6)


@given(st.lists(st.lists(cells, min_size=2, max_size=3), min_size=1, max_size=4), st.sampled_from(["vi", "en"]))
def test_what_is_written_is_read_again(rows, language):
    names = [["unit", "period", "stage"], *([*row, "x", "x"][:3] for row in rows)]
    outcome = from_csv(Source(name="x.csv", text=to_csv(names, language).removeprefix("\ufeff")))
    assert outcome.diagnostics == ()
    kept = [row for row in names[1:] if any(map(str.strip, row)) and not normal(row[0]).startswith("#")]
    read = [[row.cells[at].text if at in row.cells else "" for at in range(3)] for row in outcome.value.rows]
    assert read == [[normal(each) for each in row] for row in kept]


def normal(text):
    """A cell as it is read: in normal form, without space around it, and an apostrophe before what is no formula."""
    acts = text.startswith(("=", "+", "-", "@", "\t")) and not re.fullmatch(r"[+-][0-9][0-9.,]*%?", text)
    safe = f"'{text}" if acts else text
    return unicodedata.normalize("NFC", safe).strip()


@given(st.text(alphabet='unit;,\t"\n#. abcP1%', max_size=60))
def test_no_text_makes_the_reader_raise(text):
    words(csv(text).diagnostics)
    words(csv(f"unit;{P}.muc_do.muc\n{text}").diagnostics)


@pytest.mark.parametrize("later", ["Tỉnh A;2024;appraised;;8", "Tỉnh A;;appraised;G;8", "tỉnh a;;appraised;;8"])
def test_empty_cells_of_a_later_stage_are_those_of_the_unit_above(later):
    outcome = csv(f"unit;period;stage;group;{DONE}\nTỉnh A;2024;;G;9\nTỉnh B;2024;;G;9\n{later}\n")
    assert outcome.diagnostics == ()
    first, second = outcome.value
    assert (first.assessment.period, first.assessment.group, [*first.assessment.stages]) == ("2024", "G", ["appraised"])
    assert not second.assessment.stages


def test_a_later_stage_of_one_of_two_units_of_a_name_has_to_say_which():
    outcome = csv("unit;period;stage\nTỉnh A;2023;\nTỉnh A;2024;\nTỉnh A;;appraised\n")
    assert codes(outcome.diagnostics) == ["E0718"]
    assert [unit.refused for unit in outcome.value] == [False, False, True]
