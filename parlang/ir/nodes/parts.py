"""A part of a set, and what it says beside its rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from parlang.ir.nodes.expressions import Condition, DayOf, FigureRef
from parlang.ir.nodes.rules import Rule
from parlang.source import Span
from parlang.syntax.nodes import LevelKind, Method


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """What figures must satisfy together; a case that breaks it is an input error.

    It is asked only when all its figures are given. `text` is the drafter's phrase («hoàn_thành không quá giao»).
    """

    owner: str
    condition: Condition
    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoesNotArise:
    """When there is nothing to assess: full points (case "not_arising"), or left out of the unit's maximum."""

    condition: Condition
    treatment: Literal["maximum", "not_assessed"]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """A document that shows a score."""

    kind: Literal["required", "optional", "replaceable"]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutEvidence:
    """What a leaf is worth while required documents are owed: 0 points, pending, or justified in writing.

    `asked` says that all are there; a leaf that is only to be justified has nothing to ask.
    """

    treatment: Literal["zero", "pending", "justify"]
    asked: FigureRef | None
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Whether the text was verified, and against what, or is an illustration."""

    kind: Literal["illustrative", "verified"]
    against: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What a part says beside its rule."""

    interpretations: tuple[str, ...] = ()
    legal_bases: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()
    provenance: Provenance | None = None
    data_date: DayOf | None = None  # the figures are of the time up to this day, included
    places: Mapping[str, Span] = field(default_factory=dict, compare=False, repr=False)  # of guidance, interpretations


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A node of the set. A leaf has a rule and no parts; any other node has parts and no rule.

    `combine` "highest": the node is worth the highest of its parts, not their sum.
    """

    path: str  # permanent: "chi_dao.ke_hoach.hoan_thanh"
    level: LevelKind | Literal["bonus", "penalty"]
    number: str  # as displayed: "1.1.2"; empty for bonus and penalty
    name: str
    maximum: Fraction
    method: Method | None
    combine: Literal["sum", "highest"]
    parts: tuple[Part, ...]
    rule: Rule | None
    does_not_arise: DoesNotArise | None
    always_arises: bool
    notes: Notes
    published_counts: tuple[int, int] | None = None  # criteria and sub-criteria below, as published
    without_evidence: WithoutEvidence | None = None
    span: Span = field(compare=False, repr=False)
