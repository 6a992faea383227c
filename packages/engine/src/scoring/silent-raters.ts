import type { Diagnostic, ItemReview } from "@scorecard/model";
import { findNearest } from "./assign.ts";
import { withGroupAnswers } from "./group-answers.ts";
import { isBlank } from "./item-scorer.ts";
import { report } from "./messages.ts";
import type { PlainRule } from "./plain-rules.ts";
import type { RaterColumns } from "./rater-columns.ts";
import type { SaidEntries } from "./section-scorer.ts";

const MISSING_RATER = {
  provisional: "missing-rater",
  reweight: "missing-rater-carried",
  zero: "missing-rater-zero",
  unneeded: "missing-rater-unneeded",
} as const;

/**
 * Raters who answered nothing at all, by column. Those who are asked something are reported once, not item by item.
 * @param asked who is asked anything in the review's period, by column
 */
export function silentRaters(
  { items, rows }: SaidEntries,
  asked: readonly boolean[],
  { raters, index, groups }: RaterColumns,
  rule: PlainRule | undefined,
  diagnostics: Diagnostic[],
): readonly boolean[] {
  const silent = raters.map(() => true);
  let open = raters.length;
  const hear = (review: ItemReview) => {
    const answers = withGroupAnswers(review.answers, { index, groups });
    for (const name of Object.keys(answers)) {
      const column = index.find(name) ?? findNearest(name, index);
      if (typeof column === "number" && silent[column] && !isBlank(answers[name] ?? "")) {
        silent[column] = false;
        open -= 1;
      }
    }
  };
  for (const entry of items) if (open > 0 && entry !== undefined) hear(entry.value);
  for (const entry of rows) for (const { review } of entry?.value ?? []) if (open > 0) hear(review);
  raters.forEach((rater, column) => {
    if (!silent[column] || asked[column] !== true) return;
    const policy = rule?.missing[column] ?? "provisional";
    // Where nobody has answered there is nobody to carry a weight: the sheet waits for everyone whom it counts.
    const waits = open === raters.length && policy !== "unneeded";
    const code = MISSING_RATER[waits ? "provisional" : policy];
    diagnostics.push(report(code, { rater: rater.name }, { path: ["items"] }));
  });
  return silent;
}
