import type { PdfObjects } from "../../support/pdf-objects.ts";

/** A file to judge. */
export interface JudgedFile {
  readonly bytes: Uint8Array;
  /** The bytes as text, a character a byte. */
  readonly text: string;
  readonly objects: PdfObjects;
}

/** A rule of ISO 19005-3 (PDF/A-3) that a machine can check. */
export interface ArchiveRule {
  readonly clause: string;
  readonly asks: string;
  /** What breaks the rule, each as a reader would look for it. */
  faults(file: JudgedFile): readonly string[];
}

/** The fault, if it is one. */
export function faultIf(isFault: boolean, fault: string): readonly string[] {
  return isFault ? [fault] : [];
}
