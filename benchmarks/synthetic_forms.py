"""The forms of the synthetic set: each rule as a text of parlang and, beside it, as a plain description.

share_bands("viec_1", random)
từ 95% trở lên : 1          At(share, ">=", 95%), 1 point
từ 80% đến dưới 95% : 0,5   At(share, ">=", 80%), half a point
dưới 80% : 0                else none
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from random import Random

from benchmarks.rules import At, Both, Figure, Gain, Of, Rule, Test, Yes, points
from parlang.prose.numbers import number, percent

SHARE = """\
  số liệu
    giao "Số việc được giao" : số lượng "việc" từ 1 trở lên
    xong "Số việc đã xong"   : số lượng "việc" không quá giao
  tính tỷ_lệ "Tỷ lệ hoàn thành" = xong / giao
  chấm điểm theo tỷ_lệ
"""
ONE = """\
  số liệu
    {name} "Số liệu" : {kind}
  chấm điểm theo {name}
"""
RATIO = "tỷ lệ 2 chữ số thập phân từ 0% đến 100%"
DEADLINE = date(2024, 1, 31)
ONE_MORE = 29  # days to the end of the month after it
Cases = Sequence[tuple[Test, Gain]]


def cap(value: Fraction) -> str:
    """Write the end of an increment."""
    return f"nhưng tối đa không quá {number(value)} điểm"


def _maximum(random: Random, least: int = 1) -> Fraction:
    return Fraction(random.randint(least, 4), 2)


def _rule(key: str, maximum: Fraction, figures: list[Figure], cases: Cases, rest: Gain, body: str) -> Rule:
    return Rule(key, maximum, tuple(figures), ((tuple(cases), rest),), body)


def _shared(key: str) -> Of:
    return Of(Figure(f"{key}__xong"), Figure(f"{key}__giao"))


def _of_share(key: str, maximum: Fraction, cases: Cases, rest: Gain, body: str) -> Rule:
    share = _shared(key)
    return _rule(key, maximum, [share.bottom, share.top], cases, rest, SHARE + body)


def share_bands(key: str, random: Random) -> Rule:
    """Full points, half of them, or none."""
    share, top = _shared(key), Fraction(random.choice((80, 90, 95)), 100)
    low, maximum = top - Fraction(random.choice((10, 20, 30)), 100), _maximum(random)
    cases = [(At(share, ">=", top), points(maximum)), (At(share, ">=", low), points(maximum / 2))]
    body = (
        f"    từ {percent(top)} trở lên : {number(maximum)}\n"
        f"    từ {percent(low)} đến dưới {percent(top)} : {number(maximum / 2)}\n"
        f"    dưới {percent(low)} : 0\n"
    )
    return _of_share(key, maximum, cases, points(0), body)


def share_from_floor(key: str, random: Random) -> Rule:
    """In proportion from a floor, nothing below it."""
    share, floor, maximum = _shared(key), Fraction(random.choice((70, 80, 90)), 100), _maximum(random)
    in_proportion = Gain(Fraction(0), share, maximum)
    cases = [(At(share, "==", Fraction(1)), points(maximum)), (At(share, ">=", floor), in_proportion)]
    body = (
        "    bằng 100% : điểm tối đa\n"
        f"    từ {percent(floor)} đến dưới 100% : tỷ_lệ × điểm tối đa\n"
        f"    dưới {percent(floor)} : 0\n"
    )
    return _of_share(key, maximum, cases, points(0), body)


def share_towards(key: str, random: Random) -> Rule:
    """In proportion to a target below 100%."""
    share, target, maximum = _shared(key), Fraction(random.choice((20, 30, 40, 60, 80)), 100), _maximum(random)
    rest = Gain(Fraction(0), share, maximum, target)
    goal = percent(target)
    body = f"    từ {goal} trở lên : điểm tối đa\n    dưới {goal} : tỷ_lệ / {goal} × điểm tối đa\n"
    return _of_share(key, maximum, [(At(share, ">=", target), points(maximum))], rest, body)


def count_bands(key: str, random: Random) -> Rule:
    """Bands on a count."""
    count, high, maximum = Figure(f"{key}__so_viec"), random.randint(20, 60), _maximum(random)
    low = high - random.randint(5, 15)
    worth = ((high, maximum), (low, maximum / 2))
    cases = [(At(Of(count), ">=", Fraction(mark)), points(most)) for mark, most in worth]
    body = ONE.format(name="số_việc", kind='số lượng "việc"') + (
        f"    từ {high} trở lên : {number(maximum)}\n    từ {low} đến dưới {high} : {number(maximum / 2)}\n"
        f"    dưới {low} : 0\n"
    )
    return _rule(key, maximum, [count], cases, points(0), body)


def levels(key: str, random: Random) -> Rule:
    """Three named levels, by their place."""
    level, maximum = Figure(f"{key}__muc", "level"), _maximum(random)
    cases = [(At(Of(level), "==", Fraction(place)), points(maximum / (place + 1))) for place in (0, 1)]
    body = ONE.format(name="mức", kind='một trong { kịp_thời "Kịp thời" ; chậm "Chậm" ; không_làm "Không làm" }') + (
        f"    kịp_thời : {number(maximum)}\n    chậm : {number(maximum / 2)}\n    không_làm : 0\n"
    )
    return _rule(key, maximum, [level], cases, points(0), body)


def yes_no(key: str, random: Random) -> Rule:
    """All or nothing."""
    done, maximum = Figure(f"{key}__dat", "yes_no"), _maximum(random)
    body = ONE.format(name="đạt", kind="có/không") + "    có : điểm tối đa\n    không : 0\n"
    return _rule(key, maximum, [done], [(Yes(done), points(maximum))], points(0), body)


def rising(key: str, random: Random) -> Rule:
    """A base, then more for each step of a count above a mark, up to a cap."""
    count, maximum = Figure(f"{key}__dan_so"), _maximum(random, 2)
    mark, step = Fraction(random.randint(4, 20) * 100_000), Fraction(random.choice((40_000, 60_000, 120_000)))
    base = maximum / 2
    rest = Gain(base, Of(count), Fraction(1, 4), step, mark, maximum)
    body = ONE.format(name="dân_số", kind='số lượng "người" từ 0 đến 100.000.000') + (
        f"    từ {number(mark)} trở xuống : {number(base)}\n    trên {number(mark)} : {number(base)}, cứ thêm"
        f" {number(step)} người được tính thêm 0,25 điểm, {cap(maximum)}\n"
    )
    return _rule(key, maximum, [count], [(At(Of(count), "<=", mark), points(base))], rest, body)


def falling(key: str, random: Random) -> Rule:
    """A base, then more for each step of a ratio below a mark, up to a cap: poverty."""
    ratio, maximum = Figure(f"{key}__ngheo", "ratio"), _maximum(random, 2)
    mark, base = Fraction(random.randint(10, 40), 200), maximum / 2
    rest = Gain(base, Of(ratio), Fraction(-1, 4), Fraction(1, 100), mark, maximum)
    body = ONE.format(name="nghèo", kind=RATIO) + (
        f"    từ {percent(mark)} trở lên : {number(base)}\n    dưới {percent(mark)} : {number(base)}, cứ giảm"
        f" 1 điểm phần trăm được tính thêm 0,25 điểm, {cap(maximum)}\n"
    )
    return _rule(key, maximum, [ratio], [(At(Of(ratio), ">=", mark), points(base))], rest, body)


def checklist(key: str, random: Random) -> Rule:
    """Three things, each for itself."""
    first, second = (Figure(f"{key}__{name}", "yes_no") for name in ("ke_hoach", "bao_cao"))
    count, least, maximum = Figure(f"{key}__hinh_thuc"), random.randint(2, 6), Fraction(1)
    enough = At(Of(count), ">=", Fraction(least))
    tests: list[tuple[Test, str]] = [(Yes(first), "1/4"), (Yes(second), "1/4"), (enough, "1/2")]
    body = (
        '  số liệu\n    kế_hoạch "Có kế hoạch" : có/không\n    báo_cáo "Có báo cáo" : có/không\n'
        '    hình_thức "Số hình thức" : số lượng "hình thức"\n'
        "  cộng điểm\n    0,25 điểm nếu kế_hoạch\n    0,25 điểm nếu báo_cáo\n"
        f"    0,5 điểm nếu hình_thức từ {least} trở lên\n"
    )
    parts = tuple((((each, points(worth)),), points(0)) for each, worth in tests)
    return Rule(key, maximum, (first, second, count), parts, body)


def deduction(key: str, random: Random) -> Rule:
    """From the maximum, so much for each event, never below 0."""
    late, missing, maximum = Figure(f"{key}__cham"), Figure(f"{key}__thieu"), _maximum(random, 2)
    parts = (((), Gain(maximum, Of(late), Fraction(-1, 4))), ((), Gain(Fraction(0), Of(missing), Fraction(-1, 2))))
    body = (
        '  số liệu\n    chậm "Số báo cáo chậm" : số lượng "báo cáo" từ 0 đến 100\n'
        '    thiếu "Số báo cáo thiếu" : số lượng "báo cáo" từ 0 đến 100\n'
        "  trừ điểm\n    0,25 điểm đối với mỗi chậm\n    0,5 điểm đối với mỗi thiếu\n"
    )
    return Rule(key, maximum, (late, missing), parts, body, may_fall_below_zero=True)


def branch(key: str, random: Random) -> Rule:
    """One way of counting where it applies, another with a lower cap where it does not."""
    has, ratio = Figure(f"{key}__ap_dung", "yes_no"), Of(Figure(f"{key}__dieu_tiet", "ratio"))
    own, mark = Of(Figure(f"{key}__thu"), Figure(f"{key}__chi")), Fraction(random.randint(5, 20), 100)
    cases = [
        (Both(Yes(has), At(ratio, "<=", mark)), points(8)),
        (Yes(has), Gain(Fraction(8), ratio, Fraction(1, 4), Fraction(1, 100), mark, Fraction(10))),
        (At(own, "<=", Fraction(1, 2)), points(3)),
    ]
    rest = Gain(Fraction(3), own, Fraction(1, 2), Fraction(1, 20), Fraction(1, 2), Fraction(8))
    body = (
        f'  số liệu\n    áp_dụng "Có điều tiết" : có/không\n    điều_tiết "Tỷ lệ điều tiết" : {RATIO}\n'
        '    thu "Số thu" : số lượng "triệu đồng"\n    chi "Số chi" : số lượng "triệu đồng" từ 1 trở lên\n'
        '  tính tự_cân_đối "Tỷ lệ tự cân đối" = thu / chi\n  chấm điểm\n    trường hợp áp_dụng theo điều_tiết\n'
        f"        từ {percent(mark)} trở xuống : 8\n"
        f"        trên {percent(mark)} : 8, cứ thêm 1 điểm phần trăm được tính thêm 0,25 điểm, {cap(Fraction(10))}\n"
        "    các trường hợp còn lại theo tự_cân_đối\n        từ 50% trở xuống : 3\n"
        f"        trên 50% : 3, cứ thêm 5 điểm phần trăm được tính thêm 0,5 điểm, {cap(Fraction(8))}\n"
    )
    return _rule(key, Fraction(10), [has, ratio.top, own.top, own.bottom], cases, rest, body)


def deadline(key: str, random: Random) -> Rule:
    """In time, a month late, later."""
    day, maximum = Figure(f"{key}__ngay_nop", "day"), _maximum(random)
    ends = ((DEADLINE.toordinal(), maximum), (DEADLINE.toordinal() + ONE_MORE, maximum / 2))
    cases = [(At(Of(day), "<=", Fraction(end)), points(worth)) for end, worth in ends]
    body = ONE.format(name="ngày_nộp", kind="ngày từ ngày 01/01/2020 đến hết ngày 31/12/2099") + (
        f"    đến hết ngày 31/01/2024 : {number(maximum)}\n"
        f"    từ ngày 01/02/2024 đến hết ngày 29/02/2024 : {number(maximum / 2)}\n"
        "    sau ngày 29/02/2024 : 0\n"
    )
    return _rule(key, maximum, [day], cases, points(0), body)
