"""JavaScript expressions as small trees, and how they are laid out when a line is too long for them.

Before::

    Choice(mien_nui, 1500000, 2000000)

After::

    mien_nui ? 1500000 : 2000000
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from parlang_compiler.backends.javascript.text import LINE

CHOICE, OR, AND, EQUALITY, COMPARISON, SUM, PRODUCT, SIGN, ATOM = range(9)
STEP = 2  # spaces


@dataclass(frozen=True, slots=True)
class Atom:
    """A name, a number or a string."""

    text: str


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands with operators of one precedence between them, from the left."""

    precedence: int
    first: Code
    rest: tuple[tuple[str, Code], ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """-x or !x"""

    operator: str
    operand: Code


@dataclass(frozen=True, slots=True)
class Choice:
    """condition ? yes : no"""

    condition: Code
    yes: Code
    no: Code


@dataclass(frozen=True, slots=True)
class Items:
    """function(a, b), [a, b] or { name: a, other: b }, by what opens and closes it."""

    opening: str
    items: tuple[Code, ...]
    closing: str
    names: tuple[str, ...] = ()


Code: TypeAlias = "Atom | Chain | Sign | Choice | Items"


def call(function: str, *arguments: Code) -> Code:
    """Give function(a, b)."""
    return Items(f"{function}(", arguments, ")")


def array(*items: Code) -> Code:
    """Give [a, b]."""
    return Items("[", items, "]")


def record(fields: dict[str, Code]) -> Code:
    """Give { a: 1 }; the names are names of JavaScript, or string literals."""
    return Items("{", tuple(fields.values()), "}", tuple(fields))


def precedence_of(code: Code) -> int:
    """Give how tightly an expression holds together."""
    match code:
        case Atom() | Items():
            return ATOM
        case Chain(precedence):
            return precedence
        case Sign():
            return SIGN
        case Choice():
            return CHOICE
        case _:
            assert_never(code)


def flat(code: Code, least: int = CHOICE) -> str:
    """Give the expression on one line, in brackets if it holds together less than `least`."""
    text = _flat(code)
    return text if precedence_of(code) >= least else f"({text})"


def _flat(code: Code) -> str:
    match code:
        case Atom(text):
            return text
        case Chain(precedence, first, rest):
            return flat(first, _first(precedence)) + "".join(f" {op} {flat(each, precedence + 1)}" for op, each in rest)
        case Sign(operator, operand):
            return operator + flat(operand, ATOM)
        case Choice(condition, yes, no):
            return f"{flat(condition, OR)} ? {flat(yes, OR)} : {flat(no, OR)}"
        case Items(opening, items, closing, names):
            inside = ", ".join(name + flat(item) for name, item in zip(_labels(code), items, strict=True))
            return f"{opening} {inside} {closing}" if names else f"{opening}{inside}{closing}"
        case _:
            assert_never(code)


def _labels(code: Items) -> list[str]:
    return [f"{name}: " for name in code.names] or [""] * len(code.items)


def _first(precedence: int) -> int:
    return precedence + 1 if precedence in (EQUALITY, COMPARISON) else precedence


def laid_out(prefix: str, code: Code, suffix: str = "", least: int = CHOICE) -> list[str]:
    """Give `prefix code suffix` as lines; the indent of the prefix is that of the statement."""
    line = f"{prefix}{flat(code, least)}{suffix}"
    if len(line) <= LINE or isinstance(code, Atom):
        return [line]
    margin = prefix[: len(prefix) - len(prefix.lstrip())]
    inner = f"{margin}{' ' * STEP}"
    if isinstance(code, Items):
        return _opened(prefix, code, suffix, margin)
    if prefix.endswith("("):
        return [prefix, *_broken(code, inner), f"{margin}{suffix}"]
    return [f"{prefix}(", *_broken(code, inner), f"{margin}){suffix}"]


def _opened(prefix: str, code: Items, suffix: str, margin: str) -> list[str]:
    """Lay out items a line each, or as many names and numbers as a line holds; a single list opens with its call."""
    inner = f"{margin}{' ' * STEP}"
    match code.items:
        case (Items() as single,) if not code.names:
            return laid_out(f"{prefix}{code.opening}", single, f"{code.closing}{suffix}")
        case items if not code.names and all(isinstance(item, Atom) for item in items):
            inside = _filled([flat(item) for item in items], inner)
        case items:
            labelled = zip(_labels(code), items, strict=True)
            inside = [line for label, item in labelled for line in _item(f"{inner}{label}", item)]
    return [f"{prefix}{code.opening}", *inside, f"{margin}{code.closing}{suffix}"]


def _filled(texts: list[str], margin: str) -> list[str]:
    lines: list[str] = []
    for text in texts:
        if lines and len(lines[-1]) + len(text) + 2 <= LINE:
            lines[-1] += f" {text},"
        else:
            lines.append(f"{margin}{text},")
    return lines


def _item(prefix: str, code: Code) -> list[str]:
    if isinstance(code, Atom | Items) or not prefix.isspace() or len(f"{prefix}{flat(code)},") <= LINE:
        return laid_out(prefix, code, ",")
    *lines, last = _broken(code, prefix)
    return [*lines, f"{last},"]


def _broken(code: Code, margin: str) -> list[str]:
    """Lay out what stands alone inside brackets, an operand a line."""
    match code:
        case Chain(precedence, first, rest):
            lines = laid_out(margin, first, least=_first(precedence))
            return lines + [
                line for operator, each in rest for line in laid_out(f"{margin}{operator} ", each, least=precedence + 1)
            ]
        case Choice(condition, yes, no):
            inner = f"{margin}{' ' * STEP}"
            return [
                *laid_out(margin, condition, least=OR),
                *laid_out(f"{inner}? ", yes, least=OR),
                *laid_out(f"{inner}: ", no, least=OR),
            ]
        case Sign(operator, operand):
            return laid_out(f"{margin}{operator}", operand, least=ATOM)
        case Atom() | Items():
            return laid_out(margin, code)
        case _:
            assert_never(code)
