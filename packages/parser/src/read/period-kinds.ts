import type { PeriodKind } from "@scorecard/model";
import type { Keyword } from "../syntax/lexicon.ts";

/** The lengths of time by the words for them. */
export const PERIOD_KINDS: ReadonlyMap<Keyword, PeriodKind> = new Map<Keyword, PeriodKind>([
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["halfYearly", "half-year"],
  ["yearly", "year"],
]);
