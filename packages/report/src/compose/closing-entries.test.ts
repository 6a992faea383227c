import { createScorer } from "@scorecard/engine";
import { RESULT_COLUMN } from "@scorecard/model";
import { createCompiler } from "@scorecard/parser";
import { expect, test } from "vitest";
import { closingEntries } from "./closing-entries.ts";
import { createSpeaker } from "./words.ts";

const SOURCE = `评分表 warehouse "仓库考核表" {
  周期：月度
  评分人：上级
  结果：取上级
  部分 "业绩" 90% { 指标 "出库" 100% { 打分：0～100 分 } }
  部分 "安全" 10% { 指标 "安全检查" 100% { 适用月份：3、6、9、12
    打分：0～100 分 } }
  加分项 "创新" 最高 10 分 { 打分：0～10 分 }
  封顶：82 分
  签字：考核人、被考核人
}`;

const { template } = createCompiler({ load: () => ({ kind: "outside" }) }).compile({
  path: "warehouse.scorecard",
  text: SOURCE,
});

function entriesOf(period: string, answers: { readonly [item: string]: string }) {
  if (template === undefined) throw new Error("the sheet is not sound");
  const items = Object.entries(answers).map(([item, answer]) => [item, { answers: { 上级: answer } }]);
  const { result } = createScorer(template).score({
    template: template.id,
    employee: { number: "0001", name: "何大川" },
    period,
    items: Object.fromEntries(items),
    comments: {},
  });
  return closingEntries(
    template,
    result,
    createSpeaker(["zh-Hans"], () => undefined),
  );
}

test.each<
  [string, string, { readonly [item: string]: string }, numbers: string, sum: string, capped: string]
>([
  [
    "every section applies",
    "2026-09",
    { 出库: "80", 安全检查: "60", 创新: "5" },
    "80 × 90% + 60 × 10% + 5 = 83",
    "83",
    "82",
  ],
  [
    "one is not due, and the other carries it",
    "2026-08",
    { 出库: "80", 创新: "5" },
    "(80 × 90%) ÷ 90% + 5 = 85",
    "85",
    "82",
  ],
])("%s: the sum in figures, and what stands after each step", (_, period, answers, numbers, sum, capped) => {
  const { sumNumbers, sumCell, stepCell, totalCell } = entriesOf(period, answers);
  expect(sumNumbers).toBe(numbers);
  expect([sumCell(RESULT_COLUMN), stepCell(0, RESULT_COLUMN), totalCell(RESULT_COLUMN)]).toEqual([
    { points: sum },
    { points: capped },
    { points: capped },
  ]);
});
