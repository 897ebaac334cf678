"""A text cut into sentences, and each sentence called what it is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parlang.reading.words import Word, phrase, words_of
from parlang.source import Source
from parlang.syntax.keywords import reserved_words
from parlang.text import outside_key

FORMULAS = (phrase("điểm đánh giá ="), phrase("điểm trừ ="))
SURVEYS = (phrase("điểm đánh giá qua điều tra xã hội học ="), phrase("điểm trừ qua điều tra xã hội học ="))
INSTEAD = phrase("thay cho")
OF_GROUP = phrase("= tổng cả nhóm/số đơn vị được tính")
OPENS, CLOSES = "(", ")"

Sentence = tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The sentences of one criterion, and the source that messages point into."""

    source: Source
    sentences: tuple[Sentence, ...]


def text_of(said: Sequence[str] | str, name: str) -> Text:
    """Cut a text into sentences; those that are given one by one are not cut again."""
    if isinstance(said, str):
        return Text(source=Source(name=name, text=said), sentences=tuple(_cut(words_of(said))))
    lines = [" ".join(each.split("\n")) for each in said]
    whole = Source(name=name, text="\n".join(lines))
    words = words_of(whole.text)
    by_line = (tuple(word for word in words if word.line == at) for at in range(1, len(lines) + 1))
    return Text(source=whole, sentences=tuple(sentence for sentence in map(_without_stop, by_line) if sentence))


def _cut(words: Sentence) -> Iterator[Sentence]:
    start = depth = 0
    for at, word in enumerate(words):
        depth += (word.folded == OPENS) - (word.folded == CLOSES)
        if word.folded == "." and depth <= 0 and (at + 1 == len(words) or words[at + 1].text[0].isupper()):
            yield from (words[start:at],) if at > start else ()
            start, depth = at + 1, 0
    yield from (words[start:],) if start < len(words) else ()


def _without_stop(words: Sentence) -> Sentence:
    return words[:-1] if words and words[-1].folded in (".", ";") else words


def folded_words(sentence: Sentence) -> tuple[str, ...]:
    """Give the words of a sentence as they are compared."""
    return tuple(word.folded for word in sentence)


def defines(sentence: Sentence) -> int | None:
    """Give the place of the «=» of a sentence that says what a named value is; None of any other."""
    words = folded_words(sentence)
    if any(words[: len(each)] == each for each in (*FORMULAS, *SURVEYS)):
        return None
    return words.index("=") if "=" in words[1:] and words[0] != "=" else None


def is_mean_of_group(sentence: Sentence) -> bool:
    """Tell whether a sentence only says how a mean of the group is taken."""
    return folded_words(sentence)[-len(OF_GROUP) :] == OF_GROUP


def is_exception(sentence: Sentence) -> bool:
    """Tell whether a sentence says a mark of some units."""
    words = folded_words(sentence)
    return any(words[at : at + 2] == INSTEAD for at in range(len(words)))


def names_in_exception(sentence: Sentence) -> Iterator[Sentence]:
    """Give what the mark may be called: the words between a comma and «là», the shortest first."""
    words = folded_words(sentence)
    for end in (at for at, word in enumerate(words) if word == "là"):
        for start in (at for at in range(end - 2, -1, -1) if words[at] == ","):
            yield sentence[start + 1 : end]


def name_for(words: Sentence, taken: set[str]) -> str:
    """Give a value the name that its words make: «Tỷ lệ hoàn thành» is `tỷ_lệ_hoàn_thành`."""
    parts = [word.text.lower().replace("_", " ").strip() for word in words if word.text[0].isalnum()]
    plain = "_".join("_".join(parts).replace(".", "_").replace(",", "_").split())
    name = plain if plain and not plain[0].isdigit() else f"giá_trị_{plain}".rstrip("_")
    keys = {outside_key(each) for each in taken}
    numbered = (name if at == 1 else f"{name}_{at}" for at in range(1, len(taken) + 3))
    found = next(each for each in numbered if each not in reserved_words() and outside_key(each) not in keys)
    taken.add(found)
    return found
