"""The table of laws names tests that are there; docs/en/laws.md shows it."""

import ast
from pathlib import Path

import pytest

from laws import LAWS

TESTS = Path(__file__).parent
NAMED = sorted({test for law in LAWS for test in law.tests})


@pytest.mark.parametrize("test", NAMED)
def test_a_law_names_a_test_that_is_there(test):
    path, _, name = test.partition("::")
    tree = ast.parse((TESTS / path).read_text("utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_no_pair_is_without_a_test():
    assert [law for law in LAWS if not law.tests] == []
