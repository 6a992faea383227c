import { tickedStates } from "@scorecard/signing";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";
import type { Limits } from "./limits.ts";

/** What was filled into a field. */
export type FieldValue =
  | { readonly kind: "text"; readonly text: string }
  /** What is ticked, by the states of the field: more than one only where it contradicts itself. */
  | { readonly kind: "tick"; readonly states: readonly string[] };

/** A filled file as far as it is collected. */
export interface SheetFile {
  /** By the full name of the field; those without a value are among them, those to sign are not. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** By the name of the attachment. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** Opens a file. Nothing of it is run, drawn, or loaded from elsewhere. */
export async function openSheetFile(
  pdf: Uint8Array,
  limits: Limits,
): Promise<SheetFile | { readonly failure: "unreadable" | "too-large" }> {
  if (pdf.length > limits.fileBytes) return { failure: "too-large" };
  const task = getDocument({
    // The reader keeps what it is given.
    data: Uint8Array.from(pdf),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) return { failure: "too-large" };
    const fields = await readFields(document, tickedStates(pdf).states, limits);
    const attachments = await readAttachments(document, limits);
    return fields === undefined || attachments === undefined
      ? { failure: "too-large" }
      : { fields, attachments };
  } catch {
    return { failure: "unreadable" };
  } finally {
    await task.destroy();
  }
}

/** What pdf.js tells of a field's place. */
const placeSchema = z.looseObject({
  subtype: z.literal("Widget"),
  fieldName: z.string().min(1),
  fieldType: z.enum(["Tx", "Btn", "Ch"]),
  fieldValue: z.union([z.string(), z.array(z.string()).readonly()]).nullish(),
});

/**
 * The fields of all pages; undefined over the limits. pdf.js tells of a group what its value is. A program may have ticked
 * another place without changing that, so what is shown as ticked counts as well.
 */
async function readFields(
  document: PDFDocumentProxy,
  ticked: ReadonlyMap<string, readonly string[]>,
  limits: Limits,
): Promise<ReadonlyMap<string, FieldValue> | undefined> {
  const fields = new Map<string, FieldValue>();
  let places = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    places += annotations.length;
    if (places > limits.places) return undefined;
    for (const annotation of annotations) {
      const parsed = placeSchema.safeParse(annotation);
      if (!parsed.success) continue;
      const { fieldName } = parsed.data;
      fields.set(fieldName, filledIn(parsed.data, ticked.get(fieldName) ?? []));
    }
  }
  return fields;
}

const OFF = "Off";

function filledIn(
  { fieldType, fieldValue }: z.infer<typeof placeSchema>,
  ticked: readonly string[],
): FieldValue {
  const written = typeof fieldValue === "string" ? fieldValue : (fieldValue?.join("、") ?? "");
  if (fieldType !== "Btn") return { kind: "text", text: written.trim() };
  return { kind: "tick", states: [...new Set([written, ...ticked])].filter(isTicked) };
}

function isTicked(state: string): boolean {
  return state !== "" && state !== OFF;
}

async function readAttachments(
  document: PDFDocumentProxy,
  limits: Limits,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const files = new Map<string, Uint8Array>();
  for (const key of (await document.getAttachments())?.keys() ?? []) {
    const content = await document.getAttachmentContent(key);
    if (content === null || content === undefined) continue;
    if (content.length > limits.attachmentBytes) return undefined;
    files.set(key, content);
  }
  return files;
}
