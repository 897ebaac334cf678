"""A row of a table, and a table: the rows by the permanent path of the node."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction

from second_writing.shorthand import FOUR_LEVELS, n, survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A node; a leaf has a method and a rule. `none` tells that it does not arise."""

    number: str
    id: str
    name: str
    maximum: Fraction
    method: str = ""
    treatment: str = ""  # "NA-full" or "NA-out": full points, or left out, when it does not arise
    evidence: str = ""
    rule: Callable | None = field(default=None, repr=False)
    none: Callable | None = field(default=None, repr=False)


def row(line, rule=None, none=None):
    """A row as it is written; every leaf that is asked in the survey asks one group, on four levels."""
    number, id_, name, maximum, how, evidence = (*line.split(" | "), "", "")[:6]
    method, _, treatment = how.partition(" ")
    return Row(
        number=number,
        id=id_,
        name=name,
        maximum=n(maximum),
        method=method,
        treatment=treatment,
        evidence=evidence,
        rule=survey(FOUR_LEVELS) if method == "KS" else rule,
        none=none,
    )


def table(lines, rules, not_arising):
    """The rows by path; the number says below which row a row stands."""
    rows = []
    for line in lines:
        number = line.partition(" ")[0]
        rows.append(row(line, rules.get(number), not_arising.get(number)))
    paths = {}
    for each in rows:
        above = each.number.rpartition(".")[0]
        paths[each.number] = f"{paths[above]}.{each.id}" if above else each.id
    return {paths[each.number]: each for each in rows}


def with_cells(given, **cells):
    """The row with other cells; a maximum is given as it is written."""
    if "maximum" in cells:
        cells["maximum"] = n(cells["maximum"])
    return replace(given, **cells)
