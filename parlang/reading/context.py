"""What a reader of sentences knows beforehand: the criterion, its figures and those that it sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.checked.symbols import FigureSymbol, LevelSymbol, Scope
from parlang.checked.types import Type
from parlang.ir.nodes import EvidenceItem, Figure, Part, Ruleset, Survey
from parlang.ir.walk import is_penalty


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What bands go by: its words, and its unit of measure."""

    label: str
    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A criterion as the sentences about it take it for granted.

    `figures` are those that its rule may name: its own first, then those of the parts above it, of the unit, and the
    parameters of the year. No figure that is worked out (`computed`) need be given: sentences say how.
    """

    figures: tuple[Figure, ...]
    maximum: Fraction
    path: str = "tieu_chi"
    evidence: tuple[EvidenceItem, ...] = ()
    unit_name: str = ""
    penalty: bool = False  # points are taken off
    pro_rata: bool = True  # part of a step counts, as the set says once
    measured: Measured | None = None  # what is meant where a sentence beside a rule does not say of what it speaks

    @property
    def own(self) -> tuple[Figure, ...]:
        """Give the figures of the criterion itself."""
        return tuple(figure for figure in self.figures if figure.owner == self.path)

    @property
    def scope(self) -> Scope:
        """Give the names that the rule sees, as the checker has them."""
        return Scope(names={each.name: _symbol(each) for each in reversed(self.figures)}, pro_rata=self.pro_rata)


def context_of(part: Part, ruleset: Ruleset, figures: Sequence[Figure] | None = None) -> Context:
    """Give what is known of a part of a set before its sentences are read."""
    seen = (part.path, *_above(part.path), ruleset.index, "unit", "parameters")
    place = {owner: at for at, owner in enumerate(seen)}
    answers = _answers(part)
    given = ruleset.figures if figures is None else figures
    reported = [each for each in given if each.computed is None and each.key not in answers]
    return Context(
        figures=tuple(sorted((each for each in reported if each.owner in place), key=lambda each: place[each.owner])),
        maximum=part.maximum,
        path=part.path,
        evidence=part.notes.evidence,
        unit_name=ruleset.unit_name,
        penalty=is_penalty(part, ruleset),
    )


def _answers(part: Part) -> frozenset[str]:
    """Give the figures that a survey makes by itself: its sentences make them again."""
    groups = part.rule.groups if isinstance(part.rule, Survey) else ()
    return frozenset(count.key for group in groups for count in group.counts)


def _above(path: str) -> tuple[str, ...]:
    names = path.split(".")
    return tuple(".".join(names[:length]) for length in range(len(names) - 1, 0, -1))


def _symbol(figure: Figure) -> FigureSymbol:
    return FigureSymbol(
        name=figure.name,
        key=figure.key,
        owner=figure.owner,
        short=figure.short,
        label=figure.label,
        type=Type(kind=figure.kind, unit=figure.unit),
        decimals=figure.decimals,
        grain=figure.grain,
        low=figure.low,
        high=figure.high,
        levels=tuple(LevelSymbol(key=each.key, name=each.name, label=each.label) for each in figure.levels),
        direction=figure.direction,
        span=figure.span,
    )
