"""The notes of a merged text in words, as a consolidated official text has them in its footnotes."""

from __future__ import annotations

from typing import assert_never

from parlang.syntax import nodes as n
from parlang.syntax.amend.nodes import Note


def note_text(note: Note, surface: n.Surface) -> str:
    """Say what was done, by which item of which instrument, and why."""
    vi = surface == "vi"
    where = _where(note, vi)
    reason = note.written.reason
    because = f": {reason}" if reason else ""
    return f"{_done(note, vi)} {where}{because}"


def _where(note: Note, vi: bool) -> str:
    if note.written.item is None:
        return f"theo [{note.revision}]" if vi else f"by [{note.revision}]"
    item = note.written.item
    return f"theo khoản {item} [{note.revision}]" if vi else f"by item {item} of [{note.revision}]"


def _done(note: Note, vi: bool) -> str:
    old = "; ".join(note.old)
    if note.gone:
        return f"{old} được bãi bỏ" if vi else f"{old} was repealed"
    match note.written.change:
        case n.Amend():
            return "Được sửa đổi" if vi else "Amended"
        case n.AmendHead():
            return "Phần đầu được sửa đổi" if vi else "The head was amended"
        case n.Grading():
            return "Bảng xếp loại được thay thế" if vi else "The grades were replaced"
        case n.Replace() | n.Repeal():
            return "Được thay thế" if vi else "Replaced"
        case n.Add() | n.ChangeItem():
            return "Được bổ sung" if vi else "Added"
        case n.Rename():
            return f"Được đổi tên (trước là {old})" if vi else f"Renamed (it was {old})"
        case n.Renumber():
            return f"Được đánh số lại (trước là {old})" if vi else f"Renumbered (it was {old})"
        case n.Move():
            return f"Được chuyển đến đây (trước là {old})" if vi else f"Moved here (it was {old})"
        case n.Split():
            return f"Được tách từ {old}" if vi else f"Split from {old}"
        case n.Merge():
            return f"Được gộp từ {old}" if vi else f"Merged of {old}"
        case _:
            assert_never(note.written.change)
