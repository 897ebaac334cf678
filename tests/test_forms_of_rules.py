"""Every form of rule of texts in use has its program, numbered as the list of forms is, and scores as its text says."""

import re

import pytest

from golden_files import BLOCK, GOLDEN, programs
from parlang.source import Source
from parlang_compiler.boundary.examine import examine_cases
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.score_cases import Wanted

FORMS = 37  # beyond them are two that are not supported, of which the reference tells
TEXT = (GOLDEN / "good" / "forms-of-rules.md").read_text(encoding="utf-8")
SECTIONS = re.split(r"^## (?=\d+\. )", TEXT, flags=re.MULTILINE)[1:]


def number_of(section):
    return int(section.partition(".")[0])


def cases_in(section):
    return [match["body"] for match in BLOCK.finditer(section) if match["info"] == "yaml"]


def test_the_forms_are_numbered_one_by_one():
    assert list(map(number_of, SECTIONS)) == list(range(1, FORMS + 1))


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.partition("\n")[0])
def test_each_form_scores_as_its_cases_expect(section):
    (program,), (cases,) = programs(section), cases_in(section)
    ruleset = program.run().value
    units = read_cases(Source(name="cases.yaml", text=cases))
    assert units.diagnostics == ()
    examined = examine_cases(ruleset, units.value, Wanted(), "cases.yaml")
    assert [each.message("en") for each in examined.diagnostics] == []
    assert examined.value
    assert all(each.passed for each in examined.value)
