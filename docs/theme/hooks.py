"""What the site adds to the pages of docs/: the guidance made from spec/, and the names of the sections.

The guidance documents stand in generated/ and are not copied: they are pages of the site while it is built.
"""

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).parents[2]
GUIDANCE = "guidance.md"
COMPARISON = "comparison-*.md"
PAPERS = {"DOCX": ".docx", "PDF": ".pdf"}
FORM = "biểu tự chấm (Excel)"
LIST = "<!-- criteria -->"
COMPARED = "<!-- comparisons -->"
FOUND = "<!-- findings -->"
FINDINGS = "findings.md"
LISTS = {
    LIST: lambda: listed(documents()),
    COMPARED: lambda: listed(comparisons()),
    FOUND: lambda: "\n\n".join(findings()),
}


def documents() -> list[tuple[str, Path]]:
    """Give the guidance of each revision with its place in the site."""
    found = sorted((ROOT / "generated").glob(f"*/*/{GUIDANCE}"))
    return [(f"criteria/{path.parent.parent.name}-{path.parent.name}.md", path) for path in found]


def comparisons() -> list[tuple[str, Path]]:
    """Give the dossier of each comparison with its place in the site."""
    found = sorted((ROOT / "generated").glob(f"*/*/{COMPARISON}"))
    return [(f"criteria/{path.parent.parent.name}-{path.parent.name}-{path.name}", path) for path in found]


def downloads(page: Path) -> list[tuple[str, str, Path]]:
    """Give what may be downloaded beside a page: what it is called, its place in the site, the file."""
    beside = [(name, page.with_suffix(suffix)) for name, suffix in PAPERS.items()]
    found = [*beside, (FORM, page.with_name("form.xlsx"))] if page.name == GUIDANCE else beside
    index, revision = page.parts[-3:-1]
    return [(name, f"tai-ve/{index}-{revision}-{path.name}", path) for name, path in found if path.exists()]


def on_files(files: Any, config: Any) -> Any:
    """Add the guidance documents and the comparisons to the pages, and the papers of both for download."""
    for place, path in (*documents(), *comparisons()):
        files.append(File.generated(config, place, abs_src_path=str(path)))
        for _, paper, source in downloads(path):
            files.append(File.generated(config, f"criteria/{paper}", abs_src_path=str(source)))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """List the guidance documents, the comparisons, or what revisions put on record, where a page asks for them."""
    for mark, lines in LISTS.items():
        if mark in markdown:
            markdown = markdown.replace(mark, lines())
    return markdown


def listed(pages: list[tuple[str, Path]]) -> str:
    """Give a list of links to pages, with what may be downloaded of each."""
    return "\n".join(
        f"- [{title(path)}]({place.removeprefix('criteria/')}){_links(downloads(path))}" for place, path in pages
    )


def _links(papers: list[tuple[str, str, Path]]) -> str:
    links = ", ".join(f"[{name}]({place})" for name, place, _ in papers)
    return f": tải về {links}" if links else ""


def findings() -> list[str]:
    """Give the findings of each revision under a heading of its own, each entry one level below."""
    paths = sorted((ROOT / "spec").glob(f"*/*/{FINDINGS}"))
    return [f"### {path.parent.parent.name} ({path.parent.name})\n\n{entries(path)}" for path in paths]


def entries(path: Path) -> str:
    """Give what follows the title of a file of findings, its headings two levels lower."""
    body = path.read_text(encoding="utf-8").partition("\n")[2].strip()
    return re.sub(r"^## ", "#### ", body, flags=re.MULTILINE)


def title(path: Path) -> str:
    """Give the title of a document with its revision."""
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    return f"{first.removeprefix('# ').partition(' {#')[0]} ({path.parent.name})"


def on_nav(nav: Any, config: Any, **_: Any) -> Any:
    """Name the sections, and put them in the order in which mkdocs.yml names them."""
    names = config.extra["sections"]
    order = list(names)
    for section in [each for each in nav.items if each.is_section]:
        folder = folder_of(section)
        section.title = names.get(folder, section.title)
    nav.items.sort(key=lambda item: order.index(place) if (place := folder_of(item)) in order else len(order))
    return nav


def folder_of(item: Any) -> str:
    """Give the folder of a section, or the path of a page."""
    while item.is_section:
        item = item.children[0]
        if item.is_page:
            return str(item.file.src_uri.partition("/")[0])
    return str(item.file.src_uri)
