"""The maxima of both revisions add up: the parts to their whole at every level, the whole to the scale."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import OUTSIDE
from parlang.ir.walk import each_part
from parlang.prose.naming import number_and_name
from parlang.prose.numbers import number
from parlang_compiler.testing.pair import Pair
from parlang_compiler.testing.search import Search
from parlang_compiler.testing.verdicts import Fault, LawResult, of_faults


def totals_stay_at_the_scale(pair: Pair, _: Search) -> LawResult:
    """Look for a sum that does not come out, in the old revision and in the new one."""
    sets = (pair.old, pair.new)
    added = sum(1 + sum(1 for part in each_part(each) if part.parts) for each in sets)
    return of_faults("totals_stay_at_the_scale", added, "parts", tuple(_faults(sets)))


def _faults(sets: tuple[Ruleset, ...]) -> Iterator[Fault]:
    for ruleset in sets:
        total = _sum(ruleset.parts)
        if total != ruleset.scale:
            yield _fault(ruleset, ("thang điểm", "the scale"), ruleset.scale, total)
        for part in (each for each in each_part(ruleset) if each.parts and each.level not in OUTSIDE):
            together = max(each.maximum for each in part.parts) if part.combine == "highest" else _sum(part.parts)
            if together != part.maximum:
                name = f"«{number_and_name(part)}»"
                yield _fault(ruleset, (name, name), part.maximum, together)


def _sum(parts: tuple[Part, ...]) -> Fraction:
    return sum((part.maximum for part in parts), Fraction(0))


def _fault(ruleset: Ruleset, whole: tuple[str, str], wanted: Fraction, found: Fraction) -> Fault:
    label = ruleset.revision
    return Fault(
        said=(
            f"[{label}] {whole[0]} là {number(wanted, 'vi')} điểm, nhưng các phần cộng lại là {number(found, 'vi')}",
            f"[{label}] {whole[1]} is {number(wanted, 'en')} points, but the parts add up to {number(found, 'en')}",
        )
    )
