"""What the form shows beside what is filled in: points, how things stand, differences, and the results.

Before::

    the points of 1.1.2 in hundredths in tinh!C436, or P, L, M, R

After::

    F7  =IF(ISNUMBER(tinh!C436),tinh!C436/100,"")
    G7  =IF(tinh!C436="P","Chờ số liệu",IF(tinh!C355>0,"Thiếu tài liệu (" & … & ")","Đủ"))
"""

from __future__ import annotations

from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.prose.conditions import condition
from parlang.prose.wording import wording
from parlang_compiler.form.cells import ABOUT
from parlang_compiler.form.evidence import is_blank
from parlang_compiler.form.figures import BAD
from parlang_compiler.form.form import IN_CONFLICT, Form
from parlang_compiler.form.formulas import EMPTY, Cell, Formula, Infix, Number, Text, call, choose, together
from parlang_compiler.form.layout import APPRAISED, FIRST_ABOUT, JUSTIFICATION, POINTS, Block
from parlang_compiler.form.rules import LEFT_OUT, PENDING
from parlang_compiler.form.totals import PartCells

LACKING = "Thiếu tài liệu"
JUSTIFIED = ", đã giải trình"
COMPUTED = "Do chương trình tính"
ZERO = Number(0)
MOST = 200  # characters of a text in a formula; a workbook allows 255


def shown_points(block: Block, form: Form) -> Formula:
    """Give the points of a part; nothing while it waits."""
    part = block.part
    if part.rule is None:
        return EMPTY if form.totals is None else whole_points(form.totals.parts[part.path], form.unit)
    outcome = form.outcomes[part.path]
    return choose(call("ISNUMBER", outcome), _in_points(outcome, form.unit), EMPTY)


def whole_points(cells: PartCells, unit: int) -> Formula:
    """Give the points of what is added up, once nothing in it waits."""
    there: Formula = Infix("=", cells.pending, ZERO)
    if cells.left != ZERO:
        there = call("AND", there, Infix("=", cells.left, ZERO))
    return choose(there, _in_points(cells.points, unit), EMPTY)


def _in_points(units: Formula, unit: int) -> Formula:
    # The quotient of two whole numbers is the float nearest to it: what is typed as 0,25 is the same float.
    return units if unit == 1 else Infix("/", units, Number(unit))


def own_maximum(block: Block, form: Form) -> Formula | None:
    """Give the maximum of a part that what is left out takes away from; None where nothing can."""
    if form.totals is None:
        return None
    maximum = form.totals.parts[block.part.path].maximum
    return None if isinstance(maximum, Number) else _in_points(maximum, form.unit)


def status(block: Block, form: Form) -> Formula:
    """Say how a part stands."""
    part = block.part
    if part.rule is None:
        return EMPTY if form.totals is None else waiting(form.totals.parts[part.path])
    if isinstance(part.rule, Unwritten):
        return Text("Chưa có cách chấm")
    if not form.widths[part.path].live:
        return Text(COMPUTED)
    outcome = form.outcomes[part.path]
    waits = "Chờ kết quả điều tra" if part.method == "survey" else "Chờ số liệu"
    found: Formula = _of_evidence(block, form)
    found = choose(Infix("=", outcome, LEFT_OUT), Text("Không đánh giá"), found)
    found = choose(Infix("=", outcome, PENDING), Text(waits), found)
    found = choose(Infix("=", outcome, Text("R")), Text(COMPUTED), found)
    if form.broken[part.path]:
        found = choose(Infix("=", outcome, IN_CONFLICT), _broken(part, form), found)
    asked = [Infix("=", cell, BAD) for cell in form.asked[part.path]]
    return choose(together("OR", asked), Text("Số liệu chưa hợp lệ"), found) if asked else found


def _of_evidence(block: Block, form: Form) -> Formula:
    owed = form.owed[block.part.path]
    if owed == ZERO or not block.evidence:
        return Text("Đủ")
    text: Formula = Infix("&", Infix("&", Text(f"{LACKING} ("), owed), Text(")"))
    justified = choose(is_blank(block.at(JUSTIFICATION)), EMPTY, Text(JUSTIFIED))
    return choose(Infix(">", owed, ZERO), Infix("&", text, justified), Text("Đủ"))


def _broken(part: Part, form: Form) -> Formula:
    words = wording(form.ruleset, "vi")
    found: Formula = Text("Số liệu mâu thuẫn")
    for cell, place in reversed(form.broken[part.path]):
        said = condition(form.ruleset.constraints[place].condition, words)
        found = choose(Infix(">", cell, ZERO), Text(f"Trái điều kiện: {said}"[:MOST]), found)
    return found


def waiting(cells: PartCells) -> Formula:
    """Say how many leaves of a part wait."""
    waits = Infix("&", Infix("&", Text("Còn chờ "), cells.pending), Text(f"/{cells.leaves} mục"))
    done: Formula = Text("Đã đủ điểm")
    if cells.left != ZERO:
        done = choose(Infix("=", cells.left, Number(1)), Text("Không đánh giá"), done)
    return choose(Infix(">", cells.pending, ZERO), waits, done)


def difference(block: Block, ruleset: Ruleset) -> Formula:
    """Give the appraised points less the own ones; rounded, since binary floats of decimals do not subtract exactly."""
    own, appraised = block.at(POINTS), block.at(APPRAISED)
    there = call("AND", call("ISNUMBER", own), call("ISNUMBER", appraised))
    places = 4 if ruleset.points_decimals is None else max(ruleset.points_decimals, 2)
    return choose(there, call("ROUND", Infix("-", appraised, own), Number(places)), EMPTY)


def so_far(cells: PartCells, unit: int) -> Formula:
    """Give the points of what is scored of a part, if anything is."""
    scored = Infix("<", cells.pending, Number(cells.leaves)) if cells.leaves else call("FALSE")
    return choose(scored, _in_points(cells.points, unit), EMPTY)


def total_points(form: Form) -> Formula:
    """Give the total, once nothing waits."""
    if form.totals is None:
        return EMPTY
    return choose(Infix("=", form.totals.pending, ZERO), _in_points(form.totals.total, form.unit), EMPTY)


def percent(form: Form) -> Formula | None:
    """Give the percent, in the number of decimals that the set says; None where the set does not round it."""
    decimals = form.ruleset.index_decimals
    if form.totals is None or form.totals.percent is None or decimals is None:
        return None
    found = form.totals.percent
    return choose(Infix("=", found, EMPTY), EMPTY, Infix("/", found, Number(100 * 10**decimals)))


def year_title(form: Form) -> Formula:
    """Give the title of the sheet of scores, with the year once it is filled in."""
    year = Cell(ABOUT, "B", FIRST_ABOUT + 1)
    title = f"BIỂU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM {form.ruleset.name.upper()}"[:MOST]
    return Infix("&", Text(title), choose(is_blank(year), EMPTY, Infix("&", Text(" NĂM "), year)))
