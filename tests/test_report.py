"""The report of a unit: every number in it is one of its scorecard, and what waits is never told as zero."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

import by_hand as ir
from by_hand import MAXIMUM, bands, figure, named, over, ref, ruleset, times, within
from parlang.ir.facts import Facts
from parlang.ir.nodes import Checklist, EvidenceItem, Formula, Notes
from parlang.ir.walk import each_part
from parlang.syntax.nodes import BoundKind as B
from parlang_compiler.document.names import MARK
from parlang_compiler.document.nodes import Table
from parlang_compiler.document.to_html import to_html
from parlang_compiler.document.to_markdown import to_markdown
from parlang_compiler.reports.words import BLANK, cut_words
from reported import blocks_of, cell_text, exact, interval, report_of, tables_of, texts, words
from strategies.facts import facts
from strategies.rulesets import rulesets

HUNDRED = Fraction(100)
HOSTILE = "Tỉnh <b>A</b> & | *B* _c_ `d` [e](#f) $g$\x00\x1b[31m"
SHARE = named("tỷ_lệ", "Tỷ lệ hoàn thành kế hoạch", over(ref("a.xong"), ref("a.giao")))


# --- every number is traced -------------------------------------------------------------------


@given(st.data())
def test_every_number_is_one_of_the_scorecard(data):
    rules = data.draw(rulesets())
    stages = {"self": data.draw(facts(rules))}
    if data.draw(st.booleans()):
        stages["appraised"] = data.draw(facts(rules))
    document, scored = report_of(rules, stages)
    tables = tables_of(document)
    _trace_details(tables["bang-chi-tiet"], scored)
    _trace_summary(tables["bang-tong-hop"], rules, scored)
    _trace_losses(tables, rules, scored[0])
    _trace_pending(tables.get("bang-con-cho"), rules, scored[0])
    _every_value_is_shown(document)
    assert to_markdown(document).count(scored[0].scorecard.unit) >= 1
    assert scored[0].scorecard.unit in to_html(document)


def _trace_details(table, scored):
    told = [{part.id: part for part in each.scorecard.parts} for each in scored]
    assert len(table.rows) == len(told[0])
    for row in table.rows:
        path = row.id.removeprefix("muc-").replace("-", ".")
        _, _, maximum, *stages = row.cells[: 3 + len(scored)]
        main = told[0][path]
        _is_maximum(maximum, main)
        for cell, parts in zip(stages, told, strict=True):
            _is_score(cell, parts[path], main.maximum)


def _is_maximum(cell, told):
    if told.status == "left_out":
        assert (cell_text(cell), cell.value) == ("–", None)
    else:
        assert exact(cell_text(cell)) == cell.value == Fraction(told.maximum)


def _is_score(cell, told, beside):
    shown = cell_text(cell)
    if told.status == "left_out":
        assert (shown, cell.value) == ("–", None)
        return
    own = told.maximum != beside
    shown, _, maximum = shown.partition(" (tối đa ")
    assert bool(maximum) == own
    assert not own or exact(maximum.removesuffix(")")) == Fraction(told.maximum)
    if told.status == "pending":
        assert interval(shown) == tuple(map(Fraction, told.interval))
        assert cell.value is None
    else:
        assert exact(shown) == cell.value == Fraction(told.points)


def _trace_summary(table, rules, scored):
    told = [{part.id: part for part in each.scorecard.parts} for each in scored]
    for part, row in zip(rules.parts, table.rows, strict=False):
        main = told[0][part.path]
        _is_maximum(row.cells[2], main)
        for cell, parts in zip(row.cells[3 : 3 + len(scored)], told, strict=True):
            _is_score(cell, parts[part.path], main.maximum)
        share = row.cells[-1].value
        if main.status == "scored" and Fraction(main.maximum):
            assert share == Fraction(main.points) / Fraction(main.maximum) * HUNDRED
            assert cell_text(row.cells[-1]) == cut_words(share)
        else:
            assert (share, cell_text(row.cells[-1])) == (None, "")
    _totals(table, rules, scored)


def _totals(table, rules, scored):
    rows = {cell_text(row.cells[1]): row for row in table.rows if row.kind == "total"}
    scale = rows["Cộng trong thang điểm" if rules.outside else "Tổng điểm"]
    domains = [row for row in table.rows if row.kind == "plain"]
    assert scale.cells[2].value == sum(row.cells[2].value or 0 for row in domains) == scored[0].result.maximum
    for place, each in enumerate(scored, 3):
        cell, total = scale.cells[place], rows["Tổng điểm"].cells[place]
        if cell.value is not None:
            assert exact(cell_text(cell)) == cell.value == sum(row.cells[place].value or 0 for row in domains)
        card = each.scorecard
        if card.total is None:
            assert interval(cell_text(total)) == tuple(map(Fraction, card.interval))
        else:
            assert exact(cell_text(total)) == total.value == Fraction(card.total)


def _trace_losses(tables, rules, main):
    told = {part.number: part for part in main.scorecard.parts if part.number}
    lost = texts(tables["bang-diem-mat"]) if "bang-diem-mat" in tables else []
    whole = [row for row in lost if not row["STT"]]
    shown = [row for row in lost if row["STT"]]
    inside = {part.path for part in each_part(replace(rules, outside=())) if part.rule is not None}
    wanted = [part for part in main.scorecard.parts if part.id in inside and part.lost and Fraction(part.lost) > 0]
    assert [row["STT"] for row in shown] == [part.number for part in wanted]
    for row, part in zip(shown, wanted, strict=True):
        assert [exact(row[head]) for head in ("Điểm tối đa", "Điểm đạt", "Điểm mất")] == [
            Fraction(part.maximum),
            Fraction(part.points),
            Fraction(part.lost),
        ]
        assert part.next is None or row["Để lấy lại"].lower() == part.next.text.lower()
    for row in whole:
        assert exact(row["Điểm mất"]) == sum(Fraction(part.lost) for part in wanted)
    gains = texts(tables["bang-lay-them"]) if "bang-lay-them" in tables else []
    assert {row["STT"] for row in gains} == {part.number for part in wanted if part.next is not None}
    added = [exact(row["Tăng thêm"]) for row in gains]
    assert added == sorted(added, reverse=True)
    for row, gain in zip(gains, added, strict=True):
        part = told[row["STT"]]
        assert exact(row["Có thể đạt"]) == Fraction(part.next.points) == Fraction(part.points) + gain


def _trace_pending(table, rules, main):
    waiting = [part for part in main.scorecard.parts if part.status == "pending"]
    leaves = {part.path for part in each_part(rules) if part.rule is not None}
    wanted = [part for part in waiting if part.id in leaves]
    assert (table is None) == (not wanted)
    for row, part in zip(texts(table) if table else [], wanted, strict=True):
        assert interval(row["Điểm có thể đạt"]) == tuple(map(Fraction, part.interval))
        assert exact(row["Điểm tối đa"]) == Fraction(part.maximum)
        assert row["Còn thiếu"]


def _every_value_is_shown(document):
    """A cell that keeps a number shows that number, cut only where it says so."""
    for table in (block for block in blocks_of(document) if isinstance(block, Table)):
        for cell in (cell for row in table.rows for cell in row.cells if cell.value is not None):
            shown = cell_text(cell).partition(" (tối đa ")[0]
            if shown.startswith("≈ "):
                assert abs(exact(shown.removeprefix("≈ ")) - cell.value) <= Fraction(1, 2)
            else:
                assert exact(shown) == cell.value, shown


# --- what is said -----------------------------------------------------------------------------


def completion(**notes):
    rule = bands(
        SHARE,
        "ratio",
        None,
        (within(SHARE, B.EXACTLY, "100%"), MAXIMUM),
        (within(SHARE, B.FROM_BELOW, "80%", "100%"), times(SHARE, MAXIMUM)),
        (within(SHARE, B.BELOW, None, "80%"), 0),
    )
    return ir.part("a", rule, 1, number="1", name="Kế hoạch", level="criterion", notes=Notes(**notes))


def ideas():
    rule = Formula(points=ref("b.sang_kien"), span=ir.NOWHERE)
    return ir.part("b", rule, 2, number="2", name="Sáng kiến", level="criterion")


def penalties():
    late = ir.points_per("1/4", ref("phat.muon.cham"))
    leaf = ir.part("phat.muon", Checklist(items=(late,), span=ir.NOWHERE), 1, number="P1", name="Gửi chậm")
    return ir.part("phat", None, 1, number="", name="Điểm phạt", level="penalty", parts=(leaf,))


FIGURES = (
    figure("a.giao", "Số nhiệm vụ được giao", "count", "nhiệm vụ", low=1, high=100),
    figure("a.xong", "Số nhiệm vụ đã hoàn thành", "count", "nhiệm vụ", low=0, high=100, direction="higher"),
    figure("phat.muon.cham", "Số báo cáo gửi chậm", "count", "báo cáo", low=0, high=9),
    figure("b.sang_kien", "Số sáng kiến", "count", "sáng kiến", low=0, high=2, direction="higher"),
)
DOCUMENTS = (
    EvidenceItem(kind="required", text="Kế hoạch"),
    EvidenceItem(kind="required", text="Báo cáo"),
    EvidenceItem(kind="optional", text="Ảnh"),
)


def rules(**given):
    given.setdefault("parts", (completion(evidence=DOCUMENTS), ideas()))
    return ruleset(given.pop("parts"), FIGURES, scale=3, **given)


def known(**values):
    keys = {"giao": "a.giao", "xong": "a.xong", "sang_kien": "b.sang_kien", "cham": "phat.muon.cham"}
    return Facts(year=2024, values={keys[key]: Fraction(value) for key, value in values.items()})


def said(document):
    return "\n".join(map(words, blocks_of(document)))


def test_a_lost_point_is_told_with_its_reason_and_what_regains_it():
    document, _ = report_of(rules(), {"self": known(giao=10, xong=9, sang_kien=1)})
    first, second, whole = texts(tables_of(document)["bang-diem-mat"])
    assert (first["Điểm mất"], first["Lý do"]) == ("0,10", "9/10 = 90%, từ 80% đến dưới 100%")
    assert first["Để lấy lại"] == "Cần thêm 1 nhiệm vụ («Số nhiệm vụ đã hoàn thành») để được 1"
    assert (second["Điểm mất"], whole["Điểm mất"]) == ("1,00", "1,10")
    assert [row["STT"] for row in texts(tables_of(document)["bang-lay-them"])] == ["2", "1"]


def test_the_title_names_the_index_the_year_and_the_unit():
    document, _ = report_of(rules(), {"self": known(giao=10, xong=9)}, name="Tỉnh A")
    assert document.kind == "BÁO CÁO TỰ ĐÁNH GIÁ, CHẤM ĐIỂM"
    assert document.title == "Chỉ số cải cách hành chính cấp tỉnh năm 2024 của Tỉnh A"
    assert document.metadata.mark == MARK
    assert MARK in said(document)
    assert [section.title.split(". ")[0] for section in document.sections] == ["1", "2", "3", "4", "5", "6"]


def test_a_penalty_is_told_apart_from_what_was_lost():
    document, scored = report_of(rules(outside=(penalties(),)), {"self": known(giao=10, xong=10, sang_kien=2, cham=3)})
    (row,) = texts(tables_of(document)["bang-diem-phat"])
    assert (row["STT"], row["Điểm phạt"], row["Lý do"]) == ("P1", "0,75", "Số báo cáo gửi chậm: 3 báo cáo")
    assert "bang-diem-mat" not in tables_of(document)
    rows = {row["Tiêu chí"]: row["Điểm tự đánh giá"] for row in texts(tables_of(document)["bang-tong-hop"])}
    assert (rows["Cộng trong thang điểm"], rows["Điểm phạt"], rows["Tổng điểm"]) == ("3,00", "0,75", "2,25")
    assert scored[0].scorecard.total == "2.25"


def test_what_waits_is_an_interval_and_never_zero():
    document, _ = report_of(rules(), {"self": known(sang_kien=2)})
    assert "chưa chốt được: từ 2,00 đến 3,00 điểm" in said(document)
    (row,) = texts(tables_of(document)["bang-con-cho"])
    assert row["Điểm có thể đạt"] == "từ 0,00 đến 1,00"
    assert row["Còn thiếu"] == "Số nhiệm vụ đã hoàn thành; Số nhiệm vụ được giao"
    assert "bang-diem-mat" not in tables_of(document)


def test_documents_are_told_given_or_missing_and_explained_or_left_to_explain():
    complete = known(giao=10, xong=10, sang_kien=2)
    document, _ = report_of(rules(), {"self": complete}, evidence={"a": ["12/KH-UBND", None, "anh.png", "thêm.pdf"]})
    (row,) = texts(tables_of(document)["bang-giai-trinh"])
    assert (row["Tài liệu còn thiếu"], row["Giải trình"]) == ("Báo cáo", BLANK)
    evidence = texts(tables_of(document)["bang-chi-tiet"])[0]["Tài liệu kiểm chứng"]
    assert evidence == "Kế hoạch: 12/KH-UBND; Báo cáo: chưa có; Ảnh: anh.png; Tài liệu khác: thêm.pdf"
    document, _ = report_of(rules(), {"self": complete}, justification={"a": "Báo cáo\n đang  duyệt"})
    assert texts(tables_of(document)["bang-giai-trinh"])[0]["Giải trình"] == "Báo cáo đang duyệt"


def test_stages_are_told_apart_with_their_reasons():
    stages = {"self": known(giao=10, xong=10, sang_kien=1), "appraised": known(giao=10, xong=9, sang_kien=2)}
    reasons = {"self": {}, "appraised": {"reason": {"a": "một việc chưa xong"}}}
    document, _ = report_of(rules(), stages, stages=reasons)
    rows = texts(tables_of(document)["bang-chenh-lech-1"])
    assert [(row["STT"], row["Chênh lệch"], row["Lý do"]) for row in rows] == [
        ("1", "−0,10", "một việc chưa xong"),
        ("2", "+1,00", ""),
    ]
    assert "Điểm thẩm định" in texts(tables_of(document)["bang-tong-hop"])[0]
    stages["appraised"] = known(giao=10, xong=8, sang_kien=1)
    document, _ = report_of(rules(), stages)
    (row,) = texts(tables_of(document)["bang-chenh-lech-1"])
    assert (row["Chênh lệch"], row["Lý do"]) == ("−0,20", "Chưa ghi lý do")


def test_a_unit_that_waits_at_one_stage_has_no_difference():
    document, _ = report_of(rules(), {"self": known(sang_kien=1), "appraised": known(giao=10, xong=9, sang_kien=1)})
    (row,) = texts(tables_of(document)["bang-chenh-lech-1"])
    assert (row["Điểm tự đánh giá"], row["Chênh lệch"]) == ("từ 0,00 đến 1,00", "chưa xác định")


def test_a_name_is_never_markup_nor_acts_on_a_page():
    document, _ = report_of(rules(), {"self": known(giao=10, xong=9)}, name=HOSTILE, justification={"a": HOSTILE})
    page, text = to_html(document), to_markdown(document)
    for made in (page, text):
        assert "<b>" not in made
        assert "\x00" not in made
        assert "\x1b" not in made
    assert "&lt;b&gt;A&lt;/b&gt; &amp; | *B*" in page


def test_the_columns_fill_the_page_whatever_the_stages():
    stages = {name: known(giao=10, xong=9) for name in ("self", "appraised_first", "appraised_second", "survey")}
    for count in range(1, 5):
        some = dict(list(stages.items())[:count])
        document, scored = report_of(rules(), some)
        for table in tables_of(document).values():
            assert sum(column.width for column in table.columns) == 252, table.id
            assert all(column.width > 0 for column in table.columns)
            assert all(len(row.cells) == len(table.columns) for row in (*table.header, *table.rows))
        assert len(scored) == count
