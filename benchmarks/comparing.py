"""Compare two revisions of the largest set, and sets of ever more changed rules.

Beside it stand both revisions read and checked, which every comparison does first, and a hand-written comparison that
scores 1,000 units of each changed rule under both revisions, proving nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random
from time import perf_counter

from benchmarks.timing import interleaved, report
from parlang.diff.compare import compare
from parlang.diff.effect_of import effect_of, is_same
from parlang.diff.following import Line
from parlang.diff.kinds.points import asked_by
from parlang.diff.matching import Matching, matched
from parlang.diff.pairing import Pairing, both_of, witness_of
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Figure, Ruleset
from parlang.pipeline import compile_sources
from parlang.prove.solving.z3.solver import Z3Solver
from parlang.source import Source

INDEX = Path(__file__).parents[1] / "spec" / "par-index-tinh"
OLD, NEW = "minh-hoa-2022", "minh-hoa-2024"
ROUNDS, UNITS, MOST = 3, 1_000, 200
SIZES = (50, 100, 200, 400)
HEAD = """\
bộ tiêu chí rat-dai "Rất dài"
  văn bản [{label}] "Nhiều quy tắc"
  thang điểm {scale}
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa
"""
RULE = """
tiêu chí {at} "Việc {at}" [viec_{at}] điểm tối đa 1
  số liệu
    giao "Số việc được giao" : số lượng "việc" từ 1 trở lên
    xong "Số việc đã xong"   : số lượng "việc" không quá giao
  tính tỷ_lệ "Tỷ lệ hoàn thành" = xong / giao
  chấm điểm theo tỷ_lệ
    bằng 100%              : điểm tối đa
    từ {floor}% đến dưới 100% : tỷ_lệ × điểm tối đa
    dưới {floor}%             : 0
"""


def sources(revision: str) -> list[Source]:
    """Read the texts of a revision of the largest set."""
    paths = sorted((INDEX / revision).glob("*.par"))
    return [Source(name=path.as_posix(), text=path.read_text(encoding="utf-8")) for path in paths]


def both() -> tuple[Ruleset, Ruleset]:
    """Read and check both revisions."""
    old = compile_sources(sources(OLD)).value
    new = compile_sources(sources(NEW), lambda _, revision: sources(revision)).value
    if old is None or new is None:
        raise ValueError("a revision does not compile")
    return old, new


def of_size(size: int, floor: int) -> Ruleset:
    """Make a set of so many rules."""
    text = HEAD.format(label=f"san-{floor}", scale=size)
    rules = (RULE.format(at=at, floor=floor) for at in range(1, size + 1))
    found = compile_sources([Source(name="dai.par", text=text + "".join(rules))])
    if found.value is None or found.failed:
        raise ValueError([each.message("en") for each in found.diagnostics])
    return found.value


def changed(matching: Matching) -> Iterator[Pairing]:
    """Give the pairs of rules that are others and can be compared."""
    whole = both_of(matching)
    for group in matching.groups:
        if group.old and group.new:
            asked = asked_by(group, whole)
            if asked.is_comparable and not is_same(asked.pairing.old, asked.pairing.new):
                yield asked.pairing


def by_units(pairings: list[Pairing]) -> int:
    """Score random units of each changed rule under both revisions, and count those whose points move."""
    random = Random(0)
    return sum(_moves(pairing, random) for pairing in pairings)


def _moves(pairing: Pairing, random: Random) -> int:
    units = ({each.key: _value(each, random) for each in pairing.figures()} for _ in range(UNITS))
    found = (witness_of(pairing, Facts(year=2024, values=values)) for values in units)
    return sum(each is not None and each.before != each.after for each in found)


def _value(figure: Figure, random: Random) -> Value:
    match figure.kind:
        case "yes_no":
            return random.random() < 0.5
        case "level":
            return random.choice(figure.levels).key
        case _:
            low, high = figure.low or Fraction(0), figure.high or Fraction(MOST)
            return Fraction(random.randint(int(low * figure.grain), int(min(high, MOST) * figure.grain)), figure.grain)


def run() -> None:
    """Time the largest set, then sets of many changed rules."""
    old, new = both()
    line = Line(revisions=(old, new))
    matching = matched(old, new, line)
    pairings = list(changed(matching))
    solver = Z3Solver()
    peers = {
        f"parlang diff, {len(pairings)} changed rules": lambda: compare(matching, line, solver),
        f"{UNITS} random units of each, proving nothing": lambda: by_units(pairings),
        "both revisions read and checked": both,
    }
    report(interleaved(peers, rounds=ROUNDS), per=1, unit="comparison", against="both revisions read and checked")
    slowest = sorted(((_seconds(each), each.new[0].path) for each in pairings), reverse=True)[:3]
    print("slowest:", ", ".join(f"{path} {seconds * 1000:.0f} ms" for seconds, path in slowest))
    for size in SIZES:
        before, after = of_size(size, 80), replace(of_size(size, 85), revision="sau")
        start = perf_counter()
        compare(matched(before, after), None, solver)
        seconds = perf_counter() - start
        print(f"{size} changed rules: {seconds:.2f} s, {seconds / size * 1000:.2f} ms a rule")


def _seconds(pairing: Pairing) -> float:
    start = perf_counter()
    effect_of(pairing, Z3Solver())
    return perf_counter() - start
