import { join } from "node:path";
import { contentHash, type Diagnostic, type Template } from "@scorecard/model";
import { createSheetRenderer, type SheetRenderer } from "@scorecard/report";
import type { Settings } from "../config/settings.ts";
import { EXIT } from "../exit-codes.ts";
import { loadReviews } from "../input/load-reviews.ts";
import { type LoadedSheet, loadSheet } from "../input/load-sheet.ts";
import { visible } from "../output/terminal-text.ts";
import { absolute, foundErrors, note, type Session, showFindings, shownPath } from "../session.ts";
import { blankSheets } from "../sheets/blank-sheets.ts";
import { companyOf } from "../sheets/company.ts";
import { shippedFonts } from "../sheets/fonts.ts";
import { templateFor, writtenLanguages } from "../sheets/other-script.ts";
import { pickVariant } from "../sheets/pick-variant.ts";
import { scoreReviews } from "../sheets/score-reviews.ts";
import { type SheetBatch, sheetFiles } from "../sheets/sheet-files.ts";
import { writeSheets } from "../sheets/write-sheets.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import type { Options } from "../usage/options.ts";
import { usageFailure } from "../usage/usage-failure.ts";
import { report } from "../words/messages.ts";
import { usageProblem } from "../words/usage-messages.ts";

const DEFAULT_FOLDER = "out";

/** `scorecard render`: PDF sheets, one a person or all in one file. */
export const render: CommandAction = async (session, [path = "", ...reviewPaths], options) => {
  const wrong = wrongUsage(reviewPaths, options);
  if (wrong !== undefined) return usageFailure(session, "render", wrong);
  const sheet = loadSheet(session, path, options);
  if (sheet !== undefined) await renderSheet(session, sheet, reviewPaths, options);
  showFindings(session, { count: true });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

/** What the command line's words, each right in itself, do not say together. */
function wrongUsage(
  reviewPaths: readonly string[],
  { blank, people, period }: Options,
): Diagnostic | undefined {
  if (blank && reviewPaths.length > 0) return usageProblem("reviews-and-blank", {});
  if (blank) return undefined;
  if (people !== undefined)
    return usageProblem("option-needs-option", { option: "--people", needed: "--blank" });
  if (period !== undefined)
    return usageProblem("option-needs-option", { option: "--period", needed: "--blank" });
  return reviewPaths.length === 0 ? usageProblem("reviews-or-blank", {}) : undefined;
}

/** Everything is read and checked before the first file is written. Problems are noted. */
async function renderSheet(
  session: Session,
  { templates, settings }: LoadedSheet,
  reviewPaths: readonly string[],
  options: Options,
): Promise<void> {
  const languages = options.lang ?? writtenLanguages(templates[0]);
  const batches = options.blank
    ? pickVariant(session, templates, options.variant).map((template) => ({
        template,
        sheets: blankSheets(session, template, options, settings.reading),
      }))
    : await filledSheets(session, templates, reviewPaths, settings);
  const [language] = languages;
  const combined = options.combined ?? false;
  const files = sheetFiles(session, batches, { language, settings, combined });
  const company = companyOf(session, settings);
  const folder = options.out ?? DEFAULT_FOLDER;
  checkFolder(session, folder);
  if (foundErrors(session)) return;

  const fonts = shippedFonts(session.world);
  const renderers = new Map<Template, SheetRenderer>();
  const rendererOf = async (template: Template) => {
    const known = renderers.get(template);
    if (known !== undefined) return known;
    const renderer = createSheetRenderer({
      template: await templateFor(template, languages),
      templateHash: contentHash(template),
      languages,
      fonts,
      company,
      ...(options.paper && { paper: options.paper }),
    });
    renderers.set(template, renderer);
    return renderer;
  };
  if (await writeSheets(session, rendererOf, files, folder)) {
    for (const { fileName } of files)
      session.world.stdout.write(`${visible(shownPath(session, join(folder, fileName)))}\n`);
  }
}

async function filledSheets(
  session: Session,
  templates: LoadedSheet["templates"],
  paths: readonly string[],
  { reading }: Settings,
): Promise<readonly SheetBatch[]> {
  const scored = await scoreReviews(session, templates, loadReviews(session, paths, reading));
  return templates.flatMap((template) => {
    const sheets = scored
      .filter((review) => review.template === template)
      .map(({ review, result, location }) => ({
        input: { kind: "filled", review, result } as const,
        location,
      }));
    return sheets.length === 0 ? [] : [{ template, sheets }];
  });
}

function checkFolder(session: Session, folder: string): void {
  const kind = session.world.reader.kindOf(absolute(session, folder));
  if (kind === undefined || kind === "folder") return;
  note(session, report("output-is-a-file", { file: shownPath(session, folder) }));
}
