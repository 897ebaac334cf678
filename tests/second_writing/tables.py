"""The illustrative PAR INDEX of a province written a second time: the table of 2022, and that of 2024 by its changes.

Written from the source tables alone, in plain fractions, with nothing of parlang: where the two writings differ, the
criteria in spec/ or the interpreter are wrong, or this is. The comments give the numbers of the changes of 2024.
"""

from functools import partial
from pathlib import Path

from second_writing import (
    digital_and_effects,
    direction_and_law,
    procedures_and_offices,
    staff_and_finance,
)
from second_writing.digital_and_effects import DIGITISED_IN_TWO_TIERS, SIGNED_IN_TWO_TIERS, revenue
from second_writing.direction_and_law import reports
from second_writing.procedures_and_offices import displayed_in_two_tiers, fewer_offices
from second_writing.rows import row, table, with_cells
from second_writing.shorthand import (
    FIVE_LEVELS,
    P,
    T,
    bands,
    bands_up_to,
    count,
    growth,
    n,
    share,
    survey,
    yes,
)
from second_writing.staff_and_finance import disbursed, disciplined, self_financed, whole_steps

DECIMALS_2022, DECIMALS_2024 = 2, 3  # 25
DOMAINS = (direction_and_law, procedures_and_offices, staff_and_finance, digital_and_effects)
YEAR_2022 = table(
    Path(__file__).with_name("table_2022.txt").read_text("utf-8").splitlines()[1:],
    {number: rule for domains in DOMAINS for number, rule in domains.RULES.items()},
    {number: none for domains in DOMAINS for number, none in domains.NOT_ARISING.items()},
)


def on_schedule(ask, _):
    """Above 95%: 1; from 80% to 95%: 0,5; below 80%: 0."""
    r = share("dung_tien_do", "chuong_trinh")(ask)
    return n("1") if r > n("95%") else n("0,5") if r >= n("80%") else n("0")


REMOVED = (
    "the_che.tac_dong.hop_ly",  # 8
    "thu_tuc.giai_quyet.huyen",  # 9
    "thu_tuc.mot_cua.cung_cap",  # 11
    "thu_tuc.mot_cua.cac_cap",  # 11
    "cong_vu.bo_nhiem",  # 14: no longer a leaf
)
CHANGED = {
    "chi_dao.ke_hoach.hoan_thanh": {"rule": P("85%", share("hoan_thanh", "giao"))},  # 1
    "chi_dao.kiem_tra.ty_le": {"rule": bands(share("kiem_tra", "co_quan"), ("40%", "0,5"), ("25%", "0,25"))},  # 2
    "chi_dao.bao_cao": {"rule": reports("0,2")},  # 3
    "chi_dao.sang_kien": {"number": "1.6"},  # 4
    "chi_dao.nhiem_vu_giao": {"number": "1.5"},  # 4
    "chi_dao.nhiem_vu_giao.dung_han": {"number": "1.5.1"},  # 4
    "chi_dao.nhiem_vu_giao.khong_ton_dong": {"number": "1.5.2"},  # 4
    "chi_dao.tuyen_truyen": {"name": "Thông tin, tuyên truyền về CCHC"},  # 5
    "the_che.dung_tien_do": {"rule": on_schedule},  # 7
    "the_che.tac_dong.kha_thi": {"maximum": "1,5"},  # 8
    "thu_tuc.giai_quyet.xa": {"maximum": "1,5"},  # 9
    "thu_tuc.cong_khai.mot_cua": {"rule": displayed_in_two_tiers},  # 10
    "so_hoa.nen_tang.ky_so": {"rule": SIGNED_IN_TWO_TIERS},  # 10
    "bo_may.to_chuc.giam_dvsn": {  # 12
        "name": "Tỷ lệ giảm số đơn vị sự nghiệp công lập so với năm 2023",
        "rule": partial(fewer_offices, base="nam_2023"),
    },
    "bo_may.bien_che.su_nghiep": {"rule": bands_up_to(growth("su_dung", "giao"), (0, "1"))},  # 13
    "cong_vu.danh_gia.ky_luat": {"rule": disciplined("0,3")},  # 15
    "cong_vu.cap_xa.dat_chuan": {"rule": T("95%", share("dat_chuan", "^tong"))},  # 16
    "tai_chinh.ngan_sach.giai_ngan": {"rule": disbursed("90%")},  # 17
    "tai_chinh.tu_chu.chi_thuong_xuyen": {"rule": self_financed(whole_steps)},  # 18
    "so_hoa.dich_vu.ho_so": {"rule": T("50%", share("truc_tuyen", "tiep_nhan"))},  # 19
    "so_hoa.dich_vu.xep_hang": {"rule": bands_up_to(count("xep_hang"), (5, "1"), (17, "0,5"))},  # 20
    "so_hoa.dich_vu.thanh_toan_hs": {"evidence": "Cổng Dịch vụ công quốc gia, Đối soát của kho bạc"},  # 21
    "chi_dao.danh_gia.kip_thoi": {"rule": survey(FIVE_LEVELS)},  # 22
    "chi_dao.danh_gia.quyet_liet": {"rule": survey(FIVE_LEVELS)},  # 22
    "chi_dao.danh_gia.hieu_qua": {"rule": survey(FIVE_LEVELS)},  # 22
    "tac_dong.kinh_te.thu_ngan_sach": {"maximum": "2", "rule": revenue("2", "1,6", "0,8")},  # 23
    "tac_dong.kinh_te.chi_tieu": {"maximum": "2,5"},  # 23
    "so_hoa.dich_vu.phat_sinh": {"maximum": "1"},  # 24
    "thu_tuc.ra_soat.don_gian": {"name": "Tỷ lệ TTHC được đơn giản hóa"},  # 26
    "so_hoa.dich_vu.so_hoa": {"name": "Số hóa hồ sơ, kết quả giải quyết", "rule": DIGITISED_IN_TWO_TIERS},  # 10, 26
}
ADDED = {
    "thu_tuc.mot_cua.lien_thong": row(  # 11
        "3.3.2 | lien_thong | TTHC liên thông | 1 | TĐ | Quy trình liên thông cùng cấp; quy trình … giữa các cấp",
        bands(count("cung_cap", "giua_cac_cap"), (80, "1"), (50, "0,5")),
    ),
    "cong_vu.bo_nhiem": row("5.3 | bo_nhiem | Bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý | 1"),  # 14
    "cong_vu.bo_nhiem.quy_trinh": row(  # 14
        "5.3.1 | quy_trinh | Quy trình bổ nhiệm | 0,5 | TĐ | Hồ sơ bổ nhiệm", yes("dung_quy_trinh")
    ),
    "cong_vu.bo_nhiem.tieu_chuan": row(  # 14
        "5.3.2 | tieu_chuan | Tiêu chuẩn, điều kiện bổ nhiệm | 0,5 | TĐ | Kết luận thanh tra, kiểm tra",
        bands_up_to(count("^vi_pham"), (0, "0,5")),
    ),
    "so_hoa.dich_vu.ket_qua_dien_tu": row(  # 24
        "7.2.7 | ket_qua_dien_tu | TTHC có kết quả điện tử | 0,5 | TĐ | Trích xuất hệ thống",
        T("80%", share("dien_tu", "co_ket_qua")),
    ),
}
KEPT = {path: with_cells(given, **CHANGED.get(path, {})) for path, given in YEAR_2022.items() if path not in REMOVED}
YEAR_2024 = KEPT | ADDED
