"""Names compared without case, accents or spaces: `Kịp thời`, `kịp_thời` and `kip_thoi` are one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from parlang.text import without_accents


@lru_cache(maxsize=4096)  # the same few names come back for every unit
def folded(name: str) -> str:
    """Give the letters of a name without case and accents, joined by underscores."""
    return re.sub(r"[\s_-]+", "_", without_accents(name.strip().lower()))


def same_name(name: str) -> str:
    """Give what the name of a unit is known by: tones tell units apart, case, spaces and normal forms do not."""
    return unicodedata.normalize("NFC", " ".join(name.split())).casefold()
