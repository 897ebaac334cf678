"""Figures proposed for a part of a table that declares none, from the words of its sentences.

Before::

    Tỷ lệ cơ quan được kiểm tra từ 30% trở lên: 0,5 điểm; dưới 30%: 0 điểm.      Từ 30 thủ tục trở lên: 1 điểm; …

After::

    tỷ_lệ "Tỷ lệ cơ quan được kiểm tra" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%      số : số lượng "thủ tục"

A ratio is not known to be one of two counts: it is proposed as it is. What needs more than one figure stays unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from parlang.syntax.to_text.words import quoted
from parlang.text import lower_first, outside_key, upper_first
from parlang_compiler.importing.figures import WHOLE, Declared, level_name
from parlang_compiler.importing.rows import Entry

MOST_LETTERS = 4_000  # of the sentences of a part that is looked at
MOST_LEVELS = 12
MOST_WORDS = 10  # of a name
_AMOUNT = r"\d[\d.]*(?:,\d+)?"
_BOUND = rf"(?:từ|trên|dưới|đạt|bằng|không quá|có)\s+(?:\d+(?:,\d+)?\s*%|{_AMOUNT})"
_SUBJECT = re.compile(rf"(?P<subject>\S.{{2,160}}?)\s+{_BOUND}", re.IGNORECASE)
_PERCENT = re.compile(r"(?P<value>\d+(?:,\d+)?)\s*%")
_COUNT = re.compile(
    rf"(?:từ\s+{_AMOUNT}\s+đến\s+(?:dưới\s+)?{_AMOUNT}|(?:từ|trên|dưới|bằng|có)\s+{_AMOUNT})"
    r"\s+(?P<unit>[^\W\d][^\d:;,.()%]{0,50}?)\s*(?=trở lên|trở xuống|:|;|được tính|thì|$)",
    re.IGNORECASE,
)
_CASE = re.compile(rf"(?P<case>[^:;]{{2,200}}?)\s*(?::|được tính)\s*{_AMOUNT}\s*điểm")
_BEGINS = re.compile(rf"{_BOUND}", re.IGNORECASE)
_LEGEND = re.compile(r"a là (?P<below>số [^;.:()]{3,140}?), b là (?P<above>số [^;.:()]{3,140})")
_DEFINED = re.compile(
    r"tỷ lệ[^=]{0,120}? = \(?(?P<above>(?:tổng )?số [^/=();]{3,100})"
    r"/(?P<below>(?:tổng )?số [^/=();.×]{3,100}?)\)?(?: × 100%)?\.?$",
    re.IGNORECASE,
)
_QUOTIENT = re.compile(r" = b/a(?!\w)")
_TIMES_100 = re.compile(r" × 100%(?=\.?$)")
_OF_NUMBER = re.compile(r"^(?:tổng )?số ", re.IGNORECASE)
_THING_ENDS = re.compile(r" (?:gửi|không|được|bị|đã|phải|đề ra|hoàn thành|chưa)(?= |$)")
_NO = re.compile(r"(?:không|chưa)(?=\s|$)", re.IGNORECASE)
_EACH = re.compile(rf"mỗi\s+(?P<thing>[^:;,.\d]{{2,80}}?)\s+(?:được tính|trừ|cộng)\s+{_AMOUNT}\s*điểm", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Figures, and the sentences in words that a rule over these figures has."""

    figures: tuple[Declared, ...]
    said: tuple[str, ...]


def proposals(entry: Entry, said: Sequence[str]) -> Iterator[Proposal]:
    """Give the figures that would make a rule of sentences, the likeliest first."""
    text = " ".join(said)
    if len(text) > MOST_LETTERS:
        return
    if _PERCENT.search(text):
        yield from _ratios(entry, said)
    elif (each := _EACH.findall(text)) and len(set(each)) == len(each):
        yield Proposal(figures=tuple(_counted(thing) for thing in each), said=tuple(said))
    elif (found := _COUNT.search(text)) is not None:
        figure = _count(said, found["unit"])
        yield Proposal(figures=(figure,), said=_about(figure.label, said))
    else:
        yield from (Proposal(figures=(figure,), said=tuple(said)) for figure in _said_by_cases(text))


def _ratios(entry: Entry, said: Sequence[str]) -> Iterator[Proposal]:
    """Propose the two counts that a formula names, else the ratio itself."""
    label = _subject(said) or _labelled("Tỷ lệ", entry.name)
    plain = _about(label, [_of_ratio(each, label) for each in said])
    yield from _of_two_counts(plain, label)
    highest = max(int(value.partition(",")[0]) for each in said for value in _PERCENT.findall(each))
    kind = f"tỷ lệ 2 chữ số thập phân từ 0% đến {'100%' if highest <= 100 else '1.000%'}"
    yield Proposal(figures=(_declared("tỷ_lệ", label, kind),), said=plain)


def _of_two_counts(said: tuple[str, ...], label: str) -> Iterator[Proposal]:
    """Propose the counts that a formula explains («a là …, b là …»), or that a definition names («Tỷ lệ = …/…»)."""
    text = " ".join(said)
    explained = _LEGEND.search(text)
    defined = next(filter(None, map(_DEFINED.search, said)), None)
    if explained is not None:
        ratio = () if _QUOTIENT.search(text) else (f"{label} = b/a.",)
        yield _counts(explained["below"], explained["above"], (*said, *ratio))
    elif defined is not None:
        yield _counts(defined["below"], defined["above"], tuple(_TIMES_100.sub("", each) for each in said))


def _counts(below: str, above: str, said: tuple[str, ...]) -> Proposal:
    """Propose a part and its whole: the part is no larger, and without a whole there is no ratio."""
    unit = _shared(*(_OF_NUMBER.sub("", each).split() for each in (below, above)))
    whole, part = (_declared(_name(each), upper_first(each), f"số lượng {quoted(unit)}") for each in (below, above))
    always = not any("không phát sinh" in each for each in said)
    least = replace(whole, type=f"{whole.type} từ 1 trở lên") if always else whole
    return Proposal(figures=(least, replace(part, type=f"{part.type} không quá {whole.name}")), said=said)


def _shared(one: Sequence[str], other: Sequence[str]) -> str:
    """Give the thing that both counts are of: the words with which both begin."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return " ".join(first for first, _ in alike).rstrip(",") or "đơn vị"


def _of_ratio(sentence: str, label: str) -> str:
    """Say of a ratio what is said of a plan: «hoàn thành 100% kế hoạch» is that the ratio is 100%."""
    plain = re.sub(r"(?<=%) (?:kế hoạch|số \w+ \w+)(?= thì|:|;|$)", "", sentence)
    plain = re.sub(r"(?<!\w)(?:hoàn thành|đạt tỷ lệ)\s+(?=\d+%)", "đạt ", plain, flags=re.IGNORECASE)
    return re.sub(r"(?<=\()tỷ lệ(?=/)", lower_first(label), plain, flags=re.IGNORECASE)


def _about(label: str, said: Sequence[str]) -> tuple[str, ...]:
    """Name what the first sentence speaks of, where it begins with a bound."""
    first, *others = said
    return (f"{label} {lower_first(first)}" if _BEGINS.match(first) else first, *others)


def _count(said: Sequence[str], unit: str) -> Declared:
    return _declared("số_lượng_" + _name(unit), _subject(said) or f"Số {lower_first(unit)}", f"số lượng {quoted(unit)}")


def _counted(thing: str) -> Declared:
    return _declared(
        "số_" + _name(thing), f"Số {lower_first(thing)}", f"số lượng {quoted(_THING_ENDS.split(thing)[0])}"
    )


def _said_by_cases(text: str) -> Iterator[Declared]:
    """Propose yes or no where there are two cases of which one denies, else levels that are named."""
    cases = [each.strip(" .,-") for each in _CASE.findall(text)]
    if len(cases) == 2 and _NO.match(cases[1]) and not _NO.match(cases[0]):
        yield _declared(_name(cases[0]), upper_first(cases[0]), "có/không")
    if 2 <= len(cases) <= MOST_LEVELS:
        taken: set[str] = set()
        levels = " ; ".join(f"{level_name(each, taken)} {quoted(upper_first(each))}" for each in cases)
        yield _declared("kết_quả", "Kết quả", f"một trong {{ {levels} }}")


def _subject(said: Sequence[str]) -> str:
    """Give what the first sentence speaks of, before its first bound."""
    found = _SUBJECT.match(said[0])
    subject = "" if found is None else found["subject"].strip(" :,-")
    return "" if re.search(r"[:;%\d]", subject) or len(subject) < 3 else upper_first(subject)


def _labelled(word: str, name: str) -> str:
    return name if outside_key(name).startswith(outside_key(word)) else f"{word} {lower_first(name)}"


def _name(text: str) -> str:
    words = re.findall(r"\w+", text.lower())[:MOST_WORDS]
    name = "_".join(words) or "số_liệu"
    return name if not name[0].isdecimal() else f"số_{name}"


def _declared(name: str, label: str, kind: str) -> Declared:
    return Declared(owner=WHOLE, path="", name=_not_reserved(name), label=label, type=kind, proposed=True)


def _not_reserved(name: str) -> str:
    return level_name(name.replace("_", " "), set())
