/**
 * Phân loại đơn vị hành chính tỉnh: phan-loai-dvhc-tinh, revision nq-1211-2016.
 *
 * Instrument: Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội, Điều 12: tiêu
 *   chuẩn và cách tính điểm phân loại đơn vị hành chính tỉnh
 * Provenance: verified against bản trích lại năm 2025 nguyên văn Điều 12 Nghị quyết số 1211/2016/UBTVQH13
 *   (chỉ lời văn Điều 12; cách tính phần chưa đủ một bước, việc làm tròn và các mức xếp loại chưa đối chiếu)
 * Source: 811d29cae01fdc51ee0aec573e1965f849055aaafc7a644833155f310d8fc200
 * Format: 1
 *
 * Made by parlang; not to be edited. An ES module without dependencies, for Node 18 and browsers of its time.
 * Points inside are whole numbers of 1/UNIT; BigInts stand where Numbers could pass 2^53.
 */

export const INDEX = "phan-loai-dvhc-tinh";
export const REVISION = "nq-1211-2016";
export const NAME = "Phân loại đơn vị hành chính tỉnh";
export const INSTRUMENT = "Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội, Điều 12: tiêu chuẩn và cách tính điểm phân loại đơn vị hành chính tỉnh";
export const PROVENANCE = "verified against bản trích lại năm 2025 nguyên văn Điều 12 Nghị quyết số 1211/2016/UBTVQH13 (chỉ lời văn Điều 12; cách tính phần chưa đủ một bước, việc làm tròn và các mức xếp loại chưa đối chiếu)";
export const SOURCE_HASH = "811d29cae01fdc51ee0aec573e1965f849055aaafc7a644833155f310d8fc200";
export const FORMAT = 1;
export const FIRST_YEAR = null;
export const UNIT = null;
export const TOTAL_UNIT = null;

// --- exact numbers ---------------------------------------------------------------------------
// A pair of BigInts: numerator and positive denominator, [85n, 100n].

const NOUGHT = [0n, 1n];

function plus([left, under], [right, over]) {
  if (under % over === 0n) return [left + right * (under / over), under];
  if (over % under === 0n) return [left * (over / under) + right, over];
  return [left * over + right * under, under * over];
}

function minus(left, [right, over]) {
  return plus(left, [-right, over]);
}

function less([left, under], [right, over]) {
  return left * over < right * under;
}

function addAll(items) {
  return items.reduce(plus, NOUGHT);
}

function highest(items) {
  return items.reduce((best, item) => (less(best, item) ? item : best));
}

function lowest(left, right) {
  return less(left, right) ? left : right;
}

// The greatest whole number not above numerator / divisor; the divisor is positive.
function floorDiv(numerator, divisor) {
  const towardsZero = numerator / divisor;
  return numerator % divisor < 0n ? towardsZero - 1n : towardsZero;
}

// floor(numerator / denominator × scale + 1/2)
function roundHalfUp(numerator, denominator, scale) {
  return floorDiv(2n * numerator * scale + denominator, 2n * denominator);
}

function least(...items) {
  return items.reduce((best, item) => (item < best ? item : best));
}

function greatest(...items) {
  return items.reduce((best, item) => (item > best ? item : best));
}

function magnitude(number) {
  return number < 0n ? -number : number;
}

function lowestTerms([numerator, denominator]) {
  let [divisor, rest] = [magnitude(numerator), denominator];
  while (rest) [divisor, rest] = [rest, divisor % rest];
  return [numerator / divisor, denominator / divisor];
}

// How many decimals a number in lowest terms has; null if they do not end.
function decimalsOf(denominator) {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : null;
}

// The sign, the digits before the mark and those after it, at least `decimals`; null if they do not end.
function digitsOf([numerator, denominator], decimals = 0) {
  const ending = decimalsOf(denominator);
  if (ending === null) return null;
  const places = Math.max(ending, decimals);
  const digits = String((magnitude(numerator) * 10n ** BigInt(places)) / denominator).padStart(places + 1, "0");
  return [numerator < 0n ? "-" : "", digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
}

// "8.4", or "1/3" where the decimals do not end; null stays null.
function exactText(number) {
  if (number === null) return null;
  const [numerator, denominator] = lowestTerms(number);
  const digits = digitsOf([numerator, denominator]);
  if (digits === null) return `${numerator}/${denominator}`;
  const [sign, whole, after] = digits;
  return sign + whole + (after && `.${after}`);
}

const WRITTEN = /^(-?[0-9]+)(?:\.([0-9]+)|\/([1-9][0-9]*))?$/;

// What exactText wrote, or a whole number, as a pair.
function exactOf(value) {
  const found = typeof value === "number" && !Number.isSafeInteger(value) ? null : WRITTEN.exec(String(value));
  if (found === null) throw new TypeError(`not an exact number: ${String(value)}`);
  const [, whole, after = "", under = "1"] = found;
  return lowestTerms([BigInt(whole + after), BigInt(under) * 10n ** BigInt(after.length)]);
}

function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

// --- days ------------------------------------------------------------------------------------
// The ordinal of a day: 1 is 01/01/0001 of the Gregorian calendar, carried back.

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// How many days of a year stand before a month, 1 to 13.
function daysBefore(year, month) {
  return DAYS_BEFORE[month - 1] + (month > 2 && isLeap(year) ? 1 : 0);
}

function dayOf(year, month, day) {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * past + leaps + daysBefore(year, month) + day;
}

function isDay(year, month, day) {
  if (year < 1 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysBefore(year, month + 1) - daysBefore(year, month);
}

// Year, month and day of an ordinal from 1 to 3652059.
function dateOf(ordinal) {
  let year = Math.max(1, Math.floor((400 * ordinal) / 146097));
  while (dayOf(year + 1, 1, 1) <= ordinal) year += 1;
  while (dayOf(year, 1, 1) > ordinal) year -= 1;
  let month = 12;
  while (dayOf(year, month, 1) > ordinal) month -= 1;
  return [year, month, ordinal - dayOf(year, month, 1) + 1];
}

function dateText([year, month, day]) {
  const padded = (number, width) => String(number).padStart(width, "0");
  return `${padded(day, 2)}/${padded(month, 2)}/${padded(year, 4)}`;
}

// --- reading figures -------------------------------------------------------------------------
// A whole number stands for the value times the figure's grain: 91,17% with a grain of 10000 is 9117. A date is its
// ordinal, a level its place in the list, yes and no are true and false.

const BLANK = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const IS_BLANK = new RegExp(BLANK);
const JOINTS = new RegExp(`(?:${BLANK}|[_-])+`, "g");
const PLAIN = /^([+-]?)([0-9]+)(?:([.,])([0-9]+))?$/;
const GROUPED = /^([+-]?)([0-9]{1,3}(?:([.,])[0-9]{3})(?:\3[0-9]{3})+)(?:(?!\3)[.,]([0-9]+))?$/;
const GROUPED_ONCE = /^([+-]?)([0-9]{1,3}([.,])[0-9]{3})(?!\3)[.,]([0-9]+)$/;
const LONGEST = 60; // characters of a number
const PERCENT_DECIMALS = 3; // a percentage never groups thousands
const DATE = /^(?:([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2}))$/;
const YES = ["co", "yes", "true"];
const NO = ["khong", "no", "false"];

/** A figure that cannot be read, or that its declaration does not allow; `key` is its full key. */
export class FigureError extends Error {
  constructor(key, label, problem) {
    super(`${label} (${key}): ${problem}`);
    this.name = "FigureError";
    this.key = key;
    this.label = label;
    this.problem = problem;
  }
}

// From both ends inwards: a pattern would try every blank inside a long text.
function stripped(text) {
  let [start, end] = [0, text.length];
  while (start < end && IS_BLANK.test(text[start])) start += 1;
  while (end > start && IS_BLANK.test(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

// Figures by owner and short key → whole numbers by key; what is absent, null or blank is missing.
function readFigures(shapes, reported) {
  const keys = new Map(Object.entries(shapes).map(([key, { owner, short }]) => [`${owner}.${short}`, key]));
  const read = new Map();
  for (const [owner, figures] of reported) {
    if (!isMapping(figures)) throw new FigureError(owner, "số liệu", "hãy ghi từng số liệu theo từ khóa của nó");
    for (const [short, raw] of Object.entries(figures)) {
      const key = short.includes(".") ? undefined : keys.get(`${owner}.${short}`);
      if (key === undefined) {
        throw new FigureError(`${owner}.${short}`, short, "không có số liệu này trong bộ tiêu chí");
      }
      const value = readOne(key, shapes[key], raw);
      if (value !== undefined) read.set(key, value);
    }
  }
  return read;
}

function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// One value, exactly; undefined if it is missing.
function readOne(key, shape, raw) {
  if (raw === undefined || raw === null || (typeof raw === "string" && stripped(raw) === "")) return undefined;
  const refuse = (problem) => {
    throw new FigureError(key, shape.label, problem);
  };
  if (typeof raw === "number" && !Number.isInteger(raw)) {
    refuse(`${raw} là số thực dấu phẩy động; hãy ghi trong ngoặc kép`);
  }
  if (typeof raw === "number" && !Number.isSafeInteger(raw)) {
    refuse(`${raw} quá lớn để là số nguyên chính xác; hãy ghi trong ngoặc kép`);
  }
  if (shape.kind === "yes_no") return yesOrNo(raw, refuse);
  if (shape.kind === "level") return placeOf(shape, raw, refuse);
  const whole = shape.kind === "date" ? ordinalOf(raw, refuse) : scaled(shape, raw, refuse);
  if (whole < shape.low || whole > shape.high) refuse(`${shown(raw)} nằm ngoài khoảng ${rangeText(shape)}`);
  return typeof shape.high === "bigint" ? whole : Number(whole);
}

// A constraint is asked when all its figures are given.
function checkConstraints(constraints, shapes, given) {
  for (const [keys, isRespected, text] of constraints) {
    if (keys.every((key) => given.has(key)) && !isRespected(...keys.map((key) => given.get(key)))) {
      const labels = keys.filter((key) => Object.hasOwn(shapes, key)).map((key) => shapes[key].label);
      throw new FigureError(keys[0], labels.join("; "), `không đúng với điều kiện: ${text}`);
    }
  }
}

// The letters of a name without case and accents, joined by underscores.
function folded(name) {
  const apart = stripped(name).toLowerCase().replaceAll("đ", "d").normalize("NFD");
  return [...apart].filter((letter) => !isMark(letter)).join("").replace(JOINTS, "_");
}

// Marks are what normal form sorts by class: all but the last class go before U+0345, which is of the last.
function isMark(letter) {
  const pair = `\u0345${letter}`;
  return letter === "\u0345" || pair.normalize("NFD") !== pair;
}

function placeOf(shape, raw, refuse) {
  const places = new Map();
  shape.levels.forEach(({ label, name }, place) => [label, name].forEach((word) => places.set(folded(word), place)));
  shape.levels.forEach(({ key }, place) => places.set(folded(key), place));
  const place = typeof raw === "string" ? places.get(folded(raw)) : undefined;
  if (place === undefined) {
    refuse(`${shown(raw)} không thuộc một trong ${shape.levels.map(({ key }) => key).join(", ")}`);
  }
  return place;
}

function yesOrNo(raw, refuse) {
  if (typeof raw === "boolean") return raw;
  const word = typeof raw === "string" ? folded(raw) : "";
  if (!YES.includes(word) && !NO.includes(word)) refuse(`${shown(raw)} không phải là có hoặc không`);
  return YES.includes(word);
}

function ordinalOf(raw, refuse) {
  const found = typeof raw === "string" ? DATE.exec(stripped(raw)) : null;
  if (found === null) refuse(`${shown(raw)} không phải là ngày; hãy ghi như 31/12/2024`);
  const [day, month, year] = (found[1] ? [found[1], found[2], found[3]] : [found[6], found[5], found[4]]).map(Number);
  if (!isDay(year, month, day)) refuse(`không có ngày ${shown(raw)}`);
  return dayOf(year, month, day);
}

function scaled(shape, raw, refuse) {
  const [numerator, denominator] = numberOf(shape, raw, refuse);
  const whole = numerator * BigInt(shape.grain);
  if (whole % denominator !== 0n) refuse(`${shown(raw)} có quá nhiều chữ số thập phân`);
  return whole / denominator;
}

// A number as a numerator over a positive denominator.
function numberOf(shape, raw, refuse) {
  const text = typeof raw === "string" ? stripped(raw) : "";
  const digits = stripped(text.endsWith("%") ? text.slice(0, -1) : text);
  const found = typeof raw === "string" ? fromText(digits) : fromNumber(raw);
  if (found === null) refuse(`${shown(raw)} không phải là số; hãy ghi như 1234,5`);
  const isPercentage = digits !== text;
  if (isPercentage && shape.kind !== "ratio") refuse(`${shown(raw)}: số liệu này không phải là tỷ lệ phần trăm`);
  if (shape.kind === "ratio" && !isPercentage) refuse(`${shown(raw)} thiếu dấu %; hãy ghi như 91,17%`);
  if (mayBeGrouped(digits, isPercentage ? PERCENT_DECIMALS : shape.decimals)) {
    refuse(`${shown(raw)} có thể đọc theo hai cách`);
  }
  return isPercentage ? [found[0], found[1] * 100n] : found;
}

// 8.450,5 or 8450,5; null if it is no number.
function fromText(typeset) {
  const text = typeset.replaceAll("−", "-"); // the minus sign of typeset text
  const grouped = GROUPED.exec(text) ?? GROUPED_ONCE.exec(text);
  const found = grouped ?? PLAIN.exec(text);
  if (found === null || text.length > LONGEST) return null;
  const [, sign, whole, mark = "", after = ""] = found;
  const numerator = BigInt((grouped ? whole.replaceAll(mark, "") : whole) + after);
  return [sign === "-" ? -numerator : numerator, 10n ** BigInt(after.length)];
}

function fromNumber(raw) {
  return typeof raw === "number" || typeof raw === "bigint" ? [BigInt(raw), 1n] : null;
}

// Whether the mark before three digits may group thousands as well as open decimals.
function mayBeGrouped(text, decimals) {
  const [, , whole, mark, after = ""] = PLAIN.exec(text.replaceAll("−", "-")) ?? [];
  if (after.length !== 3) return false;
  return mark === "." || (decimals < 3 && whole.length <= 3 && /[^0]/.test(whole));
}

function rangeText({ kind, low, high, grain }) {
  if (kind === "date") return `từ ${dateText(dateOf(low))} đến ${dateText(dateOf(high))}`;
  const times = kind === "ratio" ? 100n : 1n;
  const [first, last] = [low, high].map((end) => decimalText(BigInt(end) * times, BigInt(grain)));
  return kind === "ratio" ? `từ ${first}% đến ${last}%` : `từ ${first} đến ${last}`;
}

function decimalText(numerator, denominator) {
  let [rest, digits] = [magnitude(numerator) % denominator, ""];
  for (; rest !== 0n && digits.length < 12; rest = (rest * 10n) % denominator) digits += (rest * 10n) / denominator;
  const whole = String(magnitude(numerator) / denominator).replace(/\B(?=([0-9]{3})+$)/g, ".");
  return (numerator < 0n ? "-" : "") + whole + (digits && `,${digits}`);
}

function shown(raw) {
  const letters = [...String(raw)];
  return letters.length > 40 ? `«${letters.slice(0, 40).join("")}…»` : `«${letters.join("")}»`;
}

// --- from the figures as reported to the leaves ----------------------------------------------

// A judge of numbers that may pass 2^53: it takes BigInts.
function wide(judge) {
  return (...values) => judge(...values.map((value) => (value === undefined ? undefined : BigInt(value))));
}

// Points of a judge on BigInts that fit a Number; null is left out, undefined pending.
function narrow(points) {
  return typeof points === "bigint" ? Number(points) : points;
}

// A step is pending for want of those of its inputs that are missing.
function pending(...inputs) {
  return [null, null, inputs.filter(([, value]) => value === undefined).map(([key]) => key)];
}

// The figures of the unit itself and those of the year beside those of the parts.
function byOwner(figures, unit, parameters) {
  for (const [name, value] of Object.entries({ figures, unit: unit ?? {}, parameters: parameters ?? {} })) {
    if (!isMapping(value)) throw new TypeError(`${name} must be an object of figures`);
  }
  return new Map([...Object.entries(figures), ["unit", unit ?? {}], ["parameters", parameters ?? {}]]);
}

// Read what is reported, and refuse what contradicts itself; a set serves the years from its first one on.
function givenInputs(shapes, constraints, reported, period, firstYear) {
  const given = readFigures(shapes, reported);
  if (period !== undefined && period !== null) {
    const refuse = (problem) => {
      throw new FigureError("period", "năm đánh giá", problem);
    };
    if (!Number.isInteger(period) || period <= 1 || period >= 9999) refuse(`«${String(period)}» không phải là một năm`);
    if (firstYear !== null && period < firstYear) {
      refuse(`bộ tiêu chí dùng từ năm ${firstYear}, không dùng cho ${period}`);
    }
    given.set("period", period);
  }
  checkConstraints(constraints, shapes, given);
  return given;
}

// Judge every leaf; `notArising` are the paths of those that the unit declares away.
function judgeLeaves(leaves, judges, unit, given, notArising) {
  if (typeof notArising === "string") throw new TypeError("notArising must be a list of paths");
  const declared = new Set(notArising);
  const allowed = new Set(leaves.filter((leaf) => leaf.mayNotArise).map((leaf) => leaf.path));
  const unknown = [...declared].filter((path) => !allowed.has(path)).map(String).sort();
  if (unknown.length) {
    throw new FigureError(unknown[0], "không phát sinh", "tiêu chí này không thuộc diện không phát sinh");
  }
  return leaves.map(({ path, inputs }, place) => {
    const values = inputs.map((key) => given.get(key));
    const [points, name, missing] = judges[place](...values, declared.has(path));
    if (points === null) {
      return { path, status: name === null ? "pending" : "left_out", points, case: name, missing };
    }
    const exact = unit === null ? points : [BigInt(points), BigInt(unit)];
    return { path, status: "scored", points: exact, case: name, missing };
  });
}

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

// --- for people ------------------------------------------------------------------------------

/** An exact number as Vietnamese texts write it, with at least `decimals` decimals: "1234567.5" is «1.234.567,5». */
export function formatNumber(value, decimals = 0) {
  const exact = exactOf(value);
  const digits = digitsOf(exact, decimals);
  const minusSign = exact[0] < 0n ? "−" : "";
  if (digits === null) return `${minusSign}${magnitude(exact[0])}/${exact[1]}`;
  const [, whole, after] = digits;
  return minusSign + whole.replace(/\B(?=([0-9]{3})+$)/g, ".") + (after && `,${after}`);
}

/** Points: a text of `score` as it stands, a whole number of `points` in 1/unit; "" where there are none. */
export function formatPoints(points, unit = UNIT, decimals = 0) {
  if (points === null || points === undefined) return "";
  const exact = typeof points === "string" ? points : exactText(Array.isArray(points) ? points : over(points, unit));
  return formatNumber(exact, decimals);
}

function over(whole, unit) {
  return [BigInt(whole), BigInt(unit ?? 1)];
}

/** A day as dd/mm/yyyy: an ordinal, as figures hold it, or a text yyyy-mm-dd. */
export function formatDate(value) {
  const found = typeof value === "string" ? /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value) : null;
  const day = found ? found.slice(1).map(Number) : Number.isInteger(value) && value >= 1 ? dateOf(value) : null;
  if (day === null || !isDay(...day) || day[0] > 9999) throw new TypeError(`not a day: ${String(value)}`);
  return dateText(day);
}

/** A figure that was read, as people write it: 9117 of a ratio in 1/10000 is «91,17%». */
export function formatFigure(key, whole) {
  const shape = shapeOf(key);
  if (shape.kind === "yes_no") return whole ? "có" : "không";
  if (shape.kind === "level") return shape.levels[whole].label;
  if (shape.kind === "date") return formatDate(whole);
  const isRatio = shape.kind === "ratio";
  const text = exactText([BigInt(whole) * (isRatio ? 100n : 1n), BigInt(shape.grain)]);
  return formatNumber(text) + (isRatio ? "%" : "");
}

/** One figure, read exactly: its whole number, true or false; null if it is blank. `FigureError` if it cannot be. */
export function readFigure(key, raw) {
  return readOne(key, shapeOf(key), raw) ?? null;
}

function shapeOf(key) {
  if (!Object.hasOwn(FIGURES, key)) throw new TypeError(`no figure of this set: ${String(key)}`);
  return FIGURES[key];
}

// --- figures ---------------------------------------------------------------------------------

export const FIGURES = deepFreeze({
  "unit.mien_nui": {
    owner: "unit",
    short: "mien_nui",
    label: "Tỉnh miền núi, vùng cao",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "phan-loai-dvhc-tinh.dan_so": {
    owner: "phan-loai-dvhc-tinh",
    short: "dan_so",
    label: "Quy mô dân số của tỉnh",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 100000000,
  },
  "phan-loai-dvhc-tinh.dien_tich": {
    owner: "phan-loai-dvhc-tinh",
    short: "dien_tich",
    label: "Diện tích tự nhiên của tỉnh",
    kind: "number",
    unit: "km2",
    decimals: 2,
    grain: 100,
    low: 1,
    high: 100000000,
  },
  "phan-loai-dvhc-tinh.so_cap_huyen": {
    owner: "phan-loai-dvhc-tinh",
    short: "so_cap_huyen",
    label: "Số đơn vị hành chính cấp huyện trực thuộc",
    kind: "count",
    unit: "đơn vị hành chính cấp huyện",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000,
  },
  "truc_thuoc.do_thi.so_do_thi": {
    owner: "truc_thuoc.do_thi",
    short: "so_do_thi",
    label: "Số thành phố thuộc tỉnh và thị xã",
    kind: "count",
    unit: "đơn vị hành chính cấp huyện",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "kt_xh.ngan_sach.co_dieu_tiet": {
    owner: "kt_xh.ngan_sach",
    short: "co_dieu_tiet",
    label: "Có tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "kt_xh.ngan_sach.ty_le_dieu_tiet": {
    owner: "kt_xh.ngan_sach",
    short: "ty_le_dieu_tiet",
    label: "Tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.ngan_sach.thu_duoc_huong": {
    owner: "kt_xh.ngan_sach",
    short: "thu_duoc_huong",
    label: "Số thu ngân sách địa phương được hưởng theo phân cấp",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 10000000000,
  },
  "kt_xh.ngan_sach.chi_can_doi": {
    owner: "kt_xh.ngan_sach",
    short: "chi_can_doi",
    label: "Tổng chi cân đối ngân sách địa phương",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 10000000000,
  },
  "kt_xh.ty_trong.ty_trong": {
    owner: "kt_xh.ty_trong",
    short: "ty_trong",
    label: "Tỷ trọng công nghiệp, xây dựng và dịch vụ trong cơ cấu kinh tế",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "parameters.thu_nhap_ca_nuoc": {
    owner: "parameters",
    short: "thu_nhap_ca_nuoc",
    label: "Thu nhập bình quân đầu người bình quân chung cả nước",
    kind: "money",
    unit: "đồng",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "kt_xh.thu_nhap.thu_nhap": {
    owner: "kt_xh.thu_nhap",
    short: "thu_nhap",
    label: "Thu nhập bình quân đầu người của tỉnh",
    kind: "money",
    unit: "đồng",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "parameters.tang_truong_ca_nuoc": {
    owner: "parameters",
    short: "tang_truong_ca_nuoc",
    label: "Tốc độ tăng trưởng kinh tế bình quân chung cả nước",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: -10000,
    high: 10000,
  },
  "kt_xh.tang_truong.toc_do": {
    owner: "kt_xh.tang_truong",
    short: "toc_do",
    label: "Tốc độ tăng trưởng kinh tế",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: -10000,
    high: 10000,
  },
  "kt_xh.nong_thon_moi.so_huyen": {
    owner: "kt_xh.nong_thon_moi",
    short: "so_huyen",
    label: "Số huyện",
    kind: "count",
    unit: "đơn vị hành chính cấp huyện",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000,
  },
  "kt_xh.nong_thon_moi.huyen_dat": {
    owner: "kt_xh.nong_thon_moi",
    short: "huyen_dat",
    label: "Số huyện đạt chuẩn nông thôn mới",
    kind: "count",
    unit: "đơn vị hành chính cấp huyện",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "parameters.dao_tao_ca_nuoc": {
    owner: "parameters",
    short: "dao_tao_ca_nuoc",
    label: "Tỷ lệ lao động qua đào tạo bình quân chung cả nước",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.dao_tao.ty_le": {
    owner: "kt_xh.dao_tao",
    short: "ty_le",
    label: "Tỷ lệ lao động qua đào tạo",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "parameters.giuong_benh_ca_nuoc": {
    owner: "parameters",
    short: "giuong_benh_ca_nuoc",
    label: "Tỷ lệ giường bệnh trên một vạn dân bình quân chung cả nước",
    kind: "number",
    unit: "giường bệnh",
    decimals: 2,
    grain: 100,
    low: 1,
    high: 1000000,
  },
  "kt_xh.giuong_benh.giuong_benh": {
    owner: "kt_xh.giuong_benh",
    short: "giuong_benh",
    label: "Tỷ lệ giường bệnh trên một vạn dân",
    kind: "number",
    unit: "giường bệnh",
    decimals: 2,
    grain: 100,
    low: 0,
    high: 1000000,
  },
  "parameters.bac_sy_ca_nuoc": {
    owner: "parameters",
    short: "bac_sy_ca_nuoc",
    label: "Tỷ lệ bác sỹ trên một vạn dân bình quân chung cả nước",
    kind: "number",
    unit: "bác sỹ",
    decimals: 2,
    grain: 100,
    low: 1,
    high: 1000000,
  },
  "kt_xh.bac_sy.bac_sy": {
    owner: "kt_xh.bac_sy",
    short: "bac_sy",
    label: "Tỷ lệ bác sỹ trên một vạn dân",
    kind: "number",
    unit: "bác sỹ",
    decimals: 2,
    grain: 100,
    low: 0,
    high: 1000000,
  },
  "parameters.ho_ngheo_ca_nuoc": {
    owner: "parameters",
    short: "ho_ngheo_ca_nuoc",
    label: "Tỷ lệ hộ nghèo bình quân chung cả nước",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.ho_ngheo.ty_le": {
    owner: "kt_xh.ho_ngheo",
    short: "ty_le",
    label: "Tỷ lệ hộ nghèo",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "dac_thu.dan_toc.nguoi_dan_toc": {
    owner: "dac_thu.dan_toc",
    short: "nguoi_dan_toc",
    label: "Số người dân tộc thiểu số",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "dac_thu.bien_gioi.huyen_bien_gioi": {
    owner: "dac_thu.bien_gioi",
    short: "huyen_bien_gioi",
    label: "Số đơn vị hành chính cấp huyện trực thuộc có đường biên giới quốc gia trên đất liền",
    kind: "count",
    unit: "đơn vị hành chính cấp huyện",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
});

// --- leaves ----------------------------------------------------------------------------------

/**
 * 1 Quy mô dân số: an exact fraction of points, at most 30.
 * dan_so: Quy mô dân số của tỉnh (người)
 * mien_nui: Tỉnh miền núi, vùng cao (yes/no)
 * source: criteria.par, line 37
 */
function judge_dan_so(dan_so, mien_nui) {
  if (dan_so === undefined || mien_nui === undefined) {
    return pending(["phan-loai-dvhc-tinh.dan_so", dan_so], ["unit.mien_nui", mien_nui]);
  }
  if (dan_so <= (mien_nui ? 375000n : 500000n)) {
    return [[10n, 1n], "1", []];
  }
  return [[least(dan_so - (mien_nui ? 375000n : 500000n) + 600000n, 1800000n), 60000n], "2", []];
}

/**
 * 2 Diện tích tự nhiên: an exact fraction of points, at most 30.
 * dien_tich: Diện tích tự nhiên của tỉnh (km2, in 1/100)
 * source: criteria.par, line 49
 */
function judge_dien_tich(dien_tich) {
  if (dien_tich === undefined) {
    return pending(["phan-loai-dvhc-tinh.dien_tich", dien_tich]);
  }
  if (dien_tich <= 100000n) {
    return [[10n, 1n], "1", []];
  }
  return [[least(dien_tich + 300000n, 1200000n), 40000n], "2", []];
}

/**
 * 3.a Số đơn vị hành chính cấp huyện: an exact fraction of points, at most 6.
 * so_cap_huyen: Số đơn vị hành chính cấp huyện trực thuộc (đơn vị hành chính cấp huyện)
 * source: criteria.par, line 60
 */
function judge_truc_thuoc__cap_huyen(so_cap_huyen) {
  if (so_cap_huyen === undefined) {
    return pending(["phan-loai-dvhc-tinh.so_cap_huyen", so_cap_huyen]);
  }
  if (so_cap_huyen <= 10n) {
    return [[2n, 1n], "1", []];
  }
  return [[least(so_cap_huyen - 6n, 12n), 2n], "2", []];
}

/**
 * 3.b Tỷ lệ thành phố thuộc tỉnh và thị xã: an exact fraction of points, at most 4.
 * so_do_thi: Số thành phố thuộc tỉnh và thị xã (đơn vị hành chính cấp huyện)
 * so_cap_huyen: Số đơn vị hành chính cấp huyện trực thuộc (đơn vị hành chính cấp huyện)
 * source: criteria.par, line 68
 */
function judge_truc_thuoc__do_thi(so_do_thi, so_cap_huyen) {
  if (so_do_thi === undefined || so_cap_huyen === undefined) {
    return pending(
      ["truc_thuoc.do_thi.so_do_thi", so_do_thi],
      ["phan-loai-dvhc-tinh.so_cap_huyen", so_cap_huyen],
    );
  }
  if (5n * so_do_thi <= so_cap_huyen) {
    return [[1n, 1n], "1", []];
  }
  return [[least(10n * so_do_thi - so_cap_huyen, 4n * so_cap_huyen), so_cap_huyen], "2", []];
}

/**
 * 4.a Điều tiết ngân sách, tự cân đối thu chi: an exact fraction of points, at most 10.
 * co_dieu_tiet: Có tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương (yes/no)
 * ty_le_dieu_tiet: Tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương (ratio, in 1/10000)
 * thu_duoc_huong: Số thu ngân sách địa phương được hưởng theo phân cấp (triệu đồng)
 * chi_can_doi: Tổng chi cân đối ngân sách địa phương (triệu đồng)
 * source: criteria.par, line 82
 */
function judge_kt_xh__ngan_sach(co_dieu_tiet, ty_le_dieu_tiet, thu_duoc_huong, chi_can_doi) {
  if (co_dieu_tiet === undefined) {
    return pending(["kt_xh.ngan_sach.co_dieu_tiet", co_dieu_tiet]);
  }
  if (co_dieu_tiet) {
    if (ty_le_dieu_tiet === undefined) {
      return pending(["kt_xh.ngan_sach.ty_le_dieu_tiet", ty_le_dieu_tiet]);
    }
    if (ty_le_dieu_tiet <= 1000n) {
      return [[8n, 1n], "1.1", []];
    }
    return [[least(ty_le_dieu_tiet + 2200n, 4000n), 400n], "1.2", []];
  }
  if (thu_duoc_huong === undefined || chi_can_doi === undefined) {
    return pending(
      ["kt_xh.ngan_sach.thu_duoc_huong", thu_duoc_huong],
      ["kt_xh.ngan_sach.chi_can_doi", chi_can_doi],
    );
  }
  if (2n * thu_duoc_huong <= chi_can_doi) {
    return [[3n, 1n], "2.1", []];
  }
  return [[2n * least(5n * thu_duoc_huong - chi_can_doi, 4n * chi_can_doi), chi_can_doi], "2.2", []];
}

/**
 * 4.b Tỷ trọng công nghiệp, xây dựng và dịch vụ: an exact fraction of points, at most 2.
 * ty_trong: Tỷ trọng công nghiệp, xây dựng và dịch vụ trong cơ cấu kinh tế (ratio, in 1/10000)
 * source: criteria.par, line 103
 */
function judge_kt_xh__ty_trong(ty_trong) {
  if (ty_trong === undefined) {
    return pending(["kt_xh.ty_trong.ty_trong", ty_trong]);
  }
  if (ty_trong <= 7000n) {
    return [[1n, 1n], "1", []];
  }
  return [[least(ty_trong - 5000n, 4000n), 2000n], "2", []];
}

/**
 * 4.c Thu nhập bình quân đầu người: an exact fraction of points, at most 2.
 * thu_nhap: Thu nhập bình quân đầu người của tỉnh (đồng)
 * thu_nhap_ca_nuoc: Thu nhập bình quân đầu người bình quân chung cả nước (đồng)
 * source: criteria.par, line 113
 */
function judge_kt_xh__thu_nhap(thu_nhap, thu_nhap_ca_nuoc) {
  if (thu_nhap === undefined || thu_nhap_ca_nuoc === undefined) {
    return pending(["kt_xh.thu_nhap.thu_nhap", thu_nhap], ["parameters.thu_nhap_ca_nuoc", thu_nhap_ca_nuoc]);
  }
  if (thu_nhap <= thu_nhap_ca_nuoc) {
    return [[1n, 1n], "1", []];
  }
  return [[least(5n * thu_nhap - 4n * thu_nhap_ca_nuoc, 2n * thu_nhap_ca_nuoc), thu_nhap_ca_nuoc], "2", []];
}

/**
 * 4.d Tốc độ tăng trưởng kinh tế: an exact fraction of points, at most 2.
 * toc_do: Tốc độ tăng trưởng kinh tế (ratio, in 1/10000)
 * tang_truong_ca_nuoc: Tốc độ tăng trưởng kinh tế bình quân chung cả nước (ratio, in 1/10000)
 * source: criteria.par, line 127
 */
function judge_kt_xh__tang_truong(toc_do, tang_truong_ca_nuoc) {
  if (toc_do === undefined || tang_truong_ca_nuoc === undefined) {
    return pending(
      ["kt_xh.tang_truong.toc_do", toc_do],
      ["parameters.tang_truong_ca_nuoc", tang_truong_ca_nuoc],
    );
  }
  if (toc_do <= tang_truong_ca_nuoc) {
    return [[1n, 1n], "1", []];
  }
  return [[least(toc_do - tang_truong_ca_nuoc + 200n, 400n), 200n], "2", []];
}

/**
 * 4.đ Huyện đạt chuẩn nông thôn mới: an exact fraction of points, at most 2.
 * huyen_dat: Số huyện đạt chuẩn nông thôn mới (đơn vị hành chính cấp huyện)
 * so_huyen: Số huyện (đơn vị hành chính cấp huyện)
 * source: criteria.par, line 140
 */
function judge_kt_xh__nong_thon_moi(huyen_dat, so_huyen) {
  if (huyen_dat === undefined || so_huyen === undefined) {
    return pending(["kt_xh.nong_thon_moi.huyen_dat", huyen_dat], ["kt_xh.nong_thon_moi.so_huyen", so_huyen]);
  }
  if (5n * huyen_dat < so_huyen) {
    return [[0n, 1n], "1", []];
  }
  if (10n * huyen_dat <= 3n * so_huyen) {
    return [[1n, 1n], "2", []];
  }
  return [[least(10n * huyen_dat - so_huyen, 4n * so_huyen), 2n * so_huyen], "3", []];
}

/**
 * 4.e Tỷ lệ lao động qua đào tạo: an exact fraction of points, at most 2.
 * ty_le: Tỷ lệ lao động qua đào tạo (ratio, in 1/10000)
 * dao_tao_ca_nuoc: Tỷ lệ lao động qua đào tạo bình quân chung cả nước (ratio, in 1/10000)
 * source: criteria.par, line 159
 */
function judge_kt_xh__dao_tao(ty_le, dao_tao_ca_nuoc) {
  if (ty_le === undefined || dao_tao_ca_nuoc === undefined) {
    return pending(["kt_xh.dao_tao.ty_le", ty_le], ["parameters.dao_tao_ca_nuoc", dao_tao_ca_nuoc]);
  }
  if (ty_le <= dao_tao_ca_nuoc) {
    return [[1n, 1n], "1", []];
  }
  return [[least(ty_le - dao_tao_ca_nuoc + 2000n, 4000n), 2000n], "2", []];
}

/**
 * 4.g Tỷ lệ giường bệnh trên một vạn dân: an exact fraction of points, at most 3/2.
 * giuong_benh: Tỷ lệ giường bệnh trên một vạn dân (giường bệnh, in 1/100)
 * giuong_benh_ca_nuoc: Tỷ lệ giường bệnh trên một vạn dân bình quân chung cả nước (giường bệnh, in 1/100)
 * source: criteria.par, line 174
 */
function judge_kt_xh__giuong_benh(giuong_benh, giuong_benh_ca_nuoc) {
  if (giuong_benh === undefined || giuong_benh_ca_nuoc === undefined) {
    return pending(
      ["kt_xh.giuong_benh.giuong_benh", giuong_benh],
      ["parameters.giuong_benh_ca_nuoc", giuong_benh_ca_nuoc],
    );
  }
  if (giuong_benh <= giuong_benh_ca_nuoc) {
    return [[1n, 2n], "1", []];
  }
  return [
    [least(10n * giuong_benh - 9n * giuong_benh_ca_nuoc, 3n * giuong_benh_ca_nuoc), 2n * giuong_benh_ca_nuoc],
    "2",
    [],
  ];
}

/**
 * 4.h Tỷ lệ bác sỹ trên một vạn dân: an exact fraction of points, at most 3/2.
 * bac_sy: Tỷ lệ bác sỹ trên một vạn dân (bác sỹ, in 1/100)
 * bac_sy_ca_nuoc: Tỷ lệ bác sỹ trên một vạn dân bình quân chung cả nước (bác sỹ, in 1/100)
 * source: criteria.par, line 187
 */
function judge_kt_xh__bac_sy(bac_sy, bac_sy_ca_nuoc) {
  if (bac_sy === undefined || bac_sy_ca_nuoc === undefined) {
    return pending(["kt_xh.bac_sy.bac_sy", bac_sy], ["parameters.bac_sy_ca_nuoc", bac_sy_ca_nuoc]);
  }
  if (bac_sy <= bac_sy_ca_nuoc) {
    return [[1n, 2n], "1", []];
  }
  return [[least(10n * bac_sy - 9n * bac_sy_ca_nuoc, 3n * bac_sy_ca_nuoc), 2n * bac_sy_ca_nuoc], "2", []];
}

/**
 * 4.i Tỷ lệ hộ nghèo: an exact fraction of points, at most 2.
 * ty_le: Tỷ lệ hộ nghèo (ratio, in 1/10000)
 * ho_ngheo_ca_nuoc: Tỷ lệ hộ nghèo bình quân chung cả nước (ratio, in 1/10000)
 * source: criteria.par, line 200
 */
function judge_kt_xh__ho_ngheo(ty_le, ho_ngheo_ca_nuoc) {
  if (ty_le === undefined || ho_ngheo_ca_nuoc === undefined) {
    return pending(["kt_xh.ho_ngheo.ty_le", ty_le], ["parameters.ho_ngheo_ca_nuoc", ho_ngheo_ca_nuoc]);
  }
  if (ty_le >= ho_ngheo_ca_nuoc) {
    return [[1n, 1n], "1", []];
  }
  return [[least(ho_ngheo_ca_nuoc - ty_le + 200n, 400n), 200n], "2", []];
}

/**
 * 5.a Dân số là người dân tộc thiểu số: an exact fraction of points, at most 3.
 * nguoi_dan_toc: Số người dân tộc thiểu số (người)
 * dan_so: Quy mô dân số của tỉnh (người)
 * source: criteria.par, line 216
 */
function judge_dac_thu__dan_toc(nguoi_dan_toc, dan_so) {
  if (nguoi_dan_toc === undefined || dan_so === undefined) {
    return pending(["dac_thu.dan_toc.nguoi_dan_toc", nguoi_dan_toc], ["phan-loai-dvhc-tinh.dan_so", dan_so]);
  }
  if (5n * nguoi_dan_toc < dan_so) {
    return [[0n, 1n], "1", []];
  }
  if (10n * nguoi_dan_toc <= 3n * dan_so) {
    return [[1n, 1n], "2", []];
  }
  return [[least(10n * nguoi_dan_toc - dan_so, 6n * dan_so), 2n * dan_so], "3", []];
}

/**
 * 5.b Đơn vị hành chính cấp huyện có đường biên giới quốc gia trên đất liền: an exact fraction of points, at
 *   most 2.
 * huyen_bien_gioi: Số đơn vị hành chính cấp huyện trực thuộc có đường biên giới quốc gia trên đất liền (đơn
 *   vị hành chính cấp huyện)
 * so_cap_huyen: Số đơn vị hành chính cấp huyện trực thuộc (đơn vị hành chính cấp huyện)
 * source: criteria.par, line 231
 */
function judge_dac_thu__bien_gioi(huyen_bien_gioi, so_cap_huyen) {
  if (huyen_bien_gioi === undefined || so_cap_huyen === undefined) {
    return pending(
      ["dac_thu.bien_gioi.huyen_bien_gioi", huyen_bien_gioi],
      ["phan-loai-dvhc-tinh.so_cap_huyen", so_cap_huyen],
    );
  }
  if (10n * huyen_bien_gioi < so_cap_huyen) {
    return [[0n, 1n], "1", []];
  }
  if (5n * huyen_bien_gioi <= so_cap_huyen) {
    return [[1n, 1n], "2", []];
  }
  return [[least(so_cap_huyen + 5n * huyen_bien_gioi, 4n * so_cap_huyen), 2n * so_cap_huyen], "3", []];
}

/** truc_thuoc.do_thi: số_đô_thị không quá số_cấp_huyện */
function constraint_1(so_do_thi, so_cap_huyen) {
  return so_do_thi <= so_cap_huyen;
}

/** kt_xh.nong_thon_moi: số_huyện không quá số_cấp_huyện */
function constraint_2(so_huyen, so_cap_huyen) {
  return so_huyen <= so_cap_huyen;
}

/** kt_xh.nong_thon_moi: huyện_đạt không quá số_huyện */
function constraint_3(huyen_dat, so_huyen) {
  return huyen_dat <= so_huyen;
}

/** dac_thu.dan_toc: người_dân_tộc không quá dân_số */
function constraint_4(nguoi_dan_toc, dan_so) {
  return nguoi_dan_toc <= dan_so;
}

/** dac_thu.bien_gioi: huyện_biên_giới không quá số_cấp_huyện */
function constraint_5(huyen_bien_gioi, so_cap_huyen) {
  return huyen_bien_gioi <= so_cap_huyen;
}

// --- the set ---------------------------------------------------------------------------------

const CONSTRAINTS = [
  [
    ["truc_thuoc.do_thi.so_do_thi", "phan-loai-dvhc-tinh.so_cap_huyen"],
    constraint_1,
    "số_đô_thị không quá số_cấp_huyện",
  ],
  [
    ["kt_xh.nong_thon_moi.so_huyen", "phan-loai-dvhc-tinh.so_cap_huyen"],
    constraint_2,
    "số_huyện không quá số_cấp_huyện",
  ],
  [
    ["kt_xh.nong_thon_moi.huyen_dat", "kt_xh.nong_thon_moi.so_huyen"],
    constraint_3,
    "huyện_đạt không quá số_huyện",
  ],
  [
    ["dac_thu.dan_toc.nguoi_dan_toc", "phan-loai-dvhc-tinh.dan_so"],
    constraint_4,
    "người_dân_tộc không quá dân_số",
  ],
  [
    ["dac_thu.bien_gioi.huyen_bien_gioi", "phan-loai-dvhc-tinh.so_cap_huyen"],
    constraint_5,
    "huyện_biên_giới không quá số_cấp_huyện",
  ],
];
export const LEAVES = deepFreeze([
  {
    path: "dan_so",
    number: "1",
    name: "Quy mô dân số",
    maximum: "30",
    inputs: ["phan-loai-dvhc-tinh.dan_so", "unit.mien_nui"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dien_tich",
    number: "2",
    name: "Diện tích tự nhiên",
    maximum: "30",
    inputs: ["phan-loai-dvhc-tinh.dien_tich"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "truc_thuoc.cap_huyen",
    number: "3.a",
    name: "Số đơn vị hành chính cấp huyện",
    maximum: "6",
    inputs: ["phan-loai-dvhc-tinh.so_cap_huyen"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "truc_thuoc.do_thi",
    number: "3.b",
    name: "Tỷ lệ thành phố thuộc tỉnh và thị xã",
    maximum: "4",
    inputs: ["truc_thuoc.do_thi.so_do_thi", "phan-loai-dvhc-tinh.so_cap_huyen"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.ngan_sach",
    number: "4.a",
    name: "Điều tiết ngân sách, tự cân đối thu chi",
    maximum: "10",
    inputs: [
      "kt_xh.ngan_sach.co_dieu_tiet", "kt_xh.ngan_sach.ty_le_dieu_tiet", "kt_xh.ngan_sach.thu_duoc_huong",
      "kt_xh.ngan_sach.chi_can_doi",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.ty_trong",
    number: "4.b",
    name: "Tỷ trọng công nghiệp, xây dựng và dịch vụ",
    maximum: "2",
    inputs: ["kt_xh.ty_trong.ty_trong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.thu_nhap",
    number: "4.c",
    name: "Thu nhập bình quân đầu người",
    maximum: "2",
    inputs: ["kt_xh.thu_nhap.thu_nhap", "parameters.thu_nhap_ca_nuoc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.tang_truong",
    number: "4.d",
    name: "Tốc độ tăng trưởng kinh tế",
    maximum: "2",
    inputs: ["kt_xh.tang_truong.toc_do", "parameters.tang_truong_ca_nuoc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.nong_thon_moi",
    number: "4.đ",
    name: "Huyện đạt chuẩn nông thôn mới",
    maximum: "2",
    inputs: ["kt_xh.nong_thon_moi.huyen_dat", "kt_xh.nong_thon_moi.so_huyen"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.dao_tao",
    number: "4.e",
    name: "Tỷ lệ lao động qua đào tạo",
    maximum: "2",
    inputs: ["kt_xh.dao_tao.ty_le", "parameters.dao_tao_ca_nuoc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.giuong_benh",
    number: "4.g",
    name: "Tỷ lệ giường bệnh trên một vạn dân",
    maximum: "1.5",
    inputs: ["kt_xh.giuong_benh.giuong_benh", "parameters.giuong_benh_ca_nuoc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.bac_sy",
    number: "4.h",
    name: "Tỷ lệ bác sỹ trên một vạn dân",
    maximum: "1.5",
    inputs: ["kt_xh.bac_sy.bac_sy", "parameters.bac_sy_ca_nuoc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.ho_ngheo",
    number: "4.i",
    name: "Tỷ lệ hộ nghèo",
    maximum: "2",
    inputs: ["kt_xh.ho_ngheo.ty_le", "parameters.ho_ngheo_ca_nuoc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dac_thu.dan_toc",
    number: "5.a",
    name: "Dân số là người dân tộc thiểu số",
    maximum: "3",
    inputs: ["dac_thu.dan_toc.nguoi_dan_toc", "phan-loai-dvhc-tinh.dan_so"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dac_thu.bien_gioi",
    number: "5.b",
    name: "Đơn vị hành chính cấp huyện có đường biên giới quốc gia trên đất liền",
    maximum: "2",
    inputs: ["dac_thu.bien_gioi.huyen_bien_gioi", "phan-loai-dvhc-tinh.so_cap_huyen"],
    mayNotArise: false,
    cases: [],
  },
]);
const JUDGES = [
  wide(judge_dan_so), wide(judge_dien_tich), wide(judge_truc_thuoc__cap_huyen),
  wide(judge_truc_thuoc__do_thi), wide(judge_kt_xh__ngan_sach), wide(judge_kt_xh__ty_trong),
  wide(judge_kt_xh__thu_nhap), wide(judge_kt_xh__tang_truong), wide(judge_kt_xh__nong_thon_moi),
  wide(judge_kt_xh__dao_tao), wide(judge_kt_xh__giuong_benh), wide(judge_kt_xh__bac_sy),
  wide(judge_kt_xh__ho_ngheo), wide(judge_dac_thu__dan_toc), wide(judge_dac_thu__bien_gioi),
];
const RULES = {
  index: INDEX,
  revision: REVISION,
  indexDecimals: null,
  sections: [
    { path: "dan_so", level: "criterion", maximum: [30n, 1n] },
    { path: "dien_tich", level: "criterion", maximum: [30n, 1n] },
    {
      path: "truc_thuoc",
      level: "criterion",
      maximum: [10n, 1n],
      combine: "sum",
      parts: [
        { path: "truc_thuoc.cap_huyen", level: "sub_criterion", maximum: [6n, 1n] },
        { path: "truc_thuoc.do_thi", level: "sub_criterion", maximum: [4n, 1n] },
      ],
    },
    {
      path: "kt_xh",
      level: "criterion",
      maximum: [25n, 1n],
      combine: "sum",
      parts: [
        { path: "kt_xh.ngan_sach", level: "sub_criterion", maximum: [10n, 1n] },
        { path: "kt_xh.ty_trong", level: "sub_criterion", maximum: [2n, 1n] },
        { path: "kt_xh.thu_nhap", level: "sub_criterion", maximum: [2n, 1n] },
        { path: "kt_xh.tang_truong", level: "sub_criterion", maximum: [2n, 1n] },
        { path: "kt_xh.nong_thon_moi", level: "sub_criterion", maximum: [2n, 1n] },
        { path: "kt_xh.dao_tao", level: "sub_criterion", maximum: [2n, 1n] },
        { path: "kt_xh.giuong_benh", level: "sub_criterion", maximum: [3n, 2n] },
        { path: "kt_xh.bac_sy", level: "sub_criterion", maximum: [3n, 2n] },
        { path: "kt_xh.ho_ngheo", level: "sub_criterion", maximum: [2n, 1n] },
      ],
    },
    {
      path: "dac_thu",
      level: "criterion",
      maximum: [5n, 1n],
      combine: "sum",
      parts: [
        { path: "dac_thu.dan_toc", level: "sub_criterion", maximum: [3n, 1n] },
        { path: "dac_thu.bien_gioi", level: "sub_criterion", maximum: [2n, 1n] },
      ],
    },
  ],
  outside: [],
  gradedBy: "points",
  grades: [
    { key: "loai_i", low: [75n, 1n], lowClosed: true, high: null, highClosed: true },
    { key: "loai_ii", low: [50n, 1n], lowClosed: true, high: [75n, 1n], highClosed: false },
    { key: "loai_iii", low: null, lowClosed: true, high: [50n, 1n], highClosed: false },
  ],
  cases: [],
  scoreGrains: {},
};

/**
 * Score one unit.
 *
 * figures: by path of the part that declares them, then by short key; absent, null or blank is missing, never 0
 * period: the evaluation year; unit: figures of the unit itself; parameters: those of the year
 * notArising: paths of the leaves that the unit declares not to arise
 * A figure that cannot be read, or contradicts its declaration, throws FigureError, and so does a year before
 * FIRST_YEAR.
 */
export function score(figures, { period = null, unit = {}, parameters = {}, notArising = [] } = {}) {
  const reported = byOwner(figures, unit, parameters);
  const given = givenInputs(FIGURES, CONSTRAINTS, reported, period, FIRST_YEAR);
  return rollUp(RULES, period, judgeLeaves(LEAVES, JUDGES, UNIT, given, notArising), given);
}

export const POINTS_FIGURES = Object.freeze([
  "unit.mien_nui", "phan-loai-dvhc-tinh.dan_so", "phan-loai-dvhc-tinh.dien_tich",
  "phan-loai-dvhc-tinh.so_cap_huyen", "truc_thuoc.do_thi.so_do_thi", "kt_xh.ngan_sach.co_dieu_tiet",
  "kt_xh.ngan_sach.ty_le_dieu_tiet", "kt_xh.ngan_sach.thu_duoc_huong", "kt_xh.ngan_sach.chi_can_doi",
  "kt_xh.ty_trong.ty_trong", "parameters.thu_nhap_ca_nuoc", "kt_xh.thu_nhap.thu_nhap",
  "parameters.tang_truong_ca_nuoc", "kt_xh.tang_truong.toc_do", "kt_xh.nong_thon_moi.so_huyen",
  "kt_xh.nong_thon_moi.huyen_dat", "parameters.dao_tao_ca_nuoc", "kt_xh.dao_tao.ty_le",
  "parameters.giuong_benh_ca_nuoc", "kt_xh.giuong_benh.giuong_benh", "parameters.bac_sy_ca_nuoc",
  "kt_xh.bac_sy.bac_sy", "parameters.ho_ngheo_ca_nuoc", "kt_xh.ho_ngheo.ty_le",
  "dac_thu.dan_toc.nguoi_dan_toc", "dac_thu.bien_gioi.huyen_bien_gioi",
]);

/** The points of judge_dan_so for complete figures, all BigInts. */
function points_dan_so(dan_so, mien_nui) {
  if (dan_so <= (mien_nui ? 375000n : 500000n)) {
    return [10n, 1n];
  }
  return [least(dan_so - (mien_nui ? 375000n : 500000n) + 600000n, 1800000n), 60000n];
}

/** The points of judge_dien_tich for complete figures, all BigInts. */
function points_dien_tich(dien_tich) {
  if (dien_tich <= 100000n) {
    return [10n, 1n];
  }
  return [least(dien_tich + 300000n, 1200000n), 40000n];
}

/** The points of judge_truc_thuoc__cap_huyen for complete figures, all BigInts. */
function points_truc_thuoc__cap_huyen(so_cap_huyen) {
  if (so_cap_huyen <= 10n) {
    return [2n, 1n];
  }
  return [least(so_cap_huyen - 6n, 12n), 2n];
}

/** The points of judge_truc_thuoc__do_thi for complete figures, all BigInts. */
function points_truc_thuoc__do_thi(so_do_thi, so_cap_huyen) {
  if (5n * so_do_thi <= so_cap_huyen) {
    return [1n, 1n];
  }
  return [least(10n * so_do_thi - so_cap_huyen, 4n * so_cap_huyen), so_cap_huyen];
}

/** The points of judge_kt_xh__ngan_sach for complete figures, all BigInts. */
function points_kt_xh__ngan_sach(co_dieu_tiet, ty_le_dieu_tiet, thu_duoc_huong, chi_can_doi) {
  if (co_dieu_tiet) {
    if (ty_le_dieu_tiet <= 1000n) {
      return [8n, 1n];
    }
    return [least(ty_le_dieu_tiet + 2200n, 4000n), 400n];
  }
  if (2n * thu_duoc_huong <= chi_can_doi) {
    return [3n, 1n];
  }
  return [2n * least(5n * thu_duoc_huong - chi_can_doi, 4n * chi_can_doi), chi_can_doi];
}

/** The points of judge_kt_xh__ty_trong for complete figures, all BigInts. */
function points_kt_xh__ty_trong(ty_trong) {
  if (ty_trong <= 7000n) {
    return [1n, 1n];
  }
  return [least(ty_trong - 5000n, 4000n), 2000n];
}

/** The points of judge_kt_xh__thu_nhap for complete figures, all BigInts. */
function points_kt_xh__thu_nhap(thu_nhap, thu_nhap_ca_nuoc) {
  if (thu_nhap <= thu_nhap_ca_nuoc) {
    return [1n, 1n];
  }
  return [least(5n * thu_nhap - 4n * thu_nhap_ca_nuoc, 2n * thu_nhap_ca_nuoc), thu_nhap_ca_nuoc];
}

/** The points of judge_kt_xh__tang_truong for complete figures, all BigInts. */
function points_kt_xh__tang_truong(toc_do, tang_truong_ca_nuoc) {
  if (toc_do <= tang_truong_ca_nuoc) {
    return [1n, 1n];
  }
  return [least(toc_do - tang_truong_ca_nuoc + 200n, 400n), 200n];
}

/** The points of judge_kt_xh__nong_thon_moi for complete figures, all BigInts. */
function points_kt_xh__nong_thon_moi(huyen_dat, so_huyen) {
  if (5n * huyen_dat < so_huyen) {
    return [0n, 1n];
  }
  if (10n * huyen_dat <= 3n * so_huyen) {
    return [1n, 1n];
  }
  return [least(10n * huyen_dat - so_huyen, 4n * so_huyen), 2n * so_huyen];
}

/** The points of judge_kt_xh__dao_tao for complete figures, all BigInts. */
function points_kt_xh__dao_tao(ty_le, dao_tao_ca_nuoc) {
  if (ty_le <= dao_tao_ca_nuoc) {
    return [1n, 1n];
  }
  return [least(ty_le - dao_tao_ca_nuoc + 2000n, 4000n), 2000n];
}

/** The points of judge_kt_xh__giuong_benh for complete figures, all BigInts. */
function points_kt_xh__giuong_benh(giuong_benh, giuong_benh_ca_nuoc) {
  if (giuong_benh <= giuong_benh_ca_nuoc) {
    return [1n, 2n];
  }
  return [
    least(10n * giuong_benh - 9n * giuong_benh_ca_nuoc, 3n * giuong_benh_ca_nuoc),
    2n * giuong_benh_ca_nuoc,
  ];
}

/** The points of judge_kt_xh__bac_sy for complete figures, all BigInts. */
function points_kt_xh__bac_sy(bac_sy, bac_sy_ca_nuoc) {
  if (bac_sy <= bac_sy_ca_nuoc) {
    return [1n, 2n];
  }
  return [least(10n * bac_sy - 9n * bac_sy_ca_nuoc, 3n * bac_sy_ca_nuoc), 2n * bac_sy_ca_nuoc];
}

/** The points of judge_kt_xh__ho_ngheo for complete figures, all BigInts. */
function points_kt_xh__ho_ngheo(ty_le, ho_ngheo_ca_nuoc) {
  if (ty_le >= ho_ngheo_ca_nuoc) {
    return [1n, 1n];
  }
  return [least(ho_ngheo_ca_nuoc - ty_le + 200n, 400n), 200n];
}

/** The points of judge_dac_thu__dan_toc for complete figures, all BigInts. */
function points_dac_thu__dan_toc(nguoi_dan_toc, dan_so) {
  if (5n * nguoi_dan_toc < dan_so) {
    return [0n, 1n];
  }
  if (10n * nguoi_dan_toc <= 3n * dan_so) {
    return [1n, 1n];
  }
  return [least(10n * nguoi_dan_toc - dan_so, 6n * dan_so), 2n * dan_so];
}

/** The points of judge_dac_thu__bien_gioi for complete figures, all BigInts. */
function points_dac_thu__bien_gioi(huyen_bien_gioi, so_cap_huyen) {
  if (10n * huyen_bien_gioi < so_cap_huyen) {
    return [0n, 1n];
  }
  if (5n * huyen_bien_gioi <= so_cap_huyen) {
    return [1n, 1n];
  }
  return [least(so_cap_huyen + 5n * huyen_bien_gioi, 4n * so_cap_huyen), 2n * so_cap_huyen];
}

/**
 * The points of every leaf, in the order of LEAVES, and the total, for complete figures already validated.
 * The arguments are whole numbers as readFigure gives them, in the order of POINTS_FIGURES, then the year.
 * Points are exact pairs, the total of 1/TOTAL_UNIT; null is left out, undefined has no rule yet.
 * Nothing is checked, and nothing is declared not to arise.
 */
export function points(
  unit__mien_nui, phan_loai_dvhc_tinh__dan_so, phan_loai_dvhc_tinh__dien_tich,
  phan_loai_dvhc_tinh__so_cap_huyen, truc_thuoc__do_thi__so_do_thi, kt_xh__ngan_sach__co_dieu_tiet,
  kt_xh__ngan_sach__ty_le_dieu_tiet, kt_xh__ngan_sach__thu_duoc_huong, kt_xh__ngan_sach__chi_can_doi,
  kt_xh__ty_trong__ty_trong, parameters__thu_nhap_ca_nuoc, kt_xh__thu_nhap__thu_nhap,
  parameters__tang_truong_ca_nuoc, kt_xh__tang_truong__toc_do, kt_xh__nong_thon_moi__so_huyen,
  kt_xh__nong_thon_moi__huyen_dat, parameters__dao_tao_ca_nuoc, kt_xh__dao_tao__ty_le,
  parameters__giuong_benh_ca_nuoc, kt_xh__giuong_benh__giuong_benh, parameters__bac_sy_ca_nuoc,
  kt_xh__bac_sy__bac_sy, parameters__ho_ngheo_ca_nuoc, kt_xh__ho_ngheo__ty_le,
  dac_thu__dan_toc__nguoi_dan_toc, dac_thu__bien_gioi__huyen_bien_gioi, period,
) {
  // dan_so
  const p1 = points_dan_so(BigInt(phan_loai_dvhc_tinh__dan_so), BigInt(unit__mien_nui));
  // dien_tich
  const p2 = points_dien_tich(BigInt(phan_loai_dvhc_tinh__dien_tich));
  // truc_thuoc.cap_huyen
  const p3 = points_truc_thuoc__cap_huyen(BigInt(phan_loai_dvhc_tinh__so_cap_huyen));
  // truc_thuoc.do_thi
  const p4 = points_truc_thuoc__do_thi(
    BigInt(truc_thuoc__do_thi__so_do_thi),
    BigInt(phan_loai_dvhc_tinh__so_cap_huyen),
  );
  // kt_xh.ngan_sach
  const p5 = points_kt_xh__ngan_sach(
    BigInt(kt_xh__ngan_sach__co_dieu_tiet),
    BigInt(kt_xh__ngan_sach__ty_le_dieu_tiet),
    BigInt(kt_xh__ngan_sach__thu_duoc_huong),
    BigInt(kt_xh__ngan_sach__chi_can_doi),
  );
  // kt_xh.ty_trong
  const p6 = points_kt_xh__ty_trong(BigInt(kt_xh__ty_trong__ty_trong));
  // kt_xh.thu_nhap
  const p7 = points_kt_xh__thu_nhap(BigInt(kt_xh__thu_nhap__thu_nhap), BigInt(parameters__thu_nhap_ca_nuoc));
  // kt_xh.tang_truong
  const p8 = points_kt_xh__tang_truong(
    BigInt(kt_xh__tang_truong__toc_do),
    BigInt(parameters__tang_truong_ca_nuoc),
  );
  // kt_xh.nong_thon_moi
  const p9 = points_kt_xh__nong_thon_moi(
    BigInt(kt_xh__nong_thon_moi__huyen_dat),
    BigInt(kt_xh__nong_thon_moi__so_huyen),
  );
  // kt_xh.dao_tao
  const p10 = points_kt_xh__dao_tao(BigInt(kt_xh__dao_tao__ty_le), BigInt(parameters__dao_tao_ca_nuoc));
  // kt_xh.giuong_benh
  const p11 = points_kt_xh__giuong_benh(
    BigInt(kt_xh__giuong_benh__giuong_benh),
    BigInt(parameters__giuong_benh_ca_nuoc),
  );
  // kt_xh.bac_sy
  const p12 = points_kt_xh__bac_sy(BigInt(kt_xh__bac_sy__bac_sy), BigInt(parameters__bac_sy_ca_nuoc));
  // kt_xh.ho_ngheo
  const p13 = points_kt_xh__ho_ngheo(BigInt(kt_xh__ho_ngheo__ty_le), BigInt(parameters__ho_ngheo_ca_nuoc));
  // dac_thu.dan_toc
  const p14 = points_dac_thu__dan_toc(
    BigInt(dac_thu__dan_toc__nguoi_dan_toc),
    BigInt(phan_loai_dvhc_tinh__dan_so),
  );
  // dac_thu.bien_gioi
  const p15 = points_dac_thu__bien_gioi(
    BigInt(dac_thu__bien_gioi__huyen_bien_gioi),
    BigInt(phan_loai_dvhc_tinh__so_cap_huyen),
  );
  return [
    p1,
    p2,
    p3,
    p4,
    p5,
    p6,
    p7,
    p8,
    p9,
    p10,
    p11,
    p12,
    p13,
    p14,
    p15,
    plus(
      plus(
        plus(plus(plus(NOUGHT, p1), p2), plus(plus(NOUGHT, p3), p4)),
        plus(plus(plus(plus(plus(plus(plus(plus(plus(NOUGHT, p5), p6), p7), p8), p9), p10), p11), p12), p13),
      ),
      plus(plus(NOUGHT, p14), p15),
    ),
  ];
}
