"""The runtime as text, to stand in each generated module, which then needs nothing else."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

FILES = ("exact", "days", "figures", "leaves", "score", "formatting")  # in the order of who needs whom
TOP_LEVEL = re.compile(r"^(?:export )?(?:function|const|let|class) (\w+)", re.MULTILINE)


@cache
def runtime_source() -> str:
    """Give the runtime, file after file."""
    folder = resources.files("parlang_compiler.backends.javascript").joinpath("runtime")
    return "\n".join(folder.joinpath(f"{name}.js").read_text("utf-8") for name in FILES)


@cache
def runtime_names() -> frozenset[str]:
    """Give every name that the runtime defines at the top level of a generated module."""
    return frozenset(TOP_LEVEL.findall(runtime_source()))
