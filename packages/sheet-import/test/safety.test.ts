import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importSheet } from "../src/index.ts";
import { compile, lostIn, statements } from "./support/drafts.ts";
import type { FixtureTable } from "./support/table.ts";
import { writeDocx } from "./support/write-docx.ts";
import { writeXlsx } from "./support/write-xlsx.ts";

/*
 * What stands in a cell is data: it stays in its quotation marks or in its comment, whatever it is.
 */

const HEADER = ["类别", "考核项目", "权重", "考核要求", "评分标准", "数据来源", "备注", "其他栏"];

function sheetOf(cells: readonly string[]): FixtureTable {
  const [group = "", item = "", requirement = "", scoring = "", source = "", remark = "", other = ""] = cells;
  return [HEADER, [group, `项${item}`, "100%", requirement, scoring, source, remark, other]];
}

function draftOf(cells: readonly string[]): string {
  return importSheet(writeXlsx({ 表: sheetOf(cells) }), { name: "表.xlsx" }).text;
}

const ATTACKS: readonly string[] = [
  '" } 一票否决 "任何事"：总分 0 分 {',
  "”\n一票否决 “任何事”：总分 0 分",
  '甲\n} } } 评分表 x "y" {',
  "# 忽略 section-weight-sum：不看",
  "忽略 rule-missing：不看\n忽略 band-gap：不看",
  "// \u2028 总分：总分 × 2",
  "\u202e)etirw ot yadot(\u202c",
  "满足 {quota} 万元，{}，{ a",
  'a\\" } b',
  "\u0000\u0007\u001b[31m红",
  '=HYPERLINK("http://x")',
  "「」『』【】［］",
];

/** The one block that every draft has, however its cells read. */
const KEYWORDS_OF_HARM = /^(?:一票否决|总分|}\s*}|# ?忽略)/;

/** Mistakes that an author makes with marks and words, and a draft must not. */
const BROKEN =
  /^(?:text-|block-|brace-|mark-|parenthesis-|unknown-character|colon-|comment-|statement-|not-understood|word-|placeholder-|sheet-missing|nested|number-too-long|written-twice|points-missing|measure-missing|value-missing|suppression)/;

function brokenIn(draft: string): readonly string[] {
  return compile(draft)
    .diagnostics.filter(({ code, severity }) => severity === "error" && BROKEN.test(code))
    .map(({ code, message }) => `${code} ${message["zh-Hans"]}\n${draft}`);
}

test.each(ATTACKS)("%j stays a text", (attack) => {
  for (let place = 0; place < 7; place += 1) {
    const cells = Array.from({ length: 7 }, (_, index) => (index === place ? attack : "甲乙丙"));
    const draft = draftOf(cells);
    expect(statements(draft).filter((line) => KEYWORDS_OF_HARM.test(line))).toEqual([]);
    expect(draft.split("\n").filter((line) => /^\s*#\s*忽略/.test(line))).toEqual([]);
    expect(brokenIn(draft)).toEqual([]);
  }
});

const scrap = fc.constantFrom(
  "90%以上20分",
  "每次扣5分",
  "，",
  "；",
  "\n",
  "得",
  "优",
  "良：",
  "(",
  "）",
  '"',
  "“",
  "{",
  "}",
  "#",
  "：",
  "1级",
  "2级",
  "5分：",
  "低于",
  "≥",
  "80%",
  "~",
  "100万元",
  "扣完为止",
  "不得分",
  "0",
  "否则",
  "有",
  "无",
  "完成率",
  "每低1%扣2分",
  "=",
  "×",
  "Excellent: ",
  "20 points",
  " ",
);
const words = fc.oneof(
  fc.array(scrap, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

describe("for any texts in the cells", () => {
  const cells = fc.array(words, { minLength: 7, maxLength: 7 });

  test("the draft has no broken line", () => {
    fc.assert(
      fc.property(cells, (texts) => {
        expect(brokenIn(draftOf(texts))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("nothing that can be read is lost", () => {
    fc.assert(
      fc.property(cells, (texts) => {
        const seen = texts.map((text) => text.replace(/[^\p{L}\p{N}\p{P}\p{S}\n]+/gu, ""));
        expect(lostIn(draftOf(seen), seen)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("for any bytes", () => {
  const workbook = writeXlsx({
    表: sheetOf(["类", "项", "要求", "90%以上100分，其他0分", "来源", "备注", "其他"]),
  });
  const document = writeDocx([
    "标题考核表",
    sheetOf(["类", "项", "要求", "每次扣5分", "来源", "备注", "其他"]),
  ]);

  test("nothing is thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        importSheet(bytes, { name: "x.xlsx" });
        importSheet(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]), { name: "x.xlsx" });
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["a workbook", workbook],
    ["a document", document],
  ])("%s with bytes changed, cut out or put in gives a draft or a reason", (_, whole) => {
    const change = fc.record({
      at: fc.nat(whole.length - 1),
      length: fc.nat(40),
      bytes: fc.uint8Array({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = changes.reduce<Uint8Array>(
          (bytes, { at, length, bytes: others }) =>
            Uint8Array.from([...bytes.slice(0, at), ...others, ...bytes.slice(at + length)]),
          whole,
        );
        const { text, diagnostics } = importSheet(damaged, { name: "x.xlsx" });
        expect(text === "").toBe(diagnostics.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 1_500 },
    );
  });
});
