"""A filled form → an assessment, as a file of cases says it, with a report of what is wrong and what is missing.

The form is read by the rules that it was made from: they say where each figure stands. Its own points are compared with
those of the rules, which count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic, Language, is_error
from parlang.ir.facts import Facts
from parlang.ir.nodes import Ruleset
from parlang.ir.scorecard import Scorecard
from parlang.outcome import Outcome
from parlang.source import Span
from parlang_compiler.boundary.owners import NAME, PARAMETERS, UNIT
from parlang_compiler.boundary.read_cases import Unit, unit_of
from parlang_compiler.boundary.score_cases import Scored, Wanted, score_stages
from parlang_compiler.boundary.table_errors import CellError, NotComputed
from parlang_compiler.boundary.tree import Fields, Items, Scalar, Tree
from parlang_compiler.boundary.value_errors import NotYesOrNo, PointsDiffer
from parlang_compiler.boundary.values import read_yes_no
from parlang_compiler.form.cells import SCORES
from parlang_compiler.form.errors import NoUnitName, OtherFormat, OtherRevision
from parlang_compiler.form.form import FORMAT
from parlang_compiler.form.layout import Entry, Layout, layout_of
from parlang_compiler.form.pages import Content, Pages, pages_of
from parlang_compiler.form.placing import Rows, rows_of, span_of
from parlang_compiler.form.typed import scalar_of

HASH_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadForm:
    """A form as it was read: the unit, its facts and its score; `rows` is where each row stands."""

    name: str
    ruleset: Ruleset
    layout: Layout
    pages: Pages
    rows: Rows
    unit: Unit
    facts: Facts
    result: Scorecard

    def span(self, entry: Entry) -> Span:
        """Give the place of the cell of an entry."""
        return span_of(self.name, self.rows[entry.cell.sheet, entry.row_id], entry.cell.column)


def read_form(name: str, data: bytes, ruleset: Ruleset, source_hash: str, language: Language) -> Outcome[ReadForm]:
    """Read a form by the rules that it was made from."""
    opened = pages_of(name, data)
    if opened.value is None:
        return Outcome(None, opened.diagnostics)
    pages = opened.value
    if (fault := _other(pages.facts, ruleset, source_hash)) is not None:
        return Outcome(None, (fault,))
    layout = layout_of(ruleset)
    placed = rows_of(name, pages, layout, ruleset)
    if placed.value is None:
        return Outcome(None, placed.diagnostics)
    reading = _Reading(name=name, pages=pages, rows=placed.value, layout=layout, ruleset=ruleset)
    tree = reading.tree()
    faults = [*placed.diagnostics, *reading.faults]
    if any(map(is_error, faults)) or tree is None:
        return Outcome(None, tuple(faults))
    return _scored(reading, tree, language, faults)


def _other(facts: Mapping[str, str], ruleset: Ruleset, source_hash: str) -> Diagnostic | None:
    if facts["format"] != str(FORMAT):
        return OtherFormat(found=facts["format"], known=str(FORMAT))
    made = (facts["index"], facts["revision"], facts["hash"])
    given = (ruleset.index, ruleset.revision, source_hash)
    return None if made == given else OtherRevision(made=_called(*made), given=_called(*given))


def _called(index: str, revision: str, source_hash: str) -> str:
    return f"`{index} [{revision}]` (mã băm {source_hash[:HASH_SHOWN]}…)"


def _scored(reading: _Reading, tree: Tree, language: Language, faults: list[Diagnostic]) -> Outcome[ReadForm]:
    unit = unit_of(tree)
    if unit.value is None:
        return Outcome(None, (*faults, *unit.diagnostics))
    scored = score_stages(reading.ruleset, unit.value, Wanted(language=language, parts=False))
    # Appraised points are people's: the form itself shows how far they are from the own ones.
    faults += [each for each in scored.diagnostics if not isinstance(each, PointsDiffer)]
    if not scored.value:
        return Outcome(None, tuple(faults))
    own: Scored = scored.value[0]
    found = ReadForm(
        name=reading.name,
        ruleset=reading.ruleset,
        layout=reading.layout,
        pages=reading.pages,
        rows=reading.rows,
        unit=unit.value,
        facts=own.facts,
        result=own.result,
    )
    return Outcome(found, tuple(faults))


@dataclass(slots=True, kw_only=True)
class _Reading:
    """The cells of a form as they become a case, and what is wrong with them."""

    name: str
    pages: Pages
    rows: Rows
    layout: Layout
    ruleset: Ruleset
    faults: list[Diagnostic] = field(default_factory=list)

    def tree(self) -> Tree | None:
        """Give the case that the form says; None where it does not say whose it is."""
        given = {entry.id: (entry, scalar) for entry, scalar in self._given()}
        name = given.get("unit.name")
        if name is None:
            entry = self.layout.entries[0]
            self.faults.append(NoUnitName(cell=entry.cell.address, sheet=entry.cell.sheet, span=self._span(entry)))
            return None
        case: dict[str, Any] = {UNIT: {NAME: name[1]}}
        for entry, scalar in given.values():
            self._put(case, entry, scalar)
        self._put_evidence(case, given)
        return _tree(case, name[1].span)

    def _given(self) -> Iterator[tuple[Entry, Scalar]]:
        for entry in self.layout.entries:
            row = self.rows[entry.cell.sheet, entry.row_id]
            content = self.pages.sheets[entry.cell.sheet].at(row, entry.cell.column)
            if content is None or self._is_bad(entry, content):
                continue
            scalar = scalar_of(entry, content, self._span(entry))
            if scalar.text is not None:
                yield entry, scalar

    def _span(self, entry: Entry) -> Span:
        return span_of(self.name, self.rows[entry.cell.sheet, entry.row_id], entry.cell.column)

    def _is_bad(self, entry: Entry, content: Content) -> bool:
        cell = f"{entry.cell.column}{self.rows[entry.cell.sheet, entry.row_id]}"
        if content.kind == "e":
            self.faults.append(CellError(cell=cell, text=str(content.value), span=self._span(entry)))
        elif content.formula and content.value is None:
            self.faults.append(NotComputed(cell=cell, span=self._span(entry)))
        else:
            return False
        return True

    def _put(self, case: dict[str, Any], entry: Entry, scalar: Scalar) -> None:
        match entry.kind:
            case "period":
                case["period"] = scalar
            case "figure" if entry.figure is not None:
                self._put_figure(case, entry.path, entry.figure.short, scalar)
            case "not_arising":
                self._put_not_arising(case, entry, scalar)
            case "justification":
                case.setdefault("justification", {})[entry.path] = scalar
            case "appraised" | "reason":
                stage = case.setdefault("stages", {}).setdefault("appraised", {})
                stage.setdefault("points" if entry.kind == "appraised" else "reason", {})[entry.path] = scalar
            case _:
                pass  # the name is there; documents are put together as lists

    def _put_figure(self, case: dict[str, Any], owner: str, short: str, scalar: Scalar) -> None:
        if owner in (UNIT, PARAMETERS):
            case.setdefault(owner, {})[short] = scalar
        else:
            case.setdefault("figures", {}).setdefault(owner, {})[short] = scalar

    def _put_not_arising(self, case: dict[str, Any], entry: Entry, scalar: Scalar) -> None:
        answer = read_yes_no("Không phát sinh", scalar)
        if isinstance(answer, NotYesOrNo):
            self.faults.append(answer)
        elif answer:
            case.setdefault("not_arising", []).append(Scalar(text=entry.path, span=scalar.span))

    def _put_evidence(self, case: dict[str, Any], given: Mapping[str, tuple[Entry, Scalar]]) -> None:
        """Put the documents of each leaf as a list, empty places included; a leaf without any is not told of."""
        lists: dict[str, list[Scalar]] = {}
        for entry in self.layout.entries:
            if entry.kind == "evidence":
                found = given.get(entry.id)
                scalar = Scalar(text=None, span=self._span(entry)) if found is None else found[1]
                lists.setdefault(entry.path, []).append(scalar)
        told = {path: shown for path, shown in lists.items() if any(each.text is not None for each in shown)}
        if told:
            case["evidence"] = told


def _tree(value: Any, span: Span) -> Tree:
    match value:
        case Scalar():
            return value
        case list():
            return Items(items=tuple(_tree(each, span) for each in value), span=span)
        case _:
            keys = tuple(Scalar(text=key, span=_first(below, span)) for key, below in value.items())
            return Fields(keys=keys, values=tuple(_tree(each, span) for each in value.values()), span=span)


def _first(value: Any, span: Span) -> Span:
    """Give the place of the first cell below a key, which stands for the key."""
    while not isinstance(value, Scalar):
        value = next(iter(value.values() if isinstance(value, dict) else value))
    return value.span if value.span.source else span


def points_shown(form: ReadForm, path: str) -> Fraction | str | None:
    """Give the points that the form itself shows for a part: None where they were never worked out."""
    from parlang_compiler.boundary.workbook_cells import cell_text
    from parlang_compiler.form.layout import POINTS

    content = form.pages.sheets[SCORES].at(form.rows[SCORES, f"{path}#1"], POINTS)
    if content is None or content.value is None:
        return None
    if isinstance(content.value, bool) or not isinstance(content.value, int | float):
        return str(content.value)
    return Fraction(cell_text(content.value, "General")[0])
