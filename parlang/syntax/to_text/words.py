"""The words of a surface, put together as its tables say: no word of a surface stands in the formatter itself.

Before::

    "at_least", "80%"

After::

    từ 80% trở lên          or, in English, 80% or more
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from parlang.syntax.keywords import keywords
from parlang.syntax.nodes import Number, Surface, Text
from parlang.syntax.numbers import write_number

_PIECE = re.compile(r'"(?P<literal>[^"]*)"|\([^()]*\)|\[[^\[\]]*\]|\w+')


def word(surface: Surface, terminal: str) -> str:
    """Give the words of a keyword."""
    return keywords(surface).words[terminal][0]


def phrase(surface: Surface, rule: str, *pieces: str) -> str:
    """Fill the phrase of a rule: keywords stand for themselves, whatever else takes the next of `pieces`."""
    given = iter(pieces)
    words = keywords(surface).words
    said = [
        literal if literal is not None else word(surface, name) if name in words else next(given)
        for name, literal in _template(keywords(surface).phrases[rule])
    ]
    return " ".join(said).replace(" ,", ",")


@cache
def _template(written: str) -> tuple[tuple[str, str | None], ...]:
    """Cut the phrase of a rule into names of keywords, places to fill, and literal marks."""
    return tuple((match[0], match["literal"]) for match in _PIECE.finditer(written))


def first_limit_joins(surface: Surface) -> bool:
    """Tell whether the first limit of a figure follows its type without a comma."""
    return keywords(surface).phrases["_limits"].startswith("[")


def number(value: Number, surface: Surface) -> str:
    """Give a number as official texts write it."""
    return plain_number(value.value, surface) + ("%" if value.percent else "")


def plain_number(value: Fraction | int, surface: Surface) -> str:
    """Give a number without a unit."""
    return write_number(Fraction(value), surface)


def quoted(value: str) -> str:
    """Give a text in quotes, the quotes and backslashes inside it escaped."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def labelled(text: Text | None) -> str:
    """Give a label in quotes; nothing when there is none."""
    return quoted(text.value) if text is not None else ""


def said(*pieces: str) -> str:
    """Give the pieces with one blank between two, without those that say nothing."""
    return " ".join(piece for piece in pieces if piece)
