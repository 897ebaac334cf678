"""A replay → what tools are told: numbers as decimal texts, `n/d` where their decimals do not end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from parlang.ir.grading import label_of
from parlang.ir.nodes import Part, Ruleset
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.ranks import standing_told
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.impact.criteria import Criterion
from parlang_compiler.impact.moves import Move, Side
from parlang_compiler.impact.overall import (
    Counts,
    Missing,
    NotReplayed,
    certainty_of,
    change_of,
    grade_changed,
)
from parlang_compiler.impact.places import Group, Places
from parlang_compiler.impact.replay import Rules
from parlang_compiler.impact.whole import Impact, Placed

Json: TypeAlias = dict[str, Any]


def told(impact: Impact) -> Json:
    """Give the fields of the JSON document."""
    rules, found = impact.rules, impact.overall
    return {
        "old": _revision(rules.old),
        "new": _revision(rules.new),
        "synthetic": impact.synthetic,
        "seed": impact.seed,
        "units": [_unit(each, rules) for each in impact.units],
        "groups": [_group(each) for each in impact.groups],
        "overall": {
            "units": len(impact.units),
            "comparable_part": _counts(found.by_part),
            "total": _counts(found.by_total),
            "grades_changed": found.grades_changed,
            "grades_unknown": found.grades_unknown,
        },
        "domains": [
            {
                **_called(each.domain.shown),
                "maximum_before": _maximum(each.domain.old),
                "maximum_after": _maximum(each.domain.new),
                "mean_change": numeral(each.mean),
                "change": numeral(each.change),
                **_counts(each.counts),
            }
            for each in found.domains
        ],
        "criteria": [
            {
                **_paths(each.criterion),
                "gained": numeral(each.gained),
                "lost": numeral(each.lost),
                "change": numeral(each.change),
                **_counts(each.counts),
            }
            for each in found.criteria
        ],
        "not_replayed": [_not_replayed(each) for each in found.not_replayed],
    }


def _revision(ruleset: Ruleset) -> Json:
    provenance = ruleset.notes.provenance
    illustrative = provenance is not None and provenance.kind == "illustrative"
    return {"index": ruleset.index, "revision": ruleset.revision, "illustrative": illustrative}


def _unit(placed: Placed, rules: Rules) -> Json:
    unit = placed.unit
    card, moves = unit.before.scorecard, unit.moves
    return {
        "unit": card.unit,
        "period": card.period,
        "stage": card.stage,
        "group": card.group,
        "before": _score(unit.before, rules.old),
        "after": _score(unit.after, rules.new),
        "change": [numeral(end) for end in change_of(unit)],
        "certainty": certainty_of(unit),
        "rank": _places(placed.by_total),
        "grade_changed": grade_changed(unit),
        "comparable_part": {
            "criteria": moves.compared,
            "before": numeral(moves.before),
            "after": numeral(moves.after),
            "change": numeral(moves.change),
            "maximum_before": numeral(moves.maximum_before),
            "maximum_after": numeral(moves.maximum_after),
            "rank": _places(placed.by_part),
        },
        "moves": [
            {**_paths(rules.criteria[each.place]), "change": numeral(each.change), **_sides(each)}
            for each in moves.moving()
        ],
        "not_compared": [{**_paths(rules.criteria[each.place]), **_sides(each)} for each in moves.waiting()],
        "refused": list(unit.refused),
    }


def _score(scored: Scored, ruleset: Ruleset) -> Json:
    card, grading = scored.scorecard, ruleset.grading
    return {
        "status": card.status,
        "total": card.total,
        "maximum": card.maximum,
        "percent": card.percent,
        "interval": None if card.interval is None else list(card.interval),
        "bonus": card.bonus,
        "penalty": card.penalty,
        "grade": card.grade,
        "grade_label": None if grading is None or card.grade is None else label_of(grading, card.grade),
        "rank": card.rank,
    }


def _sides(move: Move) -> Json:
    return {"before": _side(move.before), "after": _side(move.after)}


def _side(side: Side) -> Json:
    return {
        "points": numeral(side.least) if side.known else None,
        "interval": None if side.known else [numeral(side.least), numeral(side.most)],
        "missing": list(side.figures),
    }


def _places(places: Places | None) -> Json | None:
    return None if places is None else {"before": places.before, "after": places.after, "move": places.move}


def _group(group: Group) -> Json:
    return {
        **standing_told(group.standing),
        "pending_after": group.pending_after,
        "provisional": group.provisional,
        "common_criteria": len(group.common),
    }


def _counts(counts: Counts) -> dict[str, int]:
    return {
        "gaining": counts.gaining,
        "losing": counts.losing,
        "unchanged": counts.unchanged,
        "undecided": counts.untold,
    }


def _not_replayed(each: NotReplayed) -> Json:
    return {
        **_paths(each.criterion),
        "units": each.units,
        "missing_before": _missing(each.before),
        "missing_after": _missing(each.after),
        "interval_after": [numeral(each.least), numeral(each.most)],
    }


def _missing(figures: Sequence[Missing]) -> list[Json]:
    return [
        {"key": each.key, "label": None if each.figure is None else each.figure.label, "why": each.why}
        for each in figures
    ]


def _paths(criterion: Criterion) -> Json:
    return {
        **_called(criterion.shown),
        "old": [each.part.path for each in criterion.old],
        "new": [each.part.path for each in criterion.new],
    }


def _called(part: Part) -> Json:
    return {"id": part.path, "number": part.number, "name": part.name}


def _maximum(part: Part | None) -> str | None:
    return None if part is None else numeral(part.maximum)
