import { exact, formatExact, type Input, type Rational } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { compare, FIRST_DAY, formula, number, pair, when } from "../../test/support/expressions.ts";
import { dateInput, numberInput, yesNoInput } from "../../test/support/rules.ts";
import { environmentWith } from "../../test/support/score-one.ts";
import { inputReader } from "../rules/input-reader.ts";
import { isRefused, type Refusal } from "../rules/room.ts";
import type { Environment } from "./environment.ts";
import { compileCondition, compileFormula } from "./formula.ts";

const total = { op: "points", points: { of: "total" } } as const;
const withCompany = compileFormula(formula("总分 × 公司系数", pair("multiply", total, "company")));
const company = { value: exact("1.05"), text: "1.05" };

/** A value as text, or the codes of what is wrong. */
function shown(result: Rational | boolean | Refusal): string | boolean {
  if (isRefused(result))
    return result.map((complaint) => complaint(["data"]).code).join() || "nothing to say";
  return typeof result === "boolean" ? result : formatExact(result);
}

describe("a formula of the sheet", () => {
  const known = environmentWith({
    inputs: new Map([["company", company]]),
    points: ({ of }) => (of === "total" ? exact("88.6") : undefined),
  });

  test("has a value, exactly, and states what went in", () => {
    expect(shown(withCompany.work(known))).toBe("93.03");
    expect(withCompany.inputs(known)).toEqual([
      { key: "company", value: "1.05" },
      { key: "total", value: "88.6" },
    ]);
  });

  test.each<readonly [string, Partial<Environment>, readonly string[]]>([
    ["only its points", { points: () => exact("88.6") }, ["total 88.6"]],
    ["only its input", { inputs: new Map([["company", company]]) }, ["company 1.05"]],
    ["nothing", {}, []],
  ])("of which %s is known states that", (_, some, given) => {
    const inputs = withCompany.inputs(environmentWith(some));
    expect(inputs.map(({ key, value }) => `${key} ${value}`)).toEqual(given);
  });

  test.each<readonly [string, Partial<Environment>]>([
    ["an input", { points: () => exact("88.6") }],
    ["points", { inputs: new Map([["company", company]]) }],
  ])("without %s has none, and leaves the reason to where it is missing", (_, some) => {
    expect(shown(withCompany.work(environmentWith(some)))).toBe("nothing to say");
  });

  const far = pair("multiply", number("9".repeat(60)), number("9".repeat(60)));
  const huge = [1, 2].reduce((value) => pair("multiply", value, value), far);
  test.each([
    ["divides by zero", pair("divide", 1, pair("subtract", 2, 2)), "divided-by-zero"],
    ["leaves the calendar", pair("months", pair("multiply", FIRST_DAY, 1000), FIRST_DAY), "beyond-calendar"],
    ["asks for half a day", pair("days", number("0.5"), FIRST_DAY), "beyond-calendar"],
    ["grows without end", pair("multiply", huge, huge), "too-many-digits"],
  ])("that %s is refused", (_, expression, code) => {
    const period = { kind: "month", first: exact("20697"), last: exact("20726") } as const;
    const compiled = compileFormula(formula("公式", expression));
    expect(shown(compiled.work(environmentWith({ period })))).toBe(code);
  });

  test("is named in the message", () => {
    const result = compileFormula(formula("产值 ÷ 人数", pair("divide", 1, 0))).work(known);
    const [complaint] = isRefused(result) ? result : [];
    expect(complaint?.(["data"])).toMatchObject({
      path: ["data"],
      message: { "zh-Hans": expect.stringContaining("“产值 ÷ 人数”") },
    });
  });
});

describe("a condition of the sheet", () => {
  const holds = compileCondition(
    when("得分不低于 60 或已转岗", {
      op: "or",
      of: [{ op: "is", key: "transferred" }, compare(total, ">=", 60)],
    }),
  );
  const transferred = (text: "yes" | "no") =>
    new Map([["transferred", { value: exact(text === "yes" ? "1" : "0"), text }]]);

  test.each<readonly [string, Partial<Environment>, string | boolean]>([
    ["one part decides", { inputs: transferred("yes") }, true],
    ["the other decides", { inputs: transferred("no"), points: () => exact("60") }, true],
    ["neither holds", { inputs: transferred("no"), points: () => exact("59.99") }, false],
    ["one is not known", { points: () => exact("60") }, "nothing to say"],
    ["the other is not known", { inputs: transferred("no") }, "nothing to say"],
  ])("%s", (_, known, result) => {
    expect(shown(holds(environmentWith(known)))).toBe(result);
  });
});

describe("what is written for an input", () => {
  const money = numberInput("quota", "季度销售目标", "wan-yuan");
  const share = numberInput("rate", "完成率", "%");
  const hired = dateInput("hired", "入职日期");
  const transferred = yesNoInput("transferred", "已转岗");

  test.each<readonly [string, Input, string]>([
    ["300", money, "300"],
    ["300万元", money, "300"],
    ["3,000,000 元", money, "300"],
    ["86%", share, "86"],
    ["2026年11月5日", hired, "2026-11-05"],
    ["是", transferred, "yes"],
    ["No", transferred, "no"],
    ["沒有", transferred, "no"],
  ])("%s is read", (written, input, text) => {
    expect(inputReader(input)(written)).toMatchObject({ text });
  });

  test("dates count days, yes counts 1", () => {
    expect(inputReader(hired)("1970-01-02")).toEqual({ value: exact("1"), text: "1970-01-02" });
    expect(inputReader(transferred)("yes")).toEqual({ value: exact("1"), text: "yes" });
  });

  test.each<readonly [string, Input, string]>([
    ["三百", money, "not-a-number"],
    ["300天", money, "wrong-unit"],
    ["-3", money, "out-of-range"],
    ["0.86", share, "share-or-percent"],
    ["2026-02-30", hired, "not-a-date"],
    ["大概", transferred, "unknown-yes-no"],
  ])("%s is refused", (written, input, code) => {
    const read = inputReader(input)(written);
    expect("complaint" in read && read.complaint(["data", input.key])).toMatchObject({
      code,
      path: ["data", input.key],
    });
  });
});
