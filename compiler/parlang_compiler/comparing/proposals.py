"""Which gone part may be which new one: proposed by name, figures and form of rule, for somebody to confirm.

A proposal is never used by itself: it is printed as a mapping file, the less likely lines as comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from fractions import Fraction

from parlang.diff.matching import Matching, dropped_and_new, is_same_type
from parlang.ir.nodes import Figure, Part
from parlang.ir.walk import figures_in, terms_of_leaf
from parlang_compiler.boundary.folding import folded

LIKELY = Fraction(3, 4)  # from here on a line stands as it is; below it is a comment
POSSIBLE = Fraction(1, 2)  # below it is not worth reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An old name and a new one, and how alike they are, from 0 to 1."""

    old: str
    new: str
    likeness: Fraction
    names: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """What may be the same: parts, then figures of the set."""

    parts: tuple[Proposal, ...]
    figures: tuple[Proposal, ...]


def proposals(matching: Matching) -> Proposals:
    """Give for what is gone the most likely new one, each at most once."""
    dropped, new = dropped_and_new(matching)
    parts = [
        _of_parts(old, now, matching)
        for old in matching.removed
        for now in matching.added
        if (old.rule is None) == (now.rule is None)
    ]
    figures = [_of_figures(old, now) for old in dropped for now in new if is_same_type(old, now)]
    return Proposals(parts=tuple(_best(parts)), figures=tuple(_best(figures)))


def _best(found: list[Proposal]) -> Iterator[Proposal]:
    taken: set[tuple[str, str]] = set()
    for each in sorted(found, key=lambda one: (-one.likeness, one.old, one.new)):
        if each.likeness >= POSSIBLE and not {("old", each.old), ("new", each.new)} & taken:
            taken |= {("old", each.old), ("new", each.new)}
            yield each


def _of_parts(old: Part, new: Part, matching: Matching) -> Proposal:
    """Weigh names twice, the labels of figures and the form of the rule once each."""
    names = _alike(old.name, new.name)
    shape = Fraction(type(old.rule) is type(new.rule))
    labels = _alike(_labels(old, matching.old.figures), _labels(new, matching.new.figures))
    likeness = names if old.rule is None else (2 * names + labels + shape) / 4
    return Proposal(old=old.path, new=new.path, likeness=likeness, names=(old.name, new.name))


def _labels(part: Part, figures: tuple[Figure, ...]) -> str:
    keys = set(figures_in(*terms_of_leaf(part)))
    return " ".join(each.label for each in figures if each.key in keys)


def _of_figures(old: Figure, new: Figure) -> Proposal:
    return Proposal(old=old.key, new=new.key, likeness=_alike(old.label, new.label), names=(old.label, new.label))


def _alike(one: str, other: str) -> Fraction:
    """Give how alike two texts are, whatever their case and accents."""
    matcher = SequenceMatcher(None, folded(one), folded(other), autojunk=False)
    matches = sum(block.size for block in matcher.get_matching_blocks())
    total = len(folded(one)) + len(folded(other))
    return Fraction(2 * matches, total) if total else Fraction(0)


def as_mapping(matching: Matching, found: Proposals, words: tuple[str, str]) -> str:
    """Write proposals as a mapping file; `words` say what it is, and what the comments are."""
    lines = [f"# {words[0]}", f"from: {matching.old.revision}", f"to: {matching.new.revision}"]
    for name, listed in (("parts", found.parts), ("figures", found.figures)):
        lines.append(f"{name}:")
        for each in listed:
            percent = round(each.likeness * 100)
            mark = "" if each.likeness >= LIKELY else "# "
            lines.append(f"  {mark}{each.old}: {each.new}  # {percent}%: {_one_line(each)}")
    if any(each.likeness < LIKELY for each in (*found.parts, *found.figures)):
        lines.insert(1, f"# {words[1]}")
    return "".join(f"{line}\n" for line in lines)


def _one_line(proposal: Proposal) -> str:
    return " → ".join(" ".join(each.split()) for each in proposal.names)
