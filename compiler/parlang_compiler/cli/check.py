"""`parlang check`: is the set of criteria sound, how much of it is written, what is an interpretation."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.diagnostics.render import visible
from parlang.ir.checks.errors import number_text
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.ir.walk import each_part, leaves
from parlang.prove.telling.superseded import is_superseded
from parlang.source import Source
from parlang_compiler.cli.loading import Loaded, load
from parlang_compiler.cli.proofs import Proved, proved
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.cli.wrapping import for_people
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT


def run(arguments: Namespace, session: Session) -> Result:
    """Check each SPEC."""
    if arguments.spec.count(STANDARD_INPUT) > 1:
        return Result(diagnostics=(StandardInputTwice(),))
    checked = [_checked(name, session, prove=not arguments.no_prove) for name in arguments.spec]
    return Result(
        write=for_people("\n".join(each.summary for each in checked if each.summary)),
        diagnostics=tuple(chain.from_iterable(each.diagnostics for each in checked)),
        sources=by_name(tuple(chain.from_iterable(each.sources for each in checked))),
        pending=any(each.unfinished for each in checked),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checked:
    """What was found of one SPEC, its summary if nothing is wrong with it."""

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    summary: str = ""
    unfinished: bool = False


def _checked(name: str, session: Session, *, prove: bool) -> _Checked:
    """Check a set, and prove it if that finds no error."""
    loaded = load(name, session, everything=True)
    if loaded.ruleset is None:
        return _Checked(diagnostics=loaded.diagnostics, sources=loaded.sources)
    found = proved(loaded.ruleset, loaded, session, remember=True) if prove else None
    told = () if found is None else found.diagnostics
    answered = found is not None and not found.undecided  # then the quick checks need not say the same
    quick = tuple(each for each in loaded.diagnostics if not (answered and is_superseded(each)))
    sound = not any(map(is_error, told))
    return _Checked(
        diagnostics=(*quick, *told),
        sources=(*loaded.sources, *(() if found is None else found.sources)),
        summary=_summary(name, loaded.ruleset, found, session) if sound else "",
        unfinished=_unfinished(loaded) or (found is not None and bool(found.undecided)),
    )


def _unfinished(loaded: Loaded) -> bool:
    return loaded.ruleset is not None and any(_unwritten(leaf) for leaf in leaves(loaded.ruleset))


def _unwritten(leaf: Part) -> bool:
    return isinstance(leaf.rule, Unwritten)


def _summary(name: str, ruleset: Ruleset, found: Proved | None, session: Session) -> str:
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
    if found is not None and (found.held or found.undecided):
        lines.append(f"  {_proofs(found, session)}")
    notes = list(_interpretations(ruleset))
    if notes:
        lines.append(session.say("  những chỗ được hiểu là:", "  interpretations:"))
        lines += [f"    {where}: {text}" for where, text in notes]
    return visible_lines(lines)


def _proofs(found: Proved, session: Session) -> str:
    """Say how many questions were proved; how many are not known."""
    held, unknown = len(found.held), len(found.undecided)
    text = session.say(f"đã chứng minh {held} điều với mọi số liệu", f"{held} things proved for all figures")
    if found.declared:
        declared = len(found.declared)
        text += session.say(f"; {declared} phát hiện đã ghi", f"; {declared} declared findings")
    if unknown:
        from parlang.prove.telling.in_words import reason_in_words

        reasons = "; ".join(dict.fromkeys(reason_in_words(each, session.language) for each in found.undecided))
        text += session.say(f"; {unknown} điều chưa biết: {reasons}", f"; {unknown} not known: {reasons}")
    return text


def _interpretations(ruleset: Ruleset) -> Iterator[tuple[str, str]]:
    for text in ruleset.notes.interpretations:
        yield ruleset.index, text
    for part in each_part(ruleset):
        for text in part.notes.interpretations:
            yield part.number or part.path, text


def visible_lines(lines: list[str]) -> str:
    """Join lines of which none can act on a terminal."""
    return "".join(f"{visible(line)}\n" for line in lines)
