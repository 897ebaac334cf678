"""The merged text of a revision, in one file that says what it was made of.

Before::

    bộ tiêu chí x "X" …        sửa đổi, bổ sung bộ tiêu chí x [a] thành [b] …

After::

    # Văn bản hợp nhất chỉ để tra cứu, không thay thế các văn bản gốc.
    # …
    bộ tiêu chí x "X"
      văn bản [b] "B" …
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from parlang.syntax import nodes as n
from parlang.syntax.amend.nodes import HEAD, AnyHead, Whole
from parlang.syntax.amend.note_words import note_text
from parlang.syntax.clauses import only
from parlang.syntax.to_text import merged_text
from parlang.syntax.to_text.bounds import day_text
from parlang.syntax.to_text.words import word

_OPENING = {
    "vi": ("Văn bản hợp nhất chỉ để tra cứu, không thay thế các văn bản gốc.", "Hợp nhất từ:"),
    "en": ("A consolidated text is for reference only; it does not replace the original texts.", "Consolidated from:"),
}


def consolidated(whole: Whole, surface: n.Surface | None = None) -> str:
    """Give the merged text in a surface: by default that of the oldest text."""
    spoken = surface or whole.files[0].surface
    lines = (*_OPENING[spoken], *(f"  {each}" for each in _instruments(whole, spoken)))
    heading = "".join(f"# {line}\n" for line in lines)
    return f"{heading}\n{merged_text(whole.files, whole.texts, spoken, _notes(whole, spoken))}"


def _notes(whole: Whole, surface: n.Surface) -> Callable[[n.Head | n.AnyPart], Iterable[str]]:
    """Give what is said above each part: which items of which instruments changed it."""
    said: dict[str, list[str]] = defaultdict(list)
    for note in whole.notes:
        said[note.path].append(note_text(note, surface))
    numbered = (part for file in whole.files for part in file.parts if not isinstance(part, n.Grading))
    paths = {id(part): each.path for part, each in zip(numbered, whole.standing, strict=False)}
    paths |= {id(file.head): HEAD for file in whole.files if file.head is not None}
    return lambda part: said[paths[id(part)]] if id(part) in paths else ()


def _instruments(whole: Whole, surface: n.Surface) -> Iterator[str]:
    for number, head in enumerate(whole.heads, start=1):
        instrument, in_force = only(head.clauses, n.Instrument), only(head.clauses, n.InForce)
        name = f" {instrument.name.value}" if instrument else ""
        since = f"; {word(surface, 'IN_FORCE')} {day_text(in_force.start, surface)}" if in_force else ""
        yield f"{number}. [{_label(head)}]{name}{since}"


def _label(head: AnyHead) -> str:
    if isinstance(head, n.AmendingHead):
        return head.revision
    instrument = only(head.clauses, n.Instrument)
    return (instrument.label if instrument else None) or ""
