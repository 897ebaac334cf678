"""Did you mean: the one known name that is near to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str], *, cutoff: float = 0.72) -> str | None:
    """Give the known name nearest to `name`, if any is at least as alike as `cutoff` (0 to 1)."""
    near = get_close_matches(name, list(dict.fromkeys(known)), n=1, cutoff=cutoff)
    return near[0] if near else None
