"""YAML → tree: every value is text, so that `500.000`, `no` and `2022-12-31` stay what was typed."""

from __future__ import annotations

from typing import Any

import yaml

from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.building import Building, Refused
from parlang_compiler.boundary.errors import BadYaml, EmptyCases, YamlTag
from parlang_compiler.boundary.tree import Scalar, Tree

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT_TAG = "tag:yaml.org,2002:str"
_NOTHING = frozenset({"", "~", "null"})


def from_yaml(source: Source) -> Outcome[Tree]:
    """Read one YAML document; anything beyond texts, lists, mappings and anchors is refused."""
    building = Building()
    try:
        for event in yaml.parse(source.text, Loader=_LOADER):
            if isinstance(event, yaml.DocumentStartEvent) and building.root is not None:
                raise Refused(BadYaml(problem="expected one document", span=_span(source, event)))
            _take(event, building, source)
    except Refused as refused:
        return Outcome(None, (refused.diagnostic,))
    except yaml.YAMLError as problem:
        return Outcome(None, (_bad(source, problem),))
    if building.root is None or (isinstance(building.root, Scalar) and building.root.text is None):
        return Outcome(None, (EmptyCases(path=source.name),))
    return Outcome(building.root)


def _take(event: Any, building: Building, source: Source) -> None:
    span = _span(source, event)
    tag = getattr(event, "tag", None)
    if tag not in {None, "!", _TEXT_TAG}:
        raise Refused(YamlTag(tag=tag, span=span))
    match event:
        case yaml.ScalarEvent(value=value, anchor=anchor):
            plain = event.style is None or event.style == ""
            text = None if (plain and value in _NOTHING) or not value.strip() else value
            building.scalar(Scalar(text=text, span=span), anchor)
        case yaml.SequenceStartEvent(anchor=anchor):
            building.open(span, keyed=False, anchor=anchor)
        case yaml.MappingStartEvent(anchor=anchor):
            building.open(span, keyed=True, anchor=anchor)
        case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
            building.close()
        case yaml.AliasEvent(anchor=anchor):
            if not building.again(str(anchor), span):
                raise Refused(BadYaml(problem=f"found undefined alias {anchor}", span=span))
        case _:
            return


def _span(source: Source, event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    one_line = end.line == start.line and isinstance(event, yaml.ScalarEvent)
    return Span(
        source=source.name,
        line=start.line + 1,
        column=start.column + 1,
        end_line=start.line + 1,
        end_column=(end.column if one_line else start.column + 1) + 1,
    )


def _bad(source: Source, problem: yaml.YAMLError) -> BadYaml:
    mark = getattr(problem, "problem_mark", None)
    said = getattr(problem, "problem", None) or getattr(problem, "reason", None) or "unreadable"
    if mark is None:
        before = source.text[: getattr(problem, "position", 0)]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    else:
        line, column = mark.line + 1, mark.column + 1
    span = Span(source=source.name, line=line, column=column, end_line=line, end_column=column + 1)
    return BadYaml(problem=str(said), span=span)
