import { RESULT_COLUMN, type Result, type Review, reviewSchema, type Template } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createScorer, employeeCopies } from "../src/index.ts";
import { peerReviews, SECRET_WORDS } from "./support/peers.ts";

function copyOf(template: Template, review: Review) {
  const { result } = createScorer(template).score(review);
  const copies = employeeCopies(template);
  return { full: result, template: copies.template, copy: copies.copy(review, result) };
}

/** Every printed figure of the columns that a result shares with its copy. */
function figures({ sections, totals }: Result, columns: readonly string[]) {
  const groups = sections.flatMap((section) => section.groups);
  const scores = [
    ...groups.flatMap(({ items }) => items.map((item) => item.scores)),
    ...groups.map((group) => group.totals),
    ...sections.map((section) => section.totals),
    totals,
  ];
  return scores.map((own) => columns.map((column) => own[column]?.points));
}

function outcome({ status, grade, passed, vetoes, data, employee, period, sections }: Result) {
  const applies = sections.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.map((item) => item.applies)),
  );
  return { status, grade, passed, vetoes, data, employee, period, applies };
}

describe("an employee's copy", () => {
  test("has the figures of the full sheet, worked out from its own data", () => {
    fc.assert(
      fc.property(peerReviews, ({ template, review }) => {
        const { full, copy, template: averaged } = copyOf(template, review);
        const columns = ["self", "supervisor", RESULT_COLUMN];
        expect(figures(copy.result, columns)).toEqual(figures(full, columns));
        expect(outcome(copy.result)).toEqual(outcome(full));
        const written: unknown = JSON.parse(JSON.stringify(copy.review));
        expect(createScorer(averaged).score(reviewSchema.parse(written)).result).toEqual(copy.result);
      }),
      { numRuns: 250 },
    );
  });

  test("holds nothing that is for others", () => {
    fc.assert(
      fc.property(peerReviews, ({ template, review }) => {
        const { copy, template: averaged } = copyOf(template, review);
        expect(JSON.stringify([copy, averaged])).not.toMatch(SECRET_WORDS);
      }),
    );
  });

  test("does not tell which peer said what", () => {
    fc.assert(
      fc.property(peerReviews, ({ template, review }) => {
        const even = withoutDistinction(template);
        const swapped = swapPeers(review);
        expect(copyOf(even, swapped).copy).toEqual(copyOf(even, review).copy);
      }),
    );
  });

  test("of a copy is the same copy", () => {
    fc.assert(
      fc.property(peerReviews, ({ template, review }) => {
        const { copy, template: averaged } = copyOf(template, review);
        expect(employeeCopies(averaged).copy(copy.review, copy.result)).toEqual(copy);
      }),
    );
  });
});

/** Where one peer counts more than another, or alone scores an item, his share of the result tells him apart. */
function withoutDistinction(template: Template): Template {
  const { differences: _, ...rest } = template;
  const [first, ...others] = template.sections;
  if (first === undefined) throw new Error("the sheet has no section");
  const groups = first.groups.map((group) => ({
    ...group,
    items: group.items.map((item) =>
      item.key === "创新" ? { ...item, raters: ["supervisor", "peer-1", "peer-2", "peer-3"] } : item,
    ),
  }));
  const weight = "0.2";
  const weights = template.raters.map(({ key }) => ({ rater: key, weight }));
  return { ...rest, sections: [{ ...first, groups }, ...others], result: { kind: "weighted", weights } };
}

const SWAPPED: { readonly [rater: string]: string } = {
  同级1: "peer-2",
  "peer-1": "peer-2",
  "peer-2": "peer-1",
};

function swapPeers(review: Review): Review {
  const swap = (said: Review["items"][string]) => ({
    ...said,
    answers: Object.fromEntries(
      Object.entries(said.answers).map(([rater, answer]) => [SWAPPED[rater] ?? rater, answer]),
    ),
  });
  const items = Object.entries(review.items).map(([name, said]) => [name, swap(said)] as const);
  const rows = (review.rows?.goals ?? []).map((row) => ({ ...row, review: swap(row.review) }));
  return { ...review, items: Object.fromEntries(items), rows: { goals: rows } };
}
