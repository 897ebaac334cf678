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
