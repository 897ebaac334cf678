"""Labels and notes that contradict the rule beside them are told; those that agree, or that do not read, are not."""

from pathlib import Path

import pytest

from page_folders import FRAME
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session

SPECS = sorted(each.parent for each in (Path(__file__).parent.parent / "spec").glob("*/*/cases.yaml"))
SHARE = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    xong "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  tính tỷ_lệ "Tỷ lệ hoàn thành" = xong / giao
  chấm điểm theo tỷ_lệ
    từ 80% trở lên      : 10
    từ 50% đến dưới 80% : 5
    dưới 50%            : 0
"""
PEOPLE = """\
tiêu chí 1 "Dân số" [dan_so] điểm tối đa 10
  số liệu
    dân_số   "Quy mô dân số"  : số lượng "người" từ 0 đến 10.000.000
    miền_núi "Tỉnh miền núi" : có/không
"""
GROWING = f"""\
{PEOPLE}\
  chấm điểm theo dân_số
    từ 500.000 trở xuống : 5
    trên 500.000         : 5, cứ thêm 60.000 người được tính thêm 0,5 điểm, nhưng tối đa không quá 10 điểm
"""
MARKED = f"""\
{PEOPLE}\
  tính mốc "Mốc dân số" = nếu miền_núi thì 300.000, còn lại 500.000
  chấm điểm theo dân_số
    từ mốc trở lên : 10
    dưới mốc       : 0
"""
YES_NO = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    kế_hoạch "Ban hành kế hoạch" : có/không
  chấm điểm theo kế_hoạch
    có    : 10
    không : 0
"""
LEVELS = """\
tiêu chí 1 "Công bố" [cong_bo] điểm tối đa 10
  số liệu
    công_bố "Mức độ công bố" : một trong { day_du "Công bố đầy đủ" ; cham "Công bố chậm" ; chua "Chưa công bố" }
  chấm điểm theo công_bố
    day_du : 10
    cham   : 5
    chua   : 0
"""
ITEMS = """\
tiêu chí 1 "Nội dung" [noi_dung] điểm tối đa 10
  số liệu
    kế_hoạch  "Ban hành kế hoạch"            : có/không
    tỷ_lệ     "Tỷ lệ hoàn thành"             : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
    sáng_kiến "Số sáng kiến được công nhận" : số lượng "sáng kiến"
  cộng điểm
    2 điểm nếu kế_hoạch
    3 điểm nếu tỷ_lệ từ 80% trở lên
    0,5 điểm cho mỗi sáng_kiến, nhưng tối đa không quá 5 điểm
"""
LATE = """\
tiêu chí 1 "Báo cáo" [bao_cao] điểm tối đa 10
  số liệu
    chậm "Số báo cáo gửi chậm" : số lượng "báo cáo"
  trừ điểm
    0,5 điểm đối với mỗi chậm
"""
DAYS = """\
tiêu chí 1 "Ban hành" [ban_hanh] điểm tối đa 10
  số liệu
    ban_hành "Ngày ban hành" : ngày từ ngày 01/01/2020 đến hết ngày 31/12/2099
  chấm điểm theo ban_hành
    đến hết ngày 31/01 của năm đánh giá : 10
    sau ngày 31/01 của năm đánh giá     : 0
"""
COUNT = """\
tiêu chí 1 "Sáng kiến" [sang_kien] điểm tối đa 10
  số liệu
    sáng_kiến "Số sáng kiến được công nhận" : số lượng "sáng kiến"
  chấm điểm theo sáng_kiến
    từ 5 trở lên : 10
    dưới 5       : 0
"""
GROWTH = "cứ thêm {} người được tính thêm 0,5 điểm, nhưng tối đa không quá 10 điểm"


def told(criteria, note="", kind="hướng dẫn", frame=FRAME):
    text = frame + criteria + (f'  {kind} "{note}"\n' if note else "")
    found = compile_sources((Source(name="bo.par", text=text),)).diagnostics
    assert [each.code for each in found if each.severity == "error"] == []
    return [each for each in found if each.code == "W1380"]


def test_in_english_too_the_figures_stand_before_what_they_are_worth():
    (found,) = told(SHARE, "Tỷ lệ từ 70% trở lên được 10 điểm")
    assert found.message("en").endswith("from 70% to below 80%: the words give 10; the rule gives 5")


CONTRADICTING = [
    (SHARE, "Đạt từ 85% trở lên được 10 điểm.", "quy tắc cho 10 điểm với tỷ lệ hoàn thành từ 80% trở lên"),
    (SHARE, "Tỷ lệ hoàn thành từ 80% trở lên: 9 điểm.", "từ 80% trở lên thì lời ghi cho 9 điểm; quy tắc cho 10 điểm"),
    (SHARE, "Tỷ lệ từ 70% trở lên được 10 điểm", "từ 70% đến dưới 80% thì lời ghi cho 10; quy tắc cho 5"),
    (SHARE, "Tỷ lệ dưới 60% không được tính điểm (Nghị định không quy định).", "từ 50% đến dưới 60%"),
    (SHARE, "Trên 80%: 10 điểm; từ 50% đến 80%: 5 điểm; dưới 50%: 0 điểm.", "bằng 80%"),
    (SHARE, "Tỷ lệ hoàn thành từ 80% trở lên: 10 điểm; còn lại: 0 điểm.", "từ 50% đến dưới 80%"),
    (SHARE, "Chỉ tính nhiệm vụ của năm. Tỷ lệ từ 70% trở lên được 10 điểm.", "từ 70% đến dưới 80%"),
    (SHARE, "Điểm đánh giá = tỷ lệ hoàn thành × điểm tối đa.", "quy tắc cho 0"),
    (GROWING, f"Trên 500.000 người được tính 5 điểm, {GROWTH.format('50.000')}", "60.000 người"),
    (GROWING, "Từ 400.000 người trở xuống được tính 5 điểm", "từ 500.000 người trở xuống"),
    (MARKED, "Từ 400.000 người trở lên được tính 10 điểm", "từ 400.000 đến 499.999 người"),
    (YES_NO, "Ban hành kế hoạch: 5 điểm", "quy tắc cho 10 điểm"),
    (YES_NO, "Không ban hành kế hoạch: 5 điểm", "quy tắc cho 0 điểm"),
    (LEVELS, "Công bố chậm: 4 điểm", "lời ghi cho 4 điểm; quy tắc cho 5 điểm"),
    (LEVELS, "Công bố đầy đủ: 10 điểm; công bố chậm: 5 điểm; chưa công bố: 1 điểm", "quy tắc cho 0 điểm"),
    (ITEMS, "Ban hành kế hoạch: 3 điểm", "quy tắc nói «ban hành kế hoạch: 2 điểm»"),
    (ITEMS, "Tỷ lệ hoàn thành từ 85% trở lên: 3 điểm", "từ 80% trở lên: 3 điểm"),
    (ITEMS, "Mỗi sáng kiến được công nhận được tính 1 điểm.", "0,5 điểm, nhưng tối đa không quá 5 điểm"),
    (ITEMS, "Mỗi sáng kiến được công nhận được tính 0,5 điểm, nhưng tối đa không quá 4 điểm.", "không quá 5 điểm"),
    (LATE, "Mỗi báo cáo gửi chậm bị trừ 1 điểm.", "mỗi báo cáo gửi chậm: 0,5 điểm"),
    (DAYS, "Ngày ban hành đến hết ngày 28/02 của năm đánh giá: 10 điểm", "quy tắc cho 0 điểm"),
    (COUNT, "Có từ 6 sáng kiến trở lên được 10 điểm", "từ 05 sáng kiến trở lên"),
]


@pytest.mark.parametrize(("criteria", "note", "ruled"), CONTRADICTING, ids=[each[1] for each in CONTRADICTING])
@pytest.mark.parametrize("kind", ["hướng dẫn", "được hiểu là"])
def test_a_note_that_contradicts_the_rule_is_told_at_the_note(criteria, note, ruled, kind):
    (found,) = told(criteria, note, kind)
    assert ruled in found.message("vi")
    assert "contradicts the rule" in found.message("en")
    assert found.span.line == len((FRAME + criteria).splitlines()) + 1
    assert found.span.column == len(f"  {kind} ") + 1


@pytest.mark.parametrize(
    ("criteria", "note"),
    [
        (SHARE, "Đạt từ 80% trở lên được 10 điểm."),
        (SHARE, "Tỷ lệ từ 80% đến 100%: 10 điểm."),
        (SHARE, "Tỷ lệ dưới 50% không được tính điểm (Nghị định không quy định)."),
        (SHARE, "Từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; còn lại: 0 điểm."),
        (GROWING, f"Trên 500.000 người được tính 5 điểm, {GROWTH.format('60.000')}"),
        (MARKED, "Từ 500.000 người trở lên được tính 10 điểm"),  # as the official sentence says it: the usual mark
        (YES_NO, "Không ban hành kế hoạch: 0 điểm"),
        (LEVELS, "Công bố chậm: 5 điểm"),
        (ITEMS, "Ban hành kế hoạch: 2 điểm"),
        (ITEMS, "Mỗi sáng kiến được công nhận được tính 0,5 điểm."),
        (LATE, "Mỗi báo cáo gửi chậm trừ 0,5 điểm"),
        (DAYS, "Ngày ban hành trước ngày 01/02 của năm đánh giá: 10 điểm"),
        (COUNT, "Trên 4 sáng kiến được 10 điểm"),
    ],
)
def test_a_note_that_agrees_is_not_told(criteria, note):
    assert told(criteria, note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Đối với xã miền núi từ 70% trở lên được 10 điểm.",
        "Trước đây, tỷ lệ hoàn thành từ 70% trở lên được 10 điểm.",
        "Đối với xã miền núi thì khác. Tỷ lệ từ 70% trở lên được 10 điểm.",
        "Ví dụ: tỷ lệ từ 70% trở lên được 10 điểm ở bảng cũ.",
        "Nghị định ghi «từ 70% trở lên: 10 điểm»; ở đây không hiểu như vậy.",
        "Còn lại: 3 điểm.",
        "Từ 70 nhiệm vụ trở lên được 10 điểm.",
        "Có thêm 5 điểm phần trăm so với năm trước thì báo cáo rõ.",
    ],
)
def test_what_may_be_meant_otherwise_is_not_told(note):
    assert told(SHARE, note) == []


@pytest.mark.parametrize(
    ("label", "ruled"),
    [
        ("Từ 6 sáng kiến trở lên", "từ 05 sáng kiến trở lên"),
        ("Trên 5 sáng kiến", "từ 05 sáng kiến trở lên"),
        ("Dưới 5 sáng kiến", "từ 05 sáng kiến trở lên"),
        ("Từ 5 sáng kiến trở lên được 9 điểm", "quy tắc cho 10 điểm"),
        ("Từ 5 sáng kiến trở lên", None),
        ("Trên 4 sáng kiến", None),
        ("Từ 5 sáng kiến trở lên được 10 điểm", None),
        ("Có nhiều (2) sáng kiến", None),
    ],
)
def test_the_label_of_a_case_says_the_bound_of_the_case(label, ruled):
    found = told(COUNT.replace(": 10\n", f': 10 "{label}"\n'))
    assert [ruled in each.message("vi") for each in found] == ([] if ruled is None else [True])


@pytest.mark.parametrize(("label", "count"), [("Trước ngày 01/02 của năm đánh giá", 0), ("Trước ngày 01/03/2024", 1)])
def test_days_in_labels_are_held_in_years_of_each_kind(label, count):
    assert len(told(DAYS.replace(": 10\n", f': 10 "{label}"\n'))) == count


@pytest.mark.parametrize(("label", "count"), [("Từ 80% trở lên", 0), ("Trên 80%", 1)])
def test_the_label_of_an_item_says_its_bound(label, count):
    assert len(told(ITEMS.replace("từ 80% trở lên\n", f'từ 80% trở lên "{label}"\n'))) == count


def test_percentages_that_the_case_has_not_are_told_once():
    text = FRAME + SHARE.replace(": 10\n", ': 10 "Từ 90% trở lên"\n')
    found = compile_sources((Source(name="bo.par", text=text),)).diagnostics
    assert [each.code for each in found if each.severity == "warning"] == ["W0630"]


def test_a_note_that_an_amendment_left_behind_is_told_at_the_amendment():
    change = (
        'sửa đổi, bổ sung bộ tiêu chí vi-du [vi-du] thành [nam-sau]\n  văn bản "Năm sau"\n\n'
        'khoản 1 lý do "cho chặt"\n\nsửa đổi [sang_kien]\n'
        "  chấm điểm theo sáng_kiến\n    từ 6 trở lên : 10\n    dưới 6       : 0\n"
    )
    base = Source(name="goc.par", text=f'{FRAME}{COUNT}  hướng dẫn "Từ 5 sáng kiến trở lên được tính 10 điểm."\n')
    found = compile_sources((Source(name="sua.par", text=change),), lambda *_: (base,)).diagnostics
    assert [(each.code, each.span.source) for each in found if each.severity != "note"] == [("W1380", "sua.par")]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: "/".join(spec.parts[-2:]))
def test_nothing_that_is_shipped_contradicts_itself(spec):
    found = load(str(spec), Session(language="vi", format="text", strict=False)).diagnostics
    assert [each.message("vi") for each in found if each.code == "W1380"] == []
