import { exact, RESULT_COLUMN, type Result, type Template } from "@scorecard/model";
import { figure } from "../figures.ts";
import { readPeriod, shortPeriod } from "../period-words.ts";
import { type Speaker, sayLabel } from "../words.ts";
import { drawn } from "./amounts.ts";
import type { EarlierTotal, ScaleBound, Trend, TrendPoint } from "./summary.ts";

/** A year of months. */
const MOST_POINTS = 12;

/**
 * The totals up to this period: earlier ones of the same length, each period once, the latest twelve.
 * @returns `undefined` where there is nothing to compare with.
 */
export function composeTrend(
  template: Template,
  result: Result,
  earlier: readonly EarlierTotal[],
  speaker: Speaker,
): Trend | undefined {
  const own = { period: result.period, points: result.totals[RESULT_COLUMN]?.points ?? null };
  const before = comparable(earlier, result.period);
  if (before.length === 0) return undefined;
  const totals = [...before.slice(1 - MOST_POINTS), own];
  const values = totals.flatMap(({ points }) => (points === null ? [] : [drawn(exact(points))]));
  return {
    points: totals.map(({ period, points }, index): TrendPoint => {
      const { name, year } = shortPeriod(period);
      const before = totals[index - 1];
      const isNew = before === undefined || shortPeriod(before.period).year.en !== year.en;
      return {
        label: sayLabel(name, speaker),
        year: isNew && year.en !== "" ? sayLabel(year, speaker) : [],
        ...(points !== null && { points: figure(points), value: drawn(exact(points)) }),
      };
    }),
    ...axisFor(values, drawn(exact(template.fullMarks))),
  };
}

function comparable(earlier: readonly EarlierTotal[], period: string): readonly EarlierTotal[] {
  const kind = kindOf(period);
  const byPeriod = new Map(
    earlier
      .filter((total) => kind !== undefined && kindOf(total.period) === kind && total.period < period)
      .map((total) => [total.period, total]),
  );
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Periods of one kind are in order as texts. */
function kindOf(period: string): string | undefined {
  const parts = readPeriod(period);
  return parts === undefined ? undefined : Object.keys(parts).join(" ");
}

/** The least that the axis covers, as a share of the full marks: small changes are to look small. */
const LEAST_COVERED = 0.2;
/** Between the lowest value and the axis, in steps. */
const AIR = 0.7;
/** So many lines at most divide the axis. */
const MOST_STEPS = 4;

/** An axis with round numbers around the values. */
function axisFor(values: readonly number[], full: number): Pick<Trend, "low" | "high" | "ticks"> {
  const known = values.length > 0;
  const [low, high] = known ? [Math.min(...values), Math.max(...values)] : [0, full || 1];
  const least = Math.max(high - low, Math.abs(full) * LEAST_COVERED, 1);
  const { bottom, step, count } = stepsAround(low, high, roundStep(least / MOST_STEPS));
  return {
    low: bottom,
    high: bottom + count * step,
    ticks: Array.from({ length: count + 1 }, (_, index): ScaleBound => {
      const at = Number((bottom + index * step).toFixed(6));
      return { at, label: String(at).replace("-", "−") };
    }),
  };
}

interface Steps {
  readonly bottom: number;
  readonly step: number;
  readonly count: number;
}

/** As few steps as cover the values, with room for a figure below the lowest of them. */
function stepsAround(low: number, high: number, step: number): Steps {
  const least = Math.floor((low - step * AIR) / step) * step;
  const bottom = low < 0 ? least : Math.max(0, least);
  const count = Math.max(2, Math.ceil((high - bottom) / step));
  return count <= MOST_STEPS ? { bottom, step, count } : stepsAround(low, high, roundStep(step * 1.01));
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least) ?? 10;
  return factor * power;
}
