"""How far points move at the most: a bound that is proved, and whether some unit comes to it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from parlang.diff.changes import Extent
from parlang.lowered.nodes import Compare, Condition, Constant, Value
from parlang.prove.line.fractions_between import Stretch, simplest_in
from parlang.prove.solving.solver import UNKNOWN, Found, Session

NEAR = Fraction(1, 1000)
MOST_HALVINGS = 40
MOST_DOUBLINGS = 20


class NotKnown(Exception):
    """The solver does not know."""


def most_of(
    session: Session,
    conditions: tuple[Condition, ...],
    rise: Value,
    worth: Callable[[Found], Fraction],
    bound: Fraction,
) -> Extent | None:
    """Give the most that `rise` comes to where it is above 0 and conditions hold; None if it never is.

    `worth` asks the interpreter how far points move for what was found; `bound` is what a sound rule does not pass.
    """
    ask = _Asking(session=session, conditions=conditions, rise=rise)
    first = ask.beyond(Fraction(0))
    if first is None:
        return None
    low, high = worth(first), _not_passed(ask, bound)
    for _ in range(MOST_HALVINGS):
        if high - low <= NEAR:
            break
        middle = _between(low, high)
        found = ask.beyond(middle)
        if found is None:
            high = middle
        else:
            low = max(worth(found), middle)
    return _settled(ask, low, high)


def _not_passed(ask: _Asking, bound: Fraction) -> Fraction:
    """Give a number that is not passed: of a rule that goes beyond its bounds, the first power of 2 times them."""
    for _ in range(MOST_DOUBLINGS):
        if ask.beyond(bound) is None:
            return bound
        bound *= 2
    raise NotKnown


def _settled(ask: _Asking, low: Fraction, high: Fraction) -> Extent:
    """Give the simplest number between what is come to and what is not passed, if that is the bound."""
    likely = simplest_in(Stretch(low=low, low_closed=True, high=high, high_closed=True)) or high
    bound = likely if likely == high or ask.beyond(likely) is None else high
    return Extent(points=bound, reached=ask.at(bound))


def _between(low: Fraction, high: Fraction) -> Fraction:
    middle = (low + high) / 2
    rough = Fraction(round(middle * 10_000), 10_000)
    return rough if low < rough < high else middle


class _Asking:
    """Asks how far points rise."""

    def __init__(self, *, session: Session, conditions: tuple[Condition, ...], rise: Value) -> None:
        self._session, self._conditions, self._rise = session, conditions, rise

    def beyond(self, points: Fraction) -> Found | None:
        """Give inputs for which points rise by more; None if there are none."""
        return self._found(Compare(">", self._rise, Constant(points)))

    def at(self, points: Fraction) -> bool:
        """Tell whether points rise by just so much somewhere; what is not known is taken as never."""
        result = self._session.find(*self._conditions, Compare("==", self._rise, Constant(points)))
        return not isinstance(result, str)

    def _found(self, asked: Condition) -> Found | None:
        result = self._session.find(*self._conditions, asked)
        if result == UNKNOWN:  # not NEVER
            raise NotKnown
        return None if isinstance(result, str) else result
