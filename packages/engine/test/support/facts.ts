import { exact, type PeriodKind } from "@scorecard/model";
import type { Environment } from "../../src/expressions/environment.ts";
import type { Facts } from "../oracle/expressions.ts";
import { environmentWith } from "./score-one.ts";

/** The oracle's facts as the engine knows them. */
export function environmentOf({ figures, period, points = {} }: Facts): Environment {
  const inputs = Object.entries(figures).map(([key, text]) => [key, { value: exact(text), text }] as const);
  return environmentWith({
    inputs: new Map(inputs),
    period: period && {
      kind: period.kind as PeriodKind,
      first: exact(period.first),
      last: exact(period.last),
    },
    points: (of) => {
      const text = points["key" in of ? of.key : "total"];
      return text === undefined ? undefined : exact(text);
    },
  });
}
