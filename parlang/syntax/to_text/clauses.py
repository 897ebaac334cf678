"""The clauses of a head and of a part as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from parlang.syntax import nodes as n
from parlang.syntax.to_text.bounds import day_text
from parlang.syntax.to_text.expressions import condition_text
from parlang.syntax.to_text.figures import figure_items
from parlang.syntax.to_text.lines import CLAUSE, ITEM, Item, item, opening, text_item
from parlang.syntax.to_text.rules import rule_items
from parlang.syntax.to_text.words import labelled, number, plain_number, quoted, said, word

LEVELS: dict[n.LevelKind, str] = {"domain": "DOMAIN", "criterion": "CRITERION", "sub_criterion": "SUB_CRITERION"}
METHODS: dict[n.Method, str] = {
    "appraisal": "BY_APPRAISAL",
    "survey": "BY_SURVEY",
    "statistics": "BY_STATISTICS",
    "satisfaction": "BY_SATISFACTION",
}
_EVIDENCE = {"required": "REQUIRED", "optional": "OPTIONAL", "replaceable": "REPLACEABLE"}


def clause_items(clause: n.Clause, surface: n.Surface) -> Iterator[Item]:
    """Give the lines of a clause."""
    match clause:
        case (
            n.Bands() | n.Branches() | n.Formula() | n.Checklist() | n.Deduction() | n.Survey() | n.Unwritten()
            | n.Reuse()
        ):  # fmt: skip
            yield from rule_items(clause, surface)
        case n.AssessedUnits():
            opens = f"{word(surface, 'UNITS')} {quoted(clause.name.value)}"
            yield item(opens, CLAUSE, clause.span, end=clause.name.span)
            yield from figure_items(clause.figures, surface)
        case n.Figures() | n.Parameters():
            keyword = "FIGURES" if isinstance(clause, n.Figures) else "PARAMETERS"
            yield opening(word(surface, keyword), CLAUSE, clause.span)
            yield from figure_items(clause.figures, surface)
        case n.Evidence():
            yield opening(word(surface, "EVIDENCE"), CLAUSE, clause.span)
            for each in clause.items:
                yield item(f"{word(surface, _EVIDENCE[each.kind])} {quoted(each.text.value)}", ITEM, each.span)
        case n.Interpretation() | n.LegalBasis() | n.Guidance():
            yield text_item(word(surface, _text_keyword(clause)), clause.text, CLAUSE, clause.span)
        case n.Provenance(kind="verified", against=n.Text() as against):
            yield text_item(word(surface, "VERIFIED"), against, CLAUSE, clause.span)
        case _:
            yield item(_one_line(clause, surface), CLAUSE, clause.span)


def _text_keyword(clause: n.Interpretation | n.LegalBasis | n.Guidance) -> str:
    match clause:
        case n.Interpretation():
            return "INTERPRETED"
        case n.LegalBasis():
            return "LEGAL_BASIS"
        case n.Guidance():
            return "GUIDANCE"
        case _:
            assert_never(clause)


_OneLine = (
    n.Instrument
    | n.InForce
    | n.YearsFrom
    | n.Scale
    | n.Rounding
    | n.ProRata
    | n.Provenance
    | n.DataDate
    | n.Consists
    | n.LevelCalled
    | n.FiguresSatisfy
    | n.Let
    | n.AssessedBy
    | n.AlwaysArises
    | n.DoesNotArise
    | n.EvidenceMissing
    | n.HighestOnly
    | n.NoLongerUsed
)


def _one_line(clause: _OneLine, surface: n.Surface) -> str:
    match clause:
        case n.Instrument():
            label = f"[{clause.label}]" if clause.label is not None else ""
            return said(word(surface, "INSTRUMENT"), label, quoted(clause.name.value))
        case n.InForce():
            return _in_force(clause, surface)
        case n.YearsFrom():
            return f"{word(surface, 'YEARS_FROM')} {clause.year}"
        case n.Scale():
            return f"{word(surface, 'SCALE')} {number(clause.points, surface)}"
        case n.Rounding():
            keyword = word(surface, "ROUND_POINTS" if clause.what == "points" else "ROUND_INDEX")
            return f"{keyword} {plain_number(clause.decimals, surface)} {word(surface, 'DECIMALS')}"
        case n.ProRata():
            return word(surface, "PRO_RATA")
        case n.Provenance():
            return word(surface, "ILLUSTRATIVE")
        case n.DataDate():
            return f"{word(surface, 'DATA_THROUGH')} {day_text(clause.day, surface)}"
        case n.Consists():
            return _consists(clause, surface)
        case n.LevelCalled():
            level = word(surface, LEVELS[clause.level])
            return f"{word(surface, 'CALL')} {level} {word(surface, 'AS')} {quoted(clause.name.value)}"
        case n.FiguresSatisfy():
            return f"{word(surface, 'FIGURES_SATISFY')}: {condition_text(clause.condition, surface)}"
        case n.Let():
            named = said(word(surface, "LET"), clause.name, labelled(clause.label))
            return f"{named} = {condition_text(clause.value, surface)}"
        case n.AssessedBy():
            return word(surface, METHODS[clause.method])
        case n.AlwaysArises():
            return word(surface, "ALWAYS_ARISES")
        case n.DoesNotArise():
            treatment = word(surface, "MAXIMUM" if clause.treatment == "maximum" else "NOT_ASSESSED")
            return f"{word(surface, 'NOT_ARISING')} {condition_text(clause.condition, surface)}: {treatment}"
        case n.EvidenceMissing():
            return f"{word(surface, 'EVIDENCE_MISSING')}: {_without_evidence(clause, surface)}"
        case n.HighestOnly():
            return word(surface, "HIGHEST_ONLY")
        case n.NoLongerUsed():
            return f"{word(surface, 'NO_LONGER_USED')}: {' ; '.join(each.name for each in clause.names)}"
        case _:
            assert_never(clause)


def _in_force(clause: n.InForce, surface: n.Surface) -> str:
    start = f"{word(surface, 'IN_FORCE')} {day_text(clause.start, surface)}"
    return start if clause.end is None else f"{start} {word(surface, 'THROUGH')} {day_text(clause.end, surface)}"


def _without_evidence(clause: n.EvidenceMissing, surface: n.Surface) -> str:
    if clause.treatment == "zero":
        return f"0 {word(surface, 'POINTS')}"
    return word(surface, "AWAIT" if clause.treatment == "pending" else "JUSTIFY")


def _consists(clause: n.Consists, surface: n.Surface) -> str:
    criteria = f"{plain_number(clause.criteria, surface)} {word(surface, 'OF_CRITERIA')}"
    parts = f"{plain_number(clause.sub_criteria, surface)} {word(surface, 'OF_SUB_CRITERIA')}"
    return f"{word(surface, 'CONSISTS')} {criteria}, {parts}"
