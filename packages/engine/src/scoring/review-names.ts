import { type Diagnostic, type Review, suggest, type Template } from "@scorecard/model";
import { didYouMean } from "../hints.ts";
import { comparable, indexNames } from "../names.ts";
import { PERIOD_EXAMPLES, type Period, readPeriodOf } from "../period.ts";
import { inEachLanguage, listIn } from "../texts.ts";
import { assign, type NameProblems } from "./assign.ts";
import { report } from "./messages.ts";

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

/** The period of a review, which has to be of a kind that the sheet is used for. */
export function checkPeriod(
  { period: written }: Review,
  { periods }: Template,
  diagnostics: Diagnostic[],
): Period | undefined {
  const period = readPeriodOf(written, periods);
  if (period !== undefined) return period;
  const examples = periods.map((kind) => PERIOD_EXAMPLES[kind]);
  const example = inEachLanguage((language) => listIn(examples, language));
  diagnostics.push(report("wrong-period", { written, example }, { path: ["period"] }));
  return undefined;
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
    const unknown = (name: string, nearest?: string) => {
      const hint = didYouMean(nearest);
      diagnostics.push(report("unknown-comment", { name, hint }, { path: ["comments", name] }));
    };
    const entries = assign(comments, index, () => ({
      unknown,
      ambiguous: unknown,
      twice: (name, other) => {
        diagnostics.push(report("comment-twice", { name, other }, { path: ["comments", name] }));
      },
    }));
    let complete = true;
    fields.forEach(({ key, label, required }, position) => {
      if (required !== true || (entries[position]?.value ?? "").trim() !== "") return;
      complete = false;
      diagnostics.push(report("missing-comment", { field: label }, { path: ["comments", key] }));
    });
    return complete;
  };
}

/** What to say about the names of items, or of groups of rows. */
export function itemProblems(part: "items" | "rows", diagnostics: Diagnostic[]): NameProblems {
  const unknown = part === "items" ? "unknown-item" : "unknown-rows";
  return {
    unknown: (name, nearest) => {
      const hint = didYouMean(nearest);
      diagnostics.push(report(unknown, { name, hint }, { path: [part, name] }));
    },
    ambiguous: (name) => {
      diagnostics.push(report("ambiguous-item", { name }, { path: [part, name] }));
    },
    twice: (name, other) => {
      diagnostics.push(report("item-twice", { name, other }, { path: [part, name] }));
    },
  };
}
