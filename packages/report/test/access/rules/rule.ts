import type { JudgedFile } from "../../archive/rules/rule.ts";
import { type PdfDictionary, pdfObjects } from "../../support/pdf-objects.ts";
import { everyElement, pagesOf, type ReadElement, type ReadPage, structureOf } from "./structure.ts";

/** A file with what a reader that needs its structure finds there. */
export interface AccessFile extends JudgedFile {
  readonly roots: readonly ReadElement[];
  /** In the order of reading. */
  readonly elements: readonly ReadElement[];
  readonly readPages: readonly ReadPage[];
  /** Fields and links on all pages, by reference. */
  readonly annotations: ReadonlyMap<string, PdfDictionary>;
}

/** Reads a file for the rules. */
export function accessFile(bytes: Uint8Array): AccessFile {
  const objects = pdfObjects(bytes);
  const roots = structureOf(objects);
  const readPages = pagesOf(objects);
  const annotations = readPages.flatMap(({ dictionary }) => objects.list(dictionary["/Annots"] ?? []));
  return {
    bytes,
    text: Buffer.from(bytes).toString("latin1"),
    objects,
    roots,
    elements: everyElement(roots),
    readPages,
    annotations: new Map(annotations.map((reference) => [String(reference), objects.dictionary(reference)])),
  };
}

/** Failure conditions of the Matterhorn Protocol 1.1, by which ISO 14289-1 (PDF/UA-1) is checked. */
export interface AccessRule {
  /** As the protocol numbers them; `own` for what the protocol leaves to a person and our files are asked all the same. */
  readonly conditions: string;
  readonly asks: string;
  /** What breaks the rule, each as a reader would look for it. */
  faults(file: AccessFile): readonly string[];
}
