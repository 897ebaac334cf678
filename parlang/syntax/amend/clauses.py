"""Clauses restated: each kind that is said again replaces all of its kind, what is new goes to its usual place.

Before::

    số liệu …                     tính tỷ_lệ = b / a
    tính tỷ_lệ = b / a            chấm điểm theo tỷ_lệ … dưới 80%
    hướng dẫn "x"

    sửa đổi: chấm điểm theo tỷ_lệ … dưới 85%, căn cứ "y"

After::

    số liệu …
    tính tỷ_lệ = b / a
    chấm điểm theo tỷ_lệ … dưới 85%
    căn cứ "y"
    hướng dẫn "x"
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from parlang.syntax import nodes as n
from parlang.syntax.clauses import RULES
from parlang.syntax.walk import nodes_in

MOST_LETS = 100  # of one part that are put in order: one may be made of another, and so on, but not without end
_LOST_BY_SPLITTING = (n.AssessedBy, *RULES, n.AlwaysArises, n.DoesNotArise, n.Evidence, n.EvidenceMissing)


def is_of_instrument(clause: n.Clause) -> bool:
    """Tell whether a clause says something of the instrument, not of the rules: its label and its time hang on it."""
    return isinstance(clause, n.Instrument | n.InForce | n.YearsFrom)


def kind_of(clause: n.Clause) -> object:
    """Give what is restated together: a named value by its name, any rule for any other."""
    match clause:
        case n.Let(name=name):
            return (n.Let, name)
        case n.Rounding(what=what):
            return (n.Rounding, what)
        case n.LevelCalled(level=level):
            return (n.LevelCalled, level)
        case n.AlwaysArises() | n.DoesNotArise():
            return "arising"
        case n.NoLongerUsed(names=names):
            return (n.NoLongerUsed, tuple(each.name for each in names))
        case _:
            kind: object = type(clause)
            return "rule" if kind in RULES else kind


def restated(old: Iterable[n.Clause], new: Iterable[n.Clause], order: dict[type, str]) -> tuple[n.Clause, ...]:
    """Give the clauses of a head or a part with those that are said again in the place of the old ones."""
    said: dict[object, list[n.Clause]] = {}
    given = tuple(new)
    for clause in given:
        if not isinstance(clause, n.NoLongerUsed):
            said.setdefault(kind_of(clause), []).append(clause)
    merged: list[n.Clause] = []
    put: set[object] = set()
    for clause in old:
        kind = kind_of(clause)
        if kind not in said:
            merged.append(clause)
        elif kind not in put:
            put.add(kind)
            merged += said[kind]
    waiting = [kind for kind in said if kind not in put]
    for kind in waiting:
        at = _place_of(kind, list(said), put, merged, order)
        merged[at:at] = said[kind]
    return tuple(_known_first(list(without(merged, {name.name for name in dropped(given)}))))


def _known_first(clauses: list[n.Clause]) -> list[n.Clause]:
    """Put named values, in the places that they have, so that each stands behind those that it is made of."""
    places = [at for at, clause in enumerate(clauses) if isinstance(clause, n.Let)]
    lets = {clause.name: clause for clause in clauses if isinstance(clause, n.Let)}
    if len(lets) > MOST_LETS:
        return clauses
    ordered: dict[str, n.Let] = {}

    def put(name: str, way: tuple[str, ...]) -> None:
        if name in ordered or name in way:  # what is made of itself is told where names are looked up
            return
        for each in nodes_in(lets[name].value, n.Name):
            if each.name in lets:
                put(each.name, (*way, name))
        ordered[name] = lets[name]

    for name in lets:
        put(name, ())
    for at, let in zip(places, ordered.values(), strict=False):
        clauses[at] = let
    return clauses


def dropped(clauses: Iterable[n.Clause]) -> Iterator[n.Name]:
    """Give the names that an amendment no longer uses."""
    return (name for each in clauses if isinstance(each, n.NoLongerUsed) for name in each.names)


def declared_names(clauses: Iterable[n.Clause]) -> Iterator[str]:
    """Give the names of the figures, parameters and named values that clauses declare."""
    for clause in clauses:
        match clause:
            case n.Figures() | n.Parameters() | n.AssessedUnits():
                yield from (figure.name for figure in clause.figures)
            case n.Let(name=name):
                yield name
            case _:
                pass


def without(clauses: Iterable[n.Clause], names: set[str]) -> Iterator[n.Clause]:
    """Give the clauses without what declares these names; a list that would be empty goes whole."""
    for clause in clauses:
        match clause:
            case n.Figures() | n.Parameters() | n.AssessedUnits():
                kept = tuple(figure for figure in clause.figures if figure.name not in names)
                if kept or isinstance(clause, n.AssessedUnits):
                    yield clause if kept == clause.figures else replace(clause, figures=kept)
            case n.Let(name=name) if name in names:
                pass
            case _:
                yield clause


def _place_of(
    kind: object, said: list[object], put: set[object], merged: list[n.Clause], order: dict[type, str]
) -> int:
    """Give where a new kind goes: a named value before the restated one that follows it, which may need it."""
    if isinstance(kind, tuple) and kind[0] is n.Let:
        later = (each for each in said[said.index(kind) :] if each in put and isinstance(each, tuple))
        following = next((each for each in later if each[0] is n.Let), None)
        if following is not None:
            return next(at for at, clause in enumerate(merged) if kind_of(clause) == following)
    ranks = {each: rank for rank, each in enumerate(order)}
    own = _rank(kind, ranks)
    before = [at for at, clause in enumerate(merged) if ranks.get(type(clause), len(ranks)) <= own]
    return before[-1] + 1 if before else 0


def _rank(kind: object, ranks: dict[type, int]) -> int:
    named: dict[object, type] = {"rule": n.Unwritten, "arising": n.DoesNotArise}
    of = kind[0] if isinstance(kind, tuple) else named.get(kind, kind)
    return ranks.get(of, len(ranks)) if isinstance(of, type) else len(ranks)


def left_by_splitting(clauses: Iterable[n.Clause]) -> tuple[n.Clause, ...]:
    """Give what a part keeps that is split into parts below it: no rule, method, arising or evidence."""
    return tuple(clause for clause in clauses if not isinstance(clause, _LOST_BY_SPLITTING))
