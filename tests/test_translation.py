"""The criteria of this repository in English: the same rules, the same scores, and back again."""

from pathlib import Path

import pytest

from parlang.pipeline import compile_sources, format_source
from parlang.source import Source
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.files.specs import revision_folders

SPEC = Path(__file__).parents[1] / "spec"
FOLDERS = revision_folders(SPEC)
CASES = "cases.yaml"


def texts(folder):
    return [Source(name=each.name, text=each.read_text(encoding="utf-8")) for each in sorted(folder.glob("*.par"))]


def written(sources, surface):
    outcomes = [format_source(each, surface) for each in sources]
    assert [each.message("en") for outcome in outcomes for each in outcome.diagnostics] == []
    return [Source(name=each.name, text=outcome.value) for each, outcome in zip(sources, outcomes, strict=True)]


def beside(index, revision):
    """The texts of another revision, as a set that reuses or amends it finds them."""
    folder = SPEC / index / revision
    return texts(folder) if folder.is_dir() else None


def compiled(sources):
    outcome = compile_sources(sources, beside)
    assert not outcome.failed, [each.message("en") for each in outcome.diagnostics]
    return outcome.value


@pytest.fixture(params=FOLDERS, ids=[f"{each.parent.name}/{each.name}" for each in FOLDERS])
def folder(request):
    return request.param


def test_there_are_criteria():
    assert FOLDERS


def test_in_english_it_is_the_same_rules(folder):
    vietnamese = texts(folder)
    english = written(vietnamese, "en")
    assert all("tiêu chí " not in line.lstrip()[:9] for each in english for line in each.text.splitlines())
    assert compiled(english) == compiled(vietnamese)


def test_back_in_vietnamese_it_is_the_formatted_text(folder):
    vietnamese = texts(folder)
    there_and_back = written(written(vietnamese, "en"), "vi")
    assert there_and_back == written(vietnamese, "vi")


def test_in_english_every_unit_has_the_same_score(folder):
    vietnamese = texts(folder)
    path = folder / CASES
    cases = read_cases(Source(name=CASES, text=path.read_text(encoding="utf-8")))
    assert cases.value
    assert not cases.failed
    there, here = (
        score_cases(compiled(each), cases.value, Wanted()) for each in (vietnamese, written(vietnamese, "en"))
    )
    scored, in_english = ([(each.stage, each.facts, each.result) for each in found.value] for found in (there, here))
    assert scored == in_english
    assert scored
    assert there.diagnostics == here.diagnostics
