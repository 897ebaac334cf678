"""Domains 1 and 2 of 2022: direction of the reform, and institutions."""

from datetime import date
from fractions import Fraction

from second_writing.shorthand import P, bands, count, each, n, nothing, share, yes


def plan_issued(ask, _):
    """Up to 31/12 of the year before: 0,5; up to 31/01: 0,25; later or not at all: 0."""
    if not ask("da_ban_hanh"):
        return Fraction(0)
    year, day = ask("period"), ask("ngay_ban_hanh")
    if day <= date(year - 1, 12, 31).toordinal():
        return n("0,5")
    return n("0,25") if day <= date(year, 1, 31).toordinal() else Fraction(0)


def reports(for_late):
    def rule(ask, maximum):
        late, missing = ask("bao_cao_cham"), ask("bao_cao_thieu")
        assert late + missing <= 4
        return max(Fraction(0), maximum - n(for_late) * late - n("0,5") * missing)

    return rule


def publicity(ask, _):
    whole_plan = n("0,25") if ask("hoan_thanh_ke_hoach") else Fraction(0)
    return whole_plan + (n("0,25") if ask("so_hinh_thuc") >= 2 else 0)


def tasks_on_time(ask, maximum):
    assigned, on_time, late = ask("giao"), ask("dung_han"), ask("qua_han")
    assert on_time + late <= assigned
    s, l = Fraction(on_time) / assigned, Fraction(late) / assigned  # noqa: E741 - named so in the source table
    return (s + l / 2) * maximum if s + l == 1 else s * maximum / 2


RULES = {
    "1.1.1": plan_issued,
    "1.1.2": P("80%", share("hoan_thanh", "giao")),
    "1.2": reports("0,25"),
    "1.3.1": bands(share("kiem_tra", "co_quan"), ("30%", "0,5"), ("20%", "0,25")),
    "1.3.2": P("80%", share("xu_ly", "phat_hien")),
    "1.4": publicity,
    "1.5": each("0,5", "sang_kien"),
    "1.6.1": tasks_on_time,
    "1.6.2": yes("het_ton_dong"),
    "2.1.1": bands(count("thu_thap", "kiem_tra", "khao_sat"), ("3", "0,5"), ("2", "0,25")),
    "2.1.2": P("80%", share("da_xu_ly", "phai_xu_ly")),
    "2.2.1": P("80%", share("ra_soat", "ke_hoach")),
    "2.2.2": P("80%", share("da_xu_ly", "phai_xu_ly")),
    "2.3.1": P("80%", share("kiem_tra", "ke_hoach")),
    "2.3.2": P("80%", share("da_xu_ly", "trai_phap_luat")),
    "2.4": bands(share("dung_tien_do", "chuong_trinh"), ("95%", "1"), ("80%", "0,5")),
}
NOT_ARISING = {
    "1.3.2": nothing("phat_hien"),
    "1.6.1": nothing("giao"),
    "2.1.2": nothing("phai_xu_ly"),
    "2.2.2": nothing("phai_xu_ly"),
    "2.3.2": nothing("trai_phap_luat"),
    "2.4": nothing("chuong_trinh"),
}
