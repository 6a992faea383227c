import { type Diagnostic, type Language, numberInWords, parseExact } from "@scorecard/model";
import { report } from "../messages.ts";
import { chineseNumber } from "./chinese-numerals.ts";
import { type DateStyle, dateInWords } from "./dates.ts";

/*
 * What a pattern can do with a value: `{{number result.total "chinese"}}`. Each is a function from one text to another;
 * a pattern can name these and no other.
 */

/** How a number is written: 九十一点二, 玖拾壹点贰, 12,000. */
type NumberFormat = "chinese" | "capital" | "grouped";

interface HelperDefinition {
  /** The ways of writing that it knows. */
  readonly styles: readonly string[];
  /** @returns `undefined` when the value is not of its kind. */
  readonly write: (value: string, style: string, language: Language) => string | undefined;
  readonly problem: (name: string, value: string) => Diagnostic;
}

/** The helpers by the name that a pattern calls them by. */
export const HELPERS: { readonly [N in "date" | "number"]: HelperDefinition } = {
  date: {
    styles: ["chinese", "figures", "english", "numbers"] satisfies readonly DateStyle[],
    write: (value, style, language) => dateInWords(value, language, style as DateStyle),
    problem: (name, value) => report("pattern-not-a-date", { name, value }),
  },
  number: {
    styles: ["chinese", "capital", "grouped"] satisfies readonly NumberFormat[],
    write: (value, style, language) => numberAs(value, style as NumberFormat, language),
    problem: (name, value) => report("pattern-not-a-number", { name, value }),
  },
};

export type HelperName = keyof typeof HELPERS;

/** Whether a pattern can call it so. */
export function isHelperName(name: string): name is HelperName {
  return Object.hasOwn(HELPERS, name);
}

function numberAs(value: string, format: NumberFormat, language: Language): string | undefined {
  if (parseExact(value) === undefined) return undefined;
  return format === "grouped" ? grouped(value) : chineseNumber(value, language, format);
}

/** Thousands set off by commas; decimals as they are. */
function grouped(value: string): string {
  const [integer = "", ...decimals] = numberInWords(value).split(".");
  return [integer.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}
