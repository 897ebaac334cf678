"""Diagnostics as people and tools see them: the line, the mark under it, what to do."""

import unicodedata
from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Words
from parlang.diagnostics.render import to_json, to_text
from parlang.source import Source, Span


class Odd(Diagnostic):
    """Something odd."""

    code: ClassVar[str] = "E9999"
    words: ClassVar[Words] = Words(vi="lạ `{name}`", en="odd `{name}`", help_vi="sửa lại", help_en="mend it")
    name: str


def at(line, column, end_column, end_line=None, name="x"):
    span = Span(source="a.par", line=line, column=column, end_line=end_line or line, end_column=end_column)
    return Odd(name=name, span=span)


def shown(text, finding, language="vi"):
    return to_text([finding], {"a.par": Source(name="a.par", text=text)}, language)


def mark(text, finding):
    """What the mark stands under."""
    *_, line, marks, _ = shown(text, finding).rstrip("\n").split("\n")
    start = marks.index("^") if "^" in marks else 0
    return line[start : start + marks.count("^")]


def test_a_finding_names_its_place_and_what_to_do():
    assert shown("một\nhai tỷ_lệ ba\n", at(2, 5, 10)) == (
        "lỗi E9999: lạ `x`\n --> a.par:2:5\n  |\n2 | hai tỷ_lệ ba\n  |     ^^^^^\n  = gợi ý: sửa lại\n"
    )


def test_a_finding_of_no_file_has_no_place():
    assert to_text([Odd(name="x")], {}, "en") == "error E9999: odd `x`\n  = help: mend it\n"
    (found,) = to_json([Odd(name="x")], "en")
    assert (found["file"], found["line"], found["column"]) == (None, None, None)


def test_the_mark_stands_under_vietnamese_letters_in_either_normal_form():
    line = "điểm tối đa tỷ_lệ"
    for form in ("NFC", "NFD"):
        assert mark(unicodedata.normalize(form, line), at(1, 13, 18)) == "tỷ_lệ"


def test_tabs_stay_so_that_the_mark_stays_under_its_word():
    lines = shown("\t\tgiao x", at(1, 3, 7)).split("\n")
    assert lines[3:5] == ["1 | \t\tgiao x", "  | \t\t^^^^"]


def test_a_long_line_is_seen_through_a_window():
    text = "a" * 500 + "ĐÂY" + "b" * 500
    assert mark(text, at(1, 501, 504)) == "ĐÂY"
    assert all(len(line) < 120 for line in shown(text, at(1, 501, 504)).split("\n"))
    assert mark(text, at(1, 1, 4)) == "aaa"
    assert mark(text, at(1, 1001, 1004)) == "bbb"


def test_a_mark_that_runs_on_ends_with_its_line():
    assert mark("một hai\nba\n", at(1, 5, 2, end_line=2)) == "hai"


def test_a_place_beyond_the_text_shows_no_line():
    assert "|" not in shown("một\n", at(9, 1, 2))
    assert "^" in shown("một", at(1, 4, 5))


def test_what_a_text_quotes_cannot_act_on_a_terminal():
    text = shown("a\x1b[31mb", at(1, 1, 2, name="\x1b]0;x\a\u202e\u2028"))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert to_json([at(1, 1, 2, name="a\nb")], "vi")[0]["message"].splitlines() == ["lạ `a\ufffdb`"]
