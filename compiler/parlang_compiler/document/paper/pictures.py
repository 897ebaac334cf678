"""Pictures as the template is told them: as large as the page allows."""

from __future__ import annotations

import re

from parlang_compiler.document.nodes import Picture
from parlang_compiler.document.paper.fitting import Told, one_line, told_runs
from parlang_compiler.document.paper.measures import Page

SIZE = re.compile(r'viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+(?P<width>[\d.]+)[ ,]+(?P<height>[\d.]+)"')
SQUARE = 1.0
HIGHEST = 0.8  # of a page: its caption stands below it


def told_picture(picture: Picture, page: Page) -> Told:
    """Say a picture, its caption, and the words for whoever does not see it."""
    width = min(page.room.width, page.height * HIGHEST / _height_of_one(picture.svg))
    return {
        "of": "picture",
        "svg": picture.svg,
        "width": round(width, 2),
        "words": one_line(picture.words),
        "caption": told_runs(picture.caption.runs, page.room),
    }


def _height_of_one(svg: str) -> float:
    """Give how high a drawing is that is as wide as one."""
    found = SIZE.search(svg)
    return SQUARE if found is None else float(found["height"]) / float(found["width"])
