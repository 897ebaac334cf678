"""Revisions of one set become the files of a package, and what the wheel says of itself.

Before::

    minh-hoa-2022 and minh-hoa-2024 of par-index-tinh

After::

    par_index_tinh/__init__.py         score, revisions, figures, period, on
    par_index_tinh/_runtime.py         what both need
    par_index_tinh/minh_hoa_2022.py    the evaluators
    par_index_tinh/minh_hoa_2024.py
    par_index_tinh/py.typed
"""

from __future__ import annotations

import keyword
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from parlang.ir.nodes import Ruleset
from parlang_compiler.backends.python.module import to_python
from parlang_compiler.backends.python.runtime_source import runtime_imported, runtime_module
from parlang_compiler.backends.python.text import names_of, plain
from parlang_compiler.backends.wheel.archive import Distribution
from parlang_compiler.backends.wheel.front import front_module
from parlang_compiler.backends.words import provenance_words

TAKEN = ("revision", "revisions", "figures", "period", "on", "evaluators")  # names of the package itself
MADE_UP = "MINH HỌA, không phải văn bản chính thức (illustrations, not the official text): see each revision."
LAST = 10_000  # after every year
NOT_OURS = frozenset({*sys.stdlib_module_names, *keyword.kwlist, "parlang", "parlang_compiler"})


@dataclass(frozen=True, slots=True)
class Compiled:
    """A revision and the hash of its texts."""

    ruleset: Ruleset
    source_hash: str

    @property
    def is_illustrative(self) -> bool:
        """Tell whether the set is made up for show."""
        provenance = self.ruleset.notes.provenance
        return provenance is not None and provenance.kind == "illustrative"


def package_name(index: str) -> str:
    """Give the name under which a set is imported."""
    (name,) = names_of([index.replace("-", "_")]).values()
    return f"{name}_" if name in NOT_OURS else name


def package_of(revisions: Sequence[Compiled]) -> tuple[Distribution, dict[str, bytes]]:
    """Give what the wheel says of itself, and the files of the package; the revisions are of one set, in time."""
    folder = package_name(revisions[0].ruleset.index)
    modules = _modules([each.ruleset.revision for each in revisions])
    texts = {
        f"{folder}/{modules[each.ruleset.revision]}.py": to_python(
            each.ruleset, each.source_hash, runtime_imported(f"{folder}._runtime")
        )
        for each in revisions
    }
    texts |= {f"{folder}/_runtime.py": runtime_module(), f"{folder}/py.typed": ""}
    version = _version(revisions, texts)
    texts[f"{folder}/__init__.py"] = front_module(revisions, modules, version, about(revisions))
    distribution = Distribution(
        name=revisions[0].ruleset.index,
        version=version,
        summary=_summary(revisions),
        description="\n".join(about(revisions)),
    )
    return distribution, {name: texts[name].encode() for name in sorted(texts)}


def in_time(revisions: Sequence[Compiled]) -> list[Compiled]:
    """Put revisions in the order of their years, then of their days; one that names no time comes last."""
    return sorted(revisions, key=lambda each: (_year(each) or LAST, each.ruleset.in_force or 0, each.ruleset.revision))


def about(revisions: Sequence[Compiled]) -> list[str]:
    """Say what the package holds, in lines."""
    head = [f"{plain(revisions[-1].ruleset.name)}: {plain(revisions[0].ruleset.index)}.", ""]
    if any(each.is_illustrative for each in revisions):
        head += [
            "MINH HỌA, không phải văn bản chính thức (illustrations, not the official text): see each revision.",
            "",
        ]
    for each in revisions:
        head.append(f"{plain(each.ruleset.revision)}: {plain(each.ruleset.instrument)}")
        head.append(f"    provenance: {provenance_words(each.ruleset)}; source: {each.source_hash}")
    return [*head, "", "Made by parlang; not to be edited. It needs the standard library only."]


def _summary(revisions: Sequence[Compiled]) -> str:
    labels = ", ".join(plain(each.ruleset.revision) for each in revisions)
    made_up = "MINH HỌA (illustrative): " if any(each.is_illustrative for each in revisions) else ""
    return f"{made_up}{plain(revisions[-1].ruleset.name)} ({labels})"


def _modules(labels: Sequence[str]) -> Mapping[str, str]:
    named = names_of([*TAKEN, *(label.replace("-", "_") for label in labels)])
    return {label: named[label.replace("-", "_")] for label in labels}


def _version(revisions: Sequence[Compiled], texts: Mapping[str, str]) -> str:
    """Give the year of the newest, how many there are, and what tells one content from another."""
    digest = sha256("".join(f"{name}:{len(texts[name])}:{texts[name]}" for name in sorted(texts)).encode()).hexdigest()
    return f"{max(map(_year, revisions))}.{len(revisions)}+h{digest[:12]}"


def _year(revision: Compiled) -> int:
    ruleset = revision.ruleset
    if ruleset.first_year is not None:
        return ruleset.first_year
    return 0 if ruleset.in_force is None else date.fromordinal(ruleset.in_force).year
