"""Names compared without case, accents or spaces: `Kịp thời`, `kịp_thời` and `kip_thoi` are one."""

from __future__ import annotations

import re

from parlang.text import without_accents


def folded(name: str) -> str:
    """Give the letters of a name without case and accents, joined by underscores."""
    return re.sub(r"[\s_-]+", "_", without_accents(name.strip().lower()))
