"""Published results: what is taken and told of it, what contradicts itself; scoring does not look at it."""

import json

import pytest

from parlang_compiler.cli.main import main

HEAD = """\
bộ tiêu chí bo "Bộ thử"
  văn bản [ban-dau] "Bảng thử"
  năm đánh giá từ 2024
  thang điểm 100
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa

"""
SPEC = (
    HEAD
    + """\
lĩnh vực 1 "Chỉ đạo" [chi_dao] điểm tối đa 61,5
  đánh giá qua thẩm định

tiêu chí 1.1 "Kế hoạch" [ke_hoach] điểm tối đa 31,5
  đánh giá qua thẩm định
  số liệu
    tốt "Làm tốt" : có/không
  chấm điểm theo tốt
    có    : điểm tối đa
    không : 0

tiêu chí 1.2 "Báo cáo" [bao_cao] điểm tối đa 30
  đánh giá qua thẩm định
  chưa viết

lĩnh vực 2 "Tác động" [tac_dong] điểm tối đa 38,5

tiêu chí 2.1 "Lãnh đạo" [lanh_dao] điểm tối đa 22
  đánh giá qua điều tra xã hội học
  chưa viết

tiêu chí 2.2 "Hài lòng" [hai_long] điểm tối đa 10
  đánh giá qua chỉ số hài lòng
  chưa viết

tiêu chí 2.3 "Kinh tế" [kinh_te] điểm tối đa 6,5
  đánh giá qua số liệu thống kê
  chưa viết
"""
).replace("  đánh giá qua thẩm định\n\ntiêu chí 1.1", "\ntiêu chí 1.1")
METHODS = 'thẩm định: "54,2", điều tra xã hội học: "18,05", số liệu thống kê: "5,31", chỉ số hài lòng: "8,23"'
ROUNDED = "cộng các phần đã làm tròn được 85,79, công bố 85,78: chênh lệch do làm tròn sau khi cộng"
NOTHING_TO_ADD = "chỉ so được với điểm tối đa: không có hai con số nào thuộc cùng một phép cộng"


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "PARLANG_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def run(tmp_path, capsys):
    """Run a command on a set, and on one unit of which something was published."""

    def running(command, published, *arguments, more="", spec=SPEC):
        (tmp_path / "tieu-chi.par").write_text(spec, "utf-8")
        (tmp_path / "cases.yaml").write_text(f"unit: Tỉnh A\nperiod: 2024\npublished: {published}\n{more}", "utf-8")
        cases = [tmp_path / "cases.yaml"] if command == "eval" else []
        status = main([command, *map(str, (tmp_path, *cases, *arguments))])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return running


@pytest.fixture
def tested(run):
    def testing(published, **options):
        status, out, _ = run("test", published, "--format", "json", **options)
        return status, json.loads(out)

    return testing


def codes(found):
    return [each["code"] for each in found["diagnostics"]]


def the_result(found):
    (result,) = [each for each in found["cases"] if each["stage"] is None]
    return result


def notes(found):
    return [note["text"] for note in the_result(found)["notes"]]


# --- what agrees ----------------------------------------------------------------------------


def test_a_difference_of_rounding_after_adding_up_is_taken_and_told(run, tested):
    published = f'{{methods: {{{METHODS}}}, total: "85,78", percent: "85,78%", rank: 29}}'
    status, found = tested(published)
    assert (status, codes(found)) == (0, [])
    assert the_result(found) == {
        "unit": "Tỉnh A",
        "period": "2024",
        "stage": None,
        "status": "passed",
        "differences": [],
        "notes": [{"id": None, "field": "total", "text": ROUNDED}],
    }
    status, out, err = run("test", published)
    assert (status, err) == (0, "")
    assert f"  đúng        Tỉnh A — kết quả công bố\n              {ROUNDED}\n" in out
    assert "1/1 kết quả công bố không mâu thuẫn" in out


def test_it_is_told_in_english_too(run):
    methods = 'appraisal: "54.20", survey: "18.05", Statistics: "5.31", satisfaction index: "8.23"'
    _, out, _ = run("test", f'{{methods: {{{methods}}}, total: "85.78"}}', "--lang", "en")
    assert "passed    Tỉnh A — published result\n" in out
    assert "rounded parts add up to 85.79, published 85.78: the difference is of rounding after adding up" in out


@pytest.mark.parametrize(("total", "status"), [("85,76", 1), ("85,77", 0), ("85,79", 0), ("85,81", 0), ("85,82", 1)])
def test_four_numbers_and_their_sum_differ_by_two_and_a_half_units_at_most(tested, total, status):
    assert tested(f'{{methods: {{{METHODS}}}, total: "{total}"}}')[0] == status


def test_an_exact_sum_has_nothing_told_of_it(tested):
    status, found = tested('{parts: {chi_dao: "54,2", tac_dong: "31,59"}, total: "85,79", percent: "85,79"}')
    assert (status, codes(found), notes(found)) == (0, [], [])


def test_what_is_not_published_is_worth_up_to_its_maximum(tested):
    status, found = tested('{parts: {chi_dao: "54,2"}, total: "85,78"}')
    assert (status, notes(found)) == (0, ["các phần đã công bố cho tổng từ 54,2 đến 92,7, công bố 85,78"])


def test_parts_of_a_part_stand_for_it(tested):
    parts = 'chi_dao: "54,2", tac_dong.lanh_dao: "18,05", tac_dong.hai_long: "8,23", tac_dong.kinh_te: "5,31"'
    status, found = tested(f'{{parts: {{{parts}}}, total: "85,78"}}')
    assert (status, notes(found)) == (0, [ROUNDED])
    status, found = tested(f'{{parts: {{{parts}, tac_dong: "31,58"}}, total: "85,78"}}')
    assert status == 0
    assert the_result(found)["notes"] == [
        {
            "id": "tac_dong",
            "field": "points",
            "text": "điểm phần 2 «Tác động»: cộng các phần đã làm tròn được 31,59, công bố 31,58: "
            "chênh lệch do làm tròn sau khi cộng",
        }
    ]


@pytest.mark.parametrize("published", ['{total: "89,45"}', '{total: "89,45", rank: 1}', "{rank: 63}"])
def test_a_number_alone_is_only_within_its_maximum_and_that_is_told(tested, published):
    status, found = tested(published)
    assert (status, codes(found), notes(found)) == (0, [], [NOTHING_TO_ADD])


def test_numbers_of_one_table_have_the_decimals_of_the_finest(tested):
    assert tested('{parts: {chi_dao: 54, tac_dong: "31,59"}, total: "85,59"}')[0] == 0
    assert tested('{parts: {chi_dao: 54, tac_dong: "31,59"}, total: "85,57"}')[0] == 1
    assert tested('{parts: {chi_dao: 54, tac_dong: 32}, total: "87,50"}')[0] == 1
    assert tested('{parts: {chi_dao: 54, tac_dong: 32}, total: "87,00"}')[0] == 0
    assert tested('{parts: {chi_dao: "54,2"}, total: 93}')[0] == 0


def test_zeros_at_the_end_are_decimals(tested):
    assert tested('{parts: {chi_dao: "54,00", tac_dong: "32,00"}, total: "86,00"}')[0] == 0
    assert tested('{parts: {chi_dao: "54,00", tac_dong: "32,00"}, total: "86,02"}')[0] == 1


# --- what contradicts -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("published", "field", "expected", "actual", "words"),
    [
        (
            f'{{methods: {{{METHODS}}}, total: "86,78"}}',
            (None, "total"),
            "86.78",
            "85.79",
            ("tổng điểm công bố là 86,78, nhưng cộng các phần được 85,79", "chênh lệch đến 0,025"),
        ),
        (
            '{parts: {chi_dao: "54,2"}, total: "93,00"}',
            (None, "total"),
            "93",
            ["54.2", "92.7"],
            ("các phần đã công bố chỉ cho tổng từ 54,2 đến 92,7",),
        ),
        (
            '{parts: {tac_dong: "31,59", tac_dong.lanh_dao: "18,05", tac_dong.kinh_te: "2"}}',
            ("tac_dong", "points"),
            "31.59",
            ["20.05", "30.05"],
            ("điểm phần 2 «Tác động» công bố là 31,59, nhưng các phần đã công bố chỉ cho tổng từ 20,05 đến 30,05",),
        ),
        (
            '{total: "85,78", percent: "87,85"}',
            (None, "percent"),
            "87.85",
            "85.78",
            ("chỉ số công bố là 87,85%", "tổng điểm 85,78 trên điểm tối đa 100 cho chỉ số 85,78%", "đến 0,01%"),
        ),
    ],
)  # fmt: skip
def test_numbers_that_cannot_all_be_right_fail(run, tested, published, field, expected, actual, words):
    status, found = tested(published)
    assert (status, codes(found), the_result(found)["status"]) == (1, ["E0780"], "failed")
    (difference,) = the_result(found)["differences"]
    assert (difference["id"], difference["field"]) == field
    assert (difference["expected"], difference["actual"]) == (expected, actual)
    told = found["diagnostics"][0]
    assert told["line"] == 3
    assert all(each in told["message"] + told["help"] for each in words)
    assert "  không đúng  Tỉnh A — kết quả công bố: 1 chỗ mâu thuẫn" in run("test", published)[1]


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ('{parts: {chi_dao: "61,51"}}', "điểm phần 1 «Chỉ đạo» công bố là 61,51, ngoài khoảng từ 0 đến 61,5"),
        ('{parts: {tac_dong.hai_long: "-1"}}', "1, ngoài khoảng từ 0 đến 10"),
        ("{methods: {thẩm định: 62}}", "điểm đánh giá qua thẩm định công bố là 62, ngoài khoảng từ 0 đến 61,5"),
        ('{total: "100,01"}', "tổng điểm công bố là 100,01, ngoài khoảng từ 0 đến 100"),
        ("{percent: 101%}", "chỉ số công bố là 101%, ngoài khoảng từ 0% đến 100%"),
    ],
)
def test_no_number_is_beyond_its_maximum(tested, published, words):
    status, found = tested(published)
    assert (status, codes(found)) == (1, ["E0781"])
    assert words in found["diagnostics"][0]["message"]
    assert len(the_result(found)["differences"]) == 1


def test_of_a_number_beyond_its_maximum_nothing_is_concluded(tested):
    _, found = tested('{parts: {chi_dao: 62, tac_dong: "30,00"}, total: "85,00"}')
    assert codes(found) == ["E0781"]


# --- what cannot be read --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("published", "code", "words"),
    [
        ("{parts: {chi_dap: 9}}", "E0712", "`chi_dao`"),
        ("{parts: {chi_dao.ke_hoach.tot: 9}}", "E0752", "`chi_dao.ke_hoach`"),
        ("{parts: {bo: 9}}", "E0752", "`total:`"),
        ('{parts: {chi_dao: 9, Chỉ đạo: "9"}}', "E0703", "Chỉ đạo"),
        ("{methods: {thẩm định: 9, appraisal: 9}}", "E0703", "appraisal"),
        ("{methods: {phỏng vấn: 9}}", "E0782", "thẩm định; điều tra xã hội học; số liệu thống kê; chỉ số hài lòng"),
        ("{parts: {chi_dao: cao}}", "E0783", "85,78"),
        ("{parts: {chi_dao: pending}}", "E0783", "bỏ mục đó"),
        ("{total: 85.780}", "E0722", "85780"),
        ("{rank: nhất}", "E0783", "số nguyên"),
        ("{rank: 0}", "E0783", "số nguyên"),
        ('{total: "85,7812"}', "E0784", "tối đa 2 chữ số"),
        ('{percent: "85,7812%"}', "E0784", "tối đa 2 chữ số"),
        ("{totall: 9}", "E0709", "`total`"),
        ("{interval: [0, 1]}", "E0709", "interval"),
        ("[1, 2]", "E0711", "published"),
    ],
)
def test_what_cannot_be_published_is_an_error_with_a_hint(tested, published, code, words):
    status, found = tested(published)
    assert (status, codes(found)) == (1, [code])
    (only,) = found["diagnostics"]
    assert words in only["help"] + only["message"]
    assert [case["status"] for case in found["cases"]] in ([], ["failed"])


def test_a_set_without_methods_has_no_points_by_method(tested):
    spec = HEAD + 'tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 100\n  chưa viết\n'
    _, found = tested("{methods: {thẩm định: 9}}", spec=spec)
    assert codes(found) == ["E0782"]
    assert "bỏ `methods:`" in found["diagnostics"][0]["help"]


def test_points_of_a_set_that_does_not_round_may_have_six_decimals(tested):
    spec = SPEC.replace("  làm tròn điểm tiêu chí đến 2 chữ số thập phân\n", "")
    assert tested('{total: "85,781234"}', spec=spec)[0] == 0
    assert codes(tested('{total: "85,7812345"}', spec=spec)[1]) == ["E0784"]


# --- beside the rest of a unit --------------------------------------------------------------


def test_nothing_published_is_nothing_to_test(tested):
    for nothing in ("", "{}", "{parts: }"):
        status, found = tested(nothing)
        assert (status, codes(found), found["cases"]) == (0, ["W0756"], [])


def test_scoring_does_not_look_at_it(run):
    status, out, err = run("eval", "{parts: {chi_dao: 999}, total: sai}", "--format", "json")
    (unit,) = json.loads(out)["units"]
    assert (status, err, unit["status"], unit["interval"]) == (0, "", "pending", ["0", "100"])


def test_it_tries_no_rule_even_where_the_unit_has_figures(tested):
    figures = "figures: {chi_dao.ke_hoach: {tot: có}}\n"
    _, found = tested("{total: 80}", more=figures)
    assert found["coverage"]["reached"] == 0
    status, found = tested("{total: 80}", more=figures + 'expected: {parts: {chi_dao.ke_hoach: "31,5"}}\n')
    assert (status, found["coverage"]["reached"]) == (0, 1)
    assert [(case["stage"], case["status"]) for case in found["cases"]] == [("self", "passed"), (None, "passed")]


def test_a_unit_with_errors_elsewhere_fails_and_they_are_told_once(run, tested):
    more = "figures: {chi_dao.ke_hoach: {tot: chắc}}\n"
    status, found = tested("{total: 80}", more=more)
    assert (status, codes(found), the_result(found)["status"]) == (1, ["E0730"], "failed")
    assert "Tỉnh A — kết quả công bố: có lỗi trong số liệu hoặc kết quả" in run("test", "{total: 80}", more=more)[1]


# --- what is not assessed, and what stands outside the scale ---------------------------------

OTHER = (
    HEAD
    + """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 80
  chưa viết

tiêu chí 2 "Đơn vị trực thuộc" [don_vi] điểm tối đa 20
  số liệu
    số_đơn_vị "Số đơn vị" : số lượng "đơn vị" từ 0 đến 100
  không phát sinh khi số_đơn_vị bằng 0: không đánh giá
  chấm điểm theo số_đơn_vị
    từ 10 trở lên : 20
    dưới 10       : 0

điểm thưởng "Thưởng" [thuong] điểm tối đa 3
  chưa viết

điểm phạt "Phạt" [phat] điểm tối đa 5
  chưa viết
"""
)


@pytest.mark.parametrize(
    ("published", "status"),
    [
        ("{parts: {ke_hoach: 60, don_vi: 20, thuong: 2, phat: 1}, total: 81}", 0),
        ("{parts: {ke_hoach: '60,00', don_vi: 20, thuong: 2, phat: 1}, total: '83,00'}", 1),
        ("{parts: {ke_hoach: '60,00', don_vi: 20}, total: '83,00'}", 0),
        ("{parts: {ke_hoach: '60,00', don_vi: 20}, total: '75,00'}", 0),
        ("{parts: {ke_hoach: '60,00', don_vi: 20}, total: '74,00'}", 1),
        ("{total: 103}", 0),
        ("{total: -5}", 0),
        ("{total: '103,01'}", 1),
        ("{parts: {thuong: 2, phat: 1}, total: '81,00', percent: '80,00'}", 0),
        ("{parts: {thuong: 2, phat: 1}, total: '61,00', percent: '75,00'}", 0),  # 60/80: not assessed on the second
        ("{parts: {thuong: 2, phat: 1}, total: '61,00', percent: '59,00'}", 1),
    ],
)
def test_bonus_adds_penalty_takes_away_and_what_may_not_arise_may_be_missing(tested, published, status):
    assert tested(published, spec=OTHER)[0] == status


def test_what_does_not_arise_has_no_maximum(tested):
    more = "not_arising: [don_vi]\n"
    bare = OTHER[: OTHER.index("điểm thưởng")]
    assert tested("{total: '60,00', percent: '75,00'}", more=more, spec=bare)[0] == 0
    assert tested("{total: '60,00', percent: '60,00'}", more=more, spec=bare)[0] == 1
    assert codes(tested("{parts: {don_vi: 1}}", more=more, spec=bare)[1]) == ["E0781"]


def test_of_parts_of_which_the_highest_counts_the_highest_is_the_sum(tested):
    spec = HEAD + (
        'tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 100\n  chỉ tính mức cao nhất\n\n'
        'tiêu chí thành phần 1.1 "Một" [mot] điểm tối đa 100\n  chưa viết\n\n'
        'tiêu chí thành phần 1.2 "Hai" [hai] điểm tối đa 60\n  chưa viết\n'
    )
    parts = '{{parts: {{ke_hoach.mot: "50,00", ke_hoach.hai: "55,00"}}, total: "{}"}}'
    assert tested(parts.format("55,01"), spec=spec)[0] == 0
    assert tested(parts.format("55,02"), spec=spec)[0] == 1
    assert tested(parts.format("105,00"), spec=spec)[0] == 1
