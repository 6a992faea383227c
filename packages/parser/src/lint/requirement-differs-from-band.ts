import type { LocalizedText, Rule } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A requirement that includes its number over a best band that does not, or the other way round. */
export const REQUIREMENT_DIFFERS_FROM_BAND = {
  severity: "warning",
  message: {
    "zh-Hans": "要求与最高一档的说法不一致：一处包含界限（不低于、以上），一处不包含（超过、高于）。请统一。",
    "zh-Hant": "要求與最高一檔的說法不一致：一處包含界限（不低於、以上），一處不包含（超過、高於）。請統一。",
    en: "The requirement and the best band disagree: one includes the bound (at least), the other does not (above). Say the same in both.",
  },
} as const;

/** 不低于, 以上, 至少 include the number; 超过, 高于 do not. */
const INCLUDES =
  /不低于|不低於|不少于|不少於|以上|至少|达到|達到|at least|or more|or above|not (?:be )?below|no less than/gi;
const EXCLUDES = /超过|超過|高于|高於|大于|大於|more than|above|exceed/i;

export function checkRequirementWording(
  requirement: LocalizedText,
  rule: Rule,
  span: Span,
  context: Context,
): void {
  const low = rule.kind === "bands" ? rule.bands[0]?.when.low : undefined;
  if (low === undefined) return;
  const words = Object.values(requirement).join(" ");
  const rest = words.replace(INCLUDES, "");
  const includes = rest !== words;
  const excludes = EXCLUDES.test(rest);
  if (includes !== excludes && includes !== low.inclusive)
    context.problem("requirement-differs-from-band", {}, span);
}
