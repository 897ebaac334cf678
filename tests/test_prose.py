"""A model sentence for each form of rule, numbered as in the book of the language."""

import unicodedata
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import by_hand as ir
from by_hand import MAXIMUM, bands, figure, named, over, points, ref, times, within
from parlang.ir.nodes import (
    AnswerLevel,
    Bands,
    Branches,
    Checklist,
    Const,
    Deduction,
    DoesNotArise,
    EvidenceItem,
    Formula,
    Grade,
    Grading,
    If,
    Points,
    RespondentGroup,
    Survey,
    Unwritten,
)
from parlang.ir.walk import each_part, leaves
from parlang.prose import case_sentence, rule_sentences
from parlang.prose.sentences.evidence import evidence_line
from parlang.prose.sentences.grades import grades_sentence
from parlang.prose.sentences.increments import meaning_of_steps
from parlang.prose.wording import wording
from parlang.syntax.nodes import BoundKind as B
from parlang.syntax.nodes import DateBoundKind as D
from parlang.syntax.nodes import YearReference as Y
from strategies.rulesets import rulesets

NATIONAL = figure("parameters.binh_quan", "Mức bình quân chung cả nước", "ratio")
MOUNTAIN = figure("unit.mien_nui", "Đơn vị miền núi", "yes_no")
RATIO = figure("x.r", "Tỷ lệ", "ratio")
PROCEDURES = figure("x.n", "Số thủ tục liên thông", "count", "thủ tục")
ISSUED = figure("x.ngay", "Ngày ban hành", "date")
KIND = figure("unit.loai", "Loại đơn vị", "level", levels={"tinh": "Tỉnh", "thanh_pho": "Thành phố"})


def said(rule, figures, language="vi", *, maximum=1, unit_name="tỉnh, thành phố trực thuộc trung ương", **given):
    """The sentences of a leaf with this rule, one a line."""
    leaf = ir.part("x", rule, maximum, **given)
    return "\n".join(rule_sentences(leaf, ir.ruleset([leaf], figures, unit_name=unit_name), language))


def case_said(rule, figures, case, language="vi"):
    leaf = ir.part("x", rule)
    return case_sentence(leaf, case, ir.ruleset([leaf], figures), language)


TEXT = figure("x.co", "Văn bản triển khai", "yes_no")
PLANNED = figure("x.giao", "Số nhiệm vụ đề ra", "count", "nhiệm vụ")
DONE = figure("x.xong", "Số nhiệm vụ đã hoàn thành", "count", "nhiệm vụ")
SHARE = named("tỷ_lệ", "Tỷ lệ hoàn thành kế hoạch", over(ref("x.xong"), ref("x.giao")))
TARGET = named("tỷ_lệ", "Tỷ lệ", over(ref("x.xong"), ref("x.giao")))


def test_1_yes_and_no():
    rule = bands(ref("x.co"), "yes_no", None, (ref("x.co"), "1/2"), (ir.denied("x.co"), 0))
    assert said(rule, [TEXT]) == "Có văn bản triển khai: 0,5 điểm; không có: 0 điểm."


def test_1_yes_and_no_of_a_deed():
    issued = figure("x.co", "Đã ban hành kế hoạch", "yes_no")
    rule = bands(ref("x.co"), "yes_no", None, (ref("x.co"), "1/2"), (ir.denied("x.co"), 0))
    assert said(rule, [issued]) == "Đã ban hành kế hoạch: 0,5 điểm; chưa ban hành kế hoạch: 0 điểm."


def test_2_levels():
    levels = {"kip": "Ban hành kịp thời", "cham": "Ban hành không kịp thời", "khong": "Không ban hành"}
    rule = bands(
        ref("x.muc"),
        "level",
        None,
        (ir.is_level("x.muc", "kip"), 1),
        (ir.is_level("x.muc", "cham"), "1/2"),
        (ir.is_level("x.muc", "khong"), 0),
    )
    assert said(rule, [figure("x.muc", "Mức", "level", levels=levels)]) == (
        "Ban hành kịp thời: 1 điểm; ban hành không kịp thời: 0,5 điểm; không ban hành: 0 điểm."
    )


def test_3_all_conditions_at_once():
    asked = ir.all_of(ref("x.co"), within(ref("x.xong"), B.AT_LEAST, 5))
    assert said(ir.branches((asked, 1), (None, 0)), [TEXT, DONE]) == (
        "Đáp ứng đồng thời các điều kiện: a) có văn bản triển khai; "
        "b) số nhiệm vụ đã hoàn thành từ 05 nhiệm vụ trở lên: 1 điểm; "
        "không đáp ứng một trong các điều kiện trên: 0 điểm."
    )


def test_4_bands_on_a_ratio():
    r = ref("x.r")
    rule = bands(
        r,
        "ratio",
        None,
        (within(r, B.AT_LEAST, "30%"), "1/2"),
        (within(r, B.FROM_BELOW, "20%", "30%"), "1/4"),
        (within(r, B.BELOW, None, "20%"), 0),
    )
    assert said(rule, [RATIO]) == "Tỷ lệ từ 30% trở lên: 0,5 điểm; từ 20% đến dưới 30%: 0,25 điểm; dưới 20%: 0 điểm."
    assert said(rule, [RATIO], "en") == (
        "Tỷ lệ is 30% or more: 0.5 points; from 20% to below 30%: 0.25 points; below 20%: 0 points."
    )


def test_5_bands_on_a_count():
    n = ref("x.n")
    rule = bands(
        n,
        "count",
        "thủ tục",
        (within(n, B.AT_LEAST, 30), "1/2"),
        (within(n, B.FROM_TO, 20, 29), "1/4"),
        (within(n, B.BELOW, None, 20), 0),
    )
    assert said(rule, [PROCEDURES]) == (
        "Từ 30 thủ tục trở lên: 0,5 điểm; từ 20 đến 29 thủ tục: 0,25 điểm; dưới 20 thủ tục: 0 điểm."
    )


def proportional(share):
    return bands(
        share,
        "ratio",
        None,
        (within(share, B.EXACTLY, "100%"), MAXIMUM, "Hoàn thành 100% kế hoạch"),
        (within(share, B.FROM_BELOW, "80%", "100%"), times(share, MAXIMUM)),
        (within(share, B.BELOW, None, "80%"), 0),
    )


def test_6_a_ratio_with_a_floor():
    assert said(proportional(SHARE), [PLANNED, DONE]) == (
        "Tỷ lệ hoàn thành kế hoạch đạt 100% (Hoàn thành 100% kế hoạch): 1 điểm; "
        "từ 80% đến dưới 100% thì điểm đánh giá được tính theo công thức: (b/a) × điểm tối đa, "
        "trong đó a là số nhiệm vụ đề ra, b là số nhiệm vụ đã hoàn thành; dưới 80%: 0 điểm.\n"
        "Tỷ lệ hoàn thành kế hoạch = b/a."
    )


def test_one_case_is_said_in_a_line():
    share = "tỷ lệ hoàn thành kế hoạch"
    assert case_said(proportional(SHARE), [PLANNED, DONE], "2") == f"từ 80% đến dưới 100%: {share} × điểm tối đa"
    assert case_said(proportional(SHARE), [PLANNED, DONE], "1") == "đạt 100%: 1 điểm"
    assert case_said(proportional(SHARE), [PLANNED, DONE], "2", "en") == f"from 80% to below 100%: {share} × maximum"


def test_7_a_ratio_to_a_target():
    rule = bands(
        TARGET,
        "ratio",
        None,
        (within(TARGET, B.AT_LEAST, "20%"), MAXIMUM),
        (within(TARGET, B.BELOW, None, "20%"), times(over(TARGET, "20%"), MAXIMUM)),
    )
    assert said(rule, [PLANNED, DONE]) == (
        "Tỷ lệ từ 20% trở lên: 1 điểm; "
        "dưới 20% thì điểm đánh giá được tính theo công thức: (Tỷ lệ/20%) × điểm tối đa.\n"
        "Tỷ lệ = số nhiệm vụ đã hoàn thành/số nhiệm vụ đề ra."
    )


def test_8_a_pure_ratio():
    paid = figure("x.nop", "Số tiền đã nộp", "money", "triệu đồng")
    due = figure("x.phai", "Số tiền phải nộp", "money", "triệu đồng")
    rule = Formula(points=times(over(ref("x.nop"), ref("x.phai")), MAXIMUM), span=ir.NOWHERE)
    assert said(rule, [paid, due]) == "Điểm đánh giá = (số tiền đã nộp/số tiền phải nộp) × điểm tối đa."


THIS = {"low": ir.day("1/1", Y.EVALUATION), "high": ir.day("31/1", Y.EVALUATION)}


def test_9_a_deadline():
    d = ref("x.ngay")
    rule = bands(
        d,
        "date",
        None,
        (within(d, D.THROUGH, None, ir.day("31/12", Y.BEFORE)), "1/2"),
        (within(d, D.FROM_THROUGH, **THIS), "1/4"),
        (within(d, D.AFTER, ir.day("31/1", Y.EVALUATION)), 0),
    )
    assert said(rule, [ISSUED]) == (
        "Ban hành đến hết ngày 31/12 của năm trước liền kề năm đánh giá: 0,5 điểm; "
        "từ ngày 01/01 đến hết ngày 31/01 của năm đánh giá: 0,25 điểm; "
        "sau ngày 31/01 của năm đánh giá: 0 điểm."
    )


PEOPLE = figure("x.dan", "Dân số thường trú và tạm trú", "count", "người")


def population(mark):
    p = ref("x.dan")
    return bands(
        p,
        "count",
        "người",
        (within(p, B.AT_MOST, None, mark), 10),
        (within(p, B.ABOVE, mark), points(10, ir.growing(p, mark, 60_000, "người", "1/2", 25))),
    )


DECREE = (
    "Tỉnh từ 2.000.000 người trở xuống được tính 10 điểm; trên 2.000.000 người thì cứ thêm 60.000 người "
    "được tính thêm 0,5 điểm, nhưng tối đa không quá 25 điểm."
)


def test_10_increments_as_the_decree_says_them():
    assert said(population(2_000_000), [PEOPLE], unit_name="tỉnh") == DECREE
    assert said(population(2_000_000), [PEOPLE]).startswith("Từ 2.000.000 người trở xuống được tính 10 điểm;")
    assert meaning_of_steps("vi", whole=False) == (
        "Điểm tăng thêm được tính theo tỷ lệ phần trăm của mức chênh lệch so với mức được tính điểm tăng thêm "
        "của tiêu chí đó."
    )


def test_10_a_mark_that_differs_for_some_units():
    usual = Const(value=Fraction(2_000_000))
    mark = named("mốc", None, If(condition=ref("unit.mien_nui"), yes=times("75%", usual), no=usual), "count", "người")
    assert said(population(mark), [PEOPLE, MOUNTAIN], unit_name="tỉnh") == (
        DECREE + "\nĐối với đơn vị miền núi, mốc là 75% × 2.000.000 người (1.500.000 người) thay cho 2.000.000 người."
    )


def test_10_whole_steps():
    p = ref("x.dan")
    step = ir.growing(p, 80, 5, "đơn vị", "1/4", 5, whole=True)
    rule = bands(p, "count", "đơn vị", (within(p, B.ABOVE, 80), points(2, step)), (None, 2))
    assert "được tính 2 điểm, cứ thêm đủ 05 đơn vị được tính thêm 0,25 điểm, nhưng tối đa không quá 5 điểm; " in said(
        rule, [PEOPLE]
    )


def test_11_decrements_from_a_national_figure():
    poor, mark = ref("x.ngheo"), ref("parameters.binh_quan")
    step = ir.growing(poor, mark, "1/200", None, "1/4", 3, down=True, percentage_points=True)
    rule = bands(
        poor,
        "ratio",
        None,
        (within(poor, B.AT_LEAST, mark), 2),
        (within(poor, B.BELOW, None, mark), points(2, step)),
    )
    households = figure("x.ngheo", "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều", "ratio")
    assert said(rule, [households, NATIONAL]) == (
        "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều từ mức bình quân chung cả nước trở lên được tính 2 điểm; "
        "dưới mức bình quân chung cả nước thì cứ giảm 0,5 điểm phần trăm được tính thêm 0,25 điểm, "
        "nhưng tối đa không quá 3 điểm."
    )


@pytest.mark.parametrize(
    ("national", "said_as"),
    [
        ("Tỷ lệ hộ nghèo đa chiều bình quân chung cả nước", "từ mức bình quân chung cả nước trở lên"),
        ("Tỷ lệ hộ nghèo đa chiều năm 2020", "từ tỷ lệ hộ nghèo đa chiều năm 2020 trở lên"),
    ],
)
def test_11_a_reference_does_not_repeat_what_is_measured(national, said_as):
    poor, mark = ref("x.ngheo"), ref("parameters.cn")
    rule = bands(poor, "ratio", None, (within(poor, B.AT_LEAST, mark), 2), (None, 0))
    figures = [
        figure("x.ngheo", "Tỷ lệ hộ nghèo đa chiều của tỉnh", "ratio"),
        figure("parameters.cn", national, "ratio"),
    ]
    assert said(rule, figures).startswith(f"Tỷ lệ hộ nghèo đa chiều của tỉnh {said_as}: 2 điểm;")


def test_12_thresholds_by_kind_of_unit():
    r = ref("x.r")
    rule = ir.branches(
        (
            ir.is_level("unit.loai", "thanh_pho"),
            bands(r, "ratio", None, (within(r, B.AT_LEAST, "90%"), "1/2"), (None, 0)),
        ),
        (ir.is_level("unit.loai", "tinh"), bands(r, "ratio", None, (within(r, B.AT_LEAST, "80%"), "1/2"), (None, 0))),
    )
    assert said(rule, [RATIO, KIND]) == (
        "Đối với thành phố: tỷ lệ từ 90% trở lên: 0,5 điểm; các trường hợp còn lại: 0 điểm.\n"
        "Đối với tỉnh: tỷ lệ từ 80% trở lên: 0,5 điểm; các trường hợp còn lại: 0 điểm."
    )


def test_13_a_branch_to_fall_back_on():
    shared, own = ref("x.dieu_tiet"), ref("x.can_doi")

    def rule_for(subject, low, base, step, gain, cap, start):
        grows = ir.growing(subject, low, step, None, gain, cap, percentage_points=True)
        return bands(
            subject,
            "ratio",
            None,
            (within(subject, B.AT_MOST, None, low), base),
            (within(subject, B.ABOVE, low), points(base, grows)),
            start=start,
        )

    rule = ir.branches(
        (ref("x.co"), rule_for(shared, "10%", 8, "1/100", "1/4", 10, "1.")),
        (None, rule_for(own, "50%", 3, "5/100", "1/2", 8, "2.")),
    )
    figures = [
        figure("x.co", "Có tỷ lệ điều tiết", "yes_no"),
        figure("x.dieu_tiet", "Tỷ lệ điều tiết", "ratio"),
        figure("x.can_doi", "Tỷ lệ tự cân đối", "ratio"),
    ]
    assert said(rule, figures) == (
        "Trường hợp có tỷ lệ điều tiết: tỷ lệ điều tiết từ 10% trở xuống được tính 8 điểm; "
        "trên 10% thì cứ thêm 1 điểm phần trăm được tính thêm 0,25 điểm, nhưng tối đa không quá 10 điểm.\n"
        "Trường hợp không có tỷ lệ điều tiết thì tính theo tỷ lệ tự cân đối: từ 50% trở xuống được tính 3 điểm; "
        "trên 50% thì cứ thêm 5 điểm phần trăm được tính thêm 0,5 điểm, nhưng tối đa không quá 8 điểm."
    )
    assert case_said(rule, figures, "2.1") == "không có tỷ lệ điều tiết: từ 50% trở xuống: 3 điểm"


def test_14_ranks():
    rank = ref("x.hang")
    rule = bands(
        rank,
        "rank",
        None,
        (within(rank, B.FROM_TO, 1, 10), 3),
        (within(rank, B.FROM_TO, 11, 20), 2),
        (None, 1),
    )
    assert said(rule, [figure("x.hang", "Thứ hạng Chỉ số hài lòng của người dân", "rank")]) == (
        "Thuộc 10 tỉnh, thành phố có kết quả cao nhất về Chỉ số hài lòng của người dân được tính 3 điểm; "
        "thuộc 10 tỉnh, thành phố tiếp theo được tính 2 điểm; "
        "các tỉnh, thành phố còn lại được tính 1 điểm."
    )


def test_15_points_that_add_up():
    forms = figure("x.ht", "Số hình thức tuyên truyền", "count", "hình thức")
    plan = figure("x.kh", "Hoàn thành 100% kế hoạch", "yes_no")
    items = ir.points_if("1/4", ref("x.kh")), ir.points_if("1/4", within(ref("x.ht"), B.AT_LEAST, 2))
    assert said(Checklist(items=items, span=ir.NOWHERE), [forms, plan]) == (
        "Điểm đánh giá là tổng điểm các nội dung đạt được: hoàn thành 100% kế hoạch: 0,25 điểm; "
        "số hình thức tuyên truyền từ 02 hình thức trở lên: 0,25 điểm."
    )


def test_15_points_for_each_thing():
    ideas = figure("x.sk", "Số sáng kiến được công nhận", "count", "sáng kiến")
    rule = Checklist(items=(ir.points_per("1/2", ref("x.sk"), "3/2"),), span=ir.NOWHERE)
    assert said(rule, [ideas]) == "Mỗi sáng kiến được công nhận được tính 0,5 điểm, nhưng tối đa không quá 1,5 điểm."


def test_16_deductions():
    late = figure("x.cham", "Số báo cáo gửi chậm", "count", "báo cáo")
    none = figure("x.khong", "Số báo cáo không gửi", "count", "báo cáo")
    rule = Deduction(items=(ir.points_per("1/4", ref("x.cham")), ir.points_per("1/2", ref("x.khong"))), span=ir.NOWHERE)
    assert said(rule, [late, none]) == (
        "Mỗi báo cáo gửi chậm trừ 0,25 điểm; mỗi báo cáo không gửi trừ 0,5 điểm; "
        "tổng điểm trừ không quá điểm tối đa của tiêu chí."
    )


@pytest.mark.parametrize(
    ("treatment", "vietnamese"),
    [
        ("maximum", "Trường hợp trong năm không phát sinh nhiệm vụ đề ra thì được tính điểm tối đa."),
        (
            "not_assessed",
            (
                "Trường hợp trong năm không phát sinh nhiệm vụ đề ra thì không đánh giá tiêu chí này; "
                "điểm tối đa của tiêu chí không tính vào tổng điểm tối đa của đơn vị."
            ),
        ),
    ],
)
def test_17_nothing_to_assess(treatment, vietnamese):
    nothing = DoesNotArise(condition=within(ref("x.giao"), B.EXACTLY, 0), treatment=treatment, span=ir.NOWHERE)
    assert said(proportional(SHARE), [PLANNED, DONE], does_not_arise=nothing).endswith(f"\n{vietnamese}")


def test_18_only_the_highest():
    bonus = ir.part(
        "uu_tien", level="bonus", combine="highest", parts=[ir.part("uu_tien.a", Unwritten(span=ir.NOWHERE))]
    )
    assert rule_sentences(bonus, ir.ruleset([], [], outside=[bonus])) == (
        "Có đồng thời nhiều yếu tố ưu tiên thì chỉ được áp dụng một yếu tố có mức điểm cao nhất.",
    )


def test_19_a_survey():
    levels = ("tốt", 1), ("khá", "3/5"), ("trung_bình", "1/5"), ("kém", 0)
    group = RespondentGroup(name="lãnh đạo, quản lý", weight=Fraction(1), counts=())
    rule = Survey(
        groups=(group,),
        levels=tuple(AnswerLevel(key=name, name=name, worth=Fraction(worth)) for name, worth in levels),
        span=ir.NOWHERE,
    )
    assert said(rule, []) == (
        "Điểm đánh giá qua điều tra xã hội học = tỷ lệ bình quân theo mức trả lời "
        "(tốt 100%, khá 60%, trung bình 20%, kém 0%) × điểm tối đa.\n"
        "Nhóm đối tượng điều tra: lãnh đạo, quản lý (trọng số 100%)."
    )


def grade(label, phrase, low=None, high=None):
    low_closed, high_closed = ir.CLOSED[phrase]
    return Grade(
        key=label,
        name=label,
        label=label,
        phrase=phrase,
        span=ir.NOWHERE,
        low_closed=low_closed,
        high_closed=high_closed,
        low=None if low is None else Fraction(low),
        high=None if high is None else Fraction(high),
    )


GRADES = (
    grade("Loại I", B.AT_LEAST, 75),
    grade("Loại II", B.FROM_BELOW, 60, 75),
    grade("Loại III", B.BELOW, None, 60),
)


def test_20_grades():
    words = wording(ir.ruleset([], []), "vi")
    assert grades_sentence(Grading(by="points", grades=GRADES), words) == (
        "Xếp loại theo tổng số điểm đạt được: loại I khi đạt từ 75 điểm trở lên; "
        "loại II khi đạt từ 60 điểm đến dưới 75 điểm; loại III khi đạt dưới 60 điểm."
    )
    assert grades_sentence(Grading(by="index", grades=GRADES[:1]), words) == (
        "Xếp loại theo chỉ số đạt được: loại I khi đạt từ 75% trở lên."
    )


def test_21_evidence():
    assert evidence_line(EvidenceItem(kind="optional", text="Quyết định"), "vi") == "Quyết định (nếu có)"


def test_an_unwritten_rule_says_so():
    assert said(Unwritten(span=ir.NOWHERE), []) == "Chưa viết."


def test_sentences_are_in_normal_form_c():
    assert unicodedata.is_normalized("NFC", said(proportional(SHARE), [PLANNED, DONE]))


@given(rulesets(), st.sampled_from(["vi", "en"]))
def test_every_rule_can_be_said(built, language):
    for each in each_part(built):
        for text in rule_sentences(each, built, language):
            assert text.endswith(".")
            assert "  " not in text


@given(rulesets(), st.sampled_from(["vi", "en"]))
def test_every_case_can_be_said(built, language):
    for leaf in leaves(built):
        for case in cases_of(leaf):
            assert case_sentence(leaf, case, built, language)


def cases_of(leaf):
    match leaf.rule:
        case Bands(bands=found):
            yield from (band.case for band in found)
        case Branches(branches=found):
            for branch in found:
                yield from [branch.case] if isinstance(branch.result, Points) else (b.case for b in branch.result.bands)
        case Unwritten():
            return
        case _:
            yield "1"
    if leaf.does_not_arise is not None:
        yield "not_arising"
