"""The rule of a part of another set means in its new place what the same rule means that is written there."""

from fractions import Fraction

import pytest

from parlang.ir.facts import Facts
from parlang.ir.scorecard import score_unit
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.cli.main import main

LENDER = """\
bộ tiêu chí xa "Xã"
  văn bản [xa-1] "Xã"
  thang điểm 12
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa
  đối tượng đánh giá "xã"
    miền_núi "Miền núi" : có/không
  số liệu
    dân_số "Dân số" : số lượng "người" từ 0 đến 100.000

tiêu chí 1 "Dân số" [dan_so] điểm tối đa 8
  số liệu
    tạm_trú "Dân số tạm trú" : số lượng "người" từ 0 đến 100.000
  điều kiện số liệu: tạm_trú không quá dân_số
  tính thường_trú = dân_số - tạm_trú
  tính mốc = nếu miền_núi thì 750, còn lại 1.000
  chấm điểm theo thường_trú
    dưới mốc       : 2
    từ mốc trở lên : 2, cứ thêm 100 người được tính thêm 0,5 điểm, nhưng tối đa không quá 8 điểm
  luôn phát sinh
  căn cứ "Điều 6"
  số liệu đến hết ngày 31/12 của năm đánh giá

tiêu chí 2 "Chợ" [cho] điểm tối đa 4
  số liệu
    chợ "Số chợ" : số lượng "chợ"
  cộng điểm
    1 điểm cho mỗi chợ, nhưng tối đa không quá 4 điểm
  không phát sinh khi chợ bằng 0: không đánh giá
  tài liệu kiểm chứng
    bắt buộc "Quyết định"
  thiếu tài liệu kiểm chứng: 0 điểm
"""
HEAD = """\
bộ tiêu chí dac-khu "Đặc khu"
  văn bản [dk] "Đặc khu"
  thang điểm {scale}
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa
  đối tượng đánh giá "đặc khu"
    miền_núi "Miền núi" : có/không
    đô_thị   "Đô thị"   : có/không

"""
POPULATION = 'tiêu chí 1 "Dân số" [a] điểm tối đa 8\n'
MARKETS = 'tiêu chí 1 "Chợ" [a] điểm tối đa 4\n'


def library(**texts):
    """The sets by id and label; a set is called by its first label."""
    known = {text.split("[")[1].split("]")[0]: Source(name=f"{name}.par", text=text) for name, text in texts.items()}
    return lambda index, revision: [known[revision]] if revision in known else None


def compiled(text, scale=8, **others):
    source = Source(name="dac-khu.par", text=HEAD.format(scale=scale) + text)
    return compile_sources([source], library(**{"xa": LENDER, **others}))


def ruleset_of(text, scale=8, **others):
    outcome = compiled(text, scale, **others)
    assert not outcome.failed, [each.message("en") for each in outcome.diagnostics]
    return outcome.value


def codes(text, scale=8, **others):
    return [each.code for each in compiled(text, scale, **others).diagnostics if each.severity == "error"]


def test_a_whole_rule_brings_what_it_needs():
    reused = ruleset_of(POPULATION + "  chấm điểm như [dan_so] của bộ tiêu chí xa [xa-1]\n")
    written = ruleset_of(
        POPULATION
        + """\
  số liệu
    dân_số  "Dân số"         : số lượng "người" từ 0 đến 100.000
    tạm_trú "Dân số tạm trú" : số lượng "người" từ 0 đến 100.000
  tính thường_trú = dân_số - tạm_trú
  tính mốc = nếu miền_núi thì 750, còn lại 1.000
  điều kiện số liệu: tạm_trú không quá dân_số
  căn cứ "Điều 6"
  số liệu đến hết ngày 31/12 của năm đánh giá
  chấm điểm theo thường_trú
    dưới mốc       : 2
    từ mốc trở lên : 2, cứ thêm 100 người được tính thêm 0,5 điểm, nhưng tối đa không quá 8 điểm
  luôn phát sinh
"""
    )
    assert reused == written


def test_evidence_and_what_does_not_arise_come_with_a_whole_rule():
    reused = ruleset_of(MARKETS + "  chấm điểm như [cho] của bộ tiêu chí xa [xa-1]\n", 4)
    (part,) = reused.parts
    assert part.does_not_arise.treatment == "not_assessed"
    assert part.without_evidence.treatment == "zero"
    assert [item.text for item in part.notes.evidence] == ["Quyết định"]


def test_what_a_part_says_itself_goes_before():
    own = """\
  chấm điểm như [cho] của bộ tiêu chí xa [xa-1]
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Quyết định"
  thiếu tài liệu kiểm chứng: chờ bổ sung
"""
    (part,) = ruleset_of(MARKETS + own, 4).parts
    assert (part.does_not_arise, part.always_arises) == (None, True)
    assert part.without_evidence.treatment == "pending"
    assert len(part.notes.evidence) == 1


def test_the_own_day_of_the_figures_goes_before():
    own = "  số liệu đến hết ngày 30/6 của năm đánh giá\n  chấm điểm như [dan_so] của bộ tiêu chí xa [xa-1]\n"
    assert ruleset_of(POPULATION + own).parts[0].notes.data_date.month == 6


OTHER = LENDER.replace("xa-1", "phuong-1").replace("bộ tiêu chí xa", "bộ tiêu chí phuong")
CITY = OTHER.replace("nếu miền_núi thì 750, còn lại 1.000", "5.000")
BRANCHES = """\
  chấm điểm
    trường hợp đô_thị như [dan_so] của bộ tiêu chí phuong [phuong-1]
    các trường hợp còn lại như [dan_so] của bộ tiêu chí xa [xa-1]
"""


def points(ruleset, **values):
    known = {"unit.mien_nui": False, "a.tam_tru": Fraction(0)}
    known |= {key.replace("__", "."): value for key, value in values.items()}
    return score_unit(ruleset, Facts(year=2024, values=known)).total


def test_branches_reuse_the_rules_of_several_sets():
    ruleset = ruleset_of(POPULATION + BRANCHES, phuong=CITY)
    assert points(ruleset, unit__do_thi=True, a__dan_so=Fraction(5200)) == 3
    assert points(ruleset, unit__do_thi=False, a__dan_so=Fraction(1200)) == 3
    assert points(ruleset, unit__do_thi=True, a__dan_so=Fraction(1200)) == 2


def test_a_note_says_of_which_provision_it_speaks():
    noted = '  căn cứ "Điều 6"\n  được hiểu là "Tạm trú dưới 6 tháng không tính."\n'
    lender = LENDER.replace('  căn cứ "Điều 6"\n', noted)
    other = CITY.replace('  căn cứ "Điều 6"\n', noted.replace("Điều 6", "Điều 7"))
    (part,) = ruleset_of(POPULATION + BRANCHES + '  căn cứ "Điều 8"\n', xa=lender, phuong=other).parts
    said = "Tạm trú dưới 6 tháng không tính."
    assert part.notes.interpretations == (f"điều 7: {said}", f"điều 6: {said}")
    assert part.notes.legal_bases == ("Điều 8",)


def test_a_named_value_that_means_something_else_is_called_otherwise():
    ruleset = ruleset_of(POPULATION + "  tính mốc = 1\n  điều kiện số liệu: 1 không quá mốc\n" + BRANCHES, phuong=CITY)
    assert points(ruleset, unit__do_thi=True, a__dan_so=Fraction(5200)) == 3
    assert points(ruleset, unit__do_thi=False, a__dan_so=Fraction(1200)) == 3


def test_a_value_made_of_one_that_is_called_otherwise_follows_it():
    city = CITY.replace("thường_trú = dân_số - tạm_trú", "cỡ = 2\n  tính thường_trú = dân_số × cỡ")
    rural = LENDER.replace("thường_trú = dân_số - tạm_trú", "cỡ = 1\n  tính thường_trú = dân_số × cỡ")
    source = Source(name="dac-khu.par", text=HEAD.format(scale=8) + POPULATION + BRANCHES)
    outcome = compile_sources([source], library(xa=rural, phuong=city))
    assert not outcome.failed
    assert points(outcome.value, unit__do_thi=True, a__dan_so=Fraction(2600)) == 3
    assert points(outcome.value, unit__do_thi=False, a__dan_so=Fraction(1200)) == 3


def test_branches_of_a_reused_rule_join_the_condition_of_their_own():
    branching = OTHER.replace(
        """\
  chấm điểm theo thường_trú
    dưới mốc       : 2
    từ mốc trở lên : 2, cứ thêm 100 người được tính thêm 0,5 điểm, nhưng tối đa không quá 8 điểm
""",
        """\
  chấm điểm
    trường hợp thường_trú từ mốc trở lên : 8
    các trường hợp còn lại               : 1
""",
    )
    ruleset = ruleset_of(POPULATION + BRANCHES, phuong=branching)
    assert [branch.case for branch in ruleset.parts[0].rule.branches] == ["1", "2", "3"]
    assert points(ruleset, unit__do_thi=True, a__dan_so=Fraction(1000)) == 8
    assert points(ruleset, unit__do_thi=True, a__dan_so=Fraction(999)) == 1
    assert points(ruleset, unit__do_thi=False, a__dan_so=Fraction(999)) == 2


@pytest.mark.parametrize(
    ("rule", "scale", "code"),
    [
        (POPULATION + "  chấm điểm như [dan_so] của bộ tiêu chí xa [xa-2]\n", 8, "E0801"),
        (POPULATION + "  chấm điểm như [dan_so] của bộ tiêu chí khac [xa-1]\n", 8, "E0801"),
        (POPULATION + "  chấm điểm như [danso] của bộ tiêu chí xa [xa-1]\n", 8, "E0802"),
        (MARKETS + "  chấm điểm như [dan_so] của bộ tiêu chí xa [xa-1]\n", 4, "E0804"),
        (POPULATION + "  chấm điểm như [a] của bộ tiêu chí dac-khu [dk]\n", 8, "E0809"),
    ],
)
def test_a_rule_that_cannot_be_reused_is_told_once(rule, scale, code):
    assert codes(rule, scale) == [code]


def test_evidence_that_decides_a_score_cannot_stand_inside_a_case():
    lent = LENDER.replace("  không phát sinh khi chợ bằng 0: không đánh giá\n", "").replace(
        "  cộng điểm\n    1 điểm cho mỗi chợ, nhưng tối đa không quá 4 điểm\n",
        "  chấm điểm theo chợ\n    từ 1 trở lên : 4\n    bằng 0 : 0\n",
    )
    text = MARKETS + (
        "  chấm điểm\n    trường hợp đô_thị như [cho] của bộ tiêu chí xa [xa-1]\n    các trường hợp còn lại : 0\n"
    )
    source = Source(name="dac-khu.par", text=HEAD.format(scale=4) + text)
    found = compile_sources([source], library(xa=lent)).diagnostics
    assert [each.code for each in found if each.severity == "error"] == ["E0806"]


def test_a_set_that_is_not_what_its_folder_says_is_not_found(tmp_path, capsys):
    own = tmp_path / "dac-khu" / "dk"
    own.mkdir(parents=True)
    text = HEAD.format(scale=8) + POPULATION + "  chấm điểm như [a] của bộ tiêu chí khac [dk]\n"
    (own / "dk.par").write_text(text, encoding="utf-8")
    assert main(["check", str(own), "--lang", "en"]) == 1
    assert "E0801" in capsys.readouterr().err


def test_sets_are_found_beside_each_other(tmp_path, capsys):
    for index, revision, text in (
        ("xa", "xa-1", LENDER),
        ("dac-khu", "dk", HEAD.format(scale=4) + MARKETS + "  chấm điểm như [cho] của bộ tiêu chí xa [xa-1]\n"),
    ):
        folder = tmp_path / index / revision
        folder.mkdir(parents=True)
        (folder / "bo.par").write_text(text, encoding="utf-8")
    assert main(["check", str(tmp_path / "dac-khu" / "dk"), "--lang", "en"]) == 0
    capsys.readouterr()
    assert main(["show", str(tmp_path / "dac-khu" / "dk"), "1", "--lang", "vi"]) == 0
    assert "1 điểm" in capsys.readouterr().out


def test_a_fault_in_what_was_reused_is_told_where_it_is_written():
    lent = LENDER.replace("từ mốc trở lên : 2, cứ thêm", "trên mốc : 2, cứ thêm")
    source = Source(
        name="dac-khu.par",
        text=HEAD.format(scale=8) + POPULATION + "  chấm điểm như [dan_so] của bộ tiêu chí xa [xa-1]\n",
    )
    found = compile_sources([source], library(xa=lent)).diagnostics
    assert [(each.code, each.span.source) for each in found if each.severity == "error"] == [("E0501", "xa.par")]


def test_a_condition_that_names_a_level_comes_along():
    said = '    loại "Loại" : một trong { một ; hai }\n'
    lender = LENDER.replace("  điều kiện số liệu: tạm_trú không quá dân_số\n", "").replace(
        "  tính thường_trú",
        said + "  điều kiện số liệu: loại thuộc một trong: { một } hoặc tạm_trú không quá dân_số\n  tính thường_trú",
    )
    lender = lender.replace("nếu miền_núi thì 750", "nếu loại bằng một thì 750")
    ruleset = ruleset_of(POPULATION + "  chấm điểm như [dan_so] của bộ tiêu chí xa [xa-1]\n", xa=lender)
    assert [each.text for each in ruleset.constraints] == [
        "loại thuộc một trong: { một } hoặc tạm_trú không quá dân_số"
    ]


def test_each_set_is_read_once_however_often_it_is_reused():
    asked = []

    def find(index, revision):
        asked.append(revision)
        step = int(revision.removeprefix("b"))
        head = LENDER.partition("tiêu chí 1")[0].replace("xa-1", revision).replace("thang điểm 12", "thang điểm 16")
        if step == 0:
            rule = LENDER.partition("điểm tối đa 8\n")[2].partition("\ntiêu chí 2")[0]
            parts = [f'tiêu chí {n} "{n}" [p{n}] điểm tối đa 8\n{rule}' for n in (1, 2)]
        else:
            below = f"của bộ tiêu chí xa [b{step - 1}]\n"
            parts = [f'tiêu chí {n} "{n}" [p{n}] điểm tối đa 8\n  chấm điểm như [p{n}] {below}' for n in (1, 2)]
        return [Source(name=f"{revision}.par", text=head + "\n".join(parts))]

    outcome = compile_sources(find("xa", "b12"), find)
    assert not outcome.failed, [each.message("en") for each in outcome.diagnostics]
    assert len(asked) == 13
