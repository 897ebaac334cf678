"""Run every benchmark, or those that are named: `make bench`, `python -m benchmarks evaluator scalar`."""

from __future__ import annotations

import sys
from importlib import import_module

ALL = (
    "evaluator", "long_tables", "scalar", "batch", "javascript", "javascript_provinces", "checking", "cold_start",
    "scoring", "proving", "comparing", "impact", "documents",
)  # fmt: skip


def main(names: list[str]) -> None:
    """Run them one after another; results of peers are compared before they are timed."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        sys.exit(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(ALL)}")
    for name in names or ALL:
        try:
            benchmark = import_module(f"benchmarks.{name}")
            print(f"== {(benchmark.__doc__ or '').splitlines()[0]}", flush=True)
            benchmark.run()
        except ImportError as missing:
            print(f"{name}: left out, {missing.name} is not installed")
        print(flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
