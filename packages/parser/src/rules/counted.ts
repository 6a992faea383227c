import type { Exact, Unit } from "@scorecard/model";
import { unitOf } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { unitWritten } from "../read/units.ts";

/** An amount of something that is counted: 0.5 天. */
export interface Counted {
  readonly amount: Exact;
  readonly unit: Unit;
}

const NUMERALS: { readonly [numeral: string]: Exact } = {
  ...{ 半: "0.5", 一: "1", 两: "2", 兩: "2", 二: "2", 三: "3", 四: "4", 五: "5" },
  ...{ 六: "6", 七: "7", 八: "8", 九: "9", 十: "10" },
};

/** Units of the author's own are short: 一般事故 does not begin with a number. */
const LONGEST_OWN = 1;

/** What a word counts, with a number before the unit or without: 天, 半天 (half of one), 两次, `half-day`. */
export function countedBy(word: string, context: Pick<Context, "chinese">): Counted {
  const amount = NUMERALS[word.slice(0, 1)];
  const rest = word.slice(1);
  if (amount !== undefined && isUnitName(rest)) return { amount, unit: unitWritten({ word: rest }, context) };
  const [, half] = HALF.exec(word) ?? [];
  if (half !== undefined && unitOf(half))
    return { amount: "0.5", unit: unitWritten({ word: half }, context) };
  return { amount: "1", unit: unitWritten({ word }, context) };
}

function isUnitName(word: string): boolean {
  return word !== "" && (unitOf(word) !== undefined || word.length <= LONGEST_OWN);
}

const HALF = /^half-(.+)$/i;
