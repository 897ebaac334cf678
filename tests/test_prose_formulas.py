"""Formulas and named values in sentences: letters, capitals, choices, brackets."""

import by_hand as ir
from by_hand import MAXIMUM, bands, figure, named, over, points, ref, times, within
from parlang.ir.nodes import Arithmetic, Const, Formula, If
from parlang.prose import case_key, case_sentence, rule_sentences
from parlang.syntax.nodes import BoundKind as B

OPEN = figure("x.mo", "Đã công khai", "yes_no")
ALL = figure("x.xa", "Số xã", "count", "xã")
DONE = figure("x.dat", "Số xã đạt", "count", "xã")
SHARE = named("tỷ_lệ", "Tỷ lệ xã đạt", over(ref("x.dat"), ref("x.xa")))
EVERY = within(SHARE, B.EXACTLY, "100%")
MOUNTAIN = figure("unit.mien_nui", "Đơn vị miền núi", "yes_no")


def said(rule, figures, language="vi", **given):
    leaf = ir.part("x", rule, **given)
    return "\n".join(rule_sentences(leaf, ir.ruleset([leaf], figures, unit_name="tỉnh"), language))


def either(condition, yes, no):
    return If(condition=condition, yes=ir.const(yes), no=ir.const(no))


def plus(left, right):
    return Arithmetic(operator="+", left=left, right=right)


def formula(expr):
    return Formula(points=expr, span=ir.NOWHERE)


# --- letters --------------------------------------------------------------------------------


def test_no_letter_stands_for_what_a_condition_asks():
    rule = ir.branches((ref("x.mo"), either(EVERY, 1, "1/2")), (None, 0))
    assert said(rule, [OPEN, ALL, DONE]) == (
        "Trường hợp đã công khai thì điểm đánh giá được tính theo công thức: "
        "(nếu tỷ lệ xã đạt bằng 100% thì 1; còn lại 0,5); các trường hợp còn lại: 0 điểm.\n"
        "Tỷ lệ xã đạt = số xã đạt/số xã."
    )


def test_a_figure_that_is_asked_and_reckoned_with_has_its_letter_only_where_it_is_reckoned_with():
    worth = either(within(ref("x.dat"), B.AT_LEAST, 5), over(ref("x.dat"), ref("x.xa")), 0)
    rule = ir.branches((ref("x.mo"), worth), (None, 0))
    assert said(rule, [OPEN, ALL, DONE]).startswith(
        "Trường hợp đã công khai thì điểm đánh giá được tính theo công thức: "
        "(nếu số xã đạt từ 05 xã trở lên thì b/a; còn lại 0), trong đó a là số xã, b là số xã đạt;"
    )


# --- names ----------------------------------------------------------------------------------


def test_a_named_value_has_no_capital_inside_a_sentence():
    late = named("trễ", "Tỷ lệ xã chậm", over(ref("x.dat"), ref("x.xa")))
    rule = bands(
        SHARE,
        "ratio",
        None,
        (EVERY, 1),
        (within(SHARE, B.BELOW, None, "100%"), times(plus(SHARE, over(late, 2)), MAXIMUM)),
    )
    assert "theo công thức: (Tỷ lệ xã đạt + (tỷ lệ xã chậm/2)) × điểm tối đa.\n" in said(rule, [ALL, DONE])
    twice = named("đôi", "Hệ số", over(SHARE, 2))
    assert "Hệ số = tỷ lệ xã đạt/2." in said(formula(times(twice, MAXIMUM)), [ALL, DONE])


def test_a_choice_is_defined_by_its_cases():
    level = named("mức", "Mức điểm", either(EVERY, "1/2", either(within(SHARE, B.AT_LEAST, "80%"), "1/4", 0)), "number")
    assert said(formula(level), [ALL, DONE]).splitlines()[-1] == (
        "Mức điểm = 0,5 nếu tỷ lệ xã đạt bằng 100%; = 0,25 nếu tỷ lệ xã đạt từ 80% trở lên; "
        "= 0 trong các trường hợp còn lại."
    )
    assert said(formula(level), [ALL, DONE], "en").splitlines()[-1] == (
        "Mức điểm = 0.5 if tỷ lệ xã đạt is exactly 100%; = 0.25 if tỷ lệ xã đạt is 80% or more; = 0 otherwise."
    )


# --- who and what ---------------------------------------------------------------------------


def growing(subject, mark, unit):
    grows = ir.growing(subject, mark, 1, unit, "1/2", 5)
    return bands(
        subject,
        "count",
        unit,
        (within(subject, B.AT_MOST, None, mark), 2),
        (within(subject, B.ABOVE, mark), points(2, grows)),
    )


def test_a_unit_has_the_things_that_are_counted():
    districts = figure("x.n", "Số đơn vị hành chính cấp huyện", "count", "đơn vị")
    people = figure("x.n", "Quy mô dân số", "count", "người")
    assert said(growing(ref("x.n"), 10, "đơn vị"), [districts]).startswith("Tỉnh có từ 10 đơn vị trở xuống được tính")
    assert said(growing(ref("x.n"), 10, "người"), [people]).startswith("Tỉnh từ 10 người trở xuống được tính")


def test_a_common_level_keeps_what_is_compared():
    def at_most(label, common):
        own, level = figure("x.a", label, "money", "đồng"), figure("parameters.b", common, "money", "đồng")
        rule = bands(ref("x.a"), "money", "đồng", (within(ref("x.a"), B.AT_MOST, None, ref("parameters.b")), 1))
        return said(rule, [own, level]).removesuffix(": 1 điểm.")

    assert at_most("Thu nhập bình quân đầu người của tỉnh", "Thu nhập bình quân đầu người chung cả nước") == (
        "Thu nhập bình quân đầu người của tỉnh từ mức bình quân chung cả nước trở xuống"
    )
    assert at_most("Tỷ lệ bác sĩ của tỉnh", "Tỷ lệ bác sĩ chung cả nước") == (
        "Tỷ lệ bác sĩ của tỉnh từ mức tỷ lệ chung cả nước trở xuống"
    )
    assert at_most("Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo bình quân chung cả nước") == (
        "Tỷ lệ hộ nghèo từ mức bình quân chung cả nước trở xuống"
    )


def test_nothing_of_an_amount_of_money_has_no_unit():
    due = figure("x.no", "Số tiền phải nộp", "money", "triệu đồng")
    asked = within(ref("x.no"), B.EXACTLY, 0)
    assert said(ir.branches((asked, 1), (None, 0)), [due]).startswith("Số tiền phải nộp bằng 0: 1 điểm;")


# --- a case by itself -----------------------------------------------------------------------


def test_a_case_by_itself_denies_in_full():
    found = figure("x.co", "Không có vi phạm", "yes_no")
    rule = bands(ref("x.co"), "yes_no", None, (ref("x.co"), 1), (ir.denied("x.co"), 0))
    text = figure("x.co", "Văn bản triển khai", "yes_no")
    leaf = ir.part("x", rule)
    assert case_sentence(leaf, "2", ir.ruleset([leaf], [found])) == "có vi phạm: 0 điểm"
    assert case_sentence(leaf, "2", ir.ruleset([leaf], [text])) == "không có văn bản triển khai: 0 điểm"
    assert case_key(leaf, "2", ir.ruleset([leaf], [text])) == "không có văn bản triển khai"


# --- English --------------------------------------------------------------------------------


def test_english_sentences_are_english():
    figures = [ALL, DONE, MOUNTAIN, OPEN]
    grows = ir.growing(SHARE, "10%", "1/100", None, "1/2", 5, percentage_points=True)
    rule = bands(SHARE, "ratio", None, (within(SHARE, B.AT_MOST, None, "10%"), 2))
    more = bands(
        SHARE,
        "ratio",
        None,
        (within(SHARE, B.AT_MOST, None, "10%"), 2),
        (within(SHARE, B.ABOVE, "10%"), points(2, grows)),
    )
    assert said(more, figures, "en").splitlines()[0] == (
        "Tỷ lệ xã đạt is 10% or less: 2 points; above 10%: 2 points and, for each further 1 percentage point, "
        "0.5 points more, but at most 5 points."
    )
    by_place = ir.branches((ref("unit.mien_nui"), rule), (None, rule))
    assert said(by_place, figures, "en").splitlines()[:2] == [
        "For đơn vị miền núi: tỷ lệ xã đạt is 10% or less: 2 points.",
        "Where the unit is not đơn vị miền núi, by tỷ lệ xã đạt: 10% or less: 2 points.",
    ]
    to_others = within(ref("x.dat"), B.AT_MOST, None, ref("x.xa"))
    assert said(bands(ref("x.dat"), "count", "xã", (to_others, 1)), figures, "en") == (
        "Số xã đạt is at most số xã: 1 point."
    )
    sent = figure("x.gui", "Ngày gửi", "date")
    in_time = within(ref("x.gui"), ir.DateBoundKind.THROUGH, None, ir.day("1/7", 2022))
    assert said(bands(ref("x.gui"), "date", None, (in_time, 1)), [sent], "en") == (
        "Ngày gửi falls on or before 01/07/2022: 1 point."
    )


def test_a_constant_that_is_chosen_keeps_brackets_inside():
    chosen = times(either(ref("x.mo"), Const(value=ir.Fraction(1)), 0), MAXIMUM)
    assert said(formula(chosen), [OPEN]) == "Điểm đánh giá = (nếu đã công khai thì 1; còn lại 0) × điểm tối đa."
