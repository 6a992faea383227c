import { createCompiler, type LibraryHost } from "@scorecard/parser";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";
import { expect, test } from "vitest";
import { ALLOWED, type Place } from "../src/places/place.ts";

const host: LibraryHost = { load: () => ({ kind: "missing", tried: "", candidates: [] }) };

/** A file in which a line stands in a block of each kind. */
const FRAMES: { readonly [P in Place]?: (line: string) => string } = {
  sheet: (line) => `scorecard a "甲" {\n${line}\n}`,
  changes: (line) => `scorecard a "甲" {\nvariant v "乙" {\n${line}\n}\n}`,
  section: (line) => `scorecard a "甲" {\nsection "乙" 100% {\n${line}\n}\n}`,
  group: (line) => `scorecard a "甲" {\nsection "乙" 100% {\ngroup "丙" {\n${line}\n}\n}\n}`,
  item: (line) => `scorecard a "甲" {\nsection "乙" 100% {\nitem "丁" 100% {\n${line}\n}\n}\n}`,
  rows: (line) =>
    `scorecard a "甲" {\nsection "乙" 100% {\nrows "丁" 100% {\n${line}\njudged: 0~100 points\n}\n}\n}`,
  library: (line) => `library a "甲" {\n${line}\n}`,
  "library item": (line) => `library a "甲" {\nitem "丁" {\n${line}\n}\n}`,
  sign: (line) => `scorecard a "甲" {\nsign "乙" {\n${line}\n}\n}`,
  answers: (line) => `scorecard a "甲" {\npass mark: 60 points {\n${line}\n}\n}`,
  "result cases": (line) => `scorecard a "甲" {\nresult {\n${line}\n}\n}`,
};

/** Whether a statement that begins with a keyword may stand in a block, as the compiler has it. */
function isAllowed(keyword: Keyword, frame: (line: string) => string): boolean {
  const text = frame(KEYWORDS[keyword].en[0]);
  const { diagnostics } = createCompiler(host).compile({ path: "a", text });
  const strangers = [
    "statement-misplaced",
    "word-unknown",
    "word-misspelt",
    "rows-with-veto",
    "weight-in-library",
  ];
  return !diagnostics.some(({ code }) => strangers.includes(code));
}

/** What stands in a variant only to be merged into the sheet is judged there. */
const JUDGED_LATER: readonly Keyword[] = ["variant"];

test.each(Object.keys(FRAMES) as Place[])(
  "completion offers in a %s what the compiler accepts there",
  (place) => {
    const frame = FRAMES[place] ?? String;
    const accepted = (Object.keys(KEYWORDS) as Keyword[]).filter((keyword) => isAllowed(keyword, frame));
    const offered = ALLOWED[place].filter((keyword) => !JUDGED_LATER.includes(keyword));
    expect(offered.filter((keyword) => !accepted.includes(keyword))).toEqual([]);
    expect(
      accepted.filter((keyword) => !ALLOWED[place].includes(keyword) && !JUDGED_LATER.includes(keyword)),
    ).toEqual([]);
  },
);
