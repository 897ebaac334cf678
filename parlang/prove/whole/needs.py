"""What has to be reached for the whole scale: the leaves one by one, but where the highest of several counts, any one.

Before::

    1. Kế hoạch          leaf
    2. Sáng kiến         the highest of 2.1 and 2.2 counts

After::

    1          1 has all its points
    2.1, 2.2   both can be scored, and 2.1 or 2.2 has all points of 2
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from parlang.ir.facts import Facts
from parlang.ir.nodes import Constraint, Part
from parlang.lowered.nodes import AllOf, AnyOf, Compare, Condition, Constant
from parlang.prove.rule import RuleInQuestion
from parlang.prove.whole.units import Examples


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Leaves, and what has to hold of their inputs."""

    examples: tuple[Examples, ...]
    condition: Condition

    @property
    def inputs(self) -> tuple[str, ...]:
        """Give what its leaves ask for, or are held to."""
        return tuple(dict.fromkeys(key for each in self.examples for key in each.inputs))

    @property
    def best(self) -> Facts | None:
        """Give facts that were found before and will do: of a single leaf, those with all its points."""
        return self.examples[0].best if len(self.examples) == 1 else None

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """Give the constraints on its inputs."""
        return tuple(dict.fromkeys(one for each in self.examples for one in each.constraints))


def needs_of(part: Part, examples: Mapping[str, Examples]) -> Iterator[Need]:
    """Give what a part with all its points needs; `examples` are those of each leaf, by its path."""
    if part.rule is not None:
        leaf = examples[part.path]
        yield Need(examples=(leaf,), condition=_full(leaf.rule))
    elif part.combine == "highest":
        yield _any_of(part, examples)
    else:
        for below in part.parts:
            yield from needs_of(below, examples)


def _any_of(part: Part, examples: Mapping[str, Examples]) -> Need:
    """Ask for one child with all points of the part, while all leaves below can be scored."""
    each_child = [(child, tuple(needs_of(child, examples))) for child in part.parts]
    below = tuple(each for _, needs in each_child for need in needs for each in need.examples)
    full = [_all_of(needs) for child, needs in each_child if child.maximum == part.maximum]
    return Need(examples=below, condition=AllOf((*(_scored(each.rule) for each in below), AnyOf(tuple(full)))))


def _all_of(needs: tuple[Need, ...]) -> Condition:
    return AllOf(tuple(need.condition for need in needs))


def _full(rule: RuleInQuestion) -> Condition:
    most = Constant(rule.part.maximum)
    reached = rule.outcomes.with_points
    return AnyOf(tuple(AllOf((*outcome.conditions, Compare("==", points, most))) for outcome, points in reached))


def _scored(rule: RuleInQuestion) -> Condition:
    scored = (each for each in rule.outcomes.every if each.kind in ("points", "left_out"))
    return AnyOf(tuple(AllOf(each.conditions) for each in scored))
