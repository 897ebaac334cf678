"""Rules as JSON: what is written is read back, and what is not quite that is refused in words, never with a traceback.

`python tests/test_rules_json.py` writes the schema of the format again.
"""

import copy
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from parlang.ir.json_text import MOST_DEPTH, json_in
from parlang.ir.to_json import exact, json_text, rule_records
from parlang.lowered.rules_json import rules_in
from parlang.lowered.to_json import integer_records
from parlang.source import Source
from parlang_compiler.backends.rules_schema import rules_schema
from parlang_compiler.backends.to_rules_json import to_rules_json
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.main import main
from parlang_compiler.cli.session import Session
from rules_folders import small_rules

ROOT = Path(__file__).parent.parent
SCHEMA = ROOT / "docs" / "evaluators" / "rules.schema.json"
RULES = sorted((ROOT / "generated").glob("*/*/rules.json"))
SMALL = [
    path
    for path in RULES
    if path.stat().st_size < 1 << 17 and path.parts[-3].endswith("-tinh") and "2016" not in path.parent.name
]
READ_BACK = [path for path in RULES if path.parent.name != "minh-hoa-2024"]  # that of 2022 is as large
SESSION = Session(language="vi", format="text", strict=False)


def schema_text():
    return json.dumps(rules_schema(), ensure_ascii=False, indent=1) + "\n"


def read(text):
    return rules_in(Source(name="rules.json", text=text))


def of(document):
    return read(json.dumps(document, ensure_ascii=False))


def code_of(outcome):
    return None if outcome.value is not None else outcome.diagnostics[0].code


@pytest.mark.parametrize("path", READ_BACK, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_the_rules_of_a_shipped_set_are_read_back_as_they_were(path):
    ruleset = load(str(ROOT / "spec" / path.parent.relative_to(ROOT / "generated")), SESSION).ruleset
    found = read(path.read_text("utf-8"))
    assert found.value.ruleset == ruleset
    assert found.value.ruleset.amendments == ruleset.amendments
    assert to_rules_json(found.value.ruleset, found.value.source_hash) == path.read_text("utf-8")


@pytest.mark.parametrize("path", SMALL, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_the_schema_accepts_what_is_written(path):
    Draft202012Validator(rules_schema()).validate(json.loads(path.read_text("utf-8")))


def test_the_schema_that_is_published_is_that_of_the_format():
    Draft202012Validator.check_schema(rules_schema())
    assert SCHEMA.read_text("utf-8") == schema_text(), "run `python tests/test_rules_json.py`"


def test_the_pages_tell_what_every_node_is():
    english, vietnamese = (
        (ROOT / "docs" / name).read_text("utf-8") for name in ("en/conformance.md", "tham-chieu/26-vec-to-kiem-thu.md")
    )
    for kind, record in {**rule_records(), **integer_records()}.items():
        assert f"`{kind}`" in english
        assert record.make.__doc__
    rows = [line for line in vietnamese.splitlines() if line.startswith("| `")]
    for kind, record in integer_records().items():
        row = next(line for line in rows if line.startswith(f"| `{kind}` "))
        assert [name for name in record.fields if f"`{name}`" not in row] == [], kind


# --- what is refused --------------------------------------------------------------------------

JUNK = (None, True, 0, -1, 10**12, "", "x", "1e5", [], {}, {"kind": "Const"}, [[]])


def places(node, at=()):
    """Every place of a document, with what holds it."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield (*at, key)
        yield from places(value, (*at, key))


def holder(document, at):
    for key in at[:-1]:
        document = document[key]
    return document


def test_a_document_with_anything_else_at_any_place_is_refused_or_means_that():
    """Whatever stands anywhere: it is refused, or read and written again as it was."""
    document = small_rules()
    validator = Draft202012Validator(rules_schema())
    for number, at in enumerate(places(document)):
        for junk in JUNK[number % 9 :: 9]:
            other = copy.deepcopy(document)
            if holder(other, at)[at[-1]] == junk and type(holder(other, at)[at[-1]]) is type(junk):
                continue
            holder(other, at)[at[-1]] = junk
            found = of(other)
            if found.value is None:
                assert all(each.message("vi") and each.message("en") for each in found.diagnostics), at
            else:
                again = json.loads(to_rules_json(found.value.ruleset, found.value.source_hash))
                assert json.dumps(again) == json.dumps(other), at
                assert validator.is_valid(other), at


def test_a_field_that_is_missing_or_new_is_refused():
    document = small_rules()
    for number, at in enumerate(places(document)):
        where = holder(document, at)
        if isinstance(where, dict) and number % 4 == 1:  # one in four will do
            fewer, more = copy.deepcopy(document), copy.deepcopy(document)
            del holder(fewer, at)[at[-1]]
            holder(more, at)["khac"] = 1
            assert of(fewer).value is None, at
            assert of(more).value is None, at


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "E1451"),
        ("{", "E1451"),
        ("[" * 100_000, "E1451"),
        ("[" * (MOST_DEPTH + 1) + "]" * (MOST_DEPTH + 1), "E1451"),
        ('{"format": 1, "format": 1}', "E1451"),
        ('{"format": 1.0}', "E1451"),
        ('{"format": NaN}', "E1451"),
        ('{"format": %s}' % ("9" * 10_000), "E1451"),
        ('"\\ud800', "E1451"),
        ("[]", "E1452"),
        ("null", "E1452"),
        ('{"what": "parlang rules", "format": true}', "E1452"),
        ('{"what": "parlang rules", "format": 2}', "E1452"),
        ('{"what": "parlang vectors", "format": 1}', "E1452"),
        ('{"what": "parlang rules", "format": 1}', "E1454"),
    ],
)
def test_what_is_no_file_of_rules_is_refused_by_what_it_is(text, code):
    assert code_of(read(text)) == code


def test_brackets_inside_texts_are_no_depth():
    assert json_in(Source(name="a", text=json.dumps(["[" * 1000, '\\"' + "{" * 1000]))).value is not None


def changed(change):
    document = small_rules()
    change(document["rules"])
    return of(document)


NO_DAY = {"kind": "DayOf", "day": 31, "month": 2, "year": 2024}
FIGURE = {"kind": "FigureRef", "key": "ke_hoach.giao"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda rules: rules["parts"].append(rules["parts"][0]), "E1456"),
        (lambda rules: rules["figures"].append(rules["figures"][0]), "E1456"),
        (lambda rules: rules["figures"][0].update(grain=0), "E1456"),
        (lambda rules: rules["figures"][0].update(low="9", high="1"), "E1456"),
        (lambda rules: rules["figures"][0].update(type="level"), "E1456"),
        (lambda rules: rules["figures"][0].update(type="yes_no"), "E1456"),
        (lambda rules: rules["figures"][0].update(type="date", low="0"), "E1456"),
        (lambda rules: rules["parts"][0].update(rule=None), "E1456"),
        (lambda rules: rules["constraints"][0].update(condition=FIGURE), "E1456"),
        (lambda rules: rules.update(points_decimals=10**9), "E1456"),
        (lambda rules: rules["parts"][0]["rule"].update(points=NO_DAY), "E1456"),
        (lambda rules: rules["parts"][0].update(maximum="1/0"), "E1455"),
        (lambda rules: rules["parts"][0].update(maximum="1" * 500), "E1455"),
        (lambda rules: rules["parts"][0].update(maximum="９"), "E1455"),
        # of the right shape, and wrong by the checks of the language: what divides may be 0
        (lambda rules: rules["figures"][0].update(low="0"), "E0511"),
    ],
)  # fmt: skip
def test_rules_that_cannot_be_meant_are_refused(change, code):
    found = changed(change)
    errors = [each.code for each in found.diagnostics if each.severity == "error"]
    assert (found.value, errors) == (None, [code])


def test_integers_that_are_not_those_of_the_rules_are_refused_with_their_place():
    document = small_rules()
    document["integers"]["leaves"][0]["tree"]["needs"].reverse()
    found = of(document)
    assert code_of(found) == "E1457"
    assert "$.integers.leaves[0].tree.needs[0]" in found.diagnostics[0].message("en")


def test_numbers_are_written_exactly():
    from fractions import Fraction

    written = {
        exact(Fraction(*pair)): Fraction(*pair) for pair in ((1, 2), (-1, 8), (0, 1), (1, 3), (-7, 1), (1, 10**9))
    }
    assert list(written) == ["0.5", "-0.125", "0", "1/3", "-7", "0.000000001"]
    assert all(Fraction(text) == value for text, value in written.items())


def test_a_file_of_rules_is_a_spec(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    Path("rules.json").write_text(json_text(small_rules(), 5), "utf-8")
    Path("case.json").write_text(
        json.dumps({"unit": "A", "figures": {"ke_hoach": {"giao": 10, "hoan_thanh": 9}}}), "utf-8"
    )
    assert main(["eval", "rules.json", "case.json", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["units"][0]["total"] == "9"
    assert main(["build", "rules.json", "--target", "json", "--out", "again"]) == 0
    assert Path("again/rules.json").read_bytes() == Path("rules.json").read_bytes()
    capsys.readouterr()
    Path("rules.json").write_text("{", "utf-8")
    assert main(["eval", "rules.json", "case.json", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["diagnostics"][0]["code"] == "E1451"


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), "utf-8")
