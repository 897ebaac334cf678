"""A survey: the mean of the answers by their worth, and the weights of the groups that were asked."""

from __future__ import annotations

from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar.numbers import number
from parlang.reading.words import written
from parlang.syntax import nodes as n

EVERYONE = "người được khảo sát"
OPENS = "{what} qua điều tra xã hội học = tỷ lệ bình quân theo mức trả lời ("
LONGEST_NAME = 60  # words of what a group of respondents is called


@remembered
def answers(reader: Reader, place: int) -> Found[tuple[n.AnswerLevel, ...]]:
    """Read the levels of answers and what each is worth."""
    what = "điểm trừ" if reader.known.context.penalty else "điểm đánh giá"
    for start in reader.one_of(place, OPENS.format(what=what)):
        for end, levels in _levels(reader, start):
            for last in reader.one_of(end, ") × điểm tối đa"):
                yield last, levels


@remembered
def _levels(reader: Reader, place: int) -> Found[tuple[n.AnswerLevel, ...]]:
    for at in range(place + 1, min(place + LONGEST_NAME, len(reader.words))):
        for end, worth in number(reader, at):
            if not worth.percent or any(word.folded in "(),;" for word in reader.words[place:at]):
                continue
            name = "_".join(word.text for word in reader.words[place:at])
            first = n.AnswerLevel(name=name, worth=worth, span=reader.span(place, end))
            for start in reader.one_of(end, ","):
                for last, others in _levels(reader, start):
                    yield last, (first, *others)
            yield end, (first,)


@remembered
def groups(reader: Reader, place: int) -> Found[tuple[n.RespondentGroup, ...]]:
    """Read the groups that were asked, with their weights."""
    for start in reader.one_of(place, "nhóm đối tượng điều tra:"):
        yield from _groups(reader, start)


@remembered
def _groups(reader: Reader, place: int) -> Found[tuple[n.RespondentGroup, ...]]:
    for at in range(place + 1, min(place + LONGEST_NAME, len(reader.words))):
        for start in reader.one_of(at, "(trọng số"):
            for end, weight in number(reader, start):
                for last in reader.one_of(end, ")"):
                    name = n.Text(value=written(reader.words[place:at]), span=reader.span(place, at))
                    first = n.RespondentGroup(name=name, weight=weight, span=reader.span(place, last))
                    for more in reader.one_of(last, ";"):
                        for done, others in _groups(reader, more):
                            yield done, (first, *others)
                    yield last, (first,)
