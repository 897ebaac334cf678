"""A rule as it was read: the clauses of a part, their text, and what they resolve to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from parlang.checked.rules import check_rule
from parlang.checked.scopes import declared_by
from parlang.checked.symbols import FigureSymbol, Scope
from parlang.checked.typing import Typing
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir import nodes as ir
from parlang.ir.expressions_from_checked import Resolving
from parlang.ir.from_checked import figure_of
from parlang.ir.group_figures import hidden_figures
from parlang.ir.rules_from_checked import resolve_rule
from parlang.outcome import Outcome
from parlang.reading.context import Context
from parlang.syntax import nodes as n
from parlang.syntax.to_text.clauses import clause_items
from parlang.syntax.walk import nodes_in


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRead:
    """What the sentences of a criterion say, as the clauses of a part.

    `rule` is None of a part that only counts the highest of its parts. `skipped` are the words that say nothing that
    the rule needs: what the criterion is called in other words.
    """

    rule: n.Rule | None
    lets: tuple[n.Let, ...] = ()
    does_not_arise: n.DoesNotArise | None = None
    without_evidence: n.EvidenceMissing | None = None
    highest_only: n.HighestOnly | None = None
    skipped: tuple[str, ...] = ()

    @property
    def clauses(self) -> tuple[n.Clause, ...]:
        """Give the clauses in the order in which they are written."""
        beside = (self.rule, self.does_not_arise, self.without_evidence, self.highest_only)
        return (*self.lets, *(each for each in beside if each is not None))

    @property
    def text(self) -> str:
        """Give the rule as it is written in `.par`."""
        items = (item for clause in self.clauses for item in clause_items(clause, "vi"))
        return "\n".join(" " * item.indent + line for item in items for line in item.lines) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A rule that was read, checked and resolved; `figures` are those that it makes: answers, values of the group."""

    rule: ir.Rule | None
    does_not_arise: ir.DoesNotArise | None
    without_evidence: ir.WithoutEvidence | None
    combine: str
    figures: tuple[ir.Figure, ...]

    def put_into(self, part: ir.Part) -> ir.Part:
        """Give a part with this rule in the place of its own."""
        return replace(
            part,
            rule=self.rule,
            does_not_arise=self.does_not_arise,
            without_evidence=self.without_evidence,
            combine="highest" if self.combine == "highest" else "sum",
        )


def resolved(read: RuleRead, context: Context) -> Outcome[Resolved]:
    """Check a rule that was read, by the checks of any rule, and resolve it."""
    found: list[Diagnostic] = []
    clauses = (*_evidence(read, context), *read.clauses)
    declared = declared_by(clauses, context.path, context.scope, found)
    typing = Typing(scope=declared.scope, found=found)
    if read.rule is not None:
        check_rule(read.rule, typing)
    if read.does_not_arise is not None:
        typing.condition(read.does_not_arise.condition)
    if any(each.severity == "error" for each in found):
        return Outcome(None, tuple(found))
    resolving = Resolving(scope=declared.scope, maximum=context.maximum)
    made = Resolved(
        rule=None if read.rule is None else resolve_rule(read.rule, resolving, context.path),
        does_not_arise=_does_not_arise(read.does_not_arise, resolving),
        without_evidence=_without_evidence(read.without_evidence, declared.figures),
        combine="sum" if read.highest_only is None else "highest",
        figures=(*map(figure_of, declared.figures), *_hidden(clauses, declared.scope)),
    )
    return Outcome(made, tuple(found))


def _evidence(read: RuleRead, context: Context) -> Iterator[n.Evidence]:
    """Give the evidence of the criterion as a clause: what is asked without it hangs on what is required."""
    if read.without_evidence is None or not context.evidence:
        return
    span = read.without_evidence.span
    yield n.Evidence(
        items=tuple(
            n.EvidenceItem(kind=each.kind, text=n.Text(value=each.text, span=span), span=span)
            for each in context.evidence
        ),
        span=span,
    )


def _does_not_arise(written: n.DoesNotArise | None, resolving: Resolving) -> ir.DoesNotArise | None:
    if written is None:
        return None
    asked = resolving.condition(written.condition)
    return ir.DoesNotArise(condition=asked, treatment=written.treatment, span=written.span)


def _without_evidence(
    written: n.EvidenceMissing | None, figures: tuple[FigureSymbol, ...]
) -> ir.WithoutEvidence | None:
    if written is None:
        return None
    asked = next((ir.FigureRef(key=each.key) for each in figures if each.computed == "evidence"), None)
    return ir.WithoutEvidence(treatment=written.treatment, asked=asked, span=written.span)


def _hidden(clauses: tuple[n.Clause, ...], scope: Scope) -> Iterator[ir.Figure]:
    """Give the figures of the group that the rule asks for, each once."""
    made: dict[str, ir.Figure] = {}
    for clause in clauses:
        for each in nodes_in(clause, n.GroupValue):
            made |= {figure.key: figure for figure in hidden_figures(each, scope)}
    yield from made.values()
