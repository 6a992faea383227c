import { type Exact, percentOf } from "@scorecard/model";

/** A figure as printed, with a true minus sign. */
export function figure(value: Exact): string {
  return value.replace("-", "−");
}

/** A share as printed: 0.2 is `20%`. */
export function percent(share: Exact): string {
  return `${figure(percentOf(share))}%`;
}
