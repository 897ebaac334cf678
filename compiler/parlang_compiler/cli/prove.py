"""`parlang prove`: what holds of the rules for all figures, and a witness of what does not."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic, Severity
from parlang.ir.facts import Facts
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import leaves
from parlang.prove.answers import Answer, Finding, Proof, Side
from parlang.prove.telling.errors import Refuted
from parlang.prove.telling.in_words import Teller, answer_in_words
from parlang.prove.telling.superseded import is_superseded
from parlang_compiler.boundary.from_facts import from_facts
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.proof_table import write_proofs
from parlang_compiler.cli.proofs import Proved, proved
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.files.errors import BadCommand
from parlang_compiler.files.write import taken, write_file

_RANK: tuple[Severity, ...] = ("error", "warning", "note")


def run(arguments: Namespace, session: Session) -> Result:
    """Ask all proofs of a set; what they answer is not told by the quick checks too."""
    out = None if arguments.emit_cases is None else Path(arguments.emit_cases)
    fault = None if out is None else _refused(out, arguments.emit_cases, session)
    if fault is not None:
        return Result(document={"rules": []}, diagnostics=(fault,))
    loaded = load(arguments.spec, session, answered=is_superseded)
    ruleset = loaded.ruleset
    if ruleset is None:
        return Result(document={"rules": []}, diagnostics=loaded.diagnostics, sources=by_name(loaded.sources))
    found = proved(ruleset, loaded, session, remember=not arguments.no_cache)
    faults = () if out is None else _emit(out, ruleset, found)
    return Result(
        document={"rules": [_rule(proof, ruleset, found, session) for proof in found.proofs]},
        write=lambda stream: write_proofs(stream, ruleset, found, session.language),
        diagnostics=(*loaded.diagnostics, *found.diagnostics, *faults),
        sources=by_name((*loaded.sources, *found.sources)),
        said=(Refuted,),
        pending=bool(found.undecided),
    )


def _refused(out: Path, name: str, session: Session) -> Diagnostic | None:
    """Tell why cases cannot be written there: nothing is overwritten, and they are read by the ending of the name."""
    if out.suffix.lower() not in (".yaml", ".yml"):
        vi = f"--emit-cases: tên tệp `{name}` phải tận cùng bằng .yaml"
        en = f"--emit-cases: the name `{name}` has to end in .yaml"
        return BadCommand(problem=session.say(vi, en), command=f"{COMMAND} prove")
    return taken(name)


def _emit(out: Path, ruleset: Ruleset, found: Proved) -> tuple[Diagnostic, ...]:
    from parlang_compiler.proofs.emitted import emitted

    return write_file(out, emitted(ruleset, found.proofs, found.prover.solver).encode()).diagnostics


def _rule(proof: Proof, ruleset: Ruleset, found: Proved, session: Session) -> dict[str, Any]:
    part = next((each for each in leaves(ruleset) if each.path == proof.id), None)
    return {"id": proof.id, "checks": [_check(proof, each, part, ruleset, found, session) for each in proof.answers]}


def _check(
    proof: Proof, answer: Answer, part: Part | None, ruleset: Ruleset, found: Proved, session: Session
) -> dict[str, Any]:
    declared = answer.verdict == "refuted" and (proof.id, answer.name) in found.declared
    teller = Teller(ruleset=ruleset, part=part, language=session.language)
    return {
        "name": answer.name,
        "verdict": answer.verdict,
        "severity": _severity(answer, declared=declared),
        "witness": [
            from_facts(facts, ruleset, f"{proof.id}: {answer.name}") for facts in _witnesses(answer) if facts.values
        ],
        "message": answer_in_words(answer, ruleset, part, session.language),
        "findings": [_finding(each, answer, ruleset, proof, teller) for each in answer.findings],
        "declared": declared,
    }


def _severity(answer: Answer, *, declared: bool) -> Severity | None:
    if not answer.findings:
        return None
    worst = min((each.severity for each in answer.findings), key=_RANK.index)
    return "warning" if declared and worst == "error" else worst


def _witnesses(answer: Answer) -> Iterator[Facts]:
    for finding in answer.findings:
        yield from finding.witness


def _finding(finding: Finding, answer: Answer, ruleset: Ruleset, proof: Proof, teller: Teller) -> dict[str, Any]:
    name = f"{proof.id}: {answer.name}"
    return {
        "severity": finding.severity,
        "cases": list(finding.cases),
        "points": [None if each is None else numeral(each) for each in finding.points],
        "figure": finding.figure,
        "region": [_side(each) for each in finding.region],
        "witness": [from_facts(facts, ruleset, name) for facts in finding.witness],
        "message": teller.finding(answer.name, finding),
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "figure": side.key,
        "low": None if side.low is None else numeral(side.low),
        "low_included": side.low_closed,
        "high": None if side.high is None else numeral(side.high),
        "high_included": side.high_closed,
        "from_mark": side.from_mark,
    }
