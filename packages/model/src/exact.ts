import Fraction from "fraction.js";

/**
 * An exact number as text, the only form in which numbers stand in templates, reviews and results:
 * a decimal (`"86.5"`, `"-3"`) where one exists, else a fraction in lowest terms (`"20/3"`).
 */
export type Exact = string;

/** An exact rational for calculating with. Immutable. */
export type Rational = Fraction;

const WRITTEN = /^([+-]?\d+(?:\.\d+)?|[+-]?\d+\/[1-9]\d*)$/;
/** Most numbers of a sheet, read without the general reader's work. */
const INTEGER = /^[+-]?\d+$/;
const LONGEST = 60;

/** Numbers of so few digits are made once: a sheet is full of the same ones. */
const SHORT = 3;
const SHORT_NUMBERS = new Map<string, Rational>();

/**
 * Reads a number from its text, never through a double.
 * @returns the number, or `undefined` when the text is not a decimal or a fraction of at most 60 characters.
 */
export function parseExact(text: string): Rational | undefined {
  if (text.length > LONGEST) return undefined;
  if (INTEGER.test(text)) return text.length <= SHORT ? shortNumber(text) : new Fraction(BigInt(text));
  return WRITTEN.test(text) ? new Fraction(text) : undefined;
}

function shortNumber(text: string): Rational {
  const known = SHORT_NUMBERS.get(text) ?? new Fraction(BigInt(text));
  SHORT_NUMBERS.set(text, known);
  return known;
}

/**
 * The number of an {@link Exact} that a schema has already accepted.
 * @throws RangeError when the text is no exact number.
 */
export function exact(text: Exact): Rational {
  const value = parseExact(text);
  if (value === undefined) throw new RangeError(`not an exact number: ${JSON.stringify(text)}`);
  return value;
}

/** Zero, for sums to start from. */
export const ZERO: Rational = new Fraction(0);

/** A whole number as a rational. */
export function whole(value: number | bigint): Rational {
  return new Fraction(value);
}

/** The sum of any count of numbers. */
export function sum(values: Iterable<Rational>): Rational {
  let total: Rational | undefined;
  for (const value of values) total = total === undefined ? value : total.add(value);
  return total ?? ZERO;
}

/** The largest of some numbers; 0 when there are none. */
export function largest(values: readonly Rational[]): Rational {
  const [first = ZERO, ...others] = values;
  return others.reduce((most, value) => (value.compare(most) > 0 ? value : most), first);
}

/** The smallest of some numbers; 0 when there are none. */
export function smallest(values: readonly Rational[]): Rational {
  const [first = ZERO, ...others] = values;
  return others.reduce((least, value) => (value.compare(least) < 0 ? value : least), first);
}

/** Writes a number as {@link Exact}: a decimal if it has finitely many places, else a fraction. */
export function formatExact(value: Rational): Exact {
  const sign = value.s < 0n ? "-" : "";
  if (value.d === 1n) return `${sign}${value.n}`;
  const places = decimalPlaces(value.d);
  if (places === undefined) return `${sign}${value.n}/${value.d}`;
  const digits = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, "0");
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many decimal places 1/denominator needs, or `undefined` when it never ends. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/**
 * Rounds half up (四舍五入): a tie goes away from zero, as GB/T 8170's everyday form and Excel's ROUND do.
 * @param places decimal places, 0 or more.
 */
export function roundHalfUp(value: Rational, places: number): Rational {
  const scale = 10n ** BigInt(places);
  const numerator = value.n * scale;
  const quotient = numerator / value.d;
  const rest = numerator % value.d;
  const rounded = rest * 2n >= value.d ? quotient + 1n : quotient;
  return new Fraction(value.s < 0n ? -rounded : rounded, scale);
}

/** A share (0.2) as its percentage (`"20"`). */
export function percentOf(share: Exact): Exact {
  return formatExact(exact(share).mul(100));
}
