import { readReviews } from "@scorecard/engine";
import type { Review } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { describe, expect, test } from "vitest";
import { collectReviews, reviewText } from "../src/index.ts";
import { describeWith, type Fill, withMutool, withPdfLib } from "./support/fillers.ts";
import { examplesOf, fillable, NAMES, scored, shipped } from "./support/sheets.ts";
import { wantedFor } from "./support/wanted.ts";

/** What a result says: all points, and what follows from them. */
function figuresOf(review: Review, template: Parameters<typeof scored>[0]) {
  const { sections, totals, grade, passed, vetoes, status, employee, period, data } = scored(
    template,
    review,
  );
  return { sections, totals, grade, passed, vetoes, status, employee, period, data };
}

function roundTrips(fill: Fill): void {
  test.each(NAMES)("%s", async (name) => {
    const template = shipped(name);
    const [review] = examplesOf(name, template);
    if (review === undefined) throw new Error(`no review of ${name}`);
    const blank = await fillable(template, [{ kind: "blank", fillable: true }]);
    const filled = await fill(blank, wantedFor(review, template));
    const { sheets, diagnostics } = await collectReviews(filled, {
      templates: [template],
      printed: withBothScripts,
    });
    expect(diagnostics).toEqual([]);
    const [sheet] = sheets;
    expect(sheet?.diagnostics).toEqual([]);
    if (sheet?.review === undefined) throw new Error("nothing was collected");
    expect(figuresOf(sheet.review, template)).toEqual(figuresOf(review, template));
    // The written file says the same.
    const { reviews } = readReviews(reviewText(sheet.review), "collected.yaml");
    expect(reviews.map(({ review: read }) => read)).toEqual([sheet.review]);
  });
}

describe("a fillable sheet filled in by pdf-lib scores as the review that was typed", () => {
  roundTrips(withPdfLib);
});

describeWith(["mutool"], "a fillable sheet filled in by MuPDF scores as the review that was typed", () => {
  roundTrips(withMutool);
});
