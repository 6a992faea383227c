import type { Diagnostic } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { PARSER_CATALOGUE } from "../src/diagnostics.ts";
import { applyFixes } from "../src/index.ts";
import { LIBRARIES } from "./case-libraries.ts";
import { compileText, diagnosticCases } from "./cases.ts";
import { type Place, sheetAround } from "./places.ts";

/* What a fix promises: the mistake that it belongs to is gone, and there is no other in its place. */

const FILE = "test.scorecard";

function diagnosticsOf(text: string): readonly Diagnostic[] {
  return compileText(text, LIBRARIES).diagnostics.filter(({ location }) => location?.file === FILE);
}

function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** What is whole again there shows a mistake of its own, which was not told before. */
const HIDING = new Set(["an item with a mark too few is there all the same"]);

const cases = diagnosticCases(new URL("diagnostics/", import.meta.url).pathname);
const fixable = cases.flatMap(({ file, name, source }) =>
  diagnosticsOf(source).flatMap((diagnostic) => {
    const { code, fix } = diagnostic;
    return fix && !HIDING.has(name) ? [{ file, name, source, code, fix }] : [];
  }),
);

describe.each(fixable)("$file: $name: the fix of $code", ({ source, code, fix }) => {
  test("takes the mistake away and brings no other", () => {
    const before = diagnosticsOf(source);
    const after = diagnosticsOf(applyFixes(source, [fix]).text);
    const [had, has] = [countsOf(before), countsOf(after)];
    expect(has.get(code) ?? 0).toBeLessThan(had.get(code) ?? 0);
    const errors = countsOf(after.filter(({ severity }) => severity === "error"));
    const added = [...errors].filter(([other, count]) => count > (had.get(other) ?? 0));
    expect(added).toEqual([]);
  });
});

test("every code that declares a fix is fixed in some case", () => {
  const shown = new Set(fixable.map(({ code }) => code));
  const missing = Object.entries(PARSER_CATALOGUE).flatMap(([code, definition]) =>
    "fix" in definition && !shown.has(code) ? [code] : [],
  );
  expect(missing).toEqual([]);
});

/** Code, where the line stands, the line, and the line as the fix writes it. */
const TABLE: readonly (readonly [string, Place, string, string])[] = [
  // marks
  ["comment-mark", "item", "打分：0～100 分 // 说明", "打分：0～100 分 # 说明"],
  ["mark-out-of-place", "item", '要求：、"要求"；打分：0～100 分', '要求："要求"；打分：0～100 分'],
  [
    "translation-missing-after-slash",
    "item",
    '要求："要求" /；打分：0～100 分',
    '要求："要求"；打分：0～100 分',
  ],
  [
    "languages-with-comma",
    "item",
    '要求："满意"、"Content"；打分：0～100 分',
    '要求："满意" / "Content"；打分：0～100 分',
  ],
  ["semicolon-in-parentheses", "item", "公式：max（0；100）", "公式：max（0，100）"],
  ["name-in-braces", "item", "公式：100 − {n} × {m}", "公式：100 − [n] × [m]"],
  ["colon-too-early", "sheet", '一票否决："事故"：总分 0 分', '一票否决 "事故"：总分 0 分'],
  ["text-not-closed", "section", '指标 "甲 100% { 打分：0～100 分 }', '指标 "甲" 100% { 打分：0～100 分 }'],
  [
    "parenthesis-not-closed",
    "item",
    '计量："率"，单位 %；分档 { 90%（含 以上：100 分；低于 90%：0 分 }',
    '计量："率"，单位 %；分档 { 90%（含） 以上：100 分；低于 90%：0 分 }',
  ],
  // words
  ["word-misspelt", "item", "打份：0～100 分", "打分：0～100 分"],
  ["word-for-field", "sheet", "备注", '填写 "备注"'],
  ["word-for-target", "item", "门槛值：80 万元；打分：0～100 分", '目标："门槛值 80 万元"；打分：0～100 分'],
  ["level-without-quotes", "item", "分级 { 优：100 分；差：0 分 }", '分级 { "优"：100 分；"差"：0 分 }'],
  [
    "entry-without-text",
    "item",
    '扣分 每项 50 分，最低 0 分 { 迟到；"早退" }',
    '扣分 每项 50 分，最低 0 分 { "迟到"；"早退" }',
  ],
  // numbers
  [
    "weight-without-unit",
    "section",
    '指标 "甲" 100 { 打分：0～100 分 }',
    '指标 "甲" 100% { 打分：0～100 分 }',
  ],
  ["range-wrong-way", "item", "打分：100～0 分", "打分：0～100 分"],
  [
    "percent-unclear",
    "item",
    '计量："率"，单位 %；按比例 目标 1，封顶 100 分',
    '计量："率"，单位 %；按比例 目标 100%，封顶 100 分',
  ],
  [
    "unit-missing",
    "item",
    '计量："率"；按比例 目标 95%，封顶 100 分',
    '计量："率"，单位 %；按比例 目标 95%，封顶 100 分',
  ],
  ["points-in-other-unit", "item", "是否 { 是：100 元；否：0 分 }", "是否 { 是：100 分；否：0 分 }"],
  [
    "unit-mismatch",
    "item",
    '计量："天数"，单位 天；分档 { 3 人以内：100 分；超过 3 天：0 分 }',
    '计量："天数"，单位 天；分档 { 3 天以内：100 分；超过 3 天：0 分 }',
  ],
  [
    "band-claims-twice",
    "item",
    '计量："率"，单位 %；分档 { 95%以上：100 分；90%-95%：50 分；90%以下：0 分 }',
    '计量："率"，单位 %；分档 { 95%以上：100 分；90%（含）至 95%（不含）：50 分；低于 90%：0 分 }',
  ],
  [
    "band-gap-between-whole",
    "item",
    '计量："天数"，单位 天；分档 { 5 天以内：100 分；6 天以上：0 分 }',
    '计量："天数"，整数，单位 天；分档 { 5 天以内：100 分；6 天以上：0 分 }',
  ],
  [
    "group-weight-sum",
    "section",
    '类别 "类" 90% { 指标 "甲" 100% { 打分：0～100 分 } }',
    '类别 "类" 100% { 指标 "甲" 100% { 打分：0～100 分 } }',
  ],
  // words that belong elsewhere
  [
    "levels-of-values",
    "item",
    '计量："率"，单位 %；分级 { 90% 以上：100 分；其他：0 分 }',
    '计量："率"，单位 %；分档 { 90% 以上：100 分；其他：0 分 }',
  ],
  [
    "outcome-unknown",
    "item",
    "是否 { 合格：100 分；不合格：0 分 }",
    '是否 { 是 "合格"：100 分；否 "不合格"：0 分 }',
  ],
  [
    "target-in-quotes",
    "item",
    '计量："率"，单位 %；目标："100%"；按比例 封顶 100 分',
    '计量："率"，单位 %；目标：100%；按比例 封顶 100 分',
  ],
  [
    "most-times-in-head",
    "item",
    '扣分 每次 5 分，最多 3 次 { "迟到"；"早退"：2 分 }',
    '扣分 每次 5 分 { "迟到"，最多 3 次；"早退"：2 分，最多 3 次 }',
  ],
  ["part-rater-with-weight", "item", "评分人：上级 50%；打分：0～100 分", "评分人：上级；打分：0～100 分"],
  [
    "anchor-not-exact",
    "item",
    '计量："率"，单位 %；插值 { 60% 以上：0 分；达到 100%：100 分 }',
    '计量："率"，单位 %；插值 { 60%：0 分；100%：100 分 }',
  ],
  [
    "points-in-other-unit",
    "item",
    '扣分 每次 50 元，最低 0 分 { "迟到" }',
    '扣分 每次 50 分，最低 0 分 { "迟到" }',
  ],
  [
    "colon-too-many",
    "item",
    '扣分，最低 0 分 { "事假" 每 0.5 天：1 分，零头：进一 }',
    '扣分，最低 0 分 { "事假" 每 0.5 天：1 分，零头 进一 }',
  ],
  [
    "band-claims-twice",
    "item",
    '计量："率"，单位 %；分档 { 90% 以上：100 分；90% 以下：50 分；60% 以下：0 分 }',
    '计量："率"，单位 %；分档 { 90% 以上：100 分；60%（不含）至 90%（不含）：50 分；60% 以下：0 分 }',
  ],
  // formulas
  ["formula-with-equals", "item", "公式：得分 = 60 + 40", "公式：60 + 40"],
  ["formula-with-equals", "item", "公式：=60+40", "公式：60+40"],
  [
    "times-missing",
    "item",
    '输入 n "投诉数"，单位 次；公式：100 − 2投诉数',
    '输入 n "投诉数"，单位 次；公式：100 − 2 × [投诉数]',
  ],
  [
    "word-in-formula",
    "item",
    '输入 n "投诉数"，单位 次；公式：100 − 每次 2 分 × n',
    '输入 n "投诉数"，单位 次；公式：100 − 2 分 × n',
  ],
  [
    "limit-in-formula",
    "item",
    '输入 n "件数"，单位 件\n公式：2 × n，最高 100',
    '输入 n "件数"，单位 件\n公式：2 × n\n封顶：100 分',
  ],
  [
    "when-without-parentheses",
    "item",
    '输入 n "投诉数"，单位 次；公式：当 n > 3 时，得 0 分，否则得 100 分',
    '输入 n "投诉数"，单位 次；公式：当(n > 3, 0 分, 100 分)',
  ],
  [
    "percent-sign-stray",
    "item",
    '输入 n "件数"，单位 件；公式：n ÷ 4 件 × 100 %',
    '输入 n "件数"，单位 件；公式：n ÷ 4 件 × 100',
  ],
  [
    "grade-name-without-quotes",
    "sheet",
    "等级 { A 优秀 90 分以上；B 其他 }",
    '等级 { A "优秀" 90 分以上；B 其他 }',
  ],
  [
    "rater-weight-missing",
    "sheet",
    "评分人：自评、上级；结果：自评 20%、上级",
    "评分人：自评、上级；结果：自评 20%、上级 80%",
  ],
  // names
  [
    "name-in-quotes",
    "item",
    '输入 n "次数"，单位 次；公式：100 － "次数"',
    '输入 n "次数"，单位 次；公式：100 － [次数]',
  ],
  [
    "name-without-brackets",
    "item",
    '输入 n "拜访数"，单位 次；公式：100 － 拜访数',
    '输入 n "拜访数"，单位 次；公式：100 － [拜访数]',
  ],
  [
    "reference-misspelt",
    "item",
    '输入 visits "拜访数"，单位 次；公式：100 － vists',
    '输入 visits "拜访数"，单位 次；公式：100 － visits',
  ],
  ["rule-missing", "section", '指标 "甲" 100% { }', '指标 "甲" 100% { 打分：0～100 分 }'],
];

test.each(TABLE)("%s: in %s: %s → %s", (code, place, before, after) => {
  const source = sheetAround(place, before);
  const fix = diagnosticsOf(source).find((diagnostic) => diagnostic.code === code)?.fix;
  expect(applyFixes(source, fix ? [fix] : []).text).toBe(sheetAround(place, after));
});

describe("several fixes", () => {
  const source = sheetAround("section", '指标 "甲" 100 { 打分：100～0 分 }');
  const fixes = diagnosticsOf(source).flatMap(({ fix }) => fix ?? []);

  test("are applied together", () => {
    const { text, count } = applyFixes(source, fixes);
    expect([count, text]).toEqual([2, sheetAround("section", '指标 "甲" 100% { 打分：0～100 分 }')]);
  });

  test("are applied once where they meet", () => {
    expect(applyFixes(source, [...fixes, ...fixes]).count).toBe(2);
  });
});
