import { describe, expect, test } from "vitest";
import { importSheet } from "../src/index.ts";
import { compile, errorsOf, lostIn } from "./support/drafts.ts";
import { DIRECTOR, MANAGER } from "./support/source-sheets.ts";
import { type FixtureTable, textsOf } from "./support/table.ts";
import { writeDocx } from "./support/write-docx.ts";
import { writeXlsx } from "./support/write-xlsx.ts";

/** What an author has to put right: a stretch of the draft and what takes its place. */
type Correction = readonly [drafted: string, corrected: string];

interface SourceSheet {
  readonly table: FixtureTable;
  /** Errors that the compiler finds in the draft: the sheet's own. */
  readonly errors: readonly string[];
  readonly confirm: readonly string[];
  readonly corrections: readonly Correction[];
}

const SHEETS: { readonly [name: string]: SourceSheet } = {
  客服总监: {
    table: DIRECTOR,
    errors: ["band-gap: 客服流程体系的建立与完善", "band-gap: 客户信息掌控度"],
    confirm: [
      "没有写结果怎样得出，这里取上级",
      "“全部完成”当作 100%",
      "最高到 100%",
      "几项都没做到时各扣一次，还是只扣一次？这里各扣一次",
      "没有写明扣到几分为止，这里扣到 0 分",
    ],
    corrections: [
      ["低于 80%：0 分", "低于 85%：0 分"],
      ["80% 以下：0 分", "低于 85%：0 分"],
    ],
  },
  客服部经理: {
    table: MANAGER,
    errors: ["points-above-weight: 客户回访", "band-gap: 客服流程体系的建立与完善", "band-gap: 销售额"],
    confirm: [
      "没有写结果怎样得出，这里取上级",
      "没有写这一部分占多少，这里按 50%",
      "最高一档 10 分，超过权重 5",
      "“全部完成”当作 100%",
      "最高到 100%",
      "几项都没做到时各扣一次，还是只扣一次？这里各扣一次",
      "没有写明扣到几分为止，这里扣到 0 分",
      "“低于”没有写界限，按上一档的 6 填写",
      "“符合要求”当作 0%",
      "“超过同期”当作与它之比，100% 为相等",
      "“低于同期”当作与它之比，100% 为相等",
      "没有写这一部分占多少，这里按 50%",
      "原表没有签字栏，这里由考核人和被考核人签字",
    ],
    corrections: [
      ['100% "全部完成"：10 分', '100% "全部完成"：5 分'],
      ["90% 以上：5 分", "90% 以上：2.5 分"],
      ["低于 80%：0 分", "低于 85%：0 分"],
      ['超过 100% "超过同期"', '100% 以上 "不低于同期"'],
      ['部分 "任务绩效" 50%', '部分 "任务绩效" 80%'],
      ['部分 "行为考核" 50%', '部分 "行为考核" 20%'],
    ],
  },
};

const WRITERS: { readonly [kind: string]: (name: string, table: FixtureTable) => Uint8Array } = {
  xlsx: (name, table) => writeXlsx({ [name]: table }),
  docx: (_, table) => writeDocx(["附件", table]),
};

const CASES = Object.keys(SHEETS).flatMap((name) =>
  Object.keys(WRITERS).map((kind) => [name, kind] as const),
);

describe.each(CASES)("%s in %s", (name, kind) => {
  const { table, errors, confirm, corrections } = SHEETS[name] as SourceSheet;
  const bytes = WRITERS[kind]?.(name, table) ?? new Uint8Array();
  const imported = importSheet(bytes, { name: `${name}.${kind}` });

  test("nothing is refused, and nothing left without being understood", () => {
    expect(imported.diagnostics).toEqual([]);
    expect(imported.notUnderstood).toEqual([]);
  });

  test("no text of the sheet is lost but its row numbers", () => {
    const texts = textsOf(table).filter((text) => !/^\d$/.test(text));
    expect(lostIn(imported.text, texts)).toEqual([]);
  });

  test("what the compiler finds wrong is what is wrong in the sheet", () => {
    expect(errorsOf(imported.text)).toEqual(errors);
  });

  test("every guess is put to the author, at its place", () => {
    expect(imported.guesses.map(({ what }) => what["zh-Hans"])).toEqual(confirm);
    const lines = imported.text.split("\n");
    for (const { line, what } of imported.guesses) {
      expect(lines[line - 1]?.trim()).toBe(`# 请确认：${what["zh-Hans"]}`);
    }
  });

  test("with these corrections alone it compiles", () => {
    const corrected = corrections.reduce((text, [drafted, right]) => {
      expect(text).toContain(drafted);
      return text.replace(drafted, right);
    }, imported.text);
    expect(errorsOf(corrected)).toEqual([]);
    const template = compile(corrected).template;
    expect(template?.sections.map(({ groups }) => groups.flatMap(({ items }) => items).length)).toEqual([
      name === "客服总监" ? 7 : 8,
      name === "客服总监" ? 5 : 4,
    ]);
  });
});

test("both sheets in one document: the first is drafted, the other is named", () => {
  const both = writeDocx([DIRECTOR, MANAGER]);
  const first = importSheet(both, { name: "考核评分表.docx" });
  expect(first.sheets).toEqual(["客服总监考核评分表", "客服部经理考核评分表"]);
  expect(first.diagnostics.map(({ code }) => code)).toEqual(["several-sheets"]);
  const second = importSheet(both, { name: "考核评分表.docx", sheet: "客服部经理考核评分表" });
  expect(second.diagnostics).toEqual([]);
  expect(second.text).toContain('指标 "客服培训" 5% {');
  expect(second.text).not.toContain("职业化");
});
