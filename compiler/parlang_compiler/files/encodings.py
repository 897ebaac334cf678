"""Recognise what is not UTF-8: other formats by their first bytes, old encodings by common words."""

from __future__ import annotations

from collections.abc import Mapping

_FORMATS: Mapping[bytes, str] = {
    b"PK\x03\x04": "DOCX/XLSX/ZIP",
    b"%PDF-": "PDF",
    b"\xd0\xcf\x11\xe0": "DOC/XLS",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"\x7fELF": "ELF",
    b"\x1f\x8b": "GZIP",
    b"{\\rtf": "RTF",
}

# «điểm», «được», «không», «của», «số», «tối», «tỷ», «đơn vị» as their bytes look in Latin-1.
_WORDS: Mapping[str, tuple[str, ...]] = {
    "TCVN3": ("®iÓm", "®\xadîc", "kh«ng", "cña", "sè ", "tèi ®a", "tû lÖ", "®¬n vÞ", "tiªu chÝ"),
    "VNI": ("ñieåm", "ñöôïc", "khoâng", "cuûa", "soá ", "toái ña", "tyû leä", "ñôn vò", "tieâu chí"),
    "Windows-1258": ("ðiêÒm", "ðýõòc", "cuÒa", "sôì ", "tôìi ða", "tyÒ lêò", "ðõn viò", "tiêu chiì"),
}


def format_of(data: bytes) -> str | None:
    """Give the name of the format that these first bytes belong to, if it is none of text."""
    return next((name for start, name in _FORMATS.items() if data.startswith(start)), None)


def utf16_of(data: bytes) -> str | None:
    """Give the name of UTF-16 or UTF-32 when the text is in it, with or without its mark."""
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "UTF-32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    sample = data[:4096]
    zeros = sample.count(0)
    one_sided = min(sample[::2].count(0), sample[1::2].count(0)) * 8 < zeros
    return "UTF-16" if zeros * 4 > len(sample) and one_sided else None


def old_encoding(text: str, *, words: int) -> str | None:
    """Give the old Vietnamese encoding of which a text shows at least so many different common words."""
    found = {name: sum(each in text for each in common) for name, common in _WORDS.items()}
    name = max(found, key=lambda each: found[each])
    return name if found[name] >= words else None
