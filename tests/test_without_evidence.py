"""What a score is worth without its evidence, where the rule says so: what a case tells, and what is told of it."""

import json
from fractions import Fraction

import pytest

from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.intervals import interval_of_leaf
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.prose import rule_sentences
from parlang.source import Source
from parlang_compiler.backends.to_schema import to_schema
from parlang_compiler.cli.main import main
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.to_markdown import to_markdown

SPEC = """\
bộ tiêu chí x "X"
  văn bản [x] "X"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Kế hoạch" [a] điểm tối đa 10
  số liệu
    tỷ_lệ "Tỷ lệ" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
  chấm điểm theo công thức tỷ_lệ × điểm tối đa
  tài liệu kiểm chứng
    bắt buộc "Kế hoạch"
    {kind} "Báo cáo"
  thiếu tài liệu kiểm chứng: {treatment}
"""
ASKED = "a.du_tai_lieu_kiem_chung"


def spec(treatment, kind="nếu có"):
    return SPEC.format(treatment=treatment, kind=kind)


def ruleset_of(treatment, kind="nếu có"):
    outcome = compile_sources([Source(name="x.par", text=spec(treatment, kind))])
    assert not outcome.failed, outcome.diagnostics
    return outcome.value


def leaf_of(treatment, values):
    ruleset = ruleset_of(treatment)
    (part,) = leaves(ruleset)
    facts = Facts(values=values)
    score = score_leaf(part, facts, ruleset.points_decimals)
    return (score.status, score.points, score.case, score.missing), interval_of_leaf(part, facts, ruleset)


HALF = {"a.ty_le": Fraction(1, 2)}


@pytest.mark.parametrize(
    ("treatment", "values", "expected", "interval"),
    [
        ("0 điểm", {**HALF, ASKED: True}, ("scored", 5, "1", ()), (5, 5)),
        ("0 điểm", {ASKED: False}, ("scored", 0, "no_evidence", ()), (0, 0)),
        ("0 điểm", HALF, ("pending", None, None, (ASKED,)), (0, 5)),
        ("0 điểm", {ASKED: True}, ("pending", None, None, ("a.ty_le",)), (0, 10)),
        ("chờ bổ sung", {**HALF, ASKED: True}, ("scored", 5, "1", ()), (5, 5)),
        ("chờ bổ sung", {**HALF, ASKED: False}, ("pending", None, None, ()), (5, 5)),
        ("chờ bổ sung", HALF, ("pending", None, None, (ASKED,)), (5, 5)),
        ("giải trình", HALF, ("scored", 5, "1", ()), (5, 5)),
    ],
)
def test_evidence_is_asked_before_the_rule(treatment, values, expected, interval):
    assert leaf_of(treatment, values) == (expected, interval)


def test_a_leaf_that_is_only_justified_asks_nothing_more():
    assert [figure.key for figure in ruleset_of("giải trình").figures] == ["a.ty_le"]
    assert [figure.computed for figure in ruleset_of("0 điểm").figures] == [None, "evidence"]


# --- cases ----------------------------------------------------------------------------------


def scored(tmp_path, capsys, treatment, case, kind="nếu có", command="eval", language="vi"):
    (tmp_path / "x.par").write_text(spec(treatment, kind), encoding="utf-8")
    (tmp_path / "cases.yaml").write_text(case, encoding="utf-8")
    paths = [str(tmp_path / name) for name in ("x.par", "cases.yaml")]
    main([command, *paths, "--format", "json", "--lang", language])
    (unit,) = json.loads(capsys.readouterr().out)["units"]
    main([command, *paths, "--lang", language, *(["--details"] if command == "eval" else [])])
    return unit["parts"][0], capsys.readouterr().out


CASE = "unit: A\nfigures: {a: {ty_le: 80%}}\n"


@pytest.mark.parametrize(
    ("more", "points"),
    [
        ("", None),
        ("evidence: {a: [kh.pdf]}", "8"),
        ("evidence: {a: []}", "0"),
        ("evidence: {a: }", "0"),
        ("evidence: {a: [~, bc.pdf]}", "0"),
        ("justification: {a: Đang chờ ký}", None),
        ("evidence: {a: []}\njustification: {a: Đang chờ ký}", "0"),
    ],
)
def test_what_is_not_told_of_evidence_is_not_known(tmp_path, capsys, more, points):
    assert scored(tmp_path, capsys, "0 điểm", CASE + more)[0]["points"] == points


@pytest.mark.parametrize(
    ("more", "points"),
    [
        ("evidence: {a: [kh.pdf]}", "0"),
        ("evidence: {a: [kh.pdf, bc.pdf]}", "8"),
        ("evidence: {a: [kh.pdf]}\njustification: {a: Đang chờ ký}", "8"),
        ("evidence: {a: [kh.pdf]}\njustification: {a: }", "0"),
        ("justification: {a: Đang chờ ký}", None),
    ],
)
def test_a_justification_stands_for_what_it_may_replace(tmp_path, capsys, more, points):
    assert scored(tmp_path, capsys, "0 điểm", CASE + more, "thay được bằng giải trình")[0]["points"] == points


def test_what_is_given_as_a_figure_goes_before_the_documents(tmp_path, capsys):
    yes = "unit: A\nfigures: {a: {ty_le: 80%, du_tai_lieu_kiem_chung: có}}\nevidence: {a: []}"
    no = "unit: A\nfigures: {a: {ty_le: 80%, du_tai_lieu_kiem_chung: không}}\nevidence: {a: [kh.pdf]}"
    assert scored(tmp_path, capsys, "0 điểm", yes)[0]["points"] == "8"
    assert scored(tmp_path, capsys, "0 điểm", no)[0]["points"] == "0"


def test_points_lost_for_want_of_evidence_are_said_so(tmp_path, capsys):
    part, told = scored(tmp_path, capsys, "0 điểm", CASE + "evidence: {a: []}")
    assert part["case"]["id"] == "no_evidence"
    assert part["missing_evidence"] == ["Kế hoạch"]
    assert "1 mất 10/10: không có hoặc thiếu tài liệu kiểm chứng bắt buộc" in told
    assert "thiếu tài liệu kiểm chứng:\n  1: Kế hoạch" in told


@pytest.mark.parametrize("command", ["eval", "explain"])
def test_a_score_that_waits_for_evidence_says_so(tmp_path, capsys, command):
    part, told = scored(tmp_path, capsys, "chờ bổ sung", CASE + "evidence: {a: []}", command=command)
    assert (part["status"], part["missing"], part["missing_evidence"]) == ("pending", [], ["Kế hoạch"])
    assert "chờ bổ sung tài liệu kiểm chứng" in told
    assert "Kế hoạch" in told
    assert (
        "waits for evidence"
        in scored(tmp_path, capsys, "chờ bổ sung", CASE + "evidence: {a: []}", command=command, language="en")[1]
    )


# --- documents ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("treatment", "kind", "sentence"),
    [
        ("0 điểm", "nếu có", "Không có hoặc thiếu tài liệu kiểm chứng bắt buộc thì được 0 điểm."),
        (
            "0 điểm",
            "thay được bằng giải trình",
            (
                "Thiếu tài liệu kiểm chứng bắt buộc, hoặc thiếu tài liệu thay được bằng giải trình mà không giải "
                "trình, thì được 0 điểm."
            ),
        ),
        (
            "chờ bổ sung",
            "nếu có",
            "Không có hoặc thiếu tài liệu kiểm chứng bắt buộc thì chưa chấm điểm, chờ bổ sung.",
        ),
        (
            "giải trình",
            "nếu có",
            "Không có hoặc thiếu tài liệu kiểm chứng thì phải giải trình bằng văn bản cách đánh giá, tính điểm.",
        ),
    ],
)
def test_the_rule_says_what_it_is_worth_without_evidence(treatment, kind, sentence):
    ruleset = ruleset_of(treatment, kind)
    (part,) = leaves(ruleset)
    assert rule_sentences(part, ruleset)[-1] == sentence


def test_units_are_not_asked_whether_their_evidence_is_complete():
    ruleset = ruleset_of("0 điểm")
    text = to_markdown(guidance(ruleset, "0"))
    reported, known = text.split("Số liệu xác định từ tài liệu kiểm chứng")
    assert "du\\_tai\\_lieu" not in reported
    assert "du\\_tai\\_lieu" in known
    assert "tiêu chí có quy định riêng khi thiếu tài liệu thì theo quy định đó" in text


def test_the_schema_says_that_the_documents_tell():
    assert '"x-computed": "evidence"' in to_schema(ruleset_of("0 điểm"), "0")
