import type { ItemFacts } from "../scoring/rule-draft.ts";
import type { ItemReading } from "../table/sheet-reading.ts";

/** What a rule's reading needs to know of its item. */
export function factsOf({ name, requirement, target, paired }: ItemReading, fullMarks: string): ItemFacts {
  return { name, fullMarks, requirement, target, paired };
}
