"""The label of a case read as a bound, against the bound of the case: each end that the label says is that of the case.

A label may leave out an end, and may be no bound at all.
"""

from __future__ import annotations

from parlang.diff.effect_of import wordless
from parlang.ir.checks.marks import SAMPLE_YEARS
from parlang.ir.nodes import Bands, Branches, Condition, Expr, IsLevel, Not, Part, Within
from parlang.ir.relations import plain
from parlang.notes.beside import Beside, InBoth
from parlang.notes.ends import Side, end_of
from parlang.notes.words import Label
from parlang.prose.conditions import condition
from parlang.prose.conditions import subject as words_for
from parlang.prose.naming import kind_of

NO_POINTS = {False: "0 điểm", True: "trừ 0 điểm"}


def label_difference(label: Label, beside: Beside, *, penalty: bool) -> InBoth | None:
    """Say the bound of a case whose label says another, in both languages."""
    when = _read(f"{label.text}: {NO_POINTS[penalty]}", label.subject, beside)
    if when is None or not _contradicts(when, label.when, beside):
        return None
    vi, en = (condition(label.when, beside.words(language)) for language in ("vi", "en"))
    return f"trường hợp này là «{vi}»", f"this case is «{en}»"


def _read(sentence: str, subject: Expr | None, beside: Beside) -> Condition | None:
    """Read a case by itself, else after the words of what its bands go by."""
    said = beside.read((sentence,), subject)
    if said is None and subject is not None:
        said = beside.read((f"{words_for(subject, beside.words('vi'))} {sentence}",))
    return None if said is None else _only_case(said)


def _only_case(said: Part) -> Condition | None:
    match said.rule:
        case Bands(bands=(band,)):
            return band.when
        case Branches(branches=(branch,)) if not isinstance(branch.result, Bands):
            return branch.condition
        case _:
            return None


def _contradicts(said: Condition, ruled: Condition, beside: Beside) -> bool:
    match said, ruled:
        case Within(), Within() if plain(said.subject) == plain(ruled.subject):
            return not (_end_agrees(said, ruled, "low", beside) and _end_agrees(said, ruled, "high", beside))
        case IsLevel(), IsLevel() if said.subject == ruled.subject:
            return not set(said.levels) & set(ruled.levels)
        case Not(operand=operand), _:
            return wordless(operand) == wordless(ruled)
        case _, Not(operand=operand):
            return wordless(operand) == wordless(said)
        case _:
            return False


def _end_agrees(said: Within, ruled: Within, side: Side, beside: Beside) -> bool:
    kind = kind_of(ruled.subject, beside.words("vi"))[0]
    theirs, ours = ([end_of(each, side, kind, year) for year in SAMPLE_YEARS] for each in (said, ruled))
    return None in theirs or theirs == ours
