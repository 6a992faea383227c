import { exact, type Measure, unitOf } from "@scorecard/model";
import type { Piece, Quantity } from "../read/pieces.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/**
 * Whether the number of 「低于 0 分」 is the band's points, and its bound was lost: it is the only number of the line, and
 * it is in points where the measure is not, or nothing can be below it.
 */
export function isBoundLost(line: Statement, pieces: readonly Piece[], measure: Measure): boolean {
  const numbers = pieces.filter((piece) => piece.type === "quantity");
  const [only, another] = numbers;
  if (line.value !== undefined || only === undefined || another !== undefined) return false;
  const before = pieces[pieces.indexOf(only) - 1];
  if (before?.type !== "word") return false;
  if (inPoints(only)) return measure.unit?.id !== "points" || isBelowAll(before.keywords, only, measure);
  return only.unit === undefined && isBelowAll(before.keywords, only, measure);
}

function inPoints({ unit }: Quantity): boolean {
  return unit !== undefined && unitOf(unit.word)?.id === "points";
}

/** 低于 0 where nothing is below 0. */
function isBelowAll(keywords: readonly string[], { value }: Quantity, { domain }: Measure): boolean {
  const least = domain.low?.value;
  return keywords.includes("below") && typeof least === "string" && exact(value).compare(exact(least)) <= 0;
}
