/**
 * Phân loại đơn vị hành chính xã: phan-loai-dvhc-xa, revision nd-307-2025.
 *
 * Instrument: Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính
 * Provenance: verified against nguyên văn Điều 4 và Điều 9 Nghị định số 307/2025/NĐ-CP; riêng Điều 6 (các
 *   tiêu chí 1, 2, 3 và 4) đối chiếu theo bảng trích dữ kiện từ toàn văn Nghị định
 * Source: e649a97254de090264c1dd91519358e6a1de32b0cf2a8b822d781362657e1923
 * Format: 1
 *
 * Made by parlang; not to be edited. An ES module without dependencies, for Node 18 and browsers of its time.
 * Points inside are whole numbers of 1/UNIT; BigInts stand where Numbers could pass 2^53.
 */

export const INDEX = "phan-loai-dvhc-xa";
export const REVISION = "nd-307-2025";
export const NAME = "Phân loại đơn vị hành chính xã";
export const INSTRUMENT = "Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính";
export const PROVENANCE = "verified against nguyên văn Điều 4 và Điều 9 Nghị định số 307/2025/NĐ-CP; riêng Điều 6 (các tiêu chí 1, 2, 3 và 4) đối chiếu theo bảng trích dữ kiện từ toàn văn Nghị định";
export const SOURCE_HASH = "e649a97254de090264c1dd91519358e6a1de32b0cf2a8b822d781362657e1923";
export const FORMAT = 1;
export const FIRST_YEAR = null;
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
  "unit.tieu_chuan_dan_so": {
    owner: "unit",
    short: "tieu_chuan_dan_so",
    label: "Tiêu chuẩn quy mô dân số áp dụng cho đơn vị",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 100000000,
  },
  "unit.tieu_chuan_dien_tich": {
    owner: "unit",
    short: "tieu_chuan_dien_tich",
    label: "Tiêu chuẩn diện tích tự nhiên áp dụng cho đơn vị",
    kind: "number",
    unit: "km2",
    decimals: 2,
    grain: 100,
    low: 1,
    high: 100000000,
  },
  "phan-loai-dvhc-xa.dan_so": {
    owner: "phan-loai-dvhc-xa",
    short: "dan_so",
    label: "Quy mô dân số",
    kind: "count",
    unit: "người",
    decimals: 0,
    grain: 1,
    low: 1,
    high: 100000000,
  },
  "phan-loai-dvhc-xa.dien_tich": {
    owner: "phan-loai-dvhc-xa",
    short: "dien_tich",
    label: "Diện tích tự nhiên",
    kind: "number",
    unit: "km2",
    decimals: 2,
    grain: 100,
    low: 1,
    high: 100000000,
  },
  "kt_xh.ngan_sach.tu_can_doi": {
    owner: "kt_xh.ngan_sach",
    short: "tu_can_doi",
    label: "Đã tự cân đối được thu, chi ngân sách",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
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
    label: "Tỷ trọng công nghiệp, xây dựng và dịch vụ",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.lao_dong.ty_le_phi_nong_nghiep": {
    owner: "kt_xh.lao_dong",
    short: "ty_le_phi_nong_nghiep",
    label: "Tỷ lệ lao động phi nông nghiệp",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.ho_ngheo.ty_le_ho_ngheo": {
    owner: "kt_xh.ho_ngheo",
    short: "ty_le_ho_ngheo",
    label: "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.nuoc_sach.ty_le_nuoc_sach": {
    owner: "kt_xh.nuoc_sach",
    short: "ty_le_nuoc_sach",
    label: "Tỷ lệ dân số sử dụng nước sạch",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "parameters.dich_vu_cong_cua_tinh": {
    owner: "parameters",
    short: "dich_vu_cong_cua_tinh",
    label: "Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình bình quân chung của tỉnh, thành phố",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.dich_vu_cong.ty_le_truc_tuyen": {
    owner: "kt_xh.dich_vu_cong",
    short: "ty_le_truc_tuyen",
    label: "Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình",
    kind: "ratio",
    unit: null,
    decimals: 2,
    grain: 10000,
    low: 0,
    high: 10000,
  },
  "kt_xh.ky_so.ty_le_ky_so_gui_mang": {
    owner: "kt_xh.ky_so",
    short: "ty_le_ky_so_gui_mang",
    label: "Tỷ lệ văn bản đi ký số và gửi trên môi trường mạng",
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
  "dac_thu.bien_gioi.bien_gioi": {
    owner: "dac_thu.bien_gioi",
    short: "bien_gioi",
    label: "Có đường biên giới quốc gia trên đất liền",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "dac_thu.di_san.di_tich": {
    owner: "dac_thu.di_san",
    short: "di_tich",
    label: "Có di tích quốc gia đặc biệt",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "dac_thu.di_san.di_san": {
    owner: "dac_thu.di_san",
    short: "di_san",
    label: "Có di sản UNESCO",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "dac_thu.an_toan_khu.an_toan_khu": {
    owner: "dac_thu.an_toan_khu",
    short: "an_toan_khu",
    label: "Là xã an toàn khu",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "uu_tien.vi_tri.chien_luoc.vi_tri": {
    owner: "uu_tien.vi_tri.chien_luoc",
    short: "vi_tri",
    label: "Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ quyền quốc gia về biển, đảo của Tổ quốc",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "uu_tien.vi_tri.chien_luoc.du_lich": {
    owner: "uu_tien.vi_tri.chien_luoc",
    short: "du_lich",
    label: "Có trung tâm du lịch có thương hiệu quốc tế",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "uu_tien.vi_tri.cum_xa.trung_tam_cum": {
    owner: "uu_tien.vi_tri.cum_xa",
    short: "trung_tam_cum",
    label: "Được xác định là trung tâm về kinh tế, văn hóa, giáo dục, đào tạo, y tế, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của một cụm liên xã, phường",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh": {
    owner: "uu_tien.vi_tri.chuyen_nganh",
    short: "trung_tam_chuyen_nganh",
    label: "Được xác định là trung tâm chuyên ngành cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ cấp tỉnh, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của tỉnh, thành phố",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
  "uu_tien.vi_tri.tong_hop.trung_tam_tong_hop": {
    owner: "uu_tien.vi_tri.tong_hop",
    short: "trung_tam_tong_hop",
    label: "Được xác định là trung tâm tổng hợp cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của tỉnh, thành phố",
    kind: "yes_no",
    unit: null,
    decimals: 0,
    grain: 1,
    low: 0,
    high: 1,
  },
});

// --- leaves ----------------------------------------------------------------------------------

/**
 * 1 Quy mô dân số: points in 1/100, at most 25.
 * dan_so: Quy mô dân số (người)
 * mien_nui: Đơn vị miền núi (yes/no)
 * source: criteria.par, line 34
 */
function judge_dan_so(dan_so, mien_nui) {
  if (dan_so === undefined || mien_nui === undefined) {
    return pending(["phan-loai-dvhc-xa.dan_so", dan_so], ["unit.mien_nui", mien_nui]);
  }
  if (dan_so <= (mien_nui ? 12000 : 16000)) {
    return [1000, "1", []];
  }
  return [Math.min(Math.floor((dan_so - (mien_nui ? 12000 : 16000) + 20010) / 20), 2500), "2", []];
}

/**
 * 2 Diện tích tự nhiên: points in 1/100, at most 25.
 * dien_tich: Diện tích tự nhiên (km2, in 1/100)
 * source: criteria.par, line 47
 */
function judge_dien_tich(dien_tich) {
  if (dien_tich === undefined) {
    return pending(["phan-loai-dvhc-xa.dien_tich", dien_tich]);
  }
  if (dien_tich <= 3000) {
    return [1000, "1", []];
  }
  return [Math.min(Math.floor((dien_tich + 7005) / 10), 2500), "2", []];
}

/**
 * 3.a Tự cân đối thu, chi ngân sách: points in 1/100, at most 10.
 * tu_can_doi: Đã tự cân đối được thu, chi ngân sách (yes/no)
 * thu_duoc_huong: Số thu ngân sách địa phương được hưởng theo phân cấp (triệu đồng)
 * chi_can_doi: Tổng chi cân đối ngân sách địa phương (triệu đồng)
 * source: criteria.par, line 60
 */
function judge_kt_xh__ngan_sach(tu_can_doi, thu_duoc_huong, chi_can_doi) {
  if (tu_can_doi === undefined) {
    return pending(["kt_xh.ngan_sach.tu_can_doi", tu_can_doi]);
  }
  if (tu_can_doi) {
    return [1000, "1", []];
  }
  if (thu_duoc_huong === undefined || chi_can_doi === undefined) {
    return pending(
      ["kt_xh.ngan_sach.thu_duoc_huong", thu_duoc_huong],
      ["kt_xh.ngan_sach.chi_can_doi", chi_can_doi],
    );
  }
  if (5 * thu_duoc_huong <= 2 * chi_can_doi) {
    return [300, "2.1", []];
  }
  return [
    Math.min(Math.floor((2000 * thu_duoc_huong - 199 * chi_can_doi) / (2 * chi_can_doi)), 800),
    "2.2",
    [],
  ];
}

/**
 * 3.b Tỷ trọng công nghiệp, xây dựng và dịch vụ: points in 1/100, at most 5.
 * ty_trong: Tỷ trọng công nghiệp, xây dựng và dịch vụ (ratio, in 1/10000)
 * source: criteria.par, line 78
 */
function judge_kt_xh__ty_trong(ty_trong) {
  if (ty_trong === undefined) {
    return pending(["kt_xh.ty_trong.ty_trong", ty_trong]);
  }
  if (ty_trong <= 5000) {
    return [300, "1", []];
  }
  return [Math.min(Math.floor((ty_trong - 1995) / 10), 500), "2", []];
}

/**
 * 3.c Tỷ lệ lao động phi nông nghiệp: points in 1/100, at most 5.
 * ty_le_phi_nong_nghiep: Tỷ lệ lao động phi nông nghiệp (ratio, in 1/10000)
 * source: criteria.par, line 88
 */
function judge_kt_xh__lao_dong(ty_le_phi_nong_nghiep) {
  if (ty_le_phi_nong_nghiep === undefined) {
    return pending(["kt_xh.lao_dong.ty_le_phi_nong_nghiep", ty_le_phi_nong_nghiep]);
  }
  if (ty_le_phi_nong_nghiep <= 5000) {
    return [300, "1", []];
  }
  return [Math.min(Math.floor((ty_le_phi_nong_nghiep - 1995) / 10), 500), "2", []];
}

/**
 * 3.d Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều: points in 1/100, at most 5.
 * ty_le_ho_ngheo: Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều (ratio, in 1/10000)
 * source: criteria.par, line 98
 */
function judge_kt_xh__ho_ngheo(ty_le_ho_ngheo) {
  if (ty_le_ho_ngheo === undefined) {
    return pending(["kt_xh.ho_ngheo.ty_le_ho_ngheo", ty_le_ho_ngheo]);
  }
  if (ty_le_ho_ngheo >= 450) {
    return [300, "1", []];
  }
  return [Math.min(750 - ty_le_ho_ngheo, 500), "2", []];
}

/**
 * 3.đ Tỷ lệ dân số sử dụng nước sạch: points in 1/100, at most 5.
 * ty_le_nuoc_sach: Tỷ lệ dân số sử dụng nước sạch (ratio, in 1/10000)
 * source: criteria.par, line 108
 */
function judge_kt_xh__nuoc_sach(ty_le_nuoc_sach) {
  if (ty_le_nuoc_sach === undefined) {
    return pending(["kt_xh.nuoc_sach.ty_le_nuoc_sach", ty_le_nuoc_sach]);
  }
  if (ty_le_nuoc_sach <= 7000) {
    return [300, "1", []];
  }
  return [Math.min(Math.floor((ty_le_nuoc_sach - 3995) / 10), 500), "2", []];
}

/**
 * 3.e Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình: points in 1/100, at most 5.
 * ty_le_truc_tuyen: Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình (ratio,
 *   in 1/10000)
 * dich_vu_cong_cua_tinh: Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình
 *   bình quân chung của tỉnh, thành phố (ratio, in 1/10000)
 * source: criteria.par, line 118
 */
function judge_kt_xh__dich_vu_cong(ty_le_truc_tuyen, dich_vu_cong_cua_tinh) {
  if (ty_le_truc_tuyen === undefined || dich_vu_cong_cua_tinh === undefined) {
    return pending(
      ["kt_xh.dich_vu_cong.ty_le_truc_tuyen", ty_le_truc_tuyen],
      ["parameters.dich_vu_cong_cua_tinh", dich_vu_cong_cua_tinh],
    );
  }
  if (ty_le_truc_tuyen <= dich_vu_cong_cua_tinh) {
    return [300, "1", []];
  }
  return [Math.min(Math.floor((ty_le_truc_tuyen - dich_vu_cong_cua_tinh + 601) / 2), 500), "2", []];
}

/**
 * 3.g Tỷ lệ văn bản đi ký số và gửi trên môi trường mạng: points in 1/100, at most 5.
 * ty_le_ky_so_gui_mang: Tỷ lệ văn bản đi ký số và gửi trên môi trường mạng (ratio, in 1/10000)
 * source: criteria.par, line 131
 */
function judge_kt_xh__ky_so(ty_le_ky_so_gui_mang) {
  if (ty_le_ky_so_gui_mang === undefined) {
    return pending(["kt_xh.ky_so.ty_le_ky_so_gui_mang", ty_le_ky_so_gui_mang]);
  }
  if (ty_le_ky_so_gui_mang <= 7000) {
    return [300, "1", []];
  }
  return [Math.min(Math.floor((ty_le_ky_so_gui_mang - 3995) / 10), 500), "2", []];
}

/**
 * 4.a Tỷ lệ người dân tộc thiểu số: points in 1/100, at most 3.
 * nguoi_dan_toc: Số người dân tộc thiểu số (người)
 * dan_so: Quy mô dân số (người)
 * source: criteria.par, line 149
 */
function judge_dac_thu__dan_toc(nguoi_dan_toc, dan_so) {
  if (nguoi_dan_toc === undefined || dan_so === undefined) {
    return pending(["dac_thu.dan_toc.nguoi_dan_toc", nguoi_dan_toc], ["phan-loai-dvhc-xa.dan_so", dan_so]);
  }
  if (5 * nguoi_dan_toc < dan_so) {
    return [0, "1", []];
  }
  if (10 * nguoi_dan_toc <= 3 * dan_so) {
    return [200, "2", []];
  }
  return [Math.min(Math.floor((101 * dan_so + 1000 * nguoi_dan_toc) / (2 * dan_so)), 300), "3", []];
}

/**
 * 4.b Đường biên giới quốc gia trên đất liền: points in 1/100, at most 3.
 * bien_gioi: Có đường biên giới quốc gia trên đất liền (yes/no)
 * source: criteria.par, line 162
 */
function judge_dac_thu__bien_gioi(bien_gioi) {
  if (bien_gioi === undefined) {
    return pending(["dac_thu.bien_gioi.bien_gioi", bien_gioi]);
  }
  if (bien_gioi) {
    return [300, "1", []];
  }
  return [0, "2", []];
}

/**
 * 4.c Di tích quốc gia đặc biệt, di sản UNESCO: points in 1/100, at most 2.
 * di_tich: Có di tích quốc gia đặc biệt (yes/no)
 * di_san: Có di sản UNESCO (yes/no)
 * source: criteria.par, line 173
 */
function judge_dac_thu__di_san(di_tich, di_san) {
  if (di_tich === undefined || di_san === undefined) {
    return pending(["dac_thu.di_san.di_tich", di_tich], ["dac_thu.di_san.di_san", di_san]);
  }
  if (di_tich || di_san) {
    return [200, "1", []];
  }
  return [0, "2", []];
}

/**
 * 4.d Xã an toàn khu: points in 1/100, at most 2.
 * an_toan_khu: Là xã an toàn khu (yes/no)
 * source: criteria.par, line 185
 */
function judge_dac_thu__an_toan_khu(an_toan_khu) {
  if (an_toan_khu === undefined) {
    return pending(["dac_thu.an_toan_khu.an_toan_khu", an_toan_khu]);
  }
  if (an_toan_khu) {
    return [200, "1", []];
  }
  return [0, "2", []];
}

/**
 * UT1 Ưu tiên về quy mô dân số: points in 1/100, at most 10.
 * dan_so: Quy mô dân số (người)
 * tieu_chuan_dan_so: Tiêu chuẩn quy mô dân số áp dụng cho đơn vị (người)
 * source: criteria.par, line 206
 */
function judge_uu_tien__dan_so(dan_so, tieu_chuan_dan_so) {
  if (dan_so === undefined || tieu_chuan_dan_so === undefined) {
    return pending(["phan-loai-dvhc-xa.dan_so", dan_so], ["unit.tieu_chuan_dan_so", tieu_chuan_dan_so]);
  }
  if (dan_so < 3 * tieu_chuan_dan_so) {
    return [0, "1", []];
  }
  if (dan_so === 3 * tieu_chuan_dan_so) {
    return [500, "2", []];
  }
  return [
    Math.min(Math.floor((401 * tieu_chuan_dan_so + 200 * dan_so) / (2 * tieu_chuan_dan_so)), 1000),
    "3",
    [],
  ];
}

/**
 * UT2 Ưu tiên về diện tích tự nhiên: points in 1/100, at most 10.
 * dien_tich: Diện tích tự nhiên (km2, in 1/100)
 * tieu_chuan_dien_tich: Tiêu chuẩn diện tích tự nhiên áp dụng cho đơn vị (km2, in 1/100)
 * source: criteria.par, line 220
 */
function judge_uu_tien__dien_tich(dien_tich, tieu_chuan_dien_tich) {
  if (dien_tich === undefined || tieu_chuan_dien_tich === undefined) {
    return pending(
      ["phan-loai-dvhc-xa.dien_tich", dien_tich],
      ["unit.tieu_chuan_dien_tich", tieu_chuan_dien_tich],
    );
  }
  if (dien_tich < 3 * tieu_chuan_dien_tich) {
    return [0, "1", []];
  }
  return [1000, "2", []];
}

/**
 * UT3.a Vị trí chiến lược đặc biệt quan trọng, trung tâm du lịch: points in 1/100, at most 10.
 * vi_tri: Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ quyền
 *   quốc gia về biển, đảo của Tổ quốc (yes/no)
 * du_lich: Có trung tâm du lịch có thương hiệu quốc tế (yes/no)
 * source: criteria.par, line 235
 */
function judge_uu_tien__vi_tri__chien_luoc(vi_tri, du_lich) {
  if (vi_tri === undefined || du_lich === undefined) {
    return pending(
      ["uu_tien.vi_tri.chien_luoc.vi_tri", vi_tri],
      ["uu_tien.vi_tri.chien_luoc.du_lich", du_lich],
    );
  }
  if (vi_tri || du_lich) {
    return [1000, "1", []];
  }
  return [0, "2", []];
}

/**
 * UT3.b Trung tâm của cụm liên xã, phường: points in 1/100, at most 3.
 * trung_tam_cum: Được xác định là trung tâm về kinh tế, văn hóa, giáo dục, đào tạo, y tế, đầu mối giao thông,
 *   có vai trò thúc đẩy sự phát triển kinh tế - xã hội của một cụm liên xã, phường (yes/no)
 * source: criteria.par, line 249
 */
function judge_uu_tien__vi_tri__cum_xa(trung_tam_cum) {
  if (trung_tam_cum === undefined) {
    return pending(["uu_tien.vi_tri.cum_xa.trung_tam_cum", trung_tam_cum]);
  }
  if (trung_tam_cum) {
    return [300, "1", []];
  }
  return [0, "2", []];
}

/**
 * UT3.c Trung tâm chuyên ngành cấp tỉnh: points in 1/100, at most 5.
 * trung_tam_chuyen_nganh: Được xác định là trung tâm chuyên ngành cấp tỉnh về kinh tế, tài chính, văn hóa,
 *   giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ cấp tỉnh, đầu mối giao thông, có vai trò thúc đẩy
 *   sự phát triển kinh tế - xã hội của tỉnh, thành phố (yes/no)
 * source: criteria.par, line 259
 */
function judge_uu_tien__vi_tri__chuyen_nganh(trung_tam_chuyen_nganh) {
  if (trung_tam_chuyen_nganh === undefined) {
    return pending(["uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh", trung_tam_chuyen_nganh]);
  }
  if (trung_tam_chuyen_nganh) {
    return [500, "1", []];
  }
  return [0, "2", []];
}

/**
 * UT3.d Trung tâm tổng hợp cấp tỉnh: points in 1/100, at most 10.
 * trung_tam_tong_hop: Được xác định là trung tâm tổng hợp cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục,
 *   đào tạo, y tế, du lịch, khoa học và công nghệ, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh
 *   tế - xã hội của tỉnh, thành phố (yes/no)
 * source: criteria.par, line 269
 */
function judge_uu_tien__vi_tri__tong_hop(trung_tam_tong_hop) {
  if (trung_tam_tong_hop === undefined) {
    return pending(["uu_tien.vi_tri.tong_hop.trung_tam_tong_hop", trung_tam_tong_hop]);
  }
  if (trung_tam_tong_hop) {
    return [1000, "1", []];
  }
  return [0, "2", []];
}

/** dac_thu.dan_toc: người_dân_tộc không quá dân_số */
function constraint_1(nguoi_dan_toc, dan_so) {
  return nguoi_dan_toc <= dan_so;
}

// --- the set ---------------------------------------------------------------------------------

const CONSTRAINTS = [[
  ["dac_thu.dan_toc.nguoi_dan_toc", "phan-loai-dvhc-xa.dan_so"],
  constraint_1,
  "người_dân_tộc không quá dân_số",
]];
export const LEAVES = deepFreeze([
  {
    path: "dan_so",
    number: "1",
    name: "Quy mô dân số",
    maximum: "25",
    inputs: ["phan-loai-dvhc-xa.dan_so", "unit.mien_nui"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dien_tich",
    number: "2",
    name: "Diện tích tự nhiên",
    maximum: "25",
    inputs: ["phan-loai-dvhc-xa.dien_tich"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.ngan_sach",
    number: "3.a",
    name: "Tự cân đối thu, chi ngân sách",
    maximum: "10",
    inputs: ["kt_xh.ngan_sach.tu_can_doi", "kt_xh.ngan_sach.thu_duoc_huong", "kt_xh.ngan_sach.chi_can_doi"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.ty_trong",
    number: "3.b",
    name: "Tỷ trọng công nghiệp, xây dựng và dịch vụ",
    maximum: "5",
    inputs: ["kt_xh.ty_trong.ty_trong"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.lao_dong",
    number: "3.c",
    name: "Tỷ lệ lao động phi nông nghiệp",
    maximum: "5",
    inputs: ["kt_xh.lao_dong.ty_le_phi_nong_nghiep"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.ho_ngheo",
    number: "3.d",
    name: "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều",
    maximum: "5",
    inputs: ["kt_xh.ho_ngheo.ty_le_ho_ngheo"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.nuoc_sach",
    number: "3.đ",
    name: "Tỷ lệ dân số sử dụng nước sạch",
    maximum: "5",
    inputs: ["kt_xh.nuoc_sach.ty_le_nuoc_sach"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.dich_vu_cong",
    number: "3.e",
    name: "Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình",
    maximum: "5",
    inputs: ["kt_xh.dich_vu_cong.ty_le_truc_tuyen", "parameters.dich_vu_cong_cua_tinh"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "kt_xh.ky_so",
    number: "3.g",
    name: "Tỷ lệ văn bản đi ký số và gửi trên môi trường mạng",
    maximum: "5",
    inputs: ["kt_xh.ky_so.ty_le_ky_so_gui_mang"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dac_thu.dan_toc",
    number: "4.a",
    name: "Tỷ lệ người dân tộc thiểu số",
    maximum: "3",
    inputs: ["dac_thu.dan_toc.nguoi_dan_toc", "phan-loai-dvhc-xa.dan_so"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dac_thu.bien_gioi",
    number: "4.b",
    name: "Đường biên giới quốc gia trên đất liền",
    maximum: "3",
    inputs: ["dac_thu.bien_gioi.bien_gioi"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dac_thu.di_san",
    number: "4.c",
    name: "Di tích quốc gia đặc biệt, di sản UNESCO",
    maximum: "2",
    inputs: ["dac_thu.di_san.di_tich", "dac_thu.di_san.di_san"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "dac_thu.an_toan_khu",
    number: "4.d",
    name: "Xã an toàn khu",
    maximum: "2",
    inputs: ["dac_thu.an_toan_khu.an_toan_khu"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "uu_tien.dan_so",
    number: "UT1",
    name: "Ưu tiên về quy mô dân số",
    maximum: "10",
    inputs: ["phan-loai-dvhc-xa.dan_so", "unit.tieu_chuan_dan_so"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "uu_tien.dien_tich",
    number: "UT2",
    name: "Ưu tiên về diện tích tự nhiên",
    maximum: "10",
    inputs: ["phan-loai-dvhc-xa.dien_tich", "unit.tieu_chuan_dien_tich"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "uu_tien.vi_tri.chien_luoc",
    number: "UT3.a",
    name: "Vị trí chiến lược đặc biệt quan trọng, trung tâm du lịch",
    maximum: "10",
    inputs: ["uu_tien.vi_tri.chien_luoc.vi_tri", "uu_tien.vi_tri.chien_luoc.du_lich"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "uu_tien.vi_tri.cum_xa",
    number: "UT3.b",
    name: "Trung tâm của cụm liên xã, phường",
    maximum: "3",
    inputs: ["uu_tien.vi_tri.cum_xa.trung_tam_cum"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "uu_tien.vi_tri.chuyen_nganh",
    number: "UT3.c",
    name: "Trung tâm chuyên ngành cấp tỉnh",
    maximum: "5",
    inputs: ["uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh"],
    mayNotArise: false,
    cases: [],
  },
  {
    path: "uu_tien.vi_tri.tong_hop",
    number: "UT3.d",
    name: "Trung tâm tổng hợp cấp tỉnh",
    maximum: "10",
    inputs: ["uu_tien.vi_tri.tong_hop.trung_tam_tong_hop"],
    mayNotArise: false,
    cases: [],
  },
]);
const JUDGES = [
  judge_dan_so, judge_dien_tich, judge_kt_xh__ngan_sach, judge_kt_xh__ty_trong, judge_kt_xh__lao_dong,
  judge_kt_xh__ho_ngheo, judge_kt_xh__nuoc_sach, judge_kt_xh__dich_vu_cong, judge_kt_xh__ky_so,
  judge_dac_thu__dan_toc, judge_dac_thu__bien_gioi, judge_dac_thu__di_san, judge_dac_thu__an_toan_khu,
  judge_uu_tien__dan_so, judge_uu_tien__dien_tich, judge_uu_tien__vi_tri__chien_luoc,
  judge_uu_tien__vi_tri__cum_xa, judge_uu_tien__vi_tri__chuyen_nganh, judge_uu_tien__vi_tri__tong_hop,
];
const RULES = {
  index: INDEX,
  revision: REVISION,
  indexDecimals: null,
  sections: [
    { path: "dan_so", level: "criterion", maximum: [25n, 1n] },
    { path: "dien_tich", level: "criterion", maximum: [25n, 1n] },
    {
      path: "kt_xh",
      level: "criterion",
      maximum: [40n, 1n],
      combine: "sum",
      parts: [
        { path: "kt_xh.ngan_sach", level: "sub_criterion", maximum: [10n, 1n] },
        { path: "kt_xh.ty_trong", level: "sub_criterion", maximum: [5n, 1n] },
        { path: "kt_xh.lao_dong", level: "sub_criterion", maximum: [5n, 1n] },
        { path: "kt_xh.ho_ngheo", level: "sub_criterion", maximum: [5n, 1n] },
        { path: "kt_xh.nuoc_sach", level: "sub_criterion", maximum: [5n, 1n] },
        { path: "kt_xh.dich_vu_cong", level: "sub_criterion", maximum: [5n, 1n] },
        { path: "kt_xh.ky_so", level: "sub_criterion", maximum: [5n, 1n] },
      ],
    },
    {
      path: "dac_thu",
      level: "criterion",
      maximum: [10n, 1n],
      combine: "sum",
      parts: [
        { path: "dac_thu.dan_toc", level: "sub_criterion", maximum: [3n, 1n] },
        { path: "dac_thu.bien_gioi", level: "sub_criterion", maximum: [3n, 1n] },
        { path: "dac_thu.di_san", level: "sub_criterion", maximum: [2n, 1n] },
        { path: "dac_thu.an_toan_khu", level: "sub_criterion", maximum: [2n, 1n] },
      ],
    },
  ],
  outside: [{
    path: "uu_tien",
    level: "bonus",
    maximum: [10n, 1n],
    combine: "highest",
    parts: [
      { path: "uu_tien.dan_so", level: "criterion", maximum: [10n, 1n] },
      { path: "uu_tien.dien_tich", level: "criterion", maximum: [10n, 1n] },
      {
        path: "uu_tien.vi_tri",
        level: "criterion",
        maximum: [10n, 1n],
        combine: "highest",
        parts: [
          { path: "uu_tien.vi_tri.chien_luoc", level: "sub_criterion", maximum: [10n, 1n] },
          { path: "uu_tien.vi_tri.cum_xa", level: "sub_criterion", maximum: [3n, 1n] },
          { path: "uu_tien.vi_tri.chuyen_nganh", level: "sub_criterion", maximum: [5n, 1n] },
          { path: "uu_tien.vi_tri.tong_hop", level: "sub_criterion", maximum: [10n, 1n] },
        ],
      },
    ],
  }],
  gradedBy: "points",
  grades: [
    { key: "loai_i", low: [75n, 1n], lowClosed: true, high: null, highClosed: true },
    { key: "loai_ii", low: [60n, 1n], lowClosed: true, high: [75n, 1n], highClosed: false },
    { key: "loai_iii", low: null, lowClosed: true, high: [60n, 1n], highClosed: false },
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
  "unit.mien_nui", "unit.tieu_chuan_dan_so", "unit.tieu_chuan_dien_tich", "phan-loai-dvhc-xa.dan_so",
  "phan-loai-dvhc-xa.dien_tich", "kt_xh.ngan_sach.tu_can_doi", "kt_xh.ngan_sach.thu_duoc_huong",
  "kt_xh.ngan_sach.chi_can_doi", "kt_xh.ty_trong.ty_trong", "kt_xh.lao_dong.ty_le_phi_nong_nghiep",
  "kt_xh.ho_ngheo.ty_le_ho_ngheo", "kt_xh.nuoc_sach.ty_le_nuoc_sach", "parameters.dich_vu_cong_cua_tinh",
  "kt_xh.dich_vu_cong.ty_le_truc_tuyen", "kt_xh.ky_so.ty_le_ky_so_gui_mang", "dac_thu.dan_toc.nguoi_dan_toc",
  "dac_thu.bien_gioi.bien_gioi", "dac_thu.di_san.di_tich", "dac_thu.di_san.di_san",
  "dac_thu.an_toan_khu.an_toan_khu", "uu_tien.vi_tri.chien_luoc.vi_tri", "uu_tien.vi_tri.chien_luoc.du_lich",
  "uu_tien.vi_tri.cum_xa.trung_tam_cum", "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh",
  "uu_tien.vi_tri.tong_hop.trung_tam_tong_hop",
]);

/**
 * The points of every leaf, in the order of LEAVES, and the total, for complete figures already validated.
 * The arguments are whole numbers as readFigure gives them, in the order of POINTS_FIGURES, then the year.
 * Points are whole numbers of 1/UNIT, the total of 1/TOTAL_UNIT; null is left out, undefined has no rule yet.
 * Nothing is checked, and nothing is declared not to arise.
 */
export function points(
  unit__mien_nui, unit__tieu_chuan_dan_so, unit__tieu_chuan_dien_tich, phan_loai_dvhc_xa__dan_so,
  phan_loai_dvhc_xa__dien_tich, kt_xh__ngan_sach__tu_can_doi, kt_xh__ngan_sach__thu_duoc_huong,
  kt_xh__ngan_sach__chi_can_doi, kt_xh__ty_trong__ty_trong, kt_xh__lao_dong__ty_le_phi_nong_nghiep,
  kt_xh__ho_ngheo__ty_le_ho_ngheo, kt_xh__nuoc_sach__ty_le_nuoc_sach, parameters__dich_vu_cong_cua_tinh,
  kt_xh__dich_vu_cong__ty_le_truc_tuyen, kt_xh__ky_so__ty_le_ky_so_gui_mang, dac_thu__dan_toc__nguoi_dan_toc,
  dac_thu__bien_gioi__bien_gioi, dac_thu__di_san__di_tich, dac_thu__di_san__di_san,
  dac_thu__an_toan_khu__an_toan_khu, uu_tien__vi_tri__chien_luoc__vi_tri,
  uu_tien__vi_tri__chien_luoc__du_lich, uu_tien__vi_tri__cum_xa__trung_tam_cum,
  uu_tien__vi_tri__chuyen_nganh__trung_tam_chuyen_nganh, uu_tien__vi_tri__tong_hop__trung_tam_tong_hop,
  period,
) {
  // dan_so
  const p1_1 = unit__mien_nui ? 12000 : 16000;
  let p1;
  if (phan_loai_dvhc_xa__dan_so <= p1_1) {
    p1 = 1000;
  } else {
    p1 = Math.min(Math.floor((phan_loai_dvhc_xa__dan_so - p1_1 + 20010) / 20), 2500);
  }
  // dien_tich
  let p2;
  if (phan_loai_dvhc_xa__dien_tich <= 3000) {
    p2 = 1000;
  } else {
    p2 = Math.min(Math.floor((phan_loai_dvhc_xa__dien_tich + 7005) / 10), 2500);
  }
  // kt_xh.ngan_sach
  let p3;
  if (kt_xh__ngan_sach__tu_can_doi) {
    p3 = 1000;
  } else if (5 * kt_xh__ngan_sach__thu_duoc_huong <= 2 * kt_xh__ngan_sach__chi_can_doi) {
    p3 = 300;
  } else {
    p3 = Math.min(
      Math.floor(
        (2000 * kt_xh__ngan_sach__thu_duoc_huong - 199 * kt_xh__ngan_sach__chi_can_doi)
        / (2 * kt_xh__ngan_sach__chi_can_doi),
      ),
      800,
    );
  }
  // kt_xh.ty_trong
  let p4;
  if (kt_xh__ty_trong__ty_trong <= 5000) {
    p4 = 300;
  } else {
    p4 = Math.min(Math.floor((kt_xh__ty_trong__ty_trong - 1995) / 10), 500);
  }
  // kt_xh.lao_dong
  let p5;
  if (kt_xh__lao_dong__ty_le_phi_nong_nghiep <= 5000) {
    p5 = 300;
  } else {
    p5 = Math.min(Math.floor((kt_xh__lao_dong__ty_le_phi_nong_nghiep - 1995) / 10), 500);
  }
  // kt_xh.ho_ngheo
  let p6;
  if (kt_xh__ho_ngheo__ty_le_ho_ngheo >= 450) {
    p6 = 300;
  } else {
    p6 = Math.min(750 - kt_xh__ho_ngheo__ty_le_ho_ngheo, 500);
  }
  // kt_xh.nuoc_sach
  let p7;
  if (kt_xh__nuoc_sach__ty_le_nuoc_sach <= 7000) {
    p7 = 300;
  } else {
    p7 = Math.min(Math.floor((kt_xh__nuoc_sach__ty_le_nuoc_sach - 3995) / 10), 500);
  }
  // kt_xh.dich_vu_cong
  let p8;
  if (kt_xh__dich_vu_cong__ty_le_truc_tuyen <= parameters__dich_vu_cong_cua_tinh) {
    p8 = 300;
  } else {
    p8 = Math.min(
      Math.floor((kt_xh__dich_vu_cong__ty_le_truc_tuyen - parameters__dich_vu_cong_cua_tinh + 601) / 2),
      500,
    );
  }
  // kt_xh.ky_so
  let p9;
  if (kt_xh__ky_so__ty_le_ky_so_gui_mang <= 7000) {
    p9 = 300;
  } else {
    p9 = Math.min(Math.floor((kt_xh__ky_so__ty_le_ky_so_gui_mang - 3995) / 10), 500);
  }
  // dac_thu.dan_toc
  let p10;
  if (5 * dac_thu__dan_toc__nguoi_dan_toc < phan_loai_dvhc_xa__dan_so) {
    p10 = 0;
  } else if (10 * dac_thu__dan_toc__nguoi_dan_toc <= 3 * phan_loai_dvhc_xa__dan_so) {
    p10 = 200;
  } else {
    p10 = Math.min(
      Math.floor(
        (101 * phan_loai_dvhc_xa__dan_so + 1000 * dac_thu__dan_toc__nguoi_dan_toc)
        / (2 * phan_loai_dvhc_xa__dan_so),
      ),
      300,
    );
  }
  // dac_thu.bien_gioi
  let p11;
  if (dac_thu__bien_gioi__bien_gioi) {
    p11 = 300;
  } else {
    p11 = 0;
  }
  // dac_thu.di_san
  let p12;
  if (dac_thu__di_san__di_tich || dac_thu__di_san__di_san) {
    p12 = 200;
  } else {
    p12 = 0;
  }
  // dac_thu.an_toan_khu
  let p13;
  if (dac_thu__an_toan_khu__an_toan_khu) {
    p13 = 200;
  } else {
    p13 = 0;
  }
  // uu_tien.dan_so
  let p14;
  if (phan_loai_dvhc_xa__dan_so < 3 * unit__tieu_chuan_dan_so) {
    p14 = 0;
  } else if (phan_loai_dvhc_xa__dan_so === 3 * unit__tieu_chuan_dan_so) {
    p14 = 500;
  } else {
    p14 = Math.min(
      Math.floor(
        (401 * unit__tieu_chuan_dan_so + 200 * phan_loai_dvhc_xa__dan_so) / (2 * unit__tieu_chuan_dan_so),
      ),
      1000,
    );
  }
  // uu_tien.dien_tich
  let p15;
  if (phan_loai_dvhc_xa__dien_tich < 3 * unit__tieu_chuan_dien_tich) {
    p15 = 0;
  } else {
    p15 = 1000;
  }
  // uu_tien.vi_tri.chien_luoc
  let p16;
  if (uu_tien__vi_tri__chien_luoc__vi_tri || uu_tien__vi_tri__chien_luoc__du_lich) {
    p16 = 1000;
  } else {
    p16 = 0;
  }
  // uu_tien.vi_tri.cum_xa
  let p17;
  if (uu_tien__vi_tri__cum_xa__trung_tam_cum) {
    p17 = 300;
  } else {
    p17 = 0;
  }
  // uu_tien.vi_tri.chuyen_nganh
  let p18;
  if (uu_tien__vi_tri__chuyen_nganh__trung_tam_chuyen_nganh) {
    p18 = 500;
  } else {
    p18 = 0;
  }
  // uu_tien.vi_tri.tong_hop
  let p19;
  if (uu_tien__vi_tri__tong_hop__trung_tam_tong_hop) {
    p19 = 1000;
  } else {
    p19 = 0;
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
    p1
    + p2
    + (p3 + p4 + p5 + p6 + p7 + p8 + p9)
    + (p10 + p11 + p12 + p13)
    + Math.min(Math.max(p14, p15, Math.max(p16, p17, p18, p19)), 1000),
  ];
}
