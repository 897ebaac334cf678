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
