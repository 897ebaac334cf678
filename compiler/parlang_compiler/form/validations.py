"""What may be typed into the cells of figures, and what is said of it when the cell is chosen."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, assert_never

from parlang.ir.nodes import Figure, Ruleset
from parlang.lowered.ranges import DATES, PERIODS, UNDECLARED
from parlang_compiler.document.figures_table import range_of
from parlang_compiler.form.figures import FIRST_DATE, FIRST_YEAR, NO, YES
from parlang_compiler.form.styles import CENTRE, RIGHT, Properties

Rule = dict[str, Any]
LONGEST_TITLE, LONGEST_MESSAGE = 32, 250


def yes_no_rule(label: str) -> Rule:
    """Let yes or no be chosen."""
    return _told({"validate": "list", "source": [YES, NO]}, label, f"chọn «{YES}» hoặc «{NO}»")


def year_rule(ruleset: Ruleset) -> Rule:
    """Let a year be typed that the set serves."""
    first = max(ruleset.first_year or FIRST_YEAR, FIRST_YEAR)
    rule = {"validate": "integer", "criteria": "between", "minimum": first, "maximum": PERIODS[1]}
    return _told(rule, "Năm đánh giá", f"ghi năm bằng bốn chữ số, từ {first} trở đi")


def points_rule(maximum: Fraction) -> Rule:
    """Let appraised points be typed, up to the maximum."""
    rule = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": float(maximum)}
    return _told(rule, "Điểm thẩm định", "ghi số điểm, từ 0 đến điểm tối đa của mục")


def figure_rule(figure: Figure, levels: str) -> Rule:
    """Let the values of a figure be typed; `levels` is where the labels of its levels stand."""
    return _told(_rule(figure, levels), figure.label, _words(figure))


def _rule(figure: Figure, levels: str) -> Rule:
    match figure.kind:
        case "yes_no":
            return {"validate": "list", "source": [YES, NO]}
        case "level":
            return {"validate": "list", "source": f"={levels}"}
        case "date":
            low, high = max(int(figure.low or 0), FIRST_DATE), int(figure.high or DATES[1])
            ends = {"minimum": date.fromordinal(low), "maximum": date.fromordinal(max(low, high))}
            return {"validate": "date", "criteria": "between", **ends}
        case "count" | "ratio" | "number" | "money" | "rank" | "points":
            low_end = -UNDECLARED if figure.low is None else figure.low
            high_end = UNDECLARED if figure.high is None else figure.high
            kind = "integer" if figure.grain == 1 else "decimal"
            ends_of_numbers = {"minimum": _number(low_end), "maximum": _number(high_end)}
            return {"validate": kind, "criteria": "between", **ends_of_numbers}
        case _:
            assert_never(figure.kind)


def _number(value: Fraction | int) -> int | float:
    return int(value) if value == int(value) else float(value)


def _words(figure: Figure) -> str:
    unit = f"{figure.unit}; " if figure.unit else ""
    again = "; ghi cả dấu %" if figure.kind == "ratio" else "; ghi ngày/tháng/năm" if figure.kind == "date" else ""
    return f"{unit}{range_of(figure)}{again}"


def _told(rule: Rule, title: str, words: str) -> Rule:
    title, words = _cut(title, LONGEST_TITLE), _cut(words, LONGEST_MESSAGE)
    return {
        **rule,
        "input_title": title,
        "input_message": words,
        "error_title": "Giá trị không hợp lệ",
        "error_message": words,
    }


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def entry_look(figure: Figure) -> Properties:
    """Say how the value of a figure is shown."""
    places = f".{'0' * figure.decimals}" if figure.decimals else ""
    match figure.kind:
        case "yes_no" | "level":
            return {"align": CENTRE}
        case "date":
            return {"align": CENTRE, "num_format": "dd/mm/yyyy"}
        case "ratio":
            return {"align": RIGHT, "num_format": f"0{places}%"}
        case "count" | "number" | "money" | "rank" | "points":
            return {"align": RIGHT, "num_format": f"#,##0{places}"}
        case _:
            assert_never(figure.kind)
