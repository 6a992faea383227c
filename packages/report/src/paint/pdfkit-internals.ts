/*
 * What this package uses of pdfkit 0.20 and its published types do not declare, in one place.
 */

/** An object of the PDF file. Its data may be completed until it is ended. */
export interface PdfObject {
  readonly id: number;
  readonly data: { [key: string]: unknown };
  /** What was written into its stream so far. */
  readonly buffer: readonly Uint8Array[];
  /** Whether pdfkit compresses the stream. */
  compress: boolean;
  /** Writes the object into the file; `end` calls it. */
  finalize: () => void;
  end(chunk?: string | Uint8Array): void;
}

/** A picture that pdfkit has opened. */
interface PdfImage {
  readonly width: number;
  readonly height: number;
}

/** The page that is being written; it is closed when the next one is added. */
interface PdfPage {
  readonly dictionary: PdfObject;
  readonly fonts: { [name: string]: PdfObject };
  readonly xobjects: { [name: string]: PdfObject };
  /** Asking for them gives the page its list. */
  readonly annotations: PdfObject[];
}

/** The document, as far as it is used here. */
export interface PdfDocument {
  readonly page: PdfPage;
  readonly info: { [key: string]: unknown };
  /** The catalogue; pdfkit ends it with the document. */
  readonly _root: PdfObject;
  readonly _info: PdfObject;
  /** Both parts of the file's identifier. */
  _id: Uint8Array;
  /** Whether it finishes once its last object has ended. */
  _ended: boolean;
  /** Where each object begins in the file; the next one has the number after them. */
  readonly _offsets: number[];
  /** How long the file is so far. */
  readonly _offset: number;
  _write(data: Uint8Array | string): void;
  _refEnd(object: PdfObject): void;
  /** Hands bytes to whoever reads the file; `null` ends it. */
  push(bytes: Uint8Array | null): void;
  /** Takes an object that has its number already, as the file writes it. */
  pack(id: number, syntax: string): void;
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
  on(event: "error", listener: (error: unknown) => void): void;
  ref(data: { readonly [key: string]: unknown }): PdfObject;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  addContent(operators: string | Uint8Array): void;
  openImage(bytes: Uint8Array): PdfImage;
  image(
    image: PdfImage,
    x: number,
    y: number,
    size: { readonly width: number; readonly height: number },
  ): void;
  end(): void;
}

/** A string object of the PDF file; pdfkit writes a plain string as a name. */
export function pdfString(text: string): object {
  return new String(text);
}

/** A name object of the PDF file, with what a name may not hold written as `#` and two digits. */
export function pdfName(name: string): string {
  return name.replace(/[^!-~]|[#%()<>[\]{}/]/g, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase();
    return `#${hex.padStart(2, "0")}`;
  });
}

/** How a stream is stored: compressed by pdfkit unless it is small, compressed already, or as it is. */
export type StreamStorage = "deflate" | "deflated" | "plain";

/** From so many bytes on, what compressing saves is worth its time. */
const WORTH_COMPRESSING = 1024;

const EMPTY_LINE = Uint8Array.of(0x0a);

/** A stream, ended. */
export function pdfStream(
  document: PdfDocument,
  data: { readonly [key: string]: unknown },
  bytes: Uint8Array,
  storage: StreamStorage,
): PdfObject {
  const object = document.ref({ ...data, ...(storage === "deflated" && { Filter: "FlateDecode" }) });
  object.compress = storage === "deflate" && bytes.length >= WORTH_COMPRESSING;
  // pdfkit writes an object without a stream where there are no bytes.
  object.end(bytes.length === 0 ? EMPTY_LINE : bytes);
  return object;
}
