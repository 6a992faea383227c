import { type Exact, exact, formatExact, percentOf, roundHalfUp } from "@scorecard/model";

/** The most decimals that a figure prints with; only fractions without end have more. */
const PRINTED_PLACES = 6;

/** A figure as printed: no idle zeros, a true minus sign. */
export function figure(value: Exact): string {
  const rational = exact(value);
  const text = formatExact(rational);
  const decimal = text.includes("/") ? formatExact(roundHalfUp(rational, PRINTED_PLACES)) : text;
  return decimal.replace("-", "−");
}

/** Points that are taken away: `−5`. */
export function deduction(value: Exact): string {
  return figure(formatExact(exact(value).neg()));
}

/** A share as printed: 0.2 is `20%`. */
export function percent(share: Exact): string {
  return `${figure(percentOf(share))}%`;
}
