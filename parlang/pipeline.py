"""The whole way on one screen: text to rules, with everything found on the way."""

from __future__ import annotations

from collections.abc import Sequence

from parlang.checked.from_syntax import from_syntax
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks import Unsure, check_ruleset
from parlang.ir.from_checked import from_checked
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang.syntax.errors import TooManyErrors
from parlang.syntax.formatting import format_source
from parlang.syntax.from_text import read_file

__all__ = ["compile_sources", "format_source", "read_file"]

MOST_FINDINGS = 1_000  # of one set: beyond, nobody reads on


def compile_sources(sources: Sequence[Source]) -> Outcome[Ruleset]:
    """Compile the files of one revision, in order.

    A part that is wrong does not keep the others from being checked: it stands as unwritten in what follows, and
    the outcome has failed. So one slip never hides another.
    """
    files = [read_file(source) for source in sources]
    found: list[Diagnostic] = [each for file in files for each in file.diagnostics]
    readable = [file.value for file in files if file.value is not None]
    checked = from_syntax(readable)
    found += checked.diagnostics if readable else ()
    if checked.value is None:
        return Outcome(None, tuple(found))
    ruleset = from_checked(checked.value)
    unsure = Unsure(damaged=checked.value.damaged_paths(), saved=checked.value.saved_paths())
    found += check_ruleset(ruleset, unsure)
    return Outcome(ruleset, _in_order(found, [source.name for source in sources]))


def _in_order(found: Sequence[Diagnostic], names: Sequence[str]) -> tuple[Diagnostic, ...]:
    """Sort by place: file, line, column; what has no place comes last. Too many are cut off, and that is said."""
    order = {name: at for at, name in enumerate(names)}
    places = [
        (order.get(each.span.source, 0), each.span.line, each.span.column) if each.span else (len(order), 0, 0)
        for each in found
    ]
    ordered = [found[at] for at in sorted(range(len(found)), key=places.__getitem__)]
    if len(ordered) <= MOST_FINDINGS:
        return tuple(ordered)
    return (*ordered[:MOST_FINDINGS], TooManyErrors(span=ordered[MOST_FINDINGS].span))
