/** How much is read of files that somebody else made. */
export interface Limits {
  /** Of a PDF file, in bytes. */
  readonly fileBytes: number;
  /** Of all packed tables and packed objects of a PDF file, unpacked, in bytes. */
  readonly unpackedBytes: number;
  /** Objects of a PDF file. */
  readonly objects: number;
  /** Versions of a PDF file, each saved behind the one before. */
  readonly revisions: number;
  /** How deep values may lie in each other. */
  readonly depth: number;
  /** Signatures that are checked in one file. */
  readonly signatures: number;
  /** Of a file with a key and certificates, in bytes. */
  readonly keyFileBytes: number;
  /** How often such a file may demand that a password be hashed. */
  readonly passwordRounds: number;
}

/** A signed score sheet with its attachments stays far below each of these. */
export const USUAL_LIMITS: Limits = {
  fileBytes: 100_000_000,
  unpackedBytes: 50_000_000,
  objects: 200_000,
  revisions: 500,
  depth: 100,
  signatures: 30,
  keyFileBytes: 1_000_000,
  passwordRounds: 2_000_000,
};
