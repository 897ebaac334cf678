"""Who issues a document: the file that is named, else `issue.yaml` in the folder of the revision, else nobody."""

from __future__ import annotations

from pathlib import Path

from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.cli.loading import Loaded
from parlang_compiler.document.issue import Issue
from parlang_compiler.document.issue_file import issue_in
from parlang_compiler.files.read import read_source

BESIDE = "issue.yaml"
LARGEST = 1 << 16  # bytes: a letterhead is short


def issue_for(loaded: Loaded, name: str | None) -> tuple[Outcome[Issue], tuple[Source, ...]]:
    """Read who issues what is made of a revision, and give the text that it stands in."""
    found = _beside(loaded) if name is None else name
    if found is None:
        return Outcome(Issue()), ()
    text = read_source(found, LARGEST)
    return text.then(issue_in), () if text.value is None else (text.value,)


def base_of(loaded: Loaded) -> Ruleset | None:
    """Give the revision that a revision amends, for the decision that says what it changes."""
    from parlang.pipeline import compile_sources

    ruleset = loaded.ruleset
    if ruleset is None or ruleset.amends is None:
        return None
    sources = loaded.find(ruleset.index, ruleset.amends)
    return None if sources is None else compile_sources(sources, loaded.find).value


def _beside(loaded: Loaded) -> str | None:
    if not loaded.own or loaded.own[0].name.startswith("<"):
        return None
    place = Path(loaded.own[0].name).parent / BESIDE
    return str(place) if place.exists() or place.is_symlink() else None
