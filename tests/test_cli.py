"""The command line as its users meet it: what is said, the exit status, and never a traceback."""

import io
import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from parlang_compiler.cli import main as entry
from parlang_compiler.cli.arguments import in_language, parser_for
from parlang_compiler.cli.help_texts import COMMANDS, OPTIONS
from parlang_compiler.cli.main import main
from parlang_compiler.cli.new_spec import CASES, SPEC
from parlang_compiler.targets import TARGETS

PATH = "chi_dao.ke_hoach.hoan_thanh"


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "PARLANG_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def spec(tmp_path):
    folder = tmp_path / "bo-tieu-chi-mau" / "mau-2024"
    folder.mkdir(parents=True)
    (folder / "tieu-chi.par").write_text(SPEC, "utf-8")
    (folder / "cases.yaml").write_text(CASES, "utf-8")
    return folder


@pytest.fixture
def run(capsys):
    """Run a command: its status, what it wrote, what it said beside; a traceback is never among it."""

    def running(*arguments):
        status = main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return running


def document(run, *arguments):
    """The JSON document of a command, and its status."""
    status, out, err = run(*arguments, "--format", "json")
    assert err == ""
    found = json.loads(out)
    assert next(iter(found)) == "format"
    assert found["format"] == 1
    for each in found["diagnostics"]:
        assert list(each) == ["code", "severity", "file", "line", "column", "message", "help"]
    return status, found


def codes(found):
    return [each["code"] for each in found["diagnostics"]]


# --- check ----------------------------------------------------------------------------------


def test_a_new_set_passes_the_check_and_is_laid_out(run, tmp_path):
    folder = tmp_path / "mới"
    assert run("new", folder)[0] == 0
    assert run("check", folder, "--strict")[0] == 0
    assert run("format", "--check", folder)[0] == 0
    status, out, _ = run("eval", folder, folder / "cases.yaml")
    assert status == 0
    assert "tổng điểm 9,4/10" in out


def test_new_never_overwrites(run, spec):
    before = (spec / "tieu-chi.par").read_bytes()
    status, _, err = run("new", spec)
    assert (status, "E0015" in err) == (2, True)
    assert (spec / "tieu-chi.par").read_bytes() == before


def test_new_prints_what_check_reads_from_standard_input(run, monkeypatch):
    _, out, _ = run("new", "-")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(out.encode()), "utf-8"))
    assert run("check", "-")[0] == 0


def test_check_says_how_much_is_written_and_what_is_an_interpretation(run, spec):
    text = SPEC.replace("    có    : điểm tối đa\n    không : 0\n", "").replace(
        "  chấm điểm theo đã_ban_hành\n", '  được hiểu là "Kế hoạch của năm"\n  chưa viết\n'
    )
    (spec / "tieu-chi.par").write_text(text, "utf-8")
    status, out, _ = run("check", spec)
    assert status == 0
    assert "đã viết 1/2" in out
    assert "1.1.2: Kế hoạch của năm" in out
    assert run("check", spec, "--strict")[0] == 1


def test_check_gives_diagnostics_only_in_json(run, spec):
    status, found = document(run, "check", spec, "--no-prove")
    assert status == 0
    assert set(found) == {"format", "diagnostics"}


def test_an_error_in_the_set_is_shown_at_its_place(run, spec):
    (spec / "tieu-chi.par").write_text(SPEC.replace("theo tỷ_lệ", "theo tỷ_lê"), "utf-8")
    status, _, err = run("check", spec)
    assert status == 1
    assert "tieu-chi.par:" in err
    assert "^^^^^" in err
    assert "tỷ_lê" in err
    status, found = document(run, "check", spec)
    assert status == 1
    (first, *_) = found["diagnostics"]
    assert first["line"] == 1 + SPEC[: SPEC.index("chấm điểm theo tỷ_lệ")].count("\n")


# --- format ---------------------------------------------------------------------------------


def test_format_writes_only_what_it_is_told_to(run, spec):
    path = spec / "tieu-chi.par"
    path.write_text(SPEC.replace("  thang điểm 10", "     thang   điểm 10"), "utf-8")
    status, out, _ = run("format", path)
    assert (status, out) == (0, SPEC)
    assert run("format", "--check", path)[0] == 1
    assert path.read_text("utf-8") != SPEC
    assert run("format", "--write", path)[0] == 0
    assert path.read_text("utf-8") == SPEC
    assert run("format", "--check", path)[0] == 0


def test_format_turns_one_language_into_the_other_and_back(run, spec):
    path = spec / "tieu-chi.par"
    run("format", "--write", "--to", "en", path)
    assert "maximum 6" in path.read_text("utf-8")
    assert run("check", spec)[0] == 0
    run("format", "--write", "--to", "vi", path)
    assert path.read_text("utf-8") == SPEC


def test_a_text_that_cannot_be_read_is_not_rewritten(run, spec):
    path = spec / "tieu-chi.par"
    path.write_text(SPEC + "điểm điểm điểm", "utf-8")
    before = path.read_bytes()
    assert run("format", "--write", spec)[0] == 1
    assert path.read_bytes() == before


def test_line_ends_of_windows_are_not_laid_out(run, spec):
    path = spec / "tieu-chi.par"
    path.write_bytes(SPEC.replace("\n", "\r\n").encode())
    assert run("format", "--check", path)[0] == 1


# --- eval, explain, show --------------------------------------------------------------------


def test_eval_explains_each_lost_point(run, spec):
    status, out, err = run("eval", spec, spec / "cases.yaml")
    assert (status, err) == (0, "")
    assert "1.1.1 mất 0,6/6: 9/10 = 90%, từ 80% đến dưới 100%; cần thêm 1 nhiệm vụ" in out
    assert "1.1.2: Văn bản ban hành kế hoạch" in out
    assert "\x1b" not in out


def test_eval_speaks_english(run, spec):
    _, out, _ = run("--lang", "en", "eval", spec, spec / "cases.yaml")
    assert "total 9.4/10" in out
    assert "lost 0.6/6: 9/10 = 90%, from 80% to below 100%; needs 1 nhiệm vụ more" in out


def test_eval_names_the_figures_that_are_missing(run, spec, tmp_path):
    (tmp_path / "c.yaml").write_text("unit: A", "utf-8")
    status, out, _ = run("eval", spec, tmp_path / "c.yaml")
    assert status == 0
    assert "1.1.1: Số nhiệm vụ đã hoàn thành; Số nhiệm vụ đề ra trong kế hoạch" in out
    assert "tổng điểm trong khoảng [0; 10]/10" in out
    assert run("eval", spec, tmp_path / "c.yaml", "--strict")[0] == 1


def test_eval_gives_the_contract_in_json(run, spec):
    status, found = document(run, "eval", spec, spec / "cases.yaml")
    assert status == 0
    (unit,) = found["units"]
    fields = {"index", "revision", "period", "unit", "stage", "status", "total", "maximum", "percent", "interval"}
    assert fields | {"bonus", "penalty", "grade", "rank", "parts"} <= set(unit)
    assert (unit["total"], unit["percent"], unit["stage"]) == ("9.4", "94", "self")
    leaf = next(part for part in unit["parts"] if part["id"] == PATH)
    assert leaf["case"] == {"id": "2", "text": "từ 80% đến dưới 100%: tỷ lệ hoàn thành kế hoạch × điểm tối đa"}
    assert (leaf["points"], leaf["lost"], leaf["missing"]) == ("5.4", "0.6", [])


def test_an_index_folder_needs_a_choice_and_takes_one(run, spec):
    later = spec.with_name("mau-2026")
    later.mkdir()
    text = SPEC.replace("mau-2024", "mau-2026").replace("từ 2024", "từ 2026").replace("01/01/2024", "01/01/2026")
    (later / "tieu-chi.par").write_text(text, "utf-8")
    assert run("check", spec.parent)[0] == 2
    for choice, revision in (
        (("--period", "2025"), "mau-2024"),
        (("--period", "2026"), "mau-2026"),
        (("--on", "31/12/2025"), "mau-2024"),
        (("--on", "2026-01-01"), "mau-2026"),
    ):
        status, found = document(run, "show", spec.parent, *choice)
        assert (status, found["revision"]) == (0, revision)
    assert document(run, "check", spec.parent, "--period", "2023")[0] == 2


def test_explain_shows_the_rule_the_figures_and_the_case(run, spec):
    status, out, _ = run("explain", spec, spec / "cases.yaml", "1.1.1")
    assert status == 0
    assert "Số nhiệm vụ đã hoàn thành: 9 nhiệm vụ" in out
    assert "5,4/6" in out
    assert "1.1.2" not in out
    _, found = document(run, "explain", spec, spec / "cases.yaml", PATH)
    ((part,),) = [unit["parts"] for unit in found["units"]]
    assert part["figures"][0]["value"] == "9 nhiệm vụ"
    assert run("explain", spec, spec / "cases.yaml", "9.9")[0] == 2


def test_show_gives_the_outline_one_part_and_what_a_rule_becomes(run, spec):
    assert "1.1.1 Mức độ hoàn thành kế hoạch [chi_dao.ke_hoach.hoan_thanh] 6" in run("show", spec)[1]
    _, out, _ = run("show", spec, "hoan_thanh", "--plain")
    assert "if hoan_thanh / giao = 1: 6 [1]" in out
    assert "từ 1 đến 1.000.000.000 nhiệm vụ" in out
    assert run("show", spec, "không có")[0] == 2


# --- build ----------------------------------------------------------------------------------


def test_build_makes_each_target_the_same_twice(run, spec, tmp_path):
    status, found = document(run, "build", spec, "--target", ",".join(TARGETS), "--out", tmp_path / "out")
    assert status == 0
    assert list(dict.fromkeys(each["target"] for each in found["files"])) == list(TARGETS)
    made = {Path(each["path"]): each["sha256"] for each in found["files"]}
    assert {path: sha256(path.read_bytes()).hexdigest() for path in made} == made
    again = document(run, "build", spec, "--target", ",".join(TARGETS), "--out", tmp_path / "out")[1]
    assert again == found
    compile((tmp_path / "out" / "evaluator.py").read_bytes(), "evaluator.py", "exec")


def test_build_tells_which_leaves_need_bigints(run, spec, tmp_path):
    told = document(run, "build", spec, "--target", "javascript", "--out", tmp_path / "out")[1]["widths"]
    assert told
    assert all(set(each) == {"bits", "figure", "bigint"} and not each["bigint"] for each in told.values())
    both = document(run, "build", spec, "--target", "javascript,sql,xlsx", "--out", tmp_path / "out")[1]["widths"]
    assert all(set(each) == {"bits", "figure", "bigint", "wide", "live"} for each in both.values())
    assert not any(each["wide"] for each in both.values())


def test_an_unknown_target_is_refused_with_the_list(run, spec, tmp_path):
    status, found = document(run, "build", spec, "--target", "python,cobol", "--out", tmp_path / "out")
    assert (status, codes(found)) == (2, ["E0012"])
    assert all(target in found["diagnostics"][0]["help"] for target in TARGETS)
    assert not (tmp_path / "out").exists()


def test_a_file_in_place_of_the_output_folder_is_left_alone(run, spec, tmp_path):
    (tmp_path / "out").write_text("old")
    status, _, err = run("build", spec, "--target", "python", "--out", tmp_path / "out")
    assert (status, "E0013" in err) == (2, True)
    assert (tmp_path / "out").read_text() == "old"


def test_an_output_that_cannot_be_written_leaves_the_others_as_they_were(run, spec, tmp_path):
    out = tmp_path / "out"
    run("build", spec, "--target", "python,schema", "--out", out)
    (out / "schema.json").unlink()
    (out / "schema.json").mkdir()
    (out / "evaluator.py").write_text("old")
    assert run("build", spec, "--target", "python,schema", "--out", out)[0] == 2
    assert (out / "evaluator.py").read_text() == "old"
    assert sorted(path.name for path in out.iterdir()) == ["evaluator.py", "schema.json"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_output_folder_is_named(run, spec, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    out.chmod(0o555)
    try:
        assert run("build", spec, "--target", "python", "--out", out)[0] == 2
    finally:
        out.chmod(0o755)


# --- bad input ------------------------------------------------------------------------------

BAD_CASES = {
    "an unknown figure": (CASES.replace("giao:", "giaoo:"), "E0713", "Số nhiệm vụ đề ra trong kế hoạch"),
    "a text for a number": (CASES.replace("giao: 10", "giao: mười"), "E0721", "phải là một số"),
    "a denominator of 0": (CASES.replace("giao: 10", "giao: 0"), "E0727", "từ 1 đến"),
    "a negative count": (CASES.replace("hoan_thanh: 9", "hoan_thanh: -9"), "E0727", "ngoài phạm vi"),
    "more done than planned": (CASES.replace("hoan_thanh: 9", "hoan_thanh: 12"), "E0732", "12 nhiệm vụ"),
    "an ambiguous number": (CASES.replace("giao: 10", "giao: 10.000"), "E0722", "là số nguyên: ghi 10000"),
    "no yes or no": (CASES.replace("da_ban_hanh: có", "da_ban_hanh: rồi"), "E0730", "`có` hoặc `không`"),
    "a broken quote": (CASES.replace("Đơn vị A", '"Đơn vị A'), "E0701", "nháy"),
    "deep nesting": ("[" * 10_000, "E0704", "tầng"),
    "nothing": ("", "E0708", "units"),
}


@pytest.mark.parametrize("name", BAD_CASES)
def test_a_bad_case_is_refused_at_its_line(run, spec, tmp_path, name):
    text, code, words = BAD_CASES[name]
    path = tmp_path / "c.yaml"
    path.write_text(text, "utf-8")
    status, found = document(run, "eval", spec, path)
    assert (status, codes(found), found["units"]) == (1, [code], [])
    (only,) = found["diagnostics"]
    assert words in only["message"] + only["help"]
    assert name == "nothing" or (only["file"], only["line"] is not None) == (str(path), True)
    assert code in run("--lang=en", "explain", spec, path)[2]


def test_a_day_that_does_not_exist_is_refused(run, spec, tmp_path):
    text = SPEC.replace("đã_ban_hành", "ngày_ban_hành").replace(": có/không", ": ngày").replace(
        "    có    : điểm tối đa\n    không : 0\n",
        "    đến hết ngày 31/12/2024 : điểm tối đa\n    sau ngày 31/12/2024     : 0\n",
    )  # fmt: skip
    (spec / "tieu-chi.par").write_text(text, "utf-8")
    (tmp_path / "c.yaml").write_text(CASES.replace("da_ban_hanh: có", "ngay_ban_hanh: 30/02/2024"), "utf-8")
    status, found = document(run, "eval", spec, tmp_path / "c.yaml")
    assert (status, codes(found)) == (1, ["E0729"])
    assert "30/02/2024" in found["diagnostics"][0]["message"]


BAD_FILES = {
    "E0001": None,
    "E0003": b"x" * (50 << 20),
    "E0004": b"\x7fELF\x00\x01",
    "E0005": b"\xff\xff\x80",
    "E0006": SPEC.encode("utf-16"),
}


@pytest.mark.parametrize("code", BAD_FILES)
@pytest.mark.parametrize("place", ["spec", "cases"])
def test_a_file_that_cannot_be_read_is_named(run, spec, tmp_path, code, place):
    path = tmp_path / "bad.par"
    data = BAD_FILES[code]
    if data is not None:
        path.write_bytes(data)
    arguments = (path, spec / "cases.yaml") if place == "spec" else (spec, path)
    status, found = document(run, "eval", *arguments)
    assert (status, codes(found)) == (2, [code])
    assert "bad.par" in found["diagnostics"][0]["message"]


@pytest.mark.parametrize("data", [b"", b"\n", b"xyz", "bộ".encode(), b'"' * 1000, b"(" * 10_000, b"[" * 10_000])
@pytest.mark.parametrize("command", ["check", "show", "format"])
def test_no_text_makes_a_command_fail_on_itself(run, tmp_path, data, command):
    path = tmp_path / "a.par"
    path.write_bytes(data)
    status, _, err = run(command, path)
    assert status in {0, 1}
    assert "E0019" not in err


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("bogus",),
        ("check",),
        ("check", "x", "--bogus"),
        ("check", "x", "--format", "xml"),
        ("check", "x", "--period", "năm"),
        ("check", "x", "--on", "30/02/2024"),
        ("build", "x", "--target"),
        ("build", "x", "--target", "python"),
        ("eval", "x"),
        ("check", "-", "-"),
        ("eval", "-", "-"),
    ],
)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_command_that_cannot_run_says_so(run, arguments, language):
    status, out, err = run(*arguments, "--lang", language)
    assert (status, out) == (2, "")
    assert err.startswith("lỗi E00" if language == "vi" else "error E00")
    if "--format" not in arguments:
        status, found = document(run, *arguments, "--lang", language)
        assert (status, len(found["diagnostics"])) == (2, 1)


# --- the program ----------------------------------------------------------------------------


def test_the_language_is_asked_of_the_system_unless_given(run, monkeypatch):
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert run("bogus")[2].startswith("error")
    assert run("bogus", "--lang", "vi")[2].startswith("lỗi")
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert run("bogus")[2].startswith("lỗi")


def test_every_command_and_option_has_its_help_in_both_languages(run):
    for command in COMMANDS:
        helps = [run("--lang", language, command, "--help") for language in ("vi", "en")]
        assert [status for status, _, _ in helps] == [0, 0]
        assert helps[0][1] != helps[1][1]
    assert all(all(pair) for pair in (*COMMANDS.values(), *OPTIONS.values()))
    assert run("--version")[1].startswith("parlang ")


def test_the_words_of_the_argument_reader_are_known():
    parser = parser_for("vi")
    for arguments in (["check"], ["bogus"], ["check", "x", "--bogus"], ["check", "x", "--lang"]):
        with pytest.raises(Exception, match=r"thiếu|không có") as problem:
            parser.parse_args(arguments)
        assert "argument" not in str(problem.value)
    assert in_language("something new", "vi") == "something new"


def test_a_fault_of_our_own_is_a_sentence(run, monkeypatch, spec, capsys):
    def fails(*_):
        raise RuntimeError("không\nngờ")

    monkeypatch.setattr("parlang_compiler.cli.loading.read_spec", fails)
    status, _, err = run("check", spec)
    assert status == 2
    assert "E0019" in err
    assert "RuntimeError: không ngờ" in err
    assert codes(document(run, "check", spec)[1]) == ["E0019"]
    monkeypatch.setenv("PARLANG_DEBUG", "1")
    main(["check", str(spec)])
    assert "Traceback" in capsys.readouterr().err


def test_a_stop_from_the_keyboard_is_quiet(run, monkeypatch, spec):
    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "_run", stopped)
    assert run("check", spec) == (130, "", "\nđã dừng\n")


def program(*arguments, **options):
    command = [sys.executable, "-m", "parlang_compiler", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)


def test_the_package_runs_as_a_module(spec):
    result = program("check", spec)
    assert (result.returncode, result.stderr) == (0, "")
    assert "không có lỗi" in result.stdout


def test_a_reader_that_leaves_early_is_no_error(spec):
    command = [sys.executable, "-m", "parlang_compiler", "show", str(spec)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""


def test_check_starts_without_what_it_does_not_need(spec):
    code = (
        "import sys; from parlang_compiler.cli.main import main; main(['check', sys.argv[1]]); "
        "print([name for name in ('pydantic', 'jinja2', 'rich', 'yaml') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code, spec], capture_output=True, text=True, encoding="utf-8")
    assert result.stdout.endswith("[]\n")


@pytest.mark.parametrize(("arguments", "command"), [(["eval"], "parlang eval"), (["nope"], "parlang")])
def test_a_command_that_lacks_something_names_its_own_help(arguments, command, capsys):
    assert main([*arguments, "--lang", "en"]) == 2
    assert f"see `{command} --help`" in capsys.readouterr().err
