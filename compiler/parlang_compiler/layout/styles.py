"""How paragraphs and runs really look: document defaults → table style → paragraph style → character style → own.

Properties are kept as they are found, in small mappings; a later level replaces what it names. A switch (bold, italic)
that two kinds of style turn on is off again, as Word has it; what a run says itself is final.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from parlang_compiler.layout.lines import SLOTS, Look, Shape
from parlang_compiler.layout.names import A, W, is_on, number, value
from parlang_compiler.layout.parts import Parts

Properties = dict[str, Any]
SWITCHES = ("b", "i", "caps")
DEEPEST = 50  # styles based on one another; more is a circle
_THEME = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "cs": "cstheme", "eastAsia": "eastAsiaTheme"}
_SCRIPTS = {"ascii": "latin", "hAnsi": "latin", "cs": "cs", "eastAsia": "ea"}
_ALIGNS = {"center": "center", "right": "right", "end": "right", "both": "both", "distribute": "both"}
_AUTOMATIC = 280  # twips of a gap that is left to the program


class Styles:
    """The styles of a document, looked up by their ids; what was worked out once is remembered."""

    def __init__(self, parts: Parts) -> None:
        root = parts.beside("styles")
        every = [] if root is None else list(root.iter(f"{W}style"))
        self._theme = _theme_fonts(parts.beside("theme1"))
        self._styles = {each.get(f"{W}styleId", ""): each for each in every}
        self._usual = {each.get(f"{W}type"): each.get(f"{W}styleId") for each in every if _is_default(each)}
        defaults = None if root is None else root.find(f"{W}docDefaults")
        self._letters = self._own_letters(_inner(defaults, "rPrDefault", "rPr"))
        self._setting = own_setting(_inner(defaults, "pPrDefault", "pPr"))
        self._levels = _levels(parts.beside("numbering"))
        self._known: dict[tuple[str | None, str | None], tuple[Properties, Properties]] = {}

    def of_paragraph(self, style: str | None, table: str | None) -> tuple[Properties, Properties]:
        """Give what letters and paragraphs of a style have, inside a table of a style."""
        key = (style, table)
        if key not in self._known:
            self._known[key] = self._worked_out(style or self._usual.get("paragraph"), table)
        return self._known[key]

    def _worked_out(self, style: str | None, table: str | None) -> tuple[Properties, Properties]:
        letters, setting = dict(self._letters), dict(self._setting)
        for each in self._chain(table):
            letters |= self._own_letters(each.find(f"{W}rPr"))
            setting |= own_setting(each.find(f"{W}pPr"))
        own_letters, own = self._of_chain(style)
        return _toggled(letters, own_letters), {**setting, **self.numbered(own), **own}

    def _of_chain(self, style: str | None) -> tuple[Properties, Properties]:
        letters: Properties = {}
        setting: Properties = {}
        for each in self._chain(style):
            letters |= self._own_letters(each.find(f"{W}rPr"))
            setting |= own_setting(each.find(f"{W}pPr"))
        return letters, setting

    def numbered(self, setting: Properties) -> Properties:
        """Give how the level of a list sets its paragraphs."""
        if not setting.get("list"):
            return {}
        return self._levels.get((setting["list"], setting.get("level", 0)), {})

    def look(self, beneath: Properties, own: etree._Element | None) -> Look:
        """Give the look of a run in a paragraph whose letters have `beneath`."""
        found = beneath
        if own is not None:
            style = value(own.find(f"{W}rStyle"))
            found = (_toggled(beneath, self._of_chain(style)[0]) if style else beneath) | self._own_letters(own)
        return Look(
            fonts=tuple(found.get(slot) for slot in SLOTS),
            half_points=found.get("size", 20),
            bold=found.get("b", False),
            italic=found.get("i", False),
            underlined=found.get("u", False),
            colour=found.get("colour", "auto"),
            language=found.get("language", ""),
        )

    def is_capital(self, beneath: Properties, own: etree._Element | None) -> bool:
        """Tell whether a run shows capitals whatever its letters are."""
        said = None if own is None else own.find(f"{W}caps")
        return is_on(said) if said is not None else bool(beneath.get("caps"))

    def _chain(self, style: str | None) -> list[etree._Element]:
        """Give a style and what it is based on, the farthest first."""
        found: list[etree._Element] = []
        while style in self._styles and len(found) < DEEPEST:
            found.append(self._styles[style])
            style = value(found[-1].find(f"{W}basedOn"))
        return found[::-1]

    def _own_letters(self, properties: etree._Element | None) -> Properties:
        if properties is None:
            return {}
        found: Properties = {}
        for each in properties:
            match etree.QName(each).localname:
                case "rFonts":
                    found |= self._fonts(each)
                case "sz" if (size := number(each)) is not None:
                    found["size"] = size
                case "b" | "i" | "caps" as name:
                    found[name] = is_on(each)
                case "u":
                    found["u"] = value(each) not in {None, "none"}
                case "color":
                    found["colour"] = value(each) or "auto"
                case "lang" if value(each):
                    found["language"] = value(each)
                case _:
                    pass
        return found

    def _fonts(self, element: etree._Element) -> Iterator[tuple[str, str]]:
        for slot in SLOTS:
            theme = value(element, _THEME[slot])
            name = self._theme.get((theme[:5], _SCRIPTS[slot])) if theme else value(element, slot)
            if name:
                yield slot, name


def own_setting(properties: etree._Element | None) -> Properties:
    """Give what a paragraph, or a style, says of how it is set."""
    if properties is None:
        return {}
    found: Properties = {}
    for each in properties:
        match etree.QName(each).localname:
            case "jc":
                found["align"] = _ALIGNS.get(value(each) or "", "left")
            case "ind":
                found |= _indents(each)
            case "spacing":
                found |= _spacing(each)
            case "contextualSpacing":
                found["contextual"] = is_on(each)
            case "pBdr":
                found |= {name: _is_line(each.find(f"{W}{name}")) for name in ("top", "bottom")}
            case "numPr":
                found["list"] = value(each.find(f"{W}numId")) or ""
                found["level"] = number(each.find(f"{W}ilvl")) or 0
            case _:
                pass
    return found


def shape(style: str | None, setting: Properties) -> Shape:
    """Give how a paragraph is set, out of all that was found."""
    return Shape(
        style=style or "",
        align=setting.get("align", "left"),
        left=setting.get("left", 0),
        right=setting.get("right", 0),
        first=setting.get("first", 0),
        before=setting.get("before", 0),
        after=setting.get("after", 0),
        line=setting.get("line", 240),
        rule=setting.get("rule", "auto"),
        contextual=setting.get("contextual", False),
        ruled_above=setting.get("top", False),
        ruled_below=setting.get("bottom", False),
        numbered=setting.get("list", "0") not in {"", "0"},
    )


def _indents(element: etree._Element) -> Properties:
    found: Properties = {}
    for name, others in {"left": ("left", "start"), "right": ("right", "end"), "first": ("firstLine",)}.items():
        for other in others:
            if (length := number(element, other)) is not None:
                found[name] = length
    if (hanging := number(element, "hanging")) is not None:
        found["first"] = -hanging
    return found


def _spacing(element: etree._Element) -> Properties:
    found: Properties = {name: number(element, name) for name in ("before", "after", "line")}
    for name in ("before", "after"):
        if value(element, f"{name}Autospacing") in {"1", "true", "on"}:
            found[name] = _AUTOMATIC
    if found["line"] is not None:
        found["rule"] = value(element, "lineRule") or "auto"
    return {name: each for name, each in found.items() if each is not None}


def _is_line(border: etree._Element | None) -> bool:
    return border is not None and value(border) not in {None, "nil", "none"}


def _toggled(below: Properties, above: Properties) -> Properties:
    """Lay one kind of style over another: a switch that both turn on is off."""
    both = {name: False for name in SWITCHES if below.get(name) and above.get(name)}
    kept = {name: True for name in SWITCHES if below.get(name) and not above.get(name)}
    return {**below, **above, **kept, **both}


def _is_default(style: etree._Element) -> bool:
    return value(style, "default") in {"1", "true", "on"}


def _inner(element: etree._Element | None, *names: str) -> etree._Element | None:
    for name in names:
        element = None if element is None else element.find(f"{W}{name}")
    return element


def _theme_fonts(theme: etree._Element | None) -> dict[tuple[str, str], str]:
    """Give the fonts of a theme by the first letters of `major` or `minor` and the script."""
    found: dict[tuple[str, str], str] = {}
    for kind in ("major", "minor"):
        fonts = None if theme is None else next(theme.iter(f"{A}{kind}Font"), None)
        for script in ("latin", "ea", "cs"):
            each = None if fonts is None else fonts.find(f"{A}{script}")
            found[kind, script] = "" if each is None else each.get("typeface", "")
    return found


def _levels(numbering: etree._Element | None) -> dict[tuple[str, int], Properties]:
    """Give how the levels of each list set their paragraphs."""
    if numbering is None:
        return {}
    abstract = {each.get(f"{W}abstractNumId"): each for each in numbering.iter(f"{W}abstractNum")}
    found = {}
    for each in numbering.iter(f"{W}num"):
        kind = abstract.get(value(each.find(f"{W}abstractNumId")))
        for level in () if kind is None else kind.iter(f"{W}lvl"):
            at = number(level, "ilvl") or 0
            found[each.get(f"{W}numId", ""), at] = own_setting(level.find(f"{W}pPr"))
    return found
