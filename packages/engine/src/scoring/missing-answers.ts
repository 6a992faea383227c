import type { LocalizedText } from "@scorecard/model";
import { textIn } from "@scorecard/model";
import { inEachLanguage, listIn } from "../texts.ts";
import type { Assessment } from "./assessment.ts";
import { BLANK_CELL, type Cell } from "./cell.ts";
import { report } from "./messages.ts";
import type { MissingPolicy } from "./part-in-result.ts";
import type { RaterColumns } from "./rater-columns.ts";

/** What is said of the blank cells of one item. */
interface Blanks {
  readonly item: LocalizedText;
  readonly path: readonly string[];
  readonly cells: readonly Cell[];
  /** Who scores the item, by column. */
  readonly scorers: readonly boolean[];
  /** What the review calls a rater. */
  readonly nameOf: (column: number) => string | undefined;
}

/**
 * Reports the raters who have not answered one item. What the sheet does not wait for is only noted: that is said once
 * a rater. Where nobody is there to carry a weight, the sheet waits for everyone.
 */
export function reportBlanks(blanks: Blanks, { raters }: RaterColumns, assessment: Assessment): void {
  const { item, path, cells, nameOf } = blanks;
  const waits = waitedFor(blanks, assessment);
  const applies = cells.some(isRated);
  raters.forEach((rater, column) => {
    if (cells[column] !== BLANK_CELL) return;
    if (waits.has(column)) {
      const place = { path: [...path, "answers", nameOf(column) ?? rater.key] };
      assessment.diagnostics.push(report("missing-answer", { item, rater: rater.name }, place));
    } else if (applies && !assessment.silent[column]) {
      assessment.carried[column]?.push(item);
    }
  });
}

function isRated({ state }: Cell): boolean {
  return state === undefined;
}

/** The columns that an item waits for, and whose raters were not already reported for the whole sheet. */
export function waitedFor(
  { cells, scorers }: Pick<Blanks, "cells" | "scorers">,
  assessment: Assessment,
): ReadonlySet<number> {
  const { rule, silent } = assessment;
  const policyOf = (column: number): MissingPolicy => rule?.missing[column] ?? "provisional";
  const blank = scorers.flatMap((scores, column) => (scores && cells[column] === BLANK_CELL ? [column] : []));
  const counted = scorers.flatMap((scores, column) =>
    scores && isCarried(policyOf(column)) ? [column] : [],
  );
  const nobody = counted.every((column) => cells[column] === BLANK_CELL);
  const nobodyAtAll = !silent.includes(false);
  return new Set(
    blank.filter((column) => {
      const told = silent[column] === true && (policyOf(column) === "provisional" || nobodyAtAll);
      return !told && (policyOf(column) === "provisional" || (nobody && isCarried(policyOf(column))));
    }),
  );
}

/** Whether the sheet says what becomes of the weight of a missing answer. */
function isCarried(policy: MissingPolicy): boolean {
  return policy === "reweight" || policy === "zero";
}

const CARRIED = {
  reweight: "missing-answer-carried",
  zero: "missing-answer-zero",
  unneeded: "missing-answer-unneeded",
} as const;

/** Reports, once a rater, the answers that are missing and for which the sheet does not wait. */
export function reportCarried({ raters }: RaterColumns, { carried, rule, diagnostics }: Assessment): void {
  raters.forEach((rater, column) => {
    const items = carried[column] ?? [];
    const policy = rule?.missing[column] ?? "provisional";
    if (items.length === 0 || policy === "provisional") return;
    const words = { rater: rater.name, count: items.length, items: someOf(items) };
    diagnostics.push(report(CARRIED[policy], words, { path: ["items"] }));
  });
}

const NAMED = 3;
const MORE = { "zh-Hans": "等", "zh-Hant": "等", en: " and others" } as const;

/** The first few names: `销售额、回款、培训等`. */
function someOf(items: readonly LocalizedText[]) {
  return inEachLanguage((language) => {
    const names = listIn(
      items.slice(0, NAMED).map((name) => textIn(name, language)),
      language,
    );
    return items.length > NAMED ? names + MORE[language] : names;
  });
}
