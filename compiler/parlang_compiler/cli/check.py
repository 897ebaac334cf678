"""`parlang check`: is the set of criteria sound, how much of it is written, what is an interpretation."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from itertools import chain

from parlang.diagnostics.render import visible
from parlang.ir.checks.errors import number_text
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.ir.walk import each_part, leaves
from parlang_compiler.cli.loading import Loaded, load
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.cli.wrapping import for_people
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT


def run(arguments: Namespace, session: Session) -> Result:
    """Check each SPEC."""
    if arguments.spec.count(STANDARD_INPUT) > 1:
        return Result(diagnostics=(StandardInputTwice(),))
    loaded = [load(name, session, everything=True) for name in arguments.spec]
    sections = [
        _summary(name, each.ruleset, session)
        for name, each in zip(arguments.spec, loaded, strict=True)
        if each.ruleset is not None
    ]
    return Result(
        write=for_people("\n".join(sections)),
        diagnostics=tuple(chain.from_iterable(each.diagnostics for each in loaded)),
        sources=by_name(tuple(chain.from_iterable(each.sources for each in loaded))),
        pending=any(map(_unfinished, loaded)),
    )


def _unfinished(loaded: Loaded) -> bool:
    return loaded.ruleset is not None and any(_unwritten(leaf) for leaf in leaves(loaded.ruleset))


def _unwritten(leaf: Part) -> bool:
    return isinstance(leaf.rule, Unwritten)


def _summary(name: str, ruleset: Ruleset, session: Session) -> str:
    language = session.language
    every = list(leaves(ruleset))
    done = sum(not _unwritten(leaf) for leaf in every)
    scale = number_text(ruleset.scale, language)
    lines = [
        f"{name}: {ruleset.index} [{ruleset.revision}] {ruleset.name}",
        session.say(
            f"  không có lỗi; thang điểm {scale}; đã viết {done}/{len(every)} tiêu chí chấm điểm",
            f"  no error; scale {scale}; {done}/{len(every)} scored criteria are written",
        ),
    ]
    notes = list(_interpretations(ruleset))
    if notes:
        lines.append(session.say("  những chỗ được hiểu là:", "  interpretations:"))
        lines += [f"    {where}: {text}" for where, text in notes]
    return visible_lines(lines)


def _interpretations(ruleset: Ruleset) -> Iterator[tuple[str, str]]:
    for text in ruleset.notes.interpretations:
        yield ruleset.index, text
    for part in each_part(ruleset):
        for text in part.notes.interpretations:
            yield part.number or part.path, text


def visible_lines(lines: list[str]) -> str:
    """Join lines of which none can act on a terminal."""
    return "".join(f"{visible(line)}\n" for line in lines)
