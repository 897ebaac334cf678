"""Bands that name their subject in other words than its label, or not at all, where only one figure can be meant.

Before::

    Có từ 10 đơn vị hành chính cấp huyện trở xuống được tính 2 điểm

After::

    từ 10 đơn vị trở xuống được tính 2 điểm        skipped: «Có», «hành chính cấp huyện»
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parlang.prose.naming import thing_counted
from parlang.reading.engine import Reader
from parlang.reading.errors import SkippedMatters
from parlang.reading.grammar.bands import bands_of
from parlang.reading.grammar.rules import whole_sentence
from parlang.reading.grammar.worth import NOTHING
from parlang.reading.known import Known, Thing
from parlang.reading.sentences import Sentence
from parlang.reading.words import Word, phrase, written
from parlang.syntax import nodes as n

OPENS = ("từ", "trên", "dưới", "bằng", "không", "cứ")  # a bound, where a number follows or a level
LEVEL = "mức"
GOES_ON = frozenset(
    ("trở", "được", "bị", "thì", "đến", "dưới", "nhưng", "cứ", "của", "điểm", "trên", ";", ",", ":", ".", "%", "(", ")")
)
MATTER = frozenset(("không", "chưa", "trừ", "ngoài", "hoặc", "riêng", "nếu"))  # words that may change a rule
NUMERIC = ("count", "ratio", "money", "number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipping:
    """A rule read from some of the words, and those that were passed over."""

    rule: n.Rule
    skipped: tuple[str, ...]
    refused: SkippedMatters | None


def read_skipping(reader: Reader) -> Skipping | None:
    """Read bands of the one figure of the criterion, past words that say nothing else; None if that is not enough."""
    beside_rule = reader.known.context.measured is not None
    subject = _measured(reader) if beside_rule else _only_figure(reader.known) or _figure_counted(reader)
    if subject is None:
        return None
    runs = tuple(_extra(reader.words, reader.known))
    passed = {id(word) for run in runs for word in run}
    kept = tuple(word for word in reader.words if id(word) not in passed)
    again = Reader(words=kept, known=reader.known, source=reader.source, rankings=reader.rankings)
    measured = n.Name(name=subject.name, span=reader.span(0, 1))
    rule = whole_sentence(again, lambda of, place: bands_of(of, place, measured)) if kept else None
    if rule is None:
        return None
    return Skipping(rule=rule, skipped=tuple(map(written, runs)), refused=_refused(runs, reader.source))


def _measured(reader: Reader) -> Thing | None:
    """Give what the rule goes by that the sentence stands beside, if no number here is of another unit."""
    measured, units, words = reader.known.context.measured, reader.known.units, reader.words
    if measured is None:
        return None
    after_numbers = (at + 1 for at, word in enumerate(words) if word.is_number)
    said = [meant for at in after_numbers for _, meant in units.found(words, at)]
    label = phrase(measured.label)
    there = (each for each in reader.known.things if phrase(each.label) == label)
    return next(there, None) if all(measured.unit in each for each in said) else None


def _only_figure(known: Known) -> Thing | None:
    own = [each for each in known.context.own if each.kind in NUMERIC]
    names = {each.name for each in own}
    return next((thing for thing in known.things if thing.name in names), None) if len(own) == 1 else None


def _figure_counted(reader: Reader) -> Thing | None:
    """Give the one figure whose words, or whose unit of measure if no other has it, stand behind a number."""
    figures = {each.name for each in reader.known.context.figures if each.kind in NUMERIC}
    things = [each for each in reader.known.things if each.name in figures]
    for said in (lambda each: thing_counted(each.label), lambda each: each.unit):
        found = [each for each in things if (text := said(each)) and _behind_number(phrase(text), reader.words)]
        if len(found) == 1:
            return found[0]
    return None


def _behind_number(wanted: tuple[str, ...], words: Sentence) -> bool:
    return any(word.is_number and _stands_at(words, place + 1, wanted) for place, word in enumerate(words))


def _extra(words: Sentence, known: Known) -> Iterator[Sentence]:
    """Give the runs of words that may be passed over: before the first bound, and behind numbers and their units."""
    at = next((place for place in range(len(words)) if _opens(words, place)), len(words))
    yield from (words[:at],) if at else ()
    while at < len(words):
        if words[at].folded == LEVEL and at + 1 < len(words) and words[at + 1].is_number:
            yield words[at : at + 1]
        if not words[at].is_number:
            at += 1
            continue
        start = _past_unit(words, at + 1, known)
        at = next((place for place in range(start, len(words)) if _goes_on(words, place)), len(words))
        yield from (words[start:at],) if at > start else ()


def _goes_on(words: Sentence, place: int) -> bool:
    return words[place].folded in GOES_ON or any(_stands_at(words, place, phrase(each)) for each in NOTHING)


def _stands_at(words: Sentence, place: int, wanted: tuple[str, ...]) -> bool:
    return tuple(word.folded for word in words[place : place + len(wanted)]) == wanted


def _opens(words: Sentence, place: int) -> bool:
    after = words[place + 1] if place + 1 < len(words) else None
    return words[place].folded in OPENS and after is not None and (after.is_number or after.folded == LEVEL)


def _past_unit(words: Sentence, place: int, known: Known) -> int:
    if place < len(words) and words[place].folded == "%":
        return place + 1
    return next((end for end, _ in known.units.found(words, place)), place)


def _refused(runs: tuple[Sentence, ...], source: str) -> SkippedMatters | None:
    """Tell of a word among those passed over that may change the rule."""
    for run in runs:
        for place, word in enumerate(run):
            if _matters(run, place, word):
                span = run[0].place(source).to(run[-1].place(source))
                return SkippedMatters(said=written(run), which=word.text, span=span)
    return None


def _matters(run: Sentence, place: int, word: Word) -> bool:
    return word.is_number or word.folded in MATTER or _opens(run, place)
