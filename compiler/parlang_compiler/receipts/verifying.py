"""A receipt × the rules → what of it holds: each part is computed again out of the inputs and set beside what it says.

The receipt that comes of it is made by the same function as the first one, so that a difference is one of the
receipt, of the rules, or of the version of the compiler.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from parlang import __version__
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Source
from parlang_compiler.boundary.score_cases import Watch
from parlang_compiler.receipts.canonical import Plain, hash_of
from parlang_compiler.receipts.differences import Difference, Step, differences
from parlang_compiler.receipts.errors import (
    InputsAltered,
    OtherRevision,
    ReceiptDiffers,
    RulesChanged,
    WordsDiffer,
)
from parlang_compiler.receipts.inputs import inputs_text
from parlang_compiler.receipts.making import Content, receipt_of_inputs
from parlang_compiler.receipts.models import SIGNATURE
from parlang_compiler.receipts.read import ReadReceipt
from parlang_compiler.receipts.rules import Rules
from parlang_compiler.receipts.signature import signature_fault
from parlang_compiler.receipts.signature_errors import NotSigned

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

State: TypeAlias = Literal["same", "different", "unknown", "valid", "invalid", "unchecked", "none"]
COMPUTED = ("inputs", "result", "trace")  # the parts that are computed again


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What of a receipt holds, by part, and what was found; `inputs` is the text in which units with errors stand."""

    holds: dict[str, State]
    diagnostics: tuple[Diagnostic, ...]
    inputs: Source | None = None


def verified(read: ReadReceipt, name: str, rules: Rules, key: Ed25519PublicKey | None, watch: Watch = iter) -> Verdict:
    """Compute a receipt again and say what of it holds; `name` is what messages call it."""
    other = _other_revision(read, rules)
    if other is not None:
        return Verdict(holds=dict.fromkeys(("rules", *COMPUTED, "signature"), "unknown"), diagnostics=(other,))
    inputs = inputs_text(read.content["inputs"], f"{name}#inputs")
    again = receipt_of_inputs(rules, inputs, read.head.language, watch)
    faults = [*_hashes(read, rules), *(again.diagnostics if again.value is None else _differing(read, again.value))]
    signature, fault = _signature(read, key)
    holds = _holds(faults, computed=again.value is not None)
    return Verdict(
        holds={**holds, "signature": signature},
        diagnostics=(*faults, *(() if fault is None else (fault,))),
        inputs=inputs,
    )


def _other_revision(read: ReadReceipt, rules: Rules) -> OtherRevision | None:
    named = f"{read.head.index}/{read.head.revision}"
    given = f"{rules.ruleset.index}/{rules.ruleset.revision}"
    return None if named == given else OtherRevision(named=named, given=given)


def _hashes(read: ReadReceipt, rules: Rules) -> list[Diagnostic]:
    head, computed = read.head, hash_of(read.content["inputs"])
    faults: list[Diagnostic] = []
    if head.rules_sha256 != rules.sha256:
        faults.append(RulesChanged(said=head.rules_sha256, computed=rules.sha256))
    if head.inputs_sha256 != computed:
        faults.append(InputsAltered(said=head.inputs_sha256, computed=computed))
    return faults


def _holds(faults: list[Diagnostic], *, computed: bool) -> dict[str, State]:
    wrong = {each.part for each in faults if isinstance(each, ReceiptDiffers)}
    wrong |= {"rules" for each in faults if isinstance(each, RulesChanged)}
    wrong |= {"inputs" for each in faults if isinstance(each, InputsAltered)}
    unknown = () if computed else COMPUTED
    states: dict[str, State] = {}
    for part in ("rules", *COMPUTED):
        states[part] = "different" if part in wrong else "unknown" if part in unknown else "same"
    return states


def _differing(read: ReadReceipt, computed: Content) -> list[Diagnostic]:
    """Name the first difference of each part; other words alone are those of another version, or a fault of ours."""
    faults: list[Diagnostic] = []
    words = 0
    ours = read.head.compiler.version == __version__
    for part in COMPUTED:
        found = list(differences(read.content[part], computed[part]))
        words += sum(each.in_words for each in found)
        first = next((each for each in found if ours or not each.in_words), None)
        if first is not None:
            faults.append(_told(part, first, read.content[part], computed[part]))
    if words and not ours and not faults:
        faults.append(WordsDiffer(count=words, said=read.head.compiler.version, here=__version__))
    return faults


@dataclass(frozen=True, slots=True)
class _Where:
    """The unit, its stage and the criterion that a path leads through, and how many of its steps say so."""

    unit: str = ""
    stage: str | None = None
    place: str = ""
    steps: int = 0


def _told(part: str, found: Difference, said: Plain, computed: Plain) -> ReceiptDiffers:
    where = max(_where(computed, found.path), _where(said, found.path), key=lambda each: each.steps)
    return ReceiptDiffers(
        part=part,
        unit=where.unit,
        stage=where.stage,
        place=where.place,
        field=".".join(map(str, found.path[where.steps :])),
        said=found.said,
        computed=found.computed,
        digit=found.digit,
    )


def _where(value: Plain, path: tuple[Step, ...]) -> _Where:
    where = _Where()
    for at, step in enumerate(path):
        if isinstance(value, dict):
            if not where.unit:
                where = _of_unit(value, at)
            elif not where.place and isinstance(each := value.get("id"), str):
                where = replace(where, place=each, steps=at)
        value = _below(value, step)
    return where


def _of_unit(value: dict[str, Plain], at: int) -> _Where:
    """Give the unit of a score, which has a stage, or of a case."""
    unit, stage = value.get("unit"), value.get("stage")
    name = unit.get("name") if isinstance(unit, dict) else unit
    return _Where(name, stage if isinstance(stage, str) else None, "", at) if isinstance(name, str) else _Where()


def _below(value: Plain, step: Step) -> Plain:
    if isinstance(value, dict) and isinstance(step, str):
        return value.get(step)
    return value[step] if isinstance(value, list) and isinstance(step, int) and step < len(value) else None


def _signature(read: ReadReceipt, key: Ed25519PublicKey | None) -> tuple[State, Diagnostic | None]:
    signed = read.content.get(SIGNATURE) is not None
    if key is None:
        return ("unchecked" if signed else "none"), None
    fault = signature_fault(read.content, key) if signed else NotSigned()
    return ("none" if not signed else "valid" if fault is None else "invalid"), fault
