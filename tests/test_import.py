"""A draft out of a table: the round trip of our own papers, what foreign tables give, what keeps its place unread."""

import json
from pathlib import Path

import pytest

from import_tables import differing, docx_of, xlsx_of
from parlang.ir.nodes import Unwritten
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.main import main
from parlang_compiler.cli.session import Session
from parlang_compiler.importing.drafting import drafted
from table_folders import HEAD, ROWS, RULE

ROOT = Path(__file__).parent.parent
SHIPPED = sorted((ROOT / "generated").glob("*/*/guidance.docx"))
HOSTILE = '< > & " $ # _ * { } [ ] «»'


def draft_of(data, name="bang.docx"):
    outcome, _ = drafted(name, data)
    assert outcome.value is not None, [each.message("vi") for each in outcome.diagnostics]
    return outcome.value


def compiled(draft):
    outcome = compile_sources([Source(name="nhap.par", text=draft.text)])
    assert outcome.value is not None, [each.message("vi") for each in outcome.diagnostics]
    return outcome.value


# --- our own papers -------------------------------------------------------------------------


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_a_guidance_is_drafted_into_the_set_that_it_was_made_of(path):
    """Numbers, names, maxima and evidence are those of the set, and every rule that was read is its rule."""
    spec = ROOT / "spec" / path.parts[-3] / path.parts[-2]
    ruleset = load(str(spec), Session(language="vi", format="text", strict=False)).ruleset
    draft = draft_of(path.read_bytes())
    assert list(differing(ruleset, draft)) == []
    assert draft.read == draft.rules == len(list(leaves(ruleset))) > 0


# --- tables of others -----------------------------------------------------------------------


@pytest.mark.parametrize("data", [docx_of([HEAD, *ROWS]), xlsx_of([HEAD, *ROWS])], ids=["document", "workbook"])
def test_a_rule_whose_figure_can_be_proposed_is_read(data):
    draft = draft_of(data)
    assert (draft.read, draft.rules) == (1, 1)
    assert "đề xuất" in draft.text
    assert next(iter(leaves(compiled(draft)))).maximum == 1


@pytest.mark.parametrize(
    "above", [["PHỤ LỤC"], ["BỘ TIÊU CHÍ", "(Kèm theo Quyết định)"], ["BỘ TIÊU CHÍ", "", "Năm 2024"]]
)
def test_a_title_right_above_the_heading_changes_nothing(above):
    title = [[line, *[""] * (len(HEAD) - 1)] for line in above]
    assert draft_of(xlsx_of([*title, HEAD, *ROWS])).text == draft_of(xlsx_of([HEAD, *ROWS])).text


def test_what_cannot_be_read_stands_as_it_is_and_is_marked():
    said = "Chấm theo mức độ đạt được của đơn vị, có xem xét hoàn cảnh"
    draft = draft_of(docx_of([HEAD, ("1", "Kết quả", "2", said)]))
    assert draft.read == 0
    assert "chưa đọc được" in draft.text
    assert said in draft.text
    assert isinstance(next(iter(leaves(compiled(draft)))).rule, Unwritten)


def test_no_words_of_a_table_become_part_of_the_language():
    draft = draft_of(docx_of([HEAD, ("1", f'Tên {HOSTILE} "', "1", f"{HOSTILE}\n# bộ tiêu chí x")]))
    assert HOSTILE in next(iter(leaves(compiled(draft)))).name


def test_a_long_cell_and_a_long_table_are_read():
    rows = [(str(at), f"Tiêu chí số {at}", "1", RULE if at % 2 else "x " * 1000) for at in range(1, 301)]
    draft = draft_of(docx_of([HEAD, *rows]))
    assert draft.rules == 300
    assert sum(1 for _ in leaves(compiled(draft))) == 300


# --- the command ----------------------------------------------------------------------------


def test_the_draft_is_written_once_and_never_over_another(tmp_path, capsys):
    (tmp_path / "bang.docx").write_bytes(docx_of([HEAD, *ROWS]))
    arguments = ["import", str(tmp_path / "bang.docx"), "--out", str(tmp_path / "nhap"), "--lang", "vi"]
    assert main(arguments) == 0
    (made,) = (tmp_path / "nhap").iterdir()
    text = made.read_bytes()
    assert "đọc được 1/1 quy tắc" in capsys.readouterr().out
    assert main(arguments) == 2
    assert "E0015" in capsys.readouterr().err
    assert made.read_bytes() == text


def test_the_draft_is_given_as_data(tmp_path, capsys):
    (tmp_path / "bang.docx").write_bytes(docx_of([HEAD, ("1", "Kết quả", "2", "Chấm theo mức độ đạt được")]))
    assert main(["import", str(tmp_path / "bang.docx"), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["rules"], told["read"]) == (1, 0)
    assert told["unread"][0]["number"] == "1"
    assert "bộ tiêu chí" in told["text"]
