import { formatExact, type Rational } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A cap of a section or of the total takes from those who earned full marks. */
export const CAP_BELOW_FULL_MARKS = {
  severity: "warning",
  message: {
    "zh-Hans": "封顶 {limit} 分低于满分 {fullMarks} 分，得满分的人也只算 {limit} 分。请改封顶或满分。",
    "zh-Hant": "封頂 {limit} 分低於滿分 {fullMarks} 分，得滿分的人也只算 {limit} 分。請改封頂或滿分。",
    en: "The cap of {limit} is below the full marks of {fullMarks}: whoever earns all of them gets {limit}. Change one of the two.",
  },
} as const;

/** Reports such a cap, and says whether it is one. */
export function isCapBelowFullMarks(
  cap: Rational,
  fullMarks: Rational,
  span: Span,
  context: Context,
): boolean {
  if (cap.compare(fullMarks) >= 0) return false;
  const params = { limit: formatExact(cap), fullMarks: formatExact(fullMarks) };
  context.problem("cap-below-full-marks", params, span);
  return true;
}
