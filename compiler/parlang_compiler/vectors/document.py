"""The conformance vectors of a set as one document; what they are worth is what the interpreter says.

Before::

    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa                              # tỷ_lệ = xong / giao

After::

    {"leaf": "ke_hoach", "inputs": ["ke_hoach.xong", "ke_hoach.giao"], "vectors": [
      {"why": "at", "given": ["80", "100"], "declared": false,
       "status": "scored", "points": "4.8", "case": "2", "missing": []}, …]}
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from parlang.ir.interpret import LeafScore, score_leaf
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore
from parlang.ir.to_json import exact
from parlang.ir.walk import leaves
from parlang.lowered.of_set import lower_set
from parlang_compiler.boundary.from_facts import from_facts
from parlang_compiler.document.trials import index_of
from parlang_compiler.vectors.allowed import allowed_of
from parlang_compiler.vectors.of_leaf import Known, Trial, trials_of_leaf
from parlang_compiler.vectors.of_unit import UnitTried, units_of
from parlang_compiler.vectors.whole_figures import Whole, facts_of_whole, whole_of_facts

FORMAT = 1
WHAT = "parlang vectors"
MOST_VECTORS = 20_000  # of all leaves together


def vectors_document(ruleset: Ruleset, source_hash: str) -> dict[str, Any]:
    """Give the document of a set."""
    lowered = lower_set(ruleset)
    known = Known(
        ruleset=ruleset,
        lowered=lowered,
        allowed=allowed_of(lowered),
        index=index_of(ruleset),
        figures={each.key: each for each in ruleset.figures},
    )
    by_leaf = _leaves(ruleset, known)
    left_out = sum(each["left_out"] for each in by_leaf)
    return {
        "format": FORMAT,
        "what": WHAT,
        "index": ruleset.index,
        "revision": ruleset.revision,
        "source_sha256": source_hash,
        "counts": {"leaves": sum(len(each["vectors"]) for each in by_leaf), "left_out": left_out},
        "leaves": by_leaf,
        "units": [_unit(each, number, known) for number, each in enumerate(units_of(ruleset), start=1)],
    }


def _leaves(ruleset: Ruleset, known: Known) -> list[dict[str, Any]]:
    made, room = [], MOST_VECTORS
    for part in leaves(ruleset):
        found = trials_of_leaf(part, known)
        kept = found.tried[:room]
        room -= len(kept)
        made.append(
            {
                "leaf": part.path,
                "inputs": list(found.inputs),
                "left_out": found.left_out + len(found.tried) - len(kept),
                "vectors": [_vector(part, each, found.inputs, known) for each in kept],
            }
        )
    return made


def _vector(part: Part, trial: Trial, inputs: tuple[str, ...], known: Known) -> dict[str, Any]:
    absent = frozenset({part.path} if trial.declared else ())
    score = score_leaf(part, facts_of_whole(trial.given, known.figures, absent), known.ruleset.points_decimals)
    given = [_whole(trial.given, key) for key in inputs]
    return {"why": trial.why, "given": given, "declared": trial.declared} | _expected(score)


def _whole(given: Whole, key: str) -> str | None:
    return str(given[key]) if key in given else None


def _expected(score: LeafScore | PartScore) -> dict[str, Any]:
    return {
        "status": score.status,
        "points": _exact(score.points if score.status == "scored" else None),
        "case": score.case,
        "missing": list(score.missing),
    }


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else exact(value)


def _unit(tried: UnitTried, number: int, known: Known) -> dict[str, Any]:
    """Give a unit as whole numbers, as a case in words, and what it is worth.

    A pending unit has no grade here: what an evaluator without intervals says of it.
    """
    score, ruleset = tried.score, known.ruleset
    paths = [part.path for part in leaves(ruleset)]
    parts = {each.path: each for each in score.parts}
    scores = {path: score_leaf(part, tried.facts, ruleset.points_decimals) for path, part in _by_path(ruleset).items()}
    return {
        "why": tried.kind,
        "given": {key: str(value) for key, value in whole_of_facts(tried.facts, known.figures).items()},
        "not_arising": sorted(tried.facts.not_arising),
        "assessment": from_facts(tried.facts, ruleset, f"Đơn vị {number}"),
        "status": score.status,
        "points": _exact(score.points),
        "maximum": exact(score.maximum),
        "bonus": _exact(score.bonus),
        "penalty": _exact(score.penalty),
        "total": _exact(score.total),
        "percent": _exact(score.percent),
        "grade": None if score.status == "pending" else score.grade,
        "leaves": {path: _expected(scores[path]) for path in paths},
        "parts": {path: _part(each) for path, each in parts.items()},
    }


def _by_path(ruleset: Ruleset) -> dict[str, Part]:
    return {part.path: part for part in leaves(ruleset)}


def _part(score: PartScore) -> dict[str, Any]:
    return {"status": score.status, "points": _exact(score.points), "maximum": exact(score.maximum)}
