"""What we make keeps the layout that we check: every paper that is shipped, and those of generated sets."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlang.ir.walk import each_part
from parlang_compiler.document.decision import decision
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.issue import Issue
from parlang_compiler.document.to_docx import to_docx
from parlang_compiler.layout.check_layout import check_layout
from strategies.rulesets import rulesets

ROOT = Path(__file__).parent.parent
SHIPPED = sorted((ROOT / "generated").glob("*/*/guidance.docx"))
NAMES = ("Bộ Nội vụ", "Ủy ban nhân dân tỉnh Lâm Đồng", "Sở Khoa học và Công nghệ")
issuers = st.fixed_dictionaries(
    {
        "superior": st.sampled_from((None, "Ủy ban nhân dân tỉnh Lâm Đồng")),
        "issuer": st.sampled_from(NAMES),
        "number": st.sampled_from((None, "05", "12", "345")),
        "place": st.just("Hà Nội"),
        "recipients": st.just(("Như trên", "Lưu: VT, CCHC")),
        "authority": st.sampled_from((("KT. Bộ trưởng", "Thứ trưởng"), ("Giám đốc",))),
        "signer": st.sampled_from((None, "Nguyễn Văn A")),
    }
)


def faults(document, ruleset):
    outcome = check_layout("van-ban.docx", to_docx(document))
    assert outcome.diagnostics == ()
    found = [(each.code, each.message("vi")) for each in outcome.value.findings]
    return [each for each in found if each[0] != "L04" or adds_up(ruleset)]


def adds_up(ruleset):
    """Whether every part is worth what is below it; else only the highest counts, as the paper says."""
    return all(part.combine == "sum" for part in each_part(ruleset))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_what_is_shipped_has_no_fault(path):
    outcome = check_layout(path.name, path.read_bytes())
    assert outcome.diagnostics == ()
    assert [(each.code, each.message("vi")) for each in outcome.value.findings] == []


def test_every_shipped_set_has_its_paper():
    assert len(SHIPPED) == len(list((ROOT / "spec").glob("*/*/issue.yaml"))) > 0


@given(rulesets(), issuers, st.sampled_from((("Các bộ",), ("Các bộ", "Ủy ban nhân dân các tỉnh"))))
@settings(max_examples=10)
def test_the_letter_of_any_set_has_no_fault(ruleset, issuer, addressees):
    issue = Issue(sign="BNV-CCHC", addressees=addressees, **issuer)
    assert faults(guidance(ruleset, "sha256:0123abcd", issue), ruleset) == []


@given(rulesets(), issuers)
@settings(max_examples=10)
def test_the_decision_of_any_set_has_no_fault(ruleset, issuer):
    issue = Issue(kind="decision", sign="QĐ-BNV", **issuer)
    assert faults(decision(ruleset, "sha256:0123abcd", issue, None), ruleset) == []
