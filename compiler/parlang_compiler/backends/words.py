"""What evaluators as code say of themselves in comments, each on one line.

Before::

    Figure(label="Tỷ lệ hộ nghèo", kind="ratio", grain=10000)

After::

    Tỷ lệ hộ nghèo (ratio, in 1/10000)
"""

from __future__ import annotations

from collections.abc import Iterable

from parlang.ir.nodes import Band, Bands, Branches, Figure, Part, Ruleset
from parlang_compiler.backends.python.text import plain


def provenance_words(ruleset: Ruleset) -> str:
    """Say what the text of a set was held against, or that it is an illustration."""
    provenance = ruleset.notes.provenance
    if provenance is None:
        return "not stated"
    if provenance.kind == "illustrative":
        return "minh họa (an illustration, not the official text)"
    return f"verified against {plain(provenance.against or 'the text')}"


def bands_of(part: Part) -> Iterable[Band]:
    """Give the bands of the rule of a leaf, those inside its branches too."""
    match part.rule:
        case Bands(bands=bands):
            yield from bands
        case Branches(branches=branches):
            for branch in branches:
                if isinstance(branch.result, Bands):
                    yield from branch.result.bands
        case _:
            return


def figure_words(figure: Figure) -> str:
    """Say what a figure is, and what its whole numbers stand for."""
    words = plain(figure.label)
    if figure.levels:
        shown = "; ".join(f"{place} {level.key}" for place, level in enumerate(figure.levels))
        return f"{words} ({shown})"
    if figure.kind == "date":
        return f"{words} (ordinal of the day)"
    unit = plain(figure.unit or figure.kind.replace("_", "/"))
    return f"{words} ({unit})" if figure.grain == 1 else f"{words} ({unit}, in 1/{figure.grain})"
