"""The golden files: each title states a fact, its programs show it; `pytest --update-golden` rewrites the blocks."""

import pytest

from golden_files import GOLDEN, programs, rewritten

FILES = sorted(GOLDEN.rglob("*.md"))


def name_of(path):
    return path.relative_to(GOLDEN).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_programs_give_what_their_prose_shows(path, request):
    text = path.read_text(encoding="utf-8")
    now = rewritten(text)
    if request.config.getoption("--update-golden"):
        path.write_text(now, encoding="utf-8")
    else:
        assert text == now


@pytest.mark.parametrize("path", [each for each in FILES if each.parent.name in ("good", "bad")], ids=name_of)
def test_good_programs_have_no_error_and_bad_ones_have_a_finding(path):
    for program in programs(path.read_text(encoding="utf-8")):
        outcome = program.run()
        if path.is_relative_to(GOLDEN / "good"):
            assert not outcome.failed, program.text
        else:
            assert outcome.diagnostics, program.text


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_the_title_states_a_fact(path):
    title = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert title.startswith("# ")
    assert len(title.split()) > 3
