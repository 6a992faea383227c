import { describe, expect, test } from "vitest";
import {
  SAID_OF_AGREEMENTS,
  SAID_OF_DATA,
  SAID_OF_MISSING,
  SAID_OF_NAMES,
  SAID_OF_ROWS,
  type SaidOfReview,
} from "../../test/said/reviews.ts";
import { REVIEW_DIAGNOSTICS } from "../diagnostics.ts";
import { createScorer } from "./scorer.ts";

const TABLES: readonly (readonly [string, readonly SaidOfReview[]])[] = [
  ["names", SAID_OF_NAMES],
  ["what is missing", SAID_OF_MISSING],
  ["agreements and what does not apply", SAID_OF_AGREEMENTS],
  ["data, events, adjustments and grades", SAID_OF_DATA],
  ["rows", SAID_OF_ROWS],
];

const CODES = Object.entries(REVIEW_DIAGNOSTICS);

describe.each(TABLES)("%s: what is said of", (_, rows) => {
  const named = rows.map((row) => [row[2], row[4], row] as const);
  test.each(named)("%s: %s", (code, _words, [template, review, , path, hans, hant, en]) => {
    const { diagnostics } = createScorer(template).score(review);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code,
      severity: CODES.find(([known]) => known === code)?.[1].severity,
      path: [...path],
      message: { "zh-Hans": hans, "zh-Hant": hant, en },
    });
    // An empty path leads to the whole review, and is not left out.
    expect(diagnostics[0]?.path).toEqual(path);
  });
});
