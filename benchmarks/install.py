"""Install what peers.lock pins: all at once, or, if that fails, one after the other, telling what is left out.

    .venv-bench/bin/python benchmarks/install.py

A peer may have no build for this machine or this Python. The benchmarks go on without it; they say so too.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

LOCK = Path(__file__).with_name("peers.lock")


def pinned(text: str) -> Iterator[str]:
    """Split a lock into its packages, each with its hashes."""
    block: list[str] = []
    for line in text.splitlines():
        if block and not line.startswith(" "):
            yield "\n".join(block)
            block = []
        block.append(line)
    yield "\n".join(block)


def installed(lock: Path, *options: str) -> bool:
    """Install what a lock pins, nothing else; tell whether it worked."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes", *options]
    return subprocess.run([*command, "-r", str(lock)], check=False).returncode == 0


def main() -> None:
    """Install all, or all that can be."""
    if installed(LOCK):
        return
    with tempfile.TemporaryDirectory() as folder:
        one = Path(folder, "one.lock")
        for block in pinned(LOCK.read_text(encoding="utf-8")):
            one.write_text(block, encoding="utf-8")
            if not installed(one, "--only-binary", ":all:"):
                print(f"left out, it cannot be installed here: {block.split(' ')[0]}")


if __name__ == "__main__":
    main()
