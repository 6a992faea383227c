import type { Item, Section, TraceStep } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { cap } from "../../test/support/rules.ts";
import { scoredSheet } from "../../test/support/scored.ts";
import { BOTH, bonus, filled, judged, part, penalty, sheet } from "../../test/support/sheets.ts";

const half = (item: Item): Item => ({ ...item, notApplicable: "reweight" });

/** The section's points and the way to them. */
function sumOf(section: Section, answers: { readonly [item: string]: string }) {
  return scoredSheet(sheet([section]), filled(answers)).section(section.key);
}

describe("a section whose points add up", () => {
  const items = [half(judged("甲", 50)), half(judged("乙", 30)), half(judged("丙", 20))];

  test.each<
    readonly [
      about: string,
      section: Section,
      answers: { readonly [item: string]: string },
      points: string,
      steps: readonly TraceStep[],
    ]
  >([
    [
      "its items",
      part("业绩", items),
      { 甲: "40", 乙: "24.5", 丙: "10" },
      "74.5",
      [
        {
          step: "add",
          parts: [
            { key: "甲", points: "40" },
            { key: "乙", points: "24.5" },
            { key: "丙", points: "10" },
          ],
          points: "74.5",
        },
      ],
    ],
    [
      "with a bonus, a penalty and a cap",
      part("业绩", [...items, bonus("创新", 10), penalty("违纪", 10)], { limits: [cap("80")] }),
      { 甲: "50", 乙: "30", 丙: "5", 创新: "4", 违纪: "-1" },
      "80",
      [
        {
          step: "add",
          parts: [
            { key: "甲", points: "50" },
            { key: "乙", points: "30" },
            { key: "丙", points: "5" },
            { key: "创新", points: "4" },
            { key: "违纪", points: "-1" },
          ],
          points: "88",
        },
        { step: "cap", from: "88", points: "80" },
      ],
    ],
    [
      "one does not apply: 56 ÷ 70%",
      part("业绩", items),
      { 甲: "40", 乙: "不适用", 丙: "16" },
      "80",
      [
        {
          step: "add",
          parts: [
            { key: "甲", points: "40" },
            { key: "丙", points: "16" },
          ],
          points: "56",
        },
        { step: "reweight", from: "56", without: ["乙"], share: "0.7", points: "80" },
      ],
    ],
    [
      "one does not apply, and what has no weight is added afterwards: 45 ÷ 50% + 4 − 1",
      part("业绩", [...items, bonus("创新", 10), penalty("违纪", 10)]),
      { 甲: "45", 乙: "不适用", 丙: "不适用", 创新: "4", 违纪: "-1" },
      "93",
      [
        { step: "add", parts: [{ key: "甲", points: "45" }], points: "45" },
        { step: "reweight", from: "45", without: ["乙", "丙"], share: "0.5", points: "90" },
        {
          step: "add",
          parts: [
            { key: "业绩", points: "90" },
            { key: "创新", points: "4" },
            { key: "违纪", points: "-1" },
          ],
          points: "93",
        },
      ],
    ],
    [
      "a bonus that does not apply adds nothing",
      part("业绩", [...items, bonus("创新", 10, { notApplicable: "reweight" })]),
      { 甲: "40", 乙: "20", 丙: "10", 创新: "不适用" },
      "70",
      [
        {
          step: "add",
          parts: [
            { key: "甲", points: "40" },
            { key: "乙", points: "20" },
            { key: "丙", points: "10" },
            { key: "创新", points: "0" },
          ],
          points: "70",
        },
      ],
    ],
  ])("%s", (_, section, answers, points, steps) => {
    expect(sumOf(section, answers)).toEqual({ points, trace: steps });
  });
});

describe("a section that weighs its items", () => {
  const items = [
    half(judged("主动", 100, { weight: "0.5" })),
    half(judged("协作", 100, { weight: "0.3" })),
    half(judged("学习", 100, { weight: "0.2" })),
  ];
  const weighing = (more: readonly Item[] = [], changes: Partial<Section> = {}) =>
    part("行为", [...items, ...more], { adds: "weighted", ...changes });

  test.each<
    readonly [
      about: string,
      section: Section,
      answers: { readonly [item: string]: string },
      points: string,
      steps: readonly TraceStep[],
    ]
  >([
    [
      "80 × 50% + 90 × 30% + 70 × 20% + 3 − 1",
      weighing([bonus("表彰", 5), penalty("违纪", 5)]),
      { 主动: "80", 协作: "90", 学习: "70", 表彰: "3", 违纪: "-1" },
      "83",
      [
        {
          step: "add-weighted",
          parts: [
            { key: "主动", points: "80", weight: "0.5" },
            { key: "协作", points: "90", weight: "0.3" },
            { key: "学习", points: "70", weight: "0.2" },
          ],
          extras: [
            { key: "表彰", points: "3" },
            { key: "违纪", points: "-1" },
          ],
          points: "83",
        },
      ],
    ],
    [
      "one does not apply: (80 × 50% + 70 × 20%) ÷ 70% + 3, at most 80",
      weighing([bonus("表彰", 5)], { limits: [cap("80")] }),
      { 主动: "80", 协作: "不适用", 学习: "70", 表彰: "3" },
      "80",
      [
        {
          step: "add-weighted",
          parts: [
            { key: "主动", points: "80", weight: "0.5" },
            { key: "学习", points: "70", weight: "0.2" },
          ],
          extras: [],
          points: "54",
        },
        { step: "reweight", from: "54", without: ["协作"], share: "0.7", points: "540/7" },
        {
          step: "add",
          parts: [
            { key: "行为", points: "540/7" },
            { key: "表彰", points: "3" },
          ],
          points: "561/7",
        },
        { step: "cap", from: "561/7", points: "80" },
      ],
    ],
  ])("%s", (_, section, answers, points, steps) => {
    expect(sumOf(section, answers)).toEqual({ points, trace: steps });
  });

  test("the same points without a trace", () => {
    const template = sheet([weighing([bonus("表彰", 5)])]);
    const answers = filled({ 主动: "80", 协作: "不适用", 学习: "70", 表彰: "3" });
    expect(scoredSheet(template, answers, { trace: false }).section("行为")).toEqual({
      points: "80.14",
      trace: [],
    });
  });
});

describe("what a group adds to its section", () => {
  const grouped = part("业绩", [], {
    groups: [
      { key: "sales", items: [half(judged("甲", 50)), half(judged("乙", 30))] },
      { key: "rest", items: [half(judged("丙", 20)), bonus("创新", 10)] },
    ],
  });
  const totals = (answers: { readonly [item: string]: string }) => {
    const { result, problems } = scoredSheet(sheet([grouped]), filled(answers));
    const points = result.sections[0]?.groups.map(({ totals: found }) => found.result?.points);
    return { groups: points, section: result.sections[0]?.totals.result?.points, problems };
  };

  test.each<
    readonly [
      about: string,
      answers: { readonly [item: string]: string },
      groups: readonly (string | null)[],
      section: string,
    ]
  >([
    ["all of its items: 50 + 18", { 甲: "40", 乙: "10", 丙: "15", 创新: "3" }, ["50", "18"], "68"],
    [
      "what applies, as it is: 56 ÷ 70% + 3",
      { 甲: "40", 乙: "不适用", 丙: "16", 创新: "3" },
      ["40", "19"],
      "83",
    ],
    [
      "nothing, where none of its items applies: 16 ÷ 20% + 3",
      { 甲: "不适用", 乙: "不适用", 丙: "16", 创新: "3" },
      [null, "19"],
      "83",
    ],
    [
      "nothing, where only its bonus applies: 56 ÷ 80% + 3",
      { 甲: "40", 乙: "16", 丙: "不适用", 创新: "3" },
      ["56", null],
      "73",
    ],
  ])("%s", (_, answers, groups, section) => {
    expect(totals(answers)).toEqual({ groups, section, problems: [] });
  });

  test("its weighted part, where the section weighs its items: 80 × 50% + 90 × 30%", () => {
    const weighing = part("行为", [], {
      adds: "weighted",
      groups: [
        { items: [judged("主动", 100, { weight: "0.5" }), judged("协作", 100, { weight: "0.3" })] },
        { items: [judged("学习", 100, { weight: "0.2" })] },
      ],
    });
    const { result } = scoredSheet(sheet([weighing]), filled({ 主动: "80", 协作: "90", 学习: "70" }));
    expect(result.sections[0]?.groups.map(({ totals: found }) => found.result?.points)).toEqual(["67", "14"]);
  });

  test("no sum over an item that nobody has rated", () => {
    expect(totals({ 甲: "40", 丙: "16", 创新: "3" })).toEqual({
      groups: [null, "19"],
      section: null,
      problems: ["missing-item items 乙"],
    });
  });
});

describe("where nothing is left to carry the weights", () => {
  test("items that apply have no weight", () => {
    const section = part("业绩", [half(judged("甲", 100)), judged("乙", 0, { weight: "0" })]);
    const { problems, total } = scoredSheet(sheet([section]), filled({ 甲: "不适用", 乙: "0" }));
    expect([problems, total()?.points]).toEqual([["section-not-applicable items"], null]);
  });

  test("only bonuses and penalties are there: they simply add up", () => {
    const section = part("奖惩", [bonus("创新", 10), penalty("违纪", 10)], { fullMarks: "0" });
    expect(sumOf(section, { 创新: "4", 违纪: "-6" })?.points).toBe("-2");
  });

  test("it is said for the result, not for one rater", () => {
    const template = sheet([part("业绩", [half(judged("甲", 100))])], { raters: BOTH });
    const { problems } = scoredSheet(template, filled({ 甲: { self: "不适用", supervisor: "90" } }));
    expect(problems).toEqual([]);
    const other = scoredSheet(template, filled({ 甲: { self: "90", supervisor: "不适用" } }));
    expect(other.problems).toEqual(["section-not-applicable items"]);
  });
});
