"""Proofs as commands use them: asked with a bar, told as diagnostics, held against what the revision declares."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.prove.answers import Answer, CheckName, Proof, Reason
from parlang.prove.telling.errors import DeclaredFinding, Refuted
from parlang.source import Source
from parlang_compiler.cli.loading import Loaded
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.session import Session
from parlang_compiler.files.read import read_source
from parlang_compiler.proofs.declared import Declared, declared_in
from parlang_compiler.proofs.errors import StaleFinding
from parlang_compiler.proofs.proving import Prover, prover_for

FINDINGS = "findings.md"  # beside the criteria


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A refutation as it is told: of which part, or of the index, and which check."""

    id: str
    check: CheckName
    diagnostic: Refuted


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """The proofs of a set, what they are told as, and the texts that this points into.

    `declared` are the refuted questions that are on record: part and check.
    """

    proofs: tuple[Proof, ...]
    refuted: tuple[Told, ...]
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    declared: frozenset[tuple[str, CheckName]]
    prover: Prover

    @property
    def asked(self) -> tuple[Answer, ...]:
        """Give the answers of what was asked; a jump is a note, and no question that may be answered wrongly."""
        every = (each for proof in self.proofs for each in proof.answers if each.name != "jump")
        return tuple(each for each in every if each.verdict != "not_applicable")

    @property
    def held(self) -> tuple[Answer, ...]:
        """Give what holds for all figures."""
        return tuple(each for each in self.asked if each.verdict == "proved")

    @property
    def undecided(self) -> tuple[Reason, ...]:
        """Give why answers are not known, one reason for each; what waits for a refuted rule is not among them."""
        return tuple(each.reason for each in self.asked if each.reason not in (None, "parts"))


def proved(ruleset: Ruleset, loaded: Loaded, session: Session, *, remember: bool) -> Proved:
    """Ask all proofs of a set."""
    prover = prover_for(ruleset, remember=remember)
    each = prover.proofs(ruleset)
    asked = [*(part.path for part in leaves(ruleset)), ruleset.index]
    words = session.say("chứng minh", "proving")
    proofs = tuple(next(each) for _ in watched(asked, words))
    next(each, None)  # so that what was found is remembered
    source, declared, faults = _declared(loaded, ruleset)
    on_record = frozenset((one.part, one.check) for one in declared)
    refuted = () if all(map(is_plain, proofs)) else tuple(_refuted(proofs, ruleset, on_record))
    told = (*(each.diagnostic for each in refuted), *_stale(refuted, declared), *_not_proved(proofs, ruleset))
    return Proved(
        proofs=proofs,
        refuted=refuted,
        diagnostics=(*faults, *told),
        sources=source,
        declared=on_record,
        prover=prover,
    )


def is_plain(proof: Proof) -> bool:
    """Tell whether a proof refutes nothing."""
    return all(each.severity == "note" for answer in proof.answers for each in answer.findings)


def _refuted(
    proofs: tuple[Proof, ...], ruleset: Ruleset, on_record: Container[tuple[str, CheckName]]
) -> Iterator[Told]:
    from parlang.prove.telling.told import told_of  # with all words of the language, which a sound set needs not

    parts = {part.path: part for part in leaves(ruleset)}
    for proof in proofs:
        for answer, diagnostic in told_of(proof, parts.get(proof.id), ruleset):
            known = (proof.id, answer.name) in on_record
            told = _as_declared(diagnostic) if known else diagnostic
            yield Told(id=proof.id, check=answer.name, diagnostic=told)


def _stale(refuted: tuple[Told, ...], declared: tuple[Declared, ...]) -> Iterator[Diagnostic]:
    """Tell the findings on record that nothing refutes."""
    seen = {(each.id, each.check) for each in refuted}
    for each in declared:
        if (each.part, each.check) not in seen:
            yield StaleFinding(heading=each.heading, span=each.span)


def _not_proved(proofs: tuple[Proof, ...], ruleset: Ruleset) -> Iterator[Diagnostic]:
    if any(answer.verdict == "undecided" for proof in proofs for answer in proof.answers):
        from parlang.prove.telling.told import not_proved

        yield from not_proved(proofs, ruleset)


def _as_declared(diagnostic: Refuted) -> DeclaredFinding:
    return DeclaredFinding(said_vi=diagnostic.said_vi, said_en=diagnostic.said_en, span=diagnostic.span)


def _declared(
    loaded: Loaded, ruleset: Ruleset
) -> tuple[tuple[Source, ...], tuple[Declared, ...], tuple[Diagnostic, ...]]:
    """Read findings.md in the folder of the revision, if it is there."""
    path = loaded.beside(FINDINGS)
    if path is None:
        return (), (), ()
    source = read_source(path)
    if source.value is None:
        return (), (), source.diagnostics
    declared = declared_in(source.value, ruleset)
    return (source.value,), declared.value or (), declared.diagnostics
