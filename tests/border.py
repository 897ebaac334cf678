"""A small set of criteria and ways to bring a case before it, for the tests of the border."""

from functools import cache

from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.boundary.to_facts import to_facts

SPEC = """\
bộ tiêu chí bo-thu "Bộ thử"
  văn bản [thu-2022] "Bảng thử"
  hiệu lực từ ngày 01/01/2022
  năm đánh giá từ 2022
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh"
    miền_núi "Đơn vị miền núi" : có/không
  tham số
    bình_quân "Mức bình quân" : tỷ lệ 1 chữ số thập phân từ 0% đến 100%
  số liệu
    dân_số "Dân số" : số lượng "người"

lĩnh vực 1 "Chỉ đạo" [chi_dao] điểm tối đa 10

tiêu chí 1.1 "Kế hoạch" [ke_hoach] điểm tối đa 10

tiêu chí thành phần 1.1.1 "Hoàn thành" [hoan_thanh] điểm tối đa 4
  số liệu
    giao       "Số nhiệm vụ đề ra"         : số lượng "nhiệm vụ" từ 0 trở lên
    hoàn_thành "Số nhiệm vụ đã hoàn thành" : số lượng "nhiệm vụ" không quá giao, càng cao càng tốt
  tính tỷ_lệ "Tỷ lệ hoàn thành" = hoàn_thành / giao
  không phát sinh khi giao bằng 0: điểm tối đa
  chấm điểm theo tỷ_lệ
    bằng 100%            : điểm tối đa
    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
    dưới 80%             : 0
  tài liệu kiểm chứng
    bắt buộc "Báo cáo năm"
    nếu có "Phụ lục"
    thay được bằng giải trình "Biên bản"

tiêu chí thành phần 1.1.2 "Mức hài lòng" [hai_long] điểm tối đa 2
  số liệu
    tỷ_lệ "Tỷ lệ hài lòng" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%, càng cao càng tốt
  chấm điểm theo tỷ_lệ
    từ bình_quân trở lên : 2
    dưới bình_quân       : 0
  luôn phát sinh

tiêu chí thành phần 1.1.3 "Thời hạn" [thoi_han] điểm tối đa 2
  số liệu
    ban_hành "Ngày ban hành" : ngày
  chấm điểm theo ban_hành
    đến hết ngày 31/12 của năm đánh giá : 2
    sau ngày 31/12 của năm đánh giá     : 0
  luôn phát sinh

tiêu chí thành phần 1.1.4 "Mức độ" [muc_do] điểm tối đa 1
  số liệu
    mức "Mức ban hành" : một trong { kịp_thời "Kịp thời" ; chậm "Chậm" }
  chấm điểm theo mức
    kịp_thời : 1
    chậm     : 0
  luôn phát sinh

tiêu chí thành phần 1.1.5 "Mật độ" [mat_do] điểm tối đa 1
  số liệu
    mật_độ "Mật độ" : số 2 chữ số thập phân từ 0 đến 5000
  chấm điểm
    trường hợp miền_núi : 1
    các trường hợp còn lại theo mật_độ
      từ 100 trở lên : 1
      dưới 100       : 0
  luôn phát sinh
"""

P = "chi_dao.ke_hoach"
ALL = """\
unit: {name: Tỉnh A, mien_nui: không}
period: 2022
parameters: {binh_quan: 80%}
figures:
  bo-thu: {dan_so: 2.000.000}
  chi_dao.ke_hoach.hoan_thanh: {giao: 10, hoan_thanh: 9}
  chi_dao.ke_hoach.hai_long: {ty_le: "91,17%"}
  chi_dao.ke_hoach.thoi_han: {ban_hanh: 31/12/2022}
  chi_dao.ke_hoach.muc_do: {muc: kip_thoi}
  chi_dao.ke_hoach.mat_do: {mat_do: "150,5"}
"""


@cache
def small_set():
    """The set, compiled once."""
    outcome = compile_sources([Source(name="thu.par", text=SPEC)])
    errors = [each.message("vi") for each in outcome.diagnostics if each.severity == "error"]
    assert errors == []
    return outcome.value


def read(text, name="cases.yaml"):
    return read_cases(Source(name=name, text=text))


def scored(ruleset, text, name="cases.yaml", **wanted):
    """The scores of a text and everything that was found."""
    units = read(text, name)
    outcome = score_cases(ruleset, units.value or (), Wanted(**wanted))
    return outcome.value, (*units.diagnostics, *outcome.diagnostics)


def codes(found):
    return [each.code for each in found]


def words(found):
    """Every message and help in both languages, each a line with nothing left to fill in."""
    said = [text for each in found for text in (*map(each.message, ("vi", "en")), *map(each.help, ("vi", "en")))]
    assert all("\n" not in text and "{" not in text.replace("{0", "") for text in said)
    return said


def facts_of(ruleset, text, name="cases.yaml"):
    (unit,) = read(text, name).value
    return to_facts(unit, "self", ruleset)


def figure(text, path=f"{P}.mat_do", key="mat_do"):
    """A case that gives one figure."""
    return f"unit: {{name: A}}\nfigures:\n  {path}:\n    {key}: {text}\n"
