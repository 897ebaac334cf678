"""Who issues a document: what `issue.yaml` may say, and what stays open where it says nothing."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlang.source import Source
from parlang_compiler.document.issue import Issue, in_full
from parlang_compiler.document.issue_file import READERS, issue_in


def read(text):
    return issue_in(Source(name="issue.yaml", text=text))


WHOLE = """\
kind: letter
superior: Ủy ban nhân dân tỉnh A
issuer: Sở Nội vụ
number: 5
sign: SNV-CCHC
place: Hà Nội
date: 05/01/2026
subject: hướng dẫn chấm điểm
period: 2025
addressees: [Các sở, "Các xã, phường"]
recipients: [Như trên, "Lưu: VT"]
authority: [Giám đốc]
signer: Nguyễn Văn A
deadline: 31/01/2026
send_to: Văn phòng
responsible: Chánh Văn phòng
"""


def test_all_that_can_be_said_is_read():
    issue = read(WHOLE).value
    head = issue.letterhead("hướng dẫn")
    assert (head.superior, head.issuer) == ("ỦY BAN NHÂN DÂN TỈNH A", "SỞ NỘI VỤ")
    assert head.number == "Số: 05/SNV-CCHC"
    assert head.place_and_day == "Hà Nội, ngày 05 tháng 01 năm 2026"
    assert head.kind is None
    assert head.subject == "V/v hướng dẫn"
    assert issue.closing().authority == ("GIÁM ĐỐC",)
    assert issue.attached() == "(Kèm theo Công văn số 05/SNV-CCHC ngày 05 tháng 01 năm 2026 của Sở Nội vụ)"
    assert WHOLE.count("\n") == len(READERS)


def test_what_is_not_said_stays_open_and_nothing_is_invented():
    head = Issue().letterhead("x")
    assert head.issuer == "[TÊN CƠ QUAN BAN HÀNH]"
    assert head.number == "Số:       /……"
    assert head.addressees == ()
    assert Issue().closing().signer is None


def test_a_decision_has_a_kind_and_no_addressees():
    head = Issue(kind="decision", addressees=("Các sở",)).letterhead("Ban hành bộ tiêu chí")
    assert (head.kind, head.subject, head.addressees) == ("QUYẾT ĐỊNH", "Ban hành bộ tiêu chí", ())


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ((2026, 1, 5), "ngày 05 tháng 01 năm 2026"),
        ((2026, 2, 28), "ngày 28 tháng 02 năm 2026"),
        ((2026, 3, 9), "ngày 09 tháng 3 năm 2026"),
        ((2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_only_small_days_and_the_first_two_months_have_a_leading_zero(day, said):
    assert in_full(datetime.date(*day), 2020) == said


@pytest.mark.parametrize(
    "text",
    [
        "kind: thư",
        "sign: bnv",
        "number: 0",
        "number: năm",
        "date: 2026-01-05",
        "date: 31/02/2026",
        "period: 26",
        "issuer: [a, b]",
        "addressees: {a: b}",
        "ngay: 05/01/2026",
        f"issuer: {'a' * 501}",
        "addressees: [" + "a, " * 101 + "a]",
        "- issuer",
        "chỉ là chữ",
        "# không có gì",
    ],
)
def test_what_cannot_stand_there_is_told_with_its_place(text):
    outcome = read(text)
    assert outcome.value is None
    assert {each.code for each in outcome.diagnostics} == {"E1331"}
    assert all(each.span.line == 1 for each in outcome.diagnostics)


def test_all_faults_are_told_at_once():
    assert len(read("sign: bnv\nngay: 1\nperiod: x\n").diagnostics) == 3


def test_an_empty_field_is_one_that_is_not_given():
    assert read("issuer: Bộ Nội vụ\nnumber:\ndate: ~\n").value == Issue(issuer="Bộ Nội vụ")


@given(st.text())
def test_no_text_makes_it_raise(text):
    outcome = read(text)
    assert outcome.value is not None or outcome.diagnostics
