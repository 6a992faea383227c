import { exact, type Input, type Item, type Rule } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { compare, FIRST_DAY, formula, number, pair, share, when } from "../../test/support/expressions.ts";
import { byFormula, COMPLETION, numberInput } from "../../test/support/rules.ts";
import { environmentWith, itemOf } from "../../test/support/score-one.ts";
import { complaintDeductions, completionBands, interval } from "../../test/support/templates.ts";
import { asksRaters } from "./item-figures.ts";
import { looksBeyondItem } from "./looks-beyond-item.ts";
import { isRefused } from "./room.ts";
import { compileItem } from "./rooms.ts";

const ACTUAL = numberInput("actual", "实际");
const SAFETY = { op: "points", points: { of: "item", key: "safety" } } as const;
const worked: Rule = {
  ...completionBands,
  measure: { ...COMPLETION, formula: formula("实际", pair("add", "actual", 0)) },
};
const bandOf = (words: string, value: Parameters<typeof formula>[1]): Rule => ({
  kind: "bands",
  measure: COMPLETION,
  bands: [
    { when: interval("> 100"), points: "20" },
    { when: {}, formula: formula(words, value) },
  ],
});
const caseOf = (...conditions: readonly Parameters<typeof when>[1][]): Rule => ({
  kind: "formula",
  measure: COMPLETION,
  cases: [
    ...conditions.map((test) => ({ when: when("条件", test), formula: formula("10", number("10")) })),
    { formula: formula("完成率", share("rate")) },
  ],
});

function itemWith(rule: Rule, inputs: readonly Input[] = []): Item {
  return itemOf(rule, { inputs });
}

describe("whether points follow from more than the answer", () => {
  test.each<readonly [string, Item, boolean]>([
    ["bands with fixed points", itemWith(completionBands), false],
    ["a tally", itemWith(complaintDeductions("5")), false],
    ["a formula of the measure", itemWith(bandOf("完成率 × 20", share("rate"))), false],
    [
      "a formula of the item's own input",
      itemWith(byFormula(formula("实际", pair("add", "actual", 0))), [ACTUAL]),
      false,
    ],
    [
      "the same without the input: it is the sheet's",
      itemWith(byFormula(formula("实际", pair("add", "actual", 0)))),
      true,
    ],
    [
      "an own input and one of the sheet",
      itemWith(byFormula(formula("实际 × 系数", pair("multiply", "actual", "company"))), [ACTUAL]),
      true,
    ],
    ["a measure from the item's own input", itemWith(worked, [ACTUAL]), false],
    ["a measure from the sheet's input", itemWith(worked), true],
    ["the points of another item", itemWith(bandOf("安全得分", SAFETY)), true],
    ["the period", itemWith(bandOf("天数", pair("days", FIRST_DAY, FIRST_DAY))), true],
    ["a case that holds by the measure", itemWith(caseOf(compare("rate", ">", 100))), false],
    ["a case that holds by the period", itemWith(caseOf({ op: "period-is", period: "month" })), true],
    ["a case that holds by the sheet's input", itemWith(caseOf({ op: "is", key: "transferred" })), true],
  ])("%s: %s", (_, item, beyond) => {
    expect(looksBeyondItem(item)).toBe(beyond);
  });
});

describe("whether raters are asked anything", () => {
  const noFormula = byFormula(formula("10", number("10")));
  test.each<readonly [string, Item, boolean]>([
    ["bands on what is measured", itemWith(completionBands), true],
    ["a tally", itemWith(complaintDeductions("5")), true],
    ["bands on what the sheet's data give", itemWith(worked), false],
    ["bands on what the item's inputs give", itemWith(worked, [ACTUAL]), true],
    ["a formula of the sheet's data", itemWith(noFormula), false],
    ["a formula of the item's inputs", itemWith(noFormula, [ACTUAL]), true],
    [
      "a formula of the measure",
      itemWith(byFormula(formula("完成率", share("rate")), { measure: COMPLETION })),
      true,
    ],
  ])("%s: %s", (_, item, asks) => {
    expect(asksRaters(item)).toBe(asks);
  });
});

test("an item without limits has no cap that could count where nothing can be less", () => {
  const rule: Rule = { kind: "proportional", measure: COMPLETION, target: "2", points: "10", inverse: true };
  const { limits: _, ...item } = itemOf(rule);
  const outcome = compileItem(item, { places: 2 })("0%", environmentWith());
  expect(isRefused(outcome) && outcome.map((complaint) => complaint([]).code)).toEqual([
    "inverse-without-limit",
  ]);
});

describe("answers that come again", () => {
  const nowhere = environmentWith();

  test("are remembered, and not scored again", () => {
    const score = compileItem(itemOf(completionBands), { places: 2 });
    expect(score("86%", nowhere)).toBe(score("86%", nowhere));
    expect(score("86%", nowhere)).not.toBe(score("92%", nowhere));
  });

  test("in lists are scored each time: a list is not known by its text", () => {
    const score = compileItem(itemOf(complaintDeductions("5")), { places: 2 });
    const answer = ["response"];
    expect(score(answer, nowhere)).toEqual(score(answer, nowhere));
    expect(score(answer, nowhere)).not.toBe(score(answer, nowhere));
  });

  test("are remembered up to a thousand, so that no roster fills the memory", () => {
    const score = compileItem(itemOf(completionBands), { places: 2 });
    const outcomes = Array.from({ length: 1001 }, (_, index) => score(`${index}%`, nowhere));
    expect(score("999%", nowhere)).toBe(outcomes[999]);
    expect(score("1000%", nowhere)).not.toBe(outcomes[1000]);
    expect(score("1000%", nowhere)).toEqual(outcomes[1000]);
  });

  test("are scored anew where the points follow from something else as well", () => {
    const company = byFormula(formula("完成率 × 系数", pair("multiply", share("rate"), "company")), {
      measure: COMPLETION,
    });
    const score = compileItem(itemOf(company), { places: 2 });
    const points = ["10", "20"].map((text) => {
      const inputs = new Map([["company", { value: exact(text), text }]]);
      return score("50%", environmentWith({ inputs }));
    });
    expect(points).toMatchObject([{ score: { points: "5" } }, { score: { points: "10" } }]);
  });
});
