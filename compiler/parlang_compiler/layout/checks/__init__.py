"""What is asked of a document: one function for each line of the checklist, in the order of the checklist."""

from __future__ import annotations

from typing import Final

from parlang_compiler.layout.checks import annexes, body, closing, heading, page, tables, text
from parlang_compiler.layout.checks.wanted import Check

CHECKS: Final[tuple[Check, ...]] = (
    page.paper_size,
    page.margins,
    page.fonts,
    page.page_numbers,
    heading.nation,
    heading.motto,
    heading.superiors,
    heading.agency,
    heading.number,
    heading.place_and_date,
    heading.type_name,
    heading.subject,
    heading.about,
    heading.bases,
    body.body,
    body.chapters,
    body.sub_chapters,
    body.articles,
    body.clauses,
    body.points,
    closing.powers,
    closing.signer,
    heading.addressees,
    closing.recipients_head,
    closing.recipients,
    annexes.annex_heads,
    annexes.annex_titles,
    annexes.annex_notes,
    annexes.annex_pages,
    body.end_mark,
    closing.copies,
    closing.address,
    annexes.signature_corner,
    text.composed,
    text.unseen,
    text.decimal_points,
    tables.sums,
    text.language_mark,
    tables.header_rows,
    tables.split_rows,
    text.text_size,
)
