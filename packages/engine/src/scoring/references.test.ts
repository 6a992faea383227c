import { describe, expect, test } from "vitest";
import { compare, formula, pair, share } from "../../test/support/expressions.ts";
import { byFormula } from "../../test/support/rules.ts";
import { event, judged, onItem, set, TOTAL_POINTS } from "../../test/support/sheets.ts";
import { bands, fiveLevels } from "../../test/support/templates.ts";
import { hasOpenValue, inputKeysIn, refersToPoints } from "./references.ts";

const OPEN = { parameter: "quota" };
const openBands = {
  ...bands(["销售额", "Sales"], {}, [["< 60", "0"]]),
  bands: [{ when: { low: { value: OPEN, inclusive: true } }, points: "10" }],
};
const openVeto = {
  ...event("投诉", ">= 1", [set(onItem("回款"), "0")]),
  cause: { kind: "event", event: "投诉", times: { low: { value: OPEN, inclusive: true } } },
};
const ratio = byFormula(formula("实际 ÷ 计划", pair("divide", "actual", "plan")));
const transferred = { words: { "zh-Hans": "本期调岗" }, test: { op: "is", key: "transferred" } };

describe("the inputs that a part of a template needs", () => {
  test.each<readonly [about: string, part: unknown, keys: readonly string[]]>([
    ["a formula", ratio, ["actual", "plan"]],
    ["a figure twice over", pair("add", "actual", share("actual")), ["actual"]],
    ["a comparison", compare("days", "<=", 30), ["days"]],
    ["a yes-no question", transferred, ["transferred"]],
    ["an open bound", openBands, ["quota"]],
    ["an open bound of a veto", openVeto, ["quota"]],
    ["several parts", [ratio, openVeto], ["actual", "plan", "quota"]],
    ["points of an item, which are no input", { op: "points", points: onItem("回款") }, []],
    ["an item that needs nothing", judged("回款", 40), []],
    ["no part at all", undefined, []],
    ["nothing", null, []],
    ["a text", "op: input", []],
    ["an input without a key", { op: "input" }, []],
    ["an input whose key is no text", { op: "is", key: 7 }, []],
    ["a key of another kind of expression", { op: "number", key: "actual" }, []],
    ["a key without an expression", { key: "actual" }, []],
  ])("%s", (_, part, keys) => {
    expect([...inputKeysIn(part)]).toEqual(keys);
  });
});

describe("a number that waits for its parameter", () => {
  test.each<readonly [about: string, part: unknown, open: boolean]>([
    ["a bound", openBands, true],
    ["a bound of a veto", openVeto, true],
    ["one of several parts", [fiveLevels(2), openBands, fiveLevels(2)], true],
    ["a parameter on its own", OPEN, true],
    ["an input is none", ratio, false],
    ["a rule without parameters", fiveLevels(2), false],
    ["something that has more than a parameter", { parameter: "quota", key: "quota" }, false],
    ["a parameter without a name", { parameter: 7 }, false],
    ["no part at all", undefined, false],
  ])("%s", (_, part, open) => {
    expect(hasOpenValue(part)).toBe(open);
  });
});

describe("an expression that refers to points", () => {
  test.each<readonly [about: string, part: unknown, refers: boolean]>([
    ["the total", TOTAL_POINTS, true],
    [
      "an item deep inside",
      byFormula(formula("回款 × 2", pair("multiply", { op: "points", points: onItem("回款") }, 2))),
      true,
    ],
    ["before something that does not", [TOTAL_POINTS, ratio], true],
    ["a formula of inputs", ratio, false],
    ["a veto on points", event("投诉", ">= 1", [set(onItem("回款"), "0")]), false],
    ["an empty part", {}, false],
  ])("%s", (_, part, refers) => {
    expect(refersToPoints(part)).toBe(refers);
  });
});
