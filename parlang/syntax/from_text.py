"""From text to the syntax tree of a file, with every finding on the way.

Before::

    tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 1
      chưa viết

After::

    Part(level="criterion", number="1", name="Kế hoạch", id="ke_hoach", maximum=1, clauses=(Unwritten(),))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from lark import Token, Tree

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang.syntax import build_amendments, build_expressions, build_parts, build_rules
from parlang.syntax.chunks import Chunk, chunks, first_word_line, surface_of
from parlang.syntax.errors import ChangeWithoutInstrument, EmptyFile, MisplacedHead, NoBeginning, TooDeep, TooManyErrors
from parlang.syntax.from_tokens import TokenReader
from parlang.syntax.from_tree import from_tree
from parlang.syntax.nodes import (
    Amend,
    AmendHead,
    AmendingFile,
    AmendingHead,
    AnyPart,
    Change,
    Comment,
    File,
    Head,
    OutsideScale,
    Part,
    Surface,
)
from parlang.syntax.recover import MOST_ERRORS, Reading, read_chunk
from parlang.syntax.scan import scan

MOST_DEEP = 120  # levels of the parser's tree: far beyond any rule, well within the stack
MOST_FINDINGS = 200  # in one file
BUILDERS_LOADED = (
    build_amendments,
    build_expressions,
    build_parts,
    build_rules,
)  # importing them registers their rules


Piece: TypeAlias = Head | AnyPart | AmendingHead | Change


MOST_REMEMBERED = 32  # texts: those of a set and of the one that it amends, which are read together


@lru_cache(maxsize=MOST_REMEMBERED)
def read_file(source: Source) -> Outcome[File | AmendingFile]:
    """Read one file; the tree holds all that could be read, the diagnostics all that could not.

    A set is read again where another one amends it: the same text gives what it gave before.
    """
    scanned = scan(source)
    surface = surface_of(scanned.text)
    if surface is None:
        return Outcome(None, (*scanned.diagnostics, _no_beginning(source.name, scanned.text)))
    found: list[Diagnostic] = list(scanned.diagnostics)
    pieces = list(_read_parts(chunks(scanned.text, surface), source.name, surface, found))
    found.extend(MisplacedHead(span=each.span) for each in pieces[1:] if isinstance(each, Head | AmendingHead))
    file = _file(pieces, surface, scanned.comments, found)
    return Outcome(file, tuple(sorted(found, key=_place)))


def _file(
    pieces: list[Piece], surface: Surface, comments: tuple[Comment, ...], found: list[Diagnostic]
) -> File | AmendingFile:
    """Give the file: one that amends when it opens so, or when it has changes and opens no set."""
    head = next((each for each in pieces if isinstance(each, Head | AmendingHead)), None)
    parts = tuple(each for each in pieces if not isinstance(each, Head | AmendingHead))
    own = tuple(each for each in parts if isinstance(each, AnyPart))
    if isinstance(head, AmendingHead) or (head is None and len(own) < len(parts)):
        return AmendingFile(surface=surface, head=head, parts=parts, comments=comments)
    found.extend(ChangeWithoutInstrument(span=each.span) for each in parts if not isinstance(each, AnyPart))
    return File(surface=surface, head=head, parts=own, comments=comments)


def _place(finding: Diagnostic) -> tuple[int, int]:
    return (finding.span.line, finding.span.column) if finding.span else (0, 0)


def _no_beginning(name: str, text: str) -> Diagnostic:
    first = first_word_line(text)
    if first is None:
        return EmptyFile(span=Span(source=name, line=1, column=1, end_line=1, end_column=2))
    line, words = first
    shown = words if len(words) <= 40 else words[:37] + "…"
    span = Span(source=name, line=line, column=1, end_line=line, end_column=1 + len(shown))
    return NoBeginning(found=shown, span=span)


def _read_parts(pieces: Iterable[Chunk], source: str, surface: Surface, found: list[Diagnostic]) -> Iterable[Piece]:
    for chunk in pieces:
        if len(found) >= MOST_FINDINGS:
            found.append(TooManyErrors(span=_first_line(source, chunk)))
            return
        part = _read_part(chunk, source, surface, found)
        if part is not None:
            yield part


def _read_part(chunk: Chunk, source: str, surface: Surface, found: list[Diagnostic]) -> Piece | None:
    reading = read_chunk(chunk, source, surface)
    found.extend(reading.findings)
    if len(reading.findings) >= MOST_ERRORS:
        found.append(TooManyErrors(span=_first_line(source, chunk)))
    if reading.tree is None:
        return None
    deep = _too_deep(reading.tree)
    if deep is not None:
        tokens = TokenReader(source=source, surface=surface, first_line=chunk.first_line)
        found.append(TooDeep(limit=MOST_DEEP, span=tokens.span(deep.meta)))
        return None
    return _built(reading, reading.tree, found)


def _built(reading: Reading, tree: Tree[Token], found: list[Diagnostic]) -> Piece:
    tokens = TokenReader(source=reading.source, surface=reading.surface, first_line=reading.first_line)
    part: Piece = from_tree(tree, tokens)
    found.extend(tokens.findings)
    errors = [each for each in tokens.findings if is_error(each)]
    if not (reading.blanked or reading.mended or errors):
        return part
    if isinstance(part, Head | AmendingHead | AmendHead | Amend):
        return replace(part, damaged=True)
    if not isinstance(part, Part | OutsideScale):
        return part
    in_heading = any(each.span is not None and each.span.line == reading.first_line for each in errors)
    return replace(part, damaged=True, saved=0 in (reading.blanked | reading.mended) or in_heading)


def _too_deep(tree: Tree[Token]) -> Tree[Token] | None:
    """Give a clause that is too deep, without recursion: this is what protects the recursion of all that follows."""
    level = [(each, each) for each in tree.children if isinstance(each, Tree)]
    for _ in range(MOST_DEEP):
        level = [(child, clause) for each, clause in level for child in _below(each)]
        if not level:
            return None
    return level[0][1]


def _below(tree: Tree[Token]) -> Iterator[Tree[Token]]:
    """Give what is one level down; a choice within another as the formatter writes it, in brackets."""
    for child in tree.children:
        if isinstance(child, Tree):
            within = child.data == "if_expr" and tree.data in ("if_expr", "points") and child is not tree.children[-1]
            yield Tree("bracketed", [child]) if within else child


def _first_line(source: str, chunk: Chunk) -> Span:
    line = chunk.first_line
    return Span(source=source, line=line, column=1, end_line=line, end_column=2)
