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
