"""The receipt of `parlang eval`: what is asked for is looked at before anything is scored, and written after all is."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.outcome import Outcome
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.scoring import Scores
from parlang_compiler.cli.session import Session
from parlang_compiler.files.errors import BadCommand
from parlang_compiler.files.hashes import file_hash, source_hash
from parlang_compiler.files.read import MEGABYTE, read_bytes
from parlang_compiler.files.write import taken, write_file
from parlang_compiler.receipts.errors import NoReceipt, ReceiptTooLarge

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from parlang_compiler.receipts.making import Content


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The file that a receipt is to be written into, and the key that signs it."""

    path: str
    key: Ed25519PrivateKey | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What tools are told of a receipt that was written; what kept it from being written."""

    document: Mapping[str, Any] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()


def wished(arguments: Namespace, session: Session) -> Outcome[Wish]:
    """Look at what is asked for: a file that is not there yet, a key that signs. Nothing asked for is no value."""
    path, key = arguments.receipt, arguments.sign
    if path is None:
        problem = session.say("--sign cần có --receipt", "--sign needs --receipt")
        return Outcome(None, () if key is None else (BadCommand(problem=problem, command=f"{COMMAND} eval"),))
    refused = taken(path)
    if refused is not None:
        return Outcome(None, (refused,))
    if key is None:
        return Outcome(Wish(path=path, key=None))
    from parlang_compiler.receipts.signature import LARGEST_KEY, private_key

    read = read_bytes(key, LARGEST_KEY).then(lambda data: private_key(key, data))
    return read.then(lambda found: Outcome(Wish(path=path, key=found)))


def written_receipt(wish: Wish | None, found: Scores, session: Session) -> Written:
    """Write the receipt of all units that were scored; of units with errors there is none."""
    if wish is None:
        return Written()
    if found.ruleset is None or any(map(is_error, found.diagnostics)):
        return Written(diagnostics=(NoReceipt(),))
    made = _bytes(wish, found, session)
    written = made.then(lambda data: write_file(Path(wish.path), data))
    if made.value is None or written.value is None:
        return Written(diagnostics=written.diagnostics)
    return Written(document={"receipt": {"path": wish.path, "sha256": file_hash(made.value)}})


def _bytes(wish: Wish, found: Scores, session: Session) -> Outcome[bytes]:
    from parlang_compiler.receipts.canonical import canonical
    from parlang_compiler.receipts.making import receipt_of
    from parlang_compiler.receipts.read import LARGEST_RECEIPT
    from parlang_compiler.receipts.rules import Rules
    from parlang_compiler.receipts.signature import signed

    assert found.ruleset is not None
    rules = Rules(ruleset=found.ruleset, sha256=source_hash(found.rules), folders=found.folders)
    words = session.say("đang lập biên nhận", "making the receipt")
    watch = partial(watched, words=words)
    made = receipt_of(rules, found.units, found.year, session.language, watch)
    content = made.value
    if content is None:
        return Outcome(None, made.diagnostics)
    if _totals(_cards(content)) != _totals(_shown(found)):
        raise AssertionError("the units of a receipt score as they did")
    data = canonical(content if wish.key is None else signed(content, wish.key))
    too_large = (ReceiptTooLarge(limit=LARGEST_RECEIPT // MEGABYTE),)
    return Outcome(data) if len(data) <= LARGEST_RECEIPT else Outcome(None, too_large)


def _cards(content: Content) -> Any:
    result: Any = content["result"]
    return result["units"]


def _shown(found: Scores) -> Iterable[Mapping[str, Any]]:
    from parlang_compiler.receipts.canonical import plain

    for standing in found.groups:
        for each in standing.units:
            card: Any = plain(each.scorecard.model_dump(mode="json", exclude={"parts"}))
            yield card


def _totals(cards: Iterable[Mapping[str, Any]]) -> list[list[str]]:
    """Give all of a score but its parts, whatever the order of the units and the spaces around their names."""
    return sorted([f"{name}={str(card[name]).strip()}" for name in sorted(card) if name != "parts"] for card in cards)
