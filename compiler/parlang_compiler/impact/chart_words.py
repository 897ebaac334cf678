"""The words above charts: what is compared, and that figures or rules are not real ones, if they are not."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.diagnostics.diagnostic import Language
from parlang.prose.numbers import decimals_of, number
from parlang.runtime.rounding import rounded
from parlang_compiler.impact.whole import Impact

DECIMALS = 3


def compared(impact: Impact, language: Language) -> str:
    """Say which revisions and how many units are compared."""
    rules, units = impact.rules, len(impact.units)
    arrow = f"[{rules.old.revision}] → [{rules.new.revision}]"
    part = "" if impact.whole else say(language, "; phần so sánh được", "; the comparable part")
    return f"{rules.old.index} {arrow}; {units} {say(language, 'đơn vị', 'units')}{part}"


def warnings(impact: Impact, language: Language) -> Iterator[str]:
    """Say what is not real, in one line, as it has to stand on the chart itself."""
    said = []
    if impact.illustrative:
        said.append(say(language, "BẢN MINH HỌA", "ILLUSTRATION"))
    if impact.synthetic:
        said.append(
            say(
                language,
                f"SỐ LIỆU GIẢ ĐỊNH (số liệu tổng hợp, hạt giống {impact.seed})",
                f"SYNTHETIC FIGURES (seed {impact.seed})",
            )
        )
    if said:
        yield " · ".join(said)


def signed(value: Fraction, language: Language) -> str:
    """Write a change: `+0,5`, `≈ −0,438`."""
    cut = rounded(abs(value), DECIMALS) * (-1 if value < 0 else 1)
    digits = decimals_of(value)
    nearly = "≈ " if digits is None or digits > DECIMALS else ""
    return f"{nearly}{'+' if value > 0 else ''}{number(cut, language)}"


def say(language: Language, vi: str, en: str) -> str:
    """Give the text of the language."""
    return vi if language == "vi" else en
