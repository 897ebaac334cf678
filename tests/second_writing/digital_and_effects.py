"""Domains 7 and 8 of 2022: digital government, and the effects of the reform."""

from fractions import Fraction

from second_writing.shorthand import (
    P,
    T,
    bands_up_to,
    count,
    each,
    growth,
    in_proportion,
    n,
    nothing,
    proportional_from,
    ratio,
    share,
    towards,
)

HAS_DISTRICTS = "unit.co_cap_huyen"


def tiers(done, whole, **weights):
    """The share of each tier with its weight."""
    return lambda ask: [
        (share(f"{done}_{tier}", f"{whole}_{tier}")(ask), n(weight)) for tier, weight in weights.items()
    ]


def signed(read):
    """The weighted mean of the shares times the maximum."""

    def rule(ask, maximum):
        return sum(weight * r for r, weight in read(ask)) * maximum

    return rule


def digitised(read):
    """Each tier for itself, by P80 of its part."""

    def rule(ask, _):
        return sum((proportional_from(n("80%"), r, part) for r, part in read(ask)), start=Fraction(0))

    return rule


def by_districts(with_districts, without):
    def rule(ask, maximum):
        return (with_districts if ask(HAS_DISTRICTS) else without)(ask, maximum)

    return rule


SIGNED_IN_TWO_TIERS = signed(tiers("ky_so", "van_ban", tinh="60%", xa="40%"))
SIGNED_IN_THREE_TIERS = signed(tiers("ky_so", "van_ban", tinh="50%", huyen="30%", xa="20%"))
DIGITISED_IN_TWO_TIERS = digitised(tiers("so_hoa", "ho_so", tinh="0,5", xa="0,5"))
DIGITISED_IN_THREE_TIERS = digitised(tiers("so_hoa", "ho_so", tinh="0,4", huyen="0,3", xa="0,3"))


def submitted_online(ask, maximum):
    """T(50%); above the national mean of the year: the maximum all the same."""
    r = share("truc_tuyen", "tiep_nhan")(ask)
    if r >= n("50%") or r > ask("parameters.truc_tuyen_ca_nuoc"):
        return maximum
    return towards(n("50%"), r, maximum)


def revenue(above, reached, nearly):
    """Above 105%; from 100% to 105%; from 95% to below 100%; below 95%: 0."""

    def rule(ask, _):
        r = ratio("thuc_thu", "du_toan")(ask)
        if r > n("105%"):
            return n(above)
        if r >= 1:
            return n(reached)
        return n(nearly) if r >= n("95%") else Fraction(0)

    return rule


def new_businesses(ask, _):
    g = growth("nam_nay", "nam_truoc")(ask)
    if g >= n("10%"):
        return n("2")
    if g > 0:
        return 1 + g / n("10%")
    return n("1") if g == 0 else Fraction(0)


RULES = {
    "7.1.1": P("80%", share("hoan_thanh", "giao")),
    "7.1.2": each("0,2", "he_thong"),
    "7.1.3": T("80%", share("khai_thac", "danh_muc")),
    "7.1.4": by_districts(SIGNED_IN_THREE_TIERS, SIGNED_IN_TWO_TIERS),
    "7.2.1": T("60%", share("phat_sinh", "cung_cap")),
    "7.2.2": submitted_online,
    "7.2.3": T("30%", share("giao_dich", "co_phi")),
    "7.2.4": T("20%", share("thanh_toan", "ho_so_co_phi")),
    "7.2.5": by_districts(DIGITISED_IN_THREE_TIERS, DIGITISED_IN_TWO_TIERS),
    "7.2.6": bands_up_to(count("xep_hang"), (10, "1"), (30, "0,5")),
    "8.1": in_proportion(count("chi_so")),
    "8.2.1": revenue("2,5", "2", "1"),
    "8.2.2": new_businesses,
    "8.2.3": P("80%", share("hoan_thanh", "giao")),
}
NOT_ARISING = {
    "7.2.4": nothing("ho_so_co_phi"),
}
