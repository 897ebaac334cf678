"""A ministry's own DOCX template, filled with the words of a document.

It is edited in Word: `{{ subject }}` stands for a text, `{%tr for row in criteria %}` repeats a row of a table.
Every text is escaped, so that «< 80% & đạt» stays what it is. A template may come from a stranger: it runs in a sandbox
that reaches nothing but the fields given, and a field that is not there is told, not left empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from docx import Document as opened
from docxtpl import DocxTemplate
from jinja2 import TemplateError, UndefinedError
from jinja2.exceptions import SecurityError

from parlang.outcome import Outcome
from parlang_compiler.document.errors import BadTemplate, NoSuchField, TemplateWithoutMark
from parlang_compiler.document.fields import fields_of
from parlang_compiler.document.nodes import Document
from parlang_compiler.document.sandbox import TemplateSandbox
from parlang_compiler.document.zipped import reproducible, unpacked_size

LARGEST = 32 << 20  # bytes unpacked: a template has words and a seal, not films
MISSING = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'")


def filled(template: bytes, name: str, document: Document) -> Outcome[bytes]:
    """Fill a template; what is wrong with it is told with what stands in it."""
    size = unpacked_size(template)
    if size is None or size > LARGEST:
        problem = ("không phải tệp .docx", "it is no .docx") if size is None else ("quá lớn", "it is too large")
        return Outcome(None, (_bad(name, problem),))
    fields = fields_of(document)
    try:
        return _filled(template, name, fields, document)
    except UndefinedError as problem:
        found = MISSING.search(str(problem))
        missing = next(filter(None, found.groups()), "?") if found else str(problem)
        return Outcome(None, (NoSuchField(path=name, field=missing, known=", ".join(fields)),))
    except SecurityError as problem:
        said = (
            f"mẫu chỉ hiện, lặp và hỏi, không được dùng {problem}",
            f"it may show, repeat and ask, not use {problem}",
        )
        return Outcome(None, (_bad(name, said),))
    except TemplateError as problem:
        return Outcome(
            None, (_bad(name, (f"dấu ngoặc hoặc lệnh sai: {problem}", f"wrong braces or commands: {problem}")),)
        )
    except Exception:  # noqa: BLE001 - whatever the library stumbles over, the file is at fault
        return Outcome(None, (_bad(name, ("tệp bị hỏng", "the file is damaged")),))


def _filled(template: bytes, name: str, fields: Mapping[str, Any], document: Document) -> Outcome[bytes]:
    paper = DocxTemplate(BytesIO(template))
    paper.render(dict(fields), TemplateSandbox(), autoescape=True)
    stream = BytesIO()
    paper.save(stream)
    mark = document.metadata.mark
    if mark is not None and not all(_is_marked(each, mark) for each in opened(stream).sections):
        return Outcome(None, (TemplateWithoutMark(path=name, mark=mark),))
    return Outcome(reproducible(stream.getvalue()))


def _is_marked(section: Any, mark: str) -> bool:
    """Tell whether every page of a section has the mark above or below its text."""
    pages = [(section.header, section.footer)]
    if section.different_first_page_header_footer:
        pages.append((section.first_page_header, section.first_page_footer))
    return all(any(mark in paragraph.text for each in page for paragraph in each.paragraphs) for page in pages)


def _bad(name: str, problem: tuple[str, str]) -> BadTemplate:
    return BadTemplate(path=name, problem_vi=problem[0], problem_en=problem[1])
