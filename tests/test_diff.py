"""Comparing two revisions: the 26 illustrative changes, each found as their table says; gates, formats, faults."""

import json
from dataclasses import fields, replace
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import pytest

from parlang.diff.changes import KINDS, SEVERITIES
from parlang.diff.compare import compare
from parlang.diff.following import Line
from parlang.diff.matching import matched
from parlang.ir.nodes import Part, Ruleset
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.cli.comparing import load_pair
from parlang_compiler.cli.main import main as run
from parlang_compiler.cli.session import Session
from parlang_compiler.comparing.comparer import compared
from parlang_compiler.comparing.gate_names import GATES

SPEC = Path(__file__).parent.parent / "spec"
OLD, NEW = (SPEC / "par-index-tinh" / f"minh-hoa-{year}" for year in ("2022", "2024"))
APART = tuple(SPEC / "phan-loai-dvhc-tinh" / name for name in ("nq-1211-2016", "nd-307-2025"))
VI = Session(language="vi", format="text", strict=False)


def comparison_of(old, new):
    pair = load_pair(str(old), str(new), VI)
    return compared(pair.matching, pair.line)


@pytest.fixture(scope="module")
def comparison():
    return comparison_of(OLD, NEW)


def of_item(comparison, number):
    return next(each for each in comparison.items if each.number == str(number))


# --- the table of changes: number, direction of the whole, and of each node ---------------------

DIRECTIONS = {
    1: "stricter", 2: "stricter", 3: "looser", 4: "none", 5: "none", 6: "none", 7: "stricter", 8: "mixed", 9: "mixed",
    10: "mixed", 11: "mixed", 12: "incomparable", 13: "stricter", 14: "mixed", 15: "stricter", 16: "mixed",
    17: "looser", 18: "stricter", 19: "stricter", 20: "stricter", 21: "stricter", 22: "incomparable", 23: "mixed",
    24: "mixed", 25: "none", 26: "none",
}  # fmt: skip
NODES = {
    1: {("chi_dao.ke_hoach.hoan_thanh", "points_changed", "stricter")},
    2: {("chi_dao.kiem_tra.ty_le", "points_changed", "stricter")},
    3: {("chi_dao.bao_cao", "points_changed", "looser")},
    4: {("chi_dao.sang_kien", "renumbered", "none"), ("chi_dao.nhiem_vu_giao.dung_han", "renumbered", "none")},
    5: {("chi_dao.tuyen_truyen", "renamed", "none"), ("chi_dao.tuyen_truyen", "words", "none")},
    6: {("the_che.thi_hanh.hoat_dong", "rewritten", "none")},
    7: {("the_che.dung_tien_do", "points_changed", "stricter")},
    8: {("the_che.tac_dong.hop_ly", "removed", "stricter"), ("the_che.tac_dong.kha_thi", "points_changed", "looser")},
    9: {("thu_tuc.giai_quyet.huyen", "removed", "stricter"), ("thu_tuc.giai_quyet.xa", "points_changed", "looser")},
    10: {
        ("so_hoa.nen_tang.ky_so", "points_changed", "mixed"),
        ("so_hoa.dich_vu.so_hoa", "points_changed", "mixed"),
        ("thu_tuc.cong_khai.mot_cua", "points_changed", "mixed"),
        ("par-index-tinh", "figures_changed", "none"),
    },
    11: {("thu_tuc.mot_cua.lien_thong", "merged", "none"), ("thu_tuc.mot_cua.lien_thong", "points_changed", "mixed")},
    12: {("bo_may.to_chuc.giam_dvsn", "figures_redefined", "incomparable")},
    13: {("bo_may.bien_che.su_nghiep", "points_changed", "stricter")},
    14: {("cong_vu.bo_nhiem", "split", "none"), ("cong_vu.bo_nhiem", "points_changed", "mixed")},
    15: {("cong_vu.danh_gia.ky_luat", "points_changed", "stricter")},
    16: {("cong_vu.cap_xa.dat_chuan", "points_changed", "mixed"), ("par-index-tinh", "figures_changed", "none")},
    17: {("tai_chinh.ngan_sach.giai_ngan", "points_changed", "looser")},
    18: {("tai_chinh.tu_chu.chi_thuong_xuyen", "points_changed", "stricter")},
    19: {
        ("so_hoa.dich_vu.ho_so", "points_changed", "stricter"),
        ("so_hoa.dich_vu.ho_so", "benchmark_to_constant", "none"),
    },
    20: {("so_hoa.dich_vu.xep_hang", "points_changed", "stricter")},
    21: {("so_hoa.dich_vu.thanh_toan_hs", "evidence", "stricter")},
    22: {
        (f"chi_dao.danh_gia.{each}", "figures_redefined", "incomparable")
        for each in ("kip_thoi", "quyet_liet", "hieu_qua")
    },
    23: {
        ("tac_dong.kinh_te.thu_ngan_sach", "points_changed", "stricter"),
        ("tac_dong.kinh_te.chi_tieu", "points_changed", "looser"),
        ("tac_dong.kinh_te.chi_tieu", "points_moved", "none"),
    },
    24: {
        ("so_hoa.dich_vu.ket_qua_dien_tu", "added", "looser"),
        ("so_hoa.dich_vu.phat_sinh", "points_changed", "stricter"),
    },
    25: {("par-index-tinh", "rounding", "none")},
    26: {("thu_tuc.ra_soat.don_gian", "renamed", "none"), ("so_hoa.dich_vu.so_hoa", "renamed", "none")},
}  # fmt: skip


@pytest.mark.parametrize("number", DIRECTIONS)
def test_each_change_has_the_direction_that_the_table_says(comparison, number):
    assert of_item(comparison, number).direction == DIRECTIONS[number]


@pytest.mark.parametrize("number", NODES)
def test_each_change_is_found_at_its_nodes_with_the_right_kind(comparison, number):
    found = {(each.id, each.kind, each.direction) for each in of_item(comparison, number).changes}
    assert NODES[number] <= found


def test_every_change_is_declared_and_every_amendment_shows(comparison):
    assert all(each.declared for each in comparison.changes)
    assert {each.number for each in comparison.items} == {str(number) for number in range(1, 27)}


# What the table says of regions: the case, the ends with whether they are included, before and after at the witness.
LINES = {
    "chi_dao.ke_hoach.hoan_thanh": [("4/5", True, "17/20", False, "stricter")],
    "chi_dao.kiem_tra.ty_le": [("1/5", True, "1/4", False, "stricter"), ("3/10", True, "2/5", False, "stricter")],
    "the_che.dung_tien_do": [("19/20", True, "19/20", True, "stricter")],
    "bo_may.bien_che.su_nghiep": [("1", False, "51/50", True, "stricter")],
    "tai_chinh.ngan_sach.giai_ngan": [
        ("7/10", True, "9/10", False, "looser"),
        ("9/10", True, "19/20", False, "looser"),
    ],
    "tai_chinh.tu_chu.chi_thuong_xuyen": [
        (str(Fraction(low, 100)), False, str(Fraction(low + 2, 100)), False, "stricter") for low in (10, 12, 14, 16)
    ],
    "so_hoa.dich_vu.xep_hang": [("6", True, "10", True, "stricter"), ("18", True, "30", True, "stricter")],
    "tac_dong.kinh_te.thu_ngan_sach": [
        ("19/20", True, "1", False, "stricter"),
        ("1", True, "21/20", True, "stricter"),
        ("21/20", False, None, False, "stricter"),
    ],
    "tac_dong.kinh_te.chi_tieu": [("4/5", True, "1", False, "looser"), ("1", True, "1", True, "looser")],
    "so_hoa.dich_vu.phat_sinh": [("0", False, "3/5", False, "stricter"), ("3/5", True, None, False, "stricter")],
}


def effect_at(comparison, path):
    (change,) = [each for each in comparison.changes if each.id == path and each.kind == "points_changed"]
    return change.effect


def ends_of(region):
    within = region.when[-1]
    low, high = (None if end is None else str(end.value) for end in (within.low, within.high))
    return low, within.low_closed, high, within.high_closed, region.direction


@pytest.mark.parametrize("path", LINES)
def test_regions_lie_where_the_table_says(comparison, path):
    effect = effect_at(comparison, path)
    assert effect.complete
    assert [ends_of(each) for each in effect.regions] == LINES[path]


def test_a_kind_of_unit_parts_regions(comparison):
    """Change 16: for mountainous units from above 0% to below 95% stricter, for others to below 98% looser."""
    effect = effect_at(comparison, "cong_vu.cap_xa.dat_chuan")
    ways = {(type(each.when[0]).__name__, each.direction) for each in effect.regions}
    assert ways == {("FigureRef", "stricter"), ("Not", "looser")}
    assert [ends_of(each)[:4] for each in effect.regions] == [
        ("0", False, "9/10", False), ("9/10", True, "19/20", False),
        ("0", False, "19/20", False), ("19/20", True, "49/50", False),
    ]  # fmt: skip


def test_units_without_a_district_level_are_left_alone(comparison):
    """Change 10: nothing for them, mixed for the others, with two witnesses and the most of each."""
    for path in ("so_hoa.nen_tang.ky_so", "so_hoa.dich_vu.so_hoa", "thu_tuc.cong_khai.mot_cua"):
        effect = effect_at(comparison, path)
        (region,) = effect.regions
        assert [each.key for each in region.when] == ["unit.co_cap_huyen"]
        assert (effect.complete, effect.verdict, len(effect.witnesses)) == (False, "proved", 2)
        assert effect.gain.points == effect.loss.points == effect.witnesses[0].after - effect.witnesses[0].before


def test_the_most_that_a_change_does_is_exact(comparison):
    loss = effect_at(comparison, "chi_dao.ke_hoach.hoan_thanh").loss
    assert (loss.points, loss.reached) == (Fraction(17, 20), False)
    (rounding,) = [each for each in comparison.changes if each.kind == "rounding"]
    assert rounding.largest.points == Fraction(5, 1000)


def test_violations_and_the_new_answer_go_together(comparison):
    """Change 14: 0 and no: 1 → 0,5; 1 and no: 0,5 → 0; 2 or more and yes: 0 → 0,5; else nothing."""
    effect = effect_at(comparison, "cong_vu.bo_nhiem")
    moved = [(each.witness.before, each.witness.after) for each in effect.regions]
    assert (effect.complete, moved) == (True, [(1, Fraction(1, 2)), (Fraction(1, 2), 0), (0, Fraction(1, 2))])


def test_the_domains_keep_their_points(comparison):
    totals = comparison.totals
    assert all(each.before.maximum == each.after.maximum for each in totals.tops)
    assert totals.least < 0 < totals.most


# --- the command --------------------------------------------------------------------------------


def test_the_same_revision_twice_has_no_change(capsys):
    assert run(["diff", str(OLD), str(OLD), "--lang", "vi"]) == 0
    assert "không có gì thay đổi" in capsys.readouterr().out


def test_the_screen_has_totals_first_and_fits(capsys):
    assert run(["diff", str(OLD), str(NEW), "--lang", "vi"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "BẢN MINH HỌA"
    assert next(at for at, line in enumerate(lines) if line.startswith("Cả bộ tiêu chí")) < 15
    assert len(lines) <= 65
    assert max(map(len, lines)) <= 120


def test_json_keeps_the_contract(capsys):
    assert run(["diff", str(OLD), str(NEW), "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["format"] == 1
    first = next(each for each in document["changes"] if each["id"] == "chi_dao.ke_hoach.hoan_thanh")
    assert {"id", "kind", "amendment", "direction", "severity", "regions", "reason"} <= first.keys()
    (region,) = first["regions"]
    assert {"when", "before", "after", "witness"} <= region.keys()
    assert (region["before"], region["after"], first["amendment"]) == ("tỷ lệ × 1", "0", "1")
    assert {each["severity"] for each in document["changes"]} == set(SEVERITIES)


def test_every_kind_has_a_level_and_every_gate_is_known():
    assert set(KINDS.values()) == set(SEVERITIES)
    assert set(SEVERITIES) <= set(GATES)


@pytest.mark.parametrize(("gate", "status"), [("stricter,major", 1), ("undecided,undeclared", 0)])
def test_gates_decide_the_status(gate, status, capsys):
    assert run(["diff", str(OLD), str(NEW), "--fail-on", gate]) == status
    assert ("E1110" in capsys.readouterr().err) is bool(status)


def test_a_gate_that_is_none_cannot_run(capsys):
    assert run(["diff", str(OLD), str(NEW), "--fail-on", "worse"]) == 2
    assert "--fail-on" in capsys.readouterr().err


def test_junit_fails_what_a_gate_keeps_out(capsys):
    run(["diff", str(OLD), str(NEW), "--format", "junit", "--fail-on", "incomparable"])
    suite = ElementTree.fromstring(capsys.readouterr().out)
    assert suite.get("failures") == "4"
    assert len(suite.findall("testcase")) == int(suite.get("tests"))


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_the_dossier_has_three_columns_and_is_marked(form, capsys):
    assert run(["diff", str(OLD), str(NEW), "--format", form]) == 0
    page = capsys.readouterr().out
    for words in (
        "Quy định hiện hành",
        "Quy định sửa đổi, bổ sung",
        "Thuyết minh",
        "BẢN MINH HỌA",
        "(Dòng mới)",
        "(Bãi bỏ)",
    ):
        assert words in page


def test_two_indexes_are_refused(capsys):
    assert run(["diff", str(OLD), str(APART[0])]) == 2
    assert "E0040" in capsys.readouterr().err


# --- texts written apart ------------------------------------------------------------------------


def test_a_proposal_is_a_mapping_that_can_be_read(tmp_path, capsys):
    assert run(["diff", *map(str, APART), "--propose"]) == 0
    proposal = tmp_path / "mapping.yaml"
    proposal.write_text(capsys.readouterr().out, encoding="utf-8")
    assert run(["diff", *map(str, APART), "--mapping", str(proposal)]) == 0


def test_a_mapping_is_read_backwards_for_the_way_back():
    there, back = comparison_of(*APART), comparison_of(*reversed(APART))
    assert there.totals.least == -back.totals.most
    assert there.totals.most == -back.totals.least
    pairs = [{(each.id, side(each.old), side(each.new)) for each in found.changes} for found in (there, back)]
    moved = {(old, new) for _, old, new in pairs[0] if old and new}
    assert moved
    assert moved == {(new, old) for _, old, new in pairs[1] if old and new}


def side(parts):
    return tuple(sorted(part.path for part in parts))


def test_nothing_is_matched_that_nobody_said(capsys, tmp_path):
    empty = tmp_path / "mapping.yaml"
    empty.write_text("from: nq-1211-2016\nto: nd-307-2025\n", encoding="utf-8")
    run(["diff", *map(str, APART), "--mapping", str(empty), "--format", "json"])
    found = json.loads(capsys.readouterr().out)["changes"]
    gone = {each["id"] for each in found if each["kind"] == "removed"}
    assert "truc_thuoc.cap_huyen" in gone


# --- nothing that a set says goes unsaid ----------------------------------------------------------

SILENT = {"revision", "instrument", "in_force", "in_force_end", "first_year", "amends", "amendments", "span", "index"}
OF_PARTS = {"parts", "path", "span"}
SET = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [truoc] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh"
    miền_núi "Đơn vị miền núi" : có/không

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    xong "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  chấm điểm theo công thức xong / giao × điểm tối đa
"""


BONUS = """\
tối đa

điểm thưởng "Thưởng" [thuong] điểm tối đa 1
  chấm điểm theo miền_núi
    có    : 1
    không : 0
"""


def texts_compared(before, after):
    old, new = (compile_sources([Source(name=name, text=text)]).value for name, text in (("a", before), ("b", after)))
    return compare(matched(old, new), None, None).changes


EDITS = {
    "name of the set": ('"Ví dụ"\n', '"Ví dụ mới"\n'),
    "scale": ("thang điểm 10", "thang điểm 20"),
    "rounding": ("đến 2 chữ số", "đến 3 chữ số"),
    "rounding of the index": ("  nguồn", "  làm tròn chỉ số đến 1 chữ số thập phân\n  nguồn"),
    "provenance": ("nguồn minh họa", 'nguồn đã đối chiếu "bản in"'),
    "what units are called": ('giá "tỉnh"', 'giá "xã"'),
    "a figure of the unit": ("có/không", 'có/không\n    biển "Đơn vị ven biển" : có/không'),
    "a legal basis": ("  nguồn", '  căn cứ "Luật"\n  nguồn'),
    "guidance of the set": ("  nguồn", '  hướng dẫn "Xem kỹ."\n  nguồn'),
    "name": ('"Kế hoạch"', '"Kế hoạch năm"'),
    "number": ("tiêu chí 1 ", "tiêu chí 2 "),
    "maximum": ("tối đa 10", "tối đa 12"),
    "id": ("[ke_hoach]", "[ke_hoach_nam]"),
    "method": ("  số liệu\n", "  đánh giá qua thẩm định\n  số liệu\n"),
    "label of a figure": ("nhiệm vụ được giao", "việc được giao"),
    "unit of a figure": ('"nhiệm vụ" không', '"việc" không'),
    "range of a figure": ("từ 1 trở lên", "từ 2 trở lên"),
    "better direction": ("không quá giao", "không quá giao, càng cao càng tốt"),
    "constraint": ("không quá giao", "từ 0 trở lên"),
    "rule": ("× điểm tối đa", "× 9"),
    "does not arise": ("tối đa\n", "tối đa\n  không phát sinh khi giao bằng 5: điểm tối đa\n"),
    "always arises": ("tối đa\n", "tối đa\n  luôn phát sinh\n"),
    "evidence": ("tối đa\n", 'tối đa\n  tài liệu kiểm chứng\n    bắt buộc "Báo cáo"\n'),
    "day of the figures": ("tối đa\n", "tối đa\n  số liệu đến hết ngày 31/12 của năm đánh giá\n"),
    "interpretation": ("tối đa\n", 'tối đa\n  được hiểu là "Tính cả năm."\n'),
    "grades": ("tối đa\n", "tối đa\n\nxếp loại theo tổng điểm\n  từ 5 trở lên : tốt\n  dưới 5 : kém\n"),
    "bonus": ("tối đa\n", BONUS),
}  # fmt: skip


@pytest.mark.parametrize("what", EDITS)
def test_whatever_a_text_says_otherwise_is_a_change(what):
    before, after = EDITS[what]
    assert before in SET
    last = SET.rpartition(before)  # a rule stands behind what it is made of
    edited = before.join((last[0], "")).removesuffix(before) + after + last[2]
    assert texts_compared(SET, edited) != ()
    assert texts_compared(edited, SET) != ()


def test_every_field_of_a_set_and_of_a_part_is_looked_at():
    """A new field has to be compared, or named here as one that says nothing of the rules."""
    known = {
        "name", "scale", "points_decimals", "index_decimals", "level_names", "unit_name", "published_counts", "notes",
        "figures", "constraints", "parts", "outside", "grading",
    }  # fmt: skip
    assert {each.name for each in fields(Ruleset)} == known | SILENT
    of_part = {
        "level", "number", "name", "maximum", "method", "combine", "rule", "does_not_arise", "always_arises", "notes",
        "published_counts", "without_evidence",
    }  # fmt: skip
    assert {each.name for each in fields(Part)} == of_part | OF_PARTS


# --- who made a change ----------------------------------------------------------------------------

GROUPED = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [truoc] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

lĩnh vực 1 "Họp" [a] điểm tối đa 10
  tính mốc = 5

tiêu chí 1.1 "Số lần họp" [hop] điểm tối đa 10
  số liệu
    số_lần "Số lần họp" : số lượng "lần"
  chấm điểm theo số_lần
    từ mốc trở lên : 10
    dưới mốc       : 0
"""
INSTRUMENT = """\
sửa đổi, bổ sung bộ tiêu chí vi-du [truoc] thành [sau]
  văn bản "Văn bản sửa đổi"
  năm đánh giá từ 2024

khoản 1 lý do "siết chặt"
"""


def amended(change):
    base = Source(name="truoc.par", text=GROUPED)
    old = compile_sources([base]).value
    new = compile_sources([Source(name="sau.par", text=INSTRUMENT + change)], lambda *_: [base]).value
    line = Line(revisions=(old, new))
    return old, new, compare(matched(old, new, line), line, None).changes


def test_a_name_of_the_group_above_is_where_a_change_comes_from():
    _, _, (change,) = amended("sửa đổi [a]\n  tính mốc = 7\n")
    assert (change.id, change.kind, change.items, change.declared) == ("a.hop", "points_changed", ("1",), True)


def test_a_change_that_no_amendment_restates_is_not_declared():
    """A rule that was touched under an amendment that only renames it."""
    old, new, _ = amended('đổi tên [a.hop] thành "Số cuộc họp"\n')
    silent = compile_sources([Source(name="khac.par", text=GROUPED.replace("mốc = 5", "mốc = 9"))]).value
    forged = replace(
        new, parts=(replace(silent.parts[0], parts=(replace(silent.parts[0].parts[0], name="Số cuộc họp"),)),)
    )
    line = Line(revisions=(old, forged))
    found = {each.kind: each.declared for each in compare(matched(old, forged, line), line, None).changes}
    assert found == {"points_changed": False, "renamed": True}
