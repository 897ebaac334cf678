"""The sentences that stand beside a rule: how units are ranked, when nothing arises, what is worth without evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.reading.engine import Found, Reader
from parlang.reading.errors import SaidTwice
from parlang.reading.grammar.beside import not_arising, without_evidence
from parlang.reading.grammar.groups import ranking
from parlang.reading.grammar.rules import HIGHEST, whole_sentence
from parlang.reading.named import Named
from parlang.reading.sentences import Sentence, is_mean_of_group
from parlang.syntax import nodes as n


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside the rule, and the sentences that say it; definitions are among these."""

    sentences: frozenset[Sentence]
    rankings: Mapping[tuple[str, str], n.GroupValue]
    does_not_arise: n.DoesNotArise | None = None
    without_evidence: n.EvidenceMissing | None = None
    highest_only: n.HighestOnly | None = None


TWICE: dict[type[n.Node], tuple[str, str]] = {
    n.DoesNotArise: ("khi nào không phát sinh", "when nothing arises"),
    n.EvidenceMissing: ("khi thiếu tài liệu kiểm chứng", "what holds without evidence"),
    n.HighestOnly: ("chỉ tính mức cao nhất", "that only the highest counts"),
}
READ = (ranking, not_arising, without_evidence)


def read_beside(named: Named, found: list[Diagnostic]) -> Beside:
    """Read what stands beside the rule."""
    said: dict[Sentence, n.Node] = {}
    rankings: dict[tuple[str, str], n.GroupValue] = {}
    means = [each for each in named.text.sentences if is_mean_of_group(each)]
    for sentence in named.text.sentences:
        value = None if sentence in named.things else _beside(named.reader(sentence, {}))
        if isinstance(value, n.GroupValue):
            rankings[value.of.name, value.direction or ""] = value
        elif value is not None and any(isinstance(each, type(value)) for each in said.values()):
            vi, en = TWICE[type(value)]
            found.append(SaidTwice(what_vi=vi, what_en=en, span=value.span))
        if value is not None:
            said[sentence] = value
    return Beside(
        sentences=frozenset((*said, *means, *named.things)),
        rankings=rankings,
        does_not_arise=next((each for each in said.values() if isinstance(each, n.DoesNotArise)), None),
        without_evidence=next((each for each in said.values() if isinstance(each, n.EvidenceMissing)), None),
        highest_only=next((each for each in said.values() if isinstance(each, n.HighestOnly)), None),
    )


def _beside(reader: Reader) -> n.Node | None:
    for read in (*READ, _highest):
        value = whole_sentence(reader, read)
        if value is not None:
            return value
    return None


def _highest(reader: Reader, place: int) -> Found[n.HighestOnly]:
    for words in HIGHEST:
        for end in reader.one_of(place, words):
            yield end, n.HighestOnly(span=reader.span(place, end))
