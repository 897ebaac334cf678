"""The schema of case files accepts what is accepted, and refuses what its form already tells to be wrong."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from border import scored, small_set
from parlang_compiler.backends.to_schema import to_schema

SPECS = Path(__file__).parent.parent / "spec"
GENERATED = SPECS.parent / "generated"
CASES = sorted(SPECS.glob("*/*/cases.yaml"))


def validator(schema):
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def of_small_set():
    return validator(json.loads(to_schema(small_set(), "0" * 64)))


@pytest.mark.parametrize("cases", CASES, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_every_shipped_case_is_as_its_schema_says(cases):
    schema = GENERATED / cases.relative_to(SPECS).parent / "schema.json"
    told = yaml.load(cases.read_text("utf-8"), Loader=yaml.BaseLoader)  # every scalar as text
    errors = validator(json.loads(schema.read_text("utf-8"))).iter_errors(told)
    assert [f"{each.json_path}: {each.message[:200]}" for each in errors] == []


UNIT = {"unit": "Tỉnh A", "period": "2022"}
PATH = "chi_dao.ke_hoach"


def figure(leaf, key, value):
    return {**UNIT, "figures": {f"{PATH}.{leaf}": {key: value}}}


ACCEPTED = (
    UNIT,
    [UNIT, {"unit": {"name": "Tỉnh B", "mien_nui": "khong"}, "period": 2022}],
    {"units": [UNIT], "period": None, "group": 1, "parameters": {"binh_quan": "80 %"}},
    figure("muc_do", "muc", "kip_thoi"),
    figure("muc_do", "muc", "kịp_thời"),
    figure("muc_do", "muc", "kịp thời"),
    figure("muc_do", "muc", "Kịp thời"),
    figure("hoan_thanh", "giao", "2.000.000"),
    figure("hoan_thanh", "giao", "2,000,000"),
    figure("hoan_thanh", "giao", " 12 "),
    figure("hoan_thanh", "giao", ""),
    figure("hoan_thanh", "giao", 12),
    figure("mat_do", "mat_do", "1.234,5"),
    figure("mat_do", "mat_do", "+150.50"),
    figure("hai_long", "ty_le", "91.17%"),
    figure("thoi_han", "ban_hanh", "2022-12-31"),
    {**UNIT, "figures": None, "stages": {"appraised": None}, "not_arising": f"{PATH}.hoan_thanh", "evidence": None},
    {**UNIT, "ranked": "co", "index": None, "revision": "thu-2022", "expected": None, "published": None},
)
REFUSED = (
    {"period": "2022"},
    {**UNIT, "perod": "2022"},
    {**UNIT, "period": "22"},
    {**UNIT, "index": "khac"},
    figure("muc_do", "muc", "muộn"),
    figure("hoan_thanh", "giao", "mười"),
    figure("hoan_thanh", "giao", "1.500"),
    figure("hoan_thanh", "giao", "-1"),
    figure("hoan_thanh", "khac", "1"),
    figure("hai_long", "ty_le", "0,8"),
    figure("thoi_han", "ban_hanh", "cuối năm"),
    {**UNIT, "not_arising": [f"{PATH}.muc_do"]},
)


@pytest.mark.parametrize("told", ACCEPTED, ids=str)
def test_what_is_scored_is_as_the_schema_says(told):
    found = [each.code for each in scored(small_set(), json.dumps(told), name="cases.json")[1]]
    assert found == []
    assert of_small_set().is_valid(told)


@pytest.mark.parametrize("told", REFUSED, ids=str)
def test_what_the_schema_refuses_is_not_scored(told):
    _, found = scored(small_set(), json.dumps(told), name="cases.json")
    assert any(each.severity == "error" for each in found)
    assert not of_small_set().is_valid(told)
