"""Words from strangers' specs made safe to stand in a module, even inside a page: names, strings, comments.

Before::

    Tỷ lệ "đạt" </script> */

After::

    "Tỷ lệ \\"đạt\\" \\u003c/script> */"        in code
    // Tỷ lệ "đạt" <\\/script> *\\/              in a comment
"""

from __future__ import annotations

import json
import textwrap

from parlang_compiler.backends.javascript.runtime_source import runtime_names
from parlang_compiler.backends.python.text import names_of as named
from parlang_compiler.backends.python.text import plain

LINE = 110
WORDS = """\
arguments as async await break case catch class const continue debugger default delete do else enum eval export
extends false finally for from function get if implements import in instanceof interface let new null of package
private protected public return set static super switch this throw true try typeof undefined var void while with yield
"""
OF_THE_MODULE = ("period", "points", "score", "declared", "total")  # what stands beside the runtime, in lower case
RESERVED = frozenset({*WORDS.split(), *OF_THE_MODULE, *runtime_names()})


def names_of(texts: list[str]) -> dict[str, str]:
    """Give each text a name of its own in JavaScript; later ones that collide are numbered."""
    return named(texts, RESERVED)


def quoted(text: str) -> str:
    """Give a string literal: of JSON, with what cannot be seen and what a page would read escaped too."""
    return "".join(map(_escaped, json.dumps(text, ensure_ascii=False)))


def _escaped(character: str) -> str:
    if character.isprintable() and character != "<":
        return character
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))


def in_comment(text: str) -> str:
    """Give a text on one line that ends no comment and no script."""
    return plain(text).replace("*/", "*\\/").replace("</", "<\\/").replace("<!--", "<\\!--")


def about(lines: list[str], indent: int = 0) -> list[str]:
    """Give lines, each safe already, as a comment that tools read."""
    margin = " " * indent
    if len(lines) == 1 and len(margin) + len(lines[0]) + 7 <= LINE:
        return [f"{margin}/** {lines[0]} */"]
    return [f"{margin}/**", *(each for line in lines for each in _wrapped(line, f"{margin} *")), f"{margin} */"]


def _wrapped(line: str, opening: str) -> list[str]:
    wrapped = textwrap.wrap(
        line,
        LINE,
        initial_indent=f"{opening} ",
        subsequent_indent=f"{opening}   ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapped or [opening]
