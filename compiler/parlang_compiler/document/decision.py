"""The decision that issues a set of criteria, in articles; its annexes are the criteria themselves.

The articles say what follows from the rules: what is issued, since when, whom it binds. The decision on a set that
amends another says item by item which parts it changes, as its instrument does.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.nodes import Ruleset
from parlang.prose.naming import lower_first
from parlang.prose.numbers import day
from parlang_compiler.document.amended import amended_items
from parlang_compiler.document.annexes import annexes, listed
from parlang_compiler.document.issue import Issue
from parlang_compiler.document.names import illustration, metadata_of
from parlang_compiler.document.nodes import Annex, Document, Paragraph, Run, text

KIND = "QUYẾT ĐỊNH"


def decision(ruleset: Ruleset, source_hash: str, issue: Issue, base: Ruleset | None = None) -> Document:
    """Make the decision that issues a revision; `base` is the revision that it amends, if it amends one."""
    behind = annexes(ruleset, source_hash, issue.attached())
    subject = issue.subject or _subject(ruleset, base)
    return Document(
        metadata=metadata_of(ruleset, source_hash),
        kind=KIND,
        title=ruleset.name,
        opening=(
            *illustration(ruleset),
            *_bases(ruleset),
            text(f"{KIND}:", "strong", "heading"),
            *_articles(ruleset, issue, base, behind),
        ),
        sections=(),
        annexes=behind,
        letterhead=issue.letterhead(subject),
        closing=issue.closing(),
    )


def _subject(ruleset: Ruleset, base: Ruleset | None) -> str:
    done = "Ban hành" if base is None else "Sửa đổi, bổ sung"
    return f"{done} {_called(ruleset)}"


def _called(ruleset: Ruleset) -> str:
    return f"bộ tiêu chí {lower_first(ruleset.name)}"


def _bases(ruleset: Ruleset) -> Iterator[Paragraph]:
    """Give the legal bases of the set, each on a line."""
    given = ruleset.notes.legal_bases
    for place, words in enumerate(given, 1):
        yield text(f"Căn cứ {words}{'.' if place == len(given) else ';'}", "emphasis", "basis")


def _articles(ruleset: Ruleset, issue: Issue, base: Ruleset | None, behind: tuple[Annex, ...]) -> Iterator[Paragraph]:
    if base is None:
        yield _article(1, f"Ban hành kèm theo Quyết định này {_called(ruleset)}, gồm: {listed(behind)}.")
    else:
        yield _article(1, f"Sửa đổi, bổ sung {_called(base)} ({base.instrument}) như sau:")
        yield from amended_items(ruleset, base)
        yield text(
            f"Bộ tiêu chí đã được sửa đổi, bổ sung được ban hành kèm theo Quyết định này, gồm: {listed(behind)}."
        )
    yield _article(2, _in_force(ruleset))
    responsible = (
        issue.responsible or f"Thủ trưởng các cơ quan, đơn vị có liên quan và {lower_first(ruleset.unit_name)}"
    )
    yield _article(3, f"{responsible} chịu trách nhiệm thi hành Quyết định này./.")


def _article(number: int, words: str) -> Paragraph:
    return Paragraph(runs=(Run(text=f"Điều {number}. ", style="strong"), Run(text=words)))


def _in_force(ruleset: Ruleset) -> str:
    since = "kể từ ngày ký" if ruleset.in_force is None else f"từ ngày {day(ruleset.in_force)}"
    year = "" if ruleset.first_year is None else f" và áp dụng từ năm đánh giá {ruleset.first_year}"
    return f"Quyết định này có hiệu lực thi hành {since}{year}."
