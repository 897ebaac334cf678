"""Ruleset → the form: its places, the formulas in them, and what the form cannot work out itself.

Before::

    Ruleset(leaf "1.1.2", figures giao, hoàn_thành)

After::

    Form(entries: E4 giao, E5 hoàn_thành, I4 the document …; workings: C4, C5 the whole numbers, C31 the points;
         shown: F4 =IF(ISNUMBER(tinh!C31),tinh!C31/100,""), G4 …)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import PERIOD, inputs_in, leaves
from parlang.lowered.nodes import Leaf, inputs_of, needs_of, terms_of
from parlang.lowered.of_set import LoweredSet, lower_set
from parlang_compiler.form.cells import STEP, Workings
from parlang_compiler.form.evidence import complete, lacking
from parlang_compiler.form.figures import declared_not_arising, whole_number, year_number
from parlang_compiler.form.formulas import Cell, Formula, Infix, Number, Text, call, choose, depth, written
from parlang_compiler.form.layout import Block, Layout, layout_of
from parlang_compiler.form.live import FAR, LeafWidth, greatest_points, is_narrow, totals_fit, unit_of, width_in_form
from parlang_compiler.form.rules import Rules
from parlang_compiler.form.totals import Totals, totals_of

FORMAT = 1
LEFT_TO_READ = Text("R")
IN_CONFLICT = Text("M")
LONGEST = 8000  # characters of a formula; a workbook allows 8,192
DEEPEST = 60  # nested calls; it allows 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form, before it is written: `outcomes` is what each leaf comes to, in 1/`unit` of a point or a letter.

    `asked` are the inputs that each leaf may need, `broken` the cells that are 1 where its figures contradict each
    other, each with what they should satisfy. `totals` is None where sums are not sure to be exact.
    """

    ruleset: Ruleset
    source_hash: str
    unit: int
    layout: Layout
    workings: Workings
    inputs: Mapping[str, Cell]
    outcomes: Mapping[str, Cell]
    asked: Mapping[str, tuple[Cell, ...]]
    broken: Mapping[str, tuple[tuple[Cell, int], ...]]
    owed: Mapping[str, Formula]
    widths: Mapping[str, LeafWidth]
    totals: Totals | None


def form_of(ruleset: Ruleset, source_hash: str) -> Form:
    """Make the form of a set."""
    lowered = lower_set(ruleset)
    making = _Making(ruleset=ruleset, lowered=lowered, unit=unit_of(ruleset, lowered), layout=layout_of(ruleset))
    making.take_inputs()
    making.take_constraints()
    for part in leaves(ruleset):
        making.take_leaf(part)
    fit = totals_fit(ruleset, making.unit)
    return Form(
        ruleset=ruleset,
        source_hash=source_hash,
        unit=making.unit,
        layout=making.layout,
        workings=making.workings,
        inputs=making.inputs,
        outcomes=making.outcomes,
        asked=making.asked,
        broken=making.broken_of,
        owed=making.owed,
        widths=making.widths,
        totals=totals_of(ruleset, making.outcomes, making.unit, making.workings) if fit else None,
    )


class _Making:
    """The form as it is put together."""

    def __init__(self, *, ruleset: Ruleset, lowered: LoweredSet, unit: int, layout: Layout) -> None:
        self.ruleset, self.lowered, self.unit, self.layout = ruleset, lowered, unit, layout
        self.workings = Workings()
        self.inputs: dict[str, Cell] = {}
        self.declared: dict[str, Cell] = {}
        self.owed: dict[str, Formula] = {}
        self.constraints: dict[int, Cell] = {}
        self.outcomes: dict[str, Cell] = {}
        self.asked: dict[str, tuple[Cell, ...]] = {}
        self.broken_of: dict[str, tuple[tuple[Cell, int], ...]] = {}
        self.widths: dict[str, LeafWidth] = {}
        self.entries = {entry.id: entry for entry in layout.entries}

    def take_inputs(self) -> None:
        """Make the whole numbers of all that is filled in."""
        add, ranges = self.workings.add, self.lowered.inputs.ranges
        typed = self.entries["period"].cell
        self.inputs[PERIOD] = add("năm đánh giá", PERIOD, year_number(typed, self.ruleset.first_year))
        for block in self.layout.blocks:
            self._take_evidence(block)
        for figure in self.ruleset.figures:
            entry = self.entries.get(f"figure:{figure.key}")
            if entry is not None:
                whole = whole_number(figure, entry.cell, ranges[figure.key])
                self.inputs[figure.key] = add("số liệu", figure.key, whole)

    def _take_evidence(self, block: Block) -> None:
        part = block.part
        if part.rule is None:
            return
        shown = [self.entries[f"evidence:{part.path}:{place + 1}"].cell for place in range(len(block.evidence))]
        justified = self.entries[f"justification:{part.path}"].cell
        items = list(zip(part.notes.evidence, shown, strict=True))
        self.owed[part.path] = self.workings.add("tài liệu còn thiếu", part.path, lacking(items, justified))
        if part.without_evidence is not None and part.without_evidence.asked is not None:
            known = complete(self.owed[part.path], shown)
            self.inputs[part.without_evidence.asked.key] = self.workings.add("đủ tài liệu", part.path, known)
        if block.declared is not None:
            declares = declared_not_arising(self.entries[f"not_arising:{part.path}"].cell)
            self.declared[part.path] = self.workings.add("không phát sinh", part.path, declares)

    def take_constraints(self) -> None:
        """Make a cell for each condition that figures must satisfy together: 1 where it is broken."""
        for place, (_, condition) in enumerate(self.lowered.constraints):
            keys = inputs_in(self.ruleset.constraints[place].condition)
            if not is_narrow(condition, self.lowered) or not all(key in self.inputs for key in keys):
                continue
            rules = Rules(inputs=self.inputs, workings=self.workings, about=self.ruleset.constraints[place].owner)
            broken = choose(rules.condition(condition), Number(0), Number(1))
            if keys:
                given = Infix("=", call("COUNT", *(self.inputs[key] for key in keys)), Number(len(keys)))
                broken = choose(given, broken, Number(0))
            if _fits(broken):
                self.constraints[place] = self.workings.add("trái điều kiện", rules.about, broken)

    def take_leaf(self, part: Part) -> None:
        """Make the cell of what a leaf comes to, or leave it to `read`."""
        leaf = self._leaf(part)
        keys = needs_of(leaf.tree)
        self.asked[part.path] = tuple(self.inputs[key] for key in keys if key in self.inputs)
        self.broken_of[part.path] = tuple(self._constraints_on(set(keys)))
        found = width_in_form(leaf, self.lowered, self.unit)
        formula = self._formula(part, leaf) if found.live else None
        if found.live and formula is None:
            found = replace(found, reason="long")
        self.widths[part.path] = found
        self.outcomes[part.path] = self.workings.add("kết quả", part.path, formula or LEFT_TO_READ)

    def _leaf(self, part: Part) -> Leaf:
        """Give the leaf without idle questions, if the form asks all the constraints that make them idle."""
        whole = self.lowered.leaves[part.path]
        asked = set(inputs_of(*terms_of(whole.tree)))
        for place, (_, condition) in enumerate(self.lowered.constraints):
            if place not in self.constraints and set(inputs_of(condition)) <= asked:
                return whole
        return self.lowered.simplified[part.path]

    def _constraints_on(self, keys: set[str]) -> Iterator[tuple[Cell, int]]:
        for place, cell in self.constraints.items():
            if keys.intersection(inputs_in(self.ruleset.constraints[place].condition)):
                yield cell, place

    def _formula(self, part: Part, leaf: Leaf) -> Formula | None:
        """Give the formula of a leaf, in one cell or with its arms in cells of their own; None if it is too long."""
        before = len(self.workings.rows)
        for apart in (False, True):
            rules = Rules(
                inputs=self.inputs,
                workings=self.workings,
                about=part.path,
                declared=self.declared.get(part.path),
                own_unit=leaf.unit,
                unit=self.unit,
                apart=apart,
            )
            raw = rules.tree(leaf.tree)
            if all(map(_fits, (raw, *(row.formula for row in self.workings.rows[before:])))):
                return self._checked(part, raw, self._may_be_far(part, leaf))
            self.workings.drop(before)
        return None

    def _may_be_far(self, part: Part, leaf: Leaf) -> bool:
        return greatest_points(leaf, self.lowered.inputs.ranges) > FAR * part.maximum * (leaf.unit or 1)

    def _checked(self, part: Part, raw: Formula, far: bool) -> Formula:
        """Withhold points that rest on figures that contradict each other, or that are too great to be added up."""
        broken = [cell for cell, _ in self.broken_of[part.path]]
        if far:
            cell = self.workings.add(STEP, part.path, raw)
            limit = Number(int(FAR * part.maximum * self.unit))
            size = call("ABS", cell)
            raw = choose(call("ISNUMBER", cell), choose(Infix(">", size, limit), LEFT_TO_READ, cell), cell)
        return choose(Infix(">", call("SUM", *broken), Number(0)), IN_CONFLICT, raw) if broken else raw


def _fits(formula: Formula) -> bool:
    return depth(formula) <= DEEPEST and len(written(formula, "")) <= LONGEST
