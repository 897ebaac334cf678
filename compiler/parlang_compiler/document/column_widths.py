"""How wide the columns of a table are in the room that a page has: their shares, none too narrow for a short word.

Before::

    15, 127 and 22 of 164 millimetres; room 80

After::

    14, 52 and 14: what the narrow ones lack is taken from the widest
"""

from __future__ import annotations

from collections.abc import Sequence

from parlang_compiler.document.nodes import Column

NARROWEST = 14.0  # millimetres: «Hạng», «STT»


def column_widths(columns: Sequence[Column], room: float) -> list[float]:
    """Give the widths in millimetres; the plain shares where the widest has nothing to give."""
    whole = sum(column.width for column in columns)
    shares = [column.width * room / whole for column in columns]
    widths = [max(share, NARROWEST) for share in shares]
    widest = shares.index(max(shares))
    widths[widest] -= sum(widths) - room
    return widths if widths[widest] == max(widths) else shares
