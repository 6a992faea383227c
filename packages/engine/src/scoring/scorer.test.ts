import type { Diagnostic, Result, Review, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { bothSay, reviewOf } from "../../test/support/reviews.ts";
import {
  director,
  directorWith,
  fiveLevels,
  satisfactionBands,
  smallSheet,
} from "../../test/support/templates.ts";
import { createScorer } from "./scorer.ts";

const twoLevels = smallSheet([fiveLevels(2), fiveLevels(2)]);

function score(
  template: Template,
  review: Review,
): { result: Result; problems: readonly string[]; diagnostics: readonly Diagnostic[] } {
  const { result, diagnostics } = createScorer(template).score(review);
  const problems = diagnostics.map(({ code, path = [] }) => [code, ...path].join(" "));
  return { result, problems, diagnostics };
}

describe("names in a review", () => {
  test.each(["satisfaction", "客户满意度", "Client satisfaction", " 客户满意度 ", "CLIENT  SATISFACTION"])(
    "%j is the item",
    (name) => {
      const { problems } = score(director, reviewOf({ [name]: bothSay("90") }));
      expect(problems.filter((problem) => problem.startsWith("unknown"))).toEqual([]);
      expect(problems.some((problem) => problem.includes("satisfaction"))).toBe(false);
    },
  );

  test("are understood in the other script when the template is printed in it", () => {
    const raters = twoLevels.raters.map(({ key, name }) => {
      return { key, name: { ...name, "zh-Hant": key === "self" ? "自評" : "上級" } };
    });
    const review = reviewOf({ 项目1: { answers: { 自評: "4", 上級: "4" } }, 项目2: bothSay("4") });
    expect(createScorer(twoLevels, { printed: { ...twoLevels, raters } }).score(review).diagnostics).toEqual(
      [],
    );
    expect(createScorer(twoLevels).score(review).diagnostics).not.toEqual([]);
  });

  test.each<readonly [string, Review, readonly string[]]>([
    [
      "an unknown item",
      reviewOf({ 项目1: bothSay("4"), 项目2: bothSay("4"), 出勤: bothSay("4") }),
      ["unknown-item items 出勤"],
    ],
    [
      "a misspelt item, which is then not missing as well",
      reviewOf({ 项目1: bothSay("4"), 项木2: bothSay("4") }),
      ["unknown-item items 项木2"],
    ],
    [
      "an item under two names",
      reviewOf({ 项目1: bothSay("4"), "item-1": bothSay("4"), 项目2: bothSay("4") }),
      ["item-twice items item-1"],
    ],
    [
      "an unknown rater",
      reviewOf({ 项目1: { answers: { 自评: "4", 上级: "4", 客户: "5" } }, 项目2: bothSay("4") }),
      ["unknown-rater items 项目1 answers 客户"],
    ],
    [
      "a misspelt rater, who is then not missing as well",
      reviewOf({ 项目1: { answers: { 自评: "4", 上机: "4" } }, 项目2: bothSay("4") }),
      ["unknown-rater items 项目1 answers 上机"],
    ],
    [
      "a rater under two names",
      reviewOf({ 项目1: { answers: { 自评: "4", self: "4", 上级: "4" } }, 项目2: bothSay("4") }),
      ["rater-twice items 项目1 answers self"],
    ],
    [
      "an unknown comment",
      reviewOf({ 项目1: bothSay("4"), 项目2: bothSay("4") }, { comments: { 上级评浯: "好" } }),
      ["unknown-comment comments 上级评浯"],
    ],
    [
      "a comment under two names",
      reviewOf(
        { 项目1: bothSay("4"), 项目2: bothSay("4") },
        { comments: { 上级评语: "好", "supervisor-comment": "好" } },
      ),
      ["comment-twice comments supervisor-comment"],
    ],
    [
      "names that every object has",
      reviewOf(
        Object.fromEntries([
          ["项目1", bothSay("4")],
          ["项目2", bothSay("4")],
          ["__proto__", bothSay("4")],
          ["constructor", bothSay("4")],
          ["toString", bothSay("4")],
        ]),
      ),
      ["unknown-item items __proto__", "unknown-item items constructor", "unknown-item items toString"],
    ],
  ])("%s", (_, review, expected) => {
    expect(score(twoLevels, review).problems).toEqual(expected);
  });

  test("a misspelt name comes with the one that is meant", () => {
    const { diagnostics } = score(director, reviewOf({ 客户满意渡: bothSay("90") }));
    const unknown = diagnostics.find(({ code }) => code === "unknown-item");
    expect(unknown?.message["zh-Hans"]).toContain("是不是“客户满意度”？");
    expect(unknown?.message.en).toContain("Did you mean “客户满意度”?");
  });

  test("a name that two items print is refused, their keys are not", () => {
    const [section] = twoLevels.sections;
    const items = section?.groups[0]?.items.map((item) => ({ ...item, name: { "zh-Hans": "沟通" } })) ?? [];
    const sheet = directorWith({
      sections: [
        { key: "only", name: { "zh-Hans": "业绩" }, weight: "1", fullMarks: "100", groups: [{ items }] },
      ],
    });
    const byKey = reviewOf({ "item-1": bothSay("4"), "item-2": bothSay("4") });
    expect(score(sheet, byKey).problems).toEqual([]);
    expect(score(sheet, reviewOf({ 沟通: bothSay("4") })).problems).toContain("ambiguous-item items 沟通");
  });
});

describe("what is missing", () => {
  test.each<readonly [string, Review, readonly string[]]>([
    [
      "one answer",
      reviewOf({ 项目1: { answers: { 自评: "4" } }, 项目2: bothSay("4") }),
      ["missing-answer items 项目1 answers supervisor"],
    ],
    [
      "an answer that was left blank",
      reviewOf({ 项目1: { answers: { 自评: "4", 上级: " " } }, 项目2: bothSay("4") }),
      ["missing-answer items 项目1 answers 上级"],
    ],
    ["an item", reviewOf({ 项目1: bothSay("4") }), ["missing-item items item-2"]],
    [
      "a rater throughout, said once",
      reviewOf({ 项目1: { answers: { 自评: "4" } }, 项目2: { answers: { 自评: "4" } } }),
      ["missing-rater items"],
    ],
    ["everything", reviewOf({}), ["missing-rater-unneeded items", "missing-rater items"]],
  ])("%s: reported, and provisional", (_, review, expected) => {
    const { problems, result, diagnostics } = score(twoLevels, review);
    expect(problems).toEqual(expected);
    expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
    expect(result.status).toBe("provisional");
    expect(result.totals.result).toEqual({ points: null, trace: [] });
  });

  test("never counts as 0: every sum over it is empty, the other columns stay", () => {
    const review = reviewOf({ 项目1: { answers: { 自评: "4" } }, 项目2: bothSay("4") });
    const { result } = score(twoLevels, review);
    const columns = ["self", "supervisor", "result"];
    expect(columns.map((column) => result.totals[column]?.points)).toEqual(["16", null, null]);
    expect(columns.map((column) => result.sections[0]?.totals[column]?.points)).toEqual(["16", null, null]);
    expect(columns.map((column) => result.sections[0]?.groups[0]?.totals[column]?.points)).toEqual([
      "16",
      null,
      null,
    ]);
  });
});

describe("a review of another sheet or time", () => {
  const complete = { 项目1: bothSay("4"), 项目2: bothSay("4") };

  test("another template is said once, not name by name", () => {
    const review = reviewOf({ 出勤: bothSay("4"), 纪律: bothSay("4") }, { template: "warehouse-keeper" });
    expect(score(twoLevels, review).problems).toEqual(["wrong-template template"]);
  });

  test("a misspelt template is said beside all other problems", () => {
    const review = reviewOf({ ...complete, 出勤: bothSay("4") }, { template: "customer-servise-director" });
    expect(score(twoLevels, review).problems).toEqual(["wrong-template template", "unknown-item items 出勤"]);
  });

  test("another version of the template", () => {
    const problems = score(twoLevels, reviewOf(complete, { templateVersion: "2" })).problems;
    expect(problems).toEqual(["wrong-template-version templateVersion"]);
    expect(score(twoLevels, reviewOf(complete, { templateVersion: "1" })).problems).toEqual([]);
  });

  test("a period in another form is read, an impossible one is refused", () => {
    expect(score(twoLevels, reviewOf(complete, { period: "2026年9月" })).result.period).toBe("2026-09");
    expect(score(twoLevels, reviewOf(complete, { period: "2026-13" })).problems).toEqual([
      "wrong-period period",
    ]);
    const quarterly: Template = { ...twoLevels, periods: ["quarter"] };
    const { diagnostics } = score(quarterly, reviewOf(complete));
    expect(diagnostics[0]?.message.en).toContain("2026-Q3");
  });

  test("all problems come in one run", () => {
    const review = reviewOf(
      {
        项目1: { answers: { 自评: "6", 上级: "高" } },
        出勤: bothSay("4"),
        项目2: { answers: { 自评: "4", 客户: "4" } },
      },
      { period: "九月", comments: { 意见: "好" } },
    );
    expect(score(twoLevels, review).problems).toEqual([
      "wrong-period period",
      "unknown-comment comments 意见",
      "unknown-item items 出勤",
      "unknown-level items 项目1 answers 自评",
      "unknown-level items 项目1 answers 上级",
      "unknown-rater items 项目2 answers 客户",
      "missing-answer items 项目2 answers supervisor",
    ]);
  });
});

describe("the result column", () => {
  const weighted = {
    kind: "weighted",
    weights: [
      { rater: "self", weight: "0.3" },
      { rater: "supervisor", weight: "0.7" },
    ],
  } as const;
  const agreed = { kind: "agreed" } as const;
  const cell = (template: Template, item: Review["items"][string]) => {
    const { result, problems } = score(template, reviewOf({ 项目1: item }));
    return { ...result.sections[0]?.groups[0]?.items[0]?.scores.result, problems };
  };
  const sheet = (changes: Partial<Template>) => smallSheet([fiveLevels(2)], changes);

  test("takes a rater's points", () => {
    expect(cell(sheet({}), { answers: { 自评: "5", 上级: "3" } })).toEqual({
      points: "6",
      trace: [{ step: "take", rater: "supervisor", points: "6" }],
      problems: [],
    });
  });

  test("weighs the raters: 10 × 30% + 6 × 70% = 7.2", () => {
    expect(cell(sheet({ result: weighted }), { answers: { 自评: "5", 上级: "3" } })).toEqual({
      points: "7.2",
      trace: [
        {
          step: "weigh",
          parts: [
            { rater: "self", points: "10", weight: "0.3" },
            { rater: "supervisor", points: "6", weight: "0.7" },
          ],
          points: "7.2",
        },
      ],
      problems: [],
    });
  });

  test("rounds what it weighed: 10 × 1/3 + 6 × 2/3 = 22/3, at one place 7.3", () => {
    const thirds = {
      kind: "weighted",
      weights: [
        { rater: "self", weight: "1/3" },
        { rater: "supervisor", weight: "2/3" },
      ],
    } as const;
    const rounding = { item: 1, section: 1, total: 1 };
    const { points, trace } = cell(sheet({ result: thirds, rounding }), {
      answers: { 自评: "5", 上级: "3" },
    });
    expect(points).toBe("7.3");
    expect(trace?.slice(1)).toEqual([{ step: "round", from: "22/3", places: 1, points: "7.3" }]);
  });

  test("a tie at the last place goes up: 10 × 0.25 + 6 × 0.75 = 7 and 8 × 0.25 + 6 × 0.75 = 6.5 → 7", () => {
    const quarters = {
      kind: "weighted",
      weights: [
        { rater: "self", weight: "0.25" },
        { rater: "supervisor", weight: "0.75" },
      ],
    } as const;
    const rounding = { item: 0, section: 0, total: 0 };
    const template = sheet({ result: quarters, rounding });
    expect(cell(template, { answers: { 自评: "5", 上级: "3" } }).points).toBe("7");
    expect(cell(template, { answers: { 自评: "4", 上级: "3" } }).points).toBe("7");
  });

  test("needs every rater it weighs", () => {
    const { points, problems } = cell(sheet({ result: weighted }), { answers: { 上级: "3" } });
    expect({ points, problems }).toEqual({ points: null, problems: ["missing-rater items"] });
  });

  test("is what was agreed", () => {
    const item = { answers: { 自评: "5", 上级: "3" }, agreed: { points: "7.5分", reason: "季末有改进" } };
    expect(cell(sheet({ result: agreed }), item)).toEqual({
      points: "7.5",
      trace: [{ step: "agreed", points: "7.5", reason: "季末有改进" }],
      problems: [],
    });
  });

  test("needs no agreement where the raters gave the same points", () => {
    expect(cell(sheet({ result: agreed }), { answers: { 自评: "3", 上级: "3级" } })).toEqual({
      points: "6",
      trace: [{ step: "take", rater: "self", points: "6" }],
      problems: [],
    });
  });

  test("waits for an agreement where they differ", () => {
    const { points, problems } = cell(sheet({ result: agreed }), { answers: { 自评: "5", 上级: "3" } });
    expect({ points, problems }).toEqual({ points: null, problems: ["missing-agreement items 项目1"] });
  });

  test("asks for a missing rater before an agreement", () => {
    const { problems } = cell(sheet({ result: agreed }), { answers: { 上级: "3" } });
    expect(problems).toEqual(["missing-rater items"]);
  });

  test("may be agreed against the sheet's rule, with a reason", () => {
    const item = { answers: { 自评: "5", 上级: "3" }, agreed: { points: "8", reason: "数据更正" } };
    expect(cell(sheet({}), item)).toMatchObject({ points: "8", problems: [] });
  });

  test.each([
    [{ points: "8" }, "agreed-needs-reason items 项目1 agreed"],
    [{ points: "8", reason: "  " }, "agreed-needs-reason items 项目1 agreed"],
    [{ points: "10.01", reason: "好" }, "agreed-out-of-range items 项目1 agreed points"],
    [{ points: "-1", reason: "差" }, "agreed-out-of-range items 项目1 agreed points"],
    [{ points: "八分", reason: "好" }, "agreed-not-points items 项目1 agreed points"],
    [{ points: "80%", reason: "好" }, "agreed-not-points items 项目1 agreed points"],
  ])("%j is refused", (agreedScore, problem) => {
    const { points, problems } = cell(sheet({}), { answers: { 自评: "5", 上级: "3" }, agreed: agreedScore });
    expect({ points, problems }).toEqual({ points: null, problems: [problem] });
  });

  test("takes the bounds themselves: 0 and full marks", () => {
    for (const points of ["0", "10"]) {
      const item = { answers: { 自评: "5", 上级: "3" }, agreed: { points, reason: "商定" } };
      expect(cell(sheet({}), item).points).toBe(points);
    }
  });
});

describe("rounding", () => {
  test("sums add what is printed: 3.333 + 3.333 is 6.66, not 6.67", () => {
    const third = { kind: "levels", levels: [{ key: "1", points: "10/3" }] } as const;
    const { result } = score(
      smallSheet([third, third]),
      reviewOf({ 项目1: bothSay("1"), 项目2: bothSay("1") }),
    );
    expect(result.sections[0]?.totals.result).toMatchObject({ points: "6.66" });
  });

  test("each step has its own places", () => {
    const level = { kind: "levels", levels: [{ key: "1", points: "1.25" }] } as const;
    const template = smallSheet([level, level], { rounding: { item: 1, section: 0, total: 2 } });
    const { result } = score(template, reviewOf({ 项目1: bothSay("1"), 项目2: bothSay("1") }));
    const [section] = result.sections;
    expect(section?.groups[0]?.items[0]?.scores.self?.points).toBe("1.3");
    expect(section?.totals.self).toEqual({
      points: "3",
      trace: [
        {
          step: "add",
          parts: [
            { key: "item-1", points: "1.3" },
            { key: "item-2", points: "1.3" },
          ],
          points: "2.6",
        },
        { step: "round", from: "2.6", places: 0, points: "3" },
      ],
    });
  });
});

test("one scorer scores many people, each on their own", () => {
  const scorer = createScorer(smallSheet([satisfactionBands]));
  const self = (points: string) =>
    scorer.score(reviewOf({ 项目1: bothSay(points) })).result.totals.self?.points;
  expect([self("90"), self("80"), self("90")]).toEqual(["20", "5", "20"]);
});

test("the template is named by its content", () => {
  expect(createScorer(director).templateHash).toBe(createScorer({ ...director }).templateHash);
  expect(createScorer(director).templateHash).not.toBe(
    createScorer(directorWith({ version: "2" })).templateHash,
  );
});
