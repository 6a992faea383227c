import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";
import type { Limits } from "./limits.ts";

/** What was filled into a field. */
export type FieldValue =
  | { readonly kind: "text"; readonly text: string }
  /** The state of a tick or of one of several. */
  | { readonly kind: "tick"; readonly state: string };

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
    const fields = await readFields(document, limits);
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

/** The fields of all pages; undefined over the limits. */
async function readFields(
  document: PDFDocumentProxy,
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
      if (parsed.success) fields.set(parsed.data.fieldName, filledIn(parsed.data));
    }
  }
  return fields;
}

const OFF = "Off";

function filledIn({ fieldType, fieldValue }: z.infer<typeof placeSchema>): FieldValue {
  const written = typeof fieldValue === "string" ? fieldValue : (fieldValue?.join("、") ?? "");
  if (fieldType !== "Btn") return { kind: "text", text: written.trim() };
  return { kind: "tick", state: written === OFF ? "" : written };
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
