import { type CompleteText, type Interval, intervalInWords, UNITS, type Unit } from "@scorecard/model";
import { inEachLanguage } from "../texts.ts";

const POINTS: Unit | undefined = UNITS.find(({ id }) => id === "points");

/** A range of points in words: `0 分（含）至 10 分（含）`. */
export function rangeInWords(low: string | undefined, high: string | undefined): CompleteText {
  const interval: Interval = {
    ...(low !== undefined && { low: { value: low, inclusive: true } }),
    ...(high !== undefined && { high: { value: high, inclusive: true } }),
  };
  return inEachLanguage((language) => intervalInWords(interval, POINTS, language));
}
