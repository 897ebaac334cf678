"""The quick findings of `ir.checks` that a proof answers exactly: where rules are proved, these are not told beside it.

They keep a set from being used without a solver; a proof says the same of the very figures, or that there are none.
"""

from __future__ import annotations

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import (
    EmptyBand,
    Gap,
    MayDivideByZero,
    MayDivideOutsideRules,
    MissingLevels,
    NotShownComplete,
    OtherwiseWanted,
    PointsBeyond,
    PointsSometimesBeyond,
    RepeatedLevel,
)

SUPERSEDED: tuple[type[Diagnostic], ...] = (
    Gap,  # and with it the overlaps
    MissingLevels,
    RepeatedLevel,
    EmptyBand,
    NotShownComplete,
    OtherwiseWanted,
    PointsBeyond,
    PointsSometimesBeyond,
    MayDivideByZero,
)


def is_superseded(diagnostic: Diagnostic) -> bool:
    """Tell whether a proof answers what a quick check found."""
    return isinstance(diagnostic, SUPERSEDED) and not isinstance(diagnostic, MayDivideOutsideRules)
