import { suggest } from "@scorecard/model";
import type { NameIndex } from "../names.ts";

/** What a record of a review says about one thing of the sheet, and under which name. */
export interface Entry<T> {
  readonly name: string;
  readonly value: T;
  /** The same thing was given twice, or its name is wrong in another way: neither value can be used. */
  readonly spoilt: boolean;
}

/** What can be wrong with the names in a record. */
export interface NameProblems {
  readonly unknown: (name: string, nearest: string | undefined) => void;
  readonly ambiguous: (name: string) => void;
  readonly twice: (name: string, other: string) => void;
}

/**
 * Sorts the entries of a record by the things they name; problems are told, never skipped. A misspelt name takes the
 * place of the thing it is nearest to, spoilt, so that the thing is not reported as missing as well.
 * @param problemsOf makes what tells of problems; most records have none
 */
export function assign<T>(
  record: { readonly [name: string]: T },
  index: NameIndex,
  problemsOf: () => NameProblems,
): readonly (Entry<T> | undefined)[] {
  const assigned = new Array<Entry<T> | undefined>(index.things);
  const misspelt: Entry<T>[] = [];
  for (const name of Object.keys(record)) {
    const value = record[name] as T;
    const position = index.find(name);
    if (position === undefined) {
      problemsOf().unknown(name, suggest(name, index.names));
      misspelt.push({ name, value, spoilt: true });
    } else if (position === "ambiguous") {
      problemsOf().ambiguous(name);
    } else {
      const other = assigned[position];
      if (other !== undefined) problemsOf().twice(name, other.name);
      assigned[position] = { name, value, spoilt: other !== undefined };
    }
  }
  for (const entry of misspelt) {
    const position = findNearest(entry.name, index);
    if (position !== undefined) assigned[position] ??= entry;
  }
  return assigned;
}

/** The thing that a misspelt name probably means. */
export function findNearest(name: string, index: NameIndex): number | undefined {
  const nearest = suggest(name, index.names);
  const position = nearest === undefined ? undefined : index.find(nearest);
  return typeof position === "number" ? position : undefined;
}
