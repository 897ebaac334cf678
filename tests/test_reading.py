"""Official sentences read into rules: every shipped criterion, what is passed over, what is refused, the command."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from page_folders import FRAME, ONE_FIGURE, SAMPLE
from parlang.ir.nodes import Unwritten
from parlang.ir.walk import each_part, leaves
from parlang.pipeline import compile_sources
from parlang.reading import context_of, read_rule
from parlang.reading.read import MOST_WORDS
from parlang.source import Source
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.main import main
from parlang_compiler.cli.session import Session
from properties.test_reading import reads_back

FRAMES = "qd-2948-2017"  # published without the rules of their criteria
SPECS = sorted(
    each.parent for each in (Path(__file__).parent.parent / "spec").glob("*/*/cases.yaml") if each.parent.name != FRAMES
)
SPEC = Path(__file__).parent.parent / "spec" / "phan-loai-dvhc-tinh" / "nd-307-2025"
WORDS = (
    "từ",
    "đến",
    "dưới",
    "trên",
    "5",
    "80%",
    "điểm",
    "được tính",
    "trở lên",
    ":",
    ";",
    ".",
    "(",
    ")",
    "=",
    "a",
    "/",
)


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: "/".join(spec.parts[-2:]))
def test_every_criterion_that_is_shipped_is_read_back(spec):
    ruleset = load(str(spec), Session(language="vi", format="text", strict=False)).ruleset
    written = [part for part in leaves(ruleset) if not isinstance(part.rule, Unwritten)]
    for part in (*written, *(each for each in each_part(ruleset) if each.rule is None and each.combine == "highest")):
        reads_back(part, ruleset)
    assert written


def compiled(criteria):
    return compile_sources((Source(name="bo.par", text=FRAME + criteria),)).value


ONE = compiled(ONE_FIGURE)
TWO = compiled(SAMPLE)


def read(text, ruleset=ONE):
    return read_rule(text, context_of(next(iter(leaves(ruleset))), ruleset))


# --- what is passed over ----------------------------------------------------------------------


def test_a_subject_that_is_called_otherwise_is_passed_over_and_told():
    found = read("Đạt kết quả cao từ 5 trở lên: 1 điểm; dưới 5: 0 điểm")
    assert found.value.skipped == ("Đạt kết quả cao",)
    assert "từ 5 trở lên : 1" in found.value.text


@pytest.mark.parametrize("nothing", ["không được tính điểm", "không được điểm", "không có điểm"])
def test_no_points_may_be_said_in_words(nothing):
    assert "dưới 5       : 0" in read(f"Đạt kết quả cao từ 5 trở lên: 1 điểm; dưới 5 {nothing}").value.text


@pytest.mark.parametrize(
    "words", ["Không kể phần của cấp trên", "Trừ các việc đột xuất", "Trong 3 năm liền", "Nếu có kế hoạch"]
)
def test_words_that_may_change_the_rule_are_not_passed_over(words):
    found = read(f"{words} từ 5 trở lên: 1 điểm; dưới 5: 0 điểm")
    assert found.value is None
    assert [each.code for each in found.diagnostics] == ["E1365"]


def test_nothing_is_passed_over_where_several_figures_may_be_meant():
    assert read("Đạt kết quả cao từ 80% trở lên: 1 điểm; dưới 80%: 0 điểm", TWO).value is None


# --- bad input --------------------------------------------------------------------------------


def test_too_long_a_text_is_refused():
    assert [each.code for each in read("từ 5 trở lên: 1 điểm; " * MOST_WORDS).diagnostics] == ["E1363"]


def test_what_is_nested_deeply_is_refused_and_does_not_raise():
    found = read(f"Điểm đánh giá = {'(' * 500}1{')' * 500}.")
    assert found.value is None
    assert [each.code for each in found.diagnostics] == ["E1363"]


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_any_words_are_read_or_refused_with_a_place(text):
    found = read(text)
    assert (found.value is None) == bool([each for each in found.diagnostics if each.severity == "error"])
    assert all(each.span is not None or each.code == "E1364" for each in found.diagnostics)


# --- the command ------------------------------------------------------------------------------


def run(tmp_path, capsys, text, *more):
    path = tmp_path / "cau.txt"
    path.write_text(text, encoding="utf-8")
    status = main(["read-prose", str(SPEC), "kt_xh.lao_dong", str(path), "--lang", "vi", *more])
    return status, capsys.readouterr()


SAID = (
    "Tỷ lệ lao động phi nông nghiệp từ 60% trở xuống được tính 1 điểm; trên 60% thì cứ thêm 5 điểm phần trăm được tính "
    "thêm 0,5 điểm, nhưng tối đa không quá 3 điểm."
)


def test_the_command_says_that_a_rule_is_that_of_the_set(tmp_path, capsys):
    status, printed = run(tmp_path, capsys, SAID)
    assert status == 0
    assert "đúng là quy tắc của `kt_xh.lao_dong`" in printed.out


def test_the_command_says_what_the_set_says_otherwise(tmp_path, capsys):
    status, printed = run(tmp_path, capsys, SAID.replace("60%", "65%"))
    assert status == 0
    assert "khác quy tắc của `kt_xh.lao_dong`:" in printed.out
    assert "từ 60% trở xuống" in printed.out


def test_the_command_gives_the_rule_as_data(tmp_path, capsys):
    _, printed = run(tmp_path, capsys, SAID, "--format", "json")
    told = json.loads(printed.out)
    assert (told["id"], told["same"], told["skipped"]) == ("kt_xh.lao_dong", True, [])
    assert "cứ thêm 5 điểm phần trăm" in told["rule"]


def test_a_criterion_that_is_not_there_is_told(tmp_path, capsys):
    assert main(["read-prose", str(SPEC), "khong_co", str(tmp_path / "cau.txt")]) != 0
    assert "E00" in capsys.readouterr().err
