/** How much is read of a file that somebody else made. */
export interface Limits {
  /** Of the file as it is, in bytes. */
  readonly fileBytes: number;
  /** Of all parts that are read, unpacked, in bytes. */
  readonly unpackedBytes: number;
  /** Files inside the file. */
  readonly parts: number;
  /** How deep elements may lie in each other. */
  readonly depth: number;
  /** Cells that hold something or belong to a merged one, on all sheets. */
  readonly cells: number;
  /** Characters of one cell. */
  readonly cellLength: number;
}

/** A score sheet of a hundred items stays far below each of these. */
export const USUAL_LIMITS: Limits = {
  fileBytes: 10_000_000,
  unpackedBytes: 40_000_000,
  parts: 2_000,
  depth: 200,
  cells: 50_000,
  cellLength: 20_000,
};
