"""`python -m parlang_compiler.generated [--check]`: what is made from spec/ and from the grammar.

Without `--check` it is written; with it nothing is, and each difference from what is committed is named.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.render import to_text
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.source import Source
from parlang_compiler.cli.session import Session
from parlang_compiler.document.errors import Made, laid_out
from parlang_compiler.document.formats import FORMATS
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.files.specs import revision_folders
from parlang_compiler.files.write import write_all
from parlang_compiler.parse_tables import stale_tables, write_tables
from parlang_compiler.targets import COMMITTED, artefacts

if TYPE_CHECKING:
    from parlang_compiler.cli.loading import Loaded

SPEC = "spec"
GENERATED = "generated"
MOST_LEAVES_OF_QUERY = 40  # of an index of a hundred leaves a query is half a megabyte
SESSION = Session(language="vi", format="text", strict=False)


class NotSound(Exception):
    """A revision of spec/ has errors; the text says which."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make everything again, or check it; the root is the folder that is worked in."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given not in ([], ["--check"]):
        sys.stderr.write("usage: python -m parlang_compiler.generated [--check]\n")
        return 2
    # The tables come first: the criteria are read through them.
    tables = stale_tables() if given else write_tables()
    for table in tables:
        sys.stdout.write(f"{'differs: ' if given else ''}{table.name}: parse table\n")
    if given and tables:
        return 1
    root = Path()
    try:
        made = _of_spec(root)
    except NotSound as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    stale = sorted(set(_there(root)) - set(made))
    return _compare(root, made, stale) if given else _write(root, made, stale)


def _of_spec(root: Path) -> dict[str, bytes]:
    """Make every target of every revision, and every comparison, by path from the root."""
    made: dict[str, bytes] = {}
    for folder in revision_folders(root / SPEC):
        inside = folder.relative_to(root / SPEC).as_posix()
        for path, data in _of_revision(folder):
            made[f"{GENERATED}/{inside}/{path}"] = data
    return made


def _of_revision(folder: Path) -> Iterator[tuple[str, bytes]]:
    # Imported late: without its parse tables the pipeline cannot be.
    from parlang_compiler.cli.issuing import order_for
    from parlang_compiler.cli.loading import load

    loaded = load(folder.as_posix(), SESSION)
    if loaded.ruleset is None:
        raise NotSound(_told(loaded.diagnostics, loaded.sources))
    order, texts = order_for(loaded, loaded.ruleset)
    if order.value is None:
        raise NotSound(_told(order.diagnostics, texts))
    given = order.value
    yield from (
        (each.path, each.data) for each in _sound(lambda: artefacts(given, _targets(given.ruleset)), loaded.sources)
    )
    for old in _earlier(folder, loaded.ruleset):
        yield from _comparison(load(old.as_posix(), SESSION), loaded, old.name)


def _targets(ruleset: Ruleset) -> Iterator[str]:
    """Give the targets that are kept, but no query that is too long to be read, or that a set cannot be."""
    readable = ruleset.points_decimals is not None and sum(1 for _ in leaves(ruleset)) <= MOST_LEAVES_OF_QUERY
    return (each for each in COMMITTED if each != "sql" or readable)


def _earlier(folder: Path, ruleset: Ruleset) -> Iterator[Path]:
    """Give the revision that a revision amends, and those that it has a mapping from."""
    if ruleset.amends is not None:
        yield folder.parent / ruleset.amends
    for mapping in sorted(folder.glob("mapping-*.yaml")):
        yield folder.parent / mapping.stem.removeprefix("mapping-")


def _comparison(old: Loaded, new: Loaded, label: str) -> Iterator[tuple[str, bytes]]:
    from parlang_compiler.cli.comparing import pair_of
    from parlang_compiler.comparing.comparer import compared
    from parlang_compiler.document.dossier import dossier

    pair = pair_of(old, new)
    if pair.matching is None:
        raise NotSound(_told(pair.diagnostics, pair.sources))
    made = dossier(compared(pair.matching, pair.line), source_hash(pair.sources))
    for suffix, render in FORMATS.values():
        yield f"comparison-{label}.{suffix}", _sound(partial(render, made), pair.sources)


def _sound(make: Callable[[], Made], sources: Sequence[Source]) -> Made:
    outcome = laid_out(make, sources)
    if outcome.value is None:
        raise NotSound(_told(outcome.diagnostics, sources))
    return outcome.value


def _told(diagnostics: Sequence[Diagnostic], sources: Sequence[Source]) -> str:
    return to_text(diagnostics, {each.name: each for each in sources}, "en")


def _there(root: Path) -> Iterator[str]:
    for path in sorted((root / GENERATED).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(root).as_posix()


def _compare(root: Path, made: Mapping[str, bytes], stale: Sequence[str]) -> int:
    different = [name for name, data in made.items() if _read(root / name) != data]
    for name in sorted(different):
        sys.stdout.write(f"{'differs' if (root / name).exists() else 'missing'}: {name}\n")
    for name in stale:
        sys.stdout.write(f"not made any more: {name}\n")
    return 1 if different or stale else 0


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _write(root: Path, made: Mapping[str, bytes], stale: Sequence[str]) -> int:
    changed = {name: data for name, data in made.items() if _read(root / name) != data}
    outcome = write_all(root, changed)
    if outcome.value is None:
        sys.stderr.write(to_text(outcome.diagnostics, {}, "en"))
        return 2
    for name in stale:
        (root / name).unlink()
    for name in (*sorted(changed), *stale):
        sys.stdout.write(f"{name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
