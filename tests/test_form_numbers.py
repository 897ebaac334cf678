"""The numbers of the form: exact though quotients are binary floats; what is too wide or too long is left to `read`."""

import json
import math
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from border import small_set
from forms import HEAD, compiled, outcome_of, typed_in
from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.walk import leaves
from parlang.lowered.nodes import Floor, Given
from parlang_compiler.cli.main import main
from parlang_compiler.form import form as forms_made
from parlang_compiler.form.cells import SCORES, WORKINGS, Workings
from parlang_compiler.form.evaluate import evaluate
from parlang_compiler.form.filled import Filled
from parlang_compiler.form.form import form_of
from parlang_compiler.form.formulas import Call, Cell, Infix, Number, together
from parlang_compiler.form.live import BITS
from parlang_compiler.form.rules import Rules

WHOLE = st.integers(-(1 << (BITS - 1)) + 1, (1 << (BITS - 1)) - 1)
DIVISORS = st.one_of(st.integers(1, 1000), st.integers(1, (1 << (BITS - 1)) - 1))
near_wholes = st.builds(lambda b, n, off: (b * n + off, b), DIVISORS, st.integers(0, 10**9), st.integers(-1, 1))


def floored(above, below, integer):
    """What the formula of a floor comes to, where INT is this function."""
    workings = Workings()
    inputs = {"a": Cell("in", "A", 1), "b": Cell("in", "A", 2)}
    rules = Rules(inputs=inputs, workings=workings, about="")
    cell = rules.value(Floor(Given("a"), Given("b")))
    formula = workings.rows[cell.row - 2].formula
    given = {inputs["a"]: above, inputs["b"]: below}
    (quotient,) = {each for each in parts_of(formula) if isinstance(each, Call) and each.function == "INT"}
    return evaluate(replaced(formula, quotient, Number(integer(above / below))), given.get)


def parts_of(formula):
    yield formula
    match formula:
        case Call(_, arguments):
            for each in arguments:
                yield from parts_of(each)
        case Infix(_, left, right):
            yield from parts_of(left)
            yield from parts_of(right)


def replaced(formula, old, new):
    match formula:
        case _ if formula == old:
            return new
        case Call(function, arguments):
            return Call(function, tuple(replaced(each, old, new) for each in arguments))
        case Infix(operator, left, right):
            return Infix(operator, replaced(left, old, new), replaced(right, old, new))
        case _:
            return formula


def of_fifteen_digits(value):
    """INT as spreadsheets work it out: of what is left of a number at 15 digits."""
    return math.floor(float(f"{value:.15g}"))


@given(st.one_of(st.tuples(WHOLE, DIVISORS), near_wholes).filter(lambda pair: abs(pair[0]) < 1 << (BITS - 1)))
def test_the_floor_is_exact_though_quotients_are_not(pair):
    above, below = pair
    for integer in (math.floor, of_fifteen_digits):
        assert floored(above, below, integer) == above // below


def test_the_floor_would_be_wrong_without_its_correction():
    pairs = [(divisor * 15 * 10**9 - 1, divisor) for divisor in (33_333, 35_001, 37_001)]
    wrong = [(a, b) for a, b in pairs if of_fifteen_digits(a / b) != a // b]
    assert wrong
    assert all(floored(a, b, of_fifteen_digits) == a // b for a, b in wrong)


WIDE = (
    HEAD
    + """\
tiêu chí 1 "Rộng" [rong] điểm tối đa 10
  số liệu
    giao       "Số giao" : số lượng "việc" từ 1 trở lên
    hoàn_thành "Số xong" : số lượng "việc" không quá giao
  chấm điểm theo công thức hoàn_thành × hoàn_thành / (giao × giao) × điểm tối đa
  luôn phát sinh
"""
)


def test_a_leaf_too_wide_is_left_to_read_and_named(tmp_path, capsys):
    spec = tmp_path / "rong.par"
    spec.write_text(WIDE, encoding="utf-8")
    arguments = ["--lang", "vi", "--format", "json", "build", str(spec), "--target", "xlsx", "--out", str(tmp_path)]
    assert main(arguments) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["widths"] == {"rong": {"bits": 72, "figure": "rong.hoan_thanh", "live": False}}
    (told,) = document["diagnostics"]
    assert (told["code"], told["severity"], told["line"]) == ("W1314", "warning", 8)
    assert "rong.hoan_thanh" in told["message"]
    sheet = load_workbook(tmp_path / "form.xlsx", data_only=True)[SCORES]
    assert sheet["G3"].value == "Do chương trình tính"


def test_a_narrower_range_brings_the_leaf_to_life():
    ruleset = compiled(WIDE.replace("từ 1 trở lên", "từ 1 đến 100.000").replace("không quá giao", "từ 0 đến 100.000"))
    form = form_of(ruleset, "0")
    assert form.widths["rong"].live
    typed = typed_in(form, giao=100_000, hoan_thanh=99_999)
    (leaf,) = leaves(ruleset)
    facts = Facts(values={"rong.giao": Fraction(100_000), "rong.hoan_thanh": Fraction(99_999)})
    assert outcome_of(Filled(form, typed), "rong") == score_leaf(leaf, facts, 2).points


def test_a_rule_of_many_bands_is_cut_into_cells():
    bands = "".join(f"    từ {n} đến dưới {n + 1} : {n % 9},5\n" for n in range(90))
    text = f"""{HEAD}tiêu chí 1 "Dài" [dai] điểm tối đa 10
  số liệu
    mật_độ "Mật độ" : số 2 chữ số thập phân từ 0 đến 90
  chấm điểm theo mật_độ
{bands}    từ 90 trở lên : 10
  luôn phát sinh
"""
    ruleset = compiled(text)
    form = form_of(ruleset, "0")
    assert form.widths["dai"].live
    (leaf,) = leaves(ruleset)
    for hundredths in (0, 99, 100, 4550, 8999, 9000):
        filled = Filled(form, typed_in(form, mat_do=hundredths / 100))
        facts = Facts(values={"dai.mat_do": Fraction(hundredths, 100)})
        assert outcome_of(filled, "dai") == score_leaf(leaf, facts, 2).points
    assert outcome_of(Filled(form), "dai") == "P"


def test_a_formula_that_stays_too_long_is_left_to_read(monkeypatch):
    monkeypatch.setattr(forms_made, "LONGEST", 40)
    found = form_of(small_set(), "0").widths
    assert {each.reason for each in found.values()} == {"long"}


def test_a_function_of_too_many_arguments_is_called_in_pieces():
    cells = [Cell(WORKINGS, "C", n) for n in range(1, 1000)]
    summed = together("SUM", cells)
    assert all(len(each.arguments) <= 200 for each in parts_of(summed) if isinstance(each, Call))
    assert evaluate(summed, lambda cell: cell.row) == sum(range(1, 1000))
