import { formatExact, ZERO } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { PlacedLimit } from "../read/limits.ts";
import { firstWrittenHere } from "../read/unique-keys.ts";
import { inPoints, keywordIn } from "./own-words.ts";

/** A second cap, or a second floor, of one item or section: only the nearer one ever takes effect. */
export const LIMIT_TWICE = {
  severity: "warning",
  message: {
    "zh-Hans": "“{first}”和“{second}”写了两处，只有“{nearer}”起作用。请只留一处。",
    "zh-Hant": "「{first}」和「{second}」寫了兩處，只有「{nearer}」起作用。請只留一處。",
    en: "“{first}” and “{second}” limit the same; only “{nearer}” takes effect. Keep one.",
  },
} as const;

export function checkLimitsOnce(limits: readonly PlacedLimit[], context: Context): void {
  for (const kind of ["cap", "floor"] as const) {
    const [first, second] = limits.filter((limit) => limit.kind === kind);
    if (first?.points === undefined || second?.points === undefined) continue;
    const side = kind === "cap" ? 1 : -1;
    const isFirst = first.points.compare(second.points) * side <= 0;
    const [one, other] = [asWritten(first, context), asWritten(second, context)];
    const params = { first: one, second: other, nearer: isFirst ? one : other };
    context.problem("limit-twice", params, second, { related: [firstWrittenHere(first, context)] });
  }
}

/** A limit in its author's words; one of another file in the language's. */
function asWritten({ kind, points, start, end }: PlacedLimit, context: Context): string {
  const written = context.written({ start, end }).trim();
  if (written !== "") return written;
  const language = context.vocabulary;
  return `${keywordIn(kind, language)} ${inPoints(formatExact(points ?? ZERO), language)}`;
}
