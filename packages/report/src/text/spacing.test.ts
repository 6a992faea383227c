import { describe, expect, test } from "vitest";
import { shippedFonts } from "../../test/support/fonts.ts";
import { createMeasurer, type TextStyle } from "../fonts/shape-text.ts";
import { breakLines } from "./line-breaker.ts";

const measurer = createMeasurer(shippedFonts());
const HANS: TextStyle = { language: "zh-Hans", weight: "regular" };
const HANT: TextStyle = { language: "zh-Hant", weight: "regular" };
const ENGLISH: TextStyle = { language: "en", weight: "regular" };

/** A text with the gaps between its characters written behind them, in thousandths of an em. */
function gaps(text: string, style: TextStyle): string {
  return measurer
    .shape(text, style)
    .map(({ text: character, gap }) =>
      gap === undefined ? character : `${character}[${Math.round(gap * 1000)}]`,
    )
    .join("");
}

describe("between Chinese and Western characters", () => {
  test.each([
    ["letters and digits are set off", "在KPI看板3月达标", "在[95]KPI[95]看板[95]3[95]月达标"],
    ["a percent sign ends a number", "完成98.5%以上", "完成[95]98.5%[95]以上"],
    ["a space that the author wrote is about as wide", "完成 98.5% 以上", "完成 [-99]98.5% [-99]以上"],
    ["two spaces are meant to be wide", "完成  98分", "完成  98[95]分"],
    ["a space before a sign of arithmetic keeps its width", "完成 + 回访", "完成 + 回访"],
    ["not beside punctuation", "（KPI）达标，98分", "（KPI）达标，98[95]分"],
    ["not beside full-width letters and digits", "评为Ａ级９０分", "评为Ａ级９０分"],
    ["not between Western characters", "R&D 12,000", "R&D 12,000"],
  ])("%s", (_, text, expected) => {
    expect(gaps(text, HANS)).toBe(expected);
  });

  test("Chinese names in English text are set off in the same way", () => {
    expect(gaps("by张敏", ENGLISH)).toBe("by[95]张敏");
  });
});

describe("full-width signs beside each other", () => {
  test.each([
    ["a closing bracket before a comma", "（甲），乙", "（甲）[-500]，乙"],
    ["a full stop inside a quotation", "“甲。”乙", "“甲。[-500]”乙"],
    ["a comma before an opening bracket", "甲，《乙》", "甲，[-500]《乙》"],
    ["opening signs", "甲“《乙", "甲“[-500]《乙"],
    ["three in a row", "甲）”。乙", "甲）[-500]”[-500]。乙"],
    ["an empty pair of brackets keeps its room", "甲（）乙", "甲（）乙"],
    ["beside characters they keep their width", "甲，乙（丙）丁", "甲，乙（丙）丁"],
  ])("%s", (_, text, expected) => {
    expect(gaps(text, HANS)).toBe(expected);
  });

  test.each([
    ["a comma stands in the middle and gives way at the side that is next", "「甲」，乙", "「甲」[-500]，乙"],
    ["on its right it gives a quarter", "甲。」乙", "甲。[-250]」乙"],
    ["and the bracket after it the rest", "甲，「乙", "甲，[-500]「乙"],
  ])("in Taiwan %s", (_, text, expected) => {
    expect(gaps(text, HANT)).toBe(expected);
  });

  test("Western quotation marks are narrow already", () => {
    expect(gaps("“(good).”", ENGLISH)).toBe("“(good).”");
  });
});

describe("at the ends of lines", () => {
  const width = (text: string, style = HANS) => breakLines(measurer.shape(text, style), 100)[0]?.width;

  test.each([
    ["a bracket loses its blank half at the beginning", "（甲乙", 2.5],
    ["a comma loses it at the end", "甲乙，", 2.5],
    ["a pair in both places", "（甲）", 2],
    ["characters have none to lose", "甲乙丙", 3],
    ["the gap after the last character is none", "甲。）", 2],
  ])("%s", (_, text, expected) => {
    expect(width(text)).toBeCloseTo(expected, 6);
  });

  test("a comma that would overhang by its blank half still fits", () => {
    const shaped = measurer.shape("甲乙丙丁，戊己", HANS);
    expect(breakLines(shaped, 4.5).map(({ start, end }) => end - start)).toEqual([5, 2]);
  });

  test("the gap before a number that begins a line is none", () => {
    const shaped = measurer.shape("甲乙丙98分", HANS);
    const [first] = breakLines(shaped, 3.05);
    expect(first).toMatchObject({ end: 3 });
    expect(first?.width).toBeCloseTo(3, 6);
  });
});
