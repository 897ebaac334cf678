"""A rule as a sentence says it against the rule that stands there: where in the figures points differ.

What the sentence leaves unsaid is as the rule has it, so that only what it says can differ. Cases that both have are
held side by side; else points are compared for all figures, as between two revisions, and what is not decided is not
told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from parlang.diff.changes import Effect
from parlang.diff.effect_of import effect_of
from parlang.diff.pairing import Pairing
from parlang.diff.telling.regions import teller_of
from parlang.ir.facts import Facts
from parlang.ir.interpret import LeafScore
from parlang.ir.nodes import Band, Bands, Branch, Branches, Condition, Formula, Part, Rule, Survey, Within
from parlang.ir.relations import plain
from parlang.ir.walk import inputs_of_leaf
from parlang.notes.beside import Beside, InBoth
from parlang.notes.cases import Case, cases_of, worth_otherwise
from parlang.notes.days import day_apart
from parlang.prose import rule_sentences
from parlang.prose.conditions import condition
from parlang.prose.naming import lower_first
from parlang.prose.numbers import points
from parlang.prose.sentences.worth import briefly
from parlang.prose.values_in_words import ValuesOf
from parlang.prose.wording import Language
from parlang.prove.setting import constraints_between, left_out_is_nothing, setting_of
from parlang.source import Span


def difference(said: Part, beside: Beside, *, alone: bool) -> InBoth | None:
    """Say where a sentence and the rule give other points, in both languages; None where that is not shown.

    `alone`: the sentence is all that the note says, so that «còn lại» is the rest of it.
    """
    if isinstance(said.rule, Survey):
        return _of_survey(said.rule, beside)
    theirs, ours = cases_of(said.rule), cases_of(beside.part.rule)
    if theirs is None or ours is None:
        return None
    kept = [each for each in theirs if alone or each[0] is not None]
    found = worth_otherwise(kept, ours, beside.figures)
    if found is not None:
        return _case_told(*found, beside, "vi"), _case_told(*found, beside, "en")
    if not kept or (isinstance(said.rule, Formula) and not alone):
        return None
    return _by_figures(replace(said, rule=_as_rule([*kept, *ours], said.rule, beside.part.span)), beside)


def _of_survey(said: Survey, beside: Beside) -> InBoth | None:
    """Hold the levels and weights of a survey against those of the rule, where it asks the same."""
    ruled = beside.part.rule
    if not isinstance(ruled, Survey) or _named(said) != _named(ruled) or _weighed(said) == _weighed(ruled):
        return None
    vi, en = (" ".join(rule_sentences(beside.part, beside.ruleset, language)) for language in ("vi", "en"))
    return f"quy tắc nói «{vi}»", f"the rule says «{en}»"


def _named(survey: Survey) -> tuple[str, ...]:
    return (*(each.name for each in survey.levels), *(each.name for each in survey.groups))


def _weighed(survey: Survey) -> tuple[object, ...]:
    return (*(each.worth for each in survey.levels), *(each.weight for each in survey.groups))


def _by_figures(whole: Part, beside: Beside) -> InBoth | None:
    """Compare points for all figures."""
    effect = effect_of(_pairing(whole, beside), None)
    if effect.verdict != "proved":
        return _by_days(whole, beside)
    if effect.direction == "none":
        return None
    return _told(effect, beside, "vi"), _told(effect, beside, "en")


def _by_days(whole: Part, beside: Beside) -> InBoth | None:
    found = day_apart(whole, beside)
    return None if found is None else (_day_told(*found, beside, "vi"), _day_told(*found, beside, "en"))


def _pairing(whole: Part, beside: Beside) -> Pairing:
    part, setting = beside.part, setting_of(beside.ruleset)
    inputs = dict.fromkeys((*inputs_of_leaf(part), *inputs_of_leaf(whole)))
    worthless = frozenset({part.path} if left_out_is_nothing(part, beside.ruleset) else ())
    constraints = constraints_between(inputs, setting)
    return Pairing(old=(part,), new=(whole,), setting=setting, constraints=constraints, worthless=worthless)


# --- in words ---------------------------------------------------------------------------------


def _told(effect: Effect, beside: Beside, language: Language) -> str:
    teller = teller_of(effect, beside.ruleset, language)
    if not effect.regions:
        ours, theirs = teller.sides(effect.witnesses[0])
        return _both(teller.facts(effect.witnesses[0]), theirs, ours, language)
    region = effect.regions[0]
    return _both(teller.when(region), teller.worth(region.after), teller.worth(region.before), language)


def _case_told(said: Case, ruled: Case, beside: Beside, language: Language) -> str:
    words = replace(beside.words(language), short=True)
    rest = "các trường hợp còn lại" if language == "vi" else "the rest"
    where = rest if ruled[0] is None else condition(ruled[0], words)
    return _both(where, briefly(said[1], words), briefly(ruled[1], words), language)


def _day_told(facts: Facts, said: LeafScore, ruled: LeafScore, beside: Beside, language: Language) -> str:
    day = ValuesOf(facts=facts, words=beside.words(language)).figure(next(iter(facts.values)))
    theirs, ours = (points(each.points or Fraction(0), language) for each in (said, ruled))
    year = "năm đánh giá" if language == "vi" else "evaluation year"
    return _both(f"{lower_first(day)} ({year} {facts.year})", theirs, ours, language)


def _both(where: str, theirs: str, ours: str, language: Language) -> str:
    if language == "vi":
        return f"với {where} thì lời ghi cho {theirs}; quy tắc cho {ours}"
    return f"{where}: the words give {theirs}; the rule gives {ours}"


# --- what is not said is as the rule has it ---------------------------------------------------


def _as_rule(cases: Sequence[Case], said: Rule | None, span: Span) -> Rule:
    """Give cases as bands where all are bounds on one value, for those are held on a line; else as branches."""
    end = next((at + 1 for at, (when, _) in enumerate(cases) if when is None), len(cases))
    numbered = [(str(at), *case) for at, case in enumerate(cases[:end], start=1)]
    if isinstance(said, Bands) and all(_is_bound(when, said) for _, when, _ in numbered):
        bands = (Band(case=at, when=when, points=each, label=None, span=span) for at, when, each in numbered)
        return replace(said, bands=tuple(bands))
    branches = (Branch(case=at, condition=when, result=each, label=None, span=span) for at, when, each in numbered)
    return said if isinstance(said, Formula) else Branches(branches=tuple(branches))


def _is_bound(when: Condition | None, bands: Bands) -> bool:
    return when is None or (isinstance(when, Within) and plain(when.subject) == plain(bands.subject))
