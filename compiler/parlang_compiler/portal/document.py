"""A set as scoring software stores it: lĩnh vực → tiêu chí → tiêu chí thành phần, with the fields that it is used to.

Before::

    tiêu chí 1 "Kế hoạch" [ke_hoach] …  chấm điểm theo tỷ_lệ …

After::

    {"text": "Kế hoạch", "diemtoida": "6", "bieu_thuc_toan_hoc": {
       "bien_su_dung": [{"title": "Số nhiệm vụ hoàn thành", "variable": "xong", "value": null, …}, …],
       "cong_thuc": [{"text": "từ 80% đến dưới 100%", "phep_tinh_cal": "xong/giao*6", "choice": false, …}, …]}}

There the user chooses which formula applies, and nothing decides. What that shape cannot say of a leaf stands beside it
in `khong_dien_dat_duoc`.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from parlang.ir.holding_together import nodes_below
from parlang.ir.nodes import Figure, If, Part, Ruleset
from parlang.ir.to_json import exact
from parlang.ir.walk import inputs_of_leaf, part_and_below
from parlang.prose.rules import rule_sentences
from parlang_compiler.portal.choices import Choice, choices_of
from parlang_compiler.portal.formulas import Formula, Reason, together
from parlang_compiler.portal.formulas import number as number_formula
from parlang_compiler.portal.reasons import WORDS

FORMAT = 1
WHAT = "parlang portal"
STAGES = ("diemtuchamlan1", "diemthamdinhlan1", "diemthamdinhlan2")
NOTES = ("ghichucuadonvilan1", "ghichucuadonvilan2", "ghichucuathamdinh1", "ghichucuathamdinh2")


def portal_document(ruleset: Ruleset, source_hash: str) -> dict[str, Any]:
    """Give the document of a set."""
    found = [each for each in ruleset.parts if each.level == "domain"]
    rest = [each for each in ruleset.parts if each.level != "domain"]
    domains = [_domain(each.name, each.maximum, each.parts or (each,), ruleset) for each in found]
    if rest:  # a set without domains is one domain
        domains.append(_domain(ruleset.name, sum((each.maximum for each in rest), Fraction(0)), tuple(rest), ruleset))
    for place, each in enumerate(domains, start=1):
        each["thutu"] = place
    return {
        "format": FORMAT,
        "what": WHAT,
        "index": ruleset.index,
        "revision": ruleset.revision,
        "source_sha256": source_hash,
        "text": ruleset.name,
        "diemtoida": exact(ruleset.scale),
        "lamtron": ruleset.points_decimals,
        "linhvuc": domains,
        "diemthuong": _outside("bonus", ruleset),
        "diemphat": _outside("penalty", ruleset),
    }


def _outside(level: str, ruleset: Ruleset) -> dict[str, Any]:
    tops = [each for each in ruleset.outside if each.level == level]
    return {
        "diemtoida": exact(sum((each.maximum for each in tops), Fraction(0))),
        "tieuchithanhphan": [leaf for each in tops for leaf in _leaves(each, ruleset)],
    }


def _domain(text: str, maximum: Fraction, parts: tuple[Part, ...], ruleset: Ruleset) -> dict[str, Any]:
    criteria = [_criterion(part, place, ruleset) for place, part in enumerate(parts, start=1)]
    return {"text": text, "thutu": 0, "diemtoida": exact(maximum), "tieuchi": criteria}


def _criterion(part: Part, place: int, ruleset: Ruleset) -> dict[str, Any]:
    """Give a part below a domain; one that is a leaf is its own only sub-criterion, and deeper parts are levelled."""
    return {
        "ma": part.path,
        "so": part.number,
        "text": part.name,
        "thutu": place,
        "diemtoida": exact(part.maximum),
        "tieuchithanhphan": list(_leaves(part, ruleset)),
    }


def _leaves(top: Part, ruleset: Ruleset) -> Iterator[dict[str, Any]]:
    found = [each for each in part_and_below(top) if each.rule is not None]
    above: list[Reason] = [] if all(each.combine == "sum" for each in part_and_below(top)) else ["highest"]
    for place, part in enumerate(found, start=1):
        deep: list[Reason] = ["depth"] if part not in (top, *top.parts) else []
        yield _leaf(part, place, [*above, *deep], ruleset)


def _leaf(part: Part, place: int, above: list[Reason], ruleset: Ruleset) -> dict[str, Any]:
    figures = {each.key: each for each in ruleset.figures}
    used = [figures[key] for key in inputs_of_leaf(part) if key in figures]
    names = _names(used)
    choices = list(choices_of(part, ruleset, {each.key: _variable(each, names[each.key]) for each in used}))
    return {
        "ma": part.path,
        "so": part.number,
        "text": part.name,
        "thutu": place,
        "diemtoida": exact(part.maximum),
        "noidungthangdiem": "\n".join(rule_sentences(part, ruleset)),
        "ghichu": "\n".join((*part.notes.interpretations, *part.notes.guidance)),
        "yeucaugiaitrinh": _justified(part),
        "diem_tinh_theo_cong_thuc": any(each.formula is not None for each in choices),
        "bieu_thuc_toan_hoc": {
            "bien_su_dung": [_stored(each, names[each.key]) for each in used],
            "cong_thuc": [_choice(each) for each in choices],
        },
        **dict.fromkeys(STAGES),
        **dict.fromkeys(NOTES, ""),
        "files": [],
        "files_bosung": [],
        "khong_dien_dat_duoc": [_unsaid(each) for each in dict.fromkeys((*_reasons(part, choices, used), *above))],
    }


def _names(used: list[Figure]) -> dict[str, str]:
    """Give each figure the name of its variable: its short key, with a number where two have the same."""
    names: dict[str, str] = {}
    for each in used:
        again = sum(1 for other in names.values() if other.rstrip("0123456789_") == each.short) + 1
        name = each.short if again == 1 else f"{each.short}_{again}"
        while name in names.values():
            again += 1
            name = f"{each.short}_{again}"
        names[each.key] = name
    return names


def _variable(figure: Figure, name: str) -> Formula:
    """Give a figure in a formula: a percentage is typed as such, 91.17, and is the hundredth part of it."""
    alone = Formula(name, figure.name)
    return together("/", alone, number_formula(Fraction(100))) if figure.kind == "ratio" else alone


def _stored(figure: Figure, name: str) -> dict[str, Any]:
    return {
        "title": figure.label,
        "variable": name,
        "kieu": figure.kind,
        "don_vi": "%" if figure.kind == "ratio" else figure.unit,
        "value": None,
        "value_thamdinh_lan1": None,
        "value_thamdinh_lan2": None,
    }


def _choice(choice: Choice) -> dict[str, Any]:
    formula = choice.formula
    return {
        "text": choice.text,
        "truong_hop": choice.case,
        "muc_toi_da": choice.capped,
        "phep_tinh_display": None if formula is None else formula.shown,
        "phep_tinh_cal": None if formula is None else formula.computed,
        "choice": False,
        "choice_thamdinh_lan1": False,
        "choice_thamdinh_lan2": False,
    }


def _justified(part: Part) -> bool:
    owed = part.without_evidence is not None and part.without_evidence.treatment == "justify"
    return owed or any(each.kind == "replaceable" for each in part.notes.evidence)


def _reasons(part: Part, choices: list[Choice], used: list[Figure]) -> Iterator[Reason]:
    yield from (each.reason for each in choices if each.reason is not None)
    if any(isinstance(each, If) for each in nodes_below(part.rule)):
        yield "choice"
    if not choices:
        yield "unwritten"
    if part.does_not_arise is not None:
        yield "not_arising"
    if part.without_evidence is not None and part.without_evidence.treatment != "justify":
        yield "without_evidence"
    if any(each.computed in ("group", "score") for each in used):
        yield "group_figure"


def _unsaid(reason: Reason) -> dict[str, str]:
    vi, en = WORDS[reason]
    return {"what": reason, "vi": vi, "en": en}


def count_unsaid(document: dict[str, Any]) -> int:
    """Count the leaves of which something is not said."""
    return sum(1 for leaf in stored_leaves(document) if leaf["khong_dien_dat_duoc"])


def stored_leaves(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the leaves of a document, in order."""
    criteria = [criterion for domain in document["linhvuc"] for criterion in domain["tieuchi"]]
    outside = [document["diemthuong"], document["diemphat"]]
    return [leaf for group in (*criteria, *outside) for leaf in group["tieuchithanhphan"]]
