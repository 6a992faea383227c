import { exact } from "@scorecard/model";
import { keywordIn } from "../lint/own-words.ts";
import type { Context } from "../read/context.ts";
import { intervalOf, type Stretch } from "../read/number-line.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import type { Ladder } from "./band-checks.ts";
import { joinedWords } from "./band-claims.ts";

/** Holes between whole numbers that follow each other (5 天 and 6 天) are told with the word that closes them all. */
export function reportHoles(holes: readonly Stretch[], ladder: Ladder, rule: Span, context: Context): void {
  const { whole, words, wholeGoesTo } = ladder;
  const between = whole || wholeGoesTo === undefined ? [] : holes.filter(isBetweenWholeNumbers);
  for (const hole of holes) {
    if (!between.includes(hole))
      context.problem("band-gap", { values: words(intervalOf(hole, whole)) }, rule);
  }
  if (between.length === 0 || wholeGoesTo === undefined) return;
  const values = joinedWords(
    between.map((hole) => words(intervalOf(hole, whole))),
    "、",
    ", ",
  );
  const newText = `，${keywordIn("whole", context.vocabulary)}`;
  const fix = [{ span: { start: wholeGoesTo, end: wholeGoesTo }, newText }];
  context.problem("band-gap-between-whole", { values }, rule, { fix });
}

function isBetweenWholeNumbers(hole: Stretch): boolean {
  const { low, high } = intervalOf(hole, false);
  if (typeof low?.value !== "string" || typeof high?.value !== "string" || low.inclusive || high.inclusive)
    return false;
  const from = exact(low.value);
  return from.floor().equals(from) && exact(high.value).equals(from.add(1));
}
