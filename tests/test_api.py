"""The public names are enough to go from text to a score."""

from fractions import Fraction

from parlang import api

TEXT = """bộ tiêu chí thu "Thử"
  văn bản [thu] "Thử"
  thang điểm 10
  nguồn minh họa

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao : số lượng "việc" từ 1 trở lên
    xong : số lượng "việc" không quá giao
  chấm điểm theo công thức xong / giao × điểm tối đa
"""


def test_a_text_is_scored_and_explained_by_public_names():
    rules = api.compile_sources([api.Source(name="thu.par", text=TEXT)]).value
    facts = api.Facts(values={"ke_hoach.giao": Fraction(4), "ke_hoach.xong": Fraction(3)})
    assert api.violations(rules, facts) == ()
    assert api.score_unit(rules, facts).total == Fraction(15, 2)
    assert api.explain_leaf(rules.parts[0], facts, rules).lost == Fraction(5, 2)


def test_what_is_wrong_is_told_with_its_place():
    found = api.compile_sources([api.Source(name="thu.par", text=TEXT.replace("xong /", "xog /"))])
    (finding,) = api.to_json(found.diagnostics, "vi")
    assert (finding["code"], finding["line"]) == ("E0301", 10)
