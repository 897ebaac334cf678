"""Made-up units → what is replayed, and the file of cases that says the same, marked as made up."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Span
from parlang_compiler.boundary.from_facts import from_facts
from parlang_compiler.boundary.models import Assessment
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.score_cases import Entry
from parlang_compiler.boundary.tree import Fields
from parlang_compiler.impact.replay import Readings
from parlang_compiler.impact.synthetic import Made

NOWHERE = Span(source="synthetic", line=1, column=1, end_line=1, end_column=2)
HEAD = """\
# SỐ LIỆU GIẢ ĐỊNH, do parlang impact tạo ra từ hạt giống {seed} để thử bộ tiêu chí {index} [{revision}].
# Không phải số liệu của đơn vị nào; không dùng để đánh giá, xếp hạng.
# Synthetic figures, made from seed {seed}; they are those of no real unit.
"""


def readings_of(units: Sequence[Made]) -> Readings:
    """Give made-up units as if they had been read: their figures are known to be sound."""
    owners = tuple(_unit(each) for each in units)
    entries = (
        Entry(unit=unit, stage="self", facts=each.facts, stated={}, ranked=True)
        for unit, each in zip(owners, units, strict=True)
    )
    return Readings(units=owners, entries=tuple(Outcome((entry,)) for entry in entries))


def _unit(made: Made) -> Unit:
    period = None if made.facts.year is None else str(made.facts.year)
    return Unit(
        assessment=Assessment(unit={"name": made.name}, period=period), tree=Fields(keys=(), values=(), span=NOWHERE)
    )


def cases_text(units: Sequence[Made], ruleset: Ruleset, seed: int) -> str:
    """Give a file of cases that `eval` reads; what it is stands at its head and in the name of each unit."""
    document = {
        "index": ruleset.index,
        "revision": ruleset.revision,
        "units": [from_facts(each.facts, ruleset, each.name) for each in units],
    }
    text: str = yaml.dump(document, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
    return HEAD.format(seed=seed, index=ruleset.index, revision=ruleset.revision) + text


class _Dumper(yaml.SafeDumper):
    """Writes each value where it stands: nothing is shared by a name."""

    def ignore_aliases(self, data: object) -> bool:
        return True
