import type { PeriodKind } from "@scorecard/model";
import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { PERIOD_KINDS } from "../read/period-kinds.ts";
import { takeApart } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";

/** `周期：月度`, `周期：月度、季度`; without it a sheet is monthly. */
export function readPeriods(
  statement: Statement | undefined,
  context: Context,
): readonly [PeriodKind, ...PeriodKind[]] {
  if (statement === undefined) {
    context.applied(
      { "zh-Hans": "周期", "zh-Hant": "週期", en: "period" },
      { "zh-Hans": "月度", "zh-Hant": "月度", en: "monthly" },
    );
    return ["month"];
  }
  const phrases = listedPhrases(statement);
  if (phrases.length === 0) context.problem("period-unknown", {}, headSpan(statement));
  const written = phrases.flatMap((phrase) => {
    const kind = readKind(phrase, context);
    return kind ? [{ key: kind, span: phrase, value: kind }] : [];
  });
  const [first = "month", ...others] = withUniqueKeys(written, context);
  return [first, ...others];
}

function readKind(phrase: Phrase, context: Context): PeriodKind | undefined {
  const pieces = takeApart([phrase], phrase, context);
  const keyword = pieces.keyword("monthly", "quarterly", "halfYearly", "yearly");
  if (keyword === undefined) context.problem("period-unknown", {}, phrase);
  else pieces.finish();
  return keyword && PERIOD_KINDS.get(keyword);
}
