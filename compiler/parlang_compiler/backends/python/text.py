"""Words from strangers' specs made safe to stand in code: names, strings, docstrings."""

from __future__ import annotations

import builtins
import keyword
import re
import textwrap
from collections.abc import Collection

from parlang_compiler.backends.python.runtime_source import runtime_names

LINE = 110
# What stands beside the runtime, in lower case, and variables of its functions.
OF_THE_MODULE = ("period", "not_arising", "score", "score_whole", "judge", "points")
OF_STATEMENTS = ("declared", "cases", "total", "key", "found", "band", "which")
RESERVED = frozenset(
    {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *runtime_names(), *OF_THE_MODULE, *OF_STATEMENTS}
)


def name_of(text: str, reserved: Collection[str] = RESERVED) -> str:
    """Give a name in code for an id or a key: ASCII, no keyword, no name that the code uses itself."""
    name = re.sub(r"[^a-z0-9_]", "_", text.lower().replace(".", "__")).lstrip("_") or "x"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if name in reserved else name


def names_of(texts: list[str], reserved: Collection[str] = RESERVED) -> dict[str, str]:
    """Give each text a name of its own; later ones that collide are numbered."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for text in texts:
        wanted = name = name_of(text, reserved)
        number = 1
        while name in taken or name in reserved:
            number += 1
            name = f"{wanted}_{number}"
        taken.add(name)
        names[text] = name
    return names


def quoted(text: str) -> str:
    """Give a string literal: double quotes unless that needs more backslashes."""
    quote = "'" if '"' in text and "'" not in text else '"'
    return quote + "".join(_escaped(character, quote) for character in text) + quote


def _escaped(character: str, quote: str) -> str:
    if character in ("\\", quote):
        return f"\\{character}"
    if character == "\n":
        return "\\n"
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def plain(text: str) -> str:
    """Give a text on one line without what cannot be seen."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def docstring(lines: list[str], indent: int) -> list[str]:
    """Give a docstring of several lines, each already plain; it may hold any character."""
    margin = " " * indent
    safe = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    if len(safe) == 1:
        # A quote at the end would join the closing ones.
        safe[0] = safe[0][:-1] + '\\"' if safe[0].endswith('"') else safe[0]
        if len(margin) + len(safe[0]) + 6 <= LINE:
            return [f'{margin}"""{safe[0]}"""']
    first, *rest = safe
    wrapped = _wrapped(f'{margin}"""{first}', margin)
    for line in rest:
        wrapped += _wrapped(margin + line, margin + "    ") if line else [""]
    return [*wrapped, f'{margin}"""']


def _wrapped(line: str, margin: str) -> list[str]:
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(
        line.strip(),
        width=LINE,
        initial_indent=indent,
        subsequent_indent=max(indent, margin),
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]
