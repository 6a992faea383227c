import { expect, test } from "vitest";
import { deduction, figure, percent } from "./figures.ts";

test.each([
  ["10", "10"],
  ["7.50", "7.5"],
  ["-3", "−3"],
  ["20/3", "6.666667"],
  ["0", "0"],
])("the figure %s prints as %s", (value, printed) => {
  expect(figure(value)).toBe(printed);
});

test.each([
  ["5", "−5"],
  ["2.5", "−2.5"],
  ["0", "0"],
])("a deduction of %s prints as %s", (value, printed) => {
  expect(deduction(value)).toBe(printed);
});

test.each([
  ["0.2", "20%"],
  ["0.125", "12.5%"],
  ["1/3", "33.333333%"],
])("the share %s prints as %s", (value, printed) => {
  expect(percent(value)).toBe(printed);
});
