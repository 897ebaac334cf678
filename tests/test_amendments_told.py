"""Where the faults of an instrument are told, in a chain of instruments: at the change that brought them about."""

from parlang.ir.walk import each_part
from parlang.pipeline import compile_sources, consolidate_sources
from parlang.source import Source

BASE = """\
bộ tiêu chí x "X"
  văn bản [a] "A"
  hiệu lực từ ngày 01/01/2022
  năm đánh giá từ 2022
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh"
    loại "Loại" : một trong { tỉnh ; thành_phố }

lĩnh vực 1 "Một" [mot] điểm tối đa 6

tiêu chí 1.1 "Kế hoạch" [ke] điểm tối đa 3
  số liệu
    xong "Xong" : số lượng "việc"
    chậm "Chậm" : số lượng "việc" từ 0 đến 4
    sót  "Sót"  : số lượng "việc" từ 0 đến 4
  điều kiện số liệu: chậm + sót không quá 4
  tính mốc = nếu loại bằng thành_phố thì 9, còn lại 8
  chấm điểm theo xong
    từ mốc trở lên : 3
    dưới mốc       : 0

tiêu chí 1.2 "Báo cáo" [bao] điểm tối đa 3

tiêu chí thành phần 1.2.1 "Quý" [quy] điểm tối đa 1
  chưa viết
tiêu chí thành phần 1.2.2 "Năm" [nam] điểm tối đa 2
  chưa viết

lĩnh vực 2 "Hai" [hai] điểm tối đa 4

tiêu chí 2.1 "C" [c] điểm tối đa 1
  chưa viết
tiêu chí 2.2 "D" [d] điểm tối đa 3
  chưa viết

xếp loại theo tổng điểm
  trường hợp điểm của [mot.bao] dưới 2 : kém
  từ 5 trở lên : tốt
  dưới 5       : kém
"""
SECOND = """\
sửa đổi [mot.ke]
  trừ điểm
    0,5 điểm đối với mỗi chậm
sửa đổi [hai.c]
  số liệu
    vụ "Số vụ" : số lượng "vụ" từ 0 đến 4
  tính gấp = 2 × vụ
  chấm điểm theo gấp
    từ 2 trở lên : 1
    dưới 2       : 0
"""


def instrument(revision, of, year, text):
    head = f"sửa đổi, bổ sung bộ tiêu chí x [{of}] thành [{revision}]\n"
    said = f'  văn bản "{revision}"\n  hiệu lực từ ngày 01/01/{year}\n  năm đánh giá từ {year}\n'
    return Source(name=f"{revision}/{revision}.par", text=head + said + text)


def chain(*texts):
    """The texts of a chain of instruments [b], [c], …, each amending the one before, the first the base [a]."""
    sources = [Source(name="a/a.par", text=BASE)]
    for at, text in enumerate(texts, start=1):
        sources.append(instrument(chr(97 + at), chr(96 + at), 2022 + at, text))
    known = {source.name[0]: [source] for source in sources}
    return sources[-1], lambda index, revision: known.get(revision)


def outcome(*texts):
    source, find = chain(*texts)
    return compile_sources([source], find)


def told(*texts):
    found = [each for each in outcome(*texts).diagnostics if each.severity != "note"]
    return [
        (
            each.code,
            f"{each.span.source[0]}:{each.span.line}",
            each.seen_at and f"{each.seen_at.source[0]}:{each.seen_at.line}",
        )
        for each in found
    ]


def messages(*texts):
    return [(each.message("vi"), each.help("vi")) for each in outcome(*texts).diagnostics if each.severity != "note"]


# --- places in an earlier instrument --------------------------------------------------------


def test_the_chain_is_sound():
    assert told() == []
    assert told(SECOND) == []
    assert told(SECOND, 'đổi tên [hai] thành "H"\n') == []


def test_a_name_that_an_earlier_instrument_uses_is_told_where_it_is_dropped():
    assert told(SECOND, "sửa đổi [hai.c]\n  không dùng nữa: gấp\n") == [("E0920", "c:6", "b:12")]
    ((message, _),) = messages(SECOND, "sửa đổi [hai.c]\n  không dùng nữa: gấp\n")
    assert message == "`gấp` thôi dùng ở đây, mà `chấm điểm theo` của `[hai.c]` còn dùng"


def test_a_part_below_one_whose_rule_an_earlier_instrument_wrote_is_told_where_it_is_added():
    text = 'bổ sung vào [mot.ke]\ntiêu chí thành phần 1.1.1 "N" [n] điểm tối đa 3\n  chưa viết\n'
    assert told(SECOND, text) == [("E0609", "c:5", "b:6")]


def test_a_name_of_the_set_that_is_dropped_is_told_there_with_its_use_and_its_levels_are_not():
    assert told(SECOND, "sửa đổi bộ tiêu chí\n  không dùng nữa: loại\n") == [("E0920", "c:6", "a:19")]
    ((message, advice),) = messages("sửa đổi bộ tiêu chí\n  không dùng nữa: loại\n")
    assert message == "`loại` thôi dùng ở đây, mà `tính mốc` của `[mot.ke]` còn dùng"
    assert advice.endswith("chỗ được sửa đổi: a/a.par:19")


def test_what_still_uses_a_dropped_name_is_named():
    ((message, _),) = messages(
        "sửa đổi [mot.ke]\n  không dùng nữa: chậm\n  chấm điểm theo xong\n    từ 5 trở lên : 3\n    dưới 5 : 0\n"
    )
    assert message == "`chậm` thôi dùng ở đây, mà `điều kiện số liệu` của `[mot.ke]` còn dùng"


def test_a_name_lost_because_the_figures_of_the_set_are_restated_is_told_there():
    text = 'sửa đổi [mot.ke]\n  hướng dẫn "h"\nsửa đổi bộ tiêu chí\n  đối tượng đánh giá "tỉnh"\n'
    assert told(text) == [("E0301", "b:7", "a:19")]


def test_a_fault_of_an_earlier_instrument_stays_there():
    faulty = "sửa đổi [mot.ke]\n  không dùng nữa: chậm\n"
    assert told(faulty) == [("E0920", "b:6", "a:18")]
    assert told(faulty, 'đổi tên [hai] thành "H"\n') == [("E0920", "b:6", "a:18")]
    assert told("đánh số lại [mot] thành 2\n", 'đổi tên [hai] thành "H"\n') == told("đánh số lại [mot] thành 2\n")


def test_an_unknown_figure_is_told_once_and_not_also_what_may_be_its_level():
    broken = Source(name="a.par", text=BASE.replace("nếu loại bằng", "nếu loạix bằng"))
    assert [each.code for each in compile_sources([broken]).diagnostics if each.severity == "error"] == ["E0301"]


# --- one mistake, one finding ---------------------------------------------------------------


def test_a_number_that_is_taken_is_told_once_with_how_many_parts_below_follow():
    ((message, _),) = messages("đánh số lại [hai] thành 1\n")
    assert message.endswith("; 2 phần bên trong cũng trùng số theo")
    assert told("đánh số lại [hai] thành 1\n") == [("E0607", "b:5", "a:31")]


def test_what_is_no_path_is_not_also_an_unknown_part():
    assert [code for code, *_ in told("bãi bỏ [1.1.2]\n")] == ["E0122"]


def test_the_same_item_twice_and_a_change_of_nothing_are_told():
    text = 'khoản 1\nđổi tên [hai] thành "H"\nkhoản 1\nsửa đổi [hai]\nsửa đổi bộ tiêu chí\n'
    assert [row[:2] for row in told(text)] == [("E0921", "b:7"), ("E0922", "b:8"), ("E0922", "b:9")]
    assert told("sửa đổi [hai]\n", "bãi bỏ [hai.d]\n") == [("E0620", "c:5", "a:31"), ("E0922", "b:5", None)]


# --- parts that are gone --------------------------------------------------------------------


def hint(first, path):
    ((_, advice),) = messages(first, f'đổi tên [{path}] thành "Y"\n')
    return advice


def test_a_part_that_is_gone_is_told_with_the_instrument_that_took_it_away():
    repealed = "bãi bỏ [hai.c]\nsửa đổi [hai.d] điểm tối đa 4\n"
    assert hint(repealed, "hai.c") == "đã được `bãi bỏ` bởi `[b]`"
    moved = "chuyển [mot.bao] sang [hai] thành 2.3\nsửa đổi [mot] điểm tối đa 3\nsửa đổi [hai] điểm tối đa 7\n"
    assert hint(moved, "mot.bao.quy") == "đã được `chuyển` bởi `[b]`, nay là `[hai.bao.quy]`"
    assert hint(repealed, "hai.e").startswith("có phải")


# --- grades name parts ----------------------------------------------------------------------

MOVED = "chuyển [mot.bao] sang [hai] thành 2.3\nsửa đổi [mot] điểm tối đa 3\nsửa đổi [hai] điểm tối đa 7\n"
GRADES = "xếp loại theo tổng điểm\n  trường hợp điểm của [{}] dưới 1 : kém\n  từ 5 trở lên : tốt\n  dưới 5 : kém\n"


def merged(*texts):
    source, find = chain(*texts)
    assert told(*texts) == []
    return consolidate_sources([source], find).value


def test_the_grades_of_the_base_follow_a_part_that_is_moved():
    assert "điểm của [hai.bao] dưới 2" in merged(MOVED)
    assert "hai.bao" in {part.path for part in each_part(outcome(MOVED).value)}
    assert "điểm của [hai.bao] dưới 2" in merged(MOVED, 'đổi tên [hai] thành "H"\n')


def test_grades_restated_in_the_instrument_name_parts_as_its_changes_do():
    assert "điểm của [hai.bao] dưới 1" in merged(MOVED + GRADES.format("mot.bao"))
    assert "điểm của [hai.bao.quy] dưới 1" in merged(MOVED + GRADES.format("mot.bao.quy"))


def test_the_grades_follow_a_part_replaced_below_one_that_is_moved():
    replaced = 'thay thế [mot.bao.nam]\ntiêu chí thành phần 2.3.2 "M" [nam] điểm tối đa 2\n  chưa viết\n'
    assert "điểm của [hai.bao.nam] dưới 1" in merged(MOVED + replaced + GRADES.format("mot.bao.nam"))


def test_grades_that_name_a_part_that_is_gone_are_told():
    gone = "bãi bỏ [mot.bao]\nsửa đổi [mot.ke] điểm tối đa 6\n  chưa viết\n"
    assert [code for code, *_ in told(gone)] != []
