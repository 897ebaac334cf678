"""Values of the whole group: «thứ hạng của …, xếp từ cao xuống thấp (…)», «mức bình quân cả nhóm»."""

from __future__ import annotations

from typing import Literal

from parlang.prose.groups import LEVELS
from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar.things import named, thing
from parlang.syntax import nodes as n
from parlang.syntax.keywords import keywords

What = Literal["rank", "mean", "sum", "highest", "lowest"]
Direction = Literal["high_to_low", "low_to_high"]
OPENS: tuple[tuple[What, str], ...] = (
    ("rank", "RANK_OF"),
    ("mean", "GROUP_MEAN"),
    ("sum", "GROUP_SUM"),
    ("highest", "GROUP_HIGHEST"),
    ("lowest", "GROUP_LOWEST"),
)
OPTIONS: tuple[tuple[n.GroupOption | None, str], ...] = (
    (None, "đồng hạng tính hạng cao hơn"),  # what is not written
    ("ties_share_worse", "đồng hạng tính hạng thấp hơn"),
    ("without_itself", "không kể chính đơn vị"),
    ("with_unranked", "kể cả đơn vị không xếp hạng"),
    ("without_pending", "không kể đơn vị chưa có số liệu"),
)
DIRECTIONS: tuple[tuple[Direction, str], ...] = (
    ("high_to_low", "từ cao xuống thấp"),
    ("low_to_high", "từ thấp lên cao"),
)
Options = tuple[n.GroupOption, ...]


@remembered
def group_value(reader: Reader, place: int) -> Found[n.Expr]:
    """Read a value of the group by all its words."""
    for what, opens in OPENS:
        for start in reader.one_of(place, keywords("vi").words[opens][0]):
            for end, of in named(reader, start):
                for after, direction in _direction(reader, end, what):
                    for last, options in group_options(reader, after):
                        yield (
                            last,
                            n.GroupValue(
                                what=what, of=of, direction=direction, options=options, span=reader.span(place, last)
                            ),
                        )


def _direction(reader: Reader, place: int, what: What) -> Found[Direction | None]:
    if what != "rank":
        yield place, None
        return
    for direction, words in DIRECTIONS:
        for end in reader.one_of(place, f", xếp {words}"):
            yield end, direction


@remembered
def group_options(reader: Reader, place: int) -> Found[Options]:
    """Read what is not usual, in brackets; nothing where nothing is."""
    for start in reader.one_of(place, "("):
        for end, options in _listed(reader, start):
            for last in reader.one_of(end, ")"):
                yield last, options
    yield place, ()


@remembered
def _listed(reader: Reader, place: int) -> Found[Options]:
    for option, words in OPTIONS:
        for end in reader.one_of(place, words):
            first: Options = () if option is None else (option,)
            for start in reader.one_of(end, ";"):
                for last, others in _listed(reader, start):
                    yield last, (*first, *others)
            yield end, first


@remembered
def group_level(reader: Reader, place: int, measured: n.Name) -> Found[n.Expr]:
    """Read «mức bình quân cả nhóm» beside what it is taken of."""
    levels: tuple[What, ...] = ("mean", "highest", "lowest")
    for what in levels:
        for end in reader.one_of(place, LEVELS[what][0]):
            for last, options in group_options(reader, end):
                yield last, n.GroupValue(what=what, of=measured, options=options, span=reader.span(place, last))


@remembered
def ranking(reader: Reader, place: int) -> Found[n.GroupValue]:
    """Read how units are ranked: «xếp hạng theo … từ cao xuống thấp giữa các đơn vị được xếp hạng; đồng hạng …»."""
    for start in reader.one_of(place, "xếp hạng theo"):
        for end, of in thing(reader, start, "name"):
            for direction, words in DIRECTIONS:
                for after in reader.one_of(end, words):
                    for last, options in _among(reader, after):
                        yield (
                            last,
                            n.GroupValue(
                                what="rank",
                                of=n.Name(name=of.name, span=reader.span(start, end)),
                                direction=direction,
                                options=options,
                                span=reader.span(place, last),
                            ),
                        )


AMONG: tuple[tuple[str, Options], ...] = (
    ("giữa mọi đơn vị, kể cả đơn vị không xếp hạng", ("with_unranked",)),
    ("giữa các đơn vị được xếp hạng", ()),
)
TIES: tuple[tuple[str, Options], ...] = (
    ("; đồng hạng tính hạng cao hơn", ()),
    ("; đồng hạng tính hạng thấp hơn", ("ties_share_worse",)),
)
PENDING: tuple[tuple[str, Options], ...] = (("; không kể đơn vị chưa có số liệu", ("without_pending",)), ("", ()))


def _among(reader: Reader, place: int) -> Found[Options]:
    for words, among in AMONG:
        for start in reader.one_of(place, words):
            for ties_words, ties in TIES:
                for end in reader.one_of(start, ties_words):
                    for pending_words, pending in PENDING:
                        for last in reader.one_of(end, pending_words):
                            yield last, (*ties, *among, *pending)
