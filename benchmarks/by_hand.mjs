// The rules of Nghị định 307/2025/NĐ-CP for provinces, written by hand in exact whole numbers of JavaScript.
//
// What a careful engineer would write without a compiler, as in by_hand.py: points in hundredths, ratios and areas as
// whole hundredths, rounding half up by one floor. The arguments are those of the generated `points`, in its order.

const { floor, min, max } = Math;

export function points(
  mountainous, population, area, hasShare, share, revenue, spending, industry, growth, labour, productivity,
  meanIncome, income, meanInsured, insured, meanPoor, poor, meanWater, water, rank, meanOnline, online,
  communes, minority, border, monument, heritage,
  standardPopulation, standardPopulationMountain, standardArea, standardAreaMountain, strategic, tourism,
) {
  const mark = mountainous ? 1_500_000 : 2_000_000;
  const p1 = population <= mark ? 1000 : min(2500, 1000 + floor((100 * (population - mark) + 60_000) / 120_000));
  const p2 = area <= 800_000 ? 1000 : min(2500, 1000 + floor((100 * (area - 800_000) + 20_000) / 40_000));
  let p3;
  if (hasShare) {
    p3 = share <= 1000 ? 800 : min(1000, 800 + floor((50 * (share - 1000) + 100) / 200));
  } else if (2 * revenue <= spending) {
    p3 = 300;
  } else {
    p3 = min(800, floor((2000 * revenue - 400 * spending + spending) / (2 * spending)));
  }
  const p4 = industry <= 7000 ? 100 : min(300, 100 + floor((100 * (industry - 7000) + 500) / 1000));
  const p5 = growth <= 700 ? 100 : min(300, 100 + floor((50 * (growth - 700) + 50) / 100));
  const p6 = labour <= 6000 ? 100 : min(300, 100 + floor((100 * (labour - 6000) + 500) / 1000));
  const p7 = productivity <= 500 ? 100 : min(300, 100 + productivity - 500);
  const p8 =
    income <= meanIncome ? 200 : min(300, 200 + floor((1000 * (income - meanIncome) + meanIncome) / (2 * meanIncome)));
  const p9 = insured <= meanInsured ? 200 : min(300, 200 + floor((100 * (insured - meanInsured) + 500) / 1000));
  const p10 = poor >= meanPoor ? 200 : min(300, 200 + floor((50 * (meanPoor - poor) + 50) / 100));
  const p11 = water <= meanWater ? 200 : min(300, 200 + floor((100 * (water - meanWater) + 100) / 200));
  const p12 = rank <= 10 ? 300 : rank <= 20 ? 200 : 100;
  const p13 = online <= meanOnline ? 200 : min(300, 200 + floor((50 * (online - meanOnline) + 200) / 400));
  let p14;
  if (5 * minority < population) p14 = 0;
  else if (10 * minority <= 3 * population) p14 = 100;
  else p14 = min(200, floor((1000 * minority - 100 * population + population) / (2 * population)));
  let p15;
  if (10 * border < communes) p15 = 0;
  else if (5 * border <= communes) p15 = 100;
  else p15 = min(200, floor((1000 * border + communes) / (2 * communes)));
  const p16 = monument || heritage ? 100 : 0;
  const p17 = communes <= 80 ? 200 : min(500, 200 + floor((50 * (communes - 80) + 5) / 10));
  const standard = mountainous ? standardPopulationMountain : standardPopulation;
  const p18 =
    population < 3 * standard
      ? 0
      : min(1000, 500 + floor((200 * (population - 3 * standard) + standard) / (2 * standard)));
  const p19 = area >= 3 * (mountainous ? standardAreaMountain : standardArea) ? 1000 : 0;
  const p20 = strategic || tourism ? 1000 : 0;
  const total =
    p1 + p2 + p3 + p4 + p5 + p6 + p7 + p8 + p9 + p10 + p11 + p12 + p13 + p14 + p15 + p16 + p17 + max(p18, p19, p20);
  return [p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, total];
}
