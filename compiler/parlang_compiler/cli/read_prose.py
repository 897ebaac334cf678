"""`parlang read-prose`: official sentences of one criterion as the rule that they say, held against that of the set."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from parlang.diagnostics.diagnostic import is_error
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.prose import rule_sentences
from parlang.source import Source
from parlang_compiler.cli.check import visible_lines
from parlang_compiler.cli.finding import parts_named, unknown
from parlang_compiler.cli.loading import Loaded, load
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.cli.wrapping import for_people
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT, read_source

if TYPE_CHECKING:
    from parlang.reading import RuleRead

LARGEST = 1 << 20  # bytes: the sentences of one criterion


def run(arguments: Namespace, session: Session) -> Result:
    """Read the sentences about one criterion, given its figures as the set declares them."""
    if arguments.spec == arguments.sentences == STANDARD_INPUT:
        return Result(diagnostics=(StandardInputTwice(),))
    loaded = load(arguments.spec, session)
    if loaded.ruleset is None:
        return loaded.failed
    named = parts_named(loaded.ruleset, arguments.id)
    if not named:
        fault = unknown(loaded.ruleset, arguments.id)
        return Result(diagnostics=(*loaded.diagnostics, fault), sources=by_name(loaded.sources))
    text = read_source(arguments.sentences, LARGEST)
    if text.value is None:
        return Result(diagnostics=(*loaded.diagnostics, *text.diagnostics), sources=by_name(loaded.sources))
    return _read(loaded, loaded.ruleset, named[0], text.value, session)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """A rule that was read beside that of the set: whether they are the same, what the other says."""

    read: RuleRead
    same: bool | None  # None where the set has no rule to hold it against
    otherwise: tuple[str, ...]


def _read(loaded: Loaded, ruleset: Ruleset, part: Part, text: Source, session: Session) -> Result:
    from parlang.reading import context_of, read_rule, resolved

    sources = by_name((*loaded.sources, text))
    context = context_of(part, ruleset)
    read = read_rule(text.text, context, name=text.name)
    made = read.then(lambda rule: resolved(rule, context))
    if read.value is None or made.value is None or any(map(is_error, made.diagnostics)):
        return Result(diagnostics=(*loaded.diagnostics, *made.diagnostics), sources=sources)
    held = _Held(
        read=read.value,
        same=_same(part, made.value, ruleset),
        otherwise=rule_sentences(part, ruleset, session.language),
    )
    return Result(
        document=_document(part, held),
        write=for_people(visible_lines([*held.read.text.splitlines(), *_told(part, held, session)])),
        diagnostics=(*loaded.diagnostics, *made.diagnostics),
        sources=sources,
    )


def _same(part: Part, made: Any, ruleset: Ruleset) -> bool | None:
    from parlang.reading.same import same_rule

    if isinstance(part.rule, Unwritten):
        return None
    figures = {each.key: each for each in (*ruleset.figures, *made.figures)}
    return same_rule(part, made.put_into(part), figures)


def _document(part: Part, held: _Held) -> dict[str, Any]:
    return {"id": part.path, "rule": held.read.text, "same": held.same, "skipped": list(held.read.skipped)}


def _told(part: Part, held: _Held, session: Session) -> list[str]:
    """Say what was passed over, and how the rule stands to that of the set."""
    lines = [session.say(f"đã bỏ qua: «{each}»", f"passed over: «{each}»") for each in held.read.skipped]
    match held.same:
        case None:
            lines.append(
                session.say(
                    f"`{part.path}` chưa có quy tắc để đối chiếu", f"`{part.path}` has no rule to hold it against"
                )
            )
        case True:
            lines.append(session.say(f"đúng là quy tắc của `{part.path}`", f"this is the rule of `{part.path}`"))
        case False:
            lines.append(session.say(f"khác quy tắc của `{part.path}`:", f"the rule of `{part.path}` says otherwise:"))
            lines += [f"  {each}" for each in held.otherwise]
    return ["", *lines]
