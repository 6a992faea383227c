import { describe, expect, test } from "vitest";
import { amountInWords, intervalInWords } from "./interval-words.ts";
import type { Interval, Unit } from "./template/values.ts";
import { UNITS } from "./units.ts";

const PERCENT = unit("%");
const TIMES = unit("times");

function unit(id: string): Unit {
  const known = UNITS.find((candidate) => candidate.id === id);
  if (known === undefined) throw new Error(`no unit ${id}`);
  return { id, name: known.name };
}

const from = (value: string) => ({ value, inclusive: true });
const beyond = (value: string) => ({ value, inclusive: false });

const CASES: readonly (readonly [string, Interval, Unit | undefined, string, string, string])[] = [
  ["below zero", { low: from("-5") }, PERCENT, "−5% 以上", "−5% 以上", "−5% or above"],
  ["at least", { low: from("85") }, PERCENT, "85% 以上", "85% 以上", "85% or above"],
  ["more than", { low: beyond("85") }, PERCENT, "超过 85%", "超過 85%", "above 85%"],
  ["at most", { high: from("85") }, PERCENT, "85% 以下", "85% 以下", "85% or below"],
  ["less than", { high: beyond("85") }, PERCENT, "低于 85%", "低於 85%", "below 85%"],
  [
    "from, to below",
    { low: from("80"), high: beyond("90") },
    PERCENT,
    "80%（含）至 90%（不含）",
    "80%（含）至 90%（不含）",
    "from 80% to below 90%",
  ],
  [
    "from, to",
    { low: from("80"), high: from("90") },
    PERCENT,
    "80%（含）至 90%（含）",
    "80%（含）至 90%（含）",
    "from 80% to 90%",
  ],
  [
    "above, up to",
    { low: beyond("0"), high: from("3") },
    PERCENT,
    "0%（不含）至 3%（含）",
    "0%（不含）至 3%（含）",
    "above 0% and up to 3%",
  ],
  [
    "above, below",
    { low: beyond("0"), high: beyond("3") },
    PERCENT,
    "0%（不含）至 3%（不含）",
    "0%（不含）至 3%（不含）",
    "above 0% and below 3%",
  ],
  ["one value", { low: from("100"), high: from("100") }, PERCENT, "100%", "100%", "100%"],
  ["no bound", {}, PERCENT, "其他情况", "其他情況", "otherwise"],
  ["a counted thing", { low: from("3") }, TIMES, "3 次以上", "3 次以上", "3 times or above"],
  ["a counted thing, less", { high: beyond("3") }, TIMES, "低于 3 次", "低於 3 次", "below 3 times"],
  ["no unit", { low: from("90") }, undefined, "90 以上", "90 以上", "90 or above"],
];

describe("a stretch of numbers in words", () => {
  test.each(CASES)("%s", (_, interval, measure, hans, hant, en) => {
    expect(intervalInWords(interval, measure, "zh-Hans")).toBe(hans);
    expect(intervalInWords(interval, measure, "zh-Hant")).toBe(hant);
    expect(intervalInWords(interval, measure, "en")).toBe(en);
  });

  test("equal bounds of which one is exclusive are not one value", () => {
    expect(intervalInWords({ low: from("5"), high: beyond("5") }, undefined, "en")).toBe("from 5 to below 5");
  });
});

test("an amount takes its unit in the language of the page", () => {
  expect(amountInWords("10", unit("class-hours"), "zh-Hant")).toBe("10 課時");
  expect(amountInWords("10", unit("class-hours"), "en")).toBe("10 class hours");
  expect(amountInWords("1", unit("class-hours"), "en")).toBe("1 class hour");
  expect(intervalInWords({ low: { value: "1", inclusive: true } }, unit("people"), "en")).toBe(
    "1 person or above",
  );
  expect(amountInWords("2", unit("items"), "en")).toBe("2");
  expect(amountInWords("2", undefined, "zh-Hans")).toBe("2");
});
