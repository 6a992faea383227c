import { type Exact, exact, formatExact, type Rational, roundHalfUp } from "@scorecard/model";
import { figure } from "../figures.ts";
import type { Amount } from "./summary.ts";

/** Points of full marks; `undefined` without points. */
export function amountOf(points: Exact | null | undefined, full: Exact): Amount | undefined {
  if (points === null || points === undefined) return undefined;
  const share = shareOf(points, full);
  return { points: figure(points), share: drawn(share), percent: wholePercent(share) };
}

/** A share of full marks; those must not be 0. */
export function shareOf(points: Exact, full: Exact): Rational {
  return exact(points).div(exact(full));
}

/** How far something is drawn: the one place where a score becomes a length. */
export function drawn(value: Rational): number {
  return value.valueOf();
}

function wholePercent(share: Rational): string {
  return `${figure(formatExact(roundHalfUp(share.mul(100), 0)))}%`;
}
