"""`parlang prove` and the proofs of `parlang check`: what is printed, remembered, put on record, written as cases."""

import io
import json
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from page_folders import FRAME
from parlang.prove.answers import CHECKS
from parlang_compiler.cli.main import main
from parlang_compiler.proofs import memory, proving

SOUND = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao       "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao, càng cao càng tốt
  tính tỷ_lệ "Tỷ lệ hoàn thành" = hoàn_thành / giao
  chấm điểm theo tỷ_lệ
    bằng 100%            : điểm tối đa
    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
    dưới 80%             : 0
"""
GAPPED = SOUND.replace("dưới 80%             : 0", "dưới 75%             : 0")
MEETING = SOUND.replace("dưới 80%             : 0", "từ 80% trở xuống     : 0")
FALLING = """\
tiêu chí 1 "Họp" [hop] điểm tối đa 10
  số liệu
    số_lần "Số lần họp" : số lượng "lần", càng cao càng tốt
  chấm điểm theo số_lần
    bằng 1  : 10
    còn lại : 0
"""
SENTENCE = "\n> câu văn của văn bản\n"
# Two counts over one another, and a parameter: nothing that stands on a line.
WANTS_SOLVER = """\
tiêu chí 1 "Nước sạch" [nuoc_sach] điểm tối đa 10
  số liệu
    tỷ_lệ "Tỷ lệ" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
  tham số
    bình_quân "Bình quân" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
  chấm điểm theo tỷ_lệ
    từ bình_quân trở xuống : 5
    trên bình_quân         : 10
"""


def run(*arguments):
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main([*arguments, "--lang", "vi"] if "--lang" not in arguments else list(arguments))
    return status, out.getvalue(), err.getvalue()


def document(*arguments):
    status, out, _ = run(*arguments, "--format", "json")
    return status, json.loads(out)


@pytest.fixture
def spec(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def made(rules=SOUND, findings=None):
        folder = Path("vi-du")
        folder.mkdir(exist_ok=True)
        (folder / "tieu-chi.par").write_text(FRAME + rules, encoding="utf-8")
        if findings is not None:
            (folder / "findings.md").write_text(f"# Phát hiện\n\n{findings}", encoding="utf-8")
        return str(folder)

    return made


def checks(found, part):
    (rule,) = (each for each in found["rules"] if each["id"] == part)
    return {each["name"]: each for each in rule["checks"]}


# --- what is printed --------------------------------------------------------------------------


def test_a_sound_set_is_proved_and_exits_with_0(spec):
    status, out, err = run("prove", spec())
    assert (status, err) == (0, "")
    assert "0 bị bác bỏ, 0 chưa biết" in out


def test_every_rule_has_every_check_and_the_set_comes_last(spec):
    _, found = document("prove", spec())
    assert [each["id"] for each in found["rules"]] == ["ke_hoach", "vi-du"]
    assert all([one["name"] for one in each["checks"]] == list(CHECKS) for each in found["rules"])


def test_a_gap_is_refuted_with_a_case_that_has_the_figures(spec):
    status, found = document("prove", spec(GAPPED))
    gap = checks(found, "ke_hoach")["gap"]
    assert status == 1
    assert (gap["verdict"], gap["severity"]) == ("refuted", "error")
    assert gap["witness"] == [
        {"unit": {"name": "ke_hoach: gap"}, "figures": {"ke_hoach": {"hoan_thanh": "15", "giao": "20"}}}
    ]
    assert gap["message"] == (
        "Tỷ lệ hoàn thành: 15/20 = 75%: không rơi vào mức nào (chỗ hở: tỷ lệ hoàn thành từ 75% đến dưới 80%)"
    )
    (region,) = gap["findings"][0]["region"]
    assert (region["low"], region["low_included"], region["high"], region["high_included"]) == (
        "0.75",
        True,
        "0.8",
        False,
    )


def test_the_quick_checks_do_not_tell_beside_the_proofs_what_these_answer(spec):
    _, found = document("prove", spec(GAPPED))
    assert [each["code"] for each in found["diagnostics"]] == ["E1001"]


def test_what_is_refuted_is_said_once_for_people_with_its_place_and_what_to_do(spec):
    _, out, err = run("prove", spec(GAPPED))
    assert err == ""
    assert out.count("không rơi vào mức nào") == 1
    assert "vi-du/tieu-chi.par:" in out
    assert "nối liền hai mức" in out


def test_words_are_english_where_english_is_asked_for(spec):
    _, out, _ = run("prove", spec(GAPPED), "--lang", "en")
    assert "15/20 = 75%: falls into no case (the gap: tỷ lệ hoàn thành from 75% to below 80%)" in out


def test_another_error_keeps_a_set_from_being_proved(spec):
    status, found = document("prove", spec(SOUND.replace("điểm tối đa 10", "điểm tối đa 9")))
    assert status == 1
    assert found["rules"] == []
    assert [each["code"] for each in found["diagnostics"]] == ["E0620"]


def test_a_set_that_is_not_there_cannot_be_proved(spec):
    status, found = document("prove", "khong-co")
    assert status == 2
    assert found["rules"] == []


def test_the_table_stays_within_the_width_of_a_terminal(spec, monkeypatch):
    monkeypatch.setattr("parlang_compiler.cli.console.WIDTH", 80)
    long = "Tỷ lệ thủ tục hành chính được giải quyết đúng hạn tại bộ phận một cửa của cấp xã"
    _, out, _ = run("prove", spec(SOUND.replace('"Kế hoạch"', f'"{long}"')))
    table = out.split("\n✓ ", 1)[0].splitlines()[1:]
    assert max(map(len, table)) <= 80
    assert table[0].split()[-1] == "nhảy"
    (row,) = (line for line in table if line.startswith("1 "))
    assert len(re.findall(r"[✓✗!•?-]", row)) == len(CHECKS)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", ["prove", "check"])
def test_an_output_that_cannot_be_written_is_said_without_a_traceback(spec, command):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "parlang_compiler", command, spec(), "--lang", "en"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ran.returncode == 2
    assert ran.stderr.startswith("the output cannot be written: ")
    assert ran.stderr.count("\n") == 1


# --- check ------------------------------------------------------------------------------------


def test_check_tells_what_is_refuted(spec):
    status, out, err = run("check", spec(FALLING))
    assert (status, out) == (1, "")
    assert "E1007" in err


def test_check_asks_for_no_proofs_when_told_so(spec):
    status, out, _ = run("check", spec(FALLING), "--no-prove")
    assert status == 0
    assert "chứng minh" not in out


def test_check_says_how_much_is_proved(spec):
    status, out, _ = run("check", spec())
    assert status == 0
    assert "đã chứng minh" in out


# --- findings on record -----------------------------------------------------------------------


def test_a_finding_on_record_is_a_warning(spec):
    status, found = document("prove", spec(MEETING, f"## `ke_hoach`: overlap\n{SENTENCE}"))
    overlap = checks(found, "ke_hoach")["overlap"]
    assert status == 0
    assert (overlap["verdict"], overlap["severity"], overlap["declared"]) == ("refuted", "warning", True)
    assert [each["code"] for each in found["diagnostics"]] == ["W1011"]


def test_a_finding_on_record_speaks_of_one_check_only(spec):
    status, found = document("prove", spec(GAPPED, f"## `ke_hoach`: overlap\n{SENTENCE}"))
    assert status == 1
    assert sorted(each["code"] for each in found["diagnostics"]) == ["E1001", "W1015"]


@pytest.mark.parametrize(
    ("findings", "code"),
    [
        (f"## `ke_hoach`: chỗ hở\n{SENTENCE}", "E1013"),
        (f"## `khong_co`: gap\n{SENTENCE}", "E1013"),
        (f"## ke_hoach: gap\n{SENTENCE}", "E1013"),
        ("## `ke_hoach`: overlap\n\nkhông dẫn câu văn\n", "E1014"),
    ],
)
def test_a_record_that_cannot_be_read_is_an_error_at_its_line(spec, findings, code):
    status, found = document("prove", spec(SOUND, findings))
    assert status == 1
    (told,) = found["diagnostics"]
    assert (told["code"], told["file"], told["line"]) == (code, "vi-du/findings.md", 3)


def test_a_check_may_be_called_as_the_table_calls_it(spec):
    status, found = document("prove", spec(MEETING, f"## `ke_hoach`: chồng\n{SENTENCE}"))
    assert (status, checks(found, "ke_hoach")["overlap"]["declared"]) == (0, True)


def test_a_record_without_entries_declares_nothing(spec):
    status, found = document("prove", spec(SOUND, "Chưa có gì.\n"))
    assert (status, found["diagnostics"]) == (0, [])


def test_a_folder_in_place_of_the_record_is_an_error_of_its_own(spec):
    folder = spec()
    (Path(folder) / "findings.md").mkdir()
    status, _, err = run("prove", folder)
    assert status == 2
    assert "findings.md" in err


# --- the solver -------------------------------------------------------------------------------


@pytest.fixture
def no_solver(monkeypatch):
    monkeypatch.setattr(proving, "find_spec", lambda name: None)


def test_without_the_solver_what_needs_none_is_proved(spec, no_solver):
    status, found = document("prove", spec())
    assert status == 0
    assert {each["verdict"] for each in checks(found, "ke_hoach").values()} <= {"proved", "refuted", "not_applicable"}


def test_without_the_solver_the_rest_is_undecided_and_said_so(spec, no_solver):
    status, out, _ = run("prove", spec(WANTS_SOLVER))
    assert status == 0
    assert "pip install 'parlang[prove]'" in out
    _, found = document("prove", spec(WANTS_SOLVER))
    assert checks(found, "nuoc_sach")["gap"]["verdict"] == "undecided"
    assert [each["code"] for each in found["diagnostics"]] == ["N1012"]


def test_undecided_counts_where_strictness_is_asked_for(spec, no_solver):
    assert run("prove", spec(WANTS_SOLVER), "--strict")[0] == 1
    assert run("check", spec(WANTS_SOLVER), "--strict")[0] == 1


def test_a_refutation_that_needs_no_solver_is_found_without_one(spec, no_solver):
    assert run("prove", spec(GAPPED))[0] == 1


# --- what is remembered -----------------------------------------------------------------------


@pytest.fixture
def remembering(tmp_path, monkeypatch):
    monkeypatch.setenv("PARLANG_CACHE", str(tmp_path / "nho"))
    return tmp_path / "nho"


@pytest.fixture
def sessions(monkeypatch):
    """How often a solver is asked."""
    opened = []
    session = proving.LazySolver.session
    monkeypatch.setattr(proving.LazySolver, "session", lambda self, space: opened.append(space) or session(self, space))
    return opened


def test_what_was_proved_is_not_asked_again(spec, remembering, sessions):
    folder = spec(WANTS_SOLVER)
    first = document("prove", folder)
    asked = len(sessions)
    assert asked > 0
    assert document("prove", folder) == first
    assert len(sessions) == asked


def test_no_cache_asks_again_and_remembers_nothing(spec, remembering, sessions):
    folder = spec(WANTS_SOLVER)
    first = document("prove", folder, "--no-cache")
    asked = len(sessions)
    assert not remembering.exists()
    assert document("prove", folder, "--no-cache") == first
    assert len(sessions) == 2 * asked


def test_a_rule_that_changes_is_asked_again(spec, remembering):
    assert run("prove", spec())[0] == 0
    assert run("prove", spec(GAPPED))[0] == 1
    assert run("prove", spec())[0] == 0


def test_a_node_of_which_the_highest_counts_asks_its_rules_again(spec, remembering):
    """What is left out is worth 0 there; elsewhere it is left out of the percent too."""
    leaf = """\
tiêu chí thành phần 1.{n} "Sáng kiến" [sang_kien_{n}] điểm tối đa 10
  số liệu
    sáng_kiến "Số sáng kiến" : số lượng "sáng kiến" từ 0 đến 100, càng cao càng tốt
  không phát sinh khi sáng_kiến bằng 0: không đánh giá
  chấm điểm theo sáng_kiến
    từ 10 trở lên : 10
    dưới 10       : 1
"""
    both = leaf.format(n=1) + "\n" + leaf.format(n=2)
    summed = 'tiêu chí 1 "Sáng kiến" [n] điểm tối đa 20\n\n' + both
    highest = 'tiêu chí 1 "Sáng kiến" [n] điểm tối đa 10\n  chỉ tính mức cao nhất\n\n' + both
    folder = spec(summed)
    path = Path(folder) / "tieu-chi.par"
    path.write_text(path.read_text(encoding="utf-8").replace("thang điểm 10", "thang điểm 20"), encoding="utf-8")
    _, found = document("prove", folder)
    assert checks(found, "n.sang_kien_1")["monotone"]["verdict"] == "refuted"
    _, found = document("prove", spec(highest))
    assert checks(found, "n.sang_kien_1")["monotone"]["verdict"] == "proved"


def test_another_solver_or_another_program_is_asked_again(spec, remembering, monkeypatch):
    run("prove", spec(WANTS_SOLVER))
    monkeypatch.setattr(proving, "solver_version", lambda: None)
    _, found = document("prove", spec(WANTS_SOLVER))
    assert checks(found, "nuoc_sach")["gap"]["verdict"] == "undecided"
    monkeypatch.undo()
    assert memory.key_of("rule", "one") != memory.key_of("rule", "two")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 1, "answers": 3}', b"\xff\xfe", b"[" * 100_000])
def test_a_spoilt_memory_only_costs_time(spec, remembering, content):
    folder = spec(WANTS_SOLVER)
    first = document("prove", folder)
    (path,) = remembering.glob("*.json")
    path.write_bytes(content)
    assert document("prove", folder) == first
    assert json.loads(path.read_text(encoding="utf-8"))["answers"]


def test_spoilt_answers_are_asked_again(spec, remembering):
    folder = spec(WANTS_SOLVER)
    first = document("prove", folder)
    (path,) = remembering.glob("*.json")
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored["answers"] = {key: [{"name": "gap"}] for key in stored["answers"]}
    path.write_text(json.dumps(stored), encoding="utf-8")
    assert document("prove", folder) == first


def test_a_folder_that_refuses_is_left_alone(spec, tmp_path, monkeypatch):
    (tmp_path / "tep").write_text("", encoding="utf-8")
    monkeypatch.setenv("PARLANG_CACHE", str(tmp_path / "tep" / "nho"))
    assert run("prove", spec())[0] == 0


# --- cases ------------------------------------------------------------------------------------


def test_examples_are_written_as_cases_that_pass(spec):
    folder = spec()
    assert run("prove", folder, "--emit-cases", "moc.yaml")[0] == 0
    status, found = document("test", folder, "--cases", "moc.yaml")
    assert status == 0
    assert len(found["cases"]) >= 4
    assert found["coverage"]["percent"] == "100"


def test_examples_stand_at_each_bound_and_beside_it(spec):
    run("prove", spec(), "--emit-cases", "moc.yaml")
    text = Path("moc.yaml").read_text(encoding="utf-8")
    for done in ("'800'", "'799'", "'801'", "'1000'", "'999'"):
        assert f"hoan_thanh: {done}" in text


def test_a_file_that_is_there_is_not_overwritten(spec):
    Path("moc.yaml").write_text("của tôi", encoding="utf-8")
    status, _, err = run("prove", spec(), "--emit-cases", "moc.yaml")
    assert status == 2
    assert "E0015" in err
    assert Path("moc.yaml").read_text(encoding="utf-8") == "của tôi"


@pytest.mark.parametrize("name", ["moc", "moc.txt", "moc.json"])
def test_cases_go_to_a_yaml_file(spec, name):
    status, _, err = run("prove", spec(), "--emit-cases", name)
    assert status == 2
    assert name in err
    assert not Path(name).exists()


def test_cases_break_when_a_bound_is_moved(spec):
    run("prove", spec(), "--emit-cases", "moc.yaml")
    moved = SOUND.replace("từ 80%", "từ 75%").replace("dưới 80%", "dưới 75%")
    assert run("test", spec(moved), "--cases", "moc.yaml")[0] == 1
