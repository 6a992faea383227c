import { explainResult } from "@scorecard/engine";
import type { Language, Result, Template } from "@scorecard/model";
import { EXIT } from "../exit-codes.ts";
import { loadReviews } from "../input/load-reviews.ts";
import { loadSheet } from "../input/load-sheet.ts";
import { visibleLines } from "../output/terminal-text.ts";
import { foundErrors, type Session, showFindings } from "../session.ts";
import { templateFor } from "../sheets/other-script.ts";
import { resultsTable } from "../sheets/results-table.ts";
import { scoreReviews } from "../sheets/score-reviews.ts";
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
  const scored = await scoreReviews(session, sheet.template, reviews);
  const results = scored.map(({ result }) => result);
  showFindings(session, { count: true });
  if (foundErrors(session)) return EXIT.problems;

  const [language] = options.lang ?? [session.language];
  const template = await templateFor(sheet.template, [language]);
  await show(session, template, results, { format, explain, language });
  return EXIT.done;
};

interface Form {
  readonly format: string;
  readonly explain: boolean;
  readonly language: Language;
}

async function show(
  session: Session,
  template: Template,
  results: readonly Result[],
  form: Form,
): Promise<void> {
  const { stdout } = session.world;
  const { format, explain, language } = form;
  if (format === "json") {
    stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  } else if (format === "csv") {
    const { resultsCsv } = await import("@scorecard/workbook");
    stdout.write(`${BYTE_ORDER_MARK}${resultsCsv(template, results, language)}`);
  } else {
    stdout.write(resultsTable(template, results, language));
    const explanations = explain ? results.map((result) => explainResult(template, result, language)) : [];
    for (const text of explanations) stdout.write(`\n${visibleLines(text).trimEnd()}\n`);
  }
}
