import { describe, expect, test } from "vitest";
import { firstText, isLanguage, type Language, type LocalizedText, textIn, wordings } from "./language.ts";

describe("a text in a language", () => {
  test.each<readonly [LocalizedText, Language, string]>([
    [{ "zh-Hans": "结果", "zh-Hant": "結果", en: "Result" }, "zh-Hant", "結果"],
    [{ "zh-Hans": "结果", en: "Result" }, "zh-Hant", "结果"],
    [{ "zh-Hant": "結果", en: "Result" }, "zh-Hans", "結果"],
    [{ en: "Result" }, "zh-Hans", "Result"],
    [{ "zh-Hant": "結果" }, "en", "結果"],
    [{ "zh-Hans": "结果", "zh-Hant": "結果" }, "en", "结果"],
    [{ "zh-Hans": "" }, "en", ""],
    [{}, "en", ""],
  ])("%j in %s is %j", (text, language, found) => {
    expect(textIn(text, language)).toBe(found);
  });

  test("the first is the author's", () => {
    expect(firstText({ en: "Result", "zh-Hant": "結果" })).toBe("結果");
  });

  test("each wording counts once", () => {
    expect(wordings({ "zh-Hans": "指令", "zh-Hant": "指令", en: "Command" })).toEqual(["指令", "Command"]);
    expect(wordings({})).toEqual([]);
  });
});

test.each([
  ["zh-Hans", true],
  ["en", true],
  ["zh", false],
  ["EN", false],
  ["toString", false],
])("%s is a language of ours: %s", (tag, expected) => {
  expect(isLanguage(tag)).toBe(expected);
});
