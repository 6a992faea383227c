import type { Condition, Expression } from "@scorecard/model";
import { expect, test } from "vitest";
import { compare, extreme, FIRST_DAY, number, pair } from "../../test/support/expressions.ts";
import { referencesOf } from "./references.ts";

const points = (of: "item" | "section", key: string): Expression => ({ op: "points", points: { of, key } });
const TOTAL: Expression = { op: "points", points: { of: "total" } };
const choice: Expression = {
  op: "when",
  test: { op: "is", key: "transferred" },
  whenTrue: pair("add", "a", 1),
  whenFalse: { op: "round", of: points("item", "安全"), places: 1 },
};

test.each<
  readonly [string, readonly (Expression | Condition)[], readonly string[], readonly string[], boolean]
>([
  ["a number", [number("5")], [], [], false],
  ["inputs, each once, as they are named", [pair("add", "b", pair("add", "a", "b"))], ["b", "a"], [], false],
  ["the smallest of several", [extreme("min", "a", "b", 3)], ["a", "b"], [], false],
  [
    "points, each once",
    [pair("add", TOTAL, pair("add", points("item", "安全"), TOTAL))],
    [],
    ["total", "安全"],
    false,
  ],
  [
    "points of two items",
    [pair("add", points("item", "安全"), points("section", "业绩"))],
    [],
    ["安全", "业绩"],
    false,
  ],
  ["a choice", [choice], ["transferred", "a"], ["安全"], false],
  ["a negative number", [{ op: "negate", of: { op: "input", key: "a" } }], ["a"], [], false],
  ["what is not so", [{ op: "not", of: { op: "is", key: "transferred" } }], ["transferred"], [], false],
  [
    "conditions together",
    [{ op: "and", of: [{ op: "is", key: "a" }, compare("b", "<", 1)] }],
    ["a", "b"],
    [],
    false,
  ],
  ["a day of the period", [pair("days", FIRST_DAY, "a")], ["a"], [], true],
  ["the kind of the period", [{ op: "period-is", period: "month" }], [], [], true],
  ["several parts", [number("5"), pair("add", "a", 1), FIRST_DAY], ["a"], [], true],
])("%s", (_, parts, inputs, keys, period) => {
  const found = referencesOf(parts);
  expect([...found.inputs]).toEqual(inputs);
  expect(found.points.map((of) => ("key" in of ? of.key : of.of))).toEqual(keys);
  expect(found.period).toBe(period);
});
