"""Which parts and figures of two revisions are the same ones: by permanent id, by what is declared, by a mapping.

Nothing is guessed: without a common id, a declaration or a mapping that somebody wrote, a part is gone, or new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from parlang.diff.following import Line, Went, turned, went
from parlang.diff.grouping import Group, groups_of
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Figure, Part, Ruleset
from parlang.ir.rewrite import with_keys
from parlang.ir.walk import each_part

TOPS = ("unit", "parameters")  # owners of figures that are no part


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What somebody wrote down about two texts written apart: old paths and figures, and what they are now."""

    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    figures: Mapping[str, str] = field(default_factory=dict)

    def turned(self) -> Declared:
        """Give the same for the way back: what was split is merged."""
        parts: dict[str, tuple[str, ...]] = {}
        for old, news in self.parts.items():
            for new in news:
                parts[new] = (*parts.get(new, ()), old)
        return Declared(parts=parts, figures={new: old for old, new in self.figures.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """The parts of two revisions put together, and the figures that are the same: old key → new key.

    `same` are parts that are one and the same, container or leaf; `groups` hold all leaves, each once. `redefined` are
    old keys that mean something else now; their new ones stand beside them.
    """

    old: Ruleset
    new: Ruleset
    same: tuple[tuple[Part, Part], ...]
    groups: tuple[Group, ...]
    added: tuple[Part, ...]  # parts that are new, containers too
    removed: tuple[Part, ...]
    figures: Mapping[str, str]
    redefined: Mapping[str, str]

    def facts(self, old: Facts) -> Facts:
        """Give the facts of a unit as the new revision calls them; what it does not ask for is left out."""
        values: dict[str, Value] = {self.figures[key]: each for key, each in old.values.items() if key in self.figures}
        now = {before.path: after.path for before, after in self.same}
        arises = frozenset(now[path] for path in old.not_arising if path in now)
        return Facts(year=old.year, values=values, not_arising=arises)


def matched(old: Ruleset, new: Ruleset, line: Line | None = None, mapping: Declared | None = None) -> Matching:
    """Put two revisions together; `line` leads from one to the other, whichever is the older."""
    declared = (mapping or Declared()).parts
    relation = {path: declared.get(path, now) for path, now in relation_of(old, new, line).items()}
    olds, news = _by_path(old), _by_path(new)
    back = turned(relation, news)
    groups = tuple(groups_of(olds, news, relation))
    figures, redefined = _of_one_meaning(*_figures(old, new, relation, back, mapping or Declared()), old, new)
    told = {part.path for each in groups if each.old and each.new for part in (*each.old, *each.new)}
    return Matching(
        old=old,
        new=new,
        same=tuple(_same(olds, news, relation, back, groups)),
        groups=groups,
        added=tuple(news[path] for path, was in back.items() if not was and path not in told),
        removed=tuple(olds[path] for path, now in relation.items() if not now and path not in told),
        figures=figures,
        redefined=redefined,
    )


def _same(
    olds: Mapping[str, Part], news: Mapping[str, Part], relation: Went, back: Went, groups: Sequence[Group]
) -> Iterator[tuple[Part, Part]]:
    """Give the parts that are one and the same: by id where they stand, or each the only one that the other became."""
    pairs = {
        (path, now): None
        for path, nows in relation.items()
        for now in nows
        if path == now or (len(nows) == 1 and len(back[now]) == 1)
    }
    alone = ((each.old[0].path, each.new[0].path) for each in groups if len(each.old) == len(each.new) == 1)
    pairs |= dict.fromkeys(alone)  # a leaf that was split, and merged again, is still itself
    yield from ((olds[path], news[now]) for path, now in pairs)


def _by_path(ruleset: Ruleset) -> dict[str, Part]:
    return {part.path: part for part in each_part(ruleset)}


def relation_of(old: Ruleset, new: Ruleset, line: Line | None) -> Went:
    """Give for each old path what it is now, by permanent ids and by what instruments declare."""
    there = _by_path(new)
    if line is None:
        return {path: (path,) if path in there else () for path in _by_path(old)}
    if line.revisions[0].revision == old.revision:
        return went(line)
    return turned(went(line), _by_path(old))


# --- figures ----------------------------------------------------------------------------------


def _figures(
    old: Ruleset, new: Ruleset, relation: Went, back: Went, mapping: Declared
) -> tuple[dict[str, str], dict[str, str]]:
    news = {each.key: each for each in new.figures}
    found: dict[str, str] = {}
    redefined: dict[str, str] = {}
    for each in old.figures:
        now = mapping.figures.get(each.key) or _now(each, old, news, relation, back)
        if now is None:
            continue
        (found if is_same_type(each, news[now]) else redefined)[each.key] = now
    times = Counter((*found.values(), *redefined.values()))  # two figures that would be one are neither of them
    return (
        {key: now for key, now in found.items() if times[now] == 1},
        {key: now for key, now in redefined.items() if times[now] == 1},
    )


def _of_one_meaning(
    found: dict[str, str], redefined: dict[str, str], old: Ruleset, new: Ruleset
) -> tuple[dict[str, str], dict[str, str]]:
    """Take out what is worked out of the group in another way, and what has no value in common with before."""
    olds, news = ({each.key: each for each in ruleset.figures} for ruleset in (old, new))
    other = {key: now for key, now in found.items() if not _means(olds[key], news[now], found)}
    return {key: now for key, now in found.items() if key not in other}, {**redefined, **other}


def _means(old: Figure, new: Figure, keys: Mapping[str, str]) -> bool:
    if old.group is not None and new.group is not None:
        return replace(old.group, of=with_keys(old.group.of, keys)) == new.group
    above = old.low is None or new.high is None or old.low <= new.high
    return above and (new.low is None or old.high is None or new.low <= old.high)


def _now(figure: Figure, old: Ruleset, news: Mapping[str, Figure], relation: Went, back: Went) -> str | None:
    """Give the key of the same figure in the new revision: the same id where its part went."""
    if figure.owner in TOPS or figure.owner == old.index:
        return figure.key if figure.key in news else None
    rest = figure.key.removeprefix(figure.owner)
    owners = relation.get(figure.owner, ())
    by_id = [owner + rest for owner in owners if owner + rest in news]
    together = len(owners) > 1 or any(len(back[owner]) > 1 for owner in owners)
    if len(by_id) == 1 and (not together or news[by_id[0]].label == figure.label):
        return by_id[0]
    return _by_label(figure, owners, news) if together else None


def _by_label(figure: Figure, owners: Sequence[str], news: Mapping[str, Figure]) -> str | None:
    """Give the figure of a split or merged part that has the same words: ids of such a part are new."""
    same = [each.key for each in news.values() if each.owner in owners and each.label == figure.label]
    return same[0] if len(same) == 1 else None


def is_same_type(one: Figure, other: Figure) -> bool:
    """Tell whether a figure is still of the same type: its kind, its unit, its levels, and what it is computed from."""
    return _type(one) == _type(other)


def _type(figure: Figure) -> tuple[object, ...]:
    levels = tuple(level.key for level in figure.levels)
    return figure.kind, figure.unit, levels, figure.computed, figure.group is None


def dropped_and_new(matching: Matching) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """Give the figures that are no longer asked for, and those that are new."""
    kept: Iterable[str] = {*matching.figures.values(), *matching.redefined.values()}
    gone = {*matching.figures, *matching.redefined}
    return (
        tuple(each for each in matching.old.figures if each.key not in gone),
        tuple(each for each in matching.new.figures if each.key not in kept),
    )
