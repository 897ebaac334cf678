/**
 * Chỉ số cải cách hành chính cấp tỉnh: par-index-tinh, revision qd-2948-2017.
 *
 * Instrument: Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ Nội vụ (cấp tỉnh)
 * Provenance: verified against trang khóa học của Bộ Nội vụ giới thiệu Quyết định số 2948/QĐ-BNV (chỉ có lĩnh
 *   vực, điểm tối đa và số lượng tiêu chí)
 * Source: fb38644a6a779b072a020999a1913795ffeb73202255e66cf5f3608500f201a7
 * Format: 1
 *
 * Made by parlang; not to be edited. An ES module without dependencies, for Node 18 and browsers of its time.
 * Points inside are whole numbers of 1/UNIT; BigInts stand where Numbers could pass 2^53.
 */

export const INDEX = "par-index-tinh";
export const REVISION = "qd-2948-2017";
export const NAME = "Chỉ số cải cách hành chính cấp tỉnh";
export const INSTRUMENT = "Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ Nội vụ (cấp tỉnh)";
export const PROVENANCE = "verified against trang khóa học của Bộ Nội vụ giới thiệu Quyết định số 2948/QĐ-BNV (chỉ có lĩnh vực, điểm tối đa và số lượng tiêu chí)";
export const SOURCE_HASH = "fb38644a6a779b072a020999a1913795ffeb73202255e66cf5f3608500f201a7";
export const FORMAT = 1;
export const FIRST_YEAR = 2017;
export const UNIT = 100;
export const TOTAL_UNIT = 100;

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

export const FIGURES = deepFreeze({});

// --- leaves ----------------------------------------------------------------------------------

/**
 * 1 Công tác chỉ đạo, điều hành cải cách hành chính: points in 1/100, at most 10.
 * source: criteria.par, line 27
 */
function judge_chi_dao() {
  return [null, null, []];
}

/**
 * 2 Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh: points in 1/100, at most 10.
 * source: criteria.par, line 31
 */
function judge_the_che() {
  return [null, null, []];
}

/**
 * 3 Cải cách thủ tục hành chính: points in 1/100, at most 29/2.
 * source: criteria.par, line 35
 */
function judge_thu_tuc() {
  return [null, null, []];
}

/**
 * 4 Cải cách tổ chức bộ máy hành chính: points in 1/100, at most 11.
 * source: criteria.par, line 39
 */
function judge_bo_may() {
  return [null, null, []];
}

/**
 * 5 Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức: points in 1/100, at most 16.
 * source: criteria.par, line 43
 */
function judge_cong_vu() {
  return [null, null, []];
}

/**
 * 6 Cải cách tài chính công: points in 1/100, at most 7.
 * source: criteria.par, line 47
 */
function judge_tai_chinh() {
  return [null, null, []];
}

/**
 * 7 Hiện đại hoá hành chính: points in 1/100, at most 16.
 * source: criteria.par, line 51
 */
function judge_so_hoa() {
  return [null, null, []];
}

/**
 * 8 Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế xã hội của tỉnh: points in 1/100, at most
 *   31/2.
 * source: criteria.par, line 55
 */
function judge_tac_dong() {
  return [null, null, []];
}

// --- the set ---------------------------------------------------------------------------------

const CONSTRAINTS = [];
export const LEAVES = deepFreeze([
  {
    path: "chi_dao",
    number: "1",
    name: "Công tác chỉ đạo, điều hành cải cách hành chính",
    maximum: "10",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "the_che",
    number: "2",
    name: "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh",
    maximum: "10",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc",
    number: "3",
    name: "Cải cách thủ tục hành chính",
    maximum: "14.5",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may",
    number: "4",
    name: "Cải cách tổ chức bộ máy hành chính",
    maximum: "11",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu",
    number: "5",
    name: "Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức",
    maximum: "16",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh",
    number: "6",
    name: "Cải cách tài chính công",
    maximum: "7",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa",
    number: "7",
    name: "Hiện đại hoá hành chính",
    maximum: "16",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tac_dong",
    number: "8",
    name: "Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế xã hội của tỉnh",
    maximum: "15.5",
    inputs: [],
    mayNotArise: false,
    cases: [],
  },
]);
const JUDGES = [
  judge_chi_dao, judge_the_che, judge_thu_tuc, judge_bo_may, judge_cong_vu, judge_tai_chinh, judge_so_hoa,
  judge_tac_dong,
];
const RULES = {
  index: INDEX,
  revision: REVISION,
  indexDecimals: 2,
  sections: [
    { path: "chi_dao", level: "domain", maximum: [10n, 1n] },
    { path: "the_che", level: "domain", maximum: [10n, 1n] },
    { path: "thu_tuc", level: "domain", maximum: [29n, 2n] },
    { path: "bo_may", level: "domain", maximum: [11n, 1n] },
    { path: "cong_vu", level: "domain", maximum: [16n, 1n] },
    { path: "tai_chinh", level: "domain", maximum: [7n, 1n] },
    { path: "so_hoa", level: "domain", maximum: [16n, 1n] },
    { path: "tac_dong", level: "domain", maximum: [31n, 2n] },
  ],
  outside: [],
  gradedBy: null,
  grades: [],
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

export const POINTS_FIGURES = Object.freeze([]);

/**
 * The points of every leaf, in the order of LEAVES, and the total, for complete figures already validated.
 * The arguments are whole numbers as readFigure gives them, in the order of POINTS_FIGURES, then the year.
 * Points are whole numbers of 1/UNIT, the total of 1/TOTAL_UNIT; null is left out, undefined has no rule yet.
 * Nothing is checked, and nothing is declared not to arise.
 */
export function points(period) {
  // chi_dao
  const p1 = undefined;
  // the_che
  const p2 = undefined;
  // thu_tuc
  const p3 = undefined;
  // bo_may
  const p4 = undefined;
  // cong_vu
  const p5 = undefined;
  // tai_chinh
  const p6 = undefined;
  // so_hoa
  const p7 = undefined;
  // tac_dong
  const p8 = undefined;
  return [p1, p2, p3, p4, p5, p6, p7, p8, undefined];
}
