"""What figures must satisfy together, as a guidance document lists it → conditions of the parts that own them.

Before::

    Số liệu phải thỏa mãn:
    – Số nhiệm vụ đã hoàn thành không quá số nhiệm vụ đề ra trong kế hoạch.

After::

    at 1.1.2: điều kiện số liệu: hoàn_thành không quá giao

A sentence does not say which part it is about. It stands in the order of the parts: of several parts that could have
it, each takes one of the sentences that are alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from parlang.ir.nodes import Figure, Ruleset
from parlang.ir.walk import each_part
from parlang.reading import Context, context_of
from parlang.reading.engine import Reader, TooMuchToReadError
from parlang.reading.grammar.conditions import condition
from parlang.reading.grammar.rules import whole_sentence
from parlang.reading.known import known_from
from parlang.reading.sentences import text_of
from parlang.syntax import nodes as n
from parlang.syntax.to_text.expressions import condition_text
from parlang_compiler.importing.grid import Book
from parlang_compiler.importing.rows import BULLET

OPENING = "Số liệu phải thỏa mãn:"
HEAD = ""
"""Where the conditions between figures of the whole set stand."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A part that may own a condition, or the head; `labels` are those of its own figures."""

    path: str
    context: Context
    labels: tuple[str, ...]
    taken: set[str] = field(default_factory=set)


def conditions_of(book: Book, ruleset: Ruleset, made: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Give the conditions of each part, by its path; rules make figures by themselves, which `made` names by key."""
    sentences = list(_sentences(book))
    places = list(_places(ruleset, frozenset(made))) if sentences else []
    found: dict[str, list[str]] = defaultdict(list)
    for sentence in sentences:
        for place in places:
            read = None if sentence in place.taken else _read(sentence, place)
            if read is not None:
                place.taken.add(sentence)
                found[place.path].append(condition_text(read, "vi"))
                break
    return {path: tuple(each) for path, each in found.items()}


def _sentences(book: Book) -> Iterator[str]:
    listed = False
    for line in book.lines:
        if listed and BULLET.match(line):
            yield BULLET.sub("", line, count=1)
        else:
            listed = line == OPENING


def _places(ruleset: Ruleset, made: frozenset[str]) -> Iterator[_Place]:
    figures = [each for each in ruleset.figures if each.key not in made]
    for part in each_part(ruleset):
        context = context_of(part, ruleset, figures)
        if context.own:
            yield _Place(part.path, context, _labels(context.own))
    whole = tuple(each for each in figures if each.owner in (ruleset.index, "unit", "parameters"))
    context = Context(figures=whole, maximum=ruleset.scale, unit_name=ruleset.unit_name)
    yield _Place(HEAD, context, _labels(whole))


def _labels(figures: Iterable[Figure]) -> tuple[str, ...]:
    return tuple(each.label.lower() for each in figures)


def _read(sentence: str, place: _Place) -> n.Expr | None:
    """Read a condition that names a figure of its place."""
    folded = sentence.lower()
    if not any(label in folded for label in place.labels):
        return None
    words = text_of(sentence, "").sentences
    if len(words) != 1:
        return None
    reader = Reader(words=words[0], known=known_from(place.context, ()), source="")
    try:
        return whole_sentence(reader, condition)
    except TooMuchToReadError:
        return None
