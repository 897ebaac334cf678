"""The module that a package opens with: its revisions, and which of them serves a year or a day.

Before::

    minh-hoa-2022 from 2022 on, minh-hoa-2024 from 2024 on

After::

    score(figures, period=2023) -> Score      by minh-hoa-2022
    period(2024), on(date(2025, 1, 1)) -> the module of minh-hoa-2024
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from parlang.ir.nodes import Ruleset
from parlang_compiler.backends.python.code import Atom, Call, laid_out
from parlang_compiler.backends.python.text import docstring, quoted

if TYPE_CHECKING:
    from parlang_compiler.backends.wheel.package import Compiled

OPENING = """\
from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple, Protocol

from ._runtime import Exact, FigureError, FigureShape, LeafScore, NodeScore, Score

__all__ = [
    "INDEX",
    "Evaluator",
    "Exact",
    "FigureError",
    "FigureShape",
    "LeafScore",
    "NodeScore",
    "Revision",
    "RevisionError",
    "Score",
    "figures",
    "on",
    "period",
    "revision",
    "revisions",
    "score",
]
"""

TYPES = '''\
class RevisionError(LookupError):
    """No revision is meant, or several are."""


class Revision(NamedTuple):
    """A revision: its label and instrument, its first evaluation year, the first and the last day of its force."""

    label: str
    instrument: str
    first_year: int | None
    in_force: date | None
    in_force_end: date | None
    is_illustrative: bool
    source_hash: str


class Evaluator(Protocol):
    """What the modules of all revisions have; each also has its own `points` and `judge`."""

    INDEX: str
    REVISION: str
    SOURCE_HASH: str
    FIRST_YEAR: int | None
    UNIT: int | None
    TOTAL_UNIT: int | None
    FIGURES: dict[str, FigureShape]

    def score(
        self,
        figures: Mapping[str, Mapping[str, object]],
        *,
        period: int | None,
        unit: Mapping[str, object] | None = None,
        parameters: Mapping[str, object] | None = None,
        not_arising: Collection[str] = (),
    ) -> Score:
        """Score one unit."""

    def score_whole(
        self, figures: Mapping[str, int], *, period: int | None, not_arising: Collection[str] = ()
    ) -> Score:
        """Score one unit from figures that were validated already."""
'''

FUNCTIONS = '''\
def revisions() -> tuple[Revision, ...]:
    """Give the revisions, the newest last."""
    return _REVISIONS


def figures(revision: str) -> Mapping[str, FigureShape]:
    """Give the figures that a revision asks for, by full key."""
    return _evaluator(revision).FIGURES


def revision(label: str) -> Evaluator:
    """Give the module of a revision."""
    return _evaluator(label)


def period(year: int) -> Evaluator:
    """Give the module of the revision that serves an evaluation year: the latest that has begun by then."""
    return _evaluator(_of_year(year))


def on(day: date) -> Evaluator:
    """Give the module of the revision in force on a day."""
    begun = [
        (each.in_force, each.label)
        for each in _REVISIONS
        if each.in_force is not None and each.in_force <= day
        if each.in_force_end is None or day <= each.in_force_end
    ]
    latest = max((start for start, _ in begun), default=None)
    return _evaluator(_only([label for start, label in begun if start == latest], f"ngày {day:%d/%m/%Y}"))


def score(
    figures: Mapping[str, Mapping[str, object]],
    *,
    period: int | None,
    unit: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
    not_arising: Collection[str] = (),
    revision: str | None = None,
) -> Score:
    """Score one unit by the revision that serves its evaluation year, or by the one that is named.

    figures: by path of the part that declares them, then by short key; absent, None or blank is missing
    unit: figures of the unit itself; parameters: those of the year
    not_arising: paths of the leaves that the unit declares not to arise
    Raises RevisionError where no revision is meant, FigureError where a figure cannot be read.
    """
    evaluator = _evaluator(_of_year(period) if revision is None else revision)
    return evaluator.score(figures, period=period, unit=unit, parameters=parameters, not_arising=not_arising)


def _of_year(year: int | None) -> str:
    if type(year) is not int:
        raise RevisionError(f"«{year}» không phải là một năm; hãy ghi năm đánh giá, hoặc nêu mã phiên bản")
    begun = [(each.first_year, each.label) for each in _REVISIONS if each.first_year is not None]
    latest = max((start for start, _ in begun if start <= year), default=None)
    return _only([label for start, label in begun if start == latest], f"năm {year}")


def _only(labels: list[str], when: str) -> str:
    if len(labels) == 1:
        return labels[0]
    if labels:
        raise RevisionError(f"nhiều phiên bản cùng dùng cho {when}: {', '.join(labels)}")
    raise RevisionError(f"không có phiên bản nào dùng cho {when}; có: {_known()}; hãy nêu mã phiên bản")


def _known() -> str:
    return ", ".join(each.label for each in _REVISIONS)
'''


def front_module(revisions: Sequence[Compiled], modules: Mapping[str, str], version: str, about: list[str]) -> str:
    """Give the text of `__init__.py`."""
    known = [f"__version__ = {quoted(version)}", f"INDEX = {quoted(revisions[0].ruleset.index)}"]
    blocks = [
        [*docstring(about, 0), "", *OPENING.splitlines(), *known],
        TYPES.splitlines(),
        _table(revisions),
        FUNCTIONS.splitlines(),
        _evaluator(modules),
    ]
    return "\n\n\n".join("\n".join(block) for block in blocks) + "\n"


def _table(revisions: Sequence[Compiled]) -> list[str]:
    rows = [laid_out("    ", Call("Revision", _row(each)), ",") for each in revisions]
    return ["_REVISIONS = (", *(line for row in rows for line in row), ")"]


def _row(revision: Compiled) -> tuple[Atom, ...]:
    ruleset: Ruleset = revision.ruleset
    texts = (
        quoted(ruleset.revision),
        quoted(ruleset.instrument),
        str(ruleset.first_year),
        _day(ruleset.in_force),
        _day(ruleset.in_force_end),
        str(revision.is_illustrative),
        quoted(revision.source_hash),
    )
    return tuple(map(Atom, texts))


def _day(ordinal: int | None) -> str:
    if ordinal is None:
        return "None"
    day = date.fromordinal(ordinal)
    return f"date({day.year}, {day.month}, {day.day})"


def _evaluator(modules: Mapping[str, str]) -> list[str]:
    """Give the function that imports a revision when it is asked for: one unit needs one of them."""
    lines = ["def _evaluator(label: str) -> Evaluator:"]
    for label, module in modules.items():
        lines += [
            f"    if label == {quoted(label)}:",
            f"        from . import {module}",
            "",
            f"        return {module}",
        ]
    return [*lines, '    raise RevisionError(f"không có phiên bản «{label}»; có: {_known()}")']
