"""What documents ask for can be given: nothing contradictory is asked, and with all of them points can be had."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.ir.facts import Facts
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING, RuleGap, score_leaf
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.ir.walk import is_penalty, leaves
from parlang.lowered.nodes import Compare, Constant
from parlang.prose.naming import number_and_name
from parlang.prove.rule import rule_in_question
from parlang.prove.setting import setting_of
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import NEVER
from parlang_compiler.testing.pair import Pair
from parlang_compiler.testing.search import Search, found_by_trying
from parlang_compiler.testing.spaces import space_of_leaf
from parlang_compiler.testing.verdicts import Fault, LawResult, Said, of_faults

OWED = ("required", "replaceable")
TWICE: Said = ("một tài liệu vừa bắt buộc vừa không", "a document is both required and optional")
NOTHING_OWED: Said = (
    "nêu cách tính khi thiếu tài liệu, nhưng không tài liệu nào bắt buộc",
    "says what it is worth without its documents, but none is required",
)
BETTER_WITHOUT: Said = (
    "thiếu tài liệu thì không bị trừ điểm nào, nên nộp tài liệu chỉ có thiệt",
    "without its documents nothing is taken off, so giving them can only do harm",
)
NO_POINTS: Said = (
    "có đủ tài liệu cũng không số liệu nào được điểm",
    "with all documents no figures have points",
)


def evidence_can_be_given(pair: Pair, search: Search) -> LawResult:
    """Look, in both revisions, for a criterion whose documents contradict each other or never lead to points."""
    asking = [(part, ruleset) for ruleset in (pair.old, pair.new) for part in leaves(ruleset) if _asks(part)]
    written = [(part, ruleset) for part, ruleset in asking if not isinstance(part.rule, Unwritten)]
    found = [(part, ruleset, has_points(part, ruleset, search)) for part, ruleset in written]
    faults = [fault for part, ruleset, _ in found for fault in _contradictions(part, ruleset)]
    faults += [_fault(part, ruleset, NO_POINTS) for part, ruleset, has in found if has is False]
    undecided = sum(1 for _, _, has in found if has is None)
    skipped = len(asking) - len(written) + undecided
    return of_faults("evidence_can_be_given", len(written) - undecided, "criteria", tuple(faults), skipped)


def _asks(part: Part) -> bool:
    return bool(part.notes.evidence) or part.without_evidence is not None or isinstance(part.rule, Unwritten)


def _contradictions(part: Part, ruleset: Ruleset) -> Iterator[Fault]:
    kinds = {(each.text, each.kind in OWED) for each in part.notes.evidence}
    if len(kinds) > len({text for text, _ in kinds}):
        yield _fault(part, ruleset, TWICE)
    without = part.without_evidence
    if without is not None and without.asked is not None and not any(owed for _, owed in kinds):
        yield _fault(part, ruleset, NOTHING_OWED)
    if without is not None and without.treatment == "zero" and is_penalty(part, ruleset):
        yield _fault(part, ruleset, BETTER_WITHOUT)


def has_points(part: Part, ruleset: Ruleset, search: Search) -> bool | None:
    """Tell whether a unit with all documents can have points: by trying, else by asking; None if it is not known."""
    found, _ = found_by_trying(space_of_leaf(part, ruleset), lambda facts: _scores(part, facts), search)
    if found is not None:
        return True
    rule = rule_in_question(part, setting_of(ruleset))
    session = session_of(rule.space, search.solver)
    ways = [pair for pair in rule.outcomes.with_points if pair[0].case not in (NOT_ARISING, NO_EVIDENCE)]
    answers = [session.find(*way.conditions, Compare(">", points, Constant(Fraction(0)))) for way, points in ways]
    if any(not isinstance(each, str) for each in answers):
        return True
    return False if all(each == NEVER for each in answers) else None


def _scores(part: Part, facts: Facts) -> bool:
    asked = None if part.without_evidence is None else part.without_evidence.asked
    if asked is not None and facts.values.get(asked.key) is not True:
        return False
    try:
        score = score_leaf(part, facts, None)
    except (RuleGap, ZeroDivisionError):
        return False
    return score.case != NOT_ARISING and score.points is not None and score.points > 0


def _fault(part: Part, ruleset: Ruleset, said: Said) -> Fault:
    name = f"[{ruleset.revision}] «{number_and_name(part)}»"
    return Fault(said=(f"{name}: {said[0]}", f"{name}: {said[1]}"))
