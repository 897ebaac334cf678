"""A rule of 3,000 bands against one of a single band, and a search against questions one after another.

The figures are already validated; `points` and the judge of the rule are timed. Every way gives the same points first.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from random import Random
from time import perf_counter
from types import ModuleType

from benchmarks.timing import interleaved, report
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.python import searched
from parlang_compiler.backends.to_python import to_python

UNITS, ROUNDS, LONG, WIDTH = 5_000, 15, 3_000, 7
HEAD = """\
bộ tiêu chí bang-dai "Bảng dài"
  văn bản [bang-dai] "Một bảng dài"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Việc" [viec] điểm tối đa 10
  số liệu
    xong "Số việc đã xong" : số lượng "việc"
  chấm điểm theo xong
"""


def bands(count: int) -> Iterator[str]:
    """Write so many bands, each as wide as the others."""
    yield f"    dưới {WIDTH} : 0"
    for at in range(1, count):
        low, worth = at * WIDTH, f"{at % 1000 // 100},{at % 100:02}"
        yield f"    từ {low} đến dưới {low + WIDTH} : {worth}" if at < count - 1 else f"    từ {low} trở lên : {worth}"


def built(count: int, fewest: int = searched.FEWEST) -> tuple[ModuleType, float]:
    """Build the evaluator of so many bands, searched if they are at least the fewest; tell how long it took."""
    found = compile_sources([Source(name="bang.par", text=HEAD + "\n".join(bands(count)) + "\n")])
    if found.value is None or found.failed:
        raise ValueError([each.message("en") for each in found.diagnostics])
    usual, searched.FEWEST = searched.FEWEST, fewest
    start = perf_counter()
    text = to_python(found.value, "0")
    seconds, searched.FEWEST = perf_counter() - start, usual
    module = ModuleType(f"bands_{count}_{fewest}")
    sys.modules[module.__name__] = module
    exec(compile(text, module.__name__, "exec"), module.__dict__)
    return module, seconds


def over(function: Callable[[int], object], most: int) -> Callable[[], object]:
    """Give a run of a function over random units."""
    random = Random(3)
    units = [random.randrange(most) for _ in range(UNITS)]
    return lambda: [function(unit) for unit in units]


def run() -> None:
    """Time a long table against a short one, then few bands in both ways."""
    (short, _), (long, _) = built(2), built(LONG)
    for name in ("points", "judge_viec"):
        peers = {
            "one end": over(getattr(short, name), 2 * WIDTH),
            f"{LONG} bands": over(getattr(long, name), LONG * WIDTH),
        }
        print(name)
        report(interleaved(peers, rounds=ROUNDS), per=UNITS, unit="unit", against="one end")
    for count in (6, 8, 10, 12, 16, 32):
        asked, looked = built(count, sys.maxsize)[0], built(count, 1)[0]
        if [asked.points(each) for each in range(count * WIDTH)] != [
            looked.points(each) for each in range(count * WIDTH)
        ]:
            raise AssertionError("the two disagree")
        peers = {
            f"{count} bands, asked": over(asked.points, count * WIDTH),
            f"{count} bands, searched": over(looked.points, count * WIDTH),
        }
        report(interleaved(peers, rounds=ROUNDS), per=UNITS, unit="unit", against=f"{count} bands, asked")
    for count in (300, 1000, LONG):
        print(f"to_python of {count} bands: {built(count)[1]:.2f} s")


if __name__ == "__main__":
    run()
