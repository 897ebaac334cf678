"""The charts of an impact, as files: the mean change by domain, and the places that units win and lose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from parlang.diagnostics.diagnostic import Language
from parlang.outcome import Outcome
from parlang_compiler.impact.drawing import Spec, Titled, missing_package, rendered
from parlang_compiler.impact.errors import ChartsNotInstalled
from parlang_compiler.impact.whole import Impact

BY_DOMAIN, BY_RANK = "diem-theo-linh-vuc", "thu-hang"


def drawn(impact: Impact, language: Language) -> Outcome[Mapping[str, bytes]]:
    """Draw every chart that there is something to show of, each as SVG and PNG."""
    missing = missing_package()
    if missing is not None:
        return Outcome(None, (ChartsNotInstalled(package=missing),))
    files: dict[str, bytes] = {}
    for name, spec, titled in _charts(impact, language):
        files[f"{name}.svg"], files[f"{name}.png"] = rendered(spec, titled)
    return Outcome(files)


def _charts(impact: Impact, language: Language) -> Iterator[tuple[str, Spec, Titled]]:
    from parlang_compiler.impact.chart_of_domains import domains_chart
    from parlang_compiler.impact.chart_of_ranks import ranks_chart

    if impact.units:
        yield (BY_DOMAIN, *domains_chart(impact, language))
    placed = [group for group in impact.groups if len(group.by_total or group.by_part) > 1]
    for number, group in enumerate(placed, start=1):
        suffix = f"-{number}" if len(placed) > 1 else ""
        yield (f"{BY_RANK}{suffix}", *ranks_chart(impact, group, language))
