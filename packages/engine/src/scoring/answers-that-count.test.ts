import type { Item, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { entry, tally } from "../../test/support/rules.ts";
import { scoredSheet } from "../../test/support/scored.ts";
import { BOTH, bonus, filled, judged, named, part, sheet, THREE } from "../../test/support/sheets.ts";

const sales = judged("销售额", 60);
const payments = judged("回款", 40);
const plain = sheet([part("业绩", [sales, payments])]);

describe("what stands twice counts nowhere", () => {
  const key: Item = { ...sales, key: "sales" };
  const template = sheet([part("业绩", [key, payments])]);

  test("an item", () => {
    const { item, problems } = scoredSheet(template, filled({ sales: "50", 销售额: "50", 回款: "30" }));
    expect(item("sales")).toEqual({ points: null, trace: [] });
    expect(item("回款")?.points).toBe("30");
    expect(problems).toEqual(["item-twice items 销售额"]);
  });

  test("an answer", () => {
    const { item, problems } = scoredSheet(
      plain,
      filled({ 销售额: { supervisor: "50", 上级: "50" }, 回款: "30" }),
    );
    expect(item("销售额", "supervisor")).toEqual({ points: null, trace: [] });
    expect(problems).toEqual(["rater-twice items 销售额 answers 上级"]);
  });
});

test("a bonus that does not apply counts 0, whatever the sheet says of its other items", () => {
  const template = sheet([part("业绩", [sales, payments, bonus("创新", 10, { notApplicable: "full" })])]);
  const { item } = scoredSheet(template, filled({ 销售额: "50", 回款: "30", 创新: "不适用" }));
  expect(item("创新", "supervisor")).toEqual({
    points: "0",
    trace: [{ step: "not-applicable", policy: "zero", points: "0" }],
  });
});

describe("a list of what occurred", () => {
  const peers = [1, 2].map((number) => ({ key: `peer-${number}`, name: named(`同级${number}`) }));
  const late = tally("deduct", "10", [entry("late", "迟到", "-1"), entry("early", "早退", "-2")]);
  const template = sheet([part("纪律", [judged("出勤", 10, { rule: late })])], {
    raters: peers,
    result: { kind: "take", rater: "peer-1" },
  });

  test("is one rater's answer", () => {
    const { item, problems } = scoredSheet(
      template,
      filled({ 出勤: { 同级1: ["迟到", "早退"], 同级2: "无" } }),
    );
    expect([item("出勤", "peer-1")?.points, item("出勤", "peer-2")?.points, problems]).toEqual([
      "7",
      "10",
      [],
    ]);
  });

  test("is not shared out among several", () => {
    expect(scoredSheet(template, filled({ 出勤: { 同级: ["迟到", "早退"] } })).problems).toContain(
      "unknown-rater items 出勤 answers 同级",
    );
  });
});

describe("a rater who is asked only in some months", () => {
  const quarterly = judged("盘点", 40, { due: [3, 6, 9, 12], raters: ["self"] });
  const template = sheet([part("业绩", [judged("销售额", 60, { raters: ["supervisor"] }), quarterly])], {
    raters: BOTH,
  });

  test.each<readonly [period: string, problems: readonly string[]]>([
    ["2026-08", []],
    ["2026-09", ["missing-rater items"]],
    ["九月", ["wrong-period period", "missing-rater items"]],
  ])("is missing in %s: %j", (period, problems) => {
    const { problems: found } = scoredSheet(template, filled({ 销售额: { supervisor: "50" } }, { period }));
    expect(found.filter((problem) => !problem.startsWith("missing-item"))).toEqual(problems);
  });
});

describe("a rater who is outside the weights, where others carry what is missing", () => {
  const weights = [
    { rater: "self", weight: "0.5" },
    { rater: "supervisor", weight: "0.5" },
  ];
  const weighing = (item: Item, changes: Partial<Template> = {}) =>
    sheet([part("业绩", [sales, item])], {
      raters: THREE,
      result: { kind: "weighted", weights },
      missing: "reweight",
      ...changes,
    });
  const everyone = { self: "50", supervisor: "50", peer: "50" };

  const withoutPeer = filled({ 销售额: everyone, 回款: { self: "30", supervisor: "30" } });

  test("is not waited for: the result does not depend on him", () => {
    const { problems, result } = scoredSheet(weighing(payments), withoutPeer);
    expect([problems, result.status]).toEqual([["missing-answer-unneeded items"], "final"]);
  });

  test.each(["item", "total"] as const)(
    "is waited for where a limit on the %s compares him with another",
    (on) => {
      const differences = [{ raters: ["self", "peer"], on, most: { points: "60" } }] as const;
      const { problems, result } = scoredSheet(weighing(payments, { differences }), withoutPeer);
      expect([problems, result.status]).toEqual([["missing-answer items 回款 answers peer"], "provisional"]);
    },
  );

  test("is waited for where he is one of several whose average is compared", () => {
    const groups = [["self"], ["supervisor", "peer"]] as const;
    const differences = [
      { raters: ["self", "supervisor"], groups, on: "item", most: { points: "60" } },
    ] as const;
    expect(scoredSheet(weighing(payments, { differences }), withoutPeer).problems).toEqual([
      "missing-answer items 回款 answers peer",
    ]);
  });

  test("is waited for where he alone scores something", () => {
    const alone = sheet([part("业绩", [sales, { ...payments, raters: ["peer"] }])], {
      raters: THREE,
      result: { kind: "weighted", weights },
    });
    const answers = filled({ 销售额: { self: "50", supervisor: "50" } });
    const { problems, result } = scoredSheet(alone, answers);
    expect([problems, result.status]).toEqual([["missing-rater items"], "provisional"]);
  });

  test("who answers wrongly keeps the result provisional all the same", () => {
    const answers = filled({ 销售额: everyone, 回款: { self: "30", supervisor: "30", peer: "41" } });
    const { problems, result } = scoredSheet(weighing(payments), answers);
    expect([problems, result.status]).toEqual([
      ["points-out-of-range items 回款 answers peer"],
      "provisional",
    ]);
  });

  test("carries nothing: who alone has a weight is waited for", () => {
    const item = { ...payments, raters: ["supervisor", "peer"] };
    const answers = filled({ 销售额: everyone, 回款: { peer: "30" } });
    expect(scoredSheet(weighing(item), answers).problems).toEqual([
      "missing-answer items 回款 answers supervisor",
    ]);
  });
});
