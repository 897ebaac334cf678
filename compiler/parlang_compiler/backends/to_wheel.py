"""The wheel of an index: all its revisions in one package."""

from __future__ import annotations

from collections.abc import Sequence

from parlang_compiler.backends.wheel.archive import wheel_of
from parlang_compiler.backends.wheel.package import Compiled, in_time, package_of

__all__ = ["Compiled", "to_wheel"]


def to_wheel(revisions: Sequence[Compiled]) -> tuple[str, bytes]:
    """Give the name of the wheel and its bytes; the revisions are of one set, each under a label of its own."""
    return wheel_of(*package_of(in_time(revisions)))
