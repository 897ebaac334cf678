"""The words of sentences: numbers as official texts write them, and one phrase for each bound."""

from fractions import Fraction

import pytest

import by_hand as ir
from by_hand import bands, figure, points, ref, within
from parlang.ir.nodes import Arithmetic, Const, Within
from parlang.prose import case_sentence, figure_text, rule_sentences
from parlang.prose.numbers import amount, count, nearly, number, percent
from parlang.syntax.nodes import BoundKind as B
from parlang.syntax.nodes import DateBoundKind as D
from parlang.syntax.nodes import YearReference as Y

PROCEDURES = figure("x.n", "Số thủ tục liên thông", "count", "thủ tục")
ISSUED = figure("x.ngay", "Ngày ban hành", "date")
MOUNTAIN = figure("unit.mien_nui", "Đơn vị miền núi", "yes_no")
KIND = figure("unit.loai", "Loại đơn vị", "level", levels={"tinh": "Tỉnh", "thanh_pho": "Thành phố"})


def case_said(rule, figures, case, language="vi"):
    leaf = ir.part("x", rule)
    return case_sentence(leaf, case, ir.ruleset([leaf], figures), language)


def said(rule, figures, language="vi"):
    leaf = ir.part("x", rule)
    return "\n".join(rule_sentences(leaf, ir.ruleset([leaf], figures), language))


# --- numbers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        ("1/2", "0,5", "0.5"),
        (2_000_000, "2.000.000", "2,000,000"),
        (500_000, "500.000", "500,000"),
        ("1/3", "1/3", "1/3"),
        ("-5/4", "−1,25", "−1.25"),
        ("-1/3", "−1/3", "−1/3"),
        (0, "0", "0"),
        ("1000001/1000", "1.000,001", "1,000.001"),
    ],
)
def test_a_number_is_written_exactly(value, vietnamese, english):
    assert number(Fraction(value)) == vietnamese
    assert number(Fraction(value), "en") == english


def test_a_number_keeps_the_decimals_it_is_asked_for():
    assert number(Fraction(19, 2), decimals=2) == "9,50"
    assert percent(Fraction(9117, 10000)) == "91,17%"


@pytest.mark.parametrize(
    ("value", "kind", "told"),
    [
        ("1/8", "ratio", "12,5%"),
        ("-1/500", "ratio", "−0,2%"),
        ("2/3", "ratio", "≈ 66,67%"),
        ("-100/99", "ratio", "≈ −101,01%"),
        ("56999/60000", "ratio", "≈ 94,998%"),  # not 95%, where 95% is asked for
        ("94998/100000", "ratio", "94,998%"),
        ("20001/3", "number", "6.667"),
        ("20000/3", "number", "≈ 6.666,67"),
    ],
)
def test_a_value_that_is_cut_says_so(value, kind, told):
    assert nearly(Fraction(value), kind) == told


def test_a_count_below_ten_has_two_digits():
    assert [count(Fraction(value)) for value in (0, 5, 10, 60_000)] == ["0", "05", "10", "60.000"]
    assert count(Fraction(5), "en") == "5"
    assert amount(Fraction(738155), "date") == "31/12/2021"


def test_a_value_is_written_with_its_unit():
    tasks = figure("x.giao", "Số nhiệm vụ", "count", "nhiệm vụ")
    assert figure_text(tasks, Fraction(9)) == "09 nhiệm vụ"
    assert figure_text(figure("x.r", "Tỷ lệ", "ratio"), Fraction(4, 5)) == "80%"
    assert figure_text(MOUNTAIN, True) == "có"
    assert figure_text(KIND, "thanh_pho") == "thành phố"
    assert figure_text(figure("x.ngay", "Ngày ban hành", "date"), Fraction(738155)) == "31/12/2021"
    assert figure_text(MOUNTAIN, False, "en") == "no"


def test_a_label_that_denies_is_right_or_not():
    clean = figure("x.sach", "Không có kết luận về vi phạm", "yes_no")
    assert [figure_text(clean, value) for value in (True, False)] == ["đúng", "không đúng"]
    assert figure_text(clean, False, "en") == "no"


# --- bounds ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "low", "high", "vietnamese", "english"),
    [
        (B.FROM_TO, 20, 30, "từ 20 đến 30 thủ tục", "from 20 to 30 thủ tục"),
        (B.FROM_BELOW, 5, 30, "từ 05 đến dưới 30 thủ tục", "from 5 to below 30 thủ tục"),
        (B.ABOVE_TO, 20, 30, "trên 20 đến 30 thủ tục", "above 20 up to 30 thủ tục"),
        (B.ABOVE_BELOW, 20, 30, "trên 20 đến dưới 30 thủ tục", "above 20 to below 30 thủ tục"),
        (B.AT_LEAST, 1, None, "từ 01 thủ tục trở lên", "1 thủ tục or more"),
        (B.AT_MOST, None, 30, "từ 30 thủ tục trở xuống", "30 thủ tục or less"),
        (B.ABOVE, 30, None, "trên 30 thủ tục", "above 30 thủ tục"),
        (B.BELOW, None, 30, "dưới 30 thủ tục", "below 30 thủ tục"),
        (B.NOT_MORE, None, 30, "không quá 30 thủ tục", "not more than 30 thủ tục"),
        (B.EXACTLY, 1, None, "có 01 thủ tục", "exactly 1 thủ tục"),
        (B.EXACTLY, 0, None, "không có thủ tục liên thông", "no thủ tục liên thông"),
    ],
)
def test_each_bound_has_one_phrase(phrase, low, high, vietnamese, english):
    rule = bands(ref("x.n"), "count", "thủ tục", (within(ref("x.n"), phrase, low, high), 1), (None, 0))
    assert case_said(rule, [PROCEDURES], "1") == f"{vietnamese}: 1 điểm"
    assert case_said(rule, [PROCEDURES], "1", "en") == f"{english}: 1 point"


THIS = {"low": ir.day("1/1", Y.EVALUATION), "high": ir.day("31/1", Y.EVALUATION)}


@pytest.mark.parametrize(
    ("when", "vietnamese"),
    [
        (within(ref("x.ngay"), D.FROM, ir.day("1/7", 2022)), "từ ngày 01/07/2022"),
        (
            within(ref("x.ngay"), D.THROUGH, None, ir.day("31/12", Y.BEFORE)),
            "đến hết ngày 31/12 của năm trước liền kề năm đánh giá",
        ),
        (within(ref("x.ngay"), D.FROM_THROUGH, **THIS), "từ ngày 01/01 đến hết ngày 31/01 của năm đánh giá"),
        (
            within(ref("x.ngay"), D.BEFORE, None, ir.day("15/2", Y.AFTER)),
            "trước ngày 15/02 của năm sau liền kề năm đánh giá",
        ),
        (within(ref("x.ngay"), D.AFTER, ref("x.giao")), "sau ngày nhận văn bản"),
        (within(ref("x.ngay"), D.ON, ir.day("2/9", 2022)), "đúng ngày 02/09/2022"),
        (
            Within(subject=ref("x.ngay"), **THIS, low_closed=True, high_closed=True, phrase="in_year"),
            "trong năm đánh giá",
        ),
        (
            Within(
                subject=ref("x.ngay"),
                low=None,
                low_closed=True,
                high=Arithmetic(operator="+", left=ref("x.giao"), right=Const(value=Fraction(5))),
                high_closed=True,
                phrase="within_days",
            ),
            "trong thời hạn 05 ngày kể từ ngày nhận văn bản, tính theo ngày lịch",
        ),
    ],
)
def test_each_bound_on_a_date_has_one_phrase(when, vietnamese):
    received = figure("x.giao", "Ngày nhận văn bản", "date")
    rule = bands(ref("x.ngay"), "date", None, (when, 1), (None, 0))
    assert case_said(rule, [ISSUED, received], "1") == f"{vietnamese}: 1 điểm"


def test_the_ends_decide_what_a_bound_says_not_the_phrase_it_was_written_with():
    wrong = Within(
        subject=ref("x.n"),
        low=Const(value=Fraction(20)),
        low_closed=False,
        high=None,
        high_closed=True,
        phrase=B.FROM_TO,
    )
    assert case_said(bands(ref("x.n"), "count", "thủ tục", (wrong, 1)), [PROCEDURES], "1") == "trên 20 thủ tục: 1 điểm"


# --- sentences --------------------------------------------------------------------------------


def test_an_english_bound_says_its_verb_once():
    n = ref("x.n")
    grows = points(2, ir.growing(n, 30, 5, "thủ tục", "1/2", 3))
    rule = bands(n, "count", "thủ tục", (within(n, B.AT_MOST, None, 30), 1), (within(n, B.ABOVE, 30), grows))
    assert said(rule, [PROCEDURES], "en") == (
        "Số thủ tục liên thông is 30 thủ tục or less: 1 point; above 30 thủ tục: 2 points "
        "and, for each further 5 thủ tục, 0.5 points more, but at most 3 points."
    )


def test_a_label_that_says_what_a_unit_is_stands_as_it_is():
    label = figure("x.mn", "Là đơn vị miền núi", "yes_no")
    rule = bands(ref("x.mn"), "yes_no", None, (ref("x.mn"), 1), (ir.denied("x.mn"), 0))
    assert said(rule, [label]) == "Là đơn vị miền núi: 1 điểm; không phải là đơn vị miền núi: 0 điểm."
    nested = ir.branches((ref("x.mn"), bands(ref("x.r"), "ratio", None, (None, 1))), (None, 0))
    assert said(nested, [label, figure("x.r", "Tỷ lệ", "ratio")]).startswith("Đối với đơn vị miền núi: ")


@pytest.mark.parametrize(
    ("phrase", "low", "high", "vietnamese", "english"),
    [
        (B.AT_MOST, None, 5, "từ thứ 1 đến thứ 5", "from 1 to 5"),
        (B.NOT_MORE, None, 5, "từ thứ 1 đến thứ 5", "from 1 to 5"),
        (B.AT_MOST, None, 1, "đúng thứ 1", "exactly 1"),
        (B.BELOW, None, 5, "từ thứ 1 đến trước thứ 5", "from 1 to before 5"),
        (B.AT_LEAST, 6, None, "từ thứ 6 trở đi", "from 6 on"),
        (B.ABOVE, 5, None, "sau thứ 5", "after 5"),
        (B.FROM_TO, 6, 10, "từ thứ 6 đến thứ 10", "from 6 to 10"),
        (B.EXACTLY, 3, None, "đúng thứ 3", "exactly 3"),
    ],
)
def test_a_bound_on_a_rank_is_said_by_places(phrase, low, high, vietnamese, english):
    rank = figure("x.hang", "Thứ hạng chỉ số", "rank", low=1, high=63)
    leaf = ir.part("x", ir.branches((within(ref("x.hang"), phrase, low, high), 1), (None, 0)))
    built = ir.ruleset([leaf], [rank])
    assert case_sentence(leaf, "1", built) == f"thứ hạng chỉ số {vietnamese}: 1 điểm"
    assert case_sentence(leaf, "1", built, "en") == f"thứ hạng chỉ số is {english}: 1 point"
