"""Python expressions as small trees, and how they are laid out when a line is too long for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from parlang_compiler.backends.python.text import LINE

CHOICE, OR, AND, NOT, COMPARISON, SUM, PRODUCT, SIGN, ATOM = range(9)


@dataclass(frozen=True, slots=True)
class Atom:
    """A name or a number."""

    text: str


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands with operators of one precedence between them, from the left."""

    precedence: int
    first: Code
    rest: tuple[tuple[str, Code], ...]


@dataclass(frozen=True, slots=True)
class Prefix:
    """-x or not x"""

    precedence: int
    operator: str
    operand: Code


@dataclass(frozen=True, slots=True)
class Choice:
    """yes if condition else no"""

    yes: Code
    condition: Code
    no: Code


@dataclass(frozen=True, slots=True)
class Call:
    """function(a, b); without a function a tuple"""

    function: str
    arguments: tuple[Code, ...]


Code: TypeAlias = "Atom | Chain | Prefix | Choice | Call"


def precedence_of(code: Code) -> int:
    """Give how tightly an expression holds together."""
    match code:
        case Atom() | Call():
            return ATOM
        case Chain(precedence) | Prefix(precedence):
            return precedence
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
            start = flat(first, _least_first(precedence))
            return start + "".join(f" {operator} {flat(each, precedence + 1)}" for operator, each in rest)
        case Prefix(precedence, operator, operand):
            return operator + flat(operand, precedence)
        case Choice(yes, condition, no):
            return f"{flat(yes, OR)} if {flat(condition, OR)} else {flat(no, OR)}"
        case Call(function, (single,)) if function == "" or function.endswith("="):
            return f"{function}({flat(single)},)"
        case Call(function, arguments):
            return f"{function}({', '.join(map(flat, arguments))})"
        case _:
            assert_never(code)


def _least_first(precedence: int) -> int:
    return precedence + 1 if precedence == COMPARISON else precedence


def laid_out(prefix: str, code: Code, suffix: str = "") -> list[str]:
    """Give `prefix code suffix` as lines; the indent of the prefix is that of the statement."""
    line = f"{prefix}{flat(code)}{suffix}"
    if len(line) <= LINE or isinstance(code, Atom):
        return [line]
    margin = prefix[: len(prefix) - len(prefix.lstrip())]
    if isinstance(code, Call):
        return _call(prefix, code, suffix, margin)
    if not prefix.isspace() and (lines := _opened_late(prefix, code, suffix, margin)):
        return lines
    return [
        f"{prefix}(",
        *_broken(code, margin + "    "),
        f"{margin}){suffix}",
    ]


def _opened_late(prefix: str, code: Code, suffix: str, margin: str) -> list[str]:
    """Break inside the brackets that the operands have anyway, the last ones or both."""
    match code:
        case Chain(precedence, first, ((operator, last),)) if precedence_of(last) <= precedence:
            head = f"{prefix}{flat(first, _least_first(precedence))} {operator} ("
            if len(head) <= LINE:
                return [head, *_inside(last, margin), f"{margin}){suffix}"]
            if precedence_of(first) >= precedence:
                return []
            tail = f"{margin}) {operator} ({flat(last)}){suffix}"
            lines = [f"{prefix}(", *_inside(first, margin)]
            if len(tail) <= LINE:
                return [*lines, tail]
            return [*lines, f"{margin}) {operator} (", *_inside(last, margin), f"{margin}){suffix}"]
        case _:
            return []


def _call(prefix: str, code: Call, suffix: str, margin: str) -> list[str]:
    inner = [line for each in code.arguments for line in _argument(each, margin + "    ")]
    return [f"{prefix}{code.function}(", *inner, f"{margin}){suffix}"]


def _argument(code: Code, margin: str) -> list[str]:
    if isinstance(code, Atom | Call) or len(f"{margin}{flat(code)},") <= LINE:
        return laid_out(margin, code, ",")
    *lines, last = _broken(code, margin)
    return [*lines, f"{last},"]


def _inside(code: Code, margin: str) -> list[str]:
    line = f"{margin}    {flat(code)}"
    return [line] if len(line) <= LINE else _broken(code, margin + "    ")


def _broken(code: Code, margin: str) -> list[str]:
    """Lay out what stands alone inside brackets."""
    match code:
        case Chain(precedence, first, rest):
            lines = _operand(margin, first, _least_first(precedence))
            for operator, each in rest:
                lines += _operand(f"{margin}{operator} ", each, precedence + 1)
            return lines
        case Choice(yes, condition, no):
            return [
                *_operand(margin, yes, OR),
                *_operand(f"{margin}if ", condition, OR),
                *_operand(f"{margin}else ", no, OR),
            ]
        case Prefix(precedence, operator, operand):
            return _operand(margin + operator, operand, precedence)
        case Atom() | Call():
            return laid_out(margin, code)
        case _:
            assert_never(code)


def _operand(prefix: str, code: Code, least: int) -> list[str]:
    if precedence_of(code) >= least:
        return laid_out(prefix, code)
    line = f"{prefix}({flat(code)})"
    if len(line) <= LINE:
        return [line]
    margin = prefix[: len(prefix) - len(prefix.lstrip())]
    return [f"{prefix}(", *_broken(code, margin + "    "), f"{margin})"]
