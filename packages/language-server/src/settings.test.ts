import { expect, test } from "vitest";
import { languageOf } from "./settings.ts";

test.each([
  ["zh-cn", "zh-Hans"],
  ["zh_CN", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh-tw", "zh-Hant"],
  ["zh-Hant-HK", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["en-US", "en"],
  ["vi", "en"],
  [undefined, "zh-Hans"],
] as const)("an editor in %s is spoken to in %s", (locale, expected) => {
  expect(languageOf(locale)).toBe(expected);
});
