import type { Answer, Difference, Item, Section, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { cap, entry, tally } from "../../test/support/rules.ts";
import { scoredSheet } from "../../test/support/scored.ts";
import {
  BOTH,
  bonus,
  filled,
  judged,
  named,
  part,
  penalty,
  share,
  sheet,
} from "../../test/support/sheets.ts";

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

describe("a limit on the total where not everybody scores everything", () => {
  const ten: Difference = { ...five, on: "total", most: { points: "10" } };
  const bySupervisor = { raters: ["supervisor"] };
  const one = (name: string, changes: Partial<Item> = {}) => judged(name, 100, { weight: "1", ...changes });
  const work = share("工作量", "0.3", [one("病历", bySupervisor)]);
  const attitude = share("态度", "0.7", [one("协作")]);
  const apart = (sections: readonly Section[], changes: Partial<Template> = {}) =>
    sheet(sections, { raters: BOTH, differences: [ten], ...changes });
  const both = (self: string, supervisor: string) => ({ self, supervisor });
  const common = (difference: string, most = "10") =>
    `total-difference-beyond: 总分的“自评”和“上级”相差 ${difference} 分（只比两人都评的项目，按计入总分的分数），超过允许的 ${most} 分`;

  test.each<[string, Template, Parameters<typeof filled>[0], readonly string[]]>([
    [
      "a section of one of them: 80 × 70% apart",
      apart([work, attitude]),
      { 病历: { supervisor: "90" }, 协作: both("100", "20") },
      [common("56")],
    ],
    [
      "near enough: 14 × 70% = 9.8",
      apart([work, attitude]),
      { 病历: { supervisor: "90" }, 协作: both("34", "20") },
      [],
    ],
    [
      "an item of one of them: 12 of 40 apart",
      apart([part("业绩", [judged("甲", 60, bySupervisor), judged("乙", 40)])]),
      { 甲: { supervisor: "60" }, 乙: both("40", "28") },
      [common("12")],
    ],
    [
      "items that are weighed, each by its weight: 30 × 50%",
      apart([
        part("行为", [one("甲", { weight: "0.5" }), one("乙", { weight: "0.5", ...bySupervisor })], {
          adds: "weighted",
        }),
      ]),
      { 甲: both("90", "60"), 乙: { supervisor: "60" } },
      [common("15")],
    ],
    [
      "a bonus of one of them",
      apart([part("业绩", [one("甲")]), part("加分", [bonus("表扬", 5, bySupervisor)], { fullMarks: "0" })]),
      { 甲: both("100", "60"), 表扬: { supervisor: "0" } },
      [common("40")],
    ],
    [
      "a bonus of both in a section that is weighed adds its points: 6 + 5",
      apart([
        part(
          "业绩",
          [one("甲", { weight: "0.5" }), one("乙", { weight: "0.5", ...bySupervisor }), bonus("表扬", 9)],
          {
            adds: "weighted",
          },
        ),
      ]),
      { 甲: both("90", "80"), 乙: { supervisor: "60" }, 表扬: both("7", "1") },
      [common("11")],
    ],
    [
      "what does not apply for one of them is left out",
      apart([
        part("业绩", [
          judged("甲", 20, bySupervisor),
          judged("乙", 40, { notApplicable: "reweight" }),
          judged("丙", 40),
        ]),
      ]),
      { 甲: { supervisor: "20" }, 乙: both("不适用", "0"), 丙: both("40", "30") },
      [],
    ],
    [
      "in steps of the total's places",
      apart([share("工作量", "2/3", [one("病历", bySupervisor)]), share("态度", "1/3", [one("协作")])]),
      { 病历: { supervisor: "90" }, 协作: both("50", "10") },
      [common("13.34")],
    ],
  ])("%s", (_, template, items, expected) => {
    expect(said(template, items)).toEqual(expected);
  });

  test("is not judged while something that both score is open", () => {
    const { problems } = scoredSheet(
      apart([work, share("态度", "0.7", [judged("协作", 50), judged("纪律", 50)])]),
      filled({ 病历: { supervisor: "90" }, 协作: both("50", "0"), 纪律: { supervisor: "50" } }),
    );
    expect(problems).toEqual(["missing-answer items 纪律 answers self"]);
  });

  test("says so where they have nothing in common, and goes on to the next limit", () => {
    const three = [...BOTH, { key: "peer", name: named("同级") }];
    const template = apart(
      [
        share("工作量", "0.3", [one("病历", { raters: ["supervisor", "peer"] })]),
        share("态度", "0.7", [one("协作", { raters: ["self"] })]),
      ],
      {
        raters: three,
        differences: [ten, { ...ten, raters: ["supervisor", "peer"] }],
      },
    );
    const items = { 病历: { supervisor: "90", peer: "10" }, 协作: { self: "80" } };
    expect(said(template, items)).toEqual([
      "total-difference-unknown: “自评”和“上级”没有都评的项目，两人的总分差距没有比较",
      "total-difference-beyond: 总分的“上级”和“同级”相差 24 分（只比两人都评的项目，按计入总分的分数），超过允许的 10 分",
    ]);
  });

  test("the totals themselves are compared where both have one", () => {
    const capped = apart([part("业绩", [one("甲")])], { closing: [{ kind: "cap", points: "60" }] });
    expect(said(capped, { 甲: both("100", "55") })).toEqual([]);
  });

  test("rows that cannot be read are not compared", () => {
    const rows = { least: 1, most: 3, prototype: one("目标") };
    const goals = { key: "goals", name: named("目标"), weight: "1", items: [], rows };
    const template = apart([work, share("目标", "0.7", [], { groups: [goals] })]);
    const review = (weight: string) =>
      filled(
        { 病历: { supervisor: "90" } },
        { rows: { goals: [{ name: "甲", weight, review: { answers: both("90", "10") } }] } },
      );
    expect(scoredSheet(template, review("100%")).problems).toEqual(["total-difference-beyond items"]);
    expect(scoredSheet(template, review("90%")).problems).not.toContain("total-difference-beyond items");
  });

  test("the total can be agreed on, and then needs its reason", () => {
    const template = apart([work, attitude]);
    const items = { 病历: { supervisor: "90" }, 协作: both("100", "20") };
    const open = scoredSheet(template, filled(items));
    expect([open.total()?.points, open.result.status]).toEqual([null, "provisional"]);
    const agreed = scoredSheet(template, filled(items, { agreed: { points: "60", reason: "面谈" } }));
    expect([agreed.total()?.points, agreed.result.status, agreed.problems]).toEqual(["60", "final", []]);
    expect(scoredSheet(template, filled(items, { agreed: { points: "60" } })).problems).toEqual([
      "difference-needs-reason agreed",
    ]);
  });
});
