"""The sentences of each part → its rule, where they can be read.

The parts are written as a set without rules, and compiled: so a sentence is read with exactly the figures that the
draft declares, and every rule that is read is checked as any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Figure, Part, Ruleset
from parlang.ir.walk import each_part
from parlang.pipeline import compile_sources
from parlang.reading import context_of, read_rule, resolved
from parlang.source import Source
from parlang.text import outside_key
from parlang_compiler.importing.conditions import conditions_of
from parlang_compiler.importing.draft import Draft
from parlang_compiler.importing.figures import Declared
from parlang_compiler.importing.hierarchy import Node, each_node
from parlang_compiler.importing.propose import Proposal, proposals
from parlang_compiler.importing.spoken import sentences_of
from parlang_compiler.importing.to_par import Written, draft_text

ROUNDS = 4  # proposals tried for a part, at most
MOST_REASON = 160
ANSWERS_UNIT, ANSWERS_LABEL = "phiếu", "Số phiếu trả lời "
"""What a survey calls the figures that it makes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A part whose sentences are to be read, and the figures proposed for it."""

    node: Node
    said: tuple[str, ...]
    figures: tuple[Declared, ...] = ()


def read_rules(draft: Draft) -> Mapping[str, Written]:
    """Give what is written of each part beside its heading, by path."""
    written = {each.path: Written() for each in each_node(draft.parts)}
    asked = [_Asked(node=each, said=said) for each in each_node(draft.parts) if (said := sentences_of(each.entry))]
    left = [] if (unread := _read(draft, asked, written)) and draft.figures else unread  # what is declared, is all
    tried = {each.node.path: iter(proposals(each.node.entry, each.said)) for each in left}
    for _ in range(ROUNDS):
        again = [_proposed(each, proposal) for each in left if (proposal := _next(tried[each.node.path]))]
        if not again:
            break
        _read(draft, again, written)
        left = [each for each in left if written[each.node.path].clauses is None]
    return _with_conditions(draft, written)


def _next(proposals_left: Iterator[Proposal]) -> Proposal | None:
    """Give the next proposal whose figures can be told apart."""
    return next((each for each in proposals_left if _apart(each.figures)), None)


def _apart(figures: Sequence[Declared]) -> bool:
    return len({outside_key(each.name) for each in figures}) == len(figures)


def _proposed(asked: _Asked, proposal: Proposal) -> _Asked:
    return _Asked(node=asked.node, said=proposal.said, figures=proposal.figures)


def _with_conditions(draft: Draft, written: dict[str, Written]) -> Mapping[str, Written]:
    ruleset = _compiled(draft, written)
    if ruleset is None:
        return written
    made = (f"{path}.{short}" for path, each in written.items() for short in each.made)
    found = conditions_of(draft.book, ruleset, made)
    return {**written, **{path: replace(written.get(path, Written()), conditions=said) for path, said in found.items()}}


def _compiled(draft: Draft, written: Mapping[str, Written]) -> Ruleset | None:
    return compile_sources([Source(name="", text=draft_text(draft, written))]).value


def _read(draft: Draft, asked: Sequence[_Asked], written: dict[str, Written]) -> list[_Asked]:
    """Read what is asked into `written`, and give what could not be read."""
    trial = {**written, **{each.node.path: Written(proposed=each.figures) for each in asked}}
    ruleset = _compiled(draft, trial)
    parts = {} if ruleset is None else {part.path: part for part in each_part(ruleset)}
    left = []
    for each in asked:
        part = parts.get(each.node.path)
        found = None if part is None or ruleset is None else _written(each, part, ruleset)
        if found is None or found.clauses is None:
            left.append(each)
        if found is not None:
            written[each.node.path] = found
    return left


def _written(asked: _Asked, part: Part, ruleset: Ruleset) -> Written:
    """Read the sentences of a part: first as a survey makes its own figures, then with all that are declared."""
    answers = frozenset(each.key for each in ruleset.figures if each.owner == part.path and _is_answer(each))
    found = Written()
    for left_out in (answers, frozenset()) if answers else (frozenset(),):
        found = _with_figures(asked, part, ruleset, left_out)
        if found.clauses is not None:
            break
    return found


def _with_figures(asked: _Asked, part: Part, ruleset: Ruleset, left_out: frozenset[str]) -> Written:
    context = context_of(part, ruleset, [each for each in ruleset.figures if each.key not in left_out])
    outcome = read_rule(asked.said, context)
    if outcome.value is None:
        return Written(why=_reason(outcome.diagnostics))
    checked = resolved(outcome.value, context)
    if checked.value is None:
        return Written(why=_reason(checked.diagnostics))
    made = frozenset(each.short for each in checked.value.figures)
    return Written(clauses=outcome.value.text, proposed=asked.figures, made=made)


def _is_answer(figure: Figure) -> bool:
    return figure.unit == ANSWERS_UNIT and figure.label.startswith(ANSWERS_LABEL)


def _reason(found: Iterable[Diagnostic]) -> str:
    said = next((each.message("vi") for each in found if each.severity == "error"), "")
    return said if len(said) <= MOST_REASON else said[: MOST_REASON - 1] + "…"
