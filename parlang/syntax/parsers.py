"""The parsers of the two surfaces, loaded from their saved tables."""

from __future__ import annotations

import zlib
from base64 import b85decode
from functools import cache
from io import BytesIO

from lark import Lark

from parlang.syntax.nodes import Surface


@cache
def parser(surface: Surface) -> Lark:
    """Give the parser of a surface; it reads one part of a file at a time."""
    if surface == "vi":
        from parlang.syntax.tables.vi import TABLE
    else:
        from parlang.syntax.tables.en import TABLE
    return Lark.load(BytesIO(zlib.decompress(b85decode(TABLE))))
