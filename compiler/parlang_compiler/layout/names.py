"""The names of WordprocessingML that the checker asks for, and its lengths."""

from __future__ import annotations

from typing import Final

from lxml import etree

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATED: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

INCH: Final = 1440  # twips
LARGEST_NUMBER: Final = 10**6  # beyond it a length is nonsense
_OFF: Final = frozenset({"0", "false", "off", "none"})


def twips(millimetres: float) -> int:
    """Give a length as the file measures it."""
    return round(millimetres * INCH / 25.4)


def millimetres(length: int) -> str:
    """Write a length as Vietnamese texts do: `12,7`."""
    return f"{length * 25.4 / INCH:.1f}".replace(".", ",")


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """Give an attribute of an element that may be missing."""
    return None if element is None else element.get(f"{W}{name}")


def number(element: etree._Element | None, name: str = "val") -> int | None:
    """Give an attribute that is a whole number; what is no number says nothing."""
    text = value(element, name)
    try:
        found = round(float(text)) if text is not None and len(text) < 12 else None
    except (ValueError, OverflowError):
        return None
    return found if found is not None and abs(found) <= LARGEST_NUMBER else None


def is_on(element: etree._Element) -> bool:
    """Tell what a switch says: there and not switched off."""
    return (value(element) or "1").lower() not in _OFF
