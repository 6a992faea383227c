import type { Diagnostic, LocalizedText, Review } from "@scorecard/model";
import type { Environment } from "../expressions/environment.ts";
import type { Period } from "../period.ts";
import type { Cell } from "./cell.ts";
import type { PlainRule } from "./plain-rules.ts";
import type { SheetData } from "./sheet-data.ts";
import type { VetoState } from "./vetoes.ts";

/** One review while it is being scored: what is known of it, and what has been worked out so far. */
export interface Assessment {
  readonly review: Review;
  readonly diagnostics: Diagnostic[];
  readonly data: SheetData;
  /** Absent while the review names no period of the sheet. */
  readonly period: Period | undefined;
  /** What formulas can see, by column. */
  readonly environments: readonly Environment[];
  /** How the result follows from the raters; absent while the sheet's cases cannot be told apart. */
  readonly rule: PlainRule | undefined;
  /** The raters who have not answered anything, by column; of those who are asked something that was reported. */
  readonly silent: readonly boolean[];
  /** The items that a rater has not answered and for which the sheet does not wait, by column. */
  readonly carried: readonly LocalizedText[][];
  readonly standing: Standing;
  readonly vetoes: VetoState;
  readonly unsettled: Unsettled;
}

/** The cells that are worked out so far: by the position of an item, a section, then by column. */
export interface Standing {
  readonly items: (readonly Cell[])[];
  readonly sections: (readonly Cell[])[];
  /** The totals, of each column. */
  totals: readonly Cell[];
}

/** What keeps a result from being final, besides cells without points. */
interface Unsettled {
  /** Something that the sheet asks for is missing: a note, words, a decision. */
  provisional: boolean;
  /** The sheet's inputs that something needed and did not find. */
  readonly needed: Set<string>;
  /** Answers that could not be used, by column. */
  readonly refused: boolean[];
  /** Some item's result was agreed by hand, with a reason. */
  agreedByHand: boolean;
}

/** Notes that a part of the sheet could not be worked out for want of inputs. */
export function needInputs(keys: ReadonlySet<string>, { data, unsettled }: Assessment): boolean {
  let lacking = false;
  for (const key of keys) {
    if (data.inputs.has(key)) continue;
    lacking = true;
    unsettled.needed.add(key);
  }
  return lacking;
}
