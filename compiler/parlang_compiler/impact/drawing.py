"""How charts are drawn: the same bytes for the same figures, on every machine.

The font and all that draws come with the packages of the extra; nothing is asked of the system or of the network.
Numbers beside a mark are written by us, exactly; only where a mark stands is a binary number.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, TypeAlias

Spec: TypeAlias = dict[str, Any]
PACKAGES = ("altair", "vl_convert")
FONT = "Liberation Sans"  # comes with vl-convert and has all Vietnamese letters
VEGA_LITE = "6.4"
SCALE = 2.0  # pixels of a PNG per unit of the drawing
WIN, LOSE, SAME, INK = "#1b7f4b", "#b3372f", "#8a8a8a", "#222222"


@dataclass(frozen=True, slots=True, kw_only=True)
class Titled:
    """What stands above a chart: what it shows, and what its figures are."""

    title: str
    below: tuple[str, ...]


def missing_package() -> str | None:
    """Name a package of the extra that is not installed."""
    return next((name.replace("_", "-") for name in PACKAGES if find_spec(name) is None), None)


def rendered(spec: Spec, titled: Titled) -> tuple[bytes, bytes]:
    """Give a chart as SVG and as PNG."""
    import vl_convert

    png = vl_convert.vegalite_to_png(_whole(spec, titled), vl_version=VEGA_LITE, scale=SCALE)
    return drawn_as_svg(spec, titled).encode(), png


def drawn_as_svg(spec: Spec, titled: Titled) -> str:
    """Give a chart as SVG."""
    import vl_convert

    return unicodedata.normalize("NFC", vl_convert.vegalite_to_svg(_whole(spec, titled), vl_version=VEGA_LITE))


def _whole(spec: Spec, titled: Titled) -> Spec:
    return {**spec, "title": _title(titled), "config": _style(), "background": "white", "padding": 12}


def _title(titled: Titled) -> Spec:
    return {
        "text": titled.title,
        "subtitle": list(titled.below),
        "anchor": "start",
        "frame": "bounds",
        "fontSize": 16,
        "subtitleFontSize": 12,
        "subtitlePadding": 4,
        "offset": 14,
    }


def _style() -> Spec:
    texts = {"labelFont": FONT, "titleFont": FONT, "labelColor": INK, "titleColor": INK}
    return {
        "font": FONT,
        "title": {"font": FONT, "subtitleFont": FONT, "color": INK, "subtitleColor": INK},
        "axis": {**texts, "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "labelLimit": 460},
        "legend": {**texts, "labelFontSize": 12},
        "text": {"font": FONT},
        "view": {"stroke": None},
    }
