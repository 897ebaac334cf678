"""Safe names of files, whatever units are called: ASCII, short, no path in them, and no two the same.

Before::

    "Tỉnh A/B (ví dụ)" of 2022, "../../etc", "Tỉnh Hòa Bình" and "Tỉnh Hoà Bình"

After::

    "tinh-a-b-vi-du-2022", "etc", "tinh-hoa-binh-5d41402abc" and "tinh-hoa-binh-7b8b965ad4"
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import TypeAlias

from parlang.text import outside_key
from parlang_compiler.boundary.folding import same_name

Key: TypeAlias = tuple[str, str | None]  # the name of a unit, and its year
LONGEST = 80
DIGITS = 10
_LIKE_A_HASH = re.compile(rf"(^|-)[0-9a-f]{{{DIGITS}}}$")


def file_names(units: Iterable[Key]) -> Mapping[Key, str]:
    """Give each unit a name of its own; one that others would have, or that was cut, ends in a hash of the whole."""
    plain = {key: _plain(*key) for key in units}
    shared = Counter(name[:LONGEST] for name in plain.values())
    return {key: _own(key, name, alone=shared[name[:LONGEST]] == 1) for key, name in plain.items()}


def _plain(name: str, period: str | None) -> str:
    words = outside_key(name).replace("_", "-")
    year = outside_key(period or "").replace("_", "-")
    return "-".join(each for each in (words, year) if each) if words else ""


def _own(key: Key, plain: str, *, alone: bool) -> str:
    """Keep a plain name where it is the only one, and cannot be taken for one with a hash."""
    if alone and plain and len(plain) <= LONGEST and not _LIKE_A_HASH.search(plain):
        return plain
    return "-".join(each for each in (plain[:LONGEST].strip("-"), _hash(key)) if each)


def _hash(key: Key) -> str:
    name, period = key
    return sha256(f"{same_name(name)}\0{period or ''}".encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
