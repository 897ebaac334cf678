"""From the changes of an instrument to the record that a set of rules keeps of them.

Before::

    ChangeRecord(written=Rename(path="a.x", …) in item 3, before=("a.x",), after=("a.x",))

After::

    Amendment(kind="rename", item="3", reason="…", before=("a.x",), after=("a.x",))
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parlang.ir.nodes import Amendment, AmendmentKind, Ruleset
from parlang.source import first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.clauses import dropped
from parlang.syntax.amend.nodes import ChangeRecord, Whole
from parlang.syntax.clauses import keyword_of

_KINDS: dict[type, AmendmentKind] = {
    n.AmendHead: "head",
    n.Amend: "amend",
    n.Replace: "replace",
    n.Add: "add",
    n.Repeal: "repeal",
    n.Renumber: "renumber",
    n.Rename: "rename",
    n.Move: "move",
    n.Split: "split",
    n.Merge: "merge",
    n.Grading: "grades",
}


def with_amendments(ruleset: Ruleset, whole: Whole) -> Ruleset:
    """Give the rules with the record of the changes of their last instrument."""
    instrument = whole.heads[-1] if whole.heads else None
    if not isinstance(instrument, n.AmendingHead):
        return ruleset
    return replace(ruleset, amends=instrument.base, amendments=tuple(map(_amendment, whole.records)))


def _amendment(record: ChangeRecord) -> Amendment:
    written = record.written
    clauses = written.change.clauses if isinstance(written.change, n.Amend | n.AmendHead) else ()
    return Amendment(
        kind=_KINDS[type(written.change)],
        item=written.item,
        reason=written.reason,
        before=record.before,
        after=record.after,
        says=tuple(dict.fromkeys((*_of_heading(written.change), *map(keyword_of, clauses)))),
        drops=tuple(each.name for each in dropped(clauses)),
        span=first_line(written.change.span),
    )


def _of_heading(change: n.Change | n.Grading) -> Iterator[str]:
    """Give what a change restates beside its clauses: the maximum of a part, the name of the set."""
    if isinstance(change, n.Amend) and change.maximum is not None:
        yield "MAXIMUM"
    if isinstance(change, n.AmendHead) and change.name is not None:
        yield "NAME"
