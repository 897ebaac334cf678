"""The mapping file between two texts written apart: which old part and figure is which new one.

Before::

    from: nq-1211-2016
    to: nd-307-2025
    parts:
      truc_thuoc.cap_huyen: dac_thu.cap_xa        # or a list, of a part that was split
    figures:
      truc_thuoc.cap_huyen.so: dac_thu.cap_xa.so

After::

    Declared(parts={"truc_thuoc.cap_huyen": ("dac_thu.cap_xa",)}, figures={…})
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest_path
from parlang.diff.following import Line
from parlang.diff.matching import Declared, is_same_type, matched, relation_of
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part
from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.errors import EmptyCases
from parlang_compiler.boundary.from_yaml import from_yaml
from parlang_compiler.boundary.tree import Fields, Items, Scalar, Tree
from parlang_compiler.comparing.errors import (
    AgainstIds,
    FiguresUnlike,
    MappingOfOthers,
    MappingShape,
    UnknownInMapping,
)

KEYS = ("from", "to", "parts", "figures")
MOST_FINDINGS = 50  # beyond, nobody reads on
Pairs = list[tuple[Scalar, tuple[Scalar, ...]]]


def mapping_in(source: Source, old: Ruleset, new: Ruleset, line: Line | None) -> Outcome[Declared]:
    """Read a mapping, and hold it against both revisions; all that is wrong with it is told.

    One that was written for the way back is turned round.
    """
    read = from_yaml(source)
    if read.value is None:
        empty = any(isinstance(each, EmptyCases) for each in read.diagnostics)
        return Outcome(None, (_nothing(source),) if empty else read.diagnostics)
    if old.revision != new.revision and _label(read.value, "from") == new.revision:
        return _held(read.value, new, old, line).then(lambda found: Outcome(found.turned()))
    return _held(read.value, old, new, line)


def _label(tree: Tree, name: str) -> str | None:
    value = tree.get(name) if isinstance(tree, Fields) else None
    return value.text if isinstance(value, Scalar) else None


def _held(tree: Tree, old: Ruleset, new: Ruleset, line: Line | None) -> Outcome[Declared]:
    """Hold a mapping against the revisions that it should name."""
    found: list[Diagnostic] = list(_labels(tree, old, new))
    parts, figures = _pairs(tree, "parts", found), _pairs(tree, "figures", found)
    found += _parts(parts, old, new, line)
    found += _figures(figures, old, new, matched(old, new, line).figures)
    if found:
        return Outcome(None, tuple(found[:MOST_FINDINGS]))
    return Outcome(
        Declared(
            parts={key.text or "": tuple(each.text or "" for each in values) for key, values in parts},
            figures={key.text or "": values[0].text or "" for key, values in figures},
        )
    )


def _nothing(source: Source) -> Diagnostic:
    span = Span(source=source.name, line=1, column=1, end_line=1, end_column=1)
    return MappingShape(problem_vi="tệp không có gì", problem_en="the file is empty", span=span)


def _labels(tree: Tree, old: Ruleset, new: Ruleset) -> Iterator[Diagnostic]:
    if not isinstance(tree, Fields):
        yield MappingShape(
            problem_vi="phải gồm các dòng `tên: giá trị`",
            problem_en="lines `name: value` were expected",
            span=tree.span,
        )
        return
    for key in tree.keys:
        if key.text not in KEYS:
            said = key.text or ""
            yield MappingShape(
                problem_vi=f"không có mục `{said}`", problem_en=f"there is no field `{said}`", span=key.span
            )
    for name, ruleset in (("from", old), ("to", new)):
        value = tree.get(name)
        if not isinstance(value, Scalar) or value.text is None:
            yield MappingShape(problem_vi=f"thiếu `{name}`", problem_en=f"`{name}` is missing", span=tree.span)
        elif value.text != ruleset.revision:
            yield MappingOfOthers(said=value.text, wanted=ruleset.revision, span=value.span)


def _pairs(tree: Tree, name: str, found: list[Diagnostic]) -> Pairs:
    """Give what stands under a field: each old name with the new ones."""
    below = tree.get(name) if isinstance(tree, Fields) else None
    if below is None or (isinstance(below, Scalar) and below.text is None):
        return []
    if not isinstance(below, Fields):
        found.append(_shape(below))
        return []
    pairs: Pairs = []
    for key, value in zip(below.keys, below.values, strict=True):
        news = value.items if isinstance(value, Items) and name == "parts" else (value,)
        scalars = tuple(each for each in news if isinstance(each, Scalar) and each.text is not None)
        if len(scalars) < len(news) or len({each.text for each in scalars}) < len(news):
            found.append(_shape(value))
        else:
            pairs.append((key, scalars))
    return pairs


def _shape(tree: Tree) -> Diagnostic:
    return MappingShape(
        problem_vi="cần mã cũ, dấu hai chấm rồi mã mới",
        problem_en="an old id, a colon and a new id were expected",
        span=tree.span,
    )


def _parts(pairs: Pairs, old: Ruleset, new: Ruleset, line: Line | None) -> Iterator[Diagnostic]:
    known, there = ({part.path for part in each_part(ruleset)} for ruleset in (old, new))
    by_id = relation_of(old, new, line)
    taken = {path: was for was, now in by_id.items() for path in now}
    for key, values in pairs:
        unknown = [
            *_unknown(key, known, old, "part"),
            *(fault for each in values for fault in _unknown(each, there, new, "part")),
        ]
        yield from unknown
        for each in () if unknown else values:
            fault = _against(key, each, by_id, taken)
            if fault is not None:
                yield fault


def _against(
    key: Scalar, value: Scalar, by_id: Mapping[str, tuple[str, ...]], taken: Mapping[str, str]
) -> Diagnostic | None:
    """Tell a line that says otherwise than ids do."""
    old, new = key.text or "", value.text or ""
    known = by_id.get(old, ())
    if new in known:
        return None  # as ids say anyway
    if known:
        return AgainstIds(old=old, known=", ".join(known), said=new, span=value.span)
    if new in taken:
        return AgainstIds(old=taken[new], known=new, said=f"{new} ({old})", span=value.span)
    return None


def _figures(pairs: Pairs, old: Ruleset, new: Ruleset, by_id: Mapping[str, str]) -> Iterator[Diagnostic]:
    olds, news = ({each.key: each for each in ruleset.figures} for ruleset in (old, new))
    used: set[str] = set()
    for key, (value, *_) in pairs:
        unknown = [*_unknown(key, olds, old, "figure"), *_unknown(value, news, new, "figure")]
        yield from unknown
        if unknown:
            continue
        one, other = olds[key.text or ""], news[value.text or ""]
        if by_id.get(one.key) == other.key:
            continue
        known = by_id.get(one.key) or next((was for was, now in by_id.items() if now == other.key), None)
        if known is not None:
            yield AgainstIds(old=one.key, known=known, said=other.key, span=value.span)
            continue
        if not is_same_type(one, other):
            why = ("loại hoặc đơn vị khác nhau", "their kinds or units differ")
        elif other.key in used:
            why = (f"`{other.key}` đã được ánh xạ", f"`{other.key}` is mapped already")
        else:
            used.add(other.key)
            continue
        yield FiguresUnlike(old=one.key, new=other.key, why_vi=why[0], why_en=why[1], span=value.span)


def _unknown(scalar: Scalar, known: Collection[str], ruleset: Ruleset, kind: str) -> Iterator[Diagnostic]:
    name = scalar.text or ""
    if name not in known:
        similar = nearest_path(name, known)
        yield UnknownInMapping(revision=ruleset.revision, kind=kind, name=name, similar=similar, span=scalar.span)
