import { type Exact, type Rational, whole } from "@scorecard/model";

/** A number as somebody wrote it, with the unit behind it. Its value is numerator / denominator. */
export interface WrittenNumber {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
  /** The number in its shortest form: `086.50` is `86.5`. */
  readonly text: Exact;
  /** What stands behind the number, `""` if nothing does. */
  readonly unit: string;
}

const LONGEST = 60;
const WRITTEN = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([^\d\s.,].*)?$/u;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Reads a decimal number from its text, never through a double. Full-width digits and signs, thousands
 * separated by commas and a unit behind the number are understood; powers of ten (`1e3`) are not.
 * @returns `undefined` when the text does not begin with a number or is longer than 60 characters.
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  if (text.length > LONGEST) return undefined;
  const half = PLAIN.test(text) ? text : text.normalize("NFKC").replace("\u2212", "-");
  const match = WRITTEN.exec(half.trim());
  if (match === null) return undefined;
  const [, sign, grouped = "", decimals = "", unit = ""] = match;
  const integer = grouped.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const places = decimals.replace(/0+$/, "");
  const magnitude = BigInt(integer + places);
  const minus = sign === "-" && magnitude !== 0n;
  return {
    numerator: minus ? -magnitude : magnitude,
    denominator: 10n ** BigInt(places.length),
    text: `${minus ? "-" : ""}${integer}${places === "" ? "" : `.${places}`}`,
    unit,
  };
}

/** The number as a rational. */
export function rationalOf({ numerator, denominator }: WrittenNumber): Rational {
  const value = whole(numerator);
  return denominator === 1n ? value : value.div(denominator);
}
