"""Each sentence of a statute stands in the guidance that is made from the criteria, with the same numbers and bounds.

`statutes/` has the text of each statute and, sentence by sentence, what the guidance says in its place.
"""

import functools
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.targets import Order, artefacts
from statutes.read_back import as_interpreted, leaves_by_sentence, reading
from statutes.reading import laid_down, lines_of_html, lines_of_markdown, sentences_of_statute

HERE = Path(__file__).parent
STATUTES = ("nq-1211-2016", "nd-307-2025")
INDEX = HERE.parent / "spec" / "phan-loai-dvhc-tinh"
LINES = {"markdown": lines_of_markdown, "html": lines_of_html}


@dataclass(frozen=True, kw_only=True)
class Pair:
    """What a statute says, what the guidance says in its place, and where they differ."""

    statute: str
    law: tuple
    guidance: tuple = ()
    subject: str = ""
    read_as: tuple = ()
    added: tuple = ()
    understood: tuple = ()
    why_unread: str = ""
    why_none: str = ""


def several(given):
    return (given,) if isinstance(given, str) else tuple(given or ())


def pair(statute, entry):
    known = {"luật", "hướng dẫn", "về", "đọc là", "nói thêm", "được hiểu là", "không có câu", "không đọc được"}
    assert entry.keys() <= known
    return Pair(
        statute=statute,
        law=several(entry["luật"]),
        guidance=several(entry.get("hướng dẫn")),
        subject=entry.get("về", ""),
        read_as=tuple(entry.get("đọc là", {}).items()),
        added=several(entry.get("nói thêm")),
        understood=several(entry.get("được hiểu là")),
        why_unread=entry.get("không đọc được", ""),
        why_none=entry.get("không có câu", ""),
    )


def pairs_of(statute):
    entries = yaml.safe_load((HERE / "statutes" / f"{statute}.yaml").read_text(encoding="utf-8"))
    return [pair(statute, entry) for entry in entries]


PAIRS = [each for statute in STATUTES for each in pairs_of(statute)]
SAID = [each for each in PAIRS if each.guidance]


def opening(each):
    """Where a pair stands: pytest would write its words in codes."""
    return f"{each.statute}-{PAIRS.index(each) + 1}"


@functools.cache
def made(statute):
    """The lines of each guidance that is made from the criteria of a statute."""
    ruleset = load(str(INDEX / statute), Session(language="vi", format="text", strict=False)).ruleset
    return {
        each.target: LINES[each.target](each.data.decode())
        for each in artefacts(Order(ruleset=ruleset, source_hash="0"), LINES)
    }


def leaf_of(each):
    """The set, and the criterion of which the guidance says a pair; None of what it says of no criterion."""
    ruleset, leaves = leaves_by_sentence(INDEX / each.statute)
    return ruleset, next((leaves[said] for said in each.guidance if said in leaves), None)


def law_as_read(each):
    read = dict(each.read_as)
    return [read.get(said, said) for sentence in each.law for said in laid_down(sentence)]


def said_of_the_law(each):
    """What the guidance lays down, without what it adds."""
    said = [said for sentence in each.guidance for said in laid_down(sentence)]
    for added in each.added:
        said.remove(added)
    return said


@pytest.mark.parametrize("statute", STATUTES)
def test_every_sentence_of_the_statute_has_its_pair(statute):
    text = (HERE / "statutes" / f"{statute}.txt").read_text(encoding="utf-8")
    assert [sentence for each in pairs_of(statute) for sentence in each.law] == sentences_of_statute(text)


@pytest.mark.parametrize("each", PAIRS, ids=opening)
def test_a_sentence_is_said_or_set_aside_for_a_reason(each):
    assert bool(each.guidance) != bool(each.why_none)


@pytest.mark.parametrize("target", LINES)
@pytest.mark.parametrize("each", SAID, ids=opening)
def test_the_guidance_says_it(each, target):
    assert [sentence for sentence in each.guidance if sentence not in made(each.statute)[target]] == []


@pytest.mark.parametrize("each", SAID, ids=opening)
def test_both_speak_of_the_same(each):
    assert each.subject
    for sentences in (each.law, each.guidance):
        assert any(each.subject.casefold() in sentence.casefold() for sentence in sentences)


@pytest.mark.parametrize("each", SAID, ids=opening)
def test_both_lay_down_the_same_in_the_same_order(each):
    assert said_of_the_law(each) == law_as_read(each)


@pytest.mark.parametrize("each", SAID, ids=opening)
def test_what_differs_is_owned_up_to_in_the_guidance(each):
    assert bool(each.read_as or each.added) == bool(each.understood)
    assert [words for words in each.understood if words not in made(each.statute)["markdown"]] == []


@pytest.mark.parametrize("each", SAID, ids=opening)
def test_no_difference_is_allowed_that_is_not_there(each):
    of_law = {said for sentence in each.law for said in laid_down(sentence)}
    assert [law for law, _ in each.read_as if law not in of_law] == []


OF_LEAVES = [each for each in SAID if leaf_of(each)[1] is not None]


@pytest.mark.parametrize("each", OF_LEAVES, ids=opening)
def test_the_statute_itself_is_read_into_the_rule_or_it_is_said_why_not(each):
    """A sentence that is told as unread must not be readable either."""
    ruleset, part = leaf_of(each)
    said = ". ".join(as_interpreted(sentence, each.read_as) for sentence in each.law)
    assert bool(reading(said, part, ruleset)) == bool(each.why_unread)


def test_most_sentences_of_criteria_are_read():
    assert len(OF_LEAVES) - sum(bool(each.why_unread) for each in OF_LEAVES) >= 17


@pytest.mark.parametrize("each", [each for each in PAIRS if each not in OF_LEAVES], ids=opening)
def test_only_what_scores_a_criterion_is_read(each):
    assert not each.why_unread


SHARE = (
    "Có tỷ lệ đô thị từ 20% trở xuống được tính 1 điểm; trên 20% thì cứ thêm 5% được tính thêm 0,5 điểm, "
    "nhưng tối đa không quá 4 điểm"
)


def test_a_sentence_is_read_as_what_it_lays_down():
    assert laid_down(SHARE) == [
        "từ 20% trở xuống",
        "được tính 1 điểm",
        "trên 20%",
        "cứ thêm 5%",
        "thêm 0,5 điểm",
        "không quá 4 điểm",
    ]
    assert laid_down("Diện tích dưới 300%: 0 điểm; từ 8.000 km2 trở lên theo khoản 1, 2 và 3 Điều 9: 10 điểm.") == [
        "dưới 300%",
        "được tính 0 điểm",
        "từ 8.000 km2 trở lên",
        "được tính 10 điểm",
    ]


@pytest.mark.parametrize(
    ("law", "otherwise"),
    [
        ("từ 20% trở xuống", "dưới 20%"),
        ("từ 20% trở xuống", "từ 20% trở lên"),
        ("trên 20%", "từ 20% trở lên"),
        ("cứ thêm 5%", "cứ thêm 5 điểm phần trăm"),
        ("cứ thêm 5%", "cứ giảm 5%"),
        ("0,5 điểm", "0,05 điểm"),
        ("không quá 4 điểm", "không quá 40 điểm"),
        ("được tính 1 điểm", "được tính 1.000 điểm"),
    ],
)
def test_a_sentence_that_says_otherwise_is_read_otherwise(law, otherwise):
    assert laid_down(SHARE.replace(law, otherwise)) != laid_down(SHARE)
