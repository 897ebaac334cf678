"""Scores going out: every value is read by its declaration, or refused at its place."""

import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from border import ALL, P, codes, facts_of, figure, scored, small_set, words
from parlang_compiler.backends.to_schema import to_schema
from parlang_compiler.boundary.numerals import numeral


@pytest.fixture(scope="module")
def ruleset():
    return small_set()


def value(ruleset, text, path=f"{P}.mat_do", key="mat_do"):
    outcome = facts_of(ruleset, figure(text, path, key))
    assert codes(outcome.diagnostics) == []
    (only,) = outcome.value.facts.values.values()
    return only


def refusal(ruleset, text, path=f"{P}.mat_do", key="mat_do"):
    outcome = facts_of(ruleset, figure(text, path, key))
    (found,) = outcome.diagnostics
    words([found])
    assert found.span is not None
    assert found.span.line == 4
    assert found.message("vi").startswith("số liệu `")
    return found.code


# --- scores ---------------------------------------------------------------------------------


def test_a_whole_case_is_scored(ruleset):
    (one,), found = scored(ruleset, ALL)
    card = one.scorecard
    assert codes(found) == []
    assert (card.unit, card.period, card.stage, card.status) == ("Tỉnh A", "2022", "self", "scored")
    assert (card.total, card.maximum, card.percent, card.interval) == ("9.6", "10", "96", None)
    assert [part.id for part in card.parts][:3] == ["chi_dao", P, f"{P}.hoan_thanh"]
    leaf = card.parts[2]
    assert (leaf.points, leaf.lost, leaf.case.id, leaf.file, leaf.line) == (
        "3.6",
        "0.4",
        "2",
        "thu.par",
        28,
    )  # of its case
    assert leaf.next.text == "cần thêm 1 nhiệm vụ («Số nhiệm vụ đã hoàn thành») để được 4"
    assert leaf.missing_evidence == ["Báo cáo năm", "Biên bản"]


def test_a_name_and_nothing_else_is_a_case(ruleset):
    (one,), found = scored(ruleset, "unit: {name: A}")
    assert codes(found) == []
    assert (one.scorecard.status, one.scorecard.total, one.scorecard.interval) == ("pending", None, ("0", "10"))
    assert one.scorecard.parts[2].missing == [f"{P}.hoan_thanh.giao"]


def test_the_same_case_in_json_gives_the_same_score(ruleset):
    document = {
        "unit": {"name": "Tỉnh A", "mien_nui": False},
        "period": 2022,
        "parameters": {"binh_quan": "80%"},
        "figures": {
            f"{P}.hoan_thanh": {"giao": 10, "hoan_thanh": 9},
            f"{P}.hai_long": {"ty_le": "91,17%"},
            f"{P}.thoi_han": {"ban_hanh": "2022-12-31"},
            f"{P}.muc_do": {"muc": "Kịp thời"},
            f"{P}.mat_do": {"mat_do": 150.5},
        },
    }
    (one,), found = scored(ruleset, json.dumps(document), "cases.json")
    assert codes(found) == []
    (other,), _ = scored(ruleset, ALL)
    assert one.scorecard == other.scorecard


def test_a_stage_overlays_its_figures_and_is_a_record_of_its_own(ruleset):
    stages = f"stages:\n  appraised:\n    figures:\n      {P}.hoan_thanh: {{hoan_thanh: 8}}\n"
    both, found = scored(ruleset, ALL + stages)
    assert [(one.stage, one.scorecard.total) for one in both] == [("self", "9.6"), ("appraised", "9.2")]
    assert codes(found) == ["W0735"]
    assert "3,6" in found[0].message("vi")
    assert "3.2" in found[0].message("en")
    assert codes(scored(ruleset, ALL + stages + "    reason: thiếu minh chứng\n")[1]) == []
    assert codes(scored(ruleset, ALL + stages + f"    reason: {{{P}.hoan_thanh: thiếu}}\n")[1]) == []


def test_stated_points_are_set_against_the_rules(ruleset):
    stated = f"stages:\n  self:\n    points: {{{P}.hoan_thanh: 4, {P}.muc_do: 1}}\n"
    (one,), found = scored(ruleset, ALL + stated)
    assert codes(found) == ["W0734"]
    assert [part.stated for part in one.scorecard.parts if part.stated] == ["4", "1"]
    assert codes(scored(ruleset, ALL + stated.replace(": 4", ": 5"))[1]) == ["E0733"]


def test_evidence_that_is_given_or_justified_is_not_missing(ruleset):
    given = ALL + f"evidence: {{{P}.hoan_thanh: [Báo cáo số 1]}}\njustification: {{{P}.hoan_thanh: mất}}\n"
    (one,), found = scored(ruleset, given)
    assert codes(found) == []
    assert one.scorecard.parts[2].missing_evidence == []


def test_what_does_not_arise_is_declared_where_the_rules_allow_it(ruleset):
    (one,), found = scored(ruleset, ALL.replace("giao: 10, hoan_thanh: 9", "") + f"not_arising: [{P}.hoan_thanh]")
    assert codes(found) == []
    assert one.scorecard.parts[2].case.id == "not_arising"
    assert codes(scored(ruleset, ALL + f"not_arising: [{P}.muc_do]")[1]) == ["E0717"]


def test_a_unit_with_an_error_has_no_score_and_the_others_do(ruleset):
    text = "units:\n  - unit: A\n  - unit: {name: B, mien_nui: maybe}\n  - unit: {name: C}\nperiod: 2022\n"
    units, found = scored(ruleset, text)
    assert [one.scorecard.unit for one in units] == ["A", "C"]
    assert {one.scorecard.period for one in units} == {"2022"}
    assert codes(found) == ["E0730"]


# --- values ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0,5", Fraction(1, 2)),
        ("0.5", Fraction(1, 2)),
        ("150", Fraction(150)),
        ("007", Fraction(7)),
        ("1.234,5", Fraction(12345, 10)),
        ("1,234.5", Fraction(12345, 10)),
        ("150,50", Fraction(301, 2)),
        ("'12'", Fraction(12)),
    ],
)
def test_a_number_is_read_exactly(ruleset, text, expected):
    assert value(ruleset, text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("500.000", "E0722"),
        ("1.500", "E0722"),
        ("0.500", "E0722"),
        ("1,500", "E0722"),
        ("mười", "E0721"),
        ("12 km", "E0721"),
        ("1e3", "E0721"),
        ("0x10", "E0721"),
        (".5", "E0721"),
        ("nan", "E0721"),
        ("٣", "E0721"),
        ("1_000", "E0721"),
        ("9" * 5000, "E0721"),
        ("80%", "E0726"),
        ("1,2345", "E0723"),
        ("-1", "E0727"),
        ("5001", "E0727"),
    ],
)
def test_what_is_no_such_number_is_refused(ruleset, text, code):
    assert refusal(ruleset, text) == code


def test_a_number_of_json_has_one_reading(ruleset):
    text = json.dumps({"unit": {"name": "A"}, "figures": {f"{P}.mat_do": {"mat_do": "X"}}})
    outcome = facts_of(ruleset, text.replace('"X"', "12.500"), "cases.json")
    assert list(outcome.value.facts.values.values()) == [Fraction(25, 2)]
    quoted = facts_of(ruleset, text.replace("X", "12.500"), "cases.json")
    assert codes(quoted.diagnostics) == ["E0722"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("80%", Fraction(4, 5)), ("91,17%", Fraction(9117, 10000)), ("91.17 %", Fraction(9117, 10000)), ("0%", 0)],
)
def test_a_ratio_is_read_with_its_percent_sign(ruleset, text, expected):
    assert value(ruleset, text, f"{P}.hai_long", "ty_le") == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("80", "E0725"),
        ("0,8", "E0725"),
        ("1", "E0725"),
        ("91,175%", "E0723"),
        ("101%", "E0727"),
        ("-1%", "E0727"),
        ("cao", "E0721"),
        ("'%'", "E0721"),
    ],
)
def test_what_is_no_such_ratio_is_refused(ruleset, text, code):
    assert refusal(ruleset, text, f"{P}.hai_long", "ty_le") == code


@pytest.mark.parametrize("text", ["31/12/2022", "2022-12-31", '"31/12/2022"'])
def test_a_date_is_read(ruleset, text):
    assert value(ruleset, text, f"{P}.thoi_han", "ban_hanh") == 738520


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("30/02/2022", "E0729"),
        ("2022-02-30", "E0729"),
        ("12/31/2022", "E0729"),
        ("1/1/22", "E0728"),
        ("hôm qua", "E0728"),
        ("2022-12-31T00:00:00", "E0728"),
    ],
)
def test_what_is_no_date_is_refused(ruleset, text, code):
    assert refusal(ruleset, text, f"{P}.thoi_han", "ban_hanh") == code


@pytest.mark.parametrize("text", ["kip_thoi", "kịp_thời", "Kịp thời", "KỊP THỜI", "ki\u0323p tho\u031b\u0300i"])
def test_a_level_is_known_by_key_name_or_label(ruleset, text):
    assert value(ruleset, text, f"{P}.muc_do", "muc") == "kip_thoi"


def test_a_level_that_is_not_there_is_refused_with_the_near_one(ruleset):
    outcome = facts_of(ruleset, figure("kip_thoii", f"{P}.muc_do", "muc"))
    assert codes(outcome.diagnostics) == ["E0731"]
    assert "`kip_thoi`" in outcome.diagnostics[0].help("vi")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("có", True), ("co", True), ("yes", True), ("TRUE", True), ("không", False), ("no", False), ("false", False)],
)
def test_yes_and_no_are_read_in_both_languages(ruleset, text, expected):
    outcome = facts_of(ruleset, f"unit: {{name: A, miền_núi: {text}}}")
    assert outcome.value.facts.values == {"unit.mien_nui": expected}


@pytest.mark.parametrize("text", ["", "~", "null", '""'])
def test_an_empty_value_is_not_given(ruleset, text):
    assert facts_of(ruleset, figure(text)).value.facts.values == {}


def test_a_count_is_whole(ruleset):
    assert refusal(ruleset, "2,5", f"{P}.hoan_thanh", "giao") == "E0724"
    assert refusal(ruleset, "-3", f"{P}.hoan_thanh", "giao") == "E0727"


def test_figures_that_contradict_each_other_are_refused(ruleset):
    units, found = scored(ruleset, ALL.replace("hoan_thanh: 9", "hoan_thanh: 12"))
    assert not units
    assert codes(found) == ["E0732"]
    message = found[0].message("vi")
    assert "`Số nhiệm vụ đã hoàn thành` = 12 nhiệm vụ" in message
    assert "`Số nhiệm vụ đề ra` = 10 nhiệm vụ" in message
    words(found)


def test_a_denominator_of_0_is_no_error_where_the_rules_provide_for_it(ruleset):
    (one,), found = scored(ruleset, ALL.replace("giao: 10, hoan_thanh: 9", "giao: 0, hoan_thanh: 0"))
    assert codes(found) == []
    assert (one.scorecard.parts[2].points, one.scorecard.parts[2].case.id) == ("4", "not_arising")


@given(st.fractions(max_denominator=10**6))
def test_a_numeral_says_the_number_itself(number):
    assert Fraction(numeral(number)) == number


# --- schema ---------------------------------------------------------------------------------


def test_the_schema_names_every_figure_and_is_the_same_each_time(ruleset):
    text = to_schema(ruleset, "0" * 64)
    assert text == to_schema(ruleset, "0" * 64)
    schema = json.loads(text)
    unit = schema["$defs"]["Assessment"]["properties"]
    assert set(unit["figures"]["properties"][f"{P}.hoan_thanh"]["properties"]) == {"giao", "hoan_thanh"}
    assert unit["unit"]["anyOf"][1]["properties"]["mien_nui"]["title"] == "Đơn vị miền núi"
    assert unit["figures"]["properties"]["bo-thu"]["properties"]["dan_so"]["maximum"] == 1_000_000_000
    assert "#/$defs/" not in json.dumps(schema["$defs"]["Scorecard"])
