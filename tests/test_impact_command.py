"""The command `parlang impact`: what it shows, what it refuses, the files and charts that it writes."""

import json
import unicodedata
from fractions import Fraction

import pytest

from parlang_compiler.cli import impact as command
from parlang_compiler.impact import charts, drawing
from replays import CASES, EN, OLD, codes, imagined, pair_of, run, text_of


@pytest.fixture(autouse=True)
def _read_once(monkeypatch):
    monkeypatch.setattr(command, "load_pair", pair_of)


# --- the command ------------------------------------------------------------------------------


def test_the_text_says_what_is_compared_and_what_is_not():
    shown = text_of(run(str(CASES)))
    assert "[minh-hoa-2022], chấm lại theo [minh-hoa-2024]" in shown
    assert "phần so sánh được: 0 đến 89/95 mục" in shown
    assert "BẢN MINH HỌA" in shown
    assert "GIẢ ĐỊNH" not in shown
    assert "hạng tạm thời" in shown
    assert "4.1.3 Tỷ lệ giảm số đơn vị sự nghiệp công lập so với năm 2023: [0; 1]" in shown


def test_of_many_units_those_that_move_most_are_shown():
    few, everything = text_of(run(synthetic="23")), text_of(run(synthetic="23", all=True))
    assert "và 3 đơn vị khác" in few
    assert few.count("Tỉnh giả định") == 20
    assert everything.count("Tỉnh giả định") == 23
    assert "SỐ LIỆU GIẢ ĐỊNH (hạt giống 1)" in few


def test_one_unit_is_told_criterion_by_criterion():
    shown = text_of(run(str(CASES), unit="Tỉnh A"))
    assert "tổng điểm: 99,07 → [93,812; 97,812]" in shown
    assert "3.4.2 Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hạn (bỏ)" in shown
    assert "7.2.7 TTHC có kết quả điện tử" in shown


def test_it_speaks_english():
    shown = text_of(run(synthetic="3", session=EN))
    assert "SYNTHETIC FIGURES (seed 1)" in shown
    assert "Not replayed" in shown


def test_json_has_numbers_as_texts_and_says_that_figures_are_made_up():
    document = dict(run(synthetic="4", seed="9").document)
    assert (document["synthetic"], document["seed"]) == (True, 9)
    text = json.dumps(document, ensure_ascii=False)
    assert json.loads(text, parse_float=lambda number: pytest.fail(number)) == document
    unit = document["units"][0]
    assert Fraction(unit["comparable_part"]["change"]) == sum(Fraction(each["change"]) for each in unit["moves"])
    assert document["domains"][0]["mean_change"].count("/") <= 1
    assert {each["id"] for each in document["not_replayed"]} >= {"bo_may.to_chuc.giam_dvsn"}


def test_the_file_of_cases_is_written_once(tmp_path):
    path = tmp_path / "gia-dinh.yaml"
    assert codes(run(synthetic="2", write_cases=str(path))) == []
    before = path.read_bytes()
    assert codes(run(synthetic="2", write_cases=str(path))) == ["E0015"]
    assert path.read_bytes() == before
    assert codes(run(str(path))) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "thiếu CASES"),
        ({"cases": "x", "synthetic": "3"}, "không dùng cùng CASES"),
        ({"cases": "x", "seed": "3"}, "--seed chỉ dùng cùng --synthetic"),
        ({"synthetic": "0"}, "từ 1 đến"),
        ({"synthetic": "ba"}, "từ 1 đến"),
        ({"synthetic": "3", "seed": "-1"}, "--seed"),
        ({"synthetic": "3", "seed": "1" * 400}, "--seed"),
    ],
)
def test_what_cannot_be_asked_is_said(options, said):
    result = run(**options)
    assert codes(result) == ["E0011"]
    assert said in result.diagnostics[0].message("vi")


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("revision: minh-hoa-2024\nunits:\n  - unit: A\n", "revision"),
        ("period: 2024\nunits:\n  - unit: A\n", "period"),
        ("units:\n  - unit: A\n    figures:\n      so_hoa.dich_vu.ket_qua_dien_tu: {dien_tu: 1}\n", "figure"),
        ("units:\n  - unit: A\n    figures:\n      bo_may.to_chuc.giam_dvsn: {năm_2023: 1}\n", "figure"),
    ],
)
def test_units_written_for_the_new_rules_are_told_apart(tmp_path, text, sign):
    path = tmp_path / "so-lieu.yaml"
    path.write_text(text, encoding="utf-8")
    result = run(str(path))
    assert codes(result) == ["E0060"]
    assert result.diagnostics[0].sign == sign
    assert result.status(strict=False) == 2


def test_no_units_are_no_replay(tmp_path):
    path = tmp_path / "so-lieu.yaml"
    path.write_text("units: []\n", encoding="utf-8")
    assert codes(run(str(path))) == ["E0708"]


def test_a_revision_replayed_against_itself_moves_nothing():
    result = run(synthetic="5", new=OLD)
    assert {each["comparable_part"]["change"] for each in result.document["units"]} == {"0"}
    assert result.document["not_replayed"] == []


# --- charts -----------------------------------------------------------------------------------


def test_charts_are_the_same_bytes_twice_and_say_what_they_show():
    once, twice = charts.drawn(imagined(), "vi").value, charts.drawn(imagined(), "vi").value
    assert once == twice
    assert sorted(once) == ["diem-theo-linh-vuc.png", "diem-theo-linh-vuc.svg", "thu-hang.png", "thu-hang.svg"]
    for name in ("diem-theo-linh-vuc.svg", "thu-hang.svg"):
        text = once[name].decode()
        assert text == unicodedata.normalize("NFC", text)
        assert "BẢN MINH HỌA · SỐ LIỆU GIẢ ĐỊNH (số liệu tổng hợp, hạt giống 7)" in text
    assert "−0," in once["diem-theo-linh-vuc.svg"].decode()
    assert once["thu-hang.svg"].decode().count("Tỉnh giả định") == len(imagined().groups[0].by_part)


def test_charts_that_cannot_be_drawn_are_a_finding(monkeypatch, tmp_path):
    monkeypatch.setattr(drawing, "PACKAGES", ("altair", "khong_co_goi_nay"))
    result = run(synthetic="2", charts=str(tmp_path / "bieu-do"))
    assert codes(result) == ["E0061"]
    assert "khong-co-goi-nay" in result.diagnostics[0].message("vi")


def test_charts_are_written_into_their_folder(tmp_path):
    result = run(synthetic="3", charts=str(tmp_path / "bieu-do"))
    assert codes(result) == []
    assert len(list((tmp_path / "bieu-do").iterdir())) == 4
    assert len(result.document["files"]) == 4
