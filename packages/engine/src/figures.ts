import { type Exact, formatExact, type Rational, whole } from "@scorecard/model";

/*
 * Printed figures have at most six decimal places, so each is a whole number of millionths. Sums and weighted
 * sums of them are plain integer arithmetic: exact, and much faster than fractions.
 */

/** A printed figure as a whole number of millionths. */
export type Millionths = bigint;

const PLACES = 6;
const SCALE = 1_000_000n;

/** How many millionths one unit of the last kept decimal place is. */
const STEPS: readonly bigint[] = Array.from(
  { length: PLACES + 1 },
  (_, kept) => 10n ** BigInt(PLACES - kept),
);

/**
 * Rounds numerator/denominator millionths to `places` decimals, ties away from zero.
 * @param denominator positive
 * @param places 0 to 6
 */
export function roundMillionths(numerator: bigint, denominator: bigint, places: number): Millionths {
  const step = STEPS[places] ?? 1n;
  const divisor = denominator * step;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = ((magnitude * 2n + divisor) / (divisor * 2n)) * step;
  return numerator < 0n ? -rounded : rounded;
}

/** A rational as numerator and denominator of millionths. */
export function millionthsOf(value: Rational): { readonly numerator: bigint; readonly denominator: bigint } {
  return { numerator: value.s * value.n * SCALE, denominator: value.d };
}

/** Writes millionths as a decimal without trailing zeros. */
export function writeMillionths(value: Millionths): Exact {
  if (value % SCALE === 0n) return (value / SCALE).toString();
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString().padStart(PLACES + 1, "0");
  const point = digits.length - PLACES;
  let end = digits.length;
  while (digits.endsWith("0", end)) end -= 1;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point, end)}`;
}

/** Writes numerator/denominator millionths exactly, as a fraction where no decimal is exact. */
export function writeExactly(numerator: bigint, denominator: bigint): Exact {
  return numerator % denominator === 0n
    ? writeMillionths(numerator / denominator)
    : formatExact(whole(numerator).div(whole(denominator * SCALE)));
}

/** Shares on one denominator: share i is `numerators[i] / denominator`. */
export interface Shares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** Brings shares onto one denominator. */
export function commonShares(shares: readonly Rational[]): Shares {
  const denominator = shares.reduce((product, share) => product * share.d, 1n);
  return { numerators: shares.map((share) => (share.s * share.n * denominator) / share.d), denominator };
}
