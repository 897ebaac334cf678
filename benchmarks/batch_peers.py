"""Who scores a million units at once, each in a process of its own: `python -m benchmarks.batch_peers NAME FOLDER`.

A process reads the columns of a folder, scores a few thousand rows to be warm, then all of them. It says on standard
output how long that took and how much memory it came to need; the totals of all rows, and the leaves of the first, are
left in the folder for whoever compares them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks import exact, floats, our_backends, synthetic
from benchmarks.notations import PYTHON, SQL, Columns
from benchmarks.rules import POINT_UNIT, Rule
from benchmarks.workloads import compiled
from parlang.source import Source

WARM, KEPT = 10_000, 2_000  # rows scored before the clock runs; rows whose leaves are kept for comparison
PEAKS = Path("/proc/self/clear_refs")  # where Linux forgets the peak of a process
Given = Mapping[str, Any]  # columns of NumPy by name
Ready = tuple[Callable[[], Any], Callable[[Any], list[Any]]]  # score; what came out, as columns of NumPy
Peer = Callable[[list[Rule], Given], "Ready | None"]


def by_numpy(rules: list[Rule], given: Given) -> Ready:
    """Write the rules by hand, in whole numbers of NumPy."""
    import numpy

    notation = Columns(
        column=lambda figure: given[figure.name],
        when=numpy.where,
        least=numpy.minimum,
        most=numpy.maximum,
        floor=numpy.floor,
    )
    return lambda: [exact.leaf(rule, notation) for rule in rules], list


def by_polars(rules: list[Rule], given: Given) -> Ready:
    """Write the rules by hand, as expressions of Polars over whole numbers."""
    import polars

    notation = Columns(
        column=lambda figure: polars.col(figure.name),
        when=lambda test, value, rest: polars.when(test).then(value).otherwise(rest),
        least=polars.min_horizontal,
        most=polars.max_horizontal,
        floor=lambda value: value.floor(),
        number=lambda value: polars.lit(value, dtype=polars.Int64),
    )
    frame = polars.DataFrame(dict(given))
    leaves = [exact.leaf(rule, notation).alias(rule.key) for rule in rules]
    return lambda: frame.lazy().select(leaves).collect(), _of_frame


def by_duckdb(rules: list[Rule], given: Given) -> Ready:
    """Write the rules by hand, as one query of DuckDB from a table into a table."""
    leaves = ", ".join(f"{exact.leaf(rule, SQL)} AS {rule.key}" for rule in rules)
    return _query(f"SELECT {leaves} FROM figures", given)


def by_openfisca(rules: list[Rule], given: Given) -> Ready:
    """Write the rules as a model of OpenFisca, all rows at once."""
    import numpy

    from benchmarks.openfisca_model import Model, columns_of

    kinds = {figure.name: figure.kind for rule in rules for figure in rule.figures}
    model = Model(kinds, {rule.key: floats.leaf(rule, PYTHON) for rule in rules})
    columns, count = columns_of(kinds, given), len(next(iter(given.values())))
    return (
        lambda: model.score(columns, count),
        lambda found: [numpy.rint(each.astype("float64") * POINT_UNIT).astype("int64") for each in found],
    )


def by_our_batch(rules: list[Rule], given: Given) -> Ready:
    """Compile the rules with our backend for columns."""
    import polars

    ruleset = compiled([Source(name="tong-hop.par", text=synthetic.text(rules))])
    return our_backends.batch(ruleset, polars.DataFrame(dict(given))), _of_frame


def _query(query: str, given: Given) -> Ready:
    import duckdb

    base = duckdb.connect()
    base.register("given", dict(given))
    base.execute("CREATE TABLE figures AS SELECT * FROM given")
    base.unregister("given")

    def columns(_: Any) -> list[Any]:
        return list(base.execute("FROM points").fetchnumpy().values())

    return lambda: base.execute(f"CREATE OR REPLACE TABLE points AS {query}"), columns


def _of_frame(frame: Any) -> list[Any]:
    return [frame[name].to_numpy() for name in frame.columns]


PEERS: Mapping[str, Peer] = {
    "ours, batch": by_our_batch,
    "Polars by hand": by_polars,
    "DuckDB by hand": by_duckdb,
    "NumPy by hand": by_numpy,
    "OpenFisca": by_openfisca,
}


def memory(field: str) -> int:
    """Give a figure of this process's memory, in bytes."""
    lines = PEAKS.with_name("status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(field + ":"))


def _score(peer: Peer, rules: list[Rule], columns: dict[str, Any], folder: Path) -> dict[str, Any]:
    import numpy

    warm = peer(rules, {name: column[:WARM].copy() for name, column in columns.items()})
    ready = peer(rules, columns) if warm else None
    if warm is None or ready is None:
        return {"missing": "our target is not there yet"}
    warm[0]()
    PEAKS.write_text("5", encoding="ascii")  # forget the peak so far
    before, start = memory("VmRSS"), perf_counter()
    found = ready[0]()
    seconds, peak = perf_counter() - start, memory("VmHWM")
    leaves = [numpy.broadcast_to(each, len(next(iter(columns.values())))) for each in ready[1](found)][: len(rules)]
    numpy.save(folder / "totals.npy", sum(each.astype("int64") for each in leaves))
    numpy.save(folder / "leaves.npy", numpy.array([each[:KEPT] for each in leaves]).T.astype("int64"))
    return {"seconds": seconds, "memory": peak - before}


def main(name: str, folder: str) -> None:
    """Score the columns of a folder by one of the peers."""
    import numpy

    rules = synthetic.rules()
    names = [figure.name for rule in rules for figure in rule.figures]
    columns = {each: numpy.load(Path(folder, f"{each}.npy")) for each in names}
    try:
        said = _score(PEERS[name], rules, columns, Path(folder))
    except ImportError as missing:
        said = {"missing": f"{missing.name} is not installed"}
    print(json.dumps(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
