"""The labels and notes of one leaf, each read and held against its rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import is_penalty
from parlang.notes.beside import Beside, InBoth, beside_of, subject_of
from parlang.notes.differing import difference
from parlang.notes.errors import SaysOtherwise
from parlang.notes.items import framed, item_difference, items_of
from parlang.notes.labels import label_difference
from parlang.notes.marks import mark_difference
from parlang.notes.words import Label, Note, says_points
from parlang.reading.same import same_rule
from parlang.reading.sentences import text_of
from parlang.reading.words import phrase, written

LONGEST = 120  # characters of a sentence that are said again
# «(Nghị định không quy định)» says where a sentence comes from, not what it means.
_SOURCE = re.compile(
    r"\s*\((?:theo|nghị định|nghị quyết|thông tư|quyết định|văn bản|luật|điều|khoản)\s[^()]*\)(?=\s*[.;]?$)",
    re.IGNORECASE,
)
# After a sentence that does not read and holds one of these, the next may speak of some units, or of another year.
SCOPES = frozenset({"nếu", "khi", "riêng", "sau", "trước", "cũ", "dụ", ":"})
SCOPE_PHRASES = ("trường hợp", "đối với")


def held_against_rule(
    part: Part, ruleset: Ruleset, notes: Sequence[Note], labels: Sequence[Label]
) -> Iterator[Diagnostic]:
    """Tell which of the labels and notes say otherwise than the rule."""
    beside = beside_of(part, ruleset)
    penalty = is_penalty(part, ruleset)
    texts: tuple[Note | Label, ...] = (*notes, *labels)
    for said in texts:
        for sentence, ruled in _of_note(said.text, beside, penalty=penalty) if says_points(said.text) else ():
            yield _told(sentence, ruled, said)
    for label in labels:
        of_case = label_difference(label, beside, penalty=penalty)
        yield from () if of_case is None else (_told(label.text, of_case, label),)


def _told(said: str, ruled: InBoth, at: Note | Label) -> Diagnostic:
    shown = said if len(said) <= LONGEST else f"{said[:LONGEST].rstrip()}…"
    return SaysOtherwise(said=shown, ruled_vi=ruled[0], ruled_en=ruled[1], span=at.span)


def _of_note(text: str, beside: Beside, *, penalty: bool) -> Iterator[tuple[str, InBoth]]:
    """Read a note as one rule, else sentence by sentence; give what contradicts, with what the rule says."""
    sentences = [_SOURCE.sub("", written(each)) for each in text_of(text, "").sentences]
    whole = _read(sentences, beside, penalty=penalty)
    if whole is not None:
        ruled = _difference(whole, beside, alone=True)
        yield from () if ruled is None else ((text, ruled),)
        return
    for sentence in sentences:
        said = _read([sentence], beside, penalty=penalty) if says_points(sentence) else None
        ruled = None if said is None else _difference(said, beside, alone=len(sentences) == 1)
        yield from () if ruled is None else ((sentence, ruled),)
        if said is None and _opens_scope(sentence):
            return


def _read(sentences: Sequence[str], beside: Beside, *, penalty: bool) -> Part | None:
    """Read sentences as they are, else the first as some items of such a rule."""
    first, *others = sentences
    whole = beside.read(sentences, subject_of(beside.part))
    items = framed(first, beside.part.rule, penalty=penalty)
    return beside.read([items, *others]) if items != first and (whole is None or not items_of(whole.rule)) else whole


def _difference(said: Part, beside: Beside, *, alone: bool) -> InBoth | None:
    if same_rule(said, beside.part, beside.figures):
        return None
    if items_of(beside.part.rule):
        return item_difference(items_of(said.rule), beside)
    return difference(said, beside, alone=alone) or mark_difference(said.rule, beside)


def _opens_scope(sentence: str) -> bool:
    words = phrase(sentence)
    return not SCOPES.isdisjoint(words) or any(each in " ".join(words) for each in SCOPE_PHRASES)
