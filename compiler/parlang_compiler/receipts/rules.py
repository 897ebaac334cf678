"""The rules of a receipt: what they mean, their hash, and what their texts are called wherever they lie.

Before::

    ../thu/nd-307-2025/01-dan-so.par:12

After::

    phan-loai-dvhc-tinh/nd-307-2025/01-dan-so.par:12
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from parlang.ir.nodes import Ruleset


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A revision with the hash of its texts; `folders` are the index and revision of texts of other revisions."""

    ruleset: Ruleset = field(repr=False)
    sha256: str
    folders: Mapping[str, str]

    def called(self, file: str) -> str:
        """Call a text by its index, its revision and its name: the same on every machine."""
        own = f"{self.ruleset.index}/{self.ruleset.revision}"
        return f"{self.folders.get(file, own)}/{PurePath(file).name}"
