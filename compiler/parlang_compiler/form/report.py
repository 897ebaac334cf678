"""What a form that was read still lacks, and where its own points are not those of the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Part
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import leaves
from parlang.prose.numbers import number
from parlang_compiler.boundary.evidence import missing_evidence
from parlang_compiler.boundary.to_facts import part_words
from parlang_compiler.form.cells import SCORES
from parlang_compiler.form.errors import EvidenceMissing, FiguresMissing, LoweredInForm, PointsChanged
from parlang_compiler.form.layout import POINTS, Entry
from parlang_compiler.form.placing import listed, span_of
from parlang_compiler.form.read import ReadForm, points_shown

NEAR = Fraction(1, 10**9)  # points that are not rounded are shown as the nearest float


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingFigure:
    """A figure that a pending leaf waits for, and its cell."""

    part: Part
    entry: Entry
    cell: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is missing, and the leaves whose points in the form differ: shown there, computed here."""

    figures: tuple[MissingFigure, ...]
    evidence: tuple[tuple[Part, str], ...]
    changed: tuple[tuple[Part, str, Fraction | None], ...]
    diagnostics: tuple[Diagnostic, ...]


def report_of(form: ReadForm) -> Report:
    """Look through a form that was read."""
    results = {each.path: each for each in form.result.parts}
    figures = tuple(_missing(form, results))
    evidence = tuple(_owed(form, results))
    changed = tuple(_changed(form, results))
    found = (
        *_told(form, figures, evidence),
        *(_difference(form, part, shown, computed) for part, shown, computed in changed),
        *_lowered(form, results),
    )
    return Report(figures=figures, evidence=evidence, changed=changed, diagnostics=found)


def _missing(form: ReadForm, results: dict[str, PartScore]) -> Iterator[MissingFigure]:
    entries = {entry.figure.key: entry for entry in form.layout.entries if entry.figure is not None}
    entries["period"] = next(entry for entry in form.layout.entries if entry.kind == "period")
    told: set[str] = set()
    for part in leaves(form.ruleset):
        for key in results[part.path].missing:
            entry = entries.get(key)
            if entry is not None and key not in told:
                told.add(key)
                row = form.rows[entry.cell.sheet, entry.row_id]
                yield MissingFigure(part=part, entry=entry, cell=f"{entry.cell.column}{row}")


def _owed(form: ReadForm, results: dict[str, PartScore]) -> Iterator[tuple[Part, str]]:
    for part in leaves(form.ruleset):
        points = results[part.path].points
        if points is not None and points > 0:
            for document in missing_evidence(form.unit.assessment, part):
                yield part, document


def _changed(form: ReadForm, results: dict[str, PartScore]) -> Iterator[tuple[Part, str, Fraction | None]]:
    """Find the points in the form that are others than those of the rules.

    A form that shows none where the rules give some was not worked out before it was saved, or leaves that to us.
    """
    for part in leaves(form.ruleset):
        shown, computed = points_shown(form, part.path), results[part.path].points
        if isinstance(shown, Fraction) and (computed is None or abs(shown - computed) > _near(form)):
            yield part, number(shown, decimals=0) if shown.denominator == 1 else number(shown), computed
        elif isinstance(shown, str) and shown:
            yield part, f"«{shown[:40]}»", computed


def _near(form: ReadForm) -> Fraction:
    return NEAR if form.ruleset.points_decimals is None else Fraction(0)


def _told(
    form: ReadForm, figures: tuple[MissingFigure, ...], evidence: tuple[tuple[Part, str], ...]
) -> Iterator[Diagnostic]:
    own = [each for each in figures if not each.entry.by_ministry]
    if own:
        where = listed([f"{each.part.number or each.part.name} ({each.cell})" for each in own])
        yield FiguresMissing(count=len(own), where=where, span=form.span(own[0].entry))
    parts = list(dict.fromkeys(part.path for part, _ in evidence))
    if parts:
        where = listed([part.number or part.name for part, _ in evidence])
        span = span_of(form.name, form.rows[SCORES, f"{parts[0]}#1"], POINTS)
        yield EvidenceMissing(count=len(parts), where=where, span=span)


def _difference(form: ReadForm, part: Part, shown: str, computed: Fraction | None) -> PointsChanged:
    vi, en = ("chưa đủ số liệu", "pending") if computed is None else (number(computed, "vi"), number(computed, "en"))
    span = span_of(form.name, form.rows[SCORES, f"{part.path}#1"], POINTS)
    return PointsChanged(part=part_words(part), shown=shown, computed_vi=vi, computed_en=en, span=span)


def _lowered(form: ReadForm, results: dict[str, PartScore]) -> Iterator[Diagnostic]:
    stage = form.unit.assessment.stages.get("appraised")
    if stage is None:
        return
    for entry in form.layout.entries:
        if entry.kind != "appraised" or stage.points.get(entry.path) is None or stage.reason.get(entry.path):
            continue
        part = next(each for each in leaves(form.ruleset) if each.path == entry.path)
        own, given = results[entry.path].points, appraised_points(form, entry.path)
        if own is not None and given is not None and given < own:
            yield LoweredInForm(
                part=part_words(part),
                before_vi=number(own, "vi"),
                before_en=number(own, "en"),
                after_vi=number(given, "vi"),
                after_en=number(given, "en"),
                span=form.span(entry),
            )


def appraised_points(form: ReadForm, path: str) -> Fraction | None:
    """Give the appraised points of a part, which were found good when the form was read."""
    from parlang_compiler.boundary.stage_points import stated_points

    stated = (stated_points(form.unit, "appraised", form.ruleset).value or {}).get(path)
    return None if stated is None else stated.points
