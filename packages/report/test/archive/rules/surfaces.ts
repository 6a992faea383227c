import type { PdfDictionary, PdfObjects } from "../../support/pdf-objects.ts";

/** Something that is drawn on: a page, or the appearance of a field. */
export interface Surface {
  /** Its operators, a character a byte. */
  readonly content: string;
  readonly resources: PdfDictionary;
}

/** Every page and every appearance of a file. */
export function surfacesOf(objects: PdfObjects): readonly Surface[] {
  const pages = objects.pages.map((page) => ({
    content: latin1(objects.stream(page["/Contents"]).bytes),
    resources: objects.dictionary(page["/Resources"]),
  }));
  const appearances = objects.streams
    .filter(({ dictionary }) => dictionary["/Subtype"] === "/Form")
    .map(({ dictionary, bytes }) => ({
      content: latin1(bytes),
      resources: objects.dictionary(dictionary["/Resources"] ?? {}),
    }));
  return [...pages, ...appearances];
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
