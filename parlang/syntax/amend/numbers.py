"""Numbers of parts are text: they are compared piece by piece, and follow the number of the part above.

Before::

    1.10, 1.9, 1.a, 1.đ, 1.d

After::

    1.9, 1.10, 1.a, 1.d, 1.đ
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

_ALPHABET = "abcdđefghijklmnopqrstuvwxyz"
_RUNS = re.compile(r"\d+|\D+")
_ROMAN = re.compile(r"(?=.)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

Key: TypeAlias = tuple[tuple[tuple[int, int, str], ...], ...]


def number_keys(numbers: Iterable[str]) -> dict[str, Key]:
    """Give what the numbers of one parent are sorted by; all Roman, they count as numbers."""
    given = list(dict.fromkeys(numbers))
    roman = all(_ROMAN.fullmatch(number.rpartition(".")[2]) for number in given)
    return {number: _key(number, roman=roman) for number in given}


def _key(number: str, *, roman: bool) -> Key:
    above, dot, last = number.rpartition(".")
    pieces = [*(above.split(".") if dot else ()), str(_roman(last)) if roman else last]
    return tuple(tuple(run for text in _RUNS.findall(piece) for run in _run(text)) for piece in pieces)


def _run(text: str) -> Iterable[tuple[int, int, str]]:
    """Digits before letters; letters in the order of the Vietnamese alphabet, small before capital."""
    if text.isdecimal():
        return ((0, int(text), text),)
    return ((1, _ALPHABET.find(letter.lower()), letter.swapcase()) for letter in text)


def _roman(text: str) -> int:
    worth = [_WORTH[letter] for letter in text]
    return sum(-value if value < following else value for value, following in zip(worth, [*worth[1:], 0], strict=True))


def is_below(number: str, above: str) -> bool:
    """Tell whether a number continues that of the part above; a part without a number has any below."""
    return not above or number.startswith(f"{above}.")


def following(number: str, old: str, new: str) -> str:
    """Give the number of a part below one that was `old` and is `new`; one that did not continue it stays."""
    return f"{new}{number[len(old) :]}" if old and is_below(number, old) else number
