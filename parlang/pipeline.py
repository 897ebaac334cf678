"""The whole way on one screen: text to rules, with everything found on the way."""

from __future__ import annotations

from collections.abc import Sequence

from parlang.checked.from_syntax import from_syntax
from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.ir.amendments import with_amendments
from parlang.ir.checks import Unsure, check_ruleset
from parlang.ir.from_checked import from_checked
from parlang.ir.nodes import Ruleset
from parlang.library import Find, nothing
from parlang.notes import notes_agree
from parlang.outcome import Outcome
from parlang.source import Source
from parlang.syntax.amend import read_whole
from parlang.syntax.amend.told import is_told_in_base, told_at_amendments
from parlang.syntax.consolidated import consolidated
from parlang.syntax.errors import TooManyErrors
from parlang.syntax.formatting import format_source
from parlang.syntax.from_text import read_file
from parlang.syntax.nodes import Surface
from parlang.syntax.reuse import read_complete

__all__ = ["compile_sources", "consolidate_sources", "format_source", "read_file"]

MOST_FINDINGS = 1_000  # of one set: beyond, nobody reads on


def compile_sources(sources: Sequence[Source], find: Find = nothing) -> Outcome[Ruleset]:
    """Compile the files of one revision, in order; `find` gives the texts of the others that it names.

    A part that is wrong does not keep the others from being checked: it stands as unwritten in what follows, and
    the outcome has failed. So one slip never hides another.
    """
    read = read_complete(sources, find)  # amendments are merged here, and reused rules put in their places
    found = list(read.diagnostics)
    names = [source.name for source in sources]
    if read.value is None:
        return Outcome(None, _in_order(found, names))
    whole = read.value
    checked = from_syntax(whole.files)
    found += checked.diagnostics
    if checked.value is None:
        return Outcome(None, _in_order(found, names))
    ruleset = with_amendments(from_checked(checked.value), whole)
    unsure = Unsure(damaged=checked.value.damaged_paths(), saved=checked.value.saved_paths())
    found += check_ruleset(ruleset, unsure)
    if not any(map(is_error, found)):  # what contradicts a wrong rule may be right
        found += notes_agree(ruleset)
    if any(is_told_in_base(each, whole) for each in found):
        found = told_at_amendments(found, whole, compile_sources(whole.base, find).diagnostics)
    return Outcome(ruleset, _in_order(found, [*names, *(name for name, _ in whole.texts)]))


def consolidate_sources(
    sources: Sequence[Source], find: Find = nothing, surface: Surface | None = None
) -> Outcome[str]:
    """Give the text of a revision with all amendments merged into it; none when its texts have errors."""
    return read_whole(sources, find).then(lambda whole: Outcome(consolidated(whole, surface)))


def _in_order(found: Sequence[Diagnostic], names: Sequence[str]) -> tuple[Diagnostic, ...]:
    """Sort by place: file, line, column; what has no place comes last. Too many are cut off, and that is said."""
    order = {name: at for at, name in enumerate(dict.fromkeys(names))}
    places = [
        (order.get(each.span.source, 0), each.span.line, each.span.column) if each.span else (len(order), 0, 0)
        for each in found
    ]
    ordered = [found[at] for at in sorted(range(len(found)), key=places.__getitem__)]
    if len(ordered) <= MOST_FINDINGS:
        return tuple(ordered)
    return (*ordered[:MOST_FINDINGS], TooManyErrors(span=ordered[MOST_FINDINGS].span))
