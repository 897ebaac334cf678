"""Testing criteria, for others to import: units made up as strategies of Hypothesis, and the laws over the years.

`units`, `leaf_facts` and what asks the laws need Hypothesis, the extra `testing` of this package.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from parlang_compiler.testing.laws import LAWS
    from parlang_compiler.testing.pair import Pair, pair_of
    from parlang_compiler.testing.search import Search
    from parlang_compiler.testing.strategies import leaf_facts, units
    from parlang_compiler.testing.verdicts import LawResult

__all__ = ["LAWS", "LawResult", "NeedsHypothesis", "Pair", "Search", "leaf_facts", "pair_of", "units"]

_MODULES = {
    "LAWS": "laws",
    "LawResult": "verdicts",
    "Pair": "pair",
    "Search": "search",
    "leaf_facts": "strategies",
    "pair_of": "pair",
    "units": "strategies",
}


class NeedsHypothesis(ImportError):
    """Hypothesis is not installed."""

    def __init__(self) -> None:
        super().__init__('units are made up by Hypothesis, which is not installed: pip install "parlang[testing]"')


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: pytest loads the plugin where Hypothesis may be missing."""
    if name not in _MODULES:
        raise AttributeError(name)
    try:
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    except ModuleNotFoundError as problem:
        if problem.name != "hypothesis":
            raise
        raise NeedsHypothesis from problem
