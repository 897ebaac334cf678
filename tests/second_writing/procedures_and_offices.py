"""Domains 3 and 4 of 2022: administrative procedures, and the organisation of offices."""

from fractions import Fraction

from second_writing.shorthand import (
    P,
    T,
    bands,
    bands_up_to,
    count,
    first_from,
    growth,
    levels,
    n,
    no,
    nothing,
    ratio,
    reduction,
    share,
    towards,
    yes,
)

HAS_DISTRICTS = "unit.co_cap_huyen"


def displayed(ask, tiers):
    """The points of each tier of which all units comply."""
    return sum(
        (n(points) for done, whole, points in tiers if share(done, whole)(ask) == 1),
        start=Fraction(0),
    )


def displayed_in_three_tiers(ask, _):
    if not ask(HAS_DISTRICTS):
        return displayed_in_two_tiers(ask, _)
    return displayed(
        ask,
        (("tinh_dat", "cap_tinh", "0,5"), ("huyen_dat", "cap_huyen", "0,25"), ("xa_dat", "cap_xa", "0,25")),
    )


def displayed_in_two_tiers(ask, _):
    return displayed(ask, (("tinh_dat", "cap_tinh", "0,5"), ("xa_dat", "cap_xa", "0,5")))


def received_at_the_centre(ask, maximum):
    goal = {"thanh_pho": n("90%"), "tinh": n("80%")}[ask("unit.loai_don_vi")]
    return towards(goal, share("tiep_nhan", "thu_tuc")(ask), maximum)


def results_published(ask, _):
    if ask("^da_xu_ly") == 0:
        return Fraction(0)
    return first_from(share("cong_khai", "^da_xu_ly")(ask), (("100%", "0,5"), ("80%", "0,25")))


def fewer_offices(ask, maximum, base="nam_2021"):
    d = reduction(base, "nam_nay")(ask)
    return towards(n("10%"), d, maximum) if d > 0 else Fraction(0)


RULES = {
    "3.1.1": P("80%", share("ra_soat", "ke_hoach")),
    "3.1.2": T("20%", share("don_gian_hoa", "ra_soat")),
    "3.2.1": levels("cong_bo", day_du_kip_thoi="0,5", day_du_cham="0,25", khong_day_du="0"),
    "3.2.2": bands(share("dung_han", "phai_cong_khai"), ("100%", "0,5")),
    "3.2.3": displayed_in_three_tiers,
    "3.3.1": received_at_the_centre,
    "3.3.2": bands(count("lien_thong"), (30, "0,5"), (20, "0,25")),
    "3.3.3": bands(count("lien_thong"), (50, "0,5"), (30, "0,25")),
    "3.3.4": yes("trien_khai"),
    "3.4.1": P("95%", share("dung_han", "ho_so")),
    "3.4.2": P("95%", share("dung_han", "ho_so")),
    "3.4.3": P("95%", share("dung_han", "ho_so")),
    "3.4.4": bands(share("xin_loi", "qua_han"), ("100%", "0,5")),
    "3.5.1": P("90%", share("^da_xu_ly", "^tiep_nhan")),
    "3.5.2": results_published,
    "4.1.1": P("80%", share("da_sap_xep", "phai_sap_xep")),
    "4.1.2": bands_up_to(count("co_quan_vuot"), (0, "0,5")),
    "4.1.3": fewer_offices,
    "4.2.1": bands_up_to(ratio("su_dung", "giao"), ("100%", "1")),
    "4.2.2": bands_up_to(growth("su_dung", "giao"), (0, "1"), ("2%", "0,5")),
    "4.3.1": levels("ket_qua", day_du="1", chua_day_du="0,5", chua_phan_cap="0"),
    "4.3.2": P("70%", share("kiem_tra", "phan_cap")),
    "4.3.3": P("80%", share("xu_ly", "phat_hien")),
}
NOT_ARISING = {
    "3.4.2": no(HAS_DISTRICTS),
    "3.4.4": nothing("qua_han"),
    "3.5.1": nothing("^tiep_nhan"),
    "3.5.2": nothing("^tiep_nhan"),
    "4.1.1": nothing("phai_sap_xep"),
    "4.3.3": nothing("phat_hien"),
}
