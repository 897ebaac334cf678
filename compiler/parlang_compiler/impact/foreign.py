"""Are these units written for the new rules? Found out before each of their figures is called unknown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.membership import is_year
from parlang_compiler.boundary.owners import NAME
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.tree import place
from parlang_compiler.impact.errors import CasesOfOther


def written_for_new(units: Sequence[Unit], old: Ruleset, new: Ruleset) -> CasesOfOther | None:
    """Give the first sign that units are of the new revision; None where there is no sign."""
    if old.revision == new.revision:
        return None
    return next((fault for unit in units for fault in _signs(unit, old, new)), None)


def _signs(unit: Unit, old: Ruleset, new: Ruleset) -> Iterator[CasesOfOther]:
    said, year = unit.assessment.revision, unit.assessment.period
    if said is not None:
        if said == new.revision:
            span = place(unit.tree, "revision")
            yield CasesOfOther(theirs=said, wanted=old.revision, sign="revision", found=said, span=span)
        return
    if year is not None and is_year(year) and _serves_later(old, new) and int(year) >= (new.first_year or 0):
        span = place(unit.tree, "period")
        yield CasesOfOther(theirs=new.revision, wanted=old.revision, sign="period", found=year, span=span)
    yield from _keys(unit, old, new)


def _serves_later(old: Ruleset, new: Ruleset) -> bool:
    return old.first_year is not None and new.first_year is not None and new.first_year > old.first_year


def _keys(unit: Unit, old: Ruleset, new: Ruleset) -> Iterator[CasesOfOther]:
    olds, news = _names(old), _names(new)
    told = unit.assessment
    own = [(("unit", key), f"unit.{folded(key)}") for key in told.unit if key != NAME]
    parts = [(("figures", path), folded(path)) for path in told.figures]
    figures = [
        (("figures", path, key), f"{folded(path)}.{folded(key)}") for path, keys in told.figures.items() for key in keys
    ]
    for at, name in (*own, *parts, *figures):
        if name in news and name not in olds:
            span = place(unit.tree, *at, key=True)
            yield CasesOfOther(theirs=new.revision, wanted=old.revision, sign="figure", found=name, span=span)


def _names(ruleset: Ruleset) -> frozenset[str]:
    """Give the paths and figures of a set as keys of cases call them, without case and accents."""
    spelt = (f"{each.owner}.{folded(key)}" for each in ruleset.figures for key in (each.short, each.name))
    return frozenset((*(part.path for part in each_part(ruleset)), *spelt, ruleset.index))
