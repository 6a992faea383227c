import { expect, test } from "vitest";
import { askedLanguage, languageOfTag, localeLanguage } from "./ui-language.ts";

test.each([
  ["zh-Hans", "zh-Hans"],
  ["zh_CN.UTF-8", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh_TW.UTF-8", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-Hant-TW", "zh-Hant"],
  ["ZH-hant", "zh-Hant"],
  ["zh_MO@calendar", "zh-Hant"],
  ["en", "en"],
  ["en-GB", "en"],
  ["de_DE.UTF-8", undefined],
  ["english", undefined],
  ["", undefined],
])("%s is %s", (tag, expected) => {
  expect(languageOfTag(tag)).toBe(expected);
});

test.each([
  ["LC_ALL goes first", { LC_ALL: "zh_TW.UTF-8", LANG: "en_US.UTF-8" }, "en-US", "zh-Hant"],
  ["then LC_MESSAGES", { LC_MESSAGES: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "en-US", "zh-Hans"],
  ["an empty one does not count", { LC_ALL: "", LANG: "zh_CN.UTF-8" }, "en-US", "zh-Hans"],
  ["C is English", { LANG: "C.UTF-8" }, "zh-CN", "en"],
  ["nothing set: the system's", {}, "zh-TW", "zh-Hant"],
  ["a language that is none of ours", { LANG: "fr_FR.UTF-8" }, "zh-CN", "en"],
])("the locale's language: %s", (_, environment, systemLocale, expected) => {
  expect(localeLanguage({ environment, systemLocale })).toBe(expected);
});

test.each([
  [["check", "a", "--ui-lang", "zh-Hant"], "zh-Hant"],
  [["--ui-lang=en", "check"], "en"],
  [["check", "--", "--ui-lang", "en"], undefined],
  [["check", "--ui-lang"], undefined],
  [["check", "--ui-lang", "klingon"], undefined],
])("%j asks for %s", (argv, expected) => {
  expect(askedLanguage(argv)).toBe(expected);
});
