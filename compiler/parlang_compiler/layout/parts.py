"""Bytes → the parts of a DOCX as trees: what is no DOCX, or is made to do harm, is refused by what it is.

A small file may unpack to gigabytes, and a few lines of entities may do so too: what the archive says that it unpacks
to is asked first, and a part that declares entities is not read.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from parlang.outcome import Outcome
from parlang_compiler.layout.errors.of_files import (
    Damaged,
    Declares,
    NotADocument,
    NotAnArchive,
    OldDocument,
    Protected,
    StrictDocument,
    TooMuch,
)
from parlang_compiler.layout.names import RELATION, STRICT, W

MEGABYTE = 1 << 20
LARGEST = 64 * MEGABYTE  # of the file
MOST_UNPACKED = 64 * MEGABYTE  # of the parts that are read; pictures are not
_OLE = b"\xd0\xcf\x11\xe0"
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_MAIN = "word/document.xml"
_NO_NAME = "[Content_Types].xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The trees of a document: its text, and what stands beside it by path and by relation."""

    main: etree._Element
    trees: Mapping[str, etree._Element]
    targets: Mapping[str, str]  # what a relation of the text leads to

    def beside(self, name: str) -> etree._Element | None:
        """Give a part that stands once in a document, such as `styles`."""
        return next((tree for path, tree in self.trees.items() if posixpath.basename(path) == f"{name}.xml"), None)

    def related(self, relation: str | None) -> etree._Element | None:
        """Give the part to which a relation of the text leads."""
        return self.trees.get(self.targets.get(relation or "", ""))


def parts_of(name: str, data: bytes) -> Outcome[Parts]:
    """Read the parts of a document that say something of its layout."""
    if data.startswith(_OLE):
        kind = Protected if _PASSWORD in data else OldDocument
        return Outcome(None, (kind(path=name),))
    if not data.startswith(b"PK"):
        return Outcome(None, (NotAnArchive(path=name),))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _read(name, archive)
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, EOFError, OSError, ValueError, NotImplementedError):
        return Outcome(None, (Damaged(path=name),))
    except RuntimeError:  # an archive whose own parts have a password
        return Outcome(None, (Protected(path=name),))


def _read(name: str, archive: zipfile.ZipFile) -> Outcome[Parts]:
    wanted = [each for each in archive.infolist() if _is_read(each.filename)]
    if _MAIN not in {each.filename for each in wanted}:
        whole = _NO_NAME not in archive.namelist() or not any(map(_is_office, archive.namelist()))
        return Outcome(None, (NotAnArchive(path=name) if whole else NotADocument(path=name),))
    if sum(each.file_size for each in wanted) > MOST_UNPACKED:
        return Outcome(None, (TooMuch(path=name, limit=MOST_UNPACKED // MEGABYTE),))
    trees = {}
    for each in wanted:
        data = archive.read(each)
        if _declares(data):
            return Outcome(None, (Declares(path=name, part=each.filename),))
        trees[each.filename] = etree.fromstring(data, _parser())
    main = trees[_MAIN]
    if main.tag == f"{{{STRICT}}}document":
        return Outcome(None, (StrictDocument(path=name),))
    if main.tag != f"{W}document":
        return Outcome(None, (Damaged(path=name),))
    return Outcome(Parts(main=main, trees=trees, targets=_targets(trees.get("word/_rels/document.xml.rels"))))


def _is_read(path: str) -> bool:
    """Tell whether a part says something of the layout: the text, styles, headers and footers, their relations."""
    inside, _, last = path.rpartition("/")
    return (inside in {"word", "word/theme"} and last.endswith(".xml")) or path == "word/_rels/document.xml.rels"


def _is_office(path: str) -> bool:
    return path.startswith(("xl/", "ppt/", "word/"))


def _declares(data: bytes) -> bool:
    """Tell whether a part declares a document type: no program that writes DOCX does, and entities need one."""
    head = data.replace(b"\x00", b"")  # UTF-16 as well
    return b"<!DOCTYPE" in head or b"<!ENTITY" in head


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )


def _targets(relations: etree._Element | None) -> dict[str, str]:
    every = () if relations is None else relations.iter(RELATION)
    return {
        each.get("Id", ""): posixpath.normpath(posixpath.join("word", each.get("Target", ""))).lstrip("/")
        for each in every
    }
