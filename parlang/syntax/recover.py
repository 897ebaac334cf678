"""Reading one part, and going on after an error: the line that failed is mended or blanked, and the part read again.

Before::

    tiêu chí 1 "A" [a] điểm tối đa 1
      số liêu
        x "X" : số lượng "việc" từ từ 1 trở lên
      luôn phát sinh

After::

    the tree of the part with `số liệu`, without the third line, and two diagnostics

A line is mended when a keyword of it is nearly right: what it opens can then be read. Otherwise it is blanked, and a
line that cannot begin where it does, right behind a blanked one, may be a consequence: it is not told, and goes too.
It is one when it is indented deeper than the blanked line; where all lines begin in one column, when it is not nearly
the keyword of a clause, which would be a fault of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lark import Tree
from lark.exceptions import UnexpectedInput
from lark.lexer import Token

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax.chunks import CLAUSE_TERMINALS, PART_TERMINALS, Chunk, line_starts
from parlang.syntax.failures import describe, near_keyword
from parlang.syntax.headings import saved_heading
from parlang.syntax.nodes import Surface
from parlang.syntax.parsers import parser
from parlang.syntax.refused import refused_at
from parlang.syntax.scan import outside_texts

MOST_ERRORS = 30  # in one part
MOST_READINGS = 120  # of one part: each costs the time of reading it


@dataclass(slots=True)
class Reading:
    """A part being read: its lines (those that failed are blanked) and what was found."""

    source: str
    surface: Surface
    first_line: int
    lines: list[str]
    written: tuple[str, ...]  # the lines as they were
    blanked: set[int] = field(default_factory=set)  # indices into lines
    mended: set[int] = field(default_factory=set)  # the same: a keyword was put in the place of a misspelt one
    findings: list[Diagnostic] = field(default_factory=list)
    tree: Tree[Token] | None = None


def read_chunk(chunk: Chunk, source: str, surface: Surface) -> Reading:
    """Read a part; the tree is None when nothing of it could be read."""
    lines = chunk.text.split("\n")
    reading = Reading(source=source, surface=surface, first_line=chunk.first_line, lines=lines, written=tuple(lines))
    for _ in range(MOST_READINGS):
        if len(reading.findings) >= MOST_ERRORS:
            return reading
        try:
            reading.tree = parser(surface).parse("\n".join(reading.lines))
        except UnexpectedInput as failure:
            if not _step_over(reading, failure):
                return reading
        else:
            return reading
    return reading


def _step_over(reading: Reading, failure: UnexpectedInput) -> bool:
    """Tell the failure and mend or blank its line; false when reading cannot go on."""
    at = _failed_line(reading, failure)
    before = _last_line_before(reading, at)
    own_fault = _refused(reading, at, failure)
    unfinished = None if own_fault else _unfinished(reading, at, failure)
    if (
        before in reading.blanked
        and before != 0
        and not own_fault
        and (unfinished is not None or (_starts_line(reading, at, failure) and _follows_from(reading, at, before)))
    ):
        return _blank(reading, _consequence(reading, at, before))
    place = before if unfinished is not None and before is not None else at
    if place in reading.mended:
        return _blank(reading, place)
    told = describe(unfinished or failure, reading, place, unfinished=unfinished is not None)
    reading.findings.append(told.finding)
    if told.mended is None:
        return _blank(reading, place)
    reading.mended.add(place)
    reading.lines[place] = told.mended
    return True


def _unfinished(reading: Reading, at: int, failure: UnexpectedInput) -> UnexpectedInput | None:
    """Give the failure of all lines before `at`, read by themselves, if what they say wants more than its own line."""
    if at == len(reading.lines):
        return failure
    if not _in_clause_keyword(reading, at, failure) and not _joins_unfinished(reading, at, failure):
        return None
    try:
        parser(reading.surface).parse("\n".join(reading.lines[:at]))
    except UnexpectedInput as ended:
        return ended
    return None


def _joins_unfinished(reading: Reading, at: int, failure: UnexpectedInput) -> bool:
    """Tell whether a line fails at its start and is no deeper than the line before: it was to stand beside it."""
    before = _last_line_before(reading, at)
    if before is None or before == 0 or before in reading.blanked or not _starts_line(reading, at, failure):
        return False
    beside = _indent(reading.written[at]) <= _indent(reading.written[before])
    return beside and near_keyword(reading.written[at], reading.surface) is None


def _refused(reading: Reading, at: int, failure: UnexpectedInput) -> bool:
    """Tell whether a refused phrase stands at the failure: it is wrong whatever stands before it."""
    if at == len(reading.lines):
        return False
    return refused_at(outside_texts(reading.lines[at]), int(failure.column), reading.surface) is not None


def _starts_line(reading: Reading, at: int, failure: UnexpectedInput) -> bool:
    return at == len(reading.lines) or not reading.lines[at][: failure.column - 1].strip()


def _follows_from(reading: Reading, at: int, before: int) -> bool:
    """Tell whether a line that fails at its start does so only because lines before it were blanked."""
    depth = _indent(reading.written[at])
    for line in range(before, 0, -1):
        if line in reading.blanked and _indent(reading.written[line]) < depth:
            return True
        if line not in reading.blanked and _written(reading.lines[line]):
            break
    laid_out = len({_indent(line) for line in reading.written[1:] if _written(line)}) > 1
    return not laid_out and near_keyword(reading.written[at], reading.surface, CLAUSE_TERMINALS) is None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _failed_line(reading: Reading, failure: UnexpectedInput) -> int:
    """Give the index of the line that failed; one past the last when the part ended too soon."""
    token = getattr(failure, "token", None)
    if isinstance(token, Token) and token.type == "$END":
        return len(reading.lines)
    return min(int(failure.line) - 1, len(reading.lines) - 1)


def _last_line_before(reading: Reading, at: int) -> int | None:
    """Give the last line before `at` that is written, or was until it was blanked."""
    for line in range(at - 1, -1, -1):
        if line in reading.blanked or _written(reading.lines[line]):
            return line
    return None


def _begins_clause(reading: Reading, at: int) -> bool:
    return at == len(reading.lines) or bool(line_starts(reading.surface, CLAUSE_TERMINALS).match(reading.lines[at]))


def _in_clause_keyword(reading: Reading, at: int, failure: UnexpectedInput) -> bool:
    """Tell whether the failure lies in the keyword of a new clause: the clause before it is then unfinished."""
    match = line_starts(reading.surface, CLAUSE_TERMINALS).match(reading.lines[at])
    return match is not None and failure.column <= match.end("keyword")


def _consequence(reading: Reading, at: int, before: int) -> int:
    """Give the line that fails only because `before` was blanked: itself, or the clause that lost its lines."""
    if not _begins_clause(reading, at):
        return at
    start = before
    while start > 0 and (start in reading.blanked or not _begins_clause(reading, start)):
        start -= 1
    return start


def _blank(reading: Reading, at: int) -> bool:
    """Blank a line; the first line of the part is replaced by what can be saved of it, once."""
    if at in reading.blanked:
        return False
    reading.blanked.add(at)
    if at > 0:
        reading.lines[at] = " " * len(reading.lines[at])
        return True
    saved = saved_heading(_with_keyword(reading.lines[0], reading.surface), reading.first_line, reading.surface)
    reading.lines[0] = saved or ""
    return saved is not None


def _with_keyword(heading: str, surface: Surface) -> str:
    """Give a heading with its keyword mended, where it is nearly one."""
    near = near_keyword(heading, surface, PART_TERMINALS)
    return heading if near is None else near[0] + heading[len(near[1]) :]


def _written(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")
