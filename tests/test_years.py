"""The laws over the years: they hold of what is shipped, and each one finds the break that is planted for it."""

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from unittest import mock

import pytest

import parlang_compiler.testing.search as searching
from parlang.diff.following import Line
from parlang.diff.matching import matched
from parlang.ir.nodes import Band, Const, EvidenceItem, Figure, Formula, Part, Points
from parlang.ir.rewrite import rewritten
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler import testing
from parlang_compiler.cli.main import main
from parlang_compiler.testing import pair_of
from parlang_compiler.testing.asking import search_of
from parlang_compiler.testing.laws import LAWS, TITLES, name_of
from parlang_compiler.testing.search import Search
from parlang_compiler.testing.telling import counterexample_lines

SPEC = Path(__file__).parent.parent / "spec"
OLD = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [nam-2024] "Ví dụ minh họa 2024"
  năm đánh giá từ 2024
  thang điểm 10
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 6
  đánh giá qua thẩm định
  số liệu
    giao       "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao, càng cao càng tốt
  tính tỷ_lệ "Tỷ lệ hoàn thành" = hoàn_thành / giao
  chấm điểm theo tỷ_lệ
    từ 80% trở lên : 6
    dưới 80%       : 3
  tài liệu kiểm chứng
    bắt buộc "Báo cáo năm"
  thiếu tài liệu kiểm chứng: 0 điểm

tiêu chí 2 "Họp" [hop] điểm tối đa 4
  đánh giá qua thẩm định
  số liệu
    số_lần "Số lần họp" : số lượng "lần" không quá 60, càng cao càng tốt
  chấm điểm theo số_lần
    từ 12 trở lên : 4
    dưới 12       : 1
  tài liệu kiểm chứng
    bắt buộc "Biên bản"
"""
NEW = """\
sửa đổi, bổ sung bộ tiêu chí vi-du [nam-2024] thành [nam-2025]
  văn bản "Ví dụ minh họa 2025"
  năm đánh giá từ 2025

khoản 1 lý do "siết lại"

sửa đổi [ke_hoach]
  chấm điểm theo tỷ_lệ
    từ 90% trở lên      : 6
    từ 80% đến dưới 90% : 5
    dưới 80%            : 3

khoản 2 lý do "rõ hơn"

đổi tên [hop] thành "Họp định kỳ"
"""
SEARCH = Search(examples=200)


def compiled(text, base=None):
    known = {} if base is None else {"nam-2024": [Source(name="nam-2024/x.par", text=base)]}
    outcome = compile_sources([Source(name="x.par", text=text)], lambda index, label: known.get(label))
    assert not outcome.failed, [each.message("en") for each in outcome.diagnostics]
    return outcome.value


def revised(text=NEW):
    return pair_of(compiled(OLD), compiled(text, OLD))


@pytest.fixture(scope="module")
def pair():
    return revised()


def law(name):
    return next(each for each in LAWS if name_of(each) == name)


def asked(name, pair):
    return law(name)(pair, SEARCH)


def told(result, language="vi"):
    return list(counterexample_lines(result.counterexample, language))


# --- what breaks ------------------------------------------------------------------------------


def with_change(pair, kind, change):
    """The pair with one change of its comparison told otherwise."""
    changes = tuple(change(each) if each.kind == kind else each for each in pair.comparison.changes)
    kept = tuple(each for each in changes if each is not None)
    return replace(pair, comparison=replace(pair.comparison, changes=kept))


def with_effect(pair, **told):
    return with_change(pair, "points_changed", lambda each: replace(each, effect=replace(each.effect, **told)))


def with_part(ruleset, path, **said):
    """The set with something of one part said otherwise, with no amendment that says so."""

    def change(node):
        return replace(node, **said) if isinstance(node, Part) and node.path == path else node

    return replace(ruleset, parts=rewritten(ruleset.parts, change))


def with_new(pair, new):
    """The pair with another new revision, of which the comparison knows nothing."""
    return replace(pair, new=new, matching=matched(pair.old, new, Line(revisions=(pair.old, new))))


def with_band(rule, case, points):
    def change(node):
        said = Points(base=Const(value=Fraction(points)))
        return replace(node, points=said) if isinstance(node, Band) and node.case == case else node

    return rewritten(rule, change)


def rule_of(ruleset, path):
    return next(part.rule for part in ruleset.parts if part.path == path)


# --- the laws hold ----------------------------------------------------------------------------


@pytest.mark.parametrize("one", LAWS, ids=name_of)
def test_a_law_holds_of_the_example(one, pair):
    result = one(pair, SEARCH)
    assert (result.name, result.verdict, result.counterexample) == (name_of(one), "holds", None)
    assert result.tried > 0


def test_the_laws_hold_of_the_par_index():
    status, out, err = run("test", str(SPEC / "par-index-tinh"), "--years", "--examples=40", "--format", "json")
    (skipped, years) = json.loads(out)["years"]
    assert [each["counterexample"]["text"] for each in years["laws"] if each["counterexample"] is not None] == []
    assert (status, err) == (0, "")
    assert (skipped["old"], skipped["new"], skipped["laws"]) == ("qd-2948-2017", "minh-hoa-2022", [])
    assert skipped["skipped"] == "được viết mới, không sửa đổi phiên bản trước"
    assert (years["old"], years["new"], years["skipped"]) == ("minh-hoa-2022", "minh-hoa-2024", None)
    assert [each["name"] for each in years["laws"]] == [name_of(each) for each in LAWS]
    assert {each["verdict"] for each in years["laws"]} == {"holds"}
    assert sum(each["tried"] for each in years["laws"] if each["counted"] == "examples") > 3_000


def test_every_law_has_a_title_in_both_languages():
    assert list(TITLES) == [name_of(each) for each in LAWS]
    assert all(vi and en and vi != en for vi, en in TITLES.values())


def test_a_law_about_amendments_does_not_apply_where_there_are_none():
    old = compiled(OLD)
    pair = pair_of(old, compiled(OLD.replace("[nam-2024]", "[nam-2025]").replace("12 ", "13 ")))
    for name in ("every_amendment_shows", "every_change_is_declared"):
        assert asked(name, pair).verdict == "not_applicable"


def test_what_is_not_written_is_skipped_and_counted():
    old = OLD.replace("từ 12 trở lên : 4\n    dưới 12       : 1", "từ 12 trở lên : 4\n    còn lại : 1")
    unwritten = old[: old.index("tiêu chí 2")] + 'tiêu chí 2 "Họp" [hop] điểm tối đa 4\n  chưa viết\n'
    pair = pair_of(compiled(unwritten), compiled(NEW, unwritten))
    assert [asked(name_of(each), pair).skipped for each in LAWS[:5]] == [1] * 5
    assert asked("evidence_can_be_given", pair).skipped == 2
    results = [each(pair, SEARCH) for each in LAWS]
    assert [each.verdict for each in results] == ["holds" if each.tried else "not_applicable" for each in results]


# --- each law finds its break -----------------------------------------------------------------


def test_a_rule_that_changed_in_silence_is_found_and_made_small(pair):
    broken = with_new(pair, with_part(pair.new, "hop", rule=with_band(rule_of(pair.new, "hop"), "1", 3)))
    result = asked("unchanged_scores_the_same", broken)
    assert result.verdict == "fails"
    assert told(result) == [
        "2 Họp định kỳ: so sánh nói điểm không đổi, nhưng hai phiên bản cho điểm khác nhau",
        "  Số lần họp: 12 lần",
        "  điểm: 4 → 3",
    ]
    assert told(result, "en") == [
        "2 Họp định kỳ: the comparison says that points are the same, but the two revisions score otherwise",
        "  Số lần họp: 12 lần",
        "  points: 4 → 3",
    ]


def test_a_region_that_is_left_out_is_found(pair):
    result = asked("outside_regions_nothing_changes", with_effect(pair, regions=()))
    assert result.verdict == "fails"
    facts, points = result.counterexample.facts, result.counterexample.points
    assert Fraction(8, 10) <= facts.values["ke_hoach.hoan_thanh"] / facts.values["ke_hoach.giao"] < Fraction(9, 10)
    assert facts.values["ke_hoach.giao"] <= 10
    assert (points.before, points.after) == (6, 5)


def test_a_region_with_its_direction_turned_is_found(pair):
    (region,) = next(each for each in pair.criteria if each.change is not None).effect.regions
    result = asked("inside_regions_points_differ", with_effect(pair, regions=(replace(region, direction="looser"),)))
    assert result.verdict == "fails"
    lines = told(result)
    assert lines[0].endswith("số liệu thuộc khoảng mà so sánh nói là nới hơn, nhưng điểm không tăng")
    assert "  điểm: 6 → 5" in lines
    assert lines[-1] == (
        "  khoảng: có đủ tài liệu kiểm chứng; tỷ lệ hoàn thành từ 80% đến dưới 90%: 6 → 5 (tăng tối đa 1)"
    )


def test_a_region_that_is_too_wide_is_found(pair):
    (region,) = next(each for each in pair.criteria if each.change is not None).effect.regions
    documents, share = region.when
    wide = replace(region, when=(documents, replace(share, low=Const(value=Fraction(3, 5), percent=True))))
    result = asked("inside_regions_points_differ", with_effect(pair, regions=(wide,)))
    assert result.verdict == "fails"
    assert result.counterexample.points.rise == 0


def test_a_criterion_with_its_direction_turned_is_found(pair):
    result = asked("direction_holds", with_effect(pair, direction="looser"))
    points = result.counterexample.points
    assert (result.verdict, points.before, points.after) == ("fails", 6, 5)


def test_a_loss_that_is_told_too_small_is_found(pair):
    effect = next(each for each in pair.criteria if each.change is not None).effect
    smaller = replace(effect.loss, points=effect.loss.points / 2)
    result = asked("moves_stay_within_what_is_said", with_effect(pair, loss=smaller))
    assert result.verdict == "fails"
    almost = replace(effect.loss, reached=False)
    assert asked("moves_stay_within_what_is_said", with_effect(pair, loss=almost)).verdict == "fails"


def test_an_amendment_that_the_comparison_does_not_show_is_found(pair):
    result = asked("every_amendment_shows", with_change(pair, "renamed", lambda _: None))
    assert told(result) == ["khoản 2 sửa đổi «2 Họp định kỳ», nhưng so sánh không thấy gì đổi ở đó"]


def test_an_amendment_that_says_what_was_said_before_is_found():
    again = NEW.replace('đổi tên [hop] thành "Họp định kỳ"', 'đổi tên [hop] thành "Họp"')
    result = asked("every_amendment_shows", revised(again))
    assert told(result, "en") == ["item 2 amends «2 Họp», but the comparison shows no change there"]


def test_a_change_that_no_amendment_declares_is_found(pair):
    silent = replace(pair.new, amendments=pair.new.amendments[:1])
    result = asked("every_change_is_declared", pair_of(pair.old, silent))
    assert told(result) == ["«2 Họp định kỳ» đổi, nhưng không sửa đổi nào nêu ra: «Họp» → «Họp định kỳ»"]


def test_points_that_change_under_an_amendment_that_only_renames_are_found(pair):
    silent = with_part(pair.new, "hop", rule=with_band(rule_of(pair.new, "hop"), "1", 3))
    result = asked("every_change_is_declared", pair_of(pair.old, silent))
    assert told(result) == ["«2 Họp định kỳ» đổi, nhưng không sửa đổi nào nêu ra: giảm tối đa 1"]


def test_maxima_that_do_not_add_up_are_found(pair):
    result = asked("totals_stay_at_the_scale", with_new(pair, with_part(pair.new, "hop", maximum=Fraction(5))))
    assert told(result) == ["[nam-2025] thang điểm là 10 điểm, nhưng các phần cộng lại là 11"]


def test_a_figure_under_an_old_id_with_another_unit_is_found(pair):
    def change(each: Figure):
        return replace(each, unit="giờ", label="Số giờ họp") if each.key == "hop.so_lan" else each

    broken = with_new(pair, replace(pair.new, figures=tuple(map(change, pair.new.figures))))
    assert told(asked("ids_keep_their_meaning", broken)) == [
        "`hop.so_lan` đổi nghĩa: «Số lần họp» (số lượng «lần»), nay là «Số giờ họp» (số lượng «giờ»)"
    ]


def test_documents_that_never_lead_to_points_are_found(pair):
    nothing = Formula(points=Const(value=Fraction(0)), span=pair.new.parts[0].span)
    broken = with_new(pair, with_part(pair.new, "ke_hoach", rule=nothing))
    assert told(asked("evidence_can_be_given", broken)) == [
        "[nam-2025] «1 Kế hoạch»: có đủ tài liệu cũng không số liệu nào được điểm"
    ]


def test_documents_that_are_both_required_and_optional_are_found(pair):
    notes = pair.new.parts[0].notes
    both = replace(notes, evidence=(*notes.evidence, EvidenceItem(kind="optional", text="Báo cáo năm")))
    broken = with_new(pair, with_part(pair.new, "ke_hoach", notes=both))
    assert told(asked("evidence_can_be_given", broken)) == [
        "[nam-2025] «1 Kế hoạch»: một tài liệu vừa bắt buộc vừa không"
    ]


def test_zero_without_documents_of_which_none_is_required_is_found(pair):
    broken = with_new(pair, with_part(pair.new, "ke_hoach", notes=replace(pair.new.parts[0].notes, evidence=())))
    assert told(asked("evidence_can_be_given", broken)) == [
        "[nam-2025] «1 Kế hoạch»: nêu cách tính khi thiếu tài liệu, nhưng không tài liệu nào bắt buộc"
    ]


def test_what_is_found_is_the_same_each_time(pair):
    broken = with_new(pair, with_part(pair.new, "hop", rule=with_band(rule_of(pair.new, "hop"), "1", 3)))
    assert asked("unchanged_scores_the_same", broken) == asked("unchanged_scores_the_same", broken)


def test_without_hypothesis_a_case_is_found_all_the_same(pair):
    broken = with_new(pair, with_part(pair.new, "hop", rule=with_band(rule_of(pair.new, "hop"), "1", 3)))
    with mock.patch.object(searching, "find_spec", return_value=None):
        assert asked("unchanged_scores_the_same", broken).verdict == "fails"


def test_without_hypothesis_its_strategies_say_how_to_get_it():
    missing = ModuleNotFoundError("No module named 'hypothesis'", name="hypothesis")
    with (
        mock.patch.object(testing, "import_module", side_effect=missing),
        pytest.raises(testing.NeedsHypothesis, match=r"pip install .parlang\[testing\]"),
    ):
        _ = testing.units


# --- the command ------------------------------------------------------------------------------


def run(*arguments):
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main([*arguments, *(() if "--lang" in arguments else ("--lang", "vi"))])
    return status, out.getvalue(), err.getvalue()


@pytest.fixture
def index(tmp_path, monkeypatch):
    """An index in whose newer revision one amendment says what was said before."""
    monkeypatch.chdir(tmp_path)
    again = NEW.replace('đổi tên [hop] thành "Họp định kỳ"', 'đổi tên [hop] thành "Họp"')
    for label, text in (("nam-2024", OLD), ("nam-2025", again)):
        folder = tmp_path / "vi-du" / label
        folder.mkdir(parents=True)
        (folder / "tieu-chi.par").write_text(text, encoding="utf-8")
    return "vi-du"


def test_the_command_tells_the_law_that_does_not_hold(index):
    status, out, err = run("test", index, "--years")
    assert status == 1
    assert err.startswith(
        "lỗi E1201: [nam-2024] → [nam-2025]: quy luật «mỗi sửa đổi đều thấy trong so sánh» không đúng"
    )
    assert "✗  mỗi sửa đổi đều thấy trong so sánh" in out
    assert "✗ mỗi sửa đổi đều thấy trong so sánh:\n  khoản 2 sửa đổi «2 Họp», nhưng" in out
    assert out.splitlines()[-1].startswith("9/10 quy luật đúng; ")


def test_the_document_of_the_command_has_the_case(index):
    status, out, _ = run("test", index, "--years", "--format", "json", "--lang", "en", "--examples", "20")
    document = json.loads(out)
    assert status == 1
    assert [each["code"] for each in document["diagnostics"]] == ["E1201"]
    (years,) = document["years"]
    (failed,) = [each for each in years["laws"] if each["verdict"] == "fails"]
    assert failed["name"] == "every_amendment_shows"
    assert failed["counterexample"]["text"] == ["item 2 amends «2 Họp», but the comparison shows no change there"]


@pytest.mark.parametrize("number", ["0", "x", "-1", "1000000", "²"])
def test_a_number_of_examples_that_is_none_is_refused(index, number):
    status, _, err = run("test", index, "--years", f"--examples={number}")
    assert status == 2
    assert f"--examples: `{number}`" in err


def test_a_folder_without_revisions_is_told(tmp_path):
    assert run("test", str(tmp_path), "--years")[0] == 2
    assert run("test", str(tmp_path / "no"), "--years")[0] == 2


def test_a_revision_that_does_not_compile_is_told_once(index):
    Path(index, "nam-2024", "tieu-chi.par").write_text(OLD.replace("thang điểm 10", "thang điểm 11"), encoding="utf-8")
    status, out, err = run("test", index, "--years")
    assert (status, out) == (1, "")
    assert err.count("E0620") == 1


# --- the plugin -------------------------------------------------------------------------------


def pytest_of(folder, *arguments, language="vi_VN.UTF-8"):
    command = [sys.executable, "-m", "pytest", "-p", "parlang_compiler.testing.plugin", "-p", "no:cacheprovider"]
    return subprocess.run(
        [*command, "-c", "pytest.ini", *arguments],
        cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False, env={"LC_ALL": language, "PATH": ""},
    ).stdout  # fmt: skip


def test_the_plugin_asks_each_law_as_a_test_and_says_what_goes_against_it(index, tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\nparlang_years = vi-du\n", encoding="utf-8")
    out = pytest_of(tmp_path, "-v", "--parlang-examples", "20")
    assert "9 passed" in out
    assert "1 failed" in out
    assert "vi-du::nam-2024→nam-2025::unchanged_scores_the_same PASSED" in out
    assert "mỗi sửa đổi đều thấy trong so sánh:\nkhoản 2 sửa đổi «2 Họp», nhưng so sánh không thấy gì đổi ở đó" in out
    assert "Traceback" not in out
    assert ".py:" not in out.partition("FAILURES")[2].partition("short test summary")[0]


def test_the_plugin_tells_a_folder_that_is_not_there(tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    out = pytest_of(tmp_path, "--parlang-years", "no", language="en_US.UTF-8")
    assert "no tests ran" in out
    assert "INTERNALERROR" not in out


def test_the_solver_is_used_where_it_is_installed():
    assert search_of(7).examples == 7
    assert search_of(7).solver is not None
