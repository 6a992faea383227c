import type { Item, Rule } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { DIRECTOR } from "../../test/support/director.ts";
import { composeForm } from "./compose-form.ts";
import { composeScoring, matchedEntries } from "./rules/rooms.ts";
import { createSpeaker, type SheetLanguages, type Words } from "./words.ts";

const silent = () => undefined;

function spoken(words: Words): string {
  return words.map((wording) => wording.text).join(" | ");
}

function itemWith(rule: Rule): Item {
  return { key: "item", name: { "zh-Hans": "客户投诉处理" }, weight: "0.1", fullMarks: "10", rule };
}

function entriesOf(rule: Rule, languages: SheetLanguages = ["zh-Hans", "en"]): readonly string[] {
  const { preface, entries } = composeScoring(itemWith(rule), createSpeaker(languages, silent));
  return [
    ...preface.map(spoken),
    ...entries.map(
      (entry) => `${entry.lead ? `${spoken(entry.lead)}: ` : ""}${spoken(entry.text)} = ${entry.points}`,
    ),
  ];
}

const DEDUCT: Rule = {
  kind: "deduct",
  per: "each",
  floor: "0",
  entries: [
    { key: "response", text: { "zh-Hans": "2 小时内响应", en: "Responds within 2 hours" }, points: "5" },
  ],
};

describe("how each kind of rule prints", () => {
  test("bands: the condition in words, or the band's label", () => {
    const percent = { id: "%", name: { "zh-Hans": "%", en: "%" } };
    const rule: Rule = {
      kind: "bands",
      measure: { name: { "zh-Hans": "完成率" }, unit: percent, whole: false, domain: {} },
      bands: [
        { when: { low: { value: "90", inclusive: true } }, points: "20" },
        { when: {}, label: { "zh-Hans": "未达标", en: "Missed" }, points: "0" },
      ],
    };
    expect(entriesOf(rule)).toEqual(["90% 以上 | 90% or above = 20", "未达标 | Missed = 0"]);
  });

  test("levels: name, anchor and points", () => {
    const rule: Rule = {
      kind: "levels",
      levels: [
        { key: "1", anchor: { "zh-Hans": "等候指示", en: "Waits for instructions" }, points: "4" },
        { key: "top", name: { "zh-Hans": "优秀", en: "Excellent" }, points: "20" },
      ],
    };
    expect(entriesOf(rule)).toEqual([
      "1级 | Level 1: 等候指示 | Waits for instructions = 4",
      "优秀 | Excellent:  = 20",
    ]);
  });

  test("deduct: full marks, how often and how low, what each takes", () => {
    expect(entriesOf(DEDUCT)).toEqual([
      "全部做到 | All met = 10",
      "每项未做到（最低 0 分）： | For each not met (not below 0): = ",
      "2 小时内响应 | Responds within 2 hours = −5",
    ]);
    expect(entriesOf({ ...DEDUCT, per: "once", floor: null }, ["zh-Hant"])[1]).toBe(
      "不論幾項未做到，只扣一次（不設下限）： = ",
    );
  });

  test("yes or no: the question, and its answers in the author's words or ours", () => {
    const rule: Rule = {
      kind: "yes-no",
      question: { "zh-Hans": "是否流失？", en: "Any lost?" },
      yes: { points: "0" },
      no: { label: { "zh-Hans": "没有流失", en: "None lost" }, points: "10" },
    };
    expect(entriesOf(rule)).toEqual(["是否流失？ | Any lost?", "是 | Yes = 0", "没有流失 | None lost = 10"]);
  });
});

describe("the entries behind a score", () => {
  test.each([
    ["nothing taken", [], [""]],
    ["one thing taken", [{ entry: "response", times: "1", points: "5" }], ["entry response"]],
  ])("of deductions: %s", (_, taken, keys) => {
    const step = { step: "deduct", from: "10", taken, per: "each", deduction: "5", points: "5" } as const;
    expect(matchedEntries(itemWith(DEDUCT), [step])).toEqual(keys);
  });

  test("of a score without a reason: none", () => {
    for (const section of DIRECTOR.sections) {
      for (const item of section.groups.flatMap((group) => group.items)) {
        expect(matchedEntries(item, [])).toEqual([]);
      }
    }
  });
});

describe("the director's form", () => {
  const form = composeForm(DIRECTOR, createSpeaker(["zh-Hans", "en"], silent));

  test("has one column a rater, and the result", () => {
    expect(form.columns.map(({ key, name }) => `${key}: ${spoken(name)}`)).toEqual([
      "self: 自评 | Self",
      "supervisor: 上级 | Supervisor",
      "result: 结果 | Result",
    ]);
  });

  test("tells tasks from competencies, and numbers the items of each section from 1", () => {
    expect(form.sections.map(({ kind, weight }) => [kind, weight])).toEqual([
      ["tasks", "80%"],
      ["competencies", "20%"],
    ]);
    const orders = form.sections.map((section) =>
      section.groups.flatMap(({ items }) => items.map(({ order }) => order)),
    );
    expect(orders).toEqual([
      ["1", "2", "3", "4", "5", "6", "7"],
      ["1", "2", "3", "4", "5"],
    ]);
  });

  test("says how the total comes about", () => {
    expect(form.totalFormula.map(({ text }) => text)).toEqual([
      "任务绩效得分 × 80% + 行为考核得分 × 20%",
      "Task performance × 80% + Behaviour × 20%",
    ]);
  });
});

test("a text that lacks a language is printed in the other and reported", () => {
  const missing: string[] = [];
  const speaker = createSpeaker(["zh-Hans", "en"], (text, language) => missing.push(`${text} ${language}`));
  expect(speaker.say({ "zh-Hans": "客户回访" })).toEqual([{ language: "zh-Hans", text: "客户回访" }]);
  expect(missing).toEqual(["客户回访 en"]);
});
