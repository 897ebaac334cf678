"""The generated JavaScript evaluator as its users meet it: what it reads, refuses, says and is."""

import re
from dataclasses import replace
from fractions import Fraction
from math import floor
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from javascript import asked, needs_node, values
from parlang.ir import nodes as ir
from parlang.ir.facts import Facts
from parlang.ir.scorecard import score_unit
from parlang.lowered.of_set import lower_set
from parlang.prose.numbers import number as number_in_prose
from parlang_compiler.backends.javascript.module import widths_of
from parlang_compiler.backends.javascript.widths import BITS
from parlang_compiler.backends.to_javascript import to_declarations, to_module
from parlang_compiler.boundary.numerals import numeral
from strategies.by_example import ASSIGNED, DONE, LEAVES, PATH, RULESET, band, figure, ref, with_leaf, worded
from strategies.rulesets import part
from strategies.values import number, within
from test_group_figures import group_set

TEXT = to_module(RULESET, "sha256:abc")
TYPES = to_declarations(RULESET, "sha256:abc")
FIGURES = {
    PATH: {"giao": "10", "hoan_thanh": 9},
    "dan_so": {"dan_so": "1560000"},
    "bao_cao": {"ngay_gui": "31/12/2022"},
}
UNIT = {"mien_nui": "có"}
EXPORTED = re.compile(r"^export (?:declare )?(?:const|function|class) (\w+)", re.MULTILINE)

pytestmark = needs_node


def score(figures, text=TEXT, **options):
    return values(asked(text, score=[[figures, {"period": 2023} | options]])["score"])[0]


def refused(figures, text=TEXT, **options):
    return asked(text, score=[[figures, {"period": 2023} | options]])["score"][0]["error"]


def called(name, *arguments, text=TEXT):
    return values(asked(text, call=[[name, arguments]])["call"])[0]


# --- scores ---------------------------------------------------------------------------------


def test_a_complete_unit_is_scored():
    card = score(FIGURES, unit=UNIT)
    assert [(leaf["points"], leaf["case"]) for leaf in card["leaves"]] == [("0.9", "2"), ("10.5", "2"), ("0.5", "1")]
    assert (card["total"], card["maximum"], card["percent"]) == ("11.9", "26.5", "44.91")
    assert (card["index"], card["revision"], card["period"], card["grade"]) == (
        RULESET.index,
        RULESET.revision,
        2023,
        None,
    )


def test_the_fast_path_gives_hundredths():
    found = asked(TEXT, points=[["1", "10", "9", "1560000", "738155", "2023"]])["points"]
    assert values(found) == [["90", "1050", "50", "1190"]]


def test_a_unit_of_which_nothing_is_known_is_pending():
    card = score({}, period=None)
    assert (card["status"], card["total"], card["percent"], card["period"]) == ("pending", None, None, None)
    assert [leaf["missing"] for leaf in card["leaves"]] == [
        ["chi_dao.hoan_thanh.hoan_thanh", "chi_dao.hoan_thanh.giao"],
        ["dan_so.dan_so", "unit.mien_nui"],
        ["chi_dao.hoan_thanh.giao"],
    ]


def test_what_is_declared_not_to_arise_takes_its_maximum_with_it():
    card = score(FIGURES, unit=UNIT, notArising=["bao_cao"])
    assert (card["leaves"][2]["status"], card["maximum"]) == ("left_out", "26")


def test_blank_text_is_missing():
    card = score({**FIGURES, "dan_so": {"dan_so": " \u00a0 "}, "bao_cao": {"ngay_gui": ""}}, unit=UNIT)
    assert [leaf["missing"] for leaf in card["leaves"]] == [[], ["dan_so.dan_so"], ["bao_cao.ngay_gui"]]


def test_a_section_outside_the_scale_that_is_a_leaf_is_capped():
    rule = ir.Formula(points=number(7), span=RULESET.parts[0].span)
    section = part("thuong", "", Fraction(3), level="bonus", rule=rule)
    text = to_module(replace(RULESET, outside=(section,)), "sha256:0")
    card = score(FIGURES, text, unit=UNIT)
    assert (card["bonus"], card["parts"][-1]["points"], card["leaves"][-1]["points"]) == ("3", "3", "7")
    found = asked(text, points=[["1", "10", "9", "1560000", "738155", "2023"]])["points"]
    assert values(found)[0][-1] == "1490"


def test_figures_of_the_group_are_given_like_any_other():
    text = to_module(group_set(), "sha256:0")
    (figures,) = values(asked(text, constants=["FIGURES"])["constants"])
    assert {key for key, shape in figures.items() if shape.get("ofGroup")} == {
        "hang.sipas_hang",
        "thu.thu_tong",
        "thu.thu_so_don_vi",
    }
    given = {"hang": {"sipas_hang": 2}, "thu": {"thu": "12,5", "thu_tong": "20", "thu_so_don_vi": 2}}
    assert [leaf["points"] for leaf in score(given, text)["leaves"]] == ["2", "7"]


# --- what is refused ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figures", "options", "words"),
    [
        ({PATH: {"giao": "0"}}, {}, "Số nhiệm vụ đề ra (chi_dao.hoan_thanh.giao): «0» nằm ngoài khoảng từ 1 đến 1.000"),
        ({PATH: {"giao": 0.5}}, {}, "0.5 là số thực dấu phẩy động"),
        ({PATH: {"giao": 2**53}}, {}, "9007199254740992 quá lớn"),
        ({PATH: {"giao": True}}, {}, "không phải là số"),
        ({PATH: {"khac": 1}}, {}, "không có số liệu này"),
        ({"chi_dao": {"hoan_thanh.giao": 1}}, {}, "không có số liệu này"),
        ({"__proto__x": {"a": 1}}, {}, "không có số liệu này"),
        ({PATH: {"giao": 3, "hoan_thanh": 4}}, {}, "hoàn_thành không quá giao"),
        ({"dan_so": 5}, {}, "hãy ghi từng số liệu"),
        ({}, {"notArising": ["dan_so"]}, "không thuộc diện không phát sinh"),
        ({}, {"period": 20233}, "«20233» không phải là một năm"),
        ({}, {"period": "2023"}, "«2023» không phải là một năm"),
        ({}, {"unit": {"mien_nui": "0"}}, "không phải là có hoặc không"),
        ({"bao_cao": {"ngay_gui": "29/02/2023"}}, {}, "không có ngày «29/02/2023»"),
    ],
)
def test_what_contradicts_the_declarations_is_refused_in_words(figures, options, words):
    error = refused(figures, **options)
    assert error["name"] == "FigureError"
    assert words in error["message"]
    assert error["message"] == f"{error['label']} ({error['key']}): {error['problem']}"


@pytest.mark.parametrize(
    ("figures", "options"), [(None, {}), ([], {}), ("a", {}), ({}, {"unit": 5}), ({}, {"notArising": "a"})]
)
def test_what_is_no_table_of_figures_is_a_type_error(figures, options):
    assert refused(figures, **options)["name"] == "TypeError"


@pytest.mark.parametrize("period", [2023, 2010, 99])
def test_a_year_before_the_first_that_the_set_serves_is_refused(period):
    text = to_module(replace(RULESET, first_year=2024), "sha256:abc")
    assert score(FIGURES, text, period=2024, unit=UNIT)["status"] == "scored"
    error = refused(FIGURES, text, period=period, unit=UNIT)
    assert error["key"] == "period"
    assert f"dùng từ năm 2024, không dùng cho {period}" in error["problem"]


@pytest.mark.parametrize(
    "text", [" " * 200_000 + "x" + " " * 200_000 + "x", "9" * 400_000, "1.000" * 100_000, "%" * 400_000]
)
def test_a_very_long_text_is_refused_at_once(text):
    start = perf_counter()
    assert refused({PATH: {"giao": text}})["name"] == "FigureError"
    assert perf_counter() - start < 5


# --- whole numbers beyond 2^53 --------------------------------------------------------------


def reaching(high):
    """The set of the example where both figures of its first leaf go up to `high`."""
    far = {each.key: replace(each, high=Fraction(high)) for each in (ASSIGNED, DONE)}
    figures = tuple(far.get(each.key, each) for each in RULESET.figures)
    return replace(RULESET, figures=figures)


def bits(high):
    ruleset = reaching(high)
    return widths_of(ruleset, lower_set(ruleset))[PATH].bits


def most_in_numbers():
    low, high = 1, 2**53
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if bits(middle) <= BITS else (low, middle)
    return low


MOST = most_in_numbers()


@pytest.mark.parametrize("high", [MOST, MOST + 1, 2**53 - 1, 2**53, 10**30])
def test_points_are_exact_at_the_last_number_and_beyond(high):
    ruleset = reaching(high)
    text = to_module(ruleset, "sha256:0")
    assert ("wide(judge_chi_dao__hoan_thanh)" in text) == (high > MOST)
    pairs = [(high - a, high - a - b) for a in range(3) for b in (0, 1, 2, high // 10, high // 5, high // 5 + 1)]
    marks = [(high, -(-high * hundredths // 200) - a) for hundredths in (161, 175, 199) for a in (0, 1)]
    for giao, done in [*pairs, *marks]:
        known = Facts(year=2023, values={ASSIGNED.key: Fraction(giao), DONE.key: Fraction(done)})
        leaf = score({PATH: {"giao": str(giao), "hoan_thanh": str(done)}}, text)["leaves"][0]
        assert leaf["points"] == numeral(score_unit(ruleset, known).parts[1].points), (giao, done)
        found = asked(text, points=[["1", str(giao), str(done), "0", "1", "2023"]])["points"]
        assert Fraction(int(values(found)[0][0]), 100) == Fraction(leaf["points"])


@given(st.integers(1, 2**53 - 1).flatmap(lambda b: st.tuples(st.integers(b - 2**53 + 1, 2**53 - 1 - b), st.just(b))))
def test_the_floor_of_a_quotient_of_numbers_is_exact_while_their_sum_is(pair):
    a, b = pair
    for each in (a, a - a % b, a - a % b - 1, a - a % b + b - 1):
        if abs(each) + b < 2**53:
            assert floor(each / b) == each // b


# --- for people -----------------------------------------------------------------------------


@given(st.fractions(max_denominator=10**6) | st.decimals(allow_nan=False, allow_infinity=False, places=4).map(Fraction))
def test_numbers_are_written_as_vietnamese_texts_have_them(value):
    assert called("formatNumber", numeral(value)) == number_in_prose(value)
    assert called("formatNumber", numeral(value), 2) == number_in_prose(value, decimals=2)


@given(st.dates())
def test_days_are_written_and_read_as_they_are(day):
    written = day.strftime("%d/%m/") + f"{day.year:04d}"
    assert called("formatDate", day.isoformat()) == written
    assert called("formatDate", day.toordinal()) == written
    assert values(asked(TEXT, read=[["bao_cao.ngay_gui", written]])["read"]) == [str(day.toordinal())]


def test_points_and_figures_are_written_for_people():
    assert called("formatPoints", "0.85") == "0,85"
    assert called("formatPoints", 1050) == "10,5"
    assert called("formatPoints", 1050, 100, 2) == "10,50"
    assert called("formatPoints", None) == ""
    assert called("formatFigure", "dan_so.dan_so", 1560000) == "1.560.000"
    assert called("formatFigure", "unit.mien_nui", False) == "không"
    assert called("formatFigure", "bao_cao.ngay_gui", 738520) == "31/12/2022"


@pytest.mark.parametrize("wrong", ["a", "1,5", "", 0.5, "1/0", None])
def test_what_is_no_exact_number_is_not_written(wrong):
    assert asked(TEXT, call=[["formatNumber", [wrong]]])["call"][0]["error"]["name"] == "TypeError"


@pytest.mark.parametrize("wrong", ["30/02/2024", "2024-02-30", 0, 1.5, 3652060, None])
def test_what_is_no_day_is_not_written(wrong):
    assert asked(TEXT, call=[["formatDate", [wrong]]])["call"][0]["error"]["name"] == "TypeError"


# --- what the module is ---------------------------------------------------------------------


def test_the_module_says_what_it_is():
    head = TEXT.partition("export ")[0]
    for each in ("bo-tieu-chi", "minh-hoa-2022", "Bảng minh họa 2022", "an illustration", "sha256:abc", "Format: 1"):
        assert each in head
    names = ["INDEX", "REVISION", "SOURCE_HASH", "FORMAT", "FIRST_YEAR", "UNIT"]
    assert values(asked(TEXT, constants=names)["constants"]) == [
        "bo-tieu-chi",
        "minh-hoa-2022",
        "sha256:abc",
        1,
        None,
        100,
    ]


def test_a_form_finds_what_it_shows():
    figures, leaves = values(asked(TEXT, constants=["FIGURES", "LEAVES"])["constants"])
    assert figures[ASSIGNED.key] == {
        "owner": PATH,
        "short": "giao",
        "label": "Số nhiệm vụ đề ra",
        "kind": "count",
        "unit": "nhiệm vụ",
        "decimals": 0,
        "grain": 1,
        "low": 1,
        "high": 1000,
    }
    assert [(leaf["path"], leaf["number"], leaf["maximum"]) for leaf in leaves] == [
        (each.path, each.number, numeral(each.maximum)) for each in LEAVES
    ]
    assert [leaf["mayNotArise"] for leaf in leaves] == [False, False, True]


def test_the_types_name_what_the_module_exports():
    assert sorted(EXPORTED.findall(TYPES)) == sorted(EXPORTED.findall(TEXT))
    for key in (each.key for each in RULESET.figures):
        assert f'"{key}"' in TYPES


COMMENTS_AND_STRINGS = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\])*"', re.DOTALL)
OUTSIDE = re.compile(r"\b(?:eval|Function|import|require|document|window|process|globalThis|fetch)\b")
FLOATS = re.compile(r"\b[0-9]+\.[0-9]|\bparseFloat\b|\btoFixed\b|\bMath\.round\b")


def test_the_module_needs_nothing_makes_no_code_and_writes_no_fraction():
    code = COMMENTS_AND_STRINGS.sub("", TEXT)
    assert (OUTSIDE.findall(code), FLOATS.findall(code)) == ([], [])


HARD = st.text(alphabet=st.one_of(st.sampled_from("\"'`\\\n\r\0#${}*/<!->\u2028\u2029\u202e a"), st.characters()))


@given(st.one_of(HARD, st.sampled_from(["</script>", "*/", "<!--", "${x}", "*/alert(1)/*", "]]>", "\\", "\ud800"])))
def test_no_words_of_a_drafter_become_code(words):
    text = to_module(worded(words), words)
    found = asked(text, constants=["SOURCE_HASH", "FIGURES", "NAME"], score=[[FIGURES, {"period": 2023, "unit": UNIT}]])
    hash_found, figures, name = values(found["constants"])
    assert (hash_found, name) == (words, words)
    assert {shape["label"] for shape in figures.values()} == {words}
    assert values(found["score"])[0]["total"] == "11.9"
    assert EXPORTED.findall(text) == EXPORTED.findall(TEXT)
    for each in (text, to_declarations(worded(words), words)):
        assert "</" not in each
        assert "<!--" not in each
        assert all(character.isprintable() or character == "\n" for character in each)


KNOWN = "pending plus score points period least let await eval arguments constructor prototype undefined wide length"


@pytest.mark.parametrize("name", KNOWN.split())
def test_a_figure_may_be_called_as_the_module_calls_something(name):
    one, other = (figure("a", short, "count", short, low=Fraction(0), high=Fraction(9)) for short in (name, "b"))
    rule = ir.Bands(
        subject=ref(one),
        kind="count",
        unit=None,
        bands=(band("1", within(ref(one), ref(other), True, None, False), number(1)), band("2", None, number(0))),
    )
    text = to_module(with_leaf(rule, (one, other)), "sha256:0")
    assert score({"a": {name: 3}}, text)["leaves"][0]["missing"] == ["a.b"]
    assert score({"a": {name: 3, "b": 3}}, text)["total"] == "1"
