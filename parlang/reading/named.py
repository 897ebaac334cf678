"""The values that sentences name: «Tỷ lệ hoàn thành = b/a», «Đối với tỉnh miền núi, mốc dân số là … thay cho …»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.reading.assembled import ends_in
from parlang.reading.context import Context
from parlang.reading.engine import Reader
from parlang.reading.errors import ExceptionUnclear, LetterUnexplained
from parlang.reading.grammar import beside
from parlang.reading.grammar.expressions import LETTER, legend, letters_in, with_letters
from parlang.reading.grammar.rules import whole_sentence
from parlang.reading.known import Known, Thing, known_from
from parlang.reading.sentences import (
    Sentence,
    Text,
    defines,
    is_exception,
    is_mean_of_group,
    name_for,
    names_in_exception,
)
from parlang.reading.unread import not_read
from parlang.reading.words import phrase, written
from parlang.syntax import nodes as n
from parlang.text import upper_first

Rankings = Mapping[tuple[str, str], n.GroupValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The sentences of a criterion, and what some of them name."""

    text: Text
    known: Known
    things: Mapping[Sentence, Thing]
    of_mark: Mapping[Sentence, Known]  # of an exception: two may call their marks alike

    def reader(self, sentence: Sentence, rankings: Rankings) -> Reader:
        """Give a reader of one sentence."""
        known = self.of_mark.get(sentence, self.known)
        return Reader(words=sentence, known=known, source=self.text.source.name, rankings=rankings)


def name_values(text: Text, context: Context) -> Named:
    """Name what sentences define, so that others can speak of it."""
    taken = {figure.name for figure in context.figures}
    things: dict[Sentence, Thing] = {}
    for sentence in text.sentences:
        at = defines(sentence)
        if at is not None and not is_mean_of_group(sentence):
            things[sentence] = _thing(sentence[:at], taken)
    defined = tuple(things.values())
    of_mark: dict[Sentence, Known] = {}
    for sentence in text.sentences:
        found = None if sentence in things or not is_exception(sentence) else _mark(sentence, defined, context, taken)
        if found is not None:
            things[sentence], of_mark[sentence] = found
            taken.add(found[0].name)
    called = {phrase(each.label) for each in defined}
    marks = (things[each] for each in of_mark if phrase(things[each].label) not in called)  # else said by their value
    return Named(text=text, known=known_from(context, (*defined, *marks)), things=things, of_mark=of_mark)


def _thing(words: Sentence, taken: set[str]) -> Thing:
    return Thing(name=name_for(words, taken), label=upper_first(written(words)))


def _mark(
    sentence: Sentence, defined: tuple[Thing, ...], context: Context, taken: set[str]
) -> tuple[Thing, Known] | None:
    """Find what the mark of an exception is called: the name with which the sentence can be read."""
    for words in names_in_exception(sentence):
        thing = _thing(words, set(taken))
        others = (each for each in defined if phrase(each.label) != phrase(thing.label))  # it speaks of its own mark
        known = known_from(context, (*others, thing))
        if whole_sentence(Reader(words=sentence, known=known, source=""), beside.exception) is not None:
            return thing, known
    return None


# --- what they are --------------------------------------------------------------------------


def definitions(named: Named, found: list[Diagnostic]) -> tuple[n.Let, ...]:
    """Give the named values with what they are, in the order of the sentences."""
    letters = _letters(named)
    lets = [_let(sentence, thing, named, letters, found) for sentence, thing in named.things.items()]
    order = {sentence: at for at, sentence in enumerate(named.text.sentences)}
    places = [order[sentence] for sentence in named.things]
    return tuple(let for _, let in sorted(zip(places, lets, strict=True), key=lambda pair: pair[0]) if let is not None)


def _let(
    sentence: Sentence, thing: Thing, named: Named, letters: Mapping[str, n.Expr | None], found: list[Diagnostic]
) -> n.Let | None:
    reader, at = named.reader(sentence, {}), defines(sentence)
    value = _exception(reader) if at is None else _defined(reader, at + 1)
    if value is None:
        found.append(not_read([reader]))
        return None
    unclear = (each for each in sorted(letters_in(value)) if letters.get(each) is None)
    found += [LetterUnexplained(letter=each.removeprefix(LETTER), span=value.span) for each in unclear]
    meant = {letter: name for letter, name in letters.items() if name is not None}
    span = reader.span(0, len(sentence))
    return n.Let(
        name=thing.name,
        label=n.Text(value=thing.label, span=span),
        value=with_letters(value, meant),
        span=span,
    )


def _exception(reader: Reader) -> n.Expr | None:
    read = whole_sentence(reader, beside.exception)
    return None if read is None else read[1]


def _defined(reader: Reader, place: int) -> n.Expr | None:
    end = len(reader.words)
    return next((value for at, value in beside.defined(reader, place) if at == end), None)


def _letters(named: Named) -> Mapping[str, n.Expr | None]:
    """Give what the letters of formulas are; None of one that two sentences explain differently."""
    meant: dict[str, n.Expr | None] = {}
    for sentence in named.text.sentences:
        for letter, name in _explained(named.reader(sentence, {})):
            meant[letter] = name if meant.get(letter, name) == name else None
    return meant


def _explained(reader: Reader) -> Iterator[tuple[str, n.Expr]]:
    for at, word in enumerate(reader.words):
        longest = max(legend(reader, at), key=lambda each: each[0], default=None) if word.folded == "," else None
        yield from () if longest is None else longest[1]


# --- what they stand for --------------------------------------------------------------------


def quotients_of(lets: tuple[n.Let, ...]) -> Mapping[n.Expr, n.Name]:
    """Give the named quotients by their value: sentences write them out in «(b/a) × điểm tối đa»."""
    quotients = (let for let in lets if isinstance(let.value, n.Arithmetic) and let.value.operator == "/")
    return {let.value: n.Name(name=let.name, span=let.span) for let in quotients}


def marks_of(
    lets: tuple[n.Let, ...], named: Named, said: tuple[object, ...], found: list[Diagnostic]
) -> Mapping[n.Expr, n.Name]:
    """Give the named marks by the usual value that sentences say in their place."""
    marks: dict[n.Expr, n.Name] = {}
    ends = ends_in(said)
    exceptions = {thing.name for sentence, thing in named.things.items() if defines(sentence) is None}
    for let in lets:
        if let.name not in exceptions or not isinstance(let.value, n.If):
            continue
        usual = let.value.no
        label = let.label.value if let.label else let.name
        if usual in marks:
            found.append(_unclear(label, ("hai câu cùng thay một mốc", "two sentences replace one mark"), let))
        elif usual not in ends:
            found.append(_unclear(label, ("không có mốc ấy", "there is no such mark"), let))
        marks[usual] = n.Name(name=let.name, span=let.span)
    return marks


def _unclear(name: str, problem: tuple[str, str], let: n.Let) -> Diagnostic:
    return ExceptionUnclear(name=name, problem_vi=problem[0], problem_en=problem[1], span=let.span)
