import type { Language } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { unit } from "../test/support/templates.ts";
import {
  beforeHan,
  distanceInWords,
  figureInWords,
  magnitudeOf,
  pointsInWords,
  sumInWords,
} from "./texts.ts";

const LANGUAGES: readonly Language[] = ["zh-Hans", "zh-Hant", "en"];

function inAll(word: (language: Language) => string): readonly string[] {
  return LANGUAGES.map(word);
}

test.each([
  ["10", ["10 分", "10 分", "10 points"]],
  ["1", ["1 分", "1 分", "1 point"]],
  ["-5", ["−5 分", "−5 分", "−5 points"]],
  ["205/13", ["15.769231… 分", "15.769231… 分", "15.769231… points"]],
])("%s points", (points, words) => {
  expect(inAll((language) => pointsInWords(points, language))).toEqual(words);
});

test.each<readonly [string, string | undefined, readonly string[]]>([
  ["98", "%", ["98%", "98%", "98%"]],
  ["3", "times", ["3 次", "3 次", "3 times"]],
  ["200/3", "%", ["≈66.67%", "≈66.67%", "≈66.67%"]],
  ["yes", undefined, ["是", "是", "yes"]],
  ["no", undefined, ["否", "否", "no"]],
  ["2026-11-05", undefined, ["2026-11-05", "2026-11-05", "2026-11-05"]],
])("a figure of %s in %s", (value, unitId, words) => {
  expect(
    inAll((language) => figureInWords(value, unitId === undefined ? undefined : unit(unitId), language)),
  ).toEqual(words);
});

test.each<readonly [string, string | undefined, readonly string[]]>([
  ["2", "%", ["2 个百分点", "2 個百分點", "2 percentage points"]],
  ["1", "%", ["1 个百分点", "1 個百分點", "1 percentage point"]],
  ["1/3", "%", ["≈0.33 个百分点", "≈0.33 個百分點", "≈0.33 percentage points"]],
  ["2", "days", ["2 天", "2 天", "2 days"]],
  ["2", undefined, ["2", "2", "2"]],
])("a distance of %s in %s", (value, unitId, words) => {
  expect(
    inAll((language) => distanceInWords(value, unitId === undefined ? undefined : unit(unitId), language)),
  ).toEqual(words);
});

describe("what goes into sentences", () => {
  test.each([
    ["2 天", "2 天"],
    ["2%", "2% "],
    ["天 2", "天 2 "],
  ])("%j before Chinese words is %j", (text, spaced) => {
    expect(beforeHan(text)).toBe(spaced);
  });

  test.each([
    ["20", "-4", "20 − 4"],
    ["20", "4", "20 + 4"],
    ["-20", "0", "−20 + 0"],
  ])("%s and %s: %s", (first, change, sum) => {
    expect(sumInWords(first, change)).toBe(sum);
  });

  test.each([
    ["-4.5", "4.5"],
    ["4.5", "4.5"],
  ])("the magnitude of %s is %s", (value, magnitude) => {
    expect(magnitudeOf(value)).toBe(magnitude);
  });
});
