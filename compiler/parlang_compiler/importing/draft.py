"""Tables → a draft: the parts with their levels and ids, the figures that are declared, what the head says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.outcome import Outcome
from parlang.prose.numbers import number
from parlang.syntax.nodes import LevelKind
from parlang_compiler.boundary.folding import folded
from parlang_compiler.document.names import LEVELS
from parlang_compiler.importing.errors import NoCriteriaTable, NoMaximum, NoParts, NumberTwice, SumsDiffer, TableLeftOut
from parlang_compiler.importing.figures import Declared, declared_figures
from parlang_compiler.importing.grid import Book, Grid
from parlang_compiler.importing.headings import Heading, heading_of, role_of
from parlang_compiler.importing.hierarchy import DEEPEST, Node, each_node, tree
from parlang_compiler.importing.ids import give_ids
from parlang_compiler.importing.rows import Entries
from parlang_compiler.importing.sentence_case import in_sentence_case
from parlang_compiler.importing.shallow import no_deeper

_KINDS: tuple[LevelKind, ...] = ("domain", "criterion", "sub_criterion")
_STANDARD: Mapping[str, LevelKind] = {folded(LEVELS[kind]): kind for kind in _KINDS}
_HIGHEST = "mức điểm cao nhất"  # of a part that is worth the highest of its parts
_FACTS = ("noi_dung", "thong_tin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a file says, ordered as a set; the rules are still sentences."""

    book: Book
    parts: tuple[Node, ...]
    levels: tuple[LevelKind, ...]  # of the parts within the scale, from the first level down
    called: Mapping[LevelKind, str]
    figures: tuple[Declared, ...]
    facts: Mapping[str, str]  # what a guidance document tells of its set
    scale: Fraction

    @property
    def leaves(self) -> Iterator[Node]:
        """Give the parts that have none below them."""
        return (each for each in each_node(self.parts) if not each.below)


def draft_of(book: Book) -> Outcome[Draft]:
    """Make a draft of the tables of a file."""
    found: list[Diagnostic] = []
    joined = _tables(book, found)
    if not joined:
        return Outcome(None, (NoCriteriaTable(path=book.name, count=len(book.grids)),))
    entries = Entries(found=found)
    for grid, heading in joined:
        found += grid.faults
        entries.read(grid, heading)
    entries.finish()
    if not any(each.number for each in entries.entries) and not any(map(is_error, found)):
        found.append(NoParts(span=joined[0][0].rows[0][0].place))
    if any(map(is_error, found)):
        return Outcome(None, tuple(found))
    return Outcome(_draft(book, entries, joined[0][1], found), tuple(found))


def _draft(book: Book, entries: Entries, heading: Heading, found: list[Diagnostic]) -> Draft:
    parts = no_deeper(tree(entries.entries), DEEPEST, found)
    figures = declared_figures(book, found)
    give_ids(parts, _known_ids(parts, figures))
    loud = all(each.entry.name.isupper() for each in parts if each.entry.outside is None)
    in_sentence_case(list(each_node(parts)), book)
    found += _twice(parts)
    _fill_maxima(parts, found)
    found += _sums(parts)
    within = [each for each in parts if each.entry.outside is None]
    levels, called = _levels(heading.called, _depth(within), loud=loud)
    scale = entries.total if entries.total is not None else _total(within)
    return Draft(
        book=book,
        parts=tuple(parts),
        levels=levels,
        called=called,
        figures=figures,
        facts=_facts(book),
        scale=scale,
    )


# --- which tables ---------------------------------------------------------------------------


def _tables(book: Book, found: list[Diagnostic]) -> list[tuple[Grid, Heading]]:
    """Give the tables to be joined: those with the columns of the longest one, and those that go on without a head."""
    headed = [(grid, heading_of(grid)) for grid in book.grids]
    good = [(grid, heading) for grid, heading in headed if heading is not None]
    if not good:
        return []
    best = max(good, key=lambda pair: (len(pair[1].columns), len(pair[0].rows)))
    joined: list[tuple[Grid, Heading]] = []
    for grid, heading in headed:
        if heading is None:
            if joined and grid is _after(book, joined[-1][0]) and _goes_on(grid, joined[-1]):
                joined.append((grid, _headless(joined[-1][1])))
        elif heading.columns == best[1].columns:
            joined.append((grid, heading))
        else:
            found.append(TableLeftOut(name=grid.name, taken=best[0].name, span=grid.rows[0][0].place))
    return joined


def _after(book: Book, grid: Grid) -> Grid | None:
    at = next(at for at, each in enumerate(book.grids) if each is grid)
    return book.grids[at + 1] if at + 1 < len(book.grids) else None


def _goes_on(grid: Grid, before: tuple[Grid, Heading]) -> bool:
    """Tell whether a table without a heading is the rest of the one before it, on the next page."""
    return not grid.before and bool(grid.rows) and len(grid.rows[0]) == len(before[0].rows[0])


def _headless(heading: Heading) -> Heading:
    return Heading(columns=heading.columns, called=heading.called, unused=heading.unused, first=0, words=heading.words)


# --- the parts ------------------------------------------------------------------------------


def _depth(parts: Sequence[Node]) -> int:
    return max((1 + _depth(each.below) for each in parts), default=0)


def _known_ids(parts: Sequence[Node], figures: Sequence[Declared]) -> Mapping[Node, str]:
    """Give the ids that the keys of figures tell of; of parts that are called alike, in the order of both."""
    chains = {chain[-1]: chain for chain in _chains(parts, ())}
    owners = _by_what_they_are_called(chains)
    told: dict[str, dict[str, None]] = defaultdict(dict)
    for figure in figures:
        told[figure.owner if figure.owner in owners else figure.owner.partition(". ")[0]][figure.path] = None
    known: dict[Node, str] = {}
    for owner, paths in told.items():
        nodes = owners.get(owner, ())
        for node, path in zip(nodes, paths, strict=False) if len(nodes) <= len(paths) else ():
            if len(names := path.split(".")) == len(chains[node]):
                known.update(zip(chains[node], names, strict=True))
    return known


def _chains(parts: Sequence[Node], above: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    for part in parts:
        yield (*above, part)
        yield from _chains(part.below, (*above, part))


def _by_what_they_are_called(nodes: Iterable[Node]) -> Mapping[str, Sequence[Node]]:
    """Find parts by number and name, or by the number alone."""
    found: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        for called in {node.called, node.number} - {""}:
            found[called].append(node)
    return found


def _twice(parts: Sequence[Node]) -> Iterator[Diagnostic]:
    seen: dict[str, Node] = {}
    for node in each_node(parts):
        first = seen.setdefault(node.number, node) if node.number else node
        if first is not node:
            one, other = first.entry.name, node.entry.name
            yield NumberTwice(number=node.number, first=one, second=other, span=node.entry.place)


def _fill_maxima(parts: Sequence[Node], found: list[Diagnostic]) -> None:
    """Give a part without a maximum the sum of its parts, or 0: it is told."""
    for part in parts:
        _fill_maxima(part.below, found)
        if part.entry.maximum is None:
            part.entry.maximum = _total(part.below)
            taken = number(part.entry.maximum)
            found.append(NoMaximum(part=part.called, text=part.entry.written, taken=taken, span=part.entry.place))


def _total(parts: Sequence[Node]) -> Fraction:
    return sum((each.entry.maximum or Fraction(0) for each in parts), Fraction(0))


def _sums(parts: Sequence[Node]) -> Iterator[Diagnostic]:
    for node in each_node(parts):
        total, maximum = _total(node.below), node.entry.maximum or Fraction(0)
        highest_only = any(_HIGHEST in line for line in node.entry.rule)
        if node.below and node.entry.outside is None and total != maximum and not highest_only:
            yield SumsDiffer(part=node.called, maximum=number(maximum), total=number(total), span=node.entry.place)


def _levels(called: str, depth: int, *, loud: bool) -> tuple[tuple[LevelKind, ...], Mapping[LevelKind, str]]:
    """Give the levels of the parts, as the head of the column of names calls them: «Lĩnh vực/Tiêu chí».

    Where it tells of no level that the language knows, parts that are all in capitals (`loud`) are domains.
    """
    pieces = [each.strip() for each in called.split("/")]
    said = [_STANDARD.get(folded(each)) for each in pieces]
    known = [each for each in said if each is not None]
    if len(known) == len(pieces) == depth and all(_KINDS.index(a) < _KINDS.index(b) for a, b in pairwise(known)):
        return tuple(known), {}
    first = 0 if "linh_vuc" in folded(called) or (loud and not known) else 1
    kinds = _KINDS[min(first, len(_KINDS) - min(depth, len(_KINDS))) :]
    if not known and not any(map(role_of, pieces)) and len(pieces) == depth:
        return kinds, dict(zip(kinds, pieces, strict=False))
    if not known or len(pieces) != depth:
        return kinds, {}
    starts = range(len(_KINDS) - depth + 1)
    best = max(starts, key=lambda at: (_agreeing(said, at), at == first))
    kinds = _KINDS[best : best + depth]
    return kinds, {kind: piece for kind, piece, each in zip(kinds, pieces, said, strict=True) if each is None}


def _agreeing(said: Sequence[LevelKind | None], first: int) -> int:
    return sum(each == kind for each, kind in zip(said, _KINDS[first:], strict=False))


# --- what else a guidance document tells ----------------------------------------------------


def _facts(book: Book) -> Mapping[str, str]:
    return {
        row[0].text: row[1].text
        for grid in book.grids
        if grid.rows and tuple(folded(each.text) for each in grid.rows[0]) == _FACTS
        for row in grid.rows[1:]
    }
