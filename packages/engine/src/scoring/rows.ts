import {
  exact,
  formatExact,
  type Group,
  type LocalizedText,
  percentInWords,
  type Rational,
  type RowReview,
  type Rows,
  type Section,
  sum,
} from "@scorecard/model";
import { rationalOf, readWrittenNumber } from "../written-number.ts";
import type { Assessment } from "./assessment.ts";
import { itemScorer, type ScoredItem } from "./item-scorer.ts";
import { report } from "./messages.ts";
import type { RowShare } from "./row-share.ts";
import type { SheetFrame } from "./sheet-frame.ts";

/** The rows that a review adds to a group. */
interface ScoredRows {
  readonly items: readonly ScoredItem[];
  /** Whether they are as many, and have the weights, that the sheet asks for; without it no sum is possible. */
  readonly sound: boolean;
}

/** Scores the rows of one group; `name` is what the review calls the group, absent where it says nothing of it. */
export type RowsScorer = (
  rows: readonly RowReview[] | undefined,
  name: string | undefined,
  assessment: Assessment,
) => ScoredRows;

const NO_ROWS: ScoredRows = { items: [], sound: false };

/**
 * Prepares the scoring of rows. The answers of each are read against the group's prototype, out of the prototype's full
 * marks, and the points are brought to the row's weight; where a section weighs its items, they stay as they are.
 */
export function rowsScorer(frame: SheetFrame, section: Section, group: Group, rows: Rows): RowsScorer {
  const key = rowsKey(group, rows);
  const title = group.name ?? rows.prototype.name;
  const score = itemScorer(frame, rows.prototype);
  const marksOf = rowMarks(section, rows);
  const weightOf = weightReader(section);
  const problemOf = weightCheck(rows);

  const scoreRow = (row: RowReview, index: number, path: readonly string[], assessment: Assessment) => {
    const { diagnostics } = assessment;
    const weight = weightOf(row.weight);
    const name = { "zh-Hans": row.name };
    const place = { path: [...path, "weight"] };
    if (weight === undefined || weight.compare(0) <= 0) {
      diagnostics.push(report("row-weight-unclear", { row: name, written: row.weight }, place));
      return undefined;
    }
    const problem = problemOf(weight);
    if (problem !== undefined) {
      const words = { row: name, written: row.weight, limit: percent(problem.limit) };
      diagnostics.push(report(problem.code, words, place));
    }
    const { fullMarks, share } = marksOf(weight);
    const said = { review: row.review, path: [...path, "review"], name, share, spoilt: false };
    const scored = score(said, assessment);
    const { requirement } = row;
    const described = {
      name: row.name,
      weight: formatExact(weight),
      fullMarks: formatExact(fullMarks),
      ...(requirement !== undefined && { requirement }),
    };
    const facts = { ...scored.facts, key: `${key}#${index + 1}`, weight: described.weight, share: weight };
    const item: ScoredItem = { ...scored, facts, row: described };
    return { item, weight, fits: problem === undefined };
  };

  return (given, name, assessment) => {
    const { diagnostics } = assessment;
    const path = ["rows", name ?? key];
    const { least, most } = rows;
    if (given === undefined || (given.length === 0 && least > 0)) {
      diagnostics.push(report("missing-rows", { group: title, least }, { path }));
      return NO_ROWS;
    }
    const tooMany = given.length > most;
    if (tooMany || given.length < least) {
      const words = { group: title, count: given.length, least, most };
      diagnostics.push(report("wrong-count-of-rows", words, { path }));
    }
    const scored = given
      .slice(0, most)
      .map((row, index) => scoreRow(row, index, [...path, String(index)], assessment));
    const usable = scored.filter((row) => row !== undefined);
    const whole = usable.length === given.length && !tooMany && given.length >= least;
    const adds = whole && addsUp(group, title, usable, path, assessment);
    return { items: usable.map(({ item }) => item), sound: adds && usable.every(({ fits }) => fits) };
  };
}

/** The name of a group of rows in keys and paths. */
export function rowsKey(group: Group, { prototype }: Rows): string {
  return group.key ?? prototype.key;
}

function percent(share: Rational): string {
  return percentInWords(formatExact(share));
}

function addsUp(
  { weight }: Group,
  group: LocalizedText,
  rows: readonly { readonly weight: Rational }[],
  path: readonly string[],
  { diagnostics }: Assessment,
): boolean {
  if (weight === undefined) return true;
  const total = sum(rows.map((row) => row.weight));
  if (total.equals(exact(weight))) return true;
  const words = { group, total: percent(total), weight: percent(exact(weight)) };
  diagnostics.push(report("rows-do-not-add-up", words, { path }));
  return false;
}

/** What a row of some weight is scored out of, and what it takes of its prototype's points. */
function rowMarks({ adds, fullMarks }: Section, { prototype }: Rows) {
  const sectionMarks = exact(fullMarks);
  const prototypeMarks = exact(prototype.fullMarks);
  return (weight: Rational): { readonly fullMarks: Rational; readonly share: RowShare | undefined } => {
    if (adds === "weighted") return { fullMarks: sectionMarks, share: undefined };
    const marks = sectionMarks.mul(weight);
    const factor = prototypeMarks.equals(0) ? weight : marks.div(prototypeMarks);
    return { fullMarks: marks, share: { factor, weight: formatExact(factor) } };
  };
}

/** No share of a sheet needs more digits. */
const LONGEST_WEIGHT = 20;

const POINT_UNITS: ReadonlySet<string> = new Set(["", "分", "points", "point"]);

/** Reads a row's weight: a percentage, or points out of the section's full marks. */
function weightReader(section: Section): (written: string) => Rational | undefined {
  const fullMarks = exact(section.fullMarks);
  const weighs = section.adds === "weighted";
  return (written) => {
    const number = readWrittenNumber(written);
    if (number === undefined || number.text.length > LONGEST_WEIGHT) return undefined;
    const value = rationalOf(number);
    const isPercent = number.unit === "%" || (weighs && number.unit === "");
    if (isPercent) return value.div(100);
    return !weighs && POINT_UNITS.has(number.unit) && !fullMarks.equals(0) ? value.div(fullMarks) : undefined;
  };
}

function weightCheck({ eachLeast, eachMost }: Rows) {
  const least = eachLeast === undefined ? undefined : exact(eachLeast);
  const most = eachMost === undefined ? undefined : exact(eachMost);
  return (weight: Rational) => {
    if (least !== undefined && weight.compare(least) < 0) {
      return { code: "row-weight-too-small", limit: least } as const;
    }
    if (most !== undefined && weight.compare(most) > 0) {
      return { code: "row-weight-too-large", limit: most } as const;
    }
    return undefined;
  };
}
