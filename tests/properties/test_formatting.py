"""Laws of reading and writing: a text is what its tree says, in either language, and no text breaks the reader."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from effort import calls
from parlang.source import Source
from parlang.syntax.formatting import format_source
from parlang.syntax.from_text import read_file
from parlang.syntax.to_text import to_text
from strategies.syntax_trees import files, surfaces, with_comments
from strategies.texts import any_texts, mutated

MOST_CALLS = 3_000_000  # for a text of some hundred lines, none of which can be read


def read(text):
    outcome = read_file(Source(name="text.par", text=text))
    assert not [each.message("en") for each in outcome.diagnostics if each.severity == "error"], text
    return outcome.value


def formatted(text, surface=None):
    outcome = format_source(Source(name="text.par", text=text), surface)
    assert outcome.value is not None, [each.message("en") for each in outcome.diagnostics]
    return outcome.value


def comments(file):
    return [each.text for each in file.comments]


@given(files(), surfaces)
def test_a_formatted_tree_is_read_back(file, surface):
    text = to_text(file, surface)
    assert read(text) == replace(file, surface=surface), text


@given(files(), surfaces)
def test_formatting_twice_is_formatting_once(file, surface):
    text = to_text(file, surface)
    assert formatted(text) == text


@given(files(st.just("vi")))
def test_to_english_and_back_is_the_same_text(file):
    vietnamese = to_text(file)
    assert formatted(formatted(vietnamese, "en"), "vi") == vietnamese


@given(files(st.just("en")))
def test_to_vietnamese_and_back_is_the_same_text(file):
    english = to_text(file)
    assert formatted(formatted(english, "vi"), "en") == english


@given(with_comments(files().map(to_text)), surfaces)
def test_comments_survive_in_their_order(text, surface):
    before = read(text)
    after = read(formatted(text, surface))
    assert comments(after) == comments(before)
    assert after == replace(before, surface=surface)


@given(with_comments(files().map(to_text)))
def test_formatting_twice_is_formatting_once_with_comments(text):
    once = formatted(text)
    assert formatted(once) == once


@given(with_comments(files().map(to_text)))
def test_comments_survive_translation_and_back(text):
    once = formatted(text, "vi")
    assert formatted(formatted(once, "en"), "vi") == once


@given(st.one_of(any_texts, mutated(files().map(to_text))))
def test_no_text_makes_the_reader_raise(text):
    outcomes = []
    effort = calls(lambda: outcomes.append(read_file(Source(name="text.par", text=text))))
    (outcome,) = outcomes
    assert effort < MOST_CALLS
    assert outcome.value is not None or outcome.diagnostics
    for each in outcome.diagnostics:
        assert each.message("vi")
        assert each.message("en")
        each.help("vi")
        each.help("en")
        assert each.span is not None


@given(mutated(files().map(to_text)))
def test_what_is_read_without_errors_is_formatted(text):
    outcome = format_source(Source(name="text.par", text=text))
    if outcome.value is not None:
        assert formatted(outcome.value) == outcome.value
        assert read(outcome.value) == read(text)
