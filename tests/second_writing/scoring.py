"""Score a unit by a table: each leaf rounded, totals added up, the index over the unit's own maximum."""

from dataclasses import dataclass
from fractions import Fraction

from second_writing.shorthand import half_up

INDEX_DECIMALS = 2


class Missing(Exception):
    """A figure is asked for that was not given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What a node is worth: points where it is scored, and the unit's own maximum, 0 where it is left out."""

    status: str
    points: Fraction | None
    maximum: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Every node by its path, and the whole."""

    parts: dict
    whole: Worth

    @property
    def percent(self):
        """The index: points over the unit's own maximum."""
        whole = self.whole
        return None if whole.points is None else half_up(whole.points * 100 / whole.maximum, INDEX_DECIMALS)


def asking(path, facts):
    """Figures by key: of the leaf, after `^` of the node above it, `period`, or by their full key."""

    def ask(key):
        if key == "period":
            found = facts.year
        elif key.startswith(("unit.", "parameters.")):
            found = facts.values.get(key)
        else:
            owner = path.rpartition(".")[0] if key.startswith("^") else path
            found = facts.values.get(f"{owner}.{key.lstrip('^')}")
        if found is None:
            raise Missing(key)
        return found

    return ask


def of_leaf(row, path, facts, decimals):
    ask = asking(path, facts)
    try:
        if row.none is None or not (path in facts.not_arising or row.none(ask)):
            return Worth(status="scored", points=half_up(row.rule(ask, row.maximum), decimals), maximum=row.maximum)
    except Missing:
        return Worth(status="pending", points=None, maximum=row.maximum)
    if row.treatment == "NA-out":
        return Worth(status="left_out", points=None, maximum=Fraction(0))
    return Worth(status="scored", points=row.maximum, maximum=row.maximum)


def together(below):
    maximum = sum(one.maximum for one in below)
    if any(one.status == "pending" for one in below):
        return Worth(status="pending", points=None, maximum=maximum)
    scored = [one for one in below if one.status == "scored"]
    points = sum(one.points for one in scored) if scored else None
    return Worth(status="scored" if scored else "left_out", points=points, maximum=maximum)


def score(rows, facts, decimals):
    leaves = {path: of_leaf(row, path, facts, decimals) for path, row in rows.items() if row.rule is not None}
    above = {
        path: together([one for below, one in leaves.items() if below.startswith(f"{path}.")])
        for path, row in rows.items()
        if row.rule is None
    }
    return Score(parts=leaves | above, whole=together(leaves.values()))
