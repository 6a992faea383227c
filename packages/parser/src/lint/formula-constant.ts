import type { Condition, Expression } from "@scorecard/model";
import { partsOf } from "../read/expression/parts.ts";
import type { ItemContext } from "../rules/room.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A formula without figures gives everybody the same. */
export const FORMULA_CONSTANT = {
  severity: "warning",
  message: {
    "zh-Hans": "“{item}”的公式里没有任何数据，人人得分相同。",
    "zh-Hant": "「{item}」的公式裡沒有任何資料，人人得分相同。",
    en: "The formula of “{item}” names no figure: everybody gets the same points.",
  },
} as const;

const VARYING: ReadonlySet<(Expression | Condition)["op"]> = new Set<(Expression | Condition)["op"]>([
  ...(["input", "points", "period", "period-is", "is"] as const),
]);

export function checkNamesFigures(value: Expression, span: Span, item: ItemContext): void {
  if (partsOf(value).some(({ op }) => VARYING.has(op))) return;
  item.problem("formula-constant", { item: item.itemName }, span);
}
