"""The shipped criteria are proved in every check, but for what their texts cause, which is on record."""

from pathlib import Path
from unicodedata import is_normalized

import pytest

from parlang.ir.nodes import Unwritten
from parlang.ir.violations import violations
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.prove.of_set import prove_set
from parlang.prove.solving.z3.solver import Z3Solver
from parlang.prove.telling.in_words import Teller
from parlang.source import Source
from parlang_compiler.files.library import Library
from parlang_compiler.files.specs import read_folder, revision_folders
from parlang_compiler.proofs.declared import declared_in
from parlang_compiler.proofs.proving import prover_for

ROOT = Path(__file__).parent.parent
FOLDERS = revision_folders(ROOT / "spec")


def name_of(folder):
    return f"{folder.parent.name}/{folder.name}"


@pytest.fixture(scope="module")
def sets():
    """Every set with its proofs; without notes, which refute nothing."""
    found = {}
    for folder in FOLDERS:
        sources = read_folder(folder).value
        ruleset = compile_sources(sources, Library(sources).find).value
        found[folder] = ruleset, tuple(prove_set(ruleset, Z3Solver()))
    return found


def on_record(folder, ruleset):
    path = folder / "findings.md"
    if not path.is_file():
        return set()
    read = declared_in(Source(name=str(path), text=path.read_text(encoding="utf-8")), ruleset)
    assert read.diagnostics == ()
    return {(each.part, each.check) for each in read.value}


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_what_is_refuted_is_what_is_on_record(sets, folder):
    ruleset, proofs = sets[folder]
    refuted = {
        (proof.id, answer.name)
        for proof in proofs
        for answer in proof.answers
        if answer.verdict == "refuted" and answer.name != "jump"
    }
    assert refuted == on_record(folder, ruleset)


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_nothing_is_undecided(sets, folder):
    _, proofs = sets[folder]
    assert [(p.id, each.name) for p in proofs for each in p.answers if each.verdict == "undecided"] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_a_written_set_is_proved_as_a_whole(sets, folder):
    ruleset, proofs = sets[folder]
    if any(isinstance(part.rule, Unwritten) for part in leaves(ruleset)):
        pytest.skip("a frame has no rules to prove")
    whole = {each.name: each.verdict for each in proofs[-1].answers}
    assert (whole["bounds"], whole["max_reachable"]) == ("proved", "proved")
    assert whole["grades"] == ("not_applicable" if ruleset.grading is None else "proved")


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_every_example_is_allowed(sets, folder):
    ruleset, proofs = sets[folder]
    facts = [each for proof in proofs for answer in proof.answers for _, each in answer.reached]
    facts += [each for p in proofs for answer in p.answers for found in answer.findings for each in found.witness]
    assert [each for each in facts if violations(ruleset, each)] == []


def test_what_is_remembered_reads_back_as_it_was(sets, tmp_path, monkeypatch):
    monkeypatch.setenv("PARLANG_CACHE", str(tmp_path))
    for ruleset, proofs in sets.values():
        assert tuple(prover_for(ruleset, remember=True).proofs(ruleset)) == proofs
        assert tuple(prover_for(ruleset, remember=True).proofs(ruleset)) == proofs


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_finding_has_words(sets, folder, language):
    ruleset, proofs = sets[folder]
    parts = {part.path: part for part in leaves(ruleset)}
    for proof in proofs:
        teller = Teller(ruleset=ruleset, part=parts.get(proof.id), language=language)
        for answer in proof.answers:
            said = [teller.finding(answer.name, each) for each in answer.findings]
            assert all(each and is_normalized("NFC", each) for each in said)
