import { exact, formatExact } from "@scorecard/model";
import { numberWritten, pattern } from "../scoring/patterns.ts";
import { fold } from "../text/fold.ts";
import type { WrittenWeight } from "./sheet-reading.ts";

const WHOLE = pattern(String.raw`^ (\d+(?:\.\d+)?) ?(%|分|points?|pts?)? $`);
const AT_END = pattern(
  String.raw`(?: \(? ?(?:权重|占|占比|分值|满分|共|weight)? ?[:=]? ?(\d+(?:\.\d+)?) ?(%|分|points?) ?\)?) $`,
);

/** Reads the text of a weight column. */
export function weightIn(text: string): WrittenWeight | undefined {
  const [, value, unit] = WHOLE.exec(fold(text)) ?? [];
  return value === undefined ? undefined : { value: numberWritten(value), unit: unitOf(unit) };
}

/** A name with its weight behind it: 客户管理60%, 客户满意度（20分）. */
export function nameAndWeight(text: string): { readonly name: string; readonly weight?: WrittenWeight } {
  const match = AT_END.exec(fold(text));
  const name = match ? text.slice(0, match.index).trim() : "";
  const [, value, unit] = match ?? [];
  if (name === "" || value === undefined || /\d$/.test(name)) return { name: text };
  return { name, weight: { value: numberWritten(value), unit: unitOf(unit) } };
}

function unitOf(written: string | undefined): WrittenWeight["unit"] {
  if (written === undefined || written === "") return "none";
  return written === "%" ? "%" : "points";
}

/** Weights like 0.2 that are shares of 1, as percentages; others as they are. */
export function inPercent(
  weights: readonly (WrittenWeight | undefined)[],
): readonly (WrittenWeight | undefined)[] {
  const known = weights.filter((weight) => weight !== undefined);
  const areShares =
    known.length > 0 && known.every(({ value, unit }) => unit === "none" && exact(value).compare(1) <= 0);
  if (!areShares) return weights;
  return weights.map((weight) => weight && { value: hundredfold(weight.value), unit: "%" });
}

function hundredfold(value: string): string {
  return formatExact(exact(value).mul(100));
}
