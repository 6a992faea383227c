import type { Answer, Difference, Item, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { cap, entry, tally } from "../../test/support/rules.ts";
import { scoredSheet } from "../../test/support/scored.ts";
import { BOTH, bonus, filled, judged, named, part, penalty, sheet } from "../../test/support/sheets.ts";

const five: Difference = { raters: ["self", "supervisor"], on: "item", most: { points: "5" } };
const fifth: Difference = { ...five, most: { share: "0.2" } };
const sales = judged("销售额", 100);

function limited(
  items: readonly Item[],
  differences: readonly Difference[],
  changes: Partial<Template> = {},
) {
  return sheet([part("业绩", items)], { raters: BOTH, differences, ...changes });
}

/** What is reported, in the first sentence for it. */
function said(template: Template, items: Parameters<typeof filled>[0]): readonly string[] {
  return scoredSheet(template, filled(items)).diagnostics.map(
    ({ code, message }) => `${code}: ${message["zh-Hans"].split("。")[0]}`,
  );
}

function far(item: string, one: string, other: string, difference: string, most: string): string {
  return `difference-beyond: “${item}”的“${one}”和“${other}”相差 ${difference} 分，超过允许的 ${most} 分`;
}

describe("a limit in points", () => {
  const template = limited([sales], [five]);

  test.each([
    ["90", "95"],
    ["95", "90"],
    ["90", "90"],
    ["0", "0"],
  ])("%s and %s are near enough", (self, supervisor) => {
    expect(said(template, { 销售额: { self, supervisor } })).toEqual([]);
  });

  test.each([
    ["90", "95.01", "5.01"],
    ["95.01", "90", "5.01"],
    ["100", "0", "100"],
  ])("%s and %s are not", (self, supervisor, difference) => {
    expect(said(template, { 销售额: { self, supervisor } })).toEqual([
      far("销售额", "自评", "上级", difference, "5"),
    ]);
  });

  test("the first limit that is passed is said, and no other", () => {
    const strict: Difference = { ...five, most: { points: "1" } };
    const one = said(limited([sales], [five, strict]), { 销售额: { self: "93", supervisor: "90" } });
    expect(one).toEqual([far("销售额", "自评", "上级", "3", "1")]);
    const both = said(limited([sales], [five, strict]), { 销售额: { self: "96", supervisor: "90" } });
    expect(both).toEqual([far("销售额", "自评", "上级", "6", "5")]);
  });

  test("waits for both, and is not asked of a wrong answer", () => {
    const codes = (self: string, supervisor: string) =>
      scoredSheet(template, filled({ 销售额: { self, supervisor } })).problems;
    expect(codes("", "10")).toEqual(["missing-rater items"]);
    expect(codes("180", "10")).toEqual(["points-out-of-range items 销售额 answers self"]);
    expect(codes("10", "180")).toEqual(["points-out-of-range items 销售额 answers supervisor"]);
  });

  test("does not compare points with an item that does not apply", () => {
    const item = judged("销售额", 100, { notApplicable: "full" });
    const { problems, total } = scoredSheet(
      limited([item], [five]),
      filled({ 销售额: { self: "不适用", supervisor: "60" } }),
    );
    expect([problems, total()?.points]).toEqual([[], "60"]);
  });
});

describe("a limit as a share of what an item can bring", () => {
  const occurred = (times: string) => ({ occurred: times });
  test.each<
    readonly [
      about: string,
      item: Item,
      near: readonly [Answer, Answer],
      beyond: readonly [Answer, Answer],
      difference: string,
      most: string,
    ]
  >([
    ["full marks of 60: 12", judged("项目", 60), ["50", "38"], ["50", "37.99"], "12.01", "12"],
    [
      "full marks of 60, which the rule goes beyond: 12",
      judged("项目", 60, { rule: { kind: "judgement", low: "-90", high: "90" } }),
      ["50", "38"],
      ["50", "37.99"],
      "12.01",
      "12",
    ],
    [
      "a bonus of 10 that is capped at 20: 4",
      bonus("项目", 10, { limits: [cap("20")] }),
      ["5", "1"],
      ["5", "0.5"],
      "4.5",
      "4",
    ],
    ["a bonus of at most 10: 2", bonus("项目", 10), ["5", "3"], ["5", "2.9"], "2.1", "2"],
    ["a penalty of at most 20: 4", penalty("项目", 20), ["-8", "-4"], ["-8", "-3.5"], "4.5", "4"],
    [
      "a bonus whose rule has no end, by its 10 points: 2",
      bonus("项目", 10, { rule: tally("add", "0", [entry("occurred", "表扬", "1")]), limits: [] }),
      [occurred("2"), occurred("4")],
      [occurred("2"), occurred("5")],
      "3",
      "2",
    ],
    [
      "a penalty whose rule has no end, by its 10 points: 2",
      penalty("项目", 10, {
        fullMarks: "10",
        rule: tally("deduct", "0", [entry("occurred", "迟到", "-1")]),
        limits: [],
      }),
      [occurred("2"), occurred("4")],
      [occurred("2"), occurred("5")],
      "3",
      "2",
    ],
  ])("%s", (_, item, near, beyond, difference, most) => {
    const template = limited([sales, item], [fifth]);
    const all = (pair: readonly [Answer, Answer]) => {
      return { 销售额: { self: "80", supervisor: "80" }, 项目: { self: pair[0], supervisor: pair[1] } };
    };
    expect(said(template, all(near))).toEqual([]);
    expect(said(template, all(beyond))).toEqual([far("项目", "自评", "上级", difference, most)]);
  });
});

describe("several raters of a kind", () => {
  const raters = [
    { key: "supervisor", name: named("上级") },
    ...[1, 2, 3].map((number) => ({ key: `peer-${number}`, name: named(`同级${number}`) })),
  ];
  const peers = ["peer-1", "peer-2", "peer-3"] as const;
  const template = (difference: Partial<Difference>) =>
    limited([sales], [{ ...five, raters: ["supervisor", "peer-1"], ...difference }], { raters });
  const all = (supervisor: string, ...own: readonly string[]) => {
    return { 销售额: { supervisor, ...Object.fromEntries(peers.map((key, at) => [key, own[at] ?? ""])) } };
  };

  test("count with their average, whoever is named first", () => {
    const forth = template({ groups: [["supervisor"], [...peers]] });
    const back = template({ raters: ["peer-1", "supervisor"], groups: [[...peers], ["supervisor"]] });
    expect(said(forth, all("90", "80", "85", "90"))).toEqual([]);
    expect(said(forth, all("90", "80", "84", "90"))).toEqual([
      far("销售额", "上级", "同级", "5.333333", "5"),
    ]);
    expect(said(back, all("90", "80", "84", "90"))).toEqual([far("销售额", "同级", "上级", "5.333333", "5")]);
    expect(said(back, all("80", "80", "85", "90"))).toEqual([]);
  });

  test("on both sides", () => {
    const halves = template({
      groups: [
        ["supervisor", "peer-1"],
        ["peer-2", "peer-3"],
      ],
    });
    expect(said(halves, all("90", "80", "80", "80"))).toEqual([]);
    expect(said(halves, all("92", "80", "80", "80"))).toEqual([far("销售额", "上级", "同级", "6", "5")]);
  });

  test("one of them alone keeps the number", () => {
    expect(said(template({}), all("90", "80", "90", "90"))).toEqual([
      far("销售额", "上级", "同级1", "10", "5"),
    ]);
  });
});
