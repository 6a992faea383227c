import { exact, type Rational } from "@scorecard/model";
import type { Pieces } from "../read/pieces.ts";
import { pointsOf } from "../read/points.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import type { ItemContext } from "./room.ts";

/** A step of points with the place where it was written. */
export interface Step {
  readonly points: Rational;
  readonly span: Span;
}

/** Takes `步长 0.5 分` out of pieces; one that is no positive number of points is reported. */
export function takeStep(pieces: Pieces, item: ItemContext): Step | undefined {
  const at = pieces.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("step"));
  const word = pieces.left[at];
  if (word === undefined) return undefined;
  const amount = pieces.left[at + 1];
  if (amount?.type !== "quantity") {
    pieces.left.splice(at, 1);
    item.problem("value-missing", { what: keywordText("step") }, word);
    return undefined;
  }
  pieces.left.splice(at, 2);
  const points = pointsOf(amount, item.fullMarks, item);
  if (points === undefined) return undefined;
  const step = exact(points.points);
  if (step.compare(0) > 0) return { points: step, span: amount };
  item.problem("step-not-positive", {}, amount);
  return undefined;
}

/** Whether a range consists of whole steps; a step that does not fit is reported. */
export function checkStep(low: Rational, high: Rational, step: Step, item: ItemContext): void {
  if (high.sub(low).div(step.points).d === 1n) return;
  item.problem(
    "step-does-not-fit",
    { low: low.toString(), high: high.toString(), step: step.points.toString() },
    step.span,
  );
}
