import { type Condition, type Expression, exact, formatExact, type Relation } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { compare, extreme, FIRST_DAY, LAST_DAY, number, pair } from "../../test/support/expressions.ts";
import { environmentWith } from "../../test/support/score-one.ts";
import type { Environment } from "./environment.ts";
import { compileExpression, compileTest, isFailure } from "./evaluate.ts";

const NO_SLOTS = new Map<string, number>();
const UNKNOWN: Expression = { op: "input", key: "nobody-knows" };
const SEPTEMBER = { kind: "month", first: exact("20697"), last: exact("20726") } as const;

/** The value of an expression, or why it has none. */
function worked(expression: Expression, known: Partial<Environment> = {}): string {
  const value = compileExpression(expression, NO_SLOTS)({ values: [], environment: environmentWith(known) });
  return isFailure(value) ? value.failure : formatExact(value);
}

/** Whether a condition holds, or why that cannot be said. */
function outcomeOf(condition: Condition, known: Partial<Environment> = {}): string {
  const holds = compileTest(condition, NO_SLOTS)({ values: [], environment: environmentWith(known) });
  return isFailure(holds) ? holds.failure : String(holds);
}

describe("relations", () => {
  test.each<readonly [Relation, below: boolean, equal: boolean, above: boolean]>([
    ["<", true, false, false],
    ["<=", true, true, false],
    ["=", false, true, false],
    [">=", false, true, true],
    [">", false, false, true],
  ])("%s: of 1 to 2 %s, of 2 to 2 %s, of 3 to 2 %s", (relation, ...expected) => {
    expect([1, 2, 3].map((value) => outcomeOf(compare(value, relation, 2)))).toEqual(expected.map(String));
  });
});

describe("the smallest and the largest", () => {
  test.each<readonly [string, Expression, string]>([
    ["min", extreme("min", 3, 1, 2), "1"],
    ["max", extreme("max", 1, 3, 2), "3"],
    ["min of negative numbers", extreme("min", -1, -3), "-3"],
    ["max of one", extreme("max", 5), "5"],
    ["min with something unknown first", extreme("min", UNKNOWN, 1), "not-known"],
    ["max with something unknown last", extreme("max", 1, UNKNOWN), "not-known"],
    ["max with something unknown between", extreme("max", 1, UNKNOWN, 3), "not-known"],
    [
      "min with what divides by zero and something unknown",
      extreme("min", pair("divide", 1, 0), UNKNOWN),
      "divided-by-zero",
    ],
  ])("%s", (_, expression, value) => {
    expect(worked(expression)).toBe(value);
  });
});

describe("a choice", () => {
  const choice = (test: Condition): Expression => ({
    op: "when",
    test,
    whenTrue: number("20"),
    whenFalse: number("5"),
  });
  test.each<readonly [string, Condition, string]>([
    ["that holds", compare(1, "<", 2), "20"],
    ["that does not", compare(2, "<", 1), "5"],
    ["that nobody can make", compare(UNKNOWN, "<", 1), "not-known"],
  ])("%s", (_, test, value) => {
    expect(worked(choice(test))).toBe(value);
  });
});

describe("the period", () => {
  test("has days only when it is known", () => {
    expect(worked(FIRST_DAY)).toBe("not-known");
    expect([FIRST_DAY, LAST_DAY].map((day) => worked(day, { period: SEPTEMBER }))).toEqual([
      "20697",
      "20726",
    ]);
  });

  test("is of a kind only when it is known", () => {
    expect(outcomeOf({ op: "period-is", period: "month" })).toBe("not-known");
    expect(outcomeOf({ op: "period-is", period: "month" }, { period: SEPTEMBER })).toBe("true");
    expect(outcomeOf({ op: "period-is", period: "year" }, { period: SEPTEMBER })).toBe("false");
  });
});

describe("what goes beyond all measure", () => {
  /** 1 with so many zeros, by multiplying tens. */
  const digits = (count: number): Expression =>
    Array.from({ length: count }).reduce<Expression>((power) => pair("multiply", power, 10), number("1"));
  const small = (count: number): Expression => pair("divide", 1, digits(count));
  test.each<readonly [string, Expression, string]>([
    ["10 to the 300th is the largest number", pair("add", digits(300), 0), `1${"0".repeat(300)}`],
    ["and not more", pair("add", digits(300), 1), "too-many-digits"],
    ["one part of 10 to the 300th is the smallest", pair("subtract", small(300), 0), `0.${"0".repeat(299)}1`],
    ["and not less", pair("multiply", small(300), small(1)), "too-many-digits"],
    ["a day before the calendar", pair("days", -719_163, 0), "beyond-calendar"],
    ["a day behind it", pair("months", 0, 2_932_897), "beyond-calendar"],
    ["a day far behind it", pair("years", 0, digits(20)), "beyond-calendar"],
    ["half a day", pair("days", 0, number("0.5")), "beyond-calendar"],
    ["the calendar itself", pair("days", -719_162, 2_932_896), "3652058"],
  ])("%s", (_, expression, value) => {
    expect(worked(expression)).toBe(value);
  });
});
