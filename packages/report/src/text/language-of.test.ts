import { expect, test } from "vitest";
import { languageOf } from "./language-of.ts";

test.each([
  ["zh-Hans", "完成率不低于 90%", "zh-Hans"],
  ["zh-Hant", "負責人", "zh-Hant"],
  ["en", "completion of 90% or above", "en"],
  ["en", "98.5%", undefined],
  ["en", "70 × 80% + 88 × 20% = 73.6", undefined],
  ["zh-Hans", "Anna Schmidt", undefined],
  ["zh-Hans", "—", undefined],
] as const)("words in %s, “%s”, are read out in %s", (language, text, expected) => {
  expect(languageOf({ language, text }).language).toBe(expected);
});
