/**
 * Chỉ số cải cách hành chính cấp tỉnh: par-index-tinh, revision minh-hoa-2022.
 *
 * Instrument: Bảng minh họa 2022 (khung theo Quyết định số 876/QĐ-BNV)
 * Provenance: minh họa (an illustration, not the official text)
 * Source: c0e292805018c84f09fc11ecddd9671e3f5345b495142c0fd3a0fc88e9d08c19
 * Format: 1
 *
 * Made by parlang; not to be edited. An ES module without dependencies, for Node 18 and browsers of its time.
 * Points inside are whole numbers of 1/UNIT; BigInts stand where Numbers could pass 2^53.
 */

export const INDEX = "par-index-tinh";
export const REVISION = "minh-hoa-2022";
export const NAME = "Chỉ số cải cách hành chính cấp tỉnh";
export const INSTRUMENT = "Bảng minh họa 2022 (khung theo Quyết định số 876/QĐ-BNV)";
export const PROVENANCE = "minh họa (an illustration, not the official text)";
export const SOURCE_HASH = "c0e292805018c84f09fc11ecddd9671e3f5345b495142c0fd3a0fc88e9d08c19";
export const FORMAT = 1;
export const FIRST_YEAR = 2022;
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

export const FIGURES = deepFreeze({
  "unit.loai_don_vi": {
    owner: "unit",
    short: "loai_don_vi",
    label: "Loại đơn vị",
    kind: "level",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
    levels: [
      { key: "tinh", label: "Tỉnh", name: "tỉnh" },
      { key: "thanh_pho", label: "Thành phố trực thuộc trung ương", name: "thành_phố" },
    ],
  },
  "unit.mien_nui": {
    owner: "unit",
    short: "mien_nui",
    label: "Đơn vị miền núi",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "unit.co_cap_huyen": {
    owner: "unit",
    short: "co_cap_huyen",
    label: "Còn đơn vị cấp huyện",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "chi_dao.ke_hoach.ban_hanh.da_ban_hanh": {
    owner: "chi_dao.ke_hoach.ban_hanh",
    short: "da_ban_hanh",
    label: "Đã ban hành kế hoạch CCHC năm",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh": {
    owner: "chi_dao.ke_hoach.ban_hanh",
    short: "ngay_ban_hanh",
    label: "Ngày ban hành kế hoạch CCHC năm",
    kind: "date",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 737425,
    high: 766644,
  },
  "chi_dao.ke_hoach.hoan_thanh.giao": {
    owner: "chi_dao.ke_hoach.hoan_thanh",
    short: "giao",
    label: "Số nhiệm vụ đề ra trong kế hoạch",
    kind: "count",
    unit: "nhiệm vụ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "chi_dao.ke_hoach.hoan_thanh.hoan_thanh": {
    owner: "chi_dao.ke_hoach.hoan_thanh",
    short: "hoan_thanh",
    label: "Số nhiệm vụ đã hoàn thành",
    kind: "count",
    unit: "nhiệm vụ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.bao_cao.bao_cao_cham": {
    owner: "chi_dao.bao_cao",
    short: "bao_cao_cham",
    label: "Số báo cáo gửi chậm",
    kind: "count",
    unit: "báo cáo",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 4,
  },
  "chi_dao.bao_cao.bao_cao_thieu": {
    owner: "chi_dao.bao_cao",
    short: "bao_cao_thieu",
    label: "Số báo cáo không gửi",
    kind: "count",
    unit: "báo cáo",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 4,
  },
  "chi_dao.kiem_tra.ty_le.co_quan": {
    owner: "chi_dao.kiem_tra.ty_le",
    short: "co_quan",
    label: "Số cơ quan, đơn vị thuộc phạm vi kiểm tra",
    kind: "count",
    unit: "cơ quan, đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "chi_dao.kiem_tra.ty_le.kiem_tra": {
    owner: "chi_dao.kiem_tra.ty_le",
    short: "kiem_tra",
    label: "Số cơ quan, đơn vị đã được kiểm tra",
    kind: "count",
    unit: "cơ quan, đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.kiem_tra.xu_ly.phat_hien": {
    owner: "chi_dao.kiem_tra.xu_ly",
    short: "phat_hien",
    label: "Số vấn đề phát hiện qua kiểm tra",
    kind: "count",
    unit: "vấn đề",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.kiem_tra.xu_ly.xu_ly": {
    owner: "chi_dao.kiem_tra.xu_ly",
    short: "xu_ly",
    label: "Số vấn đề đã xử lý",
    kind: "count",
    unit: "vấn đề",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.tuyen_truyen.hoan_thanh_ke_hoach": {
    owner: "chi_dao.tuyen_truyen",
    short: "hoan_thanh_ke_hoach",
    label: "Hoàn thành 100% kế hoạch tuyên truyền CCHC",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "chi_dao.tuyen_truyen.so_hinh_thuc": {
    owner: "chi_dao.tuyen_truyen",
    short: "so_hinh_thuc",
    label: "Số hình thức tuyên truyền ngoài phương tiện thông tin đại chúng",
    kind: "count",
    unit: "hình thức",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.sang_kien.sang_kien": {
    owner: "chi_dao.sang_kien",
    short: "sang_kien",
    label: "Số sáng kiến, giải pháp mới được công nhận",
    kind: "count",
    unit: "sáng kiến",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.nhiem_vu_giao.dung_han.giao": {
    owner: "chi_dao.nhiem_vu_giao.dung_han",
    short: "giao",
    label: "Số nhiệm vụ được giao",
    kind: "count",
    unit: "nhiệm vụ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.nhiem_vu_giao.dung_han.dung_han": {
    owner: "chi_dao.nhiem_vu_giao.dung_han",
    short: "dung_han",
    label: "Số nhiệm vụ hoàn thành đúng hạn",
    kind: "count",
    unit: "nhiệm vụ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.nhiem_vu_giao.dung_han.qua_han": {
    owner: "chi_dao.nhiem_vu_giao.dung_han",
    short: "qua_han",
    label: "Số nhiệm vụ đã hoàn thành nhưng quá hạn",
    kind: "count",
    unit: "nhiệm vụ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong": {
    owner: "chi_dao.nhiem_vu_giao.khong_ton_dong",
    short: "het_ton_dong",
    label: "Không có nhiệm vụ quá hạn trên 90 ngày",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "chi_dao.danh_gia.kip_thoi.tot": {
    owner: "chi_dao.danh_gia.kip_thoi",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.kip_thoi.kha": {
    owner: "chi_dao.danh_gia.kip_thoi",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.kip_thoi.trung_binh": {
    owner: "chi_dao.danh_gia.kip_thoi",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.kip_thoi.kem": {
    owner: "chi_dao.danh_gia.kip_thoi",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.quyet_liet.tot": {
    owner: "chi_dao.danh_gia.quyet_liet",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.quyet_liet.kha": {
    owner: "chi_dao.danh_gia.quyet_liet",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.quyet_liet.trung_binh": {
    owner: "chi_dao.danh_gia.quyet_liet",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.quyet_liet.kem": {
    owner: "chi_dao.danh_gia.quyet_liet",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.hieu_qua.tot": {
    owner: "chi_dao.danh_gia.hieu_qua",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.hieu_qua.kha": {
    owner: "chi_dao.danh_gia.hieu_qua",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.hieu_qua.trung_binh": {
    owner: "chi_dao.danh_gia.hieu_qua",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "chi_dao.danh_gia.hieu_qua.kem": {
    owner: "chi_dao.danh_gia.hieu_qua",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.thi_hanh.hoat_dong.thu_thap": {
    owner: "the_che.thi_hanh.hoat_dong",
    short: "thu_thap",
    label: "Đã thu thập thông tin",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "the_che.thi_hanh.hoat_dong.kiem_tra": {
    owner: "the_che.thi_hanh.hoat_dong",
    short: "kiem_tra",
    label: "Đã kiểm tra",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "the_che.thi_hanh.hoat_dong.khao_sat": {
    owner: "the_che.thi_hanh.hoat_dong",
    short: "khao_sat",
    label: "Đã điều tra, khảo sát",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "the_che.thi_hanh.xu_ly.phai_xu_ly": {
    owner: "the_che.thi_hanh.xu_ly",
    short: "phai_xu_ly",
    label: "Số vấn đề phải xử lý qua theo dõi",
    kind: "count",
    unit: "vấn đề",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.thi_hanh.xu_ly.da_xu_ly": {
    owner: "the_che.thi_hanh.xu_ly",
    short: "da_xu_ly",
    label: "Số vấn đề đã xử lý qua theo dõi",
    kind: "count",
    unit: "vấn đề",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.ra_soat.ke_hoach.ke_hoach": {
    owner: "the_che.ra_soat.ke_hoach",
    short: "ke_hoach",
    label: "Số văn bản phải rà soát theo kế hoạch",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "the_che.ra_soat.ke_hoach.ra_soat": {
    owner: "the_che.ra_soat.ke_hoach",
    short: "ra_soat",
    label: "Số văn bản đã rà soát theo kế hoạch",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.ra_soat.xu_ly.phai_xu_ly": {
    owner: "the_che.ra_soat.xu_ly",
    short: "phai_xu_ly",
    label: "Số văn bản phải xử lý sau rà soát",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.ra_soat.xu_ly.da_xu_ly": {
    owner: "the_che.ra_soat.xu_ly",
    short: "da_xu_ly",
    label: "Số văn bản đã xử lý sau rà soát",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.kiem_tra.ke_hoach.ke_hoach": {
    owner: "the_che.kiem_tra.ke_hoach",
    short: "ke_hoach",
    label: "Số văn bản phải kiểm tra theo kế hoạch",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "the_che.kiem_tra.ke_hoach.kiem_tra": {
    owner: "the_che.kiem_tra.ke_hoach",
    short: "kiem_tra",
    label: "Số văn bản đã kiểm tra theo kế hoạch",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.kiem_tra.xu_ly.trai_phap_luat": {
    owner: "the_che.kiem_tra.xu_ly",
    short: "trai_phap_luat",
    label: "Số văn bản trái pháp luật phải xử lý",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.kiem_tra.xu_ly.da_xu_ly": {
    owner: "the_che.kiem_tra.xu_ly",
    short: "da_xu_ly",
    label: "Số văn bản trái pháp luật đã xử lý",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.dung_tien_do.chuong_trinh": {
    owner: "the_che.dung_tien_do",
    short: "chuong_trinh",
    label: "Số văn bản phải ban hành theo chương trình",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.dung_tien_do.dung_tien_do": {
    owner: "the_che.dung_tien_do",
    short: "dung_tien_do",
    label: "Số văn bản ban hành đúng tiến độ",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.dong_bo.tot": {
    owner: "the_che.tac_dong.dong_bo",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.dong_bo.kha": {
    owner: "the_che.tac_dong.dong_bo",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.dong_bo.trung_binh": {
    owner: "the_che.tac_dong.dong_bo",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.dong_bo.kem": {
    owner: "the_che.tac_dong.dong_bo",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.hop_ly.tot": {
    owner: "the_che.tac_dong.hop_ly",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.hop_ly.kha": {
    owner: "the_che.tac_dong.hop_ly",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.hop_ly.trung_binh": {
    owner: "the_che.tac_dong.hop_ly",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.hop_ly.kem": {
    owner: "the_che.tac_dong.hop_ly",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kha_thi.tot": {
    owner: "the_che.tac_dong.kha_thi",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kha_thi.kha": {
    owner: "the_che.tac_dong.kha_thi",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kha_thi.trung_binh": {
    owner: "the_che.tac_dong.kha_thi",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kha_thi.kem": {
    owner: "the_che.tac_dong.kha_thi",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kip_thoi.tot": {
    owner: "the_che.tac_dong.kip_thoi",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kip_thoi.kha": {
    owner: "the_che.tac_dong.kip_thoi",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kip_thoi.trung_binh": {
    owner: "the_che.tac_dong.kip_thoi",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "the_che.tac_dong.kip_thoi.kem": {
    owner: "the_che.tac_dong.kip_thoi",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.ra_soat.ke_hoach.ke_hoach": {
    owner: "thu_tuc.ra_soat.ke_hoach",
    short: "ke_hoach",
    label: "Số TTHC phải rà soát theo kế hoạch",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.ra_soat.ke_hoach.ra_soat": {
    owner: "thu_tuc.ra_soat.ke_hoach",
    short: "ra_soat",
    label: "Số TTHC đã rà soát theo kế hoạch",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.ra_soat.don_gian.ra_soat": {
    owner: "thu_tuc.ra_soat.don_gian",
    short: "ra_soat",
    label: "Tổng số TTHC đã rà soát, đánh giá trong năm",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.ra_soat.don_gian.don_gian_hoa": {
    owner: "thu_tuc.ra_soat.don_gian",
    short: "don_gian_hoa",
    label: "Số TTHC được đơn giản hóa",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.cong_bo.cong_bo": {
    owner: "thu_tuc.cong_khai.cong_bo",
    short: "cong_bo",
    label: "Mức độ công bố TTHC",
    kind: "level",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 2,
    levels: [
      { key: "day_du_kip_thoi", label: "Công bố đầy đủ, kịp thời", name: "đầy_đủ_kịp_thời" },
      { key: "day_du_cham", label: "Công bố đầy đủ nhưng chậm", name: "đầy_đủ_chậm" },
      { key: "khong_day_du", label: "Công bố không đầy đủ", name: "không_đầy_đủ" },
    ],
  },
  "thu_tuc.cong_khai.csdl.phai_cong_khai": {
    owner: "thu_tuc.cong_khai.csdl",
    short: "phai_cong_khai",
    label: "Số TTHC phải công khai trên Cơ sở dữ liệu quốc gia",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.csdl.dung_han": {
    owner: "thu_tuc.cong_khai.csdl",
    short: "dung_han",
    label: "Số TTHC đã công khai đúng hạn",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.mot_cua.cap_tinh": {
    owner: "thu_tuc.cong_khai.mot_cua",
    short: "cap_tinh",
    label: "Số cơ quan, đơn vị cấp tỉnh phải công khai TTHC",
    kind: "count",
    unit: "cơ quan, đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.mot_cua.tinh_dat": {
    owner: "thu_tuc.cong_khai.mot_cua",
    short: "tinh_dat",
    label: "Số cơ quan, đơn vị cấp tỉnh đã công khai TTHC",
    kind: "count",
    unit: "cơ quan, đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.mot_cua.cap_huyen": {
    owner: "thu_tuc.cong_khai.mot_cua",
    short: "cap_huyen",
    label: "Số đơn vị cấp huyện phải công khai TTHC",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.mot_cua.huyen_dat": {
    owner: "thu_tuc.cong_khai.mot_cua",
    short: "huyen_dat",
    label: "Số đơn vị cấp huyện đã công khai TTHC",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.mot_cua.cap_xa": {
    owner: "thu_tuc.cong_khai.mot_cua",
    short: "cap_xa",
    label: "Số đơn vị cấp xã phải công khai TTHC",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.cong_khai.mot_cua.xa_dat": {
    owner: "thu_tuc.cong_khai.mot_cua",
    short: "xa_dat",
    label: "Số đơn vị cấp xã đã công khai TTHC",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.mot_cua.trung_tam.thu_tuc": {
    owner: "thu_tuc.mot_cua.trung_tam",
    short: "thu_tuc",
    label: "Số TTHC thuộc thẩm quyền giải quyết của cấp tỉnh",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.mot_cua.trung_tam.tiep_nhan": {
    owner: "thu_tuc.mot_cua.trung_tam",
    short: "tiep_nhan",
    label: "Số TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.mot_cua.cung_cap.lien_thong": {
    owner: "thu_tuc.mot_cua.cung_cap",
    short: "lien_thong",
    label: "Số TTHC liên thông cùng cấp",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.mot_cua.cac_cap.lien_thong": {
    owner: "thu_tuc.mot_cua.cac_cap",
    short: "lien_thong",
    label: "Số TTHC liên thông giữa các cấp",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.mot_cua.phi_dia_gioi.trien_khai": {
    owner: "thu_tuc.mot_cua.phi_dia_gioi",
    short: "trien_khai",
    label: "Đã triển khai tiếp nhận hồ sơ TTHC không phụ thuộc địa giới hành chính",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "thu_tuc.giai_quyet.tinh.ho_so": {
    owner: "thu_tuc.giai_quyet.tinh",
    short: "ho_so",
    label: "Số hồ sơ TTHC cấp tỉnh phải giải quyết",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.giai_quyet.tinh.dung_han": {
    owner: "thu_tuc.giai_quyet.tinh",
    short: "dung_han",
    label: "Số hồ sơ TTHC cấp tỉnh giải quyết đúng hạn",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.giai_quyet.huyen.ho_so": {
    owner: "thu_tuc.giai_quyet.huyen",
    short: "ho_so",
    label: "Số hồ sơ TTHC cấp huyện phải giải quyết",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.giai_quyet.huyen.dung_han": {
    owner: "thu_tuc.giai_quyet.huyen",
    short: "dung_han",
    label: "Số hồ sơ TTHC cấp huyện giải quyết đúng hạn",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.giai_quyet.xa.ho_so": {
    owner: "thu_tuc.giai_quyet.xa",
    short: "ho_so",
    label: "Số hồ sơ TTHC cấp xã phải giải quyết",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "thu_tuc.giai_quyet.xa.dung_han": {
    owner: "thu_tuc.giai_quyet.xa",
    short: "dung_han",
    label: "Số hồ sơ TTHC cấp xã giải quyết đúng hạn",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.giai_quyet.xin_loi.qua_han": {
    owner: "thu_tuc.giai_quyet.xin_loi",
    short: "qua_han",
    label: "Số hồ sơ giải quyết quá hạn",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.giai_quyet.xin_loi.xin_loi": {
    owner: "thu_tuc.giai_quyet.xin_loi",
    short: "xin_loi",
    label: "Số hồ sơ giải quyết quá hạn đã có văn bản xin lỗi",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.phan_anh.tiep_nhan": {
    owner: "thu_tuc.phan_anh",
    short: "tiep_nhan",
    label: "Số phản ánh, kiến nghị đã tiếp nhận",
    kind: "count",
    unit: "phản ánh, kiến nghị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.phan_anh.da_xu_ly": {
    owner: "thu_tuc.phan_anh",
    short: "da_xu_ly",
    label: "Số phản ánh, kiến nghị đã xử lý",
    kind: "count",
    unit: "phản ánh, kiến nghị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.phan_anh.cong_khai.cong_khai": {
    owner: "thu_tuc.phan_anh.cong_khai",
    short: "cong_khai",
    label: "Số phản ánh, kiến nghị đã công khai kết quả xử lý",
    kind: "count",
    unit: "phản ánh, kiến nghị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.don_gian.tot": {
    owner: "thu_tuc.tac_dong.don_gian",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.don_gian.kha": {
    owner: "thu_tuc.tac_dong.don_gian",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.don_gian.trung_binh": {
    owner: "thu_tuc.tac_dong.don_gian",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.don_gian.kem": {
    owner: "thu_tuc.tac_dong.don_gian",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thai_do.tot": {
    owner: "thu_tuc.tac_dong.thai_do",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thai_do.kha": {
    owner: "thu_tuc.tac_dong.thai_do",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thai_do.trung_binh": {
    owner: "thu_tuc.tac_dong.thai_do",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thai_do.kem": {
    owner: "thu_tuc.tac_dong.thai_do",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thoi_gian.tot": {
    owner: "thu_tuc.tac_dong.thoi_gian",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thoi_gian.kha": {
    owner: "thu_tuc.tac_dong.thoi_gian",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thoi_gian.trung_binh": {
    owner: "thu_tuc.tac_dong.thoi_gian",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "thu_tuc.tac_dong.thoi_gian.kem": {
    owner: "thu_tuc.tac_dong.thoi_gian",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.to_chuc.sap_xep.phai_sap_xep": {
    owner: "bo_may.to_chuc.sap_xep",
    short: "phai_sap_xep",
    label: "Số cơ quan chuyên môn phải sắp xếp",
    kind: "count",
    unit: "cơ quan",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.to_chuc.sap_xep.da_sap_xep": {
    owner: "bo_may.to_chuc.sap_xep",
    short: "da_sap_xep",
    label: "Số cơ quan chuyên môn đã sắp xếp",
    kind: "count",
    unit: "cơ quan",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.to_chuc.cap_pho.co_quan_vuot": {
    owner: "bo_may.to_chuc.cap_pho",
    short: "co_quan_vuot",
    label: "Số cơ quan có số lượng cấp phó vượt quy định",
    kind: "count",
    unit: "cơ quan",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.to_chuc.giam_dvsn.nam_2021": {
    owner: "bo_may.to_chuc.giam_dvsn",
    short: "nam_2021",
    label: "Số đơn vị sự nghiệp công lập năm 2021",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "bo_may.to_chuc.giam_dvsn.nam_nay": {
    owner: "bo_may.to_chuc.giam_dvsn",
    short: "nam_nay",
    label: "Số đơn vị sự nghiệp công lập năm đánh giá",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.bien_che.hanh_chinh.giao": {
    owner: "bo_may.bien_che.hanh_chinh",
    short: "giao",
    label: "Số biên chế hành chính được giao",
    kind: "count",
    unit: "biên chế",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "bo_may.bien_che.hanh_chinh.su_dung": {
    owner: "bo_may.bien_che.hanh_chinh",
    short: "su_dung",
    label: "Số biên chế hành chính đã sử dụng",
    kind: "count",
    unit: "biên chế",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.bien_che.su_nghiep.giao": {
    owner: "bo_may.bien_che.su_nghiep",
    short: "giao",
    label: "Số người làm việc hưởng lương từ ngân sách nhà nước được giao",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "bo_may.bien_che.su_nghiep.su_dung": {
    owner: "bo_may.bien_che.su_nghiep",
    short: "su_dung",
    label: "Số người làm việc hưởng lương từ ngân sách nhà nước đã sử dụng",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.phan_cap.thuc_hien.ket_qua": {
    owner: "bo_may.phan_cap.thuc_hien",
    short: "ket_qua",
    label: "Thực hiện quy định về phân cấp",
    kind: "level",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 2,
    levels: [
      { key: "day_du", label: "Phân cấp đầy đủ", name: "đầy_đủ" },
      { key: "chua_day_du", label: "Phân cấp chưa đầy đủ", name: "chưa_đầy_đủ" },
      { key: "chua_phan_cap", label: "Chưa phân cấp", name: "chưa_phân_cấp" },
    ],
  },
  "bo_may.phan_cap.kiem_tra.phan_cap": {
    owner: "bo_may.phan_cap.kiem_tra",
    short: "phan_cap",
    label: "Số lĩnh vực đã phân cấp",
    kind: "count",
    unit: "lĩnh vực",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "bo_may.phan_cap.kiem_tra.kiem_tra": {
    owner: "bo_may.phan_cap.kiem_tra",
    short: "kiem_tra",
    label: "Số lĩnh vực đã phân cấp được kiểm tra trong năm",
    kind: "count",
    unit: "lĩnh vực",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.phan_cap.xu_ly.phat_hien": {
    owner: "bo_may.phan_cap.xu_ly",
    short: "phat_hien",
    label: "Số vấn đề phát hiện qua kiểm tra phân cấp",
    kind: "count",
    unit: "vấn đề",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.phan_cap.xu_ly.xu_ly": {
    owner: "bo_may.phan_cap.xu_ly",
    short: "xu_ly",
    label: "Số vấn đề đã xử lý",
    kind: "count",
    unit: "vấn đề",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_dinh.tot": {
    owner: "bo_may.tac_dong.phan_dinh",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_dinh.kha": {
    owner: "bo_may.tac_dong.phan_dinh",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_dinh.trung_binh": {
    owner: "bo_may.tac_dong.phan_dinh",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_dinh.kem": {
    owner: "bo_may.tac_dong.phan_dinh",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.quy_che.tot": {
    owner: "bo_may.tac_dong.quy_che",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.quy_che.kha": {
    owner: "bo_may.tac_dong.quy_che",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.quy_che.trung_binh": {
    owner: "bo_may.tac_dong.quy_che",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.quy_che.kem": {
    owner: "bo_may.tac_dong.quy_che",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_cap.tot": {
    owner: "bo_may.tac_dong.phan_cap",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_cap.kha": {
    owner: "bo_may.tac_dong.phan_cap",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_cap.trung_binh": {
    owner: "bo_may.tac_dong.phan_cap",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "bo_may.tac_dong.phan_cap.kem": {
    owner: "bo_may.tac_dong.phan_cap",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.vi_tri.co_quan.co_quan": {
    owner: "cong_vu.vi_tri.co_quan",
    short: "co_quan",
    label: "Số cơ quan hành chính",
    kind: "count",
    unit: "cơ quan",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "cong_vu.vi_tri.co_quan.bo_tri": {
    owner: "cong_vu.vi_tri.co_quan",
    short: "bo_tri",
    label: "Số cơ quan bố trí công chức theo vị trí việc làm",
    kind: "count",
    unit: "cơ quan",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.vi_tri.don_vi.don_vi": {
    owner: "cong_vu.vi_tri.don_vi",
    short: "don_vi",
    label: "Số đơn vị sự nghiệp công lập",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "cong_vu.vi_tri.don_vi.bo_tri": {
    owner: "cong_vu.vi_tri.don_vi",
    short: "bo_tri",
    label: "Số đơn vị bố trí viên chức theo vị trí việc làm",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung": {
    owner: "cong_vu.tuyen_dung.cong_chuc",
    short: "co_tuyen_dung",
    label: "Có tuyển dụng công chức trong năm",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh": {
    owner: "cong_vu.tuyen_dung.cong_chuc",
    short: "dung_quy_dinh",
    label: "Không có kết luận về vi phạm trong tuyển dụng công chức",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "cong_vu.tuyen_dung.cap_xa.co_tuyen_dung": {
    owner: "cong_vu.tuyen_dung.cap_xa",
    short: "co_tuyen_dung",
    label: "Có tuyển dụng công chức cấp xã trong năm",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "cong_vu.tuyen_dung.cap_xa.dung_quy_dinh": {
    owner: "cong_vu.tuyen_dung.cap_xa",
    short: "dung_quy_dinh",
    label: "Không có kết luận về vi phạm trong tuyển dụng công chức cấp xã",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung": {
    owner: "cong_vu.tuyen_dung.vien_chuc",
    short: "co_tuyen_dung",
    label: "Có tuyển dụng viên chức trong năm",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh": {
    owner: "cong_vu.tuyen_dung.vien_chuc",
    short: "dung_quy_dinh",
    label: "Không có kết luận về vi phạm trong tuyển dụng viên chức",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "cong_vu.bo_nhiem.vi_pham": {
    owner: "cong_vu.bo_nhiem",
    short: "vi_pham",
    label: "Số vi phạm trong bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý",
    kind: "count",
    unit: "vi phạm",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.danh_gia.trinh_tu.dung_trinh_tu": {
    owner: "cong_vu.danh_gia.trinh_tu",
    short: "dung_trinh_tu",
    label: "Đã thực hiện đúng trình tự, thủ tục đánh giá, xếp loại",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "cong_vu.danh_gia.ky_luat.lanh_dao_tinh": {
    owner: "cong_vu.danh_gia.ky_luat",
    short: "lanh_dao_tinh",
    label: "Số lãnh đạo cấp tỉnh bị kỷ luật",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.danh_gia.ky_luat.nguoi_dung_dau": {
    owner: "cong_vu.danh_gia.ky_luat",
    short: "nguoi_dung_dau",
    label: "Số người đứng đầu sở, ngành bị kỷ luật",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.danh_gia.ky_luat.cong_chuc_khac": {
    owner: "cong_vu.danh_gia.ky_luat",
    short: "cong_chuc_khac",
    label: "Số công chức khác bị kỷ luật",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.dao_tao.ke_hoach": {
    owner: "cong_vu.dao_tao",
    short: "ke_hoach",
    label: "Số công chức, viên chức phải đào tạo, bồi dưỡng theo kế hoạch năm",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "cong_vu.dao_tao.hoan_thanh": {
    owner: "cong_vu.dao_tao",
    short: "hoan_thanh",
    label: "Số công chức, viên chức đã được đào tạo, bồi dưỡng theo kế hoạch",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.cap_xa.tong": {
    owner: "cong_vu.cap_xa",
    short: "tong",
    label: "Số cán bộ, công chức cấp xã",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "cong_vu.cap_xa.dat_chuan.dat_chuan": {
    owner: "cong_vu.cap_xa.dat_chuan",
    short: "dat_chuan",
    label: "Số cán bộ, công chức cấp xã đạt chuẩn",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.cap_xa.boi_duong.boi_duong": {
    owner: "cong_vu.cap_xa.boi_duong",
    short: "boi_duong",
    label: "Số cán bộ, công chức cấp xã được bồi dưỡng trong năm",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.chuyen_mon.tot": {
    owner: "cong_vu.tac_dong.chuyen_mon",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.chuyen_mon.kha": {
    owner: "cong_vu.tac_dong.chuyen_mon",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.chuyen_mon.trung_binh": {
    owner: "cong_vu.tac_dong.chuyen_mon",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.chuyen_mon.kem": {
    owner: "cong_vu.tac_dong.chuyen_mon",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.trach_nhiem.tot": {
    owner: "cong_vu.tac_dong.trach_nhiem",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.trach_nhiem.kha": {
    owner: "cong_vu.tac_dong.trach_nhiem",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.trach_nhiem.trung_binh": {
    owner: "cong_vu.tac_dong.trach_nhiem",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.trach_nhiem.kem": {
    owner: "cong_vu.tac_dong.trach_nhiem",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.loi_dung.tot": {
    owner: "cong_vu.tac_dong.loi_dung",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.loi_dung.kha": {
    owner: "cong_vu.tac_dong.loi_dung",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.loi_dung.trung_binh": {
    owner: "cong_vu.tac_dong.loi_dung",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.loi_dung.kem": {
    owner: "cong_vu.tac_dong.loi_dung",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.cong_khai.tot": {
    owner: "cong_vu.tac_dong.cong_khai",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.cong_khai.kha": {
    owner: "cong_vu.tac_dong.cong_khai",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.cong_khai.trung_binh": {
    owner: "cong_vu.tac_dong.cong_khai",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "cong_vu.tac_dong.cong_khai.kem": {
    owner: "cong_vu.tac_dong.cong_khai",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.ngan_sach.giai_ngan.von_giao": {
    owner: "tai_chinh.ngan_sach.giai_ngan",
    short: "von_giao",
    label: "Vốn đầu tư công được giao trong năm",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 10000000000,
  },
  "tai_chinh.ngan_sach.giai_ngan.giai_ngan": {
    owner: "tai_chinh.ngan_sach.giai_ngan",
    short: "giai_ngan",
    label: "Vốn đầu tư công đã giải ngân",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 10000000000,
  },
  "tai_chinh.ngan_sach.kien_nghi.phai_nop": {
    owner: "tai_chinh.ngan_sach.kien_nghi",
    short: "phai_nop",
    label: "Số tiền phải nộp theo kiến nghị sau thanh tra, kiểm toán",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 10000000000,
  },
  "tai_chinh.ngan_sach.kien_nghi.da_nop": {
    owner: "tai_chinh.ngan_sach.kien_nghi",
    short: "da_nop",
    label: "Số tiền đã nộp theo kiến nghị sau thanh tra, kiểm toán",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 10000000000,
  },
  "tai_chinh.ngan_sach.sai_pham.dung_quy_dinh": {
    owner: "tai_chinh.ngan_sach.sai_pham",
    short: "dung_quy_dinh",
    label: "Không có sai phạm tài chính bị xử lý",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "tai_chinh.ngan_sach.tai_san.co_quan": {
    owner: "tai_chinh.ngan_sach.tai_san",
    short: "co_quan",
    label: "Số cơ quan, đơn vị phải ban hành quy chế quản lý, sử dụng tài sản công",
    kind: "count",
    unit: "cơ quan, đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "tai_chinh.ngan_sach.tai_san.ban_hanh": {
    owner: "tai_chinh.ngan_sach.tai_san",
    short: "ban_hanh",
    label: "Số cơ quan, đơn vị đã ban hành quy chế quản lý, sử dụng tài sản công",
    kind: "count",
    unit: "cơ quan, đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tu_chu.don_vi": {
    owner: "tai_chinh.tu_chu",
    short: "don_vi",
    label: "Số đơn vị sự nghiệp công lập",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "tai_chinh.tu_chu.tu_bao_dam": {
    owner: "tai_chinh.tu_chu",
    short: "tu_bao_dam",
    label: "Số đơn vị tự bảo đảm chi thường xuyên",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tu_chu.mot_phan": {
    owner: "tai_chinh.tu_chu",
    short: "mot_phan",
    label: "Số đơn vị tự bảo đảm một phần chi thường xuyên",
    kind: "count",
    unit: "đơn vị",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tu_chu.giam_chi.chi_nam_2021": {
    owner: "tai_chinh.tu_chu.giam_chi",
    short: "chi_nam_2021",
    label: "Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm 2021",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 10000000000,
  },
  "tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia": {
    owner: "tai_chinh.tu_chu.giam_chi",
    short: "chi_nam_danh_gia",
    label: "Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm đánh giá",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 10000000000,
  },
  "tai_chinh.tac_dong.chat_luong.tot": {
    owner: "tai_chinh.tac_dong.chat_luong",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.chat_luong.kha": {
    owner: "tai_chinh.tac_dong.chat_luong",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.chat_luong.trung_binh": {
    owner: "tai_chinh.tac_dong.chat_luong",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.chat_luong.kem": {
    owner: "tai_chinh.tac_dong.chat_luong",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.minh_bach.tot": {
    owner: "tai_chinh.tac_dong.minh_bach",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.minh_bach.kha": {
    owner: "tai_chinh.tac_dong.minh_bach",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.minh_bach.trung_binh": {
    owner: "tai_chinh.tac_dong.minh_bach",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.minh_bach.kem": {
    owner: "tai_chinh.tac_dong.minh_bach",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.hieu_qua.tot": {
    owner: "tai_chinh.tac_dong.hieu_qua",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.hieu_qua.kha": {
    owner: "tai_chinh.tac_dong.hieu_qua",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.hieu_qua.trung_binh": {
    owner: "tai_chinh.tac_dong.hieu_qua",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tai_chinh.tac_dong.hieu_qua.kem": {
    owner: "tai_chinh.tac_dong.hieu_qua",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ke_hoach.giao": {
    owner: "so_hoa.nen_tang.ke_hoach",
    short: "giao",
    label: "Số nhiệm vụ đề ra trong kế hoạch chuyển đổi số",
    kind: "count",
    unit: "nhiệm vụ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ke_hoach.hoan_thanh": {
    owner: "so_hoa.nen_tang.ke_hoach",
    short: "hoan_thanh",
    label: "Số nhiệm vụ chuyển đổi số đã hoàn thành",
    kind: "count",
    unit: "nhiệm vụ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.nen_tang.lgsp.he_thong": {
    owner: "so_hoa.nen_tang.lgsp",
    short: "he_thong",
    label: "Số hệ thống thông tin quốc gia đã kết nối",
    kind: "count",
    unit: "hệ thống",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.nen_tang.csdl.danh_muc": {
    owner: "so_hoa.nen_tang.csdl",
    short: "danh_muc",
    label: "Số cơ sở dữ liệu trong danh mục dùng chung",
    kind: "count",
    unit: "cơ sở dữ liệu",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.nen_tang.csdl.khai_thac": {
    owner: "so_hoa.nen_tang.csdl",
    short: "khai_thac",
    label: "Số cơ sở dữ liệu đã đưa vào khai thác, dùng chung",
    kind: "count",
    unit: "cơ sở dữ liệu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ky_so.van_ban_tinh": {
    owner: "so_hoa.nen_tang.ky_so",
    short: "van_ban_tinh",
    label: "Số văn bản điện tử đã phát hành của cấp tỉnh",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ky_so.ky_so_tinh": {
    owner: "so_hoa.nen_tang.ky_so",
    short: "ky_so_tinh",
    label: "Số văn bản điện tử đã phát hành có ký số của cấp tỉnh",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ky_so.van_ban_huyen": {
    owner: "so_hoa.nen_tang.ky_so",
    short: "van_ban_huyen",
    label: "Số văn bản điện tử đã phát hành của cấp huyện",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ky_so.ky_so_huyen": {
    owner: "so_hoa.nen_tang.ky_so",
    short: "ky_so_huyen",
    label: "Số văn bản điện tử đã phát hành có ký số của cấp huyện",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ky_so.van_ban_xa": {
    owner: "so_hoa.nen_tang.ky_so",
    short: "van_ban_xa",
    label: "Số văn bản điện tử đã phát hành của cấp xã",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.nen_tang.ky_so.ky_so_xa": {
    owner: "so_hoa.nen_tang.ky_so",
    short: "ky_so_xa",
    label: "Số văn bản điện tử đã phát hành có ký số của cấp xã",
    kind: "count",
    unit: "văn bản",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.phat_sinh.cung_cap": {
    owner: "so_hoa.dich_vu.phat_sinh",
    short: "cung_cap",
    label: "Số TTHC cung cấp trực tuyến",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.dich_vu.phat_sinh.phat_sinh": {
    owner: "so_hoa.dich_vu.phat_sinh",
    short: "phat_sinh",
    label: "Số TTHC cung cấp trực tuyến có phát sinh hồ sơ",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "parameters.truc_tuyen_ca_nuoc": {
    owner: "parameters",
    short: "truc_tuyen_ca_nuoc",
    label: "Tỷ lệ hồ sơ nộp trực tuyến bình quân chung cả nước",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "so_hoa.dich_vu.ho_so.tiep_nhan": {
    owner: "so_hoa.dich_vu.ho_so",
    short: "tiep_nhan",
    label: "Số hồ sơ TTHC đã tiếp nhận",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.dich_vu.ho_so.truc_tuyen": {
    owner: "so_hoa.dich_vu.ho_so",
    short: "truc_tuyen",
    label: "Số hồ sơ TTHC nộp trực tuyến",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.thanh_toan_tthc.co_phi": {
    owner: "so_hoa.dich_vu.thanh_toan_tthc",
    short: "co_phi",
    label: "Số TTHC có phí, lệ phí",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.dich_vu.thanh_toan_tthc.giao_dich": {
    owner: "so_hoa.dich_vu.thanh_toan_tthc",
    short: "giao_dich",
    label: "Số TTHC có giao dịch thanh toán trực tuyến",
    kind: "count",
    unit: "thủ tục",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi": {
    owner: "so_hoa.dich_vu.thanh_toan_hs",
    short: "ho_so_co_phi",
    label: "Số hồ sơ có phí, lệ phí",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.thanh_toan_hs.thanh_toan": {
    owner: "so_hoa.dich_vu.thanh_toan_hs",
    short: "thanh_toan",
    label: "Số hồ sơ thanh toán trực tuyến",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.so_hoa.ho_so_tinh": {
    owner: "so_hoa.dich_vu.so_hoa",
    short: "ho_so_tinh",
    label: "Số hồ sơ TTHC cấp tỉnh đã giải quyết",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.dich_vu.so_hoa.so_hoa_tinh": {
    owner: "so_hoa.dich_vu.so_hoa",
    short: "so_hoa_tinh",
    label: "Số hồ sơ TTHC cấp tỉnh đã số hóa",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.so_hoa.ho_so_huyen": {
    owner: "so_hoa.dich_vu.so_hoa",
    short: "ho_so_huyen",
    label: "Số hồ sơ TTHC cấp huyện đã giải quyết",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.dich_vu.so_hoa.so_hoa_huyen": {
    owner: "so_hoa.dich_vu.so_hoa",
    short: "so_hoa_huyen",
    label: "Số hồ sơ TTHC cấp huyện đã số hóa",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.so_hoa.ho_so_xa": {
    owner: "so_hoa.dich_vu.so_hoa",
    short: "ho_so_xa",
    label: "Số hồ sơ TTHC cấp xã đã giải quyết",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "so_hoa.dich_vu.so_hoa.so_hoa_xa": {
    owner: "so_hoa.dich_vu.so_hoa",
    short: "so_hoa_xa",
    label: "Số hồ sơ TTHC cấp xã đã số hóa",
    kind: "count",
    unit: "hồ sơ",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.dich_vu.xep_hang.xep_hang": {
    owner: "so_hoa.dich_vu.xep_hang",
    short: "xep_hang",
    label: "Thứ hạng chuyển đổi số đã công bố",
    kind: "rank",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000,
  },
  "so_hoa.tac_dong.tin_cay.tot": {
    owner: "so_hoa.tac_dong.tin_cay",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.tin_cay.kha": {
    owner: "so_hoa.tac_dong.tin_cay",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.tin_cay.trung_binh": {
    owner: "so_hoa.tac_dong.tin_cay",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.tin_cay.kem": {
    owner: "so_hoa.tac_dong.tin_cay",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.day_du.tot": {
    owner: "so_hoa.tac_dong.day_du",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.day_du.kha": {
    owner: "so_hoa.tac_dong.day_du",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.day_du.trung_binh": {
    owner: "so_hoa.tac_dong.day_du",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.day_du.kem": {
    owner: "so_hoa.tac_dong.day_du",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.thuan_tien.tot": {
    owner: "so_hoa.tac_dong.thuan_tien",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.thuan_tien.kha": {
    owner: "so_hoa.tac_dong.thuan_tien",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.thuan_tien.trung_binh": {
    owner: "so_hoa.tac_dong.thuan_tien",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.thuan_tien.kem": {
    owner: "so_hoa.tac_dong.thuan_tien",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.chat_luong.tot": {
    owner: "so_hoa.tac_dong.chat_luong",
    short: "tot",
    label: "Số phiếu trả lời «tốt»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.chat_luong.kha": {
    owner: "so_hoa.tac_dong.chat_luong",
    short: "kha",
    label: "Số phiếu trả lời «khá»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.chat_luong.trung_binh": {
    owner: "so_hoa.tac_dong.chat_luong",
    short: "trung_binh",
    label: "Số phiếu trả lời «trung bình»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "so_hoa.tac_dong.chat_luong.kem": {
    owner: "so_hoa.tac_dong.chat_luong",
    short: "kem",
    label: "Số phiếu trả lời «kém»",
    kind: "count",
    unit: "phiếu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tac_dong.sipas.chi_so": {
    owner: "tac_dong.sipas",
    short: "chi_so",
    label: "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "tac_dong.kinh_te.thu_ngan_sach.du_toan": {
    owner: "tac_dong.kinh_te.thu_ngan_sach",
    short: "du_toan",
    label: "Dự toán thu ngân sách được giao",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 10000000000,
  },
  "tac_dong.kinh_te.thu_ngan_sach.thuc_thu": {
    owner: "tac_dong.kinh_te.thu_ngan_sach",
    short: "thuc_thu",
    label: "Thu ngân sách thực hiện trong năm",
    kind: "money",
    unit: "triệu đồng",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 10000000000,
  },
  "tac_dong.kinh_te.doanh_nghiep.nam_truoc": {
    owner: "tac_dong.kinh_te.doanh_nghiep",
    short: "nam_truoc",
    label: "Số doanh nghiệp thành lập mới trong năm trước liền kề năm đánh giá",
    kind: "count",
    unit: "doanh nghiệp",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "tac_dong.kinh_te.doanh_nghiep.nam_nay": {
    owner: "tac_dong.kinh_te.doanh_nghiep",
    short: "nam_nay",
    label: "Số doanh nghiệp thành lập mới trong năm đánh giá",
    kind: "count",
    unit: "doanh nghiệp",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
  "tac_dong.kinh_te.chi_tieu.giao": {
    owner: "tac_dong.kinh_te.chi_tieu",
    short: "giao",
    label: "Số chỉ tiêu kinh tế - xã hội đề ra trong năm",
    kind: "count",
    unit: "chỉ tiêu",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 1000000000,
  },
  "tac_dong.kinh_te.chi_tieu.hoan_thanh": {
    owner: "tac_dong.kinh_te.chi_tieu",
    short: "hoan_thanh",
    label: "Số chỉ tiêu kinh tế - xã hội đã hoàn thành",
    kind: "count",
    unit: "chỉ tiêu",
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1000000000,
  },
});

// --- leaves ----------------------------------------------------------------------------------

/**
 * 1.1.1 Ban hành kế hoạch CCHC năm: points in 1/100, at most 1/2.
 * da_ban_hanh: Đã ban hành kế hoạch CCHC năm (yes/no)
 * ngay_ban_hanh: Ngày ban hành kế hoạch CCHC năm (ordinal of the day)
 * source: 01-chi-dao.par, line 6
 */
function judge_chi_dao__ke_hoach__ban_hanh(da_ban_hanh, ngay_ban_hanh, period) {
  if (da_ban_hanh === undefined) {
    return pending(["chi_dao.ke_hoach.ban_hanh.da_ban_hanh", da_ban_hanh]);
  }
  if (da_ban_hanh) {
    if (ngay_ban_hanh === undefined || period === undefined) {
      return pending(["chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh", ngay_ban_hanh], ["period", period]);
    }
    if (ngay_ban_hanh <= dayOf(period - 1, 12, 31)) {
      return [50, "1.1", []];
    }
    if (ngay_ban_hanh >= dayOf(period, 1, 1) && ngay_ban_hanh <= dayOf(period, 1, 31)) {
      return [25, "1.2", []];
    }
    return [0, "1.3", []];
  }
  return [0, "2", []];
}

/**
 * 1.1.2 Mức độ hoàn thành kế hoạch CCHC: points in 1/100, at most 1.
 * hoan_thanh: Số nhiệm vụ đã hoàn thành (nhiệm vụ)
 * giao: Số nhiệm vụ đề ra trong kế hoạch (nhiệm vụ)
 * case 1: Hoàn thành 100% kế hoạch
 * source: 01-chi-dao.par, line 22
 */
function judge_chi_dao__ke_hoach__hoan_thanh(hoan_thanh, giao) {
  if (hoan_thanh === undefined || giao === undefined) {
    return pending(
      ["chi_dao.ke_hoach.hoan_thanh.hoan_thanh", hoan_thanh],
      ["chi_dao.ke_hoach.hoan_thanh.giao", giao],
    );
  }
  if (hoan_thanh === giao) {
    return [100, "1", []];
  }
  if (5 * hoan_thanh >= 4 * giao) {
    return [Math.floor((200 * hoan_thanh + giao) / (2 * giao)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 1.2 Thực hiện chế độ báo cáo CCHC định kỳ: points in 1/100, at most 1/2.
 * bao_cao_cham: Số báo cáo gửi chậm (báo cáo)
 * bao_cao_thieu: Số báo cáo không gửi (báo cáo)
 * source: 01-chi-dao.par, line 38
 */
function judge_chi_dao__bao_cao(bao_cao_cham, bao_cao_thieu) {
  if (bao_cao_cham === undefined || bao_cao_thieu === undefined) {
    return pending(
      ["chi_dao.bao_cao.bao_cao_cham", bao_cao_cham],
      ["chi_dao.bao_cao.bao_cao_thieu", bao_cao_thieu],
    );
  }
  return [25 * Math.max(2 - bao_cao_cham - 2 * bao_cao_thieu, 0), "1", []];
}

/**
 * 1.3.1 Tỷ lệ cơ quan, đơn vị được kiểm tra: points in 1/100, at most 1/2.
 * kiem_tra: Số cơ quan, đơn vị đã được kiểm tra (cơ quan, đơn vị)
 * co_quan: Số cơ quan, đơn vị thuộc phạm vi kiểm tra (cơ quan, đơn vị)
 * source: 01-chi-dao.par, line 53
 */
function judge_chi_dao__kiem_tra__ty_le(kiem_tra, co_quan) {
  if (kiem_tra === undefined || co_quan === undefined) {
    return pending(
      ["chi_dao.kiem_tra.ty_le.kiem_tra", kiem_tra],
      ["chi_dao.kiem_tra.ty_le.co_quan", co_quan],
    );
  }
  if (10 * kiem_tra >= 3 * co_quan) {
    return [50, "1", []];
  }
  if (5 * kiem_tra >= co_quan) {
    return [25, "2", []];
  }
  return [0, "3", []];
}

/**
 * 1.3.2 Xử lý các vấn đề phát hiện qua kiểm tra: points in 1/100, at most 1.
 * phat_hien: Số vấn đề phát hiện qua kiểm tra (vấn đề)
 * xu_ly: Số vấn đề đã xử lý (vấn đề)
 * source: 01-chi-dao.par, line 69
 */
function judge_chi_dao__kiem_tra__xu_ly(phat_hien, xu_ly, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (phat_hien === undefined) {
    return pending(["chi_dao.kiem_tra.xu_ly.phat_hien", phat_hien]);
  }
  if (phat_hien === 0) {
    return [100, "not_arising", []];
  }
  if (xu_ly === undefined) {
    return pending(["chi_dao.kiem_tra.xu_ly.xu_ly", xu_ly]);
  }
  if (xu_ly === phat_hien) {
    return [100, "1", []];
  }
  if (5 * xu_ly >= 4 * phat_hien) {
    return [Math.floor((200 * xu_ly + phat_hien) / (2 * phat_hien)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 1.4 Công tác tuyên truyền CCHC: points in 1/100, at most 1/2.
 * hoan_thanh_ke_hoach: Hoàn thành 100% kế hoạch tuyên truyền CCHC (yes/no)
 * so_hinh_thuc: Số hình thức tuyên truyền ngoài phương tiện thông tin đại chúng (hình thức)
 * source: 01-chi-dao.par, line 83
 */
function judge_chi_dao__tuyen_truyen(hoan_thanh_ke_hoach, so_hinh_thuc) {
  if (hoan_thanh_ke_hoach === undefined || so_hinh_thuc === undefined) {
    return pending(
      ["chi_dao.tuyen_truyen.hoan_thanh_ke_hoach", hoan_thanh_ke_hoach],
      ["chi_dao.tuyen_truyen.so_hinh_thuc", so_hinh_thuc],
    );
  }
  return [(hoan_thanh_ke_hoach ? 25 : 0) + (so_hinh_thuc >= 2 ? 25 : 0), "1", []];
}

/**
 * 1.5 Sáng kiến, giải pháp mới trong CCHC: points in 1/100, at most 3/2.
 * sang_kien: Số sáng kiến, giải pháp mới được công nhận (sáng kiến)
 * source: 01-chi-dao.par, line 98
 */
function judge_chi_dao__sang_kien(sang_kien) {
  if (sang_kien === undefined) {
    return pending(["chi_dao.sang_kien.sang_kien", sang_kien]);
  }
  return [50 * Math.min(sang_kien, 3), "1", []];
}

/**
 * 1.6.1 Tỷ lệ nhiệm vụ hoàn thành đúng hạn: points in 1/100, at most 3/2.
 * giao: Số nhiệm vụ được giao (nhiệm vụ)
 * dung_han: Số nhiệm vụ hoàn thành đúng hạn (nhiệm vụ)
 * qua_han: Số nhiệm vụ đã hoàn thành nhưng quá hạn (nhiệm vụ)
 * source: 01-chi-dao.par, line 111
 */
function judge_chi_dao__nhiem_vu_giao__dung_han(giao, dung_han, qua_han, declared) {
  if (declared) {
    return [150, "not_arising", []];
  }
  if (giao === undefined) {
    return pending(["chi_dao.nhiem_vu_giao.dung_han.giao", giao]);
  }
  if (giao === 0) {
    return [150, "not_arising", []];
  }
  if (dung_han === undefined || qua_han === undefined) {
    return pending(
      ["chi_dao.nhiem_vu_giao.dung_han.dung_han", dung_han],
      ["chi_dao.nhiem_vu_giao.dung_han.qua_han", qua_han],
    );
  }
  if (dung_han + qua_han === giao) {
    return [Math.floor((300 * dung_han + 150 * qua_han + giao) / (2 * giao)), "1", []];
  }
  return [Math.floor((150 * dung_han + giao) / (2 * giao)), "2", []];
}

/**
 * 1.6.2 Không có nhiệm vụ quá hạn trên 90 ngày: points in 1/100, at most 1/2.
 * het_ton_dong: Không có nhiệm vụ quá hạn trên 90 ngày (yes/no)
 * source: 01-chi-dao.par, line 129
 */
function judge_chi_dao__nhiem_vu_giao__khong_ton_dong(het_ton_dong) {
  if (het_ton_dong === undefined) {
    return pending(["chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong", het_ton_dong]);
  }
  if (het_ton_dong) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 1.7.1 Tính kịp thời của chỉ đạo: points in 1/100, at most 1/2.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 01-chi-dao.par, line 143
 */
function judge_chi_dao__danh_gia__kip_thoi(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["chi_dao.danh_gia.kip_thoi.tot", tot],
      ["chi_dao.danh_gia.kip_thoi.kha", kha],
      ["chi_dao.danh_gia.kip_thoi.trung_binh", trung_binh],
      ["chi_dao.danh_gia.kip_thoi.kem", kem],
    );
  }
  return [
    Math.floor((101 * tot + 61 * kha + 21 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 1.7.2 Tính quyết liệt của chỉ đạo: points in 1/100, at most 1/2.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 01-chi-dao.par, line 150
 */
function judge_chi_dao__danh_gia__quyet_liet(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["chi_dao.danh_gia.quyet_liet.tot", tot],
      ["chi_dao.danh_gia.quyet_liet.kha", kha],
      ["chi_dao.danh_gia.quyet_liet.trung_binh", trung_binh],
      ["chi_dao.danh_gia.quyet_liet.kem", kem],
    );
  }
  return [
    Math.floor((101 * tot + 61 * kha + 21 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 1.7.3 Hiệu quả của chỉ đạo: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 01-chi-dao.par, line 157
 */
function judge_chi_dao__danh_gia__hieu_qua(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["chi_dao.danh_gia.hieu_qua.tot", tot],
      ["chi_dao.danh_gia.hieu_qua.kha", kha],
      ["chi_dao.danh_gia.hieu_qua.trung_binh", trung_binh],
      ["chi_dao.danh_gia.hieu_qua.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 2.1.1 Thực hiện các hoạt động theo dõi: points in 1/100, at most 1/2.
 * thu_thap: Đã thu thập thông tin (yes/no)
 * kiem_tra: Đã kiểm tra (yes/no)
 * khao_sat: Đã điều tra, khảo sát (yes/no)
 * source: 02-the-che.par, line 5
 */
function judge_the_che__thi_hanh__hoat_dong(thu_thap, kiem_tra, khao_sat) {
  if (thu_thap === undefined || kiem_tra === undefined || khao_sat === undefined) {
    return pending(
      ["the_che.thi_hanh.hoat_dong.thu_thap", thu_thap],
      ["the_che.thi_hanh.hoat_dong.kiem_tra", kiem_tra],
      ["the_che.thi_hanh.hoat_dong.khao_sat", khao_sat],
    );
  }
  if (thu_thap && kiem_tra && khao_sat) {
    return [50, "1", []];
  }
  if (thu_thap && kiem_tra || thu_thap && khao_sat || kiem_tra && khao_sat) {
    return [25, "2", []];
  }
  return [0, "3", []];
}

/**
 * 2.1.2 Xử lý kết quả theo dõi: points in 1/100, at most 1.
 * phai_xu_ly: Số vấn đề phải xử lý qua theo dõi (vấn đề)
 * da_xu_ly: Số vấn đề đã xử lý qua theo dõi (vấn đề)
 * source: 02-the-che.par, line 19
 */
function judge_the_che__thi_hanh__xu_ly(phai_xu_ly, da_xu_ly, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (phai_xu_ly === undefined) {
    return pending(["the_che.thi_hanh.xu_ly.phai_xu_ly", phai_xu_ly]);
  }
  if (phai_xu_ly === 0) {
    return [100, "not_arising", []];
  }
  if (da_xu_ly === undefined) {
    return pending(["the_che.thi_hanh.xu_ly.da_xu_ly", da_xu_ly]);
  }
  if (da_xu_ly === phai_xu_ly) {
    return [100, "1", []];
  }
  if (5 * da_xu_ly >= 4 * phai_xu_ly) {
    return [Math.floor((200 * da_xu_ly + phai_xu_ly) / (2 * phai_xu_ly)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 2.2.1 Hoàn thành kế hoạch rà soát: points in 1/100, at most 1.
 * ra_soat: Số văn bản đã rà soát theo kế hoạch (văn bản)
 * ke_hoach: Số văn bản phải rà soát theo kế hoạch (văn bản)
 * case 1: Hoàn thành 100% kế hoạch
 * source: 02-the-che.par, line 35
 */
function judge_the_che__ra_soat__ke_hoach(ra_soat, ke_hoach) {
  if (ra_soat === undefined || ke_hoach === undefined) {
    return pending(
      ["the_che.ra_soat.ke_hoach.ra_soat", ra_soat],
      ["the_che.ra_soat.ke_hoach.ke_hoach", ke_hoach],
    );
  }
  if (ra_soat === ke_hoach) {
    return [100, "1", []];
  }
  if (5 * ra_soat >= 4 * ke_hoach) {
    return [Math.floor((200 * ra_soat + ke_hoach) / (2 * ke_hoach)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 2.2.2 Xử lý kết quả rà soát: points in 1/100, at most 1.
 * phai_xu_ly: Số văn bản phải xử lý sau rà soát (văn bản)
 * da_xu_ly: Số văn bản đã xử lý sau rà soát (văn bản)
 * source: 02-the-che.par, line 49
 */
function judge_the_che__ra_soat__xu_ly(phai_xu_ly, da_xu_ly, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (phai_xu_ly === undefined) {
    return pending(["the_che.ra_soat.xu_ly.phai_xu_ly", phai_xu_ly]);
  }
  if (phai_xu_ly === 0) {
    return [100, "not_arising", []];
  }
  if (da_xu_ly === undefined) {
    return pending(["the_che.ra_soat.xu_ly.da_xu_ly", da_xu_ly]);
  }
  if (da_xu_ly === phai_xu_ly) {
    return [100, "1", []];
  }
  if (5 * da_xu_ly >= 4 * phai_xu_ly) {
    return [Math.floor((200 * da_xu_ly + phai_xu_ly) / (2 * phai_xu_ly)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 2.3.1 Hoàn thành kế hoạch kiểm tra: points in 1/100, at most 1.
 * kiem_tra: Số văn bản đã kiểm tra theo kế hoạch (văn bản)
 * ke_hoach: Số văn bản phải kiểm tra theo kế hoạch (văn bản)
 * case 1: Hoàn thành 100% kế hoạch
 * source: 02-the-che.par, line 68
 */
function judge_the_che__kiem_tra__ke_hoach(kiem_tra, ke_hoach) {
  if (kiem_tra === undefined || ke_hoach === undefined) {
    return pending(
      ["the_che.kiem_tra.ke_hoach.kiem_tra", kiem_tra],
      ["the_che.kiem_tra.ke_hoach.ke_hoach", ke_hoach],
    );
  }
  if (kiem_tra === ke_hoach) {
    return [100, "1", []];
  }
  if (5 * kiem_tra >= 4 * ke_hoach) {
    return [Math.floor((200 * kiem_tra + ke_hoach) / (2 * ke_hoach)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 2.3.2 Xử lý văn bản trái pháp luật: points in 1/100, at most 1.
 * trai_phap_luat: Số văn bản trái pháp luật phải xử lý (văn bản)
 * da_xu_ly: Số văn bản trái pháp luật đã xử lý (văn bản)
 * source: 02-the-che.par, line 83
 */
function judge_the_che__kiem_tra__xu_ly(trai_phap_luat, da_xu_ly, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (trai_phap_luat === undefined) {
    return pending(["the_che.kiem_tra.xu_ly.trai_phap_luat", trai_phap_luat]);
  }
  if (trai_phap_luat === 0) {
    return [100, "not_arising", []];
  }
  if (da_xu_ly === undefined) {
    return pending(["the_che.kiem_tra.xu_ly.da_xu_ly", da_xu_ly]);
  }
  if (da_xu_ly === trai_phap_luat) {
    return [100, "1", []];
  }
  if (5 * da_xu_ly >= 4 * trai_phap_luat) {
    return [Math.floor((200 * da_xu_ly + trai_phap_luat) / (2 * trai_phap_luat)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 2.4 Ban hành văn bản quy phạm pháp luật đúng tiến độ: points in 1/100, at most 1.
 * chuong_trinh: Số văn bản phải ban hành theo chương trình (văn bản)
 * dung_tien_do: Số văn bản ban hành đúng tiến độ (văn bản)
 * source: 02-the-che.par, line 97
 */
function judge_the_che__dung_tien_do(chuong_trinh, dung_tien_do, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (chuong_trinh === undefined) {
    return pending(["the_che.dung_tien_do.chuong_trinh", chuong_trinh]);
  }
  if (chuong_trinh === 0) {
    return [100, "not_arising", []];
  }
  if (dung_tien_do === undefined) {
    return pending(["the_che.dung_tien_do.dung_tien_do", dung_tien_do]);
  }
  if (20 * dung_tien_do >= 19 * chuong_trinh) {
    return [100, "1", []];
  }
  if (5 * dung_tien_do >= 4 * chuong_trinh) {
    return [50, "2", []];
  }
  return [0, "3", []];
}

/**
 * 2.5.1 Tính đồng bộ, thống nhất: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 02-the-che.par, line 113
 */
function judge_the_che__tac_dong__dong_bo(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["the_che.tac_dong.dong_bo.tot", tot],
      ["the_che.tac_dong.dong_bo.kha", kha],
      ["the_che.tac_dong.dong_bo.trung_binh", trung_binh],
      ["the_che.tac_dong.dong_bo.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 2.5.2 Tính hợp lý: points in 1/100, at most 1/2.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 02-the-che.par, line 120
 */
function judge_the_che__tac_dong__hop_ly(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["the_che.tac_dong.hop_ly.tot", tot],
      ["the_che.tac_dong.hop_ly.kha", kha],
      ["the_che.tac_dong.hop_ly.trung_binh", trung_binh],
      ["the_che.tac_dong.hop_ly.kem", kem],
    );
  }
  return [
    Math.floor((101 * tot + 61 * kha + 21 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 2.5.3 Tính khả thi: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 02-the-che.par, line 127
 */
function judge_the_che__tac_dong__kha_thi(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["the_che.tac_dong.kha_thi.tot", tot],
      ["the_che.tac_dong.kha_thi.kha", kha],
      ["the_che.tac_dong.kha_thi.trung_binh", trung_binh],
      ["the_che.tac_dong.kha_thi.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 2.5.4 Tính kịp thời trong xử lý bất cập: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 02-the-che.par, line 134
 */
function judge_the_che__tac_dong__kip_thoi(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["the_che.tac_dong.kip_thoi.tot", tot],
      ["the_che.tac_dong.kip_thoi.kha", kha],
      ["the_che.tac_dong.kip_thoi.trung_binh", trung_binh],
      ["the_che.tac_dong.kip_thoi.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 3.1.1 Hoàn thành kế hoạch rà soát TTHC: points in 1/100, at most 1/2.
 * ra_soat: Số TTHC đã rà soát theo kế hoạch (thủ tục)
 * ke_hoach: Số TTHC phải rà soát theo kế hoạch (thủ tục)
 * case 1: Hoàn thành 100% kế hoạch
 * source: 03-thu-tuc.par, line 6
 */
function judge_thu_tuc__ra_soat__ke_hoach(ra_soat, ke_hoach) {
  if (ra_soat === undefined || ke_hoach === undefined) {
    return pending(
      ["thu_tuc.ra_soat.ke_hoach.ra_soat", ra_soat],
      ["thu_tuc.ra_soat.ke_hoach.ke_hoach", ke_hoach],
    );
  }
  if (ra_soat === ke_hoach) {
    return [50, "1", []];
  }
  if (5 * ra_soat >= 4 * ke_hoach) {
    return [Math.floor((100 * ra_soat + ke_hoach) / (2 * ke_hoach)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.1.2 Tỷ lệ TTHC được đơn giản hoá: points in 1/100, at most 1.
 * don_gian_hoa: Số TTHC được đơn giản hóa (thủ tục)
 * ra_soat: Tổng số TTHC đã rà soát, đánh giá trong năm (thủ tục)
 * source: 03-thu-tuc.par, line 21
 */
function judge_thu_tuc__ra_soat__don_gian(don_gian_hoa, ra_soat) {
  if (don_gian_hoa === undefined || ra_soat === undefined) {
    return pending(
      ["thu_tuc.ra_soat.don_gian.don_gian_hoa", don_gian_hoa],
      ["thu_tuc.ra_soat.don_gian.ra_soat", ra_soat],
    );
  }
  if (5 * don_gian_hoa >= ra_soat) {
    return [100, "1", []];
  }
  return [Math.floor((1000 * don_gian_hoa + ra_soat) / (2 * ra_soat)), "2", []];
}

/**
 * 3.2.1 Công bố TTHC đầy đủ, kịp thời: points in 1/100, at most 1/2.
 * cong_bo: Mức độ công bố TTHC (0 day_du_kip_thoi; 1 day_du_cham; 2 khong_day_du)
 * source: 03-thu-tuc.par, line 39
 */
function judge_thu_tuc__cong_khai__cong_bo(cong_bo) {
  if (cong_bo === undefined) {
    return pending(["thu_tuc.cong_khai.cong_bo.cong_bo", cong_bo]);
  }
  if (cong_bo === 0) {
    return [50, "1", []];
  }
  if (cong_bo === 1) {
    return [25, "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.2.2 Công khai trên Cơ sở dữ liệu quốc gia về thủ tục hành chính: points in 1/100, at most 1/2.
 * dung_han: Số TTHC đã công khai đúng hạn (thủ tục)
 * phai_cong_khai: Số TTHC phải công khai trên Cơ sở dữ liệu quốc gia (thủ tục)
 * source: 03-thu-tuc.par, line 55
 */
function judge_thu_tuc__cong_khai__csdl(dung_han, phai_cong_khai) {
  if (dung_han === undefined || phai_cong_khai === undefined) {
    return pending(
      ["thu_tuc.cong_khai.csdl.dung_han", dung_han],
      ["thu_tuc.cong_khai.csdl.phai_cong_khai", phai_cong_khai],
    );
  }
  if (dung_han === phai_cong_khai) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 3.2.3 Công khai tại Bộ phận Một cửa và Cổng Dịch vụ công: points in 1/100, at most 1.
 * co_cap_huyen: Còn đơn vị cấp huyện (yes/no)
 * tinh_dat: Số cơ quan, đơn vị cấp tỉnh đã công khai TTHC (cơ quan, đơn vị)
 * cap_tinh: Số cơ quan, đơn vị cấp tỉnh phải công khai TTHC (cơ quan, đơn vị)
 * huyen_dat: Số đơn vị cấp huyện đã công khai TTHC (đơn vị)
 * cap_huyen: Số đơn vị cấp huyện phải công khai TTHC (đơn vị)
 * xa_dat: Số đơn vị cấp xã đã công khai TTHC (đơn vị)
 * cap_xa: Số đơn vị cấp xã phải công khai TTHC (đơn vị)
 * source: 03-thu-tuc.par, line 68
 */
function judge_thu_tuc__cong_khai__mot_cua(
  co_cap_huyen, tinh_dat, cap_tinh, huyen_dat, cap_huyen, xa_dat, cap_xa,
) {
  if (co_cap_huyen === undefined) {
    return pending(["unit.co_cap_huyen", co_cap_huyen]);
  }
  if (co_cap_huyen) {
    if (
      tinh_dat === undefined
      || cap_tinh === undefined
      || huyen_dat === undefined
      || cap_huyen === undefined
      || xa_dat === undefined
      || cap_xa === undefined
    ) {
      return pending(
        ["thu_tuc.cong_khai.mot_cua.tinh_dat", tinh_dat],
        ["thu_tuc.cong_khai.mot_cua.cap_tinh", cap_tinh],
        ["thu_tuc.cong_khai.mot_cua.huyen_dat", huyen_dat],
        ["thu_tuc.cong_khai.mot_cua.cap_huyen", cap_huyen],
        ["thu_tuc.cong_khai.mot_cua.xa_dat", xa_dat],
        ["thu_tuc.cong_khai.mot_cua.cap_xa", cap_xa],
      );
    }
    return [
      (tinh_dat === cap_tinh ? 50 : 0)
      + (huyen_dat === cap_huyen ? 25 : 0)
      + 25 * (xa_dat === cap_xa ? (co_cap_huyen ? 1 : 2) : 0),
      "1",
      [],
    ];
  }
  if (tinh_dat === undefined || cap_tinh === undefined || xa_dat === undefined || cap_xa === undefined) {
    return pending(
      ["thu_tuc.cong_khai.mot_cua.tinh_dat", tinh_dat],
      ["thu_tuc.cong_khai.mot_cua.cap_tinh", cap_tinh],
      ["thu_tuc.cong_khai.mot_cua.xa_dat", xa_dat],
      ["thu_tuc.cong_khai.mot_cua.cap_xa", cap_xa],
    );
  }
  return [(tinh_dat === cap_tinh ? 50 : 0) + 25 * (xa_dat === cap_xa ? (co_cap_huyen ? 1 : 2) : 0), "2", []];
}

/**
 * 3.3.1 Tỷ lệ TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công: points in 1/100, at most 1/2.
 * tiep_nhan: Số TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công (thủ tục)
 * thu_tuc: Số TTHC thuộc thẩm quyền giải quyết của cấp tỉnh (thủ tục)
 * loai_don_vi: Loại đơn vị (0 tinh; 1 thanh_pho)
 * source: 03-thu-tuc.par, line 96
 */
function judge_thu_tuc__mot_cua__trung_tam(tiep_nhan, thu_tuc, loai_don_vi) {
  if (tiep_nhan === undefined || thu_tuc === undefined || loai_don_vi === undefined) {
    return pending(
      ["thu_tuc.mot_cua.trung_tam.tiep_nhan", tiep_nhan],
      ["thu_tuc.mot_cua.trung_tam.thu_tuc", thu_tuc],
      ["unit.loai_don_vi", loai_don_vi],
    );
  }
  if (10 * tiep_nhan >= thu_tuc * (loai_don_vi === 1 ? 9 : 8)) {
    return [50, "1", []];
  }
  return [
    Math.floor(
      (1000 * tiep_nhan + thu_tuc * (loai_don_vi === 1 ? 9 : 8))
      / (2 * thu_tuc * (loai_don_vi === 1 ? 9 : 8)),
    ),
    "2",
    [],
  ];
}

/**
 * 3.3.2 TTHC liên thông cùng cấp: points in 1/100, at most 1/2.
 * lien_thong: Số TTHC liên thông cùng cấp (thủ tục)
 * source: 03-thu-tuc.par, line 111
 */
function judge_thu_tuc__mot_cua__cung_cap(lien_thong) {
  if (lien_thong === undefined) {
    return pending(["thu_tuc.mot_cua.cung_cap.lien_thong", lien_thong]);
  }
  if (lien_thong >= 30) {
    return [50, "1", []];
  }
  if (lien_thong >= 20) {
    return [25, "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.3.3 TTHC liên thông giữa các cấp: points in 1/100, at most 1/2.
 * lien_thong: Số TTHC liên thông giữa các cấp (thủ tục)
 * source: 03-thu-tuc.par, line 123
 */
function judge_thu_tuc__mot_cua__cac_cap(lien_thong) {
  if (lien_thong === undefined) {
    return pending(["thu_tuc.mot_cua.cac_cap.lien_thong", lien_thong]);
  }
  if (lien_thong >= 50) {
    return [50, "1", []];
  }
  if (lien_thong >= 30) {
    return [25, "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.3.4 Tiếp nhận không phụ thuộc địa giới hành chính: points in 1/100, at most 1/2.
 * trien_khai: Đã triển khai tiếp nhận hồ sơ TTHC không phụ thuộc địa giới hành chính (yes/no)
 * source: 03-thu-tuc.par, line 135
 */
function judge_thu_tuc__mot_cua__phi_dia_gioi(trien_khai) {
  if (trien_khai === undefined) {
    return pending(["thu_tuc.mot_cua.phi_dia_gioi.trien_khai", trien_khai]);
  }
  if (trien_khai) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 3.4.1 Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hạn: points in 1/100, at most 1.
 * dung_han: Số hồ sơ TTHC cấp tỉnh giải quyết đúng hạn (hồ sơ)
 * ho_so: Số hồ sơ TTHC cấp tỉnh phải giải quyết (hồ sơ)
 * source: 03-thu-tuc.par, line 151
 */
function judge_thu_tuc__giai_quyet__tinh(dung_han, ho_so) {
  if (dung_han === undefined || ho_so === undefined) {
    return pending(["thu_tuc.giai_quyet.tinh.dung_han", dung_han], ["thu_tuc.giai_quyet.tinh.ho_so", ho_so]);
  }
  if (dung_han === ho_so) {
    return [100, "1", []];
  }
  if (20 * dung_han >= 19 * ho_so) {
    return [Math.floor((200 * dung_han + ho_so) / (2 * ho_so)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.4.2 Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hạn: points in 1/100, at most 1.
 * co_cap_huyen: Còn đơn vị cấp huyện (yes/no)
 * dung_han: Số hồ sơ TTHC cấp huyện giải quyết đúng hạn (hồ sơ)
 * ho_so: Số hồ sơ TTHC cấp huyện phải giải quyết (hồ sơ)
 * source: 03-thu-tuc.par, line 165
 */
function judge_thu_tuc__giai_quyet__huyen(co_cap_huyen, dung_han, ho_so, declared) {
  if (declared) {
    return [null, "not_arising", []];
  }
  if (co_cap_huyen === undefined) {
    return pending(["unit.co_cap_huyen", co_cap_huyen]);
  }
  if (!co_cap_huyen) {
    return [null, "not_arising", []];
  }
  if (dung_han === undefined || ho_so === undefined) {
    return pending(
      ["thu_tuc.giai_quyet.huyen.dung_han", dung_han],
      ["thu_tuc.giai_quyet.huyen.ho_so", ho_so],
    );
  }
  if (dung_han === ho_so) {
    return [100, "1", []];
  }
  if (20 * dung_han >= 19 * ho_so) {
    return [Math.floor((200 * dung_han + ho_so) / (2 * ho_so)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.4.3 Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hạn: points in 1/100, at most 1/2.
 * dung_han: Số hồ sơ TTHC cấp xã giải quyết đúng hạn (hồ sơ)
 * ho_so: Số hồ sơ TTHC cấp xã phải giải quyết (hồ sơ)
 * source: 03-thu-tuc.par, line 179
 */
function judge_thu_tuc__giai_quyet__xa(dung_han, ho_so) {
  if (dung_han === undefined || ho_so === undefined) {
    return pending(["thu_tuc.giai_quyet.xa.dung_han", dung_han], ["thu_tuc.giai_quyet.xa.ho_so", ho_so]);
  }
  if (dung_han === ho_so) {
    return [50, "1", []];
  }
  if (20 * dung_han >= 19 * ho_so) {
    return [Math.floor((100 * dung_han + ho_so) / (2 * ho_so)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.4.4 Xin lỗi bằng văn bản đối với hồ sơ giải quyết quá hạn: points in 1/100, at most 1/2.
 * qua_han: Số hồ sơ giải quyết quá hạn (hồ sơ)
 * xin_loi: Số hồ sơ giải quyết quá hạn đã có văn bản xin lỗi (hồ sơ)
 * source: 03-thu-tuc.par, line 193
 */
function judge_thu_tuc__giai_quyet__xin_loi(qua_han, xin_loi, declared) {
  if (declared) {
    return [50, "not_arising", []];
  }
  if (qua_han === undefined) {
    return pending(["thu_tuc.giai_quyet.xin_loi.qua_han", qua_han]);
  }
  if (qua_han === 0) {
    return [50, "not_arising", []];
  }
  if (xin_loi === undefined) {
    return pending(["thu_tuc.giai_quyet.xin_loi.xin_loi", xin_loi]);
  }
  if (xin_loi === qua_han) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 3.5.1 Tỷ lệ phản ánh, kiến nghị được xử lý: points in 1/100, at most 1.
 * tiep_nhan: Số phản ánh, kiến nghị đã tiếp nhận (phản ánh, kiến nghị)
 * da_xu_ly: Số phản ánh, kiến nghị đã xử lý (phản ánh, kiến nghị)
 * source: 03-thu-tuc.par, line 212
 */
function judge_thu_tuc__phan_anh__xu_ly(tiep_nhan, da_xu_ly, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (tiep_nhan === undefined) {
    return pending(["thu_tuc.phan_anh.tiep_nhan", tiep_nhan]);
  }
  if (tiep_nhan === 0) {
    return [100, "not_arising", []];
  }
  if (da_xu_ly === undefined) {
    return pending(["thu_tuc.phan_anh.da_xu_ly", da_xu_ly]);
  }
  if (da_xu_ly === tiep_nhan) {
    return [100, "1", []];
  }
  if (10 * da_xu_ly >= 9 * tiep_nhan) {
    return [Math.floor((200 * da_xu_ly + tiep_nhan) / (2 * tiep_nhan)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 3.5.2 Công khai kết quả xử lý: points in 1/100, at most 1/2.
 * tiep_nhan: Số phản ánh, kiến nghị đã tiếp nhận (phản ánh, kiến nghị)
 * da_xu_ly: Số phản ánh, kiến nghị đã xử lý (phản ánh, kiến nghị)
 * cong_khai: Số phản ánh, kiến nghị đã công khai kết quả xử lý (phản ánh, kiến nghị)
 * source: 03-thu-tuc.par, line 223
 */
function judge_thu_tuc__phan_anh__cong_khai(tiep_nhan, da_xu_ly, cong_khai, declared) {
  if (declared) {
    return [null, "not_arising", []];
  }
  if (tiep_nhan === undefined) {
    return pending(["thu_tuc.phan_anh.tiep_nhan", tiep_nhan]);
  }
  if (tiep_nhan === 0) {
    return [null, "not_arising", []];
  }
  if (da_xu_ly === undefined) {
    return pending(["thu_tuc.phan_anh.da_xu_ly", da_xu_ly]);
  }
  if (da_xu_ly >= 1) {
    if (cong_khai === undefined) {
      return pending(["thu_tuc.phan_anh.cong_khai.cong_khai", cong_khai]);
    }
    if (cong_khai === da_xu_ly) {
      return [50, "1.1", []];
    }
    if (5 * cong_khai >= 4 * da_xu_ly) {
      return [25, "1.2", []];
    }
    return [0, "1.3", []];
  }
  return [0, "2", []];
}

/**
 * 3.6.1 Mức độ đơn giản của thủ tục: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 03-thu-tuc.par, line 240
 */
function judge_thu_tuc__tac_dong__don_gian(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["thu_tuc.tac_dong.don_gian.tot", tot],
      ["thu_tuc.tac_dong.don_gian.kha", kha],
      ["thu_tuc.tac_dong.don_gian.trung_binh", trung_binh],
      ["thu_tuc.tac_dong.don_gian.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 3.6.2 Thái độ của công chức tại Bộ phận Một cửa: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 03-thu-tuc.par, line 247
 */
function judge_thu_tuc__tac_dong__thai_do(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["thu_tuc.tac_dong.thai_do.tot", tot],
      ["thu_tuc.tac_dong.thai_do.kha", kha],
      ["thu_tuc.tac_dong.thai_do.trung_binh", trung_binh],
      ["thu_tuc.tac_dong.thai_do.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 3.6.3 Thời gian giải quyết: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 03-thu-tuc.par, line 254
 */
function judge_thu_tuc__tac_dong__thoi_gian(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["thu_tuc.tac_dong.thoi_gian.tot", tot],
      ["thu_tuc.tac_dong.thoi_gian.kha", kha],
      ["thu_tuc.tac_dong.thoi_gian.trung_binh", trung_binh],
      ["thu_tuc.tac_dong.thoi_gian.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 4.1.1 Sắp xếp cơ quan chuyên môn: points in 1/100, at most 1.
 * phai_sap_xep: Số cơ quan chuyên môn phải sắp xếp (cơ quan)
 * da_sap_xep: Số cơ quan chuyên môn đã sắp xếp (cơ quan)
 * source: 04-bo-may.par, line 5
 */
function judge_bo_may__to_chuc__sap_xep(phai_sap_xep, da_sap_xep, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (phai_sap_xep === undefined) {
    return pending(["bo_may.to_chuc.sap_xep.phai_sap_xep", phai_sap_xep]);
  }
  if (phai_sap_xep === 0) {
    return [100, "not_arising", []];
  }
  if (da_sap_xep === undefined) {
    return pending(["bo_may.to_chuc.sap_xep.da_sap_xep", da_sap_xep]);
  }
  if (da_sap_xep === phai_sap_xep) {
    return [100, "1", []];
  }
  if (5 * da_sap_xep >= 4 * phai_sap_xep) {
    return [Math.floor((200 * da_sap_xep + phai_sap_xep) / (2 * phai_sap_xep)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 4.1.2 Thực hiện quy định về số lượng cấp phó: points in 1/100, at most 1/2.
 * co_quan_vuot: Số cơ quan có số lượng cấp phó vượt quy định (cơ quan)
 * source: 04-bo-may.par, line 20
 */
function judge_bo_may__to_chuc__cap_pho(co_quan_vuot) {
  if (co_quan_vuot === undefined) {
    return pending(["bo_may.to_chuc.cap_pho.co_quan_vuot", co_quan_vuot]);
  }
  if (co_quan_vuot === 0) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 4.1.3 Tỷ lệ giảm số đơn vị sự nghiệp công lập so với năm 2021: points in 1/100, at most 1.
 * nam_2021: Số đơn vị sự nghiệp công lập năm 2021 (đơn vị)
 * nam_nay: Số đơn vị sự nghiệp công lập năm đánh giá (đơn vị)
 * source: 04-bo-may.par, line 31
 */
function judge_bo_may__to_chuc__giam_dvsn(nam_2021, nam_nay) {
  if (nam_2021 === undefined || nam_nay === undefined) {
    return pending(
      ["bo_may.to_chuc.giam_dvsn.nam_2021", nam_2021],
      ["bo_may.to_chuc.giam_dvsn.nam_nay", nam_nay],
    );
  }
  if (9 * nam_2021 >= 10 * nam_nay) {
    return [100, "1", []];
  }
  if (nam_2021 > nam_nay) {
    return [Math.floor((2001 * nam_2021 - 2000 * nam_nay) / (2 * nam_2021)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 4.2.1 Sử dụng biên chế hành chính: points in 1/100, at most 1.
 * su_dung: Số biên chế hành chính đã sử dụng (biên chế)
 * giao: Số biên chế hành chính được giao (biên chế)
 * source: 04-bo-may.par, line 48
 */
function judge_bo_may__bien_che__hanh_chinh(su_dung, giao) {
  if (su_dung === undefined || giao === undefined) {
    return pending(
      ["bo_may.bien_che.hanh_chinh.su_dung", su_dung],
      ["bo_may.bien_che.hanh_chinh.giao", giao],
    );
  }
  if (su_dung <= giao) {
    return [100, "1", []];
  }
  return [0, "2", []];
}

/**
 * 4.2.2 Số người làm việc hưởng lương từ ngân sách nhà nước: points in 1/100, at most 1.
 * su_dung: Số người làm việc hưởng lương từ ngân sách nhà nước đã sử dụng (người)
 * giao: Số người làm việc hưởng lương từ ngân sách nhà nước được giao (người)
 * source: 04-bo-may.par, line 61
 */
function judge_bo_may__bien_che__su_nghiep(su_dung, giao) {
  if (su_dung === undefined || giao === undefined) {
    return pending(["bo_may.bien_che.su_nghiep.su_dung", su_dung], ["bo_may.bien_che.su_nghiep.giao", giao]);
  }
  if (su_dung <= giao) {
    return [100, "1", []];
  }
  if (50 * su_dung <= 51 * giao) {
    return [50, "2", []];
  }
  return [0, "3", []];
}

/**
 * 4.3.1 Thực hiện quy định về phân cấp: points in 1/100, at most 1.
 * ket_qua: Thực hiện quy định về phân cấp (0 day_du; 1 chua_day_du; 2 chua_phan_cap)
 * source: 04-bo-may.par, line 80
 */
function judge_bo_may__phan_cap__thuc_hien(ket_qua) {
  if (ket_qua === undefined) {
    return pending(["bo_may.phan_cap.thuc_hien.ket_qua", ket_qua]);
  }
  if (ket_qua === 0) {
    return [100, "1", []];
  }
  if (ket_qua === 1) {
    return [50, "2", []];
  }
  return [0, "3", []];
}

/**
 * 4.3.2 Kiểm tra nhiệm vụ đã phân cấp: points in 1/100, at most 1.
 * kiem_tra: Số lĩnh vực đã phân cấp được kiểm tra trong năm (lĩnh vực)
 * phan_cap: Số lĩnh vực đã phân cấp (lĩnh vực)
 * source: 04-bo-may.par, line 95
 */
function judge_bo_may__phan_cap__kiem_tra(kiem_tra, phan_cap) {
  if (kiem_tra === undefined || phan_cap === undefined) {
    return pending(
      ["bo_may.phan_cap.kiem_tra.kiem_tra", kiem_tra],
      ["bo_may.phan_cap.kiem_tra.phan_cap", phan_cap],
    );
  }
  if (kiem_tra === phan_cap) {
    return [100, "1", []];
  }
  if (10 * kiem_tra >= 7 * phan_cap) {
    return [Math.floor((200 * kiem_tra + phan_cap) / (2 * phan_cap)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 4.3.3 Xử lý vấn đề sau kiểm tra phân cấp: points in 1/100, at most 1.
 * phat_hien: Số vấn đề phát hiện qua kiểm tra phân cấp (vấn đề)
 * xu_ly: Số vấn đề đã xử lý (vấn đề)
 * source: 04-bo-may.par, line 110
 */
function judge_bo_may__phan_cap__xu_ly(phat_hien, xu_ly, declared) {
  if (declared) {
    return [100, "not_arising", []];
  }
  if (phat_hien === undefined) {
    return pending(["bo_may.phan_cap.xu_ly.phat_hien", phat_hien]);
  }
  if (phat_hien === 0) {
    return [100, "not_arising", []];
  }
  if (xu_ly === undefined) {
    return pending(["bo_may.phan_cap.xu_ly.xu_ly", xu_ly]);
  }
  if (xu_ly === phat_hien) {
    return [100, "1", []];
  }
  if (5 * xu_ly >= 4 * phat_hien) {
    return [Math.floor((200 * xu_ly + phat_hien) / (2 * phat_hien)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 4.4.1 Tính hợp lý trong phân định chức năng: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 04-bo-may.par, line 126
 */
function judge_bo_may__tac_dong__phan_dinh(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["bo_may.tac_dong.phan_dinh.tot", tot],
      ["bo_may.tac_dong.phan_dinh.kha", kha],
      ["bo_may.tac_dong.phan_dinh.trung_binh", trung_binh],
      ["bo_may.tac_dong.phan_dinh.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 4.4.2 Thực hiện quy chế làm việc: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 04-bo-may.par, line 133
 */
function judge_bo_may__tac_dong__quy_che(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["bo_may.tac_dong.quy_che.tot", tot],
      ["bo_may.tac_dong.quy_che.kha", kha],
      ["bo_may.tac_dong.quy_che.trung_binh", trung_binh],
      ["bo_may.tac_dong.quy_che.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 4.4.3 Tính hợp lý của phân cấp: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 04-bo-may.par, line 140
 */
function judge_bo_may__tac_dong__phan_cap(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["bo_may.tac_dong.phan_cap.tot", tot],
      ["bo_may.tac_dong.phan_cap.kha", kha],
      ["bo_may.tac_dong.phan_cap.trung_binh", trung_binh],
      ["bo_may.tac_dong.phan_cap.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 5.1.1 Cơ quan bố trí theo vị trí việc làm: points in 1/100, at most 1.
 * bo_tri: Số cơ quan bố trí công chức theo vị trí việc làm (cơ quan)
 * co_quan: Số cơ quan hành chính (cơ quan)
 * source: 05-cong-vu.par, line 5
 */
function judge_cong_vu__vi_tri__co_quan(bo_tri, co_quan) {
  if (bo_tri === undefined || co_quan === undefined) {
    return pending(["cong_vu.vi_tri.co_quan.bo_tri", bo_tri], ["cong_vu.vi_tri.co_quan.co_quan", co_quan]);
  }
  if (bo_tri === co_quan) {
    return [100, "1", []];
  }
  if (5 * bo_tri >= 4 * co_quan) {
    return [50, "2", []];
  }
  return [0, "3", []];
}

/**
 * 5.1.2 Đơn vị sự nghiệp bố trí theo vị trí việc làm: points in 1/100, at most 1.
 * bo_tri: Số đơn vị bố trí viên chức theo vị trí việc làm (đơn vị)
 * don_vi: Số đơn vị sự nghiệp công lập (đơn vị)
 * source: 05-cong-vu.par, line 19
 */
function judge_cong_vu__vi_tri__don_vi(bo_tri, don_vi) {
  if (bo_tri === undefined || don_vi === undefined) {
    return pending(["cong_vu.vi_tri.don_vi.bo_tri", bo_tri], ["cong_vu.vi_tri.don_vi.don_vi", don_vi]);
  }
  if (bo_tri === don_vi) {
    return [100, "1", []];
  }
  if (5 * bo_tri >= 3 * don_vi) {
    return [Math.floor((200 * bo_tri + don_vi) / (2 * don_vi)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 5.2.1 Tuyển dụng công chức đúng quy định: points in 1/100, at most 1/2.
 * co_tuyen_dung: Có tuyển dụng công chức trong năm (yes/no)
 * dung_quy_dinh: Không có kết luận về vi phạm trong tuyển dụng công chức (yes/no)
 * source: 05-cong-vu.par, line 38
 */
function judge_cong_vu__tuyen_dung__cong_chuc(co_tuyen_dung, dung_quy_dinh, declared) {
  if (declared) {
    return [50, "not_arising", []];
  }
  if (co_tuyen_dung === undefined) {
    return pending(["cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung", co_tuyen_dung]);
  }
  if (!co_tuyen_dung) {
    return [50, "not_arising", []];
  }
  if (dung_quy_dinh === undefined) {
    return pending(["cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh", dung_quy_dinh]);
  }
  if (dung_quy_dinh) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 5.2.2 Tuyển dụng công chức cấp xã đúng quy định: points in 1/100, at most 1/2.
 * co_tuyen_dung: Có tuyển dụng công chức cấp xã trong năm (yes/no)
 * dung_quy_dinh: Không có kết luận về vi phạm trong tuyển dụng công chức cấp xã (yes/no)
 * source: 05-cong-vu.par, line 50
 */
function judge_cong_vu__tuyen_dung__cap_xa(co_tuyen_dung, dung_quy_dinh, declared) {
  if (declared) {
    return [50, "not_arising", []];
  }
  if (co_tuyen_dung === undefined) {
    return pending(["cong_vu.tuyen_dung.cap_xa.co_tuyen_dung", co_tuyen_dung]);
  }
  if (!co_tuyen_dung) {
    return [50, "not_arising", []];
  }
  if (dung_quy_dinh === undefined) {
    return pending(["cong_vu.tuyen_dung.cap_xa.dung_quy_dinh", dung_quy_dinh]);
  }
  if (dung_quy_dinh) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 5.2.3 Tuyển dụng viên chức đúng quy định: points in 1/100, at most 1/2.
 * co_tuyen_dung: Có tuyển dụng viên chức trong năm (yes/no)
 * dung_quy_dinh: Không có kết luận về vi phạm trong tuyển dụng viên chức (yes/no)
 * source: 05-cong-vu.par, line 62
 */
function judge_cong_vu__tuyen_dung__vien_chuc(co_tuyen_dung, dung_quy_dinh, declared) {
  if (declared) {
    return [50, "not_arising", []];
  }
  if (co_tuyen_dung === undefined) {
    return pending(["cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung", co_tuyen_dung]);
  }
  if (!co_tuyen_dung) {
    return [50, "not_arising", []];
  }
  if (dung_quy_dinh === undefined) {
    return pending(["cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh", dung_quy_dinh]);
  }
  if (dung_quy_dinh) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 5.3 Bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý: points in 1/100, at most 1.
 * vi_pham: Số vi phạm trong bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý (vi phạm)
 * source: 05-cong-vu.par, line 74
 */
function judge_cong_vu__bo_nhiem(vi_pham) {
  if (vi_pham === undefined) {
    return pending(["cong_vu.bo_nhiem.vi_pham", vi_pham]);
  }
  if (vi_pham === 0) {
    return [100, "1", []];
  }
  if (vi_pham === 1) {
    return [50, "2", []];
  }
  return [0, "3", []];
}

/**
 * 5.4.1 Trình tự, thủ tục đánh giá: points in 1/100, at most 1/2.
 * dung_trinh_tu: Đã thực hiện đúng trình tự, thủ tục đánh giá, xếp loại (yes/no)
 * source: 05-cong-vu.par, line 89
 */
function judge_cong_vu__danh_gia__trinh_tu(dung_trinh_tu) {
  if (dung_trinh_tu === undefined) {
    return pending(["cong_vu.danh_gia.trinh_tu.dung_trinh_tu", dung_trinh_tu]);
  }
  if (dung_trinh_tu) {
    return [50, "1", []];
  }
  return [0, "2", []];
}

/**
 * 5.4.2 Chấp hành kỷ luật, kỷ cương: points in 1/100, at most 1.
 * lanh_dao_tinh: Số lãnh đạo cấp tỉnh bị kỷ luật (người)
 * nguoi_dung_dau: Số người đứng đầu sở, ngành bị kỷ luật (người)
 * cong_chuc_khac: Số công chức khác bị kỷ luật (người)
 * source: 05-cong-vu.par, line 100
 */
function judge_cong_vu__danh_gia__ky_luat(lanh_dao_tinh, nguoi_dung_dau, cong_chuc_khac) {
  if (lanh_dao_tinh === undefined || nguoi_dung_dau === undefined || cong_chuc_khac === undefined) {
    return pending(
      ["cong_vu.danh_gia.ky_luat.lanh_dao_tinh", lanh_dao_tinh],
      ["cong_vu.danh_gia.ky_luat.nguoi_dung_dau", nguoi_dung_dau],
      ["cong_vu.danh_gia.ky_luat.cong_chuc_khac", cong_chuc_khac],
    );
  }
  return [5 * Math.max(20 - 10 * lanh_dao_tinh - 5 * nguoi_dung_dau - 2 * cong_chuc_khac, 0), "1", []];
}

/**
 * 5.5 Đào tạo, bồi dưỡng công chức, viên chức: points in 1/100, at most 1.
 * hoan_thanh: Số công chức, viên chức đã được đào tạo, bồi dưỡng theo kế hoạch (người)
 * ke_hoach: Số công chức, viên chức phải đào tạo, bồi dưỡng theo kế hoạch năm (người)
 * source: 05-cong-vu.par, line 115
 */
function judge_cong_vu__dao_tao(hoan_thanh, ke_hoach) {
  if (hoan_thanh === undefined || ke_hoach === undefined) {
    return pending(["cong_vu.dao_tao.hoan_thanh", hoan_thanh], ["cong_vu.dao_tao.ke_hoach", ke_hoach]);
  }
  if (hoan_thanh === ke_hoach) {
    return [100, "1", []];
  }
  if (5 * hoan_thanh >= 4 * ke_hoach) {
    return [Math.floor((200 * hoan_thanh + ke_hoach) / (2 * ke_hoach)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 5.6.1 Cán bộ, công chức cấp xã đạt chuẩn: points in 1/100, at most 1.
 * mien_nui: Đơn vị miền núi (yes/no)
 * dat_chuan: Số cán bộ, công chức cấp xã đạt chuẩn (người)
 * tong: Số cán bộ, công chức cấp xã (người)
 * source: 05-cong-vu.par, line 134
 */
function judge_cong_vu__cap_xa__dat_chuan(mien_nui, dat_chuan, tong) {
  if (mien_nui === undefined) {
    return pending(["unit.mien_nui", mien_nui]);
  }
  if (mien_nui) {
    if (dat_chuan === undefined || tong === undefined) {
      return pending(["cong_vu.cap_xa.dat_chuan.dat_chuan", dat_chuan], ["cong_vu.cap_xa.tong", tong]);
    }
    if (10 * dat_chuan >= 9 * tong) {
      return [100, "1.1", []];
    }
    return [Math.floor((2000 * dat_chuan + 9 * tong) / (18 * tong)), "1.2", []];
  }
  if (dat_chuan === undefined || tong === undefined) {
    return pending(["cong_vu.cap_xa.dat_chuan.dat_chuan", dat_chuan], ["cong_vu.cap_xa.tong", tong]);
  }
  if (50 * dat_chuan >= 49 * tong) {
    return [100, "2.1", []];
  }
  return [Math.floor((10000 * dat_chuan + 49 * tong) / (98 * tong)), "2.2", []];
}

/**
 * 5.6.2 Được bồi dưỡng trong năm: points in 1/100, at most 1.
 * boi_duong: Số cán bộ, công chức cấp xã được bồi dưỡng trong năm (người)
 * tong: Số cán bộ, công chức cấp xã (người)
 * source: 05-cong-vu.par, line 150
 */
function judge_cong_vu__cap_xa__boi_duong(boi_duong, tong) {
  if (boi_duong === undefined || tong === undefined) {
    return pending(["cong_vu.cap_xa.boi_duong.boi_duong", boi_duong], ["cong_vu.cap_xa.tong", tong]);
  }
  if (10 * boi_duong >= 7 * tong) {
    return [100, "1", []];
  }
  if (2 * boi_duong >= tong) {
    return [50, "2", []];
  }
  return [0, "3", []];
}

/**
 * 5.7.1 Năng lực chuyên môn: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 05-cong-vu.par, line 166
 */
function judge_cong_vu__tac_dong__chuyen_mon(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["cong_vu.tac_dong.chuyen_mon.tot", tot],
      ["cong_vu.tac_dong.chuyen_mon.kha", kha],
      ["cong_vu.tac_dong.chuyen_mon.trung_binh", trung_binh],
      ["cong_vu.tac_dong.chuyen_mon.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 5.7.2 Tinh thần trách nhiệm: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 05-cong-vu.par, line 173
 */
function judge_cong_vu__tac_dong__trach_nhiem(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["cong_vu.tac_dong.trach_nhiem.tot", tot],
      ["cong_vu.tac_dong.trach_nhiem.kha", kha],
      ["cong_vu.tac_dong.trach_nhiem.trung_binh", trung_binh],
      ["cong_vu.tac_dong.trach_nhiem.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 5.7.3 Không lợi dụng chức vụ, quyền hạn để trục lợi: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 05-cong-vu.par, line 180
 */
function judge_cong_vu__tac_dong__loi_dung(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["cong_vu.tac_dong.loi_dung.tot", tot],
      ["cong_vu.tac_dong.loi_dung.kha", kha],
      ["cong_vu.tac_dong.loi_dung.trung_binh", trung_binh],
      ["cong_vu.tac_dong.loi_dung.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 5.7.4 Công khai, minh bạch trong tuyển dụng, bổ nhiệm: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 05-cong-vu.par, line 187
 */
function judge_cong_vu__tac_dong__cong_khai(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["cong_vu.tac_dong.cong_khai.tot", tot],
      ["cong_vu.tac_dong.cong_khai.kha", kha],
      ["cong_vu.tac_dong.cong_khai.trung_binh", trung_binh],
      ["cong_vu.tac_dong.cong_khai.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 6.1.1 Giải ngân vốn đầu tư công: points in 1/100, at most 2.
 * giai_ngan: Vốn đầu tư công đã giải ngân (triệu đồng)
 * von_giao: Vốn đầu tư công được giao trong năm (triệu đồng)
 * source: 06-tai-chinh.par, line 5
 */
function judge_tai_chinh__ngan_sach__giai_ngan(giai_ngan, von_giao) {
  if (giai_ngan === undefined || von_giao === undefined) {
    return pending(
      ["tai_chinh.ngan_sach.giai_ngan.giai_ngan", giai_ngan],
      ["tai_chinh.ngan_sach.giai_ngan.von_giao", von_giao],
    );
  }
  if (20 * giai_ngan >= 19 * von_giao) {
    return [200, "1", []];
  }
  if (10 * giai_ngan >= 7 * von_giao) {
    return [Math.floor((8000 * giai_ngan + 19 * von_giao) / (38 * von_giao)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 6.1.2 Thực hiện kiến nghị sau thanh tra, kiểm toán: points in 1/100, at most 3/2.
 * phai_nop: Số tiền phải nộp theo kiến nghị sau thanh tra, kiểm toán (triệu đồng)
 * da_nop: Số tiền đã nộp theo kiến nghị sau thanh tra, kiểm toán (triệu đồng)
 * source: 06-tai-chinh.par, line 20
 */
function judge_tai_chinh__ngan_sach__kien_nghi(phai_nop, da_nop, declared) {
  if (declared) {
    return [150, "not_arising", []];
  }
  if (phai_nop === undefined) {
    return pending(["tai_chinh.ngan_sach.kien_nghi.phai_nop", phai_nop]);
  }
  if (phai_nop === 0) {
    return [150, "not_arising", []];
  }
  if (da_nop === undefined) {
    return pending(["tai_chinh.ngan_sach.kien_nghi.da_nop", da_nop]);
  }
  return [Math.floor((300 * da_nop + phai_nop) / (2 * phai_nop)), "1", []];
}

/**
 * 6.1.3 Không có sai phạm tài chính bị xử lý: points in 1/100, at most 1.
 * dung_quy_dinh: Không có sai phạm tài chính bị xử lý (yes/no)
 * source: 06-tai-chinh.par, line 32
 */
function judge_tai_chinh__ngan_sach__sai_pham(dung_quy_dinh) {
  if (dung_quy_dinh === undefined) {
    return pending(["tai_chinh.ngan_sach.sai_pham.dung_quy_dinh", dung_quy_dinh]);
  }
  if (dung_quy_dinh) {
    return [100, "1", []];
  }
  return [0, "2", []];
}

/**
 * 6.1.4 Ban hành quy chế quản lý, sử dụng tài sản công: points in 1/100, at most 1.
 * ban_hanh: Số cơ quan, đơn vị đã ban hành quy chế quản lý, sử dụng tài sản công (cơ quan, đơn vị)
 * co_quan: Số cơ quan, đơn vị phải ban hành quy chế quản lý, sử dụng tài sản công (cơ quan, đơn vị)
 * source: 06-tai-chinh.par, line 44
 */
function judge_tai_chinh__ngan_sach__tai_san(ban_hanh, co_quan) {
  if (ban_hanh === undefined || co_quan === undefined) {
    return pending(
      ["tai_chinh.ngan_sach.tai_san.ban_hanh", ban_hanh],
      ["tai_chinh.ngan_sach.tai_san.co_quan", co_quan],
    );
  }
  if (ban_hanh === co_quan) {
    return [100, "1", []];
  }
  if (5 * ban_hanh >= 4 * co_quan) {
    return [Math.floor((200 * ban_hanh + co_quan) / (2 * co_quan)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 6.2.1 Đơn vị tự bảo đảm chi thường xuyên: points in 1/100, at most 3/2.
 * tu_bao_dam: Số đơn vị tự bảo đảm chi thường xuyên (đơn vị)
 * don_vi: Số đơn vị sự nghiệp công lập (đơn vị)
 * source: 06-tai-chinh.par, line 66
 */
function judge_tai_chinh__tu_chu__chi_thuong_xuyen(tu_bao_dam, don_vi) {
  if (tu_bao_dam === undefined || don_vi === undefined) {
    return pending(["tai_chinh.tu_chu.tu_bao_dam", tu_bao_dam], ["tai_chinh.tu_chu.don_vi", don_vi]);
  }
  if (tu_bao_dam === 0) {
    return [0, "1", []];
  }
  if (10 * tu_bao_dam <= don_vi) {
    return [50, "2", []];
  }
  return [Math.min(Math.floor((2500 * tu_bao_dam - 149 * don_vi) / (2 * don_vi)), 150), "3", []];
}

/**
 * 6.2.2 Đơn vị tự bảo đảm một phần chi thường xuyên: points in 1/100, at most 1.
 * mot_phan: Số đơn vị tự bảo đảm một phần chi thường xuyên (đơn vị)
 * don_vi: Số đơn vị sự nghiệp công lập (đơn vị)
 * source: 06-tai-chinh.par, line 77
 */
function judge_tai_chinh__tu_chu__mot_phan(mot_phan, don_vi) {
  if (mot_phan === undefined || don_vi === undefined) {
    return pending(["tai_chinh.tu_chu.mot_phan", mot_phan], ["tai_chinh.tu_chu.don_vi", don_vi]);
  }
  if (5 * mot_phan >= 2 * don_vi) {
    return [100, "1", []];
  }
  return [Math.floor((500 * mot_phan + don_vi) / (2 * don_vi)), "2", []];
}

/**
 * 6.2.3 Tỷ lệ giảm chi trực tiếp từ ngân sách so với năm 2021: points in 1/100, at most 3/2.
 * chi_nam_2021: Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm 2021 (triệu đồng)
 * chi_nam_danh_gia: Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm đánh giá (triệu đồng)
 * source: 06-tai-chinh.par, line 87
 */
function judge_tai_chinh__tu_chu__giam_chi(chi_nam_2021, chi_nam_danh_gia) {
  if (chi_nam_2021 === undefined || chi_nam_danh_gia === undefined) {
    return pending(
      ["tai_chinh.tu_chu.giam_chi.chi_nam_2021", chi_nam_2021],
      ["tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia", chi_nam_danh_gia],
    );
  }
  if (17 * chi_nam_2021 >= 20 * chi_nam_danh_gia) {
    return [150, "1", []];
  }
  if (19 * chi_nam_2021 >= 20 * chi_nam_danh_gia) {
    return [Math.floor((788 * chi_nam_2021 - 750 * chi_nam_danh_gia) / chi_nam_2021), "2", []];
  }
  return [0, "3", []];
}

/**
 * 6.3.1 Chất lượng dịch vụ sự nghiệp công: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 06-tai-chinh.par, line 103
 */
function judge_tai_chinh__tac_dong__chat_luong(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["tai_chinh.tac_dong.chat_luong.tot", tot],
      ["tai_chinh.tac_dong.chat_luong.kha", kha],
      ["tai_chinh.tac_dong.chat_luong.trung_binh", trung_binh],
      ["tai_chinh.tac_dong.chat_luong.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 6.3.2 Công khai tài chính: points in 1/100, at most 1/2.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 06-tai-chinh.par, line 110
 */
function judge_tai_chinh__tac_dong__minh_bach(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["tai_chinh.tac_dong.minh_bach.tot", tot],
      ["tai_chinh.tac_dong.minh_bach.kha", kha],
      ["tai_chinh.tac_dong.minh_bach.trung_binh", trung_binh],
      ["tai_chinh.tac_dong.minh_bach.kem", kem],
    );
  }
  return [
    Math.floor((101 * tot + 61 * kha + 21 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 6.3.3 Hiệu quả sử dụng kinh phí: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 06-tai-chinh.par, line 117
 */
function judge_tai_chinh__tac_dong__hieu_qua(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["tai_chinh.tac_dong.hieu_qua.tot", tot],
      ["tai_chinh.tac_dong.hieu_qua.kha", kha],
      ["tai_chinh.tac_dong.hieu_qua.trung_binh", trung_binh],
      ["tai_chinh.tac_dong.hieu_qua.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 7.1.1 Hoàn thành kế hoạch chuyển đổi số: points in 1/100, at most 1.
 * hoan_thanh: Số nhiệm vụ chuyển đổi số đã hoàn thành (nhiệm vụ)
 * giao: Số nhiệm vụ đề ra trong kế hoạch chuyển đổi số (nhiệm vụ)
 * source: 07-so-hoa.par, line 6
 */
function judge_so_hoa__nen_tang__ke_hoach(hoan_thanh, giao) {
  if (hoan_thanh === undefined || giao === undefined) {
    return pending(
      ["so_hoa.nen_tang.ke_hoach.hoan_thanh", hoan_thanh],
      ["so_hoa.nen_tang.ke_hoach.giao", giao],
    );
  }
  if (hoan_thanh === giao) {
    return [100, "1", []];
  }
  if (5 * hoan_thanh >= 4 * giao) {
    return [Math.floor((200 * hoan_thanh + giao) / (2 * giao)), "2", []];
  }
  return [0, "3", []];
}

/**
 * 7.1.2 Kết nối nền tảng tích hợp, chia sẻ dữ liệu: points in 1/100, at most 1.
 * he_thong: Số hệ thống thông tin quốc gia đã kết nối (hệ thống)
 * source: 07-so-hoa.par, line 20
 */
function judge_so_hoa__nen_tang__lgsp(he_thong) {
  if (he_thong === undefined) {
    return pending(["so_hoa.nen_tang.lgsp.he_thong", he_thong]);
  }
  return [20 * Math.min(he_thong, 5), "1", []];
}

/**
 * 7.1.3 Cơ sở dữ liệu dùng chung: points in 1/100, at most 1.
 * khai_thac: Số cơ sở dữ liệu đã đưa vào khai thác, dùng chung (cơ sở dữ liệu)
 * danh_muc: Số cơ sở dữ liệu trong danh mục dùng chung (cơ sở dữ liệu)
 * source: 07-so-hoa.par, line 31
 */
function judge_so_hoa__nen_tang__csdl(khai_thac, danh_muc) {
  if (khai_thac === undefined || danh_muc === undefined) {
    return pending(
      ["so_hoa.nen_tang.csdl.khai_thac", khai_thac],
      ["so_hoa.nen_tang.csdl.danh_muc", danh_muc],
    );
  }
  if (5 * khai_thac >= 4 * danh_muc) {
    return [100, "1", []];
  }
  return [Math.floor((250 * khai_thac + danh_muc) / (2 * danh_muc)), "2", []];
}

/**
 * 7.1.4 Văn bản điện tử ký số: points in 1/100, at most 1.
 * co_cap_huyen: Còn đơn vị cấp huyện (yes/no)
 * ky_so_tinh: Số văn bản điện tử đã phát hành có ký số của cấp tỉnh (văn bản)
 * van_ban_tinh: Số văn bản điện tử đã phát hành của cấp tỉnh (văn bản)
 * ky_so_huyen: Số văn bản điện tử đã phát hành có ký số của cấp huyện (văn bản)
 * van_ban_huyen: Số văn bản điện tử đã phát hành của cấp huyện (văn bản)
 * ky_so_xa: Số văn bản điện tử đã phát hành có ký số của cấp xã (văn bản)
 * van_ban_xa: Số văn bản điện tử đã phát hành của cấp xã (văn bản)
 * source: 07-so-hoa.par, line 45
 */
function judge_so_hoa__nen_tang__ky_so(
  co_cap_huyen, ky_so_tinh, van_ban_tinh, ky_so_huyen, van_ban_huyen, ky_so_xa, van_ban_xa,
) {
  if (co_cap_huyen === undefined) {
    return pending(["unit.co_cap_huyen", co_cap_huyen]);
  }
  if (co_cap_huyen) {
    if (
      ky_so_tinh === undefined
      || van_ban_tinh === undefined
      || ky_so_huyen === undefined
      || van_ban_huyen === undefined
      || ky_so_xa === undefined
      || van_ban_xa === undefined
    ) {
      return pending(
        ["so_hoa.nen_tang.ky_so.ky_so_tinh", ky_so_tinh],
        ["so_hoa.nen_tang.ky_so.van_ban_tinh", van_ban_tinh],
        ["so_hoa.nen_tang.ky_so.ky_so_huyen", ky_so_huyen],
        ["so_hoa.nen_tang.ky_so.van_ban_huyen", van_ban_huyen],
        ["so_hoa.nen_tang.ky_so.ky_so_xa", ky_so_xa],
        ["so_hoa.nen_tang.ky_so.van_ban_xa", van_ban_xa],
      );
    }
    return [
      floorDiv(
        20n * van_ban_xa * (5n * ky_so_tinh * van_ban_huyen + 3n * ky_so_huyen * van_ban_tinh)
        + 40n * ky_so_xa * van_ban_huyen * van_ban_tinh
        + van_ban_huyen * van_ban_tinh * van_ban_xa,
        2n * van_ban_huyen * van_ban_tinh * van_ban_xa,
      ),
      "1",
      [],
    ];
  }
  if (
    ky_so_tinh === undefined
    || van_ban_tinh === undefined
    || ky_so_xa === undefined
    || van_ban_xa === undefined
  ) {
    return pending(
      ["so_hoa.nen_tang.ky_so.ky_so_tinh", ky_so_tinh],
      ["so_hoa.nen_tang.ky_so.van_ban_tinh", van_ban_tinh],
      ["so_hoa.nen_tang.ky_so.ky_so_xa", ky_so_xa],
      ["so_hoa.nen_tang.ky_so.van_ban_xa", van_ban_xa],
    );
  }
  return [
    floorDiv(
      120n * ky_so_tinh * van_ban_xa + 80n * ky_so_xa * van_ban_tinh + van_ban_tinh * van_ban_xa,
      2n * van_ban_tinh * van_ban_xa,
    ),
    "2",
    [],
  ];
}

/**
 * 7.2.1 TTHC cung cấp trực tuyến có phát sinh hồ sơ: points in 1/100, at most 3/2.
 * phat_sinh: Số TTHC cung cấp trực tuyến có phát sinh hồ sơ (thủ tục)
 * cung_cap: Số TTHC cung cấp trực tuyến (thủ tục)
 * source: 07-so-hoa.par, line 66
 */
function judge_so_hoa__dich_vu__phat_sinh(phat_sinh, cung_cap) {
  if (phat_sinh === undefined || cung_cap === undefined) {
    return pending(
      ["so_hoa.dich_vu.phat_sinh.phat_sinh", phat_sinh],
      ["so_hoa.dich_vu.phat_sinh.cung_cap", cung_cap],
    );
  }
  if (5 * phat_sinh >= 3 * cung_cap) {
    return [150, "1", []];
  }
  return [Math.floor((500 * phat_sinh + cung_cap) / (2 * cung_cap)), "2", []];
}

/**
 * 7.2.2 Tỷ lệ hồ sơ nộp trực tuyến: points in 1/100, at most 2.
 * truc_tuyen: Số hồ sơ TTHC nộp trực tuyến (hồ sơ)
 * tiep_nhan: Số hồ sơ TTHC đã tiếp nhận (hồ sơ)
 * truc_tuyen_ca_nuoc: Tỷ lệ hồ sơ nộp trực tuyến bình quân chung cả nước (ratio, in 1/10000)
 * source: 07-so-hoa.par, line 79
 */
function judge_so_hoa__dich_vu__ho_so(truc_tuyen, tiep_nhan, truc_tuyen_ca_nuoc) {
  if (truc_tuyen === undefined || tiep_nhan === undefined) {
    return pending(
      ["so_hoa.dich_vu.ho_so.truc_tuyen", truc_tuyen],
      ["so_hoa.dich_vu.ho_so.tiep_nhan", tiep_nhan],
    );
  }
  if (2 * truc_tuyen >= tiep_nhan) {
    return [200, "1", []];
  }
  if (truc_tuyen_ca_nuoc === undefined) {
    return pending(["parameters.truc_tuyen_ca_nuoc", truc_tuyen_ca_nuoc]);
  }
  if (10000 * truc_tuyen > truc_tuyen_ca_nuoc * tiep_nhan) {
    return [200, "2", []];
  }
  return [Math.floor((800 * truc_tuyen + tiep_nhan) / (2 * tiep_nhan)), "3", []];
}

/**
 * 7.2.3 TTHC có giao dịch thanh toán trực tuyến: points in 1/100, at most 1.
 * giao_dich: Số TTHC có giao dịch thanh toán trực tuyến (thủ tục)
 * co_phi: Số TTHC có phí, lệ phí (thủ tục)
 * source: 07-so-hoa.par, line 96
 */
function judge_so_hoa__dich_vu__thanh_toan_tthc(giao_dich, co_phi) {
  if (giao_dich === undefined || co_phi === undefined) {
    return pending(
      ["so_hoa.dich_vu.thanh_toan_tthc.giao_dich", giao_dich],
      ["so_hoa.dich_vu.thanh_toan_tthc.co_phi", co_phi],
    );
  }
  if (10 * giao_dich >= 3 * co_phi) {
    return [100, "1", []];
  }
  return [Math.floor((2000 * giao_dich + 3 * co_phi) / (6 * co_phi)), "2", []];
}

/**
 * 7.2.4 Hồ sơ thanh toán trực tuyến: points in 1/100, at most 1.
 * ho_so_co_phi: Số hồ sơ có phí, lệ phí (hồ sơ)
 * thanh_toan: Số hồ sơ thanh toán trực tuyến (hồ sơ)
 * source: 07-so-hoa.par, line 110
 */
function judge_so_hoa__dich_vu__thanh_toan_hs(ho_so_co_phi, thanh_toan, declared) {
  if (declared) {
    return [null, "not_arising", []];
  }
  if (ho_so_co_phi === undefined) {
    return pending(["so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi", ho_so_co_phi]);
  }
  if (ho_so_co_phi === 0) {
    return [null, "not_arising", []];
  }
  if (thanh_toan === undefined) {
    return pending(["so_hoa.dich_vu.thanh_toan_hs.thanh_toan", thanh_toan]);
  }
  if (5 * thanh_toan >= ho_so_co_phi) {
    return [100, "1", []];
  }
  return [Math.floor((1000 * thanh_toan + ho_so_co_phi) / (2 * ho_so_co_phi)), "2", []];
}

/**
 * 7.2.5 Số hoá hồ sơ, kết quả giải quyết: points in 1/100, at most 1.
 * co_cap_huyen: Còn đơn vị cấp huyện (yes/no)
 * so_hoa_tinh: Số hồ sơ TTHC cấp tỉnh đã số hóa (hồ sơ)
 * ho_so_tinh: Số hồ sơ TTHC cấp tỉnh đã giải quyết (hồ sơ)
 * so_hoa_huyen: Số hồ sơ TTHC cấp huyện đã số hóa (hồ sơ)
 * ho_so_huyen: Số hồ sơ TTHC cấp huyện đã giải quyết (hồ sơ)
 * so_hoa_xa: Số hồ sơ TTHC cấp xã đã số hóa (hồ sơ)
 * ho_so_xa: Số hồ sơ TTHC cấp xã đã giải quyết (hồ sơ)
 * source: 07-so-hoa.par, line 123
 */
function judge_so_hoa__dich_vu__so_hoa(
  co_cap_huyen, so_hoa_tinh, ho_so_tinh, so_hoa_huyen, ho_so_huyen, so_hoa_xa, ho_so_xa,
) {
  if (co_cap_huyen === undefined) {
    return pending(["unit.co_cap_huyen", co_cap_huyen]);
  }
  if (co_cap_huyen) {
    if (
      so_hoa_tinh === undefined
      || ho_so_tinh === undefined
      || so_hoa_huyen === undefined
      || ho_so_huyen === undefined
      || so_hoa_xa === undefined
      || ho_so_xa === undefined
    ) {
      return pending(
        ["so_hoa.dich_vu.so_hoa.so_hoa_tinh", so_hoa_tinh],
        ["so_hoa.dich_vu.so_hoa.ho_so_tinh", ho_so_tinh],
        ["so_hoa.dich_vu.so_hoa.so_hoa_huyen", so_hoa_huyen],
        ["so_hoa.dich_vu.so_hoa.ho_so_huyen", ho_so_huyen],
        ["so_hoa.dich_vu.so_hoa.so_hoa_xa", so_hoa_xa],
        ["so_hoa.dich_vu.so_hoa.ho_so_xa", ho_so_xa],
      );
    }
    return [
      floorDiv(
        (
          20n
          * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
          * (
            (
              4n
              * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
              * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? so_hoa_tinh : 0n)
            )
            + (
              3n
              * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? so_hoa_huyen : 0n)
              * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
            )
          )
        )
        + (
          60n
          * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
          * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
          * (5n * so_hoa_xa >= 4n * ho_so_xa ? so_hoa_xa : 0n)
        )
        + (
          (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
          * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
          * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
        ),
        2n
        * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
        * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
        * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n),
      ),
      "1",
      [],
    ];
  }
  if (
    so_hoa_tinh === undefined
    || ho_so_tinh === undefined
    || so_hoa_xa === undefined
    || ho_so_xa === undefined
  ) {
    return pending(
      ["so_hoa.dich_vu.so_hoa.so_hoa_tinh", so_hoa_tinh],
      ["so_hoa.dich_vu.so_hoa.ho_so_tinh", ho_so_tinh],
      ["so_hoa.dich_vu.so_hoa.so_hoa_xa", so_hoa_xa],
      ["so_hoa.dich_vu.so_hoa.ho_so_xa", ho_so_xa],
    );
  }
  return [
    floorDiv(
      (
        100n
        * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? so_hoa_tinh : 0n)
        * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
      )
      + (
        100n
        * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
        * (5n * so_hoa_xa >= 4n * ho_so_xa ? so_hoa_xa : 0n)
      )
      + (
        (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
        * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
      ),
      2n
      * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
      * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n),
    ),
    "2",
    [],
  ];
}

/**
 * 7.2.6 Xếp hạng chuyển đổi số trong nhóm các tỉnh: points in 1/100, at most 1.
 * xep_hang: Thứ hạng chuyển đổi số đã công bố (rank)
 * source: 07-so-hoa.par, line 148
 */
function judge_so_hoa__dich_vu__xep_hang(xep_hang) {
  if (xep_hang === undefined) {
    return pending(["so_hoa.dich_vu.xep_hang.xep_hang", xep_hang]);
  }
  if (xep_hang <= 10) {
    return [100, "1", []];
  }
  if (xep_hang <= 30) {
    return [50, "2", []];
  }
  return [0, "3", []];
}

/**
 * 7.3.1 Độ tin cậy của thông tin trên cổng: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 07-so-hoa.par, line 162
 */
function judge_so_hoa__tac_dong__tin_cay(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["so_hoa.tac_dong.tin_cay.tot", tot],
      ["so_hoa.tac_dong.tin_cay.kha", kha],
      ["so_hoa.tac_dong.tin_cay.trung_binh", trung_binh],
      ["so_hoa.tac_dong.tin_cay.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 7.3.2 Mức độ đầy đủ của thông tin: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 07-so-hoa.par, line 169
 */
function judge_so_hoa__tac_dong__day_du(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["so_hoa.tac_dong.day_du.tot", tot],
      ["so_hoa.tac_dong.day_du.kha", kha],
      ["so_hoa.tac_dong.day_du.trung_binh", trung_binh],
      ["so_hoa.tac_dong.day_du.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 7.3.3 Mức độ thuận tiện: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 07-so-hoa.par, line 176
 */
function judge_so_hoa__tac_dong__thuan_tien(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["so_hoa.tac_dong.thuan_tien.tot", tot],
      ["so_hoa.tac_dong.thuan_tien.kha", kha],
      ["so_hoa.tac_dong.thuan_tien.trung_binh", trung_binh],
      ["so_hoa.tac_dong.thuan_tien.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 7.3.4 Chất lượng dịch vụ công trực tuyến: points in 1/100, at most 1.
 * tot: Số phiếu trả lời «tốt» (phiếu)
 * kha: Số phiếu trả lời «khá» (phiếu)
 * trung_binh: Số phiếu trả lời «trung bình» (phiếu)
 * kem: Số phiếu trả lời «kém» (phiếu)
 * source: 07-so-hoa.par, line 183
 */
function judge_so_hoa__tac_dong__chat_luong(tot, kha, trung_binh, kem) {
  if (tot === undefined || kha === undefined || trung_binh === undefined || kem === undefined) {
    return pending(
      ["so_hoa.tac_dong.chat_luong.tot", tot],
      ["so_hoa.tac_dong.chat_luong.kha", kha],
      ["so_hoa.tac_dong.chat_luong.trung_binh", trung_binh],
      ["so_hoa.tac_dong.chat_luong.kem", kem],
    );
  }
  return [
    Math.floor((201 * tot + 121 * kha + 41 * trung_binh + kem) / (2 * (tot + kha + trung_binh + kem))),
    "1",
    [],
  ];
}

/**
 * 8.1 Chỉ số hài lòng về sự phục vụ hành chính (SIPAS): points in 1/100, at most 10.
 * chi_so: Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) (ratio, in 1/10000)
 * source: 08-tac-dong.par, line 3
 */
function judge_tac_dong__sipas(chi_so) {
  if (chi_so === undefined) {
    return pending(["tac_dong.sipas.chi_so", chi_so]);
  }
  return [Math.floor((chi_so + 5) / 10), "1", []];
}

/**
 * 8.2.1 Thu ngân sách so với dự toán được giao: points in 1/100, at most 5/2.
 * thuc_thu: Thu ngân sách thực hiện trong năm (triệu đồng)
 * du_toan: Dự toán thu ngân sách được giao (triệu đồng)
 * source: 08-tac-dong.par, line 15
 */
function judge_tac_dong__kinh_te__thu_ngan_sach(thuc_thu, du_toan) {
  if (thuc_thu === undefined || du_toan === undefined) {
    return pending(
      ["tac_dong.kinh_te.thu_ngan_sach.thuc_thu", thuc_thu],
      ["tac_dong.kinh_te.thu_ngan_sach.du_toan", du_toan],
    );
  }
  if (20 * thuc_thu > 21 * du_toan) {
    return [250, "1", []];
  }
  if (thuc_thu >= du_toan) {
    return [200, "2", []];
  }
  if (20 * thuc_thu >= 19 * du_toan) {
    return [100, "3", []];
  }
  return [0, "4", []];
}

/**
 * 8.2.2 Tỷ lệ tăng số doanh nghiệp thành lập mới so với năm trước: points in 1/100, at most 2.
 * nam_nay: Số doanh nghiệp thành lập mới trong năm đánh giá (doanh nghiệp)
 * nam_truoc: Số doanh nghiệp thành lập mới trong năm trước liền kề năm đánh giá (doanh nghiệp)
 * source: 08-tac-dong.par, line 31
 */
function judge_tac_dong__kinh_te__doanh_nghiep(nam_nay, nam_truoc) {
  if (nam_nay === undefined || nam_truoc === undefined) {
    return pending(
      ["tac_dong.kinh_te.doanh_nghiep.nam_nay", nam_nay],
      ["tac_dong.kinh_te.doanh_nghiep.nam_truoc", nam_truoc],
    );
  }
  if (10 * nam_nay >= 11 * nam_truoc) {
    return [200, "1", []];
  }
  if (nam_nay > nam_truoc) {
    return [Math.floor((2000 * nam_nay - 1799 * nam_truoc) / (2 * nam_truoc)), "2", []];
  }
  if (nam_nay === nam_truoc) {
    return [100, "3", []];
  }
  return [0, "4", []];
}

/**
 * 8.2.3 Hoàn thành chỉ tiêu kinh tế - xã hội: points in 1/100, at most 2.
 * hoan_thanh: Số chỉ tiêu kinh tế - xã hội đã hoàn thành (chỉ tiêu)
 * giao: Số chỉ tiêu kinh tế - xã hội đề ra trong năm (chỉ tiêu)
 * source: 08-tac-dong.par, line 46
 */
function judge_tac_dong__kinh_te__chi_tieu(hoan_thanh, giao) {
  if (hoan_thanh === undefined || giao === undefined) {
    return pending(
      ["tac_dong.kinh_te.chi_tieu.hoan_thanh", hoan_thanh],
      ["tac_dong.kinh_te.chi_tieu.giao", giao],
    );
  }
  if (hoan_thanh === giao) {
    return [200, "1", []];
  }
  if (5 * hoan_thanh >= 4 * giao) {
    return [Math.floor((400 * hoan_thanh + giao) / (2 * giao)), "2", []];
  }
  return [0, "3", []];
}

/** chi_dao.ke_hoach.hoan_thanh: hoàn_thành không quá giao */
function constraint_1(hoan_thanh, giao) {
  return hoan_thanh <= giao;
}

/** chi_dao.bao_cao: báo_cáo_chậm + báo_cáo_thiếu không quá 4 */
function constraint_2(bao_cao_cham, bao_cao_thieu) {
  return bao_cao_cham + bao_cao_thieu <= 4;
}

/** chi_dao.kiem_tra.ty_le: kiểm_tra không quá cơ_quan */
function constraint_3(kiem_tra, co_quan) {
  return kiem_tra <= co_quan;
}

/** chi_dao.kiem_tra.xu_ly: xử_lý không quá phát_hiện */
function constraint_4(xu_ly, phat_hien) {
  return xu_ly <= phat_hien;
}

/** chi_dao.nhiem_vu_giao.dung_han: đúng_hạn + quá_hạn không quá giao */
function constraint_5(dung_han, qua_han, giao) {
  return dung_han + qua_han <= giao;
}

/** chi_dao.nhiem_vu_giao.dung_han: đúng_hạn không quá giao */
function constraint_6(dung_han, giao) {
  return dung_han <= giao;
}

/** chi_dao.nhiem_vu_giao.dung_han: quá_hạn không quá giao */
function constraint_7(qua_han, giao) {
  return qua_han <= giao;
}

/** chi_dao.danh_gia.kip_thoi: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_8(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** chi_dao.danh_gia.quyet_liet: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_9(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** chi_dao.danh_gia.hieu_qua: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_10(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** the_che.thi_hanh.xu_ly: đã_xử_lý không quá phải_xử_lý */
function constraint_11(da_xu_ly, phai_xu_ly) {
  return da_xu_ly <= phai_xu_ly;
}

/** the_che.ra_soat.ke_hoach: rà_soát không quá kế_hoạch */
function constraint_12(ra_soat, ke_hoach) {
  return ra_soat <= ke_hoach;
}

/** the_che.ra_soat.xu_ly: đã_xử_lý không quá phải_xử_lý */
function constraint_13(da_xu_ly, phai_xu_ly) {
  return da_xu_ly <= phai_xu_ly;
}

/** the_che.kiem_tra.ke_hoach: kiểm_tra không quá kế_hoạch */
function constraint_14(kiem_tra, ke_hoach) {
  return kiem_tra <= ke_hoach;
}

/** the_che.kiem_tra.xu_ly: đã_xử_lý không quá trái_pháp_luật */
function constraint_15(da_xu_ly, trai_phap_luat) {
  return da_xu_ly <= trai_phap_luat;
}

/** the_che.dung_tien_do: đúng_tiến_độ không quá chương_trình */
function constraint_16(dung_tien_do, chuong_trinh) {
  return dung_tien_do <= chuong_trinh;
}

/** the_che.tac_dong.dong_bo: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_17(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** the_che.tac_dong.hop_ly: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_18(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** the_che.tac_dong.kha_thi: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_19(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** the_che.tac_dong.kip_thoi: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_20(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** thu_tuc.ra_soat.ke_hoach: rà_soát không quá kế_hoạch */
function constraint_21(ra_soat, ke_hoach) {
  return ra_soat <= ke_hoach;
}

/** thu_tuc.ra_soat.don_gian: đơn_giản_hóa không quá rà_soát */
function constraint_22(don_gian_hoa, ra_soat) {
  return don_gian_hoa <= ra_soat;
}

/** thu_tuc.cong_khai.csdl: đúng_hạn không quá phải_công_khai */
function constraint_23(dung_han, phai_cong_khai) {
  return dung_han <= phai_cong_khai;
}

/** thu_tuc.cong_khai.mot_cua: tỉnh_đạt không quá cấp_tỉnh */
function constraint_24(tinh_dat, cap_tinh) {
  return tinh_dat <= cap_tinh;
}

/** thu_tuc.cong_khai.mot_cua: huyện_đạt không quá cấp_huyện */
function constraint_25(huyen_dat, cap_huyen) {
  return huyen_dat <= cap_huyen;
}

/** thu_tuc.cong_khai.mot_cua: xã_đạt không quá cấp_xã */
function constraint_26(xa_dat, cap_xa) {
  return xa_dat <= cap_xa;
}

/** thu_tuc.mot_cua.trung_tam: tiếp_nhận không quá thủ_tục */
function constraint_27(tiep_nhan, thu_tuc) {
  return tiep_nhan <= thu_tuc;
}

/** thu_tuc.giai_quyet.tinh: đúng_hạn không quá hồ_sơ */
function constraint_28(dung_han, ho_so) {
  return dung_han <= ho_so;
}

/** thu_tuc.giai_quyet.huyen: đúng_hạn không quá hồ_sơ */
function constraint_29(dung_han, ho_so) {
  return dung_han <= ho_so;
}

/** thu_tuc.giai_quyet.xa: đúng_hạn không quá hồ_sơ */
function constraint_30(dung_han, ho_so) {
  return dung_han <= ho_so;
}

/** thu_tuc.giai_quyet.xin_loi: xin_lỗi không quá quá_hạn */
function constraint_31(xin_loi, qua_han) {
  return xin_loi <= qua_han;
}

/** thu_tuc.phan_anh: đã_xử_lý không quá tiếp_nhận */
function constraint_32(da_xu_ly, tiep_nhan) {
  return da_xu_ly <= tiep_nhan;
}

/** thu_tuc.phan_anh.cong_khai: công_khai không quá đã_xử_lý */
function constraint_33(cong_khai, da_xu_ly) {
  return cong_khai <= da_xu_ly;
}

/** thu_tuc.tac_dong.don_gian: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_34(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** thu_tuc.tac_dong.thai_do: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_35(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** thu_tuc.tac_dong.thoi_gian: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_36(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** bo_may.to_chuc.sap_xep: đã_sắp_xếp không quá phải_sắp_xếp */
function constraint_37(da_sap_xep, phai_sap_xep) {
  return da_sap_xep <= phai_sap_xep;
}

/** bo_may.phan_cap.kiem_tra: kiểm_tra không quá phân_cấp */
function constraint_38(kiem_tra, phan_cap) {
  return kiem_tra <= phan_cap;
}

/** bo_may.phan_cap.xu_ly: xử_lý không quá phát_hiện */
function constraint_39(xu_ly, phat_hien) {
  return xu_ly <= phat_hien;
}

/** bo_may.tac_dong.phan_dinh: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_40(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** bo_may.tac_dong.quy_che: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_41(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** bo_may.tac_dong.phan_cap: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_42(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** cong_vu.vi_tri.co_quan: bố_trí không quá cơ_quan */
function constraint_43(bo_tri, co_quan) {
  return bo_tri <= co_quan;
}

/** cong_vu.vi_tri.don_vi: bố_trí không quá đơn_vị */
function constraint_44(bo_tri, don_vi) {
  return bo_tri <= don_vi;
}

/** cong_vu.dao_tao: hoàn_thành không quá kế_hoạch */
function constraint_45(hoan_thanh, ke_hoach) {
  return hoan_thanh <= ke_hoach;
}

/** cong_vu.cap_xa.dat_chuan: đạt_chuẩn không quá tổng */
function constraint_46(dat_chuan, tong) {
  return dat_chuan <= tong;
}

/** cong_vu.cap_xa.boi_duong: bồi_dưỡng không quá tổng */
function constraint_47(boi_duong, tong) {
  return boi_duong <= tong;
}

/** cong_vu.tac_dong.chuyen_mon: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_48(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** cong_vu.tac_dong.trach_nhiem: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_49(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** cong_vu.tac_dong.loi_dung: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_50(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** cong_vu.tac_dong.cong_khai: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_51(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** tai_chinh.ngan_sach.giai_ngan: giải_ngân không quá vốn_giao */
function constraint_52(giai_ngan, von_giao) {
  return giai_ngan <= von_giao;
}

/** tai_chinh.ngan_sach.kien_nghi: đã_nộp không quá phải_nộp */
function constraint_53(da_nop, phai_nop) {
  return da_nop <= phai_nop;
}

/** tai_chinh.ngan_sach.tai_san: ban_hành không quá cơ_quan */
function constraint_54(ban_hanh, co_quan) {
  return ban_hanh <= co_quan;
}

/** tai_chinh.tu_chu: tự_bảo_đảm + một_phần không quá đơn_vị */
function constraint_55(tu_bao_dam, mot_phan, don_vi) {
  return tu_bao_dam + mot_phan <= don_vi;
}

/** tai_chinh.tu_chu: tự_bảo_đảm không quá đơn_vị */
function constraint_56(tu_bao_dam, don_vi) {
  return tu_bao_dam <= don_vi;
}

/** tai_chinh.tu_chu: một_phần không quá đơn_vị */
function constraint_57(mot_phan, don_vi) {
  return mot_phan <= don_vi;
}

/** tai_chinh.tac_dong.chat_luong: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_58(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** tai_chinh.tac_dong.minh_bach: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_59(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** tai_chinh.tac_dong.hieu_qua: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_60(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** so_hoa.nen_tang.ke_hoach: hoàn_thành không quá giao */
function constraint_61(hoan_thanh, giao) {
  return hoan_thanh <= giao;
}

/** so_hoa.nen_tang.csdl: khai_thác không quá danh_mục */
function constraint_62(khai_thac, danh_muc) {
  return khai_thac <= danh_muc;
}

/** so_hoa.nen_tang.ky_so: ký_số_tỉnh không quá văn_bản_tỉnh */
function constraint_63(ky_so_tinh, van_ban_tinh) {
  return ky_so_tinh <= van_ban_tinh;
}

/** so_hoa.nen_tang.ky_so: ký_số_huyện không quá văn_bản_huyện */
function constraint_64(ky_so_huyen, van_ban_huyen) {
  return ky_so_huyen <= van_ban_huyen;
}

/** so_hoa.nen_tang.ky_so: ký_số_xã không quá văn_bản_xã */
function constraint_65(ky_so_xa, van_ban_xa) {
  return ky_so_xa <= van_ban_xa;
}

/** so_hoa.dich_vu.phat_sinh: phát_sinh không quá cung_cấp */
function constraint_66(phat_sinh, cung_cap) {
  return phat_sinh <= cung_cap;
}

/** so_hoa.dich_vu.ho_so: trực_tuyến không quá tiếp_nhận */
function constraint_67(truc_tuyen, tiep_nhan) {
  return truc_tuyen <= tiep_nhan;
}

/** so_hoa.dich_vu.thanh_toan_tthc: giao_dịch không quá có_phí */
function constraint_68(giao_dich, co_phi) {
  return giao_dich <= co_phi;
}

/** so_hoa.dich_vu.thanh_toan_hs: thanh_toán không quá hồ_sơ_có_phí */
function constraint_69(thanh_toan, ho_so_co_phi) {
  return thanh_toan <= ho_so_co_phi;
}

/** so_hoa.dich_vu.so_hoa: số_hóa_tỉnh không quá hồ_sơ_tỉnh */
function constraint_70(so_hoa_tinh, ho_so_tinh) {
  return so_hoa_tinh <= ho_so_tinh;
}

/** so_hoa.dich_vu.so_hoa: số_hóa_huyện không quá hồ_sơ_huyện */
function constraint_71(so_hoa_huyen, ho_so_huyen) {
  return so_hoa_huyen <= ho_so_huyen;
}

/** so_hoa.dich_vu.so_hoa: số_hóa_xã không quá hồ_sơ_xã */
function constraint_72(so_hoa_xa, ho_so_xa) {
  return so_hoa_xa <= ho_so_xa;
}

/** so_hoa.tac_dong.tin_cay: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_73(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** so_hoa.tac_dong.day_du: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_74(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** so_hoa.tac_dong.thuan_tien: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_75(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** so_hoa.tac_dong.chat_luong: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên */
function constraint_76(tot, kha, trung_binh, kem) {
  return tot + kha + trung_binh + kem >= 1;
}

/** tac_dong.kinh_te.chi_tieu: hoàn_thành không quá giao */
function constraint_77(hoan_thanh, giao) {
  return hoan_thanh <= giao;
}

// --- the set ---------------------------------------------------------------------------------

const CONSTRAINTS = [
  [
    ["chi_dao.ke_hoach.hoan_thanh.hoan_thanh", "chi_dao.ke_hoach.hoan_thanh.giao"],
    constraint_1,
    "hoàn_thành không quá giao",
  ],
  [
    ["chi_dao.bao_cao.bao_cao_cham", "chi_dao.bao_cao.bao_cao_thieu"],
    constraint_2,
    "báo_cáo_chậm + báo_cáo_thiếu không quá 4",
  ],
  [
    ["chi_dao.kiem_tra.ty_le.kiem_tra", "chi_dao.kiem_tra.ty_le.co_quan"],
    constraint_3,
    "kiểm_tra không quá cơ_quan",
  ],
  [
    ["chi_dao.kiem_tra.xu_ly.xu_ly", "chi_dao.kiem_tra.xu_ly.phat_hien"],
    constraint_4,
    "xử_lý không quá phát_hiện",
  ],
  [
    [
      "chi_dao.nhiem_vu_giao.dung_han.dung_han", "chi_dao.nhiem_vu_giao.dung_han.qua_han",
      "chi_dao.nhiem_vu_giao.dung_han.giao",
    ],
    constraint_5,
    "đúng_hạn + quá_hạn không quá giao",
  ],
  [
    ["chi_dao.nhiem_vu_giao.dung_han.dung_han", "chi_dao.nhiem_vu_giao.dung_han.giao"],
    constraint_6,
    "đúng_hạn không quá giao",
  ],
  [
    ["chi_dao.nhiem_vu_giao.dung_han.qua_han", "chi_dao.nhiem_vu_giao.dung_han.giao"],
    constraint_7,
    "quá_hạn không quá giao",
  ],
  [
    [
      "chi_dao.danh_gia.kip_thoi.tot", "chi_dao.danh_gia.kip_thoi.kha",
      "chi_dao.danh_gia.kip_thoi.trung_binh", "chi_dao.danh_gia.kip_thoi.kem",
    ],
    constraint_8,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "chi_dao.danh_gia.quyet_liet.tot", "chi_dao.danh_gia.quyet_liet.kha",
      "chi_dao.danh_gia.quyet_liet.trung_binh", "chi_dao.danh_gia.quyet_liet.kem",
    ],
    constraint_9,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "chi_dao.danh_gia.hieu_qua.tot", "chi_dao.danh_gia.hieu_qua.kha",
      "chi_dao.danh_gia.hieu_qua.trung_binh", "chi_dao.danh_gia.hieu_qua.kem",
    ],
    constraint_10,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    ["the_che.thi_hanh.xu_ly.da_xu_ly", "the_che.thi_hanh.xu_ly.phai_xu_ly"],
    constraint_11,
    "đã_xử_lý không quá phải_xử_lý",
  ],
  [
    ["the_che.ra_soat.ke_hoach.ra_soat", "the_che.ra_soat.ke_hoach.ke_hoach"],
    constraint_12,
    "rà_soát không quá kế_hoạch",
  ],
  [
    ["the_che.ra_soat.xu_ly.da_xu_ly", "the_che.ra_soat.xu_ly.phai_xu_ly"],
    constraint_13,
    "đã_xử_lý không quá phải_xử_lý",
  ],
  [
    ["the_che.kiem_tra.ke_hoach.kiem_tra", "the_che.kiem_tra.ke_hoach.ke_hoach"],
    constraint_14,
    "kiểm_tra không quá kế_hoạch",
  ],
  [
    ["the_che.kiem_tra.xu_ly.da_xu_ly", "the_che.kiem_tra.xu_ly.trai_phap_luat"],
    constraint_15,
    "đã_xử_lý không quá trái_pháp_luật",
  ],
  [
    ["the_che.dung_tien_do.dung_tien_do", "the_che.dung_tien_do.chuong_trinh"],
    constraint_16,
    "đúng_tiến_độ không quá chương_trình",
  ],
  [
    [
      "the_che.tac_dong.dong_bo.tot", "the_che.tac_dong.dong_bo.kha", "the_che.tac_dong.dong_bo.trung_binh",
      "the_che.tac_dong.dong_bo.kem",
    ],
    constraint_17,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "the_che.tac_dong.hop_ly.tot", "the_che.tac_dong.hop_ly.kha", "the_che.tac_dong.hop_ly.trung_binh",
      "the_che.tac_dong.hop_ly.kem",
    ],
    constraint_18,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "the_che.tac_dong.kha_thi.tot", "the_che.tac_dong.kha_thi.kha", "the_che.tac_dong.kha_thi.trung_binh",
      "the_che.tac_dong.kha_thi.kem",
    ],
    constraint_19,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "the_che.tac_dong.kip_thoi.tot", "the_che.tac_dong.kip_thoi.kha",
      "the_che.tac_dong.kip_thoi.trung_binh", "the_che.tac_dong.kip_thoi.kem",
    ],
    constraint_20,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    ["thu_tuc.ra_soat.ke_hoach.ra_soat", "thu_tuc.ra_soat.ke_hoach.ke_hoach"],
    constraint_21,
    "rà_soát không quá kế_hoạch",
  ],
  [
    ["thu_tuc.ra_soat.don_gian.don_gian_hoa", "thu_tuc.ra_soat.don_gian.ra_soat"],
    constraint_22,
    "đơn_giản_hóa không quá rà_soát",
  ],
  [
    ["thu_tuc.cong_khai.csdl.dung_han", "thu_tuc.cong_khai.csdl.phai_cong_khai"],
    constraint_23,
    "đúng_hạn không quá phải_công_khai",
  ],
  [
    ["thu_tuc.cong_khai.mot_cua.tinh_dat", "thu_tuc.cong_khai.mot_cua.cap_tinh"],
    constraint_24,
    "tỉnh_đạt không quá cấp_tỉnh",
  ],
  [
    ["thu_tuc.cong_khai.mot_cua.huyen_dat", "thu_tuc.cong_khai.mot_cua.cap_huyen"],
    constraint_25,
    "huyện_đạt không quá cấp_huyện",
  ],
  [
    ["thu_tuc.cong_khai.mot_cua.xa_dat", "thu_tuc.cong_khai.mot_cua.cap_xa"],
    constraint_26,
    "xã_đạt không quá cấp_xã",
  ],
  [
    ["thu_tuc.mot_cua.trung_tam.tiep_nhan", "thu_tuc.mot_cua.trung_tam.thu_tuc"],
    constraint_27,
    "tiếp_nhận không quá thủ_tục",
  ],
  [
    ["thu_tuc.giai_quyet.tinh.dung_han", "thu_tuc.giai_quyet.tinh.ho_so"],
    constraint_28,
    "đúng_hạn không quá hồ_sơ",
  ],
  [
    ["thu_tuc.giai_quyet.huyen.dung_han", "thu_tuc.giai_quyet.huyen.ho_so"],
    constraint_29,
    "đúng_hạn không quá hồ_sơ",
  ],
  [
    ["thu_tuc.giai_quyet.xa.dung_han", "thu_tuc.giai_quyet.xa.ho_so"],
    constraint_30,
    "đúng_hạn không quá hồ_sơ",
  ],
  [
    ["thu_tuc.giai_quyet.xin_loi.xin_loi", "thu_tuc.giai_quyet.xin_loi.qua_han"],
    constraint_31,
    "xin_lỗi không quá quá_hạn",
  ],
  [
    ["thu_tuc.phan_anh.da_xu_ly", "thu_tuc.phan_anh.tiep_nhan"],
    constraint_32,
    "đã_xử_lý không quá tiếp_nhận",
  ],
  [
    ["thu_tuc.phan_anh.cong_khai.cong_khai", "thu_tuc.phan_anh.da_xu_ly"],
    constraint_33,
    "công_khai không quá đã_xử_lý",
  ],
  [
    [
      "thu_tuc.tac_dong.don_gian.tot", "thu_tuc.tac_dong.don_gian.kha",
      "thu_tuc.tac_dong.don_gian.trung_binh", "thu_tuc.tac_dong.don_gian.kem",
    ],
    constraint_34,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "thu_tuc.tac_dong.thai_do.tot", "thu_tuc.tac_dong.thai_do.kha", "thu_tuc.tac_dong.thai_do.trung_binh",
      "thu_tuc.tac_dong.thai_do.kem",
    ],
    constraint_35,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "thu_tuc.tac_dong.thoi_gian.tot", "thu_tuc.tac_dong.thoi_gian.kha",
      "thu_tuc.tac_dong.thoi_gian.trung_binh", "thu_tuc.tac_dong.thoi_gian.kem",
    ],
    constraint_36,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    ["bo_may.to_chuc.sap_xep.da_sap_xep", "bo_may.to_chuc.sap_xep.phai_sap_xep"],
    constraint_37,
    "đã_sắp_xếp không quá phải_sắp_xếp",
  ],
  [
    ["bo_may.phan_cap.kiem_tra.kiem_tra", "bo_may.phan_cap.kiem_tra.phan_cap"],
    constraint_38,
    "kiểm_tra không quá phân_cấp",
  ],
  [
    ["bo_may.phan_cap.xu_ly.xu_ly", "bo_may.phan_cap.xu_ly.phat_hien"],
    constraint_39,
    "xử_lý không quá phát_hiện",
  ],
  [
    [
      "bo_may.tac_dong.phan_dinh.tot", "bo_may.tac_dong.phan_dinh.kha",
      "bo_may.tac_dong.phan_dinh.trung_binh", "bo_may.tac_dong.phan_dinh.kem",
    ],
    constraint_40,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "bo_may.tac_dong.quy_che.tot", "bo_may.tac_dong.quy_che.kha", "bo_may.tac_dong.quy_che.trung_binh",
      "bo_may.tac_dong.quy_che.kem",
    ],
    constraint_41,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "bo_may.tac_dong.phan_cap.tot", "bo_may.tac_dong.phan_cap.kha", "bo_may.tac_dong.phan_cap.trung_binh",
      "bo_may.tac_dong.phan_cap.kem",
    ],
    constraint_42,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    ["cong_vu.vi_tri.co_quan.bo_tri", "cong_vu.vi_tri.co_quan.co_quan"],
    constraint_43,
    "bố_trí không quá cơ_quan",
  ],
  [
    ["cong_vu.vi_tri.don_vi.bo_tri", "cong_vu.vi_tri.don_vi.don_vi"],
    constraint_44,
    "bố_trí không quá đơn_vị",
  ],
  [
    ["cong_vu.dao_tao.hoan_thanh", "cong_vu.dao_tao.ke_hoach"],
    constraint_45,
    "hoàn_thành không quá kế_hoạch",
  ],
  [["cong_vu.cap_xa.dat_chuan.dat_chuan", "cong_vu.cap_xa.tong"], constraint_46, "đạt_chuẩn không quá tổng"],
  [["cong_vu.cap_xa.boi_duong.boi_duong", "cong_vu.cap_xa.tong"], constraint_47, "bồi_dưỡng không quá tổng"],
  [
    [
      "cong_vu.tac_dong.chuyen_mon.tot", "cong_vu.tac_dong.chuyen_mon.kha",
      "cong_vu.tac_dong.chuyen_mon.trung_binh", "cong_vu.tac_dong.chuyen_mon.kem",
    ],
    constraint_48,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "cong_vu.tac_dong.trach_nhiem.tot", "cong_vu.tac_dong.trach_nhiem.kha",
      "cong_vu.tac_dong.trach_nhiem.trung_binh", "cong_vu.tac_dong.trach_nhiem.kem",
    ],
    constraint_49,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "cong_vu.tac_dong.loi_dung.tot", "cong_vu.tac_dong.loi_dung.kha",
      "cong_vu.tac_dong.loi_dung.trung_binh", "cong_vu.tac_dong.loi_dung.kem",
    ],
    constraint_50,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "cong_vu.tac_dong.cong_khai.tot", "cong_vu.tac_dong.cong_khai.kha",
      "cong_vu.tac_dong.cong_khai.trung_binh", "cong_vu.tac_dong.cong_khai.kem",
    ],
    constraint_51,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    ["tai_chinh.ngan_sach.giai_ngan.giai_ngan", "tai_chinh.ngan_sach.giai_ngan.von_giao"],
    constraint_52,
    "giải_ngân không quá vốn_giao",
  ],
  [
    ["tai_chinh.ngan_sach.kien_nghi.da_nop", "tai_chinh.ngan_sach.kien_nghi.phai_nop"],
    constraint_53,
    "đã_nộp không quá phải_nộp",
  ],
  [
    ["tai_chinh.ngan_sach.tai_san.ban_hanh", "tai_chinh.ngan_sach.tai_san.co_quan"],
    constraint_54,
    "ban_hành không quá cơ_quan",
  ],
  [
    ["tai_chinh.tu_chu.tu_bao_dam", "tai_chinh.tu_chu.mot_phan", "tai_chinh.tu_chu.don_vi"],
    constraint_55,
    "tự_bảo_đảm + một_phần không quá đơn_vị",
  ],
  [["tai_chinh.tu_chu.tu_bao_dam", "tai_chinh.tu_chu.don_vi"], constraint_56, "tự_bảo_đảm không quá đơn_vị"],
  [["tai_chinh.tu_chu.mot_phan", "tai_chinh.tu_chu.don_vi"], constraint_57, "một_phần không quá đơn_vị"],
  [
    [
      "tai_chinh.tac_dong.chat_luong.tot", "tai_chinh.tac_dong.chat_luong.kha",
      "tai_chinh.tac_dong.chat_luong.trung_binh", "tai_chinh.tac_dong.chat_luong.kem",
    ],
    constraint_58,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "tai_chinh.tac_dong.minh_bach.tot", "tai_chinh.tac_dong.minh_bach.kha",
      "tai_chinh.tac_dong.minh_bach.trung_binh", "tai_chinh.tac_dong.minh_bach.kem",
    ],
    constraint_59,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "tai_chinh.tac_dong.hieu_qua.tot", "tai_chinh.tac_dong.hieu_qua.kha",
      "tai_chinh.tac_dong.hieu_qua.trung_binh", "tai_chinh.tac_dong.hieu_qua.kem",
    ],
    constraint_60,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    ["so_hoa.nen_tang.ke_hoach.hoan_thanh", "so_hoa.nen_tang.ke_hoach.giao"],
    constraint_61,
    "hoàn_thành không quá giao",
  ],
  [
    ["so_hoa.nen_tang.csdl.khai_thac", "so_hoa.nen_tang.csdl.danh_muc"],
    constraint_62,
    "khai_thác không quá danh_mục",
  ],
  [
    ["so_hoa.nen_tang.ky_so.ky_so_tinh", "so_hoa.nen_tang.ky_so.van_ban_tinh"],
    constraint_63,
    "ký_số_tỉnh không quá văn_bản_tỉnh",
  ],
  [
    ["so_hoa.nen_tang.ky_so.ky_so_huyen", "so_hoa.nen_tang.ky_so.van_ban_huyen"],
    constraint_64,
    "ký_số_huyện không quá văn_bản_huyện",
  ],
  [
    ["so_hoa.nen_tang.ky_so.ky_so_xa", "so_hoa.nen_tang.ky_so.van_ban_xa"],
    constraint_65,
    "ký_số_xã không quá văn_bản_xã",
  ],
  [
    ["so_hoa.dich_vu.phat_sinh.phat_sinh", "so_hoa.dich_vu.phat_sinh.cung_cap"],
    constraint_66,
    "phát_sinh không quá cung_cấp",
  ],
  [
    ["so_hoa.dich_vu.ho_so.truc_tuyen", "so_hoa.dich_vu.ho_so.tiep_nhan"],
    constraint_67,
    "trực_tuyến không quá tiếp_nhận",
  ],
  [
    ["so_hoa.dich_vu.thanh_toan_tthc.giao_dich", "so_hoa.dich_vu.thanh_toan_tthc.co_phi"],
    constraint_68,
    "giao_dịch không quá có_phí",
  ],
  [
    ["so_hoa.dich_vu.thanh_toan_hs.thanh_toan", "so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi"],
    constraint_69,
    "thanh_toán không quá hồ_sơ_có_phí",
  ],
  [
    ["so_hoa.dich_vu.so_hoa.so_hoa_tinh", "so_hoa.dich_vu.so_hoa.ho_so_tinh"],
    constraint_70,
    "số_hóa_tỉnh không quá hồ_sơ_tỉnh",
  ],
  [
    ["so_hoa.dich_vu.so_hoa.so_hoa_huyen", "so_hoa.dich_vu.so_hoa.ho_so_huyen"],
    constraint_71,
    "số_hóa_huyện không quá hồ_sơ_huyện",
  ],
  [
    ["so_hoa.dich_vu.so_hoa.so_hoa_xa", "so_hoa.dich_vu.so_hoa.ho_so_xa"],
    constraint_72,
    "số_hóa_xã không quá hồ_sơ_xã",
  ],
  [
    [
      "so_hoa.tac_dong.tin_cay.tot", "so_hoa.tac_dong.tin_cay.kha", "so_hoa.tac_dong.tin_cay.trung_binh",
      "so_hoa.tac_dong.tin_cay.kem",
    ],
    constraint_73,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "so_hoa.tac_dong.day_du.tot", "so_hoa.tac_dong.day_du.kha", "so_hoa.tac_dong.day_du.trung_binh",
      "so_hoa.tac_dong.day_du.kem",
    ],
    constraint_74,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "so_hoa.tac_dong.thuan_tien.tot", "so_hoa.tac_dong.thuan_tien.kha",
      "so_hoa.tac_dong.thuan_tien.trung_binh", "so_hoa.tac_dong.thuan_tien.kem",
    ],
    constraint_75,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    [
      "so_hoa.tac_dong.chat_luong.tot", "so_hoa.tac_dong.chat_luong.kha",
      "so_hoa.tac_dong.chat_luong.trung_binh", "so_hoa.tac_dong.chat_luong.kem",
    ],
    constraint_76,
    "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
  ],
  [
    ["tac_dong.kinh_te.chi_tieu.hoan_thanh", "tac_dong.kinh_te.chi_tieu.giao"],
    constraint_77,
    "hoàn_thành không quá giao",
  ],
];
export const LEAVES = deepFreeze([
  {
    path: "chi_dao.ke_hoach.ban_hanh",
    number: "1.1.1",
    name: "Ban hành kế hoạch CCHC năm",
    maximum: "0.5",
    inputs: ["chi_dao.ke_hoach.ban_hanh.da_ban_hanh", "chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh", "period"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.ke_hoach.hoan_thanh",
    number: "1.1.2",
    name: "Mức độ hoàn thành kế hoạch CCHC",
    maximum: "1",
    inputs: ["chi_dao.ke_hoach.hoan_thanh.hoan_thanh", "chi_dao.ke_hoach.hoan_thanh.giao"],
    mayNotArise: false,
    cases: [{ case: "1", label: "Hoàn thành 100% kế hoạch" }],
  },
  {
    path: "chi_dao.bao_cao",
    number: "1.2",
    name: "Thực hiện chế độ báo cáo CCHC định kỳ",
    maximum: "0.5",
    inputs: ["chi_dao.bao_cao.bao_cao_cham", "chi_dao.bao_cao.bao_cao_thieu"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.kiem_tra.ty_le",
    number: "1.3.1",
    name: "Tỷ lệ cơ quan, đơn vị được kiểm tra",
    maximum: "0.5",
    inputs: ["chi_dao.kiem_tra.ty_le.kiem_tra", "chi_dao.kiem_tra.ty_le.co_quan"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.kiem_tra.xu_ly",
    number: "1.3.2",
    name: "Xử lý các vấn đề phát hiện qua kiểm tra",
    maximum: "1",
    inputs: ["chi_dao.kiem_tra.xu_ly.phat_hien", "chi_dao.kiem_tra.xu_ly.xu_ly"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "chi_dao.tuyen_truyen",
    number: "1.4",
    name: "Công tác tuyên truyền CCHC",
    maximum: "0.5",
    inputs: ["chi_dao.tuyen_truyen.hoan_thanh_ke_hoach", "chi_dao.tuyen_truyen.so_hinh_thuc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.sang_kien",
    number: "1.5",
    name: "Sáng kiến, giải pháp mới trong CCHC",
    maximum: "1.5",
    inputs: ["chi_dao.sang_kien.sang_kien"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.nhiem_vu_giao.dung_han",
    number: "1.6.1",
    name: "Tỷ lệ nhiệm vụ hoàn thành đúng hạn",
    maximum: "1.5",
    inputs: [
      "chi_dao.nhiem_vu_giao.dung_han.giao", "chi_dao.nhiem_vu_giao.dung_han.dung_han",
      "chi_dao.nhiem_vu_giao.dung_han.qua_han",
    ],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "chi_dao.nhiem_vu_giao.khong_ton_dong",
    number: "1.6.2",
    name: "Không có nhiệm vụ quá hạn trên 90 ngày",
    maximum: "0.5",
    inputs: ["chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.danh_gia.kip_thoi",
    number: "1.7.1",
    name: "Tính kịp thời của chỉ đạo",
    maximum: "0.5",
    inputs: [
      "chi_dao.danh_gia.kip_thoi.tot", "chi_dao.danh_gia.kip_thoi.kha",
      "chi_dao.danh_gia.kip_thoi.trung_binh", "chi_dao.danh_gia.kip_thoi.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.danh_gia.quyet_liet",
    number: "1.7.2",
    name: "Tính quyết liệt của chỉ đạo",
    maximum: "0.5",
    inputs: [
      "chi_dao.danh_gia.quyet_liet.tot", "chi_dao.danh_gia.quyet_liet.kha",
      "chi_dao.danh_gia.quyet_liet.trung_binh", "chi_dao.danh_gia.quyet_liet.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "chi_dao.danh_gia.hieu_qua",
    number: "1.7.3",
    name: "Hiệu quả của chỉ đạo",
    maximum: "1",
    inputs: [
      "chi_dao.danh_gia.hieu_qua.tot", "chi_dao.danh_gia.hieu_qua.kha",
      "chi_dao.danh_gia.hieu_qua.trung_binh", "chi_dao.danh_gia.hieu_qua.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "the_che.thi_hanh.hoat_dong",
    number: "2.1.1",
    name: "Thực hiện các hoạt động theo dõi",
    maximum: "0.5",
    inputs: [
      "the_che.thi_hanh.hoat_dong.thu_thap", "the_che.thi_hanh.hoat_dong.kiem_tra",
      "the_che.thi_hanh.hoat_dong.khao_sat",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "the_che.thi_hanh.xu_ly",
    number: "2.1.2",
    name: "Xử lý kết quả theo dõi",
    maximum: "1",
    inputs: ["the_che.thi_hanh.xu_ly.phai_xu_ly", "the_che.thi_hanh.xu_ly.da_xu_ly"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "the_che.ra_soat.ke_hoach",
    number: "2.2.1",
    name: "Hoàn thành kế hoạch rà soát",
    maximum: "1",
    inputs: ["the_che.ra_soat.ke_hoach.ra_soat", "the_che.ra_soat.ke_hoach.ke_hoach"],
    mayNotArise: false,
    cases: [{ case: "1", label: "Hoàn thành 100% kế hoạch" }],
  },
  {
    path: "the_che.ra_soat.xu_ly",
    number: "2.2.2",
    name: "Xử lý kết quả rà soát",
    maximum: "1",
    inputs: ["the_che.ra_soat.xu_ly.phai_xu_ly", "the_che.ra_soat.xu_ly.da_xu_ly"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "the_che.kiem_tra.ke_hoach",
    number: "2.3.1",
    name: "Hoàn thành kế hoạch kiểm tra",
    maximum: "1",
    inputs: ["the_che.kiem_tra.ke_hoach.kiem_tra", "the_che.kiem_tra.ke_hoach.ke_hoach"],
    mayNotArise: false,
    cases: [{ case: "1", label: "Hoàn thành 100% kế hoạch" }],
  },
  {
    path: "the_che.kiem_tra.xu_ly",
    number: "2.3.2",
    name: "Xử lý văn bản trái pháp luật",
    maximum: "1",
    inputs: ["the_che.kiem_tra.xu_ly.trai_phap_luat", "the_che.kiem_tra.xu_ly.da_xu_ly"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "the_che.dung_tien_do",
    number: "2.4",
    name: "Ban hành văn bản quy phạm pháp luật đúng tiến độ",
    maximum: "1",
    inputs: ["the_che.dung_tien_do.chuong_trinh", "the_che.dung_tien_do.dung_tien_do"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "the_che.tac_dong.dong_bo",
    number: "2.5.1",
    name: "Tính đồng bộ, thống nhất",
    maximum: "1",
    inputs: [
      "the_che.tac_dong.dong_bo.tot", "the_che.tac_dong.dong_bo.kha", "the_che.tac_dong.dong_bo.trung_binh",
      "the_che.tac_dong.dong_bo.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "the_che.tac_dong.hop_ly",
    number: "2.5.2",
    name: "Tính hợp lý",
    maximum: "0.5",
    inputs: [
      "the_che.tac_dong.hop_ly.tot", "the_che.tac_dong.hop_ly.kha", "the_che.tac_dong.hop_ly.trung_binh",
      "the_che.tac_dong.hop_ly.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "the_che.tac_dong.kha_thi",
    number: "2.5.3",
    name: "Tính khả thi",
    maximum: "1",
    inputs: [
      "the_che.tac_dong.kha_thi.tot", "the_che.tac_dong.kha_thi.kha", "the_che.tac_dong.kha_thi.trung_binh",
      "the_che.tac_dong.kha_thi.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "the_che.tac_dong.kip_thoi",
    number: "2.5.4",
    name: "Tính kịp thời trong xử lý bất cập",
    maximum: "1",
    inputs: [
      "the_che.tac_dong.kip_thoi.tot", "the_che.tac_dong.kip_thoi.kha",
      "the_che.tac_dong.kip_thoi.trung_binh", "the_che.tac_dong.kip_thoi.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.ra_soat.ke_hoach",
    number: "3.1.1",
    name: "Hoàn thành kế hoạch rà soát TTHC",
    maximum: "0.5",
    inputs: ["thu_tuc.ra_soat.ke_hoach.ra_soat", "thu_tuc.ra_soat.ke_hoach.ke_hoach"],
    mayNotArise: false,
    cases: [{ case: "1", label: "Hoàn thành 100% kế hoạch" }],
  },
  {
    path: "thu_tuc.ra_soat.don_gian",
    number: "3.1.2",
    name: "Tỷ lệ TTHC được đơn giản hoá",
    maximum: "1",
    inputs: ["thu_tuc.ra_soat.don_gian.don_gian_hoa", "thu_tuc.ra_soat.don_gian.ra_soat"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.cong_khai.cong_bo",
    number: "3.2.1",
    name: "Công bố TTHC đầy đủ, kịp thời",
    maximum: "0.5",
    inputs: ["thu_tuc.cong_khai.cong_bo.cong_bo"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.cong_khai.csdl",
    number: "3.2.2",
    name: "Công khai trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
    maximum: "0.5",
    inputs: ["thu_tuc.cong_khai.csdl.dung_han", "thu_tuc.cong_khai.csdl.phai_cong_khai"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.cong_khai.mot_cua",
    number: "3.2.3",
    name: "Công khai tại Bộ phận Một cửa và Cổng Dịch vụ công",
    maximum: "1",
    inputs: [
      "unit.co_cap_huyen", "thu_tuc.cong_khai.mot_cua.tinh_dat", "thu_tuc.cong_khai.mot_cua.cap_tinh",
      "thu_tuc.cong_khai.mot_cua.huyen_dat", "thu_tuc.cong_khai.mot_cua.cap_huyen",
      "thu_tuc.cong_khai.mot_cua.xa_dat", "thu_tuc.cong_khai.mot_cua.cap_xa",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.mot_cua.trung_tam",
    number: "3.3.1",
    name: "Tỷ lệ TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công",
    maximum: "0.5",
    inputs: ["thu_tuc.mot_cua.trung_tam.tiep_nhan", "thu_tuc.mot_cua.trung_tam.thu_tuc", "unit.loai_don_vi"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.mot_cua.cung_cap",
    number: "3.3.2",
    name: "TTHC liên thông cùng cấp",
    maximum: "0.5",
    inputs: ["thu_tuc.mot_cua.cung_cap.lien_thong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.mot_cua.cac_cap",
    number: "3.3.3",
    name: "TTHC liên thông giữa các cấp",
    maximum: "0.5",
    inputs: ["thu_tuc.mot_cua.cac_cap.lien_thong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.mot_cua.phi_dia_gioi",
    number: "3.3.4",
    name: "Tiếp nhận không phụ thuộc địa giới hành chính",
    maximum: "0.5",
    inputs: ["thu_tuc.mot_cua.phi_dia_gioi.trien_khai"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.giai_quyet.tinh",
    number: "3.4.1",
    name: "Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hạn",
    maximum: "1",
    inputs: ["thu_tuc.giai_quyet.tinh.dung_han", "thu_tuc.giai_quyet.tinh.ho_so"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.giai_quyet.huyen",
    number: "3.4.2",
    name: "Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hạn",
    maximum: "1",
    inputs: ["unit.co_cap_huyen", "thu_tuc.giai_quyet.huyen.dung_han", "thu_tuc.giai_quyet.huyen.ho_so"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "thu_tuc.giai_quyet.xa",
    number: "3.4.3",
    name: "Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hạn",
    maximum: "0.5",
    inputs: ["thu_tuc.giai_quyet.xa.dung_han", "thu_tuc.giai_quyet.xa.ho_so"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.giai_quyet.xin_loi",
    number: "3.4.4",
    name: "Xin lỗi bằng văn bản đối với hồ sơ giải quyết quá hạn",
    maximum: "0.5",
    inputs: ["thu_tuc.giai_quyet.xin_loi.qua_han", "thu_tuc.giai_quyet.xin_loi.xin_loi"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "thu_tuc.phan_anh.xu_ly",
    number: "3.5.1",
    name: "Tỷ lệ phản ánh, kiến nghị được xử lý",
    maximum: "1",
    inputs: ["thu_tuc.phan_anh.tiep_nhan", "thu_tuc.phan_anh.da_xu_ly"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "thu_tuc.phan_anh.cong_khai",
    number: "3.5.2",
    name: "Công khai kết quả xử lý",
    maximum: "0.5",
    inputs: [
      "thu_tuc.phan_anh.tiep_nhan", "thu_tuc.phan_anh.da_xu_ly", "thu_tuc.phan_anh.cong_khai.cong_khai",
    ],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "thu_tuc.tac_dong.don_gian",
    number: "3.6.1",
    name: "Mức độ đơn giản của thủ tục",
    maximum: "1",
    inputs: [
      "thu_tuc.tac_dong.don_gian.tot", "thu_tuc.tac_dong.don_gian.kha",
      "thu_tuc.tac_dong.don_gian.trung_binh", "thu_tuc.tac_dong.don_gian.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.tac_dong.thai_do",
    number: "3.6.2",
    name: "Thái độ của công chức tại Bộ phận Một cửa",
    maximum: "1",
    inputs: [
      "thu_tuc.tac_dong.thai_do.tot", "thu_tuc.tac_dong.thai_do.kha", "thu_tuc.tac_dong.thai_do.trung_binh",
      "thu_tuc.tac_dong.thai_do.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "thu_tuc.tac_dong.thoi_gian",
    number: "3.6.3",
    name: "Thời gian giải quyết",
    maximum: "1",
    inputs: [
      "thu_tuc.tac_dong.thoi_gian.tot", "thu_tuc.tac_dong.thoi_gian.kha",
      "thu_tuc.tac_dong.thoi_gian.trung_binh", "thu_tuc.tac_dong.thoi_gian.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.to_chuc.sap_xep",
    number: "4.1.1",
    name: "Sắp xếp cơ quan chuyên môn",
    maximum: "1",
    inputs: ["bo_may.to_chuc.sap_xep.phai_sap_xep", "bo_may.to_chuc.sap_xep.da_sap_xep"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "bo_may.to_chuc.cap_pho",
    number: "4.1.2",
    name: "Thực hiện quy định về số lượng cấp phó",
    maximum: "0.5",
    inputs: ["bo_may.to_chuc.cap_pho.co_quan_vuot"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.to_chuc.giam_dvsn",
    number: "4.1.3",
    name: "Tỷ lệ giảm số đơn vị sự nghiệp công lập so với năm 2021",
    maximum: "1",
    inputs: ["bo_may.to_chuc.giam_dvsn.nam_2021", "bo_may.to_chuc.giam_dvsn.nam_nay"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.bien_che.hanh_chinh",
    number: "4.2.1",
    name: "Sử dụng biên chế hành chính",
    maximum: "1",
    inputs: ["bo_may.bien_che.hanh_chinh.su_dung", "bo_may.bien_che.hanh_chinh.giao"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.bien_che.su_nghiep",
    number: "4.2.2",
    name: "Số người làm việc hưởng lương từ ngân sách nhà nước",
    maximum: "1",
    inputs: ["bo_may.bien_che.su_nghiep.su_dung", "bo_may.bien_che.su_nghiep.giao"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.phan_cap.thuc_hien",
    number: "4.3.1",
    name: "Thực hiện quy định về phân cấp",
    maximum: "1",
    inputs: ["bo_may.phan_cap.thuc_hien.ket_qua"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.phan_cap.kiem_tra",
    number: "4.3.2",
    name: "Kiểm tra nhiệm vụ đã phân cấp",
    maximum: "1",
    inputs: ["bo_may.phan_cap.kiem_tra.kiem_tra", "bo_may.phan_cap.kiem_tra.phan_cap"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.phan_cap.xu_ly",
    number: "4.3.3",
    name: "Xử lý vấn đề sau kiểm tra phân cấp",
    maximum: "1",
    inputs: ["bo_may.phan_cap.xu_ly.phat_hien", "bo_may.phan_cap.xu_ly.xu_ly"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "bo_may.tac_dong.phan_dinh",
    number: "4.4.1",
    name: "Tính hợp lý trong phân định chức năng",
    maximum: "1",
    inputs: [
      "bo_may.tac_dong.phan_dinh.tot", "bo_may.tac_dong.phan_dinh.kha",
      "bo_may.tac_dong.phan_dinh.trung_binh", "bo_may.tac_dong.phan_dinh.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.tac_dong.quy_che",
    number: "4.4.2",
    name: "Thực hiện quy chế làm việc",
    maximum: "1",
    inputs: [
      "bo_may.tac_dong.quy_che.tot", "bo_may.tac_dong.quy_che.kha", "bo_may.tac_dong.quy_che.trung_binh",
      "bo_may.tac_dong.quy_che.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "bo_may.tac_dong.phan_cap",
    number: "4.4.3",
    name: "Tính hợp lý của phân cấp",
    maximum: "1",
    inputs: [
      "bo_may.tac_dong.phan_cap.tot", "bo_may.tac_dong.phan_cap.kha", "bo_may.tac_dong.phan_cap.trung_binh",
      "bo_may.tac_dong.phan_cap.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.vi_tri.co_quan",
    number: "5.1.1",
    name: "Cơ quan bố trí theo vị trí việc làm",
    maximum: "1",
    inputs: ["cong_vu.vi_tri.co_quan.bo_tri", "cong_vu.vi_tri.co_quan.co_quan"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.vi_tri.don_vi",
    number: "5.1.2",
    name: "Đơn vị sự nghiệp bố trí theo vị trí việc làm",
    maximum: "1",
    inputs: ["cong_vu.vi_tri.don_vi.bo_tri", "cong_vu.vi_tri.don_vi.don_vi"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.tuyen_dung.cong_chuc",
    number: "5.2.1",
    name: "Tuyển dụng công chức đúng quy định",
    maximum: "0.5",
    inputs: ["cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung", "cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "cong_vu.tuyen_dung.cap_xa",
    number: "5.2.2",
    name: "Tuyển dụng công chức cấp xã đúng quy định",
    maximum: "0.5",
    inputs: ["cong_vu.tuyen_dung.cap_xa.co_tuyen_dung", "cong_vu.tuyen_dung.cap_xa.dung_quy_dinh"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "cong_vu.tuyen_dung.vien_chuc",
    number: "5.2.3",
    name: "Tuyển dụng viên chức đúng quy định",
    maximum: "0.5",
    inputs: ["cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung", "cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "cong_vu.bo_nhiem",
    number: "5.3",
    name: "Bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý",
    maximum: "1",
    inputs: ["cong_vu.bo_nhiem.vi_pham"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.danh_gia.trinh_tu",
    number: "5.4.1",
    name: "Trình tự, thủ tục đánh giá",
    maximum: "0.5",
    inputs: ["cong_vu.danh_gia.trinh_tu.dung_trinh_tu"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.danh_gia.ky_luat",
    number: "5.4.2",
    name: "Chấp hành kỷ luật, kỷ cương",
    maximum: "1",
    inputs: [
      "cong_vu.danh_gia.ky_luat.lanh_dao_tinh", "cong_vu.danh_gia.ky_luat.nguoi_dung_dau",
      "cong_vu.danh_gia.ky_luat.cong_chuc_khac",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.dao_tao",
    number: "5.5",
    name: "Đào tạo, bồi dưỡng công chức, viên chức",
    maximum: "1",
    inputs: ["cong_vu.dao_tao.hoan_thanh", "cong_vu.dao_tao.ke_hoach"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.cap_xa.dat_chuan",
    number: "5.6.1",
    name: "Cán bộ, công chức cấp xã đạt chuẩn",
    maximum: "1",
    inputs: ["unit.mien_nui", "cong_vu.cap_xa.dat_chuan.dat_chuan", "cong_vu.cap_xa.tong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.cap_xa.boi_duong",
    number: "5.6.2",
    name: "Được bồi dưỡng trong năm",
    maximum: "1",
    inputs: ["cong_vu.cap_xa.boi_duong.boi_duong", "cong_vu.cap_xa.tong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.tac_dong.chuyen_mon",
    number: "5.7.1",
    name: "Năng lực chuyên môn",
    maximum: "1",
    inputs: [
      "cong_vu.tac_dong.chuyen_mon.tot", "cong_vu.tac_dong.chuyen_mon.kha",
      "cong_vu.tac_dong.chuyen_mon.trung_binh", "cong_vu.tac_dong.chuyen_mon.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.tac_dong.trach_nhiem",
    number: "5.7.2",
    name: "Tinh thần trách nhiệm",
    maximum: "1",
    inputs: [
      "cong_vu.tac_dong.trach_nhiem.tot", "cong_vu.tac_dong.trach_nhiem.kha",
      "cong_vu.tac_dong.trach_nhiem.trung_binh", "cong_vu.tac_dong.trach_nhiem.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.tac_dong.loi_dung",
    number: "5.7.3",
    name: "Không lợi dụng chức vụ, quyền hạn để trục lợi",
    maximum: "1",
    inputs: [
      "cong_vu.tac_dong.loi_dung.tot", "cong_vu.tac_dong.loi_dung.kha",
      "cong_vu.tac_dong.loi_dung.trung_binh", "cong_vu.tac_dong.loi_dung.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "cong_vu.tac_dong.cong_khai",
    number: "5.7.4",
    name: "Công khai, minh bạch trong tuyển dụng, bổ nhiệm",
    maximum: "1",
    inputs: [
      "cong_vu.tac_dong.cong_khai.tot", "cong_vu.tac_dong.cong_khai.kha",
      "cong_vu.tac_dong.cong_khai.trung_binh", "cong_vu.tac_dong.cong_khai.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.ngan_sach.giai_ngan",
    number: "6.1.1",
    name: "Giải ngân vốn đầu tư công",
    maximum: "2",
    inputs: ["tai_chinh.ngan_sach.giai_ngan.giai_ngan", "tai_chinh.ngan_sach.giai_ngan.von_giao"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.ngan_sach.kien_nghi",
    number: "6.1.2",
    name: "Thực hiện kiến nghị sau thanh tra, kiểm toán",
    maximum: "1.5",
    inputs: ["tai_chinh.ngan_sach.kien_nghi.phai_nop", "tai_chinh.ngan_sach.kien_nghi.da_nop"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "tai_chinh.ngan_sach.sai_pham",
    number: "6.1.3",
    name: "Không có sai phạm tài chính bị xử lý",
    maximum: "1",
    inputs: ["tai_chinh.ngan_sach.sai_pham.dung_quy_dinh"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.ngan_sach.tai_san",
    number: "6.1.4",
    name: "Ban hành quy chế quản lý, sử dụng tài sản công",
    maximum: "1",
    inputs: ["tai_chinh.ngan_sach.tai_san.ban_hanh", "tai_chinh.ngan_sach.tai_san.co_quan"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.tu_chu.chi_thuong_xuyen",
    number: "6.2.1",
    name: "Đơn vị tự bảo đảm chi thường xuyên",
    maximum: "1.5",
    inputs: ["tai_chinh.tu_chu.tu_bao_dam", "tai_chinh.tu_chu.don_vi"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.tu_chu.mot_phan",
    number: "6.2.2",
    name: "Đơn vị tự bảo đảm một phần chi thường xuyên",
    maximum: "1",
    inputs: ["tai_chinh.tu_chu.mot_phan", "tai_chinh.tu_chu.don_vi"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.tu_chu.giam_chi",
    number: "6.2.3",
    name: "Tỷ lệ giảm chi trực tiếp từ ngân sách so với năm 2021",
    maximum: "1.5",
    inputs: ["tai_chinh.tu_chu.giam_chi.chi_nam_2021", "tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.tac_dong.chat_luong",
    number: "6.3.1",
    name: "Chất lượng dịch vụ sự nghiệp công",
    maximum: "1",
    inputs: [
      "tai_chinh.tac_dong.chat_luong.tot", "tai_chinh.tac_dong.chat_luong.kha",
      "tai_chinh.tac_dong.chat_luong.trung_binh", "tai_chinh.tac_dong.chat_luong.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.tac_dong.minh_bach",
    number: "6.3.2",
    name: "Công khai tài chính",
    maximum: "0.5",
    inputs: [
      "tai_chinh.tac_dong.minh_bach.tot", "tai_chinh.tac_dong.minh_bach.kha",
      "tai_chinh.tac_dong.minh_bach.trung_binh", "tai_chinh.tac_dong.minh_bach.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tai_chinh.tac_dong.hieu_qua",
    number: "6.3.3",
    name: "Hiệu quả sử dụng kinh phí",
    maximum: "1",
    inputs: [
      "tai_chinh.tac_dong.hieu_qua.tot", "tai_chinh.tac_dong.hieu_qua.kha",
      "tai_chinh.tac_dong.hieu_qua.trung_binh", "tai_chinh.tac_dong.hieu_qua.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.nen_tang.ke_hoach",
    number: "7.1.1",
    name: "Hoàn thành kế hoạch chuyển đổi số",
    maximum: "1",
    inputs: ["so_hoa.nen_tang.ke_hoach.hoan_thanh", "so_hoa.nen_tang.ke_hoach.giao"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.nen_tang.lgsp",
    number: "7.1.2",
    name: "Kết nối nền tảng tích hợp, chia sẻ dữ liệu",
    maximum: "1",
    inputs: ["so_hoa.nen_tang.lgsp.he_thong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.nen_tang.csdl",
    number: "7.1.3",
    name: "Cơ sở dữ liệu dùng chung",
    maximum: "1",
    inputs: ["so_hoa.nen_tang.csdl.khai_thac", "so_hoa.nen_tang.csdl.danh_muc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.nen_tang.ky_so",
    number: "7.1.4",
    name: "Văn bản điện tử ký số",
    maximum: "1",
    inputs: [
      "unit.co_cap_huyen", "so_hoa.nen_tang.ky_so.ky_so_tinh", "so_hoa.nen_tang.ky_so.van_ban_tinh",
      "so_hoa.nen_tang.ky_so.ky_so_huyen", "so_hoa.nen_tang.ky_so.van_ban_huyen",
      "so_hoa.nen_tang.ky_so.ky_so_xa", "so_hoa.nen_tang.ky_so.van_ban_xa",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.dich_vu.phat_sinh",
    number: "7.2.1",
    name: "TTHC cung cấp trực tuyến có phát sinh hồ sơ",
    maximum: "1.5",
    inputs: ["so_hoa.dich_vu.phat_sinh.phat_sinh", "so_hoa.dich_vu.phat_sinh.cung_cap"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.dich_vu.ho_so",
    number: "7.2.2",
    name: "Tỷ lệ hồ sơ nộp trực tuyến",
    maximum: "2",
    inputs: [
      "so_hoa.dich_vu.ho_so.truc_tuyen", "so_hoa.dich_vu.ho_so.tiep_nhan", "parameters.truc_tuyen_ca_nuoc",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.dich_vu.thanh_toan_tthc",
    number: "7.2.3",
    name: "TTHC có giao dịch thanh toán trực tuyến",
    maximum: "1",
    inputs: ["so_hoa.dich_vu.thanh_toan_tthc.giao_dich", "so_hoa.dich_vu.thanh_toan_tthc.co_phi"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.dich_vu.thanh_toan_hs",
    number: "7.2.4",
    name: "Hồ sơ thanh toán trực tuyến",
    maximum: "1",
    inputs: ["so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi", "so_hoa.dich_vu.thanh_toan_hs.thanh_toan"],
    mayNotArise: true,
    cases: [],
  },
  {
    path: "so_hoa.dich_vu.so_hoa",
    number: "7.2.5",
    name: "Số hoá hồ sơ, kết quả giải quyết",
    maximum: "1",
    inputs: [
      "unit.co_cap_huyen", "so_hoa.dich_vu.so_hoa.so_hoa_tinh", "so_hoa.dich_vu.so_hoa.ho_so_tinh",
      "so_hoa.dich_vu.so_hoa.so_hoa_huyen", "so_hoa.dich_vu.so_hoa.ho_so_huyen",
      "so_hoa.dich_vu.so_hoa.so_hoa_xa", "so_hoa.dich_vu.so_hoa.ho_so_xa",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.dich_vu.xep_hang",
    number: "7.2.6",
    name: "Xếp hạng chuyển đổi số trong nhóm các tỉnh",
    maximum: "1",
    inputs: ["so_hoa.dich_vu.xep_hang.xep_hang"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.tac_dong.tin_cay",
    number: "7.3.1",
    name: "Độ tin cậy của thông tin trên cổng",
    maximum: "1",
    inputs: [
      "so_hoa.tac_dong.tin_cay.tot", "so_hoa.tac_dong.tin_cay.kha", "so_hoa.tac_dong.tin_cay.trung_binh",
      "so_hoa.tac_dong.tin_cay.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.tac_dong.day_du",
    number: "7.3.2",
    name: "Mức độ đầy đủ của thông tin",
    maximum: "1",
    inputs: [
      "so_hoa.tac_dong.day_du.tot", "so_hoa.tac_dong.day_du.kha", "so_hoa.tac_dong.day_du.trung_binh",
      "so_hoa.tac_dong.day_du.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.tac_dong.thuan_tien",
    number: "7.3.3",
    name: "Mức độ thuận tiện",
    maximum: "1",
    inputs: [
      "so_hoa.tac_dong.thuan_tien.tot", "so_hoa.tac_dong.thuan_tien.kha",
      "so_hoa.tac_dong.thuan_tien.trung_binh", "so_hoa.tac_dong.thuan_tien.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "so_hoa.tac_dong.chat_luong",
    number: "7.3.4",
    name: "Chất lượng dịch vụ công trực tuyến",
    maximum: "1",
    inputs: [
      "so_hoa.tac_dong.chat_luong.tot", "so_hoa.tac_dong.chat_luong.kha",
      "so_hoa.tac_dong.chat_luong.trung_binh", "so_hoa.tac_dong.chat_luong.kem",
    ],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tac_dong.sipas",
    number: "8.1",
    name: "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)",
    maximum: "10",
    inputs: ["tac_dong.sipas.chi_so"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tac_dong.kinh_te.thu_ngan_sach",
    number: "8.2.1",
    name: "Thu ngân sách so với dự toán được giao",
    maximum: "2.5",
    inputs: ["tac_dong.kinh_te.thu_ngan_sach.thuc_thu", "tac_dong.kinh_te.thu_ngan_sach.du_toan"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tac_dong.kinh_te.doanh_nghiep",
    number: "8.2.2",
    name: "Tỷ lệ tăng số doanh nghiệp thành lập mới so với năm trước",
    maximum: "2",
    inputs: ["tac_dong.kinh_te.doanh_nghiep.nam_nay", "tac_dong.kinh_te.doanh_nghiep.nam_truoc"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "tac_dong.kinh_te.chi_tieu",
    number: "8.2.3",
    name: "Hoàn thành chỉ tiêu kinh tế - xã hội",
    maximum: "2",
    inputs: ["tac_dong.kinh_te.chi_tieu.hoan_thanh", "tac_dong.kinh_te.chi_tieu.giao"],
    mayNotArise: false,
    cases: [],
  },
]);
const JUDGES = [
  judge_chi_dao__ke_hoach__ban_hanh, judge_chi_dao__ke_hoach__hoan_thanh, judge_chi_dao__bao_cao,
  judge_chi_dao__kiem_tra__ty_le, judge_chi_dao__kiem_tra__xu_ly, judge_chi_dao__tuyen_truyen,
  judge_chi_dao__sang_kien, judge_chi_dao__nhiem_vu_giao__dung_han,
  judge_chi_dao__nhiem_vu_giao__khong_ton_dong, judge_chi_dao__danh_gia__kip_thoi,
  judge_chi_dao__danh_gia__quyet_liet, judge_chi_dao__danh_gia__hieu_qua, judge_the_che__thi_hanh__hoat_dong,
  judge_the_che__thi_hanh__xu_ly, judge_the_che__ra_soat__ke_hoach, judge_the_che__ra_soat__xu_ly,
  judge_the_che__kiem_tra__ke_hoach, judge_the_che__kiem_tra__xu_ly, judge_the_che__dung_tien_do,
  judge_the_che__tac_dong__dong_bo, judge_the_che__tac_dong__hop_ly, judge_the_che__tac_dong__kha_thi,
  judge_the_che__tac_dong__kip_thoi, judge_thu_tuc__ra_soat__ke_hoach, judge_thu_tuc__ra_soat__don_gian,
  judge_thu_tuc__cong_khai__cong_bo, judge_thu_tuc__cong_khai__csdl, judge_thu_tuc__cong_khai__mot_cua,
  judge_thu_tuc__mot_cua__trung_tam, judge_thu_tuc__mot_cua__cung_cap, judge_thu_tuc__mot_cua__cac_cap,
  judge_thu_tuc__mot_cua__phi_dia_gioi, judge_thu_tuc__giai_quyet__tinh, judge_thu_tuc__giai_quyet__huyen,
  judge_thu_tuc__giai_quyet__xa, judge_thu_tuc__giai_quyet__xin_loi, judge_thu_tuc__phan_anh__xu_ly,
  judge_thu_tuc__phan_anh__cong_khai, judge_thu_tuc__tac_dong__don_gian, judge_thu_tuc__tac_dong__thai_do,
  judge_thu_tuc__tac_dong__thoi_gian, judge_bo_may__to_chuc__sap_xep, judge_bo_may__to_chuc__cap_pho,
  judge_bo_may__to_chuc__giam_dvsn, judge_bo_may__bien_che__hanh_chinh, judge_bo_may__bien_che__su_nghiep,
  judge_bo_may__phan_cap__thuc_hien, judge_bo_may__phan_cap__kiem_tra, judge_bo_may__phan_cap__xu_ly,
  judge_bo_may__tac_dong__phan_dinh, judge_bo_may__tac_dong__quy_che, judge_bo_may__tac_dong__phan_cap,
  judge_cong_vu__vi_tri__co_quan, judge_cong_vu__vi_tri__don_vi, judge_cong_vu__tuyen_dung__cong_chuc,
  judge_cong_vu__tuyen_dung__cap_xa, judge_cong_vu__tuyen_dung__vien_chuc, judge_cong_vu__bo_nhiem,
  judge_cong_vu__danh_gia__trinh_tu, judge_cong_vu__danh_gia__ky_luat, judge_cong_vu__dao_tao,
  judge_cong_vu__cap_xa__dat_chuan, judge_cong_vu__cap_xa__boi_duong, judge_cong_vu__tac_dong__chuyen_mon,
  judge_cong_vu__tac_dong__trach_nhiem, judge_cong_vu__tac_dong__loi_dung, judge_cong_vu__tac_dong__cong_khai,
  judge_tai_chinh__ngan_sach__giai_ngan, judge_tai_chinh__ngan_sach__kien_nghi,
  judge_tai_chinh__ngan_sach__sai_pham, judge_tai_chinh__ngan_sach__tai_san,
  judge_tai_chinh__tu_chu__chi_thuong_xuyen, judge_tai_chinh__tu_chu__mot_phan,
  judge_tai_chinh__tu_chu__giam_chi, judge_tai_chinh__tac_dong__chat_luong,
  judge_tai_chinh__tac_dong__minh_bach, judge_tai_chinh__tac_dong__hieu_qua, judge_so_hoa__nen_tang__ke_hoach,
  judge_so_hoa__nen_tang__lgsp, judge_so_hoa__nen_tang__csdl, wide(judge_so_hoa__nen_tang__ky_so),
  judge_so_hoa__dich_vu__phat_sinh, judge_so_hoa__dich_vu__ho_so, judge_so_hoa__dich_vu__thanh_toan_tthc,
  judge_so_hoa__dich_vu__thanh_toan_hs, wide(judge_so_hoa__dich_vu__so_hoa), judge_so_hoa__dich_vu__xep_hang,
  judge_so_hoa__tac_dong__tin_cay, judge_so_hoa__tac_dong__day_du, judge_so_hoa__tac_dong__thuan_tien,
  judge_so_hoa__tac_dong__chat_luong, judge_tac_dong__sipas, judge_tac_dong__kinh_te__thu_ngan_sach,
  judge_tac_dong__kinh_te__doanh_nghiep, judge_tac_dong__kinh_te__chi_tieu,
];
const RULES = {
  index: INDEX,
  revision: REVISION,
  indexDecimals: 2,
  sections: [
    {
      path: "chi_dao",
      level: "domain",
      maximum: [19n, 2n],
      combine: "sum",
      parts: [
        {
          path: "chi_dao.ke_hoach",
          level: "criterion",
          maximum: [3n, 2n],
          combine: "sum",
          parts: [
            { path: "chi_dao.ke_hoach.ban_hanh", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "chi_dao.ke_hoach.hoan_thanh", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        { path: "chi_dao.bao_cao", level: "criterion", maximum: [1n, 2n] },
        {
          path: "chi_dao.kiem_tra",
          level: "criterion",
          maximum: [3n, 2n],
          combine: "sum",
          parts: [
            { path: "chi_dao.kiem_tra.ty_le", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "chi_dao.kiem_tra.xu_ly", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        { path: "chi_dao.tuyen_truyen", level: "criterion", maximum: [1n, 2n] },
        { path: "chi_dao.sang_kien", level: "criterion", maximum: [3n, 2n] },
        {
          path: "chi_dao.nhiem_vu_giao",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "chi_dao.nhiem_vu_giao.dung_han", level: "sub_criterion", maximum: [3n, 2n] },
            { path: "chi_dao.nhiem_vu_giao.khong_ton_dong", level: "sub_criterion", maximum: [1n, 2n] },
          ],
        },
        {
          path: "chi_dao.danh_gia",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "chi_dao.danh_gia.kip_thoi", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "chi_dao.danh_gia.quyet_liet", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "chi_dao.danh_gia.hieu_qua", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
      ],
    },
    {
      path: "the_che",
      level: "domain",
      maximum: [10n, 1n],
      combine: "sum",
      parts: [
        {
          path: "the_che.thi_hanh",
          level: "criterion",
          maximum: [3n, 2n],
          combine: "sum",
          parts: [
            { path: "the_che.thi_hanh.hoat_dong", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "the_che.thi_hanh.xu_ly", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "the_che.ra_soat",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "the_che.ra_soat.ke_hoach", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "the_che.ra_soat.xu_ly", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "the_che.kiem_tra",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "the_che.kiem_tra.ke_hoach", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "the_che.kiem_tra.xu_ly", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        { path: "the_che.dung_tien_do", level: "criterion", maximum: [1n, 1n] },
        {
          path: "the_che.tac_dong",
          level: "criterion",
          maximum: [7n, 2n],
          combine: "sum",
          parts: [
            { path: "the_che.tac_dong.dong_bo", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "the_che.tac_dong.hop_ly", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "the_che.tac_dong.kha_thi", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "the_che.tac_dong.kip_thoi", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
      ],
    },
    {
      path: "thu_tuc",
      level: "domain",
      maximum: [13n, 1n],
      combine: "sum",
      parts: [
        {
          path: "thu_tuc.ra_soat",
          level: "criterion",
          maximum: [3n, 2n],
          combine: "sum",
          parts: [
            { path: "thu_tuc.ra_soat.ke_hoach", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "thu_tuc.ra_soat.don_gian", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "thu_tuc.cong_khai",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "thu_tuc.cong_khai.cong_bo", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "thu_tuc.cong_khai.csdl", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "thu_tuc.cong_khai.mot_cua", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "thu_tuc.mot_cua",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "thu_tuc.mot_cua.trung_tam", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "thu_tuc.mot_cua.cung_cap", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "thu_tuc.mot_cua.cac_cap", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "thu_tuc.mot_cua.phi_dia_gioi", level: "sub_criterion", maximum: [1n, 2n] },
          ],
        },
        {
          path: "thu_tuc.giai_quyet",
          level: "criterion",
          maximum: [3n, 1n],
          combine: "sum",
          parts: [
            { path: "thu_tuc.giai_quyet.tinh", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "thu_tuc.giai_quyet.huyen", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "thu_tuc.giai_quyet.xa", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "thu_tuc.giai_quyet.xin_loi", level: "sub_criterion", maximum: [1n, 2n] },
          ],
        },
        {
          path: "thu_tuc.phan_anh",
          level: "criterion",
          maximum: [3n, 2n],
          combine: "sum",
          parts: [
            { path: "thu_tuc.phan_anh.xu_ly", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "thu_tuc.phan_anh.cong_khai", level: "sub_criterion", maximum: [1n, 2n] },
          ],
        },
        {
          path: "thu_tuc.tac_dong",
          level: "criterion",
          maximum: [3n, 1n],
          combine: "sum",
          parts: [
            { path: "thu_tuc.tac_dong.don_gian", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "thu_tuc.tac_dong.thai_do", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "thu_tuc.tac_dong.thoi_gian", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
      ],
    },
    {
      path: "bo_may",
      level: "domain",
      maximum: [21n, 2n],
      combine: "sum",
      parts: [
        {
          path: "bo_may.to_chuc",
          level: "criterion",
          maximum: [5n, 2n],
          combine: "sum",
          parts: [
            { path: "bo_may.to_chuc.sap_xep", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "bo_may.to_chuc.cap_pho", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "bo_may.to_chuc.giam_dvsn", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "bo_may.bien_che",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "bo_may.bien_che.hanh_chinh", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "bo_may.bien_che.su_nghiep", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "bo_may.phan_cap",
          level: "criterion",
          maximum: [3n, 1n],
          combine: "sum",
          parts: [
            { path: "bo_may.phan_cap.thuc_hien", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "bo_may.phan_cap.kiem_tra", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "bo_may.phan_cap.xu_ly", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "bo_may.tac_dong",
          level: "criterion",
          maximum: [3n, 1n],
          combine: "sum",
          parts: [
            { path: "bo_may.tac_dong.phan_dinh", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "bo_may.tac_dong.quy_che", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "bo_may.tac_dong.phan_cap", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
      ],
    },
    {
      path: "cong_vu",
      level: "domain",
      maximum: [13n, 1n],
      combine: "sum",
      parts: [
        {
          path: "cong_vu.vi_tri",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "cong_vu.vi_tri.co_quan", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "cong_vu.vi_tri.don_vi", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "cong_vu.tuyen_dung",
          level: "criterion",
          maximum: [3n, 2n],
          combine: "sum",
          parts: [
            { path: "cong_vu.tuyen_dung.cong_chuc", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "cong_vu.tuyen_dung.cap_xa", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "cong_vu.tuyen_dung.vien_chuc", level: "sub_criterion", maximum: [1n, 2n] },
          ],
        },
        { path: "cong_vu.bo_nhiem", level: "criterion", maximum: [1n, 1n] },
        {
          path: "cong_vu.danh_gia",
          level: "criterion",
          maximum: [3n, 2n],
          combine: "sum",
          parts: [
            { path: "cong_vu.danh_gia.trinh_tu", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "cong_vu.danh_gia.ky_luat", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        { path: "cong_vu.dao_tao", level: "criterion", maximum: [1n, 1n] },
        {
          path: "cong_vu.cap_xa",
          level: "criterion",
          maximum: [2n, 1n],
          combine: "sum",
          parts: [
            { path: "cong_vu.cap_xa.dat_chuan", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "cong_vu.cap_xa.boi_duong", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "cong_vu.tac_dong",
          level: "criterion",
          maximum: [4n, 1n],
          combine: "sum",
          parts: [
            { path: "cong_vu.tac_dong.chuyen_mon", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "cong_vu.tac_dong.trach_nhiem", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "cong_vu.tac_dong.loi_dung", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "cong_vu.tac_dong.cong_khai", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
      ],
    },
    {
      path: "tai_chinh",
      level: "domain",
      maximum: [12n, 1n],
      combine: "sum",
      parts: [
        {
          path: "tai_chinh.ngan_sach",
          level: "criterion",
          maximum: [11n, 2n],
          combine: "sum",
          parts: [
            { path: "tai_chinh.ngan_sach.giai_ngan", level: "sub_criterion", maximum: [2n, 1n] },
            { path: "tai_chinh.ngan_sach.kien_nghi", level: "sub_criterion", maximum: [3n, 2n] },
            { path: "tai_chinh.ngan_sach.sai_pham", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "tai_chinh.ngan_sach.tai_san", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "tai_chinh.tu_chu",
          level: "criterion",
          maximum: [4n, 1n],
          combine: "sum",
          parts: [
            { path: "tai_chinh.tu_chu.chi_thuong_xuyen", level: "sub_criterion", maximum: [3n, 2n] },
            { path: "tai_chinh.tu_chu.mot_phan", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "tai_chinh.tu_chu.giam_chi", level: "sub_criterion", maximum: [3n, 2n] },
          ],
        },
        {
          path: "tai_chinh.tac_dong",
          level: "criterion",
          maximum: [5n, 2n],
          combine: "sum",
          parts: [
            { path: "tai_chinh.tac_dong.chat_luong", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "tai_chinh.tac_dong.minh_bach", level: "sub_criterion", maximum: [1n, 2n] },
            { path: "tai_chinh.tac_dong.hieu_qua", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
      ],
    },
    {
      path: "so_hoa",
      level: "domain",
      maximum: [31n, 2n],
      combine: "sum",
      parts: [
        {
          path: "so_hoa.nen_tang",
          level: "criterion",
          maximum: [4n, 1n],
          combine: "sum",
          parts: [
            { path: "so_hoa.nen_tang.ke_hoach", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.nen_tang.lgsp", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.nen_tang.csdl", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.nen_tang.ky_so", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "so_hoa.dich_vu",
          level: "criterion",
          maximum: [15n, 2n],
          combine: "sum",
          parts: [
            { path: "so_hoa.dich_vu.phat_sinh", level: "sub_criterion", maximum: [3n, 2n] },
            { path: "so_hoa.dich_vu.ho_so", level: "sub_criterion", maximum: [2n, 1n] },
            { path: "so_hoa.dich_vu.thanh_toan_tthc", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.dich_vu.thanh_toan_hs", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.dich_vu.so_hoa", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.dich_vu.xep_hang", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
        {
          path: "so_hoa.tac_dong",
          level: "criterion",
          maximum: [4n, 1n],
          combine: "sum",
          parts: [
            { path: "so_hoa.tac_dong.tin_cay", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.tac_dong.day_du", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.tac_dong.thuan_tien", level: "sub_criterion", maximum: [1n, 1n] },
            { path: "so_hoa.tac_dong.chat_luong", level: "sub_criterion", maximum: [1n, 1n] },
          ],
        },
      ],
    },
    {
      path: "tac_dong",
      level: "domain",
      maximum: [33n, 2n],
      combine: "sum",
      parts: [
        { path: "tac_dong.sipas", level: "criterion", maximum: [10n, 1n] },
        {
          path: "tac_dong.kinh_te",
          level: "criterion",
          maximum: [13n, 2n],
          combine: "sum",
          parts: [
            { path: "tac_dong.kinh_te.thu_ngan_sach", level: "sub_criterion", maximum: [5n, 2n] },
            { path: "tac_dong.kinh_te.doanh_nghiep", level: "sub_criterion", maximum: [2n, 1n] },
            { path: "tac_dong.kinh_te.chi_tieu", level: "sub_criterion", maximum: [2n, 1n] },
          ],
        },
      ],
    },
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

export const POINTS_FIGURES = Object.freeze([
  "unit.loai_don_vi", "unit.mien_nui", "unit.co_cap_huyen", "chi_dao.ke_hoach.ban_hanh.da_ban_hanh",
  "chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh", "chi_dao.ke_hoach.hoan_thanh.giao",
  "chi_dao.ke_hoach.hoan_thanh.hoan_thanh", "chi_dao.bao_cao.bao_cao_cham", "chi_dao.bao_cao.bao_cao_thieu",
  "chi_dao.kiem_tra.ty_le.co_quan", "chi_dao.kiem_tra.ty_le.kiem_tra", "chi_dao.kiem_tra.xu_ly.phat_hien",
  "chi_dao.kiem_tra.xu_ly.xu_ly", "chi_dao.tuyen_truyen.hoan_thanh_ke_hoach",
  "chi_dao.tuyen_truyen.so_hinh_thuc", "chi_dao.sang_kien.sang_kien", "chi_dao.nhiem_vu_giao.dung_han.giao",
  "chi_dao.nhiem_vu_giao.dung_han.dung_han", "chi_dao.nhiem_vu_giao.dung_han.qua_han",
  "chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong", "chi_dao.danh_gia.kip_thoi.tot",
  "chi_dao.danh_gia.kip_thoi.kha", "chi_dao.danh_gia.kip_thoi.trung_binh", "chi_dao.danh_gia.kip_thoi.kem",
  "chi_dao.danh_gia.quyet_liet.tot", "chi_dao.danh_gia.quyet_liet.kha",
  "chi_dao.danh_gia.quyet_liet.trung_binh", "chi_dao.danh_gia.quyet_liet.kem",
  "chi_dao.danh_gia.hieu_qua.tot", "chi_dao.danh_gia.hieu_qua.kha", "chi_dao.danh_gia.hieu_qua.trung_binh",
  "chi_dao.danh_gia.hieu_qua.kem", "the_che.thi_hanh.hoat_dong.thu_thap",
  "the_che.thi_hanh.hoat_dong.kiem_tra", "the_che.thi_hanh.hoat_dong.khao_sat",
  "the_che.thi_hanh.xu_ly.phai_xu_ly", "the_che.thi_hanh.xu_ly.da_xu_ly", "the_che.ra_soat.ke_hoach.ke_hoach",
  "the_che.ra_soat.ke_hoach.ra_soat", "the_che.ra_soat.xu_ly.phai_xu_ly", "the_che.ra_soat.xu_ly.da_xu_ly",
  "the_che.kiem_tra.ke_hoach.ke_hoach", "the_che.kiem_tra.ke_hoach.kiem_tra",
  "the_che.kiem_tra.xu_ly.trai_phap_luat", "the_che.kiem_tra.xu_ly.da_xu_ly",
  "the_che.dung_tien_do.chuong_trinh", "the_che.dung_tien_do.dung_tien_do", "the_che.tac_dong.dong_bo.tot",
  "the_che.tac_dong.dong_bo.kha", "the_che.tac_dong.dong_bo.trung_binh", "the_che.tac_dong.dong_bo.kem",
  "the_che.tac_dong.hop_ly.tot", "the_che.tac_dong.hop_ly.kha", "the_che.tac_dong.hop_ly.trung_binh",
  "the_che.tac_dong.hop_ly.kem", "the_che.tac_dong.kha_thi.tot", "the_che.tac_dong.kha_thi.kha",
  "the_che.tac_dong.kha_thi.trung_binh", "the_che.tac_dong.kha_thi.kem", "the_che.tac_dong.kip_thoi.tot",
  "the_che.tac_dong.kip_thoi.kha", "the_che.tac_dong.kip_thoi.trung_binh", "the_che.tac_dong.kip_thoi.kem",
  "thu_tuc.ra_soat.ke_hoach.ke_hoach", "thu_tuc.ra_soat.ke_hoach.ra_soat", "thu_tuc.ra_soat.don_gian.ra_soat",
  "thu_tuc.ra_soat.don_gian.don_gian_hoa", "thu_tuc.cong_khai.cong_bo.cong_bo",
  "thu_tuc.cong_khai.csdl.phai_cong_khai", "thu_tuc.cong_khai.csdl.dung_han",
  "thu_tuc.cong_khai.mot_cua.cap_tinh", "thu_tuc.cong_khai.mot_cua.tinh_dat",
  "thu_tuc.cong_khai.mot_cua.cap_huyen", "thu_tuc.cong_khai.mot_cua.huyen_dat",
  "thu_tuc.cong_khai.mot_cua.cap_xa", "thu_tuc.cong_khai.mot_cua.xa_dat", "thu_tuc.mot_cua.trung_tam.thu_tuc",
  "thu_tuc.mot_cua.trung_tam.tiep_nhan", "thu_tuc.mot_cua.cung_cap.lien_thong",
  "thu_tuc.mot_cua.cac_cap.lien_thong", "thu_tuc.mot_cua.phi_dia_gioi.trien_khai",
  "thu_tuc.giai_quyet.tinh.ho_so", "thu_tuc.giai_quyet.tinh.dung_han", "thu_tuc.giai_quyet.huyen.ho_so",
  "thu_tuc.giai_quyet.huyen.dung_han", "thu_tuc.giai_quyet.xa.ho_so", "thu_tuc.giai_quyet.xa.dung_han",
  "thu_tuc.giai_quyet.xin_loi.qua_han", "thu_tuc.giai_quyet.xin_loi.xin_loi", "thu_tuc.phan_anh.tiep_nhan",
  "thu_tuc.phan_anh.da_xu_ly", "thu_tuc.phan_anh.cong_khai.cong_khai", "thu_tuc.tac_dong.don_gian.tot",
  "thu_tuc.tac_dong.don_gian.kha", "thu_tuc.tac_dong.don_gian.trung_binh", "thu_tuc.tac_dong.don_gian.kem",
  "thu_tuc.tac_dong.thai_do.tot", "thu_tuc.tac_dong.thai_do.kha", "thu_tuc.tac_dong.thai_do.trung_binh",
  "thu_tuc.tac_dong.thai_do.kem", "thu_tuc.tac_dong.thoi_gian.tot", "thu_tuc.tac_dong.thoi_gian.kha",
  "thu_tuc.tac_dong.thoi_gian.trung_binh", "thu_tuc.tac_dong.thoi_gian.kem",
  "bo_may.to_chuc.sap_xep.phai_sap_xep", "bo_may.to_chuc.sap_xep.da_sap_xep",
  "bo_may.to_chuc.cap_pho.co_quan_vuot", "bo_may.to_chuc.giam_dvsn.nam_2021",
  "bo_may.to_chuc.giam_dvsn.nam_nay", "bo_may.bien_che.hanh_chinh.giao", "bo_may.bien_che.hanh_chinh.su_dung",
  "bo_may.bien_che.su_nghiep.giao", "bo_may.bien_che.su_nghiep.su_dung", "bo_may.phan_cap.thuc_hien.ket_qua",
  "bo_may.phan_cap.kiem_tra.phan_cap", "bo_may.phan_cap.kiem_tra.kiem_tra", "bo_may.phan_cap.xu_ly.phat_hien",
  "bo_may.phan_cap.xu_ly.xu_ly", "bo_may.tac_dong.phan_dinh.tot", "bo_may.tac_dong.phan_dinh.kha",
  "bo_may.tac_dong.phan_dinh.trung_binh", "bo_may.tac_dong.phan_dinh.kem", "bo_may.tac_dong.quy_che.tot",
  "bo_may.tac_dong.quy_che.kha", "bo_may.tac_dong.quy_che.trung_binh", "bo_may.tac_dong.quy_che.kem",
  "bo_may.tac_dong.phan_cap.tot", "bo_may.tac_dong.phan_cap.kha", "bo_may.tac_dong.phan_cap.trung_binh",
  "bo_may.tac_dong.phan_cap.kem", "cong_vu.vi_tri.co_quan.co_quan", "cong_vu.vi_tri.co_quan.bo_tri",
  "cong_vu.vi_tri.don_vi.don_vi", "cong_vu.vi_tri.don_vi.bo_tri",
  "cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung", "cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh",
  "cong_vu.tuyen_dung.cap_xa.co_tuyen_dung", "cong_vu.tuyen_dung.cap_xa.dung_quy_dinh",
  "cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung", "cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh",
  "cong_vu.bo_nhiem.vi_pham", "cong_vu.danh_gia.trinh_tu.dung_trinh_tu",
  "cong_vu.danh_gia.ky_luat.lanh_dao_tinh", "cong_vu.danh_gia.ky_luat.nguoi_dung_dau",
  "cong_vu.danh_gia.ky_luat.cong_chuc_khac", "cong_vu.dao_tao.ke_hoach", "cong_vu.dao_tao.hoan_thanh",
  "cong_vu.cap_xa.tong", "cong_vu.cap_xa.dat_chuan.dat_chuan", "cong_vu.cap_xa.boi_duong.boi_duong",
  "cong_vu.tac_dong.chuyen_mon.tot", "cong_vu.tac_dong.chuyen_mon.kha",
  "cong_vu.tac_dong.chuyen_mon.trung_binh", "cong_vu.tac_dong.chuyen_mon.kem",
  "cong_vu.tac_dong.trach_nhiem.tot", "cong_vu.tac_dong.trach_nhiem.kha",
  "cong_vu.tac_dong.trach_nhiem.trung_binh", "cong_vu.tac_dong.trach_nhiem.kem",
  "cong_vu.tac_dong.loi_dung.tot", "cong_vu.tac_dong.loi_dung.kha", "cong_vu.tac_dong.loi_dung.trung_binh",
  "cong_vu.tac_dong.loi_dung.kem", "cong_vu.tac_dong.cong_khai.tot", "cong_vu.tac_dong.cong_khai.kha",
  "cong_vu.tac_dong.cong_khai.trung_binh", "cong_vu.tac_dong.cong_khai.kem",
  "tai_chinh.ngan_sach.giai_ngan.von_giao", "tai_chinh.ngan_sach.giai_ngan.giai_ngan",
  "tai_chinh.ngan_sach.kien_nghi.phai_nop", "tai_chinh.ngan_sach.kien_nghi.da_nop",
  "tai_chinh.ngan_sach.sai_pham.dung_quy_dinh", "tai_chinh.ngan_sach.tai_san.co_quan",
  "tai_chinh.ngan_sach.tai_san.ban_hanh", "tai_chinh.tu_chu.don_vi", "tai_chinh.tu_chu.tu_bao_dam",
  "tai_chinh.tu_chu.mot_phan", "tai_chinh.tu_chu.giam_chi.chi_nam_2021",
  "tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia", "tai_chinh.tac_dong.chat_luong.tot",
  "tai_chinh.tac_dong.chat_luong.kha", "tai_chinh.tac_dong.chat_luong.trung_binh",
  "tai_chinh.tac_dong.chat_luong.kem", "tai_chinh.tac_dong.minh_bach.tot", "tai_chinh.tac_dong.minh_bach.kha",
  "tai_chinh.tac_dong.minh_bach.trung_binh", "tai_chinh.tac_dong.minh_bach.kem",
  "tai_chinh.tac_dong.hieu_qua.tot", "tai_chinh.tac_dong.hieu_qua.kha",
  "tai_chinh.tac_dong.hieu_qua.trung_binh", "tai_chinh.tac_dong.hieu_qua.kem",
  "so_hoa.nen_tang.ke_hoach.giao", "so_hoa.nen_tang.ke_hoach.hoan_thanh", "so_hoa.nen_tang.lgsp.he_thong",
  "so_hoa.nen_tang.csdl.danh_muc", "so_hoa.nen_tang.csdl.khai_thac", "so_hoa.nen_tang.ky_so.van_ban_tinh",
  "so_hoa.nen_tang.ky_so.ky_so_tinh", "so_hoa.nen_tang.ky_so.van_ban_huyen",
  "so_hoa.nen_tang.ky_so.ky_so_huyen", "so_hoa.nen_tang.ky_so.van_ban_xa", "so_hoa.nen_tang.ky_so.ky_so_xa",
  "so_hoa.dich_vu.phat_sinh.cung_cap", "so_hoa.dich_vu.phat_sinh.phat_sinh", "parameters.truc_tuyen_ca_nuoc",
  "so_hoa.dich_vu.ho_so.tiep_nhan", "so_hoa.dich_vu.ho_so.truc_tuyen",
  "so_hoa.dich_vu.thanh_toan_tthc.co_phi", "so_hoa.dich_vu.thanh_toan_tthc.giao_dich",
  "so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi", "so_hoa.dich_vu.thanh_toan_hs.thanh_toan",
  "so_hoa.dich_vu.so_hoa.ho_so_tinh", "so_hoa.dich_vu.so_hoa.so_hoa_tinh",
  "so_hoa.dich_vu.so_hoa.ho_so_huyen", "so_hoa.dich_vu.so_hoa.so_hoa_huyen", "so_hoa.dich_vu.so_hoa.ho_so_xa",
  "so_hoa.dich_vu.so_hoa.so_hoa_xa", "so_hoa.dich_vu.xep_hang.xep_hang", "so_hoa.tac_dong.tin_cay.tot",
  "so_hoa.tac_dong.tin_cay.kha", "so_hoa.tac_dong.tin_cay.trung_binh", "so_hoa.tac_dong.tin_cay.kem",
  "so_hoa.tac_dong.day_du.tot", "so_hoa.tac_dong.day_du.kha", "so_hoa.tac_dong.day_du.trung_binh",
  "so_hoa.tac_dong.day_du.kem", "so_hoa.tac_dong.thuan_tien.tot", "so_hoa.tac_dong.thuan_tien.kha",
  "so_hoa.tac_dong.thuan_tien.trung_binh", "so_hoa.tac_dong.thuan_tien.kem", "so_hoa.tac_dong.chat_luong.tot",
  "so_hoa.tac_dong.chat_luong.kha", "so_hoa.tac_dong.chat_luong.trung_binh", "so_hoa.tac_dong.chat_luong.kem",
  "tac_dong.sipas.chi_so", "tac_dong.kinh_te.thu_ngan_sach.du_toan",
  "tac_dong.kinh_te.thu_ngan_sach.thuc_thu", "tac_dong.kinh_te.doanh_nghiep.nam_truoc",
  "tac_dong.kinh_te.doanh_nghiep.nam_nay", "tac_dong.kinh_te.chi_tieu.giao",
  "tac_dong.kinh_te.chi_tieu.hoan_thanh",
]);

/** The points of judge_so_hoa__nen_tang__ky_so for complete figures, all BigInts. */
function points_so_hoa__nen_tang__ky_so(
  co_cap_huyen, ky_so_tinh, van_ban_tinh, ky_so_huyen, van_ban_huyen, ky_so_xa, van_ban_xa,
) {
  if (co_cap_huyen) {
    return floorDiv(
      20n * van_ban_xa * (5n * ky_so_tinh * van_ban_huyen + 3n * ky_so_huyen * van_ban_tinh)
      + 40n * ky_so_xa * van_ban_huyen * van_ban_tinh
      + van_ban_huyen * van_ban_tinh * van_ban_xa,
      2n * van_ban_huyen * van_ban_tinh * van_ban_xa,
    );
  }
  return floorDiv(
    120n * ky_so_tinh * van_ban_xa + 80n * ky_so_xa * van_ban_tinh + van_ban_tinh * van_ban_xa,
    2n * van_ban_tinh * van_ban_xa,
  );
}

/** The points of judge_so_hoa__dich_vu__so_hoa for complete figures, all BigInts. */
function points_so_hoa__dich_vu__so_hoa(
  co_cap_huyen, so_hoa_tinh, ho_so_tinh, so_hoa_huyen, ho_so_huyen, so_hoa_xa, ho_so_xa,
) {
  if (co_cap_huyen) {
    return floorDiv(
      (
        20n
        * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
        * (
          (
            4n
            * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
            * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? so_hoa_tinh : 0n)
          )
          + (
            3n
            * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? so_hoa_huyen : 0n)
            * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
          )
        )
      )
      + (
        60n
        * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
        * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
        * (5n * so_hoa_xa >= 4n * ho_so_xa ? so_hoa_xa : 0n)
      )
      + (
        (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
        * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
        * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
      ),
      2n
      * (5n * so_hoa_huyen >= 4n * ho_so_huyen ? ho_so_huyen : 1n)
      * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
      * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n),
    );
  }
  return floorDiv(
    (
      100n
      * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? so_hoa_tinh : 0n)
      * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
    )
    + (
      100n
      * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
      * (5n * so_hoa_xa >= 4n * ho_so_xa ? so_hoa_xa : 0n)
    )
    + (
      (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
      * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n)
    ),
    2n
    * (5n * so_hoa_tinh >= 4n * ho_so_tinh ? ho_so_tinh : 1n)
    * (5n * so_hoa_xa >= 4n * ho_so_xa ? ho_so_xa : 1n),
  );
}

/**
 * The points of every leaf, in the order of LEAVES, and the total, for complete figures already validated.
 * The arguments are whole numbers as readFigure gives them, in the order of POINTS_FIGURES, then the year.
 * Points are whole numbers of 1/UNIT, the total of 1/TOTAL_UNIT; null is left out, undefined has no rule yet.
 * Nothing is checked, and nothing is declared not to arise.
 */
export function points(
  unit__loai_don_vi, unit__mien_nui, unit__co_cap_huyen, chi_dao__ke_hoach__ban_hanh__da_ban_hanh,
  chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh, chi_dao__ke_hoach__hoan_thanh__giao,
  chi_dao__ke_hoach__hoan_thanh__hoan_thanh, chi_dao__bao_cao__bao_cao_cham, chi_dao__bao_cao__bao_cao_thieu,
  chi_dao__kiem_tra__ty_le__co_quan, chi_dao__kiem_tra__ty_le__kiem_tra, chi_dao__kiem_tra__xu_ly__phat_hien,
  chi_dao__kiem_tra__xu_ly__xu_ly, chi_dao__tuyen_truyen__hoan_thanh_ke_hoach,
  chi_dao__tuyen_truyen__so_hinh_thuc, chi_dao__sang_kien__sang_kien, chi_dao__nhiem_vu_giao__dung_han__giao,
  chi_dao__nhiem_vu_giao__dung_han__dung_han, chi_dao__nhiem_vu_giao__dung_han__qua_han,
  chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong, chi_dao__danh_gia__kip_thoi__tot,
  chi_dao__danh_gia__kip_thoi__kha, chi_dao__danh_gia__kip_thoi__trung_binh, chi_dao__danh_gia__kip_thoi__kem,
  chi_dao__danh_gia__quyet_liet__tot, chi_dao__danh_gia__quyet_liet__kha,
  chi_dao__danh_gia__quyet_liet__trung_binh, chi_dao__danh_gia__quyet_liet__kem,
  chi_dao__danh_gia__hieu_qua__tot, chi_dao__danh_gia__hieu_qua__kha, chi_dao__danh_gia__hieu_qua__trung_binh,
  chi_dao__danh_gia__hieu_qua__kem, the_che__thi_hanh__hoat_dong__thu_thap,
  the_che__thi_hanh__hoat_dong__kiem_tra, the_che__thi_hanh__hoat_dong__khao_sat,
  the_che__thi_hanh__xu_ly__phai_xu_ly, the_che__thi_hanh__xu_ly__da_xu_ly,
  the_che__ra_soat__ke_hoach__ke_hoach, the_che__ra_soat__ke_hoach__ra_soat,
  the_che__ra_soat__xu_ly__phai_xu_ly, the_che__ra_soat__xu_ly__da_xu_ly,
  the_che__kiem_tra__ke_hoach__ke_hoach, the_che__kiem_tra__ke_hoach__kiem_tra,
  the_che__kiem_tra__xu_ly__trai_phap_luat, the_che__kiem_tra__xu_ly__da_xu_ly,
  the_che__dung_tien_do__chuong_trinh, the_che__dung_tien_do__dung_tien_do, the_che__tac_dong__dong_bo__tot,
  the_che__tac_dong__dong_bo__kha, the_che__tac_dong__dong_bo__trung_binh, the_che__tac_dong__dong_bo__kem,
  the_che__tac_dong__hop_ly__tot, the_che__tac_dong__hop_ly__kha, the_che__tac_dong__hop_ly__trung_binh,
  the_che__tac_dong__hop_ly__kem, the_che__tac_dong__kha_thi__tot, the_che__tac_dong__kha_thi__kha,
  the_che__tac_dong__kha_thi__trung_binh, the_che__tac_dong__kha_thi__kem, the_che__tac_dong__kip_thoi__tot,
  the_che__tac_dong__kip_thoi__kha, the_che__tac_dong__kip_thoi__trung_binh, the_che__tac_dong__kip_thoi__kem,
  thu_tuc__ra_soat__ke_hoach__ke_hoach, thu_tuc__ra_soat__ke_hoach__ra_soat,
  thu_tuc__ra_soat__don_gian__ra_soat, thu_tuc__ra_soat__don_gian__don_gian_hoa,
  thu_tuc__cong_khai__cong_bo__cong_bo, thu_tuc__cong_khai__csdl__phai_cong_khai,
  thu_tuc__cong_khai__csdl__dung_han, thu_tuc__cong_khai__mot_cua__cap_tinh,
  thu_tuc__cong_khai__mot_cua__tinh_dat, thu_tuc__cong_khai__mot_cua__cap_huyen,
  thu_tuc__cong_khai__mot_cua__huyen_dat, thu_tuc__cong_khai__mot_cua__cap_xa,
  thu_tuc__cong_khai__mot_cua__xa_dat, thu_tuc__mot_cua__trung_tam__thu_tuc,
  thu_tuc__mot_cua__trung_tam__tiep_nhan, thu_tuc__mot_cua__cung_cap__lien_thong,
  thu_tuc__mot_cua__cac_cap__lien_thong, thu_tuc__mot_cua__phi_dia_gioi__trien_khai,
  thu_tuc__giai_quyet__tinh__ho_so, thu_tuc__giai_quyet__tinh__dung_han, thu_tuc__giai_quyet__huyen__ho_so,
  thu_tuc__giai_quyet__huyen__dung_han, thu_tuc__giai_quyet__xa__ho_so, thu_tuc__giai_quyet__xa__dung_han,
  thu_tuc__giai_quyet__xin_loi__qua_han, thu_tuc__giai_quyet__xin_loi__xin_loi, thu_tuc__phan_anh__tiep_nhan,
  thu_tuc__phan_anh__da_xu_ly, thu_tuc__phan_anh__cong_khai__cong_khai, thu_tuc__tac_dong__don_gian__tot,
  thu_tuc__tac_dong__don_gian__kha, thu_tuc__tac_dong__don_gian__trung_binh, thu_tuc__tac_dong__don_gian__kem,
  thu_tuc__tac_dong__thai_do__tot, thu_tuc__tac_dong__thai_do__kha, thu_tuc__tac_dong__thai_do__trung_binh,
  thu_tuc__tac_dong__thai_do__kem, thu_tuc__tac_dong__thoi_gian__tot, thu_tuc__tac_dong__thoi_gian__kha,
  thu_tuc__tac_dong__thoi_gian__trung_binh, thu_tuc__tac_dong__thoi_gian__kem,
  bo_may__to_chuc__sap_xep__phai_sap_xep, bo_may__to_chuc__sap_xep__da_sap_xep,
  bo_may__to_chuc__cap_pho__co_quan_vuot, bo_may__to_chuc__giam_dvsn__nam_2021,
  bo_may__to_chuc__giam_dvsn__nam_nay, bo_may__bien_che__hanh_chinh__giao,
  bo_may__bien_che__hanh_chinh__su_dung, bo_may__bien_che__su_nghiep__giao,
  bo_may__bien_che__su_nghiep__su_dung, bo_may__phan_cap__thuc_hien__ket_qua,
  bo_may__phan_cap__kiem_tra__phan_cap, bo_may__phan_cap__kiem_tra__kiem_tra,
  bo_may__phan_cap__xu_ly__phat_hien, bo_may__phan_cap__xu_ly__xu_ly, bo_may__tac_dong__phan_dinh__tot,
  bo_may__tac_dong__phan_dinh__kha, bo_may__tac_dong__phan_dinh__trung_binh, bo_may__tac_dong__phan_dinh__kem,
  bo_may__tac_dong__quy_che__tot, bo_may__tac_dong__quy_che__kha, bo_may__tac_dong__quy_che__trung_binh,
  bo_may__tac_dong__quy_che__kem, bo_may__tac_dong__phan_cap__tot, bo_may__tac_dong__phan_cap__kha,
  bo_may__tac_dong__phan_cap__trung_binh, bo_may__tac_dong__phan_cap__kem, cong_vu__vi_tri__co_quan__co_quan,
  cong_vu__vi_tri__co_quan__bo_tri, cong_vu__vi_tri__don_vi__don_vi, cong_vu__vi_tri__don_vi__bo_tri,
  cong_vu__tuyen_dung__cong_chuc__co_tuyen_dung, cong_vu__tuyen_dung__cong_chuc__dung_quy_dinh,
  cong_vu__tuyen_dung__cap_xa__co_tuyen_dung, cong_vu__tuyen_dung__cap_xa__dung_quy_dinh,
  cong_vu__tuyen_dung__vien_chuc__co_tuyen_dung, cong_vu__tuyen_dung__vien_chuc__dung_quy_dinh,
  cong_vu__bo_nhiem__vi_pham, cong_vu__danh_gia__trinh_tu__dung_trinh_tu,
  cong_vu__danh_gia__ky_luat__lanh_dao_tinh, cong_vu__danh_gia__ky_luat__nguoi_dung_dau,
  cong_vu__danh_gia__ky_luat__cong_chuc_khac, cong_vu__dao_tao__ke_hoach, cong_vu__dao_tao__hoan_thanh,
  cong_vu__cap_xa__tong, cong_vu__cap_xa__dat_chuan__dat_chuan, cong_vu__cap_xa__boi_duong__boi_duong,
  cong_vu__tac_dong__chuyen_mon__tot, cong_vu__tac_dong__chuyen_mon__kha,
  cong_vu__tac_dong__chuyen_mon__trung_binh, cong_vu__tac_dong__chuyen_mon__kem,
  cong_vu__tac_dong__trach_nhiem__tot, cong_vu__tac_dong__trach_nhiem__kha,
  cong_vu__tac_dong__trach_nhiem__trung_binh, cong_vu__tac_dong__trach_nhiem__kem,
  cong_vu__tac_dong__loi_dung__tot, cong_vu__tac_dong__loi_dung__kha, cong_vu__tac_dong__loi_dung__trung_binh,
  cong_vu__tac_dong__loi_dung__kem, cong_vu__tac_dong__cong_khai__tot, cong_vu__tac_dong__cong_khai__kha,
  cong_vu__tac_dong__cong_khai__trung_binh, cong_vu__tac_dong__cong_khai__kem,
  tai_chinh__ngan_sach__giai_ngan__von_giao, tai_chinh__ngan_sach__giai_ngan__giai_ngan,
  tai_chinh__ngan_sach__kien_nghi__phai_nop, tai_chinh__ngan_sach__kien_nghi__da_nop,
  tai_chinh__ngan_sach__sai_pham__dung_quy_dinh, tai_chinh__ngan_sach__tai_san__co_quan,
  tai_chinh__ngan_sach__tai_san__ban_hanh, tai_chinh__tu_chu__don_vi, tai_chinh__tu_chu__tu_bao_dam,
  tai_chinh__tu_chu__mot_phan, tai_chinh__tu_chu__giam_chi__chi_nam_2021,
  tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia, tai_chinh__tac_dong__chat_luong__tot,
  tai_chinh__tac_dong__chat_luong__kha, tai_chinh__tac_dong__chat_luong__trung_binh,
  tai_chinh__tac_dong__chat_luong__kem, tai_chinh__tac_dong__minh_bach__tot,
  tai_chinh__tac_dong__minh_bach__kha, tai_chinh__tac_dong__minh_bach__trung_binh,
  tai_chinh__tac_dong__minh_bach__kem, tai_chinh__tac_dong__hieu_qua__tot, tai_chinh__tac_dong__hieu_qua__kha,
  tai_chinh__tac_dong__hieu_qua__trung_binh, tai_chinh__tac_dong__hieu_qua__kem,
  so_hoa__nen_tang__ke_hoach__giao, so_hoa__nen_tang__ke_hoach__hoan_thanh, so_hoa__nen_tang__lgsp__he_thong,
  so_hoa__nen_tang__csdl__danh_muc, so_hoa__nen_tang__csdl__khai_thac, so_hoa__nen_tang__ky_so__van_ban_tinh,
  so_hoa__nen_tang__ky_so__ky_so_tinh, so_hoa__nen_tang__ky_so__van_ban_huyen,
  so_hoa__nen_tang__ky_so__ky_so_huyen, so_hoa__nen_tang__ky_so__van_ban_xa,
  so_hoa__nen_tang__ky_so__ky_so_xa, so_hoa__dich_vu__phat_sinh__cung_cap,
  so_hoa__dich_vu__phat_sinh__phat_sinh, parameters__truc_tuyen_ca_nuoc, so_hoa__dich_vu__ho_so__tiep_nhan,
  so_hoa__dich_vu__ho_so__truc_tuyen, so_hoa__dich_vu__thanh_toan_tthc__co_phi,
  so_hoa__dich_vu__thanh_toan_tthc__giao_dich, so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi,
  so_hoa__dich_vu__thanh_toan_hs__thanh_toan, so_hoa__dich_vu__so_hoa__ho_so_tinh,
  so_hoa__dich_vu__so_hoa__so_hoa_tinh, so_hoa__dich_vu__so_hoa__ho_so_huyen,
  so_hoa__dich_vu__so_hoa__so_hoa_huyen, so_hoa__dich_vu__so_hoa__ho_so_xa,
  so_hoa__dich_vu__so_hoa__so_hoa_xa, so_hoa__dich_vu__xep_hang__xep_hang, so_hoa__tac_dong__tin_cay__tot,
  so_hoa__tac_dong__tin_cay__kha, so_hoa__tac_dong__tin_cay__trung_binh, so_hoa__tac_dong__tin_cay__kem,
  so_hoa__tac_dong__day_du__tot, so_hoa__tac_dong__day_du__kha, so_hoa__tac_dong__day_du__trung_binh,
  so_hoa__tac_dong__day_du__kem, so_hoa__tac_dong__thuan_tien__tot, so_hoa__tac_dong__thuan_tien__kha,
  so_hoa__tac_dong__thuan_tien__trung_binh, so_hoa__tac_dong__thuan_tien__kem,
  so_hoa__tac_dong__chat_luong__tot, so_hoa__tac_dong__chat_luong__kha,
  so_hoa__tac_dong__chat_luong__trung_binh, so_hoa__tac_dong__chat_luong__kem, tac_dong__sipas__chi_so,
  tac_dong__kinh_te__thu_ngan_sach__du_toan, tac_dong__kinh_te__thu_ngan_sach__thuc_thu,
  tac_dong__kinh_te__doanh_nghiep__nam_truoc, tac_dong__kinh_te__doanh_nghiep__nam_nay,
  tac_dong__kinh_te__chi_tieu__giao, tac_dong__kinh_te__chi_tieu__hoan_thanh, period,
) {
  const day_1 = dayOf(period - 1, 12, 31);
  const day_2 = dayOf(period, 1, 1);
  const day_3 = dayOf(period, 1, 31);
  // chi_dao.ke_hoach.ban_hanh
  let p1;
  if (chi_dao__ke_hoach__ban_hanh__da_ban_hanh) {
    if (chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh <= day_1) {
      p1 = 50;
    } else if (
      chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh >= day_2
      && chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh <= day_3
    ) {
      p1 = 25;
    } else {
      p1 = 0;
    }
  } else {
    p1 = 0;
  }
  // chi_dao.ke_hoach.hoan_thanh
  let p2;
  if (chi_dao__ke_hoach__hoan_thanh__hoan_thanh === chi_dao__ke_hoach__hoan_thanh__giao) {
    p2 = 100;
  } else if (5 * chi_dao__ke_hoach__hoan_thanh__hoan_thanh >= 4 * chi_dao__ke_hoach__hoan_thanh__giao) {
    p2 = Math.floor(
      (200 * chi_dao__ke_hoach__hoan_thanh__hoan_thanh + chi_dao__ke_hoach__hoan_thanh__giao)
      / (2 * chi_dao__ke_hoach__hoan_thanh__giao),
    );
  } else {
    p2 = 0;
  }
  // chi_dao.bao_cao
  const p3 = 25 * Math.max(2 - chi_dao__bao_cao__bao_cao_cham - 2 * chi_dao__bao_cao__bao_cao_thieu, 0);
  // chi_dao.kiem_tra.ty_le
  let p4;
  if (10 * chi_dao__kiem_tra__ty_le__kiem_tra >= 3 * chi_dao__kiem_tra__ty_le__co_quan) {
    p4 = 50;
  } else if (5 * chi_dao__kiem_tra__ty_le__kiem_tra >= chi_dao__kiem_tra__ty_le__co_quan) {
    p4 = 25;
  } else {
    p4 = 0;
  }
  // chi_dao.kiem_tra.xu_ly
  let p5;
  if (chi_dao__kiem_tra__xu_ly__phat_hien === 0) {
    p5 = 100;
  } else if (chi_dao__kiem_tra__xu_ly__xu_ly === chi_dao__kiem_tra__xu_ly__phat_hien) {
    p5 = 100;
  } else if (5 * chi_dao__kiem_tra__xu_ly__xu_ly >= 4 * chi_dao__kiem_tra__xu_ly__phat_hien) {
    p5 = Math.floor(
      (200 * chi_dao__kiem_tra__xu_ly__xu_ly + chi_dao__kiem_tra__xu_ly__phat_hien)
      / (2 * chi_dao__kiem_tra__xu_ly__phat_hien),
    );
  } else {
    p5 = 0;
  }
  // chi_dao.tuyen_truyen
  const p6 = (
    (chi_dao__tuyen_truyen__hoan_thanh_ke_hoach ? 25 : 0)
    + (chi_dao__tuyen_truyen__so_hinh_thuc >= 2 ? 25 : 0)
  );
  // chi_dao.sang_kien
  const p7 = 50 * Math.min(chi_dao__sang_kien__sang_kien, 3);
  // chi_dao.nhiem_vu_giao.dung_han
  let p8;
  if (chi_dao__nhiem_vu_giao__dung_han__giao === 0) {
    p8 = 150;
  } else if (
    chi_dao__nhiem_vu_giao__dung_han__dung_han + chi_dao__nhiem_vu_giao__dung_han__qua_han
    === chi_dao__nhiem_vu_giao__dung_han__giao
  ) {
    p8 = Math.floor(
      (
        300 * chi_dao__nhiem_vu_giao__dung_han__dung_han
        + 150 * chi_dao__nhiem_vu_giao__dung_han__qua_han
        + chi_dao__nhiem_vu_giao__dung_han__giao
      )
      / (2 * chi_dao__nhiem_vu_giao__dung_han__giao),
    );
  } else {
    p8 = Math.floor(
      (150 * chi_dao__nhiem_vu_giao__dung_han__dung_han + chi_dao__nhiem_vu_giao__dung_han__giao)
      / (2 * chi_dao__nhiem_vu_giao__dung_han__giao),
    );
  }
  // chi_dao.nhiem_vu_giao.khong_ton_dong
  let p9;
  if (chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong) {
    p9 = 50;
  } else {
    p9 = 0;
  }
  // chi_dao.danh_gia.kip_thoi
  const p10 = Math.floor(
    (
      101 * chi_dao__danh_gia__kip_thoi__tot
      + 61 * chi_dao__danh_gia__kip_thoi__kha
      + 21 * chi_dao__danh_gia__kip_thoi__trung_binh
      + chi_dao__danh_gia__kip_thoi__kem
    )
    / (
      2
      * (
        chi_dao__danh_gia__kip_thoi__tot
        + chi_dao__danh_gia__kip_thoi__kha
        + chi_dao__danh_gia__kip_thoi__trung_binh
        + chi_dao__danh_gia__kip_thoi__kem
      )
    ),
  );
  // chi_dao.danh_gia.quyet_liet
  const p11 = Math.floor(
    (
      101 * chi_dao__danh_gia__quyet_liet__tot
      + 61 * chi_dao__danh_gia__quyet_liet__kha
      + 21 * chi_dao__danh_gia__quyet_liet__trung_binh
      + chi_dao__danh_gia__quyet_liet__kem
    )
    / (
      2
      * (
        chi_dao__danh_gia__quyet_liet__tot
        + chi_dao__danh_gia__quyet_liet__kha
        + chi_dao__danh_gia__quyet_liet__trung_binh
        + chi_dao__danh_gia__quyet_liet__kem
      )
    ),
  );
  // chi_dao.danh_gia.hieu_qua
  const p12 = Math.floor(
    (
      201 * chi_dao__danh_gia__hieu_qua__tot
      + 121 * chi_dao__danh_gia__hieu_qua__kha
      + 41 * chi_dao__danh_gia__hieu_qua__trung_binh
      + chi_dao__danh_gia__hieu_qua__kem
    )
    / (
      2
      * (
        chi_dao__danh_gia__hieu_qua__tot
        + chi_dao__danh_gia__hieu_qua__kha
        + chi_dao__danh_gia__hieu_qua__trung_binh
        + chi_dao__danh_gia__hieu_qua__kem
      )
    ),
  );
  // the_che.thi_hanh.hoat_dong
  let p13;
  if (
    the_che__thi_hanh__hoat_dong__thu_thap
    && the_che__thi_hanh__hoat_dong__kiem_tra
    && the_che__thi_hanh__hoat_dong__khao_sat
  ) {
    p13 = 50;
  } else if (
    the_che__thi_hanh__hoat_dong__thu_thap && the_che__thi_hanh__hoat_dong__kiem_tra
    || the_che__thi_hanh__hoat_dong__thu_thap && the_che__thi_hanh__hoat_dong__khao_sat
    || the_che__thi_hanh__hoat_dong__kiem_tra && the_che__thi_hanh__hoat_dong__khao_sat
  ) {
    p13 = 25;
  } else {
    p13 = 0;
  }
  // the_che.thi_hanh.xu_ly
  let p14;
  if (the_che__thi_hanh__xu_ly__phai_xu_ly === 0) {
    p14 = 100;
  } else if (the_che__thi_hanh__xu_ly__da_xu_ly === the_che__thi_hanh__xu_ly__phai_xu_ly) {
    p14 = 100;
  } else if (5 * the_che__thi_hanh__xu_ly__da_xu_ly >= 4 * the_che__thi_hanh__xu_ly__phai_xu_ly) {
    p14 = Math.floor(
      (200 * the_che__thi_hanh__xu_ly__da_xu_ly + the_che__thi_hanh__xu_ly__phai_xu_ly)
      / (2 * the_che__thi_hanh__xu_ly__phai_xu_ly),
    );
  } else {
    p14 = 0;
  }
  // the_che.ra_soat.ke_hoach
  let p15;
  if (the_che__ra_soat__ke_hoach__ra_soat === the_che__ra_soat__ke_hoach__ke_hoach) {
    p15 = 100;
  } else if (5 * the_che__ra_soat__ke_hoach__ra_soat >= 4 * the_che__ra_soat__ke_hoach__ke_hoach) {
    p15 = Math.floor(
      (200 * the_che__ra_soat__ke_hoach__ra_soat + the_che__ra_soat__ke_hoach__ke_hoach)
      / (2 * the_che__ra_soat__ke_hoach__ke_hoach),
    );
  } else {
    p15 = 0;
  }
  // the_che.ra_soat.xu_ly
  let p16;
  if (the_che__ra_soat__xu_ly__phai_xu_ly === 0) {
    p16 = 100;
  } else if (the_che__ra_soat__xu_ly__da_xu_ly === the_che__ra_soat__xu_ly__phai_xu_ly) {
    p16 = 100;
  } else if (5 * the_che__ra_soat__xu_ly__da_xu_ly >= 4 * the_che__ra_soat__xu_ly__phai_xu_ly) {
    p16 = Math.floor(
      (200 * the_che__ra_soat__xu_ly__da_xu_ly + the_che__ra_soat__xu_ly__phai_xu_ly)
      / (2 * the_che__ra_soat__xu_ly__phai_xu_ly),
    );
  } else {
    p16 = 0;
  }
  // the_che.kiem_tra.ke_hoach
  let p17;
  if (the_che__kiem_tra__ke_hoach__kiem_tra === the_che__kiem_tra__ke_hoach__ke_hoach) {
    p17 = 100;
  } else if (5 * the_che__kiem_tra__ke_hoach__kiem_tra >= 4 * the_che__kiem_tra__ke_hoach__ke_hoach) {
    p17 = Math.floor(
      (200 * the_che__kiem_tra__ke_hoach__kiem_tra + the_che__kiem_tra__ke_hoach__ke_hoach)
      / (2 * the_che__kiem_tra__ke_hoach__ke_hoach),
    );
  } else {
    p17 = 0;
  }
  // the_che.kiem_tra.xu_ly
  let p18;
  if (the_che__kiem_tra__xu_ly__trai_phap_luat === 0) {
    p18 = 100;
  } else if (the_che__kiem_tra__xu_ly__da_xu_ly === the_che__kiem_tra__xu_ly__trai_phap_luat) {
    p18 = 100;
  } else if (5 * the_che__kiem_tra__xu_ly__da_xu_ly >= 4 * the_che__kiem_tra__xu_ly__trai_phap_luat) {
    p18 = Math.floor(
      (200 * the_che__kiem_tra__xu_ly__da_xu_ly + the_che__kiem_tra__xu_ly__trai_phap_luat)
      / (2 * the_che__kiem_tra__xu_ly__trai_phap_luat),
    );
  } else {
    p18 = 0;
  }
  // the_che.dung_tien_do
  let p19;
  if (the_che__dung_tien_do__chuong_trinh === 0) {
    p19 = 100;
  } else if (20 * the_che__dung_tien_do__dung_tien_do >= 19 * the_che__dung_tien_do__chuong_trinh) {
    p19 = 100;
  } else if (5 * the_che__dung_tien_do__dung_tien_do >= 4 * the_che__dung_tien_do__chuong_trinh) {
    p19 = 50;
  } else {
    p19 = 0;
  }
  // the_che.tac_dong.dong_bo
  const p20 = Math.floor(
    (
      201 * the_che__tac_dong__dong_bo__tot
      + 121 * the_che__tac_dong__dong_bo__kha
      + 41 * the_che__tac_dong__dong_bo__trung_binh
      + the_che__tac_dong__dong_bo__kem
    )
    / (
      2
      * (
        the_che__tac_dong__dong_bo__tot
        + the_che__tac_dong__dong_bo__kha
        + the_che__tac_dong__dong_bo__trung_binh
        + the_che__tac_dong__dong_bo__kem
      )
    ),
  );
  // the_che.tac_dong.hop_ly
  const p21 = Math.floor(
    (
      101 * the_che__tac_dong__hop_ly__tot
      + 61 * the_che__tac_dong__hop_ly__kha
      + 21 * the_che__tac_dong__hop_ly__trung_binh
      + the_che__tac_dong__hop_ly__kem
    )
    / (
      2
      * (
        the_che__tac_dong__hop_ly__tot
        + the_che__tac_dong__hop_ly__kha
        + the_che__tac_dong__hop_ly__trung_binh
        + the_che__tac_dong__hop_ly__kem
      )
    ),
  );
  // the_che.tac_dong.kha_thi
  const p22 = Math.floor(
    (
      201 * the_che__tac_dong__kha_thi__tot
      + 121 * the_che__tac_dong__kha_thi__kha
      + 41 * the_che__tac_dong__kha_thi__trung_binh
      + the_che__tac_dong__kha_thi__kem
    )
    / (
      2
      * (
        the_che__tac_dong__kha_thi__tot
        + the_che__tac_dong__kha_thi__kha
        + the_che__tac_dong__kha_thi__trung_binh
        + the_che__tac_dong__kha_thi__kem
      )
    ),
  );
  // the_che.tac_dong.kip_thoi
  const p23 = Math.floor(
    (
      201 * the_che__tac_dong__kip_thoi__tot
      + 121 * the_che__tac_dong__kip_thoi__kha
      + 41 * the_che__tac_dong__kip_thoi__trung_binh
      + the_che__tac_dong__kip_thoi__kem
    )
    / (
      2
      * (
        the_che__tac_dong__kip_thoi__tot
        + the_che__tac_dong__kip_thoi__kha
        + the_che__tac_dong__kip_thoi__trung_binh
        + the_che__tac_dong__kip_thoi__kem
      )
    ),
  );
  // thu_tuc.ra_soat.ke_hoach
  let p24;
  if (thu_tuc__ra_soat__ke_hoach__ra_soat === thu_tuc__ra_soat__ke_hoach__ke_hoach) {
    p24 = 50;
  } else if (5 * thu_tuc__ra_soat__ke_hoach__ra_soat >= 4 * thu_tuc__ra_soat__ke_hoach__ke_hoach) {
    p24 = Math.floor(
      (100 * thu_tuc__ra_soat__ke_hoach__ra_soat + thu_tuc__ra_soat__ke_hoach__ke_hoach)
      / (2 * thu_tuc__ra_soat__ke_hoach__ke_hoach),
    );
  } else {
    p24 = 0;
  }
  // thu_tuc.ra_soat.don_gian
  let p25;
  if (5 * thu_tuc__ra_soat__don_gian__don_gian_hoa >= thu_tuc__ra_soat__don_gian__ra_soat) {
    p25 = 100;
  } else {
    p25 = Math.floor(
      (1000 * thu_tuc__ra_soat__don_gian__don_gian_hoa + thu_tuc__ra_soat__don_gian__ra_soat)
      / (2 * thu_tuc__ra_soat__don_gian__ra_soat),
    );
  }
  // thu_tuc.cong_khai.cong_bo
  let p26;
  if (thu_tuc__cong_khai__cong_bo__cong_bo === 0) {
    p26 = 50;
  } else if (thu_tuc__cong_khai__cong_bo__cong_bo === 1) {
    p26 = 25;
  } else {
    p26 = 0;
  }
  // thu_tuc.cong_khai.csdl
  let p27;
  if (thu_tuc__cong_khai__csdl__dung_han === thu_tuc__cong_khai__csdl__phai_cong_khai) {
    p27 = 50;
  } else {
    p27 = 0;
  }
  // thu_tuc.cong_khai.mot_cua
  let p28;
  if (unit__co_cap_huyen) {
    p28 = (
      (thu_tuc__cong_khai__mot_cua__tinh_dat === thu_tuc__cong_khai__mot_cua__cap_tinh ? 50 : 0)
      + (thu_tuc__cong_khai__mot_cua__huyen_dat === thu_tuc__cong_khai__mot_cua__cap_huyen ? 25 : 0)
      + (
        25
        * (
          thu_tuc__cong_khai__mot_cua__xa_dat === thu_tuc__cong_khai__mot_cua__cap_xa
            ? (unit__co_cap_huyen ? 1 : 2)
            : 0
        )
      )
    );
  } else {
    p28 = (
      (thu_tuc__cong_khai__mot_cua__tinh_dat === thu_tuc__cong_khai__mot_cua__cap_tinh ? 50 : 0)
      + (
        25
        * (
          thu_tuc__cong_khai__mot_cua__xa_dat === thu_tuc__cong_khai__mot_cua__cap_xa
            ? (unit__co_cap_huyen ? 1 : 2)
            : 0
        )
      )
    );
  }
  // thu_tuc.mot_cua.trung_tam
  let p29;
  if (
    10 * thu_tuc__mot_cua__trung_tam__tiep_nhan
    >= thu_tuc__mot_cua__trung_tam__thu_tuc * (unit__loai_don_vi === 1 ? 9 : 8)
  ) {
    p29 = 50;
  } else {
    p29 = Math.floor(
      (
        1000 * thu_tuc__mot_cua__trung_tam__tiep_nhan
        + thu_tuc__mot_cua__trung_tam__thu_tuc * (unit__loai_don_vi === 1 ? 9 : 8)
      )
      / (2 * thu_tuc__mot_cua__trung_tam__thu_tuc * (unit__loai_don_vi === 1 ? 9 : 8)),
    );
  }
  // thu_tuc.mot_cua.cung_cap
  let p30;
  if (thu_tuc__mot_cua__cung_cap__lien_thong >= 30) {
    p30 = 50;
  } else if (thu_tuc__mot_cua__cung_cap__lien_thong >= 20) {
    p30 = 25;
  } else {
    p30 = 0;
  }
  // thu_tuc.mot_cua.cac_cap
  let p31;
  if (thu_tuc__mot_cua__cac_cap__lien_thong >= 50) {
    p31 = 50;
  } else if (thu_tuc__mot_cua__cac_cap__lien_thong >= 30) {
    p31 = 25;
  } else {
    p31 = 0;
  }
  // thu_tuc.mot_cua.phi_dia_gioi
  let p32;
  if (thu_tuc__mot_cua__phi_dia_gioi__trien_khai) {
    p32 = 50;
  } else {
    p32 = 0;
  }
  // thu_tuc.giai_quyet.tinh
  let p33;
  if (thu_tuc__giai_quyet__tinh__dung_han === thu_tuc__giai_quyet__tinh__ho_so) {
    p33 = 100;
  } else if (20 * thu_tuc__giai_quyet__tinh__dung_han >= 19 * thu_tuc__giai_quyet__tinh__ho_so) {
    p33 = Math.floor(
      (200 * thu_tuc__giai_quyet__tinh__dung_han + thu_tuc__giai_quyet__tinh__ho_so)
      / (2 * thu_tuc__giai_quyet__tinh__ho_so),
    );
  } else {
    p33 = 0;
  }
  // thu_tuc.giai_quyet.huyen
  let p34;
  if (!unit__co_cap_huyen) {
    p34 = null;
  } else if (thu_tuc__giai_quyet__huyen__dung_han === thu_tuc__giai_quyet__huyen__ho_so) {
    p34 = 100;
  } else if (20 * thu_tuc__giai_quyet__huyen__dung_han >= 19 * thu_tuc__giai_quyet__huyen__ho_so) {
    p34 = Math.floor(
      (200 * thu_tuc__giai_quyet__huyen__dung_han + thu_tuc__giai_quyet__huyen__ho_so)
      / (2 * thu_tuc__giai_quyet__huyen__ho_so),
    );
  } else {
    p34 = 0;
  }
  // thu_tuc.giai_quyet.xa
  let p35;
  if (thu_tuc__giai_quyet__xa__dung_han === thu_tuc__giai_quyet__xa__ho_so) {
    p35 = 50;
  } else if (20 * thu_tuc__giai_quyet__xa__dung_han >= 19 * thu_tuc__giai_quyet__xa__ho_so) {
    p35 = Math.floor(
      (100 * thu_tuc__giai_quyet__xa__dung_han + thu_tuc__giai_quyet__xa__ho_so)
      / (2 * thu_tuc__giai_quyet__xa__ho_so),
    );
  } else {
    p35 = 0;
  }
  // thu_tuc.giai_quyet.xin_loi
  let p36;
  if (thu_tuc__giai_quyet__xin_loi__qua_han === 0) {
    p36 = 50;
  } else if (thu_tuc__giai_quyet__xin_loi__xin_loi === thu_tuc__giai_quyet__xin_loi__qua_han) {
    p36 = 50;
  } else {
    p36 = 0;
  }
  // thu_tuc.phan_anh.xu_ly
  let p37;
  if (thu_tuc__phan_anh__tiep_nhan === 0) {
    p37 = 100;
  } else if (thu_tuc__phan_anh__da_xu_ly === thu_tuc__phan_anh__tiep_nhan) {
    p37 = 100;
  } else if (10 * thu_tuc__phan_anh__da_xu_ly >= 9 * thu_tuc__phan_anh__tiep_nhan) {
    p37 = Math.floor(
      (200 * thu_tuc__phan_anh__da_xu_ly + thu_tuc__phan_anh__tiep_nhan) / (2 * thu_tuc__phan_anh__tiep_nhan),
    );
  } else {
    p37 = 0;
  }
  // thu_tuc.phan_anh.cong_khai
  let p38;
  if (thu_tuc__phan_anh__tiep_nhan === 0) {
    p38 = null;
  } else if (thu_tuc__phan_anh__da_xu_ly >= 1) {
    if (thu_tuc__phan_anh__cong_khai__cong_khai === thu_tuc__phan_anh__da_xu_ly) {
      p38 = 50;
    } else if (5 * thu_tuc__phan_anh__cong_khai__cong_khai >= 4 * thu_tuc__phan_anh__da_xu_ly) {
      p38 = 25;
    } else {
      p38 = 0;
    }
  } else {
    p38 = 0;
  }
  // thu_tuc.tac_dong.don_gian
  const p39 = Math.floor(
    (
      201 * thu_tuc__tac_dong__don_gian__tot
      + 121 * thu_tuc__tac_dong__don_gian__kha
      + 41 * thu_tuc__tac_dong__don_gian__trung_binh
      + thu_tuc__tac_dong__don_gian__kem
    )
    / (
      2
      * (
        thu_tuc__tac_dong__don_gian__tot
        + thu_tuc__tac_dong__don_gian__kha
        + thu_tuc__tac_dong__don_gian__trung_binh
        + thu_tuc__tac_dong__don_gian__kem
      )
    ),
  );
  // thu_tuc.tac_dong.thai_do
  const p40 = Math.floor(
    (
      201 * thu_tuc__tac_dong__thai_do__tot
      + 121 * thu_tuc__tac_dong__thai_do__kha
      + 41 * thu_tuc__tac_dong__thai_do__trung_binh
      + thu_tuc__tac_dong__thai_do__kem
    )
    / (
      2
      * (
        thu_tuc__tac_dong__thai_do__tot
        + thu_tuc__tac_dong__thai_do__kha
        + thu_tuc__tac_dong__thai_do__trung_binh
        + thu_tuc__tac_dong__thai_do__kem
      )
    ),
  );
  // thu_tuc.tac_dong.thoi_gian
  const p41 = Math.floor(
    (
      201 * thu_tuc__tac_dong__thoi_gian__tot
      + 121 * thu_tuc__tac_dong__thoi_gian__kha
      + 41 * thu_tuc__tac_dong__thoi_gian__trung_binh
      + thu_tuc__tac_dong__thoi_gian__kem
    )
    / (
      2
      * (
        thu_tuc__tac_dong__thoi_gian__tot
        + thu_tuc__tac_dong__thoi_gian__kha
        + thu_tuc__tac_dong__thoi_gian__trung_binh
        + thu_tuc__tac_dong__thoi_gian__kem
      )
    ),
  );
  // bo_may.to_chuc.sap_xep
  let p42;
  if (bo_may__to_chuc__sap_xep__phai_sap_xep === 0) {
    p42 = 100;
  } else if (bo_may__to_chuc__sap_xep__da_sap_xep === bo_may__to_chuc__sap_xep__phai_sap_xep) {
    p42 = 100;
  } else if (5 * bo_may__to_chuc__sap_xep__da_sap_xep >= 4 * bo_may__to_chuc__sap_xep__phai_sap_xep) {
    p42 = Math.floor(
      (200 * bo_may__to_chuc__sap_xep__da_sap_xep + bo_may__to_chuc__sap_xep__phai_sap_xep)
      / (2 * bo_may__to_chuc__sap_xep__phai_sap_xep),
    );
  } else {
    p42 = 0;
  }
  // bo_may.to_chuc.cap_pho
  let p43;
  if (bo_may__to_chuc__cap_pho__co_quan_vuot === 0) {
    p43 = 50;
  } else {
    p43 = 0;
  }
  // bo_may.to_chuc.giam_dvsn
  let p44;
  if (9 * bo_may__to_chuc__giam_dvsn__nam_2021 >= 10 * bo_may__to_chuc__giam_dvsn__nam_nay) {
    p44 = 100;
  } else if (bo_may__to_chuc__giam_dvsn__nam_2021 > bo_may__to_chuc__giam_dvsn__nam_nay) {
    p44 = Math.floor(
      (2001 * bo_may__to_chuc__giam_dvsn__nam_2021 - 2000 * bo_may__to_chuc__giam_dvsn__nam_nay)
      / (2 * bo_may__to_chuc__giam_dvsn__nam_2021),
    );
  } else {
    p44 = 0;
  }
  // bo_may.bien_che.hanh_chinh
  let p45;
  if (bo_may__bien_che__hanh_chinh__su_dung <= bo_may__bien_che__hanh_chinh__giao) {
    p45 = 100;
  } else {
    p45 = 0;
  }
  // bo_may.bien_che.su_nghiep
  let p46;
  if (bo_may__bien_che__su_nghiep__su_dung <= bo_may__bien_che__su_nghiep__giao) {
    p46 = 100;
  } else if (50 * bo_may__bien_che__su_nghiep__su_dung <= 51 * bo_may__bien_che__su_nghiep__giao) {
    p46 = 50;
  } else {
    p46 = 0;
  }
  // bo_may.phan_cap.thuc_hien
  let p47;
  if (bo_may__phan_cap__thuc_hien__ket_qua === 0) {
    p47 = 100;
  } else if (bo_may__phan_cap__thuc_hien__ket_qua === 1) {
    p47 = 50;
  } else {
    p47 = 0;
  }
  // bo_may.phan_cap.kiem_tra
  let p48;
  if (bo_may__phan_cap__kiem_tra__kiem_tra === bo_may__phan_cap__kiem_tra__phan_cap) {
    p48 = 100;
  } else if (10 * bo_may__phan_cap__kiem_tra__kiem_tra >= 7 * bo_may__phan_cap__kiem_tra__phan_cap) {
    p48 = Math.floor(
      (200 * bo_may__phan_cap__kiem_tra__kiem_tra + bo_may__phan_cap__kiem_tra__phan_cap)
      / (2 * bo_may__phan_cap__kiem_tra__phan_cap),
    );
  } else {
    p48 = 0;
  }
  // bo_may.phan_cap.xu_ly
  let p49;
  if (bo_may__phan_cap__xu_ly__phat_hien === 0) {
    p49 = 100;
  } else if (bo_may__phan_cap__xu_ly__xu_ly === bo_may__phan_cap__xu_ly__phat_hien) {
    p49 = 100;
  } else if (5 * bo_may__phan_cap__xu_ly__xu_ly >= 4 * bo_may__phan_cap__xu_ly__phat_hien) {
    p49 = Math.floor(
      (200 * bo_may__phan_cap__xu_ly__xu_ly + bo_may__phan_cap__xu_ly__phat_hien)
      / (2 * bo_may__phan_cap__xu_ly__phat_hien),
    );
  } else {
    p49 = 0;
  }
  // bo_may.tac_dong.phan_dinh
  const p50 = Math.floor(
    (
      201 * bo_may__tac_dong__phan_dinh__tot
      + 121 * bo_may__tac_dong__phan_dinh__kha
      + 41 * bo_may__tac_dong__phan_dinh__trung_binh
      + bo_may__tac_dong__phan_dinh__kem
    )
    / (
      2
      * (
        bo_may__tac_dong__phan_dinh__tot
        + bo_may__tac_dong__phan_dinh__kha
        + bo_may__tac_dong__phan_dinh__trung_binh
        + bo_may__tac_dong__phan_dinh__kem
      )
    ),
  );
  // bo_may.tac_dong.quy_che
  const p51 = Math.floor(
    (
      201 * bo_may__tac_dong__quy_che__tot
      + 121 * bo_may__tac_dong__quy_che__kha
      + 41 * bo_may__tac_dong__quy_che__trung_binh
      + bo_may__tac_dong__quy_che__kem
    )
    / (
      2
      * (
        bo_may__tac_dong__quy_che__tot
        + bo_may__tac_dong__quy_che__kha
        + bo_may__tac_dong__quy_che__trung_binh
        + bo_may__tac_dong__quy_che__kem
      )
    ),
  );
  // bo_may.tac_dong.phan_cap
  const p52 = Math.floor(
    (
      201 * bo_may__tac_dong__phan_cap__tot
      + 121 * bo_may__tac_dong__phan_cap__kha
      + 41 * bo_may__tac_dong__phan_cap__trung_binh
      + bo_may__tac_dong__phan_cap__kem
    )
    / (
      2
      * (
        bo_may__tac_dong__phan_cap__tot
        + bo_may__tac_dong__phan_cap__kha
        + bo_may__tac_dong__phan_cap__trung_binh
        + bo_may__tac_dong__phan_cap__kem
      )
    ),
  );
  // cong_vu.vi_tri.co_quan
  let p53;
  if (cong_vu__vi_tri__co_quan__bo_tri === cong_vu__vi_tri__co_quan__co_quan) {
    p53 = 100;
  } else if (5 * cong_vu__vi_tri__co_quan__bo_tri >= 4 * cong_vu__vi_tri__co_quan__co_quan) {
    p53 = 50;
  } else {
    p53 = 0;
  }
  // cong_vu.vi_tri.don_vi
  let p54;
  if (cong_vu__vi_tri__don_vi__bo_tri === cong_vu__vi_tri__don_vi__don_vi) {
    p54 = 100;
  } else if (5 * cong_vu__vi_tri__don_vi__bo_tri >= 3 * cong_vu__vi_tri__don_vi__don_vi) {
    p54 = Math.floor(
      (200 * cong_vu__vi_tri__don_vi__bo_tri + cong_vu__vi_tri__don_vi__don_vi)
      / (2 * cong_vu__vi_tri__don_vi__don_vi),
    );
  } else {
    p54 = 0;
  }
  // cong_vu.tuyen_dung.cong_chuc
  let p55;
  if (!cong_vu__tuyen_dung__cong_chuc__co_tuyen_dung) {
    p55 = 50;
  } else if (cong_vu__tuyen_dung__cong_chuc__dung_quy_dinh) {
    p55 = 50;
  } else {
    p55 = 0;
  }
  // cong_vu.tuyen_dung.cap_xa
  let p56;
  if (!cong_vu__tuyen_dung__cap_xa__co_tuyen_dung) {
    p56 = 50;
  } else if (cong_vu__tuyen_dung__cap_xa__dung_quy_dinh) {
    p56 = 50;
  } else {
    p56 = 0;
  }
  // cong_vu.tuyen_dung.vien_chuc
  let p57;
  if (!cong_vu__tuyen_dung__vien_chuc__co_tuyen_dung) {
    p57 = 50;
  } else if (cong_vu__tuyen_dung__vien_chuc__dung_quy_dinh) {
    p57 = 50;
  } else {
    p57 = 0;
  }
  // cong_vu.bo_nhiem
  let p58;
  if (cong_vu__bo_nhiem__vi_pham === 0) {
    p58 = 100;
  } else if (cong_vu__bo_nhiem__vi_pham === 1) {
    p58 = 50;
  } else {
    p58 = 0;
  }
  // cong_vu.danh_gia.trinh_tu
  let p59;
  if (cong_vu__danh_gia__trinh_tu__dung_trinh_tu) {
    p59 = 50;
  } else {
    p59 = 0;
  }
  // cong_vu.danh_gia.ky_luat
  const p60 = (
    5
    * Math.max(
      20
      - 10 * cong_vu__danh_gia__ky_luat__lanh_dao_tinh
      - 5 * cong_vu__danh_gia__ky_luat__nguoi_dung_dau
      - 2 * cong_vu__danh_gia__ky_luat__cong_chuc_khac,
      0,
    )
  );
  // cong_vu.dao_tao
  let p61;
  if (cong_vu__dao_tao__hoan_thanh === cong_vu__dao_tao__ke_hoach) {
    p61 = 100;
  } else if (5 * cong_vu__dao_tao__hoan_thanh >= 4 * cong_vu__dao_tao__ke_hoach) {
    p61 = Math.floor(
      (200 * cong_vu__dao_tao__hoan_thanh + cong_vu__dao_tao__ke_hoach) / (2 * cong_vu__dao_tao__ke_hoach),
    );
  } else {
    p61 = 0;
  }
  // cong_vu.cap_xa.dat_chuan
  let p62;
  if (unit__mien_nui) {
    if (10 * cong_vu__cap_xa__dat_chuan__dat_chuan >= 9 * cong_vu__cap_xa__tong) {
      p62 = 100;
    } else {
      p62 = Math.floor(
        (2000 * cong_vu__cap_xa__dat_chuan__dat_chuan + 9 * cong_vu__cap_xa__tong)
        / (18 * cong_vu__cap_xa__tong),
      );
    }
  } else if (50 * cong_vu__cap_xa__dat_chuan__dat_chuan >= 49 * cong_vu__cap_xa__tong) {
    p62 = 100;
  } else {
    p62 = Math.floor(
      (10000 * cong_vu__cap_xa__dat_chuan__dat_chuan + 49 * cong_vu__cap_xa__tong)
      / (98 * cong_vu__cap_xa__tong),
    );
  }
  // cong_vu.cap_xa.boi_duong
  let p63;
  if (10 * cong_vu__cap_xa__boi_duong__boi_duong >= 7 * cong_vu__cap_xa__tong) {
    p63 = 100;
  } else if (2 * cong_vu__cap_xa__boi_duong__boi_duong >= cong_vu__cap_xa__tong) {
    p63 = 50;
  } else {
    p63 = 0;
  }
  // cong_vu.tac_dong.chuyen_mon
  const p64 = Math.floor(
    (
      201 * cong_vu__tac_dong__chuyen_mon__tot
      + 121 * cong_vu__tac_dong__chuyen_mon__kha
      + 41 * cong_vu__tac_dong__chuyen_mon__trung_binh
      + cong_vu__tac_dong__chuyen_mon__kem
    )
    / (
      2
      * (
        cong_vu__tac_dong__chuyen_mon__tot
        + cong_vu__tac_dong__chuyen_mon__kha
        + cong_vu__tac_dong__chuyen_mon__trung_binh
        + cong_vu__tac_dong__chuyen_mon__kem
      )
    ),
  );
  // cong_vu.tac_dong.trach_nhiem
  const p65 = Math.floor(
    (
      201 * cong_vu__tac_dong__trach_nhiem__tot
      + 121 * cong_vu__tac_dong__trach_nhiem__kha
      + 41 * cong_vu__tac_dong__trach_nhiem__trung_binh
      + cong_vu__tac_dong__trach_nhiem__kem
    )
    / (
      2
      * (
        cong_vu__tac_dong__trach_nhiem__tot
        + cong_vu__tac_dong__trach_nhiem__kha
        + cong_vu__tac_dong__trach_nhiem__trung_binh
        + cong_vu__tac_dong__trach_nhiem__kem
      )
    ),
  );
  // cong_vu.tac_dong.loi_dung
  const p66 = Math.floor(
    (
      201 * cong_vu__tac_dong__loi_dung__tot
      + 121 * cong_vu__tac_dong__loi_dung__kha
      + 41 * cong_vu__tac_dong__loi_dung__trung_binh
      + cong_vu__tac_dong__loi_dung__kem
    )
    / (
      2
      * (
        cong_vu__tac_dong__loi_dung__tot
        + cong_vu__tac_dong__loi_dung__kha
        + cong_vu__tac_dong__loi_dung__trung_binh
        + cong_vu__tac_dong__loi_dung__kem
      )
    ),
  );
  // cong_vu.tac_dong.cong_khai
  const p67 = Math.floor(
    (
      201 * cong_vu__tac_dong__cong_khai__tot
      + 121 * cong_vu__tac_dong__cong_khai__kha
      + 41 * cong_vu__tac_dong__cong_khai__trung_binh
      + cong_vu__tac_dong__cong_khai__kem
    )
    / (
      2
      * (
        cong_vu__tac_dong__cong_khai__tot
        + cong_vu__tac_dong__cong_khai__kha
        + cong_vu__tac_dong__cong_khai__trung_binh
        + cong_vu__tac_dong__cong_khai__kem
      )
    ),
  );
  // tai_chinh.ngan_sach.giai_ngan
  let p68;
  if (20 * tai_chinh__ngan_sach__giai_ngan__giai_ngan >= 19 * tai_chinh__ngan_sach__giai_ngan__von_giao) {
    p68 = 200;
  } else if (
    10 * tai_chinh__ngan_sach__giai_ngan__giai_ngan
    >= 7 * tai_chinh__ngan_sach__giai_ngan__von_giao
  ) {
    p68 = Math.floor(
      (8000 * tai_chinh__ngan_sach__giai_ngan__giai_ngan + 19 * tai_chinh__ngan_sach__giai_ngan__von_giao)
      / (38 * tai_chinh__ngan_sach__giai_ngan__von_giao),
    );
  } else {
    p68 = 0;
  }
  // tai_chinh.ngan_sach.kien_nghi
  let p69;
  if (tai_chinh__ngan_sach__kien_nghi__phai_nop === 0) {
    p69 = 150;
  } else {
    p69 = Math.floor(
      (300 * tai_chinh__ngan_sach__kien_nghi__da_nop + tai_chinh__ngan_sach__kien_nghi__phai_nop)
      / (2 * tai_chinh__ngan_sach__kien_nghi__phai_nop),
    );
  }
  // tai_chinh.ngan_sach.sai_pham
  let p70;
  if (tai_chinh__ngan_sach__sai_pham__dung_quy_dinh) {
    p70 = 100;
  } else {
    p70 = 0;
  }
  // tai_chinh.ngan_sach.tai_san
  let p71;
  if (tai_chinh__ngan_sach__tai_san__ban_hanh === tai_chinh__ngan_sach__tai_san__co_quan) {
    p71 = 100;
  } else if (5 * tai_chinh__ngan_sach__tai_san__ban_hanh >= 4 * tai_chinh__ngan_sach__tai_san__co_quan) {
    p71 = Math.floor(
      (200 * tai_chinh__ngan_sach__tai_san__ban_hanh + tai_chinh__ngan_sach__tai_san__co_quan)
      / (2 * tai_chinh__ngan_sach__tai_san__co_quan),
    );
  } else {
    p71 = 0;
  }
  // tai_chinh.tu_chu.chi_thuong_xuyen
  let p72;
  if (tai_chinh__tu_chu__tu_bao_dam === 0) {
    p72 = 0;
  } else if (10 * tai_chinh__tu_chu__tu_bao_dam <= tai_chinh__tu_chu__don_vi) {
    p72 = 50;
  } else {
    p72 = Math.min(
      Math.floor(
        (2500 * tai_chinh__tu_chu__tu_bao_dam - 149 * tai_chinh__tu_chu__don_vi)
        / (2 * tai_chinh__tu_chu__don_vi),
      ),
      150,
    );
  }
  // tai_chinh.tu_chu.mot_phan
  let p73;
  if (5 * tai_chinh__tu_chu__mot_phan >= 2 * tai_chinh__tu_chu__don_vi) {
    p73 = 100;
  } else {
    p73 = Math.floor(
      (500 * tai_chinh__tu_chu__mot_phan + tai_chinh__tu_chu__don_vi) / (2 * tai_chinh__tu_chu__don_vi),
    );
  }
  // tai_chinh.tu_chu.giam_chi
  let p74;
  if (17 * tai_chinh__tu_chu__giam_chi__chi_nam_2021 >= 20 * tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia) {
    p74 = 150;
  } else if (
    19 * tai_chinh__tu_chu__giam_chi__chi_nam_2021
    >= 20 * tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia
  ) {
    p74 = Math.floor(
      (788 * tai_chinh__tu_chu__giam_chi__chi_nam_2021 - 750 * tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia)
      / tai_chinh__tu_chu__giam_chi__chi_nam_2021,
    );
  } else {
    p74 = 0;
  }
  // tai_chinh.tac_dong.chat_luong
  const p75 = Math.floor(
    (
      201 * tai_chinh__tac_dong__chat_luong__tot
      + 121 * tai_chinh__tac_dong__chat_luong__kha
      + 41 * tai_chinh__tac_dong__chat_luong__trung_binh
      + tai_chinh__tac_dong__chat_luong__kem
    )
    / (
      2
      * (
        tai_chinh__tac_dong__chat_luong__tot
        + tai_chinh__tac_dong__chat_luong__kha
        + tai_chinh__tac_dong__chat_luong__trung_binh
        + tai_chinh__tac_dong__chat_luong__kem
      )
    ),
  );
  // tai_chinh.tac_dong.minh_bach
  const p76 = Math.floor(
    (
      101 * tai_chinh__tac_dong__minh_bach__tot
      + 61 * tai_chinh__tac_dong__minh_bach__kha
      + 21 * tai_chinh__tac_dong__minh_bach__trung_binh
      + tai_chinh__tac_dong__minh_bach__kem
    )
    / (
      2
      * (
        tai_chinh__tac_dong__minh_bach__tot
        + tai_chinh__tac_dong__minh_bach__kha
        + tai_chinh__tac_dong__minh_bach__trung_binh
        + tai_chinh__tac_dong__minh_bach__kem
      )
    ),
  );
  // tai_chinh.tac_dong.hieu_qua
  const p77 = Math.floor(
    (
      201 * tai_chinh__tac_dong__hieu_qua__tot
      + 121 * tai_chinh__tac_dong__hieu_qua__kha
      + 41 * tai_chinh__tac_dong__hieu_qua__trung_binh
      + tai_chinh__tac_dong__hieu_qua__kem
    )
    / (
      2
      * (
        tai_chinh__tac_dong__hieu_qua__tot
        + tai_chinh__tac_dong__hieu_qua__kha
        + tai_chinh__tac_dong__hieu_qua__trung_binh
        + tai_chinh__tac_dong__hieu_qua__kem
      )
    ),
  );
  // so_hoa.nen_tang.ke_hoach
  let p78;
  if (so_hoa__nen_tang__ke_hoach__hoan_thanh === so_hoa__nen_tang__ke_hoach__giao) {
    p78 = 100;
  } else if (5 * so_hoa__nen_tang__ke_hoach__hoan_thanh >= 4 * so_hoa__nen_tang__ke_hoach__giao) {
    p78 = Math.floor(
      (200 * so_hoa__nen_tang__ke_hoach__hoan_thanh + so_hoa__nen_tang__ke_hoach__giao)
      / (2 * so_hoa__nen_tang__ke_hoach__giao),
    );
  } else {
    p78 = 0;
  }
  // so_hoa.nen_tang.lgsp
  const p79 = 20 * Math.min(so_hoa__nen_tang__lgsp__he_thong, 5);
  // so_hoa.nen_tang.csdl
  let p80;
  if (5 * so_hoa__nen_tang__csdl__khai_thac >= 4 * so_hoa__nen_tang__csdl__danh_muc) {
    p80 = 100;
  } else {
    p80 = Math.floor(
      (250 * so_hoa__nen_tang__csdl__khai_thac + so_hoa__nen_tang__csdl__danh_muc)
      / (2 * so_hoa__nen_tang__csdl__danh_muc),
    );
  }
  // so_hoa.nen_tang.ky_so
  const p81 = points_so_hoa__nen_tang__ky_so(
    BigInt(unit__co_cap_huyen),
    BigInt(so_hoa__nen_tang__ky_so__ky_so_tinh),
    BigInt(so_hoa__nen_tang__ky_so__van_ban_tinh),
    BigInt(so_hoa__nen_tang__ky_so__ky_so_huyen),
    BigInt(so_hoa__nen_tang__ky_so__van_ban_huyen),
    BigInt(so_hoa__nen_tang__ky_so__ky_so_xa),
    BigInt(so_hoa__nen_tang__ky_so__van_ban_xa),
  );
  // so_hoa.dich_vu.phat_sinh
  let p82;
  if (5 * so_hoa__dich_vu__phat_sinh__phat_sinh >= 3 * so_hoa__dich_vu__phat_sinh__cung_cap) {
    p82 = 150;
  } else {
    p82 = Math.floor(
      (500 * so_hoa__dich_vu__phat_sinh__phat_sinh + so_hoa__dich_vu__phat_sinh__cung_cap)
      / (2 * so_hoa__dich_vu__phat_sinh__cung_cap),
    );
  }
  // so_hoa.dich_vu.ho_so
  let p83;
  if (2 * so_hoa__dich_vu__ho_so__truc_tuyen >= so_hoa__dich_vu__ho_so__tiep_nhan) {
    p83 = 200;
  } else if (
    10000 * so_hoa__dich_vu__ho_so__truc_tuyen
    > parameters__truc_tuyen_ca_nuoc * so_hoa__dich_vu__ho_so__tiep_nhan
  ) {
    p83 = 200;
  } else {
    p83 = Math.floor(
      (800 * so_hoa__dich_vu__ho_so__truc_tuyen + so_hoa__dich_vu__ho_so__tiep_nhan)
      / (2 * so_hoa__dich_vu__ho_so__tiep_nhan),
    );
  }
  // so_hoa.dich_vu.thanh_toan_tthc
  let p84;
  if (10 * so_hoa__dich_vu__thanh_toan_tthc__giao_dich >= 3 * so_hoa__dich_vu__thanh_toan_tthc__co_phi) {
    p84 = 100;
  } else {
    p84 = Math.floor(
      (2000 * so_hoa__dich_vu__thanh_toan_tthc__giao_dich + 3 * so_hoa__dich_vu__thanh_toan_tthc__co_phi)
      / (6 * so_hoa__dich_vu__thanh_toan_tthc__co_phi),
    );
  }
  // so_hoa.dich_vu.thanh_toan_hs
  let p85;
  if (so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi === 0) {
    p85 = null;
  } else if (5 * so_hoa__dich_vu__thanh_toan_hs__thanh_toan >= so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi) {
    p85 = 100;
  } else {
    p85 = Math.floor(
      (1000 * so_hoa__dich_vu__thanh_toan_hs__thanh_toan + so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi)
      / (2 * so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi),
    );
  }
  // so_hoa.dich_vu.so_hoa
  const p86 = points_so_hoa__dich_vu__so_hoa(
    BigInt(unit__co_cap_huyen),
    BigInt(so_hoa__dich_vu__so_hoa__so_hoa_tinh),
    BigInt(so_hoa__dich_vu__so_hoa__ho_so_tinh),
    BigInt(so_hoa__dich_vu__so_hoa__so_hoa_huyen),
    BigInt(so_hoa__dich_vu__so_hoa__ho_so_huyen),
    BigInt(so_hoa__dich_vu__so_hoa__so_hoa_xa),
    BigInt(so_hoa__dich_vu__so_hoa__ho_so_xa),
  );
  // so_hoa.dich_vu.xep_hang
  let p87;
  if (so_hoa__dich_vu__xep_hang__xep_hang <= 10) {
    p87 = 100;
  } else if (so_hoa__dich_vu__xep_hang__xep_hang <= 30) {
    p87 = 50;
  } else {
    p87 = 0;
  }
  // so_hoa.tac_dong.tin_cay
  const p88 = Math.floor(
    (
      201 * so_hoa__tac_dong__tin_cay__tot
      + 121 * so_hoa__tac_dong__tin_cay__kha
      + 41 * so_hoa__tac_dong__tin_cay__trung_binh
      + so_hoa__tac_dong__tin_cay__kem
    )
    / (
      2
      * (
        so_hoa__tac_dong__tin_cay__tot
        + so_hoa__tac_dong__tin_cay__kha
        + so_hoa__tac_dong__tin_cay__trung_binh
        + so_hoa__tac_dong__tin_cay__kem
      )
    ),
  );
  // so_hoa.tac_dong.day_du
  const p89 = Math.floor(
    (
      201 * so_hoa__tac_dong__day_du__tot
      + 121 * so_hoa__tac_dong__day_du__kha
      + 41 * so_hoa__tac_dong__day_du__trung_binh
      + so_hoa__tac_dong__day_du__kem
    )
    / (
      2
      * (
        so_hoa__tac_dong__day_du__tot
        + so_hoa__tac_dong__day_du__kha
        + so_hoa__tac_dong__day_du__trung_binh
        + so_hoa__tac_dong__day_du__kem
      )
    ),
  );
  // so_hoa.tac_dong.thuan_tien
  const p90 = Math.floor(
    (
      201 * so_hoa__tac_dong__thuan_tien__tot
      + 121 * so_hoa__tac_dong__thuan_tien__kha
      + 41 * so_hoa__tac_dong__thuan_tien__trung_binh
      + so_hoa__tac_dong__thuan_tien__kem
    )
    / (
      2
      * (
        so_hoa__tac_dong__thuan_tien__tot
        + so_hoa__tac_dong__thuan_tien__kha
        + so_hoa__tac_dong__thuan_tien__trung_binh
        + so_hoa__tac_dong__thuan_tien__kem
      )
    ),
  );
  // so_hoa.tac_dong.chat_luong
  const p91 = Math.floor(
    (
      201 * so_hoa__tac_dong__chat_luong__tot
      + 121 * so_hoa__tac_dong__chat_luong__kha
      + 41 * so_hoa__tac_dong__chat_luong__trung_binh
      + so_hoa__tac_dong__chat_luong__kem
    )
    / (
      2
      * (
        so_hoa__tac_dong__chat_luong__tot
        + so_hoa__tac_dong__chat_luong__kha
        + so_hoa__tac_dong__chat_luong__trung_binh
        + so_hoa__tac_dong__chat_luong__kem
      )
    ),
  );
  // tac_dong.sipas
  const p92 = Math.floor((tac_dong__sipas__chi_so + 5) / 10);
  // tac_dong.kinh_te.thu_ngan_sach
  let p93;
  if (20 * tac_dong__kinh_te__thu_ngan_sach__thuc_thu > 21 * tac_dong__kinh_te__thu_ngan_sach__du_toan) {
    p93 = 250;
  } else if (tac_dong__kinh_te__thu_ngan_sach__thuc_thu >= tac_dong__kinh_te__thu_ngan_sach__du_toan) {
    p93 = 200;
  } else if (
    20 * tac_dong__kinh_te__thu_ngan_sach__thuc_thu
    >= 19 * tac_dong__kinh_te__thu_ngan_sach__du_toan
  ) {
    p93 = 100;
  } else {
    p93 = 0;
  }
  // tac_dong.kinh_te.doanh_nghiep
  let p94;
  if (10 * tac_dong__kinh_te__doanh_nghiep__nam_nay >= 11 * tac_dong__kinh_te__doanh_nghiep__nam_truoc) {
    p94 = 200;
  } else if (tac_dong__kinh_te__doanh_nghiep__nam_nay > tac_dong__kinh_te__doanh_nghiep__nam_truoc) {
    p94 = Math.floor(
      (2000 * tac_dong__kinh_te__doanh_nghiep__nam_nay - 1799 * tac_dong__kinh_te__doanh_nghiep__nam_truoc)
      / (2 * tac_dong__kinh_te__doanh_nghiep__nam_truoc),
    );
  } else if (tac_dong__kinh_te__doanh_nghiep__nam_nay === tac_dong__kinh_te__doanh_nghiep__nam_truoc) {
    p94 = 100;
  } else {
    p94 = 0;
  }
  // tac_dong.kinh_te.chi_tieu
  let p95;
  if (tac_dong__kinh_te__chi_tieu__hoan_thanh === tac_dong__kinh_te__chi_tieu__giao) {
    p95 = 200;
  } else if (5 * tac_dong__kinh_te__chi_tieu__hoan_thanh >= 4 * tac_dong__kinh_te__chi_tieu__giao) {
    p95 = Math.floor(
      (400 * tac_dong__kinh_te__chi_tieu__hoan_thanh + tac_dong__kinh_te__chi_tieu__giao)
      / (2 * tac_dong__kinh_te__chi_tieu__giao),
    );
  } else {
    p95 = 0;
  }
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
    p16,
    p17,
    p18,
    p19,
    p20,
    p21,
    p22,
    p23,
    p24,
    p25,
    p26,
    p27,
    p28,
    p29,
    p30,
    p31,
    p32,
    p33,
    p34,
    p35,
    p36,
    p37,
    p38,
    p39,
    p40,
    p41,
    p42,
    p43,
    p44,
    p45,
    p46,
    p47,
    p48,
    p49,
    p50,
    p51,
    p52,
    p53,
    p54,
    p55,
    p56,
    p57,
    p58,
    p59,
    p60,
    p61,
    p62,
    p63,
    p64,
    p65,
    p66,
    p67,
    p68,
    p69,
    p70,
    p71,
    p72,
    p73,
    p74,
    p75,
    p76,
    p77,
    p78,
    p79,
    p80,
    p81,
    p82,
    p83,
    p84,
    p85,
    p86,
    p87,
    p88,
    p89,
    p90,
    p91,
    p92,
    p93,
    p94,
    p95,
    (
      BigInt(p1) + BigInt(p2)
      + BigInt(p3)
      + (BigInt(p4) + BigInt(p5))
      + BigInt(p6)
      + BigInt(p7)
      + (BigInt(p8) + BigInt(p9))
      + (BigInt(p10) + BigInt(p11) + BigInt(p12))
    )
    + (
      BigInt(p13) + BigInt(p14)
      + (BigInt(p15) + BigInt(p16))
      + (BigInt(p17) + BigInt(p18))
      + BigInt(p19)
      + (BigInt(p20) + BigInt(p21) + BigInt(p22) + BigInt(p23))
    )
    + (
      BigInt(p24) + BigInt(p25)
      + (BigInt(p26) + BigInt(p27) + BigInt(p28))
      + (BigInt(p29) + BigInt(p30) + BigInt(p31) + BigInt(p32))
      + (BigInt(p33) + BigInt((p34 ?? 0)) + BigInt(p35) + BigInt(p36))
      + (BigInt(p37) + BigInt((p38 ?? 0)))
      + (BigInt(p39) + BigInt(p40) + BigInt(p41))
    )
    + (
      BigInt(p42) + BigInt(p43) + BigInt(p44)
      + (BigInt(p45) + BigInt(p46))
      + (BigInt(p47) + BigInt(p48) + BigInt(p49))
      + (BigInt(p50) + BigInt(p51) + BigInt(p52))
    )
    + (
      BigInt(p53) + BigInt(p54)
      + (BigInt(p55) + BigInt(p56) + BigInt(p57))
      + BigInt(p58)
      + (BigInt(p59) + BigInt(p60))
      + BigInt(p61)
      + (BigInt(p62) + BigInt(p63))
      + (BigInt(p64) + BigInt(p65) + BigInt(p66) + BigInt(p67))
    )
    + (
      BigInt(p68) + BigInt(p69) + BigInt(p70) + BigInt(p71)
      + (BigInt(p72) + BigInt(p73) + BigInt(p74))
      + (BigInt(p75) + BigInt(p76) + BigInt(p77))
    )
    + (
      BigInt(p78) + BigInt(p79) + BigInt(p80) + p81
      + (BigInt(p82) + BigInt(p83) + BigInt(p84) + BigInt((p85 ?? 0)) + p86 + BigInt(p87))
      + (BigInt(p88) + BigInt(p89) + BigInt(p90) + BigInt(p91))
    )
    + (BigInt(p92) + (BigInt(p93) + BigInt(p94) + BigInt(p95))),
  ];
}
