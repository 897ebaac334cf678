"""An id never changes its meaning: a figure keeps its kind and unit, and what was repealed does not come back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from parlang.ir.nodes import Figure, ValueKind
from parlang_compiler.testing.pair import Pair
from parlang_compiler.testing.search import Search
from parlang_compiler.testing.verdicts import Fault, LawResult, Said, of_faults

KINDS: Mapping[ValueKind, Said] = {
    "count": ("số lượng", "count"),
    "ratio": ("tỷ lệ", "ratio"),
    "number": ("số", "number"),
    "money": ("số tiền", "money"),
    "rank": ("thứ hạng", "rank"),
    "date": ("ngày", "date"),
    "yes_no": ("có/không", "yes/no"),
    "level": ("mức", "level"),
    "points": ("điểm", "points"),
}


def ids_keep_their_meaning(pair: Pair, _: Search) -> LawResult:
    """Look for a figure of another kind, unit or levels under the same id, and for a part under a used id."""
    faults = (*_figures(pair), *_parts(pair))
    tried = len(pair.matching.figures) + len(pair.matching.redefined)
    return of_faults("ids_keep_their_meaning", tried, "figures", faults)


def _figures(pair: Pair) -> Iterator[Fault]:
    olds, news = ({each.key: each for each in ruleset.figures} for ruleset in (pair.old, pair.new))
    for was, now in pair.matching.redefined.items():
        old, new = olds[was], news[now]
        yield Fault(
            said=(
                f"`{now}` đổi nghĩa: «{old.label}» {_kind(old, 0)}, nay là «{new.label}» {_kind(new, 0)}",
                f"`{now}` changed its meaning: «{old.label}» {_kind(old, 1)}, now «{new.label}» {_kind(new, 1)}",
            )
        )


def _kind(figure: Figure, language: int) -> str:
    told = [KINDS[figure.kind][language], *([f"«{figure.unit}»"] if figure.unit else [])]
    levels = "; ".join(each.label for each in figure.levels)
    return f"({' '.join(told)}{f': {levels}' if levels else ''})"


def _parts(pair: Pair) -> Iterator[Fault]:
    """Tell the parts that were taken out and came back as another one."""
    gone = {part.path: part for part in pair.matching.removed}
    for part in pair.matching.added:
        if part.path in gone:
            old = gone[part.path]
            yield Fault(
                said=(
                    f"mã `{part.path}` của «{old.name}» đã bãi bỏ lại dùng cho «{part.name}»",
                    f"the id `{part.path}` of «{old.name}», which was repealed, is used for «{part.name}»",
                )
            )
