"""The clauses of a head and of a part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from parlang.syntax.nodes.base import Node, Text
from parlang.syntax.nodes.expressions import DayLiteral, Expr, Name, Number
from parlang.syntax.nodes.figures import Figure
from parlang.syntax.nodes.rules import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Node):
    """văn bản [label] "name"; an instrument that amends has its label in its head"""

    label: str | None
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce(Node):
    """hiệu lực từ ngày start (đến hết ngày end)"""

    start: DayLiteral
    end: DayLiteral | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearsFrom(Node):
    """năm đánh giá từ year"""

    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Node):
    """thang điểm points"""

    points: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding(Node):
    """làm tròn điểm tiêu chí (chỉ số) đến decimals chữ số thập phân"""

    what: Literal["points", "index"]
    decimals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProRata(Node):
    """điểm tăng thêm tính theo tỷ lệ: what «cứ thêm» means in this set"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance(Node):
    """nguồn minh họa, or nguồn đã đối chiếu "text\""""

    kind: Literal["illustrative", "verified"]
    against: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpretation(Node):
    """được hiểu là "text\""""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis(Node):
    """căn cứ "text\""""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance(Node):
    """hướng dẫn "text\""""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDate(Node):
    """số liệu đến hết ngày day: what day the figures are of"""

    day: DayLiteral


@dataclass(frozen=True, slots=True, kw_only=True)
class Consists(Node):
    """gồm N tiêu chí, M tiêu chí thành phần: published counts"""

    criteria: int
    sub_criteria: int


LevelKind = Literal["domain", "criterion", "sub_criterion"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelCalled(Node):
    """gọi lĩnh vực (tiêu chí, tiêu chí thành phần) là "name\""""

    level: LevelKind
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessedUnits(Node):
    """đối tượng đánh giá "name", then the figures of a unit"""

    name: Text
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures(Node):
    """số liệu, then figures"""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters(Node):
    """tham số, then parameters of the year: the same for every unit"""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresSatisfy(Node):
    """điều kiện số liệu: condition"""

    condition: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Let(Node):
    """tính name "label" = value"""

    name: str
    label: Text | None
    value: Expr


Method = Literal["appraisal", "survey", "statistics", "satisfaction"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessedBy(Node):
    """đánh giá qua thẩm định (điều tra xã hội học, số liệu thống kê, chỉ số hài lòng)"""

    method: Method


@dataclass(frozen=True, slots=True, kw_only=True)
class AlwaysArises(Node):
    """luôn phát sinh"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoesNotArise(Node):
    """không phát sinh khi condition: điểm tối đa (không đánh giá)"""

    condition: Expr
    treatment: Literal["maximum", "not_assessed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem(Node):
    """bắt buộc (nếu có, thay được bằng giải trình) "text\""""

    kind: Literal["required", "optional", "replaceable"]
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Node):
    """tài liệu kiểm chứng, then items"""

    items: tuple[EvidenceItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceMissing(Node):
    """thiếu tài liệu kiểm chứng: 0 điểm (chờ bổ sung, giải trình): what a score is worth without its evidence"""

    treatment: Literal["zero", "pending", "justify"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HighestOnly(Node):
    """chỉ tính mức cao nhất: the node is worth the highest of its parts, not their sum"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoLongerUsed(Node):
    """không dùng nữa: name ; name — figures, parameters and named values that an amendment drops"""

    names: tuple[Name, ...]


Clause: TypeAlias = (
    Instrument
    | InForce
    | YearsFrom
    | Scale
    | Rounding
    | ProRata
    | Provenance
    | Interpretation
    | LegalBasis
    | Guidance
    | DataDate
    | Consists
    | LevelCalled
    | AssessedUnits
    | Figures
    | Parameters
    | FiguresSatisfy
    | Let
    | AssessedBy
    | AlwaysArises
    | DoesNotArise
    | Evidence
    | EvidenceMissing
    | HighestOnly
    | NoLongerUsed
    | Rule
)
