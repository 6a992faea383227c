import { formatExact, whole } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { dayNumber, readDate } from "../src/expressions/dates.ts";
import { compileExpression, isFailure } from "../src/expressions/evaluate.ts";
import { BANDS } from "./hand-worked/bands.ts";
import { CHOICES } from "./hand-worked/choices.ts";
import { INTERPOLATION, PROPORTIONAL } from "./hand-worked/curves.ts";
import { DATES } from "./hand-worked/dates.ts";
import { FORMULA } from "./hand-worked/formula.ts";
import { LEVELS } from "./hand-worked/levels.ts";
import { LIMITS } from "./hand-worked/limits.ts";
import { OFF_TARGET } from "./hand-worked/off-target.ts";
import type { HandWorked } from "./hand-worked/row.ts";
import { TALLY } from "./hand-worked/tally.ts";
import { environmentOf } from "./support/facts.ts";
import { environmentWith, scoreOne } from "./support/score-one.ts";

const TABLES: readonly (readonly [string, readonly HandWorked[]])[] = [
  ["bands", BANDS],
  ["levels", LEVELS],
  ["tally", TALLY],
  ["yes-no and judgement", CHOICES],
  ["off target", OFF_TARGET],
  ["proportional", PROPORTIONAL],
  ["interpolation", INTERPOLATION],
  ["formula", FORMULA],
  ["caps, floors and rounding", LIMITS],
];

const POINTS = /^-?[\d.]+$/;

describe.each(TABLES)("%s", (_, rows) => {
  test.each(rows)("%s: %o %j gives %s: %s", (_about, { rule, facts, ...around }, input, expected) => {
    const environment = environmentOf(facts ?? { figures: {} });
    const { points, codes, score } = scoreOne(rule, input, { ...around, environment });
    expect(points ?? codes.join()).toBe(expected);
    if (POINTS.test(expected)) expect(score.trace.at(-1)).toMatchObject({ points: expected });
    const untraced = scoreOne(rule, input, { ...around, environment, trace: false });
    expect(untraced).toMatchObject({ points, codes, score: { points, trace: [] } });
  });
});

describe("dates", () => {
  const daysOf = (text: string) => {
    const date = readDate(text);
    if (date === undefined) throw new Error(`${text} is no date`);
    return dayNumber(date.year, date.month, date.day);
  };
  test.each(DATES)("%s to %s: %d days, %d months, %d years: %s", (from, to, days, months, years) => {
    const between = (op: "days" | "months" | "years") => {
      const ends = [from, to].map((text) => ({ op: "number", value: String(daysOf(text)) }) as const);
      const [first, last] = ends;
      if (first === undefined || last === undefined) throw new Error("there are two ends");
      const evaluate = compileExpression({ op, of: [first, last] }, new Map());
      const value = evaluate({ values: [], environment: environmentWith() });
      return isFailure(value) ? value : formatExact(value);
    };
    expect([between("days"), between("months"), between("years")]).toEqual(
      [days, months, years].map((count) => formatExact(whole(count))),
    );
  });
});
