import { type Exact, exact, formatExact, parseExact, percentOf, roundHalfUp, whole } from "./exact.ts";

const PLACES = 6;
const PERCENT_PLACES = 2;
const SHORT = /^-?\d+(\.\d{1,6})?$/;
const FRACTION = /^(-?\d+)\/([1-9]\d*)$/;

/**
 * An exact number as people read it: a minus sign as the sign −, and at most six decimals, with … where more would
 * follow: `−2`, `0.125`, `15.769231…`. What is no number stays as it is.
 */
export function numberInWords(value: Exact): string {
  const fraction = FRACTION.exec(value);
  const number =
    fraction === null
      ? parseExact(value)
      : whole(BigInt(fraction[1] ?? 0)).div(whole(BigInt(fraction[2] ?? 1)));
  if (number === undefined) return value;
  if (SHORT.test(value)) return withSign(value);
  const exactly = formatExact(number);
  if (SHORT.test(exactly)) return withSign(exactly);
  const [integer, decimals = ""] = formatExact(roundHalfUp(number, PLACES)).split(".");
  return withSign(`${integer}.${decimals.padEnd(PLACES, "0")}…`);
}

/** A share as a percentage; one that no decimal states exactly is rounded to two places: `80%`, `16.67%`. */
export function percentInWords(share: Exact): string {
  const percent = percentOf(share);
  const shown = percent.includes("/") ? formatExact(roundHalfUp(exact(percent), PERCENT_PLACES)) : percent;
  return `${numberInWords(shown)}%`;
}

function withSign(number: string): string {
  return number.replace(/^-/, "−");
}
