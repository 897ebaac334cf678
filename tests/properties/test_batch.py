"""Laws of whole tables: the scores, groups, ranks and grades that the interpreter and the border give, row by row."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from batch_frames import expected_row, frame_of, number
from conftest import PROFILE
from parlang.ir.interpret import score_leaf
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.columns.totals import scale_of
from parlang_compiler.batch import BatchRefused, batch
from parlang_compiler.boundary.read_tables import read_csv
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from properties.test_shipped_units import FOLDERS, compiled
from strategies.facts import facts, whole_numbers
from strategies.rulesets import rare_bands, related_bands, rulesets
from strategies.units import bounds_by_figure, random_unit

pl = pytest.importorskip("polars")

FORMS = (rulesets(), rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands))
programs = st.one_of(*FORMS).flatmap(
    lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=4, max_size=8))
)
few = settings(max_examples=8) if PROFILE == "default" else settings()


def decimal(ruleset):
    """Whether the maxima of a set are decimals, as those of every text are."""
    return ruleset.points_decimals is not None and 10**12 % scale_of(ruleset) == 0


@few
@given(programs, st.booleans())
def test_a_table_has_the_scores_that_the_interpreter_gives(program, texts):
    ruleset, inputs = program
    assume(decimal(ruleset))
    table = batch(ruleset).score(frame_of(ruleset, inputs, texts=texts), details=True).collect()
    for known, row in zip(inputs, table.iter_rows(named=True), strict=True):
        expected = expected_row(ruleset, known)
        assert row["faults"] is None
        assert {name: row[name] for name in expected} == expected


@few
@given(programs)
def test_points_of_complete_units_are_those_of_the_interpreter(program):
    ruleset, inputs = program
    assume(decimal(ruleset))
    made = batch(ruleset)
    whole = [replace(each, not_arising=frozenset()) for each in inputs]
    whole = [each for each in whole if each.year is not None and len(each.values) == len(ruleset.figures)]
    assume(whole)
    keys = [each.name for each in made.program.inputs if each.figure is not None]
    rows = [{**whole_numbers(ruleset, known), "period": known.year} for known in whole]
    frame = pl.DataFrame({key: [row[key] for row in rows] for key in (*keys, "period")})
    narrow = frame.cast(dict(zip(frame.columns, map(narrowest, frame.iter_columns()), strict=True)))
    for given_so in (frame, narrow):
        found = made.points(given_so).collect()
        pairs = zip(leaves(ruleset), made.program.leaves, strict=True)
        for name, (part, leaf) in zip(found.columns, pairs, strict=True):
            assert name == leaf.points.name
            expected = [score_leaf(part, known, ruleset.points_decimals).points for known in whole]
            assert [None if each is None else Fraction(each, made.program.unit) for each in found[name]] == expected


def narrowest(column):
    """The narrowest type that holds a column: what comes in wide is computed in its own type, this is widened."""
    most = max(abs(each) for each in column)
    return next(
        kind for kind, bits in ((pl.Int8, 7), (pl.Int16, 15), (pl.Int32, 31), (pl.Int64, 63)) if most < 1 << bits
    )


# --- the sets of spec/ ----------------------------------------------------------------------

UNITS = 500 if PROFILE == "nightly" else 20


@pytest.mark.parametrize("folder", FOLDERS, ids=[f"{each.parent.name}/{each.name}" for each in FOLDERS])
def test_a_shipped_set_scores_as_the_interpreter_does(folder):
    ruleset = compiled(folder)
    if ruleset.points_decimals is None:
        with pytest.raises(BatchRefused):
            batch(ruleset)
        return
    bounds, rng = bounds_by_figure(ruleset), Random(307)
    units = [random_unit(ruleset, bounds, rng) for _ in range(UNITS)]
    units = [replace(each, year=max(each.year or 2026, ruleset.first_year or 2026)) for each in units]
    table = batch(ruleset).score(frame_of(ruleset, units), details=True).collect()
    for known, row in zip(units, table.iter_rows(named=True), strict=True):
        expected = expected_row(ruleset, known)
        assert row["faults"] is None
        assert {name: row[name] for name in expected} == expected


# --- groups, against the border -------------------------------------------------------------

HEAD = """\
bộ tiêu chí nhom "Nhóm"
  văn bản [thu] "Bảng thử"
  năm đánh giá từ 2022
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh"

tiêu chí 1 "Hài lòng" [hang] điểm tối đa 3
  số liệu
    sipas "Chỉ số hài lòng" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
  chấm điểm theo thứ hạng của sipas, xếp từ {direction}{ranking}
    từ 1 đến 1 : 3
    từ 2 đến 2 : 2
    từ 3 đến 3 : 1,5
    còn lại    : 1

tiêu chí 2 "Thu nhập" [thu] điểm tối đa 7
  số liệu
    thu "Thu nhập" : số "triệu đồng" 1 chữ số thập phân từ 0 đến 1.000
  chấm điểm theo thu
    từ {what} của thu{counting} trở lên : 7
    dưới {what} của thu{counting}       : 2

xếp loại theo {by}
  từ {high} trở lên              : xuất_sắc
  từ {low} đến dưới {high}        : tốt
  dưới {low}                    : đạt
  hạn mức xuất_sắc : không quá {share}% số đơn vị xếp {{ xuất_sắc ; tốt }}, vượt thì xếp tốt
"""
OPTIONS = {
    "ranking": ["", " { đồng hạng tính hạng thấp hơn }", " { kể cả đơn vị không xếp hạng }",
                " { không kể đơn vị chưa có số liệu }",
                " { đồng hạng tính hạng thấp hơn ; không kể đơn vị chưa có số liệu }"],
    "counting": ["", " { không kể chính đơn vị }", " { không kể đơn vị chưa có số liệu }",
                 " { không kể chính đơn vị ; không kể đơn vị chưa có số liệu }"],
}  # fmt: skip
sets = st.builds(
    lambda by, **options: HEAD.format(by=by, **options, **MARKS[by]),
    by=st.sampled_from(["tổng điểm", "chỉ số"]),
    direction=st.sampled_from(["cao xuống thấp", "thấp lên cao"]),
    ranking=st.sampled_from(OPTIONS["ranking"]),
    what=st.sampled_from(["bình quân cả nhóm", "mức cao nhất cả nhóm", "mức thấp nhất cả nhóm"]),
    counting=st.sampled_from(OPTIONS["counting"]),
    share=st.sampled_from([20, 34, 50]),
)
MARKS = {"tổng điểm": {"high": "8", "low": "4"}, "chỉ số": {"high": "80%", "low": "40%"}}


def mostly(*often, rarely=()):
    return st.sampled_from([*often * 6, *rarely])


rows = st.tuples(
    mostly("A", "B", rarely=("a ", "")),
    mostly("2024", rarely=("2023", "2021", "", "20x4")),
    mostly("", "có", rarely=("không", "?")),
    mostly("90%", "80%", "85,5%", rarely=("", "101%", "x")),
    mostly("10", "11,5", "12", rarely=("", "-1", "9,55")),
)


@settings(max_examples=10 if PROFILE == "default" else 2000, suppress_health_check=list(HealthCheck))
@given(sets, st.lists(rows, min_size=1, max_size=9))
def test_groups_ranks_and_quotas_are_those_of_small_tables(text, drawn):
    compiled = compile_sources([Source(name="nhom.par", text=text)])
    ruleset = compiled.value
    assert not compiled.failed, compiled.diagnostics
    names = [f"Đơn vị {at}" for at in range(len(drawn))]
    lines = ["unit;group;period;ranked;hang.sipas;thu.thu"]
    lines += [";".join((name, *row)) for name, row in zip(names, drawn, strict=True)]
    expected = of_small_table(ruleset, "\n".join(lines) + "\n")
    columns = [list(each) for each in zip(*((name, *row) for name, row in zip(names, drawn, strict=True)), strict=True)]
    frame = pl.DataFrame(dict(zip(lines[0].split(";"), columns, strict=True)))
    found = batch(ruleset).score(frame, period=2024).collect()
    for at, row in enumerate(found.iter_rows(named=True)):
        told = expected[at]
        assert (row["status"] == "refused") == (told is None)
        if told is not None:
            assert {name: row[name] for name in told} == told, (
                at,
                {n: (row[n], told[n]) for n in told if row[n] != told[n]},
            )


def of_small_table(ruleset, text):
    """What `parlang eval` gives each row of a CSV; None of one that it refuses."""
    read = read_csv(Source(name="bang.csv", text=text), ruleset)
    units = read.value or ()
    scored = score_cases(ruleset, units, Wanted(language="vi", period=2024)).value or ()
    found = {}
    for each in scored:
        row = {part.path + ".points": number(part.points) for part in each.result.parts}
        row |= {"status": each.result.status, "total": number(each.result.total), "rank": each.scorecard.rank}
        row["grade"] = each.scorecard.grade if each.result.status == "scored" else None
        found[each.unit.tree.span.line - 2] = row
    return {at: found.get(at) for at in range(len(text.splitlines()) - 1)}
