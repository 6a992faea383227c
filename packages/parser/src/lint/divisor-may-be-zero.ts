import type { Expression } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { divisorNode } from "../read/expression/combine.ts";
import { printedWords } from "../read/expression/wording.ts";
import { canBeZero, narrowed, operandsOf, rangeOf } from "../read/reach.ts";
import type { Scope } from "../read/scope.ts";

/** A divisor that can be 0 by the ranges of its figures: then there is no result. */
export const DIVISOR_MAY_BE_ZERO = {
  severity: "warning",
  message: {
    "zh-Hans":
      "除数“{divisor}”可能是 0，那时算不出结果。请在声明它的一行写上范围，如：范围 大于 0；真会是 0 的，用 当(条件, …, …) 另写。",
    "zh-Hant":
      "除數「{divisor}」可能是 0，那時算不出結果。請在宣告它的一行寫上範圍，如：範圍 大於 0；真會是 0 的，用 當(條件, …, …) 另寫。",
    en: "The divisor “{divisor}” can be 0, and then there is no result. State its range where it is declared, such as: range above 0; where it really can be 0, say what counts then with when(condition, …, …).",
  },
} as const;

/** Reports the first such divisor of a formula. */
export function checkDivisors(value: Expression, scope: Scope, context: Context): void {
  const divisor = zeroDivisor(value, scope);
  const node = divisor && divisorNode(divisor);
  if (node) context.problem("divisor-may-be-zero", { divisor: printedWords(node.words, context) }, node);
}

function zeroDivisor(value: Expression, scope: Scope): Expression | undefined {
  if (value.op === "when") {
    return (
      zeroDivisor(value.whenTrue, narrowed(scope, value.test, true)) ??
      zeroDivisor(value.whenFalse, narrowed(scope, value.test, false))
    );
  }
  if (value.op === "divide" && canBeZero(rangeOf(value.of[1], scope))) return value.of[1];
  for (const part of operandsOf(value)) {
    const found = zeroDivisor(part, scope);
    if (found) return found;
  }
  return undefined;
}
