import type { Diagnostic, Template } from "@scorecard/model";
import type { RenderedPdf, SheetRenderer } from "@scorecard/report";
import type { DrawPages } from "../output/page-pictures.ts";
import { startStaging } from "../output/write-files.ts";
import { note, type Session } from "../session.ts";
import type { World } from "../world.ts";
import type { PlacedSheet, SheetFile } from "./sheet-files.ts";

/** Where files go, and what goes beside each of them. */
export interface Writing {
  readonly folder: string;
  /** A list of its fields. */
  readonly manifest: boolean;
  /** Pictures of its pages. */
  readonly drawPages?: DrawPages | undefined;
}

/**
 * Renders the files and writes them into a folder: none of them appears before all have been made.
 * Problems are noted.
 * @param rendererOf the renderer of a template
 * @returns what was rendered, by file name; `undefined` where the files could not be written.
 */
export async function writeSheets(
  session: Session,
  rendererOf: (template: Template) => Promise<SheetRenderer>,
  files: readonly SheetFile[],
  { folder, manifest: withManifest, drawPages }: Writing,
): Promise<ReadonlyMap<string, RenderedPdf> | undefined> {
  const rendered = new Map<string, RenderedPdf>();
  const staging = startStaging(session, folder);
  const forget = session.world.onInterrupt(staging.discard);
  const createdAt = creationDate(session.world);
  try {
    for (const [index, { fileName, template, sheets }] of files.entries()) {
      showProgress(session.world, index, files.length);
      const renderer = await rendererOf(template);
      const inputs = sheets.map(({ input }) => input);
      const pdf = await renderer.render(inputs, { createdAt });
      const { bytes, diagnostics, manifest } = pdf;
      rendered.set(fileName, pdf);
      note(session, ...diagnostics.map((diagnostic) => placed(diagnostic, sheets)));
      if (!staging.add(fileName, bytes)) return undefined;
      if (withManifest && !staging.add(manifestName(fileName), jsonBytes(manifest))) return undefined;
      const pictures = (await drawPages?.(bytes)) ?? [];
      const pictured = pictures.every((picture, page) =>
        staging.add(pictureName(fileName, page + 1, pictures.length), picture),
      );
      if (!pictured) return undefined;
    }
    return staging.finish() ? rendered : undefined;
  } catch (error) {
    staging.discard();
    throw error;
  } finally {
    showProgress(session.world, files.length, files.length);
    forget();
  }
}

/** The name of a page's picture beside its file: `name-2.png`. */
function pictureName(fileName: string, page: number, pages: number): string {
  const number = String(page).padStart(String(pages).length, "0");
  return fileName.replace(/\.pdf$/iu, `-${number}.png`);
}

/** The name of the list of a file's fields, beside the file. */
function manifestName(fileName: string): string {
  return fileName.replace(/\.pdf$/iu, ".fields.json");
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
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
