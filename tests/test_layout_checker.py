"""The layout of official documents: a careful one has no fault, each small fault is found as what it is."""

import json

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from effort import calls
from layout_faults import FAULTS, faulty
from official_docx import HOSTILE, MAIN, annex_alone, body_of, bytes_of, decision, letter, with_part
from parlang_compiler.cli.main import main
from parlang_compiler.layout.check_layout import MOST_SHOWN, check_layout

CAREFUL = (letter, decision, annex_alone)
CAREFUL_BYTES = bytes_of(letter())
EVERY = [(code, at) for code, faults in FAULTS.items() for at in range(len(faults))]


def found(document):
    outcome = check_layout("van-ban.docx", bytes_of(document))
    assert outcome.diagnostics == ()
    return outcome.value.findings


def told(findings):
    return [(each.code, each.span.line, each.message("vi")) for each in findings]


@pytest.mark.parametrize("make", CAREFUL)
def test_a_careful_document_has_no_fault(make):
    assert told(found(make())) == []


@pytest.mark.parametrize(("code", "at"), EVERY)
def test_a_small_fault_is_found_as_what_it_is(code, at):
    findings = found(faulty(code, at))
    assert {each.code for each in findings} == {code}, told(findings)


@pytest.mark.parametrize("code", HOSTILE)
def test_a_file_that_cannot_be_read_is_told_by_what_it_is(code):
    outcome = check_layout("van-ban.docx", HOSTILE[code]())
    assert outcome.value is None
    assert [each.code for each in outcome.diagnostics] == [code]


@pytest.mark.parametrize(
    "inside",
    [
        b"",
        b"<w:p/>",
        b"<w:p><w:r/></w:p>",
        b"<w:tbl/>",
        b"<w:tbl><w:tr/></w:tbl>",
        b"<w:tbl><w:tr><w:tc>" * 40 + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * 40,
        b'<w:p><w:pPr><w:ind w:left="99999999999" w:firstLine="x"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
        b'<w:p><w:pPr><w:spacing w:line="-5"/></w:pPr><w:r><w:rPr><w:sz w:val="1e9"/></w:rPr><w:t>a</w:t></w:r></w:p>',
    ],
)
def test_a_strange_body_is_read_and_found_lacking(inside):
    outcome = check_layout("van-ban.docx", body_of(inside))
    assert outcome.diagnostics == ()
    assert {"P01", "P02", "P04", "C01"} <= set(outcome.value.counts)


def test_a_file_as_python_docx_makes_it_has_many_faults():
    document = Document()
    document.add_paragraph("Nội dung văn bản")
    assert {"P01", "P02", "P03", "P04", "C01", "C02", "C11", "C26", "L05"} <= {each.code for each in found(document)}


def test_places_that_are_not_shown_are_counted():
    outcome = check_layout("van-ban.docx", body_of(b"<w:p><w:r><w:t>abc</w:t></w:r></w:p>" * 20))
    assert outcome.value.counts["C11"] == 20
    shown = [each for each in outcome.value.findings if each.code == "C11"]
    assert len(shown) == MOST_SHOWN
    assert shown[-1].message("vi").endswith("; và 15 chỗ khác")
    assert shown[-1].message("en").endswith("; and 15 more")


def test_twice_as_long_a_document_takes_twice_the_work():
    def work(times):
        data = body_of(b"<w:p><w:r><w:t>abc</w:t></w:r></w:p>" * times)
        return calls(lambda: check_layout("van-ban.docx", data))

    assert work(2000) < 2.2 * work(1000)


@given(st.data())
def test_no_bytes_make_it_raise(data):
    path = data.draw(st.sampled_from((None, MAIN, "word/styles.xml", "word/header1.xml")))
    at = data.draw(st.integers(0, 1 << 16))
    new = data.draw(st.binary(max_size=8))

    def changed(before):
        start = at % (len(before) + 1)
        return before[:start] + new + before[start + data.draw(st.integers(0, 8)) :]

    bytes_given = changed(CAREFUL_BYTES) if path is None else with_part(path, changed, CAREFUL_BYTES)
    outcome = check_layout("van-ban.docx", bytes_given)
    assert (outcome.value is None) == bool(outcome.diagnostics)


def test_the_status_says_whether_there_are_errors(tmp_path, capsys):
    good, bad, warned = tmp_path / "a.docx", tmp_path / "b.docx", tmp_path / "c.docx"
    good.write_bytes(CAREFUL_BYTES)
    bad.write_bytes(bytes_of(faulty("P01")))
    warned.write_bytes(bytes_of(faulty("L05")))
    assert main(["lint-docx", str(good), "--strict"]) == 0
    assert main(["lint-docx", str(bad)]) == 1
    assert main(["lint-docx", str(warned)]) == 0
    assert main(["lint-docx", str(warned), "--strict"]) == 1
    assert main(["lint-docx", str(tmp_path / "khong-co.docx")]) == 2
    capsys.readouterr()
    main(["lint-docx", str(good), str(bad), "--format", "json", "--lang", "en"])
    document = json.loads(capsys.readouterr().out)
    assert [each["kind"] for each in document["files"]] == ["letter", "letter"]
    assert document["files"][1]["counts"] == {"P01": 1}
    assert [each["code"] for each in document["diagnostics"]] == ["P01"]
