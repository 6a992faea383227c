/*
 * Dates by counting, month by month.
 */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The day that is so many days after (or before) 1970-01-01. */
export function dayAt(days: number): Day {
  let { year, month } = { year: 1970, month: 1 };
  let left = days;
  while (left < 0) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    left += daysIn(year, month);
  }
  while (left >= daysIn(year, month)) {
    left -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { year, month, day: left + 1 };
}

/** So many months later; the last day of a month that is too short. */
function later({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months;
  const [nextYear, nextMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return { year: nextYear, month: nextMonth, day: Math.min(day, daysIn(nextYear, nextMonth)) };
}

function isAfter(a: Day, b: Day): boolean {
  const key = ({ year, month, day }: Day) => year * 10_000 + month * 100 + day;
  return key(a) > key(b);
}

/** How many months can be added to the earlier day before the later one is passed; negative backwards. */
export function months(from: Day, to: Day): number {
  if (isAfter(from, to)) return 0 - months(to, from);
  let count = 0;
  while (!isAfter(later(from, count + 1), to)) count += 1;
  return count;
}
