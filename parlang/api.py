"""The public names: what a program that embeds parlang needs, from text to a score and its explanation.

>>> outcome = compile_sources([Source(name="criteria.par", text=text)])
>>> scorecard = score_unit(outcome.value, Facts(year=2024, values={"a.b": Fraction(3)}))

Numbers are fractions: a ratio of 80% is 4/5, a date is its proleptic ordinal. Nothing here opens a file.
"""

from __future__ import annotations

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.render import to_json, to_text
from parlang.ir.explain import explain_leaf
from parlang.ir.facts import Facts
from parlang.ir.nodes import Ruleset
from parlang.ir.scorecard import Scorecard, score_unit
from parlang.ir.violations import violations
from parlang.library import Find
from parlang.outcome import Outcome
from parlang.pipeline import compile_sources, consolidate_sources, format_source
from parlang.prove.answers import Answer, Finding, Proof
from parlang.prove.of_set import prove_set
from parlang.source import Source

__all__ = [
    "Answer",
    "Diagnostic",
    "Facts",
    "Find",
    "Finding",
    "Outcome",
    "Proof",
    "Ruleset",
    "Scorecard",
    "Source",
    "compile_sources",
    "consolidate_sources",
    "explain_leaf",
    "format_source",
    "prove_set",
    "score_unit",
    "to_json",
    "to_text",
    "violations",
]
