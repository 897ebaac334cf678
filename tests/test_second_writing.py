"""The illustrative index in spec/ is the source table: its nodes, how they are assessed, and what must be shown."""

import re
from fractions import Fraction

import pytest

from parlang.ir.walk import each_part, leaves
from properties.test_second_writing import WRITINGS, compiled
from second_writing.shorthand import n

METHODS = {"appraisal": "TĐ", "survey": "KS", "statistics": "SL", "satisfaction": "SIPAS", None: ""}
TREATMENTS = {"maximum": "NA-full", "not_assessed": "NA-out"}
DOMAINS = {
    "chi_dao": "9,5",
    "the_che": "10",
    "thu_tuc": "13",
    "bo_may": "10,5",
    "cong_vu": "13",
    "tai_chinh": "12",
    "so_hoa": "15,5",
    "tac_dong": "16,5",
}
BY_METHOD = {"TĐ": "61,5", "KS": "22", "SIPAS": "10", "SL": "6,5"}
LEAVES = {"minh-hoa-2022": 95, "minh-hoa-2024": 94}
DECIMALS = {"minh-hoa-2022": 2, "minh-hoa-2024": 3}
UNIT_FIGURES = {
    "minh-hoa-2022": ["unit.loai_don_vi", "unit.mien_nui", "unit.co_cap_huyen"],
    "minh-hoa-2024": ["unit.loai_don_vi"],
}
THE_SYSTEM = "Cơ sở dữ liệu quốc gia"
"""What «Trích xuất hệ thống» of 3.2.2 extracts from: the criteria name the system itself."""


@pytest.fixture(params=WRITINGS)
def revision(request):
    return request.param


@pytest.fixture
def ruleset(revision):
    return compiled(revision)


@pytest.fixture
def rows(revision):
    return WRITINGS[revision][0]


def by_method(ruleset):
    points = {}
    for leaf in leaves(ruleset):
        points[METHODS[leaf.method]] = points.get(METHODS[leaf.method], 0) + leaf.maximum
    return points


def words(text):
    return re.findall(r"\w+", text.lower())


def in_order(wanted, found):
    """Tell whether the words stand there in this order, others between them."""
    rest = iter(found)
    return all(word in rest for word in wanted)


# --- the frame -------------------------------------------------------------------------------


def test_there_are_eight_domains_with_these_maxima(ruleset):
    assert {part.path: part.maximum for part in ruleset.parts} == {path: n(points) for path, points in DOMAINS.items()}
    assert (ruleset.scale, sum(part.maximum for part in ruleset.parts), ruleset.outside) == (100, 100, ())


def test_there_are_37_criteria_and_88_sub_criteria(ruleset, revision):
    found = [part.level for part in each_part(ruleset)]
    counts = {level: found.count(level) for level in set(found)}
    assert counts == {"domain": 8, "criterion": 37, "sub_criterion": 88}
    assert len(list(leaves(ruleset))) == LEAVES[revision]


def test_the_points_by_method_are_those_of_the_frame(ruleset):
    assert by_method(ruleset) == {method: n(points) for method, points in BY_METHOD.items()}


def test_leaves_are_rounded_and_units_told_apart_as_the_table_says(ruleset, revision):
    assert ruleset.points_decimals == DECIMALS[revision]
    assert [figure.key for figure in ruleset.figures if figure.owner == "unit"] == UNIT_FIGURES[revision]
    assert ruleset.notes.provenance.kind == "illustrative"


def test_the_satisfaction_index_has_four_decimals(ruleset):
    (sipas,) = [figure for figure in ruleset.figures if figure.owner == "tac_dong.sipas"]
    assert (sipas.kind, sipas.grain, sipas.low, sipas.high) == ("ratio", 10_000, 0, 1)


# --- the rows --------------------------------------------------------------------------------


def test_every_node_has_its_number_name_maximum_and_method(ruleset, rows):
    found = {part.path: (part.number, part.name, part.maximum, METHODS[part.method]) for part in each_part(ruleset)}
    assert found == {path: (row.number, row.name, row.maximum, row.method) for path, row in rows.items()}


def test_the_parts_of_a_node_add_up_to_it(rows):
    for path, row in rows.items():
        below = [each.maximum for inside, each in rows.items() if inside.rpartition(".")[0] == path]
        assert sum(below, Fraction(0)) in (row.maximum, 0)
        assert bool(below) == (row.rule is None)


def test_a_leaf_may_not_arise_where_the_table_says_so(ruleset, rows):
    found = {leaf.path: leaf.does_not_arise for leaf in leaves(ruleset)}
    written = {path: row.treatment for path, row in rows.items() if row.rule is not None}
    assert {path: TREATMENTS[na.treatment] if na else "" for path, na in found.items()} == written
    assert all((row.none is not None) == bool(row.treatment) for row in rows.values())


def test_a_leaf_asks_for_the_evidence_of_the_table(ruleset, rows):
    """The document of the criterion is written out: «Báo cáo» is «Báo cáo bố trí công chức … năm đánh giá»."""
    for leaf in leaves(ruleset):
        evidence = leaf.notes.evidence
        wanted = rows[leaf.path].evidence
        if leaf.number == "3.2.2":
            wanted = wanted.replace("hệ thống", THE_SYSTEM)
        assert {item.kind for item in evidence} <= {"required"}
        assert bool(evidence) == bool(wanted), leaf.path
        assert in_order(words(wanted), words("; ".join(item.text for item in evidence))), (leaf.path, evidence)


def test_a_survey_asks_one_group_on_the_levels_of_the_table(ruleset, revision):
    for leaf in leaves(ruleset):
        if leaf.method == "survey":
            five = revision == "minh-hoa-2024" and leaf.number.startswith("1.7")
            (group,) = leaf.rule.groups
            worth = [level.worth * 100 for level in leaf.rule.levels]
            assert (group.weight, worth) == (1, [100, 75, 50, 25, 0] if five else [100, 60, 20, 0]), leaf.path
