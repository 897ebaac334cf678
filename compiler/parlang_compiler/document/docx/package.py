"""The package around the markup: styles, pages, headers, properties, and the same bytes every time."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO
from typing import Any

from docx import Document as new_package
from docx.oxml import parse_xml
from docx.shared import Mm
from lxml import etree

from parlang_compiler.document.docx.markup import NAMESPACES, field, paragraph, run, twips
from parlang_compiler.document.nodes import Document, Metadata, Picture
from parlang_compiler.document.zipped import reproducible

SHORT, LONG = 210, 297  # A4, in millimetres
TOP, BOTTOM, LEFT, RIGHT = 20, 20, 30, 15
EDGE = 10  # millimetres from the edge to the page number: inside the top margin
PAGE_NUMBER = 13  # points
MADE = datetime.datetime(1980, 1, 1)  # as in the archive: no clock is asked
THUMBNAIL = "/thumbnail"
END = '<w:spacing w:line="20" w:lineRule="exact"/>'  # the paragraph that ends a section takes no room


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Markup that has pages of its own, numbered from 1."""

    markup: str
    landscape: bool


def room(*, landscape: bool) -> int:
    """Give the width between the margins of a page, in millimetres."""
    return (LONG if landscape else SHORT) - LEFT - RIGHT


class Package:
    """A DOCX in the making: pictures are put in first, then the pages."""

    def __init__(self, metadata: Metadata) -> None:
        self._package: Any = new_package()
        self._restyle()
        self._headers(metadata.mark)
        self._drop_thumbnail()

    def draw(self, picture: Picture) -> str:
        """Put a picture in, as wide as a page allows, and give the run that shows it."""
        from vl_convert import svg_to_png

        inline = self._package.part.new_pic_inline(
            BytesIO(svg_to_png(picture.svg, ppi=200)), width=Mm(room(landscape=False))
        )
        inline.docPr.set("descr", picture.words)
        return f"<w:r><w:drawing>{etree.tostring(inline, encoding='unicode')}</w:drawing></w:r>"

    def finished(self, pages: Sequence[Pages], document: Document) -> bytes:
        """Give the file."""
        body = self._package.element.body
        for each in list(body):
            body.remove(each)
        for place, given in enumerate(pages, 1):
            last = place == len(pages)
            section = self._section(given)
            ended = given.markup + (section if last else paragraph("", "Normal", END + section))
            body.extend(parse_xml(f"<w:body {NAMESPACES}>{ended}</w:body>"))
        self._tell(document)
        stream = BytesIO()
        self._package.save(stream)
        return reproducible(stream.getvalue())

    def _restyle(self) -> None:
        """Put our styles in place of those of the library, which are not of an official paper."""
        styles = self._package.styles.element
        for each in list(styles):
            styles.remove(each)
        styles.extend(parse_xml((files(__package__) / "styles.xml").read_bytes()))

    def _headers(self, mark: str | None) -> None:
        """Number the pages in the top margin, but for the first; an illustration says on every page that it is one."""
        section = self._package.sections[0]
        section.different_first_page_header_footer = True
        told = "" if mark is None else run(mark, bold=True, size=PAGE_NUMBER)
        number = field("PAGE", size=PAGE_NUMBER)
        for holder, runs, style in (
            (section.header, number, "Header"),
            (section.first_page_header, "", "Header"),
            (section.footer, told, "Footer"),
            (section.first_page_footer, told, "Footer"),
        ):
            holder.is_linked_to_previous = False
            element = holder._element
            for each in list(element):
                element.remove(each)
            element.extend(parse_xml(f"<w:hdr {NAMESPACES}>{paragraph(runs, style)}</w:hdr>"))
        tags = ("headerReference", "footerReference")
        found = (each for each in section._sectPr if etree.QName(each).localname in tags)
        self._references = "".join(etree.tostring(each, encoding="unicode") for each in found)

    def _section(self, pages: Pages) -> str:
        across, down = (LONG, SHORT) if pages.landscape else (SHORT, LONG)
        lying = ' w:orient="landscape"' if pages.landscape else ""
        return (
            f'<w:sectPr>{self._references}<w:type w:val="nextPage"/>'
            f'<w:pgSz w:w="{twips(across)}" w:h="{twips(down)}"{lying}/>'
            f'<w:pgMar w:top="{twips(TOP)}" w:right="{twips(RIGHT)}" w:bottom="{twips(BOTTOM)}" w:left="{twips(LEFT)}" '
            f'w:header="{twips(EDGE)}" w:footer="{twips(EDGE)}" w:gutter="0"/>'
            '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
        )

    def _drop_thumbnail(self) -> None:
        relations = self._package.part.package.rels
        for name in [name for name, each in relations.items() if each.reltype.endswith(THUMBNAIL)]:
            relations.pop(name)

    def _tell(self, document: Document) -> None:
        """Say in the properties what the file is and where it comes from."""
        told, of = self._package.core_properties, document.metadata
        told.title = f"{document.kind}: {document.title}"
        told.subject = "" if of.mark is None else of.mark
        told.author = told.last_modified_by = "" if document.letterhead is None else document.letterhead.issuer
        told.keywords = f"{of.index}, {of.revision}"
        told.identifier, told.version, told.language = of.source_hash, of.format, "vi-VN"
        told.comments, told.revision = "", 1
        told.created = told.modified = told.last_printed = MADE
