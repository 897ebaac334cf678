"""Domains 5 and 6 of 2022: the civil service, and public finance."""

from fractions import Fraction
from math import floor

from second_writing.shorthand import (
    P,
    T,
    bands,
    bands_up_to,
    count,
    in_proportion,
    n,
    no,
    nothing,
    reduction,
    share,
    towards,
    yes,
)


def disciplined(for_head):
    """The maximum less what the disciplined cost, at most 1 in all."""

    def rule(ask, maximum):
        cost = n("0,5") * ask("lanh_dao_tinh") + n(for_head) * ask("nguoi_dung_dau") + n("0,1") * ask("cong_chuc_khac")
        return maximum - min(Fraction(1), cost)

    return rule


def qualified(ask, maximum):
    goal = n("90%") if ask("unit.mien_nui") else n("98%")
    return towards(goal, share("dat_chuan", "^tong")(ask), maximum)


def disbursed(goal):
    """From the goal: the maximum; from 70%: r over the goal; below 70%: nothing."""

    def rule(ask, maximum):
        r = share("giai_ngan", "von_giao")(ask)
        return towards(n(goal), r, maximum) if r >= n("70%") else Fraction(0)

    return rule


def self_financed(steps):
    """0%: 0; up to 10%: 0,5; then 0,25 for each 2 points, counted as `steps` says; at most the maximum."""

    def rule(ask, maximum):
        r = share("^tu_bao_dam", "^don_vi")(ask)
        if r == 0:
            return Fraction(0)
        if r <= n("10%"):
            return n("0,5")
        return min(maximum, n("0,5") + n("0,25") * steps((r - n("10%")) / n("2%")))

    return rule


def pro_rata(number):
    return number


whole_steps = floor


def spending_less(ask, _):
    d = reduction("chi_nam_2021", "chi_nam_danh_gia")(ask)
    if d >= n("15%"):
        return n("1,5")
    return n("0,75") + (d - n("5%")) / n("10%") * n("0,75") if d >= n("5%") else Fraction(0)


RULES = {
    "5.1.1": bands(share("bo_tri", "co_quan"), ("100%", "1"), ("80%", "0,5")),
    "5.1.2": P("60%", share("bo_tri", "don_vi")),
    "5.2.1": yes("dung_quy_dinh"),
    "5.2.2": yes("dung_quy_dinh"),
    "5.2.3": yes("dung_quy_dinh"),
    "5.3": bands_up_to(count("vi_pham"), (0, "1"), (1, "0,5")),
    "5.4.1": yes("dung_trinh_tu"),
    "5.4.2": disciplined("0,25"),
    "5.5": P("80%", share("hoan_thanh", "ke_hoach")),
    "5.6.1": qualified,
    "5.6.2": bands(share("boi_duong", "^tong"), ("70%", "1"), ("50%", "0,5")),
    "6.1.1": disbursed("95%"),
    "6.1.2": in_proportion(share("da_nop", "phai_nop")),
    "6.1.3": yes("dung_quy_dinh"),
    "6.1.4": P("80%", share("ban_hanh", "co_quan")),
    "6.2.1": self_financed(pro_rata),
    "6.2.2": T("40%", share("^mot_phan", "^don_vi")),
    "6.2.3": spending_less,
}
NOT_ARISING = {
    "5.2.1": no("co_tuyen_dung"),
    "5.2.2": no("co_tuyen_dung"),
    "5.2.3": no("co_tuyen_dung"),
    "6.1.2": nothing("phai_nop"),
}
