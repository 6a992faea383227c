import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** Slips of the pen that input methods and re-typed sheets bring, and what is meant. */
const SLIPS: readonly (readonly [RegExp, string, string])[] = [
  [/洽[当當]/u, "洽当", "恰当"],
  [/(?<![说說信征折心])服力/u, "服力", "服务"],
  [/不可分[辩辯]/u, "不可分辩", "不加分辩"],
  [/按步就班/u, "按步就班", "按部就班"],
  [/既使/u, "既使", "即使"],
  [/布署/u, "布署", "部署"],
  [/按排/u, "按排", "安排"],
];

/** Reports known slips in a quoted text. */
export function checkSlips(value: string, span: Span, context: Context): void {
  for (const [pattern, wrong, right] of SLIPS) {
    if (pattern.test(value)) context.problem("slip-of-the-pen", { wrong, right }, span);
  }
}
