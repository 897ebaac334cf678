"""The description of a service is OpenAPI 3.1, by the schema of that format, and its schemas are those of cases."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from border import scored, small_set
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.to_openapi import to_openapi
from parlang_compiler.backends.to_schema import to_schema
from parlang_compiler.cli.main import main

META = json.loads((Path(__file__).parent / "openapi" / "schema-3.1.json").read_text("utf-8"))
HASH = "0" * 64
MADE = json.loads(to_openapi(small_set(), HASH))


def component(name):
    """The validator of a schema in its place."""
    resource = Resource(contents=MADE, specification=DRAFT202012)
    registry = Registry().with_resource("urn:openapi", resource)
    return Draft202012Validator({"$ref": f"urn:openapi#/components/schemas/{name}"}, registry=registry)


def test_it_is_openapi():
    Draft202012Validator(META).validate(MADE)
    broken = {**MADE, "paths": {"score": {}}}  # a path begins with a stroke
    assert not Draft202012Validator(META).is_valid(broken)


def test_every_schema_in_it_is_one_and_every_reference_leads_somewhere():
    for schema in MADE["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    for target in references(MADE):
        assert target.startswith("#/components/schemas/")
        node = MADE
        for step in target.removeprefix("#/").split("/"):
            node = node[step]


def references(node):
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key == "$ref" and isinstance(value, str))
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from references(each)


def test_the_schemas_are_those_of_the_case_files():
    plain = json.loads(to_schema(small_set(), HASH))["$defs"]
    moved = json.loads(json.dumps(plain).replace('"#/$defs/', '"#/components/schemas/'))
    assert {name: MADE["components"]["schemas"][name] for name in moved} == moved


def test_what_is_asked_and_answered_is_as_it_says():
    case = {"unit": "Tỉnh A", "period": "2022", "figures": {"chi_dao.ke_hoach.hoan_thanh": {"giao": "10"}}}
    assert component("Assessment").is_valid(case)
    assert not component("Assessment").is_valid({**case, "perod": 1})
    cards, _ = scored(small_set(), json.dumps(case), name="cases.json")
    assert component("Scorecard").is_valid(json.loads(cards[0].scorecard.model_dump_json(by_alias=True)))
    assert not component("Scorecard").is_valid({"unit": "Tỉnh A"})


def test_what_is_wrong_is_told_as_it_says(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("a.par").write_text("bộ tiêu chí", "utf-8")
    main(["check", "a.par", "--format", "json"])
    assert component("Findings").is_valid(json.loads(capsys.readouterr().out))


@pytest.mark.parametrize("name", ["Tên «lạ»", 'có "nháy" và \\'])
def test_words_of_a_drafter_stay_words(name):
    text = f'bộ tiêu chí vi-du "{name.replace(chr(34), "").replace(chr(92), "")}"\n  văn bản [a] "A"\n  thang điểm 1\n'
    rules = 'tiêu chí 1 "K" [k] điểm tối đa 1\n  chưa viết\n'
    ruleset = compile_sources([Source(name="a.par", text=f"{text}  nguồn minh họa\n\n{rules}")]).value
    Draft202012Validator(META).validate(json.loads(to_openapi(ruleset, HASH)))
