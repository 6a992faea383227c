import { formatExact, parseExact, type Rational, roundHalfUp } from "@scorecard/model";

/** How the number of a cell is shown. */
export type NumberShape = "plain" | "percent" | "date";

/** Formats that Excel knows by number alone. */
const PERCENTS = new Set([9, 10]);
const DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** How a number format shows its numbers. Only what score sheets need: percentages and days. */
export function numberShape(id: number, code: string | undefined): NumberShape {
  if (PERCENTS.has(id)) return "percent";
  if (DATES.has(id)) return "date";
  const shown = (code ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (shown.includes("%")) return "percent";
  return /[yd]/i.test(shown) && !/general/i.test(shown) ? "date" : "plain";
}

/** Digits after which a stored double is noise: 0.30000000000000004. */
const PLACES = 12;
/** The day before 1 January 1900, with the leap day of 1900 that Excel believes in. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A stored number as the sheet shows it: `0.9` in a percent format is `90%`. What is no number stays as it is. */
export function shownNumber(stored: string, shape: NumberShape): string {
  const value = storedNumber(stored.trim());
  if (value === undefined) return stored;
  if (shape === "percent") return `${formatExact(roundHalfUp(value.mul(100), PLACES))}%`;
  if (shape === "date") return shownDay(value) ?? formatExact(roundHalfUp(value, PLACES));
  return formatExact(roundHalfUp(value, PLACES));
}

const SCIENTIFIC = /^([+-]?\d+(?:\.\d+)?)e([+-]?\d{1,2})$/i;

function storedNumber(stored: string): Rational | undefined {
  const [, digits, power] = SCIENTIFIC.exec(stored) ?? [];
  if (digits === undefined || power === undefined) return parseExact(stored);
  return parseExact(digits)?.mul(
    `${10n ** BigInt(Math.max(Number(power), 0))}/${10n ** BigInt(Math.max(-Number(power), 0))}`,
  );
}

function shownDay(value: Rational): string | undefined {
  const days = Number(formatExact(roundHalfUp(value, 0)));
  const day = new Date(DAY_ZERO + days * DAY);
  return days > 0 && days < 200_000 ? day.toISOString().slice(0, 10) : undefined;
}
