import { type Item, itemSchema, type TraceStep, UNITS } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { createSpeaker, leavingBlanks, type SheetLanguages, type Words } from "../words.ts";
import { composeScoring, matchedEntries, writtenAmounts } from "./rooms.ts";

function spoken(words: Words): string {
  return words.map((wording) => wording.text).join(" | ");
}

function itemWith(rule: unknown, rest: Partial<Item> = {}): Item {
  const name = { "zh-Hans": "客户投诉处理" };
  return itemSchema.parse({ key: "item", name, weight: "0.1", fullMarks: "10", rule, ...rest });
}

/** What the scoring cell says, a line an entry: `[ ]` a box, `__` a line to write on, `·` a line under another. */
function linesOf(item: Item, languages: SheetLanguages = ["zh-Hans"]): readonly string[] {
  const speaker = leavingBlanks(createSpeaker(languages, () => undefined));
  const { preface, entries } = composeScoring(item, speaker);
  return [
    ...preface.map(spoken),
    ...entries.map(({ lead, text, points, box, amount, indented }) =>
      [
        indented ? "·" : "",
        box ? "[ ]" : "",
        lead ? `${spoken(lead)}:` : "",
        spoken(text),
        amount ? `__ ${spoken(amount.unit)}` : "",
        points === "" ? "" : `= ${points}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    ),
  ];
}

function unit(id: string) {
  return { id, name: UNITS.find((candidate) => candidate.id === id)?.name };
}

const PERCENT = {
  name: { "zh-Hans": "完成率", en: "completion" },
  unit: unit("%"),
  whole: false,
  domain: {},
};
const from = (value: string) => ({ low: { value, inclusive: true } });
const between = (low: string, high: string) => ({ ...from(low), high: { value: high, inclusive: true } });
const formula = (hans: string, en: string) => ({
  words: { "zh-Hans": hans, en },
  value: { op: "number", value: "1" },
});

const DEDUCT = {
  kind: "tally",
  style: "deduct",
  base: "10",
  per: "each",
  entries: [
    {
      key: "response",
      text: { "zh-Hans": "2 小时内响应", en: "Responds within 2 hours" },
      points: "-5",
    },
    { key: "solution", text: { "zh-Hans": "当天解决", en: "Solves the same day" }, points: "-5" },
  ],
};
const FLOOR = { limits: [{ kind: "floor", points: "0" }] } as const;

const ATTENDANCE = {
  kind: "tally",
  style: "deduct",
  base: "0",
  per: "each",
  entries: [
    { key: "absent", text: { "zh-Hans": "旷工" }, points: "-2", most: { times: "3" } },
    {
      key: "leave",
      text: { "zh-Hans": "事假" },
      points: "-1",
      unit: { amount: "0.5", unit: unit("days"), partial: "dropped" },
    },
    {
      key: "late",
      text: { "zh-Hans": "迟到" },
      ladder: [
        { when: between("1", "3"), points: "-1" },
        { when: from("4"), points: "-3" },
      ],
    },
    {
      key: "warned",
      text: { "zh-Hans": "警告" },
      points: "-2",
      most: { times: "1" },
      exclusive: "discipline",
    },
    {
      key: "punished",
      text: { "zh-Hans": "处分" },
      points: "-10",
      most: { times: "1" },
      exclusive: "discipline",
    },
  ],
};
const PENALTY = { counts: "penalty", fullMarks: "0", limits: [{ kind: "floor", points: "-20" }] } as const;

describe("how each kind of rule prints", () => {
  test("bands: the condition in words, or the band's label; a formula behind it; a note that is asked for", () => {
    const item = itemWith({
      kind: "bands",
      measure: PERCENT,
      bands: [
        { when: from("120"), points: "24", needsNote: true },
        { when: from("60"), formula: formula("完成率 × 20 分", "completion × 20 points") },
        { when: {}, label: { "zh-Hans": "未达标", en: "Missed" }, points: "0" },
      ],
    });
    expect(linesOf(item, ["zh-Hans", "en"])).toEqual([
      "120% 以上（须说明） | 120% or above (say why) = 24",
      "60% 以上：完成率 × 20 分 | 60% or above: completion × 20 points",
      "未达标 | Missed = 0",
    ]);
  });

  test("bands: an open parameter is a line to write on", () => {
    const item = itemWith({
      kind: "bands",
      measure: PERCENT,
      bands: [{ when: { low: { value: { parameter: "goal" }, inclusive: true } }, points: "20" }],
    });
    expect(linesOf(item)).toEqual(["____% 以上 = 20"]);
  });

  test("levels: name, anchor and points", () => {
    const item = itemWith({
      kind: "levels",
      levels: [
        { key: "1", anchor: { "zh-Hans": "等候指示", en: "Waits for instructions" }, points: "4" },
        { key: "top", name: { "zh-Hans": "优秀", en: "Excellent" }, points: "20", needsNote: true },
      ],
    });
    expect(linesOf(item, ["zh-Hans", "en"])).toEqual([
      "1级 | Level 1: 等候指示 | Waits for instructions = 4",
      "优秀 | Excellent: 须说明 | say why = 20",
    ]);
  });

  test("levels: options without anchors, and ranges to pick from", () => {
    const item = itemWith({
      kind: "levels",
      levels: [
        { key: "a", name: { "zh-Hans": "优秀级", en: "Excellent" }, points: "18", upTo: "20", step: "0.5" },
        { key: "b", name: { "zh-Hans": "良好", en: "Good" }, points: "15" },
      ],
    });
    expect(linesOf(item)).toEqual(["优秀级（步长 0.5 分） = 18～20", "良好 = 15"]);
    expect(linesOf(item, ["en"])).toEqual(["Excellent (in steps of 0.5) = 18–20", "Good = 15"]);
  });

  test("tally of requirements: full marks, how often and how low, what each takes", () => {
    expect(linesOf(itemWith(DEDUCT, FLOOR), ["zh-Hans", "en"])).toEqual([
      "全部做到 | All met = 10",
      "每项未做到（最低 0 分）： | For each not met (not below 0):",
      "2 小时内响应 | Responds within 2 hours = −5",
      "当天解决 | Solves the same day = −5",
    ]);
    expect(linesOf(itemWith({ ...DEDUCT, per: "once" }), ["zh-Hant"])[1]).toBe(
      "不論幾項未做到，只扣一次（不設下限）：",
    );
  });

  test("tally that says its entries occur: no requirements, however alike they are", () => {
    const lines = linesOf(itemWith({ ...DEDUCT, occurs: true }, FLOOR));
    expect(lines[0]).toBe("没有扣分 = 10");
    expect(lines.join("\n")).not.toContain("未做到");
  });

  test("tally whose entry counts at most so many units", () => {
    const rule = {
      ...DEDUCT,
      entries: [
        {
          key: "leave",
          text: { "zh-Hans": "事假", en: "Leave" },
          points: "-1",
          unit: { amount: "0.5", unit: unit("days"), partial: "dropped" },
          most: { times: "6" },
        },
      ],
    };
    expect(linesOf(itemWith(rule, FLOOR)).join("\n")).toContain("最多 3 天）");
    expect(linesOf(itemWith(rule, FLOOR), ["en"]).join("\n")).toContain("3 days at most");
  });

  test.each([
    ["1", "张", "信用卡（每 1 张） __ 张 = −1"],
    ["5", "张", "信用卡（每 5 张，不足 5 张不计） __ 张 = −1"],
    ["1", "公斤", "信用卡（每 1 公斤，不足 1 公斤不计） __ 公斤 = −1"],
  ])("tally of %s %s: what has no parts says nothing of them", (amount, word, line) => {
    const counted = { amount, unit: { id: word, name: { "zh-Hans": word } }, partial: "dropped" };
    const entries = [{ key: "card", text: { "zh-Hans": "信用卡" }, points: "-1", unit: counted }];
    expect(linesOf(itemWith({ ...DEDUCT, entries }, FLOOR))).toContain(line);
  });

  test("tally of occurrences: each time, each unit, ladders, and of some only the largest", () => {
    expect(linesOf(itemWith(ATTENDANCE, PENALTY))).toEqual([
      "按发生次数或数量扣分（最多扣 20 分）：",
      "旷工（最多 3 次） __ 次 = −2",
      "事假（每 0.5 天，不足 0.5 天不计） __ 天 = −1",
      "迟到 __ 次",
      "· 1～3 次 = −1",
      "· 4 次以上 = −3",
      "以下只取最大一项：",
      "· 警告（最多 1 次） = −2",
      "· 处分（最多 1 次） = −10",
    ]);
  });

  test("tally of things that went wrong, out of full marks: with amounts of their own they are no requirements", () => {
    const entries = [
      { key: "discount", text: { "zh-Hans": "越权报价" }, points: "-5" },
      { key: "error", text: { "zh-Hans": "订单差错" }, points: "-2" },
    ];
    expect(linesOf(itemWith({ ...DEDUCT, entries }, FLOOR))).toEqual([
      "没有扣分 = 10",
      "按发生次数或数量扣分（最低 0 分）：",
      "越权报价 __ 次 = −5",
      "订单差错 __ 次 = −2",
    ]);
  });

  test("tally both ways from a base, and additions", () => {
    const entries = [
      { key: "praise", text: { "zh-Hans": "客户表扬" }, points: "5" },
      { key: "fault", text: { "zh-Hans": "差错" }, points: "-10", most: { points: "30" } },
    ];
    expect(linesOf(itemWith({ kind: "tally", style: "signed", base: "100", per: "each", entries }))).toEqual([
      "基准分 = 100",
      "按发生次数或数量加减：",
      "客户表扬 __ 次 = +5",
      "差错（最多 30 分） __ 次 = −10",
    ]);
    const bonus = { counts: "bonus", limits: [{ kind: "cap", points: "10" }] } as const;
    const added = itemWith({ kind: "tally", style: "add", base: "0", per: "once", entries }, bonus);
    expect(linesOf(added)[0]).toBe("只加其中最大的一项（最多加 10 分）：");
  });

  test("check list: boxes to tick", () => {
    const entries = [{ key: "clean", text: { "zh-Hans": "台面整洁" }, points: "2" }];
    expect(linesOf(itemWith({ kind: "tally", style: "checklist", base: "0", per: "each", entries }))).toEqual(
      ["逐项勾选，得分相加：", "[ ] 台面整洁 = +2"],
    );
  });

  test("yes or no: the question, and its answers in the author's words or ours", () => {
    const item = itemWith({
      kind: "yes-no",
      question: { "zh-Hans": "是否流失？", en: "Any lost?" },
      yes: { points: "0" },
      no: { label: { "zh-Hans": "没有流失", en: "None lost" }, points: "10" },
    });
    expect(linesOf(item, ["zh-Hans", "en"])).toEqual([
      "是否流失？ | Any lost?",
      "是 | Yes = 0",
      "没有流失 | None lost = 10",
    ]);
  });

  test("judgement: the range and its step", () => {
    expect(linesOf(itemWith({ kind: "judgement", low: "0", high: "20", step: "0.5" }))).toEqual([
      "0～20 分，步长 0.5 分",
    ]);
    expect(linesOf(itemWith({ kind: "judgement", low: "0", high: "20" }), ["en"])).toEqual(["0–20 points"]);
  });

  test("off target: on it, below it, above it, and how parts count", () => {
    const rule = {
      kind: "off-target",
      measure: PERCENT,
      target: "100",
      base: "20",
      below: { per: "1", points: "-2", partial: "counted" },
    };
    expect(linesOf(itemWith(rule))).toEqual([
      "目标 100% = 20",
      "每低 1%，不足 1% 按 1% 计 = −2",
      "高于目标：不变",
    ]);
    const above = { per: "1", points: "1", partial: "proportional" };
    expect(linesOf(itemWith({ ...rule, target: { parameter: "goal" }, above }), ["en"])).toEqual([
      "Target ____% = 20",
      "Each 1% below, a begun 1% counts in full = −2",
      "Each 1% above, parts of 1% count in proportion = +1",
    ]);
  });

  test("in proportion to a target, either way", () => {
    const rule = { kind: "proportional", measure: PERCENT, target: "100", points: "20", inverse: false };
    expect(linesOf(itemWith(rule))).toEqual(["目标 100% = 20", "得分 = 20 × 完成率 ÷ 目标值"]);
    expect(linesOf(itemWith({ ...rule, inverse: true }), ["en"])[1]).toBe("Score = 20 × Target ÷ completion");
  });

  test("interpolation: the anchors, and the lines between them", () => {
    const anchors = [
      { at: "60", points: "0" },
      { at: "100", points: "20" },
    ];
    expect(
      linesOf(itemWith({ kind: "interpolation", measure: PERCENT, anchors }), ["zh-Hans", "en"]),
    ).toEqual([
      "60% = 0",
      "100% = 20",
      "两点之间按直线计算，两端以外同端点 | On straight lines between the points; beyond the ends, as at the ends",
    ]);
  });

  test("formula: alone, or in cases", () => {
    const alone = {
      kind: "formula",
      cases: [{ formula: formula("max(0，20 − 投诉数)", "max(0, 20 − complaints)") }],
    };
    expect(linesOf(itemWith(alone), ["zh-Hans", "en"])).toEqual([
      "得分 = max(0，20 − 投诉数) | Score = max(0, 20 − complaints)",
    ]);
    const when = { words: { "zh-Hans": "月度", en: "Monthly" }, test: { op: "period-is", period: "month" } };
    const cases = {
      kind: "formula",
      cases: [{ when, ...alone.cases[0] }, { formula: formula("20 分", "20 points") }],
    };
    expect(linesOf(itemWith(cases))).toEqual(["月度：max(0，20 − 投诉数)", "其他：20 分"]);
  });
});

function tallied(...taken: readonly (readonly [entry: string, amount: string, points: string])[]): TraceStep {
  const parts = taken.map(([entry, amount, points]) => ({ entry, amount, points }));
  return { step: "tally", base: "0", taken: parts, change: "0", points: "0" };
}

/** The matched entries of a trace, with how often where it is said beside the points. */
function matchedBy(item: Item, step: TraceStep): readonly string[] {
  return matchedEntries(item, [step]).map(({ entry, times }) => (times ? `${entry} ×${times}` : entry));
}

describe("the entries behind a score", () => {
  test.each([
    ["nothing taken", tallied(), [""]],
    ["one thing taken", tallied(["response", "1", "-5"]), ["entry response"]],
    ["the same twice", tallied(["response", "2", "-10"]), ["entry response ×2"]],
  ])("of requirements: %s", (_, step, keys) => {
    expect(matchedBy(itemWith(DEDUCT, FLOOR), step)).toEqual(keys);
  });

  test.each([
    ["the step of a ladder", tallied(["late", "5", "-3"]), ["entry late 1"]],
    ["how often stands in its place", tallied(["leave", "1.5", "-3"]), ["entry leave"]],
    [
      "what another excludes does not count",
      tallied(["warned", "1", "0"], ["punished", "1", "-10"]),
      ["entry punished"],
    ],
  ])("of occurrences: %s", (_, step, keys) => {
    expect(matchedBy(itemWith(ATTENDANCE, PENALTY), step)).toEqual(keys);
  });

  test("amounts are written beside every entry that occurred", () => {
    const step = tallied(["late", "5", "-3"], ["leave", "1.5", "-3"]);
    expect(writtenAmounts(itemWith(ATTENDANCE, PENALTY), [step])).toEqual([
      ["entry late", "5"],
      ["entry leave", "1.5"],
    ]);
  });

  test("of an off-target score: the side, and how many units", () => {
    const unchanged = { kind: "off-target", measure: PERCENT, target: "100", base: "20" };
    const rule = { ...unchanged, below: { per: "1", points: "-2", partial: "counted" } };
    const step = {
      step: "off-target",
      value: "97",
      target: "100",
      base: "20",
      side: "below",
      units: "3",
    } as const;
    expect(matchedBy(itemWith(rule), { ...step, change: "-6", points: "14" })).toEqual(["below ×3"]);
    const nothing = { ...step, units: "0", change: "0", points: "20" };
    expect(matchedBy(itemWith(unchanged), nothing)).toEqual(["below"]);
  });

  test("of an interpolated score: the anchors around it", () => {
    const anchors = ["60", "80", "100"].map((at) => ({ at, points: at }));
    const between = [anchors[1], anchors[2]].map((anchor) => anchor ?? { at: "", points: "" });
    const item = itemWith({ kind: "interpolation", measure: PERCENT, anchors });
    expect(matchedBy(item, { step: "interpolation", value: "85", between, points: "85" })).toEqual([
      "1",
      "2",
    ]);
  });

  test("of a formula: its case; of judgement and without a reason: none", () => {
    const item = itemWith({ kind: "formula", cases: [{ formula: formula("20", "20") }] });
    expect(matchedBy(item, { step: "formula", case: 0, inputs: [], points: "20" })).toEqual(["0"]);
    expect(matchedEntries(item, [])).toEqual([]);
    const judged = itemWith({ kind: "judgement", low: "0", high: "20" });
    expect(matchedEntries(judged, [{ step: "judgement", points: "15" }])).toEqual([]);
  });
});
