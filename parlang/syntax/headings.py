"""What can be saved of a heading that cannot be read, so that the rest of its part is still read.

Before::

    tiêu chí 1.1 "Kế hoạch" [ke_hoach] điểm tối đa: 1,5

After::

    tiêu chí 1.1 "Kế hoạch" [ke_hoach] điểm tối đa 1
"""

from __future__ import annotations

import re

from parlang.syntax.chunks import line_starts
from parlang.syntax.keywords import keywords
from parlang.syntax.nodes import Surface

_HEADED = ("DOMAIN", "CRITERION", "SUB_CRITERION", "BONUS", "PENALTY")
_NAME = re.compile(r'"(?:[^"\\\n]|\\["\\])*"')
_ID = re.compile(r"\[([a-z][a-z0-9_]*)\]")
_NUMBER = re.compile(r"\s*([0-9A-Za-zĐđ]+(?:\.[0-9A-Za-zĐđ]+)*)(?!\w)")


def saved_heading(line: str, number: int, surface: Surface) -> str | None:
    """Give a readable heading made from the pieces of a broken one; None when it heads no part."""
    if line_starts(surface, ("SET",)).match(line):
        return f'{keywords(surface).words["SET"][0]} x "?"'
    match = line_starts(surface, _HEADED).match(line)
    if match is None:
        return None
    return _pieced_together(match["keyword"], line[match.end() :], number, surface)


def _pieced_together(keyword: str, rest: str, line: int, surface: Surface) -> str:
    words = keywords(surface).words
    counted = not line_starts(surface, ("BONUS", "PENALTY")).match(keyword)
    number = _NUMBER.match(rest)
    shown = (number[1] if number else f"dong{line}") if counted else ""
    name, identity = _NAME.search(rest), _ID.search(rest)
    title = name[0] if name else '"?"'
    key = identity[1] if identity else f"dong_{line}"
    return f"{keyword} {shown} {title} [{key}] {words['MAXIMUM'][0]} 1"
