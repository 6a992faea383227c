import { explainResult } from "@scorecard/engine";
import type { Language, Template } from "@scorecard/model";
import { EXIT } from "../exit-codes.ts";
import { loadReviews } from "../input/load-reviews.ts";
import { loadSheet } from "../input/load-sheet.ts";
import { visibleLines } from "../output/terminal-text.ts";
import { foundErrors, type Session, showFindings } from "../session.ts";
import { templateFor } from "../sheets/other-script.ts";
import { resultsTable } from "../sheets/results-table.ts";
import { type ScoredReview, scoreReviews } from "../sheets/score-reviews.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import { usageFailure } from "../usage/usage-failure.ts";
import { usageProblem } from "../words/usage-messages.ts";

/** Excel reads a CSV file as UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";

/** `scorecard score`: the scores of reviews, as a table, JSON or CSV. */
export const score: CommandAction = async (session, [path = "", ...reviewPaths], options) => {
  const { format = "table", explain = false } = options;
  if (explain && format !== "table") {
    const params = { first: "--explain", second: `--format ${format}` };
    return usageFailure(session, "score", usageProblem("options-exclude", params));
  }
  const sheet = loadSheet(session, path, options);
  if (sheet === undefined) {
    showFindings(session, { count: true });
    return EXIT.problems;
  }
  const reviews = loadReviews(session, reviewPaths, sheet.settings.reading);
  const scored = await scoreReviews(session, sheet.templates, reviews);
  showFindings(session, { count: true });
  if (foundErrors(session)) return EXIT.problems;

  const [language] = options.lang ?? [session.language];
  const printed = new Map<Template, Template>();
  for (const template of sheet.templates) printed.set(template, await templateFor(template, [language]));
  const used = sheet.templates.filter((template) => scored.some((review) => review.template === template));
  const tables = used.map((template) => ({
    template: printed.get(template) ?? template,
    results: scored.flatMap((review) => (review.template === template ? [review.result] : [])),
  }));
  await show(session, tables, { format, explain, language });
  return EXIT.done;
};

interface Form {
  readonly format: string;
  readonly explain: boolean;
  readonly language: Language;
}

/** The results by one template. */
interface TemplateResults {
  readonly template: Template;
  readonly results: readonly ScoredReview["result"][];
}

async function show(session: Session, tables: readonly TemplateResults[], form: Form): Promise<void> {
  const { stdout } = session.world;
  const { format, explain, language } = form;
  const results = tables.flatMap((table) => table.results);
  if (format === "json") {
    stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  } else if (format === "csv") {
    const { resultsCsv } = await import("@scorecard/workbook");
    const templates = tables.map(({ template }) => template);
    stdout.write(`${BYTE_ORDER_MARK}${resultsCsv(templates, results, language)}`);
  } else {
    stdout.write(tables.map((table) => resultsTable(table.template, table.results, language)).join("\n"));
    const explanations = tables.flatMap(({ template, results: own }) =>
      explain ? own.map((result) => explainResult(template, result, language)) : [],
    );
    for (const text of explanations) stdout.write(`\n${visibleLines(text).trimEnd()}\n`);
  }
}
