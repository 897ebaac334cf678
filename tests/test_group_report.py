"""The report of a group: ranks as published, means of what is known alone, who waits, and every number traced."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.walk import leaves, part_and_below
from parlang_compiler.boundary.ranks import standings, with_ranks
from parlang_compiler.document.names import MARK
from parlang_compiler.document.nodes import Picture
from parlang_compiler.document.to_html import to_html
from parlang_compiler.impact import drawing
from parlang_compiler.reports.group import group_report, roman
from parlang_compiler.reports.of_group import chosen, ends_of, group_scores, survey_parts
from parlang_compiler.reports.words import cut_words
from reported import HASH, blocks_of, cell_text, exact, interval, scored_at, tables_of, texts, words
from strategies.facts import facts
from strategies.rulesets import rulesets
from test_report import HOSTILE, known, rules

CHARTS = drawing.missing_package() is None


def grouped(ruleset, units, stage=None):
    """Units scored and ranked together, as groups at the stage that is reported."""
    scored = with_ranks([one for each in units for one in each], ruleset.grading)
    found = standings(scored)
    return [group_scores(ruleset, each, found, ()) for each in chosen(found, stage)]


def reported(ruleset, units, *, charts=False, **given):
    groups = grouped(ruleset, units, **given)
    return group_report(ruleset, HASH, groups, charts=charts), groups


@given(st.data())
def test_every_number_is_one_of_the_scorecards_or_worked_out_of_them(data):
    ruleset = data.draw(rulesets())
    if data.draw(st.booleans()):
        ruleset = replace(ruleset, parts=tuple(map(_by_survey, ruleset.parts)))
    given_ones = data.draw(st.lists(facts(ruleset), min_size=1, max_size=4))
    same_year = [replace(each, year=given_ones[0].year) for each in given_ones]
    units = [scored_at(ruleset, {"self": each}, f"Đơn vị {n}", full=False) for n, each in enumerate(same_year)]
    document, groups = reported(ruleset, units)
    tables = tables_of(document)
    cards = {each.scorecard.unit: each for each in groups[0].standing.units}
    _trace_ranking(tables["bang-xep-hang"], cards, ruleset)
    _trace_parts(tables["bang-tieu-chi"], cards, ruleset)
    _trace_losses(tables.get("bang-mat-diem"), cards, ruleset)
    waiting = [row["Đơn vị"] for row in texts(tables["bang-con-cho"])] if "bang-con-cho" in tables else []
    assert sorted(waiting) == sorted(name for name, each in cards.items() if each.result.status == "pending")


def _trace_ranking(table, cards, ruleset):
    rows = texts(table)
    assert {row["Đơn vị"] for row in rows} == set(cards)
    for row in rows:
        card = cards[row["Đơn vị"]].scorecard
        assert row["Hạng"] == ("" if card.rank is None else str(card.rank))
        assert exact(row["Điểm tối đa"]) == Fraction(card.maximum)
        if card.total is None:
            assert interval(row["Tổng điểm"]) == tuple(map(Fraction, card.interval))
        else:
            assert exact(row["Tổng điểm"]) == Fraction(card.total) == _made_up(row)
        if card.percent is not None:
            decimals = 2 if ruleset.index_decimals is None else ruleset.index_decimals
            assert row["Tỷ lệ (%)"] == cut_words(Fraction(card.percent), decimals)
    ranks = [int(row["Hạng"]) for row in rows if row["Hạng"]]
    assert ranks == sorted(ranks)
    assert all(not row["Hạng"] for row in rows[len(ranks) :])


def _made_up(row):
    """The total that the other columns add up to."""
    within = [head for head in row if "điều tra" in head or head in ("Điểm trong thang", "Điểm các tiêu chí khác")]
    if not within:
        return exact(row["Tổng điểm"])
    bonus, penalty = (exact(row.get(head, "0")) for head in ("Điểm thưởng", "Điểm phạt"))
    return sum(exact(row[head]) for head in within) + bonus - penalty


def _trace_parts(table, cards, ruleset):
    parts = [part for top in (*ruleset.parts, *ruleset.outside) for part in part_and_below(top)]
    assert len(table.rows) == len(parts)
    for row, part in zip(table.rows, parts, strict=True):
        scores = [next(s for s in each.result.parts if s.path == part.path) for each in cards.values()]
        points = [score.points for score in scores if score.status == "scored"]
        number, _, maximum, counted, mean, share, waiting = row.cells
        assert cell_text(number) == part.number
        assert exact(cell_text(maximum)) == part.maximum
        assert int(cell_text(counted)) == len(points)
        assert int(cell_text(waiting)) == sum(score.status == "pending" for score in scores)
        assert mean.value == (sum(points) / len(points) if points else None)
        whole = sum(score.maximum for score in scores if score.status == "scored")
        assert share.value == (sum(points) * 100 / whole if points and whole else None)


def _trace_losses(table, cards, ruleset):
    inside = {leaf.number for leaf in leaves(replace(ruleset, outside=()))}
    lost = []
    for row in texts(table) if table else []:
        assert row["STT"] in inside
        path = next(leaf.path for leaf in leaves(ruleset) if leaf.number == row["STT"])
        scores = [next(s for s in each.result.parts if s.path == path) for each in cards.values()]
        known_ones = [score for score in scores if score.status == "scored"]
        lost.append(sum(score.maximum - score.points for score in known_ones))
        assert exact(row["Tổng điểm mất"]) == lost[-1] > 0
        assert int(row["Đơn vị mất điểm"]) == sum(score.points < score.maximum for score in known_ones)
    assert lost == sorted(lost, reverse=True)


def _by_survey(part):
    """The same part, its first leaf assessed by survey."""
    if part.rule is not None:
        return replace(part, method="survey")
    return replace(part, parts=(_by_survey(part.parts[0]), *part.parts[1:]))


def three(**given):
    ruleset = rules(**given)
    done = {"Tỉnh B": 10, "Tỉnh A": 9, "Tỉnh Ă": 9}
    units = [
        scored_at(ruleset, {"self": known(giao=10, xong=xong, sang_kien=1)}, name, full=False)
        for name, xong in done.items()
    ]
    return ruleset, units


def test_equals_share_the_better_rank_and_stand_by_the_alphabet():
    document, _ = reported(*three())
    rows = [(row["Hạng"], row["Đơn vị"]) for row in texts(tables_of(document)["bang-xep-hang"])]
    assert rows == [("1", "Tỉnh B"), ("2", "Tỉnh A"), ("2", "Tỉnh Ă")]
    assert (document.kind, document.title) == (
        "BÁO CÁO KẾT QUẢ",
        "Chỉ số cải cách hành chính cấp tỉnh năm 2024",
    )
    assert document.metadata.mark == MARK


def test_a_mean_is_of_what_is_known_alone():
    ruleset, units = three()
    units.append(scored_at(ruleset, {"self": known(sang_kien=2)}, "Tỉnh C", full=False))
    document, _ = reported(ruleset, units)
    first, second = texts(tables_of(document)["bang-linh-vuc"])
    assert (first["Số đơn vị"], first["Bình quân"], first["Tỷ lệ (%)"]) == ("3", "≈ 0,93", "≈ 93,33")
    assert (second["Số đơn vị"], second["Bình quân"], second["Cao nhất"]) == ("4", "1,25", "2,00; Tỉnh C")
    assert first["Thấp nhất"] == "0,90; Tỉnh A; Tỉnh Ă"
    (waiting,) = texts(tables_of(document)["bang-con-cho"])
    assert waiting["Tổng điểm có thể đạt"] == "từ 2,00 đến 3,00"
    assert "Thứ hạng là tạm xếp: còn 1 đơn vị chưa đủ số liệu." in _said(document)


def _said(document):
    return "\n".join(map(words, blocks_of(document)))


def test_units_that_are_not_ranked_stand_apart_and_count_for_no_mean():
    ruleset, units = three()
    guest = scored_at(ruleset, {"self": known(giao=10, xong=1, sang_kien=0)}, "Tỉnh K", full=False, ranked=False)
    document, _ = reported(ruleset, [*units, guest])
    tables = tables_of(document)
    assert [row["Đơn vị"] for row in texts(tables["bang-khong-xep-hang"])] == ["Tỉnh K"]
    assert texts(tables["bang-linh-vuc"])[0]["Số đơn vị"] == "3"


def test_groups_are_ranked_apart_with_a_section_and_an_annex_each():
    ruleset, units = three()
    other = scored_at(ruleset, {"self": known(giao=10, xong=10, sang_kien=2)}, "Huyện D", full=False, group="Miền núi")
    document, _ = reported(ruleset, [*units, other])
    assert [section.title for section in document.sections] == ["1. Các đơn vị không ghi nhóm", "2. Miền núi"]
    assert document.sections[1].sections[0].title == "2.1. Kết quả và xếp hạng"
    assert [annex.number for annex in document.annexes] == ["Phụ lục I", "Phụ lục II"]
    tables = tables_of(document)
    assert [row["Hạng"] for row in texts(tables["bang-xep-hang-2"])] == ["1"]
    ids = [block.id for block in blocks_of(document) if hasattr(block, "id")]
    assert len(ids) == len(set(ids))


def test_the_last_stage_is_reported_and_set_against_the_first():
    ruleset = rules()
    stages = {"self": known(giao=10, xong=10, sang_kien=1), "appraised": known(giao=10, xong=8, sang_kien=1)}
    reason = {"self": {}, "appraised": {"reason": {"*": "thiếu sản phẩm"}}}
    units = [
        scored_at(ruleset, stages, "Tỉnh A", full=False, stages=reason),
        scored_at(ruleset, {"self": known(giao=10, xong=10, sang_kien=2)}, "Tỉnh B", full=False),
    ]
    document, groups = reported(ruleset, units)
    assert groups[0].standing.stage == "appraised"
    tables = tables_of(document)
    (unit,) = texts(tables["bang-chenh-lech-don-vi"])
    assert (unit["Điểm tự đánh giá"], unit["Điểm thẩm định"], unit["Chênh lệch"]) == ("2,00", "1,80", "−0,20")
    (part,) = texts(tables["bang-chenh-lech-tieu-chi"])
    assert (part["Tiêu chí"], part["Lý do"]) == ("1 Kế hoạch", "thiếu sản phẩm")
    assert [row["Đơn vị"] for row in texts(tables["bang-con-cho"])] == ["Tỉnh B"]
    document, groups = reported(ruleset, units, stage="self")
    assert [row["Đơn vị"] for row in texts(tables_of(document)["bang-xep-hang"])] == ["Tỉnh B", "Tỉnh A"]
    assert "bang-chenh-lech-don-vi" not in tables_of(document)


def test_survey_points_stand_apart_and_make_the_total():
    ruleset = rules()
    ruleset = replace(ruleset, parts=(ruleset.parts[0], replace(ruleset.parts[1], method="survey")))
    units = [scored_at(ruleset, {"self": known(giao=10, xong=9, sang_kien=1)}, "Tỉnh A", full=False)]
    document, groups = reported(ruleset, units)
    (row,) = texts(tables_of(document)["bang-xep-hang"])
    assert row["Điểm tự đánh giá (không kể điều tra)"] == "0,90"
    assert (row["Điểm điều tra xã hội học"], row["Tổng điểm"]) == ("1,00", "1,90")
    assert ends_of(groups[0].standing.units[0], survey_parts(ruleset)) == (1, 1)


def test_many_names_are_counted_and_none_is_markup():
    ruleset = rules()
    units = [
        scored_at(ruleset, {"self": known(giao=10, xong=10, sang_kien=1)}, f"Tỉnh {n}", full=False) for n in range(5)
    ]
    units.append(scored_at(ruleset, {"self": known(giao=10, xong=5, sang_kien=1)}, HOSTILE, full=False))
    document, _ = reported(ruleset, units, charts=CHARTS)
    assert texts(tables_of(document)["bang-linh-vuc"])[0]["Cao nhất"] == (
        "1,00; Tỉnh 0; Tỉnh 1; Tỉnh 2 và 2 đơn vị khác"
    )
    page = to_html(document)
    assert "<b>A" not in page
    assert "\x00" not in page


@pytest.mark.skipif(not CHARTS, reason="what draws charts is not installed")
def test_charts_show_the_numbers_of_the_tables_and_carry_the_mark():
    document, _ = reported(*three(), charts=True)
    pictures = [block for block in blocks_of(document) if isinstance(block, Picture)]
    assert [picture.id for picture in pictures] == ["bieu-do-tong-diem", "bieu-do-linh-vuc"]
    assert pictures[0].words == "Tổng điểm của các đơn vị: 1. Tỉnh B: 2,00; 2. Tỉnh A: 1,90; 2. Tỉnh Ă: 1,90"
    assert all(MARK in picture.svg and picture.svg.startswith("<svg") for picture in pictures)
    assert "≈ 93,33%" in pictures[1].svg
    again, _ = reported(*three(), charts=True)
    assert again == document


def test_a_group_where_nothing_is_known_has_its_report():
    ruleset = rules()
    units = [scored_at(ruleset, {"self": Facts(year=2024)}, "Tỉnh A", full=False)]
    document, _ = reported(ruleset, units, charts=CHARTS)
    tables = tables_of(document)
    assert texts(tables["bang-xep-hang"])[0]["Hạng"] == ""
    assert texts(tables["bang-linh-vuc"])[0]["Bình quân"] == ""
    assert "Chưa xếp hạng: còn 1 đơn vị chưa đủ số liệu." in _said(document)
    assert "bang-mat-diem" not in tables


def test_annexes_are_numbered_in_roman():
    assert [roman(number) for number in (1, 4, 9, 14, 40, 99, 1999)] == [
        "I",
        "IV",
        "IX",
        "XIV",
        "XL",
        "XCIX",
        "MCMXCIX",
    ]
