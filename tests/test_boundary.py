"""Cases coming in and scores going out: every value is read by its declaration, or refused at its place."""

import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.to_schema import to_schema
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.boundary.to_facts import to_facts

SPEC = """\
bộ tiêu chí bo-thu "Bộ thử"
  văn bản [thu-2022] "Bảng thử"
  hiệu lực từ ngày 01/01/2022
  năm đánh giá từ 2022
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh"
    miền_núi "Đơn vị miền núi" : có/không
  tham số
    bình_quân "Mức bình quân" : tỷ lệ 1 chữ số thập phân từ 0% đến 100%
  số liệu
    dân_số "Dân số" : số lượng "người"

lĩnh vực 1 "Chỉ đạo" [chi_dao] điểm tối đa 10

tiêu chí 1.1 "Kế hoạch" [ke_hoach] điểm tối đa 10

tiêu chí thành phần 1.1.1 "Hoàn thành" [hoan_thanh] điểm tối đa 4
  số liệu
    giao       "Số nhiệm vụ đề ra"         : số lượng "nhiệm vụ" từ 0 trở lên
    hoàn_thành "Số nhiệm vụ đã hoàn thành" : số lượng "nhiệm vụ" không quá giao, càng cao càng tốt
  tính tỷ_lệ "Tỷ lệ hoàn thành" = hoàn_thành / giao
  không phát sinh khi giao bằng 0: điểm tối đa
  chấm điểm theo tỷ_lệ
    bằng 100%            : điểm tối đa
    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
    dưới 80%             : 0
  tài liệu kiểm chứng
    bắt buộc "Báo cáo năm"
    nếu có "Phụ lục"
    thay được bằng giải trình "Biên bản"

tiêu chí thành phần 1.1.2 "Mức hài lòng" [hai_long] điểm tối đa 2
  số liệu
    tỷ_lệ "Tỷ lệ hài lòng" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%, càng cao càng tốt
  chấm điểm theo tỷ_lệ
    từ bình_quân trở lên : 2
    dưới bình_quân       : 0
  luôn phát sinh

tiêu chí thành phần 1.1.3 "Thời hạn" [thoi_han] điểm tối đa 2
  số liệu
    ban_hành "Ngày ban hành" : ngày
  chấm điểm theo ban_hành
    đến hết ngày 31/12 của năm đánh giá : 2
    sau ngày 31/12 của năm đánh giá     : 0
  luôn phát sinh

tiêu chí thành phần 1.1.4 "Mức độ" [muc_do] điểm tối đa 1
  số liệu
    mức "Mức ban hành" : một trong { kịp_thời "Kịp thời" ; chậm "Chậm" }
  chấm điểm theo mức
    kịp_thời : 1
    chậm     : 0
  luôn phát sinh

tiêu chí thành phần 1.1.5 "Mật độ" [mat_do] điểm tối đa 1
  số liệu
    mật_độ "Mật độ" : số 2 chữ số thập phân từ 0 đến 5000
  chấm điểm
    trường hợp miền_núi : 1
    các trường hợp còn lại theo mật_độ
      từ 100 trở lên : 1
      dưới 100       : 0
  luôn phát sinh
"""

P = "chi_dao.ke_hoach"
ALL = """\
unit: {name: Tỉnh A, mien_nui: không}
period: 2022
parameters: {binh_quan: 80%}
figures:
  bo-thu: {dan_so: 2.000.000}
  chi_dao.ke_hoach.hoan_thanh: {giao: 10, hoan_thanh: 9}
  chi_dao.ke_hoach.hai_long: {ty_le: "91,17%"}
  chi_dao.ke_hoach.thoi_han: {ban_hanh: 31/12/2022}
  chi_dao.ke_hoach.muc_do: {muc: kip_thoi}
  chi_dao.ke_hoach.mat_do: {mat_do: "150,5"}
"""


@pytest.fixture(scope="module")
def ruleset():
    outcome = compile_sources([Source(name="thu.par", text=SPEC)])
    errors = [each.message("vi") for each in outcome.diagnostics if each.severity == "error"]
    assert errors == []
    return outcome.value


def read(text, name="cases.yaml"):
    return read_cases(Source(name=name, text=text))


def scored(ruleset, text, name="cases.yaml", **wanted):
    """The scores of a text and everything that was found."""
    units = read(text, name)
    outcome = score_cases(ruleset, units.value or (), Wanted(**wanted))
    return outcome.value, (*units.diagnostics, *outcome.diagnostics)


def codes(found):
    return [each.code for each in found]


def words(found):
    """Every message and help in both languages, each a line with nothing left to fill in."""
    said = [text for each in found for text in (*map(each.message, ("vi", "en")), *map(each.help, ("vi", "en")))]
    assert all("\n" not in text and "{" not in text.replace("{0", "") for text in said)
    return said


def facts_of(ruleset, text, name="cases.yaml"):
    (unit,) = read(text, name).value
    return to_facts(unit, "self", ruleset)


def figure(text, path=f"{P}.mat_do", key="mat_do"):
    """A case that gives one figure."""
    return f"unit: {{name: A}}\nfigures:\n  {path}:\n    {key}: {text}\n"


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
    assert (leaf.points, leaf.lost, leaf.case.id, leaf.file, leaf.line) == ("3.6", "0.4", "2", "thu.par", 20)
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
    assert codes(found) == ["E0735"]
    assert "3,6" in found[0].message("vi")
    assert "3.2" in found[0].message("en")
    assert codes(scored(ruleset, ALL + stages + "    reason: thiếu minh chứng\n")[1]) == []
    assert codes(scored(ruleset, ALL + stages + f"    reason: {{{P}.hoan_thanh: thiếu}}\n")[1]) == []


def test_stated_points_are_set_against_the_rules(ruleset):
    stated = f"stages:\n  self:\n    points: {{{P}.hoan_thanh: 4, {P}.muc_do: 1}}\n"
    (one,), found = scored(ruleset, ALL + stated)
    assert codes(found) == ["E0734"]
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


# --- names ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        (figure("1", f"{P}.mat_doo"), "E0712", f"`{P}.mat_do`"),
        (figure("1", "1.1.5"), "E0712", f"`{P}.mat_do`"),
        (figure("1", "mat_do"), "E0712", f"`{P}.mat_do`"),
        (figure("1", "xyz"), "E0712", "mã đầy đủ"),
        (figure("1", f"{P}.mat_do", "mat_doo"), "E0713", "`mat_do` (Mật độ)"),
        (figure("1", f"{P}.hoan_thanh", "x"), "E0713", "`giao` (Số nhiệm vụ đề ra)"),
        (f"unit: {{name: A}}\nfigures: {{{P}.mat_do: {{mat_do: 150,5}}}}", "E0736", '"150,5"'),
        (f"unit: {{name: A}}\nfigures: {{{P}.hai_long: {{ty_le: 91,17%}}}}", "E0736", '"91,17%"'),
        ("unit: {name: A, mien_nuii: có}", "E0713", "`mien_nui`"),
        ("unit: {name: A}\nparameters: {binhquan: 1%}", "E0713", "`binh_quan`"),
        ("unit: {name: A}\nevidence: {x.y: a}", "E0712", "mã đầy đủ"),
        ("unit: {name: A}\nnot_arising: [x.y]", "E0712", "mã đầy đủ"),
        ("unit: {name: A}\nfigure: {}", "E0709", "`figures`"),
        ("unit: {name: A}\nstages: {apraised: {}}", "E0709", "`appraised`"),
        ("unit: {name: A}\nperiod: năm nay", "E0714", "bốn chữ số"),
        ("unit: {name: A}\nperiod: 2021", "E0715", "phiên bản"),
        ("unit: {name: A}\nrevision: thu-2024", "E0716", "bộ tiêu chí"),
        ("unit: {mien_nui: có}", "E0710", "`name:`"),
        ("period: 2022", "E0710", "`name:`"),
        ("unit: {name: A}\nfigures: 5", "E0711", "khóa: giá trị"),
        ("unit: {name: [A]}", "E0711", "một giá trị"),
        ("units: 5", "E0711", "gạch ngang"),
        ("units: []", "E0708", "`unit:`"),
        ("unit: {name: A, name: B}", "E0703", "một giá trị"),
        ("unit: {name: A}\n? [a]\n: b", "E0706", "khóa"),
        ("unit: !!python/object:os.system {name: A}", "E0707", "thẻ"),
        ("unit: {name: A", "E0701", "thụt"),
        ("unit: {name: A}\n---\nunit: {name: B}", "E0701", "thụt"),
        ("a: &a [*a]", "E0701", "thụt"),
        ("", "E0708", "`unit:`"),
        ("[" * 10_000, "E0704", "sáu tầng"),
        ("{a: " * 10_000, "E0704", "sáu tầng"),
        ("a:\n" + "".join(" " * n + "-\n" for n in range(1, 60)), "E0704", "sáu tầng"),
    ],
)
def test_a_bad_document_is_refused_with_a_hint(ruleset, text, code, hint):
    units, found = scored(ruleset, text)
    assert code in codes(found)
    assert not units
    assert any(hint in each.help("vi") for each in found if each.code == code)
    words(found)


def test_an_alias_bomb_is_refused_at_once(ruleset):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert codes(scored(ruleset, "\n".join(lines))[1]) == ["E0705"]


def test_one_unit_twice_is_refused(ruleset):
    assert codes(scored(ruleset, "units: [{unit: A}, {unit: A}]")[1]) == ["E0718"]
    assert codes(scored(ruleset, "units: [{unit: A, period: 2022}, {unit: A, period: 2023}]")[1]) == []


# --- JSON -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ('{"unit": {"name": "A"},}', "E0702", 24),
        ('{"unit" {"name": "A"}}', "E0702", 9),
        ('{"unit": {"name": "A"}} x', "E0702", 25),
        ('{"unit": {"name": "A', "E0702", 19),
        ('{"unit": {"name": 01}}', "E0702", 19),
        ("{unit: 1}", "E0702", 2),
        ('{"unit": NaN}', "E0702", 10),
        ('{"unit": {"name": "\\ud800"}}', "E0702", 19),
        ('{"a": 1, "a": 2}', "E0703", 10),
        ("[" * 10_000, "E0704", 33),
        ('{"a":' * 10_000, "E0704", 161),
        ('"' + "\\\\" * 100_000, "E0702", 1),
        ("null", "E0708", None),
        ("  ", "E0708", None),
    ],
)
def test_bad_json_is_refused_at_its_place(text, code, column):
    outcome = read(text, "cases.json")
    (found,) = outcome.diagnostics
    assert found.code == code
    assert (None if found.span is None else found.span.column) == column


scalars = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]))
documents = st.recursive(
    scalars, lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=4), below, max_size=3)
)


@given(documents | st.fixed_dictionaries({"unit": documents, "figures": documents, "stages": documents}))
def test_no_document_makes_the_reader_raise(document):
    for name in ("cases.json", "cases.yaml"):
        outcome = read(json.dumps(document), name)
        words(outcome.diagnostics)


@given(st.text(alphabet="{}[]:,-&*!|>'\"#?%@ \n\tabc01é", max_size=60))
def test_no_text_makes_the_reader_raise(text):
    for name in ("cases.json", "cases.yaml", "cases"):
        words(read(text, name).diagnostics)


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
