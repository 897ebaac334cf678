"""What the parts of a document are called: identifiers, titles of parts, points, the mark of an illustration."""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part
from parlang.prose.numbers import number
from parlang_compiler.document.nodes import FORMAT, Metadata, Paragraph, text

MARK = "BẢN MINH HỌA"
BANNER = "bộ tiêu chí này được lập để minh họa, không phải văn bản chính thức của cơ quan có thẩm quyền."
LEVELS = {"domain": "Lĩnh vực", "criterion": "Tiêu chí", "sub_criterion": "Tiêu chí thành phần"}
OUTSIDE = {"bonus": "Điểm thưởng", "penalty": "Điểm phạt"}
METHODS = {
    "appraisal": "thẩm định",
    "survey": "điều tra xã hội học",
    "statistics": "số liệu thống kê",
    "satisfaction": "chỉ số hài lòng",
}


def anchor(prefix: str, path: str) -> str:
    """Give the identifier of a part: paths are ASCII without hyphens, so no two meet."""
    return f"{prefix}-{path.replace('.', '-')}"


def titled(part: Part) -> str:
    """Give a part's number and name."""
    return f"{part.number}. {part.name}" if part.number else part.name


def level_called(part: Part, ruleset: Ruleset) -> str:
    """Give what the set calls a part of this level."""
    names: dict[str, str] = {**LEVELS, **OUTSIDE}
    names.update(ruleset.level_names)
    return names[part.level]


def outside_called(ruleset: Ruleset) -> str:
    """Say what the set has outside its scale: «Điểm thưởng», «Điểm phạt», or both."""
    levels = {part.level for part in ruleset.outside}
    return ", ".join(name for level, name in OUTSIDE.items() if level in levels).capitalize()


def in_points(value: Fraction, ruleset: Ruleset) -> str:
    """Write points with the decimals that the set rounds to."""
    return number(value, decimals=ruleset.points_decimals or 0)


def mark_of(ruleset: Ruleset) -> str | None:
    """Give the mark that every page carries where the set, or a part of it, is an illustration."""
    notes = (ruleset.notes, *(part.notes for part in each_part(ruleset)))
    illustrative = any(each.provenance is not None and each.provenance.kind == "illustrative" for each in notes)
    return MARK if illustrative else None


def captioned(words: str, ruleset: Ruleset) -> str:
    """Give the caption of a table, with the mark."""
    mark = mark_of(ruleset)
    return words if mark is None else f"{words} ({mark})"


def illustration(ruleset: Ruleset) -> tuple[Paragraph, ...]:
    """Give the paragraph that opens a document about an illustration; none of one that was verified."""
    mark = mark_of(ruleset)
    return () if mark is None else (text(f"{mark}: {BANNER}", "strong", "mark"),)


def metadata_of(ruleset: Ruleset, source_hash: str) -> Metadata:
    """Say where a document about one revision comes from."""
    return Metadata(
        index=ruleset.index,
        revision=ruleset.revision,
        source_hash=source_hash,
        format=FORMAT,
        language="vi",
        mark=mark_of(ruleset),
    )
