import { join } from "node:path";
import { explainSheet } from "@scorecard/engine";
import type { Diagnostic, Template } from "@scorecard/model";
import type { RenderedPdf, SheetRenderer } from "@scorecard/report";
import type { Settings } from "../config/settings.ts";
import { EXIT } from "../exit-codes.ts";
import { loadHistory } from "../input/load-history.ts";
import { loadReviews } from "../input/load-reviews.ts";
import { type LoadedSheet, loadSheet } from "../input/load-sheet.ts";
import { visible } from "../output/terminal-text.ts";
import { absolute, foundErrors, note, type Session, showFindings, shownPath } from "../session.ts";
import { blankSheets } from "../sheets/blank-sheets.ts";
import { companyOf } from "../sheets/company.ts";
import { earlierTotals } from "../sheets/earlier-totals.ts";
import { filledSheets } from "../sheets/filled-sheets.ts";
import { templateFor, writtenLanguages } from "../sheets/other-script.ts";
import { pickVariant } from "../sheets/pick-variant.ts";
import { scoreReviews } from "../sheets/score-reviews.ts";
import { type SheetBatch, sheetFiles } from "../sheets/sheet-files.ts";
import { openWorkshop, type Workshop } from "../sheets/workshop.ts";
import { writeSheets } from "../sheets/write-sheets.ts";
import { appearanceOf } from "../themes/load-theme.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import type { Options } from "../usage/options.ts";
import { usageFailure } from "../usage/usage-failure.ts";
import { watchSheets } from "../watching/watch-sheets.ts";
import { report } from "../words/messages.ts";
import { usageProblem } from "../words/usage-messages.ts";

const DEFAULT_FOLDER = "out";

/** `scorecard render`: PDF sheets, one a person or all in one file. */
export const render: CommandAction = async (session, [path = "", ...reviewPaths], options) => {
  const wrong = wrongUsage(reviewPaths, options);
  if (wrong !== undefined) return usageFailure(session, "render", wrong);
  const workshop = openWorkshop(session.world);
  const make = (own: Session) => makeSheets(own, [path, ...reviewPaths], options, workshop);
  if (options.watch) return watchSheets(session, make, workshop);
  for (const file of (await make(session)).keys()) session.world.stdout.write(`${visible(file)}\n`);
  showFindings(session, { count: true });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

/** Makes the sheets once. Problems are noted. @returns what was rendered, by the file's path as messages show it. */
async function makeSheets(
  session: Session,
  [path = "", ...reviewPaths]: readonly string[],
  options: Options,
  workshop: Workshop,
): Promise<ReadonlyMap<string, RenderedPdf>> {
  const sheet = loadSheet(session, path, options);
  if (sheet === undefined) return new Map();
  return renderSheet(session, sheet, reviewPaths, options, workshop);
}

/** What the command line's words, each right in itself, do not say together. */
function wrongUsage(reviewPaths: readonly string[], options: Options): Diagnostic | undefined {
  const { blank, people, period, summary, history } = options;
  const copies = wrongCopies(options);
  if (copies !== undefined) return copies;
  if (blank && summary !== undefined)
    return usageProblem("options-exclude", { first: "--blank", second: "--summary" });
  if (history !== undefined && summary === undefined)
    return usageProblem("option-needs-option", { option: "--history", needed: "--summary" });
  if (blank && reviewPaths.length > 0) return usageProblem("reviews-and-blank", {});
  if (blank) return undefined;
  if (people !== undefined)
    return usageProblem("option-needs-option", { option: "--people", needed: "--blank" });
  if (period !== undefined)
    return usageProblem("option-needs-option", { option: "--period", needed: "--blank" });
  return reviewPaths.length === 0 ? usageProblem("reviews-or-blank", {}) : undefined;
}

/**
 * Copies are made of filled sheets; an employee's never shares a file with somebody else's, and never comes back: what it
 * leaves out would be lost.
 */
function wrongCopies({ blank, for: reader, trace, combined, fillable }: Options): Diagnostic | undefined {
  const first = reader !== undefined ? "--for" : "--trace";
  if (blank && (reader !== undefined || trace))
    return usageProblem("options-exclude", { first, second: "--blank" });
  if (reader !== "employee") return undefined;
  if (combined) return usageProblem("options-exclude", { first: "--for employee", second: "--combined" });
  if (fillable) return usageProblem("options-exclude", { first: "--for employee", second: "--fillable" });
  return undefined;
}

/** Everything is read and checked before the first file is written. Problems are noted. */
async function renderSheet(
  session: Session,
  { templates, settings: configured }: LoadedSheet,
  reviewPaths: readonly string[],
  options: Options,
  workshop: Workshop,
): Promise<ReadonlyMap<string, RenderedPdf>> {
  const look = appearanceOf(session, configured, options.theme);
  const { settings } = look;
  const languages = options.lang ?? writtenLanguages(templates[0]);
  const batches = options.blank
    ? pickVariant(session, templates, options.variant).map((template) => ({
        template,
        sheets: blankSheets(session, template, options, settings.reading),
      }))
    : await scoredSheets(session, templates, reviewPaths, settings, options);
  const [language] = languages;
  const combined = options.combined ?? false;
  const files = sheetFiles(session, batches, { language, settings, combined });
  const company = companyOf(session, settings);
  const folder = options.out ?? DEFAULT_FOLDER;
  checkFolder(session, folder);
  if (foundErrors(session)) return new Map();

  const renderers = new Map<Template, SheetRenderer>();
  const rendererOf = async (template: Template) => {
    const known = renderers.get(template);
    if (known !== undefined) return known;
    const printed = await templateFor(template, languages);
    const renderer = workshop.rendererOf(
      {
        template: printed,
        authored: template,
        explain: (result, language) => explainSheet(printed, result, language),
        languages,
        company,
        theme: look.theme,
        ...(options.paper && { paper: options.paper }),
        ...(options.summary && { summary: options.summary }),
      },
      look,
    );
    renderers.set(template, renderer);
    return renderer;
  };
  const drawPages = options.png && (await import("../output/page-pictures.ts")).openPageDrawer;
  const rendered = await writeSheets(session, rendererOf, files, {
    folder,
    manifest: options.manifest ?? false,
    drawPages: await drawPages?.(),
  });
  return new Map(
    [...(rendered ?? [])].map(([fileName, pdf]) => [shownPath(session, join(folder, fileName)), pdf]),
  );
}

async function scoredSheets(
  session: Session,
  templates: LoadedSheet["templates"],
  paths: readonly string[],
  { reading }: Settings,
  options: Options,
): Promise<readonly SheetBatch[]> {
  const { summary, history } = options;
  const scored = await scoreReviews(session, templates, loadReviews(session, paths, reading));
  const past = history === undefined ? [] : loadHistory(session, history, reading);
  // A copy is worked out anew, which only makes sense of a review without mistakes.
  if (options.for === "employee" && foundErrors(session)) return [];
  const known = [...past, ...scored.map(({ result }) => result)];
  return filledSheets(templates, scored, options, (result) => {
    const earlier = summary === undefined ? [] : earlierTotals(result, known);
    return earlier.length > 0 ? { earlier } : {};
  });
}

function checkFolder(session: Session, folder: string): void {
  const kind = session.world.reader.kindOf(absolute(session, folder));
  if (kind === undefined || kind === "folder") return;
  note(session, report("output-is-a-file", { file: shownPath(session, folder) }));
}
