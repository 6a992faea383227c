import {
  formatExact,
  type Item,
  type Limit,
  type Rational,
  type Rule,
  type Template,
} from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { formula, number } from "../../test/support/expressions.ts";
import {
  byFormula,
  COMPLETION,
  cap,
  entry,
  floor,
  ladder,
  measure,
  side,
  tally,
} from "../../test/support/rules.ts";
import { adjustment, bonus, judged, part, penalty, sheet } from "../../test/support/sheets.ts";
import {
  bands,
  complaintDeductions,
  fiveLevels,
  interval,
  orphanLoss,
} from "../../test/support/templates.ts";
import { type PointsRange, pointsRange, totalRange } from "./points-range.ts";

/** The ends of a range; `free` where it has none. */
function ends({ low, high }: PointsRange): readonly [low: string, high: string] {
  const written = (end: Rational | undefined) => (end === undefined ? "free" : formatExact(end));
  return [written(low), written(high)];
}

const ten = formula("10", number("10"));
const late = entry("late", "迟到", "-2");
const praise = entry("praise", "表扬", "1");
const steep = { kind: "off-target", measure: COMPLETION, target: "100", base: "10" } as const;
const sales = { kind: "proportional", measure: COMPLETION, target: "100", inverse: false } as const;
const negativeBands: Rule = bands(["差错", "Errors"], {}, [
  ["= 0", "12"],
  ["> 0", "-3"],
]);
const formulaBands: Rule = {
  kind: "bands",
  measure: measure("完成率"),
  bands: [
    { when: interval(">= 100"), formula: ten },
    { when: interval("< 100"), points: "-4" },
  ],
};

describe("the points that can be agreed on for an item out of 10", () => {
  const ordinary: readonly (readonly [about: string, rule: Rule, low: string, high: string])[] = [
    ["bands within the full marks", bands(["差错", "Errors"], {}, [["= 0", "8"]]), "0", "10"],
    ["bands beyond them, and below 0", negativeBands, "-3", "12"],
    ["a band whose points are a formula counts for nothing", formulaBands, "-4", "10"],
    ["levels", fiveLevels(2), "0", "10"],
    ["levels beyond the full marks", fiveLevels(3), "0", "15"],
    [
      "a level that opens a range",
      { kind: "levels", levels: [{ key: "1", points: "-1", upTo: "18" }] },
      "-1",
      "18",
    ],
    ["deductions have no end below", complaintDeductions("5", "10"), "free", "10"],
    ["a tally that starts beyond the full marks", complaintDeductions("5", "15"), "free", "15"],
    ["additions end at the full marks", tally("add", "0", [praise]), "0", "10"],
    ["a tally of both", tally("signed", "5", [late, praise]), "free", "10"],
    [
      "a ladder of deductions",
      tally("deduct", "10", [ladder("late", "迟到", [["1..3", "-2"]])]),
      "free",
      "10",
    ],
    ["a ladder of additions", tally("add", "-2", [ladder("praise", "表扬", [[">= 1", "2"]])]), "-2", "10"],
    ["yes and no", orphanLoss, "0", "10"],
    [
      "yes and no beyond both ends",
      { ...orphanLoss, yes: { ...orphanLoss.yes, points: "-5" }, no: { ...orphanLoss.no, points: "11" } },
      "-5",
      "11",
    ],
    ["judgement beyond both ends", { kind: "judgement", low: "-2", high: "12" }, "-2", "12"],
    ["off target: points are taken away", { ...steep, below: side("1", "-2") }, "free", "10"],
    ["off target: points are added", { ...steep, base: "-1", above: side("1", "1") }, "-1", "10"],
    [
      "off target: both, from 12",
      { ...steep, base: "12", below: side("1", "-2"), above: side("1", "1") },
      "free",
      "12",
    ],
    ["proportional", { ...sales, points: "10" }, "0", "10"],
    ["proportional with more points than full marks", { ...sales, points: "13" }, "0", "13"],
    [
      "interpolation",
      {
        kind: "interpolation",
        measure: COMPLETION,
        anchors: [
          { at: "0", points: "-1" },
          { at: "100", points: "11" },
        ],
      },
      "-1",
      "11",
    ],
    ["a formula", byFormula(ten), "free", "10"],
  ];

  test.each(ordinary)("%s", (_, rule, low, high) => {
    expect(ends(pointsRange(judged("项目", 10, { rule })))).toEqual([low, high]);
  });

  const judgement: Rule = { kind: "judgement", low: "-2", high: "12" };
  const limited: readonly (readonly [about: string, rule: Rule, limits: readonly Limit[], string, string])[] =
    [
      ["a cap, be it below the full marks", judgement, [cap("8")], "-2", "8"],
      ["a floor below 0", judgement, [floor("-1")], "-1", "12"],
      ["a floor above 0 leaves 0 possible", judgement, [floor("3")], "0", "12"],
      ["a floor ends what has no end", complaintDeductions("5"), [floor("-20")], "-20", "10"],
      [
        "the last cap and the last floor hold",
        judgement,
        [cap("11"), floor("-1"), cap("9"), floor("-5")],
        "-5",
        "9",
      ],
    ];

  test.each(limited)("%s", (_, rule, limits, low, high) => {
    expect(ends(pointsRange(judged("项目", 10, { rule, limits })))).toEqual([low, high]);
  });

  const extras: readonly (readonly [about: string, item: Item, low: string, high: string])[] = [
    ["a bonus to its cap", bonus("创新", 10), "0", "10"],
    [
      "a bonus without a cap that adds as often as something occurs",
      bonus("创新", 10, { rule: tally("add", "0", [praise]), limits: [] }),
      "0",
      "free",
    ],
    [
      "a proportional bonus without a cap",
      bonus("创新", 10, { rule: { ...sales, points: "10" }, limits: [] }),
      "0",
      "free",
    ],
    [
      "a bonus off target",
      bonus("创新", 10, { rule: { ...steep, above: side("1", "1") }, limits: [] }),
      "0",
      "free",
    ],
    ["a bonus that cannot grow", bonus("创新", 10, { rule: fiveLevels(3), limits: [] }), "0", "15"],
    [
      "a bonus off target that only shrinks",
      bonus("创新", 10, { rule: { ...steep, below: side("1", "-1") }, limits: [] }),
      "free",
      "10",
    ],
    [
      "a bonus that only deducts",
      bonus("创新", 10, { rule: tally("deduct", "10", [late]), limits: [] }),
      "free",
      "10",
    ],
    [
      "a bonus that both adds and deducts",
      bonus("创新", 10, { rule: tally("signed", "0", [late, praise]), limits: [] }),
      "free",
      "free",
    ],
    [
      "a bonus off target, both ways",
      bonus("创新", 10, { rule: { ...steep, below: side("1", "-1"), above: side("1", "1") }, limits: [] }),
      "free",
      "free",
    ],
    ["a penalty to its floor", penalty("违纪", 20), "-20", "0"],
    ["a penalty that could add ends at 0", penalty("违纪", 20, { rule: byFormula(ten) }), "-20", "0"],
  ];

  test.each(extras)("%s", (_, item, low, high) => {
    expect(ends(pointsRange(item))).toEqual([low, high]);
  });
});

describe("the totals that can be agreed on for a sheet of 100 points", () => {
  const plain = judged("销售额", 100);
  const beyond = judged("回款", 100, { rule: fiveLevels(25) });
  const closed = (...closing: NonNullable<Template["closing"]>) =>
    sheet([part("业绩", [plain])], { closing });
  const raised = { kind: "formula", formula: ten } as const;

  const totals: readonly (readonly [about: string, template: Template, low: string, high: string])[] = [
    ["nothing goes beyond the full marks", sheet([part("业绩", [plain])]), "0", "100"],
    ["a cap", closed(cap("120")), "0", "120"],
    ["the last cap", closed(cap("120"), cap("110")), "0", "110"],
    ["a floor below 0", closed(floor("-30")), "-30", "100"],
    ["a floor above 0", closed(floor("30")), "0", "100"],
    ["an adjustment has no end", closed(adjustment("总经理调整", "-5", "5")), "0", "free"],
    ["an adjustment before a cap", closed(adjustment("总经理调整", "-5", "5"), cap("105")), "0", "105"],
    ["a formula has no end", closed(raised), "0", "free"],
    ["a cap after a formula", closed(raised, cap("100")), "0", "100"],
    ["a bonus", sheet([part("业绩", [plain, bonus("创新", 10)])]), "0", "free"],
    ["a penalty", sheet([part("业绩", [plain, penalty("违纪", 10)])]), "0", "100"],
    ["an item that goes beyond its full marks", sheet([part("业绩", [plain, beyond])]), "0", "free"],
    [
      "a penalty whose rule goes above 0",
      sheet([part("业绩", [plain, penalty("违纪", 10, { rule: fiveLevels(1) })])]),
      "0",
      "100",
    ],
  ];

  test.each(totals)("%s", (_, template, low, high) => {
    expect(ends(totalRange(template))).toEqual([low, high]);
  });
});
