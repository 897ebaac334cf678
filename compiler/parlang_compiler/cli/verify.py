"""`parlang verify`: a receipt is computed again out of its inputs, and each of its parts is said to hold or not."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from parlang import __version__
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.render import visible
from parlang.outcome import Outcome
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.files.read import STANDARD_INPUT, read_bytes, shown
from parlang_compiler.receipts.errors import CANNOT_RUN, RulesNotFound, part_called
from parlang_compiler.receipts.models import Head
from parlang_compiler.receipts.read import LARGEST_RECEIPT, ReadReceipt, read_receipt
from parlang_compiler.receipts.rules import Rules
from parlang_compiler.receipts.signature import LARGEST_KEY, public_key
from parlang_compiler.receipts.verifying import State, Verdict, verified

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SPECS = "spec"
STATES: dict[State, tuple[str, str]] = {
    "same": ("đúng", "same"),
    "different": ("KHÁC", "DIFFERENT"),
    "unknown": ("không so được", "cannot be compared"),
    "valid": ("đúng", "valid"),
    "invalid": ("SAI", "NOT VALID"),
    "unchecked": ("có, chưa kiểm tra (dùng --key)", "there, not checked (use --key)"),
    "none": ("không có", "none"),
}


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be verified, by which key."""

    read: ReadReceipt
    key: Ed25519PublicKey | None


def run(arguments: Namespace, session: Session) -> Result:
    """Read the receipt and the key, find the rules, and compute it again."""
    if arguments.receipt == arguments.spec == STANDARD_INPUT:
        return _failed((StandardInputTwice(),))
    asked = _asked(arguments)
    if asked.value is None:
        return _failed(asked.diagnostics)
    spec = _spec_of(arguments, asked.value.read.head)
    return _failed(spec.diagnostics) if spec.value is None else _verified(spec.value, arguments, asked.value, session)


def _failed(diagnostics: tuple[Diagnostic, ...]) -> Result:
    return Result(diagnostics=diagnostics, cannot_run=CANNOT_RUN)


def _asked(arguments: Namespace) -> Outcome[_Asked]:
    if arguments.key is None:
        return _read(arguments.receipt).then(lambda read: Outcome(_Asked(read, None)))
    key = read_bytes(arguments.key, LARGEST_KEY).then(lambda data: public_key(arguments.key, data))
    return key.then(lambda found: _read(arguments.receipt).then(lambda read: Outcome(_Asked(read, found))))


def _read(name: str) -> Outcome[ReadReceipt]:
    return read_bytes(name, LARGEST_RECEIPT).then(lambda data: read_receipt(shown(name), data))


def _spec_of(arguments: Namespace, head: Head) -> Outcome[str]:
    """Give the rules that are named, or the folder of the revision among all criteria; of an index, its revision."""
    if arguments.spec is not None:
        below = Path(arguments.spec, head.revision)
        return Outcome(str(below) if _is_folder(below) else arguments.spec)
    folder = Path(arguments.specs or SPECS, head.index, head.revision)
    return Outcome(str(folder)) if _is_folder(folder) else Outcome(None, (RulesNotFound(path=str(folder)),))


def _is_folder(path: Path) -> bool:
    with suppress(OSError, ValueError):  # a name that no folder can have
        return path.is_dir()
    return False


def _verified(spec: str, arguments: Namespace, asked: _Asked, session: Session) -> Result:
    loaded = load(spec, session)
    if loaded.ruleset is None:
        return loaded.failed
    rules = Rules(ruleset=loaded.ruleset, sha256=source_hash(loaded.sources), folders=loaded.folders)
    words = session.say("đang tính lại", "computing again")
    name = shown(arguments.receipt)
    verdict = verified(asked.read, name, rules, asked.key, lambda units: watched(units, words))
    texts = loaded.sources if verdict.inputs is None else (*loaded.sources, verdict.inputs)
    return Result(
        document=_document(asked.read, verdict),
        write=lambda stream: _write(stream, asked.read, verdict, session),
        diagnostics=(*loaded.diagnostics, *verdict.diagnostics),
        sources=by_name(texts),
    )


def _document(read: ReadReceipt, verdict: Verdict) -> dict[str, object]:
    head = read.head
    return {
        "index": head.index,
        "revision": head.revision,
        "units": read.scores,
        "compiler": {"receipt": head.compiler.version, "here": __version__},
        "key": None if head.signature is None else head.signature.key,
        "holds": verdict.holds,
    }


def _write(stream: TextIO, read: ReadReceipt, verdict: Verdict, session: Session) -> None:
    head, units = read.head, session.say(f"{read.scores} lượt chấm", f"{read.scores} scores")
    stream.write(f"{head.index}, {head.revision}: {units}\n")
    width = max(len(part_called(part, session.language)) for part in verdict.holds)
    for part, state in verdict.holds.items():
        of_key = f" ({head.signature.key})" if part == "signature" and head.signature is not None else ""
        said = STATES[state][session.language == "en"]
        stream.write(f"  {part_called(part, session.language):<{width}}  {said}{of_key}\n")
    if head.compiler.version != __version__:
        version = visible(head.compiler.version)
        stream.write(
            session.say(
                f"  ghi chú: biên nhận do parlang {version} lập, ở đây là {__version__}\n",
                f"  note: made by parlang {version}, this is {__version__}\n",
            )
        )
