import type { Sheets } from "./sheets.ts";

/** A part of one of the points that every sheet has to meet. */
export interface Check {
  /** As numbered in docs/report.md. */
  readonly point: number;
  readonly part: string;
  /** What is run, as a reader could type it. */
  readonly command: string;
  /** @returns what is wrong; nothing where the point is met. */
  readonly faults: (sheets: Sheets) => readonly string[];
}

/** The fault, unless it is as it should be. */
export function unless(isRight: boolean, fault: string): readonly string[] {
  return isRight ? [] : [fault];
}

/** The faults of several files, each with its name. */
export function ofEach(
  sheets: Sheets,
  names: readonly (keyof Sheets)[],
  faults: (file: string) => readonly string[],
): readonly string[] {
  return names.flatMap((name) => faults(sheets[name]).map((fault) => `${name}: ${fault}`));
}
