"""Read a text: whole, within a limit, and as nothing but UTF-8.

The text is given as it was decoded: normal form C is asked by whoever reads it, since the language's own
reader names the letters that were not in it.
"""

from __future__ import annotations

import contextlib
import stat
import sys
from pathlib import Path

from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.files.encodings import format_of, old_encoding, utf16_of
from parlang_compiler.files.errors import (
    NotAFile,
    NotFound,
    NotReadable,
    NotText,
    NotUtf8,
    OtherEncoding,
    TooLarge,
)

STANDARD_INPUT = "-"
MEGABYTE = 1 << 20
LARGEST = 4 * MEGABYTE


def read_source(name: str, limit: int = LARGEST) -> Outcome[Source]:
    """Read the file of this name, or standard input for `-`."""
    return read_bytes(name, limit).then(lambda data: decode(shown(name), data))


def is_file(name: str) -> bool:
    """Tell whether a file stands there; a name that no file can have is that of none."""
    with contextlib.suppress(OSError, ValueError):
        return Path(name).is_file()
    return False


def shown(name: str) -> str:
    """Give the name by which messages call an input."""
    return "<stdin>" if name == STANDARD_INPUT else name


def read_bytes(name: str, limit: int) -> Outcome[bytes]:
    """Read at most `limit` bytes; a larger file is refused before it is read."""
    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read(limit + 1)
        return _within(name, data, limit)
    path = Path(name)
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            return Outcome(None, (NotAFile(path=name),))
        if state.st_size > limit:
            return Outcome(None, (TooLarge(path=name, limit=limit // MEGABYTE),))
        with path.open("rb") as stream:
            return _within(name, stream.read(limit + 1), limit)
    except (FileNotFoundError, NotADirectoryError):
        return Outcome(None, (NotFound(path=name),))
    except (OSError, ValueError) as problem:
        return Outcome(None, (NotReadable(path=name, reason=reason(problem)),))


def _within(name: str, data: bytes, limit: int) -> Outcome[bytes]:
    if len(data) > limit:
        return Outcome(None, (TooLarge(path=shown(name), limit=limit // MEGABYTE),))
    return Outcome(data)


def decode(name: str, data: bytes) -> Outcome[Source]:
    """Give the text of these bytes; anything but UTF-8 is refused by what it is."""
    if (other := format_of(data)) is not None:
        return Outcome(None, (NotText(path=name, kind=other),))
    if (encoding := utf16_of(data)) is not None:
        return Outcome(None, (OtherEncoding(path=name, encoding=encoding),))
    if 0 in data:
        return Outcome(None, (NotText(path=name, kind="nul", span=_place(name, data, data.index(0))),))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        return Outcome(None, (_not_utf8(name, data, problem.start),))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if (encoding := old_encoding(text, words=2)) is not None:
        return Outcome(None, (OtherEncoding(path=name, encoding=encoding),))
    return Outcome(Source(name=name, text=text))


def _not_utf8(name: str, data: bytes, at: int) -> NotUtf8 | OtherEncoding:
    encoding = old_encoding(data.decode("latin-1"), words=1)
    if encoding is not None:
        return OtherEncoding(path=name, encoding=encoding)
    # The decoder counts from after the mark of UTF-8, if there is one.
    at += 3 if data.startswith(b"\xef\xbb\xbf") else 0
    place = _place(name, data, at)
    return NotUtf8(path=name, byte=f"{data[at]:02X}", line=place.line, span=place)


def _place(name: str, data: bytes, at: int) -> Span:
    before = data[:at].decode("utf-8-sig", errors="replace")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Span(source=name, line=line, column=column, end_line=line, end_column=column + 1)


def reason(problem: Exception) -> str:
    """Say in a few words why the system refused."""
    return (problem.strerror if isinstance(problem, OSError) else None) or str(problem) or type(problem).__name__
