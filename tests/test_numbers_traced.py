"""Every number of the official table is one of the rule that its row is about: the Document is walked, cell by cell."""

import dataclasses
import re
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given

from documents import table, words_of
from parlang.ir.nodes import Arithmetic, Const, Part
from parlang.ir.walk import each_part
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.names import anchor
from parlang_compiler.files.specs import revision_folders
from strategies.rulesets import rulesets
from test_guidance import completion, small_set

SPEC = Path(__file__).parent.parent / "spec"
SPECS = sorted(revision_folders(SPEC))
PRINTED = re.compile(r"(?<![\w.,/])(\d+(?:\.\d{3})*(?:,\d+)?)(?![\d/])")
DAY = re.compile(r"(?<!\d)\d{2}/\d{2}(?:/\d{4})?(?!\d)")


def values(text):
    """The numbers that a text prints, without their signs; days are no numbers."""
    without_days = DAY.sub(" ", text)
    return [Fraction(each.replace(".", "").replace(",", ".")) for each in PRINTED.findall(without_days)]


def reached(node, found):
    """Every number that stands in a part of the representation, and every number inside its texts."""
    match node:
        case bool() | None:
            return
        case Fraction() | int():
            found |= {abs(Fraction(node)), abs(Fraction(node)) * 100}
        case str():
            found |= set(values(node.replace("_", " ")))
        case Arithmetic(operator="*", left=Const(value=first), right=Const(value=second)):
            found |= {abs(first * second), abs(first * second) * 100}
            reached((first, second), found)
        case tuple() | list():
            for each in node:
                reached(each, found)
        case _ if dataclasses.is_dataclass(node):
            for field in dataclasses.fields(node):
                if field.name != "span" and not (field.name == "parts" and isinstance(node, Part)):
                    reached(getattr(node, field.name), found)


def traced(ruleset, printed=None):
    """Each part with the numbers of its row that stand nowhere in it, in its own table or in that of another set."""
    rows = {row.id: row for row in table(guidance(printed or ruleset, "0"), "bang-diem").rows}
    words_of_figures = set()
    for figure in ruleset.figures:
        reached((figure.label, figure.unit, tuple(level.label for level in figure.levels)), words_of_figures)
    for part in each_part(ruleset):
        if anchor("muc", part.path) not in rows:
            continue  # a bonus or a penalty: outside this table
        known = set(words_of_figures)
        reached(part, known)
        cells = rows[anchor("muc", part.path)].cells
        said = " ".join(words for cell in cells for block in cell.blocks for words in words_of(block))
        yield part, {each for each in values(said) if each not in known}


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_every_number_of_a_shipped_table_stands_in_its_rule(folder):
    loaded = load(str(folder), Session(language="vi", format="text", strict=False))
    found = list(traced(loaded.ruleset))
    assert found
    assert {part.path: strange for part, strange in found if strange} == {}


@given(rulesets())
def test_every_number_of_any_table_stands_in_its_rule(ruleset):
    assert {part.path: strange for part, strange in traced(ruleset) if strange} == {}


def test_a_number_that_stands_nowhere_is_found():
    other = small_set(completion(guidance=("Hoàn thành từ 37% trở lên.",)))
    assert {part.path: strange for part, strange in traced(small_set(), other) if strange} == {
        "chi_dao.hoan_thanh": {Fraction(37)}
    }


def test_numbers_are_read_as_they_are_printed():
    assert values("từ 37% đến dưới 1.234,5 người, ngày 05/01/2026") == [37, Fraction(2469, 2)]
