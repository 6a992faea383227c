import {
  type Diagnostic,
  type PeriodKind,
  type Review,
  suggest,
  type Template,
  whole,
} from "@scorecard/model";
import type { PeriodDays } from "../expressions/environment.ts";
import { didYouMean } from "../hints.ts";
import { comparable, indexNames } from "../names.ts";
import { PERIOD_EXAMPLES, type Period, readPeriodOf } from "../period.ts";
import { inEachLanguage, listIn } from "../texts.ts";
import { assign } from "./assign.ts";
import { report } from "./messages.ts";
import { nameProblems } from "./name-problems.ts";

/** @returns whether the review is for this sheet, be its name misspelt. */
export function checkTemplate(review: Review, template: Template, diagnostics: Diagnostic[]): boolean {
  const { template: written, templateVersion } = review;
  if (written !== template.id && comparable(written) !== comparable(template.id)) {
    const hint = didYouMean(suggest(written, [template.id]));
    const words = { written, expected: template.id, hint };
    diagnostics.push(report("wrong-template", words, { path: ["template"] }));
    return hint.en !== "";
  }
  const { version } = template;
  if (templateVersion !== undefined && version !== undefined && templateVersion !== version) {
    const words = { written: templateVersion, expected: version };
    diagnostics.push(report("wrong-template-version", words, { path: ["templateVersion"] }));
  }
  return true;
}

/** The period of a review, with its days as formulas see them. */
export interface ReviewPeriod extends Period {
  readonly days: PeriodDays;
}

/** How many written periods are remembered; many reviews share one. */
const REMEMBERED = 1_000;

/** Prepares the reading of a review's period, which has to be of a kind that the sheet is used for. */
export function periodCheck({ periods }: Template) {
  const known = new Map<string, ReviewPeriod>();
  return ({ period: written }: Review, diagnostics: Diagnostic[]): ReviewPeriod | undefined => {
    const remembered = known.get(written);
    if (remembered !== undefined) return remembered;
    const period = readReviewPeriod(written, periods);
    if (period === undefined) {
      const examples = periods.map((kind) => PERIOD_EXAMPLES[kind]);
      const example = inEachLanguage((language) => listIn(examples, language));
      diagnostics.push(report("wrong-period", { written, example }, { path: ["period"] }));
    } else if (known.size < REMEMBERED) {
      known.set(written, period);
    }
    return period;
  };
}

function readReviewPeriod(written: string, kinds: readonly PeriodKind[]): ReviewPeriod | undefined {
  const period = readPeriodOf(written, kinds);
  if (period === undefined) return undefined;
  const { kind, firstDay, lastDay } = period;
  return { ...period, days: { kind, first: whole(firstDay), last: whole(lastDay) } };
}

/**
 * Prepares the check of a review's words.
 * @returns the check; it tells whether every text that the sheet asks for is there
 */
export function commentCheck(template: Template, printed: Template) {
  const fields = template.textFields.map(({ key, label, required }, position) => {
    return { key, label, required, names: [label, printed.textFields[position]?.label ?? label] };
  });
  const index = indexNames(fields);
  return (comments: Review["comments"], diagnostics: Diagnostic[]): boolean => {
    const entries = assign(comments, index, () => nameProblems("comments", diagnostics));
    let complete = true;
    fields.forEach(({ key, label, required }, position) => {
      if (required !== true || (entries[position]?.value ?? "").trim() !== "") return;
      complete = false;
      diagnostics.push(report("missing-comment", { field: label }, { path: ["comments", key] }));
    });
    return complete;
  };
}
