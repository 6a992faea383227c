import { join } from "node:path";
import { type CollectedSheet, collectReviews, reviewText, USUAL_LIMITS } from "@scorecard/collecting";
import { type Diagnostic, hasErrors, type Review, type Template, textIn } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { EXIT } from "../exit-codes.ts";
import { loadSheet } from "../input/load-sheet.ts";
import { readPdfs } from "../input/read-pdfs.ts";
import { startOf } from "../input/read-text.ts";
import { nameKey, safeFileName } from "../output/safe-name.ts";
import { visible } from "../output/terminal-text.ts";
import { startStaging } from "../output/write-files.ts";
import { absolute, foundErrors, note, type Session, showFindings, shownPath } from "../session.ts";
import { collectPdfs } from "../signing/files-to-sign.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import { report } from "../words/messages.ts";

const DEFAULT_FOLDER = "reviews";

/** `scorecard collect`: what was filled in on the screen, as reviews. */
export const collect: CommandAction = async (session, paths, options) => {
  const templates = options.template === undefined ? undefined : templatesOf(session, options);
  const files = collectPdfs(session, paths);
  if (!foundErrors(session)) {
    const sheets = await collectAll(session, files, templates);
    if (writeReviews(session, sheets, options.out ?? DEFAULT_FOLDER)) tellOpinions(session, sheets);
  }
  showFindings(session, { count: true });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

function templatesOf(session: Session, options: Parameters<CommandAction>[2]): readonly Template[] {
  return loadSheet(session, options.template ?? "", options)?.templates ?? [];
}

/** A collected sheet and the file it comes from. */
interface SheetOfFile {
  readonly file: string;
  readonly sheet: CollectedSheet;
}

/** Collects every file; what is wrong is noted. Sheets with errors are left out. */
async function collectAll(
  session: Session,
  files: readonly string[],
  templates: readonly Template[] | undefined,
): Promise<readonly SheetOfFile[]> {
  const found: SheetOfFile[] = [];
  for (const { file, bytes } of readPdfs(session, files, USUAL_LIMITS.fileBytes)) {
    const { sheets, diagnostics } = await collectReviews(bytes, {
      ...(templates && { templates }),
      printed: withBothScripts,
    });
    const placed = (problem: Diagnostic) => ({ ...problem, ...startOf(file) });
    note(session, ...diagnostics.map(placed), ...sheets.flatMap((sheet) => sheet.diagnostics.map(placed)));
    if (hasErrors(diagnostics)) continue;
    found.push(...sheets.filter((sheet) => !hasErrors(sheet.diagnostics)).map((sheet) => ({ file, sheet })));
  }
  return found;
}

/** Writes the reviews: all that can be, or none where one would take the place of another. */
function writeReviews(session: Session, sheets: readonly SheetOfFile[], folder: string): boolean {
  const staging = startStaging(session, folder);
  const written: string[] = [];
  const taken = new Map<string, string>();
  for (const { file, sheet } of sheets) {
    if (sheet.review === undefined) continue;
    const name = nameOf(sheet.review);
    const shown = shownPath(session, join(folder, name));
    const other = taken.get(nameKey(name));
    if (other !== undefined) {
      note(session, report("same-collected-name", { first: other, second: file, file: shown }));
    } else if (session.world.reader.kindOf(absolute(session, join(folder, name))) !== undefined) {
      note(session, report("already-there", { file: shown }, startOf(file)));
    } else {
      if (!staging.add(name, new TextEncoder().encode(reviewText(sheet.review)))) return false;
      written.push(shown);
    }
    taken.set(nameKey(name), file);
  }
  if (written.length === 0 || !staging.finish()) return false;
  for (const shown of written) session.world.stdout.write(`${visible(shown)}\n`);
  return true;
}

function nameOf({ period, employee }: Review): string {
  return safeFileName(`${period}-${employee.number}`, ".yaml");
}

/** What signers ticked is no part of a review: it is told. */
function tellOpinions({ world, language }: Session, sheets: readonly SheetOfFile[]): void {
  for (const { file, sheet } of sheets) {
    for (const { role, opinion } of sheet.opinions) {
      const separator = language === "en" ? ": " : "：";
      const words = `${textIn(role, language)}${separator}${textIn(opinion, language)}`;
      world.stderr.write(`${visible(file)}  ${visible(words)}\n`);
    }
  }
}
