"""Run every benchmark: `make bench`."""

from __future__ import annotations

from benchmarks import checking, cold_start, comparing, documents, evaluator, impact, proving, scoring


def main() -> None:
    """Run them one after another; results of peers are compared before they are timed."""
    for benchmark in (evaluator, checking, cold_start, scoring, proving, comparing, impact, documents):
        print(f"== {(benchmark.__doc__ or '').splitlines()[0]}")
        benchmark.run()
        print()


if __name__ == "__main__":
    main()
