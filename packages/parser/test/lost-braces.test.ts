import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileShipped, shippedText } from "./cases.ts";

/*
 * Every line that is a brace or ends in one, taken away; and its opening brace forgotten, or written as a parenthesis.
 * Each gives one message, near the place.
 */

const GUIDE = new URL("../../../docs/language.zh.md", import.meta.url);

/** The whole sheet that the guide shows. */
function sheetOfTheGuide(): string {
  const [, sheet] = /```scorecard\n(评分表 [\s\S]*?)```/.exec(readFileSync(GUIDE, "utf8")) ?? [];
  if (sheet === undefined) throw new Error("the guide shows no sheet");
  return sheet;
}

const SHEETS = {
  "the guide's sheet": sheetOfTheGuide(),
  "customer-service-director": shippedText("customer-service-director"),
};

const OPENING = /\s*\{\s*$/;

/** How far the message may lie from the brace, in lines: comments and continued lines stand between. */
const NEAR = 3;

interface Damage {
  readonly what: string;
  readonly line: number;
  readonly text: string;
}

function damages(text: string): readonly Damage[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    if (!/[{}]\s*$/.test(line)) return [];
    const withLine = (other: string) => lines.with(index, other).join("\n");
    const all = [{ what: "lost line", line: index + 1, text: lines.toSpliced(index, 1).join("\n") }];
    if (!OPENING.test(line)) return all;
    return [
      ...all,
      { what: "lost brace", line: index + 1, text: withLine(line.replace(OPENING, "")) },
      { what: "parenthesis", line: index + 1, text: withLine(line.replace(OPENING, "（")) },
    ];
  });
}

describe.each(Object.entries(SHEETS))("in %s", (_, text) => {
  test("is right as it stands", () => {
    expect(compileShipped(text).diagnostics).toEqual([]);
  });

  test.each(damages(text))("$what $line gives one message near it", ({ text: damaged, line }) => {
    const { diagnostics } = compileShipped(damaged);
    expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
    expect(Math.abs((diagnostics[0]?.location?.start.line ?? 0) - line)).toBeLessThanOrEqual(NEAR);
  });
});
