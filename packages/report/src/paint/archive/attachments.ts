import { md5 } from "@noble/hashes/legacy.js";
import { zlibSync } from "fflate";
import {
  type PdfDocument,
  type PdfObject,
  pdfName,
  pdfStream,
  pdfString,
  type StreamStorage,
} from "../pdfkit-internals.ts";

/*
 * Files inside the file: listed by name for readers, and as associated files of the document as PDF/A-3 requires.
 */

/** How an attachment relates to what is printed: it was made from a source; data say the same in figures. */
type Relationship = "Source" | "Data";

/** The content of an attachment, with what can be worked out once for many files. */
export interface AttachmentContent {
  readonly size: number;
  /** MD5, as the PDF specification asks; it guards against damage, not against forgery. */
  readonly checksum: Uint8Array;
  readonly stored: Uint8Array;
  readonly storage: StreamStorage;
}

/** An attachment to write. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly relationship: Relationship;
  readonly description: string;
  readonly content: AttachmentContent;
}

/** Content for one file; it is compressed while the file is written. */
export function attachmentContent(bytes: Uint8Array): AttachmentContent {
  return { size: bytes.length, checksum: md5(bytes), stored: bytes, storage: "deflate" };
}

/** Content that many files share: compressed here, once. */
export function sharedContent(bytes: Uint8Array): AttachmentContent {
  return { ...attachmentContent(bytes), stored: zlibSync(bytes), storage: "deflated" };
}

/** Writes attachments into a document. Their names must differ. */
export function attachFiles(
  document: PdfDocument,
  attachments: readonly Attachment[],
  createdAt: Date,
): void {
  const root = document._root.data;
  // A name tree is in the order of its names' bytes; ours are ASCII.
  const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const specifications = sorted.map((attachment) => fileSpecification(document, attachment, createdAt));
  const names = root.Names as PdfObject;
  names.data.EmbeddedFiles = {
    Names: sorted.flatMap(({ name }, index) => [pdfString(name), specifications[index]]),
  };
  root.AF = specifications;
}

function fileSpecification(
  document: PdfDocument,
  { name, mediaType, relationship, description, content }: Attachment,
  createdAt: Date,
): PdfObject {
  const stored = {
    Type: "EmbeddedFile",
    Subtype: pdfName(mediaType),
    Params: {
      Size: content.size,
      CheckSum: content.checksum,
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  };
  const file = pdfStream(document, stored, content.stored, content.storage);
  const specification = document.ref({
    Type: "Filespec",
    F: pdfString(name),
    UF: pdfString(name),
    Desc: pdfString(description),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  });
  specification.end();
  return specification;
}
