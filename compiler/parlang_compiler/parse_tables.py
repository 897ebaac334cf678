"""The saved parse tables: grammar.lark and the words of a surface become one Python module of bytes.

Before::

    parlang/syntax/grammar.lark, parlang/syntax/keywords/vi.py

After::

    parlang/syntax/tables/vi.py        TABLE = b"..."

Loading a saved table takes some hundredths of a second, building a parser with as many terminals several seconds,
and parlang opens no file.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from base64 import b85encode
from pathlib import Path

from lark import Lark
from lark import __version__ as lark_version

from parlang.syntax.keywords import keywords, pattern
from parlang.syntax.nodes import Surface

SYNTAX = Path(__file__).parents[2] / "parlang" / "syntax"
TABLES = SYNTAX / "tables"
SURFACES: tuple[Surface, ...] = ("vi", "en")


def grammar_text(surface: Surface) -> str:
    """Give the whole grammar of a surface: the common rules, its phrases and its keywords."""
    table = keywords(surface)
    common = (SYNTAX / "grammar.lark").read_text(encoding="utf-8")
    phrases = (f"{rule}: {phrase}" for rule, phrase in table.phrases.items())
    terminals = (
        f"{terminal}.{_priority(spellings)}: /{'|'.join(map(pattern, spellings))}/i"
        for terminal, spellings in table.words.items()
    )
    return "\n".join((common, *phrases, *terminals)) + "\n"


def _priority(spellings: tuple[str, ...]) -> int:
    """Above names, and a longer keyword above the one that begins it."""
    return 10 + max(len(each) for each in spellings)


def build_parser(surface: Surface, *, strict: bool = False) -> Lark:
    """Build the parser of a surface; strict refuses every conflict (slow, for the test)."""
    return Lark(
        grammar_text(surface),
        parser="lalr",
        lexer="contextual",
        propagate_positions=True,
        maybe_placeholders=True,
        strict=strict,
    )


def grammar_hash(surface: Surface) -> str:
    """Give the hash of what a table is made from; saved tables differ in bytes from run to run, in meaning never."""
    return hashlib.sha256(f"lark {lark_version}\n{grammar_text(surface)}".encode()).hexdigest()


def table_module(surface: Surface) -> str:
    """Give the source of the Python module that holds the saved table of a surface."""
    buffer = io.BytesIO()
    build_parser(surface).save(buffer)
    text = b85encode(zlib.compress(buffer.getvalue(), 9)).decode("ascii")
    lines = "\n".join(f'    b"{text[at : at + 100]}"' for at in range(0, len(text), 100))
    return (
        f'"""The saved parse table of the `{surface}` surface: made by `make generated`."""\n\n'
        f'GRAMMAR = "{grammar_hash(surface)}"\nTABLE = (\n{lines}\n)\n'
    )


def stale_tables(folder: Path = TABLES) -> list[Path]:
    """Give the tables that were not made from the grammar as it stands."""
    return [
        path
        for surface in SURFACES
        if not (path := folder / f"{surface}.py").is_file()
        or f'GRAMMAR = "{grammar_hash(surface)}"' not in path.read_text(encoding="utf-8")
    ]


def write_tables(folder: Path = TABLES) -> list[Path]:
    """Write the stale tables into `folder` and give them."""
    stale = stale_tables(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for path in stale:
        surface: Surface = "vi" if path.stem == "vi" else "en"
        path.write_text(table_module(surface), encoding="utf-8")
    return stale


if __name__ == "__main__":
    write_tables()
