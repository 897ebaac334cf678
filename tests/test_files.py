"""Reading and writing files: what is not text is named by what it is, and no output is ever half written."""

import os
import unicodedata
from pathlib import Path

import pytest

from parlang.source import Source
from parlang.syntax.nodes import DayLiteral, InForce, YearsFrom
from parlang_compiler.files import errors
from parlang_compiler.files.choice import Choice
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.files.library import Library
from parlang_compiler.files.read import LARGEST, decode, read_source
from parlang_compiler.files.specs import read_spec
from parlang_compiler.files.write import write_all

SENTENCE = "điểm tối đa của tiêu chí được tính không quá 10"
TCVN3 = "®iÓm tèi ®a cña tiªu chÝ ®\xadîc tÝnh kh«ng qu¸ 10"
VNI = "ñieåm toái ña cuûa tieâu chí ñöôïc tính khoâng quaù 10"


def fault(outcome):
    """The one thing that was found."""
    (found,) = outcome.diagnostics
    assert outcome.value is None
    for language in ("vi", "en"):
        assert found.message(language)
        assert "\n" not in found.message(language)
    return found


def test_a_text_in_utf8_is_read_as_it_is():
    decomposed = unicodedata.normalize("NFD", SENTENCE)
    assert decode("a.par", decomposed.encode()).value == Source(name="a.par", text=decomposed)


def test_a_byte_order_mark_and_line_ends_of_windows_are_taken():
    assert decode("a.par", b"\xef\xbb\xbfa\r\nb\r\n").value.text == "a\nb\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SENTENCE.encode("utf-16"), "UTF-16"),
        (SENTENCE.encode("utf-16-le"), "UTF-16"),
        (SENTENCE.encode("utf-16-be"), "UTF-16"),
        (SENTENCE.encode("utf-32"), "UTF-32"),
        (TCVN3.encode("latin-1"), "TCVN3"),
        (TCVN3.encode(), "TCVN3"),
        (VNI.encode("latin-1"), "VNI"),
        (VNI.encode(), "VNI"),
        ("ðiêÒm tôìi ða cuÒa".encode("latin-1"), "Windows-1258"),
    ],
)
def test_another_encoding_is_named(data, encoding):
    found = fault(decode("a.par", data))
    assert isinstance(found, errors.OtherEncoding)
    assert found.encoding == encoding


def test_english_and_vietnamese_texts_are_not_taken_for_old_encodings():
    for text in (SENTENCE, 'criteria set x "Kết quả – ñ ® ö"', ""):
        assert decode("a.par", text.encode()).value is not None


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"PK\x03\x04...", "DOCX/XLSX/ZIP"), (b"%PDF-1.7", "PDF"), (b"a\nb\0c", "nul")],
)
def test_what_is_not_text_is_named(data, kind):
    found = fault(decode("a.par", data))
    assert isinstance(found, errors.NotText)
    assert found.kind == kind


def test_garbage_is_refused_at_its_place():
    found = fault(decode("a.par", b"\xef\xbb\xbfab\ncd\xfe\xc0"))
    assert isinstance(found, errors.NotUtf8)
    assert (found.byte, found.line, found.span.column) == ("FE", 2, 3)
    assert "0xFE" in found.message("vi")


def test_any_bytes_give_a_text_or_one_fault():
    for first in range(256):
        outcome = decode("a.par", bytes([first, 255 - first, first ^ 85]) * 3)
        assert (outcome.value is None) == bool(outcome.diagnostics)


def test_a_large_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "large.par"
    with path.open("wb") as stream:
        stream.truncate(50 << 20)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    assert isinstance(fault(read_source(str(path))), errors.TooLarge)


def test_a_file_at_the_limit_is_read(tmp_path):
    path = tmp_path / "a.par"
    path.write_bytes(b"a" * LARGEST)
    assert read_source(str(path)).value is not None


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    assert isinstance(fault(read_source(str(tmp_path / "none.par"))), errors.NotFound)
    assert isinstance(fault(read_source(str(tmp_path))), errors.NotAFile)
    assert isinstance(fault(read_source("a\0b")), errors.NotReadable)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_named(tmp_path):
    path = tmp_path / "a.par"
    path.write_text("x")
    path.chmod(0)
    assert isinstance(fault(read_source(str(path))), errors.NotReadable)


# --- specs ----------------------------------------------------------------------------------


@pytest.fixture
def index(tmp_path):
    """An index of two revisions, whose files hold the first year and the first day in force."""
    for name, text in (("r2022", "2022 738000"), ("r2024", "2024 739000")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "b.par").write_text(text)
        (tmp_path / name / "a.par").write_text("")
    return tmp_path


def clauses(source):
    from datetime import date

    if not source.text:
        return ()
    year, day = map(int, source.text.split())
    day = date.fromordinal(day)
    literal = DayLiteral(day=day.day, month=day.month, year=day.year, span=None)
    return (YearsFrom(year=year, span=None), InForce(start=literal, span=None))


def names(outcome):
    return [Path(source.name).relative_to(Path(source.name).parents[1]).as_posix() for source in outcome.value]


def test_a_revision_is_read_in_the_order_of_names(index):
    assert names(read_spec(str(index / "r2022"), Choice(), clauses)) == ["r2022/a.par", "r2022/b.par"]


@pytest.mark.parametrize(
    ("choice", "revision"),
    [
        (Choice(period=2022), "r2022"),
        (Choice(period=2023), "r2022"),
        (Choice(period=2030), "r2024"),
        (Choice(on=738000), "r2022"),
        (Choice(on=738999), "r2022"),
        (Choice(on=739000), "r2024"),
    ],
)
def test_a_revision_is_chosen_by_year_or_day(index, choice, revision):
    assert names(read_spec(str(index), choice, clauses))[0] == f"{revision}/a.par"


def test_a_year_before_the_first_revision_is_refused(index):
    assert isinstance(fault(read_spec(str(index), Choice(period=2021), clauses)), errors.NoRevisionFor)
    assert "01/01/2000" in fault(read_spec(str(index), Choice(on=730120), clauses)).message("vi")


def test_an_index_with_several_revisions_asks_which(index):
    assert isinstance(fault(read_spec(str(index), Choice(), clauses)), errors.RevisionNotChosen)


def test_a_folder_without_criteria_is_named(tmp_path):
    assert isinstance(fault(read_spec(str(tmp_path), Choice(), clauses)), errors.NoCriteria)
    assert isinstance(fault(read_spec(str(tmp_path / "none"), Choice(), clauses)), errors.NotFound)


# --- hashes ---------------------------------------------------------------------------------


def test_the_hash_does_not_depend_on_the_folder_or_the_normal_form():
    here = [Source(name="x/tiêu.par", text=SENTENCE)]
    there = [Source(name=unicodedata.normalize("NFD", "y/tiêu.par"), text=unicodedata.normalize("NFD", SENTENCE))]
    assert source_hash(here) == source_hash(there)


def test_the_hash_depends_on_names_texts_and_where_one_ends():
    hashes = {
        source_hash([Source(name="a", text="bc")]),
        source_hash([Source(name="ab", text="c")]),
        source_hash([Source(name="a", text="b"), Source(name="c", text="")]),
        source_hash([Source(name="c", text=""), Source(name="a", text="b")]),
    }
    assert len(hashes) == 4


# --- writing --------------------------------------------------------------------------------


def test_files_are_written_with_their_folders(tmp_path):
    outcome = write_all(tmp_path / "out", {"a/b.txt": b"1", "c.txt": b"2"})
    assert [path.read_bytes() for path in outcome.value] == [b"1", b"2"]
    assert {path.name for path in (tmp_path / "out").rglob("*")} == {"a", "b.txt", "c.txt"}


def test_nothing_is_written_when_one_file_cannot_be(tmp_path):
    (tmp_path / "a.txt").write_text("old")
    (tmp_path / "b.txt").mkdir()
    found = fault(write_all(tmp_path, {"a.txt": b"new", "b.txt": b"new"}))
    assert isinstance(found, errors.NotWritable)
    assert found.path.endswith("b.txt")
    assert (tmp_path / "a.txt").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_a_file_in_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "out").write_text("old")
    assert isinstance(fault(write_all(tmp_path / "out", {"a.txt": b"new"})), errors.NotWritable)
    assert (tmp_path / "out").read_text() == "old"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("old")
    tmp_path.chmod(0o555)
    try:
        assert isinstance(fault(write_all(tmp_path, {"a.txt": b"new"})), errors.NotWritable)
    finally:
        tmp_path.chmod(0o755)
    assert (tmp_path / "a.txt").read_text() == "old"


def test_a_disk_that_fills_up_leaves_what_was_there(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("old")

    def full(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "No space left" in fault(write_all(tmp_path, {"a.txt": b"new"})).message("en")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_text() == "old"


@pytest.mark.parametrize("name", ["../x.txt", "a/../../x.txt", "link/x.txt"])
def test_a_path_out_of_the_folder_is_refused(tmp_path, name):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    assert isinstance(fault(write_all(folder, {name: b"new"})), errors.OutsideFolder)
    assert not (tmp_path / "x.txt").exists()


# --- other revisions ------------------------------------------------------------------------


@pytest.fixture
def shelf(tmp_path):
    """Two indexes, one with two revisions, one called by another name than its folder."""
    for place in ("mot/r1", "mot/r2", "hai/r1", "mot/trong"):
        (tmp_path / place).mkdir(parents=True)
        if place != "mot/trong":
            (tmp_path / place / "a.par").write_text(place)
    return tmp_path


def library_at(path):
    return Library([Source(name=str(path), text="")])


def texts(found):
    return None if found is None else [source.text for source in found]


def test_a_revision_is_found_beside_its_own_and_other_indexes_beside_theirs(shelf):
    library = library_at(shelf / "mot/r2/a.par")
    assert texts(library.find("mot", "r1")) == ["mot/r1"]
    assert texts(library.find("hai", "r1")) == ["hai/r1"]
    assert texts(library.find("ten-khac", "r1")) == ["mot/r1"]
    assert texts(library.sources) == ["mot/r1", "hai/r1", "mot/r1"]


@pytest.mark.parametrize(("index", "revision"), [("mot", "r9"), ("hai", "r2"), ("mot", "trong")])
def test_what_is_not_there_is_not_found(shelf, index, revision):
    library = library_at(shelf / "mot/r2/a.par")
    assert library.find(index, revision) is None
    assert (library.sources, library.faults) == ((), ())


def test_standard_input_has_nothing_beside_it():
    assert Library([Source(name="<stdin>", text="")]).find("mot", "r1") is None
    assert Library([]).find("mot", "r1") is None


def test_revisions_are_found_from_within_their_folder(shelf, monkeypatch):
    monkeypatch.chdir(shelf / "mot/r2")
    (found,) = library_at("a.par").find("mot", "r1")
    assert found.name == "../r1/a.par"
    monkeypatch.chdir(shelf / "mot")
    (found,) = library_at("r2/a.par").find("hai", "r1")
    assert found.name == "../hai/r1/a.par"


def test_a_link_that_leads_out_is_not_followed(shelf, tmp_path_factory):
    outside = tmp_path_factory.mktemp("ngoai")
    (outside / "a.par").write_text("ngoài")
    (shelf / "mot/r3").symlink_to(outside, target_is_directory=True)
    assert library_at(shelf / "mot/r2/a.par").find("mot", "r3") is None


def test_a_base_that_cannot_be_read_is_named(shelf):
    (shelf / "mot/r1/a.par").write_bytes(b"PK\x03\x04")
    library = library_at(shelf / "mot/r2/a.par")
    assert library.find("mot", "r1") is library.find("mot", "r1") is None
    assert [each.code for each in library.faults] == ["E0004"]
