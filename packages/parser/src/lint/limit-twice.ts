import { formatExact } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { PlacedLimit } from "../read/limits.ts";
import { firstWrittenHere } from "../read/unique-keys.ts";
import { keywordText } from "../syntax/lexicon.ts";

/** A second cap, or a second floor, of one item or section: only the nearer one ever takes effect. */
export const LIMIT_TWICE = {
  severity: "warning",
  message: {
    "zh-Hans": "“{what}”写了两处：{first} 分和 {second} 分，只有 {nearer} 分起作用。请只留一处。",
    "zh-Hant": "「{what}」寫了兩處：{first} 分和 {second} 分，只有 {nearer} 分起作用。請只留一處。",
    en: "“{what}” is stated twice, {first} and {second} points; only {nearer} takes effect. Keep one.",
  },
} as const;

export function checkLimitsOnce(limits: readonly PlacedLimit[], context: Context): void {
  for (const kind of ["cap", "floor"] as const) {
    const [first, second] = limits.filter((limit) => limit.kind === kind);
    if (first?.points === undefined || second?.points === undefined) continue;
    const side = kind === "cap" ? 1 : -1;
    const isFirst = first.points.compare(second.points) * side <= 0;
    const [one, other] = [formatExact(first.points), formatExact(second.points)];
    const params = { what: keywordText(kind), first: one, second: other, nearer: isFirst ? one : other };
    context.problem("limit-twice", params, second, { related: [firstWrittenHere(first, context)] });
  }
}
