import type { Review } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { BOTH, filled, judged, part, sheet } from "../../test/support/sheets.ts";
import { createScorer } from "../scoring/scorer.ts";
import { keyedReview } from "./keyed-review.ts";

const ITEMS = [
  judged("teamwork", 60, { name: { "zh-Hans": "协作", en: "Teamwork" } }),
  judged("duty", 40, { name: { "zh-Hans": "承担责任", en: "Accountability" } }),
];
const TEMPLATE = sheet([part("行为", ITEMS)], { raters: BOTH });

const [SELF, SUPERVISOR] = BOTH.map(({ name }) => name["zh-Hans"] ?? "");

function keyed(items: Review["items"]): Review["items"] {
  return keyedReview({ ...filled({}), items }, TEMPLATE).items;
}

describe("a review under the keys of its sheet", () => {
  test.each<[string, Review["items"]]>([
    ["names as they are printed", { 协作: { answers: { [SELF ?? ""]: "50", [SUPERVISOR ?? ""]: "45" } } }],
    ["another language, case and width", { ｔｅａｍｗｏｒｋ: { answers: { self: "50", SUPERVISOR: "45" } } }],
    ["keys", { teamwork: { answers: { self: "50", supervisor: "45" } } }],
  ])("from %s", (_, items) => {
    expect(keyed(items)).toEqual({ teamwork: { answers: { self: "50", supervisor: "45" } } });
  });

  test("what belongs to the answers stays with them, and what the sheet does not know goes", () => {
    const answers = { self: "30", 旁人: "1" };
    expect(
      keyed({ 承担责任: { answers, note: "交接及时", agreed: { points: "30" } }, 考勤: { answers } }),
    ).toEqual({
      duty: { answers: { self: "30" }, note: "交接及时", agreed: { points: "30" } },
    });
  });

  test("it scores as before", () => {
    const answers = (points: string) => ({ answers: { 自评: points, 上级: points } });
    const review: Review = { ...filled({}), items: { 协作: answers("50"), Accountability: answers("35") } };
    const totals = (of: Review) => createScorer(TEMPLATE).score(of).result.totals;
    expect(totals(keyedReview(review, TEMPLATE))).toEqual(totals(review));
    expect(totals(review)).toMatchObject({ self: { points: "85" } });
  });
});
