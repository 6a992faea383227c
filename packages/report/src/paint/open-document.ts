import PDFDocument from "pdfkit";
import type { SheetLanguages } from "../compose/words.ts";
import { packObjects } from "./packed-objects.ts";
import type { PdfDocument } from "./pdfkit-internals.ts";

/** What a document says about itself. */
export interface DocumentFacts {
  readonly title: string;
  /** The first is that of all text which is not marked otherwise. */
  readonly languages: SheetLanguages;
  readonly createdAt: Date;
  /** Of the data that the file was made from. */
  readonly contentHash: string;
  /** Of everything that the file was made from; its first half is the file's identifier. */
  readonly identifier: string;
  /** Whether boxes stand on the pages for characters that cannot be printed. */
  readonly lacksGlyphs: boolean;
}

/** Who made the file, for its metadata. */
export const PRODUCER = "Scorecard";

/** An empty PDF 1.7 document without pdfkit's default font and without its metadata stream. */
export function openDocument(facts: DocumentFacts): PdfDocument {
  const options = {
    pdfVersion: "1.7",
    lang: facts.languages[0],
    autoFirstPage: false,
    font: null,
    info: {
      Title: facts.title,
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: facts.createdAt,
      ModDate: facts.createdAt,
      ContentHash: facts.contentHash,
    },
  };
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
  document._id = identifierBytes(facts.identifier);
  packObjects(document);
  // pdfkit writes names into its XMP without escaping them; ours is written with the archive's declarations.
  return Object.assign(document, { endMetadata: () => undefined });
}

/** The length of a file identifier. */
const IDENTIFIER_BYTES = 16;

function identifierBytes(hash: string): Uint8Array {
  const pairs = hash.replace("sha256:", "").match(/../g) ?? [];
  return Uint8Array.from(pairs.slice(0, IDENTIFIER_BYTES), (pair) => Number.parseInt(pair, 16));
}
