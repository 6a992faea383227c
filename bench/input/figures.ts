import { type Exact, exact, formatExact, percentOf } from "@scorecard/model";

/** A figure as printed, with a true minus sign. */
export function figure(value: Exact): string {
  return value.replace("-", "−");
}

/** Points that are taken away: `−5`. */
export function deduction(value: Exact): string {
  return figure(formatExact(exact(value).neg()));
}

/** A share as printed: 0.2 is `20%`. */
export function percent(share: Exact): string {
  return `${figure(percentOf(share))}%`;
}
