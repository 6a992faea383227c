import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Limits } from "../limits.ts";
import { type AttachedFiles, readAttachments } from "./attachments.ts";
import { type PageContent, readPage } from "./page-content.ts";

/** A PDF file, opened. */
export interface OpenedFile {
  readonly pages: number;
  readonly attached: AttachedFiles;
  /** What is on a page; numbers from 1. @throws any error where the page cannot be read whole. */
  readonly page: (number: number) => Promise<PageContent>;
  readonly close: () => Promise<void>;
}

/** The file was opened, or why not. */
export type Opening = OpenedFile | { readonly failure: "unreadable" | "too-much" };

/** Opens a file. Fonts, pictures and scripts of it are not run and nothing is loaded from elsewhere. */
export async function openFile(pdf: Uint8Array, limits: Limits): Promise<Opening> {
  if (pdf.length > limits.fileBytes) return { failure: "too-much" };
  const task = getDocument({
    // It is handed over to the reader, which keeps it.
    data: Uint8Array.from(pdf),
    verbosity: VerbosityLevel.ERRORS,
    stopAtErrors: true,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });
  const close = () => task.destroy();
  try {
    const opened = await contentOf(await task.promise, limits);
    if ("failure" in opened) await close();
    return "failure" in opened ? opened : { ...opened, close };
  } catch {
    await close();
    return { failure: "unreadable" };
  }
}

async function contentOf(
  document: PDFDocumentProxy,
  limits: Limits,
): Promise<Omit<OpenedFile, "close"> | { readonly failure: "too-much" }> {
  const attached = await readAttachments(document, limits);
  if (attached === undefined || document.numPages > limits.pages) return { failure: "too-much" };
  return {
    pages: document.numPages,
    attached,
    page: async (number) => readPage(await document.getPage(number), limits),
  };
}
