"""An instrument that amends: what each change does to the parts, and what the files of an instrument must be."""

from dataclasses import replace

import pytest

from parlang.ir.walk import each_part
from parlang.pipeline import compile_sources, consolidate_sources
from parlang.source import Source
from parlang.syntax.amend import LONGEST_CHAIN
from parlang.syntax.amend.numbers import number_keys

BASE = """\
bộ tiêu chí x "X"
  văn bản [a] "A"
  hiệu lực từ ngày 01/01/2022
  năm đánh giá từ 2022
  thang điểm 10
  gọi lĩnh vực là "nhóm"
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn {source}

lĩnh vực 1 "Một" [mot] điểm tối đa 6

tiêu chí 1.1 "Kế hoạch" [ke] điểm tối đa 3
  đánh giá qua thẩm định
  số liệu
    giao "Giao" : số lượng "việc" từ 1 trở lên
    xong "Xong" : số lượng "việc" không quá giao
  tính tỷ_lệ = xong / giao
  chấm điểm theo công thức tỷ_lệ × điểm tối đa
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Báo cáo"
  hướng dẫn "một" "đoạn"
  hướng dẫn "hai"

tiêu chí 1.2 "Báo cáo" [bao] điểm tối đa 3

tiêu chí thành phần 1.2.1 "Quý" [quy] điểm tối đa 1
  chưa viết
tiêu chí thành phần 1.2.2 "Năm" [nam] điểm tối đa 2
  chưa viết

lĩnh vực 2 "Hai" [hai] điểm tối đa 4

tiêu chí 2.1 "C" [c] điểm tối đa 1
  chưa viết
tiêu chí 2.9 "D" [d] điểm tối đa 3
  chưa viết

điểm thưởng "Thưởng" [thuong] điểm tối đa 1
tiêu chí T1 "Sáng kiến" [sang] điểm tối đa 1
  chưa viết
"""
HEAD = """\
sửa đổi, bổ sung bộ tiêu chí x [{base}] thành [{revision}]
  văn bản "{revision}"
  hiệu lực từ ngày 01/01/{year}
  năm đánh giá từ {year}
"""


def base(source="minh họa"):
    return Source(name="a/a.par", text=BASE.format(source=source))


def source(text, name="b/b.par", of="a", revision="b", year=2024):
    return Source(name=name, text=HEAD.format(base=of, revision=revision, year=year) + text)


def finding(**revisions):
    return lambda index, revision: revisions.get(revision) if index == "x" else None


def amended(text, *, of=None):
    return compile_sources([source(text)], finding(a=[of or base()]))


def sound(text):
    outcome = amended(text)
    assert [each.message("en") for each in outcome.diagnostics if each.severity != "note"] == []
    return outcome.value


def rows(ruleset):
    return [f"{part.number} {part.path} {part.maximum}" for part in each_part(ruleset)]


def codes(outcome):
    return [each.code for each in outcome.diagnostics if each.severity != "note"]


def part(ruleset, path):
    return next(each for each in each_part(ruleset) if each.path == path)


def new(identity, number, maximum=1, level="tiêu chí"):
    return f'{level} {number} "Mới" [{identity}] điểm tối đa {maximum}\n  chưa viết\n'


# --- what each change does ------------------------------------------------------------------


def test_numbers_are_exchanged_at_once_and_those_below_follow():
    ruleset = sound("đánh số lại [mot.ke] thành 1.2\nđánh số lại [mot.bao] thành 1.1\n")
    assert rows(ruleset)[:5] == [
        "1 mot 6",
        "1.1 mot.bao 3",
        "1.1.1 mot.bao.quy 1",
        "1.1.2 mot.bao.nam 2",
        "1.2 mot.ke 3",
    ]


def test_a_part_below_a_renumbered_one_may_have_a_number_of_its_own():
    ruleset = sound("đánh số lại [mot.bao] thành 1.5\nđánh số lại [mot.bao.quy] thành 1.5.9\n")
    assert [row for row in rows(ruleset) if "bao." in row] == ["1.5.2 mot.bao.nam 2", "1.5.9 mot.bao.quy 1"]


def test_a_part_is_moved_with_all_that_is_below_it():
    text = "chuyển [mot.bao] sang [hai] thành 2.2\nsửa đổi [mot] điểm tối đa 3\nsửa đổi [hai] điểm tối đa 7\n"
    ruleset = sound(text)
    assert rows(ruleset)[2:7] == [
        "2 hai 7",
        "2.1 hai.c 1",
        "2.2 hai.bao 3",
        "2.2.1 hai.bao.quy 1",
        "2.2.2 hai.bao.nam 2",
    ]
    (moved, *_) = ruleset.amendments
    assert (moved.kind, moved.before, moved.after) == ("move", ("mot.bao",), ("hai.bao",))


def test_a_part_may_be_amended_renamed_renumbered_and_moved_together():
    text = (
        'chuyển [mot.bao] sang [hai]\nđánh số lại [mot.bao] thành 2.2\nđổi tên [mot.bao] thành "Báo"\n'
        'sửa đổi [mot.bao]\n  hướng dẫn "h"\nsửa đổi [mot] điểm tối đa 3\nsửa đổi [hai] điểm tối đa 7\n'
    )
    moved = part(sound(text), "hai.bao")
    assert (moved.number, moved.name, moved.notes.guidance) == ("2.2", "Báo", ("h",))


def test_what_moves_under_a_renumbered_part_goes_by_its_new_number():
    text = "đánh số lại [hai] thành 3\nchuyển [mot.bao] sang [hai]\nđánh số lại [mot.bao] thành 3.2\n"
    ruleset = sound(f"{text}sửa đổi [mot] điểm tối đa 3\nsửa đổi [hai] điểm tối đa 7\n")
    assert "3.2.1 hai.bao.quy 1" in rows(ruleset)
    assert codes(amended("đánh số lại [hai] thành 3\nchuyển [mot.bao] sang [hai]\n")) == ["E0913"]


def test_a_part_is_split_into_parts_below_and_keeps_what_they_share():
    text = f"tách [mot.ke] thành\n{new('x', '1.1.1', '1,5', 'tiêu chí thành phần')}"
    ruleset = sound(text + new("y", "1.1.2", "1,5", "tiêu chí thành phần"))
    split = part(ruleset, "mot.ke")
    assert (split.number, split.maximum, split.rule, split.method) == ("1.1", 3, None, None)
    assert (split.always_arises, split.notes.evidence) == (False, ())
    assert split.notes.guidance == ("một đoạn", "hai")
    assert "mot.ke.giao" in {figure.key for figure in ruleset.figures}
    assert ruleset.amendments[0].after == ("mot.ke", "mot.ke.x", "mot.ke.y")


def test_a_part_is_split_into_parts_of_its_level_in_its_place():
    ruleset = sound(f"tách [mot.ke] thành\n{new('x', '1.1', 1)}{new('y', '1.10', 2)}")
    assert rows(ruleset)[:3] == ["1 mot 6", "1.1 mot.x 1", "1.2 mot.bao 3"]
    assert rows(ruleset)[5] == "1.10 mot.y 2"


def test_parts_are_merged_in_the_place_of_the_first():
    ruleset = sound(f"gộp [mot.ke] ; [mot.bao] thành\n{new('gop', '1.1', 6)}")
    assert rows(ruleset)[:3] == ["1 mot 6", "1.1 mot.gop 6", "2 hai 4"]
    assert ruleset.amendments[0].before == ("mot.ke", "mot.bao")


def test_a_part_is_replaced_with_all_that_is_below_it():
    text = f"thay thế [mot.bao]\n{new('bao', '1.2', 3)}{new('con', '1.2.1', 3, 'tiêu chí thành phần')}"
    ruleset = sound(text.replace("chưa viết\n", "", 1))
    assert [row for row in rows(ruleset) if "mot.bao" in row] == ["1.2 mot.bao 3", "1.2.1 mot.bao.con 3"]


def test_parts_are_added_by_number_ten_after_nine():
    ruleset = sound(f"bổ sung vào [hai]\n{new('e', '2.10', 1)}{new('f', '2.2', 1)}sửa đổi [hai.d] điểm tối đa 1\n")
    assert [row.split()[0] for row in rows(ruleset) if "hai." in row] == ["2.1", "2.2", "2.9", "2.10"]


def test_a_part_of_a_lower_level_is_read_where_it_was_put():
    ruleset = sound(f"bổ sung vào [hai]\n{new('e', '2.5', 1, 'tiêu chí thành phần')}sửa đổi [hai.d] điểm tối đa 2\n")
    assert [each.path for each in part(ruleset, "hai").parts] == ["hai.e", "hai.c", "hai.d"]


def test_bonus_is_added_to_the_set_and_amended():
    text = f'bổ sung vào bộ tiêu chí\nđiểm phạt "Phạt" [phat] điểm tối đa 2\n{new("tre", "P1", 2)}'
    text += f"sửa đổi [thuong] điểm tối đa 2\nbổ sung vào [thuong]\n{new('them', 'T2', 1)}"
    ruleset = sound(text)
    assert [(each.level, each.maximum) for each in ruleset.outside] == [("bonus", 2), ("penalty", 2)]
    assert [each.path for each in ruleset.outside[0].parts] == ["thuong.sang", "thuong.them"]


def test_a_section_is_split_and_replaced_by_sections():
    text = f'tách [thuong] thành\nđiểm thưởng "A" [ta] điểm tối đa 1\n{new("m", "T1")}'
    ruleset = sound(text + f'điểm thưởng "B" [tb] điểm tối đa 1\n{new("n", "T2")}')
    assert [each.path for each in ruleset.outside] == ["ta", "tb"]
    assert codes(amended(f"thay thế [thuong]\n{new('m', '3')}")) == ["E0912"]
    assert codes(amended("đánh số lại [thuong] thành 3\n")) == ["E0916"]
    assert codes(amended("chuyển [thuong] sang [mot]\n")) == ["E0916"]


# --- clauses that are restated --------------------------------------------------------------


def test_every_clause_of_a_kind_is_replaced_by_those_restated():
    notes = part(sound('sửa đổi [mot.ke]\n  hướng dẫn "mới"\n'), "mot.ke").notes
    assert notes.guidance == ("mới",)
    assert len(notes.evidence) == 1


def test_a_new_named_value_stands_before_the_restated_one_that_needs_it():
    text = "sửa đổi [mot.ke]\n  tính còn = giao - xong\n  tính tỷ_lệ = (giao - còn) / giao\n"
    assert sound(text)
    text = consolidate_sources([source(text)], finding(a=[base()])).value
    assert text.index("tính còn") < text.index("tính tỷ_lệ")


def test_restated_named_values_stand_behind_those_that_they_are_made_of():
    first = sound("sửa đổi [mot.ke]\n  tính nửa = giao / 2\n")
    assert first is not None
    swapped = "sửa đổi [mot.ke]\n  tính tỷ_lệ = xong / đôi\n  tính đôi = giao + giao\n"
    said = consolidate_sources([source(swapped)], finding(a=[base()])).value
    assert said.index("tính đôi") < said.index("tính tỷ_lệ")


@pytest.mark.parametrize("clause", ['văn bản "B"', "hiệu lực từ ngày 01/01/2025", "năm đánh giá từ 2025"])
def test_what_an_instrument_says_of_itself_does_not_stand_among_its_changes(clause):
    outcome = amended(f"sửa đổi bộ tiêu chí\n  {clause}\n")
    assert codes(outcome) == ["E0930"]
    assert outcome.value.revision == "b"


def test_a_rule_is_replaced_by_a_rule_of_another_form_and_arising_by_its_contrary():
    text = (
        "sửa đổi [mot.ke]\n  không phát sinh khi giao bằng 1: không đánh giá\n  trừ điểm\n    3 điểm nếu xong dưới 5\n"
    )
    outcome = amended(text)
    amended_part = part(outcome.value, "mot.ke")
    assert amended_part.does_not_arise is not None
    assert not amended_part.always_arises
    assert type(amended_part.rule).__name__ == "Deduction"


def test_the_head_is_amended_by_what_is_restated():
    text = (
        'sửa đổi bộ tiêu chí "Y"\n  làm tròn chỉ số đến 3 chữ số thập phân\n  gọi tiêu chí là "mục"\n'
        '  đối tượng đánh giá "xã"\n'
    )
    ruleset = sound(text)
    assert (ruleset.name, ruleset.points_decimals, ruleset.index_decimals, ruleset.unit_name) == ("Y", 2, 3, "xã")
    assert dict(ruleset.level_names) == {"domain": "nhóm", "criterion": "mục"}
    assert (ruleset.revision, ruleset.instrument, ruleset.amends) == ("b", "b", "a")


@pytest.mark.parametrize(
    ("old", "said", "kind", "against"),
    [
        ("minh họa", "", "illustrative", None),
        ("minh họa", '  nguồn đã đối chiếu "Q"\n', "illustrative", None),
        ('đã đối chiếu "P"', "  nguồn minh họa\n", "illustrative", None),
        ('đã đối chiếu "P"', '  nguồn đã đối chiếu "Q"\n', "verified", "P; Q"),
    ],
)
def test_an_amended_set_is_an_illustration_when_any_of_its_texts_is(old, said, kind, against):
    provenance = amended(said, of=base(old)).value.notes.provenance
    assert (provenance.kind, provenance.against) == (kind, against)


def test_an_instrument_says_against_what_it_was_verified():
    assert codes(amended("", of=base('đã đối chiếu "P"'))) == ["E0918"]


# --- several files, several instruments -----------------------------------------------------


def test_an_item_and_its_reason_are_those_of_the_file():
    one = source('khoản 7 lý do "vì thế"\nbãi bỏ [mot.bao.quy]\nsửa đổi [mot.bao.nam] điểm tối đa 3 lý do "riêng"\n')
    other = Source(name="b/c.par", text='đổi tên [hai] thành "H"\n')
    ruleset = compile_sources([one, other], finding(a=[base()])).value
    told = [(each.kind, each.item, each.reason) for each in ruleset.amendments]
    assert told == [("repeal", "7", "vì thế"), ("amend", "7", "riêng"), ("rename", None, None)]


def test_an_instrument_has_one_heading():
    other = source("", name="b/c.par")
    assert codes(compile_sources([source(""), other], finding(a=[base()]))) == ["E0906"]
    whole = replace(base(), name="b/c.par")
    assert codes(compile_sources([source(""), whole], finding(a=[base()])))[0] == "E0906"


def test_a_chain_of_instruments_is_merged_from_the_first_on():
    first = source("chuyển [hai.c] sang [mot] thành 1.3\n", "b/b.par", "a", "b", 2023)
    second = source('đổi tên [mot.c] thành "Mới"\n', "c/c.par", "b", "c", 2024)
    outcome = compile_sources([second], finding(a=[base()], b=[first]))
    assert part(outcome.value, "mot.c").name == "Mới"
    assert outcome.value.amends == "b"
    assert [each.kind for each in outcome.value.amendments] == ["rename"]
    text = consolidate_sources([second], finding(a=[base()], b=[first])).value
    assert [line for line in text.split("\n") if line.startswith("#   ")] == [
        "#   1. [a] A; hiệu lực từ ngày 01/01/2022",
        "#   2. [b] b; hiệu lực từ ngày 01/01/2023",
        "#   3. [c] c; hiệu lực từ ngày 01/01/2024",
    ]


def test_a_fault_of_the_base_is_told_in_the_base_and_not_at_a_change():
    broken = Source(name="a/a.par", text=base().text.replace("thang điểm 10", "thang điểm 11"))
    (fault,) = [each for each in amended("sửa đổi [mot.ke]\n", of=broken).diagnostics if each.code == "E0620"]
    assert (fault.span.source, fault.seen_at) == ("a/a.par", None)


def test_a_fault_of_a_middle_instrument_is_told_there():
    first = source("sửa đổi [mot.ke] điểm tối đa 2\n", "b/b.par", "a", "b", 2023)
    second = source('đổi tên [hai] thành "H"\n', "c/c.par", "b", "c", 2024)
    outcome = compile_sources([second], finding(a=[base()], b=[first]))
    (fault,) = [each for each in outcome.diagnostics if each.code == "E0620"]
    assert (fault.span.source, fault.seen_at.source) == ("b/b.par", "a/a.par")


def test_counts_that_no_longer_hold_are_told_at_the_change_or_at_the_instrument():
    counted = BASE.replace("  thang điểm 10\n", "  thang điểm 10\n  gồm 4 tiêu chí, 2 tiêu chí thành phần\n")
    of = Source(name="a/a.par", text=counted.format(source="minh họa"))
    assert codes(compile_sources([of])) == []
    one = amended("bãi bỏ [mot.bao.quy]\nsửa đổi [mot.bao.nam] điểm tối đa 3\n", of=of)
    assert [(each.code, each.span.line) for each in one.diagnostics if each.severity != "note"] == [("W0622", 5)]
    several = amended(
        f"bãi bỏ [mot.bao.quy]\nthay thế [mot.bao.nam]\n{new('n', '1.2.2', 3, 'tiêu chí thành phần')}", of=of
    )
    assert [(each.code, each.span.line) for each in several.diagnostics if each.severity != "note"] == [("W0622", 1)]


def test_a_maximum_finer_than_a_new_rounding_is_told_where_it_is_rounded():
    text = "sửa đổi [hai.c] điểm tối đa 1,5\nsửa đổi [hai.d] điểm tối đa 2,5\n"
    first = source(text, "b/b.par", "a", "b", 2023)
    second = source("sửa đổi bộ tiêu chí\n  làm tròn điểm tiêu chí đến 0 chữ số thập phân\n", "c/c.par", "b", "c")
    found = compile_sources([second], finding(a=[base()], b=[first])).diagnostics
    told = [(each.code, each.span.source, each.span.line) for each in found if each.severity == "error"]
    assert told == [("E0624", "c/c.par", 5)] * 2


def test_circles_and_chains_beyond_reason_are_refused():
    first, second = source("", "b/b.par", "c", "b"), source("", "c/c.par", "b", "c")
    assert codes(compile_sources([second], finding(b=[first], c=[second]))) == ["E0902"]
    chain = {
        f"r{at}": [source("", f"r{at}/a.par", f"r{at - 1}", f"r{at}", 2000 + at)] for at in range(LONGEST_CHAIN + 2)
    }
    assert codes(compile_sources(chain[f"r{LONGEST_CHAIN + 1}"], finding(**chain))) == ["E0917"]


def test_the_longest_chain_is_merged():
    chain = {f"r{at}": [source("", f"r{at}/a.par", f"r{at - 1}", f"r{at}", 2100 + at)] for at in range(LONGEST_CHAIN)}
    outcome = compile_sources(chain[f"r{LONGEST_CHAIN - 1}"], finding(**chain, **{"r-1": [labelled("r-1")]}))
    assert codes(outcome) == []
    assert outcome.value.revision == f"r{LONGEST_CHAIN - 1}"


def labelled(label):
    return Source(name=f"{label}/a.par", text=base().text.replace("[a]", f"[{label}]"))


def test_what_stands_where_the_base_should_be_is_that_revision():
    assert codes(compile_sources([source("", of="z")], finding(z=[base()]))) == ["E0903"]
    nothing = Source(name="z.par", text='tiêu chí 1 "A" [a] điểm tối đa 1\n  chưa viết\n')
    assert codes(compile_sources([source("", of="z")], finding(z=[nothing]))) == ["E0901"]
    assert codes(compile_sources([source("")], finding())) == ["E0901"]
    assert codes(compile_sources([source("")], finding(a=[]))) == ["E0901"]


# --- numbers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "numbers",
    [
        ["1.1", "1.2", "1.9", "1.10"],
        ["1.a", "1.b", "1.d", "1.đ", "1.e"],
        ["I", "II", "IV", "V", "IX", "X", "XL"],
        ["A", "B", "C", "D", "I"],
        ["1.2", "1.2a", "1.2b", "1.3"],
        ["1.I", "1.II", "1.V", "1.VIII"],
    ],
)
def test_numbers_are_sorted_as_people_read_them(numbers):
    keys = number_keys(numbers)
    mixed = numbers[::-1]
    assert sorted(mixed, key=keys.__getitem__) == numbers
