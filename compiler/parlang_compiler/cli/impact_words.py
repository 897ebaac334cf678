"""The words of an impact that its tables share: what is compared, totals, ranks and grades before and after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from rich.console import Console
from rich.text import Text

from parlang.diagnostics.diagnostic import Language
from parlang.ir.nodes import Part
from parlang.prose.numbers import number
from parlang.runtime.rounding import rounded
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import grade_called
from parlang_compiler.impact.whole import Impact, Placed

SHOWN_DECIMALS = 3  # of points that are not rounded, and of means


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is written: the impact, the language, and whether nothing is left out."""

    impact: Impact
    language: Language
    everything: bool = False

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language."""
        return vi if self.language == "vi" else en

    def number(self, value: Fraction) -> str:
        """Write a number, cut to what people read where its decimals go on: `≈ 69,116`."""
        cut = rounded(abs(value), SHOWN_DECIMALS) * (-1 if value < 0 else 1)
        return f"{'' if cut == value else '≈ '}{number(cut, self.language)}"

    def signed(self, value: Fraction) -> str:
        """Write a change: `+0,5`, `−0,25`, `0`."""
        text = self.number(value)
        return text.replace("≈ ", "≈ +") if value > 0 and text.startswith("≈") else f"{'+' if value > 0 else ''}{text}"


def heading(console: Console, text: str) -> None:
    """Write the heading of what follows."""
    console.print()
    console.print(Text(text, style="bold"), soft_wrap=True)


def title(shown: Shown) -> str:
    """Say what is compared."""
    rules = shown.impact.rules
    return shown.say(
        f"{rules.old.index}: số liệu đã chấm theo [{rules.old.revision}], chấm lại theo [{rules.new.revision}]",
        f"{rules.old.index}: figures scored under [{rules.old.revision}], replayed under [{rules.new.revision}]",
    )


def marks(shown: Shown) -> Iterator[str]:
    """Say what the figures and the rules are, where they are not real ones."""
    if shown.impact.synthetic:
        yield shown.say(
            f"SỐ LIỆU GIẢ ĐỊNH (hạt giống {shown.impact.seed}): không phải của đơn vị nào",
            f"SYNTHETIC FIGURES (seed {shown.impact.seed}): they are those of no real unit",
        )
    if shown.impact.illustrative:
        yield shown.say("BẢN MINH HỌA: bộ tiêu chí không phải văn bản chính thức", "ILLUSTRATION: not an official text")


def grade_text(each: Placed, shown: Shown) -> str:
    """Write the grade, and the other one where it changes."""
    before = grade_called(each.unit.before, shown.impact.rules.old)
    after = grade_called(each.unit.after, shown.impact.rules.new)
    return before if before == after else f"{before or '?'} → {after or '?'}"


def total_text(scored: Scored, shown: Shown) -> str:
    """Write a total, or what it lies between."""
    result = scored.result
    if result.total is not None:
        return shown.number(result.total)
    return f"[{shown.number(result.least)}; {shown.number(result.most)}]"


def part_text(each: Placed, shown: Shown) -> str:
    """Write the points of the comparable part."""
    moves = each.unit.moves
    return f"{shown.number(moves.before)} → {shown.number(moves.after)}" if moves.compared else ""


def rank_text(each: Placed) -> str:
    """Write the rank before and after: by total where somebody has one by both rules, else by the comparable part."""
    places = each.by_total if each.group.by_total else each.by_part
    if places is None:
        return ""
    move = f" ({places.move:+d})".replace("-", "−") if places.move else ""
    return f"{places.before} → {places.after}{move}"


def called(part: Part) -> str:
    """Give what a part is called in a narrow place."""
    return part.number or part.name
