import { formatExact, type LocalizedText, type Rational } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { percentText, pointsText } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { inPoints, vocabularyAt } from "./own-words.ts";

/** Where some groups of a section state their weight, one that does not cannot be checked. */
export const GROUP_WEIGHT_UNSTATED = {
  severity: "warning",
  message: {
    "zh-Hans": "类别“{name}”没有写权重。其中各项合计是 {sum}，请在名称后写明，以便核对。",
    "zh-Hant": "類別「{name}」沒有寫權重。其中各項合計是 {sum}，請在名稱後寫明，以便核對。",
    en: "The group “{name}” states no weight. Its items add up to {sum}: write that after the name, so that it can be checked.",
  },
  fix: {
    title: { "zh-Hans": "写明 {sum}", "zh-Hant": "寫明 {sum}", en: "State {sum}" },
    safe: true,
  },
} as const;

/** A named group with the sum of its items' weights, as a share of the section. */
interface SummedGroup {
  readonly name: LocalizedText;
  readonly statement: Statement;
  readonly stated: Rational | undefined;
  readonly share: Rational;
}

/** @param marks the section's full marks where its weights are written in points */
export function checkGroupsStateWeight(
  groups: readonly SummedGroup[],
  marks: Rational | undefined,
  context: Context,
): void {
  const unstated = groups.filter(({ stated }) => stated === undefined);
  if (unstated.length === groups.length) return;
  for (const { name, statement, share } of unstated) {
    const sum = marks ? pointsText(share.mul(marks)) : percentText(share);
    const span = headSpan(statement);
    const weight = marks
      ? inPoints(formatExact(share.mul(marks)), vocabularyAt(statement, context))
      : `${formatExact(share.mul(100))}%`;
    // A weight that no decimal writes cannot be stated.
    const isDecimal = /^[\d.]+\D*$/.test(weight);
    const fix = isDecimal ? [{ span: { start: span.end, end: span.end }, newText: ` ${weight}` }] : undefined;
    context.problem("group-weight-unstated", { name, sum }, span, { fix });
  }
}
