"""A comparison as JSON: numbers as decimal strings, or `n/d` where unrounded, ids as full paths."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from parlang.diff.changes import Change, Comparison, Counted, Effect, Extent, ItemChange, Region, Witness
from parlang.diff.counting import counts_of
from parlang.diff.pairing import OLD
from parlang.diff.telling.changes import ChangeTeller
from parlang.diff.telling.regions import RegionTeller, teller_of
from parlang.ir.nodes import Condition, Const, FigureRef, IsLevel, Named, Not, Part, Within
from parlang.ir.relations import plain
from parlang.prose.wording import Language
from parlang_compiler.boundary.from_facts import written
from parlang_compiler.boundary.numerals import numeral


def comparison_to_json(comparison: Comparison, language: Language) -> dict[str, Any]:
    """Give the document of a comparison, but for its diagnostics."""
    teller = ChangeTeller(comparison=comparison, language=language)
    return {
        "index": comparison.new.index,
        "old": comparison.old.revision,
        "new": comparison.new.revision,
        "totals": _totals(comparison),
        "changes": [_change(each, teller) for each in comparison.changes],
        "amendments": [_item(each) for each in comparison.items],
    }


def _totals(comparison: Comparison) -> dict[str, Any]:
    totals = comparison.totals
    return {
        "scale": [numeral(comparison.old.scale), numeral(comparison.new.scale)],
        "counts": [counts_of(each) for each in (comparison.old, comparison.new)],
        "tops": [_top(each) for each in totals.tops],
        "movement": {"least": numeral(totals.least), "most": numeral(totals.most)},
    }


def _top(counted: Counted) -> dict[str, Any]:
    return {
        "id": counted.id,
        "number": (counted.after or counted.before or _none()).number,
        "name": (counted.after or counted.before or _none()).name,
        "before": None if counted.before is None else numeral(counted.before.maximum),
        "after": None if counted.after is None else numeral(counted.after.maximum),
    }


def _none() -> Part:
    raise ValueError("a part is there before or after")


def _item(item: ItemChange) -> dict[str, Any]:
    return {
        "number": item.number,
        "reason": item.reason,
        "direction": item.direction,
        "changes": [{"id": each.id, "kind": each.kind} for each in item.changes],
    }


def _change(change: Change, teller: ChangeTeller) -> dict[str, Any]:
    effect = change.effect
    return {
        "id": change.id,
        "kind": change.kind,
        "amendment": change.items[0] if len(change.items) == 1 else None,
        "amendments": list(change.items),
        "declared": change.declared,
        "direction": change.direction,
        "severity": change.severity,
        "old": [each.path for each in change.old],
        "new": [each.path for each in change.new],
        "number": [[each.number for each in side] for side in (change.old, change.new)],
        "maximum": [_maximum(side) for side in (change.old, change.new)],
        "before": [each.removeprefix(OLD) for each in change.before],
        "after": [each.removeprefix(OLD) for each in change.after],
        "text": teller.what(change),
        "regions": [] if effect is None else [_region(each, effect, teller) for each in effect.regions],
        "effect": None if effect is None else _effect(effect),
        "largest": _extent(change.largest),
        "reason": "; ".join(change.reasons) or None,
    }


def _maximum(parts: tuple[Part, ...]) -> str | None:
    return numeral(sum((each.maximum for each in parts), Fraction(0))) if parts else None


def _effect(effect: Effect) -> dict[str, Any]:
    return {
        "verdict": effect.verdict,
        "complete": effect.complete,
        "gain": _extent(effect.gain),
        "loss": _extent(effect.loss),
        "witnesses": [_witness(each, effect) for each in effect.witnesses],
    }


def _region(region: Region, effect: Effect, teller: ChangeTeller) -> dict[str, Any]:
    words = teller_of(effect, teller.comparison.new, teller.language)
    return {
        "when": {"text": words.when(region), "bounds": [each for one in region.when for each in _bounds(one, words)]},
        "before": words.worth(region.before),
        "after": words.worth(region.after),
        "cases": None if region.cases is None else list(region.cases),
        "direction": region.direction,
        "largest": _extent(region.largest),
        "witness": _witness(region.witness, effect),
    }


def _extent(extent: Extent | None) -> dict[str, Any] | None:
    return None if extent is None else {"points": numeral(extent.points), "reached": extent.reached}


def _witness(witness: Witness, effect: Effect) -> dict[str, Any]:
    figures = {each.key: each for each in effect.figures}
    return {
        "figures": {key: written(figures[key], value) for key, value in witness.facts.values.items()},
        "period": None if witness.facts.year is None else str(witness.facts.year),
        "before": None if witness.before is None else numeral(witness.before),
        "after": None if witness.after is None else numeral(witness.after),
    }


def _bounds(condition: Condition, words: RegionTeller) -> Iterator[dict[str, Any]]:
    """Give what a condition asks of one value; nothing of what is not so simple, which the text says."""
    match condition:
        case Within(subject=subject, low=low, high=high):
            name = subject.name if isinstance(subject, Named) else None
            figure = plain(subject)
            ends = [_end(each) for each in (low, high)]
            if all(end is None or said is not None for end, said in zip((low, high), ends, strict=True)):
                yield {
                    "figure": figure.key if isinstance(figure, FigureRef) else None,
                    "value": name,
                    "low": ends[0],
                    "low_included": condition.low_closed,
                    "high": ends[1],
                    "high_included": condition.high_closed,
                }
        case FigureRef(key=key):
            yield {"figure": key, "value": None, "is": True}
        case Not(operand=FigureRef(key=key)):
            yield {"figure": key, "value": None, "is": False}
        case IsLevel(subject=FigureRef(key=key), levels=levels):
            yield {"figure": key, "value": None, "is": list(levels)}
        case _:
            return


def _end(end: object) -> str | None:
    number = plain(end) if end is not None else None  # type: ignore[arg-type]  # an expression
    return numeral(number.value) if isinstance(number, Const) else None
