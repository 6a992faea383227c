import type { DocumentFacts } from "../open-document.ts";

/*
 * What a file may say of itself. A standard is declared only where everything that it asks of the file holds.
 */

/** The standards that a file declares. */
export interface Conformance {
  /** PDF/A: its part, and A, as every file is tagged. */
  readonly pdfa?: { readonly part: 3; readonly level: "A" };
  /** PDF/UA's part. */
  readonly pdfua?: 1;
}

/**
 * The standards that hold for a file: every one has the structure tree that PDF/A-3a and PDF/UA-1 ask for. A character
 * without a glyph breaks both: a box in its place is no character, and what it stood for cannot be copied out of the file.
 */
export function conformanceOf({ lacksGlyphs }: Pick<DocumentFacts, "lacksGlyphs">): Conformance {
  return lacksGlyphs ? {} : { pdfa: { part: 3, level: "A" }, pdfua: 1 };
}
