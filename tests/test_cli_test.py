"""`parlang test` as a drafter meets it: what differs, what was not tried, the exit status, the JSON of the contract."""

import io
import json
import sys

import pytest

from parlang_compiler.cli.main import main

SPEC = """\
bộ tiêu chí bo "Bộ thử"
  văn bản [ban-dau] "Bảng thử"
  năm đánh giá từ 2024
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa

lĩnh vực 1 "Chỉ đạo" [chi_dao] điểm tối đa 10

tiêu chí 1.1 "Kế hoạch" [ke_hoach] điểm tối đa 6
  số liệu
    giao       "Số nhiệm vụ giao"       : số lượng "nhiệm vụ" từ 1 đến 1.000
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  tính tỷ_lệ "Tỷ lệ hoàn thành" = hoàn_thành / giao
  không phát sinh khi giao bằng 1: không đánh giá
  chấm điểm theo tỷ_lệ
    từ 80% trở lên : tỷ_lệ × điểm tối đa
    dưới 80%       : 0

tiêu chí 1.2 "Báo cáo" [bao_cao] điểm tối đa 4
  số liệu
    chậm "Số báo cáo chậm" : số lượng "báo cáo" từ 0 đến 12
  trừ điểm
    1 điểm đối với mỗi chậm
  luôn phát sinh

điểm thưởng "Thưởng" [thuong] điểm tối đa 1
  số liệu
    có_sáng_kiến "Có sáng kiến" : có/không
  cộng điểm
    1 điểm nếu có_sáng_kiến

xếp loại theo tổng điểm
  từ 8 trở lên : tot "Tốt"
  dưới 8       : khac "Khác"
"""
CASES = """\
period: 2024
units:
  - unit: Đơn vị A
    figures:
      chi_dao.ke_hoach: {giao: 10, hoan_thanh: 9}
      chi_dao.bao_cao: {cham: 0}
      thuong: {co_sang_kien: có}
    expected:
      parts:
        chi_dao: "9,4"
        chi_dao.ke_hoach: "5,40"
        chi_dao.bao_cao: 4
      cases: {chi_dao.ke_hoach: 1}
      bonus: 1
      penalty: 0
      total: "10,4"
      maximum: 10
      percent: 94%
      interval: ["10,4", "10,4"]
      grade: Tốt
  - unit: Đơn vị B
    figures:
      chi_dao.ke_hoach: {giao: 10}
      chi_dao.bao_cao: {cham: 4}
      thuong: {co_sang_kien: không}
    expected:
      parts: {chi_dao: pending, chi_dao.ke_hoach: chờ, chi_dao.bao_cao: 0}
      total: pending
      percent: pending
      interval: [0, 6]
      grade: khac
      rank: pending
  - unit: Đơn vị C
    not_arising: [chi_dao.ke_hoach]
    figures:
      chi_dao.bao_cao: {cham: 1}
      thuong: {co_sang_kien: không}
    expected:
      parts: {chi_dao.ke_hoach: left_out}
      cases: {chi_dao.ke_hoach: not_arising}
      total: 3
      maximum: 4
      percent: 75
"""
UNTRIED = ("1.1 Kế hoạch", "    dưới 80%: 0 điểm")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "PARLANG_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def spec(tmp_path):
    folder = tmp_path / "bo" / "ban-dau"
    folder.mkdir(parents=True)
    (folder / "tieu-chi.par").write_text(SPEC, "utf-8")
    (folder / "cases.yaml").write_text(CASES, "utf-8")
    return folder


@pytest.fixture
def run(capsys):
    def running(*arguments):
        status = main(["test", *map(str, arguments)])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return running


@pytest.fixture
def document(run):
    def running(*arguments):
        status, out, err = run(*arguments, "--format", "json")
        assert err == ""
        return status, json.loads(out)

    return running


def rewritten(spec, before, after):
    assert before in CASES
    (spec / "cases.yaml").write_text(CASES.replace(before, after), "utf-8")


def codes(found):
    return [each["code"] for each in found["diagnostics"]]


# --- what passes ----------------------------------------------------------------------------


def test_cases_that_come_out_as_expected_pass(run, spec):
    status, out, err = run(spec)
    assert (status, err) == (0, "")
    assert "  đúng        Đơn vị A\n" in out
    assert "3/3 kết quả đúng như mong đợi" in out


def test_what_no_case_tries_is_said_in_the_words_of_the_rule(run, spec):
    _, out, _ = run(spec)
    assert "đã thử 9/10 trường hợp của quy tắc (90%)\nchưa thử:\n  " + "\n".join(UNTRIED) + "\n" in out
    _, out, _ = run(spec, "--lang", "en")
    assert "9/10 cases of the rules are tried (90%)\nnot tried:\n  1.1 Kế hoạch\n    below 80%: 0 points\n" in out


def test_an_index_folder_a_file_and_another_file_of_cases(run, spec, tmp_path):
    assert run(spec.parent, "--period", "2025")[0] == 0
    assert run(spec / "tieu-chi.par")[0] == 0
    other = tmp_path / "khac.yaml"
    other.write_text(CASES.replace('"5,40"', '"5,41"'), "utf-8")
    assert run(spec, "--cases", other)[0] == 1


# --- what differs ---------------------------------------------------------------------------


def test_a_difference_is_told_at_its_line_with_the_case_that_fired(run, spec):
    rewritten(spec, '"5,40"', '"5,41"')
    status, out, err = run(spec)
    assert status == 1
    assert "không đúng  Đơn vị A: 1 chỗ khác mong đợi" in out
    assert "2/3 kết quả" in out
    assert "đơn vị `Đơn vị A`: điểm tiêu chí 1.1 «Kế hoạch» là 5,4, không phải 5,41 như mong đợi" in err
    assert "cases.yaml:11:27" in err
    assert "đã áp dụng trường hợp `1` («từ 80% trở lên: tỷ lệ hoàn thành × điểm tối đa»)" in err
    assert "tieu-chi.par:18" in err


@pytest.mark.parametrize(
    ("before", "after", "id_", "field", "actual"),
    [
        ('chi_dao: "9,4"', "chi_dao: 9", "chi_dao", "points", "9.4"),
        ("chi_dao.bao_cao: 4", "chi_dao.bao_cao: pending", "chi_dao.bao_cao", "points", "4"),
        ("chi_dao.ke_hoach: chờ", "chi_dao.ke_hoach: 6", "chi_dao.ke_hoach", "points", "pending"),
        ("chi_dao.ke_hoach: left_out", "chi_dao.ke_hoach: 0", "chi_dao.ke_hoach", "points", "left_out"),
        ("cases: {chi_dao.ke_hoach: 1}", "cases: {chi_dao.ke_hoach: 2}", "chi_dao.ke_hoach", "case", "1"),
        ("bonus: 1", "bonus: 0", None, "bonus", "1"),
        ("penalty: 0", "penalty: 1", None, "penalty", "0"),
        ('total: "10,4"', "total: 10", None, "total", "10.4"),
        ("total: pending", "total: 6", None, "total", "pending"),
        ("maximum: 10", "maximum: 9", None, "maximum", "10"),
        ("percent: 94%", "percent: 93%", None, "percent", "94"),
        ("interval: [0, 6]", "interval: [0, 5]", None, "interval", ["0", "6"]),
        ("grade: Tốt", "grade: Khác", None, "grade", "tot"),
        ("rank: pending", "rank: 1", None, "rank", "pending"),
    ],
)
def test_each_value_is_compared(document, spec, before, after, id_, field, actual):
    rewritten(spec, before, after)
    status, found = document(spec)
    assert (status, codes(found)) == (1, ["E0751"])
    (difference,) = [each for case in found["cases"] for each in case["differences"]]
    assert (difference["id"], difference["field"], difference["actual"]) == (id_, field, actual)
    assert found["diagnostics"][0]["line"] is not None
    assert found["diagnostics"][0]["help"]


def test_what_is_missing_explains_a_score_that_is_pending(run, spec):
    rewritten(spec, "chi_dao.ke_hoach: chờ", "chi_dao.ke_hoach: 6")
    _, _, err = run(spec)
    assert "là còn chờ, không phải 6 như mong đợi" in err
    assert "chưa có số liệu: Số nhiệm vụ hoàn thành; quy tắc ở" in err


def test_a_sum_is_explained_by_its_parts(run, spec):
    rewritten(spec, 'chi_dao: "9,4"', "chi_dao: 9")
    assert "điểm các phần: 1.1: 5,4; 1.2: 4" in run(spec)[2]


def test_points_that_are_not_rounded_are_compared_exactly(run, spec):
    text = SPEC.replace("  làm tròn điểm tiêu chí đến 2 chữ số thập phân\n", "")
    (spec / "tieu-chi.par").write_text(text, "utf-8")
    case = "unit: A\nfigures: {chi_dao.ke_hoach: {giao: 7, hoan_thanh: 6}}\nexpected: {parts: {chi_dao.ke_hoach: 36/7}}"
    (spec / "cases.yaml").write_text(case, "utf-8")
    assert run(spec)[0] == 0
    (spec / "cases.yaml").write_text(case.replace("36/7", '"5,14"'), "utf-8")
    assert "là 36/7, không phải 5,14" in run(spec)[2]


def test_a_stage_has_what_is_expected_of_its_own(document, spec):
    rewritten(
        spec,
        "      grade: Tốt\n",
        "      grade: Tốt\n    stages:\n      appraised:\n        reason: Thẩm định lại\n"
        "        figures: {chi_dao.ke_hoach: {hoan_thanh: 8}}\n        expected: {parts: {chi_dao.ke_hoach: 5}}\n",
    )
    status, found = document(spec)
    assert status == 1
    stages = [(case["unit"], case["stage"], case["status"]) for case in found["cases"][:2]]
    assert stages == [("Đơn vị A", "self", "passed"), ("Đơn vị A", "appraised", "failed")]
    assert "bước `appraised`" in found["diagnostics"][0]["message"]


# --- expectations that cannot be ------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "code", "words"),
    [
        ('chi_dao: "9,4"', "chi_dao.ke_hoac: 9", "E0712", "`chi_dao.ke_hoach`"),
        ('chi_dao: "9,4"', "bo: 9", "E0752", "`total:`"),
        ('chi_dao: "9,4"', "chi_dao.ke_hoach.giao: 9", "E0752", "`chi_dao.ke_hoach`"),
        ("chi_dao.bao_cao: 4", "chi_dao.bao_cao: bốn", "E0753", "`pending`"),
        ("chi_dao.bao_cao: 4", "chi_dao.bao_cao: 1.250", "E0722", "1250"),
        ("interval: [0, 6]", "interval: [0]", "E0753", "[60, 75]"),
        ("interval: [0, 6]", "interval: [0, sáu]", "E0753", "số"),
        ("interval: [0, 6]", "interval: 6", "E0711", "danh sách"),
        ("rank: pending", 'rank: "1,5"', "E0753", "số nguyên"),
        ("grade: Tốt", "grade: Tôt lắm", "E0754", "`tot`"),
        ("cases: {chi_dao.ke_hoach: 1}", "cases: {chi_dao.ke_hoach: 9}", "E0755", "`not_arising`"),
        ("cases: {chi_dao.ke_hoach: 1}", "cases: {chi_dao: 1}", "E0755", "cách chấm điểm"),
        ("bonus: 1", "bonuss: 1", "E0709", "`bonus`"),
    ],
)
def test_what_cannot_be_expected_is_an_error_with_a_hint(document, spec, before, after, code, words):
    rewritten(spec, before, after)
    status, found = document(spec)
    assert (status, codes(found)) == (1, [code])
    (only,) = found["diagnostics"]
    assert words in only["help"] + only["message"]
    assert "passed" in {case["status"] for case in found["cases"]}


def test_a_unit_whose_figures_have_errors_fails(run, document, spec):
    rewritten(spec, "hoan_thanh: 9", "hoan_thanh: 99")
    status, found = document(spec)
    assert (status, codes(found)) == (1, ["E0732"])
    assert found["cases"][0]["status"] == "failed"
    assert "Đơn vị A: chưa chấm được vì có lỗi" in run(spec)[1]


def test_a_file_that_expects_nothing_is_said_so(run, document, spec):
    (spec / "cases.yaml").write_text("unit: Đơn vị A\nfigures: {chi_dao.bao_cao: {cham: 0}}\n", "utf-8")
    status, found = document(spec)
    assert (status, codes(found), found["cases"]) == (0, ["W0756"], [])
    assert found["coverage"]["reached"] == 0
    assert run(spec, "--strict")[0] == 1
    assert "không thử   Đơn vị A: không ghi kết quả mong đợi" in run(spec)[1]


# --- the threshold --------------------------------------------------------------------------


@pytest.mark.parametrize(("threshold", "status"), [("90", 0), ("90,0%", 0), ("0", 0), ("90.1", 1), ("100", 1)])
def test_less_than_the_threshold_is_an_error(document, spec, threshold, status):
    found = document(spec, "--threshold", threshold)
    assert found[0] == status
    assert codes(found[1]) == ([] if status == 0 else ["E0757"])


def test_the_threshold_is_said_with_a_decimal_comma(run, spec):
    assert "9/10 trường hợp của quy tắc (90%), ngưỡng là 99,5%" in run(spec, "--threshold", "99,5")[2]


# --- what cannot run ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--threshold", "nhiều"), "E0011"),
        (("--threshold", "101"), "E0011"),
        (("--threshold", "-1"), "E0011"),
        (("--threshold",), "E0011"),
        (("--cases", "khong-co.yaml"), "E0001"),
    ],
)
def test_a_command_that_cannot_run_says_so(document, spec, arguments, code):
    status, found = document(spec, *arguments)
    assert (status, codes(found)) == (2, [code])


def test_criteria_without_cases_cannot_be_tested(document, spec):
    (spec / "cases.yaml").unlink()
    status, found = document(spec)
    assert (status, codes(found), found["cases"], found["coverage"]) == (2, ["E0001"], [], None)


def test_criteria_from_standard_input_need_the_name_of_the_cases(run, spec, monkeypatch):
    def given_on_standard_input():
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SPEC.encode()), "utf-8"))

    given_on_standard_input()
    status, _, err = run("-")
    assert (status, "--cases" in err) == (2, True)
    given_on_standard_input()
    assert run("-", "--cases", spec / "cases.yaml")[0] == 0
    assert "E0017" in run("-", "--cases", "-")[2]


def test_criteria_with_errors_are_not_tested(document, spec):
    (spec / "tieu-chi.par").write_text(SPEC.replace("theo tỷ_lệ", "theo tỷ_lê"), "utf-8")
    status, found = document(spec)
    assert (status, found["cases"], found["coverage"]) == (1, [], None)


# --- the contract ---------------------------------------------------------------------------


def test_the_json_of_the_contract(document, spec):
    rewritten(spec, '"5,40"', '"5,41"')
    _, found = document(spec)
    assert list(found) == ["format", "diagnostics", "cases", "coverage"]
    first = found["cases"][0]
    assert first == {
        "unit": "Đơn vị A",
        "period": "2024",
        "stage": "self",
        "status": "failed",
        "differences": [{"id": "chi_dao.ke_hoach", "field": "points", "expected": "5.41", "actual": "5.4"}],
        "notes": [],
    }
    covered = found["coverage"]
    assert (covered["percent"], covered["reached"], covered["total"]) == ("90", 9, 10)
    plan, _, _, grades = covered["rules"]
    assert plan == {
        "id": "chi_dao.ke_hoach",
        "number": "1.1",
        "name": "Kế hoạch",
        "cases": [
            {"id": "1", "text": "từ 80% trở lên: tỷ lệ hoàn thành × điểm tối đa", "reached": True},
            {"id": "2", "text": "dưới 80%: 0 điểm", "reached": False},
            {
                "id": "not_arising",
                "text": "trường hợp số nhiệm vụ giao bằng 01 nhiệm vụ thì không đánh giá tiêu chí này; điểm tối đa "
                "của tiêu chí không tính vào tổng điểm tối đa của đơn vị",
                "reached": True,
            },
        ],
    }
    assert (grades["id"], grades["name"], [case["id"] for case in grades["cases"]]) == (
        "bo", "xếp loại", ["tot", "khac"],
    )  # fmt: skip
