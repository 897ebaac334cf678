"""Plain arithmetic: what every form of rule becomes.

One set of kinds serves two stages. As `from_ir` leaves them, values are rationals. As `to_integers` leaves
them there is no `Quotient`, every `Constant` is whole, and a `Given` is the figure's value times its grain.

A leaf is a tree of steps: each `Choose` and `Give` first asks for the inputs it needs, all of them; if one is
missing the leaf is pending with exactly the missing ones, in that order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias, assert_never

from parlang.ir.walk import PERIOD

Operator = Literal[">=", ">", "<=", "<", "=="]


# --- values ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Constant:
    """An exact number."""

    value: Fraction | int


@dataclass(frozen=True, slots=True)
class Given:
    """The value of a figure: a date is its ordinal, a level its place in the list, yes is 1 and no is 0."""

    key: str


@dataclass(frozen=True, slots=True)
class Day:
    """The ordinal of a day of the evaluation year plus `years`."""

    day: int
    month: int
    years: int


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of the items."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """The product of the items."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Quotient:
    """numerator / divisor, exact"""

    numerator: Value
    divisor: Value


@dataclass(frozen=True, slots=True)
class Floor:
    """The greatest whole number not above numerator / divisor; the divisor is positive."""

    numerator: Value
    divisor: Value


@dataclass(frozen=True, slots=True)
class Least:
    """The least of the items."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Greatest:
    """The greatest of the items."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Select:
    """yes if condition, else no; only the side that is taken need have a value"""

    condition: Condition
    yes: Value
    no: Value


Value: TypeAlias = "Constant | Given | Day | Sum | Product | Quotient | Floor | Least | Greatest | Select"


# --- conditions -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Compare:
    """left operator right"""

    operator: Operator
    left: Value
    right: Value


@dataclass(frozen=True, slots=True)
class Holds:
    """The yes/no figure is yes."""

    key: str


@dataclass(frozen=True, slots=True)
class Among:
    """The level of the figure is one of these places in its list."""

    key: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """All items hold; with no item, always."""

    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the items holds; with no item, never."""

    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class NotSo:
    """The operand does not hold."""

    operand: Condition


@dataclass(frozen=True, slots=True)
class Declared:
    """The unit declares that the leaf does not arise for it."""


Condition: TypeAlias = "Compare | Holds | Among | AllOf | AnyOf | NotSo | Declared"

ALWAYS = AllOf(())
NEVER = AnyOf(())


# --- steps ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Give:
    """The leaf is worth `points`; on integers without rounding points / over, else `over` is None."""

    needs: tuple[str, ...]
    points: Value
    case: str
    over: Value | None = None


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """The leaf is not assessed: neither its points nor its maximum count."""

    case: str


@dataclass(frozen=True, slots=True)
class Pend:
    """There is no rule yet: pending, whatever is given."""


@dataclass(frozen=True, slots=True)
class Gap:
    """No arm holds; a complete rule never comes here."""


@dataclass(frozen=True, slots=True)
class Arm:
    """What follows if the condition holds."""

    condition: Condition
    tree: Tree


@dataclass(frozen=True, slots=True)
class Choose:
    """The first arm whose condition holds decides."""

    needs: tuple[str, ...]
    arms: tuple[Arm, ...]
    otherwise: Tree


Tree: TypeAlias = "Choose | Give | LeaveOut | Pend | Gap"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A leaf of the set; points are in 1/`unit`, or rationals (`points` / `over`) when `unit` is None."""

    path: str
    tree: Tree
    unit: int | None = None


# --- going through --------------------------------------------------------------------------

Term: TypeAlias = "Value | Condition"


def operands(term: Term) -> tuple[Term, ...]:
    """Give what stands directly below a value or a condition, in order of mention."""
    match term:
        case Constant() | Given() | Day() | Holds() | Among() | Declared():
            return ()
        case Sum(items) | Product(items) | Least(items) | Greatest(items) | AllOf(items) | AnyOf(items):
            return items
        case Quotient(numerator, divisor) | Floor(numerator, divisor):
            return (numerator, divisor)
        case Select(condition, yes, no):
            return (condition, yes, no)
        case Compare(_, left, right):
            return (left, right)
        case NotSo(operand):
            return (operand,)
        case _:
            assert_never(term)


def each_term(term: Term) -> Iterator[Term]:
    """Give a term and everything below it, in order of mention."""
    yield term
    for below in operands(term):
        yield from each_term(below)


def inputs_of(*terms: Term) -> tuple[str, ...]:
    """Give the inputs that terms mention, each once, in order of first mention."""
    found: dict[str, None] = {}
    for term in terms:
        for each in each_term(term):
            match each:
                case Given(key) | Holds(key) | Among(key):
                    found[key] = None
                case Day():
                    found[PERIOD] = None
                case _:
                    continue
    return tuple(found)


def terms_of(tree: Tree) -> Iterator[Term]:
    """Give the values and conditions that stand in a tree of steps, in order."""
    match tree:
        case Choose(_, arms, otherwise):
            for arm in arms:
                yield arm.condition
                yield from terms_of(arm.tree)
            yield from terms_of(otherwise)
        case Give(_, points, _, over):
            yield points
            if over is not None:
                yield over
        case LeaveOut() | Pend() | Gap():
            return
        case _:
            assert_never(tree)


def needs_of(tree: Tree) -> tuple[str, ...]:
    """Give every input that a step of the tree may ask for, each once, in order of first asking."""
    match tree:
        case Choose(needs, arms, otherwise):
            below = (needs_of(each) for each in (*(arm.tree for arm in arms), otherwise))
            return tuple(dict.fromkeys((*needs, *(key for keys in below for key in keys))))
        case Give(needs, _, _, _):
            return needs
        case LeaveOut() | Pend() | Gap():
            return ()
        case _:
            assert_never(tree)
