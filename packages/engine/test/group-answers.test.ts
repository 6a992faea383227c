import { type Answer, type Diagnostic, RESULT_COLUMN, type Result } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { createScorer } from "../src/index.ts";
import { reviewOf } from "./support/reviews.ts";
import { judged, part, sheet } from "./support/sheets.ts";

/* 同级 3 人 is three columns, which a review can answer as one list and a limit on differences compares as their average. */

const peers = [1, 2, 3].map((number) => ({ key: `peer-${number}`, name: { "zh-Hans": `同级${number}` } }));
const raters = [{ key: "supervisor", name: { "zh-Hans": "上级" } }, ...peers];

const template = sheet([part("部分", [judged("态度", 100)])], {
  raters,
  result: { kind: "take", rater: "supervisor" },
  differences: [
    {
      raters: ["peer-1", "supervisor"],
      groups: [["peer-1", "peer-2", "peer-3"], ["supervisor"]],
      on: "item",
      most: { points: "5" },
    },
  ],
});

interface Scored {
  readonly points: readonly (string | null)[];
  readonly codes: readonly string[];
  readonly said: readonly string[];
}

function scored(answers: { readonly [rater: string]: Answer }): Scored {
  const review = reviewOf({ 态度: { answers } }, { template: template.id });
  const { result, diagnostics }: { result: Result; diagnostics: readonly Diagnostic[] } =
    createScorer(template).score(review);
  const scores = result.sections[0]?.groups[0]?.items[0]?.scores ?? {};
  return {
    points: [...raters.map(({ key }) => key), RESULT_COLUMN].map((key) => scores[key]?.points ?? null),
    codes: diagnostics.map(({ code }) => code),
    said: diagnostics.map(({ message }) => message["zh-Hans"]),
  };
}

describe("a list of answers", () => {
  test.each([["同级"], ["peer"]])("is given to the members of %s in turn", (name) => {
    const { points, codes } = scored({ 上级: "82", [name]: ["80", "85", "78"] });
    expect([points, codes]).toEqual([["82", "80", "85", "78", "82"], []]);
  });

  test("may leave the last ones out, which are missing then", () => {
    expect(scored({ 上级: "82", 同级: ["80", "85"] }).points.slice(0, 4)).toEqual(["82", "80", "85", null]);
  });

  test("of more answers than there are raters is refused", () => {
    expect(scored({ 上级: "82", 同级: ["80", "85", "78", "90"] }).codes).toContain("unknown-rater");
  });
});

describe("a limit on the difference to several raters", () => {
  test("lets one of them differ where their average does not", () => {
    expect(scored({ 上级: "82", 同级: ["70", "85", "85"] }).codes).toEqual([]);
  });

  test("takes their average, by their common name", () => {
    const { codes, said } = scored({ 上级: "90", 同级: ["80", "85", "84"] });
    expect(codes).toEqual(["difference-beyond"]);
    expect(said[0]).toContain("同级");
    expect(said[0]).not.toContain("同级1");
    expect(said[0]).toContain("7");
  });

  test("waits until all of them have answered", () => {
    expect(scored({ 上级: "90", 同级: ["60", "61"] }).codes).not.toContain("difference-beyond");
  });
});
