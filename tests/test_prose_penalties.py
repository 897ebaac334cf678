"""What is said of a penalty: its points are taken off, never earned."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

import by_hand as ir
from by_hand import bands, figure, points, ref, within
from parlang.ir.nodes import Checklist
from parlang.ir.walk import part_and_below
from parlang.prose import case_sentence, rule_sentences
from parlang.syntax.nodes import BoundKind as B
from strategies.rulesets import rulesets

LATE = figure("phat.x.cham", "Số báo cáo gửi chậm", "count", "báo cáo")


def said_of_penalty(rule, language="vi"):
    leaf = ir.part("phat.x", rule, 3)
    penalty = ir.part("phat", level="penalty", parts=[leaf])
    return "\n".join(rule_sentences(leaf, ir.ruleset([], [LATE], outside=[penalty]), language))


def test_a_penalty_takes_points_off_for_each_thing():
    rule = Checklist(items=(ir.points_per(1, ref("phat.x.cham"), 3),), span=ir.NOWHERE)
    assert said_of_penalty(rule) == "Mỗi báo cáo gửi chậm trừ 1 điểm, nhưng tối đa không quá 3 điểm."
    assert said_of_penalty(rule, "en").endswith(" takes 1 point off, but at most 3 points.")
    often = ir.points_if(1, within(ref("phat.x.cham"), B.AT_LEAST, 5))
    assert said_of_penalty(Checklist(items=(*rule.items, often), span=ir.NOWHERE)) == (
        "Điểm trừ là tổng điểm trừ của các nội dung: mỗi báo cáo gửi chậm trừ 1 điểm, nhưng tối đa không quá 3 điểm; "
        "số báo cáo gửi chậm từ 05 báo cáo trở lên: trừ 1 điểm."
    )


def test_a_penalty_takes_points_off_by_bands():
    n = ref("phat.x.cham")
    rule = bands(n, "count", "báo cáo", (within(n, B.AT_LEAST, 5), 1), (within(n, B.BELOW, None, 5), 0))
    assert said_of_penalty(rule) == "Từ 05 báo cáo trở lên: trừ 1 điểm; dưới 05 báo cáo: không trừ điểm."
    assert said_of_penalty(rule, "en") == (
        "Số báo cáo gửi chậm is 5 báo cáo or more: 1 point off; below 5 báo cáo: no points off."
    )


def test_a_penalty_that_grows():
    n = ref("phat.x.cham")
    grows = ir.growing(n, 5, 2, "báo cáo", "1/2", 3)
    rule = bands(n, "count", "báo cáo", (within(n, B.AT_MOST, None, 5), 1), (within(n, B.ABOVE, 5), points(1, grows)))
    found = said_of_penalty(rule)
    assert " bị trừ 1 điểm; " in found
    assert found.endswith("cứ thêm 02 báo cáo bị trừ thêm 0,5 điểm, nhưng tối đa không quá 3 điểm.")


def test_a_case_of_a_penalty_takes_points_off():
    n = ref("phat.x.cham")
    leaf = ir.part("phat.x", bands(n, "count", "báo cáo", (within(n, B.AT_LEAST, 5), 1), (None, 0)), 3)
    built = ir.ruleset([], [LATE], outside=[ir.part("phat", level="penalty", parts=[leaf])])
    assert case_sentence(leaf, "1", built) == "từ 05 báo cáo trở lên: trừ 1 điểm"


@given(rulesets(), st.sampled_from(["vi", "en"]))
def test_no_penalty_is_said_to_earn_points(built, language):
    penalty = ir.part("phat", level="penalty", parts=[replace(each, path=f"phat.{each.path}") for each in built.parts])
    turned = replace(built, parts=(), outside=(penalty,))
    for each in part_and_below(replace(penalty, path="phat")):
        if each.path.startswith("phat"):
            found = " ".join(rule_sentences(each, turned, language)).casefold()
            assert not any(words in found for words in ("được tính 1", "được tính thêm", "điểm đánh giá", "is worth"))
