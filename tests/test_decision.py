"""The decision that issues a set: what it amends is said change by change, and none is lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from documents import words_of
from parlang.prose.numbers import LETTERED, lettered
from parlang_compiler.cli.issuing import order_for
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.document.amended import amended_items
from parlang_compiler.document.decision import decision
from parlang_compiler.document.issue import Issue
from test_guidance import HASH, small_set

AMENDING = Path(__file__).parent.parent / "spec" / "par-index-tinh" / "minh-hoa-2024"
OPENINGS = {
    "head": "Sửa đổi, bổ sung quy định chung",
    "grades": "Sửa đổi, bổ sung quy định về xếp loại",
    "amend": "Sửa đổi, bổ sung",
    "replace": "Thay thế",
    "add": "Bổ sung",
    "repeal": "Bãi bỏ",
    "rename": "Đổi tên",
    "renumber": "Đánh số lại",
    "move": "Chuyển",
    "split": "Tách",
    "merge": "Gộp",
}


def loaded():
    return load(str(AMENDING), Session(language="vi", format="text", strict=False))


@pytest.fixture(scope="module")
def order(tmp_path_factory):
    issue = tmp_path_factory.mktemp("ban-hanh") / "issue.yaml"
    issue.write_text("kind: decision\nissuer: Bộ Nội vụ\n", encoding="utf-8")
    revision = loaded()
    return order_for(revision, revision.ruleset, str(issue))[0].value


def said(items):
    return [words for item in items for words in words_of(item)]


def test_every_change_of_an_instrument_is_said_with_its_kind_and_its_item(order):
    lines = said(amended_items(order.ruleset, order.base))
    changes = list(order.ruleset.amendments)
    told = [line for line in lines if not line.endswith("bãi bỏ như sau:")]
    assert len(told) == len(changes)
    for line, change in zip(told, changes, strict=True):
        assert (line if change.item is None else line.split(" ", 1)[1]).startswith(OPENINGS[change.kind])
    items = {change.item for change in changes if change.item is not None}
    assert items == {line.split(".")[0] for line in lines if line[0].isdigit()}


def test_an_item_with_more_changes_than_letters_loses_none(order):
    many = tuple(replace(change, item="1") for change in order.ruleset.amendments * 2)
    assert len(many) > len(LETTERED)
    assert len(said(amended_items(replace(order.ruleset, amendments=many), order.base))) == len(many) + 1


def test_letters_go_on_behind_the_last_one():
    points = list(lettered(f"điểm {at}" for at in range(60)))
    assert points[4] == "đ) điểm 4"
    assert len(points) == len({each.split(")")[0] for each in points}) == 60


def test_a_set_that_amends_nothing_is_issued_in_three_articles():
    lines = said(decision(small_set(), HASH, Issue(kind="decision")).opening)
    articles = [line for line in lines if line.startswith("Điều ")]
    assert [line.split(".")[0] for line in articles] == ["Điều 1", "Điều 2", "Điều 3"]
    assert articles[0].startswith("Điều 1. Ban hành kèm theo Quyết định này")
    assert articles[-1].endswith("./.")


def test_only_a_decision_asks_for_what_it_amends(order):
    revision = loaded()
    assert order.base is not None
    assert order_for(revision, revision.ruleset)[0].value.base is None
