"""findings.md beside a revision: refuted proofs that are on record, each with the sentence that causes it.

Before::

    ## `kt_xh.ky_so`: overlap

    > từ 70% trở xuống được tính 3 điểm; từ 70% trở lên …

After::

    Declared(part="kt_xh.ky_so", check="overlap", …): what refutes it is told as a warning

What stands before the first such heading, and below the quotation, is for readers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part
from parlang.outcome import Outcome
from parlang.prove.answers import CHECKS, CheckName
from parlang.source import Source, Span
from parlang_compiler.proofs.columns import COLUMNS
from parlang_compiler.proofs.errors import FindingWithoutSentence, UnknownFinding

HEADING = re.compile(r"^## (?P<text>[^\n]*)$", re.MULTILINE)
NAMED = re.compile(r"`(?P<part>[a-z0-9_.-]+)`: (?P<check>[\w ]+?)(?: \{#[a-z0-9._-]+\})?\s*")
CALLED: Mapping[str, CheckName] = {vi: name for name, (vi, _) in COLUMNS.items()}
QUOTED = re.compile(r"^>\s*\S", re.MULTILINE)
MOST_KNOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A declared finding: the part or the index, the check, the heading and where it stands."""

    part: str
    check: CheckName
    heading: str
    span: Span


def declared_in(source: Source, ruleset: Ruleset) -> Outcome[tuple[Declared, ...]]:
    """Read the findings that a file declares of a set."""
    parts = {ruleset.index, *(part.path for part in each_part(ruleset))}
    found: list[Declared] = []
    faults: list[Diagnostic] = []
    for heading, body, span in _sections(source):
        fault = _fault(heading, body, span, parts)
        named = NAMED.fullmatch(heading)
        if fault is not None or named is None:
            faults += [] if fault is None else [fault]
            continue
        found.append(Declared(part=named["part"], check=_check(named["check"]), heading=_said(heading), span=span))
    return Outcome(tuple(found), tuple(faults))


def _sections(source: Source) -> Iterator[tuple[str, str, Span]]:
    matches = list(HEADING.finditer(source.text))
    ends = [*(each.start() for each in matches[1:]), len(source.text)]
    for match, end in zip(matches, ends, strict=False):  # where there is no heading there is one end too many
        yield match["text"].strip(), source.text[match.end() : end], _place(source, match)


def _place(source: Source, match: re.Match[str]) -> Span:
    line = source.text.count("\n", 0, match.start()) + 1
    return Span(source=source.name, line=line, column=1, end_line=line, end_column=len(match[0]) + 1)


def _fault(heading: str, body: str, span: Span, parts: Collection[str]) -> Diagnostic | None:
    named = NAMED.fullmatch(heading)
    if named is None:
        return UnknownFinding(heading=_said(heading), kind="heading", known=CHECKS, span=span)
    if named["part"] not in parts:
        return UnknownFinding(heading=_said(heading), kind="part", known=tuple(sorted(parts))[:MOST_KNOWN], span=span)
    if named["check"] not in (*CHECKS, *CALLED):
        return UnknownFinding(heading=_said(heading), kind="check", known=CHECKS, span=span)
    return None if QUOTED.search(body) else FindingWithoutSentence(heading=_said(heading), span=span)


def _check(name: str) -> CheckName:
    return CALLED[name] if name in CALLED else next(each for each in CHECKS if each == name)


def _said(heading: str) -> str:
    """Give a heading as it stands inside a message, which has marks of its own."""
    return heading.replace("`", "")
