"""Long lines are broken on a terminal, and nowhere else."""

import io
import shutil
from os import terminal_size

import pytest

from parlang_compiler.cli.main import main
from parlang_compiler.cli.new_spec import CASES, SPEC
from parlang_compiler.cli.wrapping import for_people, wrapped

LINE = "  Điểm đánh giá = Tỷ lệ hoàn thành kế hoạch × điểm tối đa của tiêu chí này."


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self):
        return True


def test_the_rest_of_a_line_is_set_in():
    assert wrapped(LINE, 40).splitlines() == [
        "  Điểm đánh giá = Tỷ lệ hoàn thành kế",
        "    hoạch × điểm tối đa của tiêu chí",
        "    này.",
    ]


def test_a_short_line_and_a_long_word_stay_as_they_are():
    assert wrapped(LINE, 100) == LINE
    assert wrapped("a" * 50, 40) == "a" * 50
    assert wrapped("", 40) == ""


def test_what_is_piped_keeps_its_lines(monkeypatch):
    monkeypatch.setattr(shutil, "get_terminal_size", lambda: terminal_size((40, 24)))
    piped, terminal = io.StringIO(), Terminal()
    for_people(f"{LINE}\n\n")(piped)
    for_people(f"{LINE}\n\n")(terminal)
    assert piped.getvalue() == f"{LINE}\n\n"
    assert terminal.getvalue() == f"{wrapped(LINE, 40)}\n\n"


@pytest.mark.parametrize("command", [("check",), ("show",), ("show", "1.1.1"), ("explain",), ("eval",)])
def test_every_line_fits_the_terminal(tmp_path, monkeypatch, command):
    spec, cases, terminal = tmp_path / "a.par", tmp_path / "c.yaml", Terminal()
    spec.write_text(SPEC, "utf-8")
    cases.write_text(CASES, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr("sys.stdout", terminal)
    files = ["a.par", "c.yaml"] if command[0] in {"explain", "eval"} else ["a.par"]
    main([command[0], *files, *command[1:], "--lang", "vi"])
    lines = terminal.getvalue().splitlines()
    assert lines
    assert [line for line in lines if len(line) > 60 and "\x1b" not in line] == []
