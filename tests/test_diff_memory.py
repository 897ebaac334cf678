"""What `parlang diff` remembers: the same bytes again, and nothing of texts that changed since."""

import json

import pytest

from parlang_compiler.cli.main import main
from parlang_compiler.comparing import comparer, memory

HEAD = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [{label}] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Họp" [hop] điểm tối đa 10
  số liệu
    số_lần "Số lần họp" : số lượng "lần"
  chấm điểm theo số_lần
    từ {mark} trở lên : 10
    dưới {mark}       : 0
"""


@pytest.fixture
def folders(tmp_path, monkeypatch):
    monkeypatch.setenv("PARLANG_CACHE", str(tmp_path / "nho"))
    for label, mark in (("cu", 4), ("moi", 5)):
        write(tmp_path / "vi-du" / label, label, mark)
    return tmp_path / "vi-du"


def write(folder, label, mark):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tieu-chi.par").write_text(HEAD.format(label=label, mark=mark), encoding="utf-8")


@pytest.fixture
def asked(monkeypatch):
    """How often a comparison was worked out."""
    count = []
    compare = comparer.compare
    monkeypatch.setattr(comparer, "compare", lambda *given: count.append(given) or compare(*given))
    return count


def diff(folders, *more):
    return main(["diff", str(folders / "cu"), str(folders / "moi"), "--lang", "vi", *more])


@pytest.mark.parametrize("form", ["text", "json", "markdown", "junit"])
def test_the_same_question_is_answered_with_the_same_bytes(folders, asked, capsys, form):
    assert diff(folders, "--format", form) == 0
    first = capsys.readouterr().out
    assert diff(folders, "--format", form) == 0
    assert capsys.readouterr().out == first
    assert len(asked) == 1


def test_a_text_that_changed_is_compared_again(folders, asked, capsys):
    diff(folders)
    write(folders / "moi", "moi", 6)
    diff(folders)
    assert "từ 04 đến 05 lần: 10 → 0" in capsys.readouterr().out
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("name", "text"), [("tieu-chi.par", HEAD.format(label="moi", mark=7)), ("mapping-cu.yaml", "x")]
)
def test_what_changed_or_came_while_it_was_compared_is_asked_anew(folders, monkeypatch, capsys, name, text):
    with monkeypatch.context() as meanwhile:
        compare = comparer.compare
        there = folders / "moi" / name
        meanwhile.setattr(comparer, "compare", lambda *given: there.write_text(text, "utf-8") and compare(*given))
        assert diff(folders) == 0
    first = capsys.readouterr()
    diff(folders)
    assert capsys.readouterr() != first


def test_a_mapping_that_came_since_is_read(folders, asked, capsys):
    diff(folders)
    (folders / "moi" / "mapping-cu.yaml").write_text("from: cu\nto: khac\n", encoding="utf-8")
    assert diff(folders) == 1
    assert "E1102" in capsys.readouterr().err


def test_a_gate_is_asked_anew(folders, asked, capsys):
    diff(folders)
    assert diff(folders, "--fail-on", "stricter") == 1
    assert diff(folders, "--fail-on", "stricter") == 1
    assert capsys.readouterr().err.count("E1110") == 2


def test_no_cache_neither_asks_nor_keeps(folders, asked):
    diff(folders, "--no-cache")
    diff(folders, "--no-cache")
    assert len(asked) == 2
    assert not (folders.parent / "nho").exists()


@pytest.mark.parametrize("spoilt", ["", "[]", '{"format": 1}', "{" * 5000, json.dumps({"format": 1, "files": 3})])
def test_a_record_that_is_none_only_costs_time(folders, asked, capsys, spoilt):
    diff(folders)
    (record,) = (folders.parent / "nho").glob("diff-*.json")
    record.write_text(spoilt, encoding="utf-8")
    assert diff(folders) == 0
    assert len(asked) == 2


def test_another_program_answers_anew(folders, asked, monkeypatch):
    diff(folders)
    monkeypatch.setattr(memory, "_program", lambda: "khác")
    diff(folders)
    assert len(asked) == 2
