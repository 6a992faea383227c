import { type CompleteText, exact, formatExact, type Rational, ZERO } from "@scorecard/model";
import type { ItemContext } from "../rules/room.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** One step of a ladder that loses most of the points, where all others lose little: a trifle decides. */
export const SCORE_CLIFF = {
  severity: "warning",
  message: {
    "zh-Hans":
      "从“{upper}”到“{lower}”一下少 {lost} 分，别处每档最多少 {other} 分，差一点点就差很多。请在中间加一档，或改用插值。",
    "zh-Hant":
      "從「{upper}」到「{lower}」一下少 {lost} 分，別處每檔最多少 {other} 分，差一點點就差很多。請在中間加一檔，或改用插值。",
    en: "From “{upper}” to “{lower}” {lost} points are lost, elsewhere {other} at most: a trifle decides. Put a step between them, or interpolate.",
  },
} as const;

/** A rung of a ladder of bands or levels, in the order written. */
interface Rung {
  /** Asked for where it is told. */
  readonly name: () => CompleteText;
  readonly points: Rational;
  readonly span: Span;
}

/** A step is a cliff when it loses half of the full marks or more, and no other loses more than a tenth. */
const CLIFF = exact("1/2");
const LITTLE = exact("1/10");

export function checkCliff(rungs: readonly Rung[], item: ItemContext): void {
  const { fullMarks } = item;
  const steps = rungs.slice(1).flatMap((rung, index) => {
    const before = rungs[index];
    if (before === undefined || before.points.equals(rung.points)) return [];
    const [upper, lower] = before.points.compare(rung.points) > 0 ? [before, rung] : [rung, before];
    return [{ upper, lower, lost: upper.points.sub(lower.points), place: rung.span }];
  });
  const [deepest, next] = steps.toSorted((a, b) => b.lost.compare(a.lost));
  if (deepest === undefined || next === undefined || fullMarks.compare(ZERO) <= 0) return;
  const isCliff = deepest.lost.compare(fullMarks.mul(CLIFF)) >= 0;
  if (!isCliff || next.lost.compare(fullMarks.mul(LITTLE)) > 0) return;
  const { upper, lower, lost, place } = deepest;
  const params = { upper: upper.name(), lower: lower.name(), lost: formatExact(lost) };
  item.problem("score-cliff", { ...params, other: formatExact(next.lost) }, place);
}
