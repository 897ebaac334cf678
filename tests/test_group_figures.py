"""Figures of the whole group at the border: who counts, what waits, what is given, and how it is told."""

import json
from fractions import Fraction
from functools import cache

import pytest

from border import codes, scored, words
from parlang.ir.nodes import FigureRef, GroupFigure
from parlang.pipeline import compile_sources
from parlang.prose import rule_sentences
from parlang.source import Source
from parlang_compiler.backends.to_case_table import to_case_table
from parlang_compiler.backends.to_schema import to_schema
from parlang_compiler.document.figures_table import computed_tables, figures_table

SPEC = """\
bộ tiêu chí nhom "Nhóm"
  văn bản [thu] "Bảng thử"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh, thành phố trực thuộc trung ương"

tiêu chí 1 "Hài lòng" [hang] điểm tối đa 3
  số liệu
    sipas "Chỉ số hài lòng" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
  chấm điểm theo thứ hạng của sipas, xếp từ cao xuống thấp
    từ 1 đến 1 : 3
    từ 2 đến 2 : 2
    còn lại    : 1

tiêu chí 2 "Thu nhập" [thu] điểm tối đa 7
  số liệu
    thu "Thu nhập" : số "triệu đồng" 1 chữ số thập phân từ 0 đến 1.000
  chấm điểm theo thu
    từ bình quân cả nhóm của thu trở lên : 7
    dưới bình quân cả nhóm của thu       : 0
"""


@cache
def group_set(text=SPEC):
    outcome = compile_sources([Source(name="nhom.par", text=text)])
    assert not outcome.failed
    return outcome.value


def unit(name, sipas=None, thu=None, more=""):
    given = [f"    hang: {{sipas: {sipas}%}}"] if sipas is not None else []
    given += [f'    thu: {{thu: "{thu}"}}'] if thu is not None else []
    lines = [f"  - unit: {name}", *([f"    {more}"] if more else [])]
    return "\n".join([*lines, *(["    figures:"] if given else []), *(f"  {line}" for line in given)])


def of_units(*units, text=SPEC):
    return scored(group_set(text), "units:\n" + "\n".join(units) + "\n")


def points(found, path):
    results = [{part.path: part for part in each.result.parts} for each in found]
    return [None if each[path].points is None else int(each[path].points) for each in results]


THREE = (unit("A", 90, 10), unit("B", 80, "11,5"), unit("C", 90, 12))


def test_equal_units_share_the_better_rank_and_a_mean_counts_everybody():
    found, _ = of_units(*THREE)
    assert points(found, "hang") == [3, 1, 3]
    assert points(found, "thu") == [0, 7, 7]
    assert found[0].facts.values["thu.thu_tong"] == Fraction(67, 2)
    assert found[0].facts.values["thu.thu_so_don_vi"] == 3


def test_equal_units_share_the_worse_rank_where_the_rule_says_so():
    worse = SPEC.replace("từ cao xuống thấp", "từ cao xuống thấp { đồng hạng tính hạng thấp hơn }")
    found, _ = of_units(*THREE, text=worse)
    assert points(found, "hang") == [2, 1, 2]


def test_an_unranked_unit_takes_nobodys_place_and_has_one_itself():
    special = unit("D", 95, 30, "ranked: không")
    found, _ = of_units(*THREE, special)
    assert points(found, "hang") == [3, 1, 3, 3]
    assert found[0].facts.values["thu.thu_so_don_vi"] == 4  # but it counts in the mean


def test_the_group_waits_for_a_unit_that_has_not_reported():
    found, _ = of_units(*THREE, unit("D", 95))
    assert points(found, "hang") == [2, 1, 2, 3]
    assert points(found, "thu") == [None] * 4


def test_units_that_have_no_figure_are_left_out_where_the_rule_says_so():
    known = SPEC.replace("nhóm của thu", "nhóm của thu { không kể đơn vị chưa có số liệu }")
    found, _ = of_units(*THREE, unit("D", 95), text=known)
    assert points(found, "thu") == [0, 7, 7, None]


def test_the_group_waits_for_a_unit_that_was_refused():
    found, faults = of_units(*THREE, unit("D", 900, 3))
    assert points(found, "thu") == [None] * 3
    assert any(each.severity == "error" for each in faults)


def test_units_of_other_groups_do_not_count():
    found, _ = of_units(*THREE, unit("X", 99, 99, "group: khác"), unit("Y", 98, 1, "group: khác"))
    assert points(found, "hang") == [3, 1, 3, 3, 2]


def test_a_unit_that_has_not_come_to_a_stage_is_one_that_has_not_reported():
    first = "  - unit: A\n    figures: {thu: {thu: 10}}\n    stages: {appraised: {figures: {thu: {thu: 9}}}}"
    found, _ = of_units(first, unit("B", 80, 5))
    told = {(each.unit.name, each.stage): points([each], "thu") for each in found}
    assert told == {("A", "self"): [7], ("A", "appraised"): [None], ("B", "self"): [0]}


def test_a_unit_alone_is_told_that_the_rule_needs_the_group():
    found, faults = of_units(unit("A", 90, 10))
    assert codes(faults) == ["W0811"]
    assert points(found, "hang") == [None]
    assert "`hang.sipas_hang`, `thu.thu_tong`, `thu.thu_so_don_vi`" in words(faults)[0]


def test_what_a_unit_gives_itself_is_kept():
    alone = (
        "  - unit: A\n    figures:\n      hang: {sipas_hang: 2}\n      thu: {thu: 10, thu_tong: 30, thu_so_don_vi: 3}"
    )
    found, faults = of_units(alone)
    assert (points(found, "hang"), points(found, "thu"), faults) == ([2], [7], ())


def test_what_a_unit_gives_must_go_with_what_was_computed():
    odd = "  - unit: A\n    figures:\n      thu: {thu: 10, thu_tong: 900000}"
    _, faults = of_units(odd, unit("B", 80, 5))
    assert "E0732" in codes(faults)


def test_a_group_of_more_than_a_thousand_units_is_refused():
    _, faults = of_units(*(f"  - unit: Xã {number}" for number in range(1001)))
    assert codes(faults) == ["E0761"]
    words(faults)


def test_the_least_change_moves_the_mean_with_the_unit():
    found, _ = of_units(*THREE)
    step = found[0].explanations["thu"].next_step
    # (x + 11,5 + 12) / 3 <= x from 11,75 on: up to the mean of today, 11,17, would not do
    assert (step.figure, step.after) == ("thu.thu", Fraction("11.8"))


def test_a_rank_is_a_place_to_reach():
    found, _ = of_units(*THREE)
    told = next(part for part in found[1].scorecard.parts if part.id == "hang")
    assert told.next.text == (
        "cần «Thứ hạng của Chỉ số hài lòng, xếp từ cao xuống thấp (đồng hạng tính hạng cao hơn)»: thứ 2, để được 2"
    )


# --- words ----------------------------------------------------------------------------------


def sentences(path, language="vi", text=SPEC):
    ruleset = group_set(text)
    return rule_sentences(next(part for part in ruleset.parts if part.path == path), ruleset, language)


def test_a_computed_rank_reads_as_a_published_one():
    rule, how = sentences("hang")
    assert rule == (
        "Thuộc 01 tỉnh, thành phố có kết quả cao nhất về Chỉ số hài lòng được tính 3 điểm; thuộc 01 tỉnh, thành phố "
        "tiếp theo được tính 2 điểm; các tỉnh, thành phố còn lại được tính 1 điểm."
    )
    assert how == (
        "Xếp hạng theo Chỉ số hài lòng từ cao xuống thấp giữa các đơn vị được xếp hạng; đồng hạng tính hạng cao hơn."
    )


def test_a_rank_from_low_to_high_counts_the_lowest():
    low = SPEC.replace("từ cao xuống thấp", "từ thấp lên cao { kể cả đơn vị không xếp hạng }")
    first, how = sentences("hang", text=low)
    assert "có kết quả thấp nhất về Chỉ số hài lòng" in first
    assert how == (
        "Xếp hạng theo Chỉ số hài lòng từ thấp lên cao giữa mọi đơn vị, kể cả đơn vị không xếp hạng; "
        "đồng hạng tính hạng cao hơn."
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "vi",
            (
                "từ mức bình quân cả nhóm trở lên",
                "Bình quân cả nhóm của thu nhập = tổng cả nhóm/số đơn vị được tính.",
            ),
        ),
        ("en", ("is at least the group mean", "The group mean of thu nhập = group sum/number of units counted.")),
    ],
)  # fmt: skip
def test_a_mean_is_said_by_its_words_and_what_it_is(language, said):
    rule, definition = sentences("thu", language)
    assert said[0] in rule
    assert definition == said[1]


def test_the_case_of_a_unit_says_what_the_mean_was():
    found, _ = of_units(*THREE)
    told = next(part for part in found[0].scorecard.parts if part.id == "thu")
    assert told.case.text == "dưới mức bình quân cả nhóm (≈ 11,17 triệu đồng): 0 điểm"


def test_rounding_is_said():
    rounded = SPEC.replace(
        "  chấm điểm theo thu\n",
        '  tính gọn "Thu gọn" = làm tròn (thu / 3; 1 chữ số thập phân)\n  chấm điểm theo gọn\n',
    )
    assert "Thu gọn = thu nhập/3, làm tròn đến 1 chữ số thập phân." in sentences("thu", text=rounded)
    assert "Thu gọn = thu nhập/3, rounded to 1 decimal." in sentences("thu", "en", text=rounded)


# --- what is made ---------------------------------------------------------------------------


def test_hidden_figures_have_keys_kinds_and_ranges():
    ruleset = group_set()
    found = {each.key: each for each in ruleset.figures if each.computed == "group"}
    shapes = {key: (each.kind, each.grain, each.low, each.high) for key, each in found.items()}
    assert shapes == {
        "hang.sipas_hang": ("rank", 1, 1, 1000),
        "thu.thu_tong": ("number", 10, 0, 1_000_000),
        "thu.thu_so_don_vi": ("count", 1, 1, 1000),
    }
    assert found["hang.sipas_hang"].group == GroupFigure(
        what="rank", of=FigureRef(key="hang.sipas"), direction="high_to_low"
    )


def test_what_is_computed_is_not_asked_of_the_unit():
    ruleset = group_set()
    ((sentence, computed),) = computed_tables(ruleset)
    assert len(figures_table(ruleset).rows) == 2
    assert len(computed.rows) == 3
    assert "mọi đơn vị trong nhóm" in sentence
    columns = to_case_table(ruleset, "0").splitlines()[0]
    assert "sipas_hang" not in columns
    schema = json.loads(to_schema(ruleset, "0"))
    figures = schema["$defs"]["Assessment"]["properties"]["figures"]["properties"]["thu"]["properties"]
    assert {key: each.get("x-computed") for key, each in figures.items()} == {
        "thu": None,
        "thu_tong": "group",
        "thu_so_don_vi": "group",
    }
