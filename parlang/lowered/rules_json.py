"""The file `rules.json`: the rules as they are meant (`rules`), and as whole numbers (`integers`), of one revision.

Before::

    Ruleset(index="bo", revision="ban-dau", …)

After::

    {"format": 1, "what": "parlang rules", "index": "bo", "revision": "ban-dau", "source_sha256": "…",
     "rules": {"kind": "Ruleset", …}, "integers": {"inputs": […], "leaves": […], …}}

Read back, `rules` is the set that was written, and `integers` has to be what follows from it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from parlang.ir.from_json import from_json
from parlang.ir.json_errors import OtherFields, OtherFormat, OtherIntegers
from parlang.ir.json_text import json_in
from parlang.ir.nodes import Ruleset
from parlang.ir.to_json import Json, to_json
from parlang.lowered.of_set import lower_set
from parlang.lowered.to_json import integers_to_json
from parlang.outcome import Outcome
from parlang.source import Source, Span

FORMAT = 1
WHAT = "parlang rules"
FIELDS = ("format", "what", "index", "revision", "source_sha256", "rules", "integers")
_HASH = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFile:
    """What a file of rules holds: the set, and the hash of the texts that it was made of."""

    ruleset: Ruleset
    source_hash: str


def rules_document(ruleset: Ruleset, source_hash: str) -> Json:
    """Give the document of a set."""
    return {
        "format": FORMAT,
        "what": WHAT,
        "index": ruleset.index,
        "revision": ruleset.revision,
        "source_sha256": source_hash,
        "rules": to_json(ruleset),
        "integers": integers_to_json(ruleset, lower_set(ruleset)),
    }


def rules_in(source: Source) -> Outcome[RulesFile]:
    """Read a file of rules."""
    return json_in(source).then(lambda document: _of_document(document.content, _head(source)))


def _head(source: Source) -> Span:
    return Span(source=source.name, line=1, column=1, end_line=1, end_column=2)


def _of_document(document: Any, place: Span) -> Outcome[RulesFile]:
    fault = _other_format(document, place)
    if fault is not None:
        return Outcome(None, (fault,))
    read = from_json(document["rules"], place, "$.rules")
    return read.then(lambda ruleset: _checked(document, ruleset, place))


def _other_format(document: Any, place: Span) -> OtherFormat | OtherFields | None:
    told = document if isinstance(document, dict) else {}
    for field, wanted in (("what", WHAT), ("format", FORMAT)):
        found = told.get(field)
        if found != wanted or isinstance(found, bool):
            return OtherFormat(field=field, wanted=f"{WHAT} {FORMAT}", found=f"`{str(found)[:40]}`", span=place)
    missing = [each for each in FIELDS if each not in told]
    extra = [each[:40] for each in told if each not in FIELDS]
    if missing or extra:
        return OtherFields(at="$", missing=", ".join(missing), extra=", ".join(extra), span=place)
    found = told["source_sha256"]
    if not isinstance(found, str) or not _HASH.fullmatch(found):
        return OtherFormat(field="source_sha256", wanted="SHA-256", found=f"`{str(found)[:40]}`", span=place)
    return None


def _checked(document: Any, ruleset: Ruleset, place: Span) -> Outcome[RulesFile]:
    """Hold what stands beside the rules to them."""
    made = rules_document(ruleset, document["source_sha256"])
    at = next((field for field in FIELDS if not _alike(made[field], document[field])), None)
    if at is not None:
        return Outcome(None, (OtherIntegers(at=f"$.{_differs(made[at], document[at], at)}", span=place),))
    return Outcome(RulesFile(ruleset=ruleset, source_hash=document["source_sha256"]))


def _differs(made: Any, told: Any, at: str) -> str:
    """Find the first place at which two documents differ."""
    if isinstance(made, dict) and isinstance(told, dict) and made.keys() == told.keys():
        return next(
            (_differs(made[key], told[key], f"{at}.{key}") for key in made if not _alike(made[key], told[key])), at
        )
    if isinstance(made, list) and isinstance(told, list) and len(made) == len(told):
        pairs = enumerate(zip(made, told, strict=True))
        return next((_differs(one, other, f"{at}[{n}]") for n, (one, other) in pairs if not _alike(one, other)), at)
    return at


def _alike(made: Any, told: Any) -> bool:
    """Tell whether two documents are the same; to Python, but not to JSON, true is 1."""
    return made == told and json.dumps(made, sort_keys=True) == json.dumps(told, sort_keys=True)
