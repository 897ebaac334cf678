"""Who issues a document: the file that is named, else `issue.yaml` in the folder of the revision, else nobody."""

from __future__ import annotations

from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.cli.loading import Loaded
from parlang_compiler.document.issue import Issue
from parlang_compiler.document.issue_file import issue_in
from parlang_compiler.files.read import read_source
from parlang_compiler.targets import Order

BESIDE = "issue.yaml"
LARGEST = 1 << 16  # bytes: a letterhead is short


def order_for(loaded: Loaded, ruleset: Ruleset, name: str | None = None) -> tuple[Outcome[Order], tuple[Source, ...]]:
    """Give what artefacts of a revision are made from, and the text that says who issues them."""
    found = loaded.beside(BESIDE) if name is None else name
    issue, texts = (Outcome(Issue()), ()) if found is None else issue_from(found)
    return issue.then(lambda given: Outcome(_order(loaded, ruleset, given))), texts


def issue_from(name: str) -> tuple[Outcome[Issue], tuple[Source, ...]]:
    """Read a file that says who issues a document, and give its text."""
    text = read_source(name, LARGEST)
    return text.then(issue_in), () if text.value is None else (text.value,)


def _order(loaded: Loaded, ruleset: Ruleset, issue: Issue) -> Order:
    amended = _amended(loaded, ruleset) if issue.kind == "decision" else None
    return Order(ruleset=ruleset, source_hash=loaded.source_hash, issue=issue, base=amended)


def _amended(loaded: Loaded, ruleset: Ruleset) -> Ruleset | None:
    """Give the revision that a revision amends, for the decision that says what it changes."""
    from parlang.pipeline import compile_sources

    if ruleset.amends is None:
        return None
    sources = loaded.find(ruleset.index, ruleset.amends)
    return None if sources is None else compile_sources(sources, loaded.find).value
