"""What is typed into a cell becomes the whole number that rules count with, or says that it cannot be one.

Before::

    91,17% in the cell of a ratio of two decimals, 15/03/2022, Có, Kịp thời

After::

    9117, 738229, 1, 0     an empty cell stays empty; what cannot be read is `E`

**Why ROUND.** A cell holds a binary float: 0,1 times 10 is not 1 but a little more. What was typed is n / grain for a
whole n; the float nearest to it times grain differs from n by less than n / 2^52, which is far less than 1/2 as n is
below 2^49. So ROUND gives n, exactly. What is further away from a whole number has more decimals than are declared.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from parlang.ir.nodes import Figure
from parlang.lowered.ranges import PERIODS, Range
from parlang_compiler.form.evaluate import FIRST_DAY
from parlang_compiler.form.formulas import EMPTY, Cell, Formula, Infix, Number, Text, call, choose

YES, NO = "Có", "Không"
BAD = Text("E")
FIRST_DATE = date(1900, 3, 1).toordinal()  # earlier ones are not the same in all workbooks
FIRST_YEAR = 1902  # whose year before has dates
FINEST = 1e-6
SHARE = 5e-16  # between the error of a float, 2.2e-16, and the 15 digits that a cell can hold


def whole_number(figure: Figure, typed: Cell, declared: Range) -> Formula:
    """Give the whole number of a figure."""
    match figure.kind:
        case "yes_no":
            return yes_or_no(typed)
        case "level":
            return _place(typed, level_labels(figure))
        case "date":
            return _within(Infix("+", typed, Number(FIRST_DAY)), typed, (max(declared[0], FIRST_DATE), declared[1]))
        case "count" | "rank" | "money" | "number" | "points" | "ratio":
            scaled = typed if figure.grain == 1 else Infix("*", typed, Number(figure.grain))
            return _within(scaled, typed, declared)
        case _:
            assert_never(figure.kind)


def year_number(typed: Cell, first: int | None) -> Formula:
    """Give the assessment year."""
    return _within(typed, typed, (max(first or FIRST_YEAR, FIRST_YEAR), PERIODS[1]))


def yes_or_no(typed: Cell) -> Formula:
    """Give 1 for yes and 0 for no."""
    otherwise = choose(Infix("=", typed, EMPTY), EMPTY, BAD)
    no = choose(Infix("=", typed, Text(NO)), Number(0), otherwise)
    return choose(Infix("=", typed, Text(YES)), Number(1), no)


def declared_not_arising(typed: Cell) -> Formula:
    """Give 1 where the unit declares that a leaf does not arise, 0 where it does not."""
    return choose(Infix("=", typed, Text(YES)), Number(1), Number(0))


def level_labels(figure: Figure) -> tuple[str, ...]:
    """Give what is chosen from: the labels, or the keys where two labels are the same or too long for a formula."""
    labels = tuple(level.label for level in figure.levels)
    fit = all(label == label.strip() and 0 < len(label) <= 200 for label in labels)
    alike = len({label.casefold() for label in labels}) < len(labels)
    return labels if fit and not alike else tuple(level.key for level in figure.levels)


def _within(scaled: Formula, typed: Cell, declared: Range) -> Formula:
    whole = call("ROUND", scaled, Number(0))
    low, high = declared
    near = max(FINEST, SHARE * 10 ** len(str(max(abs(low), abs(high)))))
    off = call("ABS", Infix("-", scaled, whole))
    fits = call(
        "AND",
        Infix(">=", whole, Number(low)),
        Infix("<=", whole, Number(high)),
        Infix("<", off, Number(round(near, 9))),
    )
    empty_or_bad = choose(Infix("=", typed, EMPTY), EMPTY, BAD)
    return choose(call("ISNUMBER", typed), choose(fits, whole, BAD), empty_or_bad)


def _place(typed: Cell, labels: tuple[str, ...]) -> Formula:
    """Give the place of a level in its list.

    Each label is held against the cell by EXACT: MATCH would take `*` and `?` in it for any letters.
    """
    found: Formula = Number(0)
    for place, label in reversed(tuple(enumerate(labels, start=1))):
        term = Infix("*", call("EXACT", typed, Text(label)), Number(place))
        found = term if found == Number(0) else Infix("+", term, found)
    return choose(
        Infix("=", typed, EMPTY), EMPTY, choose(Infix("=", found, Number(0)), BAD, Infix("-", found, Number(1)))
    )
