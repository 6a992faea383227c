import type { Diagnostic, Template } from "@scorecard/model";
import type { SheetRenderer } from "@scorecard/report";
import { startStaging } from "../output/write-files.ts";
import { note, type Session } from "../session.ts";
import type { World } from "../world.ts";
import type { PlacedSheet, SheetFile } from "./sheet-files.ts";

/**
 * Renders the files and writes them into a folder: none of them appears before all have been made.
 * Problems are noted. @param rendererOf the renderer of a template. @returns whether the files are there.
 */
export async function writeSheets(
  session: Session,
  rendererOf: (template: Template) => Promise<SheetRenderer>,
  files: readonly SheetFile[],
  folder: string,
): Promise<boolean> {
  const staging = startStaging(session, folder);
  const forget = session.world.onInterrupt(staging.discard);
  const createdAt = creationDate(session.world);
  try {
    for (const [index, { fileName, template, sheets }] of files.entries()) {
      showProgress(session.world, index, files.length);
      const renderer = await rendererOf(template);
      const inputs = sheets.map(({ input }) => input);
      const { bytes, diagnostics } = await renderer.render(inputs, { createdAt });
      note(session, ...diagnostics.map((diagnostic) => placed(diagnostic, sheets)));
      if (!staging.add(fileName, bytes)) return false;
    }
    return staging.finish();
  } catch (error) {
    staging.discard();
    throw error;
  } finally {
    showProgress(session.world, files.length, files.length);
    forget();
  }
}

/** An error on one person's sheet is told where that person stands in the input; warnings concern every sheet alike. */
function placed(diagnostic: Diagnostic, [sheet, ...others]: readonly PlacedSheet[]): Diagnostic {
  const isOnes = diagnostic.severity === "error" && others.length === 0;
  return isOnes && sheet?.location ? { location: sheet.location, ...diagnostic } : diagnostic;
}

/** The date that the PDF files carry. SOURCE_DATE_EPOCH fixes it (https://reproducible-builds.org/specs/source-date-epoch/). */
function creationDate(world: World): Date {
  const seconds = world.environment.SOURCE_DATE_EPOCH;
  return seconds !== undefined && /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : world.now();
}

/** A counter that a person sees and that leaves no trace; files of fewer sheets are done before it could be read. */
function showProgress({ stderr }: World, done: number, all: number): void {
  if (!stderr.isTerminal || all < 10) return;
  stderr.write(done < all ? `\r${done + 1}/${all}` : "\r\u001b[K");
}
