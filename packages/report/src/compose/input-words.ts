import { type Input, parseExact } from "@scorecard/model";
import { amount, figure } from "./figures.ts";
import { LABELS } from "./labels.ts";
import { combine, type Speaker, sayLabel, type Words } from "./words.ts";

/** The value of an input as it is written in its place, without the unit that is printed behind the place. */
export function writtenValue(value: string): string {
  return parseExact(value) === undefined ? value : figure(value);
}

/** The value of an input with its unit. */
export function inputWords({ value: kind }: Input, value: string, speaker: Speaker): Words {
  if (kind.type === "yes-no") return sayLabel(value === "yes" ? LABELS.yes : LABELS.no, speaker);
  if (kind.type === "date") return combine([], speaker, () => value);
  return combine([], speaker, (_, language) => amount(value, kind.unit, language));
}
