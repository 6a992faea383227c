/*
 * The proleptic Gregorian calendar, in whole days from 1970-01-01. Only plain integers, so that no time zone
 * and no clock can move a day.
 */

/** A day of the calendar; the month counts from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;
const MONTHS = 12;

/** The last day of a month, 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whole days from 1970-01-01 to a day of the calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March have the leap day at their end, so each month begins at a fixed distance.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % MONTHS;
  const inYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + inYear - 719_468;
}

const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1);
const LAST_DAY = dayNumber(LAST_YEAR, MONTHS, 31);

/** The day of the calendar that is `days` after 1970-01-01, or `undefined` outside the years 1 to 9999. */
export function civilDate(days: number): CivilDate | undefined {
  if (!Number.isInteger(days) || days < FIRST_DAY || days > LAST_DAY) return undefined;
  const fromMarch = days + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * Completed months from one day to another, negative backwards. A month is complete on the day of the same number,
 * or on the last day of a month that has no such day (Civil Code of the PRC, art. 202): 31 January to 28 February is
 * one month.
 */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  return compareDates(from, to) > 0 ? -completedMonths(to, from) : completedMonths(from, to);
}

function completedMonths(from: CivilDate, to: CivilDate): number {
  const months = (to.year - from.year) * MONTHS + to.month - from.month;
  const due = Math.min(from.day, lastDayOfMonth(to.year, to.month));
  return to.day < due ? months - 1 : months;
}

/** Completed years from one day to another, negative backwards. */
export function yearsBetween(from: CivilDate, to: CivilDate): number {
  return Math.trunc(monthsBetween(from, to) / MONTHS);
}

function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

const YEAR = "((?:19|20|21)\\d{2})";
const FORMS: readonly RegExp[] = [
  new RegExp(`^${YEAR}-(\\d{1,2})-(\\d{1,2})$`),
  new RegExp(`^${YEAR}/(\\d{1,2})/(\\d{1,2})$`),
  new RegExp(`^${YEAR}\\.(\\d{1,2})\\.(\\d{1,2})$`),
  new RegExp(`^${YEAR}年(\\d{1,2})月(\\d{1,2})[日号號]$`),
];

/**
 * Reads a date as people write it: `2026-11-05`, `2026/11/5`, `2026.11.5`, `2026年11月5日`, in either width.
 * @returns `undefined` when the text is no date of the years 1900 to 2199, or a day that does not exist.
 */
export function readDate(text: string): CivilDate | undefined {
  const written = text.normalize("NFKC").replace(/\s/g, "");
  for (const form of FORMS) {
    const match = form.exec(written);
    if (match === null) continue;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    const exists = month >= 1 && month <= MONTHS && day >= 1 && day <= lastDayOfMonth(year, month);
    return exists ? { year, month, day } : undefined;
  }
  return undefined;
}

/** A date in its one stable form: `2026-11-05`. */
export function writeDate({ year, month, day }: CivilDate): string {
  const padded = (value: number, length: number) => String(value).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
