"""Permanent ids, made of the first words of a name: ASCII, short, each once in its part.

Before::

    «Công tác chỉ đạo, điều hành cải cách hành chính»

After::

    cong_tac_chi_dao
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import count

from parlang.syntax.keywords import reserved_words
from parlang.text import outside_key
from parlang_compiler.importing.hierarchy import Node

FEW, MOST = 4, 8  # words of an id
LONGEST = 40
TAKEN = ("unit", "parameters")  # what owns figures and is no part
_SMALL = frozenset(
    ("va", "cua", "cac", "nhung", "ve", "theo", "doi", "voi", "trong", "tai", "cho", "duoc", "den", "la")
)


def give_ids(nodes: Sequence[Node], known: Mapping[Node, str], above: str = "") -> None:
    """Give each part its id and its path; `known` are the ids that a file tells of."""
    taken = {known[node] for node in nodes if node in known}
    for node in nodes:
        node.id = known.get(node) or name_id(node.entry.name, taken)
        taken.add(node.id)
        node.path = f"{above}.{node.id}" if above else node.id
        give_ids(node.below, known, node.path)


def name_id(text: str, taken: Set[str] = frozenset(), few: int = FEW) -> str:
    """Give an id for a text that none of `taken` is; it can be a name of the language."""
    words = [each for each in outside_key(text).split("_") if each]
    telling = [each for each in words if each not in _SMALL] or words or ["muc"]
    if telling[0][0].isdecimal():
        telling = ["muc", *telling]
    for amount in range(few, MOST + 1):
        made = "_".join(telling[:amount])[:LONGEST].strip("_")
        if _may_be(made, taken):
            return made
    base = "_".join(telling[:few])[:LONGEST].strip("_")
    return next(each for at in count(2) if _may_be(each := f"{base}_{at}", taken))


def _may_be(made: str, taken: Set[str]) -> bool:
    return made not in taken and made not in TAKEN and made not in reserved_words()
