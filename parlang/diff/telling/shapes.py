"""What is other in the form of a rule, facet by facet: «bước tăng thêm: 30.000 người → 60.000 người»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parlang.ir.nodes import Bands, Branches, Checklist, Deduction, Increment, Named, Part, Points, Rule, Ruleset
from parlang.prose.expressions import expression
from parlang.prose.numbers import points
from parlang.prose.sentences.increments import step
from parlang.prose.sentences.worth import fixed_points
from parlang.prose.wording import Language, Wording, wording_of

Pair = tuple[str, str]
FORMS: dict[type, Pair] = {
    Bands: ("theo mức", "bands"),
    Branches: ("theo trường hợp", "branches"),
    Checklist: ("cộng điểm", "a checklist"),
    Deduction: ("trừ điểm", "deductions"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One thing that a rule says: what it is, and how it is said."""

    name: Pair
    said: str


def shapes(old: Part, old_set: Ruleset, new: Part, new_set: Ruleset, language: Language) -> tuple[str, ...]:
    """Say the marks, steps, gains, caps and bases of increments that are others; nothing of a rule of another form."""
    before = list(_facets(old.rule, wording_of(old, old_set, language)))
    after = list(_facets(new.rule, wording_of(new, new_set, language)))
    if [each.name for each in before] != [each.name for each in after]:
        return tuple(_form(old.rule, new.rule, language))
    return tuple(
        dict.fromkeys(
            f"{was.name[language == 'en']}: {was.said} → {now.said}"
            for was, now in zip(before, after, strict=True)
            if was.said != now.said
        )
    )


def _form(old: Rule | None, new: Rule | None, language: Language) -> Iterator[str]:
    before, after = FORMS.get(type(old)), FORMS.get(type(new))
    if before is not None and after is not None and before != after:
        name = "dạng quy tắc" if language == "vi" else "form"
        yield f"{name}: {before[language == 'en']} → {after[language == 'en']}"


def _facets(rule: Rule | Points | None, words: Wording) -> Iterator[Facet]:
    match rule:
        case Points(base=base, increment=Increment() as increment):
            fixed = fixed_points(base)
            if fixed is not None:
                yield Facet(name=("điểm gốc", "base"), said=points(fixed, words.language))
            yield from _increment(increment, words)
        case Bands(bands=bands):
            for band in bands:
                yield from _facets(band.points, words)
        case Branches(branches=branches):
            for branch in branches:
                yield from _facets(branch.result, words)
        case _:
            return


def _increment(increment: Increment, words: Wording) -> Iterator[Facet]:
    mark = increment.mark.value if isinstance(increment.mark, Named) else increment.mark
    yield Facet(name=("mốc bắt đầu tính thêm", "mark"), said=expression(mark, words))
    yield Facet(name=("bước tăng thêm", "step"), said=step(increment, words))
    counted = words.say("chỉ tính bước đủ", "whole steps") if increment.whole else words.say("theo tỷ lệ", "pro rata")
    yield Facet(name=("cách tính bước", "steps are counted"), said=counted)
    yield Facet(name=("điểm mỗi bước", "points a step"), said=points(increment.gain, words.language))
    yield Facet(name=("mức tối đa", "cap"), said=points(increment.cap, words.language))
