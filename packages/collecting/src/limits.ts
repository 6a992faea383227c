/** What a file may ask of us: it comes from a stranger. */
export interface Limits {
  readonly fileBytes: number;
  readonly pages: number;
  /** Places of fields, on all pages. */
  readonly places: number;
  /** Of an attachment. */
  readonly attachmentBytes: number;
  /** Of one field, in characters. */
  readonly valueLength: number;
}

export const USUAL_LIMITS: Limits = {
  fileBytes: 32 * 1024 * 1024,
  pages: 500,
  places: 50_000,
  attachmentBytes: 16 * 1024 * 1024,
  valueLength: 10_000,
};
