"""Did you mean: the one known name that is near to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str], *, cutoff: float = 0.72) -> str | None:
    """Give the known name nearest to `name`, if any is at least as alike as `cutoff` (0 to 1)."""
    near = get_close_matches(name, list(dict.fromkeys(known)), n=1, cutoff=cutoff)
    return near[0] if near else None


def nearest_path(path: str, known: Iterable[str]) -> str | None:
    """Give the known path that is meant: the only one that ends so, else one that is spelt nearly so."""
    paths = tuple(dict.fromkeys(known))
    ends = [each for each in paths if each.endswith(f".{path}")]
    return ends[0] if len(ends) == 1 else nearest(path, paths)
