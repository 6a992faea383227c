/*
 * Fractions by hand, for checking: a numerator over a positive denominator, never reduced, so that nothing is shared
 * with the arithmetic that is checked.
 */

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** A number as templates and answers write it: `12`, `-0.5`, `20/3`, `86%`, `1.5 天`. */
export function fraction(text: string): Fraction {
  const [, sign, whole = "0", decimals = "", below = "1"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?/.exec(text) ?? [];
  const n = BigInt(whole + decimals);
  return { n: sign === "-" ? -n : n, d: 10n ** BigInt(decimals.length) * BigInt(below) };
}

export const ZERO = fraction("0");

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** @returns `undefined` where `b` is 0 */
export function over(a: Fraction, b: Fraction): Fraction | undefined {
  if (b.n === 0n) return undefined;
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: -a.d * b.n };
}

/** Negative where a < b, 0 where they are the same, positive where a > b. */
export function order(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function size(a: Fraction): Fraction {
  return { n: a.n < 0n ? -a.n : a.n, d: a.d };
}

/** The whole units in an amount that is not negative; a part of one is left out or, with `up`, counts as one. */
export function wholes(a: Fraction, up: boolean): Fraction {
  const rest = a.n % a.d;
  return { n: a.n / a.d + (up && rest > 0n ? 1n : 0n), d: 1n };
}

/** Rounded to `places`, half away from zero. */
export function rounded(a: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const { n, d } = size(a);
  const units = (n * scale * 2n + d) / (d * 2n);
  return { n: a.n < 0n ? -units : units, d: scale };
}

/** A fraction over a power of ten as it is printed. */
export function printed(a: Fraction): string {
  const places = String(a.d).length - 1;
  const digits = String(size(a).n).padStart(places + 1, "0");
  const decimals = places === 0 ? "" : `.${digits.slice(-places)}`.replace(/\.?0+$/, "");
  const text = digits.slice(0, digits.length - places) + decimals;
  return a.n < 0n ? `-${text}` : text;
}
