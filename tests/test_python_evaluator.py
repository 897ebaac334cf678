"""The generated Python evaluator as its users meet it: what it reads, refuses, says and is."""

import ast
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlang.ir import nodes as ir
from parlang.pipeline import compile_sources
from parlang.runtime.figures import FigureError, FigureShape, read_figure
from parlang.source import Source
from parlang_compiler.backends.python.text import name_of
from parlang_compiler.backends.to_python import to_python
from strategies.by_example import ASSIGNED, PATH, RULESET, band, figure, ref, with_leaf, worded
from strategies.rulesets import both, part
from strategies.values import number, within

TEXT = to_python(RULESET, "sha256:abc")


def loaded(text):
    module = ModuleType("evaluator")
    sys.modules[module.__name__] = module  # dataclasses look their module up
    exec(compile(text, module.__name__, "exec", dont_inherit=True), module.__dict__)
    return module


EVALUATOR = loaded(TEXT)
FIGURES = {
    PATH: {"giao": "10", "hoan_thanh": 9},
    "dan_so": {"dan_so": "1560000"},
    "bao_cao": {"ngay_gui": "31/12/2022"},
}
UNIT = {"mien_nui": "có"}


def shape(kind, **fields):
    given = {"grain": 1, "decimals": 0, "low": 0, "high": 1_000_000, "unit": None} | fields
    return FigureShape(owner="a", short="b", label="Số liệu", kind=kind, **given)


def test_a_complete_unit_is_scored():
    score = EVALUATOR.score(FIGURES, period=2023, unit=UNIT)
    assert [(leaf.points, leaf.case) for leaf in score.leaves] == [
        ((90, 100), "2"),
        ((1050, 100), "2"),
        ((50, 100), "1"),
    ]
    assert (score.total, score.maximum, score.percent) == ((1190, 100), (53, 2), (4491, 100))


def test_the_fast_path_gives_hundredths():
    assert EVALUATOR.points(True, 10, 9, 1_560_000, 738155, period=2023) == (90, 1050, 50, 1190)


def test_a_unit_of_which_nothing_is_known_is_pending():
    score = EVALUATOR.score({}, period=None)
    assert (score.status, score.total, score.percent) == ("pending", None, None)
    assert [leaf.missing for leaf in score.leaves] == [
        ("chi_dao.hoan_thanh.hoan_thanh", "chi_dao.hoan_thanh.giao"),
        ("dan_so.dan_so", "unit.mien_nui"),
        ("chi_dao.hoan_thanh.giao",),
    ]


def test_what_is_declared_not_to_arise_takes_its_maximum_with_it():
    score = EVALUATOR.score(FIGURES, period=2023, unit=UNIT, not_arising=["bao_cao"])
    assert score.leaves[2].status == "left_out"
    assert score.maximum == (26, 1)


@pytest.mark.parametrize(
    ("figures", "options", "words"),
    [
        ({PATH: {"giao": "0"}}, {}, "Số nhiệm vụ đề ra (chi_dao.hoan_thanh.giao): «0» nằm ngoài khoảng từ 1 đến 1.000"),
        ({PATH: {"giao": 0.5}}, {}, "Số nhiệm vụ đề ra"),
        ({PATH: {"khac": 1}}, {}, "không có số liệu này"),
        ({PATH: {"giao": 3, "hoan_thanh": 4}}, {}, "hoàn_thành không quá giao"),
        ({}, {"not_arising": ["dan_so"]}, "không thuộc diện không phát sinh"),
        ({}, {"period": 20233}, "năm đánh giá"),
        ({}, {"unit": {"mien_nui": "0"}}, "không phải là có hoặc không"),
    ],
)
def test_what_contradicts_the_declarations_is_refused_in_words(figures, options, words):
    with pytest.raises(EVALUATOR.FigureError) as caught:
        EVALUATOR.score(figures, **({"period": 2023} | options))
    assert words in str(caught.value)


@pytest.mark.parametrize("period", [2023, 2010, 99])
def test_a_year_before_the_first_that_the_set_serves_is_refused(period):
    module = loaded(to_python(replace(RULESET, first_year=2024), "sha256:abc"))
    assert module.FIRST_YEAR == 2024
    assert module.score(FIGURES, period=2024, unit=UNIT).status == "scored"
    assert module.score(FIGURES, period=None).status == "pending"
    with pytest.raises(module.FigureError, match=f"dùng từ năm 2024, không dùng cho {period}") as caught:
        module.score(FIGURES, period=period, unit=UNIT)
    assert caught.value.key == "period"


@pytest.mark.parametrize(
    ("kind", "fields", "raw", "whole"),
    [
        ("count", {}, "12", 12),
        ("count", {}, 12, 12),
        ("number", {"grain": 10}, "0,5", 5),
        ("number", {"grain": 10}, "0.5", 5),
        ("number", {"grain": 10, "low": -50}, "-0,5", -5),
        ("number", {"grain": 1000, "decimals": 3}, "0,125", 125),
        ("ratio", {"grain": 10000}, "91,17%", 9117),
        ("ratio", {"grain": 10000}, "91.17 %", 9117),
        ("date", {}, "31/12/2022", 738520),
        ("date", {}, "2022-12-31", 738520),
        ("date", {}, date(2022, 12, 31), 738520),
        ("yes_no", {}, "Không", False),
        ("count", {}, "1.000.000", 1_000_000),
        ("number", {"grain": 10, "decimals": 1}, "8.450,5", 84505),
        ("number", {"grain": 10, "decimals": 1}, Decimal("8450.5"), 84505),
        ("number", {"grain": 10, "decimals": 1, "low": -9}, "−0,5", -5),
        (
            "level",
            {"levels": ("kip_thoi", "cham"), "spellings": (("Kịp thời", "kịp_thời"), ("Chậm", "chậm"))},
            "Chậm",
            1,
        ),
        ("level", {"levels": ("tot", "kem")}, "kem", 1),
    ],
)
def test_a_value_is_read_exactly(kind, fields, raw, whole):
    assert read_figure("a.b", shape(kind, **fields), raw) == whole


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        ("count", "500.000"),
        ("count", "500,000"),
        ("count", "1,5"),
        ("count", "5%"),
        ("count", "٣"),
        ("count", "1e3"),
        ("count", ""),
        ("count", True),
        ("count", 1.0),
        ("count", -1),
        pytest.param("count", 10**5000, id="very large"),
        ("count", Decimal("NaN")),
        ("count", Decimal("1e999999")),
        ("count", Decimal("0.5")),
        ("ratio", Decimal("0.5")),
        ("ratio", "0,5"),
        ("ratio", 1),
        ("date", "31/02/2022"),
        ("date", "12-31-2022"),
        ("date", datetime(2022, 12, 31)),
        ("yes_no", 1),
        ("level", "khac"),
        ("level", ["tot"]),
    ],
)
def test_a_value_that_may_mean_two_things_or_nothing_is_refused(kind, raw):
    with pytest.raises(FigureError, match="Số liệu"):
        read_figure("a.b", shape(kind, levels=("tot",)), raw)


def test_the_module_says_what_it_is():
    words = ast.get_docstring(ast.parse(TEXT))
    for each in ("bo-tieu-chi", "minh-hoa-2022", "Bảng minh họa 2022", "an illustration", "sha256:abc", "Format: 1"):
        assert each in words
    assert (EVALUATOR.INDEX, EVALUATOR.REVISION, EVALUATOR.SOURCE_HASH) == (
        "bo-tieu-chi",
        "minh-hoa-2022",
        "sha256:abc",
    )
    assert EVALUATOR.FIGURES[ASSIGNED.key].label == "Số nhiệm vụ đề ra"


def test_the_module_runs_in_a_bare_interpreter(tmp_path):
    (tmp_path / "evaluator.py").write_text(TEXT, "utf-8")
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import evaluator\n"
        "evaluator.score({}, period=2023); print(evaluator.points(False, 10, 10, 0, 1, period=2023))\n"
        "assert not [name for name in sys.modules if name.startswith('parlang')]"
    )
    result = subprocess.run(
        [sys.executable, "-I", "-S", "-W", "error", "-c", program, tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.strip() == "(100, 1000, 50, 1150)", result.stderr


def test_the_module_is_laid_out_as_the_formatter_would(tmp_path):
    path = tmp_path / "evaluator.py"
    path.write_text(TEXT, "utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "110", "--diff", path]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert result.returncode == 0, result.stdout


def many_bands(count, subject):
    """A set of so many bands, each worth its place in hundredths, of a figure or of a quotient in percent."""
    unit = "" if subject == "xong" else "%"
    lines = [f"    dưới 5{unit} : 0"]
    for n in range(1, count):
        upto = f"đến dưới {5 * n + 5}{unit}" if n < count - 1 else "trở lên"
        lines.append(f"    từ {5 * n}{unit} {upto} : {n // 100},{n % 100:02}")
    text = "\n".join([MANY + f"  chấm điểm theo {subject}", *lines, ""])
    return compile_sources([Source(name="dai.par", text=text)]).value


MANY = """\
bộ tiêu chí bang-dai "Bảng dài"
  văn bản [bang-dai] "Một bảng dài"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Việc" [viec] điểm tối đa 10
  số liệu
    xong "Số việc đã xong" : số lượng "việc"
    giao "Số việc được giao" : số lượng "việc" từ 1 trở lên
  tính tỷ_lệ "Tỷ lệ" = xong / giao
"""


@pytest.mark.parametrize(("subject", "count"), [("xong", 8), ("xong", 9), ("xong", 700), ("tỷ_lệ", 9), ("tỷ_lệ", 300)])
def test_many_bands_are_searched(subject, count):
    text = to_python(many_bands(count, subject), "sha256:0")
    module = loaded(text)
    assert ("STARTS_1" in text) == (count > 8)
    for unit in (1, 3, 7):
        for done in range(0, 5 * count + 20, 1 if count < 20 else 13):
            place = min(count - 1, (done if subject == "xong" else 100 * done // unit) // 5)
            figures = (done,) if subject == "xong" else (done, unit)
            assert module.points(*figures) == (place, place)
            assert module.judge_viec(*figures) == (place, str(place + 1), ())


@given(st.text(alphabet=st.one_of(st.sampled_from("\"'\\\n\r\0#{}\u2028\u202e a"), st.characters())))
def test_no_words_of_a_drafter_become_code(words):
    text = to_python(worded(words), words)
    text.encode("utf-8")
    module = loaded(text)
    assert words == module.SOURCE_HASH
    assert {shape.label for shape in module.FIGURES.values()} == {words}
    kinds = [type(node) for node in ast.parse(text).body]
    assert kinds == [type(node) for node in ast.parse(TEXT).body]


@pytest.mark.parametrize("name", ["pending", "day_of", "highest", "plus", "score", "points", "period", "min", "re"])
def test_a_figure_may_be_called_as_the_runtime_calls_something(name):
    one, other = (figure("a", short, "count", short, low=Fraction(0), high=Fraction(9)) for short in (name, "b"))
    rule = ir.Bands(
        subject=ref(one),
        kind="count",
        unit=None,
        bands=(band("1", within(ref(one), ref(other), True, None, False), number(1)), band("2", None, number(0))),
    )
    module = loaded(to_python(with_leaf(rule, (one, other)), "sha256:0"))
    assert module.score({"a": {name: 3}}, period=2023).leaves[0].missing == ("a.b",)
    assert module.score({"a": {name: 3, "b": 3}}, period=2023).total == (100, 100)


def test_no_argument_may_hide_what_the_module_defines():
    defined = {
        name
        for node in ast.parse(TEXT).body
        for name in ([node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) else [])
        if not name.startswith(("points_", "judge_", "constraint_"))
    }
    assert {name for name in defined if name_of(name) == name} == set()


def test_a_constraint_is_asked_once_all_that_it_mentions_is_given():
    figures = tuple(figure("a", key, "count", key, low=Fraction(0), high=Fraction(20)) for key in "abc")
    rule = ir.Formula(points=number(1), span=RULESET.parts[0].span)
    limits = both(
        *(within(ref(one), None, False, number(high), True) for one, high in zip(figures, (5, 20, 3), strict=True))
    )
    module = loaded(to_python(with_leaf(rule, figures, limits), "sha256:0"))
    assert module.score({"a": {"a": 9, "c": 9}}, period=2023).status == "scored"
    with pytest.raises(module.FigureError):
        module.score({"a": {"a": 9, "b": 1, "c": 9}}, period=2023)


def test_a_section_outside_the_scale_that_is_a_leaf_is_capped():
    rule = ir.Formula(points=number(7), span=RULESET.parts[0].span)
    section = part("thuong", "", Fraction(3), level="bonus", rule=rule)
    module = loaded(to_python(replace(RULESET, outside=(section,)), "sha256:0"))
    score = module.score(FIGURES, period=2023, unit=UNIT)
    assert (score.bonus, score.parts[-1].points, score.leaves[-1].points) == ((3, 1), (3, 1), (700, 100))
    assert module.points(True, 10, 9, 1_560_000, 738155, period=2023)[-1] == 1490


def test_blank_text_is_missing():
    blank = {**FIGURES, "dan_so": {"dan_so": "  "}, "bao_cao": {"ngay_gui": ""}}
    score = EVALUATOR.score(blank, period=2023, unit=UNIT)
    assert [leaf.missing for leaf in score.leaves] == [(), ("dan_so.dan_so",), ("bao_cao.ngay_gui",)]


@pytest.mark.parametrize(
    ("figures", "unit"),
    [(None, None), ([], None), ("a", None), ({"dan_so": 5}, None), ({"dan_so": None}, None), ({}, 5)],
)
def test_what_is_no_table_of_figures_is_refused_in_words(figures, unit):
    with pytest.raises((EVALUATOR.FigureError, TypeError), match=r"must be a mapping|hãy ghi"):
        EVALUATOR.score(figures, period=2023, unit=unit)
