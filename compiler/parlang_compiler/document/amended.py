"""What an amending decision says, item by item: the parts that it changes, each with its new text.

Before::

    khoản 1: sửa đổi [chi_dao.ke_hoach.hoan_thanh] …

After::

    1. Sửa đổi, bổ sung mục 1.1.2 «Mức độ hoàn thành kế hoạch CCHC» (điểm tối đa 1) như sau: «Tỷ lệ … đạt 100%: …».
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import assert_never

from parlang.ir.nodes import Amendment, Part, Ruleset
from parlang.ir.walk import each_part
from parlang.prose import rule_sentences
from parlang.prose.numbers import lettered, number
from parlang.prose.sentences.grades import grades_sentences
from parlang.prose.wording import wording
from parlang_compiler.document.nodes import Paragraph, text

NEW_TEXT: dict[str, str] = {"amend": "Sửa đổi, bổ sung", "replace": "Thay thế", "add": "Bổ sung"}


def amended_items(ruleset: Ruleset, base: Ruleset) -> Iterator[Paragraph]:
    """Give the paragraphs of the items: one each, or points under letters where an item changes several parts."""
    before, after = _by_path(base), _by_path(ruleset)
    for item, amendments in groupby(ruleset.amendments, key=lambda each: each.item):
        said = [_said(each, before, after, ruleset) for each in amendments]
        head = "" if item is None else f"{item}. "
        if len(said) == 1:
            yield text(f"{head}{said[0]}")
            continue
        yield text(f"{head}Sửa đổi, bổ sung, bãi bỏ như sau:")
        yield from map(text, lettered(said))


def _by_path(ruleset: Ruleset) -> dict[str, Part]:
    return {part.path: part for part in each_part(ruleset)}


def _said(each: Amendment, before: Mapping[str, Part], after: Mapping[str, Part], ruleset: Ruleset) -> str:
    old = [before[path] for path in each.before if path in before]
    new = [after[path] for path in each.after if path in after]
    match each.kind:
        case "head":
            return "Sửa đổi, bổ sung quy định chung của bộ tiêu chí, như tại Phụ lục I."
        case "grades":
            grading = () if ruleset.grading is None else grades_sentences(ruleset.grading, wording(ruleset, "vi"))
            return f"Sửa đổi, bổ sung quy định về xếp loại như sau: «{' '.join(grading).removesuffix('.')}»."
        case "amend" | "replace" | "add":
            return " ".join(_new_text(NEW_TEXT[each.kind], part, ruleset) for part in new)
        case "repeal":
            return f"Bãi bỏ {_all(old)}."
        case "rename":
            return f"Đổi tên {_all(old)} thành {_names(new)}."
        case "renumber":
            return f"Đánh số lại {_all(old)} thành {_numbers(new)}."
        case "move":
            return f"Chuyển {_all(old)} thành {_numbers(new)}."
        case "split":
            return f"Tách {_all(old)} thành {_all(part for part in new if part.path not in each.before)}."
        case "merge":
            return f"Gộp {_all(old)} thành {_all(new)}."
        case _:
            assert_never(each.kind)


def _new_text(done: str, part: Part, ruleset: Ruleset) -> str:
    said = " ".join(rule_sentences(part, ruleset)).removesuffix(".")
    head = f"{done} {_called(part)} (điểm tối đa {number(part.maximum)})"
    return f"{head} như sau: «{said}»." if said else f"{head}."


def _called(part: Part) -> str:
    return f"mục {part.number} «{part.name}»" if part.number else f"«{part.name}»"


def _all(parts: Iterable[Part]) -> str:
    return "; ".join(map(_called, parts))


def _names(parts: Iterable[Part]) -> str:
    return "; ".join(f"«{part.name}»" for part in parts)


def _numbers(parts: Iterable[Part]) -> str:
    return "; ".join(f"mục {part.number}" for part in parts)
