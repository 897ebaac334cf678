"""The change dossier as a file: its format is that of its ending, and no file is overwritten."""

import pytest

from docx_reading import paragraphs
from page_folders import STRICTER, quietly, texts_apart

ARGUMENTS = ["diff", "vi-du/cu", "vi-du/moi", "--dossier"]


@pytest.fixture(autouse=True)
def two_texts(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    texts_apart(after=STRICTER)


@pytest.mark.parametrize(
    ("name", "starts"), [("a.docx", b"PK"), ("b.html", b"<!DOCTYPE"), ("c.md", b"# "), ("d.pdf", b"%PDF-")]
)
def test_the_ending_says_the_format(tmp_path, name, starts):
    assert quietly([*ARGUMENTS, name]) == ""
    assert (tmp_path / name).read_bytes().startswith(starts)


def test_the_paper_lies_on_its_long_side_and_has_three_columns(tmp_path):
    quietly([*ARGUMENTS, "a.docx"])
    words = paragraphs((tmp_path / "a.docx").read_bytes())
    assert words[0] == "BẢN SO SÁNH, THUYẾT MINH"
    assert {"Quy định hiện hành", "Quy định sửa đổi, bổ sung", "Thuyết minh"} <= set(words)


def test_nothing_is_overwritten_and_nothing_is_written_under_an_unknown_ending(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"cu")
    assert "E0015" in quietly([*ARGUMENTS, "a.docx"])
    assert (tmp_path / "a.docx").read_bytes() == b"cu"
    assert "E0011" in quietly([*ARGUMENTS, "a.odt"])
    assert not (tmp_path / "a.odt").exists()


def test_a_folder_that_is_not_there_is_made(tmp_path):
    assert quietly([*ARGUMENTS, "moi/nua/a.docx"]) == ""
    assert (tmp_path / "moi" / "nua" / "a.docx").exists()
