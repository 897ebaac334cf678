"""Rules and units → a receipt. The same is done to write one and to compute one again, so that both agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from parlang import __version__
from parlang.diagnostics.diagnostic import Language
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.boundary.read_cases import UNITS, Unit, read_cases
from parlang_compiler.boundary.score_cases import Scored, Wanted, Watch, score_cases
from parlang_compiler.receipts.canonical import Plain, hash_of, plain
from parlang_compiler.receipts.inputs import inputs_of, inputs_text
from parlang_compiler.receipts.models import COMPILER, FORMAT
from parlang_compiler.receipts.rules import Rules
from parlang_compiler.receipts.trace import trace_of

Content = dict[str, Plain]


def receipt_of(
    rules: Rules, units: Sequence[Unit], period: int | None, language: Language, watch: Watch = iter
) -> Outcome[Content]:
    """Give the receipt of units that have no errors: they are scored as the receipt writes them, all their parts."""
    return receipt_of_inputs(rules, inputs_text(inputs_of(units, rules.ruleset, period), UNITS), language, watch)


def receipt_of_inputs(rules: Rules, inputs: Source, language: Language, watch: Watch = iter) -> Outcome[Content]:
    """Score the inputs of a receipt; there is no receipt where one of them has errors."""
    return read_cases(inputs).then(lambda units: _scored(rules, units, language, watch))


def _scored(rules: Rules, units: Sequence[Unit], language: Language, watch: Watch) -> Outcome[Content]:
    scored = score_cases(rules.ruleset, units, Wanted(language=language), watch)
    return scored.then(lambda done: Outcome(_content(rules, inputs_of(units, rules.ruleset, None), done, language)))


def _content(rules: Rules, inputs: Content, scored: Sequence[Scored], language: Language) -> Content:
    return {
        "compiler": {"name": COMPILER, "version": __version__},
        "format": FORMAT,
        "index": rules.ruleset.index,
        "inputs": inputs,
        "inputs_sha256": hash_of(inputs),
        "language": language,
        "result": {UNITS: [plain(_card(rules, each)) for each in scored]},
        "revision": rules.ruleset.revision,
        "rules_sha256": rules.sha256,
        "trace": [plain(trace_of(rules, each)) for each in scored],
    }


def _card(rules: Rules, scored: Scored) -> dict[str, Any]:
    card = scored.scorecard.model_dump(mode="json")
    parts = [{**part, "file": rules.called(part["file"])} for part in card["parts"]]
    return {**card, "parts": parts}
