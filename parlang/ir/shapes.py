"""What the nodes of a representation are made of, read from their declarations: one shape writes and reads them all.

Before::

    class Rounded:                       # a node
        operand: Expr
        decimals: int
        percent: bool = False

After::

    Record("Rounded", {"operand": Either(…), "decimals": Whole(), "percent": Flag()})

Places (`span`) are no part of a shape: they are of the text, not of the rules.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache, reduce
from operator import or_
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from parlang.source import Span

SPAN = "span"
KIND = "kind"
TYPE = "type"


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number, written as a text: "0.25", "-3", "1/3"."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number that is small: a day, a count of decimals, an ordinal."""


@dataclass(frozen=True, slots=True)
class Text:
    """Any text."""


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Words:
    """One of these words; `enum` turns one into what it stands for."""

    words: tuple[str, ...]
    enum: type[Enum] | None = None


@dataclass(frozen=True, slots=True)
class Many:
    """A list of any length."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Row:
    """A list of so many things, each of its own shape."""

    items: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A node of this name."""

    kind: str


@dataclass(frozen=True, slots=True)
class Either:
    """One of several shapes, none of which can be taken for another; `optional`: or nothing."""

    options: tuple[Shape, ...]
    optional: bool = False


Shape: TypeAlias = Number | Whole | Text | Flag | Words | Many | Row | Node | Either


@dataclass(frozen=True, slots=True)
class Record:
    """A kind of node: what makes it, its fields in order, and whether it has a place."""

    kind: str
    make: type
    fields: Mapping[str, Shape]
    placed: bool


Records: TypeAlias = Mapping[str, Record]


def records_of(module: types.ModuleType, root: type) -> Records:
    """Give the records of the nodes that stand below a root, by kind; the module has their names."""
    names, found, waiting = _names(module), dict[str, Record](), [root]
    while waiting:
        each = waiting.pop(0)
        if each.__name__ not in found:
            found[each.__name__] = record = _record(each, names)
            waiting += [vars(module)[kind] for shape in record.fields.values() for kind in _kinds(shape)]
    return found


def _names(module: types.ModuleType) -> dict[str, Any]:
    """Give the names that a declaration may mention, those of unions among them: these are texts in the modules."""
    names = {key: value for key, value in vars(module).items() if not key.startswith("_")}
    for each in _modules(module):
        names |= {key: value for key, value in vars(each).items() if _is_alias(value)}
    return {key: _meant(value, names) for key, value in names.items()}


def _meant(value: Any, names: Mapping[str, Any]) -> Any:
    """Give what a name stands for: the union that its text spells, or itself."""
    if not _is_alias(value):
        return value
    spelt = (each.strip() for each in value.split("|"))
    return reduce(or_, (_meant(names[each], names) for each in spelt))


def _modules(module: types.ModuleType) -> Iterator[types.ModuleType]:
    yield module
    yield from (each for each in vars(module).values() if isinstance(each, types.ModuleType))


def _is_alias(value: object) -> bool:
    return isinstance(value, str) and " | " in value and "\n" not in value


def _is_place(name: str, hints: Mapping[str, Any]) -> bool:
    """Tell whether a field only says where something is written: that is nothing of what it means."""
    return name == SPAN or hints[name] == Mapping[str, Span]


def _record(kind: type, names: Mapping[str, Any]) -> Record:
    hints = get_type_hints(kind, localns=dict(names))
    shapes = {each.name: shape_of(hints[each.name]) for each in fields(kind) if not _is_place(each.name, hints)}
    return Record(kind.__name__, kind, shapes, placed=SPAN in hints)


def written_name(field: str) -> str:
    """Give the name by which a field is written: `kind` is what tells a node, so its own `kind` is its type."""
    return TYPE if field == KIND else field


@cache
def shape_of(hint: Any) -> Shape:
    """Give the shape that a type declares."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _either(arguments)
    if origin is Literal:
        return Words(tuple(map(str, arguments)))
    if origin is tuple:
        return Many(shape_of(arguments[0])) if arguments[-1] is ... else Row(tuple(map(shape_of, arguments)))
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Words(tuple(str(each.value) for each in hint), hint)
    if isinstance(hint, type) and is_dataclass(hint) and hint is not Span:
        return Node(hint.__name__)
    raise TypeError(f"no shape for {hint!r}")


_PLAIN: dict[Any, Shape] = {Fraction: Number(), int: Whole(), str: Text(), bool: Flag()}


def _either(arguments: tuple[Any, ...]) -> Shape:
    there = tuple(each for each in arguments if each is not type(None))
    if set(there) == {Fraction, int}:  # a constant of the arithmetic: whole numbers are exact too
        return Number()
    shapes = tuple(map(shape_of, there))
    optional = len(there) < len(arguments)
    return shapes[0] if len(shapes) == 1 and not optional else Either(shapes, optional)


def _kinds(shape: Shape) -> Iterator[str]:
    match shape:
        case Node(kind):
            yield kind
        case Many(item):
            yield from _kinds(item)
        case Row(items) | Either(items, _):
            for each in items:
                yield from _kinds(each)
        case _:
            return
