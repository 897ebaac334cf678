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
