import { readFileSync } from "node:fs";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import { createScorer, readReviews } from "../src/index.ts";

/* The review in each guide fits the sheet in the same guide. */

const GUIDES = ["language.md", "language.zh.md"].map((name) => {
  const text = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  const [sheet = ""] = [...text.matchAll(/^```scorecard\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  const [review = ""] = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  return { name, sheet, review };
});

describe.each(GUIDES)("$name", ({ name, sheet, review }) => {
  const compiler = createCompiler({ load: () => ({ kind: "outside" }) });
  const { template } = compiler.compile({ path: name, text: sheet });

  test("its review is read and scored without a message", () => {
    const { reviews, diagnostics } = readReviews(review, "review.yaml");
    expect(diagnostics).toEqual([]);
    expect(reviews).toHaveLength(1);
    const [first] = reviews;
    if (template === undefined || first === undefined) throw new Error("the guide has a sheet and a review");
    const scored = createScorer(template).score(first.review);
    expect(scored.diagnostics).toEqual([]);
    // 25 + 15 + 40 = 80, behaviour 70: 80 × 80% + 70 × 20% = 78.
    expect(scored.result.totals.result?.points).toBe("78");
  });
});
