import {
  type ColumnScores,
  type CompleteText,
  type Diagnostic,
  type Item,
  type LocalizedText,
  RESULT_COLUMN,
  type Template,
  textIn,
} from "@scorecard/model";
import { didYouMean } from "../hints.ts";
import { indexNames, type NameIndex } from "../names.ts";
import { inEachLanguage, listIn } from "../texts.ts";
import type { NameProblems } from "./assign.ts";
import { type Cell, EMPTY_CELL } from "./cell.ts";
import { type RaterGroup, raterGroups } from "./group-answers.ts";
import { report } from "./messages.ts";

/** The score columns of a sheet: one a rater, then the result. */
export interface RaterColumns {
  readonly raters: readonly {
    readonly key: string;
    readonly name: LocalizedText;
    /** Stands for several raters of a kind; see the model's `raterSchema`. */
    readonly average: boolean;
  }[];
  readonly index: NameIndex;
  readonly groups: readonly RaterGroup[];
  /** The keys of all columns. */
  readonly keys: readonly string[];
  /** A record of all columns without points, from which others are made. */
  readonly blank: ColumnScores;
}

/** Prepares the columns; `printed` is the template with every name that is printed somewhere. */
export function raterColumns(template: Template, printed: Template): RaterColumns {
  const raters = template.raters.map(({ key, name, average = false }, position) => {
    const printedName = printed.raters[position]?.name ?? name;
    return { key, name: printedName, average, names: [name, printedName] };
  });
  const keys = [...raters.map(({ key }) => key), RESULT_COLUMN];
  const blank = Object.fromEntries(keys.map((key) => [key, EMPTY_CELL.score]));
  return { raters, index: indexNames(raters), groups: raterGroups(raters), keys, blank };
}

/** Who scores an item, by column; the result column is not among them. */
export function scorersOf({ raters: own }: Item, { raters }: RaterColumns): readonly boolean[] {
  return raters.map(({ key }) => own === undefined || own.includes(key));
}

/** Raters in words: `自评、上级`. */
export function ratersInWords(raters: RaterColumns["raters"]): CompleteText {
  return inEachLanguage((language) =>
    listIn(
      raters.map((rater) => textIn(rater.name, language)),
      language,
    ),
  );
}

/** Cells as a record by column. */
export function recordOf({ keys, blank }: RaterColumns, cells: readonly Cell[]): ColumnScores {
  const record = { ...blank };
  keys.forEach((key, column) => {
    record[key] = (cells[column] ?? EMPTY_CELL).score;
  });
  return record;
}

/** What to say about the names of raters in an item. */
export function raterProblems(
  columns: RaterColumns,
  path: readonly string[],
  diagnostics: Diagnostic[],
): NameProblems {
  const unknown = (name: string, nearest?: string) => {
    const raters = ratersInWords(columns.raters);
    const hint = didYouMean(nearest);
    diagnostics.push(report("unknown-rater", { name, raters, hint }, { path: [...path, name] }));
  };
  return {
    unknown,
    ambiguous: unknown,
    twice: (name, other) => {
      diagnostics.push(report("rater-twice", { name, other }, { path: [...path, name] }));
    },
  };
}
