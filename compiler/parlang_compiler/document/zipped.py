"""The same archive for the same contents: no time of day, the parts in one order."""

from __future__ import annotations

import zipfile
from io import BytesIO

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day that an archive can name
CONTENT_TYPES = "[Content_Types].xml"  # readers look for it first


def reproducible(archive: bytes) -> bytes:
    """Pack an archive again so that its bytes depend on its contents alone."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as given, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in sorted(given.namelist(), key=lambda name: (name != CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, given.read(name))
    return stream.getvalue()


def unpacked_size(archive: bytes) -> int | None:
    """Give how many bytes an archive says that it unpacks to; None of what is no archive of an office program."""
    try:
        with zipfile.ZipFile(BytesIO(archive)) as given:
            names = given.namelist()
            return sum(each.file_size for each in given.infolist()) if CONTENT_TYPES in names else None
    except (zipfile.BadZipFile, ValueError, OSError):
        return None
