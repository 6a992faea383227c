import type { ItemReview, Review, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { scoredSheet } from "../../test/support/scored.ts";
import { BOTH, filled, judged, named, part, sheet } from "../../test/support/sheets.ts";

const PEERS = { key: "peer", name: named("同级平均"), average: true } as const;

/** A copy's sheet: 上级 80%, 同级平均 20%. */
const COPY: Template = sheet(
  [
    part("行为", [
      judged("协作", 60, { notApplicable: "reweight" }),
      judged("担当", 40, { raters: ["supervisor"] }),
    ]),
  ],
  {
    raters: [...BOTH.slice(1), PEERS],
    result: {
      kind: "weighted",
      weights: [
        { rater: "supervisor", weight: "0.8" },
        { rater: "peer", weight: "0.2" },
      ],
    },
  },
);

const score = (said: ItemReview, changes: Partial<Review> = {}) =>
  scoredSheet(COPY, filled({ 协作: said, 担当: { supervisor: "30" } }, changes));

const rated = (peer: string): ItemReview => ({ answers: { supervisor: "50", peer } });

describe("an average", () => {
  test.each([
    ["is no judgement of the item's rule", "61.25", "61.25"],
    ["is rounded as the item is", "100/3", "33.33"],
    ["that is no number counts nowhere", "很好", null],
    ["may be missing", "", null],
  ])("%s", (_, written, points) => {
    expect(score(rated(written)).item("协作", "peer")?.points).toBe(points);
  });

  test("is told of as such", () => {
    expect(score(rated("38")).item("协作", "peer")?.trace).toEqual([{ step: "average", points: "38" }]);
  });

  test("weighs like any rater's points where no result is stated", () => {
    expect(score(rated("40")).item("协作")?.points).toBe("48");
  });
});

describe("a stated result", () => {
  test.each<readonly [string, ItemReview, string | null]>([
    ["stands for what would be weighed", { ...rated("40"), stated: "48.01" }, "48.01"],
    ["may be none", { ...rated("40"), stated: null }, null],
    ["that is no number is none", { ...rated("40"), stated: "—" }, null],
    [
      "gives way to an agreement",
      { ...rated("40"), stated: "48", agreed: { points: "45", reason: "—" } },
      "45",
    ],
  ])("%s", (_, said, points) => {
    expect(score(said).item("协作")?.points).toBe(points);
  });

  test("is told of as such", () => {
    expect(score({ ...rated("40"), stated: "48" }).item("协作")?.trace).toEqual([
      { step: "stated", points: "48" },
    ]);
  });

  test("counts for nothing where nobody's single scores are left out", () => {
    const { item } = scoredSheet(
      COPY,
      filled({ 协作: rated("40"), 担当: { answers: { supervisor: "30" }, stated: "40" } }),
    );
    expect(item("担当")?.points).toBe("30");
  });

  test("of the total is none, whatever the sections add up to", () => {
    const { result } = score({ ...rated("40"), stated: "48" }, { stated: null });
    expect(result.totals.result?.points).toBeNull();
    expect(result.status).toBe("provisional");
  });
});

test("a limit on the difference from an average is not judged again", () => {
  const differences = [{ raters: ["supervisor", "peer"], on: "item", most: { points: "5" } }] as const;
  const { item, problems } = scoredSheet(
    { ...COPY, differences },
    filled({ 协作: { ...rated("20"), stated: "44" }, 担当: { supervisor: "30" } }),
  );
  expect([item("协作")?.points, problems]).toEqual(["44", []]);
});
