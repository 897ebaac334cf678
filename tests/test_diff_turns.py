"""Turns that a comparison once took wrongly: what is pending, unwritten, taken off, put in a group, or not arising."""

from fractions import Fraction

import pytest

from parlang.diff.compare import compare
from parlang.diff.following import Line
from parlang.diff.matching import matched
from parlang.diff.telling.changes import ChangeTeller
from parlang.pipeline import compile_sources
from parlang.prove.solving.z3.solver import Z3Solver
from parlang.source import Source

HEAD = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [{revision}] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa
  đối tượng đánh giá "tỉnh"
    miền_núi "Đơn vị miền núi" : có/không

"""
AMENDING = """\
sửa đổi, bổ sung bộ tiêu chí vi-du [truoc] thành [sau]
  văn bản "Văn bản sửa đổi"
  năm đánh giá từ 2024

khoản 1
"""


def leaf(name, number, maximum, body):
    return f'tiêu chí {number} "{name}" [{name}] điểm tối đa {maximum}\n{body}\n'


def yes_no(points):
    return f"  chấm điểm theo miền_núi\n    có : {points}\n    không : 0\n"


def at_least(bound, points, label="Số vụ"):
    figure = f'  số liệu\n    n "{label}" : số lượng "vụ" từ 0 đến 9\n'
    return figure + f"  chấm điểm theo n\n    từ {bound} trở lên : {points}\n    dưới {bound} : 0\n"


def read(text, *before):
    outcome = compile_sources([Source(name="x.par", text=text)], lambda *_: list(before))
    assert [each for each in outcome.diagnostics if each.code.startswith("E")] == []
    return outcome.value


def told(old, new):
    """The changes between two texts in words, by kind."""
    comparison = compare(matched(old, new), None, Z3Solver())
    teller = ChangeTeller(comparison=comparison, language="vi")
    return {each.kind: teller.what(each) for each in comparison.changes}


def between(old, new):
    """The changes between two texts, by kind."""
    pair = (read(HEAD.format(revision="truoc") + old), read(HEAD.format(revision="sau") + new))
    return {each.kind: each for each in compare(matched(*pair), None, Z3Solver()).changes}


def amended(old, change):
    base = Source(name="truoc.par", text=HEAD.format(revision="truoc") + old)
    pair = (read(base.text), read(AMENDING + change, base))
    line = Line(revisions=pair)
    return {each.kind: each for each in compare(matched(*pair, line), line, Z3Solver()).changes}


def test_what_gives_all_points_where_it_does_not_arise_follows_the_maximum():
    body = """\
  số liệu
    a "A" : số lượng "vụ" không quá b
    b "B" : số lượng "vụ"
  tính tỷ_lệ = a / b
  chấm điểm theo tỷ_lệ
    từ 80% trở lên : 6
    dưới 80% : 0
  không phát sinh khi b bằng 0: điểm tối đa
"""
    old, new = (leaf("x", 1, most, body) + leaf("k", 9, 10 - most, yes_no(0)) for most in (8, 6))
    (region,) = between(old, new)["points_changed"].effect.regions
    assert (region.direction, region.largest.points) == ("stricter", Fraction(2))
    assert (region.witness.before, region.witness.after) == (Fraction(8), Fraction(6))


EVIDENCE = """\
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Kế hoạch"
  thiếu tài liệu kiểm chứng: {then}
"""


@pytest.mark.parametrize(("then", "regions"), [("0 điểm", 1), ("giải trình", 2)])
def test_a_unit_that_waits_for_documents_is_not_one_that_is_left_out(then, regions):
    old, new = (at_least(3, 10) + EVIDENCE.format(then=each) for each in ("chờ bổ sung", then))
    effect = between(leaf("x", 1, 10, old), leaf("x", 1, 10, new))["points_changed"].effect
    assert (effect.direction, effect.in_or_out, len(effect.regions)) == ("mixed", True, regions)
    assert all(each.before == ("pending",) and each.witness.pending == (True, False) for each in effect.regions)


def test_a_frame_that_gets_its_rule_is_written_and_one_that_loses_it_unwritten():
    frame, ruled = leaf("x", 1, 10, "  chưa viết\n"), leaf("x", 1, 10, yes_no(10))
    assert (set(between(frame, ruled)), set(between(ruled, frame))) == ({"written"}, {"unwritten"})


PENALTY = leaf("k", 9, 10, yes_no(10)) + 'điểm phạt "P" [p] điểm tối đa 2\n\n'


def test_a_smaller_penalty_is_looser():
    old, new = (PENALTY + leaf("y", "P1", 2, yes_no(points)) for points in (2, 1))
    change = between(old, new)["points_changed"]
    assert (change.direction, change.effect.gain.points, change.effect.loss) == ("looser", Fraction(1), None)


def test_a_leaf_that_became_a_group_is_compared_with_the_leaves_of_the_group():
    rest = leaf("y", 2, 6, yes_no(6))
    group = """\
thay thế [x]

tiêu chí 1 "x" [x] điểm tối đa 4

tiêu chí thành phần 1.1 "x1" [x1] điểm tối đa 1
  chấm điểm theo miền_núi
    có : 1
    không : 0

tiêu chí thành phần 1.2 "x2" [x2] điểm tối đa 3
  chấm điểm theo miền_núi
    có : 3
    không : 0
"""
    found = amended(leaf("x", 1, 4, at_least(3, 4)) + rest, group)
    change = found["points_changed"]
    assert [part.path for part in change.new] == ["x.x1", "x.x2"]
    assert (change.effect.gain.points, change.effect.loss.points) == (Fraction(4), Fraction(4))
    assert (change.items, change.declared) == (("1",), True)


def test_merged_leaves_that_ask_for_something_else_under_an_old_id_are_not_compared():
    old = leaf("x", 1, 4, at_least(3, 4)) + leaf("y", 2, 6, at_least(5, 6, "Số đơn"))
    merged = "gộp [x] ; [y] thành\n\n" + leaf("xy", 1, 10, at_least(5, 10, "Số khác hẳn"))
    assert amended(old, merged)["figures_redefined"].direction == "incomparable"


def test_a_condition_that_another_makes_superfluous_leaves_the_other():
    body = """\
  số liệu
    m "M" : số lượng "vụ"
    n "N" : số lượng "vụ"
  chấm điểm
    trường hợp m {bound} và n từ m trở lên : {points}
    các trường hợp còn lại : 1
"""
    old, new = (body.format(bound=bound, points=points) for bound, points in (("trên 4", 10), ("từ 5 trở lên", 4)))
    (region,) = between(leaf("x", 1, 10, old), leaf("x", 1, 10, new))["points_changed"].effect.regions
    assert len(region.when) == 1
    assert (region.direction, region.largest.points, region.largest.reached) == ("stricter", Fraction(6), True)


def test_a_figure_that_is_written_more_finely_is_told_so():
    body = """\
  số liệu
    n "Tỷ lệ" : tỷ lệ {decimals} chữ số thập phân từ 0% đến 100%, càng cao càng tốt
  chấm điểm theo công thức n × điểm tối đa
"""
    pair = [read(HEAD.format(revision=each) + leaf("x", 1, 10, body.format(decimals=each))) for each in (1, 2)]
    assert told(*pair) == {
        "declared": "«Tỷ lệ» từ 0% đến 100%, 1 chữ số thập phân, càng cao càng tốt → "
        "«Tỷ lệ» từ 0% đến 100%, 2 chữ số thập phân, càng cao càng tốt"
    }
