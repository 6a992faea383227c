import type { Answer, NotApplicable, Rational, TraceStep } from "@scorecard/model";
import { comparable } from "../names.ts";
import { type Cell, filledCell, LEFT_OUT_CELL } from "./cell.ts";
import { cellOf } from "./running.ts";

const WAYS_TO_SAY_IT: ReadonlySet<string> = new Set([
  "不适用",
  "不適用",
  "n/a",
  "na",
  "n.a.",
  "not applicable",
]);

/** Whether an answer says that the item does not apply. */
export function saysNotApplicable(answer: Answer): boolean {
  return typeof answer === "string" && WAYS_TO_SAY_IT.has(comparable(answer));
}

/** The cell of an item that does not apply, by the sheet's policy; `fullMarks` are the item's. */
export function notApplicableCell(
  policy: NotApplicable,
  fullMarks: Rational,
  places: number,
  traced: boolean,
): Cell {
  if (policy === "reweight") return LEFT_OUT_CELL;
  const cell = cellOf(policy === "full" ? fullMarks : fullMarks.mul(0), places);
  const points = cell.score.points ?? "0";
  const step: TraceStep = { step: "not-applicable", policy, points };
  return { ...filledCell(cell.points, points, traced ? [step] : undefined), state: "not-applicable" };
}
