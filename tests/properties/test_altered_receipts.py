"""Laws of receipts: each says what was scored and verifies, and whatever is altered in one is found."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import PROFILE
from parlang.source import Source
from parlang_compiler.boundary.from_facts import from_facts
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.cli.case_files import read_all
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.receipts.canonical import canonical, parsed, plain
from parlang_compiler.receipts.inputs import inputs_of
from parlang_compiler.receipts.making import receipt_of
from parlang_compiler.receipts.rules import Rules
from receipts_made import errors, found_in, rules_of
from strategies.programs.facts import facts_for
from strategies.programs.sets import programs, sources_of

SPECS = Path(__file__).parents[2] / "spec"
CASES = sorted(SPECS.glob("*/*/cases.yaml"))
FEW = 1  # unit of each shipped set in `make test`; all of them in `make nightly`


@st.composite
def scored_programs(draw):
    """A generated set with its texts, and the cases of some units, one of them at two stages."""
    program = draw(programs())
    rules = rules_of(tuple(sources_of(program)))
    ruleset = rules.ruleset
    known = draw(st.lists(facts_for(ruleset), min_size=1, max_size=2))
    cases = [from_facts(each, ruleset, f"Tỉnh {at}") for at, each in enumerate(known)]
    for case in cases:
        case.setdefault("period", "2024")
    if draw(st.booleans()):
        cases[0]["stages"] = {"self": {}, "appraised": {"figures": cases[-1].get("figures", {})}}
    return rules, {"units": cases}


def units_of(cases):
    return read_cases(Source(name="cases.json", text=json.dumps(cases, ensure_ascii=False)))


def receipt_or_none(rules, cases):
    """The receipt of cases that can be scored: those of two units may break a constraint when they are mixed."""
    units = units_of(cases).value
    scored = score_cases(rules.ruleset, units, Wanted())
    return (None, None) if scored.failed else (receipt_of(rules, units, None, "vi").value, scored.value)


@given(scored_programs(), st.data())
def test_a_receipt_says_what_was_scored_and_verifies_and_what_is_altered_is_found(program, data):
    rules, cases = program
    content, scored = receipt_or_none(rules, cases)
    if content is None:
        return
    assert content["result"] == {"units": [told(each, rules) for each in scored]}
    assert parsed(canonical(content).decode()) == content
    codes, verdict = found_in(canonical(content), rules)
    assert codes == []
    assert verdict.holds == {**dict.fromkeys(("rules", "inputs", "result", "trace"), "same"), "signature": "none"}
    assert inputs_of(units_of(content["inputs"]).value, rules.ruleset, None) == content["inputs"]
    for path in data.draw(st.lists(st.sampled_from(list(leaves_of(content))), min_size=1, max_size=2)):
        again = parsed(canonical(content).decode())
        alter(again, path, data)
        assert errors(found_in(canonical(again), rules)[0]) or path == ("compiler", "version"), path


def told(scored, rules):
    """A score as `eval` tells it, but that its texts are called as in a receipt."""
    card = plain(scored.scorecard.model_dump(mode="json"))
    for part in card["parts"]:
        part["file"] = rules.called(part["file"])
    return card


@pytest.mark.parametrize("cases", CASES, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_the_receipt_of_a_shipped_set_verifies_and_says_where_its_texts_lie(cases):
    loaded = load(str(cases.parent), Session(language="vi", format="text", strict=False))
    rules = Rules(ruleset=loaded.ruleset, sha256=source_hash(loaded.sources), folders=loaded.folders)
    units = read_all(str(cases), rules.ruleset).units[: None if PROFILE == "nightly" else FEW]
    content = receipt_of(rules, units, None, "vi").value
    assert found_in(canonical(content), rules)[0] == []
    files = {part["file"] for unit in content["result"]["units"] for part in unit["parts"]}
    texts = {rules.called(each.name): each.text for each in loaded.sources}
    assert files <= set(texts)
    assert {f"{SPECS.name}/{each}" for each in texts} <= {
        each.relative_to(SPECS.parent).as_posix() for each in SPECS.glob("*/*/*.par")
    }


def leaves_of(value, path=()):
    if isinstance(value, dict | list):
        for key, below in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves_of(below, (*path, key))
    else:
        yield path


def alter(content, path, data):
    """Change one value: a digit of it if it has one, else a letter; yes and no; something where nothing was."""
    *above, last = path
    for step in above:
        content = content[step]
    content[last] = altered(content[last], data)


def altered(value, data):
    if value is None or isinstance(value, bool):
        return "1" if value is None else not value
    places = [at for at, letter in enumerate(value) if letter.isascii() and letter.isdigit()]
    if not places:
        return f"{value}x"
    at = data.draw(st.sampled_from(places))
    return f"{value[:at]}{(int(value[at]) + data.draw(st.integers(1, 9))) % 10}{value[at + 1 :]}"
