import { UNITS } from "@scorecard/model";
import { expect, test } from "vitest";
import { figure, magnitude, percent, rangeInWords, signed } from "./figures.ts";

test.each([
  ["10", "10"],
  ["7.50", "7.5"],
  ["-3", "−3"],
  ["20/3", "6.6667"],
  ["0", "0"],
])("the figure %s prints as %s", (value, printed) => {
  expect(figure(value)).toBe(printed);
});

test.each([
  ["5", "+5", "5"],
  ["-2.5", "−2.5", "2.5"],
  ["0", "0", "0"],
])("a change of %s prints as %s, its size as %s", (value, printed, size) => {
  expect(signed(value)).toBe(printed);
  expect(magnitude(value)).toBe(size);
});

test.each([
  ["0.2", "20%"],
  ["0.125", "12.5%"],
  ["1/3", "33.3333%"],
])("the share %s prints as %s", (value, printed) => {
  expect(percent(value)).toBe(printed);
});

test.each([
  [{ low: { value: "1", inclusive: true }, high: { value: "3", inclusive: true } }, "1～3 次", "1–3 times"],
  [{ low: { value: "2", inclusive: true }, high: { value: "2.0", inclusive: true } }, "2 次", "2 times"],
  [{ low: { value: "4", inclusive: true } }, "4 次以上", "4 times or above"],
])("a stretch of numbers in few words: %j", (interval, hans, en) => {
  const name = UNITS.find(({ id }) => id === "times")?.name ?? {};
  const unit = { id: "times", name };
  expect(rangeInWords(interval, unit, "zh-Hans")).toBe(hans);
  expect(rangeInWords(interval, unit, "en")).toBe(en);
});
