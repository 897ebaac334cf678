"""The grammar: one reading for every text, in both surfaces, and saved tables made from it as it stands."""

import pytest

from parlang.syntax.keywords import keywords
from parlang_compiler.parse_tables import SURFACES, build_parser, stale_tables


@pytest.mark.parametrize("surface", SURFACES)
def test_the_grammar_has_no_conflict(surface):
    build_parser(surface, strict=True)


def test_saved_tables_are_made_from_the_grammar_as_it_stands():
    assert stale_tables() == []


def test_both_surfaces_have_the_same_rules():
    vietnamese, english = keywords("vi"), keywords("en")
    assert vietnamese.phrases.keys() == english.phrases.keys()
