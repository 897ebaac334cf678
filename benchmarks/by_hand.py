"""The rules of Nghị định 307/2025/NĐ-CP for provinces, written by hand in exact integer Python.

What a careful engineer would write without a compiler: points in hundredths, ratios and areas as whole hundredths,
rounding half up by one integer division. The arguments are those of the generated `points`, in its order.
"""

from __future__ import annotations


def points(
    mountainous, population, area, has_share, share, revenue, spending, industry, growth, labour, productivity,
    mean_income, income, mean_insured, insured, mean_poor, poor, mean_water, water, rank, mean_online, online,
    communes, minority, border, monument, heritage,
    standard_population, standard_population_mountain, standard_area, standard_area_mountain, strategic, tourism,
):  # fmt: skip
    """Give the points of the twenty leaves in hundredths, and the total."""
    mark = 1_500_000 if mountainous else 2_000_000
    p1 = 1000 if population <= mark else min(2500, 1000 + (100 * (population - mark) + 60_000) // 120_000)
    p2 = 1000 if area <= 800_000 else min(2500, 1000 + (100 * (area - 800_000) + 20_000) // 40_000)
    if has_share:
        p3 = 800 if share <= 1000 else min(1000, 800 + (50 * (share - 1000) + 100) // 200)
    elif 2 * revenue <= spending:
        p3 = 300
    else:
        p3 = min(800, (2000 * revenue - 400 * spending + spending) // (2 * spending))
    p4 = 100 if industry <= 7000 else min(300, 100 + (100 * (industry - 7000) + 500) // 1000)
    p5 = 100 if growth <= 700 else min(300, 100 + (50 * (growth - 700) + 50) // 100)
    p6 = 100 if labour <= 6000 else min(300, 100 + (100 * (labour - 6000) + 500) // 1000)
    p7 = 100 if productivity <= 500 else min(300, 100 + productivity - 500)
    if income <= mean_income:
        p8 = 200
    else:
        p8 = min(300, 200 + (1000 * (income - mean_income) + mean_income) // (2 * mean_income))
    p9 = 200 if insured <= mean_insured else min(300, 200 + (100 * (insured - mean_insured) + 500) // 1000)
    p10 = 200 if poor >= mean_poor else min(300, 200 + (50 * (mean_poor - poor) + 50) // 100)
    p11 = 200 if water <= mean_water else min(300, 200 + (100 * (water - mean_water) + 100) // 200)
    p12 = 300 if rank <= 10 else 200 if rank <= 20 else 100
    p13 = 200 if online <= mean_online else min(300, 200 + (50 * (online - mean_online) + 200) // 400)
    if 5 * minority < population:
        p14 = 0
    elif 10 * minority <= 3 * population:
        p14 = 100
    else:
        p14 = min(200, (1000 * minority - 100 * population + population) // (2 * population))
    if 10 * border < communes:
        p15 = 0
    elif 5 * border <= communes:
        p15 = 100
    else:
        p15 = min(200, (1000 * border + communes) // (2 * communes))
    p16 = 100 if monument or heritage else 0
    p17 = 200 if communes <= 80 else min(500, 200 + (50 * (communes - 80) + 5) // 10)
    standard = standard_population_mountain if mountainous else standard_population
    if population < 3 * standard:
        p18 = 0
    else:
        p18 = min(1000, 500 + (200 * (population - 3 * standard) + standard) // (2 * standard))
    p19 = 1000 if area >= 3 * (standard_area_mountain if mountainous else standard_area) else 0
    p20 = 1000 if strategic or tourism else 0
    total = (
        p1 + p2 + p3 + p4 + p5 + p6 + p7 + p8 + p9 + p10 + p11 + p12 + p13 + p14 + p15 + p16 + p17
        + max(p18, p19, p20)
    )  # fmt: skip
    return (p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, total)
