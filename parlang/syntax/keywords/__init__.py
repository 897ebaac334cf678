"""The words of the two surfaces, and how a keyword is recognised in text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from parlang.syntax.nodes import Surface


@dataclass(frozen=True, slots=True, kw_only=True)
class Keywords:
    """One surface.

    `words` gives each terminal its spellings, the first is the one that is written; `phrases` gives the rules whose
    order of words differs between the surfaces.
    """

    words: dict[str, tuple[str, ...]]
    phrases: dict[str, str]
    decimal_mark: str
    grouping_mark: str


@cache
def keywords(surface: Surface) -> Keywords:
    """Give the words of a surface."""
    if surface == "vi":
        from parlang.syntax.keywords.vi import VIETNAMESE

        return VIETNAMESE
    from parlang.syntax.keywords.en import ENGLISH

    return ENGLISH


# Spellings that readers take as one: i/y after these consonants, and the two places of a tone mark.
_I_OR_Y = {"tỷ": "tỉ", "kỳ": "kì", "lý": "lí", "mỹ": "mĩ", "hy": "hi", "quý": "quí"}
_TONE_PLACES = (
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
    ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
    ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
)  # fmt: skip


def spellings(syllable: str) -> tuple[str, ...]:
    """Give a syllable and its other spelling, if it has one."""
    if syllable in _I_OR_Y:
        return (syllable, _I_OR_Y[syllable])
    for new, old in _TONE_PLACES:
        if syllable.endswith(new) and not syllable.startswith("qu"):
            return (syllable, syllable.removesuffix(new) + old)
    return (syllable,)


def fold_spelling(name: str) -> str:
    """Give the one spelling that stands for all spellings of a name; two names that fold alike are confusable."""
    other = {old: new for new in _I_OR_Y for old in (_I_OR_Y[new],)}
    return "_".join(_fold_syllable(other.get(part, part)) for part in name.lower().split("_"))


def _fold_syllable(syllable: str) -> str:
    for new, old in _TONE_PLACES:
        if syllable.endswith(old):
            return syllable.removesuffix(old) + new
    return syllable


def pattern(phrase: str) -> str:
    """Give the regular expression of a keyword: any run of blanks between syllables, each in any spelling."""
    syllables = [_alternatives(spellings(each)) for each in phrase.split()]
    boundary = r"(?!\w)" if phrase[-1].isalnum() else ""
    return r"\s+".join(syllables) + boundary


def _alternatives(options: tuple[str, ...]) -> str:
    escaped = [re.escape(each).replace("/", r"\/") for each in options]
    return escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})"


@cache
def reserved_words() -> frozenset[str]:
    """Give the words that are no names, of both surfaces: a name must survive translation.

    They are the keywords of one word, and the words that make a longer keyword of a shorter one: «a or more» would
    else be two conditions or one bound.
    """
    surfaces: tuple[Surface, ...] = ("vi", "en")
    return frozenset(
        spelling for surface in surfaces for word in _single_words(surface) for spelling in spellings(word)
    )


def _single_words(surface: Surface) -> Iterator[str]:
    phrases = {phrase for options in keywords(surface).words.values() for phrase in options}
    for phrase in phrases:
        shorter, _, last = phrase.rpartition(" ")
        if last[0].isalpha() and (not shorter or shorter in phrases):
            yield last


def all_spellings(phrase: str) -> tuple[str, ...]:
    """Give every spelling of a keyword of several words, the usual one first."""
    return tuple(" ".join(each) for each in product(*(spellings(part) for part in phrase.split())))
