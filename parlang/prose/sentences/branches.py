"""Branches: «Đối với thành phố: …», «Trường hợp không có tỷ lệ điều tiết thì tính theo tỷ lệ tự cân đối: …».

Branches that are worth points only are one sentence; a branch with bands of its own is a sentence by itself.
"""

from __future__ import annotations

from parlang.ir.nodes import And, Bands, Branch, Branches, Condition, FigureRef, Not, Points
from parlang.prose.conditions import addressed, condition, subject
from parlang.prose.naming import denied
from parlang.prose.sentences.bands import bands_sentence, label_in_brackets
from parlang.prose.sentences.worth import fixed_points, worth
from parlang.prose.wording import Wording


def branches_sentences(branches: Branches, wording: Wording) -> tuple[str, ...]:
    """Say branches, without capitals and full stops."""
    if any(isinstance(branch.result, Bands) for branch in branches.branches):
        return tuple(_sentence(branches, branch, wording) for branch in branches.branches)
    return ("; ".join(_clauses(branches, wording)),)


def branch_key(branches: Branches, branch: Branch, wording: Wording) -> str:
    """Say when a branch applies."""
    if branch.condition is None:
        return rest(branches, wording)
    return condition(_asked(branches, branch.condition), wording)


def branch_alone(branches: Branches, branch: Branch, wording: Wording) -> str:
    """Say when a branch applies where it stands by itself: the other of two is not «the rest»."""
    match branch.condition, branches.branches:
        case None, (Branch(condition=FigureRef(key=key)), Branch(condition=None)):
            return denied(wording.figures[key], wording)
        case _:
            return branch_key(branches, branch, wording)


def rest(branches: Branches, wording: Wording) -> str:
    """Say that no branch before applies."""
    match branches.branches:
        case (Branch(condition=And(listed=True)), Branch(condition=None)):
            return wording.say("không đáp ứng một trong các điều kiện trên", "if one of them does not hold")
        case _:
            return wording.say("các trường hợp còn lại", "otherwise")


def _clauses(branches: Branches, wording: Wording) -> list[str]:
    clauses, before = [], None
    counted = any(isinstance(each.result, Points) and each.result.increment for each in branches.branches)
    for branch in branches.branches:
        match branch.result:
            case Points() as points:
                earned = worth(points, before, counted=counted, wording=wording)
                # «có di tích: 1 điểm», but «trường hợp có di tích thì điểm …»
                key = (branch_key if earned.startswith(":") else _opening)(branches, branch, wording)
                clauses.append(f"{key}{label_in_brackets(key, branch.label)}{earned}")
                before = fixed_points(points.base)
            case Bands():
                continue
    return clauses


def _sentence(branches: Branches, branch: Branch, wording: Wording) -> str:
    key = _opening(branches, branch, wording)
    text = f"{key}{label_in_brackets(key, branch.label)}"
    match branch.result:
        case Points() as points:
            return text + worth(points, None, counted=False, wording=wording)
        case Bands() as bands:
            if branch.condition is not None:
                return f"{text}: {bands_sentence(bands, wording)}"
            measured = subject(bands.subject, wording)
            by = wording.say(f" thì tính theo {measured}: ", f", by {measured}: ")
            return f"{text}{by}{bands_sentence(bands, wording, named=True)}"


def _opening(branches: Branches, branch: Branch, wording: Wording) -> str:
    if branch.condition is not None:
        return addressed(_asked(branches, branch.condition), wording)
    alone, others = branch_alone(branches, branch, wording), rest(branches, wording)
    return others if alone == others else wording.say(f"trường hợp {alone}", f"where {alone}")


def _asked(branches: Branches, asked: Condition) -> Condition:
    """Give the condition of a branch as it is said: one that denies the branch before is no «the rest»."""
    match asked, branches.branches:
        case Not(operand=FigureRef() as flag), (Branch(condition=first), _) if flag == first:
            return Not(operand=And(items=(flag,)))
        case _:
            return asked
