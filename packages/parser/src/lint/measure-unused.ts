import type { Measure, Rule } from "@scorecard/model";
import { headSpan } from "../read/statements.ts";
import type { ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** A measure under a rule that does not go by one: it is not even printed. */
export const MEASURE_UNUSED = {
  severity: "warning",
  message: {
    "zh-Hans": "“{item}”的评分规则用不到这个计量，它不会印出来。请删去，或改用分档等按数值计分的规则。",
    "zh-Hant": "「{item}」的評分規則用不到這個計量，它不會印出來。請刪去，或改用分檔等按數值計分的規則。",
    en: "The rule of “{item}” does not use this measure, and it will not be printed. Remove it, or score by it, with bands for instance.",
  },
  fix: {
    title: { "zh-Hans": "删去这一行", "zh-Hant": "刪去這一行", en: "Remove this line" },
    safe: false,
  },
} as const;

export function checkMeasureIsUsed(
  measure: Measure | undefined,
  rule: Rule,
  line: Statement,
  item: ItemContext,
): void {
  if (measure === undefined || "measure" in rule) return;
  item.problem("measure-unused", { item: item.itemName }, headSpan(line), { fix: item.removal(line) });
}
