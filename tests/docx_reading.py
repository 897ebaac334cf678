"""What stands in a DOCX, read from its markup in reading order; and what LibreOffice makes of it."""

import functools
import subprocess
import zipfile
from io import BytesIO

from lxml import etree

from office import SOFFICE

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(data, name="word/document.xml"):
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def paragraphs(data):
    """The words of each paragraph that has any, tables included."""
    told = ("".join(each.text or "" for each in found.iter(f"{W}t")) for found in part(data).iter(f"{W}p"))
    return [words for words in told if words.strip()]


def in_pdf(data, folder):
    """The PDF that LibreOffice makes of a file, with a profile of its own."""
    (folder / "paper.docx").write_bytes(data)
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "paper.docx"],
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder / "paper.pdf"


@functools.cache
def pages_of(pdf):
    """The words of each page of a PDF, with their sizes and places."""
    import pdfplumber

    with pdfplumber.open(pdf) as opened:
        return [(page.width, page.height, page.extract_text()) for page in opened.pages]
