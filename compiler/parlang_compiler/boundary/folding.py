"""Names compared without case, accents or spaces: `Kịp thời`, `kịp_thời` and `kip_thoi` are one."""

from __future__ import annotations

import re
import unicodedata


def folded(name: str) -> str:
    """Give the letters of a name without case and accents, joined by underscores."""
    letters = unicodedata.normalize("NFD", name.strip().lower().replace("đ", "d"))
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return re.sub(r"[\s_-]+", "_", bare)
