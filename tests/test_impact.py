"""What a change of rules does to units: who gains, who loses, what cannot be replayed, and what is said of it."""

from fractions import Fraction
from functools import cache

import pytest

from parlang.diff.following import Line
from parlang.diff.matching import matched
from parlang.ir.violations import violations
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.cli import impact as command
from parlang_compiler.cli.loading import load
from parlang_compiler.impact import replay as replaying
from parlang_compiler.impact.made_cases import cases_text, readings_of
from parlang_compiler.impact.overall import certainty_of, change_of
from parlang_compiler.impact.replay import read_units_of, replay, rules_of
from parlang_compiler.impact.synthetic import made_up
from parlang_compiler.impact.told import told
from parlang_compiler.impact.whole import impact_of, refused_figures
from replays import CASES, SPEC, VI, imagined, pair_of, shipped

HEAD = """\
bộ tiêu chí x "X"
  văn bản [cu] "Cũ"
  hiệu lực từ ngày 01/01/2022
  năm đánh giá từ 2022
  thang điểm {scale}
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn {source}

"""
CHANGE = """\
sửa đổi, bổ sung bộ tiêu chí x [cu] thành [moi]
  văn bản "Mới"
  hiệu lực từ ngày 01/01/2024
  năm đánh giá từ 2024
  nguồn {source}

"""
SOURCE = 'đã đối chiếu "Công báo"'
PLAN = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao "Số việc giao" : số lượng "việc" từ 1 trở lên
    xong "Số việc xong" : số lượng "việc" không quá giao
  tính tỷ_lệ = xong / giao
  chấm điểm theo tỷ_lệ
    từ 80% trở lên : 10
    dưới 80%       : 0
  luôn phát sinh
"""
STRICTER = """\
sửa đổi [ke_hoach]
  chấm điểm theo tỷ_lệ
    từ 90% trở lên : 10
    dưới 90%       : 0
"""


@cache
def rules(old=PLAN, change=STRICTER, scale=10, source=SOURCE):
    base = Source(name="cu.par", text=HEAD.format(scale=scale, source=source) + old)
    before = compile_sources([base])
    assert not before.failed, before.diagnostics
    new = Source(name="moi.par", text=CHANGE.format(source=source) + change)
    after = compile_sources([new], lambda index, label: [base] if label == "cu" else None)
    assert not after.failed, after.diagnostics
    return rules_of(matched(before.value, after.value, Line(revisions=(before.value, after.value))))


def units_in(text):
    outcome = read_cases(Source(name="so-lieu.yaml", text=text))
    assert outcome.value, outcome.diagnostics
    return outcome.value


def impact(text, given=None, year=None):
    both, wanted = given or rules(), Wanted(period=year)
    found = replay(both, read_units_of(both.old, units_in(text), wanted), wanted)
    return impact_of(both, found, year)


def units(**figures):
    """Units by name, each with its figures of the first criterion."""
    lines = [f"  - unit: {name}\n    figures:\n      ke_hoach: {given}\n" for name, given in figures.items()]
    return "period: 2022\nunits:\n" + "".join(lines)


def by_name(found):
    return {each.name: each for each in found.units}


@pytest.fixture(autouse=True)
def _read_once(monkeypatch):
    monkeypatch.setattr(command, "load_pair", pair_of)


@cache
def provinces():
    """The worked cases of 2022 under the rules of 2024."""
    return impact(CASES.read_text(encoding="utf-8"), shipped())


# --- one unit, two rules ----------------------------------------------------------------------


def test_the_old_side_is_what_eval_gives():
    units = read_cases(Source(name=str(CASES), text=CASES.read_text(encoding="utf-8"))).value
    expected = score_cases(shipped().old, units, Wanted(parts=False)).value
    got = {each.unit.before.scorecard.unit: each.unit.before.scorecard for each in provinces().units}
    assert got == {each.scorecard.unit: each.scorecard for each in expected}


def test_a_stricter_mark_takes_points_of_those_between_the_two():
    found = by_name(impact(units(A="{giao: 10, xong: 9}", B="{giao: 10, xong: 8}", C="{giao: 10, xong: 7}")))
    changes = {name: each.unit.moves.change for name, each in found.items()}
    assert changes == {"A": 0, "B": -10, "C": 0}
    assert {name: certainty_of(each.unit) for name, each in found.items()} == {
        "A": "unchanged",
        "B": "loses",
        "C": "unchanged",
    }


def test_criteria_that_moved_are_those_of_the_amendment():
    unit = by_name(provinces())["Tỉnh B (ví dụ)"].unit
    moved = {shipped().criteria[move.place].shown.path: move for move in unit.moves.moving()}
    gone = moved["thu_tuc.giai_quyet.huyen"]
    assert gone.after.least == 0
    assert gone.change == -gone.before.least  # repealed
    assert moved["the_che.tac_dong.kha_thi"].change > 0  # its maximum went from 1 to 1,5


def test_what_is_worth_more_now_is_worth_more_by_hand():
    """Province A answers «tốt» throughout: kha_thi 1 → 1,5; hop_ly 0,5 → repealed; huyen 1 → repealed; xa 0,5 → 1,5."""
    unit = by_name(provinces())["Tỉnh A (ví dụ)"].unit
    moved = {shipped().criteria[move.place].shown.path: move.change for move in unit.moves.moving()}
    assert moved["the_che.tac_dong.kha_thi"] == Fraction(1, 2)
    assert moved["the_che.tac_dong.hop_ly"] == Fraction(-1, 2)
    assert moved["thu_tuc.giai_quyet.huyen"] == -1
    assert moved["thu_tuc.giai_quyet.xa"] == 1


def test_what_asks_for_new_figures_cannot_be_replayed_and_is_an_interval():
    found = imagined().overall.not_replayed
    assert [each.criterion.shown.path for each in found if each.units == len(imagined().units)] == [
        "chi_dao.danh_gia.kip_thoi",
        "chi_dao.danh_gia.quyet_liet",
        "chi_dao.danh_gia.hieu_qua",
        "bo_may.to_chuc.giam_dvsn",
        "cong_vu.bo_nhiem.quy_trinh",
        "so_hoa.dich_vu.ket_qua_dien_tu",
    ]
    base_year = found[3]
    assert [(each.key, each.why) for each in base_year.after] == [("bo_may.to_chuc.giam_dvsn.nam_2023", "new")]
    assert (base_year.least, base_year.most) == (0, 1)


def test_a_total_that_waits_changes_by_an_interval_that_holds_the_comparable_change():
    for each in imagined().units:
        unit = each.unit
        least, most = change_of(unit)
        waiting = list(unit.moves.waiting())
        beyond = [
            sum(getattr(move.after, end) for move in waiting) - sum(move.before.least for move in waiting)
            for end in ("least", "most")
        ]
        if unit.before.result.status == "scored":
            assert (least, most) == (unit.moves.change + beyond[0], unit.moves.change + beyond[1])


def test_a_merged_criterion_is_set_against_both_that_it_was():
    one = next(each for each in shipped().criteria if each.shown.path == "thu_tuc.mot_cua.lien_thong")
    assert [each.part.path for each in one.old] == ["thu_tuc.mot_cua.cung_cap", "thu_tuc.mot_cua.cac_cap"]


# --- what the rules make of figures is made again ---------------------------------------------


RANKED = """\
tiêu chí 1 "Thu" [thu] điểm tối đa 10
  số liệu
    thu "Số thu" : số lượng "đồng"
  chấm điểm theo thứ hạng của thu, xếp từ cao xuống thấp
    bằng 1  : 10
    còn lại : 0
  luôn phát sinh
"""
TURNED = """\
sửa đổi [thu]
  chấm điểm theo thứ hạng của thu, xếp từ thấp lên cao
    bằng 1  : 10
    còn lại : 0
"""


def incomes(**given):
    lines = [f"  - unit: {name}\n    figures:\n      thu: {figures}\n" for name, figures in given.items()]
    return "period: 2022\nunits:\n" + "".join(lines)


def test_a_rank_in_the_group_is_worked_out_by_the_new_rules():
    found = by_name(impact(incomes(A="{thu: 90}", B="{thu: 80}"), rules(RANKED, TURNED)))
    assert {name: (each.unit.before.result.total, each.unit.after.result.total) for name, each in found.items()} == {
        "A": (10, 0),
        "B": (0, 10),
    }


def test_a_rank_that_a_unit_gives_itself_is_kept_only_where_it_is_the_same_rank():
    kept = rules(RANKED, 'đổi tên [thu] thành "Thu ngân sách"\n')
    (key,) = [each.short for each in kept.old.figures if each.group is not None]
    given = incomes(A=f"{{thu: 90, {key}: 1}}")
    (same,), (other,) = impact(given, kept).units, impact(given, rules(RANKED, TURNED)).units
    assert (same.unit.before.result.total, same.unit.after.result.total) == (10, 10)
    assert other.unit.after.result.total is None


DOCUMENTS = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    ban_hành "Đã ban hành" : có/không
  chấm điểm theo ban_hành
    có    : 10
    không : 0
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Quyết định"
  thiếu tài liệu kiểm chứng: 0 điểm
"""
MORE_DOCUMENTS = """\
sửa đổi [ke_hoach]
  tài liệu kiểm chứng
    bắt buộc "Báo cáo"
    bắt buộc "Quyết định"
"""


def with_documents(evidence):
    given = f"    evidence:\n      ke_hoach: {evidence}\n" if evidence else ""
    return f"period: 2022\nunits:\n  - unit: A\n    figures:\n      ke_hoach: {{ban_hanh: có}}\n{given}"


@pytest.mark.parametrize(
    ("evidence", "before", "after"),
    [("[QĐ 1]", 10, None), ("[null]", 0, 0), (None, None, None)],
    ids=["a new document was never asked for", "one that was owed is still owed", "nothing told"],
)
def test_documents_are_asked_for_by_the_new_list(evidence, before, after):
    (unit,) = impact(with_documents(evidence), rules(DOCUMENTS, MORE_DOCUMENTS)).units
    assert (unit.unit.before.result.total, unit.unit.after.result.total) == (before, after)


def test_documents_of_the_same_list_are_taken_over():
    same = rules(DOCUMENTS, 'đổi tên [ke_hoach] thành "Kế hoạch năm"\n')
    (unit,) = impact(with_documents("[QĐ 1]"), same).units
    assert (unit.unit.before.result.total, unit.unit.after.result.total) == (10, 10)


NARROWER = """\
sửa đổi [ke_hoach]
  số liệu
    giao "Số việc giao" : số lượng "việc" từ 20 trở lên
    xong "Số việc xong" : số lượng "việc" không quá giao
"""


def test_a_value_that_is_no_longer_allowed_counts_as_missing_and_is_said():
    found = impact(units(A="{giao: 10, xong: 9}", B="{giao: 20, xong: 18}"), rules(PLAN, NARROWER))
    assert [each.unit.after.result.status for each in found.units] == ["pending", "scored"]
    (fault,) = refused_figures(found)
    assert (fault.code, fault.figure, fault.units, fault.names) == ("W0062", "ke_hoach.giao", 1, "A")
    (waiting,) = found.overall.not_replayed
    assert [each.why for each in waiting.after] == ["refused"]


# --- points that are not simply added ---------------------------------------------------------


BONUS = (
    PLAN
    + """
điểm thưởng "Thưởng" [thuong] điểm tối đa 2
tiêu chí T1 "Một" [mot] điểm tối đa 2
  số liệu
    sáng_kiến "Số sáng kiến" : số lượng "sáng kiến"
  cộng điểm
    1 điểm cho mỗi sáng_kiến, nhưng tối đa không quá 2 điểm
tiêu chí T2 "Hai" [hai] điểm tối đa 2
  số liệu
    giải "Số giải thưởng" : số lượng "giải"
  cộng điểm
    1 điểm cho mỗi giải, nhưng tối đa không quá 2 điểm
"""
)
LESS_BONUS = """\
sửa đổi [thuong.mot]
  cộng điểm
    0,5 điểm cho mỗi sáng_kiến, nhưng tối đa không quá 2 điểm
"""


def test_a_capped_section_counts_as_a_whole_so_that_moves_add_up_to_the_total():
    text = (
        "period: 2022\nunits:\n  - unit: A\n    figures:\n      ke_hoach: {giao: 10, xong: 9}\n"
        "      thuong.mot: {sang_kien: 2}\n      thuong.hai: {giai: 2}\n"
    )
    (each,) = impact(text, rules(BONUS, LESS_BONUS)).units
    assert (each.unit.before.result.total, each.unit.after.result.total) == (12, 12)  # 2 + 2 and 1 + 2, at most 2
    assert each.unit.moves.change == 0
    assert each.unit.moves.before == 12


# --- ranks and grades -------------------------------------------------------------------------


def test_ranks_are_told_before_and_after_with_the_move():
    found = impact(units(A="{giao: 10, xong: 8}", B="{giao: 10, xong: 7}", C="{giao: 10, xong: 10}"))
    assert {each.name: (each.by_total.before, each.by_total.after, each.by_total.move) for each in found.units} == {
        "A": (1, 2, -1),
        "B": (3, 2, 1),
        "C": (1, 1, 0),
    }
    assert not found.groups[0].provisional


def test_a_unit_with_errors_makes_ranks_provisional():
    found = impact(units(A="{giao: 10, xong: 8}", B="{giao: 10, xong: 11}", C="{giao: 10, xong: 10}"))
    assert found.refused == ("B",)
    assert found.groups[0].provisional
    assert len(found.groups[0].by_total) == 2


def test_without_totals_ranks_are_by_the_comparable_part_and_provisional():
    (group,) = imagined().groups
    assert not group.by_total
    assert group.provisional
    assert len(group.by_part) == sum(each.unit.before.result.status == "scored" for each in imagined().units)
    measures = {each.name: each.unit.moves for each in imagined().units if each.by_part}
    best = min((each for each in imagined().units if each.by_part), key=lambda each: each.by_part.after)
    assert best.unit.moves.after == max(each.after for each in measures.values())


GRADED = (
    PLAN
    + """
xếp loại theo tổng điểm
  từ 5 trở lên : đạt "Đạt"
  dưới 5       : chưa "Chưa đạt"
"""
)


def test_a_grade_that_changes_is_counted_and_shown():
    both = rules(GRADED, STRICTER)
    found = impact(units(A="{giao: 10, xong: 8}", B="{giao: 10, xong: 10}"), both)
    assert (found.overall.grades_changed, found.overall.grades_unknown) == (1, 0)
    assert told(found)["units"][0]["grade_changed"] is True


# --- all units together -----------------------------------------------------------------------


def test_winners_losers_and_domains_add_up():
    found = imagined().overall
    counts = found.by_part
    assert counts.gaining + counts.losing + counts.unchanged + counts.untold == 63
    whole = sum(each.unit.moves.change for each in imagined().units)
    assert sum(each.change for each in found.domains) == whole
    assert sum(each.mean for each in found.domains) == whole / 63
    assert sum(each.change for each in found.criteria) == whole


def test_many_units_are_scored_quickly_and_the_same(monkeypatch):
    readings = readings_of(made_up(shipped().old, 12, 3))
    slowly = replay(shipped(), readings, Wanted())
    monkeypatch.setattr(replaying, "WORTH_IT", 12)
    quickly = replay(shipped(), readings, Wanted())
    assert quickly.units == slowly.units


# --- made-up units ----------------------------------------------------------------------------


@pytest.mark.parametrize("folder", sorted(SPEC.parent.glob("*/*")), ids=lambda path: "/".join(path.parts[-2:]))
def test_made_up_units_are_what_the_declarations_allow(folder):
    ruleset = load(str(folder), VI).ruleset
    made = made_up(ruleset, 12, 11)
    assert [fault for each in made for fault in violations(ruleset, each.facts)] == []
    assert len({each.name for each in made}) == 12


def test_made_up_units_are_the_same_on_every_machine():
    made = made_up(rules().old, 3, 42)
    assert [each.name for each in made] == ["Đơn vị giả định 01", "Đơn vị giả định 02", "Đơn vị giả định 03"]
    assert [tuple(each.facts.values.values()) for each in made] == PINNED
    assert made_up(rules().old, 3, 43) != made


PINNED = [(81, 100), (157, 200), (407, 500)]


def test_the_file_of_made_up_units_is_marked_and_gives_the_same_scores():
    both = shipped()
    made = made_up(both.old, 5, 1)
    text = cases_text(made, both.old, 1)
    assert text.startswith("# SỐ LIỆU GIẢ ĐỊNH")
    scored = score_cases(both.old, units_in(text), Wanted(parts=False))
    assert [each.code for each in scored.diagnostics] == []
    replayed = replay(both, readings_of(made), Wanted()).units
    assert [each.result.total for each in scored.value] == [each.before.result.total for each in replayed]
