"""Write outputs: each whole or not at all, and none outside the folder that was given."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang_compiler.files.errors import AlreadyThere, NotWritable, OutsideFolder
from parlang_compiler.files.read import reason

_READABLE = 0o644


def write_all(folder: Path, files: Mapping[str, bytes]) -> Outcome[tuple[Path, ...]]:
    """Write files by their paths in the folder; if one cannot be prepared, none is put in place."""
    outside = [name for name in files if not _inside(folder, folder / name)]
    if outside:
        return Outcome(None, tuple(OutsideFolder(path=each, folder=str(folder)) for each in outside))
    prepared: list[tuple[Path, Path]] = []
    at = folder
    try:
        for name, data in files.items():
            at = folder / name
            at.parent.mkdir(parents=True, exist_ok=True)
            if at.is_dir():
                raise IsADirectoryError(21, os.strerror(21), str(at))
            prepared.append((_beside(at, data), at))
        for temporary, at in prepared:
            temporary.replace(at)
    except (OSError, ValueError) as problem:
        return Outcome(None, (_refused(at, problem),))
    finally:
        for temporary, _ in prepared:
            temporary.unlink(missing_ok=True)
    return Outcome(tuple(place for _, place in prepared))


def taken(name: str) -> Diagnostic | None:
    """Tell that something stands where a new file is to be written: it is not overwritten."""
    try:
        Path(name).lstat()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:  # a name that no file can have
        return _refused(Path(name), problem)
    return AlreadyThere(path=name)


def write_file(path: Path, data: bytes) -> Outcome[tuple[Path, ...]]:
    """Write one file in place of what stands there."""
    return write_all(path.parent, {path.name: data})


def _inside(folder: Path, path: Path) -> bool:
    with contextlib.suppress(OSError, RuntimeError):
        return path.resolve().is_relative_to(folder.resolve())
    return False


def _beside(path: Path, data: bytes) -> Path:
    """Write a temporary file in the folder of `path`, so that putting it in place is one step."""
    number, temporary = open_beside(path)
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(mode_of(path))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def open_beside(path: Path) -> tuple[int, Path]:
    """Open a temporary file in the folder of `path`."""
    number, name = tempfile.mkstemp(prefix=f".{path.name[:60]}.", suffix=".tmp", dir=path.parent)
    return number, Path(name)


def mode_of(path: Path) -> int:
    """Give who may read a file: those who may read what stands there already."""
    return path.stat().st_mode & 0o777 if path.exists() else _READABLE


def _refused(path: Path, problem: Exception) -> Diagnostic:
    return NotWritable(path=str(path), reason=reason(problem))
