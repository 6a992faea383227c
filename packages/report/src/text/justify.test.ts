import { describe, expect, test } from "vitest";
import { kindOf } from "./character-kind.ts";
import { addedBehind, justify } from "./justify.ts";
import { breakLines, type Measured } from "./line-breaker.ts";

/** Han characters and full-width signs are an em wide, everything else half of one. */
function measured(text: string): readonly Measured[] {
  return [...text].map((character) => ({
    text: character,
    kind: kindOf(character),
    width: /[\u2E80-\uFFFF—…“”]/u.test(character) ? 1 : 0.5,
  }));
}

/** The lines of a paragraph, with a bar where a gap is widened. */
function barred(text: string, measure: number): readonly string[] {
  const characters = measured(text);
  const spans = breakLines(characters, measure);
  const stretches = justify(characters, spans, measure);
  return spans.map(({ start, end }, line) =>
    characters
      .slice(start, end)
      .map((character, index) => {
        const stretch = stretches[line];
        const isLast = index === end - start - 1;
        const added = stretch === undefined || isLast ? 0 : addedBehind(characters, start + index, stretch);
        return added > 0 ? `${character.text}|` : character.text;
      })
      .join(""),
  );
}

const HAN = "客户满意度调查结果显示本月投诉响应及时";

describe("a line that lacks some width", () => {
  test("gets it between its characters, but not in the last line", () => {
    const [first, second] = barred(`${HAN}${HAN}`, 30.4);
    expect(first).toBe([...`${HAN}${HAN}`].slice(0, 30).join("|"));
    expect(second).not.toContain("|");
  });

  test("is as wide as its measure afterwards", () => {
    const text = `${HAN}，完成率 98.5% 以上；${HAN}${HAN}${HAN}`;
    const characters = measured(text);
    const spans = breakLines(characters, 22.7);
    const stretches = justify(characters, spans, 22.7);
    spans.slice(0, -1).forEach((span, line) => {
      let width = span.width;
      for (let index = span.start; index < span.end - 1; index += 1) {
        width += addedBehind(characters, index, stretches[line] ?? { by: 0, loose: false });
      }
      expect(width).toBeCloseTo(22.7, 9);
    });
  });

  test.each([
    ["words and numbers are not spread", "达到98.5%以上KPI", /98\.5%[^|]*\|?以\|上\|KPI/u],
    ["nor is a dash or an ellipsis", "甲——乙……丙丁戊己", /——\|?乙\|?……/u],
    ["closing signs stay with what is before them", "甲，乙。丙（丁）戊己", /甲，\|乙。\|丙\|（丁）\|戊/u],
  ])("%s", (_, text, expected) => {
    const [line] = barred(`${text}${HAN}${HAN}`, 26.4);
    expect(line).toMatch(expected);
  });
});

describe("lines that stay short", () => {
  test("a narrow column is filled as a whole or not at all", () => {
    expect(barred("客户满意度调查结果显示本月", 8.3).join()).toContain("|");
    expect(barred("客户满意度abcdefgh调查结果显示本月投诉", 8.3).join()).not.toContain("|");
  });

  test("a word that is cut", () => {
    expect(barred(`${"abcdefghij".repeat(8)}`, 24.3).join()).not.toContain("|");
  });

  test("a line that would have holes", () => {
    const [first] = barred(`客户满意abc${"d".repeat(60)}`, 30);
    expect(first).toBe("客户满意");
  });
});
