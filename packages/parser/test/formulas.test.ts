import type { Condition, Expression, Item } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { readItemText } from "./items.ts";

/*
 * Formulas as authors write them, the words that a sheet prints for them, and what is worked out, written as a
 * list: (multiply rate 20).
 */

const FIGURES = `
输入 hired "入职日期" / "Hire date"，日期
输入 moved "转岗" / "Transferred"，是否
输入 a "甲额" / "A"，单位 万元
输入 b "乙额" / "B"，单位 元，范围 大于 0
输入 days "延迟天数" / "Days late"，单位 天，范围 大于 0
输入 n "投诉数" / "Complaints"，单位 次
输入 k "系数" / "Coefficient"，小数
参数 quota "目标" / "Quota"，单位 万元
`;

function written(part: Expression | Condition): string {
  switch (part.op) {
    case "number":
      return part.value;
    case "input":
    case "is":
      return part.key;
    case "period":
      return `${part.day}-day`;
    case "period-is":
      return part.period;
    case "points":
      return part.points.of === "total" ? "total" : `${part.points.of} ${part.points.key}`;
    case "round":
      return `(round ${written(part.of)} ${part.places})`;
    case "when":
      return `(when ${written(part.test)} ${written(part.whenTrue)} ${written(part.whenFalse)})`;
    case "negate":
    case "not":
      return `(${part.op} ${written(part.of)})`;
    case "compare":
      return `(${part.relation} ${part.of.map(written).join(" ")})`;
    default:
      return `(${part.op} ${part.of.map(written).join(" ")})`;
  }
}

const ABOUT_MARKS = new Set(["points-below-weight", "over-delivery-uncapped", "over-delivery-unstated"]);

function read(rule: string): Item | undefined {
  const { item, diagnostics } = readItemText(`${FIGURES}
    指标 i "指标" / "Item" 100% {
      计量 rate "完成率" / "Rate"，单位 %
      ${rule}
    }`);
  // What these formulas give against a weight of 100% is not what they are about.
  expect(diagnostics.filter(({ code }) => !ABOUT_MARKS.has(code))).toEqual([]);
  return item;
}

function formulaIn(item: Item | undefined) {
  return item?.rule.kind === "formula" ? item.rule.cases[0]?.formula : undefined;
}

const POINTS: readonly (readonly [string, string, string, string])[] = [
  [
    "max(0, 20 − 2 × n)",
    "(max 0 (subtract 20 (multiply 2 n)))",
    "最大值(0, 20 − 2 × 投诉数)",
    "max(0, 20 − 2 × Complaints)",
  ],
  [
    "最大值（0，20－2×［投诉数］）",
    "(max 0 (subtract 20 (multiply 2 n)))",
    "最大值(0, 20 − 2 × 投诉数)",
    "max(0, 20 − 2 × Complaints)",
  ],
  ["20 - 2 * n", "(subtract 20 (multiply 2 n))", "20 − 2 × 投诉数", "20 − 2 × Complaints"],
  ["２０＋２＊n", "(add 20 (multiply 2 n))", "20 + 2 × 投诉数", "20 + 2 × Complaints"],
  ["rate × 20", "(divide (multiply rate 20) 100)", "完成率 × 20", "Rate × 20"],
  ["20 分 × rate", "(multiply 20 (divide rate 100))", "20 分 × 完成率", "20 points × Rate"],
  ["rate × 20 ÷ 90%", "(divide (multiply rate 20) 90)", "完成率 × 20 ÷ 90%", "Rate × 20 ÷ 90%"],
  ["a ÷ quota × 20", "(multiply (divide a quota) 20)", "甲额 ÷ 目标 × 20", "A ÷ Quota × 20"],
  [
    "a / b * 20 分",
    "(multiply (multiply (divide a b) 10000) 20)",
    "甲额 ÷ 乙额 × 20 分",
    "A ÷ B × 20 points",
  ],
  [
    "a ÷ (quota × days ÷ 30 天) × 20",
    "(multiply (divide a (divide (multiply quota days) 30)) 20)",
    "甲额 ÷ (目标 × 延迟天数 ÷ 30 天) × 20",
    "A ÷ (Quota × Days late ÷ 30 days) × 20",
  ],
  [
    "a × days ÷ (b × 30 天) × 1.1 × 20",
    "(multiply (multiply (multiply (divide (multiply a days) (multiply b 30)) 1.1) 20) 10000)",
    "甲额 × 延迟天数 ÷ (乙额 × 30 天) × 1.1 × 20",
    "A × Days late ÷ (B × 30 days) × 1.1 × 20",
  ],
  [
    "(a ÷ days) ÷ (quota ÷ 30 天) × 20",
    "(multiply (divide (divide a days) (divide quota 30)) 20)",
    "(甲额 ÷ 延迟天数) ÷ (目标 ÷ 30 天) × 20",
    "(A ÷ Days late) ÷ (Quota ÷ 30 days) × 20",
  ],
  [
    "(a + b) ÷ 100 万元",
    "(divide (divide (add (multiply a 10000) b) 100) 10000)",
    "(甲额 + 乙额) ÷ 100 万元",
    "(A + B) ÷ 100 ×10,000 yuan",
  ],
  [
    "20 分 − 2 × [延迟天数]",
    "(subtract 20 (multiply 2 days))",
    "20 分 − 2 × 延迟天数",
    "20 points − 2 × Days late",
  ],
  ["min(20, 0.5 × a)", "(min 20 (multiply 0.5 a))", "最小值(20, 0.5 × 甲额)", "min(20, 0.5 × A)"],
  ["−5 × n", "(multiply -5 n)", "−5 × 投诉数", "−5 × Complaints"],
  ["-(2 × n + 2)", "(negate (add (multiply 2 n) 2))", "−(2 × 投诉数 + 2)", "−(2 × Complaints + 2)"],
  [
    "round(rate, 0) × 20",
    "(divide (multiply (round rate 0) 20) 100)",
    "取整(完成率, 0) × 20",
    "round(Rate, 0) × 20",
  ],
  [
    "当(rate ≥ 90%, 20, 10)",
    "(when (>= rate 90) 20 10)",
    "如果 完成率 ≥ 90%，则 20，否则 10",
    "if Rate ≥ 90% then 20, else 10",
  ],
  [
    "when(rate >= 0.9, 20, 10)",
    "(when (>= (divide rate 100) 0.9) 20 10)",
    "如果 完成率 ≥ 0.9，则 20，否则 10",
    "if Rate ≥ 0.9 then 20, else 10",
  ],
  [
    "k × 当(moved, 10, 20)",
    "(multiply k (when moved 10 20))",
    "系数 × (如果 转岗，则 10，否则 20)",
    "Coefficient × (if Transferred then 10, else 20)",
  ],
  [
    "当(80% ≤ rate < 90% 且 非 moved, 1, 2)",
    "(when (and (and (<= 80 rate) (< rate 90)) (not moved)) 1 2)",
    "如果 80% ≤ 完成率 且 完成率 < 90% 且 非 转岗，则 1，否则 2",
    "if 80% ≤ Rate and Rate < 90% and not Transferred then 1, else 2",
  ],
  [
    "如果(a ≥ 100 或 moved = 是, 1, 2)",
    "(when (or (>= a 100) moved) 1 2)",
    "如果 甲额 ≥ 100 或 转岗，则 1，否则 2",
    "if A ≥ 100 or Transferred then 1, else 2",
  ],
  [
    "min(10, years-between(hired, period-end) × 2)",
    "(min 10 (multiply (years hired last-day) 2))",
    "最小值(10, 入职日期至期末的年数 × 2)",
    "min(10, years from Hire date to end of period × 2)",
  ],
  [
    "当(月数(hired, 2026年11月5日) < 3, 10, 20)",
    "(when (< (months hired 20762) 3) 10 20)",
    "如果 入职日期至2026-11-05的月数 < 3，则 10，否则 20",
    "if months from Hire date to 2026-11-05 < 3 then 10, else 20",
  ],
  [
    "当(年数(hired, 期末) ≥ 6 个月, 10, 20)",
    "(when (>= (multiply (years hired last-day) 12) 6) 10 20)",
    "如果 入职日期至期末的年数 ≥ 6 个月，则 10，否则 20",
    "if years from Hire date to end of period ≥ 6 months then 10, else 20",
  ],
  [
    "当(期末 − hired ＞ 30 天, 10, 20)",
    "(when (> (subtract last-day hired) 30) 10 20)",
    "如果 期末 − 入职日期 > 30 天，则 10，否则 20",
    "if end of period − Hire date > 30 days then 10, else 20",
  ],
  [
    "当(hired 低于 2026/11/5, 10, 20)",
    "(when (< hired 20762) 10 20)",
    "如果 入职日期 < 2026-11-05，则 10，否则 20",
    "if Hire date < 2026-11-05 then 10, else 20",
  ],
];

describe("a formula for points", () => {
  test.each(POINTS)("%s", (source, tree, chinese, english) => {
    const formula = formulaIn(read(`公式：${source}`));
    expect(formula && written(formula.value)).toBe(tree);
    expect(formula?.words["zh-Hans"]).toBe(chinese);
    expect(formula?.words.en).toBe(english);
  });
});

const MEASURES: readonly (readonly [string, string, string])[] = [
  ["单位 % = a ÷ quota", "(multiply (divide a quota) 100)", "no conversion where both are in 万元"],
  ["单位 % = a ÷ b", "(multiply (divide a b) 1000000)", "万元 over 元"],
  ["单位 % = a ÷ b × 100%", "(multiply (multiply (divide a b) 100) 10000)", "× 100% is the author's habit"],
  ["单位 万元 = a + b", "(divide (add (multiply a 10000) b) 10000)", "money of two units"],
  ["单位 万元 = a × k", "(multiply a k)", "money times a plain number"],
  ["单位 天 = 期末 − hired", "(subtract last-day hired)", "days between dates"],
  ["单位 件/天 = n ÷ days", "(divide n days)", "a unit of the author's own"],
  ['单位 "桶" / "barrels" = 2 × n', "(multiply 2 n)", "a unit with a name in two languages"],
];

describe("a measure that is worked out", () => {
  test.each(MEASURES)("%s: %s (%s)", (source, tree) => {
    const { item, diagnostics } = readItemText(`${FIGURES}
      指标 i "指标" / "Item" 100% { 计量 x "数" / "X"，${source}，范围 0～1000；按比例 目标 100，封顶 100 分 }`);
    expect(diagnostics).toEqual([]);
    const measure = item?.rule.kind === "proportional" ? item.rule.measure : undefined;
    expect(measure?.formula && written(measure.formula.value)).toBe(tree);
    expect(measure?.domain.high?.value).toBe("1000");
  });
});

test("names that share no language are printed as they are", () => {
  const { item } = readItemText('输入 a "甲"；输入 b "Bee"；指标 i "指标" 100% { 公式：a + b × 2 }');
  expect(formulaIn(item)?.words).toEqual({ "zh-Hans": "甲 + Bee × 2" });
});

test("an item's own input is meant before the sheet's of the same name", () => {
  const { item } = readItemText('输入 a "数"；指标 i "指标" 100% { 输入 b "数"；公式：[数] × 2 }');
  const formula = formulaIn(item);
  expect(formula && written(formula.value)).toBe("(multiply b 2)");
});

test.each([
  ["terms of a sum", Array.from({ length: 300 }, () => "2 × n").join(" + ")],
  ["factors of a product", Array.from({ length: 300 }, () => "n").join(" × ")],
])("some hundred %s are no deeper than one", (_, formula) => {
  const { item, diagnostics } = readItemText(
    `输入 n "投诉数"，范围 0～1；指标 i "指标" 100% { 公式：${formula}；封顶：100 分；最低：0 分 }`,
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(formulaIn(item)).toBeDefined();
});

test("thousands of terms are more than a formula has", () => {
  const formula = Array.from({ length: 3000 }, () => "n").join(" + ");
  const { diagnostics } = readItemText(`输入 n "投诉数"；指标 i "指标" 100% { 公式：${formula} }`);
  expect(diagnostics.map(({ code }) => code)).toEqual(["expression-too-large"]);
});
