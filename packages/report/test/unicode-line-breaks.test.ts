import { existsSync, readFileSync } from "node:fs";
import { splitGraphemes } from "unicode-segmenter/grapheme";
import { describe, expect, test } from "vitest";
import { ALLOWED, breakOpportunities } from "../src/text/break-opportunities.ts";

/*
 * Our line breaks beside the test data of the Unicode Character Database, as Debian's package unicode-data brings it.
 * With SCORECARD_ALL_TOOLS=1, as in continuous integration, its absence is a failure.
 */

const FILE = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

interface Case {
  readonly text: string;
  /** Where a line may begin, in UTF-16 units. */
  readonly breaks: readonly number[];
}

function casesOf(file: string): readonly Case[] {
  return file.split("\n").flatMap((line) => {
    const parts = (line.split("#")[0] ?? "").trim().split(/\s+/u);
    if (parts.length < 2) return [];
    let text = "";
    const breaks: number[] = [];
    for (const part of parts) {
      if (part === "÷") breaks.push(text.length);
      else if (part !== "×") text += String.fromCodePoint(Number.parseInt(part, 16));
    }
    return [{ text, breaks: breaks.filter((at) => at > 0 && at < text.length) }];
  });
}

/** Where a character as a reader sees it begins, and whether a line of ours may begin there. */
function ours(text: string): ReadonlyMap<number, boolean> {
  const characters = [...splitGraphemes(text)].map((character) => ({ text: character, western: true }));
  const found = breakOpportunities(characters);
  const starts = new Map<number, boolean>();
  let at = 0;
  characters.forEach((character, index) => {
    starts.set(at, index > 0 && found[index] === ALLOWED);
    at += character.text.length;
  });
  return starts;
}

/** Where a line may begin, marked with a bar. */
function marked(text: string, breaks: readonly number[]): string {
  return [...text].reduce((sum, character) => {
    const at = sum.replaceAll("|", "").length;
    return `${sum}${breaks.includes(at) ? "|" : ""}${character}`;
  }, "");
}

/** Line ends and what has no width never come this far; marks stay with their letters. */
const NOT_ON_SHEETS = /[\r\n\v\f\u0085\u2028\u2029\u200B-\u200D\u2060\uFEFF]|(?:^|\s)\p{M}|\p{Cs}/u;

const present = existsSync(FILE);
if (!present && process.env.SCORECARD_ALL_TOOLS === "1") throw new Error(`not installed: ${FILE}`);

describe.skipIf(!present)(
  `the test data of UAX #14 [${present ? "version 15.0" : "skipped: not installed"}]`,
  () => {
    const cases = casesOf(present ? readFileSync(FILE, "utf8") : "").filter(
      ({ text }) => !NOT_ON_SHEETS.test(text),
    );

    test("line breaks are those of the data, but for parts of words and what a later version changed", () => {
      const differing = cases.flatMap(({ text, breaks }) => {
        const starts = ours(text);
        const wanted = breaks.filter((at) => starts.has(at));
        const found = [...starts].filter(([, allowed]) => allowed).map(([at]) => at);
        return wanted.join() === found.join() ? [] : [marked(text, found)];
      });
      expect(cases.length).toBeGreaterThan(5000);
      expect(differing).toEqual([
        // Since version 15.1 a line may end between a straight quotation mark with a space and a bracket.
        '" |\u2329',
        '"\u0308 |\u2329',
        '" |(',
        '"\u0308 |(',
        // We keep a hyphen with both its parts, unless the word is wider than the line.
        "1\u0308b(a)-(b)",
        "(con)-lang",
        "{con}-lang",
        "(http://)xn--a",
        "{http://}|xn--a",
      ]);
    });
  },
);
