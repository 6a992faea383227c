/** What an object of a PDF file is for. */
export type ObjectRole =
  | "signature"
  | "signature-field"
  | "field"
  | "appearance"
  | "form"
  | "catalogue"
  | "page"
  | "page-content"
  | "annotation"
  | "attachment"
  | "font"
  | "metadata"
  | "validation-data"
  | "structure"
  | "other";

/** An object that a later version of a file added, replaced or took away. */
export interface Change {
  readonly object: number;
  readonly kind: "added" | "replaced" | "removed";
  readonly role: ObjectRole;
  /** The full name of the field that it belongs to. */
  readonly field?: string;
  /** The page that it belongs to, from 1. */
  readonly page?: number;
  /** Whether it is no more than a further signature, a filled field, or what these bring along. */
  readonly expected: boolean;
}

/** What happened to a file after it was signed. */
export interface LaterChanges {
  /**
   * none: nothing; signatures: only further signatures; filled: fields were filled in as well; other: something that
   * signers do not do; unknown: it does not show which version was signed.
   */
  readonly verdict: "none" | "signatures" | "filled" | "other" | "unknown";
  readonly changes: readonly Change[];
}

/** The shortest word for a list of changes. */
export function verdictOn(changes: readonly Change[]): LaterChanges["verdict"] {
  if (changes.some(({ expected }) => !expected)) return "other";
  if (changes.some(({ role }) => role === "field")) return "filled";
  return changes.length === 0 ? "none" : "signatures";
}
