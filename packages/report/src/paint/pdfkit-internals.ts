import PDFDocument from "pdfkit";

/*
 * What this package uses of pdfkit 0.20 and its published types do not declare, in one place.
 */

/** An object of the PDF file. */
export interface PdfObject {
  readonly data: { [key: string]: unknown };
  end(chunk?: string | Uint8Array): void;
}

/** A picture that pdfkit has opened. */
interface PdfImage {
  readonly width: number;
  readonly height: number;
}

/** The document, as far as it is used here. */
export interface PdfDocument {
  readonly page: { readonly fonts: { [name: string]: PdfObject } };
  readonly info: { [key: string]: unknown };
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
  on(event: "error", listener: (error: unknown) => void): void;
  ref(data: { readonly [key: string]: unknown }): PdfObject;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  addContent(operators: string): void;
  openImage(bytes: Uint8Array): PdfImage;
  image(
    image: PdfImage,
    x: number,
    y: number,
    size: { readonly width: number; readonly height: number },
  ): void;
  appendXML(xml: string): void;
  end(): void;
}

/** What a document says about itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly language: string;
  readonly createdAt: Date;
  /** Of everything that is printed: makes the file's identifier its own. */
  readonly contentHash: string;
}

const PRODUCER = "Scorecard";

/** An empty PDF 1.7 document without pdfkit's default font. */
export function openDocument(facts: DocumentFacts): PdfDocument {
  const options = {
    pdfVersion: "1.7",
    lang: facts.language,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: facts.title,
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: facts.createdAt,
      ContentHash: facts.contentHash,
    },
  };
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
  // pdfkit writes names into its XMP without escaping them.
  return Object.assign(document, { _addInfo: () => document.appendXML(xmpOf(facts)) });
}

function xmpOf(facts: DocumentFacts): string {
  const created = facts.createdAt.toISOString().replace(/\.\d+Z$/, "Z");
  return `
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <xmp:CreateDate>${created}</xmp:CreateDate>
      <xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(facts.title)}</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>${escapeXml(facts.language)}</rdf:li></rdf:Bag></dc:language>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdf:Producer>${PRODUCER}</pdf:Producer>
    </rdf:Description>`;
}

const XML_ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => XML_ENTITIES[character] ?? character);
}

/** A string object of the PDF file; pdfkit writes a plain string as a name. */
export function pdfString(text: string): object {
  return new String(text);
}
