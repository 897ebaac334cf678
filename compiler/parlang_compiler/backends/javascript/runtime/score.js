// --- adding up -------------------------------------------------------------------------------

function rollUp(rules, period, leaves, given) {
  const scored = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  const parts = [];
  const inside = rules.sections.map((section) => nodeOf(section, scored, parts));
  const outside = rules.outside.map((section) => [section.level, nodeOf(section, scored, parts)]);
  const points = totalOf(inside);
  const bonus = totalOf(outside.filter(([level]) => level === "bonus").map(([, node]) => node));
  const penalty = totalOf(outside.filter(([level]) => level === "penalty").map(([, node]) => node));
  const maximum = addAll(inside.map((node) => node.maximum));
  const percent = points === null ? null : percentOf(points, maximum, rules.indexDecimals);
  const isPending = points === null || bonus === null || penalty === null;
  const total = isPending ? null : minus(plus(points, bonus), penalty);
  const known = isPending ? given : withScores(rules, given, { total, points, percent, parts });
  return {
    index: rules.index,
    revision: rules.revision,
    period: period ?? null,
    status: isPending ? "pending" : "scored",
    points: exactText(points),
    maximum: exactText(maximum),
    bonus: exactText(bonus),
    penalty: exactText(penalty),
    total: exactText(total),
    percent: exactText(percent),
    grade: isPending ? null : gradeOf(rules, known, total, percent),
    parts: parts.map((part) => ({ ...part, points: exactText(part.points), maximum: exactText(part.maximum) })),
    leaves: leaves.map((leaf) => ({ ...leaf, points: exactText(leaf.points) })),
  };
}

// The sum of the points; null if one is pending. What is left out adds nothing.
function totalOf(nodes) {
  if (nodes.some((node) => node.status === "pending")) return null;
  return addAll(nodes.map((node) => node.points ?? NOUGHT));
}

function isOutside({ level }) {
  return level === "bonus" || level === "penalty";
}

// A part, which stands before those below it.
function nodeOf(section, scored, parts) {
  const place = parts.length;
  const node = section.parts
    ? combined(section, section.parts.map((part) => nodeOf(part, scored, parts)))
    : leafNode(section, scored.get(section.path));
  parts.splice(place, 0, node);
  return node;
}

function leafNode(section, { path, status, points }) {
  const counted = points !== null && isOutside(section) ? lowest(points, section.maximum) : points;
  return { path, status, points: counted, maximum: status === "left_out" ? NOUGHT : section.maximum };
}

function combined(section, below) {
  const { path } = section;
  if (below.every((node) => node.status === "left_out")) {
    return { path, status: "left_out", points: null, maximum: NOUGHT };
  }
  const keepsItsOwn = isOutside(section) || section.combine === "highest";
  const maximum = keepsItsOwn ? section.maximum : addAll(below.map((node) => node.maximum));
  const points = section.combine === "highest" ? highestOf(below) : totalOf(below);
  if (points === null) return { path, status: "pending", points, maximum };
  return { path, status: "scored", points: isOutside(section) ? lowest(points, section.maximum) : points, maximum };
}

function highestOf(nodes) {
  if (nodes.some((node) => node.status === "pending")) return null;
  return highest(nodes.map((node) => node.points ?? NOUGHT));
}

function percentOf(points, maximum, decimals) {
  if (maximum[0] <= 0n) return null;
  const [numerator, denominator] = [points[0] * 100n * maximum[1], points[1] * maximum[0]];
  if (decimals === null) return [numerator, denominator];
  const unit = 10n ** BigInt(decimals);
  return [roundHalfUp(numerator, denominator, unit), unit];
}

// Figures, and every score that a condition may ask for as a whole number; no index where there is no maximum.
function withScores(rules, given, { total, points, percent, parts }) {
  const scores = new Map(parts.map((part) => [`score.part.${part.path}`, part.points ?? NOUGHT]));
  scores.set("score.total", total).set("score.in_scale", points);
  if (percent !== null) scores.set("score.index", [percent[0], percent[1] * 100n]);
  const known = new Map(given);
  for (const [key, grain] of Object.entries(rules.scoreGrains)) {
    if (!scores.has(key)) continue;
    const [numerator, denominator] = scores.get(key);
    known.set(key, floorDiv(numerator * BigInt(grain), denominator));
  }
  parts.forEach((part) => known.set(`score.assessed.${part.path}`, part.status !== "left_out"));
  return known;
}

function gradeOf(rules, known, total, percent) {
  for (const { key, conditions } of rules.cases) {
    const holds = caseHolds(conditions, known);
    if (holds === null) return null;
    if (holds) return key;
  }
  return byBounds(rules.grades, rules.gradedBy === "points" ? total : percent);
}

// Null for want of a figure, unless another condition does not hold.
function caseHolds(conditions, known) {
  let isUndecided = false;
  for (const [keys, holds] of conditions) {
    if (!keys.every((key) => known.has(key))) isUndecided = true;
    else if (!holds(...keys.map((key) => known.get(key)))) return false;
  }
  return isUndecided ? null : true;
}

function byBounds(grades, graded) {
  if (graded === null) return null;
  const found = grades.find(({ low, lowClosed, high, highClosed }) => {
    const above = low === null || less(low, graded) || (lowClosed && !less(graded, low));
    return above && (high === null || less(graded, high) || (highClosed && !less(high, graded)));
  });
  return found?.key ?? null;
}
