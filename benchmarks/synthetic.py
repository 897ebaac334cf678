"""A synthetic set of 88 rules and 150 figures, the same every time.

The forms are those seen in published criteria: bands, points in proportion to a share or towards a target, bands on a
count, levels, yes or no, increments up and down, checklists, deductions, a branch with a lower cap, deadlines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random

from benchmarks.rules import Rule
from benchmarks.synthetic_forms import (
    branch,
    checklist,
    count_bands,
    deadline,
    deduction,
    falling,
    levels,
    rising,
    share_bands,
    share_from_floor,
    share_towards,
    yes_no,
)
from parlang.prose.numbers import number

HEAD = """\
bộ tiêu chí tong-hop "Bộ tiêu chí tổng hợp"
  văn bản [thu] "Sinh ra để đo"
  thang điểm {scale}
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa
"""
LEAF = """
tiêu chí {at} "Việc {at}" [{key}] điểm tối đa {maximum}
{body}"""
Maker = Callable[[str, Random], Rule]
SHAPE: tuple[tuple[Maker, int], ...] = (
    (share_bands, 16), (share_from_floor, 16), (share_towards, 8), (count_bands, 6), (levels, 6), (yes_no, 6),
    (rising, 8), (falling, 6), (checklist, 6), (deduction, 4), (branch, 2), (deadline, 4),
)  # fmt: skip


def rules(seed: int = 88) -> list[Rule]:
    """Make the 88 rules, the forms mixed."""
    random = Random(seed)
    makers = [maker for maker, count in SHAPE for _ in range(count)]
    random.shuffle(makers)
    return [maker(f"viec_{at}", random) for at, maker in enumerate(makers, start=1)]


def text(made: list[Rule]) -> str:
    """Write the whole set in parlang."""
    return HEAD.format(scale=number(sum((rule.maximum for rule in made), Fraction(0)))) + "".join(_leaves(made))


def _leaves(made: list[Rule]) -> Iterator[str]:
    for at, rule in enumerate(made, start=1):
        yield LEAF.format(at=at, key=rule.key, maximum=number(rule.maximum), body=rule.text)
