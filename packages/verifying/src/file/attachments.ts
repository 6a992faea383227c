import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Limits } from "../limits.ts";

/** The files inside a file. */
export interface AttachedFiles {
  /** By name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Names that two readers could take for different files. */
  readonly ambiguous: readonly string[];
}

/** Reads the files inside a file; undefined over the limits. */
export async function readAttachments(
  document: PDFDocumentProxy,
  limits: Limits,
): Promise<AttachedFiles | undefined> {
  const listed = [...((await document.getAttachments()) ?? new Map())];
  if (listed.length > limits.attachments) return undefined;
  const files = new Map<string, Uint8Array>();
  const ambiguous: string[] = [];
  for (const [key, { rawFilename }] of listed) {
    // Some readers go by the name in the list, others by that of the file.
    if (key !== rawFilename || files.has(rawFilename)) ambiguous.push(rawFilename);
    const content = await document.getAttachmentContent(key);
    if (content === null || content === undefined) continue;
    if (content.length > limits.attachmentBytes) return undefined;
    files.set(rawFilename, content);
  }
  return { files, ambiguous };
}
